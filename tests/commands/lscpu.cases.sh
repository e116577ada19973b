## counts processors
lscpu | grep -E '^(CPU\(s\)|Architecture)' | tr -s ' '
#> Architecture: x86_64
#> CPU(s): 2

## shows which are there
lscpu | grep -E 'NUMA node|On-line' | tr -s ' ' | sed 's/^ //'
#> On-line CPU(s) list: 0,1
#> NUMA node(s): 1
#> NUMA node0 CPU(s): 0,1

## takes no word
lscpu x; echo $?
#> 1
#2> lscpu: bad usage
#2> Try 'lscpu --help' for more information.

## knows no other option
lscpu -Q; echo $?
#> 1
#2> lscpu: invalid option -- 'Q'
#2> Try 'lscpu --help' for more information.

## agrees with nproc
test "$(lscpu | sed -n 's/^CPU(s): *//p')" = "$(nproc)"; echo $?
#> 0
