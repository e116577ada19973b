## tells the time, and how long
uptime | sed 's/[0-9][0-9:.,]*/N/g; s/up .*N user/up N user/'
#>  N up N user,  load average: N N N

## tells since when
uptime -s | grep -c '^[0-9]*-[0-9]*-[0-9]* [0-9:]*$'
#> 1

## tells it as a person would
uptime -p | cut -d ' ' -f 1
#> up

## prints its help
uptime --help; uptime -h | wc -l
#>
#> Usage:
#>  uptime [options]
#>
#> Options:
#>  -p, --pretty   show uptime in pretty format
#>  -h, --help     display this help and exit
#>  -s, --since    system up since
#>  -V, --version  output version information and exit
#>
#> For more details see uptime(1).
#> 11

## knows no other option
uptime -x; echo $?
#> 1
#2> uptime: invalid option -- 'x'
#2>
#2> Usage:
#2>  uptime [options]
#2>
#2> Options:
#2>  -p, --pretty   show uptime in pretty format
#2>  -h, --help     display this help and exit
#2>  -s, --since    system up since
#2>  -V, --version  output version information and exit
#2>
#2> For more details see uptime(1).
