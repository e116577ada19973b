## finds users
getent passwd learner; getent passwd 1000; getent passwd root learner | wc -l
#> learner:x:1000:1000:Learner,,,:/home/learner:/bin/bash
#> learner:x:1000:1000:Learner,,,:/home/learner:/bin/bash
#> 2

## finds groups
getent group users 27; getent group | head -n 3
#> users:x:100:learner
#> sudo:x:27:learner
#> root:x:0:
#> daemon:x:1:
#> bin:x:2:

## finds hosts
getent hosts localhost; getent hosts rockpool; getent hosts 127.0.0.1; getent ahosts localhost
#> 127.0.0.1       localhost
#> 127.0.1.1       rockpool
#> 127.0.0.1       localhost
#> 127.0.0.1       STREAM localhost
#>$ 127.0.0.1       DGRAM \x20
#>$ 127.0.0.1       RAW   \x20

## gives 2 where there is none
getent passwd absent; echo $?; getent passwd learner absent; echo $?; getent group absent; echo $?
#> 2
#> learner:x:1000:1000:Learner,,,:/home/learner:/bin/bash
#> 2
#> 2

## reads the passwords for root only
getent shadow learner; echo $?; sudo getent shadow root
#> 2
#> root:*:19700:0:99999:7:::

## finds the groups of a user
getent initgroups learner
#> learner               27 100 996

## knows no other database
getent foo; echo $?; getent; echo $?
#> Try `getent --help' or `getent --usage' for more information.
#> 1
#> Try `getent --help' or `getent --usage' for more information.
#> 1
#2> Unknown database: foo
#2> getent: wrong number of arguments

## finds new users at once
sudo useradd bob; getent passwd bob; sudo userdel bob; getent passwd bob; echo $?
#> bob:x:1001:1001::/home/bob:/bin/sh
#> 2

## prints its help
getent --help
#> Usage: getent [OPTION...] database [key ...]
#> Get entries from administrative database.
#>
#>   -A, --no-addrconfig        do not filter out unsupported IPv4/IPv6 addresses
#>                              (with ahosts*)
#>   -i, --no-idn               disable IDN encoding
#>   -s, --service=CONFIG       Service configuration to be used
#>   -?, --help                 Give this help list
#>       --usage                Give a short usage message
#>   -V, --version              Print program version
#>
#> Mandatory or optional arguments to long options are also mandatory or optional
#> for any corresponding short options.
#>
#> Supported databases:
#> ahosts ahostsv4 ahostsv6 aliases ethers group gshadow hosts initgroups
#> netgroup networks passwd protocols rpc services shadow
#>
#> For bug reporting instructions, please see:
#> <http://www.debian.org/Bugs/>.
