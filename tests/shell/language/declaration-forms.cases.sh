# What declare, local, export, readonly and set print, functions before all.

## declare -i i=3+4; declare -r r='a b'; declare -x x=$'a\nb'; declare -a …
declare -i i=3+4; declare -r r='a b'; declare -x x=$'a\nb'; declare -a a=(1 "2 3" [5]=x); declare -A m=([k]=v ['a b']="c'd"); declare -u u=abc; declare -l l=ABC; declare -c c=abc; declare -n n=i; declare -p i r x a m u l c n
#> declare -i i="7"
#> declare -r r="a b"
#> declare -x x=$'a\nb'
#> declare -a a=([0]="1" [1]="2 3" [5]="x")
#> declare -A m=([k]="v" ["a b"]="c'd" )
#> declare -u u="ABC"
#> declare -l l="abc"
#> declare -c c="Abc"
#> declare -n n="i"

## declare -p nope; declare -p a b; echo $?; declare -F; declare -f nope; …
declare -p nope; declare -p a b; echo $?; declare -F; declare -f nope; echo $?; declare -F nope; echo $?
#> 1
#> 1
#> 1
#2> bash: line 1: declare: nope: not found
#2> bash: line 1: declare: a: not found
#2> bash: line 1: declare: b: not found

## f() { echo a; local x=1; declare -p x; local; }; f; declare -f f; decl …
f() { echo a; local x=1; declare -p x; local; }; f; declare -f f; declare -F f; declare -F
#> a
#> declare -- x="1"
#> declare -- x="1"
#>$ f ()\x20
#>$ {\x20
#>     echo a;
#>     local x=1;
#>     declare -p x;
#>     local
#> }
#> f
#> declare -f f

## declare a; declare -p a; declare -a b; declare -p b; declare -A c; dec …
declare a; declare -p a; declare -a b; declare -p b; declare -A c; declare -p c; declare -i d; declare -p d; declare -x e; declare -p e; readonly g; declare -p g
#> declare -- a
#> declare -a b
#> declare -A c
#> declare -i d
#> declare -x e
#> declare -r g

## declare 1a=b; echo $?; declare a-b=c; declare 'a[0'=c; declare -Z x; e …
declare 1a=b; echo $?; declare a-b=c; declare 'a[0'=c; declare -Z x; echo $?; declare -a x[1]=3; declare -p x
#> 1
#> 2
#> declare -a x=([1]="3")
#2> bash: line 1: declare: `1a=b': not a valid identifier
#2> bash: line 1: declare: `a-b=c': not a valid identifier
#2> bash: line 1: declare: `a[0=c': not a valid identifier
#2> bash: line 1: declare: -Z: invalid option
#2> declare: usage: declare [-aAfFgiIlnrtux] [name[=value] ...] or declare -p [-aAfFilnrtux] [name ...]

## readonly r=1; r=2; echo no
readonly r=1; r=2; echo no
#2> bash: line 1: r: readonly variable
#? 1

## readonly r=1; declare r=2; echo $?; declare +r r; echo $?; unset r; ec …
readonly r=1; declare r=2; echo $?; declare +r r; echo $?; unset r; echo $?; export r=3; echo $?; local r=1; r+=1 ; echo no
#> 1
#> 1
#> 1
#> 1
#2> bash: line 1: declare: r: readonly variable
#2> bash: line 1: declare: r: readonly variable
#2> bash: line 1: unset: r: cannot unset: readonly variable
#2> bash: line 1: r: readonly variable
#2> bash: line 1: local: can only be used in a function
#2> bash: line 1: r: readonly variable
#? 1

## readonly r=1; r=5 echo cmd; echo $?; (r=3; echo no); echo $?; for r in …
readonly r=1; r=5 echo cmd; echo $?; (r=3; echo no); echo $?; for r in a; do echo no; done; echo $?; read r <<< x; echo $?; printf -v r x; echo $?; ((r=3)); echo $?; let r=4; echo $?; echo $((r=5)); echo $?
#> cmd
#> 0
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#2> bash: line 1: r: readonly variable
#2> bash: line 1: r: readonly variable
#2> bash: line 1: r: readonly variable
#2> bash: line 1: r: readonly variable
#2> bash: line 1: r: readonly variable
#2> bash: line 1: r: readonly variable
#2> bash: line 1: r: readonly variable
#2> bash: line 1: r: readonly variable
#? 1

## readonly -a ra=(1 2); ra[0]=5; echo no
readonly -a ra=(1 2); ra[0]=5; echo no
#2> bash: line 1: ra: readonly variable
#? 1

## export a=1 b; export -n a; export -p | grep -E ' [ab]'; export 1x; exp …
export a=1 b; export -n a; export -p | grep -E ' [ab]'; export 1x; export a.b=c; export -f nope; f() { :; }; export -f f; export -f; export -nf f; export -f
#> declare -x b
#>$ f ()\x20
#>$ {\x20
#>     :
#> }
#> declare -fx f
#2> bash: line 1: export: `1x': not a valid identifier
#2> bash: line 1: export: `a.b=c': not a valid identifier
#2> bash: line 1: export: nope: not a function

## declare -n r=x; x=5; echo $r; r=6; echo $x; declare -n; unset -n r; ec …
declare -n r=x; x=5; echo $r; r=6; echo $x; declare -n; unset -n r; echo ${r-unset}; declare -n s=s; declare -n q=1a; declare -n w='a b'; declare -n arr='y[1]'; arr=3; declare -p y
#> 5
#> 6
#> declare -n r="x"
#> unset
#> declare -a y=([1]="3")
#2> bash: line 1: declare: s: nameref variable self references not allowed
#2> bash: line 1: declare: `1a': invalid variable name for name reference
#2> bash: line 1: declare: `a b': invalid variable name for name reference

## f() { local -n ref=$1; ref=changed; }; v=1; f v; echo $v; g() { local  …
f() { local -n ref=$1; ref=changed; }; v=1; f v; echo $v; g() { local -n ref=ref; ref=2; }; g; ref=1; g; echo $ref
#> changed
#> 2
#2> environment: line 1: local: warning: ref: circular name reference
#2> environment: line 1: warning: ref: circular name reference
#2> environment: line 1: warning: ref: circular name reference
#2> environment: line 1: local: warning: ref: circular name reference
#2> environment: line 1: warning: ref: circular name reference
#2> environment: line 1: warning: ref: circular name reference

## declare -A m; m[a]=1; m["b c"]=2; m[$'x\ny']=3; declare -p m | tr ' '  …
declare -A m; m[a]=1; m["b c"]=2; m[$'x\ny']=3; declare -p m | tr ' ' '\n' | sort; echo "${!m[@]}" | wc -w; unset 'm[a]'; echo ${#m[@]}; m=(); declare -p m; m=([x]=1 [y]=2 z); echo $?; declare -A n=(a 1 b 2); declare -p n
#> )
#> -A
#> ["b
#> [a]="1"
#> c"]="2"
#> declare
#> m=([$'x\ny']="3"
#> 5
#> 2
#> declare -A m=()
#> 0
#> declare -A n=([b]="2" [a]="1" )
#2> bash: line 1: m: z: must use subscript when assigning associative array

## a=(1 2 3); declare -A a; echo $?; declare -A m; declare -a m; echo $?; …
a=(1 2 3); declare -A a; echo $?; declare -A m; declare -a m; echo $?; s=str; declare -a s; declare -p s; declare -A s2; s3=x; declare -A s3; declare -p s3
#> 1
#> 1
#> declare -a s=([0]="str")
#> declare -A s3=([0]="x" )
#2> bash: line 1: declare: a: cannot convert indexed to associative array
#2> bash: line 1: declare: m: cannot convert associative to indexed array

## a=(1 2 3 4 5); echo ${a[-1]} ${a[@]:1:2} ${a[@]: -2} ${#a[@]} ${!a[@]} …
a=(1 2 3 4 5); echo ${a[-1]} ${a[@]:1:2} ${a[@]: -2} ${#a[@]} ${!a[@]} ${a[@]/3/x} ${a[@]#1}; a[-1]=z; echo ${a[@]}; a[-9]=q; echo $?; echo ${a[-9]}; unset 'a[-1]' 'a[-20]'; echo ${a[@]}; a[10]=t; echo ${!a[@]}; a+=(u); declare -p a
#> 5 2 3 4 5 5 0 1 2 3 4 1 2 x 4 5 2 3 4 5
#> 1 2 3 4 z
#2> bash: line 1: a[-9]: bad array subscript
#? 1

## a=([2]=x [0]=y z); declare -p a; a=([1+1]=b [a]=c); declare -p a; a=(x …
a=([2]=x [0]=y z); declare -p a; a=([1+1]=b [a]=c); declare -p a; a=(x [-1]=y); declare -p a; b=([-1]=x); declare -p b
#> declare -a a=([0]="y" [1]="z" [2]="x")
#> declare -a a=([0]="c" [2]="b")
#> declare -a a=([0]="y")
#> declare -a b=()
#2> bash: line 1: [-1]=x: bad array subscript

## f() { local a b=2 c; a=1; local; echo --; local -p; }; f; local x; ech …
f() { local a b=2 c; a=1; local; echo --; local -p; }; f; local x; echo $?; f() { local -r x=1; x=2; echo no; }; f; echo aft $?
#> declare -- a="1"
#> declare -- b="2"
#> declare -- c
#> --
#> declare -- a="1"
#> declare -- b="2"
#> declare -- c
#> 1
#2> bash: line 1: local: can only be used in a function
#2> environment: line 1: x: readonly variable
#? 1

## f() { local x=1; g; }; g() { echo $x; x=2; local x=3; unset x; echo ${ …
f() { local x=1; g; }; g() { echo $x; x=2; local x=3; unset x; echo ${x-unset}; }; f; echo ${x-gone}
#> 1
#> unset
#> gone

## x=g; f() { local x=l; unset x; echo ${x-unset}; x=new; echo $x; }; f;  …
x=g; f() { local x=l; unset x; echo ${x-unset}; x=new; echo $x; }; f; echo $x; shopt -s localvar_unset; f; echo $x
#> unset
#> new
#> g
#> unset
#> new
#> g

## x=g; f() { local x; echo "[${x-unset}]"; local -I x 2>/dev/null; }; f; …
x=g; f() { local x; echo "[${x-unset}]"; local -I x 2>/dev/null; }; f; g() { local -I x; echo $x; }; g; shopt -s localvar_inherit; h() { local x; echo $x; }; h
#> [unset]
#> g
#> g

## f() { local -; set -x; :; set -f; }; f; echo $-| tr -d hBc; f() { loca …
f() { local -; set -x; :; set -f; }; f; echo $-| tr -d hBc; f() { local -a arr=(1 2); local -A mm=([x]=1); local -i n=2+2; declare -p arr mm n; declare -g glob=1; }; f; echo $glob
#>
#> declare -a arr=([0]="1" [1]="2")
#> declare -A mm=([x]="1" )
#> declare -i n="4"
#> 1
#2> + :
#2> + set -f

## typeset x=1; typeset -p x; typeset -f; typeset -i y; y=foo; echo $y; y …
typeset x=1; typeset -p x; typeset -f; typeset -i y; y=foo; echo $y; y=3*3; echo $y; y=1+; echo no
#> declare -- x="1"
#> 0
#> 9
#2> bash: line 1: 1+: syntax error: operand expected (error token is "+")
#? 1

## declare -i x; x=08; echo $?; x=a; echo $x; x+=5; echo $x; x="2 + 3"; e …
declare -i x; x=08; echo $?; x=a; echo $x; x+=5; echo $x; x="2 + 3"; echo $x; declare -i z=5/0; echo $? $z
#2> bash: line 1: 08: value too great for base (error token is "08")
#? 1

## declare -u x; x=aBc; echo $x; declare -l x; x=DeF; echo $x; declare +l …
declare -u x; x=aBc; echo $x; declare -l x; x=DeF; echo $x; declare +l x; x=GhI; echo $x; declare -ul y; y=aB; echo $y; declare -p y; declare -c z; z='hELLO wORLD'; echo $z
#> ABC
#> def
#> GhI
#> aB
#> declare -- y="aB"
#> Hello world

## declare -t f; declare -p f; declare -ft f; g() { :; }; declare -ft g;  …
declare -t f; declare -p f; declare -ft f; g() { :; }; declare -ft g; declare -F; declare -fp g; declare -fr g; g() { :; }; unset -f g; echo $?
#> declare -t f
#> declare -ft g
#>$ g ()\x20
#>$ {\x20
#>     :
#> }
#> declare -ft g
#> 1
#2> bash: line 1: g: readonly function
#2> bash: line 1: unset: g: cannot unset: readonly function

## unset; unset -x; unset 1a; echo $?; unset 'a[' ; unset nope; echo $?;  …
unset; unset -x; unset 1a; echo $?; unset 'a[' ; unset nope; echo $?; unset -v nope; unset -f nope; unset -fv a; echo $?; f() { :; }; unset f; type f; x=1; f() { :; }; unset x; type -t f
#> 0
#> 0
#> 1
#> function
#2> bash: line 1: unset: -x: invalid option
#2> unset: usage: unset [-f] [-v] [-n] [name ...]
#2> bash: line 1: unset: cannot simultaneously unset a function and a variable
#2> bash: line 1: type: f: not found

## x='a b'; declare y=$x z="$x" w='c d'; declare -p y z w; declare $x=1;  …
x='a b'; declare y=$x z="$x" w='c d'; declare -p y z w; declare $x=1; echo $?; e='p=1 q=2'; declare $e; declare -p p q; export $e; a=b; declare "$a=5"; echo $b; v='(1 2)'; declare -a arr=$v; declare -p arr; declare -a "arr2=(3 4)"; declare -p arr2; declare arr3='(x y)'; declare -p arr3
#> declare -- y="a b"
#> declare -- z="a b"
#> declare -- w="c d"
#> 0
#> declare -- p="1"
#> declare -- q="2"
#> 5
#> declare -a arr=([0]="1" [1]="2")
#> declare -a arr2=([0]="3" [1]="4")
#> declare -- arr3="(x y)"

## set | grep '^[a-z]' | head; x=1; y='a b'; z=$'\t'; a=(1 2); declare -A …
set | grep '^[a-z]' | head; x=1; y='a b'; z=$'\t'; a=(1 2); declare -A m=([k]=v); f() { echo hi; }; set | grep -A4 -E '^(x|y|z|a|m|f)[= ]'
#> a=([0]="1" [1]="2")
#> m=([k]="v" )
#> x=1
#> y='a b'
#> z=$'\t'
#>$ f ()\x20
#>$ {\x20
#>     echo hi
#> }

## declare | grep '^x='; x=$'it\'s'; declare -p x; y='"'; declare -p y; z …
declare | grep '^x='; x=$'it\'s'; declare -p x; y='"'; declare -p y; z='$a`b\'; declare -p z; w=$'\e[0m'; declare -p w; q='é'; declare -p q; e=; declare -p e; set | grep -E '^[xyzwqe]='
#> declare -- x="it's"
#> declare -- y="\""
#> declare -- z="\$a\`b\\"
#> declare -- w=$'\E[0m'
#> declare -- q="é"
#> declare -- e=""
#> e=
#> q=é
#> w=$'\E[0m'
#> x='it'\''s'
#> y='"'
#> z='$a`b\'

## declare -p IFS OPTIND OPTERR PS4 HOSTTYPE OSTYPE MACHTYPE UID EUID SHL …
declare -p IFS OPTIND OPTERR PS4 HOSTTYPE OSTYPE MACHTYPE UID EUID SHLVL; declare -p _ ; declare -p RANDOM SECONDS LINENO HISTCMD EPOCHSECONDS BASHPID COMP_WORDBREAKS 2>&1 | sed 's/[0-9][0-9]*/N/g'
#> declare -- IFS=$' \t\n'
#> declare -i OPTIND="1"
#> declare -- OPTERR="1"
#> declare -- PS4="+ "
#> declare -- HOSTTYPE="x86_64"
#> declare -- OSTYPE="linux-gnu"
#> declare -- MACHTYPE="x86_64-pc-linux-gnu"
#> declare -ir UID="1000"
#> declare -ir EUID="1000"
#> declare -x SHLVL="1"
#> declare -- _="SHLVL"
#> declare -i RANDOM="N"
#> declare -i SECONDS="N"
#> declare -- LINENO="N"
#> declare -i HISTCMD="N"
#> declare -- EPOCHSECONDS="N"
#> declare -i BASHPID="N"
#> declare -- COMP_WORDBREAKS=$' \t\n"\'@><=;|&(:'

## a=(1 2); export a; declare -p a; declare -x b=(1); env | grep -c '^b=' …
a=(1 2); export a; declare -p a; declare -x b=(1); env | grep -c '^b='; readonly a; declare -p a; declare -ra c=(1); declare -p c; declare -rx d=1; declare -p d; declare -irxu e=1; declare -p e
#> declare -ax a=([0]="1" [1]="2")
#> 0
#> declare -arx a=([0]="1" [1]="2")
#> declare -ar c=([0]="1")
#> declare -rx d="1"
#> declare -irxu e="1"

## f () { :; }
f () { :; }
g () { if true; then echo a; else echo b; fi; for i in 1 2; do echo $i; done; while :; do break; done; case $1 in a|b) echo x;; *) echo y;& z) ;; esac; { echo g; }; (echo s); a=1 b=2 cmd "$@" > out 2>&1 < in; [[ -n $x && $y == z* ]]; ((x++)); for ((i=0;i<1;i++)); do :; done; select q in a; do :; done; until x; do y; done; ! a | b |& c; a && b || c; d & time e; function h { :; }; coproc X { :; }; cat <<E; }
text $x
E
declare -f f g; type g | head -3
#>$ f ()\x20
#>$ {\x20
#>     :
#> }
#>$ g ()\x20
#>$ {\x20
#>     if true; then
#>         echo a;
#>     else
#>         echo b;
#>     fi;
#>     for i in 1 2;
#>     do
#>         echo $i;
#>     done;
#>     while :; do
#>         break;
#>     done;
#>$     case $1 in\x20
#>         a | b)
#>             echo x
#>         ;;
#>         *)
#>             echo y
#>         ;&
#>         z)
#>
#>         ;;
#>     esac;
#>$     {\x20
#>         echo g
#>     };
#>     ( echo s );
#>     a=1 b=2 cmd "$@" > out 2>&1 < in;
#>     [[ -n $x && $y == z* ]];
#>     ((x++));
#>     for ((i=0; i<1; i++))
#>     do
#>         :;
#>     done;
#>     select q in a;
#>     do
#>         :;
#>     done;
#>     until x; do
#>         y;
#>     done;
#>     ! a | b 2>&1 | c;
#>     a && b || c;
#>     d & time e;
#>$     function h ()\x20
#>$     {\x20
#>         :
#>     };
#>$     coproc X {\x20
#>         :
#>     };
#>     cat <<E
#> text $x
#> E
#>
#> }
#> g is a function
#>$ g ()\x20
#>$ {\x20

## f() { echo "a b" 'c d' $'e\n' $"f" `g` $(h) ${i:-j} $((1+2)) "${k[@]}" …
f() { echo "a b" 'c d' $'e\n' $"f" `g` $(h) ${i:-j} $((1+2)) "${k[@]}" a\ b; x=(1 2 [3]=4); y+=z; }; declare -f f
#>$ f ()\x20
#>$ {\x20
#>     echo "a b" 'c d' 'e
#> ' "f" `g` $(h) ${i:-j} $((1+2)) "${k[@]}" a\ b;
#>     x=(1 2 [3]=4);
#>     y+=z
#> }

## f() for i; do echo $i; done; declare -f f; g() ( echo a; echo b ) ; de …
f() for i; do echo $i; done; declare -f f; g() ( echo a; echo b ) ; declare -f g; h() { echo; } > /dev/null 2>&1; declare -f h; i() [[ a ]]; declare -f i; j() ((1)); declare -f j; k() case x in esac; declare -f k; l() while a; do b; done <<< x; declare -f l
#>$ f ()\x20
#>$ {\x20
#>     for i in "$@";
#>     do
#>         echo $i;
#>     done
#> }
#>$ g ()\x20
#>$ {\x20
#>     ( echo a;
#>     echo b )
#> }
#>$ h ()\x20
#>$ {\x20
#>     echo
#> } > /dev/null 2>&1
#>$ i ()\x20
#>$ {\x20
#>     [[ -n a ]]
#> }
#>$ j ()\x20
#>$ {\x20
#>     ((1))
#> }
#>$ k ()\x20
#>$ {\x20
#>$     case x in\x20
#>     esac
#> }
#>$ l ()\x20
#>$ {\x20
#>     while a; do
#>         b;
#>     done <<< x
#> }

## f() { cat <<A; cat <<-'B'; echo x; }
f() { cat <<A; cat <<-'B'; echo x; }
a $x
A
	b $y
	B
declare -f f
#>$ f ()\x20
#>$ {\x20
#>     cat <<A
#> a $x
#> A
#>
#>     cat <<-'B'
#> b $y
#> B
#>
#>     echo x
#> }

## f() { a; b & c; d &
f() { a; b & c; d &
e; if a; b; then c & fi; (a &); { a & }; while a & do b; done; }; declare -f f
#>$ f ()\x20
#>$ {\x20
#>     a;
#>     b & c;
#>     d & e;
#>     if a;
#>     b; then
#>         c &
#>     fi;
#>     ( a & );
#>$     {\x20
#>         a &
#>     };
#>     while a & do
#>         b;
#>     done
#> }

## f() { if a; then b; elif c; then d; else e; fi; if ! a; then :; fi; a  …
f() { if a; then b; elif c; then d; else e; fi; if ! a; then :; fi; a || { b; c; }; a && (b); { a; } | { b; }; }; declare -f f
#>$ f ()\x20
#>$ {\x20
#>     if a; then
#>         b;
#>     else
#>         if c; then
#>             d;
#>         else
#>             e;
#>         fi;
#>     fi;
#>     if ! a; then
#>         :;
#>     fi;
#>$     a || {\x20
#>         b;
#>         c
#>     };
#>     a && ( b );
#>$     {\x20
#>         a
#>$     } | {\x20
#>         b
#>     }
#> }

## f() { case $x in a) ;; b) c; d ;; (e|f) g;& h) ;;& esac; case x in *)  …
f() { case $x in a) ;; b) c; d ;; (e|f) g;& h) ;;& esac; case x in *) esac; }; declare -f f
#>$ f ()\x20
#>$ {\x20
#>$     case $x in\x20
#>         a)
#>
#>         ;;
#>         b)
#>             c;
#>             d
#>         ;;
#>         e | f)
#>             g
#>         ;&
#>         h)
#>
#>         ;;&
#>     esac;
#>$     case x in\x20
#>         *)
#>
#>         ;;
#>     esac
#> }

## f() { a=1; b=$c d=e f g=h; ${x} > y >> z < w 2>&1 >&2 2>&- <&3 &> q &> …
f() { a=1; b=$c d=e f g=h; ${x} > y >> z < w 2>&1 >&2 2>&- <&3 &> q &>> r >| s <> t 3<&4- {fd}> u <<< "v w"; }; declare -f f
#>$ f ()\x20
#>$ {\x20
#>     a=1;
#>     b=$c d=e f g=h;
#>     ${x} > y >> z < w 2>&1 1>&2 2>&- 0<&3 &> q &>> r >| s 0<> t 3<&4- {fd}> u <<< "v w"
#> }

## f() { g() { h() { :; }; }; }; declare -f f; f; declare -f g
f() { g() { h() { :; }; }; }; declare -f f; f; declare -f g
#>$ f ()\x20
#>$ {\x20
#>$     function g ()\x20
#>$     {\x20
#>$         function h ()\x20
#>$         {\x20
#>             :
#>         }
#>     }
#> }
#>$ g ()\x20
#>$ {\x20
#>$     function h ()\x20
#>$     {\x20
#>         :
#>     }
#> }

## f() { time a; time -p b | c; time; ! ! d; coproc e; coproc N { f; }; } …
f() { time a; time -p b | c; time; ! ! d; coproc e; coproc N { f; }; }; declare -f f
#>$ f ()\x20
#>$ {\x20
#>     time a;
#>     time -p b | c;
#>     time ;
#>     d;
#>     coproc COPROC e;
#>$     coproc N {\x20
#>         f
#>     }
#> }
