# set -x and set -v (bash manual 4.3.1).

## shows commands as they run
set -x
x=1; y=(1 "a b" $x)
echo "a b" 'it'"'"'s' \$x "" "*"
[[ $x == 1* && -n $y ]]
(( x > 0 ))
for i in 1 2; do :; done
case $x in 1) :;; esac
f() { echo $1; }; f "q r"
z=$(echo $(echo hi)); eval "echo e"
A=2 f 3; a[2]=5; x+=3
(echo sub); { echo g; } > /dev/null
for ((i=0;i<1;i++)); do :; done
echo a | cat
set +x
#> a b it's $x  *
#> q r
#> e
#> 3
#> sub
#> a
#2> + x=1
#2> + y=(1 "a b" $x)
#2> + echo 'a b' 'it'\''s' '$x' '' '*'
#2> + [[ 1 == 1* ]]
#2> + [[ -n 1 ]]
#2> + ((  x > 0  ))
#2> + for i in 1 2
#2> + :
#2> + for i in 1 2
#2> + :
#2> + case $x in
#2> + :
#2> + f 'q r'
#2> + echo q r
#2> +++ echo hi
#2> ++ echo hi
#2> + z=hi
#2> + eval 'echo e'
#2> ++ echo e
#2> + A=2
#2> + f 3
#2> + echo 3
#2> + a[2]=5
#2> + x+=3
#2> + echo sub
#2> + echo g
#2> + (( i=0 ))
#2> + (( i<1 ))
#2> + :
#2> + (( i++ ))
#2> + (( i<1 ))
#2> + echo a
#2> + cat
#2> + set +x

## quotes what needs it
set -x
: "a'b" "a\"b" 'a$b' a\\b a=b "~" "!" '#x' x#y "{a}" [a] $'a\nb' é
#2> + : 'a'\''b' 'a"b' 'a$b' 'a\b' a=b '~' '!' '#x' x#y '{a}' '[a]' 'a
#2> b' é

## shows tests of [[ ]]
set -x
[[ ! a == b || ( c < d ) ]]
[[ -z $nope && "a b" != $x ]]
[[ "x y" == "x y" ]]
v="a*b"; [[ $v == "a*b" ]]
#2> + [[ ! a == b ]]
#2> + [[ -z '' ]]
#2> + [[ a b != '' ]]
#2> + [[ x y == \x\ \y ]]
#2> + v='a*b'
#2> + [[ a*b == \a\*\b ]]

## expands PS4
PS4='+$LINENO> '
set -x
echo a
echo $(echo b)
#> a
#> b
#2> +3> echo a
#2> ++4> echo b
#2> +4> echo b

## writes where BASH_XTRACEFD says
exec 9>trace
BASH_XTRACEFD=9
set -x; echo hi; set +x
cat trace
#> hi
#> + echo hi
#> + set +x

## shows lines as they are read
set -v
echo a; echo b
x=1 # c
echo "multi
line"
#> a
#> b
#> multi
#> line
#2> echo a; echo b
#2> x=1 # c
#2> echo "multi
#2> line"

## shows 1 for what is left out of for ((;;))
set -x
for ((;;)); do break; done
for ((i=0;;i++)); do if ((i)); then break; fi; done
#2> + (( 1 ))
#2> + (( 1 ))
#2> + break
#2> + (( i=0 ))
#2> + (( 1 ))
#2> + (( i ))
#2> + (( i++ ))
#2> + (( 1 ))
#2> + (( i ))
#2> + break

## shows a subscript as it was typed
set -x
i=1
a[i]=x; a[$i+1]='q r'; a[$((1+1))]+=y
a[$i]=z true
#2> + i=1
#2> + a[i]=x
#2> + a[$i+1]='q r'
#2> + a[$((1+1))]+=y
#2> bash: line 4: `a[$i]': not a valid identifier
#2> + true

## shows what is quoted in a regular expression where it would mean something
set -x
[[ axb =~ "a.b" ]]
[[ a+b =~ ^"a+b"$ ]]
[[ a == "a."* ]]
#2> + [[ axb =~ a\.b ]]
#2> + [[ a+b =~ ^a\+b$ ]]
#2> + [[ a == \a\.* ]]
#? 1

## goes on with a PS4 that cannot be expanded
PS4='${x?bad} '; set -x
echo f
PS4='$((1/0)) '
echo g
PS4='\q\'
echo h
#> f
#> g
#> h
#2> bash: line 2: x: bad
#2> ${x?bad} echo f
#2> bash: line 3: x: bad
#2> ${x?bad} PS4='$((1/0)) '
#2> bash: line 4: 1/0: division by 0 (error token is "0")
#2> $((1/0)) echo g
#2> bash: line 5: 1/0: division by 0 (error token is "0")
#2> $((1/0)) PS4='\q\'
#2> \q\echo h

## a prompt that cannot be expanded stays as it is
x='$((1/0))'; echo "${x@P}"; y='${z?none} \$'; echo "${y@P}"; echo after
#> $((1/0))
#> ${z?none} \$
#> after
#2> bash: line 1: 1/0: division by 0 (error token is "0")
#2> bash: line 1: z: none

## an arithmetic expression is shown as it was expanded
set -x; x='a b'; n=2; declare -A m; ((m[$x]=1)); (( $n + $(echo 1) )); (( 1 + $nope ))
for ((i=$n;i<${#x};i+=$((1+1)) )); do :; done; for ((;;)); do break; done
set -u; ((n + $nope)); echo z
#2> + x='a b'
#2> + n=2
#2> + declare -A m
#2> + (( m[a b]=1 ))
#2> ++ echo 1
#2> + ((  2 + 1  ))
#2> + ((  1 +   ))
#2> bash: line 1: ((: 1 +  : syntax error: operand expected (error token is "+  ")
#2> + (( i=2 ))
#2> + (( i<3 ))
#2> + :
#2> + (( i+=2  ))
#2> + (( i<3 ))
#2> + (( 1 ))
#2> + (( 1 ))
#2> + break
#2> + set -u
#2> bash: line 3: nope: unbound variable
#? 127
