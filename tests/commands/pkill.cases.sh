## ends processes by name
cp /bin/sleep snooze; ./snooze 5 & sleep 0.3
pkill snooze; echo $?
wait $!; echo $?
#> 0
#> 143

## finds nothing
pkill nosuchprocess; echo $?
#> 1

## sends another signal
cp /bin/sleep snooze
for signal in -9 -HUP -SIGINT '--signal USR1'; do (set -m; ./snooze 5 & sleep 0.3; pkill $signal snooze; wait $!; echo $?) 2>/dev/null; done
#> 137
#> 129
#> 130
#> 138

## tells what it signals
cp /bin/sleep snooze; ./snooze 5 & sleep 0.3
pkill -e snooze | sed 's/[0-9][0-9]*/N/'
#> snooze killed (pid N)

## counts
cp /bin/sleep snooze; ./snooze 5 & ./snooze 5 & sleep 0.3
pkill -c snooze
#> 2

## looks at the whole line with -f
cp /bin/sleep snooze; ./snooze 5 & ./snooze 6 & sleep 0.3
pkill -f 'snooze [5]$'; sleep 0.2
pgrep -a snooze | sed 's/^[0-9]*/PID/'
#> PID ./snooze 6

## ends only the newest
cp /bin/sleep snooze; ./snooze 5 & sleep 0.3; ./snooze 6 & sleep 0.3
pkill -n snooze; sleep 0.2
pgrep -a snooze | sed 's/^[0-9]*/PID/'
#> PID ./snooze 5

## may not signal those of others
pkill -x node 2>&1 | sed 's/[0-9][0-9]*/N/'
#> pkill: killing pid N failed: Operation not permitted
#differs nobody runs node on our computer

## asks with signal 0 whether there is one
cp /bin/sleep snooze; ./snooze 5 & sleep 0.3
pkill -0 snooze; echo $?
pkill -0 nosuchprocess; echo $?
#> 0
#> 1

## needs something to look for
pkill; echo $?
#> 2
#2> pkill: no matching criteria specified
#2> Try `pkill --help' for more information.

## refuses what is no signal
pkill --signal NOSUCH snooze 2>&1 | head -n 2
pkill -NOSUCH snooze 2>&1 | head -n 1
#> pkill: invalid option -- 'N'

## prints its help and its version
pkill --help
pkill -V
#>
#> Usage:
#>  pkill [options] <pattern>
#>
#> Options:
#>  -<sig>, --signal <sig>    signal to send (either number or name)
#>  -q, --queue <value>       integer value to be sent with the signal
#>  -e, --echo                display what is killed
#>  -c, --count               count of matching processes
#>  -f, --full                use full process name to match
#>  -g, --pgroup <PGID,...>   match listed process group IDs
#>  -G, --group <GID,...>     match real group IDs
#>  -i, --ignore-case         match case insensitively
#>  -n, --newest              select most recently started
#>  -o, --oldest              select least recently started
#>  -O, --older <seconds>     select where older than seconds
#>  -P, --parent <PPID,...>   match only child processes of the given parent
#>  -s, --session <SID,...>   match session IDs
#>  -t, --terminal <tty,...>  match by controlling terminal
#>  -u, --euid <ID,...>       match by effective IDs
#>  -U, --uid <ID,...>        match by real IDs
#>  -x, --exact               match exactly with the command name
#>  -F, --pidfile <file>      read PIDs from file
#>  -L, --logpidfile          fail if PID file is not locked
#>  -r, --runstates <state>   match runstates [D,S,Z,...]
#>  -A, --ignore-ancestors    exclude our ancestors from results
#>  --cgroup <grp,...>        match by cgroup v2 names
#>  --ns <PID>                match the processes that belong to the same
#>                            namespace as <pid>
#>  --nslist <ns,...>         list which namespaces will be considered for
#>                            the --ns option.
#>                            Available namespaces: ipc, mnt, net, pid, user, uts
#>
#>  -h, --help     display this help and exit
#>  -V, --version  output version information and exit
#>
#> For more details see pgrep(1).
#> pkill from procps-ng 4.0.2
