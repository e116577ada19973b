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
