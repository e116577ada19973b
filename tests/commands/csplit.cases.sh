## at line numbers
seq 10 > f; csplit f 4 8; head xx*
#> 6
#> 8
#> 7
#> ==> xx00 <==
#> 1
#> 2
#> 3
#>
#> ==> xx01 <==
#> 4
#> 5
#> 6
#> 7
#>
#> ==> xx02 <==
#> 8
#> 9
#> 10

## at lines that match
printf '%s\n' intro '# one' a b '# two' c > f; csplit f '/^#/' '{*}'; head xx*
#> 6
#> 10
#> 8
#> ==> xx00 <==
#> intro
#>
#> ==> xx01 <==
#> # one
#> a
#> b
#>
#> ==> xx02 <==
#> # two
#> c

## up to the last
printf '%s\n' a X b X c > f; csplit f /X/ '{1}'; cat xx02; csplit -f y f /X/; ls
#> 2
#> 4
#> 4
#> X
#> c
#> 2
#> 8
#> f
#> xx00
#> xx01
#> xx02
#> y00
#> y01

## offsets
seq 12 > f; csplit f /5/+2 /9/-1; head -n 3 xx*
#> 12
#> 2
#> 13
#> ==> xx00 <==
#> 1
#> 2
#> 3
#>
#> ==> xx01 <==
#> 7
#>
#> ==> xx02 <==
#> 8
#> 9
#> 10

## passes over
seq 10 > f; csplit f %4% 7; cat xx00; csplit f '%3%+1' '/8/' ; head xx00 xx01
#> 6
#> 9
#> 4
#> 5
#> 6
#> 8
#> 7
#> ==> xx00 <==
#> 4
#> 5
#> 6
#> 7
#>
#> ==> xx01 <==
#> 8
#> 9
#> 10

## the lines that match are left away
printf '%s\n' a -- b -- c > f; csplit --suppress-matched f /--/ '{*}'; head xx*; seq 6 > g; csplit --suppress-matched g 3 5; head xx*
#> 2
#> 2
#> 2
#> ==> xx00 <==
#> a
#>
#> ==> xx01 <==
#> b
#>
#> ==> xx02 <==
#> c
#> 4
#> 2
#> 2
#> ==> xx00 <==
#> 1
#> 2
#>
#> ==> xx01 <==
#> 4
#>
#> ==> xx02 <==
#> 6

## names
seq 6 > f; csplit -f part- f 3; csplit -n 3 f 3; csplit -b '%03x.txt' -f y f 3 5; csplit -b '.%d' -f z f 3; ls
#> 4
#> 8
#> 4
#> 8
#> 4
#> 4
#> 4
#> 4
#> 8
#> f
#> part-00
#> part-01
#> xx000
#> xx001
#> y000.txt
#> y001.txt
#> y002.txt
#> z.0
#> z.1

## without the sizes
seq 6 > f; csplit -s f 3; csplit --quiet -f y f 4; csplit -q -f z f 2; ls
#> f
#> xx00
#> xx01
#> y00
#> y01
#> z00
#> z01

## no empty pieces
printf '%s\n' X a X X b > f; csplit f /X/ '{*}'; ls; rm xx*; csplit -z f /X/ '{*}'; ls
#> 0
#> 4
#> 2
#> 4
#> f
#> xx00
#> xx01
#> xx02
#> xx03
#> 4
#> 2
#> 4
#> f
#> xx00
#> xx01
#> xx02

## what is not found
seq 5 > f; csplit f /9/; echo $?; ls; csplit -k f 3 /9/; ls; rm xx*; csplit f 9; ls; csplit f /3/ '{2}'; echo $?; ls
#> 10
#> 1
#> f
#> 4
#> 6
#> f
#> xx00
#> xx01
#> 10
#> f
#> 4
#> 6
#> 1
#> f
#2> csplit: ‘/9/’: match not found
#2> csplit: ‘/9/’: match not found
#2> csplit: ‘9’: line number out of range
#2> csplit: ‘/3/’: match not found on repetition 1

## from standard input
seq 6 | csplit - 3; cat xx01; printf 'a\nb' | csplit -f y - 2; od -c y01
#> 4
#> 8
#> 3
#> 4
#> 5
#> 6
#> 2
#> 1
#> 0000000   b
#> 0000001

## wrong patterns
seq 5 > f; csplit f; csplit; csplit f foo; csplit f /3; csplit f /3/x; csplit f '/[/'; csplit f '{2}'; csplit f 3 '{x}'; csplit f 3 '{2'; csplit f 0; csplit f 3 2; csplit f 3 3; ls
#> 4
#> 0
#> 6
#> f
#> xx00
#> xx01
#> xx02
#2> csplit: missing operand after ‘f’
#2> Try 'csplit --help' for more information.
#2> csplit: missing operand
#2> Try 'csplit --help' for more information.
#2> csplit: ‘foo’: invalid pattern
#2> csplit: /3: closing delimiter '/' missing
#2> csplit: ‘/3/x’: integer expected after delimiter
#2> csplit: ‘/[/’: invalid regular expression: Invalid regular expression
#2> csplit: ‘{2}’: invalid pattern
#2> csplit: ‘{x’}: integer required between '{' and '}'
#2> csplit: ‘{2’: '}' is required in repeat count
#2> csplit: 0: line number must be greater than zero
#2> csplit: line number ‘2’ is smaller than preceding line number, 3
#2> csplit: warning: line number ‘3’ is the same as preceding line number

## wrong options
csplit -n x f 1; csplit -b foo f 1; csplit -b '%d%d' f 1; csplit -b '%s' f 1; csplit -b '%' f 1; csplit -x f 1; csplit --foo; csplit nosuch 1; echo $?
#> 1
#2> csplit: invalid number: ‘x’
#2> csplit: missing % conversion specification in suffix
#2> csplit: too many % conversion specifications in suffix
#2> csplit: invalid conversion specifier in suffix: s
#2> csplit: missing conversion specifier in suffix
#2> csplit: invalid option -- 'x'
#2> Try 'csplit --help' for more information.
#2> csplit: unrecognized option '--foo'
#2> Try 'csplit --help' for more information.
#2> csplit: cannot open 'nosuch' for reading: No such file or directory

## a line number again and again
seq 10 > f; csplit f 3 '{2}'; wc -l xx*; csplit f 3 '{*}'; echo $?; ls xx*; csplit f 4 '{5}'; ls
#> 4
#> 6
#> 6
#> 5
#>  2 xx00
#>  3 xx01
#>  3 xx02
#>  2 xx03
#> 10 total
#> 4
#> 6
#> 6
#> 5
#> 1
#> 6
#> 8
#> 7
#> f
#2> csplit: ‘3’: line number out of range on repetition 3
#2> ls: cannot access 'xx*': No such file or directory
#2> csplit: ‘4’: line number out of range on repetition 2

## mixed
printf '%s\n' head BEGIN a b END tail BEGIN c END > f; csplit f '%BEGIN%' '/END/+1' '/BEGIN/' '{*}'; head xx*
#> 14
#> 5
#> 12
#> ==> xx00 <==
#> BEGIN
#> a
#> b
#> END
#>
#> ==> xx01 <==
#> tail
#>
#> ==> xx02 <==
#> BEGIN
#> c
#> END

## regular expressions are basic
printf '%s\n' 'a+b' aab aaab > f; csplit f '/a\{3\}/'; csplit f '/a+b/'; csplit f '/a\+b/1'; printf '%s\n' a/b c > g; csplit g '/c\|x/'; csplit f '/^a\(a\)b$/'
#> 8
#> 5
#> 0
#> 13
#> 8
#> 5
#> 4
#> 2
#> 4
#> 9

## an offset that is out of reach
seq 5 > f; csplit f /2/-3; echo $?; csplit f /4/+5; echo $?; csplit f /3/-1; head xx*
#> 0
#> 1
#> 10
#> 1
#> 2
#> 8
#> ==> xx00 <==
#> 1
#>
#> ==> xx01 <==
#> 2
#> 3
#> 4
#> 5
#2> csplit: ‘/2/-3’: line number out of range
#2> csplit: ‘/4/+5’: line number out of range

## chapters of a book
for i in 1 2 3; do echo "Chapter $i"; seq $i; done > book; csplit -z -s -f chap -b '%d.txt' book '/^Chapter/' '{*}'; head chap*
#> ==> chap0.txt <==
#> Chapter 1
#> 1
#>
#> ==> chap1.txt <==
#> Chapter 2
#> 1
#> 2
#>
#> ==> chap2.txt <==
#> Chapter 3
#> 1
#> 2
#> 3
