## finds programs
whereis -b ls; whereis -b ls absent cat
#> ls: /usr/bin/ls
#> ls: /usr/bin/ls
#> absent:
#> cat: /usr/bin/cat

## finds where others look
whereis -b -B /bin -f ls; whereis -b -B /tmp -f ls
#> ls: /usr/bin/ls
#> ls:

## finds what only root uses
whereis -b useradd
#> useradd: /usr/sbin/useradd

## needs a name
whereis; echo $?
#> 1
#2> whereis: not enough arguments
#2> Try 'whereis --help' for more information.

## prints its help
whereis --help
#>
#> Usage:
#>  whereis [options] [-BMS <dir>... -f] <name>
#>
#> Locate the binary, source, and manual-page files for a command.
#>
#> Options:
#>  -b         search only for binaries
#>  -B <dirs>  define binaries lookup path
#>  -m         search only for manuals and infos
#>  -M <dirs>  define man and info lookup path
#>  -s         search only for sources
#>  -S <dirs>  define sources lookup path
#>  -f         terminate <dirs> argument list
#>  -u         search for unusual entries
#>  -l         output effective lookup paths
#>
#>  -h, --help     display this help
#>  -V, --version  display version
#>
#> For more details see whereis(1).
