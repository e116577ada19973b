# Arithmetic (bash manual 6.5).

## the four operations and the remainder, truncated towards zero
echo $((7+2)) $((7-9)) $((7*2)) $((7/2)) $((-7/2)) $((7%3)) $((-7%3)) $((7%-3))
#> 9 -2 14 3 -3 1 -1 1

## precedence and parentheses
echo $((1+2*3)) $(((1+2)*3)) $((2*3**2)) $((-2**2)) $((2**3**2)) $((10-4-3)) $((100/10/2))
#> 7 9 18 4 512 3 5

## comparison and logic
echo $((1<2)) $((2<=1)) $((3>2)) $((3>=4)) $((1==1)) $((1!=1)) $((1&&0)) $((0||2)) $((!5)) $((!0))
#> 1 0 1 0 1 0 0 1 0 1

## bits
echo $((6&3)) $((6|3)) $((6^3)) $((~6)) $((1<<10)) $((1024>>3)) $((-16>>2))
#> 2 7 5 -7 1024 128 -4

## the conditional operator
x=5; echo $((x>3?10:20)) $((x>9?10:x>4?15:20)) $((0?1:2))
#> 10 15 2

## the comma
echo $((1,2,3)) $((x=1,y=x+1,x+y)) $x $y
#> 3 3 1 2

## assignments
x=10; echo $((x+=5)) $((x-=3)) $((x*=2)) $((x/=5)) $((x%=3)) $((x<<=4)) $((x>>=1)) $((x|=5)) $((x&=6)) $((x^=1))
#> 15 12 24 4 1 16 8 13 4 5

## increments
x=5; echo $((x++)) $x $((++x)) $x $((x--)) $((--x)) $x
#> 5 6 7 7 7 5 5

## bases
echo $((0x1f)) $((0XFF)) $((010)) $((2#1010)) $((16#fF)) $((36#zz)) $((64#@_)) $((10#08))
#> 31 255 8 10 255 1295 4031 8

## numbers wrap around at 64 bits
echo $((9223372036854775807+1)) $((-9223372036854775808-1)) $((9223372036854775807*2)) $((1<<63))
#> -9223372036854775808 9223372036854775807 -2 -9223372036854775808

## variables need no dollar; unset and empty ones count as 0
x=3 e=; echo $((x+1)) $(($x+1)) $((e+1)) $((nope+1)) $((${x}2+1))
#> 4 4 1 1 33

## a variable's value is an expression itself
x='1+2'; echo $((x*2)) $(($x*2)); y=x; echo $((y))
#> 6 5
#> 3

## values that go round
x=y y=x; echo $((x)); echo no
#2> bash: line 1: y: expression recursion level exceeded (error token is "y")
#? 1

## elements of arrays
a=(3 5 7); i=1; echo $((a[0]+a[i])) $((a[i+1]++)) ${a[2]} $((a[-1])) $((a))
#> 8 7 8 8 3

## elements of maps
declare -A m=([x]=2 [a b]=3); k=x; echo $((m[x]+m[$k])) $((m[a b]))
#> 4 3

## substitutions within
echo $(( $(echo 3) + ${#HOME} * 0 + `echo 4` ))
#> 7

## quotes within
x=2; echo $(("x"+1)) $(( "1" + "2" )) $(('x' + 1)) 2>&1
#2> bash: line 1: 'x' + 1: syntax error: operand expected (error token is "'x' + 1")
#? 1

## blanks and newlines
echo $((  1
 + 2  )) $((1+\
3))
#> 3 4

## (( )) has a status
((0)); echo $?; ((5)); echo $?; ((1>2)); echo $?; ((x=0)); echo $?; (( )); echo $?
#> 1
#> 0
#> 1
#> 1
#> 1

## let
let x=1+2 y=x*2; echo $x $y; let 'z = 5' "z += 1"; echo $z; let 0; echo $?; let; echo $?
#> 3 6
#> 6
#> 1
#> 1
#2> bash: line 1: let: expression expected

## $[ ] is the old way
echo $[1+2] "$[ 3*4 ]"
#> 3 12

## for with three expressions
for ((i=0; i<3; i++)); do printf '%d ' $i; done; for ((i=3; i--; )) { printf '%d ' $i; }; for ((;;)); do break; done; echo
#>$ 0 1 2 2 1 0\x20

## while and until
i=0; while ((i++ < 3)); do printf "$i "; done; until ((i<=0)); do ((i-=2)); done; echo $i
#> 1 2 3 0

## integer variables evaluate what they are given
declare -i n; n=2*3; echo $n; n+=4; echo $n; n=abc; echo $n; m=7; n=m; echo $n
#> 6
#> 10
#> 0
#> 7

## short circuits skip side effects
x=0; echo $((0 && x++)) $((1 || x++)) $((1 ? 5 : x++)) $x
#> 0 1 5 0

## division by zero
echo $((5/0)); echo no
#2> bash: line 1: 5/0: division by 0 (error token is "0")
#? 1

## modulo by zero, in each of the forms
((1%0)); echo $?; let 1/0; echo $?; x=$((1/0)); echo no
#> 1
#> 1
#2> bash: line 1: ((: 1%0: division by 0 (error token is "0")
#2> bash: line 1: let: 1/0: division by 0 (error token is "0")
#2> bash: line 1: 1/0: division by 0 (error token is "0")
#? 1

## a line further on goes on
echo $((1/0)); echo same line
echo next line $?
#> next line 1
#2> bash: line 1: 1/0: division by 0 (error token is "0")

## a negative exponent
echo $((2**-1)); echo no
#2> bash: line 1: 2**-1: exponent less than 0 (error token is "1")
#? 1

## digits that do not fit
echo $((08)); echo no
#2> bash: line 1: 08: value too great for base (error token is "08")
#? 1

## in a base of its own
echo $((2#12)); echo no
#2> bash: line 1: 2#12: value too great for base (error token is "2#12")
#? 1

## bases out of range
echo $((65#1)); echo no
#2> bash: line 1: 65#1: invalid arithmetic base (error token is "65#1")
#? 1

## something is missing
echo $((1+)); echo no
#2> bash: line 1: 1+: syntax error: operand expected (error token is "+")
#? 1

## something is too much
echo $((1 2)); echo no
#2> bash: line 1: 1 2: syntax error in expression (error token is "2")
#? 1

## brackets that do not match
echo $(((1+2)); echo no
#2> bash: -c: line 1: unexpected EOF while looking for matching `)'
#? 2

## a value that is no expression
x='a b'; echo $((x)); echo no
#2> bash: line 1: a b: syntax error in expression (error token is "b")
#? 1

## assigning to what is no variable
echo $((5=3)); echo no
#2> bash: line 1: 5=3: attempted assignment to non-variable (error token is "=3")
#? 1

## assigning to an expression
echo $((x+1=3)); echo no
#2> bash: line 1: x+1=3: attempted assignment to non-variable (error token is "=3")
#? 1

## incomplete conditionals
echo $((1?2)); echo no
#2> bash: line 1: 1?2: `:' expected for conditional expression (error token is "2")
#? 1

## increments of numbers
echo $((5++)); echo no
#2> bash: line 1: 5++: syntax error: operand expected (error token is "+")
#? 1

## fractions
echo $((1.5+1)); echo no
#2> bash: line 1: 1.5+1: syntax error: invalid arithmetic operator (error token is ".5+1")
#? 1

## letters behind digits
echo $((3x)); echo no
#2> bash: line 1: 3x: value too great for base (error token is "3x")
#? 1

## unknown signs
echo $((3@4)); echo no
#2> bash: line 1: 3@4: value too great for base (error token is "3@4")
#? 1

## faults in (( )) name it
(( 1 + )); echo $?; ((a b)); echo $?; let '1 +'; echo $?
#> 1
#> 1
#> 1
#2> bash: line 1: ((: 1 + : syntax error: operand expected (error token is "+ ")
#2> bash: line 1: ((: a b: syntax error in expression (error token is "b")
#2> bash: line 1: let: 1 +: syntax error: operand expected (error token is "+")

## faults in [[ ]]
[[ 1+ -eq 1 ]]; echo $?; [[ 'a b' -gt 1 ]]; echo $?
#> 1
#> 1
#2> bash: line 1: [[: 1+: syntax error: operand expected (error token is "+")
#2> bash: line 1: [[: a b: syntax error in expression (error token is "b")

## [ ] wants numbers
[ a -eq 1 ]; echo $?; [ 1+1 -eq 2 ]; echo $?; [ '' -eq 0 ]; echo $?
#> 2
#> 2
#> 2
#2> bash: line 1: [: a: integer expression expected
#2> bash: line 1: [: 1+1: integer expression expected
#2> bash: line 1: [: : integer expression expected

## a fault in a subscript gives up more
a=(1); echo ${a[1+]}; echo no
echo not this either
#2> bash: line 1: 1+: syntax error: operand expected (error token is "+")
#? 1

## readonly variables
readonly r=1; ((r++)); echo $?; echo $((r=2)); echo no
#> 1
#2> bash: line 1: r: readonly variable
#2> bash: line 1: r: readonly variable
#? 1

## greatest common divisor
gcd() { local a=$1 b=$2; while ((b)); do ((t=a%b, a=b, b=t)); done; echo $a; }; gcd 48 36
#> 12

## primes
for ((n=2; n<30; n++)); do for ((d=2; d*d<=n; d++)); do ((n%d)) || continue 2; done; printf '%d ' $n; done; echo
#>$ 2 3 5 7 11 13 17 19 23 29\x20

## fibonacci
a=0 b=1; for ((i=0; i<10; i++)); do printf '%d ' $a; ((t=a+b, a=b, b=t)); done; echo
#>$ 0 1 1 2 3 5 8 13 21 34\x20

## leading zeros removed
n=007; echo $((10#$n)); n=-08; echo $((10#${n#-}))
#> 7
#> 8

## -x shows expressions
set -x; ((x = 1 + 2)); y=$((x*2)); for ((i=0;i<1;i++)); do :; done
#2> + (( x = 1 + 2 ))
#2> + y=6
#2> + (( i=0 ))
#2> + (( i<1 ))
#2> + :
#2> + (( i++ ))
#2> + (( i<1 ))

## RANDOM repeats after a seed
RANDOM=42; a=$RANDOM$RANDOM; RANDOM=42; [ $a = $RANDOM$RANDOM ] && echo same; ((RANDOM < 32768)) && echo in range
#> same
#> in range

## nounset within
set -u; echo $((nope+1)); echo no
#2> bash: line 1: nope: unbound variable
#? 127
