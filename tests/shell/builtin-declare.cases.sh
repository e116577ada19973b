## declares and prints
declare x=1 y; declare -i n=2+3; declare -r R=ro; declare -x E=ex; declare -l low=ABC; declare -u up=abc
declare -p x y n R E low up
echo "$n $low $up"
#> declare -- x="1"
#> declare -- y
#> declare -i n="5"
#> declare -r R="ro"
#> declare -x E="ex"
#> declare -l low="abc"
#> declare -u up="ABC"
#> 5 abc ABC

## arrays
declare -a a; declare -p a; a[3]=x; declare -p a
declare -a b=(1 2 "x y"); declare -p b
declare -A m; declare -p m; m[k]='v w'; declare -p m
declare -A m2=([a]=1 [b]=2); declare -p m2
declare -a c=([2]=x [5]=y z); declare -p c
declare -a d='(1 2)'; declare -p d
declare -ai e=(1+1 2*3); declare -p e
#> declare -a a
#> declare -a a=([3]="x")
#> declare -a b=([0]="1" [1]="2" [2]="x y")
#> declare -A m
#> declare -A m=([k]="v w" )
#> declare -A m2=([b]="2" [a]="1" )
#> declare -a c=([2]="x" [5]="y" [6]="z")
#> declare -a d=([0]="1" [1]="2")
#> declare -ai e=([0]="2" [1]="6")

## unset ones
declare -p nosuch; echo $?
declare x; declare -p x; echo ${x-unset}
declare -p x nosuch y; echo $?
#> 1
#> declare -- x
#> unset
#> declare -- x
#> 1
#2> bash: line 1: declare: nosuch: not found
#2> bash: line 3: declare: nosuch: not found
#2> bash: line 3: declare: y: not found

## invalid names
declare 1a=2; echo $?
declare a-b=2; echo $?
declare =x; echo $?
declare ''; echo $?
declare 'a b'; echo $?
declare -- -z; echo $?
declare /bin/sh; echo $?
declare 'x[0]=1' && declare -p x
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> declare -a x=([0]="1")
#2> bash: line 1: declare: `1a=2': not a valid identifier
#2> bash: line 2: declare: `a-b=2': not a valid identifier
#2> bash: line 3: declare: `=x': not a valid identifier
#2> bash: line 4: declare: `': not a valid identifier
#2> bash: line 5: declare: `a b': not a valid identifier
#2> bash: line 6: declare: `-z': not a valid identifier
#2> bash: line 7: declare: `/bin/sh': not a valid identifier

## invalid options
declare -z; echo $?
typeset -q; echo $?
f() { local -z; echo $?; }; f
export -z; echo $?
readonly -z; echo $?
#> 2
#> 2
#> 2
#> 2
#> 2
#2> bash: line 1: declare: -z: invalid option
#2> declare: usage: declare [-aAfFgiIlnrtux] [name[=value] ...] or declare -p [-aAfFilnrtux] [name ...]
#2> bash: line 2: typeset: -q: invalid option
#2> typeset: usage: typeset [-aAfFgiIlnrtux] name[=value] ... or typeset -p [-aAfFilnrtux] [name ...]
#2> environment: line 3: local: -z: invalid option
#2> local: usage: local [option] name[=value] ...
#2> bash: line 4: export: -z: invalid option
#2> export: usage: export [-fn] [name[=value] ...] or export -p
#2> bash: line 5: readonly: -z: invalid option
#2> readonly: usage: readonly [-aAf] [name[=value] ...] or readonly -p

## readonly
declare -r x=1; x=2; echo $?
declare x=3; echo $?
declare +r x; echo $?
readonly x=4; echo $?
export x=5; echo $?
unset x; echo $?
f() { local x=6; echo "in $?"; }; f
f() { local x; echo "in $?"; }; f
#> 1
#> 1
#> 1
#> 1
#> 1
#> in 1
#> in 1
#2> bash: line 1: x: readonly variable
#2> bash: line 2: declare: x: readonly variable
#2> bash: line 3: declare: x: readonly variable
#2> bash: line 4: x: readonly variable
#2> bash: line 5: x: readonly variable
#2> bash: line 6: unset: x: cannot unset: readonly variable
#2> environment: line 7: local: x: readonly variable
#2> environment: line 8: local: x: readonly variable

## readonly arrays
declare -ra a=(1 2); a[0]=x; echo $?
a+=(3); echo $?
unset a; echo $?
unset 'a[0]'; echo $?
readonly -a b=(x y); declare -p b
readonly c; c=1; echo $?; declare -p c
#> 1
#> 1
#> declare -ar b=([0]="x" [1]="y")
#2> bash: line 1: a: readonly variable
#2> bash: line 2: a: readonly variable
#2> bash: line 3: unset: a: cannot unset: readonly variable
#2> bash: line 4: unset: a: cannot unset: readonly variable
#2> bash: line 6: c: readonly variable
#? 1

## functions
f() { echo f; }
g() { echo g; }
declare -f f
declare -F
declare -F f; declare -F nosuch; echo $?
declare -f nosuch; echo $?
declare -f f g | head -n 3
readonly -f f; f() { :; }; echo $?
unset -f f; echo $?
declare -fp g
declare -fr g; declare -Fr
#>$ f ()\x20
#>$ {\x20
#>     echo f
#> }
#> declare -f f
#> declare -f g
#> f
#> 1
#> 1
#>$ f ()\x20
#>$ {\x20
#>     echo f
#> 1
#> 1
#>$ g ()\x20
#>$ {\x20
#>     echo g
#> }
#> declare -fr f
#> declare -fr g
#2> bash: line 8: f: readonly function
#2> bash: line 9: unset: f: cannot unset: readonly function

## declare -f cannot make functions
declare -f x='() { :; }'; echo $?
a() { :; }; declare -f -a a; echo $?
declare -f -i a; echo $?
declare -f +r a; echo $?
declare -fx a; declare -Fx; declare +x -f a; declare -Fx
#> 1
#> 1
#> 1
#> 0
#> declare -fx a
#2> bash: line 1: declare: cannot use `-f' to make functions
#2> bash: line 2: declare: -a: invalid option
#2> bash: line 3: declare: -i: invalid option

## export of functions
f() { echo "exported $1"; }; export -f f; bash -c 'f x'
export -fn f; bash -c 'f x'; echo $?
export -f nosuch; echo $?
readonly -f nosuch; echo $?
#> exported x
#> 127
#> 1
#> 1
#2> bash: line 1: f: command not found
#2> bash: line 3: export: nosuch: not a function
#2> bash: line 4: readonly: nosuch: not a function

## export
export A=1 B; B=2; bash -c 'echo $A $B'
export -n A; bash -c 'echo [$A]'
declare -p A B
export 1x=2; echo $?
export A=3 2y B=4; echo $? $A $B
export 'A[0]=1'; echo $?
readonly 'A[0]=1'; echo $?
export AA[4]; echo $?
readonly AA[4]; echo $?
#> 1 2
#> []
#> declare -- A="1"
#> declare -x B="2"
#> 1
#> 1 3 4
#> 1
#> 1
#> 1
#> 1
#2> bash: line 4: export: `1x=2': not a valid identifier
#2> bash: line 5: export: `2y': not a valid identifier
#2> bash: line 6: export: `A[0]': not a valid identifier
#2> bash: line 7: readonly: `A[0]': not a valid identifier
#2> bash: line 8: export: `AA[4]': not a valid identifier
#2> bash: line 9: readonly: `AA[4]': not a valid identifier

## export lists
export -p | grep -c '^declare -x'
X='a "b" $c `d` \e'; export X; export -p | grep ' X='
(set -o posix; export -p | grep ' X=')
export | grep ' X='
Y=$'a\nb'; export Y; export -p | grep -A1 ' Y='
#> 9
#> declare -x X="a \"b\" \$c \`d\` \\e"
#> export X="a \"b\" \$c \`d\` \\e"
#> declare -x X="a \"b\" \$c \`d\` \\e"
#> declare -x Y=$'a\nb'

## readonly lists
readonly RA=1 RB=(x y); readonly -p | grep ' R[AB]'
readonly | grep ' R[AB]'; readonly -a | grep RB
declare -r | grep ' R[AB]'
readonly -n RA; echo $?
#> declare -r RA="1"
#> declare -ar RB=([0]="x" [1]="y")
#> declare -r RA="1"
#> declare -ar RB=([0]="x" [1]="y")
#> declare -ar RB=([0]="x" [1]="y")
#> declare -r RA="1"
#> declare -ar RB=([0]="x" [1]="y")
#> 0

## local
f() { local a=1 b; declare -p a b; echo "${b-unset}"; }; f; echo "${a-unset}"
f() { local -i n=1+1; local -r r=x; local -a arr=(1 2); local -A map=([k]=v); local; }; f
local x; echo $?
f() { local x=1; g; echo "f $x"; }; g() { echo "g $x"; x=2; }; f
#> declare -- a="1"
#> declare -- b
#> unset
#> unset
#> declare -a arr=([0]="1" [1]="2")
#> declare -A map=([k]="v" )
#> declare -i n="2"
#> declare -r r="x"
#> 1
#> g 1
#> f 2
#2> bash: line 3: local: can only be used in a function

## local and unset
x=global
f() { local x=local; unset x; echo "${x-unset}"; x=again; echo $x; }; f; echo $x
f() { local x; echo "[${x-unset}]"; x=1; }; f; echo $x
g() { local x=g; h; echo "g ${x-unset}"; }; h() { unset x; echo "h ${x-unset}"; }; g; echo $x
#> unset
#> again
#> global
#> [unset]
#> global
#> h global
#> g global
#> global

## local - keeps options
f() { local -; set -u -x +B; echo $-; } 2>/dev/null; f; echo $-
#> huxc
#> hBc

## declare in a function is local
f() { declare x=1; typeset y=2; declare -g z=3; }; f; echo "${x-unset} ${y-unset} $z"
x=out; f() { declare x; echo "[${x-unset}]"; declare -g x=new; echo "[${x-unset}]"; }; f; echo $x
f() { declare -I x; echo $x; x=in; }; f; echo $x
#> unset unset 3
#> [unset]
#> [unset]
#> new
#> new
#> new

## integers
declare -i n; n=abc; echo $n; n='2 * 3'; echo $n; n+=4; echo $n
(n='1/0'; echo no); echo $?
(declare -i m='1 +'; echo $?)
declare +i n; n=1+1; echo $n
declare -i h=0x1f o=010 b=2#101; echo $h $o $b
#> 0
#> 6
#> 10
#> 1
#> 1+1
#> 31 8 5
#2> bash: line 2: 1/0: division by 0 (error token is "0")
#2> bash: line 3: declare: 1 +: syntax error: operand expected (error token is "+")

## case attributes
declare -u u=abc; u+=def; echo $u; declare -l u; echo $u; u=ABC; echo $u; declare -p u
declare -c c='hello world'; echo $c; declare -p c
declare -lu both=aB; declare -p both
#> ABCDEF
#> ABCDEF
#> abc
#> declare -l u="abc"
#> Hello world
#> declare -c c="Hello world"
#> declare -- both="aB"

## arrays converted
x=1; declare -a x; declare -p x
declare -A x; echo $?
declare -A m=([a]=1); declare -a m; echo $?
declare +a x; echo $?
declare +A m; echo $?
y=1; declare -A y; declare -p y
#> declare -a x=([0]="1")
#> 1
#> 1
#> 1
#> 1
#> declare -A y=([0]="1" )
#2> bash: line 2: declare: x: cannot convert indexed to associative array
#2> bash: line 3: declare: m: cannot convert associative to indexed array
#2> bash: line 4: declare: x: cannot destroy array variables in this way
#2> bash: line 5: declare: m: cannot destroy array variables in this way

## namerefs
x=1; declare -n r=x; echo $r; r=2; echo $x; declare -p r; echo ${!r}
unset r; declare -p x 2>/dev/null; declare -p r; unset -n r; declare -p r; echo $?
declare -n bad=1a; echo $?
declare -n self=self; echo $?
declare -n; f() { local -n v=$1; v=set; }; f name; echo $name
declare -n arr; arr=x; echo $?
#> 1
#> 2
#> declare -n r="x"
#> x
#> declare -n r="x"
#> 1
#> 1
#> 1
#> set
#> 0
#2> bash: line 2: declare: r: not found
#2> bash: line 3: declare: `1a': invalid variable name for name reference
#2> bash: line 4: declare: self: nameref variable self references not allowed

## declare without operands
declare | grep '^BASH_VERSINFO' | head -c 30; echo
x=$'a\nb'; declare | grep '^x='
f() { :; }; declare | tail -n 4
declare -i num=5; declare -i | grep num
#> BASH_VERSINFO=([0]="5" [1]="2"
#> x=$'a\nb'
#>$ f ()\x20
#>$ {\x20
#>     :
#> }
#> declare -i num="5"

## quoting in declare -p
x="a'b\"c\$d\`e\\f"; declare -p x
x=$'tab\there\nnl\x01'; declare -p x
x='é €'; declare -p x
declare -A q=(['a b']='c d' [$'x\ny']=1 ["it's"]=2); declare -p q
#> declare -- x="a'b\"c\$d\`e\\f"
#> declare -- x=$'tab\there\nnl\001'
#> declare -- x="é €"
#> declare -A q=([$'x\ny']="1" ["it's"]="2" ["a b"]="c d" )

## set lists variables
a="x y" b=\'q\' c=$'n\nl' d= e=plain f=(1 "2 3") ; set | grep -E '^[a-f]='
#> a='x y'
#> b=''\''q'\'''
#> c=$'n\nl'
#> d=
#> e=plain
#> f=([0]="1" [1]="2 3")

## assignments before declare and export
FOO='$$' declare -p FOO
declare -p FOO; echo $?
FOO=1 declare -x FOO; declare -p FOO
foo="" export foo; declare -p foo
X=1 export Y=2; echo "${X-unset} $Y"
X=1 readonly X; declare -p X
#> declare -x FOO="\$\$"
#> 1
#> declare -x FOO="1"
#> declare -x foo=""
#> unset 2
#> declare -rx X="1"
#2> bash: line 2: declare: FOO: not found

## append
declare x=a; declare x+=b; echo $x; declare -a y=(1); declare y+=(2); declare -p y
export x+=c; echo $x; readonly x+=d; echo $x
f() { local z=a; local z+=b; echo $z; }; f
declare -i n=1; declare n+=2; echo $n
#> ab
#> declare -a y=([0]="1" [1]="2")
#> abc
#> abcd
#> ab
#> 3

## unset
x=1; unset x; echo ${x-unset}; unset nosuch; echo $?
unset 1a; echo $?
unset -v 1a; echo $?
unset /bin/sh; echo $?
f() { :; }; unset f; declare -F f; echo $?
f=1; f() { :; }; unset f; declare -F f; unset f; declare -F f; echo $?
unset -f nosuch; echo $?
unset -fv x; echo $?
unset -z; echo $?
unset; echo $?
unset PPID; echo $?
unset UID; echo $?
#> unset
#> 0
#> 0
#> 1
#> 0
#> 1
#> f
#> 1
#> 0
#> 1
#> 2
#> 0
#> 1
#> 1
#2> bash: line 3: unset: `1a': not a valid identifier
#2> bash: line 8: unset: cannot simultaneously unset a function and a variable
#2> bash: line 9: unset: -z: invalid option
#2> unset: usage: unset [-f] [-v] [-n] [name ...]
#2> bash: line 11: unset: PPID: cannot unset: readonly variable
#2> bash: line 12: unset: UID: cannot unset: readonly variable

## unset elements
a=(1 2 3); unset 'a[1]'; declare -p a; unset 'a[-1]'; declare -p a
unset 'a[-5]'; echo $?
unset 'a[9]'; echo $?
declare -A m=([k]=1 [l]=2); unset 'm[k]'; declare -p m
x=1; unset 'x[0]'; echo ${x-unset}; x=1; unset 'x[1]'; echo $?
unset 'a[@]'; declare -p a; echo $?
#> declare -a a=([0]="1" [2]="3")
#> declare -a a=([0]="1")
#> 1
#> 0
#> declare -A m=([l]="2" )
#> unset
#> 1
#> declare -a a=()
#> 0
#2> bash: line 2: unset: [-5]: bad array subscript
#2> bash: line 5: unset: x: not an array variable

## typeset and declare -p of functions variables
typeset -i t=3; typeset -p t
typeset -f nosuch; echo $?
f() { typeset -p; }; declare -p BASH_VERSINFO | head -c 24; echo
#> declare -i t="3"
#> 1
#> declare -ar BASH_VERSINF

## declare -t and the trace attribute
declare -t x=1; declare -p x
f() { :; }; declare -ft f; declare -Ft; declare +t -f f; declare -F
#> declare -t x="1"
#> declare -ft f
#> declare -f f

## attribute combinations
declare -rx RX=1; declare -p RX; declare -ix IX=2; declare -p IX; declare -airx AX=(1); declare -p AX
declare -ux UX=a; declare -p UX; declare -il IL=1; declare -p IL
#> declare -rx RX="1"
#> declare -ix IX="2"
#> declare -airx AX=([0]="1")
#> declare -xu UX="A"
#> declare -il IL="1"

## special variables
declare -p SHELLOPTS BASHOPTS | head -c 20; echo
SHELLOPTS=x; echo $?
BASHPID=1; echo $?
declare -p UID EUID PPID | cut -d= -f 1
UID=5; echo $?
#> declare -r SHELLOPTS
#> 0
#> declare -ir UID
#> declare -ir EUID
#> declare -ir PPID
#2> bash: line 2: SHELLOPTS: readonly variable
#2> bash: line 5: UID: readonly variable
#? 1

## declare with output of attributes
declare -x; declare -x ZZ=1; declare -x | grep ZZ
f() { local -x LX=1; bash -c 'echo $LX'; }; f; echo ${LX-unset}
#> declare -x HOME="/home/learner"
#> declare -x LANG="C.UTF-8"
#> declare -x LOGNAME="learner"
#> declare -x OLDPWD
#> declare -x PATH="/usr/local/bin:/usr/bin:/bin:/usr/local/games:/usr/games"
#> declare -x PWD="/home/learner/case"
#> declare -x SHELL="/bin/bash"
#> declare -x SHLVL="1"
#> declare -x USER="learner"
#> declare -x ZZ="1"
#> 1
#> unset

## makes no function of a value
declare -f a=b; echo $?; declare -F a=b; echo $?; typeset -F a=; echo $?; f() { local -F a=1; echo $?; }; f
#> 1
#> 1
#> 1
#> 1
#2> bash: line 1: declare: cannot use `-f' to make functions
#2> bash: line 1: declare: cannot use `-f' to make functions
#2> bash: line 1: typeset: cannot use `-f' to make functions
#2> environment: line 1: local: cannot use `-f' to make functions
