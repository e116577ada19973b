# Traps (bash manual 4.1, trap; 3.7.6).

## runs the trap on EXIT
trap 'echo bye $?' EXIT
(trap 'echo inner' EXIT; echo in)
x=$(trap 'echo y' EXIT; echo x); echo $x
exit 5
#> in
#> inner
#> x y
#> bye 5
#? 5

## ends with what the trap exits with
trap 'exit 9' EXIT
false
#? 9

## keeps the status that was there
f() { return 7; }
trap 'f; echo in $?' EXIT
exit 3
#> in 7
#? 3

## handles signals between commands
trap 'echo usr1 $?' USR1
false; kill -USR1 $$; echo $?
f() { kill -USR1 $$; echo in; }; f
for i in 1 2; do kill -USR1 $$; done
#> usr1 0
#> 0
#> usr1 0
#> in
#> usr1 0
#> usr1 0

## ends by the signal where none is set
trap 'echo TERM; trap - TERM; kill -TERM $$' TERM
kill -TERM $$
echo no
#> TERM
#? 143

## ignores signals, in children too
trap '' TERM
kill -TERM $$; echo alive
bash -c 'kill -TERM $$; echo alive too'
#> alive
#> alive too

## lists traps
trap 'echo b' EXIT INT 15; trap -- '' HUP; trap "echo it's" USR1
trap -p INT
trap
(trap; trap - EXIT; trap)
trap 2; trap - 15 HUP EXIT USR1; trap
#> trap -- 'echo b' SIGINT
#> trap -- 'echo b' EXIT
#> trap -- '' SIGHUP
#> trap -- 'echo b' SIGINT
#> trap -- 'echo it'\''s' SIGUSR1
#> trap -- 'echo b' SIGTERM
#> trap -- 'echo b' EXIT
#> trap -- '' SIGHUP
#> trap -- 'echo b' SIGINT
#> trap -- 'echo it'\''s' SIGUSR1
#> trap -- 'echo b' SIGTERM
#> trap -- '' SIGHUP

## refuses what is no signal
trap '' FOO; echo $?
trap; echo $?
#> 1
#> 0
#2> bash: line 1: trap: FOO: invalid signal specification

## runs the trap on ERR where errexit would end
trap 'echo E $?' ERR
f() { false; }
f
set -E
f
false | true
true | false
! true
if false; then :; fi
false || true
x=$(false)
(false)
#> E 1
#> E 1
#> E 1
#> E 1
#> E 1
#> E 1
#> E 1
#? 1

## knows the command and the line
trap 'echo "$LINENO: $BASH_COMMAND"' ERR
false
(exit 3)
true | false
{ false; }
[[ a == b ]]
(( 0 ))
eval false
#> 2: false
#> 3: ( exit 3 )
#> 4: false
#> 5: false
#> 6: [[ a == b ]]
#> 7: (( 0 ))
#> 8: false
#> 8: eval false
#? 1

## runs the trap on DEBUG before commands
trap 'echo "D:$BASH_COMMAND"' DEBUG
x=1
for i in 1 2; do echo $i; done
for ((j=0;j<1;j++)); do :; done
case a in a) :;; esac
f() { echo in; }
f
echo a | cat
#> D:x=1
#> D:for i in 1 2
#> D:echo $i
#> 1
#> D:for i in 1 2
#> D:echo $i
#> 2
#> D:((j=0))
#> D:((j<1))
#> D::
#> D:((j++))
#> D:((j<1))
#>$ D:case a in\x20
#> D::
#> D:f
#> in
#> D:echo a
#> D:cat
#> a

## runs the trap on RETURN
trap 'echo R $?' RETURN
f() { echo in; }; f
set -T; f
g() { trap 'echo g' RETURN; }; g
set +T; trap - RETURN; f
#> in
#> in
#> R 0
#> g
#> in

## skips commands with extdebug
shopt -s extdebug
trap '[[ $BASH_COMMAND != *skip* ]]' DEBUG
echo a
echo skip
echo b
#> a
#> b

## may return and break
trap 'return 4' USR1
f() { kill -USR1 $$; echo no; }; f; echo $?
trap 'break' USR1
for i in 1 2; do kill -USR1 $$; echo $i; done
echo out
#> 4
#> out

## interrupts wait
sleep 1 & p=$!
trap 'echo got; kill $p' USR1
(sleep 0.1; kill -USR1 $$) &
wait $p; echo $?
wait $p; echo $?
#> got
#> 138
#> 143

## a trap on ERR that a function sets is not run for the call of that function
f() { trap 'echo failed' ERR; false; }
f
echo --
f
g() { false; trap 'echo late' ERR; return 1; }
trap - ERR
g
#> failed
#> --
#> failed
#> failed
#? 1

## a trap on ERR that a function takes away is not run for its call
trap 'echo outer' ERR
g() { trap - ERR; return 1; }
g
false
#> outer
#> outer
#? 1

## extdebug traces functions, and a trap on DEBUG that gives 2 leaves them
shopt -s extdebug
set -o | grep trace
f() { echo in; echo more; }
trap '[[ $BASH_COMMAND == "echo more" ]] && (exit 2)' DEBUG
f
trap 'echo "<$BASH_COMMAND>"; [[ $BASH_COMMAND != "echo skip" ]]' DEBUG
echo skip
f
#> errtrace       	on
#> functrace      	on
#> xtrace         	off

## the trap on DEBUG runs for the simple commands of a pipeline and of a job where they are started
trap 'echo "D:$LINENO:$BASH_COMMAND $BASH_SUBSHELL" >&2' DEBUG
true | false & wait
x=1 | true
x=1 & wait
set -T
true | false & wait
true && false & wait
x=1 | true
x=1 & wait
[[ a ]] | true
#2> D:2:true 0
#2> D:2:false 0
#2> D:2:wait 0
#2> D:3:x=1 0
#2> D:3:true 0
#2> D:4:x=1 0
#2> D:4:wait 0
#2> D:5:set -T 0
#2> D:6:true 0
#2> D:6:false 0
#2> D:6:wait 0
#2> D:7:wait 0
#2> D:7:true 1
#2> D:7:false 1
#2> D:8:x=1 0
#2> D:8:true 0
#2> D:9:x=1 0
#2> D:9:wait 0
#2> D:10:true 0
#2> D:10:[[ -n a ]] 1
