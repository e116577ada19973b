## a file that is empty
: > wt; last -f wt | sed 's/begins .*/begins/'; last -F -n 3 -f wt learner pts/0 | sed 's/begins .*/begins/'; last -3 -f wt | wc -l
#>
#> wt begins
#>
#> wt begins
#> 2

## a file that is not there
last -f nosuch; echo $?; last --file=none -n 1; echo $?
#> 1
#> 1
#2> last: cannot open nosuch: No such file or directory
#2> last: cannot open none: No such file or directory

## an unknown option
last --nosuch; echo $?
#> 1
#2> last: unrecognized option '--nosuch'
#2> Try 'last --help' for more information.

## a number that is none
: > wt; last -n x -f wt; echo $?; last --limit 1x -f wt; echo $?
#> 1
#> 1
#2> last: failed to parse number: 'x'
#2> last: failed to parse number: '1x'

## help
last --help
#>
#> Usage:
#>  last [options] [<username>...] [<tty>...]
#>
#> Show a listing of last logged in users.
#>
#> Options:
#>  -<number>            how many lines to show
#>  -a, --hostlast       display hostnames in the last column
#>  -d, --dns            translate the IP number back into a hostname
#>  -f, --file <file>    use a specific file instead of /var/log/wtmp
#>  -F, --fulltimes      print full login and logout times and dates
#>  -i, --ip             display IP numbers in numbers-and-dots notation
#>  -n, --limit <number> how many lines to show
#>  -R, --nohostname     don't display the hostname field
#>  -s, --since <time>   display the lines since the specified time
#>  -t, --until <time>   display the lines until the specified time
#>  -p, --present <time> display who were present at the specified time
#>  -w, --fullnames      display full user and domain names
#>  -x, --system         display system shutdown entries and run level changes
#>      --time-format <format>  show timestamps in the specified <format>:
#>                                notime|short|full|iso
#>
#>  -h, --help           display this help
#>  -V, --version        display version
#>
#> For more details see last(1).
