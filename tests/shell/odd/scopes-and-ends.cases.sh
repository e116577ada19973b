## the trap on EXIT sees the function that called exit, and its variables
clean() { echo "clean $? $tmp ${FUNCNAME[*]}"; }
die() { exit 4; }
main() { local tmp=/x; trap clean EXIT; die; }
(main); echo $?
(last() { local tmp=/z; trap clean EXIT; return 5; }; last); echo $?
#> clean 4 /x clean die main
#> 4
#> clean 5  clean
#> 5

## and writes where the function does
f() { trap 'echo bye' EXIT; exit 3; }
(f > out); echo "$? $(cat out)"
({ trap 'echo block' EXIT; exit 6; } > out2); echo "$? $(cat out2)"
(eval 'trap "echo text" EXIT; exit 7' > out3); echo "$? $(cat out3)"
#> 3 bye
#> 6 block
#> 7 text

## assignments before a command are not seen by its redirections
unset v
v=a cat <<< "[$v]"
v=a read x <<< "[$v]"; echo "$x"
f() { cat; }; v=a f <<< "[$v]"
v=b; v=a cat < <(echo "$v"); echo "$v"
v=a eval 'echo $v; cat' <<< "[$v]"
#> []
#> []
#> []
#> b
#> b
#> a
#> [b]

## export and readonly make what came before a function stay
f() { export x; }; x=4 f; declare -p x
g() { readonly q; }; q=3 g; declare -p q
h() { export y=9; }; y=7 h; declare -p y
#> declare -x x="4"
#> declare -rx q="3"
#> declare -x y="9"

## a local variable without a value hides nothing from programs
export v=abc
f() { local v; echo "[${v-unset}]"; printenv v; v=new; printenv v; }
f; printenv v
#> [unset]
#> abc
#> new
#> abc

## a function may hide the read-only variable of its caller
f() { local -r x=1; g; x=3; echo "no $?"; }
g() { local x=2; echo $x; x=4; echo $x; }
f
echo on
#> 2
#> 4
#> on
#2> environment: line 1: x: readonly variable

## but not a global one, and a list is refused twice
readonly q=42
f() { local q=1; echo $?; local q=(1 2); echo $?; local q; echo $?; echo $q; }
f
#> 1
#> 1
#> 1
#> 42
#2> environment: line 2: local: q: readonly variable
#2> environment: line 2: q: readonly variable
#2> environment: line 2: local: q: readonly variable
#2> environment: line 2: local: q: readonly variable

## a list for a variable of the other kind
declare -a u=(1)
declare -A u=([a]=1); echo not reached
declare -p u
f() { local -a v=(1); declare -A v=([a]=2); echo $?; }; f
#> declare -a u=([0]="1")
#> 1
#2> bash: line 2: u: cannot convert indexed to associative array
#2> environment: line 4: v: cannot convert indexed to associative array
#2> environment: line 4: declare: v: cannot convert indexed to associative array

## lists of a declaration with -g go past the local variables
name=v
f() { local -a v w; g; echo "f: ${v[*]} ${w[*]}"; }
g() { declare -ga "$name=(a b)"; declare -ga w=(c d); }
f; declare -p v w
#>$ f: \x20
#> declare -a v=([0]="a" [1]="b")
#> declare -a w=([0]="c" [1]="d")

## in posix mode what stands before a special builtin stays, exported
set -o posix
foo=abc :; declare -p foo
x=1; x=2 eval true; declare -p x
f() { local z=1; z=2 :; declare -p z; }; f; echo ${z-none}
#> declare -x foo="abc"
#> declare -x x="2"
#> declare -x z="2"
#> none

## process substitutions last as long as what they were given to
eval cat <(echo one)
eval 'echo two; cat' <(echo three)
echo 'echo "$1" | wc -l; cat "$1"' > script
. ./script <(echo four)
f() { true; cat "$1"; }; f <(echo five)
#> one
#> two
#> three
#> 1
#> four
#> five
