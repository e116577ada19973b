## the trace goes where BASH_XTRACEFD says
exec 5>trace; BASH_XTRACEFD=5; set -x; echo a; ls absent; set +x; exec 5>&-; cat trace
#> a
#> + echo a
#> + ls absent
#> + set +x
#2> ls: cannot access 'absent': No such file or directory

## unset, it goes to standard error again, and the descriptor is closed
exec 5>trace; BASH_XTRACEFD=5; set -x; echo a; unset BASH_XTRACEFD; echo b; set +x; cat trace; echo c >&5
#> a
#> b
#> + echo a
#> + unset BASH_XTRACEFD
#2> + echo b
#2> + set +x
#2> bash: line 1: 5: Bad file descriptor
#? 1

## empty, it goes to standard error again
exec 5>trace; BASH_XTRACEFD=5; set -x; echo a; BASH_XTRACEFD=; echo b; set +x; cat trace; echo c >&5
#> a
#> b
#> + echo a
#> + BASH_XTRACEFD=
#2> + echo b
#2> + set +x
#2> bash: line 1: 5: Bad file descriptor
#? 1

## another one closes the one before
exec 5>one 6>two; BASH_XTRACEFD=5; set -x; echo a; BASH_XTRACEFD=6; echo b; set +x; cat one two; echo c >&5; echo d >&6
#> a
#> b
#> + echo a
#> + BASH_XTRACEFD=6
#> + echo b
#> + set +x

## what is no open descriptor is refused
BASH_XTRACEFD=7; echo "$? $BASH_XTRACEFD"; set -x; echo a
#> 0 7
#> a
#2> bash: line 1: BASH_XTRACEFD: 7: invalid value for trace file descriptor
#2> + echo a

## what is no number is refused
BASH_XTRACEFD=abc; echo $?; set -x; echo a
#> 0
#> a
#2> bash: line 1: BASH_XTRACEFD: abc: invalid value for trace file descriptor
#2> + echo a

## more than digits are refused
BASH_XTRACEFD=5x; BASH_XTRACEFD=-1; BASH_XTRACEFD=' 1 '; set -x; echo a
#> a
#2> bash: line 1: BASH_XTRACEFD: 5x: invalid value for trace file descriptor
#2> bash: line 1: BASH_XTRACEFD: -1: invalid value for trace file descriptor
#2> bash: line 1: BASH_XTRACEFD:  1 : invalid value for trace file descriptor
#2> + echo a

## a refused one leaves the one before
exec 5>trace; BASH_XTRACEFD=5; BASH_XTRACEFD=9; set -x; echo a; set +x; cat trace
#> a
#> + echo a
#> + set +x
#2> bash: line 1: BASH_XTRACEFD: 9: invalid value for trace file descriptor

## standard output will do
BASH_XTRACEFD=1; set -x; echo a | cat; x=$(echo b); echo $x
#> + cat
#> + echo a
#> a
#> + x='++ echo b
#> b'
#> + echo ++ echo b b
#> ++ echo b b

## a function and a subshell trace there too
exec 5>trace; BASH_XTRACEFD=5; set -x; f() { echo $1; }; f a; (echo b); set +x; cat trace
#> a
#> b
#> + f a
#> + echo a
#> + echo b
#> + set +x

## before a command it lasts as long as the command
exec 5>trace; set -x; BASH_XTRACEFD=5 eval 'echo a'; echo b; set +x; cat trace
#> a
#> b
#> + BASH_XTRACEFD=5
#> + eval 'echo a'
#> ++ echo a
#2> + echo b
#2> + set +x

## from the environment
exec 5>trace; BASH_XTRACEFD=5 bash -xc 'echo a'; echo "[$(cat trace)]"
#> a
#> [+ echo a]

## local
exec 5>trace; set -x; f() { local BASH_XTRACEFD=5; echo a; }; f; echo b; set +x; cat trace
#> a
#> b
#> + echo a
#2> + f
#2> + local BASH_XTRACEFD=5
#2> + echo b
#2> + set +x

## closed beneath it
exec 5>trace; BASH_XTRACEFD=5; set -x; echo a; exec 5>&-; echo b; set +x; cat trace
#> a
#> b
#> + echo a
#> + exec
#2> + echo b
#2> + set +x

## read into it
exec 5>trace; read BASH_XTRACEFD <<< 5; set -x; echo a; set +x; cat trace
#> a
#> + echo a
#> + set +x

## printf -v and declare
exec 5>trace; printf -v BASH_XTRACEFD 5; set -x; echo a; declare BASH_XTRACEFD=2; echo b; set +x; cat trace
#> a
#> b
#> + echo a
#> + declare BASH_XTRACEFD=2
#2> + echo b
#2> + set +x

## with a descriptor of the shell's choice
exec {BASH_XTRACEFD}>trace; set -x; echo a; set +x; cat trace
#> a
#> + echo a
#> + set +x
