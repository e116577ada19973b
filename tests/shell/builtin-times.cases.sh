## prints two lines of two times
times | sed 's/[0-9]/0/g; s/0*m/0m/g'
#> 0m0.000s 0m0.000s
#> 0m0.000s 0m0.000s

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
