## shows the addresses of a device
ip addr show lo; ip a s dev lo; ip -4 a show lo; ip -6 addr show lo
#> 1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
#>     link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
#>     inet 127.0.0.1/8 scope host lo
#>        valid_lft forever preferred_lft forever
#>$     inet6 ::1/128 scope host\x20
#>        valid_lft forever preferred_lft forever
#> 1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
#>     link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
#>     inet 127.0.0.1/8 scope host lo
#>        valid_lft forever preferred_lft forever
#>$     inet6 ::1/128 scope host\x20
#>        valid_lft forever preferred_lft forever
#> 1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
#>     inet 127.0.0.1/8 scope host lo
#>        valid_lft forever preferred_lft forever
#> 1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
#>$     inet6 ::1/128 scope host\x20
#>        valid_lft forever preferred_lft forever

## shows them in brief
ip -br addr show lo; ip -br link show lo; ip -brief -4 address show lo
#>$ lo               UNKNOWN        127.0.0.1/8 ::1/128\x20
#>$ lo               UNKNOWN        00:00:00:00:00:00 <LOOPBACK,UP,LOWER_UP>\x20
#>$ lo               UNKNOWN        127.0.0.1/8\x20

## shows a device
ip link show lo
#> 1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN mode DEFAULT group default qlen 1000
#>     link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00

## knows no other device
ip addr show nope; echo $?; ip link show nope; echo $?
#> 1
#> 1
#2> Device "nope" does not exist.
#2> Device "nope" does not exist.

## knows no other object
ip foo; echo $?
#> 1
#2> Object "foo" is unknown, try "ip help".

## prints its help
ip --help
#2> Usage: ip [ OPTIONS ] OBJECT { COMMAND | help }
#2>        ip [ -force ] -batch filename
#2> where  OBJECT := { address | addrlabel | amt | fou | help | ila | ioam | l2tp |
#2>                    link | macsec | maddress | monitor | mptcp | mroute | mrule |
#2>                    neighbor | neighbour | netconf | netns | nexthop | ntable |
#2>                    ntbl | route | rule | sr | tap | tcpmetrics |
#2>                    token | tunnel | tuntap | vrf | xfrm }
#2>        OPTIONS := { -V[ersion] | -s[tatistics] | -d[etails] | -r[esolve] |
#2>                     -h[uman-readable] | -iec | -j[son] | -p[retty] |
#2>                     -f[amily] { inet | inet6 | mpls | bridge | link } |
#2>                     -4 | -6 | -M | -B | -0 |
#2>                     -l[oops] { maximum-addr-flush-attempts } | -br[ief] |
#2>                     -o[neline] | -t[imestamp] | -ts[hort] | -b[atch] [filename] |
#2>                     -rc[vbuf] [size] | -n[etns] name | -N[umeric] | -a[ll] |
#2>                     -c[olor]}
#? 255

## tells how it is used
ip
ip foo
ip --bogus
ip -V
#> ip utility, iproute2-6.1.0, libbpf 1.1.2
#2> Usage: ip [ OPTIONS ] OBJECT { COMMAND | help }
#2>        ip [ -force ] -batch filename
#2> where  OBJECT := { address | addrlabel | amt | fou | help | ila | ioam | l2tp |
#2>                    link | macsec | maddress | monitor | mptcp | mroute | mrule |
#2>                    neighbor | neighbour | netconf | netns | nexthop | ntable |
#2>                    ntbl | route | rule | sr | tap | tcpmetrics |
#2>                    token | tunnel | tuntap | vrf | xfrm }
#2>        OPTIONS := { -V[ersion] | -s[tatistics] | -d[etails] | -r[esolve] |
#2>                     -h[uman-readable] | -iec | -j[son] | -p[retty] |
#2>                     -f[amily] { inet | inet6 | mpls | bridge | link } |
#2>                     -4 | -6 | -M | -B | -0 |
#2>                     -l[oops] { maximum-addr-flush-attempts } | -br[ief] |
#2>                     -o[neline] | -t[imestamp] | -ts[hort] | -b[atch] [filename] |
#2>                     -rc[vbuf] [size] | -n[etns] name | -N[umeric] | -a[ll] |
#2>                     -c[olor]}
#2> Object "foo" is unknown, try "ip help".
#2> Option "-bogus" is unknown, try "ip -help".

## does not know every word behind an object
ip adr
ip addr shwo; echo $?
ip link st
ip route lits
ip neigh shwo
#> 255
#2> Object "adr" is unknown, try "ip help".
#2> Command "shwo" is unknown, try "ip address help".
#2> Command "st" is unknown, try "ip link help".
#2> Command "lits" is unknown, try "ip route help".
#2> Command "shwo" is unknown, try "ip neigh help".
#? 255
