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
