## prints the user's name
whoami
#> learner

## needs no operands
whoami x; whoami -x; whoami --help | head -n 3
#> Usage: whoami [OPTION]...
#> Print the user name associated with the current effective user ID.
#> Same as id -un.
#2> whoami: extra operand ‘x’
#2> Try 'whoami --help' for more information.
#2> whoami: invalid option -- 'x'
#2> Try 'whoami --help' for more information.
