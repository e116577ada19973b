## runs a command with a variable
env FRUIT=apple sh -c 'echo $FRUIT'; env A=1 B=2 printenv B A
#> apple
#> 2
#> 1

## prints an environment
env -i A=1 B=2; env - A=1
#> A=1
#> B=2
#> A=1

## takes a variable away
export A=1; env -u A sh -c 'echo "[$A]"'; env -uA -i printenv
#> []

## says what it cannot run
env nosuch; echo $?; env /etc; echo $?; touch f; env ./f; echo $?
#> 127
#> 126
#> 126
#2> env: ‘nosuch’: No such file or directory
#2> env: ‘/etc’: Permission denied
#2> env: ‘./f’: Permission denied

## gives the status of the command
env sh -c 'exit 3'; echo $?; env true; echo $?
#> 3
#> 0

## runs in another directory
env -C / pwd; env -C /nosuch pwd; echo $?; env -C /
#> /
#> 125
#2> env: cannot change directory to '/nosuch': No such file or directory
#2> env: must specify command with --chdir (-C)
#2> Try 'env --help' for more information.
#? 125

## splits a text into words
env -S 'A=1 printenv A'; env '-SA="b c" printenv A'; env -S 'echo ${HOME}' ; env -S 'echo a\_b'
#> 1
#> b c
#> /home/learner
#> a b

## is used so by scripts
printf '#!/usr/bin/env -S sh -c "echo $0 given"\n' > s; printf '#!/usr/bin/env sh\necho script $1\n' > t; chmod +x t; ./t x
#> script x

## tells what it does
env -v -i A=1 true
#2> cleaning environ
#2> setenv:   A=1
#2> executing: true
#2>    arg[0]= ‘true’

## refuses names that are none
env -u = true; env -u '' true
#2> env: cannot unset ‘=’: Invalid argument
#2> env: cannot unset ‘’: Invalid argument
#? 125

## ends its options at the first operand
env A=1 -u; echo $?; env -x; echo $?; env -u
#> 127
#> 125
#2> env: ‘-u’: No such file or directory
#2> env: invalid option -- 'x'
#2> Try 'env --help' for more information.
#2> env: option requires an argument -- 'u'
#2> Try 'env --help' for more information.
#? 125

## hints at what looks like a split line
env 'printenv A'
#2> env: ‘printenv A’: No such file or directory
#2> env: use -[v]S to pass options in shebang lines
#? 127

## ignores a signal
env --ignore-signal=INT --list-signal-handling true; env --ignore-signal=FOO true
#2> INT        ( 2): IGNORE
#2> env: ‘FOO’: invalid signal
#2> Try 'env --help' for more information.
#? 125

## runs a script without a first line
printf 'echo plain $1\n' > p; chmod +x p; env ./p x
#> plain x

## an empty environment has nothing to take away
env -i -u a=b /bin/echo hi; env -u a=b echo hi
#> hi
#2> env: cannot unset ‘a=b’: Invalid argument
#? 125

## shows how it splits a string
env -vS 'A=1 sh -c "echo $A"'; env -v -S'B="x y" sh' -c 'echo $B'
#> x y
#2> env: only ${VARNAME} expansion is supported, error at: $A"
#2> split -S:  ‘B="x y" sh’
#2>  into:    ‘B=x y’
#2>      &    ‘sh’
#2> setenv:   B=x y
#2> executing: sh
#2>    arg[0]= ‘sh’
#2>    arg[1]= ‘-c’
#2>    arg[2]= ‘echo $B’

## hints at -S where options come in one word
env '-i FOO=bar'
#2> env: invalid option -- ' '
#2> env: use -[v]S to pass options in shebang lines
#2> Try 'env --help' for more information.
#? 125
