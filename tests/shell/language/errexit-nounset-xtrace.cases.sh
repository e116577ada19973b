# set -e, set -u and set -x, rule by rule.

## set -e; f() { false; echo in; }; f || echo or; f; echo no
set -e; f() { false; echo in; }; f || echo or; f; echo no
#> in
#? 1

## set -e; if f() { false; echo x; }; f; then echo y; fi
set -e; if f() { false; echo x; }; f; then echo y; fi
#> x
#> y

## set -e; x=$(false; echo y); echo "$x"; x=$(false); echo no
set -e; x=$(false; echo y); echo "$x"; x=$(false); echo no
#> y
#? 1

## set -e; local x=$(false) 2>/dev/null; echo a
set -e; local x=$(false) 2>/dev/null; echo a
#? 1

## set -e; f() { local x=$(false); echo still; }; f; export y=$(false); e …
set -e; f() { local x=$(false); echo still; }; f; export y=$(false); echo still2; readonly z=$(false); echo s3
#> still
#> still2
#> s3

## set -e; ! true; echo a; ! false; echo b; (! true); echo c
set -e; ! true; echo a; ! false; echo b; (! true); echo c
#> a
#> b
#? 1

## set -e; false | true; echo a; set -o pipefail; true | false | true; ec …
set -e; false | true; echo a; set -o pipefail; true | false | true; echo no
#> a
#? 1

## set -e; (false; echo in); echo no
set -e; (false; echo in); echo no
#? 1

## set -e; (false; echo in) || echo or; echo yes
set -e; (false; echo in) || echo or; echo yes
#> in
#> yes

## set -e; { false; echo in; } || echo or; { false; echo no; }; echo no2
set -e; { false; echo in; } || echo or; { false; echo no; }; echo no2
#> in
#? 1

## set -e; for i in 1 2; do false || true; echo $i; done; while false; do …
set -e; for i in 1 2; do false || true; echo $i; done; while false; do :; done; echo w; until false; do echo u; false; done
#> 1
#> 2
#> w
#> u
#? 1

## set -e; eval 'false; echo x'; echo no
set -e; eval 'false; echo x'; echo no
#? 1

## set -e; ((0)); echo no
set -e; ((0)); echo no
#? 1

## set -e; [[ a == b ]]; echo no
set -e; [[ a == b ]]; echo no
#? 1

## set -e; let 0 || true; let 0; echo no
set -e; let 0 || true; let 0; echo no
#? 1

## set -e; echo $(false) ok; echo `exit 3` ok2
set -e; echo $(false) ok; echo `exit 3` ok2
#> ok
#> ok2

## set -e; shopt -s inherit_errexit; x=$(false; echo a); echo no
set -e; shopt -s inherit_errexit; x=$(false; echo a); echo no
#? 1

## set -e; trap 'echo bye $?' EXIT; cd /nonexistent; echo no
set -e; trap 'echo bye $?' EXIT; cd /nonexistent; echo no
#> bye 1
#2> bash: line 1: cd: /nonexistent: No such file or directory
#? 1

## set -e; true && false; echo yes; false && true; echo yes2; true && fal …
set -e; true && false; echo yes; false && true; echo yes2; true && false || false; echo no
#? 1

## set -e; case a in a) false;; esac; echo no
set -e; case a in a) false;; esac; echo no
#? 1

## set -e; x=1 false; echo no
set -e; x=1 false; echo no
#? 1

## set -e; test -f nope; echo no
set -e; test -f nope; echo no
#? 1

## set -e; f() { return 3; }; f; echo no
set -e; f() { return 3; }; f; echo no
#? 3

## set -e; f() ( false; echo sub ); f && echo and; f; echo no
set -e; f() ( false; echo sub ); f && echo and; f; echo no
#> sub
#> and
#? 1

## bash -e -c 'false; echo no'; echo $?; set -e; set +e; false; echo ok
bash -e -c 'false; echo no'; echo $?; set -e; set +e; false; echo ok
#> 1
#> ok

## set -e; false & wait $!; echo no
set -e; false & wait $!; echo no
#? 1

## set -e; false & wait; echo yes
set -e; false & wait; echo yes
#> yes

## set -e; time false; echo no
set -e; time false; echo no
#2>
#2> real	0m0.000s
#2> user	0m0.000s
#2> sys	0m0.000s
#? 1

## set -e; coproc { false; }; wait; echo yes
set -e; coproc { false; }; wait; echo yes
#> yes

## set -e; command false; echo no
set -e; command false; echo no
#? 1

## set -e; builtin false || :; exec 3</nope; echo no
set -e; builtin false || :; exec 3</nope; echo no
#2> bash: line 1: /nope: No such file or directory
#? 1

## set -e; echo a > /nope/x; echo no
set -e; echo a > /nope/x; echo no
#2> bash: line 1: /nope/x: No such file or directory
#? 1

## set -e; { echo a; } > /nope/x; echo no
set -e; { echo a; } > /nope/x; echo no
#2> bash: line 1: /nope/x: No such file or directory
#? 1

## set -e; nosuch; echo no
set -e; nosuch; echo no
#2> bash: line 1: nosuch: command not found
#? 127

## set -e; if false; then :; fi; echo a; if true; then false; fi; echo no
set -e; if false; then :; fi; echo a; if true; then false; fi; echo no
#> a
#? 1

## set -e; while true; do false; break; done; echo no
set -e; while true; do false; break; done; echo no
#? 1

## set -e; f() { false; }; if ! f; then echo neg; fi; f && :; echo x; f;  …
set -e; f() { false; }; if ! f; then echo neg; fi; f && :; echo x; f; echo no
#> neg
#> x
#? 1

## set -e; x=`false`; echo no
set -e; x=`false`; echo no
#? 1

## set -e; unset foo; readonly r=1; unset r; echo no
set -e; unset foo; readonly r=1; unset r; echo no
#2> bash: line 1: unset: r: cannot unset: readonly variable
#? 1

## set -e; r=1; readonly r; r=2; echo no
set -e; r=1; readonly r; r=2; echo no
#2> bash: line 1: r: readonly variable
#? 1

## set -u; echo $x; echo no
set -u; echo $x; echo no
#2> bash: line 1: x: unbound variable
#? 127

## set -u; echo "${x}";
set -u; echo "${x}";
#2> bash: line 1: x: unbound variable
#? 127

## set -u; echo ${x:-d} ${x-d} ${x+d} ${x:+d} ${#x}
set -u; echo ${x:-d} ${x-d} ${x+d} ${x:+d} ${#x}
#2> bash: line 1: x: unbound variable
#? 127

## set -u; echo ${x#a}
set -u; echo ${x#a}
#2> bash: line 1: x: unbound variable
#? 127

## set -u; echo $1
set -u; echo $1
#2> bash: line 1: $1: unbound variable
#? 127

## set -u; echo $@ $* "$@" ${@} $#; echo ${1:-x}; echo $9
set -u; echo $@ $* "$@" ${@} $#; echo ${1:-x}; echo $9
#> 0
#> x
#2> bash: line 1: $9: unbound variable
#? 127

## set -u; a=(); echo "${a[@]}" ${#a[@]}; echo ${a[0]}
set -u; a=(); echo "${a[@]}" ${#a[@]}; echo ${a[0]}
#> 0
#2> bash: line 1: a[0]: unbound variable
#? 127

## set -u; declare -a b; echo "${b[@]}"; echo "${b[*]}"; echo ${b}
set -u; declare -a b; echo "${b[@]}"; echo "${b[*]}"; echo ${b}
#>
#>
#2> bash: line 1: b: unbound variable
#? 127

## set -u; echo $((x)); echo no
set -u; echo $((x)); echo no
#2> bash: line 1: x: unbound variable
#? 127

## set -u; echo $((x+1)) $((y=3));
set -u; echo $((x+1)) $((y=3));
#2> bash: line 1: x: unbound variable
#? 127

## set -u; ((x++)); echo $x
set -u; ((x++)); echo $x
#2> bash: line 1: x: unbound variable
#? 127

## set -u; declare -A m; echo ${m[k]}; echo no
set -u; declare -A m; echo ${m[k]}; echo no
#2> bash: line 1: m[k]: unbound variable
#? 127

## set -u; echo ${!x}
set -u; echo ${!x}
#2> bash: line 1: x: invalid indirect expansion
#? 1

## set -u; x=y; echo ${!x}
set -u; x=y; echo ${!x}
#2> bash: line 1: !x: unbound variable
#? 127

## set -u; f() { echo $1; }; f; echo no
set -u; f() { echo $1; }; f; echo no
#2> environment: line 1: $1: unbound variable
#? 127

## set -u; (echo $x; echo in); echo out $?
set -u; (echo $x; echo in); echo out $?
#> out 1
#2> bash: line 1: x: unbound variable

## set -u; echo $(echo $x) $?; echo out
set -u; echo $(echo $x) $?; echo out
#> 1
#> out
#2> bash: line 1: x: unbound variable

## set -u; echo $!;
set -u; echo $!;
#2> bash: line 1: $!: unbound variable
#? 127

## set -u; echo $- | tr -d hBc; echo $$ >/dev/null; echo $? $0
set -u; echo $- | tr -d hBc; echo $$ >/dev/null; echo $? $0
#> u
#> 0 bash

## set -u; [[ $x == a ]]; echo no
set -u; [[ $x == a ]]; echo no
#2> bash: line 1: x: unbound variable
#? 127

## set -u; [[ -v x ]]; echo $?; [[ x -eq 0 ]]; echo $?
set -u; [[ -v x ]]; echo $?; [[ x -eq 0 ]]; echo $?
#> 1
#2> bash: line 1: x: unbound variable
#? 127

## set -u; case $x in a) ;; esac; echo no
set -u; case $x in a) ;; esac; echo no
#2> bash: line 1: x: unbound variable
#? 127

## set -u; for i in $x; do :; done; echo no
set -u; for i in $x; do :; done; echo no
#2> bash: line 1: x: unbound variable
#? 127

## set -u; cat <<EOF
set -u; cat <<EOF
$x
EOF
echo no
#> no
#2> bash: line 1: x: unbound variable

## set -u; echo a > $x; echo no
set -u; echo a > $x; echo no
#2> bash: line 1: x: unbound variable
#? 127

## set -u; x=$y; echo no
set -u; x=$y; echo no
#2> bash: line 1: y: unbound variable
#? 127

## set -u; local_f() { local a; echo "[$a]"; }; local_f; echo no
set -u; local_f() { local a; echo "[$a]"; }; local_f; echo no
#2> environment: line 1: a: unbound variable
#? 127

## set -u; export v; echo $v
set -u; export v; echo $v
#2> bash: line 1: v: unbound variable
#? 127

## set -u; unset IFS; a=$IFS
set -u; unset IFS; a=$IFS
#2> bash: line 1: IFS: unbound variable
#? 127

## set -u; echo ${x:?}
set -u; echo ${x:?}
#2> bash: line 1: x: parameter null or not set
#? 127

## echo ${x:?}; echo no
echo ${x:?}; echo no
#2> bash: line 1: x: parameter null or not set
#? 127

## echo ${x?}; echo no
echo ${x?}; echo no
#2> bash: line 1: x: parameter not set
#? 127

## echo ${x:?my message $((1+1))}; echo no
echo ${x:?my message $((1+1))}; echo no
#2> bash: line 1: x: my message 2
#? 127

## x=; echo ${x?a}b; echo ${x:?null}
x=; echo ${x?a}b; echo ${x:?null}
#> b
#2> bash: line 1: x: null
#? 127

## (echo ${x:?sub}); echo $?
(echo ${x:?sub}); echo $?
#> 1
#2> bash: line 1: x: sub

## echo ${1:?no arg};
echo ${1:?no arg};
#2> bash: line 1: 1: no arg
#? 127

## f() { echo ${1:?no arg}; echo in; }; f; echo no
f() { echo ${1:?no arg}; echo in; }; f; echo no
#2> environment: line 1: 1: no arg
#? 127

## echo ${a[1]:?elem}
echo ${a[1]:?elem}
#2> bash: line 1: a[1]: elem
#? 127

## echo ${@:?at}
echo ${@:?at}
#2> bash: line 1: @: at
#? 127

## bash -uc 'echo $x'; echo $?; bash -c 'echo ${x:?msg}'; echo $?; bash - …
bash -uc 'echo $x'; echo $?; bash -c 'echo ${x:?msg}'; echo $?; bash -c 'echo ${x:?msg}; echo a' myname
#> 127
#> 127
#2> bash: line 1: x: unbound variable
#2> bash: line 1: x: msg
#2> myname: line 1: x: msg
#? 127

## set -u; echo ${a[@]:0:1} x; echo ${@:1:1} y
set -u; echo ${a[@]:0:1} x; echo ${@:1:1} y
#> x
#> y

## set -u; echo "${x[@]}" ; echo a ; echo "${x[@]-d}"
set -u; echo "${x[@]}" ; echo a ; echo "${x[@]-d}"
#>
#> a
#> d

## set -u; echo ${x^}
set -u; echo ${x^}
#2> bash: line 1: x: unbound variable
#? 127

## set -u; echo ${x:0:1}
set -u; echo ${x:0:1}
#2> bash: line 1: x: unbound variable
#? 127

## set -u; echo ${x/a/b}
set -u; echo ${x/a/b}
#2> bash: line 1: x: unbound variable
#? 127

## set -u; echo ${x@Q}
set -u; echo ${x@Q}
#2> bash: line 1: x: unbound variable
#? 127

## set -u; echo ${#a[@]} ${!a[@]} z
set -u; echo ${#a[@]} ${!a[@]} z
#2> bash: line 1: a: unbound variable
#? 1

## set -u; a=(1); i=5; echo ${a[i]};
set -u; a=(1); i=5; echo ${a[i]};
#2> bash: line 1: a[i]: unbound variable
#? 127

## set -u; echo "$x" || echo or; echo no
set -u; echo "$x" || echo or; echo no
#2> bash: line 1: x: unbound variable
#? 127

## set -u; if echo $x; then :; fi; echo no
set -u; if echo $x; then :; fi; echo no
#2> bash: line 1: x: unbound variable
#? 127

## set -x; echo a 'b c' "d" $'e\n' ''; x=1; x='a b'; y=(1 '2 3'); y[2]=5; …
set -x; echo a 'b c' "d" $'e\n' ''; x=1; x='a b'; y=(1 '2 3'); y[2]=5; declare -A z=([a]=1); z[b]='c d'
#> a b c d e
#>$ \x20
#2> + echo a 'b c' d 'e
#2> ' ''
#2> + x=1
#2> + x='a b'
#2> + y=(1 '2 3')
#2> + y[2]=5
#2> + z=(['a']='1')
#2> + declare -A z
#2> + z[b]='c d'

## set -x; for i in a 'b c'; do :; done; case $i in b*) :;; esac; if [ a  …
set -x; for i in a 'b c'; do :; done; case $i in b*) :;; esac; if [ a = b ]; then :; fi; [[ a == b* && -n $i ]]; ((i=1+2)); for ((j=0;j<1;j++)); do :; done; select q in a; do break; done
#< 1
#2> + for i in a 'b c'
#2> + :
#2> + for i in a 'b c'
#2> + :
#2> + case $i in
#2> + :
#2> + '[' a = b ']'
#2> + [[ a == b* ]]
#2> + (( i=1+2 ))
#2> + (( j=0 ))
#2> + (( j<1 ))
#2> + :
#2> + (( j++ ))
#2> + (( j<1 ))
#2> + select q in a
#2> 1) a
#2> #? + break

## set -x; f() { echo $1; local v=3; return 0; }; f 'x y'; (echo sub); ec …
set -x; f() { echo $1; local v=3; return 0; }; f 'x y'; (echo sub); echo $(echo in); { echo b; } > /dev/null; echo hi | cat
#> x y
#> sub
#> in
#> hi
#2> + f 'x y'
#2> + echo x y
#2> + local v=3
#2> + return 0
#2> + echo sub
#2> ++ echo in
#2> + echo in
#2> + echo b
#2> + echo hi
#2> + cat

## PS4='+${LINENO}:${FUNCNAME[0]} '; set -x; f() {
PS4='+${LINENO}:${FUNCNAME[0]} '; set -x; f() {
echo a
}
f
#> a
#2> +4: f
#2> +2:f echo a

## PS4='\w $(echo hi) > '; set -x; echo a; PS4=; echo b; unset PS4; echo c
PS4='\w $(echo hi) > '; set -x; echo a; PS4=; echo b; unset PS4; echo c
#> a
#> b
#> c
#2> ~/case hi > echo a
#2> ~/case hi > PS4=
#2> echo b
#2> unset PS4
#2> echo c

## set -x; echo "a'b" 'a"b' 'a\b' 'a$b' 'a`b' a\;b 'a|b' '*' '?' '[a]' '{ …
set -x; echo "a'b" 'a"b' 'a\b' 'a$b' 'a`b' a\;b 'a|b' '*' '?' '[a]' '{a,b}' '~' '#x' x#y '!' 'a=b' $'\t' $'\001' 'é'
#>$ a'b a"b a\\b a$b a`b a;b a|b * ? [a] {a,b} ~ #x x#y ! a=b \t \x01 é
#2> + echo 'a'\''b' 'a"b' 'a\b' 'a$b' 'a`b' 'a;b' 'a|b' '*' '?' '[a]' '{a,b}' '~' '#x' x#y '!' a=b '	' $'\001' é

## set -x; cat <<< "a b"; cat <<EOF
set -x; cat <<< "a b"; cat <<EOF
x
EOF
eval 'echo e'; . /dev/null; command echo c; builtin echo d; exec 3>&1; set +x; echo done
#> a b
#> x
#> e
#> c
#> d
#> done
#2> + cat
#2> + cat
#2> + eval 'echo e'
#2> ++ echo e
#2> + . /dev/null
#2> + command echo c
#2> + builtin echo d
#2> + exec
#2> + set +x

## set -x; while read l; do echo $l; done <<< "x"; until true; do :; done …
set -x; while read l; do echo $l; done <<< "x"; until true; do :; done; ! false; true && false || true; time true 2>/dev/null
#> x
#2> + read l
#2> + echo x
#2> + read l
#2> + true
#2> + false
#2> + true
#2> + false
#2> + true
#2> + true
#2>
#2> real	0m0.000s
#2> user	0m0.000s
#2> sys	0m0.000s

## exec 2>/dev/null 3>t; BASH_XTRACEFD=3; set -x; echo a; echo b; set +x; …
exec 2>/dev/null 3>t; BASH_XTRACEFD=3; set -x; echo a; echo b; set +x; cat t
#> a
#> b
#> + echo a
#> + echo b
#> + set +x

## set -x; trap 'echo t' EXIT; x+=a; a+=(b c); a[1]+=d; let y=1 z=2; unse …
set -x; trap 'echo t' EXIT; x+=a; a+=(b c); a[1]+=d; let y=1 z=2; unset x
#> t
#2> + trap 'echo t' EXIT
#2> + x+=a
#2> + a+=(b c)
#2> + a[1]+=d
#2> + let y=1 z=2
#2> + unset x
#2> + echo t

## set -x; [[ -f /etc/passwd ]]; [[ a =~ b.* ]]; [[ ! a < b ]]; [[ ( a == …
set -x; [[ -f /etc/passwd ]]; [[ a =~ b.* ]]; [[ ! a < b ]]; [[ ( a == "b c" ) || x -eq 1 ]]; [[ $x == "a"* ]]; [ -n "" -o "x" ]
#2> + [[ -f /etc/passwd ]]
#2> + [[ a =~ b.* ]]
#2> + [[ ! a < b ]]
#2> + [[ a == \b\ \c ]]
#2> + [[ x -eq 1 ]]
#2> + [[ '' == \a* ]]
#2> + '[' -n '' -o x ']'

## set -v; echo a;
set -v; echo a; 
echo b
set +v
echo c
#> a
#> b
#> c
#2> echo b
#2> set +v

## set -o xtrace; set -o | grep xtrace; case $- in *x*) :;; esac; set +o  …
set -o xtrace; set -o | grep xtrace; case $- in *x*) :;; esac; set +o xtrace
#> xtrace         	on
#2> + set -o
#2> + grep xtrace
#2> + case $- in
#2> + :
#2> + set +o xtrace

## set -x
set -x
function f { :; }
f a b
a=1 b=2
a=1 f
alias x=y
unalias x
#2> + f a b
#2> + :
#2> + a=1
#2> + b=2
#2> + a=1
#2> + f
#2> + :
#2> + alias x=y
#2> + unalias x

## set -x; case 'a b' in x) ;; 'a b') : ;; esac; case "$nope" in '') :;;  …
set -x; case 'a b' in x) ;; 'a b') : ;; esac; case "$nope" in '') :;; esac
#2> + case 'a b' in
#2> + :
#2> + case "$nope" in
#2> + :

## set -x; for i; do :; done; for i in; do :; done; set -- 'p q' r; for i …
set -x; for i; do :; done; for i in; do :; done; set -- 'p q' r; for i; do :; done
#2> + set -- 'p q' r
#2> + for i in "$@"
#2> + :
#2> + for i in "$@"
#2> + :

## set -x; ((a=3,b=4)); echo $((a+b)); ((a > 2)) && : ; for ((i = 0 ; i < …
set -x; ((a=3,b=4)); echo $((a+b)); ((a > 2)) && : ; for ((i = 0 ; i < 2 ; i ++)); do :; done
#> 7
#2> + (( a=3,b=4 ))
#2> + echo 7
#2> + (( a > 2 ))
#2> + :
#2> + (( i = 0  ))
#2> + (( i < 2  ))
#2> + :
#2> + (( i ++ ))
#2> + (( i < 2  ))
#2> + :
#2> + (( i ++ ))
#2> + (( i < 2  ))
