## ends only login shells
logout; echo $?; logout 3; echo $?
#> 1
#> 1
#2> bash: line 1: logout: not login shell: use `exit'
#2> bash: line 1: logout: not login shell: use `exit'

## ends a login shell with a status
bash -l -c 'logout 4; echo not here'; echo $?
#> 4

## ends it with the last status
bash -l -c 'false; logout'; echo $?
#> 1

## complains about what is no number, and ends
bash -l -c 'logout x; echo not here'; echo $?
#> 2
#2> bash: line 1: logout: x: numeric argument required

## ends a subshell of a login shell
bash -l -c '(logout 2); echo $?'
#> 1
#2> bash: line 1: logout: not login shell: use `exit'
