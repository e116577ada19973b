## waits
sleep 0.1; echo done; sleep 0 0.05s; echo done
#> done
#> done

## knows seconds, minutes, hours and days
sleep 0s 0m 0h 0d; echo $?; sleep 0x; sleep 1y
#> 0
#2> sleep: invalid time interval ‘0x’
#2> Try 'sleep --help' for more information.
#2> sleep: invalid time interval ‘1y’
#2> Try 'sleep --help' for more information.
#? 1

## names every wrong interval before it gives up
sleep x 0 y; echo $?
#> 1
#2> sleep: invalid time interval ‘x’
#2> sleep: invalid time interval ‘y’
#2> Try 'sleep --help' for more information.

## needs a number that is not negative
sleep; sleep -1; sleep -- -1; sleep ''
#2> sleep: missing operand
#2> Try 'sleep --help' for more information.
#2> sleep: invalid option -- '1'
#2> Try 'sleep --help' for more information.
#2> sleep: invalid time interval ‘-1’
#2> Try 'sleep --help' for more information.
#2> sleep: invalid time interval ‘’
#2> Try 'sleep --help' for more information.
#? 1

## waits in the background
sleep 0.2 & echo first; wait; echo second
#> first
#> second
