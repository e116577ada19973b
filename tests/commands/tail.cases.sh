## prints the last ten lines
seq 20 | tail
#> 11
#> 12
#> 13
#> 14
#> 15
#> 16
#> 17
#> 18
#> 19
#> 20

## prints as many lines as asked for, of a file and of a pipe
seq 20 > f; tail -n 2 f; tail -2 f; tail -n 2 < f; cat f | tail -n 2
#> 19
#> 20
#> 19
#> 20
#> 19
#> 20
#> 19
#> 20

## begins with a line
seq 5 | tail -n +4; seq 5 > f; tail -n +4 f; tail +4 f
#> 4
#> 5
#> 4
#> 5
#> 4
#> 5

## prints the last bytes, or from a byte on
printf 'hello' | tail -c 2; echo; printf 'hello' | tail -c +4; echo; printf hello > f; tail -c 2 f; echo; tail -3c f; echo
#> lo
#> lo
#> lo
#> llo

## puts a heading above each of several files
echo a > f; echo b > g; tail f g; tail -q f g; tail -v f
#> ==> f <==
#> a
#>
#> ==> g <==
#> b
#> a
#> b
#> ==> f <==
#> a

## goes on after a file that is not there
echo a > f; tail f nosuch f; echo $?
#> ==> f <==
#> a
#>
#> ==> f <==
#> a
#> 1
#2> tail: cannot open 'nosuch' for reading: No such file or directory

## says that a directory cannot be read
mkdir d; echo a > f; tail d f
#> ==> d <==
#>
#> ==> f <==
#> a
#2> tail: error reading 'd': Is a directory
#? 1

## keeps a last line without its newline
printf 'a\nb' | tail -n 1; echo; printf 'a\nb' > f; tail -n 1 f; echo
#> b
#> b

## prints nothing for zero, all for more than there is
seq 2 | tail -n 0; seq 2 | tail -n 9; seq 2 | tail -n +0
#> 1
#> 2
#> 1
#> 2

## takes empty lines for lines
printf '\n\n\n' | tail -n 2 | wc -l; printf '\n\n\n' > f; tail -n 2 f | wc -l
#> 2
#> 2

## refuses what is no number
tail -n x; tail -c +x; tail -n 99999999999999999999
#2> tail: invalid number of lines: ‘x’
#2> tail: invalid number of bytes: ‘+x’
#2> tail: invalid number of lines: ‘99999999999999999999’: Value too large for defined data type
#? 1

## understands the old spellings with at most one file
echo a > f; tail -1 f f; tail -n 1 -3 f; tail -r f
#2> tail: option used in invalid context -- 1
#2> tail: option used in invalid context -- 3
#2> tail: invalid option -- 'r'
#2> Try 'tail --help' for more information.
#? 1

## refuses wrong arguments of following
tail -f --pid=x f; tail -s x f; tail --follow=all f
#2> tail: invalid PID: ‘x’
#2> tail: invalid number of seconds: ‘x’
#2> tail: invalid argument ‘all’ for ‘--follow’
#2> Valid arguments are:
#2>   - ‘descriptor’
#2>   - ‘name’
#2> Try 'tail --help' for more information.
#? 1

## warns that retrying means nothing without following
echo a > f; tail --retry f
#> a
#2> tail: warning: --retry ignored; --retry is useful only when following

## has nothing to follow
tail -f nosuch; echo $?; mkdir d; tail -f d; echo $?
#> 1
#> 1
#2> tail: cannot open 'nosuch' for reading: No such file or directory
#2> tail: no files remaining
#2> tail: error reading 'd': Is a directory
#2> tail: d: cannot follow end of this type of file; giving up on this name
#2> tail: no files remaining

## ends with the process that it is told to wait for
echo a > f; sleep 0.2 & tail -f --pid=$! f; echo ended
#> a
#> ended

## shows what is added while it follows
echo a > f; tail -n 1 -f f > out & sleep 0.3; echo b >> f; sleep 0.5; kill $!; wait 2>/dev/null; cat out
#> a
#> b

## numbers that are none
tail -n x; tail -c 1y; tail -s x -f; tail --max-unchanged-stats=x -f /dev/null; tail --pid=x -f /dev/null
#2> tail: invalid number of lines: ‘x’
#2> tail: invalid number of bytes: ‘1y’
#2> tail: invalid number of seconds: ‘x’
#2> tail: invalid maximum number of unchanged stats between opens: ‘x’
#2> tail: invalid PID: ‘x’
#? 1

## digits out of place
printf '1\n2\n3\n' > t; tail -2 t; tail -q -1 t; tail -1q t
#> 2
#> 3
#2> tail: option used in invalid context -- 1
#2> tail: option used in invalid context -- 1
#? 1

## warns of a process that it would not wait for
seq 3 | tail -n 1 --pid=7
#> 3
#2> tail: warning: PID ignored; --pid=PID is useful only when following

## no line is wanted: no file is looked at
tail -n 0 -v absent; echo $?
#> 0

## beginnings of several long options are named in the order of the real table
tail ---=x 2>&1 | head -1
tail --=x 2>&1 | head -1
#> tail: option '---=x' is ambiguous; possibilities: '---disable-inotify' '---presume-input-pipe'
#> tail: option '--=x' is ambiguous; possibilities: '--bytes' '--follow' '--lines' '--max-unchanged-stats' '---disable-inotify' '--pid' '---presume-input-pipe' '--quiet' '--retry' '--silent' '--sleep-interval' '--verbose' '--zero-terminated' '--help' '--version'

## a wrong number is told as soon as it is read
tail -n x -c 3 absent; tail -c +x; tail -s '' absent; tail -s x; tail --pid=x -f; tail --pid=99999999999 -f; tail --max-unchanged-stats=99999999999999999999999; tail -n x --help
#2> tail: invalid number of lines: ‘x’
#2> tail: invalid number of bytes: ‘+x’
#2> tail: invalid number of seconds: ‘’
#2> tail: invalid number of seconds: ‘x’
#2> tail: invalid PID: ‘x’
#2> tail: invalid PID: ‘99999999999’: Value too large for defined data type
#2> tail: invalid maximum number of unchanged stats between opens: ‘99999999999999999999999’: Value too large for defined data type
#2> tail: invalid number of lines: ‘x’
#? 1
