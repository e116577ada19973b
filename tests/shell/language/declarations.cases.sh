# Variables and their attributes: declare, local, export, readonly, unset.

## declare -p prints what makes a variable again
x='a b'; declare -i n=5; declare -r c=1; declare -x e=2; declare -p x n c e
#> declare -- x="a b"
#> declare -i n="5"
#> declare -r c="1"
#> declare -x e="2"

## a variable without a value
declare v; declare -p v; echo "[${v-unset}]"; declare w=; declare -p w
#> declare -- v
#> [unset]
#> declare -- w=""

## integer, lower, upper, capitalized
declare -i i=2+3; declare -l l=ABC; declare -u u=abc; declare -c c=aBC; echo $i $l $u $c; l=XYZ; u+=def; echo $l $u
#> 5 abc ABC Abc
#> xyz ABCDEF

## attributes taken away
declare -i n=5; n+=1; declare +i n; n+=1; echo $n; declare -x e=1; declare +x e; declare -p e
#> 61
#> declare -- e="1"

## -r cannot be taken away
declare -r x=1; declare +r x; echo $?; x=2; echo no
#> 1
#2> bash: line 1: declare: x: readonly variable
#2> bash: line 1: x: readonly variable
#? 1

## several names, with and without values
declare a=1 b c=3; echo "$a [$b] $c"; export d=4 a; declare -p a d
#> 1 [] 3
#> declare -x a="1"
#> declare -x d="4"

## options together
declare -xi n=2*2; declare -ar l=(1 2); declare -p n l
#> declare -ix n="4"
#> declare -ar l=([0]="1" [1]="2")

## -a of a scalar, -A of nothing
x=s; declare -a x; declare -p x; declare -A m; m[k]=v; declare -p m
#> declare -a x=([0]="s")
#> declare -A m=([k]="v" )

## export and the environment
x=1; bash -c 'echo "[$x]"'; export x; bash -c 'echo "[$x]"'; x=2; bash -c 'echo "[$x]"'; export -n x; bash -c 'echo "[$x]"'
#> []
#> [1]
#> [2]
#> []

## a variable for one command
v=1 bash -c 'echo $v'; echo "[$v]"; v=a; v=b eval 'echo $v'; echo $v
#> 1
#> []
#> b
#> a

## several for one command, from left to right
a=1 b=${a}2 bash -c 'echo $a $b'; a=x; a=y b=$a bash -c 'echo $a $b'
#> 1 12
#> y y

## before an assignment they are assignments
a=1 b=$a c=$b; echo $a $b $c
#> 1 1 1

## += in its forms
x=a; x+=b; echo $x; declare -i n=1; n+=2; echo $n; x+= ; echo "$x"; unset y; y+=new; echo $y
#> ab
#> 3
#> ab
#> new

## += before a command
v=a; v+=b bash -c 'echo $v'; export v; v+=b bash -c 'echo $v'; echo $v
#> ab
#> ab
#> a

## readonly lists and locks
readonly x=1 y; readonly -p | grep -E ' (x|y)(=|$)'; y=2; echo no
#> declare -r x="1"
#> declare -r y
#2> bash: line 1: y: readonly variable
#? 1

## export -p
export zz='a b'; export -p | grep zz; export | grep zz
#> declare -x zz="a b"
#> declare -x zz="a b"

## unset
x=1; unset x; echo "[${x-unset}]"; unset nosuch; echo $?; f() { :; }; unset f; type f; echo $?
#> [unset]
#> 0
#> 1
#2> bash: line 1: type: f: not found

## unset prefers variables
x=1; x() { echo f; }; unset x; echo "[${x-unset}]"; x; unset x; x; echo $?
#> [unset]
#> f
#> 127
#2> bash: line 1: x: command not found

## unset -v and -f
x=1; x() { echo f; }; unset -f x; echo $x; unset -v x; echo "[${x-}]"
#> 1
#> []

## names with wrong characters
declare 1a=2; echo $?; export a-b=1; echo $?; readonly ''; echo $?; local a; echo $?
#> 1
#> 1
#> 1
#> 1
#2> bash: line 1: declare: `1a=2': not a valid identifier
#2> bash: line 1: export: `a-b=1': not a valid identifier
#2> bash: line 1: readonly: `': not a valid identifier
#2> bash: line 1: local: can only be used in a function

## declare -f, -F
f() { echo hi; }; declare -f f; declare -F f; declare -F nosuch; echo $?; declare -pf f
#>$ f ()\x20
#>$ {\x20
#>     echo hi
#> }
#> f
#> 1
#>$ f ()\x20
#>$ {\x20
#>     echo hi
#> }

## declare without arguments shows values, with -p attributes
v_one=1; declare | grep ^v_one; declare -p | grep v_one
#> v_one=1
#> declare -- BASH_EXECUTION_STRING=$'v_one=1; declare | grep ^v_one; declare -p | grep v_one\n'
#> declare -- v_one="1"

## listing by attribute
declare -i v_i=1; declare -i | grep v_; declare -r v_r=2; declare -r | grep v_; declare -A v_m=([k]=1); declare -A | grep v_
#> declare -i v_i="1"
#> declare -r v_r="2"
#> declare -A v_m=([k]="1" )

## namerefs
x=1; declare -n r=x; echo $r; r=2; echo $x; declare -p r; echo ${!r}; unset -n r; echo "[$r] $x"
#> 1
#> 2
#> declare -n r="x"
#> x
#> [] 2

## a nameref to an element
a=(1 2 3); declare -n r='a[1]'; r=x; echo "${a[@]}" $r
#> 1 x 3 x

## a nameref to an array
a=(1 2); declare -n r=a; r+=(3); echo ${#r[@]} "${r[@]}"; r[0]=z; echo $a; for i in "${!r[@]}"; do echo $i; done
#> 3 1 2 3
#> z
#> 0
#> 1
#> 2

## a nameref to nothing yet
declare -n r=later; echo "[$r]"; r=5; echo $later; unset r; echo "[${later-unset}]"; declare -p r
#> []
#> 5
#> [unset]
#> declare -n r="later"

## a for loop over a nameref
a=1 b=2; declare -n r; for r in a b; do echo $r; r=x$r; done; echo $a $b
#> 1
#> 2
#> x1 x2

## namerefs that cannot be
declare -n r=r; echo $?; declare -n s=1x; echo $?; declare -n t='a b'; echo $?; x=(1); declare -n x; echo $?
#> 1
#> 1
#> 1
#> 1
#2> bash: line 1: declare: r: nameref variable self references not allowed
#2> bash: line 1: declare: `1x': invalid variable name for name reference
#2> bash: line 1: declare: `a b': invalid variable name for name reference
#2> bash: line 1: declare: x: reference variable cannot be an array

## namerefs in a circle
declare -n a=b b=a; echo "[$a]"; a=1; echo no
#> []
#2> bash: line 1: warning: a: circular name reference
#2> bash: line 1: warning: a: circular name reference
#? 1

## -v and namerefs
declare -n r=x; [[ -v r ]]; echo $?; x=; [[ -v r ]]; echo $?; [[ -R r ]]; echo $?
#> 1
#> 0
#> 0

## localvar_unset
shopt -s localvar_unset; x=g; f() { local x=l; g; echo "[${x-unset}]"; }; g() { unset x; }; f; echo $x
#> [unset]
#> g

## local -g does not exist, declare -g does
f() { declare -g g1=1; declare -gi g2=2+2; declare -ga g3=(a b); }; f; echo $g1 $g2 ${g3[1]}
#> 1 4 b

## declare -I inherits
x=1; f() { declare -I x; echo $x; x=2; }; f; echo $x
#> 1
#> 1

## special variables
echo ${BASH_VERSINFO[0]} $BASH_VERSION $OSTYPE $HOSTTYPE; echo $UID $EUID; [ $$ -gt 0 ] && echo pid; echo "$PPID" | grep -c '^[0-9]*$'
#> 5 5.2.15(1)-release linux-gnu x86_64
#> 1000 1000
#> pid
#> 1

## LINENO
echo $LINENO
echo $LINENO; f() {
echo $LINENO
}; f
#> 1
#> 2
#> 3

## SECONDS and RANDOM can be assigned
SECONDS=100; [ $SECONDS -ge 100 ] && echo ok; RANDOM=1; x=$RANDOM; RANDOM=1; [ $x = $RANDOM ] && echo same
#> ok
#> same

## UID cannot
UID=0; echo no
#2> bash: line 1: UID: readonly variable
#? 1

## PWD and OLDPWD
cd /; cd /tmp; echo $PWD $OLDPWD; cd - ; echo $PWD
#> /tmp /
#> /
#> /

## HOME, PATH, IFS
HOME=/h; echo ~; PATH=/nosuch; ls; echo $?; unset IFS; set -- a b; echo "$*"
#> /h
#> 127
#> a b
#2> bash: line 1: ls: command not found

## unset PATH
unset PATH; ls; echo $?
#> 127
#2> bash: line 1: ls: No such file or directory

## $_ and $!
true a b; echo $_; sleep 0 & [ $! -gt 0 ] && echo pid; wait
#> b
#> pid

## BASH_COMMAND, FUNCNAME, BASH_SUBSHELL
echo "$BASH_COMMAND"; f() { echo $FUNCNAME; }; f; (echo $BASH_SUBSHELL)
#> echo "$BASH_COMMAND"
#> f
#> 1

## set and unset with local
f() { local x=1; set | grep ^x=; }; f; set | grep ^x=
#> x=1
#? 1

## BASH_ variables and their names
echo ${!BASH_V*} ${!OPT*}
#> BASH_VERSINFO BASH_VERSION OPTERR OPTIND
