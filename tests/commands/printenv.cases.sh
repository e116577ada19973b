## prints variables of the environment
FRUIT=apple printenv FRUIT; export A=1 B=2; printenv B A
#> apple
#> 2
#> 1

## says by its status what is not set
printenv NOPE; echo $?; A=1 printenv A NOPE; echo $?
#> 1
#> 1
#> 1

## prints all of them
env -i A=1 B=2 printenv
#> A=1
#> B=2

## does not know variables of the shell alone
X=1; printenv X; echo $?
#> 1

## refuses options that it does not have
printenv -x; echo $?
#> 2
#2> printenv: invalid option -- 'x'
#2> Try 'printenv --help' for more information.
