# printf, read and mapfile at their edges; expressions and what is wrong with them.

## printf; echo $?; printf -v; printf -x; printf -- '%s\n' a; printf -v x …
printf; echo $?; printf -v; printf -x; printf -- '%s\n' a; printf -v x '%s' a; echo $x; printf -v 1x a; printf -v 'a[2]' b; echo ${a[2]}; printf -v a[x b
#> 2
#> a
#> a
#> b
#2> printf: usage: printf [-v var] format [arguments]
#2> bash: line 1: printf: -v: option requires an argument
#2> printf: usage: printf [-v var] format [arguments]
#2> bash: line 1: printf: -x: invalid option
#2> printf: usage: printf [-v var] format [arguments]
#2> bash: line 1: printf: `1x': not a valid identifier
#2> bash: line 1: printf: `a[x': not a valid identifier
#? 2

## printf '%d %i %u %o %x %X\n' 10 -3 5 8 255 255; printf '%d\n' 0x1f 010 …
printf '%d %i %u %o %x %X\n' 10 -3 5 8 255 255; printf '%d\n' 0x1f 010 "'a" '"b' 'é' abc 12abc 9223372036854775808 -9223372036854775809; echo $?
#> 10 -3 5 10 ff FF
#> 31
#> 8
#> 97
#> 98
#> 0
#> 0
#> 12
#> 9223372036854775807
#> -9223372036854775808
#> 1
#2> bash: line 1: printf: é: invalid number
#2> bash: line 1: printf: abc: invalid number
#2> bash: line 1: printf: 12abc: invalid number
#2> bash: line 1: printf: warning: 9223372036854775808: Numerical result out of range
#2> bash: line 1: printf: warning: -9223372036854775809: Numerical result out of range

## printf '%f %e %g %a %E %G\n' 1.5 1234.5 0.0001 1 1e10 1e20; printf '%. …
printf '%f %e %g %a %E %G\n' 1.5 1234.5 0.0001 1 1e10 1e20; printf '%.2f|%10.3f|%-10.1f|%+d|% d|%05d|%x|%#x|%#o\n' 1.005 2.5 3.25 4 5 6 7 8 9; printf '%f\n' abc 1abc; echo $?
#> 1.500000 1.234500e+03 0.0001 0x8p-3 1.000000E+10 1E+20
#> 1.00|     2.500|3.2       |+4| 5|00006|7|0x8|011
#> 0.000000
#> 1.000000
#> 1
#2> bash: line 1: printf: abc: invalid number
#2> bash: line 1: printf: 1abc: invalid number

## printf '%s|%10s|%-10s|%.2s|%*s|%-*s|%.*s\n' a b c defg 5 e 5 f 2 ghi
printf '%s|%10s|%-10s|%.2s|%*s|%-*s|%.*s\n' a b c defg 5 e 5 f 2 ghi
#> a|         b|c         |de|    e|f    |gh

## printf '%b|%b|%b\n' 'a\nb' '\x41\101\0101\u00e9' 'x\cy' z; printf '%b\ …
printf '%b|%b|%b\n' 'a\nb' '\x41\101\0101\u00e9' 'x\cy' z; printf '%b\n' '\\ \a\b\e\f\r\v' | od -c | head -2
#> a
#> b|AAAé|x0000000   \      \a  \b 033  \f  \r  \v  \n
#> 0000011

## printf '%q %q %q %q %q\n' 'a b' "it's" $'a\nb' '' '~x'; printf '%q\n'  …
printf '%q %q %q %q %q\n' 'a b' "it's" $'a\nb' '' '~x'; printf '%q\n' 'a=b' '#c' 'd#' 'é' $'\001' '{a,b}' '!' '^' 'a:b' '%1' '@' ',' '-x' 'a~' '=x'; printf '%Q\n' 'a b'; printf '%.2Q %5q\n' 'a b' c
#> a\ b it\'s $'a\nb' '' \~x
#> a=b
#> \#c
#> d#
#> é
#> $'\001'
#> \{a\,b\}
#> \!
#> \^
#> a:b
#> %1
#> @
#> \,
#> -x
#> a~
#> =x
#> a\ b
#> a\      c

## printf '%c%c%c\n' abc d ''; printf '%5c|%-5c|\n' a b; printf '%%|%5%|\ …
printf '%c%c%c\n' abc d ''; printf '%5c|%-5c|\n' a b; printf '%%|%5%|\n'; printf '%z\n' a; echo $?; printf '%' ; printf '%5'; printf 'a%'
#>$ ad\x00
#>     a|b    |
#> %|1
#>| a
#2> bash: line 1: printf: `%': invalid format character
#2> bash: line 1: printf: `\': invalid format character
#2> bash: line 1: printf: `%': missing format character
#2> bash: line 1: printf: `%5': missing format character
#2> bash: line 1: printf: `%': missing format character
#? 1

## printf '%s %s\n' a b c; printf '%s\n'; printf 'no args\n' a b; printf  …
printf '%s %s\n' a b c; printf '%s\n'; printf 'no args\n' a b; printf '%d %s\n' 1; printf '%s' ; printf '\n'; printf '%d\n' ''; printf '%d\n' ' 5' '5 '; echo $?
#> a b
#>$ c\x20
#>
#> no args
#>$ 1\x20
#>
#> 0
#> 5
#> 5
#> 1
#2> bash: line 1: printf: 5 : invalid number

## printf '\x\n'; printf '\xg\n'; printf '\u\n'; printf '\U1F600\n'; prin …
printf '\x\n'; printf '\xg\n'; printf '\u\n'; printf '\U1F600\n'; printf '\400\n' | od -c; printf '\1\n' | od -c; printf '\"\'"'"'\?\n'; printf '\z\n'; printf 'a\cb\n'; echo; printf '\e[0m' | od -c
#> \x
#> \xg
#> \u
#> 😀
#> 0000000  \0  \n
#> 0000002
#> 0000000 001  \n
#> 0000002
#> "'?
#> \z
#> a\cb
#>
#> 0000000 033   [   0   m
#> 0000004
#2> bash: line 1: printf: missing hex digit for \x
#2> bash: line 1: printf: missing hex digit for \x
#2> bash: line 1: printf: missing unicode digit for \u

## printf '%ld %lld %hd %jd %zd %td %Lf\n' 1 2 3 4 5 6 7; printf '%n' a;  …
printf '%ld %lld %hd %jd %zd %td %Lf\n' 1 2 3 4 5 6 7; printf '%n' a; printf '%m\n'; printf '%s\n' -5; printf '%-5d|%+5d|%05.1f|% 05d\n' 1 2 3 4; printf "%'d\n" 1000000; printf '%I\n'
#> 1 2 3 4 5 6 7.000000
#> -5
#> 1    |   +2|003.0| 0004
#> 1000000
#2> bash: line 1: printf: `m': invalid format character
#2> bash: line 1: printf: `I': invalid format character
#? 1

## printf '%.3d|%.10d|%8.3d|%-8.3d|%08.3d\n' 5 5 5 5 5; printf '%.0f %.0e …
printf '%.3d|%.10d|%8.3d|%-8.3d|%08.3d\n' 5 5 5 5 5; printf '%.0f %.0e %#.0f\n' 2.5 2.5 2; printf '%s %s %s\n' "$(printf 'a\n\n')" b; printf '%d\n' 1.5; printf '%d\n' 1e3; printf '%x\n' -1; printf '%u\n' -1; printf '%o\n' -1
#> 005|0000000005|     005|005     |     005
#> 2 2e+00 2.
#>$ a b\x20
#> 1
#> 1
#> ffffffffffffffff
#> 18446744073709551615
#> 1777777777777777777777
#2> bash: line 1: printf: 1.5: invalid number
#2> bash: line 1: printf: 1e3: invalid number

## printf '%f %f %f\n' inf nan -inf; printf '%F %G\n' inf nan; printf '%d …
printf '%f %f %f\n' inf nan -inf; printf '%F %G\n' inf nan; printf '%d\n' 0b11 1_000 0xg; printf '%.20f\n' 0.1; printf '%.15g %g %g %g\n' 0.1 100000 1000000 1e-5; printf '%a\n' 0.5 2 3.14
#> inf nan -inf
#> INF NAN
#> 0
#> 1
#> 0
#> 0.10000000000000000000
#> 0.1 100000 1e+06 1e-05
#> 0x8p-4
#> 0x8p-2
#> 0xc.8f5c28f5c28f5c3p-2
#2> bash: line 1: printf: 0b11: invalid number
#2> bash: line 1: printf: 1_000: invalid number
#2> bash: line 1: printf: 0xg: invalid hex number

## printf '%5s|%-5s|%.1s|\n' é é éa; printf '%5b|%.1b|\n' 'é' 'éa'; print …
printf '%5s|%-5s|%.1s|\n' é é éa; printf '%5b|%.1b|\n' 'é' 'éa'; printf '%s\0x\n' a | od -c
#>$    \xc3\xa9|\xc3\xa9   |\xc3|
#>$    \xc3\xa9|\xc3|
#> 0000000   a  \0   x  \n
#> 0000004

## read a b c <<< '1 2 3 4 5'; echo "[$a][$b][$c]"; read a <<< ' x y '; e …
read a b c <<< '1 2 3 4 5'; echo "[$a][$b][$c]"; read a <<< '  x  y  '; echo "[$a]"; read <<< '  x  y  '; echo "[$REPLY]"; read -r a <<< 'a\tb\\'; echo "[$a]"; read a <<< 'a\tb\\c\
d'; echo "[$a]"
#> [1][2][3 4 5]
#> [x  y]
#> [  x  y  ]
#> [a\tb\\]
#> [atb\cd]

## IFS=: read a b c <<< '1:2:3:4:'; echo "[$a][$b][$c]"; IFS=: read a b < …
IFS=: read a b c <<< '1:2:3:4:'; echo "[$a][$b][$c]"; IFS=: read a b <<< ':x:'; echo "[$a][$b]"; IFS=: read a b <<< 'x::'; echo "[$a][$b]"; IFS=' :' read a b c <<< ' x : y :: z '; echo "[$a][$b][$c]"; IFS= read a <<< ' x '; echo "[$a]"; IFS=, read -a arr <<< 'a,b,,c,'; declare -p arr
#> [1][2][3:4:]
#> [][x]
#> [x][]
#> [x][y][: z]
#> [ x ]
#> declare -a arr=([0]="a" [1]="b" [2]="" [3]="c")

## read -n 3 a <<< abcdef; echo $a; read -N 3 a <<< $'a\nbcd'; echo "[$a] …
read -n 3 a <<< abcdef; echo $a; read -N 3 a <<< $'a\nbcd'; echo "[$a]"; read -n 0 a <<< x; echo "$? [$a]"; read -d , a <<< 'x,y'; echo $a; read -d '' a <<< 'x'; echo "$? [$a]"; read -n 10 a <<< abc; echo "$? $a"; read -N 10 a <<< abc; echo "$? [$a]"
#> abc
#> [a
#> b]
#> 0 []
#> x
#> 1 [x]
#> 0 abc
#> 1 [abc
#> ]

## read a < /dev/null; echo "$? [$a]"; printf 'noeol' | { read a; echo "$ …
read a < /dev/null; echo "$? [$a]"; printf 'noeol' | { read a; echo "$? [$a]"; }; read -t 0 < /dev/null; echo $?; read -t 0.1 a < <(sleep 1); echo $?; read -t abc a; echo $?; read -t -1 a; echo $?; read -n -1 a; echo $?; read -n x a; echo $?; read -u 9 a; echo $?; read -u x a; echo $?
#> 1 []
#> 1 [noeol]
#> 0
#> 142
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#2> bash: line 1: read: abc: invalid timeout specification
#2> bash: line 1: read: -1: invalid timeout specification
#2> bash: line 1: read: -1: invalid number
#2> bash: line 1: read: x: invalid number
#2> bash: line 1: read: 9: invalid file descriptor: Bad file descriptor
#2> bash: line 1: read: x: invalid file descriptor specification

## read 1a; echo $?; read -x; echo $?; read -a; echo $?; readonly r; read …
read 1a; echo $?; read -x; echo $?; read -a; echo $?; readonly r; read r <<< x; echo $?; read a-b <<< x; echo $?; read -a 'b[0]' <<< x; echo $?; read 'c[2]' <<< v; echo ${c[2]}; declare -A m; read 'm[k]' <<< v; echo ${m[k]}; read -a m <<< x; echo $?
#> 1
#> 2
#> 2
#> 1
#> 1
#> 1
#> v
#> v
#> 1
#2> bash: line 1: read: `1a': not a valid identifier
#2> bash: line 1: read: -x: invalid option
#2> read: usage: read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] [name ...]
#2> bash: line 1: read: -a: option requires an argument
#2> read: usage: read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] [name ...]
#2> bash: line 1: r: readonly variable
#2> bash: line 1: read: `a-b': not a valid identifier
#2> bash: line 1: read: `b[0]': not a valid identifier
#2> bash: line 1: read: m: not an indexed array

## read -p prompt a <<< x; echo $a; read -s a <<< x; echo $a; read -e a < …
read -p prompt a <<< x; echo $a; read -s a <<< x; echo $a; read -e a <<< x; echo $a; read -i text -e a <<< ''; echo "[$a]"; exec 3<<< $'l1\nl2'; read -u 3 a; read -u3 b; echo $a $b
#> x
#> x
#> x
#> []
#> l1 l2

## while read -r l || [ -n "$l" ]; do echo "<$l>"; done < <(printf 'a\nb\ …
while read -r l || [ -n "$l" ]; do echo "<$l>"; done < <(printf 'a\nb\nc'); while IFS= read -rd '' x; do echo "($x)"; done < <(printf 'a\0b\0'); echo 'a b' | read x; echo "[$x]"; shopt -s lastpipe; echo 'a b' | read x; echo "[$x]"
#> <a>
#> <b>
#> <c>
#> (a)
#> (b)
#> []
#> [a b]

## read a b <<< 'a\ b c'; echo "[$a][$b]"; read -r a b <<< 'a\ b c'; echo …
read a b <<< 'a\ b c'; echo "[$a][$b]"; read -r a b <<< 'a\ b c'; echo "[$a][$b]"; IFS=x read a b <<< 'axbxc'; echo "[$a][$b]"; IFS=' ' read -r a <<< $'\tx\t'; echo "[$a]"; read a b <<< $'x\ty\n'; echo "[$a][$b]"
#> [a b][c]
#> [a\][b c]
#> [a][bxc]
#> [	x	]
#> [x][y]

## mapfile a <<< $'1\n2\n3'; declare -p a; mapfile -t a <<< $'1\n2\n3'; d …
mapfile a <<< $'1\n2\n3'; declare -p a; mapfile -t a <<< $'1\n2\n3'; declare -p a; mapfile -n 2 -s 1 -t a <<< $'1\n2\n3\n4'; declare -p a; mapfile -O 2 -t a <<< x; declare -p a; mapfile -d : -t a <<< 'a:b:c'; declare -p a; mapfile -C 'echo cb' -c 2 -t a <<< $'1\n2\n3\n4\n5'; mapfile < /dev/null; declare -p MAPFILE; mapfile -x; mapfile 1a; echo $?; mapfile -n x; mapfile -c 0 ; mapfile -O -1 a; mapfile -u 9 a; mapfile -u x a; readarray -t z <<< q; declare -p z; mapfile a b; declare -A as; mapfile as <<< x; readonly ro; mapfile ro <<< x
#> declare -a a=([0]=$'1\n' [1]=$'2\n' [2]=$'3\n')
#> declare -a a=([0]="1" [1]="2" [2]="3")
#> declare -a a=([0]="2" [1]="3")
#> declare -a a=([0]="2" [1]="3" [2]="x")
#> declare -a a=([0]="a" [1]="b" [2]=$'c\n')
#> cb 1 2
#> cb 3 4
#> declare -a MAPFILE=()
#> 1
#> declare -a z=([0]="q")
#2> bash: line 1: mapfile: -x: invalid option
#2> mapfile: usage: mapfile [-d delim] [-n count] [-O origin] [-s count] [-t] [-u fd] [-C callback] [-c quantum] [array]
#2> bash: line 1: mapfile: `1a': not a valid identifier
#2> bash: line 1: mapfile: x: invalid line count
#2> bash: line 1: mapfile: 0: invalid callback quantum
#2> bash: line 1: mapfile: -1: invalid array origin
#2> bash: line 1: mapfile: 9: invalid file descriptor: Bad file descriptor
#2> bash: line 1: mapfile: x: invalid file descriptor specification
#2> bash: line 1: mapfile: as: not an indexed array
#2> bash: line 1: ro: readonly variable
#? 1

## echo $((1+2*3-4/2%3)) $((2**10)) $((-2**2)) $((7/-2)) $((-7%3)) $((1<< …
echo $((1+2*3-4/2%3)) $((2**10)) $((-2**2)) $((7/-2)) $((-7%3)) $((1<<4)) $((256>>2)) $((5&3)) $((5|3)) $((5^3)) $((~5)) $((!0)) $((!5)) $((1<2)) $((2<=1)) $((1==1)) $((1!=1)) $((1&&0)) $((1||0)) $((1?2:3)) $((1,2,3))
#> 5 1024 4 -3 -1 16 64 1 7 6 -6 1 0 1 0 1 0 0 1 2 3

## echo $((0x1F)) $((010)) $((2#101)) $((16#ff)) $((36#z)) $((64#_)) $((6 …
echo $((0x1F)) $((010)) $((2#101)) $((16#ff)) $((36#z)) $((64#_)) $((64#@)) $((62#Z)) $((62#a)) $((8#17)) $((0)) $((00)) $((0X1f))
#> 31 8 5 255 35 63 62 61 10 15 0 0 31

## x=5; echo $((x++)) $((++x)) $((x--)) $((--x)) $((x+=3)) $((x-=1)) $((x …
x=5; echo $((x++)) $((++x)) $((x--)) $((--x)) $((x+=3)) $((x-=1)) $((x*=2)) $((x/=3)) $((x%=3)) $((x<<=3)) $((x>>=1)) $((x|=1)) $((x&=7)) $((x^=2)) $x
#> 5 7 7 5 8 7 14 4 1 8 4 5 5 7 7

## echo $((1/0)); echo no
echo $((1/0)); echo no
#2> bash: line 1: 1/0: division by 0 (error token is "0")
#? 1

## echo $((1%0)); echo no
echo $((1%0)); echo no
#2> bash: line 1: 1%0: division by 0 (error token is "0")
#? 1

## echo $((2**-1)); echo no
echo $((2**-1)); echo no
#2> bash: line 1: 2**-1: exponent less than 0 (error token is "1")
#? 1

## echo $((08)); echo no
echo $((08)); echo no
#2> bash: line 1: 08: value too great for base (error token is "08")
#? 1

## echo $((2#3)); echo no
echo $((2#3)); echo no
#2> bash: line 1: 2#3: value too great for base (error token is "2#3")
#? 1

## echo $((99#1)); echo no
echo $((99#1)); echo no
#2> bash: line 1: 99#1: invalid arithmetic base (error token is "99#1")
#? 1

## echo $((1 2)); echo no
echo $((1 2)); echo no
#2> bash: line 1: 1 2: syntax error in expression (error token is "2")
#? 1

## echo $((1+)); echo no
echo $((1+)); echo no
#2> bash: line 1: 1+: syntax error: operand expected (error token is "+")
#? 1

## echo $((+)); echo no
echo $((+)); echo no
#2> bash: line 1: +: syntax error: operand expected (error token is "+")
#? 1

## echo $((a b)); echo no
echo $((a b)); echo no
#2> bash: line 1: a b: syntax error in expression (error token is "b")
#? 1

## echo $((1=2)); echo no
echo $((1=2)); echo no
#2> bash: line 1: 1=2: attempted assignment to non-variable (error token is "=2")
#? 1

## echo $((a=)); echo no
echo $((a=)); echo no
#2> bash: line 1: a=: syntax error: operand expected (error token is "=")
#? 1

## echo $((1?2)); echo no
echo $((1?2)); echo no
#2> bash: line 1: 1?2: `:' expected for conditional expression (error token is "2")
#? 1

## echo $((1?:2)); echo no
echo $((1?:2)); echo no
#2> bash: line 1: 1?:2: expression expected (error token is ":2")
#? 1

## echo $((1:2)); echo no
echo $((1:2)); echo no
#2> bash: line 1: 1:2: syntax error in expression (error token is ":2")
#? 1

## echo $((()) ); echo no
echo $((()) ); echo no
#>
#> no

## echo $(( (1 )); echo no
echo $(( (1 )); echo no
#2> bash: -c: line 1: unexpected EOF while looking for matching `)'
#? 2

## echo $((1)) ); echo no
echo $((1)) ); echo no
#2> bash: -c: line 1: syntax error near unexpected token `)'
#2> bash: -c: line 1: `echo $((1)) ); echo no'
#? 2

## echo $((a[)); echo no
echo $((a[)); echo no
#2> bash: line 1: a[: bad array subscript (error token is "a[")
#? 1

## echo $((a[1)); echo no
echo $((a[1)); echo no
#2> bash: line 1: a[1: bad array subscript (error token is "a[1")
#? 1

## echo $((a[]))); echo no
echo $((a[]))); echo no
#2> bash: -c: line 1: syntax error near unexpected token `)'
#2> bash: -c: line 1: `echo $((a[]))); echo no'
#? 2

## echo $((0x)); echo $((0xg)); echo no
echo $((0x)); echo $((0xg)); echo no
#> 0
#2> bash: line 1: 0xg: value too great for base (error token is "0xg")
#? 1

## echo $((1.5)); echo no
echo $((1.5)); echo no
#2> bash: line 1: 1.5: syntax error: invalid arithmetic operator (error token is ".5")
#? 1

## echo $(("1"+'2')); echo no
echo $(("1"+'2')); echo no
#2> bash: line 1: 1+'2': syntax error: operand expected (error token is "'2'")
#? 1

## echo $(("1"+"2")); echo no
echo $(("1"+"2")); echo no
#> 3
#> no

## echo $((5++)); echo no
echo $((5++)); echo no
#2> bash: line 1: 5++: syntax error: operand expected (error token is "+")
#? 1

## echo $((++5)) $((--5)) $((- -5)) $((+ +5)) $((5--3)); echo no
echo $((++5)) $((--5)) $((- -5)) $((+ +5)) $((5--3)); echo no
#> 5 5 5 5 8
#> no

## x='1+'; echo $((x)); echo no
x='1+'; echo $((x)); echo no
#2> bash: line 1: 1+: syntax error: operand expected (error token is "+")
#? 1

## x=y; y=x; echo $((x)); echo no
x=y; y=x; echo $((x)); echo no
#2> bash: line 1: y: expression recursion level exceeded (error token is "y")
#? 1

## x='a b'; echo $((x)); echo no
x='a b'; echo $((x)); echo no
#2> bash: line 1: a b: syntax error in expression (error token is "b")
#? 1

## x=abc; abc=5; echo $((x)) $((x+1)) $((unset)) $(( )) $((' '))
x=abc; abc=5; echo $((x)) $((x+1)) $((unset)) $(( )) $((' '))
#2> bash: line 1: ' ': syntax error: operand expected (error token is "' '")
#? 1

## echo $((1#0)); echo no
echo $((1#0)); echo no
#2> bash: line 1: 1#0: invalid arithmetic base (error token is "1#0")
#? 1

## echo $((@)); echo no
echo $((@)); echo no
#2> bash: line 1: @: syntax error: operand expected (error token is "@")
#? 1

## echo $((#)); echo no
echo $((#)); echo no
#2> bash: line 1: #: syntax error: operand expected (error token is "#")
#? 1

## echo $(($)); echo no
echo $(($)); echo no
#2> bash: line 1: $: syntax error: operand expected (error token is "$")
#? 1

## echo $((\\)); echo no
echo $((\\)); echo no
#2> bash: line 1: \: syntax error: operand expected (error token is "\")
#? 1

## echo $((1;2)); echo no
echo $((1;2)); echo no
#2> bash: line 1: 1;2: syntax error: invalid arithmetic operator (error token is ";2")
#? 1

## echo $((1\n)); echo no
echo $((1\n)); echo no
#2> bash: line 1: 1\n: syntax error: invalid arithmetic operator (error token is "\n")
#? 1

## echo $((9223372036854775807+1)) $((9223372036854775808)) $((-922337203 …
echo $((9223372036854775807+1)) $((9223372036854775808)) $((-9223372036854775808)) $((-9223372036854775808/-1)) $((-9223372036854775808%-1)) $((1<<64)) $((1<<63)) $((1<<-1)) $((-1>>1)) $((3**40)) $((3**41))
#> -9223372036854775808 -9223372036854775808 -9223372036854775808 -9223372036854775808 0 1 -9223372036854775808 -9223372036854775808 -1 -6289078614652622815 -420491770248316829

## a=(1 2 3); echo $((a[1]+a[2])) $((a[0]++)) $((a[5]=7)) ${a[@]} $((a))  …
a=(1 2 3); echo $((a[1]+a[2])) $((a[0]++)) $((a[5]=7)) ${a[@]} $((a)) $((a[-1])); declare -A m=([k]=4); echo $((m[k]*2)) $((m[x])) ; echo $((a[9-8]))
#> 5 1 7 2 2 3 7 2 7
#> 8 0
#> 2

## ((1>2)); echo $?; ((0)); echo $?; ((5)); echo $?; (()) ; echo $?; (( ) …
((1>2)); echo $?; ((0)); echo $?; ((5)); echo $?; (()) ; echo $?; (( )); echo $?; ((a=5)); echo $a; ((a==5)) && echo y; ((x=1/0)); echo $?; let a=1+1 b=a*2; echo $a $b; let; echo $?; let 'a=0'; echo $?; let a b c; let 'a = 5' ; let -- -5; echo $?
#> 1
#> 1
#> 0
#> 1
#> 1
#> 5
#> y
#> 1
#> 2 4
#> 1
#> 1
#> 0
#2> bash: line 1: ((: x=1/0: division by 0 (error token is "0")
#2> bash: line 1: let: expression expected

## let 1/0; echo $?; let a=; echo $?; let 1 +; echo $?; let '1 2'; let "x …
let 1/0; echo $?; let a=; echo $?; let 1 +; echo $?; let '1 2'; let "x y"; let '"1"'; let a[1]=5; declare -p a
#> 1
#> 1
#> 1
#> declare -a a=([1]="5")
#2> bash: line 1: let: 1/0: division by 0 (error token is "0")
#2> bash: line 1: let: a=: syntax error: operand expected (error token is "=")
#2> bash: line 1: let: +: syntax error: operand expected (error token is "+")
#2> bash: line 1: let: 1 2: syntax error in expression (error token is "2")
#2> bash: line 1: let: x y: syntax error in expression (error token is "y")
#2> bash: line 1: let: "1": syntax error: operand expected (error token is ""1"")

## for ((i=0;i<3;i++)); do echo $i; done; for ((;;)); do break; done; for …
for ((i=0;i<3;i++)); do echo $i; done; for ((;;)); do break; done; for ((i=0,j=5;i<j;i++,j--)); do echo $i $j; done; for ((i=1/0;;)); do echo; done; echo $?; for ((i=0;i<2;1/0)); do echo $i; done; echo $?
#> 0
#> 1
#> 2
#> 0 5
#> 1 4
#> 2 3
#> 1
#> 0
#> 1
#2> bash: line 1: ((: i=1/0: division by 0 (error token is "0")
#2> bash: line 1: ((: 1/0: division by 0 (error token is "0")

## echo $((1+1
echo $((1+1
+2)); echo $((
1
)); echo $(( 1 + `echo 2` + $(echo 3) + ${x:-4} + $[1] )); x=3; echo $(( $x$x )) $(( ${x}1 )) $((x1))
#> 4
#> 1
#> 11
#> 33 31 0

## echo $((a?b:c)) $((1?2:3?4:5)) $((0?1:0?2:3)) $((x=1?2:3)) $((1||1/0)) …
echo $((a?b:c)) $((1?2:3?4:5)) $((0?1:0?2:3)) $((x=1?2:3)) $((1||1/0)) $((0&&1/0)) $((1?1:1/0)); echo $((0?1/0:5)); y=1; echo $((y?y++:y--)) $y
#> 0 2 3 2 1 0 1
#> 5
#> 1 2

## echo $(( 1 ? x=5 : 3 )); echo $(( 0 ? 3 : x=5 )); echo no
echo $(( 1 ? x=5 : 3 )); echo $(( 0 ? 3 : x=5 )); echo no
#> 5
#2> bash: line 1: 0 ? 3 : x=5 : attempted assignment to non-variable (error token is "=5 ")
#? 1

## echo $((x[1]=2)) $((x[1]+=2)) $((x[y]=3)) ${x[0]} $((++x[1])) $((x[x[1 …
echo $((x[1]=2)) $((x[1]+=2)) $((x[y]=3)) ${x[0]} $((++x[1])) $((x[x[1]]=9)) ${x[5]}
#> 2 4 3 3 5 9 9

## echo $((017)) $((019)); echo no
echo $((017)) $((019)); echo no
#2> bash: line 1: 019: value too great for base (error token is "019")
#? 1

## echo $((-0)) $((- 1)) $((1 - -1)) $((1--1)) $((!!1)) $((~~1)) $((-~1)) …
echo $((-0)) $((- 1)) $((1 - -1)) $((1--1)) $((!!1)) $((~~1)) $((-~1)) $((2+-+-1)); echo $((1+++1)); echo no
#> 0 -1 2 2 1 1 2 3
#> 2
#> no

## x=1; echo $((x+++1)) $x $((x---1)) $x; echo $((x++ + ++x)); echo $((x  …
x=1; echo $((x+++1)) $x $((x---1)) $x; echo $((x++ + ++x)); echo $((x ++)); echo $((++ x)); echo $((x++y)); echo no
#> 2 2 1 1
#> 4
#> 3
#> 5
#2> bash: line 1: x++y: syntax error in expression (error token is "y")
#? 1

## [[ 1 -eq 1+0 ]]; echo $?; [[ x -eq 0 ]]; echo $?; [[ 1+ -eq 1 ]]; echo …
[[ 1 -eq 1+0 ]]; echo $?; [[ x -eq 0 ]]; echo $?; [[ 1+ -eq 1 ]]; echo $?; [ 1+0 -eq 1 ]; echo $?; [ x -eq 0 ]; echo $?; test ' 1 ' -eq 1; echo $?; test 0x1 -eq 1; echo $?; [[ 010 -eq 8 ]]; echo $?; [[ "" -eq 0 ]]; echo $?; [ "" -eq 0 ]; echo $?
#> 0
#> 0
#> 1
#> 2
#> 2
#> 0
#> 2
#> 0
#> 0
#> 2
#2> bash: line 1: [[: 1+: syntax error: operand expected (error token is "+")
#2> bash: line 1: [: 1+0: integer expression expected
#2> bash: line 1: [: x: integer expression expected
#2> bash: line 1: test: 0x1: integer expression expected
#2> bash: line 1: [: : integer expression expected

## a[1/0]=1; echo no
a[1/0]=1; echo no
#2> bash: line 1: 1/0: division by 0 (error token is "0")
#? 1

## echo ${a[1/0]}; echo no
echo ${a[1/0]}; echo no
#2> bash: line 1: 1/0: division by 0 (error token is "0")
#? 1

## x=abc; echo ${x:1/0}; echo no
x=abc; echo ${x:1/0}; echo no
#2> bash: line 1: x: 1/0: division by 0 (error token is "0")
#? 1

## x=abc; echo ${x:y z}; echo no
x=abc; echo ${x:y z}; echo no
#2> bash: line 1: x: y z: syntax error in expression (error token is "z")
#? 1

## declare -i n; n=1/0; echo no
declare -i n; n=1/0; echo no
#2> bash: line 1: 1/0: division by 0 (error token is "0")
#? 1

## ((a[1 2]=3)); echo $?; echo "$((1 +* 2))"; echo no
((a[1 2]=3)); echo $?; echo "$((1 +* 2))"; echo no
#2> bash: line 1: 1 2: syntax error in expression (error token is "2")
#? 1
