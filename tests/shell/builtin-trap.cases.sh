## EXIT runs after the last command
trap 'echo bye' EXIT
echo hi
#> hi
#> bye

## EXIT keeps the status of exit
trap 'echo "status $?"' EXIT
exit 3
#> status 3
#? 3

## EXIT may change the status
trap 'exit 7' EXIT
exit 3
#? 7

## EXIT runs in a subshell of its own
trap 'echo outer' EXIT
(trap 'echo inner' EXIT; echo sub)
echo end
#> sub
#> inner
#> end
#> outer

## a subshell does not inherit EXIT
trap 'echo bye' EXIT
(echo in sub)
x=$(echo in substitution)
echo "$x"
#> in sub
#> in substitution
#> bye

## EXIT in a command substitution
x=$(trap 'echo bye' EXIT; echo hi)
echo "[$x]"
#> [hi
#> bye]

## EXIT by number 0
trap 'echo zero' 0
:
#> zero

## a trap is reset with -
trap 'echo bye' EXIT
trap - EXIT
echo hi
#> hi

## one operand resets
trap 'echo bye' EXIT
trap EXIT
trap 'echo int' INT
trap 2
trap -p

## lists in the order of the signals
trap 'echo "a b"' INT
trap "echo it's" EXIT
trap '' TERM
trap 'x' USR1 HUP
trap
#> trap -- 'echo it'\''s' EXIT
#> trap -- 'x' SIGHUP
#> trap -- 'echo "a b"' SIGINT
#> trap -- 'x' SIGUSR1
#> trap -- '' SIGTERM
#2> bash: exit trap: line 1: unexpected EOF while looking for matching `''

## lists named ones
trap 'echo a' INT
trap 'echo b' EXIT
trap -p EXIT
trap -p SIGINT
trap -p TERM
trap -p INT EXIT
#> trap -- 'echo b' EXIT
#> trap -- 'echo a' SIGINT
#> trap -- 'echo a' SIGINT
#> trap -- 'echo b' EXIT
#> b

## lists pseudo signals
trap 'echo d' DEBUG
trap - DEBUG
trap 'echo e' ERR
trap 'echo r' RETURN
trap
#> d
#> trap -- 'echo e' ERR
#> trap -- 'echo r' RETURN

## -l lists the signals
trap -l | head -n 2
#>  1) SIGHUP	 2) SIGINT	 3) SIGQUIT	 4) SIGILL	 5) SIGTRAP
#>  6) SIGABRT	 7) SIGBUS	 8) SIGFPE	 9) SIGKILL	10) SIGUSR1

## a bad signal
trap 'echo x' NOSUCH
echo $?
trap 'echo x' 99
echo $?
trap -p NOSUCH
echo $?
#> 1
#> 1
#> 1
#2> bash: line 1: trap: NOSUCH: invalid signal specification
#2> bash: line 3: trap: 99: invalid signal specification
#2> bash: line 5: trap: NOSUCH: invalid signal specification

## a bad option
trap -x
echo $?
#> 2
#2> bash: line 1: trap: -x: invalid option
#2> trap: usage: trap [-lp] [[arg] signal_spec ...]

## KILL and STOP can be named
trap 'echo x' KILL
echo $?
trap 'echo x' STOP
echo $?
trap
#> 0
#> 0
#> trap -- 'echo x' SIGKILL
#> trap -- 'echo x' SIGSTOP

## names in any case, with or without SIG
trap 'echo x' sigint
trap 'echo y' Term
trap
#> trap -- 'echo x' SIGINT
#> trap -- 'echo y' SIGTERM

## several signals in one go
trap 'echo got' USR1 USR2
kill -USR1 $$
kill -USR2 $$
echo end
#> got
#> got
#> end

## a number is a signal
trap 'echo int' 2
kill -2 $$
kill -INT $$
kill -s INT $$
kill -n 2 $$
echo end
#> int
#> int
#> int
#> int
#> end

## the status before the trap is kept
trap 'false' USR1
kill -USR1 $$
echo $?
#> 0

## inside the trap the status is that of the last command
trap 'echo "status $?"' USR1
false
kill -USR1 $$
(exit 4)
echo $?
#> status 0
#> 4

## an ignored signal
trap '' TERM
kill -TERM $$
echo alive
#> alive

## an ignored signal stays ignored in a subshell
trap '' TERM
(kill -TERM $BASHPID; echo alive)
bash -c 'kill -TERM $$; echo alive too'
#> alive
#> alive too

## a caught signal is reset in a subshell
trap 'echo caught' TERM
(trap; kill -TERM $BASHPID; echo unreached)
echo $?
#> trap -- 'echo caught' SIGTERM
#> 143
#2> Terminated

## a trapped signal interrupts sleep in the end
trap 'echo caught' USR1
(sleep 0.1; kill -USR1 $$) &
sleep 0.3
echo end
wait
#> caught
#> end

## wait is interrupted at once
trap 'echo caught' USR1
(sleep 0.1; kill -USR1 $$; sleep 0.1) &
wait
echo "status $?"
wait
#> caught
#> status 138

## ERR runs where a command fails
trap 'echo "err $?"' ERR
true
false
(exit 3)
ls nosuch 2>/dev/null
echo end
#> err 1
#> err 3
#> err 2
#> end

## ERR is not run in conditions
trap 'echo err' ERR
if false; then :; fi
false || true
! true
while false; do :; done
false && true
echo end
#> end

## ERR has the line
trap 'echo "err at $LINENO: $BASH_COMMAND"' ERR
true
false
grep -q x /dev/null
#> err at 3: false
#> err at 4: grep -q x /dev/null
#? 1

## ERR in a function needs errtrace
trap 'echo err' ERR
f() { false; echo in f; }
f
set -E
f
#> in f
#> err
#> in f

## ERR in a subshell
trap 'echo err' ERR
(false)
set -E
(false; :)
#> err
#> err

## ERR with errexit
set -e
trap 'echo "err $?"' ERR
trap 'echo "exit $?"' EXIT
false
echo unreached
#> err 1
#> exit 1
#? 1

## ERR of a pipeline
trap 'echo "err $?"' ERR
true | false
false | true
set -o pipefail
false | true
#> err 1
#> err 1
#? 1

## DEBUG runs before each command
trap 'echo "> $BASH_COMMAND"' DEBUG
echo a
x=1
for i in 1 2; do :; done
if true; then echo b; fi
#> > echo a
#> a
#> > x=1
#> > for i in 1 2
#> > :
#> > for i in 1 2
#> > :
#> > true
#> > echo b
#> b

## DEBUG and functions
trap 'echo "> $BASH_COMMAND"' DEBUG
f() { echo in f; }
f
set -T
f
#> > f
#> in f
#> > set -T
#> > f
#> > f
#> > echo in f
#> in f

## DEBUG with extdebug can skip
shopt -s extdebug
trap '[[ $BASH_COMMAND != "echo no" ]]' DEBUG
echo yes
echo no
echo yes again
#> yes
#> yes again

## DEBUG with extdebug can return
shopt -s extdebug
trap '[[ $BASH_COMMAND == "echo two" ]] && (exit 2)' DEBUG
trap 'if [[ $BASH_COMMAND == "echo two" ]]; then (exit 2); else true; fi' DEBUG
f() { echo one; echo two; echo three; }
f
echo after

## DEBUG in case and arithmetic
trap 'echo "> $BASH_COMMAND"' DEBUG
case x in x) echo m;; esac
((1+1))
[[ a = a ]]
for ((i=0;i<1;i++)); do :; done
#>$ > case x in\x20
#> > echo m
#> m
#> > ((1+1))
#> > [[ a = a ]]
#> > ((i=0))
#> > ((i<1))
#> > :
#> > ((i++))
#> > ((i<1))

## RETURN in a function with functrace
f() { echo in f; }
trap 'echo returned' RETURN
f
set -T
f
#> in f
#> in f
#> returned

## RETURN set inside the function
f() { trap 'echo returned' RETURN; echo in f; }
f
g() { echo in g; }
g
#> in f
#> returned
#> in g

## RETURN of a sourced file
echo 'echo sourced' > s
trap 'echo returned' RETURN
. ./s
echo end
#> sourced
#> returned
#> end

## exit in a trap
trap 'echo leaving; exit 5' USR1
kill -USR1 $$
echo unreached
#> leaving
#? 5

## return in a trap within a function
trap 'return 5' USR1
f() { kill -USR1 $$; echo unreached; }
f
echo $?
#> 5

## break in a trap
trap 'break' USR1
for i in 1 2 3; do echo $i; kill -USR1 $$; done
echo end
#> 1
#> end

## signal during a trap's own action
trap 'echo one; kill -USR2 $$; echo two' USR1
trap 'echo other' USR2
kill -USR1 $$
echo end
#> one
#> other
#> two
#> end

## a trap sees the shell's variables
x=1
trap 'x=$((x+1)); echo $x' USR1
kill -USR1 $$
kill -USR1 $$
echo "x=$x"
#> 2
#> 3
#> x=3

## a syntax error in a trap
trap 'echo (' EXIT
echo hi
#> hi
#2> bash: exit trap: line 1: syntax error near unexpected token `newline'
#2> bash: exit trap: line 1: `echo ('

## an empty trap of EXIT
trap '' EXIT
trap
echo hi
#> trap -- '' EXIT
#> hi

## exit within EXIT does not loop
trap 'echo a; exit 2; echo b' EXIT
exit 1
#> a
#? 2

## EXIT runs when errexit ends the shell
set -e
trap 'echo "cleanup $?"' EXIT
false
echo unreached
#> cleanup 1
#? 1

## EXIT runs after an unset variable ended the shell
set -u
trap 'echo "cleanup $?"' EXIT
echo $nosuch
echo unreached
#> cleanup 127
#2> bash: line 3: nosuch: unbound variable
#? 127

## EXIT in a script killed by TERM
bash -c 'trap "echo cleanup" EXIT; kill -TERM $$; sleep 1'
echo $?
#> cleanup
#> 143
#2> Terminated

## EXIT runs once after INT
bash -c 'trap "echo cleanup" EXIT; trap "echo int; exit 9" INT; kill -INT $$; echo no'
echo $?
#> int
#> cleanup
#> 9

## INT kills a script
bash -c 'kill -INT $$; echo unreached'
echo $?
#> 130

## CHLD runs for each child
trap 'echo child' CHLD
(true)
/bin/true
echo end
#> child
#> child
#> end

## trap in a pipeline stage
trap 'echo x' EXIT
echo a | { trap 'echo stage' EXIT; cat; }
#> a
#> stage
#> x

## exec drops EXIT
trap 'echo bye' EXIT
exec echo hi
#> hi

## traps of functions are global
f() { trap 'echo bye' EXIT; }
f
echo hi
#> hi
#> bye

## trap -- with a dash
trap -- 'echo x' USR1
trap -- - USR1
trap
trap -p USR1

## trap lists in a subshell what the parent has
trap 'echo x' USR1
(trap)
x=$(trap); echo "$x"
trap | cat
#> trap -- 'echo x' SIGUSR1
#> trap -- 'echo x' SIGUSR1
#> trap -- 'echo x' SIGUSR1

## unset option letters
trap -lp
echo $?
#>  1) SIGHUP	 2) SIGINT	 3) SIGQUIT	 4) SIGILL	 5) SIGTRAP
#>  6) SIGABRT	 7) SIGBUS	 8) SIGFPE	 9) SIGKILL	10) SIGUSR1
#> 11) SIGSEGV	12) SIGUSR2	13) SIGPIPE	14) SIGALRM	15) SIGTERM
#> 16) SIGSTKFLT	17) SIGCHLD	18) SIGCONT	19) SIGSTOP	20) SIGTSTP
#> 21) SIGTTIN	22) SIGTTOU	23) SIGURG	24) SIGXCPU	25) SIGXFSZ
#> 26) SIGVTALRM	27) SIGPROF	28) SIGWINCH	29) SIGIO	30) SIGPWR
#> 31) SIGSYS	34) SIGRTMIN	35) SIGRTMIN+1	36) SIGRTMIN+2	37) SIGRTMIN+3
#> 38) SIGRTMIN+4	39) SIGRTMIN+5	40) SIGRTMIN+6	41) SIGRTMIN+7	42) SIGRTMIN+8
#> 43) SIGRTMIN+9	44) SIGRTMIN+10	45) SIGRTMIN+11	46) SIGRTMIN+12	47) SIGRTMIN+13
#> 48) SIGRTMIN+14	49) SIGRTMIN+15	50) SIGRTMAX-14	51) SIGRTMAX-13	52) SIGRTMAX-12
#> 53) SIGRTMAX-11	54) SIGRTMAX-10	55) SIGRTMAX-9	56) SIGRTMAX-8	57) SIGRTMAX-7
#> 58) SIGRTMAX-6	59) SIGRTMAX-5	60) SIGRTMAX-4	61) SIGRTMAX-3	62) SIGRTMAX-2
#>$ 63) SIGRTMAX-1\t64) SIGRTMAX\t
#> 0

## trap with only a command
trap 'echo x'
echo $?
#> 2
#2> trap: usage: trap [-lp] [[arg] signal_spec ...]

## trap - resets several
trap 'echo x' USR1 USR2 EXIT
trap - USR1 EXIT
trap
#> trap -- 'echo x' SIGUSR2

## LINENO in an EXIT trap
trap 'echo $LINENO' EXIT
:
:
#> 1

## SIGRTMIN names
trap 'echo x' RTMIN RTMIN+3 RTMAX
trap
#> trap -- 'echo x' SIGRTMIN
#> trap -- 'echo x' SIGRTMIN+3
#> trap -- 'echo x' SIGRTMAX

## kill with a trap that loops
n=0
trap 'n=$((n+1))' USR1
for i in 1 2 3 4; do kill -USR1 $$; done
echo $n
#> 4
