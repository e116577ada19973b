## a file that grows too large ends its writer
ulimit -f 1; bash -c 'printf %2000s x > f; echo no'; echo $?; wc -c < f
#> 153
#> 1024
#2> bash: line 1:    30 File size limit exceededbash -c 'printf %2000s x > f; echo no'

## another program is ended too
ulimit -f 1; head -c 3000 /dev/zero > f; echo $?; wc -c < f; seq 2000 > g; echo $?; wc -c < g
#> 153
#> 1024
#> 153
#> 1024
#2> bash: line 1:    33 File size limit exceededhead -c 3000 /dev/zero > f
#2> bash: line 1:    35 File size limit exceededseq 2000 > g

## who ignores the signal gets an error
ulimit -f 1; trap '' XFSZ; printf %2000s x > f; echo $?; wc -c < f; head -c 3000 /dev/zero > g; echo $?; wc -c < g
#> 1
#> 1024
#> 1
#> 1024
#2> bash: line 1: printf: write error: File too large
#2> head: write error: File too large

## appending counts the whole file
printf %1000s x > f; ulimit -f 1; (printf %20s y >> f); (printf %20s y >> f); echo $?; wc -c < f
#> 153
#> 1024
#2> bash: line 1:    43 File size limit exceeded( printf %20s y >> f )

## what is large already may be read and overwritten
printf %3000s x > f; ulimit -f 1; wc -c < f; printf abc 1<> f; head -c 5 f | tr ' ' _; echo; truncate -s 4000 f; echo $?
#> 3000
#> abc__
#> 153
#2> bash: line 1:    49 File size limit exceededtruncate -s 4000 f

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
ulimit -f 0; (echo a > f); echo $?; wc -c < f; : > g; echo $?
#> 153
#> 0
#> 0
#2> bash: line 1:    56 File size limit exceeded( echo a > f )

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

## too many descriptors of another program
ulimit -n 4; cat < /dev/null; echo $?; ls > f; echo $?
#> 0
#> 0

## processes of a user
ulimit -u 0 2>/dev/null; ulimit -u
#> 0
