## one user, a range of users
lastlog -u root; lastlog -u 0; lastlog -u 0-0; lastlog -u -0; lastlog -u root -b 3; lastlog -u root -t 3
#2> /var/log/lastlog: No such file or directory
#2> /var/log/lastlog: No such file or directory
#2> /var/log/lastlog: No such file or directory
#2> /var/log/lastlog: No such file or directory
#2> /var/log/lastlog: No such file or directory
#2> /var/log/lastlog: No such file or directory
#? 1
#differs the lane of the real tools has no /var/log/lastlog
#> Username         Port     From                                       Latest
#> root                                                                **Never logged in**
#> Username         Port     From                                       Latest
#> root                                                                **Never logged in**
#> Username         Port     From                                       Latest
#> root                                                                **Never logged in**
#> Username         Port     From                                       Latest
#> root                                                                **Never logged in**
#> Username         Port     From                                       Latest
#> root                                                                **Never logged in**

## mistakes in the line
lastlog -u nosuch; lastlog -u x-y; lastlog -t x; lastlog -b x; echo $?; lastlog foo; lastlog -C; lastlog -C -S -u root; lastlog --foo; echo $?; lastlog -u
#> 1
#> 1
#2> lastlog: Unknown user or range: nosuch
#2> lastlog: Unknown user or range: x-y
#2> lastlog: invalid numeric argument 'x'
#2> lastlog: invalid numeric argument 'x'
#2> lastlog: unexpected argument: foo
#2> Usage: lastlog [options]
#2>
#2> Options:
#2>   -b, --before DAYS             print only lastlog records older than DAYS
#2>   -C, --clear                   clear lastlog record of an user (usable only with -u)
#2>   -h, --help                    display this help message and exit
#2>   -R, --root CHROOT_DIR         directory to chroot into
#2>   -S, --set                     set lastlog record to current time (usable only with -u)
#2>   -t, --time DAYS               print only lastlog records more recent than DAYS
#2>   -u, --user LOGIN              print lastlog record of the specified LOGIN
#2>
#2> lastlog: Options -C and -S require option -u to specify the user
#2> Usage: lastlog [options]
#2>
#2> Options:
#2>   -b, --before DAYS             print only lastlog records older than DAYS
#2>   -C, --clear                   clear lastlog record of an user (usable only with -u)
#2>   -h, --help                    display this help message and exit
#2>   -R, --root CHROOT_DIR         directory to chroot into
#2>   -S, --set                     set lastlog record to current time (usable only with -u)
#2>   -t, --time DAYS               print only lastlog records more recent than DAYS
#2>   -u, --user LOGIN              print lastlog record of the specified LOGIN
#2>
#2> lastlog: Option -C cannot be used together with option -S
#2> Usage: lastlog [options]
#2>
#2> Options:
#2>   -b, --before DAYS             print only lastlog records older than DAYS
#2>   -C, --clear                   clear lastlog record of an user (usable only with -u)
#2>   -h, --help                    display this help message and exit
#2>   -R, --root CHROOT_DIR         directory to chroot into
#2>   -S, --set                     set lastlog record to current time (usable only with -u)
#2>   -t, --time DAYS               print only lastlog records more recent than DAYS
#2>   -u, --user LOGIN              print lastlog record of the specified LOGIN
#2>
#2> lastlog: unrecognized option '--foo'
#2> Usage: lastlog [options]
#2>
#2> Options:
#2>   -b, --before DAYS             print only lastlog records older than DAYS
#2>   -C, --clear                   clear lastlog record of an user (usable only with -u)
#2>   -h, --help                    display this help message and exit
#2>   -R, --root CHROOT_DIR         directory to chroot into
#2>   -S, --set                     set lastlog record to current time (usable only with -u)
#2>   -t, --time DAYS               print only lastlog records more recent than DAYS
#2>   -u, --user LOGIN              print lastlog record of the specified LOGIN
#2>
#2> lastlog: option requires an argument -- 'u'
#2> Usage: lastlog [options]
#2>
#2> Options:
#2>   -b, --before DAYS             print only lastlog records older than DAYS
#2>   -C, --clear                   clear lastlog record of an user (usable only with -u)
#2>   -h, --help                    display this help message and exit
#2>   -R, --root CHROOT_DIR         directory to chroot into
#2>   -S, --set                     set lastlog record to current time (usable only with -u)
#2>   -t, --time DAYS               print only lastlog records more recent than DAYS
#2>   -u, --user LOGIN              print lastlog record of the specified LOGIN
#2>
#? 1

## help
lastlog --help
#> Usage: lastlog [options]
#>
#> Options:
#>   -b, --before DAYS             print only lastlog records older than DAYS
#>   -C, --clear                   clear lastlog record of an user (usable only with -u)
#>   -h, --help                    display this help message and exit
#>   -R, --root CHROOT_DIR         directory to chroot into
#>   -S, --set                     set lastlog record to current time (usable only with -u)
#>   -t, --time DAYS               print only lastlog records more recent than DAYS
#>   -u, --user LOGIN              print lastlog record of the specified LOGIN
#>
