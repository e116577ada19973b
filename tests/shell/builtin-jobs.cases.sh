## lists running jobs
sleep 1 &
sleep 1 &
jobs
kill %1 %2
#> [1]-  Running                 sleep 1 &
#> [2]+  Running                 sleep 1 &

## -p lists process ids
sleep 1 & p=$!
[ "$(jobs -p)" = "$p" ] && echo same
kill $p
#> same

## -r and -s
sleep 1 &
jobs -r
jobs -s
kill %1
#> [1]+  Running                 sleep 1 &

## no such job
jobs %3
echo $?
jobs nosuch
echo $?
jobs -z
echo $?
#> 1
#> 1
#> 2
#2> bash: line 1: jobs: %3: no such job
#2> bash: line 3: jobs: nosuch: no such job
#2> bash: line 5: jobs: -z: invalid option
#2> jobs: usage: jobs [-lnprs] [jobspec ...] or jobs -x command [args]

## done jobs are told once
true &
sleep 0.1
jobs
jobs

## failed jobs tell their status
(exit 3) &
sleep 0.1
jobs
echo "$?"
#> 0

## pipelines as jobs
sleep 1 | cat &
jobs
kill %1
#> [1]+  Running                 sleep 1 | cat &

## compound jobs
{ sleep 1; echo x; } &
jobs
kill %1
wait
for i in 1 2; do sleep 1; done &
jobs
kill %2
#> [1]+  Running                 { sleep 1; echo x; } &
#> [1]+  Running                 for i in 1 2;
#> do
#>     sleep 1;
#> done &
#2> bash: line 7: kill: %2: no such job
#? 1

## and-or list as a job
sleep 1 && echo a || echo b &
jobs
kill %1
#> [1]+  Running                 sleep 1 && echo a || echo b &

## redirections and assignments in the text
A=1 sleep 1 > out 2>&1 &
jobs
kill %1
#> [1]+  Running                 A=1 sleep 1 > out 2>&1 &

## quotes in the text
sleep 1 'a b' "$HOME" 2>/dev/null &
jobs
wait
#> [1]+  Running                 sleep 1 'a b' "$HOME" 2> /dev/null &

## the last background pid
sleep 0 & a=$!
sleep 0 & b=$!
[ $a != $b ] && echo different
echo "${!:+set}"
#> different
#> set

## $! is unset before
echo "[${!-unset}] [$!]"
#> [unset] []

## current and previous
sleep 1 & sleep 1 & sleep 1 &
jobs
kill %1 %2 %3
#> [1]   Running                 sleep 1 &
#> [2]-  Running                 sleep 1 &
#> [3]+  Running                 sleep 1 &

## ambiguous names
sleep 1 & sleep 1 &
jobs %sleep
echo $?
kill %1 %2
#> 0
#2> bash: line 2: jobs: sleep: ambiguous job spec

## %? finds in the middle
sleep 1 & sleep 1.5 &
jobs '%?1.5'
kill %1 %2
#> [2]+  Running                 sleep 1.5 &

## monitor mode in a script
set -m
sleep 0.1 &
wait
echo done
#> done
#2> [1]+  Done                    sleep 0.1

## fg without job control
sleep 0.1 &
fg
echo $?
bg
echo $?
wait
#> 1
#> 1
#2> bash: line 2: fg: no job control
#2> bash: line 4: bg: no job control

## fg with monitor
set -m
sleep 0.1 &
fg
echo $?
#> sleep 0.1
#> 0

## fg no job
set -m
fg
echo $?
fg %2
echo $?
bg %2
echo $?
#> 1
#> 1
#> 1
#2> bash: line 2: fg: current: no such job
#2> bash: line 4: fg: %2: no such job
#2> bash: line 6: bg: %2: no such job

## disown
sleep 0.2 &
disown
jobs
disown
echo $?
disown %4
echo $?
#> 1
#> 1
#2> bash: line 4: disown: current: no such job
#2> bash: line 6: disown: %4: no such job

## disown -a and -h
sleep 0.2 & sleep 0.2 &
disown -h %1
jobs
disown -a
jobs
#> [1]-  Running                 sleep 0.2 &
#> [2]+  Running                 sleep 0.2 &

## disown -r
sleep 0.2 &
disown -r
jobs
echo $?
#> 0

## disown usage
disown -z
echo $?
#> 2
#2> bash: line 1: disown: -z: invalid option
#2> disown: usage: disown [-h] [-ar] [jobspec ... | pid ...]

## wait without jobs
wait
echo $?
#> 0

## wait for a pid
(exit 5) & p=$!
wait $p
echo $?
wait $p
echo $?
#> 5
#> 5

## wait for a job
(exit 5) &
wait %1
echo $?
wait %1
echo $?
#> 5
#> 127
#2> bash: line 4: wait: %1: no such job

## wait for what is no child
wait 1
echo $?
wait abc
echo $?
wait %4
echo $?
wait -z
echo $?
#> 127
#> 1
#> 127
#> 2
#2> bash: line 1: wait: pid 1 is not a child of this shell
#2> bash: line 3: wait: `abc': not a pid or valid job spec
#2> bash: line 5: wait: %4: no such job
#2> bash: line 7: wait: -z: invalid option
#2> wait: usage: wait [-fn] [-p var] [id ...]

## wait for several gives the last
(exit 1) & a=$!
(exit 2) & b=$!
wait $a $b
echo $?
#> 2

## wait -n
(sleep 0.2; exit 2) &
(sleep 0.05; exit 3) &
wait -n
echo $?
wait -n
echo $?
wait -n
echo $?
#> 3
#> 2
#> 127

## wait -n with ids
(sleep 0.1; exit 2) & a=$!
(exit 3) & b=$!
wait -n $a
echo $?
#> 2

## wait -p
(exit 4) & p=$!
wait -n -p id
echo $?
[ "$id" = "$p" ] && echo same
#> 4
#> same

## wait -p with a bad name
wait -p 1a
echo $?
wait -n -p 'a b'
echo $?
#> 1
#> 1
#2> bash: line 1: wait: `1a': not a valid identifier
#2> bash: line 3: wait: `a b': not a valid identifier

## wait -f
sleep 0.1 & wait -f $!
echo $?
#> 0

## background output comes before wait ends
(sleep 0.1; echo late) &
echo early
wait
echo end
#> early
#> late
#> end

## the shell does not wait at its end
(sleep 0.1; echo late) &
echo early
#> early
#> late

## background reads nothing
echo input | { cat & wait; }
cat &
wait
#< text
#> input

## & with a list
{ echo a; echo b; } & wait
(echo c) & wait
#> a
#> b
#> c

## background changes nothing here
x=1
x=2 &
wait
echo $x
#> 1

## nested jobs are not seen
sleep 1 & 
(jobs; echo sub)
kill $!
#> sub

## jobs in a command substitution
sleep 1 &
x=$(jobs)
echo "$x"
kill %1
#> [1]+  Running                 sleep 1 &

## suspend without job control
suspend
echo $?
#> 1
#2> bash: line 1: suspend: cannot suspend: no job control

## coproc as a job
coproc sleep 1
jobs
kill %1
#> [1]+  Running                 coproc COPROC sleep 1 &

## named coproc
coproc NAME { read x; echo "got $x"; }
echo hello >&"${NAME[1]}"
read y <&"${NAME[0]}"
echo $y
wait
#> got hello

## wait with job and unknown pid
sleep 0.05 &
wait %1 99999999
echo $?
#> 127
#2> bash: line 2: wait: pid 99999999 is not a child of this shell

## a word with a per cent sign names a job in the shell itself, not in a process of its own
%1; '%1' & wait $!; echo $?; %1 | cat; (%1); %1 > out; ls out; %2() { echo called; }; %2; %2 | cat
#> 127
#> called
#2> bash: line 1: fg: no job control
#2> bash: line 1: %1: command not found
#2> bash: line 1: %1: command not found
#2> bash: line 1: fg: no job control
#2> bash: line 1: fg: no job control
#2> ls: cannot access 'out': No such file or directory
#2> bash: line 1: fg: no job control
