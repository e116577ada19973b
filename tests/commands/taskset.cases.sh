## a program that may use one processor
taskset -c 0 nproc; taskset 2 nproc; taskset 0x1 grep Cpus_allowed /proc/self/status; taskset -c 1 taskset -c 1 nproc
#> 1
#> 1
#> Cpus_allowed:	1
#> Cpus_allowed_list:	0
#> 1

## nproc --all counts them all
test $(taskset 1 nproc --all) -ge $(taskset 1 nproc) && echo yes
#> yes

## sets and shows what a process may use
sleep 9 & taskset -p 1 $! | sed "s/$!/N/"; taskset -pc $! | sed "s/$!/N/"; taskset -cp 1 $! | tail -n 1 | sed "s/$!/N/"; taskset -a -p $! | sed "s/$!/N/"; kill $!
#> pid N's current affinity mask: 3
#> pid N's new affinity mask: 1
#> pid N's current affinity list: 0
#> pid N's new affinity list: 1
#> pid N's current affinity mask: 2

## refuses what is no set
taskset xyz nproc; taskset -c xyz nproc; taskset -c 1-0 nproc; taskset -c 0-1:0 nproc
#2> taskset: failed to parse CPU mask: xyz
#2> taskset: failed to parse CPU list: xyz
#2> taskset: failed to parse CPU list: 1-0
#2> taskset: failed to parse CPU list: 0-1:0
#? 1

## refuses a process that is not there, or is another's
taskset -p 99999999; taskset -p x; taskset -p 1 1 >/dev/null
#2> taskset: failed to get pid 99999999's affinity: No such process
#2> taskset: invalid PID argument: 'x'
#2> taskset: failed to set pid 1's affinity: Operation not permitted
#? 1

## too few or too many words
taskset; taskset 1; taskset -p 1 2 3
#2> taskset: bad usage
#2> Try 'taskset --help' for more information.
#2> taskset: bad usage
#2> Try 'taskset --help' for more information.
#2> taskset: bad usage
#2> Try 'taskset --help' for more information.
#? 1

## the program cannot be run
taskset 1 ./nosuch; echo $?; taskset 1 /etc/passwd
#> 127
#2> taskset: failed to execute ./nosuch: No such file or directory
#2> taskset: failed to execute /etc/passwd: Permission denied
#? 126

## help
taskset --help
#> Usage: taskset [options] [mask | cpu-list] [pid|cmd [args...]]
#>
#>
#> Show or change the CPU affinity of a process.
#>
#> Options:
#>  -a, --all-tasks         operate on all the tasks (threads) for a given pid
#>  -p, --pid               operate on existing given pid
#>  -c, --cpu-list          display and specify cpus in list format
#>  -h, --help              display this help
#>  -V, --version           display version
#>
#> The default behavior is to run a new command:
#>     taskset 03 sshd -b 1024
#> You can retrieve the mask of an existing task:
#>     taskset -p 700
#> Or set it:
#>     taskset -p 03 700
#> List format uses a comma-separated list instead of a mask:
#>     taskset -pc 0,3,7-11 700
#> Ranges in list format can take a stride argument:
#>     e.g. 0-31:2 is equivalent to mask 0x55555555
#>
#> For more details see taskset(1).
