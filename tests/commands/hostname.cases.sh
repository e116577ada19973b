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
