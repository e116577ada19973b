## prints ten lines
seq 20 | head
#> 1
#> 2
#> 3
#> 4
#> 5
#> 6
#> 7
#> 8
#> 9
#> 10

## prints as many lines as asked for
seq 20 | head -n 3; seq 20 | head -3; seq 20 | head --lines=2
#> 1
#> 2
#> 3
#> 1
#> 2
#> 3
#> 1
#> 2

## prints all but the last lines
seq 5 | head -n -2
#> 1
#> 2
#> 3

## prints bytes
printf 'hello' | head -c 2; echo; printf 'hello' | head -c -2; echo
#> he
#> hel

## understands multipliers
head -c 1K /dev/zero | wc -c; head -c 1kB /dev/zero | wc -c; head -c 2b /dev/zero | wc -c
#> 1024
#> 1000
#> 1024

## puts a heading above each of several files
echo a > f; echo b > g; head f g
#> ==> f <==
#> a
#>
#> ==> g <==
#> b

## leaves the headings away, or prints one for a single file
echo a > f; echo b > g; head -q f g; head -v f; head -v < g
#> a
#> b
#> ==> f <==
#> a
#> ==> standard input <==
#> b

## goes on after a file that is not there
echo a > f; head f nosuch f; echo $?
#> ==> f <==
#> a
#>
#> ==> f <==
#> a
#> 1
#2> head: cannot open 'nosuch' for reading: No such file or directory

## says that a directory cannot be read
mkdir d; head d
#2> head: error reading 'd': Is a directory
#? 1

## reads standard input for a dash
echo a | head - ; echo a | head -v -n 1 -
#> a
#> ==> standard input <==
#> a

## takes the last of lines and bytes
printf 'one\ntwo\n' > f; head -n 1 -c 2 f; echo; head -c 2 -n 1 f
#> on
#> one

## prints nothing for zero
seq 3 | head -n 0; seq 3 | head -n -0; seq 3 | head -n -10
#> 1
#> 2
#> 3

## refuses what is no number
head -n x; head -c 1x; head -n 99999999999999999999; head -n ''
#2> head: invalid number of lines: ‘x’
#2> head: invalid number of bytes: ‘1x’
#2> head: invalid number of lines: ‘99999999999999999999’: Value too large for defined data type
#2> head: invalid number of lines: ‘’
#? 1

## understands the old spellings only as the first word
seq 3 | head -2v; seq 3 | head -q2; seq 3 | head -2x
#> ==> standard input <==
#> 1
#> 2
#2> head: invalid trailing option -- 2
#2> Try 'head --help' for more information.
#2> head: invalid trailing option -- x
#2> Try 'head --help' for more information.
#? 1

## leaves the rest of a file to the next reader
seq 3 > f; { head -n 1; echo rest; cat; } < f
#> 1
#> rest
#> 2
#> 3

## ends a producer without end
yes | head -n 2
#> y
#> y

## asks for the argument
head -n; head --bytes
#2> head: option requires an argument -- 'n'
#2> Try 'head --help' for more information.
#2> head: option '--bytes' requires an argument
#2> Try 'head --help' for more information.
#? 1

## keeps a last line without its newline
printf 'a\nb' | head -n 2; echo; printf 'a\nb' | head -n -1
#> a
#> b
#> a

## all but the last leaves the rest for the next reader
printf '1\n2\n3\n4\n' > t; (head -n -2; echo --; cat) < t
(head -c -3; echo --; cat) < t
#> 1
#> 2
#> --
#> 3
#> 4
#> 1
#> 2
#> 3--
#>
#> 4

## beginnings of several long options are named in the order of the real table
head --=x 2>&1 | head -1
head --q=x 2>&1 | head -1
head ---=x 2>&1 | head -1
#> head: option '--=x' is ambiguous; possibilities: '--bytes' '--lines' '---presume-input-pipe' '--quiet' '--silent' '--verbose' '--zero-terminated' '--help' '--version'
#> head: option '--quiet' doesn't allow an argument
#> head: option '---presume-input-pipe' doesn't allow an argument

## a wrong number is told as soon as it is read
head -n x -c 3 absent; head -c 3 -n '' absent; head -n +x; head -c 99999999999999999999999; head -n x --help | head -1; head -n 1 -c 1K --bogus
#2> head: invalid number of lines: ‘x’
#2> head: invalid number of lines: ‘’
#2> head: invalid number of lines: ‘+x’
#2> head: invalid number of bytes: ‘99999999999999999999999’: Value too large for defined data type
#2> head: invalid number of lines: ‘x’
#2> head: unrecognized option '--bogus'
#2> Try 'head --help' for more information.
#? 1

## no space behind a sign
seq 3 | head -n '+ 2'; seq 3 | head -n ' +2'; seq 3 | tail -n '+ 2'; seq 3 | tail -c ' 2'
#> 1
#> 2
#> 3
#2> head: invalid number of lines: ‘+ 2’
#2> tail: invalid number of lines: ‘+ 2’
