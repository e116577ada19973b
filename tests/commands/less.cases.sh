## copies where standard output is no terminal
printf 'one\ntwo\n' > a; less a
#> one
#> two

## copies a pipe
seq 3 | less -N
#> 1
#> 2
#> 3

## copies several files
echo 1 > a; echo 2 > b; less a b
#> 1
#> 2

## says what is missing and goes on
echo 1 > a; less nosuch a; echo "status $?"
#> nosuch: No such file or directory
#> 1
#> status 0

## fails where nothing can be opened
less nosuch; echo "status $?"; mkdir d; less d; echo "status $?"
#> nosuch: No such file or directory
#> status 0
#> d is a directory
#> status 0

## knows its options
echo 1 > a; less -Z a; less --nosuch a; less --quit a
#> 1
#> 1
#> 1
#2> There is no -Z option ("less --help" for help)
#2> There is no nosuch option ("less --help" for help)
#2> quit is an ambiguous abbreviation ("less --help" for help)

## needs a value
less -j; less -jx /dev/null; less -p
#2> Value is required after -j (--jump-target)
#2> Invalid line number
#2> Value is required after -p (--pattern)

## tells its version
less --version | head -2; less -V | head -1
#> less 590 (GNU regular expressions)
#> Copyright (C) 1984-2021  Mark Nudelman
#> less 590 (GNU regular expressions)

## an empty file
: > e; less e | wc -c
#> 0

## takes options of the environment
echo hi > a; LESS=-SN less a
#> hi
