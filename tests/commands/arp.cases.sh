## nobody is known
PATH=$PATH:/usr/sbin; arp 127.0.0.1; arp nohost 2>/dev/null; echo $?
#> 127.0.0.1 (127.0.0.1) -- no entry
#> 255

## a user may change nothing
PATH=$PATH:/usr/sbin; arp -d 127.0.0.1; echo $?; arp -s 127.0.0.1 0:1:2:3:4:5; echo $?
#> 255
#> 255
#2> SIOCDARP(dontpub): Operation not permitted
#2> SIOCSARP: Operation not permitted

## what is missing
PATH=$PATH:/usr/sbin; arp -d; echo $?; arp -s 127.0.0.1; arp -s 127.0.0.1 zz
#> 255
#2> arp: need host name
#2> arp: need hardware address
#2> arp: invalid hardware address
#? 255

## other options
PATH=$PATH:/usr/sbin; arp -x; echo $?
#> 3
#2> arp: invalid option -- 'x'
#2> Usage:
#2>   arp [-vn]  [<HW>] [-i <if>] [-a] [<hostname>]             <-Display ARP cache
#2>   arp [-v]          [-i <if>] -d  <host> [pub]               <-Delete ARP entry
#2>   arp [-vnD] [<HW>] [-i <if>] -f  [<filename>]            <-Add entry from file
#2>   arp [-v]   [<HW>] [-i <if>] -s  <host> <hwaddr> [temp]            <-Add entry
#2>   arp [-v]   [<HW>] [-i <if>] -Ds <host> <if> [netmask <nm>] pub          <-''-
#2>
#2>         -a                       display (all) hosts in alternative (BSD) style
#2>         -e                       display (all) hosts in default (Linux) style
#2>         -s, --set                set a new ARP entry
#2>         -d, --delete             delete a specified entry
#2>         -v, --verbose            be verbose
#2>         -n, --numeric            don't resolve names
#2>         -i, --device             specify network interface (e.g. eth0)
#2>         -D, --use-device         read <hwaddr> from given device
#2>         -A, -p, --protocol       specify protocol family
#2>         -f, --file               read new entries from file or from /etc/ethers
#2>
#2>   <HW>=Use '-H <hw>' to specify hardware address type. Default: ether
#2>   List of possible hardware types (which support ARP):
#2>$     ash (Ash) ether (Ethernet) ax25 (AMPR AX.25)\x20
#2>$     netrom (AMPR NET/ROM) rose (AMPR ROSE) arcnet (ARCnet)\x20
#2>$     dlci (Frame Relay DLCI) fddi (Fiber Distributed Data Interface) hippi (HIPPI)\x20
#2>$     irda (IrLAP) x25 (generic X.25) eui64 (Generic EUI-64)\x20

## its words
PATH=$PATH:/usr/sbin; arp --help; arp --version
#> Usage:
#>   arp [-vn]  [<HW>] [-i <if>] [-a] [<hostname>]             <-Display ARP cache
#>   arp [-v]          [-i <if>] -d  <host> [pub]               <-Delete ARP entry
#>   arp [-vnD] [<HW>] [-i <if>] -f  [<filename>]            <-Add entry from file
#>   arp [-v]   [<HW>] [-i <if>] -s  <host> <hwaddr> [temp]            <-Add entry
#>   arp [-v]   [<HW>] [-i <if>] -Ds <host> <if> [netmask <nm>] pub          <-''-
#>
#>         -a                       display (all) hosts in alternative (BSD) style
#>         -e                       display (all) hosts in default (Linux) style
#>         -s, --set                set a new ARP entry
#>         -d, --delete             delete a specified entry
#>         -v, --verbose            be verbose
#>         -n, --numeric            don't resolve names
#>         -i, --device             specify network interface (e.g. eth0)
#>         -D, --use-device         read <hwaddr> from given device
#>         -A, -p, --protocol       specify protocol family
#>         -f, --file               read new entries from file or from /etc/ethers
#>
#>   <HW>=Use '-H <hw>' to specify hardware address type. Default: ether
#>   List of possible hardware types (which support ARP):
#> net-tools 2.10
#> +I18N +SELINUX
#> AF: (inet) +UNIX +INET +INET6 +IPX +AX25 +NETROM +X25 +ATALK +ECONET +ROSE -BLUETOOTH
#>$ HW: (ether) +ETHER +ARC +SLIP +PPP +TUNNEL -TR +AX25 +NETROM +X25 +FR +ROSE +ASH +SIT +FDDI +HIPPI +HDLC/LAPB +EUI64\x20
#2>$     ash (Ash) ether (Ethernet) ax25 (AMPR AX.25)\x20
#2>$     netrom (AMPR NET/ROM) rose (AMPR ROSE) arcnet (ARCnet)\x20
#2>$     dlci (Frame Relay DLCI) fddi (Fiber Distributed Data Interface) hippi (HIPPI)\x20
#2>$     irda (IrLAP) x25 (generic X.25) eui64 (Generic EUI-64)\x20
