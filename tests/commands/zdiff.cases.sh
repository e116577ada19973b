## compares packed files
seq 5 > a; seq 6 > b; gzip -k a b; zdiff a.gz b.gz; echo $?; zdiff a b; echo $?; zdiff a.gz a; echo $?; zdiff a b.gz; echo $?
#> 5a6
#> > 6
#> 1
#> 5a6
#> > 6
#> 1
#> 0
#> 5a6
#> > 6
#> 1

## with options of diff
seq 5 > a; seq 6 > b; gzip -k a b; zdiff -q a.gz b.gz; echo $?; zdiff -y -W 20 a.gz b.gz; zdiff -u a.gz b.gz | tail -n +3
#> Files /dev/fd/5 and - differ
#> 1
#> 1	1
#> 2	2
#> 3	3
#> 4	4
#> 5	5
#>       >	6
#> @@ -3,3 +3,4 @@
#>  3
#>  4
#>  5
#> +6

## one file, with its unpacked twin
seq 5 > a; gzip -k a; zdiff a.gz; echo $?; echo x >> a; zdiff a.gz; echo $?; zdiff a; echo $?
#> 0
#> 5a6
#> > x
#> 1
#> 2
#2> /usr/bin/zdiff: a: unknown compressed file extension

## cmp
seq 5 > a; seq 6 > b; gzip -k a b; zcmp a.gz b.gz; echo $?; zcmp a.gz a; echo $?; zcmp -s a.gz b.gz; echo $?; printf '1\n2\nx\n' | gzip > c.gz; zcmp a.gz c.gz; echo $?; zcmp -l a.gz c.gz
#> 1
#> 0
#> 1
#> /dev/fd/5 - differ: byte 5, line 3
#> 1
#>                   5  63 170
#2> cmp: EOF on /dev/fd/5 after byte 10, line 5
#2> cmp: EOF on - after byte 6
#? 1

## what is wrong
zdiff; echo $?; zdiff nosuch.gz x.gz 2>&1 | tail -n 2; zdiff a b c; echo $?; zcmp; echo $?; zdiff --help; zcmp --help | head -2; zdiff --version | head -1
#> 2
#> /usr/bin/zdiff: 92: cannot open nosuch.gz: No such file
#> 2
#> 2
#> Usage: /usr/bin/zdiff [OPTION]... FILE1 [FILE2]
#> Compare FILE1 to FILE2, using their uncompressed contents if they are
#> compressed.  If FILE2 is omitted, compare FILE1 to the uncompressed
#> contents of FILE1.gz.  Do comparisons like 'diff' does.
#>
#> OPTIONs are the same as for 'diff'.
#>
#> Report bugs to <bug-gzip@gnu.org>.
#> Usage: /usr/bin/zcmp [OPTION]... FILE1 [FILE2]
#> Compare FILE1 to FILE2 byte by byte, using their uncompressed contents
#> zdiff (gzip) 1.12
#2> /usr/bin/zdiff: missing operand
#2> /usr/bin/zdiff: extra operand 'c'
#2> /usr/bin/zdiff: missing operand
