## an assignment before a function lasts as long as it
f() { echo "in $v"; v=changed; }
v=out; v=tmp f; echo "after $v"
#> in tmp
#> after out

## it is exported to what the function starts
f() { env | grep ^zz=; }
zz=1 f; echo "${zz-unset}"
#> zz=1
#> unset

## before a special builtin
v=1; v=2 :; echo $v; v=3 eval 'echo $v'; echo $v; v=4 export w=1; echo $v
#> 1
#> 3
#> 1
#> 1

## before a special builtin in posix mode
set -o posix
v=1; v=2 :; echo $v; v=3 eval 'echo $v'; echo $v; unset q; q=1 export w=1; echo ${q-none}
#> 2
#> 3
#> 3
#> 1

## before a function in posix mode
set -o posix
f() { echo in $v; }; v=1; v=2 f; echo $v
#> in 2
#> 1

## before unset
v=1; v=2 unset v; echo "${v-gone}"
f() { unset v; echo "${v-gone}"; }; v=1; v=3 f; echo "${v-gone}"
#> 1
#> 1
#> 1

## locals over a temporary
f() { local v; echo "${v-unset}"; v=l; echo $v; }
v=g; v=t f; echo $v
f() { local v; echo "${v-unset}"; }; shopt -s localvar_inherit; v=t f
#> t
#> l
#> g
#> t

## assignments in order, and their substitutions
a=1 b=$a; echo "$a $b"; a=x; a=y b=$a env | grep '^[ab]='; echo $b
#> 1 1
#> b=y
#> a=y
#> 1

## the status of an assignment
v=$(false); echo $?; v=$(exit 3) w=$(exit 4); echo $?; v=1; echo $?; v=$(false) true; echo $?; export e=$(false); echo $?
#> 1
#> 4
#> 0
#> 0
#> 0

## a readonly variable
readonly r=1
r=2 echo no; echo "st $?"
r=2; echo never
#> no
#> st 0
#2> bash: line 2: r: readonly variable
#2> bash: line 3: r: readonly variable
#? 1

## a readonly variable in a function
readonly r=1
f() { r=2; echo not here; }
f; echo never
#2> environment: line 2: r: readonly variable
#? 1

## a readonly variable before a program
readonly r=1; r=2 env | grep ^r=; echo "${PIPESTATUS[@]}"
#> 0 1
#2> bash: line 1: r: readonly variable

## a readonly local
readonly r=1
f() { local r=2; echo "st $? $r"; }
f; echo go on $?
#> st 1 1
#> go on 0
#2> environment: line 2: local: r: readonly variable

## an assignment to an array element before a command
a=(1 2); a[0]=9 true; echo "${a[0]}"
a[0]=7 env | grep '^a'; echo $?
#> 1
#> 1
#2> bash: line 1: `a[0]': not a valid identifier
#2> bash: line 2: `a[0]': not a valid identifier

## an assignment alone with redirections
v=1 >out; ls out; v=$(echo hi; echo err >&2) 2>errs; cat errs; echo $v
#> out
#> hi
#2> err

## IFS before read
IFS=: read a b c <<< x:y:z; echo "$a-$b-$c"; printf '<%s>' "$IFS" | od -An -c
#> x-y-z
#>    <      \t  \n   >

## an assignment from a glob
touch g1 g2; v=g*; echo "$v" $v; a=(g*); echo "${a[1]}"; export x=g*; echo "$x"; declare y=g*; echo "$y"
#> g* g1 g2
#> g2
#> g*
#> g*

## an append before a command
v=a; v+=b env | grep ^v; echo $v; declare -i n=1; n+=4; echo $n; n+=n; echo $n; v+=c; echo $v
#> v=ab
#> a
#> 5
#> 10
#> ac

## append to arrays
a=(1); a+=(2 3); a+=x; echo "${a[@]}"; a[1]+=y; echo "${a[@]}"; declare -A h; h+=([a]=1); h+=([b]=2 [a]+=3); echo "${h[a]} ${h[b]}"
#> 1x 2 3
#> 1x 2y 3
#> 13 2
