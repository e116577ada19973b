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

## prints its help
pstree --help
#2> pstree: unrecognized option '--help'
#2> Usage: pstree [-acglpsStTuZ] [ -h | -H PID ] [ -n | -N type ]
#2>               [ -A | -G | -U ] [ PID | USER ]
#2>    or: pstree -V
#2>
#2> Display a tree of processes.
#2>
#2>   -a, --arguments     show command line arguments
#2>   -A, --ascii         use ASCII line drawing characters
#2>   -c, --compact-not   don't compact identical subtrees
#2>   -C, --color=TYPE    color process by attribute
#2>                       (age)
#2>   -g, --show-pgids    show process group ids; implies -c
#2>   -G, --vt100         use VT100 line drawing characters
#2>   -h, --highlight-all highlight current process and its ancestors
#2>   -H PID, --highlight-pid=PID
#2>                       highlight this process and its ancestors
#2>   -l, --long          don't truncate long lines
#2>   -n, --numeric-sort  sort output by PID
#2>   -N TYPE, --ns-sort=TYPE
#2>                       sort output by this namespace type
#2>                               (cgroup, ipc, mnt, net, pid, time, user, uts)
#2>   -p, --show-pids     show PIDs; implies -c
#2>   -s, --show-parents  show parents of the selected process
#2>   -S, --ns-changes    show namespace transitions
#2>   -t, --thread-names  show full thread names
#2>   -T, --hide-threads  hide threads, show only processes
#2>   -u, --uid-changes   show uid transitions
#2>   -U, --unicode       use UTF-8 (Unicode) line drawing characters
#2>   -V, --version       display version information
#2>   -Z, --security-context
#2>                       show security attributes
#2>
#2>   PID    start at this PID; default is 1 (init)
#2>   USER   show only trees rooted at processes of this user
#2>
#? 1
