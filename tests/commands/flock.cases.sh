## runs a command, and gives its status
flock L echo hi; flock L -c 'echo a b; exit 3'
#> hi
#> a b
#? 3

## what it does not understand
flock; flock L; flock abc; flock 99; flock -c; flock L -c a b; flock -Z L; flock -w x L true
#2> flock: not enough arguments
#2> Try 'flock --help' for more information.
#2> flock: bad file descriptor: 'L'
#2> flock: bad file descriptor: 'abc'
#2> flock: 99: Bad file descriptor
#2> flock: invalid option -- 'c'
#2> Try 'flock --help' for more information.
#2> flock: -c requires exactly one command argument
#2> flock: invalid option -- 'Z'
#2> Try 'flock --help' for more information.
#2> flock: invalid timeout value: 'x'
#? 64

## a command or a file that is not there
flock L nosuch; flock no/such/L echo
#2> flock: failed to execute nosuch: No such file or directory
#2> flock: cannot open lock file no/such/L: No such file or directory
#? 66

## one after the other
(flock L sh -c 'sleep 0.3; echo first') & sleep 0.1; flock L echo second; wait
#> first
#> second

## gives up where it may not wait
flock L sleep 1 & sleep 0.3; flock -n L echo no; echo "[$?]"; flock -n -E 7 L echo no; echo "[$?]"; flock -w 0.2 L echo no; echo "[$?]"; flock -w 5 L echo yes; wait
#> [1]
#> [7]
#> [1]
#> yes

## a descriptor of the shell keeps the lock
( flock -n 9 && echo got; flock -n L echo no; echo "[$?]"; flock -u 9; flock -n L echo ok ) 9>L
( flock 9; echo in ) 9>L; flock -n L echo free
#> got
#> [1]
#> ok
#> in
#> free

## several may share
flock -s L sh -c 'flock -sn L echo shared; flock -xn L echo alone; echo "[$?]"'
#> shared
#> [1]

## says what it does
flock --verbose L true | sed 's/[0-9.]* sec/N sec/'
#> flock: getting lock took N seconds
#> flock: executing true

## a directory
flock -n . echo dir; ls
#> dir

## the lock stays with who has the descriptor
flock L sh -c 'sleep 0.5 & echo gone'; flock -n L echo no; echo "[$?]"; wait; sleep 0.6; flock -n L echo yes
flock -o L sh -c 'sleep 0.5 & echo gone'; flock -n L echo yes
#> gone
#> [1]
#> yes
#> gone
#> yes

## shows its help
flock --help
#>
#> Usage:
#>  flock [options] <file>|<directory> <command> [<argument>...]
#>  flock [options] <file>|<directory> -c <command>
#>  flock [options] <file descriptor number>
#>
#> Manage file locks from shell scripts.
#>
#> Options:
#>  -s, --shared             get a shared lock
#>  -x, --exclusive          get an exclusive lock (default)
#>  -u, --unlock             remove a lock
#>  -n, --nonblock           fail rather than wait
#>  -w, --timeout <secs>     wait for a limited amount of time
#>  -E, --conflict-exit-code <number>  exit code after conflict or timeout
#>  -o, --close              close file descriptor before running command
#>  -c, --command <command>  run a single command string through the shell
#>  -F, --no-fork            execute command without forking
#>      --verbose            increase verbosity
#>
#>  -h, --help               display this help
#>  -V, --version            display version
#>
#> For more details see flock(1).
