# History, coprocesses, select, getopts, here-documents, redirections and tests.

## set -o history; echo a; echo b; history
set -o history; echo a; echo b; history
#> a
#> b

## history; fc -l; history -d; history -w; history -a nope/x; echo $?
history; fc -l; history -d; history -w; history -a nope/x; echo $?
#> 0
#2> bash: line 1: history: -d: option requires an argument
#2> history: usage: history [-c] [-d offset] [n] or history -anrw [filename] or history -ps arg [arg...]

## set -H -o history
set -H -o history
echo hello
echo !!
echo !e:1 $HISTCMD
#> hello
#> echo hello
#> echo 3
#2> echo echo hello
#2> echo echo $HISTCMD

## coproc cat; echo hi >&${COPROC[1]}; read x <&${COPROC[0]}; echo $x; ev …
coproc cat; echo hi >&${COPROC[1]}; read x <&${COPROC[0]}; echo $x; eval "exec ${COPROC[1]}>&-"; wait $COPROC_PID; echo $?; echo ${COPROC[@]-gone}
#> hi
#> 0
#> gone

## coproc while read x; do echo "<$x>"; done; echo 1 >&${COPROC[1]}; read …
coproc while read x; do echo "<$x>"; done; echo 1 >&${COPROC[1]}; read y <&${COPROC[0]}; echo $y
#> <1>

## select x in a b c; do echo "$x $REPLY"; [ "$x" = c ] && break; done
select x in a b c; do echo "$x $REPLY"; [ "$x" = c ] && break; done
#< 1
#< 9
#< 
#< 3
#> a 1
#>  9
#> c 3
#2> 1) a
#2> 2) b
#2> 3) c
#2> #? #? #? 1) a
#2> 2) b
#2> 3) c
#2>$| #?\x20

## PS3='> '; select x; do echo "[$x]"; done
PS3='> '; select x; do echo "[$x]"; done
#< 1

## set -- p q; select x; do echo "[$x]"; break; done; echo $?; select x i …
set -- p q; select x; do echo "[$x]"; break; done; echo $?; select x in; do echo; done; echo $?
#< 2
#> [q]
#> 0
#> 0
#2> 1) p
#2> 2) q
#2>$| #?\x20

## COLUMNS=40; select x in aaaaaaaa bbbbbbbb cccccccc dddddddd eeeeeeee f …
COLUMNS=40; select x in aaaaaaaa bbbbbbbb cccccccc dddddddd eeeeeeee ffffffff; do break; done
#< 1
#2> 1) aaaaaaaa  3) cccccccc  5) eeeeeeee
#2> 2) bbbbbbbb  4) dddddddd  6) ffffffff
#2>$| #?\x20

## while getopts ":ab:c" o; do case $o in a) echo a;; b) echo "b=$OPTARG" …
while getopts ":ab:c" o; do case $o in a) echo a;; b) echo "b=$OPTARG";; :) echo "need $OPTARG";; \?) echo "bad $OPTARG";; esac; done

## set -- -a -b val -x -c rest; while getopts ":ab:c" o; do case $o in a) …
set -- -a -b val -x -c rest; while getopts ":ab:c" o; do case $o in a) echo a;; b) echo "b=$OPTARG";; :) echo "need $OPTARG";; \?) echo "bad $OPTARG";; *) echo "other $o";; esac; done; shift $((OPTIND-1)); echo "$@"
#> a
#> b=val
#> bad x
#> other c
#> rest

## set -- -ab; getopts a:b x; echo $x $OPTARG $OPTIND; OPTIND=1; set -- - …
set -- -ab; getopts a:b x; echo $x $OPTARG $OPTIND; OPTIND=1; set -- -a -- b; getopts a x; getopts a x; echo $? $x $OPTIND; OPTIND=1; set -- -; getopts a x; echo $? $OPTIND; OPTIND=0; set -- -a; getopts a x; echo $x; set -- -ba; OPTIND=1; getopts ab x; getopts ab x; echo $x $OPTIND; getopts ab x; echo $? $x $OPTIND; bash -c 'getopts a x -z; echo $x' nm; readonly ro; getopts a ro -a; echo $?
#> a b 2
#> 1 ? 3
#> 1 1
#> a
#> a 2
#> 1 ? 2
#> ?
#> 1
#2> nm: illegal option -- z
#2> bash: line 1: ro: readonly variable

## cat <<-EOF
cat <<-EOF
	a
	  b
		c $((1+1)) `echo x` $(echo y) \$z \\ \` "q" 'r'
	EOF
cat <<'EOF'
$x `y` \z
EOF
cat <<\EOF
$x
EOF
cat <<E"O"F
$x
EOF
cat <<EOF; echo b; cat <<EOF2
1
EOF
2
EOF2
#> a
#>   b
#> c 2 x y $z \ ` "q" 'r'
#> $x `y` \z
#> $x
#> $x
#> 1
#> b
#> 2

## x=5; cat <<EOF
x=5; cat <<EOF
$x ${x} "${x}" '${x}' ${y:-"a b"} ${y:-'c'} ${y-$'d'} \
joined
a\
b \x
EOF
cat <<< a; cat <<< "$x  y"; cat <<< $x\ z; cat <<< *; cat <<<'a
b'; cat <<< "" | od -c; cat <<<$(echo 1 2)
#> 5 5 "5" '5' a b 'c' $'d' joined
#> ab \x
#> a
#> 5  y
#> 5 z
#> *
#> a
#> b
#> 0000000  \n
#> 0000001
#> 1 2

## cat <<EOF | tr a-z A-Z
cat <<EOF | tr a-z A-Z
abc
EOF
while read l; do echo "<$l>"; done <<EOF
1
2
EOF
f() { cat <<X
in f $1
X
}; f q; if cat <<Y
cond
Y
then echo yes; fi; cat <<A <<B
a
A
b
B
(cat <<S
sub
S
); x=$(cat <<C
comsub
C
); echo $x; cat 3<<T <&3
fd3
T
#> ABC
#> <1>
#> <2>
#> in f q
#> cond
#> yes
#> b
#> sub
#> comsub
#> fd3

## cat <<EOF
cat <<EOF
a
EOF
echo "$(cat <<'E'
it's "q"
E
)"; cat <<""
empty delim

echo after; cat <<EOF
no end
#> a
#> it's "q"
#> empty delim
#> after
#> no end
#2> bash: line 11: warning: here-document at line 10 delimited by end-of-file (wanted `EOF')

## cat <<'EOF' && echo and
cat <<'EOF' && echo and
x
EOF
cat << EOF
spaced
EOF
cat <<EOF   # comment
c
EOF
cat <<-'E'
	$tab
	E
cat <<$x
dollar
$x
cat <<`a`
bq
`a`
#> x
#> and
#> spaced
#> c
#> $tab
#> dollar
#> bq

## echo a >f; cat <f; echo b >>f; cat f; echo c >|f; set -C; echo d >f; e …
echo a >f; cat <f; echo b >>f; cat f; echo c >|f; set -C; echo d >f; echo $?; echo e >|f; cat f; set +C; echo err >&2 2>/dev/null; ls nope >o 2>&1; cat o; ls nope &>p; cat p; ls nope &>>p; cat p; exec 3>q; echo x >&3; exec 3>&-; cat q; echo y >&3; echo 1 2>&1 1>/dev/null; : >z; wc -c <z; >w; cat <nope; echo $?; cat <>rw; echo hi 1<>rw; cat rw
#> a
#> a
#> b
#> 1
#> e
#> ls: cannot access 'nope': No such file or directory
#> ls: cannot access 'nope': No such file or directory
#> ls: cannot access 'nope': No such file or directory
#> ls: cannot access 'nope': No such file or directory
#> x
#> 0
#> 1
#> hi
#2> bash: line 1: f: cannot overwrite existing file
#2> err
#2> bash: line 1: 3: Bad file descriptor
#2> bash: line 1: nope: No such file or directory

## exec 5<<< "here"; read z <&5; echo $z; exec {v}<<<"vv"; read z <&$v; e …
exec 5<<< "here"; read z <&5; echo $z; exec {v}<<<"vv"; read z <&$v; echo $z $((v>=10)); exec {v}<&-; exec 6>&1 7<&0; echo six >&6; exec 6>&- 7<&-; while read a <&8; do echo $a; done 8<<< $'1\n2'; for i in 1; do echo loop; done >lo; cat lo; if true; then echo if; fi >io; cat io; f() { echo fn; } >fo; f; cat fo; (echo sub) >so; cat so; case a in a) echo case;; esac >co; cat co; [[ -f co ]] >x1; ((1)) >x2; ls x1 x2; ! echo not >no; cat no
#> here
#> vv 1
#> six
#> 1
#> 2
#> loop
#> if
#> fn
#> sub
#> case
#> x1
#> x2
#> not

## [[ a == a ]]; echo $?; [[ a = b ]]; echo $?; [[ a != b ]]; echo $?; [[ …
[[ a == a ]]; echo $?; [[ a = b ]]; echo $?; [[ a != b ]]; echo $?; [[ a < b ]]; echo $?; [[ b > a ]]; echo $?; [[ -z "" ]]; echo $?; [[ -n "" ]]; echo $?; [[ "" ]]; echo $?; [[ x ]]; echo $?; [[ ! x ]]; echo $?; [[ a && b ]]; echo $?; [[ "" || b ]]; echo $?; [[ ( a ) ]]; echo $?; [[ ! ( a || b ) ]]; echo $?; [[ 1 -lt 2 && 2 -gt 1 && 1 -le 1 && 1 -ge 1 && 1 -ne 2 && 1 -eq 1 ]]; echo $?
#> 0
#> 1
#> 0
#> 0
#> 0
#> 0
#> 1
#> 1
#> 0
#> 1
#> 0
#> 0
#> 0
#> 1
#> 0

## touch f; mkdir d; ln -s f l; ln -s nope dl; chmod 000 f; chmod 755 d;  …
touch f; mkdir d; ln -s f l; ln -s nope dl; chmod 000 f; chmod 755 d; mkfifo p; [[ -e f && -f f && -d d && -L l && -h l && ! -e dl && -p p ]]; echo $?; [[ -r f ]]; echo $?; [[ -w f ]]; echo $?; [[ -x d ]]; echo $?; [[ -s f ]]; echo $?; [[ -t 0 ]]; echo $?; [[ -O f && -G f ]]; echo $?; [[ -N f ]]; echo $?; [[ f -ef l ]]; echo $?; [[ f -nt nope ]]; echo $?; [[ nope -ot f ]]; echo $?; [[ -o errexit ]]; echo $?; [[ -v PATH ]]; echo $?; [[ -R PATH ]]; echo $?; [[ -k d || -u f || -g d || -b f || -c f || -S f ]]; echo $?; [[ -a f ]]; echo $?
#> 0
#> 1
#> 1
#> 0
#> 1
#> 1
#> 0
#> 1
#> 0
#> 0
#> 0
#> 1
#> 0
#> 1
#> 1
#> 0

## test; echo $?; test ''; echo $?; test a; echo $?; test ! ; echo $?; te …
test; echo $?; test ''; echo $?; test a; echo $?; test ! ; echo $?; test ! a; echo $?; test -n; echo $?; test -z; echo $?; test -f; echo $?; test a b; echo $?; test -q a; echo $?; test a = ; echo $?; test = a; echo $?; test a = b c; echo $?; test ! a = b; echo $?; test \( a \); echo $?; test \( a = a \); echo $?; test a -a b; echo $?; test a -o ''; echo $?; test '' -a x -o y; echo $?; test ! '' -a y; echo $?; test 1 -eq a; echo $?; test a -eq 1; echo $?; test 1 -foo 2; echo $?; [ a; echo $?; [ a ] ]; echo $?; [; echo $?; [ ]; echo $?; [ -n ]; echo $?; test -e; echo $?; test \( ; echo $?; test \( a; echo $?; test a \); echo $?; test ! ! a; echo $?; test ! ! ! a; echo $?; test -n -a -n; echo $?; test a -a; echo $?
#> 1
#> 1
#> 0
#> 0
#> 1
#> 0
#> 0
#> 0
#> 2
#> 2
#> 2
#> 2
#> 2
#> 0
#> 0
#> 0
#> 0
#> 0
#> 0
#> 0
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#> 1
#> 0
#> 0
#> 0
#> 2
#> 2
#> 0
#> 1
#> 0
#> 2
#2> bash: line 1: test: a: unary operator expected
#2> bash: line 1: test: -q: unary operator expected
#2> bash: line 1: test: a: unary operator expected
#2> bash: line 1: test: =: unary operator expected
#2> bash: line 1: test: too many arguments
#2> bash: line 1: test: a: integer expression expected
#2> bash: line 1: test: a: integer expression expected
#2> bash: line 1: test: -foo: binary operator expected
#2> bash: line 1: [: missing `]'
#2> bash: line 1: [: a: unary operator expected
#2> bash: line 1: [: missing `]'
#2> bash: line 1: test: (: unary operator expected
#2> bash: line 1: test: a: unary operator expected
#2> bash: line 1: test: a: unary operator expected

## [ -t x ]; echo $?; [ -t 99 ]; echo $?; [ -v x ]; echo $?; x=1; [ -v x  …
[ -t x ]; echo $?; [ -t 99 ]; echo $?; [ -v x ]; echo $?; x=1; [ -v x ]; echo $?; a=(1); [ -v a[0] ]; echo $?; [ -v a[1] ]; echo $?; [ -o noglob ]; echo $?; [ -o nope ]; echo $?; [ a \< b ]; echo $?; [ b \> a ]; echo $?; [ a == a ]; echo $?; [ 01 -eq 1 ]; echo $?; [ ' 1' -eq 1 ]; echo $?; [ 1 -eq 1 -a 2 -eq 2 ]; echo $?; [ 1 -eq 1 -a 2 -eq 3 -o 1 ]; echo $?; [ ! 1 -eq 2 ]; echo $?; [ 99999999999999999999 -eq 1 ]; echo $?; [ 1.5 -eq 1 ]; echo $?; [ \( 1 = 1 -a 2 = 2 \) -o 3 = 4 ]; echo $?; [ "(" = ")" ]; echo $?; [ "!" = x ]; echo $?; [ -f = -f ]; echo $?; [ a -nt b ]; echo $?; [ -a f ]; [ ! -a f ]; echo $?; [ a = a -a ]; echo $?; [ 1 -eq 1 extra ]; echo $?
#> 1
#> 1
#> 1
#> 0
#> 0
#> 1
#> 1
#> 1
#> 0
#> 0
#> 0
#> 0
#> 0
#> 0
#> 0
#> 0
#> 2
#> 2
#> 0
#> 1
#> 1
#> 0
#> 1
#> 0
#> 2
#> 2
#2> bash: line 1: [: 99999999999999999999: integer expression expected
#2> bash: line 1: [: 1.5: integer expression expected
#2> bash: line 1: [: argument expected
#2> bash: line 1: [: too many arguments
