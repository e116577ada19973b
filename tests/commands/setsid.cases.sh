## runs a command in a session of its own
setsid ps -o comm= -p $$
(exec setsid bash -c 'a=$(ps -o sid= -p $$); [ $a -eq $$ ] && echo leads')
#> bash
#> leads

## gives the status of the command, where it waits
(setsid -w sh -c 'exit 3'; echo $?)
#> 3

## starts a process of its own with --fork
setsid --fork sh -c 'exit 3'
echo $?
setsid -fw sh -c 'exit 4'
echo $?
#> 0
#> 4

## needs a command
setsid
echo $?
#> 1
#2> setsid: no command specified
#2> Try 'setsid --help' for more information.

## says what it cannot run
setsid nosuch
echo $?
setsid /etc
echo $?
#> 127
#> 126
#2> setsid: failed to execute nosuch: No such file or directory
#2> setsid: failed to execute /etc: Permission denied

## has no terminal afterwards
(setsid -w sh -c 'cat /dev/tty'; echo $?)
#> 1
#2> cat: /dev/tty: No such device or address

## does not know other options
setsid -x
setsid --nosuch
#2> setsid: invalid option -- 'x'
#2> Try 'setsid --help' for more information.
#2> setsid: unrecognized option '--nosuch'
#2> Try 'setsid --help' for more information.
#? 1

## prints its help and its version
setsid --help
setsid -V
#>
#> Usage:
#>  setsid [options] <program> [arguments ...]
#>
#> Run a program in a new session.
#>
#> Options:
#>  -c, --ctty     set the controlling terminal to the current one
#>  -f, --fork     always fork
#>  -w, --wait     wait program to exit, and use the same return
#>  -h, --help     display this help
#>  -V, --version  display version
#>
#> For more details see setsid(1).
#> setsid from util-linux 2.38.1
