# Assignments before a command (bash manual 3.7.4).

## for a program, a builtin, a function
v=1 bash -c 'echo "$v"'; v=2 eval 'echo $v'; f() { echo $v; }; v=3 f; echo "[$v]"
#> 1
#> 2
#> 3
#> []

## values are expanded before
v=a; v=b w=$v bash -c 'echo $v $w'; echo $v
#> b b
#> a

## a list becomes a text
a=(1 2) env | grep ^a=; echo "[${a-none}]"
#> a=(1 2)
#> [none]

## an element cannot be one
a[0]=x true; echo "$? [${a-none}]"
#> 0 [none]
#2> bash: line 1: `a[0]': not a valid identifier

## for declare they vanish, for export they stay
x=1 declare x; declare -p x; y=2 export y; declare -p y; z=3 readonly z; declare -p z
#> declare -x y="2"
#> declare -rx z="3"
#2> bash: line 1: declare: x: not found

## for local they are the value
f() { v=5 local v; declare -p v; }; f; declare -p v
#> declare -x v="5"
#2> bash: line 1: declare: v: not found
#? 1

## appended
v=a; v+=b bash -c 'echo $v'; export v; v+=c bash -c 'echo $v'; echo $v
#> ab
#> ac
#> a

## unset of one shows what is below
v=g; f() { unset v; echo "[$v]"; }; v=t f; echo $v
#> [g]
#> g

## readonly variables stay as they are
readonly r=1; r=2 bash -c 'echo "[$r]"'; echo "$? $r"
#> []
#> 0 1
#2> bash: line 1: r: readonly variable

## PATH for one command
mkdir d; printf 'echo mine\n' > d/tool; chmod +x d/tool; PATH=$PWD/d:$PATH tool; tool; echo $?
#> mine
#> 127
#2> bash: line 1: tool: command not found

## IFS for read
IFS=: read a b <<< x:y:z; echo "$a $b"; printf '%q\n' "$IFS"
#> x y:z
#> $' \t\n'

## with a redirection and without a command
v=1 > f; echo "$v"; ls
#> 1
#> f

## traced
set -x; a=1 b='x y' true; a=2
#2> + a=1
#2> + b='x y'
#2> + true
#2> + a=2

## integer values in vain
declare -i n; n=08; echo no
echo not this either
#2> bash: line 1: 08: value too great for base (error token is "08")
#? 1

## and in builtins
declare -i n; read n <<< 1+; echo no
#2> bash: line 1: read: 1+: syntax error: operand expected (error token is "+")
#? 1
