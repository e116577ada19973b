## writes what is packed where there is no terminal
seq 3 | gzip > a.gz; seq 4 5 > b; zmore a.gz; zmore a.gz b; zmore < a.gz; zmore nosuch; echo $?
#> 1
#> 2
#> 3
#> ::::::::::::::
#> a.gz
#> ::::::::::::::
#> 1
#> 2
#> 3
#> ::::::::::::::
#> b
#> ::::::::::::::
#> 4
#> 5
#> 1
#> 2
#> 3
#> gzip: nosuch.gz: No such file or directory
#> 0

## its words
zmore --help; zmore --version | head -1; zmore -x; echo $?
#> Usage: /usr/bin/zmore [OPTION]... [FILE]...
#> Like 'more', but operate on the uncompressed contents of any compressed FILEs.
#>
#> Report bugs to <bug-gzip@gnu.org>.
#> zmore (gzip) 1.12
#> 1
#2> /usr/bin/zmore: -x: unknown option; try '/usr/bin/zmore --help' for help
