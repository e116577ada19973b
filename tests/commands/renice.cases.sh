## makes a process nicer
sleep 5 & p=$!
renice 5 $p | sed s/$p/PID/
renice -n 7 -p $p | sed s/$p/PID/
ps -o ni= -p $p
#> PID (process ID) old priority 0, new priority 5
#> PID (process ID) old priority 5, new priority 7
#>   7

## takes several, and none that is not there
renice 5 4194000
echo $?
renice 5 4194000 4194001
#> 1
#2> renice: failed to get priority for 4194000 (process ID): No such process
#2> renice: failed to get priority for 4194000 (process ID): No such process
#2> renice: failed to get priority for 4194001 (process ID): No such process
#? 1

## may not make a process less nice
sleep 5 & p=$!
{ renice 5 $p; renice 3 $p; echo $?; renice -n -1 -p $p; } 2>&1 | sed s/$p/PID/
#> PID (process ID) old priority 0, new priority 5
#> renice: failed to set priority for PID (process ID): Permission denied
#> 1
#> renice: failed to set priority for PID (process ID): Permission denied

## may not touch those of others
renice 5 1
echo $?
#> 1
#2> renice: failed to set priority for 1 (process ID): Operation not permitted

## finds users and groups
renice 5 -u nosuch
echo $?
renice 5 -g 4194000
renice 5 --pid 4194000
#> 1
#2> renice: unknown user nosuch
#2> renice: failed to get priority for 4194000 (process group ID): No such process
#2> renice: failed to get priority for 4194000 (process ID): No such process
#? 1

## refuses what is no number
renice x 1
echo $?
renice 5 abc
echo $?
#> 1
#> 1
#2> renice: invalid priority 'x'
#2> Try 'renice --help' for more information.
#2> renice: bad process ID value: abc

## needs a number and a process
renice
echo $?
renice 5
#> 1
#2> renice: not enough arguments
#2> Try 'renice --help' for more information.
#2> renice: not enough arguments
#2> Try 'renice --help' for more information.
#? 1

## prints its help and its version
renice --help
renice -V
#>
#> Usage:
#>  renice [-n] <priority> [-p|--pid] <pid>...
#>  renice [-n] <priority>  -g|--pgrp <pgid>...
#>  renice [-n] <priority>  -u|--user <user>...
#>
#> Alter the priority of running processes.
#>
#> Options:
#>  -n, --priority <num>   specify the nice value
#>  -p, --pid              interpret arguments as process ID (default)
#>  -g, --pgrp             interpret arguments as process group ID
#>  -u, --user             interpret arguments as username or user ID
#>
#>  -h, --help             display this help
#>  -V, --version          display version
#>
#> For more details see renice(1).
#> renice from util-linux 2.38.1
