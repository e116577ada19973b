## shows what a builtin is for
help pwd
#> pwd: pwd [-LP]
#>     Print the name of the current working directory.
#>$    \x20
#>     Options:
#>       -L	print the value of $PWD if it names the current working
#>     		directory
#>       -P	print the physical directory, without any symbolic links
#>$    \x20
#>     By default, `pwd' behaves as if `-L' were specified.
#>$    \x20
#>     Exit Status:
#>     Returns 0 unless an invalid option is given or the current directory
#>     cannot be read.

## shows a synopsis, a sentence, a page
help -s cd; help -d cd export; help -m true | head -8
#> cd: cd [-L|[-P [-e]] [-@]] [dir]
#> cd - Change the shell working directory.
#> export - Set export attribute for shell variables.
#> NAME
#>     true - Return a successful result.
#>
#> SYNOPSIS
#>     true
#>
#> DESCRIPTION
#>     Return a successful result.

## knows reserved words
help -d if for case while; help '(('; help -s '[['
#> if - Execute commands based on conditional.
#> for - Execute commands for each member in a list.
#> case - Execute commands based on pattern matching.
#> while - Execute commands as long as a test succeeds.
#> (( ... )): (( expression ))
#>     Evaluate arithmetic expression.
#>$    \x20
#>     The EXPRESSION is evaluated according to the rules for arithmetic
#>     evaluation.  Equivalent to `let "EXPRESSION"'.
#>$    \x20
#>     Exit Status:
#>     Returns 1 if EXPRESSION evaluates to 0; returns 0 otherwise.
#> [[ ... ]]: [[ expression ]]

## finds by pattern
help -s 'p*d'; help -d '[bc]*' | head -5
#> Shell commands matching keyword `p*d'
#>
#> popd: popd [-n] [+N | -N]
#> pushd: pushd [-n] [+N | -N | dir]
#> pwd: pwd [-LP]
#> Shell commands matching keyword `[bc]*'
#>
#> bg - Move jobs to the background.
#> bind - Set Readline key bindings and variables.
#> break - Exit for, while, or until loops.

## finds by the beginning of a name
help -s jo; help -s whi
#> jobs: jobs [-lnprs] [jobspec ...] or jobs -x command [args]
#> while: while COMMANDS; do COMMANDS-2; done

## lists everything in two columns
help | head -12
#> GNU bash, version 5.2.15(1)-release (x86_64-pc-linux-gnu)
#> These shell commands are defined internally.  Type `help' to see this list.
#> Type `help name' to find out more about the function `name'.
#> Use `info bash' to find out more about the shell in general.
#> Use `man -k' or `info' to find out more about commands not in this list.
#>
#> A star (*) next to a name means that the command is disabled.
#>
#>  job_spec [&]                            history [-c] [-d offset] [n] or hist>
#>  (( expression ))                        if COMMANDS; then COMMANDS; [ elif C>
#>  . filename [arguments]                  jobs [-lnprs] [jobspec ...] or jobs >
#>  :                                       kill [-s sigspec | -n signum | -sigs>

## stars what is disabled
enable -n kill; help | grep -e 'kill \['
#>  :                                      *kill [-s sigspec | -n signum | -sigs>

## complains about what it does not know
help nosuch; echo $?; help nosuch cd > /dev/null; echo $?; help -x; echo $?
#> 1
#> 0
#> 2
#2> bash: line 1: help: no help topics match `nosuch'.  Try `help help' or `man -k nosuch' or `info nosuch'.
#2> bash: line 1: help: -x: invalid option
#2> help: usage: help [-dms] [pattern ...]

## is what --help prints
[ "$(cd --help)" = "$(help cd)" ] && echo same; cd --help > /dev/null; echo $?
#> same
#> 2

## knows the variables
help variables | head -4
#> variables: variables - Names and meanings of some shell variables
#>     Common shell variable names and usage.
#>$    \x20
#>     BASH_VERSION	Version information for this Bash.
