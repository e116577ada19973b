## looks into packed files
printf 'one\ntwo\nthree\n' | gzip > a.gz; printf 'two\nfour\n' > b; zgrep two a.gz b; zgrep o a.gz; zgrep -c o a.gz b; zgrep -n t a.gz; zgrep nothing a.gz; echo $?
#> a.gz:two
#> b:two
#> one
#> two
#> a.gz:2
#> b:2
#> 2:two
#> 3:three
#> 1

## which files have it
printf 'one\ntwo\n' | gzip > a.gz; printf 'two\nfour\n' | gzip > b.gz; zgrep -l four *.gz; echo $?; zgrep -L four *.gz; echo $?; zgrep -h two a.gz b.gz; zgrep -H one a.gz; zgrep -l two *.gz; zgrep -l nothing a.gz; echo $?
#> b.gz
#> 0
#> a.gz
#> 0
#> two
#> two
#> a.gz:one
#> a.gz
#> b.gz
#> 1

## patterns
printf 'a.c\nabc\nXYZ\n' | gzip > f.gz; zgrep -e abc -e XYZ f.gz; zgrep -i xyz f.gz; zgrep -F a.c f.gz; zfgrep a.c f.gz; zegrep 'a(b|.)c' f.gz; printf 'abc\nXYZ\n' > p; zgrep -f p f.gz; zgrep -vn abc f.gz; zgrep -m1 -e. f.gz; zgrep -A1 a.c f.gz; zgrep -- abc f.gz; zgrep -ivc abc f.gz
#> abc
#> XYZ
#> XYZ
#> a.c
#> a.c
#> a.c
#> abc
#> abc
#> XYZ
#> 1:a.c
#> 3:XYZ
#> a.c
#> a.c
#> abc
#> XYZ
#> abc
#> 2

## standard input
printf 'one\ntwo\n' | gzip | zgrep two; printf 'one\ntwo\n' | zgrep one -; printf 'one\n' | gzip | zgrep -H one
#> two
#> one
#> (standard input):one

## what is wrong
zgrep x nosuch; echo $?; zgrep; echo $?; zgrep -r x .; echo $?; printf 'one\n' | gzip > a.gz; zgrep one a.gz nosuch.gz; echo $?; zgrep -d x; echo $?; head -c 10 a.gz > cut.gz; zgrep one cut.gz; echo $?; zgrep --color=never one a.gz; zgrep --label=x one a.gz
#> 2
#> 2
#> 2
#> a.gz:one
#> 2
#> 2
#> 2
#> one
#> one
#2> gzip: nosuch.gz: No such file or directory
#2> /usr/bin/zgrep: 188: 1: missing pattern; try `/usr/bin/zgrep --help' for help
#2> /usr/bin/zgrep: -r: option not supported
#2> gzip: nosuch.gz: No such file or directory
#2> /usr/bin/zgrep: -d: option not supported
#2>
#2> gzip: cut.gz: unexpected end of file

## its words
zgrep --help; echo $?; zgrep --version | head -1; zegrep --help | head -3; zfgrep -V | head -1
#> Usage: /usr/bin/zgrep [OPTION]... [-e] PATTERN [FILE]...
#> Look for instances of PATTERN in the input FILEs, using their
#> uncompressed contents if they are compressed.
#>
#> OPTIONs are the same as for 'grep', except that the following 'grep'
#> options are not supported: --dereference-recursive (-R), --directories (-d),
#> --exclude, --exclude-from, --exclude-dir, --include, --null (-Z),
#> --null-data (-z), and --recursive (-r).
#>
#> Report bugs to <bug-gzip@gnu.org>.
#> 0
#> zgrep (gzip) 1.12
#> Usage: /usr/bin/zgrep [OPTION]... [-e] PATTERN [FILE]...
#> Look for instances of PATTERN in the input FILEs, using their
#> uncompressed contents if they are compressed.
#> zgrep (gzip) 1.12
