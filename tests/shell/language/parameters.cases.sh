# Parameter expansion (bash manual 3.5.3).

## default values, with and without the colon
unset u; e=; echo "${u-d}" "${u:-d}" "[${e-d}]" "${e:-d}"
#> d d [] d

## assigning a default value
unset u; echo "${u=v}" "$u"; e=; echo "${e:=w}" "$e"
#> v v
#> w w

## a positional parameter cannot be assigned so
echo ${1:=x}; echo no
#2> bash: line 1: $1: cannot assign in this way
#? 1

## an alternative value
x=1; e=; unset u; echo "[${x+alt}]" "[${e+alt}]" "[${e:+alt}]" "[${u+alt}]"
#> [alt] [alt] [] []

## an error where the parameter is unset
echo ${name?}
echo no
#2> bash: line 1: name: parameter not set
#? 127

## an error with a message of its own
echo ${name:?is needed here}
echo no
#2> bash: line 1: name: is needed here
#? 127

## the error ends a subshell alone
(echo ${name?gone}; echo no); echo "status $?"
#> status 1
#2> bash: line 1: name: gone

## the error within a function ends the script
f() { echo ${1?needs an argument}; }
f; echo no
#2> environment: line 1: 1: needs an argument
#? 127

## defaults may hold expansions
unset x; y=5; echo ${x:-$y} ${x:-${z:-deep}} ${x:-$(echo sub)} ${x:-$((y+1))}
#> 5 deep sub 6

## defaults are split outside quotes alone
unset x; set -- ${x:-a b c}; echo $#; set -- "${x:-a b c}"; echo $#
#> 3
#> 1

## "$@" within a default keeps its words
set -- 'a b' c; unset x; for w in "${x:-$@}"; do echo "<$w>"; done
#> <a b>
#> <c>

## lengths
x=hello; a=(1 22 333); set -- p q; echo ${#x} ${#a} ${#a[2]} ${#a[@]} $# ${#@} ${#*} ${#1}
#> 5 1 3 3 2 2 2 1

## lengths count characters, not bytes
x='naïve 日本'; echo ${#x} ${x:2:1} ${x: -1}
#> 8 ï 本

## substrings
x=abcdef; echo ${x:2} ${x:1:3} ${x: -2} ${x:(-3):2} ${x:0:-2} "[${x:9}]"
#> cdef bcd ef de abcd []

## a substring cannot have a negative length beyond its start
x=abc; echo ${x:2:-2}; echo no
#2> bash: line 1: -2: substring expression < 0
#? 1

## offset and length are expressions
x=abcdef n=2; echo ${x:n} ${x:n+1:n} ${x:$n:1+1} ${x:n>1?1:0}
#> cdef de cd bcdef

## an expression that fails names the parameter
x=abc; echo ${x:1+}; echo no
#2> bash: line 1: x: 1+: syntax error: operand expected (error token is "+")
#? 1

## slices of the positional parameters
set -- a b c d; echo "${@:2}" / "${@:2:2}" / "${@: -1}" / "${@:0:2}"
#> b c d / b c / d / bash a

## slices of an array go by index, not by count
a=([1]=b [5]=f [9]=j); echo "${a[@]:1:2}" / "${a[@]:2}" / "${a[@]: -1}"
#> b f / f j / j

## a slice of an array cannot have a negative length
a=(1 2 3); echo ${a[@]:0:-1}; echo no
#2> bash: line 1: -1: substring expression < 0
#? 1

## removing a prefix, the shortest and the longest
p=/usr/local/lib/x.tar.gz; echo ${p#*/} ${p##*/} ${p#/usr} ${p#nomatch}
#> usr/local/lib/x.tar.gz x.tar.gz /local/lib/x.tar.gz /usr/local/lib/x.tar.gz

## removing a suffix, the shortest and the longest
p=/usr/local/lib/x.tar.gz; echo ${p%.*} ${p%%.*} ${p%/*} ${p%nomatch}
#> /usr/local/lib/x.tar /usr/local/lib/x /usr/local/lib /usr/local/lib/x.tar.gz

## trimming blanks without a program
x='  some text  '; x=${x#"${x%%[![:space:]]*}"}; x=${x%"${x##*[![:space:]]}"}; echo "[$x]"
#> [some text]

## patterns from variables count as patterns unless they are quoted
x='a*b*c' p='*'; echo "${x#$p}" "${x##$p}" "${x#a"$p"}" "${x%"$p"c}"
#> a*b*c  b*c a*b

## replacing the first, all, at the start, at the end
x=banana; echo ${x/a/A} ${x//a/A} ${x/#b/B} ${x/%a/A} ${x/#a/-} ${x//an}
#> bAnana bAnAnA Banana bananA banana ba

## replacing with slashes
p=a/b/c; echo ${p//\//:} ${p/\//::} ${p////-} "${p//'/'/ }"
#> a:b:c a::b/c a-b-c a b c

## & in the replacement stands for what matched
x=banana; echo "${x//an/<&>}" "${x/n/\&}" "${x//a/"&"}"; r='[&]'; echo "${x//n/$r}" "${x//n/"$r"}"
#> b<an><an>a ba&ana b&n&n&
#> ba[n]a[n]a ba[&]a[&]a

## without patsub_replacement & is a letter
shopt -u patsub_replacement; x=abc; echo "${x/b/<&>}"
#> a<&>c

## replacing every element of an array, every argument
a=(one two); set -- x.c y.c; echo "${a[@]/o/0}" "${@/%.c/.o}"
#> 0ne tw0 x.o y.o

## a replacement of nothing
x=abc; echo ${x/b} ${x/b/} "[${x/*}]" ${x//} ${x/#/pre-} ${x/%/-post}
#> ac ac [] abc pre-abc abc-post

## changing case
x='hello World'; echo "${x^}" "${x^^}" "${x,,}" "${x~}" "${x~~}" "${x^^[lo]}" "${x,,W}"
#> Hello World HELLO WORLD hello world Hello World HELLO wORLD heLLO WOrLd hello world

## changing case element by element
a=(ann bob); echo "${a[@]^}" "${a[*]^^}"; set -- X Y; echo "${@,,}"
#> Ann Bob ANN BOB
#> x y

## the operators of @
x='a b'; n=5; declare -i n; echo ${x@Q} "${x@U}" "${x@u}" ${x@A} ${n@A} ${n@a} "[${x@a}]"
#> 'a b' A B A b x='a b' declare -i n='5' i []

## @E expands escapes, @P a prompt
x='a\tb'; echo "${x@E}"; p='<\\$0>'; echo "${p@P}"
#> a	b
#> <$0>

## @K and @k give keys and values
declare -A m=([k]='v w'); a=(x 'y z'); echo "${m[@]@K}" "${a[@]@K}"; printf '<%s>' "${a[@]@k}"; echo
#> k "v w"  0 "x" 1 "y z"
#> <0><x><1><y z>

## @A of an array makes it again
a=(1 'b c'); declare -A m=([k]=v); echo "${a[@]@A}"; echo "${m[@]@A}"; echo "${a[0]@A}" "${a@A}"
#> declare -a a=([0]="1" [1]="b c")
#> declare -A m=([k]="v" )
#> declare -a a='1' declare -a a='1'

## an unknown operator is a bad substitution
x=1; echo ${x@Z}; echo no
#2> bash: line 1: ${x@Z}: bad substitution
#? 127

## names by prefix
pre_a=1 pre_b=2; echo ${!pre_*} "${!pre_@}"; IFS=-; echo "${!pre_*}"
#> pre_a pre_b pre_a pre_b
#> pre_a-pre_b

## indirection
a=b b=c; r='arr[1]' arr=(x y); echo ${!a} ${!r} "${!a:-d}" ${#arr}; set -- p q; n=2; echo ${!n} ${!#}
#> c y c 1
#> q q

## indirection through nothing
unset x; echo ${!x}; echo no
#2> bash: line 1: x: invalid indirect expansion
#? 1

## indirection through what is no name
x='a b'; echo "${!x}"; echo no
#2> bash: line 1: a b: invalid variable name
#? 1

## keys of an array
a=([3]=x [7]=y); declare -A m=([k]=v); echo ${!a[@]} ${!m[@]}; s=1; echo ${!s[@]}
#> 3 7 k
#> 0

## positional parameters above nine need braces
set -- a b c d e f g h i j k; echo $10 ${10} ${11} "${12-none}"
#> a0 j k none

## $@ and $* with and without quotes
set -- 'a b' c; IFS=:; for w in $*; do echo "1 <$w>"; done; for w in "$*"; do echo "2 <$w>"; done; for w in "$@"; do echo "3 <$w>"; done
#> 1 <a b>
#> 1 <c>
#> 2 <a b:c>
#> 3 <a b>
#> 3 <c>

## text around "$@" goes to its ends
set -- a b c; for w in "<$@>"; do echo "$w"; done; set --; for w in "<$@>"; do echo "$w"; done
#> <a
#> b
#> c>
#> <>

## "$@" without arguments is no word, "$*" an empty one
set --; n() { echo $#; }; n "$@"; n "$*"; n "$@$@"; n "$@"''
#> 0
#> 1
#> 0
#> 1

## bad substitutions
echo ${a b}; echo no
#2> bash: line 1: ${a b}: bad substitution
#? 1

## an empty name is a bad substitution
echo "${}"; echo no
#2> bash: line 1: ${}: bad substitution
#? 1

## a name that begins with a digit
echo ${1x}; echo no
#2> bash: line 1: ${1x}: bad substitution
#? 1

## the message shows the whole word
echo pre${x!y}post; echo no
#2> bash: line 1: pre${x!y}post: bad substitution
#? 1

## special parameters in braces
set -- a; echo ${#} ${?} ${#?} ${@} ${*}; false; echo ${?}
#> 1 0 1 a a
#> 1

## $_ is the last word of the command before
echo a b c; echo $_; x=1; echo "[$_]"
#> a b c
#> c
#> []

## $- shows options
case $- in *e*) echo e;; *) echo no e;; esac; set -e; case $- in *e*) echo e;; esac
#> no e
#> e

## a parameter next to letters
x=1 xy=2; echo $x.y ${x}y $xy "$x"y $x-y
#> 1.y 1y 2 1y 1-y

## an unset parameter outside quotes vanishes
unset x; set -- $x "$x" $x; echo $#
#> 1

## nested expansions with quotes at each level
a='x y'; echo "${u:-"${v:-"$a"}"}" "${a/"x y"/"${w:-"p  q"}"}"
#> x y p  q

## indirection of an array by name
a=(1 2 3); n='a[@]'; printf '<%s>' "${!n}"; echo; n='a[1]'; echo ${!n}
#> <1><2><3>
#> 2

## a message of ${x:?} may be empty
(echo ${x:?$y}); (echo ${x?''}); (echo ${x:?}); echo $?
#> 1
#2>$ bash: line 1: x:\x20
#2>$ bash: line 1: x:\x20
#2> bash: line 1: x: parameter null or not set

## a single value has no end to count from
x=abc; echo ${x[0]} ${x[-1]}; echo $?
#> abc
#> 0
#2> bash: line 1: x: bad array subscript
