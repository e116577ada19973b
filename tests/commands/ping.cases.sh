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

## prints its help
ping --help
#2> ping: invalid option -- '-'
#2>
#2> Usage
#2>   ping [options] <destination>
#2>
#2> Options:
#2>   <destination>      dns name or ip address
#2>   -a                 use audible ping
#2>   -A                 use adaptive ping
#2>   -B                 sticky source address
#2>   -c <count>         stop after <count> replies
#2>   -C                 call connect() syscall on socket creation
#2>   -D                 print timestamps
#2>   -d                 use SO_DEBUG socket option
#2>   -e <identifier>    define identifier for ping session, default is random for
#2>                      SOCK_RAW and kernel defined for SOCK_DGRAM
#2>                      Imply using SOCK_RAW (for IPv4 only for identifier 0)
#2>   -f                 flood ping
#2>   -h                 print help and exit
#2>   -I <interface>     either interface name or address
#2>   -i <interval>      seconds between sending each packet
#2>   -L                 suppress loopback of multicast packets
#2>   -l <preload>       send <preload> number of packages while waiting replies
#2>   -m <mark>          tag the packets going out
#2>   -M <pmtud opt>     define mtu discovery, can be one of <do|dont|want>
#2>   -n                 no dns name resolution
#2>   -O                 report outstanding replies
#2>   -p <pattern>       contents of padding byte
#2>   -q                 quiet output
#2>   -Q <tclass>        use quality of service <tclass> bits
#2>   -s <size>          use <size> as number of data bytes to be sent
#2>   -S <size>          use <size> as SO_SNDBUF socket option value
#2>   -t <ttl>           define time to live
#2>   -U                 print user-to-user latency
#2>   -v                 verbose output
#2>   -V                 print version and exit
#2>   -w <deadline>      reply wait <deadline> in seconds
#2>   -W <timeout>       time to wait for response
#2>
#2> IPv4 options:
#2>   -4                 use IPv4
#2>   -b                 allow pinging broadcast
#2>   -R                 record route
#2>   -T <timestamp>     define timestamp, can be one of <tsonly|tsandaddr|tsprespec>
#2>
#2> IPv6 options:
#2>   -6                 use IPv6
#2>   -F <flowlabel>     define flow label, default is random
#2>   -N <nodeinfo opt>  use icmp6 node info query, try <help> as argument
#2>
#2> For more details see ping(8).
#? 2

## numbers that are none, or too small
ping -c x localhost; ping -c 0 localhost; ping -w x localhost; ping -s x localhost; echo $?
#> 1
#2> ping: invalid argument: 'x'
#2> ping: invalid argument: '0': out of range: 1 <= value <= 9223372036854775807
#2> ping: invalid argument: 'x'
#2> ping: invalid argument: 'x'
