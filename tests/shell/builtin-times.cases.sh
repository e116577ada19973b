## takes no options
times -x; echo $?
#> 2
#2> bash: line 1: times: -x: invalid option
#2> times: usage: times

## is a special builtin
enable -s | grep times; type times
#> enable times
#> times is a shell builtin

## succeeds
times > /dev/null; echo $?
#> 0

## tells what it is for
help -d times
#> times - Display process times.
