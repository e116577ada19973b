# Arrays (bash manual 6.7).

## a list in parentheses
a=(one "two words" three); echo ${#a[@]} "${a[1]}" "${a[-1]}" ${a[7]-none}
#> 3 two words three none

## elements with subscripts of their own
a=([2]=c d [0]=a); declare -p a
#> declare -a a=([0]="a" [2]="c" [3]="d")

## appending a list, and text to an element
a=(1); a+=(2 3); a[1]+=x; a+=y; declare -p a
#> declare -a a=([0]="1y" [1]="2x" [2]="3")

## assigning to an element of a scalar makes it an array
x=s; x[2]=t; declare -p x
#> declare -a x=([0]="s" [2]="t")

## the scalar value is that of element 0
a=(first second); echo $a; a=changed; declare -p a
#> first
#> declare -a a=([0]="changed" [1]="second")

## an element before the first one
a=(1 2); a[-3]=x; echo "status $?"; echo ${a[-2]} "[${a[-3]}]"
#2> bash: line 1: a[-3]: bad array subscript
#? 1

## subscripts are expressions
a=(a b c d); i=1; echo ${a[i+1]} ${a[$i*3]} ${a[i++]} $i ${a[i=0]} $i
#> c d b 2 a 0

## unset of an element leaves a gap
a=(a b c); unset 'a[1]'; echo ${#a[@]} "${!a[@]}" "${a[@]}"; unset a[-1]; echo "${a[@]}"
#> 2 0 2 a c
#> a

## unset of a whole array
a=(a b); unset a; echo "${a[@]-gone}" ${#a[@]}; a=(x); unset 'a[@]'; declare -p a
#> gone 0
#> declare -a a=()

## copying closes the gaps
a=([3]=x [9]=y); b=("${a[@]}"); declare -p b
#> declare -a b=([0]="x" [1]="y")

## [@] and [*] with IFS
a=(a 'b c'); IFS=+; echo "${a[*]}" "${a[@]}"; printf '<%s>' "${a[@]}" "${a[*]}" ${a[*]}; echo
#> a+b c a b c
#> <a><b c><a+b c><a><b c>

## an empty array gives no words
a=(); n() { echo $#; }; n "${a[@]}"; n "${a[*]}"; n ${a[@]}; echo ${#a[@]}
#> 0
#> 1
#> 0
#> 0

## expansions within the list are split and globbed
touch f1 f2; x='p q'; a=($x "$x" f* {m,n}); declare -p a
#> declare -a a=([0]="p" [1]="q" [2]="p q" [3]="f1" [4]="f2" [5]="m" [6]="n")

## a list over several lines with comments
a=(
  one   # the first
  two
  # nothing
  three
)
echo "${#a[@]}: ${a[*]}"
#> 3: one two three

## an associative array
declare -A m=([red]=1 ["dark blue"]=2); m[green]=3; echo ${m[red]} "${m[dark blue]}" ${m[green]} ${#m[@]} ${m[none]-unset}
#> 1 2 3 3 unset

## keys from variables, and keys that look like expressions
declare -A m; k='a b'; m[$k]=1; m[1+1]=2; m["x]"]=3; echo "${m[a b]}" ${m[1+1]} ${m[2]-no} "${m["x]"]}"
#> 1 2 no 3

## pairs without brackets
declare -A m=(a 1 b 2 c); declare -p m
#> declare -A m=([c]="" [b]="2" [a]="1" )

## an associative array is not made of plain words in between
declare -A m=([a]=1 b); declare -p m
#> declare -A m=([a]="1" )
#2> bash: line 1: m: 'b': must use subscript when assigning associative array

## going over keys and values
declare -A m=([a]=1 [b]=2 [c]=3); for k in "${!m[@]}"; do echo "$k=${m[$k]}"; done | sort
#> a=1
#> b=2
#> c=3

## removing a key
declare -A m=([a]=1 [b]=2); unset 'm[a]'; echo "${!m[@]}"; k=b; unset "m[$k]"; echo ${#m[@]}
#> b
#> 0

## replacing and appending a whole map
declare -A m=([a]=1); m+=([b]=2 [a]=3); echo ${m[a]} ${m[b]}; m=([c]=4); echo "${!m[@]}"
#> 3 2
#> c

## -v asks for an element
declare -A m=([k]=); a=(x); [[ -v m[k] ]] && echo k; [[ -v m[z] ]] || echo no z; [[ -v a[0] ]] && echo 0; [[ -v a[1] ]] || echo no 1; [[ -v a ]] && echo a
#> k
#> no z
#> 0
#> no 1
#> a

## kinds cannot be changed
a=(1); declare -A a; echo $?; declare -A m; declare -a m; echo $?
#> 1
#> 1
#2> bash: line 1: declare: a: cannot convert indexed to associative array
#2> bash: line 1: declare: m: cannot convert associative to indexed array

## an empty key
declare -A m; m['']=x; echo $?
#2> bash: line 1: m['']: bad array subscript
#? 1

## a list cannot be an element
a[0]=(1 2); echo $?
#2> bash: line 1: a[0]: cannot assign list to array member
#? 1

## arithmetic on elements
a=(1 2 3); ((a[0]+=10, a[1]*=a[2])); echo "${a[@]}" $((a[0]+a[-1]))
#> 11 6 3 14

## counting words with a map
declare -A n; for w in a b a c a; do ((n[$w]++)); done; echo ${n[a]} ${n[b]} ${n[c]}
#> 3 1 1

## reading lines into an array
mapfile -t lines < <(printf 'x\ny z\n'); declare -p lines; IFS=, read -ra f <<< 'a,b,,c'; declare -p f
#> declare -a lines=([0]="x" [1]="y z")
#> declare -a f=([0]="a" [1]="b" [2]="" [3]="c")

## joining and splitting
a=(x y z); printf -v s '%s,' "${a[@]}"; echo "${s%,}"; IFS=: read -ra p <<< "a:b c:"; echo ${#p[@]} "${p[1]}"
#> x,y,z
#> 2 b c

## a function that takes an array by name
sum() { local -n list=$1; local t=0 x; for x in "${list[@]}"; do ((t+=x)); done; echo $t; }
nums=(3 4 5); sum nums
#> 12

## a stack and a queue
s=(); s+=(a); s+=(b); echo ${s[-1]}; unset 's[-1]'; echo ${s[@]}; q=(1 2 3); q=("${q[@]:1}"); echo "${q[@]}"
#> b
#> a
#> 2 3

## ${a[@]:+…} and other operators on lists
a=(x y); e=(); echo "${a[@]:+full}" "${e[@]:-empty}" "${a[@]#x}" "${a[@]/y/Y}" "${#a[@]}"
#> full empty  y x Y 2

## declare -p shows quotes where they are needed
a=('' 'a b' $'t\tb' '"' '$x' "it's"); declare -p a
#> declare -a a=([0]="" [1]="a b" [2]=$'t\tb' [3]="\"" [4]="\$x" [5]="it's")

## an array is not exported
export a=(1 2); bash -c 'echo "[$a]"'
#> []

## a readonly array
readonly -a a=(1 2); a[0]=9; echo $?
#2> bash: line 1: a: readonly variable
#? 1

## a[@] cannot be assigned
a[@]=1; echo $?; a[*]=1; echo $?
#2> bash: line 1: a[@]: bad array subscript
#? 1

## a blank subscript
a[ ]=1; echo $?; a[]=1; echo $?
#> 0
#2> bash: line 1: a[]: bad array subscript
#? 1

## integer arrays
declare -ai a=(1+1 2*3); a[0]+=5; a+=(7-1); declare -p a
#> declare -ai a=([0]="7" [1]="6" [2]="6")

## the order of a map is bash's own
declare -A m=([one]=1 [two]=2 [three]=3 [four]=4 [five]=5); echo "${!m[@]}"; echo "${m[@]}"
#> four two three one five
#> 4 2 3 1 5

## numeric sort of keys, and sparse growth
a[100]=x; a[5]=y; a+=(z); echo "${!a[@]}"
#> 5 100 101

## nested subscripts
a=(1 2 0) b=(x y z); echo ${b[a[0]]} ${b[${a[2]}]} ${b[a[a[0]-1]]}
#> y x y

## too many arrays in one line
a=(1) b=(2 3); a=("${a[@]}" "${b[@]}"); echo ${a[*]}
#> 1 2 3

## pairs whose key is empty or begins with a bracket
declare -A m; m=("" x y 1); declare -p m; m=(a b "$nope" c); declare -p m; m=([z]); declare -p m
declare -A n=([a] b); declare -p n; declare -A n=("$nope" c x y); declare -p n
declare -A n=([$nope]=1 [a]=1); declare -p n; x=(); m=("${x[@]}"); declare -p m
#> declare -A m=([y]="1" )
#> declare -A m=([a]="b" )
#> declare -A m=()
#> declare -A n=(["[a]"]="b" )
#> declare -A n=([x]="y" )
#> declare -A n=([a]="1" )
#> declare -A m=()
#2> bash: line 1: "": bad array subscript
#2> bash: line 1: "$nope": bad array subscript
#2> bash: line 1: m: [z]: must use subscript when assigning associative array
#2> bash: line 2: '': bad array subscript
#2> bash: line 3: ['']='1': bad array subscript
#2> bash: line 3: "${x[@]}": bad array subscript
