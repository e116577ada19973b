## prints nobody where nobody is logged in
users; echo $?
#> 0

## takes one file
users a b; echo $?
#> 1
#2> users: extra operand ‘b’
#2> Try 'users --help' for more information.

## prints its help
users --help
#> Usage: users [OPTION]... [FILE]
#> Output who is currently logged in according to FILE.
#> If FILE is not specified, use /var/run/utmp.  /var/log/wtmp as FILE is common.
#>
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/users>
#> or available locally via: info '(coreutils) users invocation'
