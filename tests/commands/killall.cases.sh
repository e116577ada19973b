## ends processes by name
cp /bin/sleep snooze; ./snooze 5 & ./snooze 6 & sleep 0.3
killall snooze; echo $?
wait; pgrep -c snooze
#> 0
#> 0
#? 1

## finds nothing
killall nosuch; echo $?
killall -q nosuch; echo $?
killall nosuch other; echo $?
#> 1
#> 1
#> 1
#2> nosuch: no process found
#2> nosuch: no process found
#2> other: no process found

## sends another signal
cp /bin/sleep snooze
for signal in -9 -HUP '-s USR1' '-s 15'; do (./snooze 5 & sleep 0.3; killall $signal snooze; wait $!; echo $?) 2>/dev/null; done
#> 137
#> 129
#> 138
#> 143

## tells what it did
cp /bin/sleep snooze; ./snooze 5 & sleep 0.3
killall -v snooze 2>&1 | sed 's/([0-9]*)/(N)/'
#> Killed snooze(N) with signal 15

## asks first
cp /bin/sleep snooze; ./snooze 5 & sleep 0.3
echo n | killall -i snooze 2>&1 | sed 's/([0-9]*)/(N)/'
echo y | killall -i snooze 2>&1 | sed 's/([0-9]*)/(N)/'
wait $!; echo $?
#> Kill snooze(N) ? (y/N) snooze: no process found
#> Kill snooze(N) ? (y/N) 143

## understands patterns
cp /bin/sleep snooze; ./snooze 5 & sleep 0.3
killall -r 'sno+ze$'; echo $?
killall -r '['; echo $?
#> 0
#> 1
#2> killall: Bad regular expression: [

## minds no case with -I
cp /bin/sleep Snooze; ./Snooze 5 & sleep 0.3
killall snooze; killall -I snooze; echo $?
#> 0
#2> snooze: no process found

## waits for their end
cp /bin/sleep snooze; ./snooze 5 & sleep 0.3
killall -w snooze; pgrep -c snooze
#> 0
#? 1

## finds a program by its file
cp /bin/sleep snooze; ./snooze 5 & sleep 0.3
killall ./snooze; echo $?
killall ./nosuch; echo $?
#> 0
#> 1
#2> ./nosuch: No such file or directory

## ends only those of a user
killall -u nosuch snooze; echo $?
cp /bin/sleep snooze; ./snooze 5 & sleep 0.3
killall -u root snooze; echo $?
killall -u learner snooze; echo $?
#> 1
#> 1
#> 0
#2> Cannot find user nosuch
#2> snooze: no process found

## ends only the old or the young
cp /bin/sleep snooze; ./snooze 5 & sleep 0.3
killall -o 1h snooze; echo $?
killall -y 1h snooze; echo $?
killall -y x snooze 2>&1 | head -n 1
#> 1
#> 0
#> Invalid time format
#2> snooze: no process found

## lists signals
killall -l
#> HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT
#> CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH POLL PWR SYS

## refuses what is no signal
killall -NOSUCH snooze; echo $?
killall -s NOSUCH snooze; echo $?
#> 1
#> 1
#2> NOSUCH: unknown signal; killall -l lists signals.
#2> NOSUCH: unknown signal; killall -l lists signals.

## prints its usage and its version
killall; echo $?
killall -V 2>&1 | head -n 1
#> 1
#> killall (PSmisc) 23.6
#2> Usage: killall [OPTION]... [--] NAME...
#2>        killall -l, --list
#2>        killall -V, --version
#2>
#2>   -e,--exact          require exact match for very long names
#2>   -I,--ignore-case    case insensitive process name match
#2>   -g,--process-group  kill process group instead of process
#2>   -y,--younger-than   kill processes younger than TIME
#2>   -o,--older-than     kill processes older than TIME
#2>   -i,--interactive    ask for confirmation before killing
#2>   -l,--list           list all known signal names
#2>   -q,--quiet          don't print complaints
#2>   -r,--regexp         interpret NAME as an extended regular expression
#2>   -s,--signal SIGNAL  send this signal instead of SIGTERM
#2>   -u,--user USER      kill only process(es) running as USER
#2>   -v,--verbose        report if the signal was successfully sent
#2>   -V,--version        display version information
#2>   -w,--wait           wait for processes to die
#2>   -n,--ns PID         match processes that belong to the same namespaces
#2>                       as PID
#2>   -Z,--context REGEXP kill only process(es) having context
#2>                       (must precede other arguments)
#2>

## prints its help
killall --help
#2> Usage: killall [OPTION]... [--] NAME...
#2>        killall -l, --list
#2>        killall -V, --version
#2>
#2>   -e,--exact          require exact match for very long names
#2>   -I,--ignore-case    case insensitive process name match
#2>   -g,--process-group  kill process group instead of process
#2>   -y,--younger-than   kill processes younger than TIME
#2>   -o,--older-than     kill processes older than TIME
#2>   -i,--interactive    ask for confirmation before killing
#2>   -l,--list           list all known signal names
#2>   -q,--quiet          don't print complaints
#2>   -r,--regexp         interpret NAME as an extended regular expression
#2>   -s,--signal SIGNAL  send this signal instead of SIGTERM
#2>   -u,--user USER      kill only process(es) running as USER
#2>   -v,--verbose        report if the signal was successfully sent
#2>   -V,--version        display version information
#2>   -w,--wait           wait for processes to die
#2>   -n,--ns PID         match processes that belong to the same namespaces
#2>                       as PID
#2>   -Z,--context REGEXP kill only process(es) having context
#2>                       (must precede other arguments)
#2>
#? 1
