# Assignments and arrays (bash manual 3.4, 6.7).

## does not split or expand patterns
a="x y"; b=$a; c=$a$a; d="$a" e='$a'; echo "$b|$c|$d|$e"
f=*; echo "$f"; i="~"; echo $i; j=$(echo "a  b"); echo "$j"
#> x y|x yx y|x y|$a
#> *
#> ~
#> a  b

## has the status of the last substitution
x=$(false); echo $?
x=$(exit 3) y=$(exit 4); echo $?
x=$(exit 3) y=1; echo $?
f() { local z=$(exit 5); echo $?; }; f
$(exit 7); echo $?
$(echo); echo $?
#> 1
#> 4
#> 3
#> 0
#> 7
#> 0

## appends
x=1; x+=3; echo $x
declare -i n=1; n+=5; echo $n; n=3+4; echo $n
arr=(a b); arr+=c; echo ${arr[0]}; arr[1]+=d; echo ${arr[@]}
arr+=([5]=f g); echo ${!arr[@]}
#> 13
#> 6
#> 7
#> ac
#> ac bd
#> 0 1 5 6

## fills indexed arrays
a=(1 2 3); a+=(4); a[10]=x
echo "${a[@]}" "${!a[@]}" ${#a[@]} ${a[-1]}
unset 'a[1]'; declare -p a
a=([3]=c [1]=b d); declare -p a
a[-1]=z; declare -p a
x=5; x[2]=7; declare -p x
a[-9]=1; echo $?
#> 1 2 3 4 x 0 1 2 3 10 5 x
#> declare -a a=([0]="1" [2]="3" [3]="4" [10]="x")
#> declare -a a=([1]="b" [2]="d" [3]="c")
#> declare -a a=([1]="b" [2]="d" [3]="z")
#> declare -a x=([0]="5" [2]="7")
#2> bash: line 7: a[-9]: bad array subscript
#? 1

## fills associative arrays, in bash's order
declare -A m=([a]=1 [b]="x y")
m[c]=3; echo "${m[b]}" "${#m[@]}"
for k in "${!m[@]}"; do echo "$k=${m[$k]}"; done
unset 'm[a]'; declare -p m
m+=([d]=4); m=(k1 v1 k2 v2); declare -p m
#> x y 3
#> c=3
#> b=x y
#> a=1
#> declare -A m=([c]="3" [b]="x y" )
#> declare -A m=([k1]="v1" [k2]="v2" )

## goes through namerefs
declare -n ref=x; ref=5; echo $x
unset ref; declare -p ref; unset -n ref; declare -p ref
f() { local -n arr=$1; arr+=(z); arr[0]=q; }
l=(a b); f l; echo "${l[@]}"
declare -n e='l[1]'; echo $e; e=new; echo "${l[@]}"
#> 5
#> declare -n ref="x"
#> q b z
#> b
#> q new z
#2> bash: line 2: declare: ref: not found

## sees namerefs that go round
declare -n a=b b=a
echo "[$a]"
#> []
#2> bash: line 2: warning: a: circular name reference

## converts
declare -l low=ABC; declare -u up=abc; declare -c cap='hello WORLD'
echo $low $up $cap
low=DEF; echo $low; declare +l low; low=GHI; echo $low
#> abc ABC Hello world
#> def
#> GHI

## refuses readonly variables
readonly x=1
(x=2; echo no); echo $?
x=2 echo runs
f() { local x=3; echo no; }; f; echo $?
for x in 1 2; do echo $x; done; echo $?
x=2; echo no
echo next $?
#> 1
#> runs
#> no
#> 0
#> 1
#> next 1
#2> bash: line 2: x: readonly variable
#2> bash: line 3: x: readonly variable
#2> environment: line 4: local: x: readonly variable
#2> bash: line 5: x: readonly variable
#2> bash: line 6: x: readonly variable

## makes assignments before a command temporary
A=0
A=1 eval 'echo $A'; echo $A
A=4 eval 'A=5; C=6'; echo $A $C
A=1 B=$A bash -c 'echo $A $B'
A=3 :; echo $A
#> 1
#> 0
#> 0 6
#> 1 1
#> 0

## counts in RANDOM and SECONDS
RANDOM=42; echo $RANDOM $RANDOM $RANDOM
RANDOM=1; echo $RANDOM
SECONDS=5; echo $SECONDS
#> 17772 26794 1435
#> 16807
#> 5

## names the last argument
echo a b; echo $_
: x y z; echo "$_"
f() { echo "[$_]"; }; f q w
x=1; echo "{$_}"
#> a b
#> b
#> z
#> [z]
#> {}
