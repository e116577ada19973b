## tabs become spaces
printf 'a\tb\tc\n\tx\nabcdefgh\ti\n' | expand
#> a       b       c
#>         x
#> abcdefgh        i

## other distances
printf 'a\tb\tc\n' > t; expand -t 4 t; expand --tabs=2 t; expand -t1 t; expand -4 t; expand -12 t
#> a   b   c
#> a b c
#> a b c
#> a   b   c
#> a           b           c

## lists of stops
printf 'a\tb\tc\td\te\n' > t; expand -t 2,6,10 t; expand -t '2 6' t; expand -2,6 t; expand -t 2 -t 6 t
expand -t 2,/5 t; expand -t 2,+5 t; expand -t /3 t; expand -t +3 t
#> a b   c   d e
#> a b   c d e
#> a b   c d e
#> a b   c d e
#> a b  c    d    e
#> a b    c    d    e
#> a  b  c  d  e
#> a  b  c  d  e

## only at the start of lines
printf '\ta\tb\n \t x\ty\n' | expand -i -t 4; printf '\ta\tb\n' | expand --initial
#>     a	b
#>      x	y
#>         a	b

## backspaces and several files
printf 'abc\b\tx\n' > a; printf 'no newline' > b; printf '\tz\n' > c; expand a b c | od -c
#> 0000000   a   b   c  \b                           x  \n   n   o       n
#> 0000020   e   w   l   i   n   e                           z  \n
#> 0000036

## stops that cannot be
expand -t 0; expand -t 4,2; expand -t x; expand -t 4x,y; expand -t 4/; expand -t /4,/5; expand -t 3,/4,+5; expand -t 99999999999999999999999
#2> expand: tab size cannot be 0
#2> expand: tab sizes must be ascending
#2> expand: tab size contains invalid character(s): ‘x’
#2> expand: tab size contains invalid character(s): ‘x,y’
#2> expand: '/' specifier not at start of number: ‘/’
#2> expand: '/' specifier only allowed with the last value
#2> expand: '/' specifier is mutually exclusive with '+'
#2> expand: tab stop is too large ‘99999999999999999999999’
#? 1

## files that are missing
expand missing; mkdir d; expand d; expand -z; expand --help
#> Usage: expand [OPTION]... [FILE]...
#> Convert tabs in each FILE to spaces, writing to standard output.
#>
#> With no FILE, or when FILE is -, read standard input.
#>
#> Mandatory arguments to long options are mandatory for short options too.
#>   -i, --initial    do not convert tabs after non blanks
#>   -t, --tabs=N     have tabs N characters apart, not 8
#>   -t, --tabs=LIST  use comma separated list of tab positions.
#>                      The last specified position can be prefixed with '/'
#>                      to specify a tab size to use after the last
#>                      explicitly specified tab stop.  Also a prefix of '+'
#>                      can be used to align remaining tab stops relative to
#>                      the last specified tab stop instead of the first column
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/expand>
#> or available locally via: info '(coreutils) expand invocation'
#2> expand: missing: No such file or directory
#2> expand: d: Is a directory
#2> expand: invalid option -- 'z'
#2> Try 'expand --help' for more information.

## a negative tab size
echo | expand -t -1; echo | expand -t x; printf "\ta\n" | expand -3
#>    a
#2> expand: tab size contains invalid character(s): ‘-1’
#2> expand: tab size contains invalid character(s): ‘x’

## day by day, 1
printf 'a\tb\n' | expand -t 4
#> a   b

## day by day, 2
printf '\t\ta\tb\n' | expand -i
#>                 a	b

## day by day, 3
printf 'a\tb\tc\n' | expand -t 2,6
#> a b   c

## day by day, 4
printf 'a\tb\tc\td\n' | expand -t 3,/5; printf 'a\tb\tc\td\n' | expand -t 3,+5
#> a  b c    d
#> a  b    c    d

## day by day, 5
expand -t 0 </dev/null; echo $?; expand -t x </dev/null; echo $?
#> 1
#> 1
#2> expand: tab size cannot be 0
#2> expand: tab size contains invalid character(s): ‘x’
