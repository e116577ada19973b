## attributes of what has no value
declare -rl V1; declare -ri V2; declare -a V3; declare -A V4
echo "${V1@a}" ${V1@a} "${V1[@]@a}" "${V3@a}" "${V3[@]@a}" "${V4[*]@a}"
echo "${V2@A}" "${V3@A}" "${V3[@]@A}" "${V4[@]@A}"
#> rl rl rl a a A
#> declare -ir V2 declare -a V3 declare -a V3 declare -A V4

## export and readonly read no list in a text
r=(1); f() { readonly r='(5)'; declare -p r; }; (f; declare -p r)
f() { export r='(5)'; }; (f; declare -p r); f() { export -a r='(7)'; }; (f; declare -p r)
f() { declare -g r='(6)'; }; (f; declare -p r)
#> declare -ar r=([0]="(5)")
#> declare -ar r=([0]="(5)")
#> declare -ax r=([0]="(5)")
#> declare -ax r=([0]="7")
#> declare -a r=([0]="6")

## tildes of an argument that braces make several
HOME=/h
export x=~/{a,b}; echo "$x"
declare y=~/{a,b} z=~:~/q; declare -p y z
#> ~/b
#> declare -- y="~/b"
#> declare -- z="/h:/h/q"

## keys that begin with a tilde are quoted
declare -A m=([~x]=1 ["~"]=2 [a~]=3); declare -p m
#> declare -A m=([a~]="3" ["~"]="2" ["~x"]="1" )

## a read-only variable before a command in posix mode
set -o posix
readonly ro=1
ro=2 true
echo "st $?"
ro=2 nosuch
echo "st $?"
(ro=2 :
echo no)
echo "st $?"
#> st 1
#> st 1
#> st 1
#2> bash: line 3: ro: readonly variable
#2> bash: line 5: ro: readonly variable
#2> bash: line 7: ro: readonly variable

## descriptors can be read and written
echo x | { test -r /dev/stdin; echo $?; test -w /dev/stdin; echo $?; test -x /dev/stdin; echo $?; }
{ test -w /dev/stdout; echo $?; test -w /dev/fd/1; echo $?; test -r /dev/fd/9; echo $?; } | cat
#> 0
#> 0
#> 1
#> 0
#> 0
#> 1
