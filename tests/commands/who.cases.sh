## prints nobody where nobody is logged in
who; echo $?; who am i; who -q
#> 0
#>
#> # users=0

## prints headings
who -H
#> NAME     LINE         TIME             COMMENT

## takes two words
who a b c; echo $?
#> 1
#2> who: extra operand ‘c’
#2> Try 'who --help' for more information.

## counts nobody
who | wc -l
#> 0

## prints its version
who --version | head -n 1
#> who (GNU coreutils) 9.1
