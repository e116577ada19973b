## lists who listens
nc -lk 9000 > /dev/null & nc -lk 127.0.0.1 9001 > /dev/null & sleep 0.5; ss -tln | sort; kill %1 %2
#>$ LISTEN 0      1            0.0.0.0:9000      0.0.0.0:*         \x20
#>$ LISTEN 0      1          127.0.0.1:9001      0.0.0.0:*         \x20
#> State  Recv-Q Send-Q Local Address:Port Peer Address:PortProcess

## lists nobody
ss -tln; ss -t
#> State Recv-Q Send-Q Local Address:Port Peer Address:PortProcess
#> State Recv-Q Send-Q Local Address:Port Peer Address:PortProcess

## leaves the heading out
nc -lk 9000 > /dev/null & sleep 0.5; ss -Htln; kill %1
#> LISTEN 0      1      0.0.0.0:9000 0.0.0.0:*

## tells whose it is
nc -lk 9000 > /dev/null & sleep 0.5; ss -tlnp | sed 's/pid=[0-9]*/pid=N/' | tr -s ' ' | sed 's/ $//'; kill %1
#> State Recv-Q Send-Q Local Address:Port Peer Address:PortProcess
#> LISTEN 0 1 0.0.0.0:9000 0.0.0.0:* users:(("nc",pid=N,fd=3))

## lists connections
nc -lk 9000 > /dev/null & sleep 0.5; sleep 2 | nc localhost 9000 & sleep 0.3; ss -tn | sed 's/:[0-9]\{5\}/:N/' | tr -s ' ' | sort; kill %1
#>$ ESTAB 0 0 127.0.0.1:9000 127.0.0.1:N\x20
#>$ ESTAB 0 0 127.0.0.1:N 127.0.0.1:9000\x20
#> State Recv-Q Send-Q Local Address:Port Peer Address:Port Process
