## shows columns of one's own choice
sleep 5 & sleep 0.5; ps -o comm,args -p $!
#> COMMAND         COMMAND
#> sleep           sleep 5

## shows no header where every column has an empty one
sleep 5 & sleep 0.5; ps -o comm= -o args= -p $!
ps -o comm=,ppid= -p 4194000
#> sleep           sleep 5
#? 1

## names columns as it is told
sleep 5 & sleep 0.5; ps -o comm=NAME,args=LINE -p $!
ps -o stat=STATE -o nice -p $!
#> NAME            LINE
#> sleep           sleep 5
#> STATE  NI
#> S       0

## makes a column as wide as it is told
sleep 5 & sleep 0.5; ps -o user:20,comm -p $!
ps -o user:3,comm -p $!
#> USER                 COMMAND
#> learner              sleep
#> USER COMMAND
#> le+ sleep

## aligns numbers to the right and names to the left
sleep 5 & sleep 0.5; ps -o nice,user,group,comm -p $!
ps -o ni,uid,gid,ruser,rgroup,comm -p $!
#>  NI USER     GROUP    COMMAND
#>   0 learner  learner  sleep
#>  NI   UID   GID RUSER    RGROUP   COMMAND
#>   0  1000  1000 learner  learner  sleep

## gives the rest of the line to the last column, and cuts it before
sleep 5 & sleep 0.5; ps -o comm,args -p $!
bash -c 'exec -a a_very_long_name_for_a_program_that_only_sleeps sleep 5' & sleep 0.5; ps -o args,comm -p $!
ps -o comm,args -p $!
#> COMMAND         COMMAND
#> sleep           sleep 5
#> COMMAND                     COMMAND
#> a_very_long_name_for_a_prog sleep
#> COMMAND         COMMAND
#> sleep           a_very_long_name_for_a_program_that_only_sleeps 5

## finds processes by the name of their program
cp /bin/sleep ./snooze; ./snooze 5 & sleep 0.5; ps -C snooze -o comm,stat
ps -C nosuch -o comm
echo $?
#> COMMAND         STAT
#> snooze          S
#> COMMAND
#> 1

## finds processes by their parent
sleep 5 & sleep 0.5; ps --ppid $$ -o comm=; true
#> sleep
#> ps

## finds processes by their user
ps -u nobody -o comm
echo $?
cp /bin/sleep ./doze; ./doze 5 & sleep 0.5; ps -u learner -o comm= | grep -c doze
ps -U 1000 -o comm= | grep -c doze
#> COMMAND
#> 1
#> 1
#> 1

## takes lists parted by commas or blanks
sleep 5 & a=$!
sleep 6 & b=$!
sleep 0.5
ps -p $a,$b -o args=
ps -p "$a $b" -o args=
ps h $a $b | grep -o 'sleep.*'
ps $a $b h 2>&1 | head -n 1
ps --pid $a --pid=$b -o args=
#> sleep 5
#> sleep 6
#> sleep 5
#> sleep 6
#> sleep 5
#> sleep 6
#> error: process ID list syntax error
#> sleep 5
#> sleep 6

## finds nothing where there is no such process
ps -p 4194000
echo $?
ps -p 4194000 -o pid=
echo $?
#>     PID TTY          TIME CMD
#> 1
#> 1

## takes words without a dash in the manner of BSD
sleep 5 & sleep 0.5; ps u -p $! | head -n 1
ps j -p $! | head -n 1
ps l -p $! | head -n 1
ps v -p $! | head -n 1
ps s -p $! | head -n 1
ps -p $! x | head -n 1
#> USER         PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND
#>    PPID     PID    PGID     SID TTY        TPGID STAT   UID   TIME COMMAND
#> F   UID     PID    PPID PRI  NI    VSZ   RSS WCHAN  STAT TTY        TIME COMMAND
#>     PID TTY      STAT   TIME  MAJFL   TRS   DRS   RSS %MEM COMMAND
#>   UID     PID          PENDING          BLOCKED          IGNORED           CAUGHT STAT TTY        TIME COMMAND
#>     PID TTY      STAT   TIME COMMAND

## has formats with letters
for format in -f -F -l -ly -lf -j -jf -fj -c -fc -lc -P -fP -lP -L -fL -T -O,ni; do ps ${format/,/ } -p 1 | head -n 1; done
#> UID          PID    PPID  C STIME TTY          TIME CMD
#> UID          PID    PPID  C    SZ   RSS PSR STIME TTY          TIME CMD
#> F S   UID     PID    PPID  C PRI  NI ADDR SZ WCHAN  TTY          TIME CMD
#> S   UID     PID    PPID  C PRI  NI   RSS    SZ WCHAN  TTY          TIME CMD
#> F S UID          PID    PPID  C PRI  NI ADDR SZ WCHAN  STIME TTY          TIME CMD
#>     PID    PGID     SID TTY          TIME CMD
#> UID          PID    PPID    PGID     SID  C STIME TTY          TIME CMD
#> UID          PID    PPID    PGID     SID  C STIME TTY          TIME CMD
#>     PID CLS PRI TTY          TIME CMD
#> UID          PID    PPID CLS PRI STIME TTY          TIME CMD
#> F S   UID     PID    PPID CLS PRI ADDR SZ WCHAN  TTY          TIME CMD
#>     PID PSR TTY          TIME CMD
#> UID          PID    PPID PSR  C STIME TTY          TIME CMD
#> F S   UID     PID    PPID PSR  C PRI  NI ADDR SZ WCHAN  TTY          TIME CMD
#>     PID     LWP TTY          TIME CMD
#> UID          PID    PPID     LWP  C NLWP STIME TTY          TIME CMD
#>     PID    SPID TTY          TIME CMD
#>     PID  NI S TTY          TIME COMMAND

## shows the headers of every form
ps -p 1 -o pid,ppid,pgid,sid,tpgid | head -n 1
ps -p 1 -o user,uid,euser,ruser,group,gid,egroup,rgroup | head -n 1
ps -p 1 -o %cpu,%mem,pcpu,pmem,vsz,rss,rsz,sz,size,drs,trs | head -n 1
ps -p 1 -o stat,state,s,f,pri,priority,opri,ni,nice,psr,cls,rtprio | head -n 1
ps -p 1 -o time,cputime,cputimes,bsdtime,etime,etimes | head -n 1
ps -p 1 -o start,lstart,start_time,bsdstart,stime | head -n 1
ps -p 1 -o tty,tname,tt,comm,ucmd,args,cmd | head -n 1
ps -p 1 -o nlwp,thcount,lwp,tid,spid,tgid,wchan,fname,caught,ignored,pending | head -n 1
#>     PID    PPID    PGID     SID   TPGID
#> USER       UID EUSER    RUSER    GROUP      GID EGROUP   RGROUP
#> %CPU %MEM %CPU %MEM    VSZ   RSS   RSZ    SZ  SIZE   DRS  TRS
#> STAT S S F PRI PRI PRI  NI  NI PSR CLS RTPRIO
#>     TIME     TIME     TIME   TIME     ELAPSED ELAPSED
#>  STARTED                  STARTED START  START STIME
#> TT       TTY      TT       COMMAND         CMD             COMMAND                     CMD
#> NLWP THCNT     LWP     TID    SPID    TGID WCHAN  COMMAND            CAUGHT          IGNORED          PENDING

## puts children below their parents
bash -c 'sleep 5 & sleep 6 & wait' & sleep 0.3
ps --forest -o args= -p $! --ppid $!
ps -H -o args= -p $! --ppid $!
ps f -o args= -p $! --ppid $!
#> bash -c sleep 5 & sleep 6 & wait
#>  \_ sleep 5
#>  \_ sleep 6
#> bash -c sleep 5 & sleep 6 & wait
#>   sleep 5
#>   sleep 6
#> bash -c sleep 5 & sleep 6 & wait
#>  \_ sleep 5
#>  \_ sleep 6

## sorts by columns
sleep 5 & a=$!
sleep 4 & b=$!
sleep 0.5
ps -o args= --sort=args -p $a,$b
ps -o args= --sort=-args -p $a,$b
ps -o args= k-args -p $a,$b
ps -o args= --sort -comm,+args -p $a,$b
#> sleep 4
#> sleep 5
#> sleep 5
#> sleep 4
#> sleep 5
#> sleep 4
#> sleep 4
#> sleep 5

## says what it does not understand
ps -z
echo $?
#> 1
#2> error: unsupported SysV option
#2>
#2> Usage:
#2>  ps [options]
#2>
#2>  Try 'ps --help <simple|list|output|threads|misc|all>'
#2>   or 'ps --help <s|l|o|t|m|a>'
#2>  for additional help text.
#2>
#2> For more details see ps(1).

## says which column there is not
ps -o nosuch 2>&1 | head -n 1
ps --sort nosuch 2>&1 | head -n 1
ps --nosuch 2>&1 | head -n 1
ps -u nosuch 2>&1 | head -n 1
ps -G nosuch 2>&1 | head -n 1
ps -g nosuch 2>&1 | head -n 1
ps -p abc 2>&1 | head -n 1
ps -p 0 2>&1 | head -n 1
ps -t nosuch 2>&1 | head -n 1
ps -p 1, 2>&1 | head -n 1
#> error: unknown user-defined format specifier "nosuch"
#> error: unknown sort specifier
#> error: unknown gnu long option
#> error: user name does not exist
#> error: group name does not exist
#> error: list of session leaders OR effective group IDs was invalid
#> error: process ID list syntax error
#> error: process ID out of range
#> error: TTY could not be found
#> error: improper list

## says what must follow an option
for option in -p -o -O -C -U -G --pid --ppid --user --tty --sort --format --cols --rows k U p; do ps $option 2>&1 | head -n 1; done
#> error: list of process IDs must follow -p
#> error: format specification must follow -o
#> error: format or sort specification must follow -O
#> error: list of command names must follow -C
#> error: list of real users must follow -U
#> error: list of real groups must follow -G
#> error: list of process IDs must follow --pid
#> error: list of process IDs must follow --ppid
#> error: list of effective users must follow --user
#> error: list of ttys must follow --tty
#> error: long sort specification must follow --sort
#> error: format specification must follow --format
#> error: number of columns must follow --cols, --width, or --columns
#> error: number of rows must follow --rows or --lines
#> error: long sort specification must follow 'k'
#> error: list of users must follow U
#> error: list of process IDs must follow p

## cuts its lines to a width
sleep 5 & sleep 0.5; ps --cols 20 -o comm,args -p $!
ps --width=30 -o comm,args -p $!
#> COMMAND         COMMAND
#> sleep           slee
#> COMMAND         COMMAND
#> sleep           sleep 5

## shows the other processes with -N
ps -N -p 1 -o pid= | grep -cx ' *1'
#> 0
#? 1

## tells how a process is
sleep 5 & sleep 0.5; ps -o stat=,s=,ni=,nlwp= -p $!
kill -STOP $!; sleep 0.5; ps -o stat= -p $!
kill -CONT $!
nice -n 5 sleep 5 & sleep 0.5; ps -o stat=,ni=,pri= -p $!
#> S    S   0    1
#> T
#> SN     5  14

## shows the name of a script, not only of its interpreter
printf '#!/bin/sh\nsleep 5\nexit\n' > task.sh; chmod +x task.sh
./task.sh & sleep 0.5; ps -o comm,args -p $!
#> COMMAND         COMMAND
#> task.sh         /bin/sh ./task.sh

## shows the environment after the command
env -i FRUIT=apple sleep 5 & sleep 0.5; ps e -o args= -p $!
#> sleep 5 FRUIT=apple

## prints its help and its version
ps --help
ps --help simple
ps -V
ps --version
#>
#> Usage:
#>  ps [options]
#>
#>  Try 'ps --help <simple|list|output|threads|misc|all>'
#>   or 'ps --help <s|l|o|t|m|a>'
#>  for additional help text.
#>
#> For more details see ps(1).
#>
#> Usage:
#>  ps [options]
#>
#> Basic options:
#>  -A, -e               all processes
#>  -a                   all with tty, except session leaders
#>   a                   all with tty, including other users
#>  -d                   all except session leaders
#>  -N, --deselect       negate selection
#>   r                   only running processes
#>   T                   all processes on this terminal
#>   x                   processes without controlling ttys
#>
#> For more details see ps(1).
#> ps from procps-ng 4.0.2
#> ps from procps-ng 4.0.2
