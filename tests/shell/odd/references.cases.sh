## a declaration with value goes to what a nameref names
declare -n ref=var
declare -x ref=xxx; declare -p ref var
unset var; declare -i ref=5; declare -p ref var
unset var; declare -a ref=(X); declare -p ref var
unset var; declare -A ref=([k]=v); declare -p ref var
unset var; readonly ref=ro; declare -p ref var
#> declare -n ref="var"
#> declare -x var="xxx"
#> declare -n ref="var"
#> declare -i var="5"
#> declare -n ref="var"
#> declare -a var=([0]="X")
#> declare -n ref="var"
#> declare -A var=([k]="v" )
#> declare -n ref="var"
#> declare -r var="ro"

## to an element too
declare -n r='a[2]'; r=x; declare -p a r
declare r=y; declare -p a r
declare -A m; declare -n n='m[k]'; n=1; declare -p m n; unset n; declare -p m
#> declare -a a=([2]="x")
#> declare -n r="a[2]"
#> declare -a a=([2]="y")
#> declare -n r="a[2]"
#> declare -A m=([k]="1" )
#> declare -n n="m[k]"
#> declare -A m=()

## within a function only to what its own nameref names
f() { local -n l=$1; l=5; declare l=7; declare -p l; echo $l; }; f out; declare -p out
declare -n g=v4; f() { declare g=loc; declare -p g; }; f; declare -p g v4
f() { declare -n n=z9; declare -g n=5; declare -p n; declare -p z9; }; f; declare -p z9; declare -p n
f() { declare -n n=z8; local -a n; declare -p n; export n=6; declare -p z8; }; f; declare -p z8
#> declare -n l="out"
#> 7
#> declare -- out="5"
#> declare -- g="loc"
#> declare -n g="v4"
#> declare -n n="z9"
#> declare -- n="5"
#> declare -n n="z8"
#> declare -ax z8=([0]="6")
#2> bash: line 2: declare: v4: not found
#2> environment: line 3: declare: z9: not found
#2> bash: line 3: declare: z9: not found
#2> bash: line 4: declare: z8: not found
#? 1

## the subscript of a nameref is expanded when it is used
x=(42 43); zero=0
f() { typeset -n foo="$1"; declare -p foo; echo "$foo"; foo=9; }
f 'x[$zero]'; f 'x[zero]'; f 'x[${zero}+1]'; declare -p x
#> declare -n foo="x[\$zero]"
#> 42
#> declare -n foo="x[zero]"
#> 9
#> declare -n foo="x[\${zero}+1]"
#> 43
#> declare -a x=([0]="9" [1]="9")

## names that are none
declare -n bad; bad=42; echo $?; declare -p bad
declare -n q=%; declare -n q=; declare -n q=q; declare -n q=1; echo $?
#> 1
#2> bash: line 1: `42': not a valid identifier
#2> bash: line 2: declare: `%': invalid variable name for name reference
#2> bash: line 2: declare: `': not a valid identifier
#2> bash: line 2: declare: q: nameref variable self references not allowed
#2> bash: line 2: declare: `1': invalid variable name for name reference

## the last name of a chain
typeset -n n1=n2; typeset -n n2=n3; n3=deep
echo $n1 ${!n1} ${!n2}; n1=changed; echo $n3; unset n1; declare -p n1 n2 n3
#> deep n3 n3
#> changed
#> declare -n n1="n2"
#> declare -n n2="n3"
#2> bash: line 2: declare: n3: not found
#? 1

## subscripts of arguments have quotes and brackets in pairs
declare -A A
for k in ' ' ']' '*' '@'; do read "A[$k]" <<< X; done; declare -p A
A=(); for k in ' ' ']' '*'; do printf -v "A[$k]" %s X; done; declare -p A
A=(); for k in ']' '*'; do declare A[$k]=X; done; declare -p A
A=(); for k in ']' '*'; do declare "A[$k]=X"; done; declare -p A
m="it's"; A=(); A[$m]=1; read "A[$m]" <<< 2; unset "A[$m]"; printf -v "A[$m]" 3; declare -p A
declare 'A[x[y]=5'; echo $?; declare 'A[x]y]=5'; echo $?
unset "A[it's]" 'A["it]'; echo $?
#> declare -A A=(["*"]="X" [" "]="X" ["@"]="X" )
#> declare -A A=(["*"]="X" [" "]="X" )
#> declare -A A=(["*"]="X" )
#> declare -A A=(["*"]="X" )
#> declare -A A=(["it's"]="1" )
#> 1
#> 1
#> 0
#2> bash: line 2: read: `A[]]': not a valid identifier
#2> bash: line 3: printf: `A[]]': not a valid identifier
#2> bash: line 4: declare: `A[]]=X': not a valid identifier
#2> bash: line 5: declare: `A[]]=X': not a valid identifier
#2> bash: line 6: read: `A[it's]': not a valid identifier
#2> bash: line 6: printf: `A[it's]': not a valid identifier
#2> bash: line 7: declare: `A[x[y]=5': not a valid identifier
#2> bash: line 7: declare: `A[x]y]=5': not a valid identifier

## unset takes what was typed without quotes around as it is
declare -A a; key='$(echo foo)'
a[$key]=1; unset -v a["$key"]; declare -p a
a['$key']=2; unset -v a['$key']; declare -p a
a[$key]=1; unset 'a[$key]'; declare -p a
a['$key']=2; unset "a['\$key']"; declare -p a
a[$key]=1; unset "a[$key]"; declare -p a
k='$none'; a[$k]=1; unset "a[$k]"; echo $?; unset 'a[]'; echo $?
#> declare -A a=()
#> declare -A a=()
#> declare -A a=()
#> declare -A a=()
#> declare -A a=(["\$(echo foo)"]="1" )
#> 1
#> 0
#2> bash: line 7: unset: [$none]: bad array subscript

## assoc_expand_once
declare -A a; k='$x'; x=y
read "a[$k]" <<< 1; declare -p a
shopt -s assoc_expand_once
a=(); read "a[$k]" <<< 1; printf -v "b[1]" 2; declare -p a b
test -v "a[$k]"; echo $?; unset "a[$k]"; declare -p a
#> declare -A a=([y]="1" )
#> declare -A a=(["\$x"]="1" )
#> declare -a b=([1]="2")
#> 0
#> declare -A a=()

## what is none for a nameref of a function, and for one outside
f() { typeset -n foo; typeset foo=12345; typeset -p foo; }; f
declare -n bar; declare bar=12345; echo $?
#> declare -n foo
#> 1
#2> environment: line 1: typeset: `12345': invalid variable name for name reference
#2> bash: line 2: declare: `12345': not a valid identifier

## unset -n looks at no target
array=(1 2 3); declare -n ref='array[@]'; echo $ref; unset -n ref
typeset -n v=w; typeset -n w=v; unset -n v w; echo $?
#> 1 2 3
#> 0

## an element that is not set, indirectly
a=(x y); x=5; echo ${!a} ${!a[1]} ${!a[@]} "${!a[9]:-d}"; declare -A m=([k]=x); echo ${!m[k]} ${!m[no]}; echo ok
#> 5 0 1 d
#> 5
#> ok

## the same of a declared array, a plain variable, and one that is not there
declare -a e; echo "<${!e[1]}>"; declare u; echo "<${!u}>"; s=foo; echo "<${!s[1]}>"; echo "<${!gone[1]}>"; echo not here
#> <>
#> <>
#> <>
#2> bash: line 1: gone[1]: invalid indirect expansion
#? 1

## the same under set -u
set -u; a=(1 2); echo "${!a[7]}"; echo after
#2> bash: line 1: !a[7]: unbound variable
#? 127
