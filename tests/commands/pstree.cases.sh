## draws children below their parents
bash -c 'sleep 5 & bash -c "sleep 6 & bash -c \"sleep 5; :\" & wait" & wait' & sleep 0.6; pstree $!
#> bash-+-bash-+-bash---sleep
#>      |      `-sleep
#>      `-sleep

## joins what is alike
bash -c 'sleep 5 & sleep 5 & sleep 5 & bash -c "sleep 6; true" & bash -c "sleep 6; true" & wait' & sleep 0.6; pstree $!
pstree -c $!
#> bash-+-2*[bash---sleep]
#>      `-3*[sleep]
#> bash-+-bash---sleep
#>      |-bash---sleep
#>      |-sleep
#>      |-sleep
#>      `-sleep

## shows the words of each
bash -c 'sleep 5 & bash -c "sleep 6 & bash -c \"sleep 5; :\" & wait" & wait' & sleep 0.6; pstree -a $!
#> bash -c sleep 5 & bash -c "sleep 6 & bash -c \\"sleep 5; :\\" & wait" & wait
#>   |-bash -c sleep 6 & bash -c "sleep 5; :" & wait
#>   |   |-bash -c sleep 5; :
#>   |   |   `-sleep 5
#>   |   `-sleep 6
#>   `-sleep 5

## shows numbers of processes
bash -c 'sleep 5 & sleep 5 & wait' & sleep 0.6; pstree -p $! | sed 's/[0-9][0-9]*/N/g; s/^ */ /'
pstree -g $! | sed 's/[0-9][0-9]*/N/g'
pstree -ap $! | sed 's/,[0-9][0-9]*/,N/g'
#>  bash(N)-+-sleep(N)
#>  `-sleep(N)
#> bash(N)---N*[sleep(N)]
#> bash,N -c sleep 5 & sleep 5 & wait
#>   |-sleep,N 5
#>   `-sleep,N 5

## draws with Unicode, or letters
bash -c 'sleep 5 & bash -c "sleep 6 & bash -c \"sleep 5; :\" & wait" & wait' & sleep 0.6; pstree -U $!
pstree -A $!
pstree -Uc $!
#> bash─┬─bash─┬─bash───sleep
#>      │      └─sleep
#>      └─sleep
#> bash-+-bash-+-bash---sleep
#>      |      `-sleep
#>      `-sleep
#> bash─┬─bash─┬─bash───sleep
#>      │      └─sleep
#>      └─sleep

## finds nothing where there is no such process
pstree 4194000
echo $?
#> 0

## finds nothing of a user that is not there
pstree nosuch
echo $?
pstree nobody
echo $?
#> 1
#> 1
#2> No such user name: nosuch
#2> No processes found.

## shows the parents
bash -c 'sleep 5 & wait' & sleep 0.6; p=$(pgrep -P $!); pstree -s $p | sed 's/.*bash---bash---sleep/OK/'
#> OK

## does not know other options
pstree -x 2>&1 | head -n 3
pstree -V 2>&1 | head -n 1
#> pstree: invalid option -- 'x'
#> Usage: pstree [-acglpsStTuZ] [ -h | -H PID ] [ -n | -N type ]
#>               [ -A | -G | -U ] [ PID | USER ]
#> pstree (PSmisc) 23.6
