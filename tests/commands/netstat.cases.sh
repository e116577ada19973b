## nobody listens, nobody is connected
netstat -tln; netstat -tn; netstat -n -t
#> Active Internet connections (only servers)
#>$ Proto Recv-Q Send-Q Local Address           Foreign Address         State     \x20
#> Active Internet connections (w/o servers)
#>$ Proto Recv-Q Send-Q Local Address           Foreign Address         State     \x20
#> Active Internet connections (w/o servers)
#>$ Proto Recv-Q Send-Q Local Address           Foreign Address         State     \x20

## who listens
nc -l 127.0.0.1 8000 & sleep 0.5; netstat -tln; netstat -an --tcp; kill %1
#> Active Internet connections (only servers)
#>$ Proto Recv-Q Send-Q Local Address           Foreign Address         State     \x20
#>$ tcp        0      0 127.0.0.1:8000          0.0.0.0:*               LISTEN    \x20
#> Active Internet connections (servers and established)
#>$ Proto Recv-Q Send-Q Local Address           Foreign Address         State     \x20
#>$ tcp        0      0 127.0.0.1:8000          0.0.0.0:*               LISTEN    \x20

## with programs
nc -l 127.0.0.1 8000 & sleep 0.5; netstat -tlnp 2>/dev/null | sed 's/ [0-9]*\/nc *$/ PID\/nc/'; kill %1
#> Active Internet connections (only servers)
#>$ Proto Recv-Q Send-Q Local Address           Foreign Address         State       PID/Program name   \x20
#> tcp        0      0 127.0.0.1:8000          0.0.0.0:*               LISTEN      PID/nc

## both ends of a connection
nc -l 127.0.0.1 8000 >/dev/null & sleep 0.3; (sleep 1 | nc -N 127.0.0.1 8000) & sleep 0.5; netstat -tn | sed -E 's/127.0.0.1:[0-9]{5} /127.0.0.1:PORT  /' | sort; wait
#> Active Internet connections (w/o servers)
#>$ Proto Recv-Q Send-Q Local Address           Foreign Address         State     \x20
#> tcp        0      0 127.0.0.1:8000          127.0.0.1:PORT          ESTABLISHED
#> tcp        0      0 127.0.0.1:PORT          127.0.0.1:8000          ESTABLISHED

## names in place of numbers
nc -l 127.0.0.1 8080 & sleep 0.5; netstat -tl; netstat -l --tcp --numeric-hosts; netstat -tl --numeric-ports; kill %1
#> Active Internet connections (only servers)
#>$ Proto Recv-Q Send-Q Local Address           Foreign Address         State     \x20
#>$ tcp        0      0 localhost:http-alt      0.0.0.0:*               LISTEN    \x20
#> Active Internet connections (only servers)
#>$ Proto Recv-Q Send-Q Local Address           Foreign Address         State     \x20
#>$ tcp        0      0 127.0.0.1:http-alt      0.0.0.0:*               LISTEN    \x20
#> Active Internet connections (only servers)
#>$ Proto Recv-Q Send-Q Local Address           Foreign Address         State     \x20
#>$ tcp        0      0 localhost:8080          0.0.0.0:*               LISTEN    \x20

## on every address
nc -l 9000 & sleep 0.5; netstat -tln; kill %1
#> Active Internet connections (only servers)
#>$ Proto Recv-Q Send-Q Local Address           Foreign Address         State     \x20
#>$ tcp        0      0 0.0.0.0:9000            0.0.0.0:*               LISTEN    \x20

## users
nc -l 127.0.0.1 8000 & sleep 0.5; netstat -tlne | sed -E 's/ [0-9]{5,} *$//'; netstat -tle | grep -c learner; kill %1
#> Active Internet connections (only servers)
#>$ Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode    \x20
#>$ tcp        0      0 127.0.0.1:8000          0.0.0.0:*               LISTEN      1000     \x20
#> 1

## an unknown option
netstat --nosuch; echo $?
#> 3
#2> netstat: unrecognized option '--nosuch'
#2> usage: netstat [-vWeenNcCF] [<Af>] -r         netstat {-V|--version|-h|--help}
#2>        netstat [-vWnNcaeol] [<Socket> ...]
#2>        netstat { [-vWeenNac] -i | [-cnNe] -M | -s [-6tuw] }
#2>
#2>         -r, --route              display routing table
#2>         -i, --interfaces         display interface table
#2>         -g, --groups             display multicast group memberships
#2>         -s, --statistics         display networking statistics (like SNMP)
#2>         -M, --masquerade         display masqueraded connections
#2>
#2>         -v, --verbose            be verbose
#2>         -W, --wide               don't truncate IP addresses
#2>         -n, --numeric            don't resolve names
#2>         --numeric-hosts          don't resolve host names
#2>         --numeric-ports          don't resolve port names
#2>         --numeric-users          don't resolve user names
#2>         -N, --symbolic           resolve hardware names
#2>         -e, --extend             display other/more information
#2>         -p, --programs           display PID/Program name for sockets
#2>         -o, --timers             display timers
#2>         -c, --continuous         continuous listing
#2>
#2>         -l, --listening          display listening server sockets
#2>         -a, --all                display all sockets (default: connected)
#2>         -F, --fib                display Forwarding Information Base (default)
#2>         -C, --cache              display routing cache instead of FIB
#2>         -Z, --context            display SELinux security context for sockets
#2>
#2>   <Socket>={-t|--tcp} {-u|--udp} {-U|--udplite} {-S|--sctp} {-w|--raw}
#2>            {-x|--unix} --ax25 --ipx --netrom
#2>   <AF>=Use '-6|-4' or '-A <af>' or '--<af>'; default: inet
#2>   List of possible address families (which support routing):
#2>$     inet (DARPA Internet) inet6 (IPv6) ax25 (AMPR AX.25)\x20
#2>$     netrom (AMPR NET/ROM) rose (AMPR ROSE) ipx (Novell IPX)\x20
#2>$     ddp (Appletalk DDP) x25 (CCITT X.25)\x20

## lists sockets with a path after those of the internet
netstat -l
netstat -lx
netstat -lp 2> /dev/null
netstat -lt
#> Active Internet connections (only servers)
#>$ Proto Recv-Q Send-Q Local Address           Foreign Address         State     \x20
#> Active UNIX domain sockets (only servers)
#> Proto RefCnt Flags       Type       State         I-Node   Path
#> Active UNIX domain sockets (only servers)
#> Proto RefCnt Flags       Type       State         I-Node   Path
#> Active Internet connections (only servers)
#>$ Proto Recv-Q Send-Q Local Address           Foreign Address         State       PID/Program name   \x20
#> Active UNIX domain sockets (only servers)
#> Proto RefCnt Flags       Type       State         I-Node   PID/Program name     Path
#> Active Internet connections (only servers)
#>$ Proto Recv-Q Send-Q Local Address           Foreign Address         State     \x20
