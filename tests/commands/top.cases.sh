## has a header for tasks
top -b -n 1 | sed -n 7p
#>     PID USER      PR  NI    VIRT    RES    SHR S  %CPU  %MEM     TIME+ COMMAND

## has five lines of summary
top -b -n 1 | sed -n '1,6p' | sed 's/,/, /g; s/[0-9][0-9:.]*/N/g; s/  */ /g; s/up .*load/up load/'
#> top - N up load average: N, N, N
#> Tasks: N total, N running, N sleeping, N stopped, N zombie
#>$ %Cpu(s): N us, N sy, N ni, N id, N wa, N hi, N si, N st\x20
#>$ MiB Mem : N total, N free, N used, N buff/cache\x20
#>$ MiB Swap: N total, N free, N used. N avail Mem\x20
#>

## shows a task of one's own
top -b -n 1 -p $$ | tail -n 1 | awk '{ print $2, NF, $NF }'
#> learner 12 bash

## counts the tasks that are asked for
top -b -n 1 -p 1,$$ | sed -n 2p | sed 's/^\(Tasks: *[0-9]* total\).*/\1/'
#> Tasks:   2 total

## shows only the tasks of a user
top -b -n 1 -u learner | tail -n +8 | awk '{ print $2 }' | sort -u
#> learner

## updates several times
top -b -n 2 -d 0.1 -p $$ | grep -c '^top - '
#> 2

## sorts by a column
top -b -n 1 -o PID | tail -n +8 | awk '{ print $1 }' | sort -nrc && echo sorted
#> sorted

## takes the width
top -b -n 1 -w 60 -p $$ | sed -n 7p; top -b -n 1 -w 40 -p $$ | sed -n 7p
#>     PID USER      PR  NI    VIRT    RES    SHR S  %CPU
#>     PID USER      PR  NI    VIRT    RES

## refuses a number of updates that is none
top -b -n 0
echo $?; top -b -n x
#> 1
#2> top: bad iterations argument '0'
#2> top: bad iterations argument 'x'
#? 1

## refuses a delay that is none
top -b -d x -n 1
echo $?
#> 1
#2> top: bad delay interval 'x'

## refuses tasks that are none
top -b -n 1 -p abc
echo $?
#> 1
#2> top: bad pid 'abc'

## refuses users that are none
top -b -n 1 -u nosuch
echo $?
#> 1
#2> top: Invalid user

## refuses columns that are none
top -b -n 1 -o FOO
echo $?
#> 1
#2> top: unrecognized field name 'FOO'

## refuses options that it does not have
top -Z
echo $?
#> 0
#2> top: invalid option -- 'Z'

## needs a terminal, unless asked for plain text
TERM=xterm top -n 1 < /dev/null
echo $?
#> 1
#2> top: failed tty get

## explains itself
top --help
#>
#> Usage:
#>  top [options]
#>
#> Options:
#>  -b, --batch-mode                run in non-interactive batch mode
#>  -c, --cmdline-toggle            reverse last remembered 'c' state
#>  -d, --delay =SECS [.TENTHS]     iterative delay as SECS [.TENTHS]
#>  -E, --scale-summary-mem =SCALE  set mem as: k,m,g,t,p,e for SCALE
#>  -e, --scale-task-mem =SCALE     set mem with: k,m,g,t,p for SCALE
#>  -H, --threads-show              show tasks plus all their threads
#>  -i, --idle-toggle               reverse last remembered 'i' state
#>  -n, --iterations =NUMBER        exit on maximum iterations NUMBER
#>  -O, --list-fields               output all field names, then exit
#>  -o, --sort-override =FIELD      force sorting on this named FIELD
#>  -p, --pid =PIDLIST              monitor only the tasks in PIDLIST
#>  -S, --accum-time-toggle         reverse last remembered 'S' state
#>  -s, --secure-mode               run with secure mode restrictions
#>  -U, --filter-any-user =USER     show only processes owned by USER
#>  -u, --filter-only-euser =USER   show only processes owned by USER
#>  -w, --width [=COLUMNS]          change print width [,use COLUMNS]
#>  -1, --single-cpu-toggle         reverse last remembered '1' state
#>
#>  -h, --help                      display this help text, then exit
#>  -V, --version                   output version information & exit
#>
#> For more details see top(1).

## tells its version
top --version
#> top from procps-ng 4.0.2
