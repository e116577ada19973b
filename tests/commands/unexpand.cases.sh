## leading blanks
printf '        a        b\n    c\n            d\n   \t e\n' | unexpand | od -c
#>$ 0000000  \\t   a                                   b  \\n               \x20
#> 0000020   c  \n  \t                   d  \n  \t       e  \n
#> 0000035

## all blanks
printf 'a       b        c  d\nabcdefg h       i\n' | unexpand -a | od -c
#> 0000000   a  \t   b  \t       c           d  \n   a   b   c   d   e   f
#> 0000020   g       h  \t   i  \n
#> 0000026

## other distances
printf '    a   b    c\n' > t; unexpand -t 4 t | od -c; unexpand -t4 --first-only t | od -c; unexpand -4 t | od -c; unexpand -a -4 t | od -c
#> 0000000  \t   a  \t   b  \t       c  \n
#> 0000010
#> 0000000  \t   a               b                   c  \n
#> 0000014
#> 0000000  \t   a               b                   c  \n
#> 0000014
#> 0000000  \t   a  \t   b  \t       c  \n
#> 0000010

## lists of stops
printf '            a      b     c      d\n' > t; unexpand -t 2,6,10 t | od -c; unexpand -t 2,/5 t | od -c; unexpand -t 2,+5 t | od -c; unexpand -2,6 t | od -c
#>$ 0000000  \\t  \\t  \\t           a                           b           \x20
#> 0000020           c                           d  \n
#> 0000033
#>$ 0000000  \\t  \\t  \\t           a  \\t                   b  \\t   c  \\t   \x20
#> 0000020       d  \n
#> 0000023
#> 0000000  \t  \t  \t   a  \t           b  \t               c  \t  \t   d
#> 0000020  \n
#> 0000021
#> 0000000  \t  \t                           a                           b
#> 0000020                       c                           d  \n
#> 0000036

## a single space before a stop
printf 'abc d   e\nabc  d\nabc \td\nab c\n' | unexpand -t 4 | od -c
#> 0000000   a   b   c       d  \t   e  \n   a   b   c  \t       d  \n   a
#> 0000020   b   c  \t  \t   d  \n   a   b       c  \n
#> 0000033

## backspaces, lines without end
printf 'abc\b      d\n' > a; printf '    ' > b; printf '    x\n' > c; unexpand -a a b c | od -c
#> 0000000   a   b   c  \b  \t   d  \n  \t   x  \n
#> 0000012

## a tab size of one
printf '  a  b\n' | unexpand -t 1 | od -c
#> 0000000  \t  \t   a  \t  \t   b  \n
#> 0000007

## there and back
printf 'a       b   c\n        d e\n' | unexpand -a | expand
#> a       b   c
#>         d e

## faults
unexpand -t 0; unexpand -t 4,2; unexpand -t x; unexpand missing; unexpand -t 3 -x
#2> unexpand: tab size cannot be 0
#2> unexpand: tab sizes must be ascending
#2> unexpand: tab size contains invalid character(s): ‘x’
#2> unexpand: missing: No such file or directory
#2> unexpand: invalid option -- 'x'
#2> Try 'unexpand --help' for more information.
#? 1

## help
unexpand --help
#> Usage: unexpand [OPTION]... [FILE]...
#> Convert blanks in each FILE to tabs, writing to standard output.
#>
#> With no FILE, or when FILE is -, read standard input.
#>
#> Mandatory arguments to long options are mandatory for short options too.
#>   -a, --all        convert all blanks, instead of just initial blanks
#>       --first-only  convert only leading sequences of blanks (overrides -a)
#>   -t, --tabs=N     have tabs N characters apart instead of 8 (enables -a)
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
#> Full documentation <https://www.gnu.org/software/coreutils/unexpand>
#> or available locally via: info '(coreutils) unexpand invocation'

## makes a tab of a single blank at the start of a line
printf ' a b  c\n' | unexpand -t 1 | od -An -c; unexpand -18446744073709551616 /dev/null
#>   \t   a       b  \t  \t   c  \n
#2> unexpand: tab stop value is too large
#? 1
