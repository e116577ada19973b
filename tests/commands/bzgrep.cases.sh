## looks into packed files
printf 'one\ntwo\nthree\n' | bzip2 > a.bz2; printf 'two\nfour\n' > b; bzgrep two a.bz2 b; bzgrep o a.bz2; bzgrep -c o a.bz2 b; bzgrep -n t a.bz2; bzgrep nothing a.bz2; echo $?
#> a.bz2:two
#> b:two
#> one
#> two
#> a.bz2:2
#> b:2
#> 2:two
#> 3:three
#> 1

## which files have it
printf 'one\ntwo\n' | bzip2 > a.bz2; printf 'two\nfour\n' | bzip2 > b.bz2; bzgrep -l four *.bz2; echo $?; bzgrep -h two a.bz2 b.bz2; bzgrep -l two *.bz2
#> b.bz2
#> 1
#> two
#> two
#> a.bz2
#> b.bz2

## patterns
printf 'a.c\nabc\nXYZ\n' | bzip2 > f.bz2; bzgrep -i xyz f.bz2; bzfgrep a.c f.bz2; bzegrep 'a(b|.)c' f.bz2; bzgrep -e abc f.bz2; bzgrep -vn abc f.bz2; bzgrep -- abc f.bz2
#> XYZ
#> a.c
#> a.c
#> abc
#> abc
#> 1:a.c
#> 3:XYZ
#> abc

## standard input
printf 'one\ntwo\n' | bzip2 | bzgrep two
#> two

## what is wrong
bzgrep; echo $?; bzgrep -r x .; echo $?; bzgrep x nosuch; echo $?
#> grep through bzip2 files
#> usage: bzgrep [grep_options] pattern [files]
#> 2
#> 2
#> 1
#2> /usr/bin/bzgrep: -r: option not supported
#2> bzip2: Can't open input file nosuch: No such file or directory.
