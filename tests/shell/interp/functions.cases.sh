# Functions (bash manual 3.3).

## has positional parameters of its own
f() { echo "$# $1"; shift; echo "$@"; set -- x y; echo "$@"; }
set -- A B C
f 1 2 3
echo "$@"
#> 3 1
#> 2 3
#> x y
#> A B C

## returns a status
f() { return 5; echo no; }; f; echo $?
g() { false; return; }; g; echo $?
h() { for i in 1 2; do return $i; done; }; h; echo $?
k() { return foo; }; k; echo $?
return 3; echo $?
#> 5
#> 1
#> 1
#> 2
#> 2
#2> environment: line 4: return: foo: numeric argument required
#2> bash: line 5: return: can only `return' from a function or sourced script

## sees the local variables of its callers
f() { local x=1; g; echo "f:$x"; }
g() { x=2; local y; echo "${y-unset}"; unset x; echo "g:${x-unset}"; }
x=0; f; echo $x
#> unset
#> g:0
#> f:0
#> 0

## takes options back that were local
f() { local -; set -f; echo "$-"; }
f; echo "$-"
#> fhBc
#> hBc

## is whatever compound command its body is
f() ( x=5; echo in $x ); f; echo "x=$x"
f() { echo hi; } > out; f; cat out
f() for i in 1 2; do echo $i; done; f
f() [[ a == a ]]; f; echo $?
#> in 5
#> x=
#> hi
#> 1
#> 2
#> 0

## may have any name
a-b() { echo dash; }; a-b
function x:y { echo colon; }; x:y
1f() { echo one; }; 1f
#> dash
#> colon
#> one

## knows who called
f() { echo "${FUNCNAME[@]} ${BASH_LINENO[@]}"; g; }
g() { echo "${FUNCNAME[@]}"; caller 0; }
f
echo "[$FUNCNAME]"
#> f 3
#> g f
#> 1 f environment
#> []

## ends a recursion without end
FUNCNEST=5
f() { f; }
f; echo no
echo next $?
#> next 1
#2> environment: line 2: f: maximum function nesting level exceeded (5)

## nests deeply
f() { if (( $1 == 0 )); then echo end; else f $(( $1 - 1 )); fi; }
f 500
g() { if (( $1 == 0 )); then echo end; else echo $(g $(( $1 - 1 ))); fi; }
g 30
#> end
#> end

## goes to child shells when it is exported
f() { echo "exported $1"; }
export -f f
bash -c 'f 1'
export -fn f
bash -c 'f 1'
#> exported 1
#2> bash: line 1: f: command not found
#? 127

## may unset itself
f() { unset -f f; echo still; }
f; f
#> still
#2> bash: line 2: f: command not found
#? 127

## is protected by readonly
f() { :; }
readonly -f f
f() { echo no; }; echo $?
unset -f f
#> 1
#2> bash: line 3: f: readonly function
#2> bash: line 4: unset: f: cannot unset: readonly function
#? 1

## hides commands, which `command` and `builtin` find
echo() { command echo over "$@"; }
echo a; builtin echo b
unset -f echo
echo c
#> over a
#> b
#> c

## gives assignments before it to the function only
f() { echo "$A"; A=2; local A; echo "[$A]"; }
A=1 f
echo "[$A]"
#> 1
#> [2]
#> []

## handles commands that are not found
command_not_found_handle() { echo "no $1 with $#"; return 3; }
nosuch a b; echo $?
#> no nosuch with 3
#> 3
