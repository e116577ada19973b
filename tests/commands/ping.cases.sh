## asks a host
ping -c 1 127.0.0.1 | sed 's/time=[0-9.]*/time=N/; s/= [0-9./]* ms/= N/'
#> PING 127.0.0.1 (127.0.0.1) 56(84) bytes of data.
#> 64 bytes from 127.0.0.1: icmp_seq=1 ttl=64 time=N ms
#>
#> --- 127.0.0.1 ping statistics ---
#> 1 packets transmitted, 1 received, 0% packet loss, time 0ms
#> rtt min/avg/max/mdev = N

## asks several times
ping -c 3 -i 0.2 127.0.0.1 | grep -c icmp_seq; ping -c 2 -i 0.2 localhost | sed -n 's/, time.*//; /packets/p'
#> 3
#> 2 packets transmitted, 2 received, 0% packet loss

## is quiet
ping -q -c 1 127.0.0.1 | sed 's/= [0-9./]* ms/= N/'
#> PING 127.0.0.1 (127.0.0.1) 56(84) bytes of data.
#>
#> --- 127.0.0.1 ping statistics ---
#> 1 packets transmitted, 1 received, 0% packet loss, time 0ms
#> rtt min/avg/max/mdev = N

## takes a size
ping -c 1 -s 100 127.0.0.1 | sed -n '1p; 2s/time.*//p'
#> PING 127.0.0.1 (127.0.0.1) 100(128) bytes of data.
#>$ 108 bytes from 127.0.0.1: icmp_seq=1 ttl=64\x20

## needs a host
ping; echo $?
#> 1
#2> ping: usage error: Destination address required

## has a deadline
ping -w 2 -i 0.5 -q 127.0.0.1 > /dev/null; echo $?
#> 0
