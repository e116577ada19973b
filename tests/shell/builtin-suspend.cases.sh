## needs job control
suspend; echo $?
#> 1
#2> bash: line 1: suspend: cannot suspend: no job control

## takes no arguments
set +e; suspend x
echo not here
#2> bash: line 1: suspend: too many arguments
#? 1

## refuses unknown options
suspend -x; echo $?
#> 2
#2> bash: line 1: suspend: -x: invalid option
#2> suspend: usage: suspend [-f]

## tells what it is for
help -d suspend; help -s suspend
#> suspend - Suspend shell execution.
#> suspend: suspend [-f]

## is a builtin
type suspend
#> suspend is a shell builtin
