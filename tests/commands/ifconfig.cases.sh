## shows a device
PATH=$PATH:/usr/sbin; ifconfig lo; ifconfig -s lo
#> lo: flags=73<UP,LOOPBACK,RUNNING>  mtu 65536
#>         inet 127.0.0.1  netmask 255.0.0.0
#>         inet6 ::1  prefixlen 128  scopeid 0x10<host>
#>         loop  txqueuelen 1000  (Local Loopback)
#>         RX packets 0  bytes 0 (0.0 B)
#>         RX errors 0  dropped 0  overruns 0  frame 0
#>         TX packets 0  bytes 0 (0.0 B)
#>         TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
#>
#> Iface      MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
#> lo              65536        0      0      0 0             0      0      0      0 LRU

## knows no other device
PATH=$PATH:/usr/sbin; ifconfig nope; echo $?
#> 1
#2> nope: error fetching interface information: Device not found

## a user may change nothing
PATH=$PATH:/usr/sbin; ifconfig lo up; echo $?; ifconfig lo 10.0.0.1; ifconfig lo mtu 1400; echo $?; ifconfig lo broadcast 10.0.0.9; echo $?; ifconfig nope up; echo $?
#> 255
#> 1
#> 255
#> 255
#2> SIOCSIFFLAGS: Operation not permitted
#2> SIOCSIFADDR: Operation not permitted
#2> SIOCSIFFLAGS: Operation not permitted
#2> SIOCSIFMTU: Operation not permitted
#2> SIOCSIFBRDADDR: Operation not permitted
#2> SIOCSIFFLAGS: Operation not permitted
#2> nope: ERROR while getting interface flags: No such device

## its words
PATH=$PATH:/usr/sbin; ifconfig --help; ifconfig --version | head -1
#> Usage:
#>   ifconfig [-a] [-v] [-s] <interface> [[<AF>] <address>]
#>   [add <address>[/<prefixlen>]]
#>   [del <address>[/<prefixlen>]]
#>   [[-]broadcast [<address>]]  [[-]pointopoint [<address>]]
#>   [netmask <address>]  [dstaddr <address>]  [tunnel <address>]
#>   [outfill <NN>] [keepalive <NN>]
#>   [hw <HW> <address>]  [mtu <NN>]
#>   [[-]trailers]  [[-]arp]  [[-]allmulti]
#>   [multicast]  [[-]promisc]
#>   [mem_start <NN>]  [io_addr <NN>]  [irq <NN>]  [media <type>]
#>   [txqueuelen <NN>]
#>   [name <newname>]
#>   [[-]dynamic]
#>   [up|down] ...
#>
#>   <HW>=Hardware Type.
#>   List of possible hardware types:
#>   <AF>=Address family. Default: inet
#>   List of possible address families:
#> net-tools 2.10
#2>$     loop (Local Loopback) slip (Serial Line IP) cslip (VJ Serial Line IP)\x20
#2>$     slip6 (6-bit Serial Line IP) cslip6 (VJ 6-bit Serial Line IP) adaptive (Adaptive Serial Line IP)\x20
#2>$     ash (Ash) ether (Ethernet) ax25 (AMPR AX.25)\x20
#2>$     netrom (AMPR NET/ROM) rose (AMPR ROSE) tunnel (IPIP Tunnel)\x20
#2>$     ppp (Point-to-Point Protocol) hdlc ((Cisco)-HDLC) lapb (LAPB)\x20
#2>$     arcnet (ARCnet) dlci (Frame Relay DLCI) frad (Frame Relay Access Device)\x20
#2>$     sit (IPv6-in-IPv4) fddi (Fiber Distributed Data Interface) hippi (HIPPI)\x20
#2>$     irda (IrLAP) ec (Econet) x25 (generic X.25)\x20
#2>$     eui64 (Generic EUI-64)\x20
#2>$     unix (UNIX Domain) inet (DARPA Internet) inet6 (IPv6)\x20
#2>$     ax25 (AMPR AX.25) netrom (AMPR NET/ROM) rose (AMPR ROSE)\x20
#2>$     ipx (Novell IPX) ddp (Appletalk DDP) ec (Econet)\x20
#2>$     ash (Ash) x25 (CCITT X.25)\x20

## other options
PATH=$PATH:/usr/sbin; ifconfig -x; echo $?; ifconfig --foo
#> 1
#2> ifconfig: option `-x' not recognised.
#2> ifconfig: `--help' gives usage information.
#2> ifconfig: option `--foo' not recognised.
#2> ifconfig: `--help' gives usage information.
#? 1
