## the columns
vmstat | sed -n 1,2p; vmstat -w | sed -n 1,2p; vmstat -a | sed -n 2p; TZ=UTC0 vmstat -t | sed -n 1,2p
#> procs -----------memory---------- ---swap-- -----io---- -system-- ------cpu-----
#>  r  b   swpd   free   buff  cache   si   so    bi    bo   in   cs us sy id wa st
#> --procs-- -----------------------memory---------------------- ---swap-- -----io---- -system-- ----------cpu----------
#>    r    b         swpd         free         buff        cache   si   so    bi    bo   in   cs  us  sy  id  wa  st  gu
#>  r  b   swpd   free  inact active   si   so    bi    bo   in   cs us sy id wa st
#> procs -----------memory---------- ---swap-- -----io---- -system-- ------cpu----- -----timestamp-----
#>  r  b   swpd   free   buff  cache   si   so    bi    bo   in   cs us sy id wa st                 UTC

## so many rows, with a delay between them
vmstat 1 2 | wc -l; vmstat -y 1 1 | wc -l; vmstat -n 1 1 | wc -l; vmstat 1 0 | wc -l
#> 4
#> 3
#> 3
#> 3

## what is summed up
vmstat -s | sed 's/^ *[0-9]* //'; vmstat -s -S M | head -n 1 | sed 's/^ *[0-9]* //'; vmstat -f | sed 's/^ *[0-9]* //'
#> K total memory
#> K used memory
#> K active memory
#> K inactive memory
#> K free memory
#> K buffer memory
#> K swap cache
#> K total swap
#> K used swap
#> K free swap
#> non-nice user cpu ticks
#> nice user cpu ticks
#> system cpu ticks
#> idle cpu ticks
#> IO-wait cpu ticks
#> IRQ cpu ticks
#> softirq cpu ticks
#> stolen cpu ticks
#> non-nice guest cpu ticks
#> nice guest cpu ticks
#> K paged in
#> K paged out
#> pages swapped in
#> pages swapped out
#> interrupts
#> CPU context switches
#> boot time
#> forks
#> M total memory
#> forks

## as /proc tells
[ "$(vmstat -s | sed -n 's/ K total memory//p' | tr -d ' ')" = "$(sed -n 's/MemTotal: *\([0-9]*\) kB/\1/p' /proc/meminfo)" ] && echo same
#> same

## wrong words
vmstat a; echo $?; vmstat 1 x; echo $?; vmstat 0; echo $?; vmstat -1; echo $?
#> 1
#> 1
#> 1
#> 1
#2> vmstat: failed to parse argument: 'a'
#2> vmstat: failed to parse argument: 'x'
#2> vmstat: delay must be positive integer
#2> vmstat: invalid option -- '1'
#2>
#2> Usage:
#2>  vmstat [options] [delay [count]]
#2>
#2> Options:
#2>  -a, --active           active/inactive memory
#2>  -f, --forks            number of forks since boot
#2>  -m, --slabs            slabinfo
#2>  -n, --one-header       do not redisplay header
#2>  -s, --stats            event counter statistics
#2>  -d, --disk             disk statistics
#2>  -D, --disk-sum         summarize disk statistics
#2>  -p, --partition <dev>  partition specific statistics
#2>  -S, --unit <char>      define display unit
#2>  -w, --wide             wide output
#2>  -t, --timestamp        show timestamp
#2>  -y, --no-first         skips first line of output
#2>
#2>  -h, --help     display this help and exit
#2>  -V, --version  output version information and exit
#2>
#2> For more details see vmstat(8).

## wrong units and options
vmstat -S x; echo $?; vmstat -x; echo $?
#> 1
#> 1
#2> vmstat: -S requires k, K, m or M (default is KiB)
#2> vmstat: invalid option -- 'x'
#2>
#2> Usage:
#2>  vmstat [options] [delay [count]]
#2>
#2> Options:
#2>  -a, --active           active/inactive memory
#2>  -f, --forks            number of forks since boot
#2>  -m, --slabs            slabinfo
#2>  -n, --one-header       do not redisplay header
#2>  -s, --stats            event counter statistics
#2>  -d, --disk             disk statistics
#2>  -D, --disk-sum         summarize disk statistics
#2>  -p, --partition <dev>  partition specific statistics
#2>  -S, --unit <char>      define display unit
#2>  -w, --wide             wide output
#2>  -t, --timestamp        show timestamp
#2>  -y, --no-first         skips first line of output
#2>
#2>  -h, --help     display this help and exit
#2>  -V, --version  output version information and exit
#2>
#2> For more details see vmstat(8).

## its words
vmstat --help; vmstat -V
#>
#> Usage:
#>  vmstat [options] [delay [count]]
#>
#> Options:
#>  -a, --active           active/inactive memory
#>  -f, --forks            number of forks since boot
#>  -m, --slabs            slabinfo
#>  -n, --one-header       do not redisplay header
#>  -s, --stats            event counter statistics
#>  -d, --disk             disk statistics
#>  -D, --disk-sum         summarize disk statistics
#>  -p, --partition <dev>  partition specific statistics
#>  -S, --unit <char>      define display unit
#>  -w, --wide             wide output
#>  -t, --timestamp        show timestamp
#>  -y, --no-first         skips first line of output
#>
#>  -h, --help     display this help and exit
#>  -V, --version  output version information and exit
#>
#> For more details see vmstat(8).
#> vmstat from procps-ng 4.0.2
