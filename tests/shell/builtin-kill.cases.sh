## -l with arguments
kill -l 9 137 TERM SIGINT int
kill -l foo
echo $?
kill -l 0
kill -l 128 129 130
kill -l 64 65
echo $?
#> KILL
#> KILL
#> 15
#> 2
#> 2
#> 1
#> EXIT
#> HUP
#> INT
#> RTMAX
#> 1
#2> bash: line 2: kill: foo: invalid signal specification
#2> bash: line 5: kill: 128: invalid signal specification
#2> bash: line 6: kill: 65: invalid signal specification

## -L is -l
kill -L 15
#> TERM

## without operands
kill
echo $?
#> 2
#2> kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]

## -s without a signal
kill -s
echo $?
kill -n
echo $?
#> 1
#> 1
#2> bash: line 1: kill: -s: option requires an argument
#2> bash: line 3: kill: -n: option requires an argument

## -s with a bad signal
kill -s NOSUCH $$
echo $?
kill -NOSUCH $$
echo $?
kill -n 99 $$
echo $?
kill -99 $$
echo $?
#> 1
#> 1
#> 1
#> 1
#2> bash: line 1: kill: NOSUCH: invalid signal specification
#2> bash: line 3: kill: NOSUCH: invalid signal specification
#2> bash: line 5: kill: 99: invalid signal specification
#2> bash: line 7: kill: 99: invalid signal specification

## -s without processes
kill -s TERM
echo $?
kill -9
echo $?
#> 2
#> 2
#2> kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]
#2> kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]

## not a process
kill abc
echo $?
kill 99999999
echo $?
kill -0 99999999
echo $?
kill ''
echo $?
#> 1
#> 1
#> 1
#> 1
#2> bash: line 1: kill: abc: arguments must be process or job IDs
#2> bash: line 3: kill: (99999999) - No such process
#2> bash: line 5: kill: (99999999) - No such process
#2> bash: line 7: kill: `': not a pid or valid job spec

## no such job
kill %5
echo $?
kill %nosuch
echo $?
#> 1
#> 1
#2> bash: line 1: kill: %5: no such job
#2> bash: line 3: kill: %nosuch: no such job

## signal 0 asks whether it is there
kill -0 $$ && echo there
sleep 1 & p=$!
kill -0 $p; echo $?
kill $p; wait $p; echo $?
kill -0 $p 2>/dev/null; echo $?
#> there
#> 0
#> 143
#> 1

## ends a background job
sleep 5 &
kill $!
wait $!
echo $?
#> 143

## by job number
sleep 5 &
kill %1
wait
echo $?
#> 0

## by name, with dashes
sleep 5 &
kill -KILL %%
wait $! 2>/dev/null
echo $?
#> 137

## several processes
sleep 5 & a=$!
sleep 5 & b=$!
kill -TERM $a $b
wait $a; echo $?
wait $b; echo $?
#> 143
#> 143

## some processes are not there
sleep 5 & a=$!
kill 99999999 $a
echo $?
wait $a; echo $?
#> 0
#> 143
#2> bash: line 2: kill: (99999999) - No such process

## ignored by default
bash -c 'kill -CHLD $$; kill -URG $$; kill -WINCH $$; kill -CONT $$; echo alive'
#> alive

## a stray dash dash
sleep 5 & kill -- $!; wait $!; echo $?
sleep 5 & kill -TERM -- $!; wait $!; echo $?
#> 143
#> 143

## -l and -s together
kill -l -s 2>&1
echo $?
#> bash: line 1: kill: -s: option requires an argument
#> 1

## -sTERM in one word
sleep 5 & kill -sTERM $!; wait $!; echo $?
sleep 5 & kill -n15 $!; wait $!; echo $?
#> 143
#> 143

## words of the fault in a function
f() { kill -s BAD 1; }
f
#2> environment: line 1: kill: BAD: invalid signal specification
#? 1

## lists the numbers of the shell's own events, and nothing for signals of the C library
kill -l DEBUG err RETURN EXIT; kill -l 32; echo $?; kill -l 160; kill -l SIGDEBUG; kill -l 65; echo $?
#> 65
#> 66
#> 67
#> 0
#> 0
#> 1
#2> bash: line 1: kill: SIGDEBUG: invalid signal specification
#2> bash: line 1: kill: 65: invalid signal specification
