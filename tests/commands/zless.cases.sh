## writes what is packed where there is no terminal
seq 3 | gzip > a.gz; seq 4 5 > b; zless a.gz; zless a.gz b; zless < a.gz; seq 3 | gzip | zless
#> 1
#> 2
#> 3
#> 1
#> 2
#> 3
#> 4
#> 5
#> 1
#> 2
#> 3
#> 1
#> 2
#> 3

## its words
zless --help; zless --version | head -1
#> Usage: /usr/bin/zless [OPTION]... [FILE]...
#> Like 'less', but operate on the uncompressed contents of any compressed FILEs.
#>
#> Options are the same as for 'less'.
#>
#> Report bugs to <bug-gzip@gnu.org>.
#> zless (gzip) 1.12
