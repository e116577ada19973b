## shows what it has
ionice; ionice -p $$
#> none: prio 0
#> none: prio 0

## a program of another class
ionice -c 2 -n 3 ionice; ionice -c3 ionice; ionice -c idle ionice; ionice -c best-effort ionice; ionice -n 5 ionice
#> best-effort: prio 3
#> idle
#> idle
#> best-effort: prio 4
#> best-effort: prio 5

## what is handed on to a program's programs
ionice -c 3 sh -c 'ionice; ionice -c 2 -n 1 ionice'
#> idle
#> best-effort: prio 1

## sets that of a process
sleep 9 & ionice -c 2 -n 7 -p $!; ionice -p $!; ionice -p $! $!; kill $!
#> best-effort: prio 7
#> best-effort: prio 7
#> best-effort: prio 7

## only root may take all
ionice -c 1 ionice; echo $?; ionice -t -c1 echo hi
#> 1
#> hi
#2> ionice: ioprio_set failed: Operation not permitted

## refuses what it does not know
ionice -c foo ionice; ionice -p x; ionice -p 99999999; ionice -c 2; ionice -c2 -p 1
#2> ionice: unknown scheduling class: 'foo'
#2> ionice: invalid PID argument: 'x'
#2> ionice: ioprio_get failed: No such process
#2> ionice: bad usage
#2> Try 'ionice --help' for more information.
#2> ionice: ioprio_set failed: Operation not permitted
#? 1

## a level that has no use
ionice -c3 -n 5 ionice; ionice -c 0 -n 4 ionice
#> idle
#> none: prio 0
#2> ionice: ignoring given class data for idle class
#2> ionice: ignoring given class data for none class

## the program cannot be run
ionice ./nosuch; echo $?; ionice --help
#> 127
#>
#> Usage:
#>  ionice [options] -p <pid>...
#>  ionice [options] -P <pgid>...
#>  ionice [options] -u <uid>...
#>  ionice [options] <command>
#>
#> Show or change the I/O-scheduling class and priority of a process.
#>
#> Options:
#>  -c, --class <class>    name or number of scheduling class,
#>                           0: none, 1: realtime, 2: best-effort, 3: idle
#>  -n, --classdata <num>  priority (0..7) in the specified scheduling class,
#>                           only for the realtime and best-effort classes
#>  -p, --pid <pid>...     act on these already running processes
#>  -P, --pgid <pgrp>...   act on already running processes in these groups
#>  -t, --ignore           ignore failures
#>  -u, --uid <uid>...     act on already running processes owned by these users
#>
#>  -h, --help             display this help
#>  -V, --version          display version
#>
#> For more details see ionice(1).
#2> ionice: failed to execute ./nosuch: No such file or directory
