## breaks lines
echo 'abcdefghij' | fold -w 4; printf 'abcdef' | fold -w 3; echo
#> abcd
#> efgh
#> ij
#> abc
#> def

## breaks at blanks
echo 'the quick brown fox jumps' | fold -s -w 10; echo 'averyveryverylongword here' | fold -sw 8
#>$ the quick\x20
#>$ brown fox\x20
#> jumps
#> averyver
#> yverylon
#>$ gword\x20
#> here

## counts tabs and bytes
printf 'a\tb\tc\n' | fold -w 9 | cat -A; printf 'a\tb\tc\n' | fold -b -w 3 | cat -A
#> a^Ib$
#> ^Ic$
#> a^Ib$
#> ^Ic$

## keeps short lines and empty ones
printf 'ab\n\ncd\n' | fold -w 5
#> ab
#>
#> cd

## refuses a width that is none
echo a | fold -w 0; echo a | fold -w x; fold none
#2> fold: invalid number of columns: ‘0’: Numerical result out of range
#2> fold: invalid number of columns: ‘x’
#2> fold: none: No such file or directory
#? 1

## explains itself
fold --help
#> Usage: fold [OPTION]... [FILE]...
#> Wrap input lines in each FILE, writing to standard output.
#>
#> With no FILE, or when FILE is -, read standard input.
#>
#> Mandatory arguments to long options are mandatory for short options too.
#>   -b, --bytes         count bytes rather than columns
#>   -s, --spaces        break at spaces
#>   -w, --width=WIDTH   use WIDTH columns instead of 80
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/fold>
#> or available locally via: info '(coreutils) fold invocation'

## bytes that are not ASCII, lines without an end
printf 'aé\n' | fold -w 2 | od -c; printf 'ab' > a; printf 'cd\n' > b; fold -w 3 a b; printf '\377\376x\n' | fold -w 1 | od -c
#> 0000000   a 303  \n 251  \n
#> 0000005
#> abcd
#> 0000000 377  \n 376  \n   x  \n
#> 0000006

## backspaces, tabs and carriage returns
printf 'abc\b\bde\n12345\r67890\n\ta\n' | fold -w 4 | od -c; printf 'a\tb\tc\n' | fold -s -w 10 | cat -A
#> 0000000   a   b   c  \b  \b   d   e  \n   1   2   3   4  \n   5  \r   6
#> 0000020   7   8   9  \n   0  \n  \t  \n   a  \n
#> 0000032
#> a^I$
#> b^Ic$

## a long line
yes 'some words' | head -n 20000 | tr '\n' ' ' | fold -s -w 40 | sha256sum
#> 55d969a20e849692e5ccdd246b486caec699da142c53a9aa8aeb758db4a8b000  -

## a width of old
echo 'one two three' | fold -5; echo 'one two three' | fold -s -8; fold -5x /dev/null
#> one t
#> wo th
#> ree
#>$ one two\x20
#> three
#2> fold: invalid number of columns: ‘5x’
#? 1

## every width is looked at
fold -w x -w 3; fold -w 99999999999999999999999; fold -w 0; fold -w 3 -w 0
#2> fold: invalid number of columns: ‘x’
#2> fold: invalid number of columns: ‘99999999999999999999999’: Value too large for defined data type
#2> fold: invalid number of columns: ‘0’: Numerical result out of range
#2> fold: invalid number of columns: ‘0’: Numerical result out of range
#? 1

## day by day, 1
echo abcdefghij | fold -w 4
#> abcd
#> efgh
#> ij

## day by day, 2
echo 'one two three four' | fold -sw 9
#>$ one two\x20
#>$ three\x20
#> four

## day by day, 3
printf 'a\tb\n' | fold -w 5
#> a
#>$ \t
#> b

## day by day, 4
fold -w 0 </dev/null; echo $?; fold -w x </dev/null; echo $?
#> 1
#> 1
#2> fold: invalid number of columns: ‘0’: Numerical result out of range
#2> fold: invalid number of columns: ‘x’
