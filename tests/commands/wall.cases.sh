## nobody at a terminal, and mistakes
wall hello; echo $?; echo hi | wall; echo $?; wall -t 0 hi; echo $?; wall -t x hi; echo $?; wall -g nosuch hi; echo $?; wall -q; echo $?; wall --help; wall -V
#> 0
#> 0
#> 1
#> 1
#> 1
#> 1
#>
#> Usage:
#>  wall [options] [<file> | <message>]
#>
#> Write a message to all users.
#>
#> Options:
#>  -g, --group <group>     only send message to group
#>  -n, --nobanner          do not print banner, works only for root
#>  -t, --timeout <timeout> write timeout in seconds
#>
#>  -h, --help              display this help
#>  -V, --version           display version
#>
#> For more details see wall(1).
#> wall from util-linux 2.38.1
#2> wall: invalid timeout argument: 0
#2> wall: invalid timeout argument: 'x'
#2> wall: invalid group argument: 'nosuch'
#2> wall: invalid option -- 'q'
#2> Try 'wall --help' for more information.

## write tells who is not there
write; echo $?; write a b c; echo $?; write nosuch; echo $?; write root pts/9; echo $?; write -q; echo $?; write --help
#> 1
#> 1
#> 1
#> 1
#> 1
#>
#> Usage:
#>  write [options] <user> [<ttyname>]
#>
#> Send a message to another user.
#>
#> Options:
#>  -h, --help     display this help
#>  -V, --version  display version
#>
#> For more details see write(1).
#2> Try 'write --help' for more information.
#2> Try 'write --help' for more information.
#2> write: nosuch is not logged in
#2> write: root is not logged in on pts/9
#2> write: invalid option -- 'q'
#2> Try 'write --help' for more information.
