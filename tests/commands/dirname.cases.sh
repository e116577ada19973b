## takes the last component away
dirname /usr/bin/sort; dirname sort; dirname a/b/; dirname /; dirname a; dirname /a; dirname ''
#> /usr/bin
#> .
#> a
#> /
#> .
#> /
#> .

## takes several names
dirname a/b c/d e
#> a
#> c
#> .

## keeps no slashes at the end
dirname a//b; dirname //a//b//
#> a
#> //a

## needs a name
dirname; dirname -x
#2> dirname: missing operand
#2> Try 'dirname --help' for more information.
#2> dirname: invalid option -- 'x'
#2> Try 'dirname --help' for more information.
#? 1

## day by day, 1
dirname a/b/c /x/y z
#> a/b
#> /x
#> .

## day by day, 2
dirname -z a/b c | tr '\0' '!'; echo
#> a!.!

## day by day, 3
dirname ''; dirname .; dirname ..; dirname ./a
#> .
#> .
#> .
#> .

## day by day, 4
dirname a//b a/b// //a
#> a
#> a
#> /

## day by day, 5
dirname -x; echo $?
#> 1
#2> dirname: invalid option -- 'x'
#2> Try 'dirname --help' for more information.

## day by day, 6
for f in /usr/bin/env notes.txt ./d/; do dirname "$f"; done
#> /usr/bin
#> .
#> .

## day by day, 7
dirname "$(dirname /a/b/c)"
#> /a

## day by day, 8
dirname 'a b/c d'
#> a b

## day by day, 9
dirname -- -a/b
#> -a

## day by day, 10
dirname /a/b/../c
#> /a/b/..
