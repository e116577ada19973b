# Background jobs, wait, kill, traps, umask and aliases.

## (sleep 0.2; exit 3) & (sleep 0.1; exit 4) & wait -n; echo $?; wait -n; …
(sleep 0.2; exit 3) & (sleep 0.1; exit 4) & wait -n; echo $?; wait -n; echo $?; wait -n; echo $?
#> 4
#> 3
#> 127

## (exit 5) & wait -p v -n; echo $? $((v==$!))
(exit 5) & wait -p v -n; echo $? $((v==$!))
#> 5 1

## v=1; wait -p v -n; echo $? "[${v-unset}]"
v=1; wait -p v -n; echo $? "[${v-unset}]"
#> 127 [unset]

## sleep 0.1 & wait -f $!; echo $?
sleep 0.1 & wait -f $!; echo $?
#> 0

## wait %3; echo $?
wait %3; echo $?
#> 127
#2> bash: line 1: wait: %3: no such job

## wait abc; echo $?
wait abc; echo $?
#> 1
#2> bash: line 1: wait: `abc': not a pid or valid job spec

## wait -x; echo $?
wait -x; echo $?
#> 2
#2> bash: line 1: wait: -x: invalid option
#2> wait: usage: wait [-fn] [-p var] [id ...]

## wait -p; echo $?
wait -p; echo $?
#> 2
#2> bash: line 1: wait: -p: option requires an argument
#2> wait: usage: wait [-fn] [-p var] [id ...]

## wait -p 1a -n; echo $?
wait -p 1a -n; echo $?
#> 1
#2> bash: line 1: wait: `1a': not a valid identifier

## (exit 1) & a=$!; (exit 2) & b=$!; wait $a $b; echo $?
(exit 1) & a=$!; (exit 2) & b=$!; wait $a $b; echo $?
#> 2

## (exit 9) & wait %1; echo $?
(exit 9) & wait %1; echo $?
#> 9

## sleep 10 & kill $!; wait $!; echo $?
sleep 10 & kill $!; wait $!; echo $?
#> 143

## trap 'echo usr1' USR1; (sleep 0.1; kill -USR1 $$) & sleep 0.5 & wait $ …
trap 'echo usr1' USR1; (sleep 0.1; kill -USR1 $$) & sleep 0.5 & wait $!; echo $?
#> usr1
#> 138

## sleep 0.2 & jobs; wait
sleep 0.2 & jobs; wait
#> [1]+  Running                 sleep 0.2 &

## sleep 0.2 & jobs -p | grep -c .; jobs -r; jobs -s; wait
sleep 0.2 & jobs -p | grep -c .; jobs -r; jobs -s; wait
#> 1
#> [1]+  Running                 sleep 0.2 &

## sleep 0.2 & jobs %1; jobs %2; wait
sleep 0.2 & jobs %1; jobs %2; wait
#> [1]+  Running                 sleep 0.2 &
#2> bash: line 1: jobs: %2: no such job

## true & sleep 0.1; jobs; jobs
true & sleep 0.1; jobs; jobs

## sleep 0.2 | cat & jobs; wait
sleep 0.2 | cat & jobs; wait
#> [1]+  Running                 sleep 0.2 | cat &

## { sleep 0.1; echo a; } & jobs; wait
{ sleep 0.1; echo a; } & jobs; wait
for i in 1 2; do sleep 0.05; done & jobs; wait
(sleep 0.1; echo b) & jobs; wait
f() { sleep 0.1; }; f & jobs; wait
if true; then sleep 0.1; fi & jobs; wait
while sleep 0.1; do break; done & jobs; wait
#> [1]+  Running                 { sleep 0.1; echo a; } &
#> a
#> [1]+  Running                 for i in 1 2;
#> do
#>     sleep 0.05;
#> done &
#> [1]+  Running                 ( sleep 0.1; echo b ) &
#> b
#> [1]+  Running                 f &
#> [1]+  Running                 if true; then
#>     sleep 0.1;
#> fi &
#> [1]+  Running                 while sleep 0.1; do
#>     break;
#> done &

## echo "[$!]"; set -u; echo "$!"
echo "[$!]"; set -u; echo "$!"
#> []
#2> bash: line 1: $!: unbound variable
#? 127

## sleep 5 & kill %1; wait %1; echo $?
sleep 5 & kill %1; wait %1; echo $?
#> 143

## kill %1; echo $?
kill %1; echo $?
#> 1
#2> bash: line 1: kill: %1: no such job

## kill; echo $?
kill; echo $?
#> 2
#2> kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]

## kill -FOO 1; echo $?; kill -s; echo $?; kill -s FOO $$; echo $?; kill  …
kill -FOO 1; echo $?; kill -s; echo $?; kill -s FOO $$; echo $?; kill -n 99 $$; echo $?; kill -99 $$
#> 1
#> 1
#> 1
#> 1
#2> bash: line 1: kill: FOO: invalid signal specification
#2> bash: line 1: kill: -s: option requires an argument
#2> bash: line 1: kill: FOO: invalid signal specification
#2> bash: line 1: kill: 99: invalid signal specification
#2> bash: line 1: kill: 99: invalid signal specification
#? 1

## kill abc; echo $?; kill -9 abc; kill 999999; echo $?
kill abc; echo $?; kill -9 abc; kill 999999; echo $?
#> 1
#> 1
#2> bash: line 1: kill: abc: arguments must be process or job IDs
#2> bash: line 1: kill: abc: arguments must be process or job IDs
#2> bash: line 1: kill: (999999) - No such process

## kill -l
kill -l
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

## kill -l 1 9 15 SIGTERM INT kill 137 0 64 34; kill -l 65; kill -l foo;  …
kill -l 1 9 15 SIGTERM INT kill 137 0 64 34; kill -l 65; kill -l foo; kill -l 200
#> HUP
#> KILL
#> TERM
#> 15
#> 2
#> 9
#> KILL
#> EXIT
#> RTMAX
#> RTMIN
#2> bash: line 1: kill: 65: invalid signal specification
#2> bash: line 1: kill: foo: invalid signal specification
#2> bash: line 1: kill: 200: invalid signal specification
#? 1

## kill -L | head -3
kill -L | head -3
#>  1) SIGHUP	 2) SIGINT	 3) SIGQUIT	 4) SIGILL	 5) SIGTRAP
#>  6) SIGABRT	 7) SIGBUS	 8) SIGFPE	 9) SIGKILL	10) SIGUSR1
#> 11) SIGSEGV	12) SIGUSR2	13) SIGPIPE	14) SIGALRM	15) SIGTERM

## kill -0 $$; echo $?
kill -0 $$; echo $?
#> 0

## bg; echo $?; fg; echo $?; fg %1; disown; disown %1; disown -x; disown  …
bg; echo $?; fg; echo $?; fg %1; disown; disown %1; disown -x; disown -a; echo $?
#> 1
#> 1
#> 0
#2> bash: line 1: bg: no job control
#2> bash: line 1: fg: no job control
#2> bash: line 1: fg: no job control
#2> bash: line 1: disown: current: no such job
#2> bash: line 1: disown: %1: no such job
#2> bash: line 1: disown: -x: invalid option
#2> disown: usage: disown [-h] [-ar] [jobspec ... | pid ...]

## sleep 0.1 & disown; jobs; wait; echo $?
sleep 0.1 & disown; jobs; wait; echo $?
#> 0

## sleep 0.1 & disown -h; jobs; wait
sleep 0.1 & disown -h; jobs; wait
#> [1]+  Running                 sleep 0.1 &

## set -m; sleep 0.1 & wait; jobs; echo $?
set -m; sleep 0.1 & wait; jobs; echo $?
#> 0
#2> [1]+  Done                    sleep 0.1

## set -m; sleep 0.1 & fg; echo $?
set -m; sleep 0.1 & fg; echo $?
#> sleep 0.1
#> 0

## set -m; sleep 0.1 & bg; echo $?; bg %1; wait
set -m; sleep 0.1 & bg; echo $?; bg %1; wait
#> 0
#2> bash: line 1: bg: job 1 already in background
#2> bash: line 1: bg: job 1 already in background
#2> [1]+  Done                    sleep 0.1

## suspend; echo $?
suspend; echo $?
#> 1
#2> bash: line 1: suspend: cannot suspend: no job control

## (exit 3) & wait $!; echo $?; echo $!>/dev/null
(exit 3) & wait $!; echo $?; echo $!>/dev/null
#> 3

## ( (sleep 0.1; echo inner) & wait; echo outer ) ; echo done
( (sleep 0.1; echo inner) & wait; echo outer ) ; echo done
#> inner
#> outer
#> done

## cat & wait; echo rest
cat & wait; echo rest
#< hello
#> rest

## for i in 3 1 2; do (sleep 0.$i; echo $i) & done; wait
for i in 3 1 2; do (sleep 0.$i; echo $i) & done; wait
#> 1
#> 2
#> 3

## sleep 0.3 & a=$!; (sleep 0.1; exit 7) & b=$!; wait -n $a $b; echo $?
sleep 0.3 & a=$!; (sleep 0.1; exit 7) & b=$!; wait -n $a $b; echo $?
#> 7

## wait -n; echo $?; wait -n 12345; echo $?
wait -n; echo $?; wait -n 12345; echo $?
#> 127
#> 127
#2> bash: line 1: wait: 12345: no such job

## (exit 6) & (sleep 0.2; exit 5) & wait -n -p id; echo $?; [ -n "$id" ]  …
(exit 6) & (sleep 0.2; exit 5) & wait -n -p id; echo $?; [ -n "$id" ] && echo ok; wait
#> 6
#> ok

## jobs -n; jobs -x; jobs -x echo a %1; sleep 0.1 & jobs -x echo %1 | sed …
jobs -n; jobs -x; jobs -x echo a %1; sleep 0.1 & jobs -x echo %1 | sed 's/[0-9]/N/g;s/N*/N/'; wait
#> a %1
#> N

## trap 'echo "a b"' INT; trap "echo 'x'" TERM; trap '' HUP; trap -p; tra …
trap 'echo "a b"' INT; trap "echo 'x'" TERM; trap '' HUP; trap -p; trap -p INT; trap
#> trap -- '' SIGHUP
#> trap -- 'echo "a b"' SIGINT
#> trap -- 'echo '\''x'\''' SIGTERM
#> trap -- 'echo "a b"' SIGINT
#> trap -- '' SIGHUP
#> trap -- 'echo "a b"' SIGINT
#> trap -- 'echo '\''x'\''' SIGTERM

## trap 'echo x' EXIT INT; (trap); (trap -p EXIT); x=$(trap); echo "$x";  …
trap 'echo x' EXIT INT; (trap); (trap -p EXIT); x=$(trap); echo "$x"; trap - EXIT
#> trap -- 'echo x' EXIT
#> trap -- 'echo x' SIGINT
#> trap -- 'echo x' EXIT
#> trap -- 'echo x' EXIT
#> trap -- 'echo x' SIGINT

## trap 'echo ERR $? $LINENO' ERR; false; true; (exit 3); false || true;  …
trap 'echo ERR $? $LINENO' ERR; false; true; (exit 3); false || true; if false; then :; fi; ! true; false | true; true | false
#> ERR 1 1
#> ERR 3 1
#> ERR 1 1
#? 1

## trap 'echo ERR $?' ERR; f() { false; echo in; }; f; set -E; f
trap 'echo ERR $?' ERR; f() { false; echo in; }; f; set -E; f
#> in
#> ERR 1
#> in

## set -o errtrace; trap 'echo ERR $BASH_SUBSHELL' ERR; (false); x=$(fals …
set -o errtrace; trap 'echo ERR $BASH_SUBSHELL' ERR; (false); x=$(false); echo "$x"; (false; true)
#> ERR 1
#> ERR 0
#> ERR 0
#> ERR 1
#> ERR 1

## f() { trap 'echo ret $?' RETURN; return 3; }; f; echo $?; g() { echo g …
f() { trap 'echo ret $?' RETURN; return 3; }; f; echo $?; g() { echo g; }; g
#> ret 0
#> 3
#> g

## trap 'echo RET' RETURN; f() { :; }; f; set -T; f; set +T; declare -ft  …
trap 'echo RET' RETURN; f() { :; }; f; set -T; f; set +T; declare -ft f; f
#> RET
#> RET

## trap 'echo "D: $BASH_COMMAND"' DEBUG; x=1; echo $x; for i in 1 2; do e …
trap 'echo "D: $BASH_COMMAND"' DEBUG; x=1; echo $x; for i in 1 2; do echo $i; done; case a in a) echo c;; esac; ((1)); [[ a ]]; f() { echo f; }; f; trap - DEBUG; echo end
#> D: x=1
#> D: echo $x
#> 1
#> D: for i in 1 2
#> D: echo $i
#> 1
#> D: for i in 1 2
#> D: echo $i
#> 2
#>$ D: case a in\x20
#> D: echo c
#> c
#> D: ((1))
#> D: [[ -n a ]]
#> D: f
#> f
#> D: trap - DEBUG
#> end

## set -T; trap 'echo "D: $BASH_COMMAND"' DEBUG; f() { echo f; }; f; (ech …
set -T; trap 'echo "D: $BASH_COMMAND"' DEBUG; f() { echo f; }; f; (echo sub); x=$(echo y)
#> D: f
#> D: f
#> D: echo f
#> f
#> D: echo sub
#> sub
#> D: x=$(echo y)

## shopt -s extdebug; trap '[[ $BASH_COMMAND != "echo skip" ]]' DEBUG; ec …
shopt -s extdebug; trap '[[ $BASH_COMMAND != "echo skip" ]]' DEBUG; echo a; echo skip; echo b
#> a
#> b

## trap 'echo "L$LINENO"' DEBUG
trap 'echo "L$LINENO"' DEBUG
echo a
if true
then echo b
fi
while false
do :
done
#> L2
#> a
#> L3
#> L4
#> b
#> L6

## trap 'x' FOO; echo $?; trap 'x' 99; echo $?; trap x; echo $?; trap -x; …
trap 'x' FOO; echo $?; trap 'x' 99; echo $?; trap x; echo $?; trap -x; echo $?; trap foo bar baz
#> 1
#> 1
#> 2
#> 2
#2> bash: line 1: trap: FOO: invalid signal specification
#2> bash: line 1: trap: 99: invalid signal specification
#2> trap: usage: trap [-lp] [[arg] signal_spec ...]
#2> bash: line 1: trap: -x: invalid option
#2> trap: usage: trap [-lp] [[arg] signal_spec ...]
#2> bash: line 1: trap: bar: invalid signal specification
#2> bash: line 1: trap: baz: invalid signal specification
#? 1

## trap 'echo a' INT; trap - INT; trap -p; trap INT; trap 2 3
trap 'echo a' INT; trap - INT; trap -p; trap INT; trap 2 3

## trap '' USR1; bash -c 'kill -USR1 $$; echo alive; trap'
trap '' USR1; bash -c 'kill -USR1 $$; echo alive; trap'
#> alive
#> trap -- '' SIGUSR1

## trap 'echo no' USR1; bash -c 'trap; kill -USR1 $$; echo dead'; echo $?
trap 'echo no' USR1; bash -c 'trap; kill -USR1 $$; echo dead'; echo $?
#> 138
#2> User defined signal 1

## trap -l | head -2
trap -l | head -2
#>  1) SIGHUP	 2) SIGINT	 3) SIGQUIT	 4) SIGILL	 5) SIGTRAP
#>  6) SIGABRT	 7) SIGBUS	 8) SIGFPE	 9) SIGKILL	10) SIGUSR1

## trap 'echo hi' exit; trap 'echo i' sigint; trap -p
trap 'echo hi' exit; trap 'echo i' sigint; trap -p
#> trap -- 'echo hi' EXIT
#> trap -- 'echo i' SIGINT
#> hi

## trap 'echo exit $?' EXIT; kill -TERM $$; echo no
trap 'echo exit $?' EXIT; kill -TERM $$; echo no
#> exit 0
#? 143

## trap 'echo term; exit 3' TERM; trap 'echo bye $?' EXIT; kill $$; echo no
trap 'echo term; exit 3' TERM; trap 'echo bye $?' EXIT; kill $$; echo no
#> term
#> bye 3
#? 3

## f() { local x=5; trap 'echo "[$x]"' EXIT; }; f
f() { local x=5; trap 'echo "[$x]"' EXIT; }; f
#> []

## trap 'echo bye' EXIT; exec echo hi
trap 'echo bye' EXIT; exec echo hi
#> hi

## trap 'echo bye' EXIT; { trap 'echo inner' EXIT; echo x; } | cat
trap 'echo bye' EXIT; { trap 'echo inner' EXIT; echo x; } | cat
#> x
#> inner
#> bye

## trap 'exit 5' EXIT; false
trap 'exit 5' EXIT; false
#? 5

## f() { trap 'return 7' USR1; kill -USR1 $$; echo after; }; f; echo $?
f() { trap 'return 7' USR1; kill -USR1 $$; echo after; }; f; echo $?
#> 7

## trap 'false' USR1; true; kill -USR1 $$; echo $?
trap 'false' USR1; true; kill -USR1 $$; echo $?
#> 0

## trap 'echo $?' USR1; (exit 4); kill -USR1 $$; (exit 4)
trap 'echo $?' USR1; (exit 4); kill -USR1 $$; (exit 4)
#> 0
#? 4

## set -e; trap 'echo err' ERR; trap 'echo exit' EXIT; false; echo no
set -e; trap 'echo err' ERR; trap 'echo exit' EXIT; false; echo no
#> err
#> exit
#? 1

## set -o pipefail; trap 'echo err' ERR; false | true; echo z
set -o pipefail; trap 'echo err' ERR; false | true; echo z
#> err
#> z

## trap 'echo err' ERR; true && false; echo a; false && true; echo b; { f …
trap 'echo err' ERR; true && false; echo a; false && true; echo b; { false; }; echo c; (false)
#> err
#> a
#> b
#> err
#> c
#> err
#? 1

## trap 'echo "D:$BASH_COMMAND" >&2' DEBUG; echo a | cat; trap - DEBUG
trap 'echo "D:$BASH_COMMAND" >&2' DEBUG; echo a | cat; trap - DEBUG
#> a
#2> D:echo a
#2> D:cat
#2> D:trap - DEBUG

## trap -p USR1; echo $?; trap -p FOO; echo $?
trap -p USR1; echo $?; trap -p FOO; echo $?
#> 0
#> 1
#2> bash: line 1: trap: FOO: invalid signal specification

## trap '' 2 15; trap -p; trap 2; trap -p
trap '' 2 15; trap -p; trap 2; trap -p
#> trap -- '' SIGINT
#> trap -- '' SIGTERM
#> trap -- '' SIGTERM

## trap "echo \"it's\"" EXIT; trap -p
trap "echo \"it's\"" EXIT; trap -p
#> trap -- 'echo "it'\''s"' EXIT
#> it's

## trap 'echo a
trap 'echo a
echo b' EXIT; trap
#> trap -- 'echo a
#> echo b' EXIT
#> a
#> b

## trap 'echo' KILL; echo $?; trap -p KILL; trap '' STOP; trap
trap 'echo' KILL; echo $?; trap -p KILL; trap '' STOP; trap
#> 0
#> trap -- 'echo' SIGKILL
#> trap -- 'echo' SIGKILL
#> trap -- '' SIGSTOP

## trap 'echo o' EXIT; (trap 'echo m' EXIT; (trap 'echo i' EXIT))
trap 'echo o' EXIT; (trap 'echo m' EXIT; (trap 'echo i' EXIT))
#> i
#> m
#> o

## trap 'echo a; false; echo b' EXIT; set -e; true
trap 'echo a; false; echo b' EXIT; set -e; true
#> a
#? 1

## echo 'echo sourced' > f.sh; trap 'echo ret' RETURN; . ./f.sh
echo 'echo sourced' > f.sh; trap 'echo ret' RETURN; . ./f.sh
#> sourced
#> ret

## trap 'if' EXIT; echo hi
trap 'if' EXIT; echo hi
#> hi
#2> bash: exit trap: line 2: syntax error: unexpected end of file

## trap 'nosuchcmd' EXIT
trap 'nosuchcmd' EXIT
echo hi
#> hi
#2> bash: line 1: nosuchcmd: command not found

## trap 'echo $LINENO' USR1
trap 'echo $LINENO' USR1
:
kill -USR1 $$
#> 1

## trap 'echo int' INT; kill -INT $$; echo after
trap 'echo int' INT; kill -INT $$; echo after
#> int
#> after

## trap 'echo alrm' ALRM; (sleep 0.1; kill -ALRM $$) & sleep 0.3; echo done
trap 'echo alrm' ALRM; (sleep 0.1; kill -ALRM $$) & sleep 0.3; echo done
#> alrm
#> done

## trap 'echo x >&2' EXIT; exec >&-;
trap 'echo x >&2' EXIT; exec >&-;
#2> x

## bash -c 'trap "" TERM; kill $$; echo ok'
bash -c 'trap "" TERM; kill $$; echo ok'
#> ok

## trap 'echo E' ERR; x=$(false; echo y); echo $x
trap 'echo E' ERR; x=$(false; echo y); echo $x
#> y

## trap 'echo E' ERR; while false; do :; done; until true; do :; done; ec …
trap 'echo E' ERR; while false; do :; done; until true; do :; done; echo ok
#> ok

## trap f USR1; f() { echo f; unset -f f; }; kill -USR1 $$; kill -USR1 $$
trap f USR1; f() { echo f; unset -f f; }; kill -USR1 $$; kill -USR1 $$
#> f
#2> bash: line 1: f: command not found

## trap 'false' DEBUG; echo a; echo $?
trap 'false' DEBUG; echo a; echo $?
#> a
#> 0

## x=$(kill -TERM $BASHPID; echo no); echo $?
x=$(kill -TERM $BASHPID; echo no); echo $?
#> 143

## kill -l INT SIGHUP 3; kill -l 130 256
kill -l INT SIGHUP 3; kill -l 130 256
#> 2
#> 1
#> QUIT
#> INT
#2> bash: line 1: kill: 256: invalid signal specification
#? 1

## umask; umask -S; umask 077; umask -p; umask -p -S; umask u=rwx,g=rx,o= …
umask; umask -S; umask 077; umask -p; umask -p -S; umask u=rwx,g=rx,o=; umask; umask -S g+w; umask a-x; umask; umask 999; umask foo; umask u+; umask; umask -x
#> 0022
#> u=rwx,g=rx,o=rx
#> umask 0077
#> umask -S u=rwx,g=,o=
#> 0027
#> u=rwx,g=rwx,o=
#> 0117
#> 0117
#2> bash: line 1: umask: 999: octal number out of range
#2> bash: line 1: umask: `f': invalid symbolic mode operator
#2> bash: line 1: umask: -x: invalid option
#2> umask: usage: umask [-p] [-S] [mode]
#? 2

## umask 027; touch f; mkdir d; stat -c %a f d
umask 027; touch f; mkdir d; stat -c %a f d
#> 640
#> 750

## umask 022; umask g=u; umask; umask +w; umask; umask o-rwx,g-w; umask;  …
umask 022; umask g=u; umask; umask +w; umask; umask o-rwx,g-w; umask; umask u=g; umask; umask =; umask; umask a=rX; umask;umask u=s
#> 0022
#> 0000
#> 0027
#> 0027
#> 0777
#> 0777
#2> bash: line 1: umask: `u': invalid symbolic mode character
#2> bash: line 1: umask: `g': invalid symbolic mode character
#2> bash: line 1: umask: `X': invalid symbolic mode character
#2> bash: line 1: umask: `s': invalid symbolic mode character
#? 1

## alias a=b; alias; alias a; alias zz; unalias a; unalias a; unalias; un …
alias a=b; alias; alias a; alias zz; unalias a; unalias a; unalias; unalias -x; alias -x
#> alias a='b'
#> alias a='b'
#2> bash: line 1: alias: zz: not found
#2> bash: line 1: unalias: a: not found
#2> unalias: usage: unalias [-a] name [name ...]
#2> bash: line 1: unalias: -x: invalid option
#2> unalias: usage: unalias [-a] name [name ...]
#2> bash: line 1: alias: -x: invalid option
#2> alias: usage: alias [-p] [name[=value] ... ]
#? 2

## alias hi='echo hello'; hi;
alias hi='echo hello'; hi;
#2> bash: line 1: hi: command not found
#? 127

## shopt -s expand_aliases
shopt -s expand_aliases
alias hi='echo hello'
hi world
alias e='echo ' w=word
e w
e e w
\hi
'hi'
command hi
#> hello world
#> word
#> echo word
#2> bash: line 7: hi: command not found
#2> bash: line 8: hi: command not found
#2> bash: line 9: hi: command not found
#? 127

## shopt -s expand_aliases; alias q='echo q'; q
shopt -s expand_aliases; alias q='echo q'; q
q
#> q
#2> bash: line 1: q: command not found

## shopt -s expand_aliases (2)
shopt -s expand_aliases
alias echo='echo x'
echo y
alias a=b b=a
a
#> x y
#2> bash: line 5: a: command not found
#? 127

## shopt -s expand_aliases (3)
shopt -s expand_aliases
alias loop='for i in 1 2; do'
loop echo $i; done
alias x='if true; then echo' y='; fi'
x ok y
alias p='echo a |'
p cat
#> 1
#> 2
#2> bash: -c: line 8: syntax error: unexpected end of file
#? 2

## shopt -s expand_aliases (4)
shopt -s expand_aliases
alias g='echo one'
f() { g; }
alias g='echo two'
f; unalias g; f
#> one
#> one

## alias 'a b=c'; alias a=; alias; alias -p; alias 'x$y=1'; alias /x=y; a …
alias 'a b=c'; alias a=; alias; alias -p; alias 'x$y=1'; alias /x=y; alias a.b=c ; alias a!b=d; alias 'q'"'"'=r'; alias
#> alias a=''
#> alias a=''
#> alias a=''
#> alias a!b='d'
#> alias a.b='c'
#2> bash: line 1: alias: `a b': invalid alias name
#2> bash: line 1: alias: `x$y': invalid alias name
#2> bash: line 1: alias: `/x': invalid alias name
#2> bash: line 1: alias: `q'': invalid alias name

## alias x="it's" y='a"b' z='$x `y`'; alias; alias -p x
alias x="it's" y='a"b' z='$x `y`'; alias; alias -p x
#> alias x='it'\''s'
#> alias y='a"b'
#> alias z='$x `y`'
#> alias x='it'\''s'
#> alias y='a"b'
#> alias z='$x `y`'
#> alias x='it'\''s'

## shopt -s expand_aliases (5)
shopt -s expand_aliases
alias nl='echo a
echo b'
nl c
#> a
#> b c

## alias a=1 b=2; unalias -a; alias; echo $?
alias a=1 b=2; unalias -a; alias; echo $?
#> 0

## shopt -s expand_aliases (6)
shopt -s expand_aliases
alias c='echo hi #'
c there
#> hi

## set -T; trap 'echo R$?' RETURN; f() { false; return 3; }; f; g() { fal …
set -T; trap 'echo R$?' RETURN; f() { false; return 3; }; f; g() { false; }; g; h() { (exit 4); return; }; h; echo $?
#> R1
#> R1
#> R4
#> 4

## echo 'false; return 3' > s; trap 'echo R$?' RETURN; . ./s; echo 'false …
echo 'false; return 3' > s; trap 'echo R$?' RETURN; . ./s; echo 'false' > s; . ./s; echo $?
#> R1
#> R1
#> 1

## trap 'echo T$?' USR1; (exit 4); kill -USR1 $$
trap 'echo T$?' USR1; (exit 4); kill -USR1 $$
echo $?
#> T0
#> 0

## trap 'echo T$?' USR1; f() { (exit 4); kill -USR1 $$; return 5; }; f; e …
trap 'echo T$?' USR1; f() { (exit 4); kill -USR1 $$; return 5; }; f; echo $?
#> T0
#> 5

## trap 'echo T$?' USR1; kill -USR1 $$ && echo and; false || kill -USR1 $ …
trap 'echo T$?' USR1; kill -USR1 $$ && echo and; false || kill -USR1 $$; if kill -USR1 $$; then echo b; fi
#> T0
#> and
#> T0
#> T0
#> b

## trap 'echo T$?' USR1; (exit 3); { kill -USR1 $$; }; x=$(kill -USR1 $$; …
trap 'echo T$?' USR1; (exit 3); { kill -USR1 $$; }; x=$(kill -USR1 $$; exit 7); echo $?
#> T0
#> T7
#> 7

## trap 'echo T$? $LINENO' USR1
trap 'echo T$? $LINENO' USR1
f() {
  kill -USR1 $$
  echo $LINENO
}
f
trap 'echo T $LINENO
echo $LINENO
nosuch' USR1 EXIT ERR
kill -USR1 $$
false
#> T0 1
#> 4
#> T 1
#> 2
#> T 3
#> 4
#> T 11
#> 12
#> T 1
#> 2
#> T 3
#> 4
#2> bash: line 3: nosuch: command not found
#2> bash: line 5: nosuch: command not found
#2> bash: line 13: nosuch: command not found
#2> bash: line 3: nosuch: command not found
#2> bash: line 5: nosuch: command not found
#? 1

## trap 'echo D $LINENO; nosuch' DEBUG
trap 'echo D $LINENO; nosuch' DEBUG
:
f() {
:
}
f
trap - DEBUG
trap 'nosuch; echo R $LINENO' RETURN
f
set -T
f
#> D 2
#> D 6
#> D 7
#> R 3
#2> bash: line 2: nosuch: command not found
#2> bash: line 6: nosuch: command not found
#2> bash: line 7: nosuch: command not found
#2> environment: line 3: nosuch: command not found

## trap 'exit' USR1; (exit 3); kill -USR1 $$; echo no
trap 'exit' USR1; (exit 3); kill -USR1 $$; echo no

## trap 'echo 1' USR1; trap 'echo 2' USR2; kill -USR2 $$; kill -USR1 $$;  …
trap 'echo 1' USR1; trap 'echo 2' USR2; kill -USR2 $$; kill -USR1 $$; kill -USR2 $$ & wait; echo done
#> 2
#> 1
#> 2
#> done

## trap 'echo chld' CHLD; true & wait; /bin/true; (true); x=$(true); echo …
trap 'echo chld' CHLD; true & wait; /bin/true; (true); x=$(true); echo end
#> chld
#> chld
#> chld
#> chld
#> end

## set -m; trap 'echo chld' CHLD; true & wait; /bin/true; echo end
set -m; trap 'echo chld' CHLD; true & wait; /bin/true; echo end
#> chld
#> chld
#> end
#2> [1]+  Done                    true
