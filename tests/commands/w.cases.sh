## prints nobody where nobody is logged in
w | sed 1d; w -h
#> USER     TTY      FROM             LOGIN@   IDLE   JCPU   PCPU WHAT

## prints the time first
w | sed 's/up .*/up/; s/[0-9]/N/g' | head -n 1
#>  NN:NN:NN up

## leaves columns out
w -s | sed 1d; w -f | sed 1d
#> USER     TTY      FROM              IDLE WHAT
#> USER     TTY        LOGIN@   IDLE   JCPU   PCPU WHAT

## prints its help
w --help
#>
#> Usage:
#>  w [options] [user]
#>
#> Options:
#>  -h, --no-header     do not print header
#>  -u, --no-current    ignore current process username
#>  -s, --short         short format
#>  -f, --from          show remote hostname field
#>  -o, --old-style     old style output
#>  -i, --ip-addr       display IP address instead of hostname (if possible)
#>
#>      --help     display this help and exit
#>  -V, --version  output version information and exit
#>
#> For more details see w(1).

## knows no other option
w -x 2>&1 | head -n 2; echo $?
#> w: invalid option -- 'x'
#>
#> 0
