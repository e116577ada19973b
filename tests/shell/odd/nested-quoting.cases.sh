## quotes within a default value in double quotes
unset x; y="a b"
printf '<%s>' "${x:-"$y" c}" "${x-'q'}" "${x-"'q'"}" "${x:-\"d\"}"; echo
printf '<%s>' ${x:-"a b" c} ${x:-'a  b'c} ${x-$y"$y"}; echo
#> <a b c><'q'><'q'><"d">
#> <a b><c><a  bc><a><ba b>

## single quotes in a pattern in double quotes
v="a'b'c"
echo "${v%\'c}" "${v#a\'}" "${v//\'/q}" "${v/"'b'"/X}" "${v%'c'}"
#> a'b b'c aqbqc aXc a'b'

## a brace within a value
unset x
echo ${x:-a\}b} "${x:-a\}b}" ${x:-'}'} "${x:-"}"}" ${x:-{a,b}}
#> a}b a}b } } {a,b}

## tilde in a value
HOME=/h; unset x
echo ${x:-~} "${x:-~}" ${x:-a:~} ${x:=~/b} $x
#> /h ~ a:~ /h/b /h/b

## dollar single quotes within braces
unset x
echo "${x:-$'a\tb'}" ${x:-$'a\tb'}
echo "${x:-a$'\n'b}"
#> a	b a	b
#> a
#> b

## back-quotes and command substitution within quotes within braces
unset x
echo "${x:-`echo "a  b"`}" "${x:-$(echo "a  b")}" ${x:-$(echo "a  b")} ${x:-"`echo 'a  b'`"}
#> a  b a  b a b a  b

## a substitution in a pattern
v=abcabc; p='b*'
echo "${v#*$p}" "${v#*"$p"}" "${v/$p/-}" "${v/"$p"/-}" "${v//[bc]/"*"}"
#> cabc abcabc a- abcabc a**a**

## ampersand in a replacement
v=hello
echo "${v/l/[&]}" "${v//l/\&}" "${v//l/"&"}" "${v/l/\\&}"
shopt -u patsub_replacement; echo "${v/l/[&]}"
#> he[l]lo he&&o he&&o he\llo
#> he[&]lo

## anchored replacements
v=abcabc
echo "${v/#abc/X}" "${v/%abc/X}" "${v/#/X}" "${v/%/X}" "${v/#b/X}" "${v//}" "${v/}" "${v//b}"
#> Xabc abcX Xabcabc abcabcX abcabc abcabc abcabc acac

## the words of at and star with IFS
set -- a "b c" ''
IFS=:
printf '<%s>' "$*" "x$*y" $* "$@" "x$@y" ${*} ; echo
IFS=; printf '<%s>' "$*" $* "$@"; echo
unset IFS; printf '<%s>' "$*" $*; echo
a=("$@"); IFS=-; printf '<%s>' "${a[*]}" ${a[*]} "${a[*]/b/X}" "${a[@]/b/X}"; echo
#> <a:b c:><xa:b c:y><a><b c><a><b c><><xa><b c><y><a><b c>
#> <ab c><a><b c><a><b c><>
#> <a b c ><a><b><c>
#> <a-b c-><a><b c><a-X c-><a><X c><>

## assignments from at and star
set -- 1 2 3; IFS=,
a=$*; b=$@; c="$@"; d="$*"
printf '<%s>' "$a" "$b" "$c" "$d"; echo
unset x; printf '<%s>' "${x:-$*}" "${x:-$@}" ${x:-"$@"} ${x:-$*}; echo
case $* in 1,2,3) echo joined;; esac
[[ $@ == "1 2 3" ]] && echo spaces
#> <1,2,3><1 2 3><1 2 3><1,2,3>
#> <1,2,3><1><2><3><1><2><3><1><2><3>
#> joined
#> spaces

## an alternative made from the parameters
set -- "a b" c
printf '<%s>' ${1+"$@"} "${1+"$@"}" "${1+x$@y}" ${9+"$@"} "${9+"$@"}"; echo
#> <a b><c><a b><c><xa b><cy><>

## slices of parameters
set -- a b c d e
echo "${@:2}" "${@:2:2}" "${@: -2}" "${@: -2:1}" "${@:0:2}" "${@:6}" "${*:3:1}"
echo "${@:1:-1}"
#> b c d e b c d e d bash a c
#2> bash: line 3: -1: substring expression < 0
#? 1

## negative lengths
v=abcdefgh
echo "${v:2:-2}" "${v: -3}" "${v: -3:-1}" "${v:9}" "${v:3:0}" "${v:(-4):2}" "${v:1+1:1<<1}"
echo "${v: -3:-5}"; echo after
#> cdef fgh fg   ef cd
#2> bash: line 3: -5: substring expression < 0
#? 1

## case changes by pattern
v="hello World foo"
echo "${v^}" "${v^^}" "${v^^[lo]}" "${v,}" "${v,,}" "${v,,W}" "${v~}" "${v~~}" "${v^h}" "${v^x}"
#> Hello World foo HELLO WORLD FOO heLLO WOrLd fOO hello World foo hello world foo hello world foo Hello World foo HELLO wORLD FOO Hello World foo hello World foo

## transformations
v=$'a b\'c\n'; a=(1 "2 3"); declare -A h=([k]="v w"); declare -i n=3
echo "${v@Q}" "${a[@]@Q}" "${a[*]@Q}" "${v@A}" "${a[@]@A}" "${n@A}" "${n@a}" "${a@a}" "${h[@]@A}" "${h@a}"
echo "${a[@]@K}" "${h[@]@K}" "${h[@]@k}"
x='\tq\x41'; echo "${x@E}"; p='\u@\h \$'; y=abc; echo "${y@U}" "${y@u}" "${y@L}" ; echo "${unset@Q}" "[${unset@A}]"
set -- x 'y z'; echo "${@@Q}" "${*@Q}" "${@@A}"
#> $'a b\'c\n' '1' '2 3' '1' '2 3' v=$'a b\'c\n' declare -a a=([0]="1" [1]="2 3") declare -i n='3' i a declare -A h=([k]="v w" ) A
#> 0 "1" 1 "2 3" k "v w"  k v w
#> 	qA
#> ABC Abc abc
#>  []
#> 'x' 'y z' 'x' 'y z' set -- 'x' 'y z'

## indirection
v=abc; r=v; a=(x y z); ra='a[1]'; rall='a[@]'
echo "${!r}" "${!ra}" "${!rall}" "${!r:1}" "${!r/b/X}" "${#r}" "${!r^^}" "${!nope-none}"
foo1=1 foo2=2; echo "${!foo@}" "${!foo*}" "${!a[@]}"
set -- p q; n=2; echo "${!n}" "${!#}"
r=; echo "${!r}"; echo not here
#> foo1 foo2 foo1 foo2 0 1 2
#> q q
#2> bash: line 2: nope: invalid indirect expansion
#2> bash: line 5: : invalid variable name
#? 1

## a bad substitution, each kind
echo "${}"
echo after
#> after
#2> bash: line 1: ${}: bad substitution

## bad substitution of a name
v=1; echo ${v!x}; echo after
#2> bash: line 1: ${v!x}: bad substitution
#? 1

## bad operator
v=1; echo ${v@Z}; echo after
#2> bash: line 1: ${v@Z}: bad substitution
#? 127

## an invalid indirect name
r='a b'; echo ${!r}; echo after
#2> bash: line 1: a b: invalid variable name
#? 1

## error if unset
unset v; (echo ${v?}) ; (echo ${v:?my "message" $HOME}); v=; (echo "${v:?}"); echo ${v?fine} end
#> end
#2> bash: line 1: v: parameter not set
#2> bash: line 1: v: my message /home/learner
#2> bash: line 1: v: parameter null or not set

## assignment to a positional
echo ${1:=x}; echo after
#2> bash: line 1: $1: cannot assign in this way
#? 1

## lengths
v=héllo; a=(aa bbb); set -- 1 2 3
echo ${#v} ${#a} ${#a[1]} ${#a[@]} ${#} ${#@} ${#*} ${#nope} ${#-} ${##} ${#?}
#> 5 2 3 2 3 3 3 0 3 1 1

## here-documents and quotes within braces
unset x
cat <<E
${x:-"a"} ${x:-'b'} ${x:-\"} "${x:-"c"}" ${x+"d"}
\$x \\ \` \" $'a' $"b"
E
#>$ a 'b' " "c"\x20
#> $x \ ` \" $'a' $"b"
