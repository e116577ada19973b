## finds a program by its name
cp /bin/sleep snooze; ./snooze 5 & sleep 0.3
test "$(pidof snooze)" = $! && echo found
#> found

## finds nothing
pidof nosuch; echo $?
pidof; echo $?
#> 1
#> 1

## shows all of them, the newest first
cp /bin/sleep snooze; ./snooze 5 & a=$!; ./snooze 5 & b=$!; sleep 0.3
test "$(pidof snooze)" = "$b $a" && echo both
test "$(pidof -s snooze)" = $b && echo one
pidof -d, snooze | sed 's/[0-9][0-9]*/N/g'
#> both
#> one
#> N,N

## leaves out what it is told to
cp /bin/sleep snooze; ./snooze 5 & a=$!; ./snooze 5 & b=$!; sleep 0.3
test "$(pidof -o $b snooze)" = $a && echo one
pidof -o $a -o $b snooze; echo $?
#> one
#> 1

## is quiet with -q
cp /bin/sleep snooze; ./snooze 5 & sleep 0.3
pidof -q snooze; echo $?
#> 0

## finds a program by its file
cp /bin/sleep snooze; ./snooze 5 & sleep 0.3
test "$(pidof $PWD/snooze)" = $! && echo found
#> found

## finds scripts with -x
printf '#!/bin/sh\nsleep 5\nexit\n' > task.sh; chmod +x task.sh; ./task.sh & sleep 0.3
pidof task.sh; echo $?
test "$(pidof -x task.sh)" = $! && echo found
#> 1
#> found

## explains itself
pidof -h
#> pidof usage: [options] <program-name>
#>
#>  -c           Return PIDs with the same root directory
#>  -d <sep>     Use the provided character as output separator
#>  -h           Display this help text
#>  -n           Avoid using stat system function on network shares
#>  -o <pid>     Omit results with a given PID
#>  -q           Quiet mode. Do not display output
#>  -s           Only return one PID
#>  -x           Return PIDs of shells running scripts with a matching name
#>  -z           List zombie and I/O waiting processes. May cause pidof to hang.
#>
