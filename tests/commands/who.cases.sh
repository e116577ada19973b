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

## prints its help
who --help
#> Usage: who [OPTION]... [ FILE | ARG1 ARG2 ]
#> Print information about users who are currently logged in.
#>
#>   -a, --all         same as -b -d --login -p -r -t -T -u
#>   -b, --boot        time of last system boot
#>   -d, --dead        print dead processes
#>   -H, --heading     print line of column headings
#>       --ips         print ips instead of hostnames. with --lookup,
#>                     canonicalizes based on stored IP, if available,
#>                     rather than stored hostname
#>   -l, --login       print system login processes
#>       --lookup      attempt to canonicalize hostnames via DNS
#>   -m                only hostname and user associated with stdin
#>   -p, --process     print active processes spawned by init
#>   -q, --count       all login names and number of users logged on
#>   -r, --runlevel    print current runlevel
#>   -s, --short       print only name, line, and time (default)
#>   -t, --time        print last system clock change
#>   -T, -w, --mesg    add user's message status as +, - or ?
#>   -u, --users       list users logged in
#>       --message     same as -T
#>       --writable    same as -T
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> If FILE is not specified, use /var/run/utmp.  /var/log/wtmp as FILE is common.
#> If ARG1 ARG2 given, -m presumed: 'am i' or 'mom likes' are usual.
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/who>
#> or available locally via: info '(coreutils) who invocation'
