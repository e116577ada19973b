## what is struck twice becomes plain
printf 'b\bbo\bol\bld and _\bu_\bn\n' | col -b; printf 'N\bNA\bA\n' | col | od -c
#> bold and un
#> 0000000   N  \b   N   A  \b   A  \n
#> 0000007

## blanks become tabs, unless -x says otherwise
printf 'a\tb               c  d\n' | col | cat -A; printf 'a\tb               c\n' | col -x | cat -A; printf 'a\tb\n' | col -bx
#> a^Ib^I^Ic  d$
#> a       b               c$
#> a       b

## back to the start of the line
printf 'abc\rX\n' | col -b; printf 'abc\r  Z\n' | col | cat -A
#> Xbc
#> abc^HZ$

## a line above, by reverse line feeds
printf 'one\ntwo\033\007three\n' | col | cat -A; printf 'one\ntwo\vup\n' | col
#> onethree$
#> two$
#> oneup
#> two

## half lines
printf 'H\033\t2\033\bO\n' | col | cat -A; printf 'H\033\t2\033\bO\n' | col -f | cat -A
#> H O$
#>  2$
#>| H O^[9^M 2^[9^M

## blank lines, and none at the end
printf '\n\na\n\n\nb' | col | cat -A; printf '' | col; printf '\n' | col | cat -A; printf 'x' | col | cat -A
#> $
#> $
#> a$
#> $
#> $
#> b$
#> $
#> x$

## unknown control characters
printf 'a\001b\033[1mc\n' | col | cat -A; printf 'a\001b\n' | col -p | cat -A
#> ab1mc$
#> a^Ab$

## another character set
printf 'a\016b\017c\n' | col | cat -A; printf 'a\016b\n' | col | cat -A
#> a^Nb^Oc$
#> a^Nb^O$

## back beyond the first line
printf 'one\n\033\007\033\007\033\007up\n' | col | cat -A
#> up$
#> $
#> one$

## wide characters
printf 'w\bwé\bé日\b日\n' | col -b; printf '日本\n' | col | cat -A
#> wé日
#> M-fM-^WM-%M-fM-^\M-,$

## back to what has gone
{ seq 80; printf '\033\007%.0s' $(seq 70); echo top; } | col | head -n 50 | cksum
#> 996363151 146
#2> col: warning: can't back up -- line already flushed.

## its words
col --help; col -V; col file; echo $?; col -l x </dev/null; echo $?; col -q; echo $?; col -hx </dev/null; echo $?
#>
#> Usage:
#>  col [options]
#>
#> Filter out reverse line feeds from standard input.
#>
#> Options:
#>  -b, --no-backspaces    do not output backspaces
#>  -f, --fine             permit forward half line feeds
#>  -p, --pass             pass unknown control sequences
#>  -h, --tabs             convert spaces to tabs
#>  -x, --spaces           convert tabs to spaces
#>  -l, --lines NUM        buffer at least NUM lines
#>  -H, --help             display this help
#>  -v, --version          display version
#>
#> For more details see col(1).
#> col from util-linux 2.38.1
#> 1
#> 1
#> 1
#> 1
#2> col: bad usage
#2> Try 'col --help' for more information.
#2> col: bad -l argument: 'x'
#2> col: invalid option -- 'q'
#2> Try 'col --help' for more information.
#2> col: mutually exclusive arguments: --tabs --spaces
