# Arguments of declarations that are more, or less, than assignments.

## braces in a declaration make several words of it
P={a,b}; echo "$P"
export P={a,b}/x; declare -p P
declare x={1,2}; echo "$x"
f() { local y={a,b}c z={1..3}; echo "$y $z"; }; f
export "Q={a,b}" 'R={a,b}'; echo "$Q $R"
declare -A m[{a,b}]=1; echo "${m[a]}${m[b]}"
#> {a,b}
#> declare -x P="b/x"
#> 2
#> bc 3
#> {a,b} {a,b}
#> 11

## a list for what is read-only gives up its line
declare -r ro=1; typeset ro=(); echo not reached
export ro=(1); echo not reached
declare ro=2; echo "$?"
#> 1
#2> bash: line 1: ro: readonly variable
#2> bash: line 2: ro: readonly variable
#2> bash: line 3: declare: ro: readonly variable

## an expression in a list is told without the name of the builtin
declare -ai n=(1 2+3); declare -p n
declare -i n=(1+ 2); echo not reached
echo not reached either
#> declare -ai n=([0]="1" [1]="5")
#2> bash: line 2: 1+: syntax error: operand expected (error token is "+")
#? 1

## lists are assigned though an option is refused
declare -a -Z x=(1 2); declare -p x
declare -A -Z m=([k]=v) t=5; declare -p m t
export -Z e=(1); declare -p e
f() { local -Z s=(1 2); declare -p s; }; f; declare -p s
#> declare -a x=([0]="1" [1]="2")
#> declare -A m=([k]="v" )
#> declare -a e=([0]="1")
#> declare -a s=([0]="1" [1]="2")
#2> bash: line 1: declare: -Z: invalid option
#2> declare: usage: declare [-aAfFgiIlnrtux] [name[=value] ...] or declare -p [-aAfFilnrtux] [name ...]
#2> bash: line 2: declare: -Z: invalid option
#2> declare: usage: declare [-aAfFgiIlnrtux] [name[=value] ...] or declare -p [-aAfFilnrtux] [name ...]
#2> bash: line 2: declare: t: not found
#2> bash: line 3: export: -Z: invalid option
#2> export: usage: export [-fn] [name[=value] ...] or export -p
#2> environment: line 4: local: -Z: invalid option
#2> local: usage: local [option] name[=value] ...
#2> bash: line 4: declare: s: not found
#? 1

## lists are assigned though there is no function
local s=(1); declare -p s
local t=1; declare -p t
#> declare -a s=([0]="1")
#2> bash: line 1: local: can only be used in a function
#2> bash: line 2: local: can only be used in a function
#2> bash: line 2: declare: t: not found
#? 1

## behind a declaration a bracket is a character
declare a[ b; echo $?
export a[ b c; echo $?
declare a[1 + 1]=3
a[1 + 1]=3; declare -p a
#> 1
#> 1
#> declare -a a=([2]="3")
#2> bash: line 1: declare: `a[': not a valid identifier
#2> bash: line 2: export: `a[': not a valid identifier
#2> bash: line 3: declare: `a[1': not a valid identifier
#2> bash: line 3: declare: `+': not a valid identifier
#2> bash: line 3: declare: `1]=3': not a valid identifier

## a list of an associative array begins with a key in brackets or is all pairs
declare -A map
map=(a [fd]? c d e); declare -p map
map=([a]=1 b c); declare -p map
map=([a]); declare -p map
#> declare -A map=([e]="" [c]="d" [a]="[fd]?" )
#> declare -A map=([a]="1" )
#> declare -A map=()
#2> bash: line 3: map: b: must use subscript when assigning associative array
#2> bash: line 3: map: c: must use subscript when assigning associative array
#2> bash: line 4: map: [a]: must use subscript when assigning associative array

## slices of an associative array count from one
declare -A m=([k]=one)
echo "${m[@]:0:1}|${m[@]:1:1}|${m[@]:2}|${m[@]: -1}|${m[@]: -2}|${m[@]: -3}"
#> one|one||one|one|

## elements of what is no array can be unset by the index zero
s=a; unset s[1]; declare -p s; unset s[x]; declare -p s
s=b; unset s[1+]; echo not reached
#> declare -- s="a"
#2> bash: line 1: unset: s: not an array variable
#2> bash: line 1: declare: s: not found
#2> bash: line 2: 1+: syntax error: operand expected (error token is "+")
#? 1

## a function's definition leaves PIPESTATUS alone
false | true; f() { :; }; echo "${PIPESTATUS[@]}" $?
#> 1 0 0

## the message of an error in quotes is expanded as without them
x=
(echo "${x:?'a b'}")
(echo "${x:?~/x}")
(echo "${x:?it is unset}")
#2> bash: line 2: x: a b
#2> bash: line 3: x: /home/learner/x
#2> bash: line 4: x: it is unset
#? 1

## set -v shows what does not parse
set -v
echo a
if true; then
 echo b
)
#> a
#2> echo a
#2> if true; then
#2>  echo b
#2> )
#2> bash: -c: line 5: syntax error near unexpected token `)'
#2> bash: -c: line 5: `)'
#? 2

## set -v shows a quote without an end
set -v
echo 'abc
def
#2> echo 'abc
#2> def
#2> bash: -c: line 2: unexpected EOF while looking for matching `''
#? 2

## programs are no text to be read
source cat; echo $?
. /bin/ls; echo $?
#> 126
#> 126
#2> bash: line 1: source: /usr/bin/cat: cannot execute binary file
#2> bash: line 2: .: /bin/ls: cannot execute binary file
