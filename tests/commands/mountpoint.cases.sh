## tells whether something is mounted there
mountpoint /; mountpoint /proc; mkdir d; mountpoint d; echo $?; mountpoint -q /proc && echo yes; mountpoint -q d; echo $?; mountpoint .; echo $?; cd /; mountpoint .
#> / is a mountpoint
#> /proc is a mountpoint
#> d is not a mountpoint
#> 32
#> yes
#> 32
#> . is not a mountpoint
#> 32
#> . is a mountpoint

## links are followed
ln -s /proc l; mountpoint l; mountpoint --nofollow l; echo $?; touch f; mountpoint f; echo $?
#> l is a mountpoint
#> l is not a mountpoint
#> 32
#> f is not a mountpoint
#> 32

## mistakes
mountpoint; echo $?; mountpoint / /proc; echo $?; mountpoint nosuch; echo $?; mountpoint -q nosuch; echo $?; mountpoint -x /; echo $?; mountpoint -qx /; echo $?; mountpoint -Z; echo $?
#> 1
#> 1
#> 1
#> 1
#> 32
#> 32
#> 1
#2> mountpoint: bad usage
#2> Try 'mountpoint --help' for more information.
#2> mountpoint: bad usage
#2> Try 'mountpoint --help' for more information.
#2> mountpoint: nosuch: No such file or directory
#2> mountpoint: /: not a block device
#2> mountpoint: invalid option -- 'Z'
#2> Try 'mountpoint --help' for more information.

## numbers of devices
mountpoint -d /proc | grep -c :; mkdir d; mountpoint -d d; echo $?
#> 1
#> d is not a mountpoint
#> 32

## help
mountpoint --help; mountpoint -V
#>
#> Usage:
#>  mountpoint [-qd] /path/to/directory
#>  mountpoint -x /dev/device
#>
#> Check whether a directory or file is a mountpoint.
#>
#> Options:
#>  -q, --quiet        quiet mode - don't print anything
#>      --nofollow     do not follow symlink
#>  -d, --fs-devno     print maj:min device number of the filesystem
#>  -x, --devno        print maj:min device number of the block device
#>
#>  -h, --help         display this help
#>  -V, --version      display version
#>
#> For more details see mountpoint(1).
#> mountpoint from util-linux 2.38.1
