# Pipelines and lists (bash manual 3.2.3, 3.2.4).

## joins commands and keeps every status
false | true | (exit 3)
echo "$? ${PIPESTATUS[*]}"
#> 3 1 0 3

## takes the last status that is not 0 under pipefail
set -o pipefail
false | true; echo $?
(exit 4) | (exit 5) | true; echo $?
#> 1
#> 5

## ends a producer when the reader has enough
yes | head -1
echo "${PIPESTATUS[@]}"
while :; do echo y; done | head -2
echo "${PIPESTATUS[@]}"
#> y
#> 141 0
#> y
#> y
#> 141 0

## runs each command of a pipeline in a shell of its own
x=5
echo hi | x=6
echo "$x"
echo a b | while read p q; do echo $q; done
echo "[$p]"
#> 5
#> b
#> []

## runs the last one in the shell itself under lastpipe
shopt -s lastpipe
echo hi | read x
echo $x
echo a | { read y; z=$y; }
echo $z
#> hi
#> a

## joins standard error too
nosuch |& cat
{ echo o; echo e >&2; } |& cat
#> bash: line 1: nosuch: command not found
#> o
#> e

## inverts a status
! false; echo $?
! true | false; echo "$? ${PIPESTATUS[@]}"
! ; echo $?
#> 0
#> 0 0 1
#> 1

## measures time
TIMEFORMAT='%%|%0R|%1lU x'; time true
TIMEFORMAT='%Z'; time true; echo $?
TIMEFORMAT=; time (exit 3); echo $?
#> 0
#> 3
#2> %|0|0m0.0s x
#2> bash: line 2: TIMEFORMAT: `Z': invalid format character

## goes on with && and || from the left
true && echo a || echo b
false && echo a || echo b
false || false || echo c
true && false; echo $?
(exit 3) && echo no; echo $?
#> a
#> b
#> c
#> 1
#> 3

## tells the status of single commands in PIPESTATUS too
false; echo "${PIPESTATUS[@]}"
x=1; echo "${PIPESTATUS[@]}"
f() { return 3; }; f; echo "${PIPESTATUS[@]}"
[[ a == b ]]; echo "${PIPESTATUS[@]}"
! true; echo "${PIPESTATUS[@]}"
#> 1
#> 0
#> 3
#> 1
#> 0

## says what a signal has ended
bash -c 'kill -TERM $$'; echo $?
bash -c 'kill -PIPE $$'; echo $?
bash -c 'kill -INT $$'; echo $?
#> 143
#> 141
#> 130
#2> Terminated

## counts BASH_SUBSHELL
echo $BASH_SUBSHELL; (echo $BASH_SUBSHELL; (echo $BASH_SUBSHELL)); echo $(echo $BASH_SUBSHELL)
f() { echo $BASH_SUBSHELL; }; f | cat; { f; } | cat; (f | cat); echo $BASH_SUBSHELL | cat
#> 0
#> 1
#> 2
#> 1
#> 1
#> 1
#> 2
#> 0
