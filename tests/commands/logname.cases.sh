## needs a login
logname; echo $?; logname < /dev/null; echo $?
#> 1
#> 1
#2> logname: no login name
#2> logname: no login name

## takes no word
logname x; echo $?
#> 1
#2> logname: extra operand ‘x’
#2> Try 'logname --help' for more information.

## prints its help
logname --help
#> Usage: logname [OPTION]
#> Print the user's login name.
#>
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/logname>
#> or available locally via: info '(coreutils) logname invocation'

## stays what it is under sudo
sudo logname; echo $?
#> 1
#2> logname: no login name

## prints its version
logname --version | head -n 1
#> logname (GNU coreutils) 9.1
