# Small scripts as people write them, and how faults end them.

## x=5; f() { echo "$x"; local x=6; echo "$x"; (x=7; echo "$x"); echo "$x …
x=5; f() { echo "$x"; local x=6; echo "$x"; (x=7; echo "$x"); echo "$x"; unset x; echo "$x"; }; f; echo $x; x=1 f; echo $x; x=2 eval 'echo $x'; echo $x; x=3 :; echo $x; x=4 export x; echo $x
#> 5
#> 6
#> 7
#> 6
#>
#> 5
#> 1
#> 6
#> 7
#> 6
#>
#> 5
#> 2
#> 5
#> 5
#> 4

## a=1 b=$a c=$b; echo $a$b$c; unset a; a=5 echo $a; a=5 eval 'echo $a';  …
a=1 b=$a c=$b; echo $a$b$c; unset a; a=5 echo $a; a=5 eval 'echo $a'; a=1 a=2 env | grep ^a=; x=$(exit 3) y=2; echo $?; x=1 y=$(exit 4); echo $?; z=$(false) true; echo $?; x= ; echo "[$x]"; x=a=b; echo $x; x=~; [ "$x" = ~ ]; echo $?; x="a"'b'c; echo $x; 1x=2; echo $?; x+=; x+=q; echo $x; declare -i n=5; n+=3; echo $n; n=n*2; echo $n
#> 111
#>
#> 5
#> a=2
#> 3
#> 4
#> 0
#> []
#> a=b
#> 0
#> abc
#> 127
#> abcq
#> 8
#> 16
#2> bash: line 1: 1x=2: command not found

## echo ${x:-$(echo a b)} ${x:="q r"} "${x}" ${x:+"y z"}; unset x; echo $ …
echo ${x:-$(echo a b)} ${x:="q r"} "${x}" ${x:+"y  z"}; unset x; echo ${x-} ${x:-} "${x:-}" end; : ${v:=1} ${w=2}; echo $v$w; echo ${#v} ${v:+set} ${nope:+set}; set -- a b c; echo ${*:-x} ${@:+y} ${#@} ${2:-z} ${9:-z} ${10:-ten}; echo "${@:2}" "${*: -1}" ; echo ${@#a} ${*%c} "${@/b/B}" ; echo ${1+"$@"}
#> a b q r q r y  z
#>  end
#> 12
#> 1 set
#> a b c y 3 b z ten
#> b c c
#> b c a b a B c
#> a b c

## s='a.b.c'; echo ${s%.*} ${s%%.*} ${s#*.} ${s##*.} ${s/./-} ${s//./-} $ …
s='a.b.c'; echo ${s%.*} ${s%%.*} ${s#*.} ${s##*.} ${s/./-} ${s//./-} ${s/#a/X} ${s/%c/X} ${s/x/y} ${s//[a-z]/_} ${s:1:3} ${s:(-2)} ${s: -3:2} ${s^^} ${s^} ${#s}; p='*.'; echo ${s#$p} ${s#"$p"} ${s##$p}; t="x y z"; echo ${t// /} ${t/ /, } "${t// /  }"; u=/usr/lib/x.so.1; echo ${u##*/} ${u%/*} ${u%%.*} ${u#/*/}; e=; echo "[${e%x}]" "[${e/a/b}]"; v='a\b'; echo "${v//\\/\/}" "${v#a\\}"; w='"q"'; echo ${w//\"/\'}; echo ${s//./$'\n'} | cat; r='(x)'; echo ${r//[()]/}; echo "${t#* }" "${t%% *}"
#> a.b a b.c c a-b.c a-b-c X.b.c a.b.X a.b.c _._._ .b. .c b. A.B.C A.b.c 5
#> b.c a.b.c c
#> xyz x, y z x  y  z
#> x.so.1 /usr/lib /usr/lib/x lib/x.so.1
#> [] []
#> a/b b
#> 'q'
#> a b c
#> x
#> y z x

## while IFS== read -r k v; do [[ $k = \#* || -z $k ]] && continue; echo  …
while IFS== read -r k v; do [[ $k = \#* || -z $k ]] && continue; echo "$k -> $v"; done <<'E'
# c
a=1

b=x=y
c
E
#> a -> 1
#> b -> x=y
#>$ c ->\x20

## declare -A count; while read -r w; do ((count[$w]++)); done < <(printf …
declare -A count; while read -r w; do ((count[$w]++)); done < <(printf '%s\n' b a b c a b); for k in $(printf '%s\n' "${!count[@]}" | sort); do echo $k ${count[$k]}; done; unset 'count[b]'; echo ${#count[@]}; [[ -v count[a] ]] && echo has; [[ -v count[zz] ]] || echo hasnt; for k in a b; do echo ${count[$k]:-none}; done
#> a 2
#> b 3
#> c 1
#> 2
#> has
#> hasnt
#> 2
#> none

## stack=(); push() { stack+=("$1"); }; pop() { unset 'stack[-1]'; }; pus …
stack=(); push() { stack+=("$1"); }; pop() { unset 'stack[-1]'; }; push a; push 'b c'; push d; pop; printf '[%s]' "${stack[@]}"; echo; q=(1 2 3); q=("${q[@]:1}"); echo ${q[@]}; q=(0 "${q[@]}"); echo ${q[@]}; r=(); for ((i=${#q[@]}-1;i>=0;i--)); do r+=(${q[i]}); done; echo ${r[@]}; IFS=+; echo "${q[*]}"; echo $((${q[*]})); unset IFS; sorted=($(printf '%s\n' 3 1 2 | sort)); echo ${sorted[@]}; [[ " ${q[*]} " == *" 2 "* ]] && echo in
#> [a][b c]
#> 2 3
#> 0 2 3
#> 3 2 0
#> 0+2+3
#> 5
#> 1 2 3
#> in

## fact() { local n=$1; if ((n<=1)); then echo 1; else echo $((n*$(fact $ …
fact() { local n=$1; if ((n<=1)); then echo 1; else echo $((n*$(fact $((n-1))))); fi; }; fact 10; gcd() { (($2)) && gcd $2 $(($1%$2)) || echo $1; }; gcd 48 18; isprime() { local i; for ((i=2;i*i<=$1;i++)); do (($1%i)) || return 1; done; (($1>1)); }; for i in {1..20}; do isprime $i && printf '%d ' $i; done; echo; rev() { local s=$1 r; while [[ $s ]]; do r=${s:0:1}$r; s=${s:1}; done; echo $r; }; rev hello; hanoi() { (($1)) || return; hanoi $(($1-1)) $2 $4 $3; echo "$2->$3"; hanoi $(($1-1)) $4 $3 $2; }; hanoi 2 A B C
#> 3628800
#> 6
#>$ 2 3 5 7 11 13 17 19\x20
#> olleh
#> A->C
#> A->B
#> C->B
#? 1

## usage() { cat <<EOF >&2
usage() { cat <<EOF >&2
Usage: ${0##*/} [-v] FILE
EOF
exit 2; }; (usage); echo $?; main() { local verbose=0 opt; while getopts vf: opt; do case $opt in v) ((verbose++));; f) file=$OPTARG;; *) usage;; esac; done; shift $((OPTIND-1)); echo "v=$verbose f=$file rest=$*"; }; main -v -f x a b; OPTIND=1; (main -q)
#> 2
#> v=1 f=x rest=a b
#2> Usage: bash [-v] FILE
#2> bash: illegal option -- q
#2> Usage: bash [-v] FILE
#? 2

## log() { printf '%s: %s\n' "$1" "${*:2}" >&2; }; log info a b 2>&1; die …
log() { printf '%s: %s\n' "$1" "${*:2}" >&2; }; log info a b 2>&1; die() { log error "$@"; exit 1; }; (die bad thing) 2>&1; echo $?; trap 'rm -f "$tmp"' EXIT; tmp=$(mktemp); [ -f "$tmp" ] && echo made; cleanup() { echo clean; }; (trap cleanup EXIT; false); echo $?; retry() { local n=0; until "$@"; do ((++n >= 3)) && return 1; done; }; retry false; echo $?
#> info: a b
#> error: bad thing
#> 1
#> made
#> clean
#> 1
#> 1

## exec 3< <(echo l1; echo l2); read -u 3 a; read -u 3 b; read -u 3 c; ec …
exec 3< <(echo l1; echo l2); read -u 3 a; read -u 3 b; read -u 3 c; echo $? $a $b; exec 3<&-; diff <(echo a) <(echo b); echo $?; cat <(echo x) <(echo y); echo z > >(cat); sleep 0.1; wc -l < <(seq 5); while read x; do s=$((s+x)); done < <(seq 4); echo $s; paste <(seq 2) <(seq 3 4); f() { cat "$1"; }; f <(echo arg); echo <(:) | sed 's/[0-9]*$/N/'; tee >(cat >&2) <<< t 2>/dev/null
#> 1 l1 l2
#> 1c1
#> < a
#> ---
#> > b
#> 1
#> x
#> y
#> z
#> 5
#> 10
#> 1	3
#> 2	4
#> arg
#> /dev/fd/N
#> t
#2> t

## printf '%s\n' {1..3} | while read n; do echo $((n*n)); done; seq 3 | x …
printf '%s\n' {1..3} | while read n; do echo $((n*n)); done; seq 3 | xargs -I{} echo x{}; echo 'a b c' | { read x y; echo "$y"; }; ls | wc -l; echo abc | rev; echo "3 1 2" | tr ' ' '\n' | sort -n | head -1; for f in a b; do echo $f > $f.txt; done; cat *.txt; for f in *.txt; do mv "$f" "${f%.txt}.md"; done; ls; [ -e *.txt ] 2>/dev/null || echo none; find . -name '*.md' | sort; grep -c . *.md
#> 1
#> 4
#> 9
#> x1
#> x2
#> x3
#> b c
#> 0
#> cba
#> 1
#> a
#> b
#> a.md
#> b.md
#> none
#> ./a.md
#> ./b.md
#> a.md:1
#> b.md:1

## case $- in *i*) echo int;; *) echo non;; esac; [[ $0 == bash ]] && ech …
case $- in *i*) echo int;; *) echo non;; esac; [[ $0 == bash ]] && echo ok; echo ${BASH_VERSINFO[0]}; [ -t 0 ] || echo notty; test -z "$PS1" && echo nops1; echo "${PIPESTATUS[@]}"; echo $((10#08)) $((16#1F)) $((2#1010)); printf '%08b\n' 5 2>/dev/null; printf '%x %o %c\n' 255 8 A; printf '%s' a b c; echo; printf '%-5s|%5s|\n' ab cd; printf '%5.1f|%e\n' 3.14159 12345; printf '%3d%%\n' 50; echo -e 'a\tb\nc'; echo -n x; echo; printf '%q\n' "it's"
#> non
#> ok
#> 5
#> notty
#> nops1
#> 0
#> 8 31 10
#>        5
#> ff 10 A
#> abc
#> ab   |   cd|
#>   3.1|1.234500e+04
#>  50%
#> a	b
#> c
#> x
#> it\'s

## if [ 1 -eq 1 ] && [ a = a ]; then echo 1; fi; if [[ 1 -eq 1 || x ]]; t …
if [ 1 -eq 1 ] && [ a = a ]; then echo 1; fi; if [[ 1 -eq 1 || x ]]; then echo 2; fi; if ! false; then echo 3; fi; if (exit 1); then :; elif true; then echo 4; else echo no; fi; if true; false; then echo no; else echo 5; fi; [ "" ] || echo 6; [ -n "a" -a -z "" ] && echo 7; if { true; }; then echo 8; fi; if ((0)); then :; else echo 9; fi; true && echo 10 || echo no; false && echo no || echo 11; if test -d /; then echo 12; fi; if grep -q root /etc/passwd; then echo 13; fi; while :; do break; done && echo 14; until true; do :; done || echo no; [[ abc == a* ]] && [[ abc != b* ]] && echo 15
#> 1
#> 2
#> 3
#> 4
#> 5
#> 6
#> 7
#> 8
#> 9
#> 10
#> 11
#> 12
#> 13
#> 14
#> 15

## f() { return $1; }; f 0 && echo t; f 1 || echo f; f 256; echo $?; f -1 …
f() { return $1; }; f 0 && echo t; f 1 || echo f; f 256; echo $?; f -1; echo $?; f() { echo "$#:$1:${!#}"; }; f a b c; f "$@"; f ''; f "a b" c; f $'a\nb'; g() { local -n r=$1; r+=(x); }; arr=(1); g arr; echo ${arr[@]}; h() { declare -g glob=1; local loc=2; }; h; echo $glob ${loc-unset}; i() { local a=1 b=$a; echo "[$b]"; }; i; j() { echo ${FUNCNAME[0]} ${#FUNCNAME[@]}; }; j; k() { unset -f k; echo gone; }; k; k 2>/dev/null; echo $?; l() { set -- x y; echo $1 $#; }; l a; m() { cat; }; echo in | m; m <<< here; n() { echo $*; } ; n a  b; n "a  b"; o() ( cd /; pwd ); o; p() { p2() { echo p2; }; }; p; p2
#> t
#> f
#> 0
#> 255
#> 3:a:c
#> 0::bash
#> 1::
#> 2:a b:c
#> 1:a
#> b:a
#> b
#> 1 x
#> 1 unset
#> []
#> j 1
#> gone
#> 127
#> x 2
#> in
#> here
#> a b
#> a b
#> /
#> p2

## set -e; trap 'echo "err $LINENO: $BASH_COMMAND"' ERR
set -e; trap 'echo "err $LINENO: $BASH_COMMAND"' ERR
f() {
  false
}
echo a
f || echo handled
if f; then :; fi
x=$(f) || echo sub
f
echo no
#> a
#> handled
#> sub
#? 1

## set -euo pipefail; echo start; v=${undefined:-default}; echo $v; false …
set -euo pipefail; echo start; v=${undefined:-default}; echo $v; false || true; arr=(); echo "${#arr[@]}" "${arr[@]+x}"; grep nope /etc/passwd | cat || echo piped; ((i=0)) || true; ((++i)); echo $i; x=$(echo ok); echo $x; local_test() { local r; r=$(false) || r=fallback; echo $r; }; local_test; echo "$undefined2"; echo no
#> start
#> default
#> 0
#> piped
#> 1
#> ok
#> fallback
#2> bash: line 1: undefined2: unbound variable
#? 1

## coproc { while read l; do echo "[$l]"; done; }; echo hi >&"${COPROC[1] …
coproc { while read l; do echo "[$l]"; done; }; echo hi >&"${COPROC[1]}"; read r <&"${COPROC[0]}"; echo $r; exec {COPROC[1]}>&-; wait; select o in x y; do echo $o $REPLY; break; done <<< 2; mapfile -t m < <(printf 'a\nb\n'); echo ${#m[@]} ${m[1]}; read -r -d '' t <<< $'l1\nl2'; echo "$t"; IFS=, read -ra p <<< 'a,b,,d'; echo ${#p[@]} "[${p[2]}]"; printf -v s '%03d' 7; echo $s; let 'z=3+4'; echo $z; declare -r R=1; R=2 2>/dev/null; echo after
#> [hi]
#> y 2
#> 2 b
#> l1
#> l2
#> 4 []
#> 007
#> 7
#2> 1) x
#2> 2) y
#2> #? bash: line 1: R: readonly variable
#? 1

## set -eu; echo $q; echo no
set -eu; echo $q; echo no
#2> bash: line 1: q: unbound variable
#? 1

## set -e; echo ${q?bad}; echo no
set -e; echo ${q?bad}; echo no
#2> bash: line 1: q: bad
#? 1

## set -o pipefail; set -u; echo $q; echo no
set -o pipefail; set -u; echo $q; echo no
#2> bash: line 1: q: unbound variable
#? 127

## set -e; f() { echo ${q?bad}; }; f; echo no
set -e; f() { echo ${q?bad}; }; f; echo no
#2> environment: line 1: q: bad
#? 1

## set -eu; x=$(echo $q); echo no
set -eu; x=$(echo $q); echo no
#2> bash: line 1: q: unbound variable
#? 1

## set -eu; (echo $q); echo no
set -eu; (echo $q); echo no
#2> bash: line 1: q: unbound variable
#? 1

## bash -euc 'echo $q'; echo $?; bash -uc 'echo $q'; echo $?; bash -ec 'e …
bash -euc 'echo $q'; echo $?; bash -uc 'echo $q'; echo $?; bash -ec 'echo ${q?x}'; echo $?; bash -euc 'f() { echo $q; }; f'; echo $?; bash -euc 'if echo $q; then :; fi'; echo $?
#> 1
#> 127
#> 1
#> 1
#> 1
#2> bash: line 1: q: unbound variable
#2> bash: line 1: q: unbound variable
#2> bash: line 1: q: x
#2> environment: line 1: q: unbound variable
#2> bash: line 1: q: unbound variable

## bash -o; bash +o | head -3; bash -O | head -3; bash +O | head -2
bash -o; bash +o | head -3; bash -O | head -3; bash +O | head -2
#> allexport      	off
#> braceexpand    	on
#> emacs          	on
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
#> set -o emacs
#> autocd         	off
#> assoc_expand_once	off
#> cdable_vars    	off
#> shopt -u autocd
#> shopt -u assoc_expand_once

## declare -aA q; echo $?; declare -A w=([a]=1); declare -a w; f() { loca …
declare -aA q; echo $?; declare -A w=([a]=1); declare -a w; f() { local -I a; declare -p a; }; a=(1 2 [5]=3); f; shopt -s localvar_inherit; g() { local a; a+=(9); declare -p a; }; g; declare -p a
#> 1
#> declare -a a=([0]="1" [1]="2" [5]="3")
#> declare -a a=([0]="1" [1]="2" [5]="3" [6]="9")
#> declare -a a=([0]="1" [1]="2" [5]="3")
#2> bash: line 1: declare: q: cannot convert associative to indexed array
#2> bash: line 1: declare: w: cannot convert associative to indexed array

## a=(1 2 3); unset 'a[1]'; a+=(4); declare -p a; a[1]=x; echo ${a[@]} ${ …
a=(1 2 3); unset 'a[1]'; a+=(4); declare -p a; a[1]=x; echo ${a[@]} ${!a[@]}; unset 'a[3]' 'a[-1]'; declare -p a; a=([5]=e [2]=b [9]=i); echo ${a[@]} ${a[-1]} ${!a[@]}; for i in "${!a[@]}"; do echo $i; done; b=("${a[@]}"); declare -p b; unset a; a[3]=1; a[1]=2; a[2]=3; echo "${a[@]}" "${a[@]:1:2}" ${#a[@]}; unset 'a[3]'; echo ${a[-1]}; a+=(z); declare -p a; a=(); a+=(q); declare -p a; mapfile -t -O 3 a <<< $'x\ny'; declare -p a; read -ra c <<< '1 2'; c[7]=3; echo ${c[@]: -1}
#> declare -a a=([0]="1" [2]="3" [3]="4")
#> 1 x 3 4 0 1 2 3
#> declare -a a=([0]="1" [1]="x")
#> b e i i 2 5 9
#> 2
#> 5
#> 9
#> declare -a b=([0]="b" [1]="e" [2]="i")
#> 2 3 1 2 3 3
#> 3
#> declare -a a=([1]="2" [2]="3" [3]="z")
#> declare -a a=([0]="q")
#> declare -a a=([0]="q" [3]="x" [4]="y")
#> 3

## f() { local -a l=(1 2); l+=(3); g; echo ${l[@]}; }; g() { l[0]=x; unse …
f() { local -a l=(1 2); l+=(3); g; echo ${l[@]}; }; g() { l[0]=x; unset 'l[1]'; }; f; (a=(1 2); a[5]=3; echo ${a[-1]}); x=$(b=(1 2 3); echo ${b[-2]}); echo $x; s=str; s+=(x); declare -p s; s[1]+=y; echo ${s[@]}; declare -ia n=(1+1 2*2); n+=(3+3); echo ${n[@]}; n[0]+=5; echo $n
#> x 3
#> 3
#> 2
#> declare -a s=([0]="str" [1]="x")
#> str xy
#> 2 4 6
#> 7

## time_() { :; }; for ((i=0;i<3;i++)); do a[i*2]=$i; done; echo ${!a[@]} …
time_() { :; }; for ((i=0;i<3;i++)); do a[i*2]=$i; done; echo ${!a[@]}; while ((${#a[@]})); do echo ${a[-1]}; unset 'a[-1]'; done; a[10]=x a[3]=y; for e in "${a[@]}"; do echo $e; done
#> 0 2 4
#> 2
#> 1
#> 0
#> y
#> x

## compares what two commands print
diff <(echo a) <(echo b); diff -u <(seq 3) <(seq 3) && echo same; printf "1\n" > one; diff one <(seq 2)
#> 1c1
#> < a
#> ---
#> > b
#> same
#> 1a2
#> > 2
#? 1

## set -o posix; f() { return 1; }; set -e; f || :; break 2>/dev/null; ec …
set -o posix; f() { return 1; }; set -e; f || :; break 2>/dev/null; echo ok; unset nope; export Q=1; readonly Z; times >/dev/null; shift; echo $?; exec 3>&1; : ; eval :; . /dev/null; trap - INT; set --; continue; return 2>/dev/null; echo end
#> ok
#2> bash: line 1: shift: shift count out of range
#? 1

## set -o posix; echo ${x:=~}; alias a='b c'; type a 2>&1; alias a; jobs; …
set -o posix; echo ${x:=~}; alias a='b c'; type a 2>&1; alias a; jobs; wait; cd .; echo "\$" '\n'; echo a\\nb; printf '%s\n' ~; for i in a; do :; done; a=1; unset -f a; echo $a; kill -l | head -2; hash; umask; set +o | head -2; fc -l 2>&1; test a = a -a b = b; echo $?; [[ a ]]; select x in 1; do break; done < /dev/null; echo $?; getopts a x; echo $?; command -v for; let x=1; echo $x; local y 2>&1; echo {a,b}; function f { :; }; f; echo $((08)) 2>&1; echo after
#> /home/learner
#> a is aliased to `b c'
#> a='b c'
#> $ \n
#> a\nb
#> /home/learner
#> 1
#> HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS RTMIN RTMIN+1 RTMIN+2 RTMIN+3 RTMIN+4 RTMIN+5 RTMIN+6 RTMIN+7 RTMIN+8 RTMIN+9 RTMIN+10 RTMIN+11 RTMIN+12 RTMIN+13 RTMIN+14 RTMIN+15 RTMAX-14 RTMAX-13 RTMAX-12 RTMAX-11 RTMAX-10 RTMAX-9 RTMAX-8 RTMAX-7 RTMAX-6 RTMAX-5 RTMAX-4 RTMAX-3 RTMAX-2 RTMAX-1 RTMAX
#> 0022
#> set +o allexport
#> set -o braceexpand
#> 0
#>
#> 1
#> 1
#> for
#> 1
#> bash: line 1: local: can only be used in a function
#> a b
#2> 1) 1
#2> #? bash: line 1: 08: value too great for base (error token is "08")
#? 127

## echo a{1..3}b | tr ' ' '\n' | tail -1; echo "${x:-"a b"}" ; y="${x:-'q …
echo a{1..3}b | tr ' ' '\n' | tail -1; echo "${x:-"a b"}" ; y="${x:-'q'}"; echo $y; z=${x:-'q'}; echo $z; echo "${x:-\"q\"}"; echo "${x:-a\}b}"; echo ${x:-a\}b}; echo "${x#'a'}" ; a='x*y'; echo "${a#'x*'}" "${a#x*}" "${a#"x*"}"; echo "${a/'*'/s}" "${a/\*/t}" "${a//[*]/u}"; b='a"b'; echo "${b/\"/q}" "${b/'"'/r}"; echo "${a:+"$a"}" "${a:+'$a'}"
#> a3b
#> a b
#> 'q'
#> q
#> "q"
#> a}b
#> a}b
#>
#> y *y y
#> xsy xty xuy
#> aqb arb
#> x*y 'x*y'

## f() { echo "$@" | cat; }; f a | while read x; do echo $x; return 3; do …
f() { echo "$@" | cat; }; f a | while read x; do echo $x; return 3; done; echo $?; g() { for i in 1 2; do echo $i | while read y; do return 9; done; echo "s=$?"; done; }; g; h() { { return 4; } | cat; echo $?; }; h; ( return 5 ) ; echo $?; i() { (exit 6); }; i; echo $?
#> a
#> 2
#> s=9
#> s=9
#> 0
#> 2
#> 6
#2> bash: line 1: return: can only `return' from a function or sourced script
#2> bash: line 1: return: can only `return' from a function or sourced script

## echo $(( 5 > 3 ? 1 : 0 )) $((5<3)); (( a = 5, b = a << 2 )); echo $a $ …
echo $(( 5 > 3 ? 1 : 0 )) $((5<3)); (( a = 5, b = a << 2 )); echo $a $b; (( a += b )) ; echo $a; echo $(( -5 / 2 )) $(( -5 % 2 )) $(( 2 ** 3 ** 2 )) $(( !5 )) $(( ~0 )); echo $(( 0xff )) $(( 8#17 )) $(( 2#11 )); x=3; echo $((x*x)) $(( $x*$x )) $((x++)) $x $((--x)) $x; echo $((1,2)); echo $((x=7)) $x; i=0; ((i++)) || echo zero; echo $i; echo $(( (1+2)*3 )) "$((1 + 1))"; y=; echo $((y+1)) $((y)); n=010; echo $((n)) $((10#$n)); echo $((1 == 1 && 2 > 1 || 0)); s="1 + 2"; echo $((s)) $((s*2)) $(( ($s) * 2))
#> 1 0
#> 5 20
#> 25
#> -2 -1 512 0 -1
#> 255 15 3
#> 9 9 3 4 3 3
#> 2
#> 7 7
#> zero
#> 1
#> 9 2
#> 1 0
#> 8 10
#> 1
#> 3 6 6

## trap 'echo "EXIT:$?"' EXIT; trap 'echo INT' INT; f() { trap 'echo fEXI …
trap 'echo "EXIT:$?"' EXIT; trap 'echo INT' INT; f() { trap 'echo fEXIT' EXIT; }; f; (exit 2); false
#> fEXIT
#? 1

## bash -c 'trap "echo hup" HUP; kill -HUP $$; echo after'; bash -c 'kill …
bash -c 'trap "echo hup" HUP; kill -HUP $$; echo after'; bash -c 'kill -PIPE $$'; echo $?; bash -c 'trap "" PIPE; yes 2>&1 | head -1; echo ${PIPESTATUS[0]}'; yes | head -1; echo ${PIPESTATUS[@]}; (trap 'echo p >&2; exit 3' PIPE; while :; do echo y; done) | head -1; echo ${PIPESTATUS[@]}; bash -c 'echo a; echo b' | head -1; seq 100000 | (read a; echo $a); echo ${PIPESTATUS[@]}
#> hup
#> after
#> 141
#> y
#> 1
#> y
#> 141 0
#> y
#> 3 0
#> a
#> 1
#> 141 0
#2> bash: line 1: echo: write error: Broken pipe
#2> p

## exec 2>&1; echo $( ); echo "$( )"; echo `` ; $( ) ; echo $?; $(exit 3) …
exec 2>&1; echo $( ); echo "$( )"; echo `` ; $( ) ; echo $?; $(exit 3); echo $?; x=$( (exit 4) ); echo $?; $(echo echo hi); "$(echo nosuch)"; echo $?; $(false) $(true) echo q; echo $?; cmd=echo; $cmd a; "$cmd b"; echo $?; args='a b'; $cmd $args; $cmd "$args"; e=; $e echo z; "$e" echo; echo $?; $e; echo $?
#>
#>
#>
#> 0
#> 3
#> 4
#> hi
#> bash: line 1: nosuch: command not found
#> 127
#> q
#> 0
#> a
#> bash: line 1: echo b: command not found
#> 127
#> a b
#> a b
#> z
#> bash: line 1: : command not found
#> 127
#> 0

## a=5; b=a; echo ${!b}; c=(1 2 3); d='c[1]'; echo ${!d}; eval "echo \$$b …
a=5; b=a; echo ${!b}; c=(1 2 3); d='c[1]'; echo ${!d}; eval "echo \$$b"; printf -v "$b" 9; echo $a; declare "$b=7"; echo $a; read $b <<< 8; echo $a; export "$b"; env | grep ^a=; unset $b; echo ${a-gone}; e=PATH; [ "${!e}" = "$PATH" ] && echo same; f() { local "$1=$2"; echo ${!1}; }; f q w; declare -n r=z; r=1; echo $z; [[ -R r ]] && echo ref; unset -n r; echo ${r-none}
#> 5
#> 2
#> 5
#> 9
#> 7
#> 8
#> a=8
#> gone
#> same
#> w
#> 1
#> ref
#> none

## set -o posix; kill -l; kill -l 9 TERM; trap -l | head -1; shopt -s shi …
set -o posix; kill -l; kill -l 9 TERM; trap -l | head -1; shopt -s shift_verbose; shift; shift 3; echo $?
#> HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS RTMIN RTMIN+1 RTMIN+2 RTMIN+3 RTMIN+4 RTMIN+5 RTMIN+6 RTMIN+7 RTMIN+8 RTMIN+9 RTMIN+10 RTMIN+11 RTMIN+12 RTMIN+13 RTMIN+14 RTMIN+15 RTMAX-14 RTMAX-13 RTMAX-12 RTMAX-11 RTMAX-10 RTMAX-9 RTMAX-8 RTMAX-7 RTMAX-6 RTMAX-5 RTMAX-4 RTMAX-3 RTMAX-2 RTMAX-1 RTMAX
#> KILL
#> 15
#>  1) SIGHUP	 2) SIGINT	 3) SIGQUIT	 4) SIGILL	 5) SIGTRAP
#> 1
#2> bash: line 1: shift: shift count out of range
#2> bash: line 1: shift: 3: shift count out of range

## shift; shopt -s shift_verbose; shift; shift 2; echo $?
shift; shopt -s shift_verbose; shift; shift 2; echo $?
#> 1
#2> bash: line 1: shift: shift count out of range
#2> bash: line 1: shift: 2: shift count out of range

## f() {
f() {
  :
}

g()
{
  :
}
function h {
 :; }
shopt -s extdebug; declare -F f g h
#> f 1 environment
#> g 5 environment
#> h 9 environment
