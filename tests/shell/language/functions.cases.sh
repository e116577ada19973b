# Functions (bash manual 3.3).

## arguments
f() { echo "$# $1 $2"; echo "$@"; }; f a 'b c'
#> 2 a b c
#> a b c

## the two ways to write one
f() { echo f; }; function g { echo g; }; function h() { echo h; }; f; g; h
#> f
#> g
#> h

## any compound command is a body
f() (x=1; echo sub); g() if true; then echo if; fi; h() for i in 1 2; do echo $i; done; f; g; h; echo "[$x]"
#> sub
#> if
#> 1
#> 2
#> []

## status: the last command's, or that of return
f() { false; }; f; echo $?; g() { return 7; echo no; }; g; echo $?; h() { false; return; }; h; echo $?
#> 1
#> 7
#> 1

## return takes numbers modulo 256
f() { return $1; }; f 256; echo $?; f 257; echo $?; f -1; echo $?
#> 0
#> 1
#> 255

## return with a word
f() { return abc; echo no; }; f; echo $?
#> 2
#2> environment: line 1: return: abc: numeric argument required

## return with too many words
f() { return 1 2; echo no; }; f; echo "after $?"
#2> environment: line 1: return: too many arguments
#? 1

## return outside
return 3; echo $?
#> 2
#2> bash: line 1: return: can only `return' from a function or sourced script

## the arguments of the caller come back
set -- x y; f() { shift; echo "$*"; }; f a b; echo "$*"
#> b
#> x y

## set -- within
f() { set -- p q r; echo $#; }; set -- a; f; echo $#
#> 3
#> 1

## $0 stays, FUNCNAME tells
f() { echo "$0 ${FUNCNAME[0]} ${FUNCNAME[1]}"; }; g() { f; }; g; f; echo "[${FUNCNAME-}]"
#> bash f g
#>$ bash f\x20
#> []

## local variables
x=g; f() { local x=l; echo $x; x=m; }; f; echo $x
#> l
#> g

## callees see the locals of their callers
f() { local x=inner; g; }; g() { echo "g sees $x"; x=changed; }; x=outer; f; echo $x
#> g sees inner
#> outer

## a local without a value is unset
x=g; f() { local x; echo "[${x-unset}]"; }; f
#> [unset]

## local with several names and options
f() { local a=1 b c=3; local -i n=2+3; local -r k=x; local -a l=(p q); echo $a "[$b]" $c $n $k ${l[1]}; }; f; echo "[$a$c$n]"
#> 1 [] 3 5 x q
#> []

## unset of a local
x=g; f() { local x=l; unset x; echo "[${x-unset}]"; x=new; echo $x; }; f; echo $x
#> [unset]
#> new
#> g

## unset of a caller's local shows what is below it
x=g; f() { local x=l; g; echo "f: $x"; }; g() { unset x; echo "g: $x"; }; f
#> g: g
#> f: g

## a variable without local is global
f() { y=1; }; f; echo $y
#> 1

## declare in a function is local, declare -g is not
f() { declare a=1; declare -g b=2; }; f; echo "[$a][$b]"
#> [][2]

## local hides an exported variable from children
export x=env; f() { local x=loc; bash -c 'echo $x'; }; f; bash -c 'echo $x'
#> loc
#> env

## local -x
f() { local -x v=1; bash -c 'echo "[$v]"'; }; f; bash -c 'echo "[$v]"'
#> [1]
#> []

## local outside
local x=1; echo $?
#> 1
#2> bash: line 1: local: can only be used in a function

## recursion
fact() { if (($1 < 2)); then echo 1; else echo $(($1 * $(fact $(($1 - 1))))); fi; }; fact 6
#> 720

## recursion with local counters
down() { local n=$1; [ $n -gt 0 ] && down $((n-1)); echo $n; }; down 3
#> 0
#> 1
#> 2
#> 3

## functions define functions
f() { g() { echo g; }; }; g 2>/dev/null || echo none; f; g
#> none
#> g

## redefining and removing
f() { echo one; }; f; f() { echo two; }; f; unset -f f; f; echo $?
#> one
#> two
#> 127
#2> bash: line 1: f: command not found

## a function hides a builtin, command and builtin reach behind
echo() { builtin echo "mine: $*"; }; echo a; command echo b; builtin echo c; unset -f echo; echo d
#> mine: a
#> b
#> c
#> d

## a function hides a program
ls() { echo "no ls"; }; ls; command ls -d /; \ls; unset -f ls
#> no ls
#> /
#> no ls

## assignments before a call are local to it
f() { echo $v; v=in; }; v=out; v=tmp f; echo $v
#> tmp
#> out

## output of a function
f() { echo a; echo b >&2; }; x=$(f 2>&1); echo "$x"; f 2>/dev/null | tr a z
#> a
#> b
#> z

## a function in a pipeline is a subshell
f() { x=5; echo out; }; f | cat; echo "[$x]"; f > /dev/null; echo "[$x]"
#> out
#> []
#> [5]

## names with unusual characters
a-b() { echo 1; }; a.b() { echo 2; }; a:b() { echo 3; }; +x() { echo 4; }; é() { echo 5; }; a-b; a.b; a:b; +x; é
#> 1
#> 2
#> 3
#> 4
#> 5

## names that cannot be
'q'() { :; }; echo $?; $x() { :; }; echo $?
#> 1
#> 1
#2> bash: line 1: `'q'': not a valid identifier
#2> bash: line 1: `$x': not a valid identifier

## a keyword cannot be a name
if() { :; }; echo no
#2> bash: -c: line 1: syntax error near unexpected token `)'
#2> bash: -c: line 1: `if() { :; }; echo no'
#? 2

## declare -f prints a function
f() { local x=1; if [ "$x" ]; then echo "$x" | cat; fi; }
declare -f f; declare -F; declare -f nosuch; echo $?
#>$ f ()\x20
#>$ {\x20
#>     local x=1;
#>     if [ "$x" ]; then
#>         echo "$x" | cat;
#>     fi
#> }
#> declare -f f
#> 1

## type shows it too
f() { echo hi; }; type f; type -t f; command -v f; command -V f
#> f is a function
#>$ f ()\x20
#>$ {\x20
#>     echo hi
#> }
#> function
#> f
#> f is a function
#>$ f ()\x20
#>$ {\x20
#>     echo hi
#> }

## typed on one line, printed on several
f() { while read l; do case $l in a|b) echo x;; *) continue;; esac; done < /dev/null & wait; }; declare -f f
#>$ f ()\x20
#>$ {\x20
#>     while read l; do
#>$         case $l in\x20
#>             a | b)
#>                 echo x
#>             ;;
#>             *)
#>                 continue
#>             ;;
#>         esac;
#>     done < /dev/null & wait
#> }

## exported functions
f() { echo "exported $1"; }; export -f f; bash -c 'f x'; export -nf f; bash -c 'f x' 2>/dev/null; echo $?
#> exported x
#> 127

## readonly functions
f() { echo 1; }; readonly -f f; f() { echo 2; }; echo $?; unset -f f; echo $?; f
#> 1
#> 1
#> 1
#2> bash: line 1: f: readonly function
#2> bash: line 1: unset: f: cannot unset: readonly function

## FUNCNEST
FUNCNEST=3; f() { echo $1; f $(($1+1)); }; f 1; echo "after $?"
#> 1
#> 2
#> 3
#2> environment: line 1: f: maximum function nesting level exceeded (3)
#? 1

## BASH_LINENO and BASH_SOURCE
f() {
  echo "${BASH_LINENO[@]} ${BASH_SOURCE[@]} $LINENO"
}
f
#> 4 environment 2

## caller
f() { caller; caller 0; }
g() {
  f
}
g
#> 3 environment
#> 3 g environment

## set -- and shift in loops
args() { while [ $# -gt 0 ]; do case $1 in -v) echo verbose;; -o) shift; echo "out $1";; *) echo "arg $1";; esac; shift; done; }; args -v -o file x y
#> verbose
#> out file
#> arg x
#> arg y

## shift beyond
f() { shift 5; echo $?; shift; echo $#; }; f a b
#> 1
#> 1

## "$@" passes on exactly
f() { g "$@"; }; g() { for a; do echo "<$a>"; done; }; f 'a b' '' c
#> <a b>
#> <>
#> <c>

## local - keeps options
f() { local -; set -f; echo $-; }; f | grep -c f; case $- in *f*) echo f;; *) echo no f;; esac
#> 1
#> no f

## a failing function in a condition
f() { false; echo reached; }; set -e; if f; then echo ok; fi; f || true; echo end
#> reached
#> ok
#> reached
#> end

## return in a loop, in a subshell, in a substitution
f() { for i in 1 2; do return 5; done; }; f; echo $?; g() { (return 6); echo "in $?"; }; g; h() { x=$(return 7); echo "$?"; }; h
#> 5
#> in 6
#> 7

## return in a sourced file
printf 'echo a\nreturn 4\necho b\n' > s; . ./s; echo $?
#> a
#> 4

## exit in a function
f() { exit 3; }; (f; echo no); echo $?; f; echo no
#> 3
#? 3

## a local array and map
f() { local -a a=(1 2); local -A m=([k]=v); a+=(3); echo ${a[@]} ${m[k]}; }; f; echo "${a-none} ${m-none}"
#> 1 2 3 v
#> none none

## dynamic scope with namerefs
set_it() { local -n ref=$1; ref=$2; }; f() { local v=old; set_it v new; echo $v; }; f; echo "[${v-unset}]"
#> new
#> [unset]

## a nameref of the same name goes round
f() { local -n v=$1; v=2; }; v=1; f v 2>/dev/null; echo $v
#> 2

## a function that reads from its caller's input
rd() { read x; echo "<$x>"; }; printf 'a\nb\n' | { rd; rd; }
#> <a>
#> <b>
