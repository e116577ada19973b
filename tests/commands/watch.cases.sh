## explains itself
watch --help
#>
#> Usage:
#>  watch [options] command
#>
#> Options:
#>   -b, --beep             beep if command has a non-zero exit
#>   -c, --color            interpret ANSI color and style sequences
#>   -d, --differences[=<permanent>]
#>                          highlight changes between updates
#>   -e, --errexit          exit if command has a non-zero exit
#>   -g, --chgexit          exit when output from command changes
#>   -q, --equexit <cycles>
#>                          exit when output from command does not change
#>   -n, --interval <secs>  seconds to wait between updates
#>   -p, --precise          attempt run command in precise intervals
#>   -t, --no-title         turn off header
#>   -w, --no-wrap          turn off line wrapping
#>   -x, --exec             pass command to exec instead of "sh -c"
#>
#>  -h, --help     display this help and exit
#>  -v, --version  output version information and exit
#>
#> For more details see watch(1).

## needs a command
watch
#2>
#2> Usage:
#2>  watch [options] command
#2>
#2> Options:
#2>   -b, --beep             beep if command has a non-zero exit
#2>   -c, --color            interpret ANSI color and style sequences
#2>   -d, --differences[=<permanent>]
#2>                          highlight changes between updates
#2>   -e, --errexit          exit if command has a non-zero exit
#2>   -g, --chgexit          exit when output from command changes
#2>   -q, --equexit <cycles>
#2>                          exit when output from command does not change
#2>   -n, --interval <secs>  seconds to wait between updates
#2>   -p, --precise          attempt run command in precise intervals
#2>   -t, --no-title         turn off header
#2>   -w, --no-wrap          turn off line wrapping
#2>   -x, --exec             pass command to exec instead of "sh -c"
#2>
#2>  -h, --help     display this help and exit
#2>  -v, --version  output version information and exit
#2>
#2> For more details see watch(1).
#? 1

## refuses an interval that is no number
watch -n x date
echo $?; watch -n 1s date
#> 1
#2> watch: failed to parse argument: 'x': Invalid argument
#2> watch: failed to parse argument: '1s': Invalid argument
#? 1

## refuses options that it does not have
watch -Z date
#2> watch: invalid option -- 'Z'
#2>
#2> Usage:
#2>  watch [options] command
#2>
#2> Options:
#2>   -b, --beep             beep if command has a non-zero exit
#2>   -c, --color            interpret ANSI color and style sequences
#2>   -d, --differences[=<permanent>]
#2>                          highlight changes between updates
#2>   -e, --errexit          exit if command has a non-zero exit
#2>   -g, --chgexit          exit when output from command changes
#2>   -q, --equexit <cycles>
#2>                          exit when output from command does not change
#2>   -n, --interval <secs>  seconds to wait between updates
#2>   -p, --precise          attempt run command in precise intervals
#2>   -t, --no-title         turn off header
#2>   -w, --no-wrap          turn off line wrapping
#2>   -x, --exec             pass command to exec instead of "sh -c"
#2>
#2>  -h, --help     display this help and exit
#2>  -v, --version  output version information and exit
#2>
#2> For more details see watch(1).
#? 1

## tells its version
watch --version
#> watch from procps-ng 4.0.2
