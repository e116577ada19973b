# Jobs (bash manual 7).

## waits for background commands
(sleep 0.1; exit 3) & p=$!
(exit 4) & wait -n; echo $?
wait $p; echo $?
wait $p; echo $?
wait -n; echo $?
wait; echo $?
#> 4
#> 3
#> 3
#> 127
#> 0

## remembers which one ended
true & wait -p v -n; [ "$v" = $! ]; echo $?
#> 0

## says whom it does not know
wait 99999; echo $?
wait %3; echo $?
jobs %2; disown %1; fg; bg
#> 127
#> 127
#2> bash: line 1: wait: pid 99999 is not a child of this shell
#2> bash: line 2: wait: %3: no such job
#2> bash: line 3: jobs: %2: no such job
#2> bash: line 3: disown: %1: no such job
#2> bash: line 3: fg: no job control
#2> bash: line 3: bg: no job control
#? 1

## shows jobs
sleep 10 & sleep 20 &
jobs
kill %1; wait %1; echo $?
jobs
kill %%; wait; jobs
#> [1]-  Running                 sleep 10 &
#> [2]+  Running                 sleep 20 &
#> 143
#> [2]+  Running                 sleep 20 &

## runs jobs beside the script
(sleep 0.2; echo late) &
echo first
wait
echo last
#> first
#> late
#> last

## says what a signal has ended
trap '' CHLD
sleep 5 & kill $!; wait $!; echo $?
#> 143

## lets go of jobs
sleep 5 & disown; jobs; kill $!
sleep 1 & disown -h %1; jobs; kill %1
#> [1]+  Running                 sleep 1 &

## gives background commands nothing to read
cat & wait; echo $?
read x; echo "[$x]"
#< line
#> 0
#> [line]

## has job control where it is asked for
set -m
sleep 0.1 & jobs; wait
sleep 0.1 & fg %1 > out; echo $?; cat out
#> [1]+  Running                 sleep 0.1 &
#> 0
#> sleep 0.1
#2> [1]+  Done                    sleep 0.1

## a negation says nothing of what runs in the background
! false & wait $!; echo $?
! true & wait $!; echo $?
! (exit 3) & wait $!; echo $?
! false | false & wait $!; echo $?
! true && false & wait $!; echo $?
! sleep 0.1 & jobs; wait
! sleep 0.1 | cat & jobs; wait
! { sleep 0.1; } & jobs; wait
#> 1
#> 0
#> 3
#> 1
#> 1
#> [1]+  Running                 sleep 0.1 &
#> [1]+  Running                 sleep 0.1 | cat &
#> [1]+  Running                 ! { sleep 0.1; } &

## job control tells of what signals have ended, and of what was stopped
set -m
sleep 9 & kill -STOP $!; sleep 0.1; jobs
kill -CONT %1; kill %1; wait; jobs
#> [1]+  Stopped                 sleep 9
#2>
#2> [1]+  Stopped                 sleep 9
#2> [1]+  Terminated              sleep 9

## a subshell has no job control of its own
set -m; (fg); (bg); (set -o | grep monitor); (sleep 0.1 | cat; echo ${PIPESTATUS[@]}); (set -m; sleep 0.1 & fg)
#> monitor        	on
#> 0 0
#> sleep 0.1
#2> bash: line 1: fg: no job control
#2> bash: line 1: bg: no job control

## a subshell that stops itself waits to be continued
set -m; (kill -STOP $BASHPID; echo back) & sleep 0.1; jobs; kill -CONT %1; wait $!; echo $?
#> [1]+  Stopped                 ( kill -STOP $BASHPID; echo back )
#> back
#> 0
#2>
#2> [1]+  Stopped                 ( kill -STOP $BASHPID; echo back )
#2> [1]+  Done                    ( kill -STOP $BASHPID; echo back )

## wait does not wait for a stopped job, but tells of it
set -m
exec 2>err
sleep 9 & p=$!
kill -STOP $p; sleep 0.1
wait; echo "all $?"
wait $p; echo "pid $?"
wait %1; echo "job $?"
wait -n; echo "next $?"
wait -n %1; echo "next of these $?"
kill -KILL %1; sleep 0.1; wait $p; echo "ended $?"
sed "s/\[$p\]/[PID]/; s/ *$p Killed/ PID Killed/" err
#> all 0
#> pid 147
#> job 147
#> next 127
#> next of these 127
#> ended 137
#>
#> [1]+  Stopped                 sleep 9
#> bash: line 5: wait: warning: job 1[PID] stopped
#> bash: line 7: warning: wait_for_job: job 1 is stopped
#> bash: line 10: PID Killed                  sleep 9

## wait ends when the job is stopped meanwhile
set -m
exec 2>/dev/null
sleep 9 & p=$!
(sleep 0.2; kill -STOP $p) & wait $p; echo "stopped $?"
kill -KILL $p
(sleep 0.4) & sleep 9 & p=$!
(sleep 0.2; kill -STOP $p) & wait; echo "all $?"
kill -KILL $p
#> stopped 147
#> all 0

## without job control nothing tells that a child was stopped
sleep 9 & p=$!
kill -STOP $p
(sleep 0.1; kill -KILL $p) & wait $p 2>/dev/null; echo "ended $?"
#> ended 137
