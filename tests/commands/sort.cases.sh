## sorts lines by their bytes
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort f; sort < u
#>
#>   fig 7
#> Banana 2
#> apple 10
#> apple 2
#> cherry	1
#> pear 3
#> 1
#> 2
#> 3

## in reverse
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort -r f; sort --reverse u
#> pear 3
#> cherry	1
#> apple 2
#> apple 10
#> Banana 2
#>   fig 7
#>
#> 3
#> 2
#> 1

## ignores case
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort -f f; printf 'a\nB\nA\nb\n' | sort -f
#>
#>   fig 7
#> apple 10
#> apple 2
#> Banana 2
#> cherry	1
#> pear 3
#> A
#> a
#> B
#> b

## ignores leading blanks
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort -b f; printf '  b\n a\nc\n' | sort -b
#>
#> Banana 2
#> apple 10
#> apple 2
#> cherry	1
#>   fig 7
#> pear 3
#>  a
#>   b
#> c

## dictionary order, and only what can be printed
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort -d f; printf 'a_c\nab\na c\nA-d\n' | sort -df; printf 'b\na\001b\naa\n' | sort -i | od -c
#>
#>   fig 7
#> Banana 2
#> apple 10
#> apple 2
#> cherry	1
#> pear 3
#> a c
#> ab
#> a_c
#> A-d
#> 0000000   a   a  \n   a 001   b  \n   b  \n
#> 0000011

## numbers
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort -n n; sort -nr u
#> -3
#>
#>  abc
#> +5
#> -0
#> 0x1F
#> inf
#> nan
#> 1,000
#> 1e3
#> 2.5
#> 9
#> 10
#> 3
#> 2
#> 1

## large and small numbers are exact
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
printf '1000000000000000000000\n999999999999999999999\n-1000000000000000000000\n0.1\n0.10000000000000000001\n' | sort -n
#> -1000000000000000000000
#> 0.1
#> 0.10000000000000000001
#> 999999999999999999999
#> 1000000000000000000000

## floating point numbers
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort -g n; printf '1e2\n1e1\n-1e5\n0x10\n1e400\n-inf\nNaN\n\nfoo\n' | sort -g
#>
#>  abc
#> nan
#> -3
#> -0
#> 1,000
#> 2.5
#> +5
#> 9
#> 10
#> 0x1F
#> 1e3
#> inf
#>
#> foo
#> NaN
#> -inf
#> -1e5
#> 1e1
#> 0x10
#> 1e2
#> 1e400

## sizes as people write them
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
printf '2K\n1G\n500\n3M\n1.5K\n-2K\n0\n2k\n1Ki\n' | sort -h; printf '1023\n1K\n1M\n1G\n1T\n1P\n1E\n1Z\n1Y\n' | sort -hr | head -n 2
#> -2K
#> 0
#> 500
#> 1Ki
#> 1.5K
#> 2K
#> 2k
#> 3M
#> 1G
#> 1Y
#> 1Z

## months
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
printf 'Mar\njan 3\nDEC\n foo\nfeb\nMAY\n' | sort -M
#>  foo
#> jan 3
#> feb
#> Mar
#> MAY
#> DEC

## versions
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
printf 'v1.10\nv1.9\nv1.2.1\nv1.2\na-1.tar.gz\na-1.10.tar.gz\na-1.2.tar.gz\n' | sort -V; printf 'x10\nx9\nx1\n' | sort -Vr
#> a-1.tar.gz
#> a-1.2.tar.gz
#> a-1.10.tar.gz
#> v1.2
#> v1.2.1
#> v1.9
#> v1.10
#> x10
#> x9
#> x1

## each line once
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort -u f; printf '1\n1.0\n01\n' | sort -nu; printf 'a\nA\nb\nB\n' | sort -fu
#>
#>   fig 7
#> Banana 2
#> apple 10
#> apple 2
#> cherry	1
#> pear 3
#> 1
#> a
#> b

## a field as the key
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort -k2 f; sort -k2n f; sort -k2,2n f
#>
#> cherry	1
#> apple 10
#> Banana 2
#> apple 2
#> pear 3
#>   fig 7
#>
#> cherry	1
#> Banana 2
#> apple 2
#> pear 3
#>   fig 7
#> apple 10
#>
#> cherry	1
#> Banana 2
#> apple 2
#> pear 3
#>   fig 7
#> apple 10

## several keys
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort -k1,1 -k2,2nr f; sort -t: -k2,2n -k3 c; sort -t: -k1,1 -k2,2nr c
#>
#>   fig 7
#> Banana 2
#> apple 10
#> apple 2
#> cherry	1
#> pear 3
#> a:1:z
#> c:2:a
#> b:2:x
#> a:10:y
#> a:10:y
#> a:1:z
#> b:2:x
#> c:2:a

## a key with characters
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort -k1.2 f; sort -k1.2,1.3 f; printf 'x10\nx9\nx1\n' | sort -k1.2n
#>
#>   fig 7
#> Banana 2
#> pear 3
#> cherry	1
#> apple 10
#> apple 2
#>
#>   fig 7
#> Banana 2
#> pear 3
#> cherry	1
#> apple 10
#> apple 2
#> x1
#> x9
#> x10

## blanks before a field belong to it
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
printf '  b 2\n a  1\nc   3\n' | sort -k2; printf '  b 2\n a  1\nc   3\n' | sort -k2b; printf '  b 2\n a  1\nc   3\n' | sort -k2,2
#> c   3
#>  a  1
#>   b 2
#>  a  1
#>   b 2
#> c   3
#> c   3
#>  a  1
#>   b 2

## a separator of fields
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort -t: -k2 c; sort -t: -k2n c; sort -t: -k3.1,3.1 c
#> a:10:y
#> a:1:z
#> c:2:a
#> b:2:x
#> a:1:z
#> b:2:x
#> c:2:a
#> a:10:y
#> c:2:a
#> b:2:x
#> a:10:y
#> a:1:z

## a tab and a NUL as separators
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
printf 'b\t2\na\t10\n' | sort -t$'\t' -k2n; printf 'b\0002\na\0001\n' | sort -t '\0' -k2 | tr '\0' '.'
#> b	2
#> a	10
#> a.1
#> b.2

## options of a key stand above those for all
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort -n -k1,1 -k2,2 c; printf '3 a\n1 b\n2 a\n' | sort -r -k2,2 -k1,1n; printf '3 a\n1 b\n2 a\n' | sort -k2 -k1r
#> a:10:y
#> a:1:z
#> b:2:x
#> c:2:a
#> 1 b
#> 2 a
#> 3 a
#> 3 a
#> 2 a
#> 1 b

## stable
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort -s -k2 f; printf '1\n1.0\n01\n' | sort -ns; printf '3 a\n1 b\n2 a\n' | sort -s -k2,2
#>
#> cherry	1
#> apple 10
#> Banana 2
#> apple 2
#> pear 3
#>   fig 7
#> 1
#> 1.0
#> 01
#> 3 a
#> 2 a
#> 1 b

## a key given once
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort -t: -k1,1 -u c; printf 'a 1\na 2\nb 1\n' | sort -k1,1 -u
#> a:10:y
#> b:2:x
#> c:2:a
#> a 1
#> b 1

## the older way to write keys
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort +1 f; sort +1 -2 f; sort +0.1n -0.3 n
#>
#> cherry	1
#> apple 10
#> Banana 2
#> apple 2
#> pear 3
#>   fig 7
#>
#> cherry	1
#> apple 10
#> Banana 2
#> apple 2
#> pear 3
#>   fig 7
#>
#>  abc
#> -0
#> 0x1F
#> 1,000
#> 10
#> 1e3
#> 9
#> inf
#> nan
#> 2.5
#> -3
#> +5

## checks that input is sorted
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort -c f; sort -c u; printf 'a\nb\n' | sort -c; echo $?
#> 0
#2> sort: f:2: disorder: apple 10
#2> sort: u:3: disorder: 2

## checks without a word
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort -C u; echo $?; sort --check=quiet f; echo $?; sort --check=diagnose-first u
#> 1
#> 1
#2> sort: u:3: disorder: 2
#? 1

## checks that no line repeats
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
printf 'a\na\n' | sort -cu; printf 'a\na\n' | sort -c; echo $?
#> 0
#2> sort: -:2: disorder: a

## checks one file only
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort -c f u; sort -cC f; sort --check=foo f
#2> sort: extra operand 'u' not allowed with -c
#2> sort: options '-cC' are incompatible
#2> sort: invalid argument ‘foo’ for ‘--check’
#2> Valid arguments are:
#2>   - ‘quiet’, ‘silent’
#2>   - ‘diagnose-first’
#2> Try 'sort --help' for more information.
#? 1

## a check ends where the order does
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
{ echo b; echo a; yes; } | sort -c
#2> sort: -:2: disorder: a
#? 1

## merges sorted files
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
printf 'a\nc\n' > x; printf 'b\nd\n' > y; sort -m x y; sort -m u u; sort -mu x x
#> a
#> b
#> c
#> d
#> 1
#> 1
#> 3
#> 2
#> 3
#> 2
#> a
#> c

## writes to a file, even to its input
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort -o o f; cat o; sort u -o u; cat u; sort -o nodir/x f; sort -o . f
#>
#>   fig 7
#> Banana 2
#> apple 10
#> apple 2
#> cherry	1
#> pear 3
#> 1
#> 2
#> 3
#2> sort: open failed: nodir/x: No such file or directory
#2> sort: open failed: .: Is a directory
#? 2

## several files, and files without a last newline
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
printf 'b\na' > x; printf 'c' > y; sort x y; sort x - < u
#> a
#> b
#> c
#> 1
#> 2
#> 3
#> a
#> b

## lines that end with NUL
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
printf 'b\0a\0c' | sort -z | tr '\0' '.'
#>| a.b.c.

## files named in a list
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
printf 'f\0u\0' > l; sort --files0-from=l; printf 'u\0' | sort --files0-from=-
#>
#>   fig 7
#> 1
#> 2
#> 3
#> Banana 2
#> apple 10
#> apple 2
#> cherry	1
#> pear 3
#> 1
#> 2
#> 3

## lists that are wrong
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort --files0-from=absent; printf '' | sort --files0-from=-; printf 'u\0\0' | sort --files0-from=-; printf 'u\0absent\0' | sort --files0-from=-; sort --files0-from=l f
#2> sort: open failed: absent: No such file or directory
#2> sort: no input from '-'
#2> sort: -:2: invalid zero-length file name
#2> sort: cannot read: absent: No such file or directory
#2> sort: extra operand 'f'
#2> file operands cannot be combined with --files0-from
#2> Try 'sort --help' for more information.
#? 2

## missing files and directories
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort absent f; sort f absent; sort .
#2> sort: cannot read: absent: No such file or directory
#2> sort: cannot read: absent: No such file or directory
#2> sort: read failed: .: Is a directory
#? 2

## keys that are none
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort -k 0 f; sort -k 1.0 f; sort -k x f; sort -k 1x f; sort -k 1, f; sort -k 1,0 f; sort -k 1. f; sort -k '' f
#2> sort: field number is zero: invalid field specification ‘0’
#2> sort: character offset is zero: invalid field specification ‘1.0’
#2> sort: invalid number at field start: invalid count at start of ‘x’
#2> sort: stray character in field spec: invalid field specification ‘1x’
#2> sort: invalid number after ',': invalid count at start of ‘’
#2> sort: field number is zero: invalid field specification ‘1,0’
#2> sort: invalid number after '.': invalid count at start of ‘’
#2> sort: invalid number at field start: invalid count at start of ‘’
#? 2

## options that do not go together
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort -ng f; sort -nM f; sort -nd f; sort -k 2nM f; sort -din f; sort -nV f; sort -Vd u
#> 1
#> 2
#> 3
#2> sort: options '-gn' are incompatible
#2> sort: options '-Mn' are incompatible
#2> sort: options '-dn' are incompatible
#2> sort: options '-Mn' are incompatible
#2> sort: options '-dn' are incompatible
#2> sort: options '-nV' are incompatible

## separators that are none
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort -t '' f; sort -t :: f; sort -t 'é' f
#2> sort: empty tab
#2> sort: multi-character tab ‘::’
#2> sort: multi-character tab ‘é’
#? 2

## kinds by name
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort --sort=numeric u; sort --sort=general-numeric u; sort --sort=x u
#> 1
#> 2
#> 3
#> 1
#> 2
#> 3
#2> sort: invalid argument ‘x’ for ‘--sort’
#2> Valid arguments are:
#2>   - ‘general-numeric’
#2>   - ‘human-numeric’
#2>   - ‘month’
#2>   - ‘numeric’
#2>   - ‘random’
#2>   - ‘version’
#2> Try 'sort --help' for more information.
#? 1

## numbers for options
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort -S 1M u; sort -S x f; sort -S 1z f; sort --parallel=2 u; sort --parallel=0 f; sort --batch-size=1 f; sort --batch-size=x f
#> 1
#> 2
#> 3
#> 1
#> 2
#> 3
#2> sort: invalid -S argument 'x'
#2> sort: invalid suffix in -S argument '1z'
#2> sort: number in parallel must be nonzero
#2> sort: invalid --batch-size argument ‘1’
#2> sort: minimum --batch-size argument is ‘2’
#2> sort: invalid --batch-size argument 'x'
#? 2

## shuffles, with equal lines together
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
printf 'a\nb\na\nc\nb\n' | sort -R | uniq -c | sort; seq 100 | sort -R | sort -n | tail -n 1
#>       1 c
#>       2 a
#>       2 b
#> 100

## unknown options
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort -x f; sort --foo f; sort --r f; sort -k
#2> sort: invalid option -- 'x'
#2> Try 'sort --help' for more information.
#2> sort: unrecognized option '--foo'
#2> Try 'sort --help' for more information.
#2> sort: option '--r' is ambiguous; possibilities: '--random-sort' '--random-source' '--reverse'
#2> Try 'sort --help' for more information.
#2> sort: option requires an argument -- 'k'
#2> Try 'sort --help' for more information.
#? 2

## characters beyond ASCII
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
printf 'é\nz\na\nE\nè\n' | sort; printf '\377\na\n\200\n' | sort | od -c; printf 'éb\néa\nea\n' | sort -k1.2,1.2
#> E
#> a
#> z
#> è
#> é
#> 0000000   a  \n 200  \n 377  \n
#> 0000006
#> ea
#> éa
#> éb

## counts what occurs most
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
printf 'b\na\nb\nc\nb\na\n' | sort | uniq -c | sort -rn
#>       3 b
#>       2 a
#>       1 c

## an empty input
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
sort < /dev/null; printf '\n\n' | sort -u | od -c
#> 0000000  \n
#> 0000001

## many lines
printf 'pear 3\napple 10\nBanana 2\n  fig 7\ncherry\t1\napple 2\n\n' > f; printf '10\n9\n2.5\n-3\n1e3\n0x1F\n abc\n+5\n1,000\n-0\n\nnan\ninf\n' > n; printf 'b:2:x\na:10:y\nc:2:a\na:1:z\n' > c; printf '1\n3\n2\n' > u
seq 20000 | sort -n -r | head -n 2; seq 20000 | sort | tail -n 1; seq 20000 | sort -k1.2,1.3 -s | head -n 3
#> 20000
#> 19999
#> 9999
#> 1
#> 2
#> 3

## tells a full disk as its own check of the output does
echo a | sort > /dev/full
echo a | sort >&-
sort -C f g
#2> sort: fflush failed: 'standard output': No space left on device
#2> sort: write error
#2> sort: fflush failed: 'standard output': Bad file descriptor
#2> sort: write error: Bad file descriptor
#2> sort: extra operand 'g' not allowed with -C
#? 2

## chance that comes from a file
printf 'The quick brown fox\n' > source; printf '%s\n' a b c d a e f | sort -R --random-source=source; printf '%s\n' 'x 1' 'y 2' 'z 1' | sort -k2R --random-source=source
#> c
#> e
#> a
#> a
#> f
#> b
#> d
#> x 1
#> z 1
#> y 2

## a source of chance that has too little, or is none
echo x > short; echo a | sort -R --random-source=short; echo a | sort -R --random-source=absent; mkdir d; echo a | sort -R --random-source=d; echo a | sort --random-source=absent; echo a | sort -R --random-source=short --random-source=d
#> a
#2> sort: ‘short’: end of file
#2> sort: open failed: absent: No such file or directory
#2> sort: ‘d’: read error: Is a directory
#2> sort: multiple random sources specified
#? 2

## what is to be checked and cannot be opened
sort -c absent; echo $?; sort -C absent; sort absent
#> 2
#2> sort: open failed: absent: No such file or directory
#2> sort: open failed: absent: No such file or directory
#2> sort: cannot read: absent: No such file or directory
#? 2

## beginnings of several long options are named in the order of the real table
sort --c=x 2>&1 | head -1
sort --r=x 2>&1 | head -1
sort --z=x 2>&1 | head -1
#> sort: option '--c=x' is ambiguous; possibilities: '--check' '--compress-program'
#> sort: option '--r=x' is ambiguous; possibilities: '--random-sort' '--random-source' '--reverse'
#> sort: option '--zero-terminated' doesn't allow an argument

## an abbreviated option is named in full
echo | sort --ba x; echo | sort --buf x; echo | sort -S x
#2> sort: invalid --batch-size argument 'x'
#2> sort: invalid --buffer-size argument 'x'
#2> sort: invalid -S argument 'x'
#? 2

## a buffer beyond all numbers
echo a | sort -S 99999999999999999999999; echo a | sort --buffer-size=9999999999999999999Y; echo a | sort -S 1x; echo a | sort -S 10%; echo a | sort -S 1M
#> a
#> a
#2> sort: -S argument '99999999999999999999999' too large
#2> sort: --buffer-size argument '9999999999999999999Y' too large
#2> sort: invalid suffix in -S argument '1x'

## debug shows what is compared
printf 'banana 3 x\napple 10 jan\n\n\tcherry -2.50K é\n' > f; sort --debug f; sort --debug -k2,2 f; sort --debug -k2,2n f; sort --debug -k2n -k1,1b f
#>
#> ^ no match for key
#> >cherry -2.50K é
#> ________________
#> apple 10 jan
#> ____________
#> banana 3 x
#> __________
#>
#> ^ no match for key
#> ^ no match for key
#> >cherry -2.50K é
#>        _______
#> ________________
#> apple 10 jan
#>      ___
#> ____________
#> banana 3 x
#>       __
#> __________
#> >cherry -2.50K é
#>         _____
#> ________________
#>
#> ^ no match for key
#> ^ no match for key
#> banana 3 x
#>        _
#> __________
#> apple 10 jan
#>       __
#> ____________
#> >cherry -2.50K é
#>         _____
#> _______
#> ________________
#>
#> ^ no match for key
#> ^ no match for key
#> ^ no match for key
#> banana 3 x
#>        _
#> ______
#> __________
#> apple 10 jan
#>       __
#> _____
#> ____________
#2> sort: text ordering performed using ‘C.UTF-8’ sorting rules
#2> sort: text ordering performed using ‘C.UTF-8’ sorting rules
#2> sort: leading blanks are significant in key 1; consider also specifying 'b'
#2> sort: text ordering performed using ‘C.UTF-8’ sorting rules
#2> sort: note numbers use ‘.’ as a decimal point in this locale
#2> sort: text ordering performed using ‘C.UTF-8’ sorting rules
#2> sort: key 1 is numeric and spans multiple fields
#2> sort: leading blanks are significant in key 2; consider also specifying 'b'
#2> sort: note numbers use ‘.’ as a decimal point in this locale

## debug of numbers, months and sizes
printf 'banana 3 x\napple 10 jan\n\n\tcherry -2.50K é\n' > f; sort --debug -n f; sort --debug -k2h f; sort --debug -M -k3 f; sort --debug -g -k2,2 f; sort --debug -k3,3V -s f
#>
#> ^ no match for key
#> ^ no match for key
#> >cherry -2.50K é
#>  ^ no match for key
#> ________________
#> apple 10 jan
#> ^ no match for key
#> ____________
#> banana 3 x
#> ^ no match for key
#> __________
#> >cherry -2.50K é
#>         ______
#> ________________
#>
#> ^ no match for key
#> ^ no match for key
#> banana 3 x
#>        _
#> __________
#> apple 10 jan
#>       __
#> ____________
#>
#> ^ no match for key
#> ^ no match for key
#> >cherry -2.50K é
#>                ^ no match for key
#> ________________
#> banana 3 x
#>          ^ no match for key
#> __________
#> apple 10 jan
#>          ___
#> ____________
#>
#> ^ no match for key
#> ^ no match for key
#> >cherry -2.50K é
#>         _____
#> ________________
#> banana 3 x
#>        _
#> __________
#> apple 10 jan
#>       __
#> ____________
#>
#> ^ no match for key
#> apple 10 jan
#>         ____
#> banana 3 x
#>         __
#> >cherry -2.50K é
#>               __
#2> sort: text ordering performed using ‘C.UTF-8’ sorting rules
#2> sort: note numbers use ‘.’ as a decimal point in this locale
#2> sort: text ordering performed using ‘C.UTF-8’ sorting rules
#2> sort: key 1 is numeric and spans multiple fields
#2> sort: note numbers use ‘.’ as a decimal point in this locale
#2> sort: text ordering performed using ‘C.UTF-8’ sorting rules
#2> sort: text ordering performed using ‘C.UTF-8’ sorting rules
#2> sort: note numbers use ‘.’ as a decimal point in this locale
#2> sort: text ordering performed using ‘C.UTF-8’ sorting rules
#2> sort: leading blanks are significant in key 1; consider also specifying 'b'

## debug warns about options that do nothing
printf 'banana 3 x\napple 10 jan\n\n\tcherry -2.50K é\n' > f; sort --debug -r -k1,1 f; sort --debug -rsk1 f; sort --debug -nb -k1,1d f; sort --debug -rn f; sort --debug -fdu -k2b,2b f; sort --debug -u -r f; sort --debug -r f
#> banana 3 x
#> ______
#> __________
#> apple 10 jan
#> _____
#> ____________
#> >cherry -2.50K é
#> _______
#> ________________
#>
#> ^ no match for key
#> ^ no match for key
#> banana 3 x
#> __________
#> apple 10 jan
#> ____________
#> >cherry -2.50K é
#> ________________
#>
#> ^ no match for key
#>
#> ^ no match for key
#> ^ no match for key
#> >cherry -2.50K é
#> _______
#> ________________
#> apple 10 jan
#> _____
#> ____________
#> banana 3 x
#> ______
#> __________
#> banana 3 x
#> ^ no match for key
#> __________
#> apple 10 jan
#> ^ no match for key
#> ____________
#> >cherry -2.50K é
#>  ^ no match for key
#> ________________
#>
#> ^ no match for key
#> ^ no match for key
#>
#> ^ no match for key
#> >cherry -2.50K é
#>         ______
#> apple 10 jan
#>       __
#> banana 3 x
#>        _
#> banana 3 x
#> __________
#> apple 10 jan
#> ____________
#> >cherry -2.50K é
#> ________________
#>
#> ^ no match for key
#> banana 3 x
#> __________
#> apple 10 jan
#> ____________
#> >cherry -2.50K é
#> ________________
#>
#> ^ no match for key
#2> sort: text ordering performed using ‘C.UTF-8’ sorting rules
#2> sort: leading blanks are significant in key 1; consider also specifying 'b'
#2> sort: text ordering performed using ‘C.UTF-8’ sorting rules
#2> sort: leading blanks are significant in key 1; consider also specifying 'b'
#2> sort: text ordering performed using ‘C.UTF-8’ sorting rules
#2> sort: leading blanks are significant in key 1; consider also specifying 'b'
#2> sort: options '-bn' are ignored
#2> sort: text ordering performed using ‘C.UTF-8’ sorting rules
#2> sort: note numbers use ‘.’ as a decimal point in this locale
#2> sort: text ordering performed using ‘C.UTF-8’ sorting rules
#2> sort: options '-df' are ignored
#2> sort: text ordering performed using ‘C.UTF-8’ sorting rules
#2> sort: text ordering performed using ‘C.UTF-8’ sorting rules

## debug warns about keys
printf 'banana 3 x\napple 10 jan\n\n\tcherry -2.50K é\n' > f; sort --debug -k2,1 f; sort --debug -k1.2,1.3 f; sort --debug -k2.2,2.3 f; sort --debug -k2.2b,2.3b f; sort --debug -t. -k1n f; sort --debug -t- -k2,3n f; sort --debug -t, -k1,1n f; sort --debug -t+ -k1,2g f
#>
#> ^ no match for key
#> ^ no match for key
#> >cherry -2.50K é
#>        ^ no match for key
#> ________________
#> apple 10 jan
#>      ^ no match for key
#> ____________
#> banana 3 x
#>       ^ no match for key
#> __________
#>
#> ^ no match for key
#> ^ no match for key
#> banana 3 x
#>  __
#> __________
#> >cherry -2.50K é
#>  __
#> ________________
#> apple 10 jan
#>  __
#> ____________
#>
#> ^ no match for key
#> ^ no match for key
#> >cherry -2.50K é
#>         __
#> ________________
#> apple 10 jan
#>       __
#> ____________
#> banana 3 x
#>        __
#> __________
#>
#> ^ no match for key
#> ^ no match for key
#> banana 3 x
#>         __
#> __________
#> apple 10 jan
#>        __
#> ____________
#> >cherry -2.50K é
#>          __
#> ________________
#>
#> ^ no match for key
#> ^ no match for key
#> >cherry -2.50K é
#>  ^ no match for key
#> ________________
#> apple 10 jan
#> ^ no match for key
#> ____________
#> banana 3 x
#> ^ no match for key
#> __________
#>
#> ^ no match for key
#> ^ no match for key
#> apple 10 jan
#>             ^ no match for key
#> ____________
#> banana 3 x
#>           ^ no match for key
#> __________
#> >cherry -2.50K é
#>          ____
#> ________________
#>
#> ^ no match for key
#> ^ no match for key
#> >cherry -2.50K é
#>  ^ no match for key
#> ________________
#> apple 10 jan
#> ^ no match for key
#> ____________
#> banana 3 x
#> ^ no match for key
#> __________
#>
#> ^ no match for key
#> ^ no match for key
#> >cherry -2.50K é
#>  ^ no match for key
#> ________________
#> apple 10 jan
#> ^ no match for key
#> ____________
#> banana 3 x
#> ^ no match for key
#> __________
#2> sort: text ordering performed using ‘C.UTF-8’ sorting rules
#2> sort: key 1 has zero width and will be ignored
#2> sort: text ordering performed using ‘C.UTF-8’ sorting rules
#2> sort: text ordering performed using ‘C.UTF-8’ sorting rules
#2> sort: leading blanks are significant in key 1; consider also specifying 'b'
#2> sort: text ordering performed using ‘C.UTF-8’ sorting rules
#2> sort: text ordering performed using ‘C.UTF-8’ sorting rules
#2> sort: key 1 is numeric and spans multiple fields
#2> sort: field separator ‘.’ is treated as a decimal point in numbers
#2> sort: text ordering performed using ‘C.UTF-8’ sorting rules
#2> sort: key 1 is numeric and spans multiple fields
#2> sort: field separator ‘-’ is treated as a minus sign in numbers
#2> sort: note numbers use ‘.’ as a decimal point in this locale
#2> sort: text ordering performed using ‘C.UTF-8’ sorting rules
#2> sort: note numbers use ‘.’ as a decimal point in this locale
#2> sort: text ordering performed using ‘C.UTF-8’ sorting rules
#2> sort: key 1 is numeric and spans multiple fields
#2> sort: field separator ‘+’ is treated as a plus sign in numbers
#2> sort: note numbers use ‘.’ as a decimal point in this locale

## debug in the C locale, and what it does not go with
printf 'banana 3 x\napple 10 jan\n\n\tcherry -2.50K é\n' > f; LC_ALL=C sort --debug f 2>&1 | head -2; sort --debug -c f; sort --debug -C f; sort --debug -o g f; printf 'a\0b\0' | sort -z --debug
#> sort: text ordering performed using simple byte comparison
#>
#> a
#> _
#> b
#> _
#2> sort: options '-c --debug' are incompatible
#2> sort: options '-C --debug' are incompatible
#2> sort: options '-o --debug' are incompatible
#2> sort: text ordering performed using ‘C.UTF-8’ sorting rules

## refuses what does not go together with -o
sort -o x -o y /dev/null; sort -o x -o x /dev/null; sort -c -o x /dev/null; sort -C -o x /dev/null
#2> sort: multiple output files specified
#2> sort: options '-co' are incompatible
#2> sort: options '-Co' are incompatible
#? 2
