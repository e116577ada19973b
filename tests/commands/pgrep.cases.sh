## finds processes by a part of their name
cp /bin/sleep snooze; ./snooze 5 & sleep 0.3
test "$(pgrep snooz)" = $! && echo found
test "$(pgrep ^snooze$)" = $! && echo found
#> found
#> found

## finds nothing
pgrep nosuchprocess; echo $?
pgrep -x snooz; echo $?
#> 1
#> 1

## shows names and whole lines
cp /bin/sleep snooze; ./snooze 5 & sleep 0.3
pgrep -l snooze | sed "s/^$!/PID/"
pgrep -a snooze | sed "s/^$!/PID/"
pgrep -lx snooze | sed "s/^$!/PID/"
#> PID snooze
#> PID ./snooze 5
#> PID snooze

## looks at the whole line with -f
cp /bin/sleep snooze; ./snooze 4 & ./snooze 5 & sleep 0.3
pgrep -fa '^./snooze [4]' | sed 's/^[0-9]*/PID/'
pgrep -fc '^./snooze [0-9]{1}$'
#> PID ./snooze 4
#> 2

## counts
cp /bin/sleep snooze; ./snooze 5 & ./snooze 5 & sleep 0.3
pgrep -c snooze
pgrep -c nosuchprocess; echo $?
#> 2
#> 0
#> 1

## joins with a text
cp /bin/sleep snooze; ./snooze 5 & ./snooze 5 & sleep 0.3
pgrep -d, snooze | sed 's/[0-9][0-9]*/N/g'
pgrep -d ' + ' snooze | sed 's/[0-9][0-9]*/N/g'
#> N,N
#> N + N

## finds the newest and the oldest
cp /bin/sleep snooze; ./snooze 5 & sleep 0.3; a=$!; ./snooze 6 & sleep 0.3
test "$(pgrep -n snooze)" = $! && echo newest
test "$(pgrep -o snooze)" = $a && echo oldest
#> newest
#> oldest

## finds children
cp /bin/sleep snooze; ./snooze 5 & sleep 0.3
pgrep -P $$ -l snooze | sed 's/^[0-9]*/PID/'
pgrep -P 4194000; echo $?
#> PID snooze
#> 1

## finds by user
cp /bin/sleep snooze; ./snooze 5 & sleep 0.3
pgrep -u learner -c snooze
pgrep -U 1000 -c snooze
pgrep -u root snooze; echo $?
pgrep -u nosuch snooze; echo $?
pgrep -G learner -c snooze
#> 1
#> 1
#> 1
#> 2
#> 1
#2> pgrep: invalid user name: nosuch

## minds no case with -i
cp /bin/sleep Snooze; ./Snooze 5 & sleep 0.3
pgrep -c snooze
pgrep -ic snooze
#> 0
#> 1

## reads a number from a file
cp /bin/sleep snooze; ./snooze 5 & sleep 0.3; echo $! > pid
test "$(pgrep -F pid)" = $! && echo found
pgrep -F nosuch; echo $?
#> found
#> 1
#2> pgrep: pidfile not valid
#2> Try `pgrep --help' for more information.

## needs something to look for
pgrep; echo $?
#> 2
#2> pgrep: no matching criteria specified
#2> Try `pgrep --help' for more information.

## takes one pattern
pgrep a b; echo $?
#> 2
#2> pgrep: only one pattern can be provided
#2> Try `pgrep --help' for more information.

## says what is wrong with a pattern
pgrep '['; echo $?
pgrep 'a('; echo $?
#> 2
#> 2
#2> pgrep: regex error: Invalid regular expression
#2> pgrep: regex error: Unmatched ( or \(

## warns of names that are too long
pgrep averyverylongname; echo $?
#> 1
#2> pgrep: pattern that searches for process name longer than 15 characters will result in zero matches
#2> Try `pgrep -f' option to match against the complete command line.

## does not know other options
pgrep -z 2>&1 | head -n 1
pgrep -no x 2>&1 | head -n 3
#> pgrep: invalid option -- 'z'
#>
#> Usage:
#>  pgrep [options] <pattern>

## prints its help and its version
pgrep --help
pgrep -V
#>
#> Usage:
#>  pgrep [options] <pattern>
#>
#> Options:
#>  -d, --delimiter <string>  specify output delimiter
#>  -l, --list-name           list PID and process name
#>  -a, --list-full           list PID and full command line
#>  -v, --inverse             negates the matching
#>  -w, --lightweight         list all TID
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
#> pgrep from procps-ng 4.0.2
