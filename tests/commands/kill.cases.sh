## lists the names of the signals
env kill -l
env kill --list
#> HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT
#> CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH POLL PWR SYS
#> HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT
#> CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH POLL PWR SYS

## lists them in a table
env kill -L
env kill --table
#>  1 HUP      2 INT      3 QUIT     4 ILL      5 TRAP     6 ABRT     7 BUS
#>  8 FPE      9 KILL    10 USR1    11 SEGV    12 USR2    13 PIPE    14 ALRM
#> 15 TERM    16 STKFLT  17 CHLD    18 CONT    19 STOP    20 TSTP    21 TTIN
#> 22 TTOU    23 URG     24 XCPU    25 XFSZ    26 VTALRM  27 PROF    28 WINCH
#>$ 29 POLL    30 PWR     31 SYS    \x20
#>  1 HUP      2 INT      3 QUIT     4 ILL      5 TRAP     6 ABRT     7 BUS
#>  8 FPE      9 KILL    10 USR1    11 SEGV    12 USR2    13 PIPE    14 ALRM
#> 15 TERM    16 STKFLT  17 CHLD    18 CONT    19 STOP    20 TSTP    21 TTIN
#> 22 TTOU    23 URG     24 XCPU    25 XFSZ    26 VTALRM  27 PROF    28 WINCH
#>$ 29 POLL    30 PWR     31 SYS    \x20

## turns a number into a name and a name into a number
for signal in 9 15 29 TERM SIGKILL term POLL; do env kill -l $signal; done
env kill -l9
env kill --list=2
#> KILL
#> TERM
#> POLL
#> 15
#> 9
#> 15
#> 29
#> KILL
#> INT

## does not know signals beyond the first 31, nor exit statuses, by name
env kill -l 64
env kill -l 137
env kill -l IO
env kill -l nosuch
#2> kill: unknown signal name 64
#2> kill: unknown signal name 137
#2> kill: unknown signal name IO
#2> kill: unknown signal name nosuch

## sends TERM unless told
sleep 5 & env kill $!
wait $!
echo $?
#> 143

## sends a signal by its number
(sleep 5 & env kill -9 $!
wait $!
echo $?) 2>/dev/null
#> 137

## sends a signal by its name, with and without SIG, in capitals or not
for signal in -HUP -SIGALRM -term -sigkill; do
  (sleep 5 & p=$!; env kill $signal $p; wait $p; echo $?) 2>/dev/null
done
#> 129
#> 142
#> 143
#> 137

## sends a signal given with -s or --signal
for signal in HUP 15 sigusr1; do
  (sleep 5 & p=$!; env kill -s $signal $p; wait $p; echo $?) 2>/dev/null
done
sleep 5 & env kill --signal=TERM $!
wait $!
echo $?
#> 129
#> 143
#> 138
#> 143

## takes the signal after the process too
sleep 5 & env kill $! -TERM
wait $!
echo $?
#> 143

## asks with signal 0 whether a process is there
env kill -0 $$ && echo yes
env kill -0 4194000 || echo no
#> yes
#> no
#2> kill: (4194000): No such process

## says which process is not there
env kill 4194000
echo $?
env kill -9 4194000 4194001
echo $?
#> 1
#> 1
#2> kill: (4194000): No such process
#2> kill: (4194000): No such process
#2> kill: (4194001): No such process

## signals the others although one is not there
sleep 5 & env kill 4194000 $!
echo $?
wait $!
echo $?
#> 1
#> 143
#2> kill: (4194000): No such process

## needs numbers
env kill nosuch
echo $?
env kill 12abc
env kill %1
env kill 5.5
#> 1
#2> kill: failed to parse argument: 'nosuch'
#2> kill: failed to parse argument: '12abc'
#2> kill: failed to parse argument: '%1'
#2> kill: failed to parse argument: '5.5'
#? 1

## needs a process
env kill
echo $?
env kill -9
echo $?
#> 1
#> 1
#2>
#2> Usage:
#2>  kill [options] <pid> [...]
#2>
#2> Options:
#2>  <pid> [...]            send signal to every <pid> listed
#2>  -<signal>, -s, --signal <signal>
#2>                         specify the <signal> to be sent
#2>  -q, --queue <value>    integer value to be sent with the signal
#2>  -l, --list=[<signal>]  list all signal names, or convert one to a name
#2>  -L, --table            list all signal names in a nice table
#2>
#2>  -h, --help     display this help and exit
#2>  -V, --version  output version information and exit
#2>
#2> For more details see kill(1).
#2>
#2> Usage:
#2>  kill [options] <pid> [...]
#2>
#2> Options:
#2>  <pid> [...]            send signal to every <pid> listed
#2>  -<signal>, -s, --signal <signal>
#2>                         specify the <signal> to be sent
#2>  -q, --queue <value>    integer value to be sent with the signal
#2>  -l, --list=[<signal>]  list all signal names, or convert one to a name
#2>  -L, --table            list all signal names in a nice table
#2>
#2>  -h, --help     display this help and exit
#2>  -V, --version  output version information and exit
#2>
#2> For more details see kill(1).

## does not know other options
env kill -x 1
echo $?
#> 1
#2> kill: invalid argument x
#2>
#2> Usage:
#2>  kill [options] <pid> [...]
#2>
#2> Options:
#2>  <pid> [...]            send signal to every <pid> listed
#2>  -<signal>, -s, --signal <signal>
#2>                         specify the <signal> to be sent
#2>  -q, --queue <value>    integer value to be sent with the signal
#2>  -l, --list=[<signal>]  list all signal names, or convert one to a name
#2>  -L, --table            list all signal names in a nice table
#2>
#2>  -h, --help     display this help and exit
#2>  -V, --version  output version information and exit
#2>
#2> For more details see kill(1).

## does not know a signal of that name
env kill -NOSUCH 1 2>&1 | head -n 1
#> kill: invalid argument N

## wants the argument of an option
env kill -s 2>&1 | head -n 1
#> kill: invalid argument s

## cannot send a signal that is none
env kill -s NOSUCH 1
echo $?
#> 1
#2> kill: (1): Invalid argument

## may not signal a process of root
env kill 1
echo $?
env kill -s KILL 1
#> 1
#2> kill: (1): Operation not permitted
#2> kill: (1): Operation not permitted
#? 1

## stops a process and lets it go on
sleep 5 & p=$!
env kill -STOP $p
env kill -CONT $p
env kill $p
wait $p
echo $?
#> 143

## --help and --version
env kill --help
env kill -V
env kill --version
#>
#> Usage:
#>  kill [options] <pid> [...]
#>
#> Options:
#>  <pid> [...]            send signal to every <pid> listed
#>  -<signal>, -s, --signal <signal>
#>                         specify the <signal> to be sent
#>  -q, --queue <value>    integer value to be sent with the signal
#>  -l, --list=[<signal>]  list all signal names, or convert one to a name
#>  -L, --table            list all signal names in a nice table
#>
#>  -h, --help     display this help and exit
#>  -V, --version  output version information and exit
#>
#> For more details see kill(1).
#> kill from procps-ng 4.0.2
#> kill from procps-ng 4.0.2

## an empty number; nobody notices a full disk
env kill ''; env kill x; env kill -l > /dev/full; env kill -L > /dev/full
#2> kill: failed to parse argument: '': No such file or directory
#2> kill: failed to parse argument: 'x'
