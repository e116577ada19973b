## files a job for a day to come, shows and removes it
echo 'echo hi' | at -t 203801021530 2>&1 | grep -o 'at Sat .*'
atq | cut -f2 | cut -d' ' -f1-7; at -c "$(atq | cut -f1)" | tail -2; atrm "$(atq | cut -f1)"; atq
#> at Sat Jan  2 15:30:00 2038
#> Sat Jan  2 15:30:00 2038 a
#> echo hi
#>

## reads the job from a file
echo 'echo from file' > job; at -f job -t 203801021530 2>/dev/null; at -c "$(atq | cut -f1)" | tail -2; atrm "$(atq | cut -f1)"
#> echo from file
#>

## understands dates
for when in '10:00 jul 4, 2028' '10:00 4 july 28' '10:00 31.12.2028' '10:00 12/31/28' '10:00 123128' '10pm 2028-01-01' '12:00 AM 2028-01-02' '12pm jan 3 2028' 'noon feb 30 2028' 'teatime 2028-02-29 + 1 year' 'midnight 2028-01-31 + 1 month' '1000 2028-05-01 + 2 weeks' '10:00 UTC 2028-05-01' '2pm 2028-05-01 - 3 days' '23:59 2028-05-01 + 90 minutes'
do echo true | at $when 2>&1 | grep -o ' at .*\|Garbled.*\|syntax.*'; done
atrm $(atq | cut -f1)
#>  at Tue Jul  4 10:00:00 2028
#>  at Tue Jul  4 10:00:00 2028
#>  at Sun Dec 31 10:00:00 2028
#>  at Sun Dec 31 10:00:00 2028
#>  at Sun Dec 31 10:00:00 2028
#>  at Sat Jan  1 22:00:00 2028
#>  at Sun Jan  2 00:00:00 2028
#>  at Mon Jan  3 12:00:00 2028
#>  at Wed Mar  1 12:00:00 2028
#>  at Thu Mar  1 16:00:00 2029
#>  at Thu Mar  2 00:00:00 2028
#>  at Mon May 15 10:00:00 2028
#>  at Mon May  1 10:00:00 2028
#>  at Fri Apr 28 14:00:00 2028
#>  at Tue May  2 01:29:00 2028

## says what it does not understand
for when in 10 12 0 foo yesterday '10:00 yesterday' 25:00 13pm 1:2 8:15-10 'now +' 'now + 3 fortnights' 'now next day' '10:00 32 jan' '10:00 12-25-2026' 'next' 'now + x'
do echo true | at $when; done
#2> syntax error. Last token seen: 10
#2> Garbled time
#2> syntax error. Last token seen: 12
#2> Garbled time
#2> Error in day of month. Last token seen: 0
#2> Garbled time
#2> syntax error. Last token seen: f
#2> Garbled time
#2> syntax error. Last token seen: y
#2> Garbled time
#2> syntax error. Last token seen: y
#2> Garbled time
#2> Problem in hours specification. Last token seen: 25:00
#2> Garbled time
#2> Hour too large for PM. Last token seen: pm
#2> Garbled time
#2> syntax error. Last token seen: :
#2> Garbled time
#2> syntax error. Last token seen: 10
#2> Garbled time
#2> syntax error. Last token seen: +
#2> Garbled time
#2> syntax error. Last token seen: f
#2> Garbled time
#2> syntax error. Last token seen: next
#2> Garbled time
#2> Error in day of month. Last token seen: jan
#2> Garbled time
#2> Error in month number. Last token seen: 12-25-20
#2> Garbled time
#2> syntax error. Last token seen: next
#2> Garbled time
#2> syntax error. Last token seen: x
#2> Garbled time
#? 1

## wants a time
echo true | at
#2> Garbled time
#? 1

## refuses what is past
echo true | at 10:00 2020-01-01; echo true | at now - 1 hour
#2> at: refusing to create job destined in the past
#2> at: refusing to create job destined in the past
#? 1

## a time for -t that is none
echo true | at -t 1; echo true | at -t 203813010000
#2> invalid date format: 1
#2> invalid date format: 203813010000
#? 1

## the queue is a letter
echo true | at -q zz now; echo true | at -q c -t 203801021530 2>/dev/null; atq | grep -o ' c '; atq -q a; atrm $(atq | cut -f1)
#>$  c\x20
#2> Usage: at [-V] [-q x] [-f file] [-u username] [-mMlbv] timespec ...
#2>        at [-V] [-q x] [-f file] [-u username] [-mMlbv] -t time
#2>        at -c job ...
#2>        at [-V] -l [-o timeformat] [job ...]
#2>        atq [-V] [-q x] [-o timeformat] [job ...]
#2>        at [ -rd ] job ...
#2>        atrm [-V] job ...
#2>        batch

## jobs that are not there
at -c 99999; atrm 99999; atrm x
#2> Cannot find jobid 99999
#2> Cannot find jobid 99999
#2> at: unknown jobid: x
#? 1

## shows its usage
atrm; at -x; atq --help
#2> Usage: at [-V] [-q x] [-f file] [-u username] [-mMlbv] timespec ...
#2>        at [-V] [-q x] [-f file] [-u username] [-mMlbv] -t time
#2>        at -c job ...
#2>        at [-V] -l [-o timeformat] [job ...]
#2>        atq [-V] [-q x] [-o timeformat] [job ...]
#2>        at [ -rd ] job ...
#2>        atrm [-V] job ...
#2>        batch
#2> at: invalid option -- 'x'
#2> Usage: at [-V] [-q x] [-f file] [-u username] [-mMlbv] timespec ...
#2>        at [-V] [-q x] [-f file] [-u username] [-mMlbv] -t time
#2>        at -c job ...
#2>        at [-V] -l [-o timeformat] [job ...]
#2>        atq [-V] [-q x] [-o timeformat] [job ...]
#2>        at [ -rd ] job ...
#2>        atrm [-V] job ...
#2>        batch
#2> atq: invalid option -- '-'
#2> Usage: at [-V] [-q x] [-f file] [-u username] [-mMlbv] timespec ...
#2>        at [-V] [-q x] [-f file] [-u username] [-mMlbv] -t time
#2>        at -c job ...
#2>        at [-V] -l [-o timeformat] [job ...]
#2>        atq [-V] [-q x] [-o timeformat] [job ...]
#2>        at [ -rd ] job ...
#2>        atrm [-V] job ...
#2>        batch
#? 1

## shows its version
at -V; atq -V; atrm -V
#2> at version 3.2.5
#2> Please report bugs to the Debian bug tracking system (http://bugs.debian.org/)
#2> or contact the maintainers (at@packages.debian.org).
#2> at version 3.2.5
#2> Please report bugs to the Debian bug tracking system (http://bugs.debian.org/)
#2> or contact the maintainers (at@packages.debian.org).
#2> at version 3.2.5
#2> Please report bugs to the Debian bug tracking system (http://bugs.debian.org/)
#2> or contact the maintainers (at@packages.debian.org).

## no such file
at -f absent -t 203801021530
#2> warning: commands will be executed using /bin/sh
#2> Cannot open input file absent: No such file or directory
#? 1

## keeps umask, directory and variables
mkdir 'a dir'; cd 'a dir'; umask 27; echo ls | MINE='a b$c' at -t 203801021530 2>/dev/null; at -c "$(atq | cut -f1)" | grep -a 'umask\|MINE\|a.\? dir' | grep -v PWD | sed 's|cd .*/|cd /|'; atrm $(atq | cut -f1)
#> umask 27
#> MINE=a\ b\$c; export MINE
#> cd /a\ dir || {

## mail as it is wished for
for o in '' -m -M; do echo ls | at $o -t 203801021530 2>/dev/null; at -c "$(atq | cut -f1)" | grep '^# mail' | sed 's/mail [a-z]*/mail me/'; atrm $(atq | cut -f1); done
#> # mail me 0
#> # mail me 1
#> # mail me -1

## verbose
echo ls | at -v -t 203801021530 2>&1 | head -2; atrm $(atq | cut -f1)
#> Sat Jan  2 15:30:00 2038
#>
