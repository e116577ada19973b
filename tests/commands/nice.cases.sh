## shows how nice the shell is
nice
#> 0

## makes a command nicer, by 10 unless told
nice nice
nice -n 5 nice
nice -n 3 nice -n 4 nice
#> 10
#> 5
#> 7

## takes the older spellings
nice -5 nice
nice -+5 nice
nice -n 3 -n 4 nice
nice --adjustment=7 nice
nice -n2 nice
#> 5
#> 5
#> 4
#> 7
#> 2

## stops at the ends
nice -n 100 nice
nice -n 99999999999999999999 nice
#> 19
#> 19

## may not make a command less nice
nice -n -5 nice
echo $?
nice --5 nice
#> 0
#> 0
#> 0
#2> nice: cannot set niceness: Permission denied
#2> nice: cannot set niceness: Permission denied

## refuses what is no number
nice -n x nice
echo $?
nice -n 1.5 nice
#> 125
#2> nice: invalid adjustment ‘x’
#2> nice: invalid adjustment ‘1.5’
#? 125

## needs a command with a number
nice -n 5
echo $?
nice -n
#> 125
#2> nice: a command must be given with an adjustment
#2> Try 'nice --help' for more information.
#2> nice: option requires an argument -- 'n'
#2> Try 'nice --help' for more information.
#? 125

## says what it cannot run
nice nosuch
echo $?
nice /etc
echo $?
nice ''
#> 127
#> 126
#2> nice: ‘nosuch’: No such file or directory
#2> nice: ‘/etc’: Permission denied
#2> nice: ‘’: No such file or directory
#? 127

## leaves the options of the command alone
nice -n 1 echo -n 5
nice sh -c 'exit 7'
echo $?
#> 57

## does not know other options
nice -x
nice --nosuch
#2> nice: invalid option -- 'x'
#2> Try 'nice --help' for more information.
#2> nice: unrecognized option '--nosuch'
#2> Try 'nice --help' for more information.
#? 125

## prints its help
nice --help
#> Usage: nice [OPTION] [COMMAND [ARG]...]
#> Run COMMAND with an adjusted niceness, which affects process scheduling.
#> With no COMMAND, print the current niceness.  Niceness values range from
#> -20 (most favorable to the process) to 19 (least favorable to the process).
#>
#> Mandatory arguments to long options are mandatory for short options too.
#>   -n, --adjustment=N   add integer N to the niceness (default 10)
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> NOTE: your shell may have its own version of nice, which usually supersedes
#> the version described here.  Please refer to your shell's documentation
#> for details about the options it supports.
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/nice>
#> or available locally via: info '(coreutils) nice invocation'
