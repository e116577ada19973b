## a file that grows too large ends its writer
mask() { sed -E 's/ +[0-9]+ File/ PID File/'; }
(ulimit -f 1; bash -c 'printf %2000s x > f; echo no'; echo $?; wc -c < f) 2>&1 | mask
#> bash: line 2: PID File size limit exceededbash -c 'printf %2000s x > f; echo no'
#> 153
#> 1024

## another program is ended too
mask() { sed -E 's/ +[0-9]+ File/ PID File/'; }
(ulimit -f 1; head -c 3000 /dev/zero > f; echo $?; wc -c < f; seq 2000 > g; echo $?; wc -c < g) 2>&1 | mask
#> bash: line 2: PID File size limit exceededhead -c 3000 /dev/zero > f
#> 153
#> 1024
#> bash: line 2: PID File size limit exceededseq 2000 > g
#> 153
#> 1024

## who ignores the signal gets an error
ulimit -f 1; trap '' XFSZ; printf %2000s x > f; echo $?; wc -c < f; head -c 3000 /dev/zero > g; echo $?; wc -c < g
#> 1
#> 1024
#> 1
#> 1024
#2> bash: line 1: printf: write error: File too large
#2> head: write error: File too large

## appending counts the whole file
mask() { sed -E 's/ +[0-9]+ File/ PID File/'; }
printf %1000s x > f; (ulimit -f 1; (printf %20s y >> f); (printf %20s y >> f); echo $?; wc -c < f) 2>&1 | mask
#> bash: line 2: PID File size limit exceeded( printf %20s y >> f )
#> 153
#> 1024

## what is large already may be read and overwritten
printf %3000s x > f; ulimit -f 1; wc -c < f; printf abc 1<> f; head -c 5 f | tr ' ' _; echo
#> 3000
#> abc__

## pipes and devices do not count
ulimit -f 1; seq 5000 | tail -n 1; seq 5000 > /dev/null; echo $?
#> 5000
#> 0

## a trap sees the signal
ulimit -f 1; trap 'echo caught' XFSZ; printf %2000s x > f; echo $?
#> caught
#> 1
#2> bash: line 1: printf: write error: File too large

## no files at all
mask() { sed -E 's/ +[0-9]+ File/ PID File/'; }
(ulimit -f 0; (echo a > f); echo $?; wc -c < f; : > g; echo $?) 2>&1 | mask
#> bash: line 2: PID File size limit exceeded( echo a > f )
#> 153
#> 0
#> 0

## here-documents do not care
ulimit -f 0; cat <<< here
#> here

## too many descriptors
ulimit -n 12; exec 10>a 11>b; exec 12>c; echo $?; exec {x}>d; echo $?
#> 1
#> 1
#2> bash: line 1: 12: Bad file descriptor
#2> bash: redirection error: cannot duplicate fd: Too many open files
#2> bash: line 1: d: Too many open files

## a shell that has all that it needs
ulimit -n 4; cat < /dev/null; echo $?; ls > f; echo $?
#> 0
#> 0

## the processor's time
{ (ulimit -t 1; while :; do :; done); echo $?; (ulimit -St 1; while :; do :; done); echo $?; } 2> /dev/null
#> 137
#> 152

## the time of one process is not that of another
(ulimit -t 1; i=0; while ((i++ < 3)); do bash -c 'for ((j = 0; j < 20000; j++)); do :; done'; done; echo done)
#> done

## a limit goes to children and not back
ulimit -f 100; bash -c 'ulimit -f; ulimit -f 50; ulimit -f'; ulimit -f; (ulimit -f 10); ulimit -f
#> 100
#> 50
#> 100
#> 100

## who is killed within a redirected block holds no pipe
{ ({ kill -9 $BASHPID; } > /dev/null); echo $?; } 2> /dev/null | cat
#> 137

## no more files than a process may have open
ulimit -S -n 1024
for ((i=0;i<3000;i++)); do exec {fd}>/dev/null || break; done; ((i < 3000)); echo $? $fd
exec 2000>f; echo $?; ls
#> 0 1023
#> 1
#> f
#2> bash: redirection error: cannot duplicate fd: Too many open files
#2> bash: line 2: /dev/null: Too many open files
#2> bash: line 3: 2000: Bad file descriptor
