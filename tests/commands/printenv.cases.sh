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

## day by day, 1
A=1 B=2 printenv A B; A=1 printenv nosuch A; echo $?
#> 1
#> 2
#> 1
#> 1

## day by day, 2
env -i X=y printenv; env -i Q=1 printenv -0 Q | tr '\0' '!'; echo; printenv --bad; echo $?
#> X=y
#> 1!
#> 2
#2> printenv: unrecognized option '--bad'
#2> Try 'printenv --help' for more information.

## day by day, 3
export V='a b'; printenv V; unset V; printenv V; echo $?
#> a b
#> 1
