## the table
PATH=$PATH:/usr/sbin; for o in -n -e -nee; do route $o | head -n2; done
#> Kernel IP routing table
#> Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
#> Kernel IP routing table
#> Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
#> Kernel IP routing table
#> Destination     Gateway         Genmask         Flags Metric Ref    Use Iface    MSS   Window irtt

## a user may change nothing
PATH=$PATH:/usr/sbin; route add default gw 10.0.0.1; echo $?; route del default; echo $?
#> 7
#> 7
#2> SIOCADDRT: Operation not permitted
#2> SIOCDELRT: Operation not permitted

## what can be changed
PATH=$PATH:/usr/sbin; route add; echo $?
#> Usage: inet_route [-vF] del {-host|-net} Target[/prefix] [gw Gw] [metric M] [[dev] If]
#>        inet_route [-vF] add {-host|-net} Target[/prefix] [gw Gw] [metric M]
#>                               [netmask N] [mss Mss] [window W] [irtt I]
#>                               [mod] [dyn] [reinstate] [[dev] If]
#>        inet_route [-vF] add {-host|-net} Target[/prefix] [metric M] reject
#>        inet_route [-FC] flush      NOT supported
#> 0

## other words
PATH=$PATH:/usr/sbin; route foo; echo $?
#> 3
#2> Usage: route [-nNvee] [-FC] [<AF>]           List kernel routing tables
#2>        route [-v] [-FC] {add|del|flush} ...  Modify routing table for AF.
#2>
#2>        route {-h|--help} [<AF>]              Detailed usage syntax for specified AF.
#2>        route {-V|--version}                  Display version/author and exit.
#2>
#2>         -v, --verbose            be verbose
#2>         -n, --numeric            don't resolve names
#2>         -e, --extend             display other/more information
#2>         -F, --fib                display Forwarding Information Base (default)
#2>         -C, --cache              display routing cache instead of FIB
#2>
#2>   <AF>=Use -4, -6, '-A <af>' or '--<af>'; default: inet
#2>   List of possible address families (which support routing):
#2>$     inet (DARPA Internet) inet6 (IPv6) ax25 (AMPR AX.25)\x20
#2>$     netrom (AMPR NET/ROM) rose (AMPR ROSE) ipx (Novell IPX)\x20
#2>$     ddp (Appletalk DDP) x25 (CCITT X.25)\x20

## its words
PATH=$PATH:/usr/sbin; route --help; route --version
#> Usage: route [-nNvee] [-FC] [<AF>]           List kernel routing tables
#>        route [-v] [-FC] {add|del|flush} ...  Modify routing table for AF.
#>
#>        route {-h|--help} [<AF>]              Detailed usage syntax for specified AF.
#>        route {-V|--version}                  Display version/author and exit.
#>
#>         -v, --verbose            be verbose
#>         -n, --numeric            don't resolve names
#>         -e, --extend             display other/more information
#>         -F, --fib                display Forwarding Information Base (default)
#>         -C, --cache              display routing cache instead of FIB
#>
#>   <AF>=Use -4, -6, '-A <af>' or '--<af>'; default: inet
#>   List of possible address families (which support routing):
#> net-tools 2.10
#> +NEW_ADDRT +RTF_IRTT +RTF_REJECT +I18N +SELINUX
#> AF: (inet) +UNIX +INET +INET6 +IPX +AX25 +NETROM +X25 +ATALK +ECONET +ROSE -BLUETOOTH
#>$ HW:  +ETHER +ARC +SLIP +PPP +TUNNEL -TR +AX25 +NETROM +X25 +FR +ROSE +ASH +SIT +FDDI +HIPPI +HDLC/LAPB +EUI64\x20
#2>$     inet (DARPA Internet) inet6 (IPv6) ax25 (AMPR AX.25)\x20
#2>$     netrom (AMPR NET/ROM) rose (AMPR ROSE) ipx (Novell IPX)\x20
#2>$     ddp (Appletalk DDP) x25 (CCITT X.25)\x20
