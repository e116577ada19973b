## limits and properties
getconf PAGE_SIZE; getconf PAGESIZE; getconf ARG_MAX; getconf LONG_BIT; getconf INT_MAX; getconf CLK_TCK; getconf LINE_MAX; getconf PATH; getconf _NPROCESSORS_ONLN; getconf HOST_NAME_MAX; getconf GNU_LIBC_VERSION; getconf ULONG_MAX; getconf _POSIX_VERSION
#> 4096
#> 4096
#> 2097152
#> 64
#> 2147483647
#> 100
#> 2048
#> /bin:/usr/bin
#> 2
#> 64
#> glibc 2.36
#> 18446744073709551615
#> 200809

## of paths
getconf NAME_MAX /; getconf PATH_MAX .; getconf PIPE_BUF /tmp; getconf NAME_MAX; echo $?; getconf ARG_MAX /; echo $?; getconf NAME_MAX nosuch; echo $?
#> 255
#> 4096
#> 4096
#> 2
#> 2
#> 3
#2> Usage: getconf [-v specification] variable_name [pathname]
#2>        getconf -a [pathname]
#2> Usage: getconf [-v specification] variable_name [pathname]
#2>        getconf -a [pathname]
#2> getconf: pathconf: nosuch: No such file or directory

## those of the one who asks
ulimit -n 300; getconf OPEN_MAX; getconf _POSIX_OPEN_MAX
#> 300
#> 300

## all of them
getconf -a | head -20 | grep -v LINK_MAX; getconf -a | grep -E '^(ARG_MAX|CHAR_BIT|PATH) '
#> MAX_CANON                          255
#> _POSIX_MAX_CANON                   255
#> MAX_INPUT                          255
#> _POSIX_MAX_INPUT                   255
#> NAME_MAX                           255
#> _POSIX_NAME_MAX                    255
#> PATH_MAX                           4096
#> _POSIX_PATH_MAX                    4096
#> PIPE_BUF                           4096
#> _POSIX_PIPE_BUF                    4096
#>$ SOCK_MAXBUF                       \x20
#>$ _POSIX_ASYNC_IO                   \x20
#> _POSIX_CHOWN_RESTRICTED            1
#> _POSIX_NO_TRUNC                    1
#>$ _POSIX_PRIO_IO                    \x20
#>$ _POSIX_SYNC_IO                    \x20
#> _POSIX_VDISABLE                    0
#> ARG_MAX                            2097152
#> ARG_MAX                            2097152
#> CHAR_BIT                           8
#> PATH                               /bin:/usr/bin

## mistakes
getconf; echo $?; getconf FOO; echo $?; getconf -x; echo $?; getconf ARG_MAX a b; echo $?; getconf EQUIV_CLASS_MAX
#> 2
#> 2
#> 2
#> 2
#> undefined
#2> Usage: getconf [-v specification] variable_name [pathname]
#2>        getconf -a [pathname]
#2> getconf: Unrecognized variable `FOO'
#2> getconf: Unrecognized variable `-x'
#2> Usage: getconf [-v specification] variable_name [pathname]
#2>        getconf -a [pathname]
