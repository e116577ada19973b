# Expansions, quoting, braces, tildes and patterns in many forms.

## x='a b'; echo ${x@Q} ${x@E} ${x@P} ${x@A} ${x@a} ${x@U} ${x@u} ${x@L}  …
x='a b'; echo ${x@Q} ${x@E} ${x@P} ${x@A} ${x@a} ${x@U} ${x@u} ${x@L} ${x@K} ${x@k}; declare -i i=1; echo ${i@a} ${i@A}; a=(1 '2 3'); echo ${a[@]@Q} ${a[@]@A} ${a@a} ${a[@]@a} ${a[@]@K} ; echo "${a[@]@k}"; declare -A m=([k]='v w'); echo ${m[@]@K} ${m[@]@A} "${m[@]@k}"; echo ${a[*]@Q} "${a[*]@Q}"
#> 'a b' a b a b x='a b' A B A b a b 'a b' 'a b'
#> i declare -i i='1'
#> '1' '2 3' declare -a a=([0]="1" [1]="2 3") a a a 0 "1" 1 "2 3"
#> 0 1 1 2 3
#> k "v w" declare -A m=([k]="v w" ) k v w
#> '1' '2 3' '1' '2 3'

## x=$'a\tb\'c'; echo "${x@Q}"; x='a\nb\x41'; echo "${x@E}"; x='\u@\h \w  …
x=$'a\tb\'c'; echo "${x@Q}"; x='a\nb\x41'; echo "${x@E}"; x='\u@\h \w \$ \t' ; echo "${x@P}" | sed 's/[0-9]/N/g'; echo "${nope@Q}|${nope@A}|${nope@a}"; e=; echo "${e@Q}|${e@A}"; set -- a 'b c'; echo "${@@Q}" "${*@Q}" ${@@A} "${1@Q}" "${#@}"
#> $'a\tb\'c'
#> a
#> bA
#> learner@rockpool ~/case $ NN:NN:NN
#> ||
#> ''|e=''
#> 'a' 'b c' 'a' 'b c' set -- 'a' 'b c' 'a' 2

## x=hello; echo ${x^} ${x^^} ${x,} ${x,,} ${x^^l} ${x^^[a-h]} ${x~} ${x~ …
x=hello; echo ${x^} ${x^^} ${x,} ${x,,} ${x^^l} ${x^^[a-h]} ${x~} ${x~~}; X=HELLO; echo ${X,} ${X,,[A-H]} ${X,,L}; a=(ab cd); echo ${a[@]^} ${a[*]^^} ; set -- xy zw; echo ${@^} ; e='éa'; echo ${e^} ${e^^}
#> Hello HELLO hello hello heLLo HEllo Hello HELLO
#> hELLO heLLO HEllO
#> Ab Cd AB CD
#> Xy Zw
#> Éa ÉA

## x=/a/b/c.tar.gz; echo ${x#*/} ${x##*/} ${x%.*} ${x%%.*} ${x#/a} ${x%c* …
x=/a/b/c.tar.gz; echo ${x#*/} ${x##*/} ${x%.*} ${x%%.*} ${x#/a} ${x%c*} ${x#nope} ${x##*} ${x%%*}; echo ${x/a/b} ${x//\//-} ${x/#\/a/Z} ${x/%gz/Z} ${x/b} ${x//[abc]} ${x/./} ${x//./\/}; echo ${x:3} ${x:3:2} ${x: -3} ${x: -3:2} ${x:(-3)} ${x:0:-3} ${x:100}. ${#x}
#> a/b/c.tar.gz c.tar.gz /a/b/c.tar /a/b/c /b/c.tar.gz /a/b/ /a/b/c.tar.gz
#> /b/b/c.tar.gz -a-b-c.tar.gz Z/b/c.tar.gz /a/b/c.tar.Z /a//c.tar.gz ///.tr.gz /a/b/ctar.gz /a/b/c/tar/gz
#> b/c.tar.gz b/ .gz .g .gz /a/b/c.tar . 13

## x=abcabc; echo ${x/b/[&]} ${x//b/\&} ${x//b/"&"} "${x//b/&&}" ; y='&'; …
x=abcabc; echo ${x/b/[&]} ${x//b/\&} ${x//b/"&"} "${x//b/&&}" ; y='&'; echo ${x/b/$y} ${x/b/"$y"} ${x/b/\\&}; shopt -u patsub_replacement; echo ${x/b/[&]}
#> a[b]cabc a&ca&c a&ca&c abbcabbc
#> abcabc a&cabc a\bcabc
#> a[&]cabc

## a=(one two three); echo ${a[@]/o/0} ${a[@]//e/E} ${a[@]#?} ${a[@]%e} $ …
a=(one two three); echo ${a[@]/o/0} ${a[@]//e/E} ${a[@]#?} ${a[@]%e} ${a[@]:1} ${a[@]::2} ${#a[1]} ${a[1]:1:1}; set -- p q r s; echo ${@:2} ${@:2:2} ${@: -1} ${@:0:1} ${*:3} "${@:2:1}" ${@:0}; echo ${@:1:-1}
#> 0ne tw0 three onE two thrEE ne wo hree on two thre two three one two 3 w
#> q r s q r s bash r s q bash p q r s
#2> bash: line 1: -1: substring expression < 0
#? 1

## x='*'; touch f1 f2; echo $x "$x" ${x} '*' \*; x='f?'; echo $x "$x"; y= …
x='*'; touch f1 f2; echo $x "$x" ${x} '*' \*; x='f?'; echo $x "$x"; y='[f]1'; echo $y ; x=f1; case f1 in $y) echo m;; esac; case '[f]1' in "$y") echo q;; esac
#> f1 f2 * f1 f2 * *
#> f1 f2 f?
#> f1
#> m
#> q

## unset x; echo ${x-a b} "${x-a b}" ${x-"a b"} ${x-'a b'} "${x-'a b'}" " …
unset x; echo ${x-a b} "${x-a b}" ${x-"a b"} ${x-'a b'} "${x-'a b'}" "${x-"a b"}" ${x-$(echo c  d)} ${x-~} "${x-~}" ${x:-{a,b}} ${x-*} "${x-*}"; echo ${x:=def} $x; echo ${x:+alt} ${x+alt} ${y:+alt}.; echo ${x:-${y:-${z:-deep}}}
#> a b a b a b a b 'a b' a b c d /home/learner ~ {a,b} * *
#> def def
#> alt alt .
#> def

## set -- ; echo "${@-none}" "${*-none}" ${@:-empty} ; set -- ''; echo "[ …
set -- ; echo "${@-none}" "${*-none}" ${@:-empty} ; set -- ''; echo "[${@-none}]" "[${@:-empty}]" "[${*:-empty}]"; set -- a b; echo "${@+x}" "${@:+y}" ; IFS=-; echo "$*" $* "${*}" ; x="$*"; echo $x; x=$*; echo "$x"; x=$@; echo "$x"; x="$@"; echo "$x"
#> none none empty
#> [] [empty] [empty]
#> x y
#> a-b a b a-b
#> a b
#> a-b
#> a b
#> a b

## IFS=; set -- a b; echo "$*" $*; x=$*; echo "$x"; unset IFS; echo "$*"; …
IFS=; set -- a b; echo "$*" $*; x=$*; echo "$x"; unset IFS; echo "$*"; IFS=:; a=(x y z); echo "${a[*]}" ${a[*]}; echo "${a[@]}"; echo "${!a[*]}"
#> ab a b
#> ab
#> a b
#> x:y:z x y z
#> x y z
#> 0:1:2

## x=y; y=z; z=w; echo ${!x} ${!y}; declare -n r=x; echo ${!r}; a=(1 2);  …
x=y; y=z; z=w; echo ${!x} ${!y}; declare -n r=x; echo ${!r}; a=(1 2); i='a[1]'; echo ${!i}; j='a[@]'; echo ${!j}; echo ${!nope}; echo $?; k='1bad'; echo ${!k}; echo $?
#> z w
#> x
#> 2
#> 1 2
#2> bash: line 1: nope: invalid indirect expansion
#? 1

## x=1; echo ${!x}; set -- p; echo ${!x} ${!#}; y=@; echo ${!y}; echo ${! …
x=1; echo ${!x}; set -- p; echo ${!x} ${!#}; y=@; echo ${!y}; echo ${!x-d} ${!x:0:1}; unset q; q=; echo ${!q}; echo no
#>
#> p p
#> p
#> p p
#2> bash: line 1: : invalid variable name
#? 1

## v1=a v2=b vx=c; echo ${!v*} "${!v@}" ; for i in "${!v@}"; do echo $i;  …
v1=a v2=b vx=c; echo ${!v*} "${!v@}" ; for i in "${!v@}"; do echo $i; done; a=([3]=x [7]=y); echo ${!a[@]}; echo ${!a}; s=str; echo ${!s[@]}
#> v1 v2 vx v1 v2 vx
#> v1
#> v2
#> vx
#> 3 7
#>
#> 0

## echo ${#} ${#*} ${#@} ${#-} | tr -d 0-9; echo ${#:-x} ; set -- a b c;  …
echo ${#} ${#*} ${#@} ${#-} | tr -d 0-9; echo ${#:-x} ; set -- a b c; echo ${#1} ${##} ${#?} ${#$} | wc -w; x=héllo; echo ${#x}; a=(ab c); echo ${#a} ${#a[@]} ${#a[0]} ${#a[5]}
#>$   \x20
#> 0
#> 4
#> 5
#> 2 2 2 0

## x='a b'; echo $x"$x"$x; for i in $x"c d"$x; do echo "<$i>"; done; y='  …
x='a  b'; echo $x"$x"$x; for i in $x"c d"$x; do echo "<$i>"; done; y=' a '; for i in x${y}x $y; do echo "<$i>"; done; e=; for i in $e "" $e'' "$e"; do echo "<$i>"; done; set -- "" $e; echo $#
#> a ba  ba b
#> <a>
#> <bc da>
#> <b>
#> <x>
#> <a>
#> <x>
#> <a>
#> <>
#> <>
#> <>
#> 1

## IFS=': '; x='a:b::c : d'; for i in $x; do echo "<$i>"; done; IFS=:; x= …
IFS=': '; x='a:b::c : d'; for i in $x; do echo "<$i>"; done; IFS=:; x=':a:'; for i in $x; do echo "<$i>"; done; x='a::'; set -- $x; echo $#; IFS=$'\n'; x=$'a b\nc'; for i in $x; do echo "<$i>"; done; IFS='ab'; x=1a2b3; echo $x
#> <a>
#> <b>
#> <>
#> <c>
#> <d>
#> <>
#> <a>
#> 2
#> <a b>
#> <c>
#> 1 2 3

## set -- 'a b' c; for i in "$@"x; do echo "<$i>"; done; for i in x"$@";  …
set -- 'a b' c; for i in "$@"x; do echo "<$i>"; done; for i in x"$@"; do echo "<$i>"; done; for i in "a$@b$@c"; do echo "<$i>"; done; for i in "$*" $* $@; do echo "<$i>"; done; set --; for i in "$@" x"$@" "$@"y ""$@; do echo "<$i>"; done; for i in "$*"; do echo "<$i>"; done
#> <a b>
#> <cx>
#> <xa b>
#> <c>
#> <aa b>
#> <cba b>
#> <cc>
#> <a b c>
#> <a>
#> <b>
#> <c>
#> <a>
#> <b>
#> <c>
#> <x>
#> <y>
#> <>
#> <>

## echo "a${x:-"b c"}d" "${x:-$'q'}" ${x:-$'q\n'} "${x:-\}}" ${x:-\}} "${ …
echo "a${x:-"b c"}d" "${x:-$'q'}" ${x:-$'q\n'} "${x:-\}}" ${x:-\}} "${x:-'}'}" ; echo "${x:-a}b}" ; echo ${x:-"}"}; echo "$(echo "a b")" "`echo \"a b\"`" `echo \\\\` $(echo \\) "\`" '`'
#> ab cd q q
#>  } } '}'
#> ab}
#> }
#> a b a b \ \ ` `

## echo $'a\tb\n' $'\x41\101\u41\U00000041\cA' | od -c | head -3; echo $' …
echo $'a\tb\n' $'\x41\101\u41\U00000041\cA' | od -c | head -3; echo $'\'' $'\"' $'\\' $'\?' $'\e' $'\q' | od -c; echo $'a\0b' $'\x' $'\xg' $'\400' $'\u' $'\U' | od -c; echo $"hi $x" ; x=5; echo $"v $x"
#> 0000000   a  \t   b  \n       A   A   A   A 001  \n
#> 0000013
#> 0000000   '       "       \       ?     033       \   q  \n
#> 0000015
#> 0000000   a       \   x       \   x   g           \   u       \   U  \n
#> 0000020
#>$ hi\x20
#> v 5

## echo "a\b\$\"\`\\\n" 'a\b' a\b "\
echo "a\b\$\"\`\\\n" 'a\b' a\b "\
x" \
y; echo "a'b" 'a"b' "a"'b'"c" a\ \ b "!" "\!" ; echo -e 'a\tb\\c\x41\0101\e[0m\u00e9\cno'; echo; echo -E 'a\tb'; echo -en 'a\n'; echo -ne 'x'; echo -nE 'y\n'; echo -x; echo -- a; echo -e '\1' '\01' '\x' '\xZ' '\u' '\8' | od -c; echo -n -e; echo -neE 'q\n'; echo - a; echo -nz
#> a\b$"`\\n a\b ab x y
#> a'b a"b abc a  b ! \!
#>$ a\tb\\cAA\e[0mé
#> a\tb
#> a
#> xy\n-x
#> -- a
#> 0000000   \   1     001       \   x       \   x   Z       \   u       \
#> 0000020   8  \n
#> 0000022
#> q\n- a
#> -nz

## echo {a,b}{1,2} {1..3} {3..1} {a..e} {e..a} {1..10..3} {10..1..3} {a.. …
echo {a,b}{1,2} {1..3} {3..1} {a..e} {e..a} {1..10..3} {10..1..3} {a..z..5} {01..10} {001..3} {-2..2} {1..3..0} {1..3..-1} {a..C} {1..a} {1..} {..1} {a} {} {,} {a,} {,b} x{,y}z {a,b,} {{a,b},c} {a,{b,c}}
#> a1 a2 b1 b2 1 2 3 3 2 1 a b c d e e d c b a 1 4 7 10 10 7 4 1 a f k p u z 01 02 03 04 05 06 07 08 09 10 001 002 003 -2 -1 0 1 2 1 2 3 1 2 3 a ` _ ^ ]  [ Z Y X W V U T S R Q P O N M L K J I H G F E D C {1..a} {1..} {..1} {a} {} a b xz xyz a b a b c a b c

## echo a{b,c}d{e,f} "{a,b}" '{a,b}' \{a,b} {a\,b,c} {"a,b",c} {a,b}$x {$ …
echo a{b,c}d{e,f} "{a,b}" '{a,b}' \{a,b} {a\,b,c} {"a,b",c} {a,b}$x {$x,b} ${x}{a,b} $({a,b} 2>/dev/null) {a..b}{1..2} {a,b {a,b }c {a b,c} {1..2}{a,b}; x={a,b}; echo $x; y=({1..3}); echo ${y[@]}; echo {1..3}.txt a{1,2,3}b; echo {~,x}; echo {a,~}/b
#> abde abdf acde acdf {a,b} {a,b} {a,b} a,b c a,b c a b b a b a1 a2 b1 b2 {a,b {a,b }c {a b,c} 1a 1b 2a 2b
#> {a,b}
#> 1 2 3
#> 1.txt 2.txt 3.txt a1b a2b a3b
#> /home/learner x
#> a/b /home/learner/b

## echo {1.5..2} {1..2.5} {a..bb} {0x1..0x3} {+1..3} {1..+3} {-1..-3} {-0 …
echo {1.5..2} {1..2.5} {a..bb} {0x1..0x3} {+1..3} {1..+3} {-1..-3} {-01..3} {1..3..2..1} {1...3} {a..c..-1} {A..c..10} {9223372036854775806..9223372036854775807} {1..2}..{3..4} {'a'..c} {a..$x} ; set +B; echo {a,b}
#> {1.5..2} {1..2.5} {a..bb} {0x1..0x3} 1 2 3 1 2 3 -1 -2 -3 -01 000 001 002 003 {1..3..2..1} {1...3} a b c A K U _ 9223372036854775806 9223372036854775807 1..3 1..4 2..3 2..4 {a..c} {a..}
#> {a,b}

## echo ~ ~/x ~root ~nouser ~+ ~- a~ ~a/b "~" '~' \~ x=~ x=~/a:~/b a:~ ;  …
echo ~ ~/x ~root ~nouser ~+ ~- a~ ~a/b "~" '~' \~ x=~ x=~/a:~/b a:~ ; x=~:~/b; echo $x; x=a~; echo $x; cd /; cd /tmp; echo ~+ ~- ; echo ~+/x ~-/y; pushd / >/dev/null; echo ~0 ~1 ~+1 ~-0 ~9; HOME=/h; echo ~ ~/q; unset HOME; echo ~; export y=~/z; echo $y; PATH=~:$PATH; echo ${PATH%%:*}
#> /home/learner /home/learner/x /root ~nouser /home/learner/case ~- a~ ~a/b ~ ~ ~ x=/home/learner x=/home/learner/a:/home/learner/b a:~
#> /home/learner:/home/learner/b
#> a~
#> /tmp /
#> /tmp/x //y
#> / /tmp /tmp /tmp ~9
#> /h /h/q
#> /home/learner
#> /home/learner/z
#> /home/learner

## touch a b ab .h 'x y' A B '[z]'; mkdir d; touch d/e d/.f; echo * ; ech …
touch a b ab .h 'x y' A B '[z]'; mkdir d; touch d/e d/.f; echo * ; echo .*; echo ?; echo [ab]; echo [!a]; echo [^a]; echo [a-b]*; echo d/*; echo */; echo */*; echo [[:upper:]]; echo [[:lower:]]*; echo \*; echo "*"; echo nope*; echo [a; echo a]; echo '['*; echo [[]*; echo x\ *; echo *' '*; echo [[:foo:]]; echo [[:alpha:][:digit:]]; echo [a-]; echo []a]; echo [!]]
#> A B [z] a ab b d x y
#> .h
#> A B a b d
#> a b
#> A B b d
#> A B b d
#> a ab b
#> d/e
#> d/
#> d/e
#> A B
#> a ab b d x y
#> *
#> *
#> nope*
#> [a
#> a]
#> [z]
#> [z]
#> x y
#> x y
#> [[:foo:]]
#> A B a b d
#> a
#> a
#> A B a b d

## touch a b .h; shopt -s dotglob; echo *; shopt -u dotglob; shopt -s nul …
touch a b .h; shopt -s dotglob; echo *; shopt -u dotglob; shopt -s nullglob; echo x* y; shopt -u nullglob; shopt -s failglob; echo x*; echo $?; echo no
#> .h a b
#> y
#2> bash: line 1: no match: x*
#? 1

## shopt -s failglob; echo x* ; echo same
shopt -s failglob; echo x* ; echo same
echo next $?; for i in q*; do echo no; done; echo $?; a=(z*); echo $?; x=z*; echo "$x"; case z in z*) echo ok;; esac
#> next 1
#2> bash: line 1: no match: x*
#2> bash: line 2: no match: q*
#? 1

## touch A a b; shopt -s nocaseglob; echo a* [A]; shopt -u nocaseglob; sh …
touch A a b; shopt -s nocaseglob; echo a* [A]; shopt -u nocaseglob; shopt -s nocasematch; case ABC in abc) echo m;; esac; [[ A == a ]]; echo $?; [[ ABC =~ b ]]; echo $?; x=ABC; echo ${x/b/z} ${x#a}; [ A = a ]; echo $?
#> A a A a
#> m
#> 0
#> 0
#> AzC ABC
#> 1

## touch a.c b.c a.h .x; GLOBIGNORE='*.c'; echo *; GLOBIGNORE='a*:b*'; ec …
touch a.c b.c a.h .x; GLOBIGNORE='*.c'; echo *; GLOBIGNORE='a*:b*'; echo *; GLOBIGNORE=; echo *; unset GLOBIGNORE; echo *; GLOBIGNORE=x; echo .* *
#> .x a.h
#> .x
#> .x a.c a.h b.c
#> a.c a.h b.c
#> .x .x a.c a.h b.c

## mkdir -p a/b/c; touch a/f a/b/f a/b/c/f; shopt -s globstar; echo **; e …
mkdir -p a/b/c; touch a/f a/b/f a/b/c/f; shopt -s globstar; echo **; echo **/; echo **/f; echo a/**; echo a/**/f; echo ***; shopt -u globstar; echo **/f
#> a a/b a/b/c a/b/c/f a/b/f a/f
#> a/ a/b/ a/b/c/
#> a/b/c/f a/b/f a/f
#> a/ a/b a/b/c a/b/c/f a/b/f a/f
#> a/b/c/f a/b/f a/f
#> a
#> a/f

## [[ abc == @(a|ab)c ]]; echo $?; shopt -u extglob; [[ ab == @(ab) ]]; e …
[[ abc == @(a|ab)c ]]; echo $?; shopt -u extglob; [[ ab == @(ab) ]]; echo $?; case 'x' in @(x)) echo a;; esac
#2> bash: -c: line 1: syntax error near unexpected token `('
#2> bash: -c: line 1: `[[ abc == @(a|ab)c ]]; echo $?; shopt -u extglob; [[ ab == @(ab) ]]; echo $?; case 'x' in @(x)) echo a;; esac'
#? 2

## set -f; touch a; echo *; set +f; echo *; x='*'; echo ${x} "${x}" ; a=( …
set -f; touch a; echo *; set +f; echo *; x='*'; echo ${x} "${x}" ; a=(*); echo ${#a[@]}; for f in *; do echo "f:$f"; done; echo "$(echo *)" ; echo > 'o*'; ls; echo hi > n*; ls; touch m1 m2; echo hi > m*; echo $?
#> *
#> a
#> a *
#> 1
#> f:a
#> a
#> a
#> o*
#> a
#> n*
#> o*
#> 1
#2> bash: line 1: m*: ambiguous redirect

## mkdir 'a b' ; touch 'a b/c d' ; echo a*/c*; ls -d a\ b/*; echo "a b"/* …
mkdir 'a b' ; touch 'a b/c d' ; echo a*/c*; ls -d a\ b/*; echo "a b"/*; x='a b'; echo "$x"/*; echo $x/*; cd 'a b'; echo ./* ../*; echo /et[c]/pass[w]d; echo /nope/*; echo a//*; touch -- -n; echo *; echo ./-*; echo '\*'; touch '\x'; echo \\*
#> a b/c d
#> a b/c d
#> a b/c d
#> a b/c d
#> a b/*
#> ./c d ../a b
#> /etc/passwd
#> /nope/*
#> a//*
#> c d./-n
#> \*
#> \x

## touch 'a*b' 'a?b' 'acb'; echo a\*b a'*'b "a?b" a*b; x='a\*b'; echo $x; …
touch 'a*b' 'a?b' 'acb'; echo a\*b a'*'b "a?b" a*b; x='a\*b'; echo $x; x='a\cb'; echo $x; case 'a*b' in a\*b) echo 1;; esac; y='a\*b'; case 'a*b' in $y) echo 2;; esac; case 'a\*b' in "$y") echo 3;; esac; [[ 'a*b' == $y ]] && echo 4
#> a*b a*b a?b a*b a?b acb
#> a\*b
#> a\cb
#> 1
#> 2
#> 3
#> 4

## shopt | head -60; shopt -p | head -3; shopt -q extglob; echo $?; shopt …
shopt | head -60; shopt -p | head -3; shopt -q extglob; echo $?; shopt -s nope; echo $?; shopt nope; shopt -o | head -3; shopt -so noglob; echo *; shopt -p extglob nullglob; shopt extglob; echo $?; shopt -u; shopt -x; shopt -su a; shopt -oq noglob; echo $?
#> autocd         	off
#> assoc_expand_once	off
#> cdable_vars    	off
#> cdspell        	off
#> checkhash      	off
#> checkjobs      	off
#> checkwinsize   	on
#> cmdhist        	on
#> compat31       	off
#> compat32       	off
#> compat40       	off
#> compat41       	off
#> compat42       	off
#> compat43       	off
#> compat44       	off
#> complete_fullquote	on
#> direxpand      	off
#> dirspell       	off
#> dotglob        	off
#> execfail       	off
#> expand_aliases 	off
#> extdebug       	off
#> extglob        	off
#> extquote       	on
#> failglob       	off
#> force_fignore  	on
#> globasciiranges	on
#> globskipdots   	on
#> globstar       	off
#> gnu_errfmt     	off
#> histappend     	off
#> histreedit     	off
#> histverify     	off
#> hostcomplete   	on
#> huponexit      	off
#> inherit_errexit	off
#> interactive_comments	on
#> lastpipe       	off
#> lithist        	off
#> localvar_inherit	off
#> localvar_unset 	off
#> login_shell    	off
#> mailwarn       	off
#> no_empty_cmd_completion	off
#> nocaseglob     	off
#> nocasematch    	off
#> noexpand_translation	off
#> nullglob       	off
#> patsub_replacement	on
#> progcomp       	on
#> progcomp_alias 	off
#> promptvars     	on
#> restricted_shell	off
#> shift_verbose  	off
#> sourcepath     	on
#> varredir_close 	off
#> xpg_echo       	off
#> shopt -u autocd
#> shopt -u assoc_expand_once
#> shopt -u cdable_vars
#> 1
#> 1
#> allexport      	off
#> braceexpand    	on
#> emacs          	off
#> *
#> shopt -u extglob
#> shopt -u nullglob
#> extglob        	off
#> 1
#> autocd         	off
#> assoc_expand_once	off
#> cdable_vars    	off
#> cdspell        	off
#> checkhash      	off
#> checkjobs      	off
#> compat31       	off
#> compat32       	off
#> compat40       	off
#> compat41       	off
#> compat42       	off
#> compat43       	off
#> compat44       	off
#> direxpand      	off
#> dirspell       	off
#> dotglob        	off
#> execfail       	off
#> expand_aliases 	off
#> extdebug       	off
#> extglob        	off
#> failglob       	off
#> globstar       	off
#> gnu_errfmt     	off
#> histappend     	off
#> histreedit     	off
#> histverify     	off
#> huponexit      	off
#> inherit_errexit	off
#> lastpipe       	off
#> lithist        	off
#> localvar_inherit	off
#> localvar_unset 	off
#> login_shell    	off
#> mailwarn       	off
#> no_empty_cmd_completion	off
#> nocaseglob     	off
#> nocasematch    	off
#> noexpand_translation	off
#> nullglob       	off
#> progcomp_alias 	off
#> restricted_shell	off
#> shift_verbose  	off
#> varredir_close 	off
#> xpg_echo       	off
#> 0
#2> bash: line 1: shopt: nope: invalid shell option name
#2> bash: line 1: shopt: nope: invalid shell option name
#2> bash: line 1: shopt: -x: invalid option
#2> shopt: usage: shopt [-pqsu] [-o] [optname ...]
#2> bash: line 1: shopt: cannot set and unset shell options simultaneously

## set -o | head -40; set +o | head -5; set -o nope; echo $?; set -Z; ech …
set -o | head -40; set +o | head -5; set -o nope; echo $?; set -Z; echo $?; set -o errexit -o; set - a b; echo $@; set -- -a; echo $@; set a -x b; echo $@; set +; set -e+u; echo no;
#> allexport      	off
#> braceexpand    	on
#> emacs          	off
#> errexit        	off
#> errtrace       	off
#> functrace      	off
#> hashall        	on
#> histexpand     	off
#> history        	off
#> ignoreeof      	off
#> interactive-comments	on
#> keyword        	off
#> monitor        	off
#> noclobber      	off
#> noexec         	off
#> noglob         	off
#> nolog          	off
#> notify         	off
#> nounset        	off
#> onecmd         	off
#> physical       	off
#> pipefail       	off
#> posix          	off
#> privileged     	off
#> verbose        	off
#> vi             	off
#> xtrace         	off
#> set +o allexport
#> set -o braceexpand
#> set +o emacs
#> set +o errexit
#> set +o errtrace
#> 2
#> 2
#> allexport      	off
#> braceexpand    	on
#> emacs          	off
#> errexit        	on
#> errtrace       	off
#> functrace      	off
#> hashall        	on
#> histexpand     	off
#> history        	off
#> ignoreeof      	off
#> interactive-comments	on
#> keyword        	off
#> monitor        	off
#> noclobber      	off
#> noexec         	off
#> noglob         	off
#> nolog          	off
#> notify         	off
#> nounset        	off
#> onecmd         	off
#> physical       	off
#> pipefail       	off
#> posix          	off
#> privileged     	off
#> verbose        	off
#> vi             	off
#> xtrace         	off
#> a b
#> -a
#> a -x b
#2> bash: line 1: set: nope: invalid option name
#2> bash: line 1: set: -Z: invalid option
#2> set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
#2> bash: line 1: set: -+: invalid option
#2> set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
#? 2

## set -abc; echo $?; echo $-; set +ab; echo $- ; set -hmB; set -k; f() { …
set -abc; echo $?; echo $-; set +ab; echo $- ; set -hmB; set -k; f() { echo $x; }; f x=5; set +k; set -P; set -H; set -t; echo one
echo two
#> 2
#> hBc
#> hBc
#> 5
#> one
#> two
#2> bash: line 1: set: -c: invalid option
#2> set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]

## an offset ends at its brace, whatever is open, and a parenthesis too many is one of the expression
echo ${b:(}; b=abc; echo ${b:1)}; echo no
#>
#2> bash: line 1: b: 1): syntax error in expression (error token is ")")
#? 1

## an open parenthesis in an offset is a mistake of the expression
b=abc; echo "${b:(}"
echo after ${b:(1)} ${b:(-2):1}
#> after bc b
#2> bash: line 1: b: (: syntax error: operand expected (error token is "(")

## an offset whose parenthesis is not closed
b=abc; echo ${b:(1)}
echo ${b:(1 }; echo not reached
echo "${b:((0}"; echo not reached
a=(1 2); echo ${a[@]:(1:1}
echo ${nope:(1} done
#> bc
#> done
#2>$ bash: line 2: bad substitution: no closing `)' in (1\x20
#2> bash: line 3: bad substitution: no closing `)' in ((0
#2> bash: line 4: bad substitution: no closing `)' in (1:1
