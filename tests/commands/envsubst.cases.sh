## puts variables in
export NAME=Ana PLACE='the sea'; echo 'Hi $NAME from ${PLACE}, $NONE.' | envsubst; echo '$NAME${NAME}x$NAMEx' | envsubst
#> Hi Ana from the sea, .
#> AnaAnax

## only those that are named
export A=1 B=2; echo '$A $B ${A} ${B} ${A:-x} $$ $1 \$A' | envsubst '$A'; echo '$A $B' | envsubst 'text ${B} more'
#> 1 $B 1 ${B} ${A:-x} $$ $1 \1
#> $A 2

## which ones there are
envsubst -v 'x $A ${B} $A $c1 $1'; envsubst --variables ''; echo $?
#> A
#> B
#> A
#> c1
#> 0

## text without variables
printf 'plain\n' | envsubst; printf 'no newline $HOME' | HOME=/h envsubst; echo; printf '$' | envsubst; echo; printf '${A' | envsubst; printf '${}' | envsubst; echo
#> plain
#> no newline /h
#> $
#> ${A${}

## what is wrong
envsubst -q < /dev/null; echo $?; envsubst a b < /dev/null; echo $?; envsubst -v; echo $?
#> 1
#> 1
#> 1
#2> envsubst: invalid option -- 'q'
#2> Try 'envsubst --help' for more information.
#2> envsubst: too many arguments
#2> envsubst: missing arguments

## version
envsubst --version | head -1; envsubst --help
#> envsubst (GNU gettext-runtime) 0.21
#> Usage: envsubst [OPTION] [SHELL-FORMAT]
#>
#> Substitutes the values of environment variables.
#>
#> Operation mode:
#>   -v, --variables             output the variables occurring in SHELL-FORMAT
#>
#> Informative output:
#>   -h, --help                  display this help and exit
#>   -V, --version               output version information and exit
#>
#> In normal operation mode, standard input is copied to standard output,
#> with references to environment variables of the form $VARIABLE or ${VARIABLE}
#> being replaced with the corresponding values.  If a SHELL-FORMAT is given,
#> only those environment variables that are referenced in SHELL-FORMAT are
#> substituted; otherwise all environment variables references occurring in
#> standard input are substituted.
#>
#> When --variables is used, standard input is ignored, and the output consists
#> of the environment variables that are referenced in SHELL-FORMAT, one per line.
#>
#> Report bugs in the bug tracker at <https://savannah.gnu.org/projects/gettext>
#> or by email to <bug-gettext@gnu.org>.
