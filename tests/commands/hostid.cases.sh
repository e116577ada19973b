## eight digits
hostid | grep -c '^[0-9a-f]\{8\}$'; test "$(hostid)" = "$(hostid)" && echo same
#> 1
#> same

## what is wrong
hostid x; echo $?; hostid -x; echo $?
#> 1
#> 1
#2> hostid: extra operand ‘x’
#2> Try 'hostid --help' for more information.
#2> hostid: invalid option -- 'x'
#2> Try 'hostid --help' for more information.

## its words
hostid --help; hostid --version | head -1
#> Usage: hostid [OPTION]
#> Print the numeric identifier (in hexadecimal) for the current host.
#>
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/hostid>
#> or available locally via: info '(coreutils) hostid invocation'
#> hostid (GNU coreutils) 9.1
