## looks into packed files
printf 'one\ntwo\nthree\n' | xz > a.xz; printf 'two\nfour\n' > b; xzgrep two a.xz b; xzgrep o a.xz; xzgrep -c o a.xz b; xzgrep -n t a.xz; xzgrep nothing a.xz; echo $?
#> a.xz:two
#> b:two
#> one
#> two
#> a.xz:2
#> b:2
#> 2:two
#> 3:three
#> 1

## which files have it
printf 'one\ntwo\n' | xz > a.xz; printf 'two\nfour\n' | xz > b.xz; xzgrep -l four *.xz; echo $?; xzgrep -L four *.xz; echo $?; xzgrep -h two a.xz b.xz; xzgrep -H one a.xz; xzgrep -l two *.xz
#> b.xz
#> 0
#> a.xz
#> 0
#> two
#> two
#> a.xz:one
#> a.xz
#> b.xz

## patterns
printf 'a.c\nabc\nXYZ\n' | xz > f.xz; xzgrep -i xyz f.xz; xzfgrep a.c f.xz; xzegrep 'a(b|.)c' f.xz; xzgrep -e abc -e XYZ f.xz; xzgrep -vn abc f.xz; xzgrep -- abc f.xz
#> XYZ
#> a.c
#> a.c
#> abc
#> abc
#> XYZ
#> 1:a.c
#> 3:XYZ
#> abc

## files of other kinds
seq 5 | gzip > a.gz; seq 5 | bzip2 > b.bz2; seq 5 | xz --format=lzma > c.lzma; xzgrep 4 a.gz b.bz2 c.lzma
#> a.gz:4
#> b.bz2:4
#> c.lzma:4

## standard input
printf 'one\ntwo\n' | xz | xzgrep two; printf 'one\ntwo\n' | xz | xzgrep one -
#> two
#> one

## what is wrong
xzgrep x nosuch; echo $?; xzgrep; echo $?; xzgrep -r x .; echo $?; xzgrep --help | head -3; xzgrep --version
#> 2
#> 2
#> 2
#> Usage: xzgrep [OPTION]... [-e] PATTERN [FILE]...
#> Look for instances of PATTERN in the input FILEs, using their
#> uncompressed contents if they are compressed.
#> xzgrep (XZ Utils) 5.4.1
#2> xz: nosuch: No such file or directory
#2> /usr/bin/xzgrep: 159: 1: Missing pattern; try `xzgrep --help' for help
#2> /usr/bin/xzgrep: -r: Option not supported
