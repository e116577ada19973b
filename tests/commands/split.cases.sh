## so many lines
seq 5 > f; split -l 2 f; tail -n 9 xa?; split --lines=3 f part-; cat part-ab
#tree
#> ==> xaa <==
#> 1
#> 2
#>
#> ==> xab <==
#> 3
#> 4
#>
#> ==> xac <==
#> 5
#> 4
#> 5
#/ -rw-r--r-- f "1\n2\n3\n4\n5\n"
#/ -rw-r--r-- part-aa "1\n2\n3\n"
#/ -rw-r--r-- part-ab "4\n5\n"
#/ -rw-r--r-- xaa "1\n2\n"
#/ -rw-r--r-- xab "3\n4\n"
#/ -rw-r--r-- xac "5\n"

## a thousand lines unless told otherwise
seq 2500 | split; wc -l x*; seq 3 | split - y; cat yaa
#>  1000 xaa
#>  1000 xab
#>   500 xac
#>  2500 total
#> 1
#> 2
#> 3

## so many bytes
printf 'abcdefghij' > f; split -b 4 f p.; for i in p.*; do echo "$i: $(cat $i)"; done; split -b 1K f q; ls; split --bytes=100000 f r; cat raa
#> p.aa: abcd
#> p.ab: efgh
#> p.ac: ij
#> f
#> p.aa
#> p.ab
#> p.ac
#> qaa
#>| abcdefghij

## an old way to say how many lines
seq 7 > f; split -3 f; wc -l x*; split -2 f y; ls y*
#>  3 xaa
#>  3 xab
#>  1 xac
#>  7 total
#> yaa
#> yab
#> yac
#> yad

## names with numbers
seq 30 > f; split -l 10 -d f; ls; split -l 10 --numeric-suffixes=7 f n; ls n*; split -l 10 -x f h; ls h*; split -l 2 --hex-suffixes=8 f H; ls H*
#> f
#> x00
#> x01
#> x02
#> n07
#> n08
#> n09
#> h00
#> h01
#> h02
#> H08
#> H09
#> H0a
#> H0b
#> H0c
#> H0d
#> H0e
#> H0f
#> H10
#> H11
#> H12
#> H13
#> H14
#> H15
#> H16

## longer and shorter suffixes
seq 4 > f; split -l 1 -a 3 f; ls x*; split -l 1 -a 1 -d f y; ls y*; split -l 1 --additional-suffix=.txt f z; ls z*
#> xaaa
#> xaab
#> xaac
#> xaad
#> y0
#> y1
#> y2
#> y3
#> zaa.txt
#> zab.txt
#> zac.txt
#> zad.txt

## many pieces: the names grow
seq 700 > f; split -l 1 f; ls x* | sed -n '1p;648,653p;$p'; seq 100 | split -l 1 -d - n; ls n* | sed -n '88,92p;$p'
#> xaa
#> xyx
#> xyy
#> xyz
#> xzaaa
#> xzaab
#> xzaac
#> xzabx
#> n87
#> n88
#> n89
#> n9000
#> n9001
#> n9009

## no names left
seq 30 > f; split -l 1 -a 1 f; echo $?; ls x* | wc -l; split -l 1 -a 1 -d f n; ls n* | wc -l; split -l 10 -d -a 1 --numeric-suffixes=8 f m; ls m*; split -a 1 --numeric-suffixes=10 f k
#> 1
#> 26
#> 10
#> m8
#> m9
#2> split: output file suffixes exhausted
#2> split: output file suffixes exhausted
#2> split: output file suffixes exhausted
#2> split: numerical suffix start value is too large for the suffix length
#2> Try 'split --help' for more information.
#? 1

## lines that fit into so many bytes
printf '1\n22\n333\n4444\nverylongline\nx' > f; split -C 6 f; for i in x*; do echo "$i:"; cat $i; echo '|'; done
#> xaa:
#> 1
#> 22
#> |
#> xab:
#> 333
#> |
#> xac:
#> 4444
#> |
#> xad:
#> verylo|
#> xae:
#> ngline|
#> xaf:
#>
#> x|

## so many files
printf 'abcdefghijk' > f; split -n 3 f; for i in x*; do echo "$i: $(cat $i)"; done; split -n 2/3 f; echo; split -n 3/3 f; echo; printf abc > g; split -n 5 g y; wc -c y*; split -e -n 5 g z; ls z*
#> xaa: abc
#> xab: def
#> xac: ghijk
#> def
#> ghijk
#> 1 yaa
#> 1 yab
#> 1 yac
#> 0 yad
#> 0 yae
#> 3 total
#> zaa
#> zab
#> zac

## so many files of whole lines
seq 10 > f; split -n l/3 f; head x*; split -n l/2/3 f; printf 'a\nverylongline\nb\n' > g; split -n l/4 g y; wc -c y*; split -e -n l/4 g z; wc -c z*
#> ==> xaa <==
#> 1
#> 2
#> 3
#> 4
#>
#> ==> xab <==
#> 5
#> 6
#> 7
#>
#> ==> xac <==
#> 8
#> 9
#> 10
#> 5
#> 6
#> 7
#> 15 yaa
#>  0 yab
#>  0 yac
#>  2 yad
#> 17 total
#> 15 zaa
#>  2 zab
#> 17 total

## lines in turn
seq 7 > f; split -n r/3 f; head x*; split -n r/2/3 f; seq 2 | split -n r/3 - y; wc -l y*; seq 2 | split -e -n r/3 - z; ls z*
#> ==> xaa <==
#> 1
#> 4
#> 7
#>
#> ==> xab <==
#> 2
#> 5
#>
#> ==> xac <==
#> 3
#> 6
#> 2
#> 5
#> 1 yaa
#> 1 yab
#> 0 yac
#> 2 total
#> zaa
#> zab

## through a pipe, in parts
seq 9 | split -n 2 - p; cat pab; seq 9 | split -n l/2; cat xab; seq 4 | split -n r/1/2
#> 1
#> 3
#2> split: -: cannot determine file size
#2> cat: pab: No such file or directory
#2> split: -: cannot determine file size
#2> cat: xab: No such file or directory

## pieces go to a command
seq 6 > f; split -l 2 --filter='sed "s/^/$FILE: /"' f; split -l 3 --filter='tr 1-6 a-f > $FILE.up' f y; cat y*; split -l 2 --filter='head -n 1 > /dev/null; exit 3' f; echo $?
#> xaa: 1
#> xaa: 2
#> xab: 3
#> xab: 4
#> xac: 5
#> xac: 6
#> a
#> b
#> c
#> d
#> e
#> f
#> 3
#2> split: with FILE=xaa, exit 3 from command: head -n 1 > /dev/null; exit 3

## tells what it does
seq 3 > f; split -l 1 --verbose f; split -l 2 --verbose --filter='cat > /dev/null' f z
#> creating file 'xaa'
#> creating file 'xab'
#> creating file 'xac'
#> executing with FILE=zaa
#> executing with FILE=zab

## records with another end
printf 'a:b:c:d' > f; split -l 2 -t : f; for i in x*; do echo "$i: $(cat $i)"; done; printf 'a\0b\0c\0' | split -l 2 -t '\0' - z; od -c zaa; split -t ab f; split -t '' f; split -t a -t b f
#> xaa: a:b:
#> xab: c:d
#> 0000000   a  \0   b  \0
#> 0000004
#2> split: multi-character separator ‘ab’
#2> split: empty record separator
#2> split: multiple separator characters specified
#? 1

## nothing to split
touch f; split f; ls; split -n 2 f; ls; split -n l/2 f y; ls; split -n r/2 f z; ls
#> f
#> f
#> xaa
#> xab
#> f
#> xaa
#> xab
#> yaa
#> yab
#> f
#> xaa
#> xab
#> yaa
#> yab
#> zaa
#> zab

## what it cannot read or write
split nosuch; mkdir d; split d; echo hi > f; split f nosuch/x; chmod 555 d; split f d/; echo $?; split f a b; echo $?
#> 1
#> 1
#2> split: cannot open 'nosuch' for reading: No such file or directory
#2> split: d: Is a directory
#2> split: nosuch/xaa: No such file or directory
#2> split: d/aa: Permission denied
#2> split: extra operand ‘b’
#2> Try 'split --help' for more information.

## numbers that are none
split -l x; split -l 0; split -b 1Q; split -b 0; split -n 0; split -n 3/2; split -n 0/2; split -n l/x; split -n q/2; split -C -5; split -a x; split -l 99999999999999999999999; split -b 99999999999999999999999 < /dev/null; split -n x/3; split --numeric-suffixes=x; echo $?
#> 1
#2> split: invalid number of lines: ‘x’
#2> split: invalid number of lines: ‘0’: Numerical result out of range
#2> split: invalid number of bytes: ‘1Q’
#2> split: invalid number of bytes: ‘0’: Numerical result out of range
#2> split: invalid number of chunks: ‘0’: Numerical result out of range
#2> split: invalid chunk number: ‘3’: Numerical result out of range
#2> split: invalid chunk number: ‘0’: Numerical result out of range
#2> split: invalid number of chunks: ‘x’
#2> split: invalid chunk number: ‘q’
#2> split: invalid number of bytes: ‘-5’
#2> split: invalid suffix length: ‘x’
#2> split: invalid number of lines: ‘99999999999999999999999’: Value too large for defined data type
#2> split: invalid number of bytes: ‘99999999999999999999999’: Value too large for defined data type
#2> split: invalid chunk number: ‘x’
#2> split: ‘x’: invalid start value for numerical suffix
#2> Try 'split --help' for more information.

## options that do not go together
split -l 1 -b 1; split -n 2 -l 2; split -a 1 -n 100; split --additional-suffix=a/b; split --filter=cat -n 1/2; split -Z; split --foo; split -1 -2 /dev/null; split -n 100 -d /dev/null; ls | head -n 2
#> x00
#> x01
#2> split: cannot split in more than one way
#2> Try 'split --help' for more information.
#2> split: cannot split in more than one way
#2> Try 'split --help' for more information.
#2> split: the suffix length needs to be at least 2
#2> split: invalid suffix ‘a/b’, contains directory separator
#2> Try 'split --help' for more information.
#2> split: --filter does not process a chunk extracted to stdout
#2> Try 'split --help' for more information.
#2> split: invalid option -- 'Z'
#2> Try 'split --help' for more information.
#2> split: unrecognized option '--foo'
#2> Try 'split --help' for more information.

## would overwrite its input
seq 3 > xaa; split -l 2 xaa; echo $?; cat xaa; seq 3 > xab; split -l 2 xab; cat xab
#> 1
#> 1
#> 2
#> 3
#> 1
#> 2
#> 3
#2> split: 'xaa' would overwrite input; aborting
#2> split: 'xab' would overwrite input; aborting

## puts it together again
seq 1000 > f; split -b 1000 f; cat x* | cmp - f && echo same; split -n 7 f y; cat y* | cmp - f && echo same; split -n l/7 f z; cat z* | cmp - f && echo same
#> same
#> same
#> same

## beginnings of several long options are named in the order of the real table
split --n=x 2>&1 | head -1
#> split: option '--n=x' is ambiguous; possibilities: '--number' '--numeric-suffixes'

## a suffix length beyond all numbers; the shell of --filter
seq 3 > f; split -a 99999999999999999999999 f; split -a x f; split --filter=nocmd f; SHELL=/bin/sh split --filter=nocmd f
#2> split: invalid suffix length: ‘99999999999999999999999’: Value too large for defined data type
#2> split: invalid suffix length: ‘x’
#2> bash: line 1: nocmd: command not found
#2> split: with FILE=xaa, exit 127 from command: nocmd
#2> sh: 1: nocmd: not found
#2> split: with FILE=xaa, exit 127 from command: nocmd
#? 127
