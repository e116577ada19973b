## prints the name
hostname; hostname -s
#> rockpool
#> rockpool

## prints the address of the name
hostname -i
#> 127.0.1.1

## is what uname and a file say
uname -n; cat /etc/hostname
#> rockpool
#> rockpool

## lets root alone change it
hostname other; echo $?; hostname
#> 1
#> rockpool
#2> hostname: you must be root to change the host name

## prints its help
hostname -h 2>&1 | head -n 3
#> Usage: hostname [-b] {hostname|-F file}         set host name (from file)
#>        hostname [-a|-A|-d|-f|-i|-I|-s|-y]       display formatted name
#>        hostname                                 display host name

## tells what it can do, and what is wrong, with its whole usage
hostname --bogus | head -n 1
hostname a b | head -n 1
hostname -s x > /dev/null; echo $?
hostname --help > /dev/null; echo $?
hostname -V
#> Usage: hostname [-b] {hostname|-F file}         set host name (from file)
#> 255
#> 255
#> hostname 3.23
#2> hostname: unrecognized option '--bogus'
#2> Usage: hostname [-b] {hostname|-F file}         set host name (from file)
#2>        hostname [-a|-A|-d|-f|-i|-I|-s|-y]       display formatted name
#2>        hostname                                 display host name
#2>
#2>        {yp,nis,}domainname {nisdomain|-F file}  set NIS domain name (from file)
#2>        {yp,nis,}domainname                      display NIS domain name
#2>
#2>        dnsdomainname                            display dns domain name
#2>
#2>        hostname -V|--version|-h|--help          print info and exit
#2>
#2> Program name:
#2>        {yp,nis,}domainname=hostname -y
#2>        dnsdomainname=hostname -d
#2>
#2> Program options:
#2>     -a, --alias            alias names
#2>     -A, --all-fqdns        all long host names (FQDNs)
#2>     -b, --boot             set default hostname if none available
#2>     -d, --domain           DNS domain name
#2>     -f, --fqdn, --long     long host name (FQDN)
#2>     -F, --file             read host name or NIS domain name from given file
#2>     -i, --ip-address       addresses for the host name
#2>     -I, --all-ip-addresses all addresses for the host
#2>     -s, --short            short host name
#2>     -y, --yp, --nis        NIS/YP domain name
#2>
#2> Description:
#2>    This command can get or set the host name or the NIS domain name. You can
#2>    also get the DNS domain or the FQDN (fully qualified domain name).
#2>    Unless you are using bind or NIS for host lookups you can change the
#2>    FQDN (Fully Qualified Domain Name) and the DNS domain name (which is
#2>    part of the FQDN) in the /etc/hosts file.
#2> Usage: hostname [-b] {hostname|-F file}         set host name (from file)
#2>        hostname [-a|-A|-d|-f|-i|-I|-s|-y]       display formatted name
#2>        hostname                                 display host name
#2>
#2>        {yp,nis,}domainname {nisdomain|-F file}  set NIS domain name (from file)
#2>        {yp,nis,}domainname                      display NIS domain name
#2>
#2>        dnsdomainname                            display dns domain name
#2>
#2>        hostname -V|--version|-h|--help          print info and exit
#2>
#2> Program name:
#2>        {yp,nis,}domainname=hostname -y
#2>        dnsdomainname=hostname -d
#2>
#2> Program options:
#2>     -a, --alias            alias names
#2>     -A, --all-fqdns        all long host names (FQDNs)
#2>     -b, --boot             set default hostname if none available
#2>     -d, --domain           DNS domain name
#2>     -f, --fqdn, --long     long host name (FQDN)
#2>     -F, --file             read host name or NIS domain name from given file
#2>     -i, --ip-address       addresses for the host name
#2>     -I, --all-ip-addresses all addresses for the host
#2>     -s, --short            short host name
#2>     -y, --yp, --nis        NIS/YP domain name
#2>
#2> Description:
#2>    This command can get or set the host name or the NIS domain name. You can
#2>    also get the DNS domain or the FQDN (fully qualified domain name).
#2>    Unless you are using bind or NIS for host lookups you can change the
#2>    FQDN (Fully Qualified Domain Name) and the DNS domain name (which is
#2>    part of the FQDN) in the /etc/hosts file.

## sets no name for a user, and none that cannot be one
printf '# c\nnew.name\n' > names
hostname -F names
hostname -b bad_name
hostname -F nope
hostname -y
hostname -A; hostname -a; hostname --long
#> hostname: Local domain name not set
#>
#>
#> rockpool
#2> hostname: you must be root to change the host name
#2> hostname: the specified hostname is invalid
#2> hostname: No such file or directory

## a name without a domain prints no line with -d
hostname -d; echo $?
#> 0
