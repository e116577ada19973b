## cuts columns out
printf 'abcdefgh\n12345678\n' | colrm 3 5; printf 'abcdefgh\n' | colrm 4; printf 'abc\n' | colrm 1 1; printf 'abcdefgh\n' | colrm
#> abfgh
#> 12678
#> abc
#> bc
#> abcdefgh

## tabs and short lines
printf 'a\tbcd\nxy\n' | colrm 4 6 | cat -A; printf 'ab\n\nabcdef\n' | colrm 3; printf 'ábcdé\n' | colrm 2 3
#> a    bcd$
#> xy$
#> ab
#>
#> ab
#> ádé

## no newline at the end
printf 'abcdef' | colrm 2 3; echo; printf '' | colrm 2
#> adef

## what is wrong
colrm x < /dev/null; echo $?; colrm 0 < /dev/null; echo $?; colrm 5 3 < /dev/null; echo $?; colrm 1 2 3 < /dev/null; echo $?; colrm -x; echo $?
#> 1
#> 0
#> 0
#> 0
#> 1
#2> colrm: first argument: 'x'
#2> colrm: invalid option -- 'x'
#2> Try 'colrm --help' for more information.

## version
colrm -V; colrm --help
#> colrm from util-linux 2.38.1
#>
#> Usage:
#>  colrm [startcol [endcol]]
#>
#> Filter out the specified columns.
#>
#> Options:
#>  -h, --help     display this help
#>  -V, --version  display version
#> colrm reads from standard input and writes to standard output
#>
#>
#> For more details see colrm(1).
