## has a heading
free | head -n 1; free -m | head -n 1; free -w | head -n 1; free -h | head -n 1
#>                total        used        free      shared  buff/cache   available
#>                total        used        free      shared  buff/cache   available
#>                total        used        free      shared     buffers       cache   available
#>                total        used        free      shared  buff/cache   available

## has a line for memory and swap
free | cut -c 1-6; free -t | cut -c 1-6; free -l | cut -c 1-6; free -v | cut -c 1-6
#>$      \x20
#>$ Mem: \x20
#>$ Swap:\x20
#>$      \x20
#>$ Mem: \x20
#>$ Swap:\x20
#> Total:
#>$      \x20
#>$ Mem: \x20
#>$ Low: \x20
#>$ High:\x20
#>$ Swap:\x20
#>$      \x20
#>$ Mem: \x20
#>$ Swap:\x20
#>$ Comm:\x20

## shows units
free -h | sed -n 's/^Swap: *//p'; free -b | sed -n 's/^Swap: *//p'; free --si -h | sed -n 's/^Swap: *//p'
#> 0B          0B          0B
#> 0           0           0
#> 0B          0B          0B

## aligns its columns
free | awk '{ print length($0) }'; free -w | awk '{ print length($0) }'
#> 80
#> 80
#> 44
#> 92
#> 92
#> 44

## repeats
free -c 2 -s 0.1 | wc -l; free -c 3 -s 0.1 | grep -c Mem
#> 7
#> 3

## sums up
free | awk '/Mem/ { print ($2 >= $3) }'; free -t | awk '/Mem/ { m = $2 } /Total/ { print ($2 >= m) }'
#> 1
#> 1

## says what is wrong with the line
free -x 2>&1 | head -n 2; free -c 0; echo $?; free -s 0; echo $?; free -s x; echo $?; free x 2>&1 | head -3
#> free: invalid option -- 'x'
#>
#> 1
#> 1
#> 1
#>
#> Usage:
#>  free [options]
#2> free: failed to parse count argument: '0': Numerical result out of range
#2> free: seconds argument `0' is not positive number
#2> free: seconds argument failed: 'x': Invalid argument

## prints its help
free --help
#>
#> Usage:
#>  free [options]
#>
#> Options:
#>  -b, --bytes         show output in bytes
#>      --kilo          show output in kilobytes
#>      --mega          show output in megabytes
#>      --giga          show output in gigabytes
#>      --tera          show output in terabytes
#>      --peta          show output in petabytes
#>  -k, --kibi          show output in kibibytes
#>  -m, --mebi          show output in mebibytes
#>  -g, --gibi          show output in gibibytes
#>      --tebi          show output in tebibytes
#>      --pebi          show output in pebibytes
#>  -h, --human         show human-readable output
#>      --si            use powers of 1000 not 1024
#>  -l, --lohi          show detailed low and high memory statistics
#>  -t, --total         show total for RAM + swap
#>  -v, --committed     show committed memory and commit limit
#>  -s N, --seconds N   repeat printing every N seconds
#>  -c N, --count N     repeat printing N times, then exit
#>  -w, --wide          wide output
#>
#>      --help     display this help and exit
#>  -V, --version  output version information and exit
#>
#> For more details see free(1).
