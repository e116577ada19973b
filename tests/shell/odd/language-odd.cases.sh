## coproc by name and without
coproc cat; echo hi >&${COPROC[1]}; read x <&${COPROC[0]}; echo $x; exec {COPROC[1]}>&-; wait $COPROC_PID; echo $?
coproc UP { tr a-z A-Z; }; echo low >&${UP[1]}; eval "exec ${UP[1]}>&-"; read -u ${UP[0]} y; echo $y
#> hi
#> 0
#> LOW

## select
printf '2\n\n9\nx\n' | { select v in aa bb cc; do echo "[$v] $REPLY"; done; echo "end $?"; }
#> [bb] 2
#> [] 9
#> [] x
#>
#> end 1
#2> 1) aa
#2> 2) bb
#2> 3) cc
#2> #? #? 1) aa
#2> 2) bb
#2> 3) cc
#2>$| #? #? #?\x20

## select with its own prompt and columns
PS3='pick> '; COLUMNS=40; set -- a b c d e f g h i j k l; echo 3 | { select v; do echo $v; break; done; }; select v in; do echo no; done; echo $?
#> c
#> 0
#2> 1) a    4) d   7) g  10) j
#2> 2) b    5) e   8) h  11) k
#2> 3) c    6) f   9) i  12) l
#2>$| pick>\x20

## extended patterns
shopt -s extglob; touch a.c b.h ab.o abc a1; echo !(*.c|*.h) @(a|b).? +([a-z]) a?(b).o *(a|b)*.o
v=aaabbb; echo ${v##+(a)} ${v%%*(b)} ${v//@(a|b)/x} ${v/+(a)/-} ${v#?(a)}
case abab in +(ab)) echo yes;; esac; [[ foo.txt == !(*.c) ]] && echo not c; [[ ab == @(a@(b|c)) ]] && echo nested
#2> bash: -c: line 1: syntax error near unexpected token `('
#2> bash: -c: line 1: `shopt -s extglob; touch a.c b.h ab.o abc a1; echo !(*.c|*.h) @(a|b).? +([a-z]) a?(b).o *(a|b)*.o'
#? 2

## matching with =~
[[ "foo123bar" =~ ([a-z]+)([0-9]+)(x)?(.*) ]]; echo "$? ${#BASH_REMATCH[@]} ${BASH_REMATCH[@]@Q}"
re='^a b$'; [[ "a b" =~ $re ]]; echo $?; [[ "a b" =~ ^"a b"$ ]]; echo $?; [[ a.b =~ a\.b ]]; echo $?; [[ axb =~ a"."b ]]; echo $?; [[ ab =~ (a)|(b) ]]; declare -p BASH_REMATCH; [[ x =~ y ]]; declare -p BASH_REMATCH; [[ a =~ ( ]]; echo $?
#> 0 5 'foo123bar' 'foo' '123' '' 'bar'
#2> bash: -c: line 2: unexpected EOF while looking for matching `)'
#2> bash: -c: line 3: unexpected argument to conditional binary operator
#? 2

## a bad regular expression
r='a['; [[ a =~ $r ]]; echo $?; r='('; [[ a =~ $r ]]; echo $?; r='*a'; [[ '*a' =~ $r ]]; echo $?; r='a{1,2'; [[ 'a{1,2' =~ $r ]]; echo $?; r='[[:alpha:]]{2}'; [[ ab =~ $r ]]; echo $?; [[ '' =~ '' ]]; echo $?; shopt -s nocasematch; [[ ABC =~ b ]]; echo $?
#> 2
#> 2
#> 2
#> 2
#> 0
#> 0
#> 0

## conditions inside double brackets
[[ -n a && ( -z b || c < d ) ]]; echo $?; [[ ! a == b ]]; echo $?; [[ 2 -lt 10 && 2 > 10 ]]; echo $?; [[ 1+1 -eq 2 ]]; echo $?; x=3; [[ x -eq 3 ]]; echo $?; [[ -v x && ! -v y ]]; echo $?; [[ a = [ab] ]]; echo $?; [[ a = "[ab]" ]]; echo $?; [[ $nope ]]; echo $?; [[ -o errexit ]]; echo $?; [[ 08 -eq 8 ]]; echo $?
#> 0
#> 0
#> 0
#> 0
#> 0
#> 0
#> 0
#> 1
#> 1
#> 1
#> 1
#2> bash: line 1: [[: 08: value too great for base (error token is "08")

## syntax errors inside double brackets
for s in '[[ a' '[[ a b ]]' '[[ ]]' '[[ -f ]]' '[[ a == ]]' '[[ ( a ]]' '[[ a && ]]' '[[ -Q x ]]' '[[ a ) ]]' '[[ ! ]]' '[[ a -eq ]]' '[[ a =~ ]]' '[[ ( ) ]]' '[[ a || || b ]]' '[[ a ]] b'; do bash -c "$s"; echo "$? <- $s"; done
#> 2 <- [[ a
#> 0 <- [[ a b ]]
#> 0 <- [[ ]]
#> 0 <- [[ -f ]]
#> 0 <- [[ a == ]]
#> 0 <- [[ ( a ]]
#> 0 <- [[ a && ]]
#> 0 <- [[ -Q x ]]
#> 0 <- [[ a ) ]]
#> 0 <- [[ ! ]]
#> 0 <- [[ a -eq ]]
#> 0 <- [[ a =~ ]]
#> 0 <- [[ ( ) ]]
#> 0 <- [[ a || || b ]]
#> 2 <- [[ a ]] b
#2> bash: -c: line 1: unexpected token `newline', conditional binary operator expected
#2> bash: -c: line 1: conditional binary operator expected
#2> bash: -c: line 1: unexpected argument `]]' to conditional unary operator
#2> bash: -c: line 1: unexpected argument `]]' to conditional binary operator
#2> bash: -c: line 1: unexpected token `]]', expected `)'
#2> bash: -c: line 1: conditional binary operator expected
#2> bash: -c: line 1: syntax error in conditional expression: unexpected token `)'
#2> bash: -c: line 1: unexpected argument `]]' to conditional binary operator
#2> bash: -c: line 1: unexpected argument `]]' to conditional binary operator
#2> bash: -c: line 1: unexpected token `)' in conditional command
#2> bash: -c: line 1: expected `)'
#2> bash: -c: line 1: unexpected token `||' in conditional command
#2> bash: -c: line 1: syntax error near unexpected token `b'
#2> bash: -c: line 1: `[[ a ]] b'

## process substitutions
cat <(echo a) <(echo b); echo x > >(cat); wait $!; diff <(printf '1\n2\n') <(printf '1\n3\n'); while read l; do echo "l $l"; done < <(seq 2); f() { cat "$1"; }; f <(echo in function); exec 5< <(echo five); cat <&5; echo $(cat <(echo nested <(:) | cut -c1-6))
#> a
#> b
#> x
#> 2c2
#> < 2
#> ---
#> > 3
#> l 1
#> l 2
#> in function
#> five
#> nested

## descriptors
exec 3>out 4<<<'in four'; echo to three >&3; cat <&4; exec 3>&- 4<&-; cat out; echo x >&3; echo $?; exec {fd}>o2; echo $((fd >= 10)); echo y >&$fd; exec {fd}>&-; cat o2; echo a 5>&1 >&5 | cat; { echo e >&2; echo o; } 2>&1 >/dev/null | sed 's/^/piped /'; ls /nonexistent &>both; cat both; echo more &>>both; wc -l < both; echo z >&both; cat both; echo q 1<>both; cat both
#> in four
#> to three
#> 1
#> 1
#> y
#> a
#> piped e
#> ls: cannot access '/nonexistent': No such file or directory
#> 2
#> z
#> q
#2> bash: line 1: 3: Bad file descriptor

## redirection errors
echo x > ''; echo x > /nonexistent/a; cat < nofile; echo > .; set -C; echo a > f; echo b > f; echo c >| f; cat f; v='a b'; echo x > $v; echo x > {a,b}; touch g1 g2; echo x > g*; echo x >&9; echo x <&abc; echo x >&abc; echo 3>&-; : {bad-name}>x; : {ro}>&nofd; echo $?
#> c
#>
#> 1
#2> bash: line 1: : No such file or directory
#2> bash: line 1: /nonexistent/a: No such file or directory
#2> bash: line 1: nofile: No such file or directory
#2> bash: line 1: .: Is a directory
#2> bash: line 1: f: cannot overwrite existing file
#2> bash: line 1: $v: ambiguous redirect
#2> bash: line 1: {a,b}: ambiguous redirect
#2> bash: line 1: g*: ambiguous redirect
#2> bash: line 1: 9: Bad file descriptor
#2> bash: line 1: abc: ambiguous redirect
#2> bash: line 1: ro: ambiguous redirect

## moving descriptors
exec 3>&1; echo a 3>&1- >&3; (exec 4>&3-; echo b >&4; echo c >&3); exec 1>&3-; echo d; echo e 2>&-; ls /nonexistent 2>&-; echo $?
#> a
#> b
#> d
#> e
#> 2
#2> bash: line 1: 3: Bad file descriptor

## traps inherited and reset
trap 'echo usr' USR1; trap '' USR2; trap 'echo bye' EXIT; (trap; kill -USR1 $BASHPID; echo no); echo $?; trap -p USR2; trap - USR1; trap; bash -c 'trap; kill -USR2 $$; echo survived'
#> trap -- 'echo bye' EXIT
#> trap -- 'echo usr' SIGUSR1
#> trap -- '' SIGUSR2
#> 138
#> trap -- '' SIGUSR2
#> trap -- 'echo bye' EXIT
#> trap -- '' SIGUSR2
#> trap -- '' SIGUSR2
#> survived
#> bye
#2> User defined signal 1

## traps in order
trap 'echo exit $?' EXIT; trap 'echo term; exit 3' TERM; kill $$; echo no
#> term
#> exit 3
#? 3

## trap's forms
trap 'echo x' nosig; trap -l | head -1; trap -Z; trap 'a' ; trap - 0 INT; trap '' 2 SIGQUIT hup; trap -p; trap 2; trap -p 1 3; trap -- 'echo d' DEBUG; :; trap - DEBUG; trap 'echo "q'"'"'s"' 15; trap; echo $?
#>  1) SIGHUP	 2) SIGINT	 3) SIGQUIT	 4) SIGILL	 5) SIGTRAP
#> trap -- '' SIGHUP
#> trap -- '' SIGINT
#> trap -- '' SIGQUIT
#> trap -- '' SIGHUP
#> trap -- '' SIGQUIT
#> d
#> d
#> trap -- '' SIGHUP
#> trap -- '' SIGQUIT
#> trap -- 'echo "q'\''s"' SIGTERM
#> 0
#2> bash: line 1: trap: nosig: invalid signal specification
#2> bash: line 1: trap: -Z: invalid option
#2> trap: usage: trap [-lp] [[arg] signal_spec ...]
#2> trap: usage: trap [-lp] [[arg] signal_spec ...]

## RETURN and DEBUG
f() { echo in f; }; trap 'echo ret ${FUNCNAME[0]}' RETURN; f; declare -ft f; f; set -T; g() { f; }; g; echo 'echo sourced' > s; . ./s; set +T; trap - RETURN
trap 'echo "dbg $BASH_COMMAND"' DEBUG; for i in 1 2; do echo $i; done; case a in a) echo c;; esac; (( 1 )); [[ a ]]; x=$(echo sub) ; trap - DEBUG
#> in f
#> in f
#> ret f
#> in f
#> ret f
#> ret g
#> sourced
#> ret
#> dbg for i in 1 2
#> dbg echo $i
#> 1
#> dbg for i in 1 2
#> dbg echo $i
#> 2
#>$ dbg case a in\x20
#> dbg echo c
#> c
#> dbg (( 1 ))
#> dbg [[ -n a ]]
#> dbg x=$(echo sub)
#> dbg trap - DEBUG

## DEBUG with extdebug skips
shopt -s extdebug; trap '[[ $BASH_COMMAND != "echo no" ]]' DEBUG; echo yes; echo no; echo yes2
#> yes
#> yes2

## LINENO in places
echo $LINENO
f() {
  echo $LINENO
}
f; f
echo $(echo $LINENO; 
echo $LINENO)
eval 'echo $LINENO
echo $LINENO'
echo "a
b $LINENO"
cat <<E
$LINENO
E
#> 1
#> 3
#> 3
#> 7 7
#> 9
#> 10
#> a
#> b 11
#> 12

## arithmetic errors
echo $((1/0)); echo $((1%0)); echo $((08)); echo $((2#3)); echo $((1+)); echo $((a b)); echo $((99#1)); echo $((1 = 2)); echo $((x=)); echo $((1 ? 2)); echo $((1 ? : 3)); echo $((2**-1)); echo $((++5)); echo $((5++)); echo $((a[)); echo $((")); echo end
#2> bash: -c: line 1: unexpected EOF while looking for matching `"'
#? 2

## each arithmetic error in a subshell
for e in '1/0' '1%0' '08' '2#3' '1+' 'a b' '99#1' '1=2' 'x=' '1?2' '1?:3' '2**-1' '++5' '5++' 'a[' '(1' '1)' '1,,2' '@' '1.5' '0x' '0xg' '1 << -1' '--' '!' '~' '&& 1' '1 &&' 'x[]' 'x[1' '64#@_' '65#1' '36#z' '36#Z' '37#Z' '1#0' '$' "'1'" '"1"' '1 2' 'a=b=3' '3=a' '-9223372036854775808/-1' '9223372036854775808' '1<<64' '-1>>63' 'y*=2' '1||(1/0)' '0&&(1/0)' '1?4:(1/0)'; do (echo "$e: $(($e))"); done
#> ++5: 5
#> 0x: 0
#> 1 << -1: -9223372036854775808
#> x[]: 0
#> 64#@_: 4031
#> 36#z: 35
#> 36#Z: 35
#> a=b=3: 3
#> -9223372036854775808/-1: -9223372036854775808
#> 9223372036854775808: -9223372036854775808
#> 1<<64: 1
#> -1>>63: -1
#> y*=2: 0
#> 1||(1/0): 1
#> 0&&(1/0): 0
#> 1?4:(1/0): 4
#2> bash: line 1: 1/0: division by 0 (error token is "0")
#2> bash: line 1: 1%0: division by 0 (error token is "0")
#2> bash: line 1: 08: value too great for base (error token is "08")
#2> bash: line 1: 2#3: value too great for base (error token is "2#3")
#2> bash: line 1: 1+: syntax error: operand expected (error token is "+")
#2> bash: line 1: a b: syntax error in expression (error token is "b")
#2> bash: line 1: 99#1: invalid arithmetic base (error token is "99#1")
#2> bash: line 1: 1=2: attempted assignment to non-variable (error token is "=2")
#2> bash: line 1: x=: syntax error: operand expected (error token is "=")
#2> bash: line 1: 1?2: `:' expected for conditional expression (error token is "2")
#2> bash: line 1: 1?:3: expression expected (error token is ":3")
#2> bash: line 1: 2**-1: exponent less than 0 (error token is "1")
#2> bash: line 1: 5++: syntax error: operand expected (error token is "+")
#2> bash: line 1: a[: bad array subscript (error token is "a[")
#2> bash: line 1: (1: missing `)' (error token is "1")
#2> bash: line 1: 1): syntax error in expression (error token is ")")
#2> bash: line 1: 1,,2: syntax error: operand expected (error token is ",2")
#2> bash: line 1: @: syntax error: operand expected (error token is "@")
#2> bash: line 1: 1.5: syntax error: invalid arithmetic operator (error token is ".5")
#2> bash: line 1: 0xg: value too great for base (error token is "0xg")
#2> bash: line 1: --: syntax error: operand expected (error token is "-")
#2> bash: line 1: !: syntax error: operand expected (error token is "!")
#2> bash: line 1: ~: syntax error: operand expected (error token is "~")
#2> bash: line 1: && 1: syntax error: operand expected (error token is "&& 1")
#2> bash: line 1: 1 &&: syntax error: operand expected (error token is "&&")
#2> bash: line 1: x[]: bad array subscript
#2> bash: line 1: x[]: bad array subscript
#2> bash: line 1: x[1: bad array subscript (error token is "x[1")
#2> bash: line 1: 65#1: invalid arithmetic base (error token is "65#1")
#2> bash: line 1: 37#Z: value too great for base (error token is "37#Z")
#2> bash: line 1: 1#0: invalid arithmetic base (error token is "1#0")
#2> bash: line 1: $: syntax error: operand expected (error token is "$")
#2> bash: line 1: '1': syntax error: operand expected (error token is "'1'")
#2> bash: line 1: "1": syntax error: operand expected (error token is ""1"")
#2> bash: line 1: 1 2: syntax error in expression (error token is "2")
#2> bash: line 1: 3=a: attempted assignment to non-variable (error token is "=a")

## loops of arithmetic and their errors
for ((i=0, j=10; i<3; i++, j-=2)); do echo $i $j; done; for ((;;)); do break; done; for ((i=0;i<2;i++)) { echo b$i; }; eval 'for ((i=0;i<2)); do :; done'; (for ((i=1/0;;)); do :; done); (for ((i=0; 1/0; )); do :; done); echo $?
#> 0 10
#> 1 8
#> 2 6
#> b0
#> b1
#> 1
#2> bash: eval: line 1: syntax error: arithmetic expression required
#2> bash: eval: line 1: syntax error: `((i=0;i<2))'
#2> bash: line 1: ((: i=1/0: division by 0 (error token is "0")
#2> bash: line 1: ((: 1/0: division by 0 (error token is "0")

## recursion of variables in arithmetic
a=b b=c c=5; echo $((a)) $((a+1)); x=x; (echo $((x))); y='1+1'; echo $((y*2)) $(($y*2)); z='w=7'; echo $((z)) $w; (e='1+'; echo $((e))); (e='1 2'; echo $((e))); arr=(1 2 3); i=1; echo $((arr[i]+arr[i+1])) $((arr)) $((arr[-1])) $((arr[i++]++)) ${arr[@]} $i; (echo $((arr[-9])))
#> 5 6
#> 4 3
#> 7 7
#> 5 1 3 2 1 3 3 2
#> 0
#2> bash: line 1: x: expression recursion level exceeded (error token is "x")
#2> bash: line 1: 1+: syntax error: operand expected (error token is "+")
#2> bash: line 1: 1 2: syntax error in expression (error token is "2")
#2> bash: line 1: arr: bad array subscript

## syntax errors
for s in 'if' 'if true' 'if true; then' 'fi' 'then' 'for' 'for x' 'for x in' 'for x in a; do' 'for 1x in a; do :; done' 'while' 'do' 'done' 'case' 'case a' 'case a in' 'case a in b' 'case a in b) ;; c' 'esac' 'f(' 'f()' 'f() {' 'f() { }' '{' '}' '(' ')' '()' '(())' '((' '((1' '|' '||' '&' '&&' ';' ';;' 'a |' 'a ||' 'a && ' 'a & &' 'a ; ;' '! ' 'time |' '<' '>' 'a >' 'a <<' 'a < < b' 'a >& >' '"' "'" '`' '$(' '${' '$((' 'a=(' 'a=(b' 'a=(b;c)' 'a[' 'echo a(b)' 'echo (' 'function' 'function f' 'function f {' 'select' 'coproc' '[[' '[[ a' 'a b()' 'in' 'x=1 if true; then :; fi' 'for i in a b; { echo; }' 'if true; then; fi' 'while true; do done' 'case x in x) ;; esac esac' 'cat <<E' 'echo $(' 'echo ${x' 'echo ${x:' '{ echo; ' '( echo' 'a;;b' 'a &; b' '> > a' '&> ' '2>& ' '<( ' ; do bash -c "$s" 2>&1 </dev/null; echo "$? <- $s"; done
#> bash: -c: line 2: syntax error: unexpected end of file
#> 2 <- if
#> bash: -c: line 2: syntax error: unexpected end of file
#> 2 <- if true
#> bash: -c: line 2: syntax error: unexpected end of file
#> 2 <- if true; then
#> bash: -c: line 1: syntax error near unexpected token `fi'
#> bash: -c: line 1: `fi'
#> 2 <- fi
#> bash: -c: line 1: syntax error near unexpected token `then'
#> bash: -c: line 1: `then'
#> 2 <- then
#> bash: -c: line 1: syntax error near unexpected token `newline'
#> bash: -c: line 1: `for'
#> 2 <- for
#> bash: -c: line 2: syntax error: unexpected end of file
#> 2 <- for x
#> bash: -c: line 2: syntax error: unexpected end of file
#> 2 <- for x in
#> bash: -c: line 2: syntax error: unexpected end of file
#> 2 <- for x in a; do
#> bash: line 1: `1x': not a valid identifier
#> 1 <- for 1x in a; do :; done
#> bash: -c: line 2: syntax error: unexpected end of file
#> 2 <- while
#> bash: -c: line 1: syntax error near unexpected token `do'
#> bash: -c: line 1: `do'
#> 2 <- do
#> bash: -c: line 1: syntax error near unexpected token `done'
#> bash: -c: line 1: `done'
#> 2 <- done
#> bash: -c: line 1: syntax error near unexpected token `newline'
#> bash: -c: line 1: `case'
#> 2 <- case
#> bash: -c: line 2: syntax error: unexpected end of file
#> 2 <- case a
#> bash: -c: line 2: syntax error: unexpected end of file
#> 2 <- case a in
#> bash: -c: line 1: syntax error near unexpected token `newline'
#> bash: -c: line 1: `case a in b'
#> 2 <- case a in b
#> bash: -c: line 1: syntax error near unexpected token `newline'
#> bash: -c: line 1: `case a in b) ;; c'
#> 2 <- case a in b) ;; c
#> bash: -c: line 1: syntax error near unexpected token `esac'
#> bash: -c: line 1: `esac'
#> 2 <- esac
#> bash: -c: line 1: syntax error near unexpected token `newline'
#> bash: -c: line 1: `f('
#> 2 <- f(
#> bash: -c: line 2: syntax error: unexpected end of file
#> 2 <- f()
#> bash: -c: line 2: syntax error: unexpected end of file
#> 2 <- f() {
#> bash: -c: line 1: syntax error near unexpected token `}'
#> bash: -c: line 1: `f() { }'
#> 2 <- f() { }
#> bash: -c: line 2: syntax error: unexpected end of file
#> 2 <- {
#> bash: -c: line 1: syntax error near unexpected token `}'
#> bash: -c: line 1: `}'
#> 2 <- }
#> bash: -c: line 2: syntax error: unexpected end of file
#> 2 <- (
#> bash: -c: line 1: syntax error near unexpected token `)'
#> bash: -c: line 1: `)'
#> 2 <- )
#> bash: -c: line 1: syntax error near unexpected token `)'
#> bash: -c: line 1: `()'
#> 2 <- ()
#> 1 <- (())
#> bash: -c: line 1: unexpected EOF while looking for matching `)'
#> 2 <- ((
#> bash: -c: line 1: unexpected EOF while looking for matching `)'
#> 2 <- ((1
#> bash: -c: line 1: syntax error near unexpected token `|'
#> bash: -c: line 1: `|'
#> 2 <- |
#> bash: -c: line 1: syntax error near unexpected token `||'
#> bash: -c: line 1: `||'
#> 2 <- ||
#> bash: -c: line 1: syntax error near unexpected token `&'
#> bash: -c: line 1: `&'
#> 2 <- &
#> bash: -c: line 1: syntax error near unexpected token `&&'
#> bash: -c: line 1: `&&'
#> 2 <- &&
#> bash: -c: line 1: syntax error near unexpected token `;'
#> bash: -c: line 1: `;'
#> 2 <- ;
#> bash: -c: line 1: syntax error near unexpected token `;;'
#> bash: -c: line 1: `;;'
#> 2 <- ;;
#> bash: -c: line 2: syntax error: unexpected end of file
#> 2 <- a |
#> bash: -c: line 2: syntax error: unexpected end of file
#> 2 <- a ||
#> bash: -c: line 2: syntax error: unexpected end of file
#>$ 2 <- a &&\x20
#> bash: -c: line 1: syntax error near unexpected token `&'
#> bash: -c: line 1: `a & &'
#> 2 <- a & &
#> bash: -c: line 1: syntax error near unexpected token `;'
#> bash: -c: line 1: `a ; ;'
#> 2 <- a ; ;
#>$ 1 <- !\x20
#> bash: -c: line 1: syntax error near unexpected token `|'
#> bash: -c: line 1: `time |'
#> 2 <- time |
#> bash: -c: line 1: syntax error near unexpected token `newline'
#> bash: -c: line 1: `<'
#> 2 <- <
#> bash: -c: line 1: syntax error near unexpected token `newline'
#> bash: -c: line 1: `>'
#> 2 <- >
#> bash: -c: line 1: syntax error near unexpected token `newline'
#> bash: -c: line 1: `a >'
#> 2 <- a >
#> bash: -c: line 1: syntax error near unexpected token `newline'
#> bash: -c: line 1: `a <<'
#> 2 <- a <<
#> bash: -c: line 1: syntax error near unexpected token `<'
#> bash: -c: line 1: `a < < b'
#> 2 <- a < < b
#> bash: -c: line 1: syntax error near unexpected token `>'
#> bash: -c: line 1: `a >& >'
#> 2 <- a >& >
#> bash: -c: line 1: unexpected EOF while looking for matching `"'
#> 2 <- "
#> bash: -c: line 1: unexpected EOF while looking for matching `''
#> 2 <- '
#> bash: -c: line 1: unexpected EOF while looking for matching ``'
#> 2 <- `
#> bash: -c: line 2: unexpected EOF while looking for matching `)'
#> 2 <- $(
#> bash: -c: line 1: unexpected EOF while looking for matching `}'
#> 2 <- ${
#> bash: -c: line 1: unexpected EOF while looking for matching `)'
#> 2 <- $((
#> bash: -c: line 1: unexpected EOF while looking for matching `)'
#> 1 <- a=(
#> bash: -c: line 1: unexpected EOF while looking for matching `)'
#> 1 <- a=(b
#> bash: -c: line 1: syntax error near unexpected token `;'
#> bash: -c: line 1: `a=(b;c)'
#> 1 <- a=(b;c)
#> bash: -c: line 1: unexpected EOF while looking for matching `]'
#> 2 <- a[
#> bash: -c: line 1: syntax error near unexpected token `('
#> bash: -c: line 1: `echo a(b)'
#> 2 <- echo a(b)
#> bash: -c: line 1: syntax error near unexpected token `newline'
#> bash: -c: line 1: `echo ('
#> 2 <- echo (
#> bash: -c: line 1: syntax error near unexpected token `newline'
#> bash: -c: line 1: `function'
#> 2 <- function
#> bash: -c: line 2: syntax error: unexpected end of file
#> 2 <- function f
#> bash: -c: line 2: syntax error: unexpected end of file
#> 2 <- function f {
#> bash: -c: line 1: syntax error near unexpected token `newline'
#> bash: -c: line 1: `select'
#> 2 <- select
#> bash: -c: line 1: syntax error near unexpected token `newline'
#> bash: -c: line 1: `coproc'
#> 2 <- coproc
#> bash: -c: line 2: unexpected token `EOF' in conditional command
#> 2 <- [[
#> bash: -c: line 1: unexpected token `newline', conditional binary operator expected
#> 2 <- [[ a
#> bash: -c: line 1: syntax error near unexpected token `('
#> bash: -c: line 1: `a b()'
#> 2 <- a b()
#> bash: -c: line 1: syntax error near unexpected token `in'
#> bash: -c: line 1: `in'
#> 2 <- in
#> bash: -c: line 1: syntax error near unexpected token `then'
#> bash: -c: line 1: `x=1 if true; then :; fi'
#> 2 <- x=1 if true; then :; fi
#>
#>
#> 0 <- for i in a b; { echo; }
#> bash: -c: line 1: syntax error near unexpected token `;'
#> bash: -c: line 1: `if true; then; fi'
#> 2 <- if true; then; fi
#> bash: -c: line 1: syntax error near unexpected token `done'
#> bash: -c: line 1: `while true; do done'
#> 2 <- while true; do done
#> bash: -c: line 1: syntax error near unexpected token `esac'
#> bash: -c: line 1: `case x in x) ;; esac esac'
#> 2 <- case x in x) ;; esac esac
#> bash: line 1: warning: here-document at line 1 delimited by end-of-file (wanted `E')
#> 0 <- cat <<E
#> bash: -c: line 2: unexpected EOF while looking for matching `)'
#> 2 <- echo $(
#> bash: -c: line 1: unexpected EOF while looking for matching `}'
#> 2 <- echo ${x
#> bash: -c: line 1: unexpected EOF while looking for matching `}'
#> 2 <- echo ${x:
#> bash: -c: line 2: syntax error: unexpected end of file
#>$ 2 <- { echo;\x20
#> bash: -c: line 2: syntax error: unexpected end of file
#> 2 <- ( echo
#> bash: -c: line 1: syntax error near unexpected token `;;'
#> bash: -c: line 1: `a;;b'
#> 2 <- a;;b
#> bash: -c: line 1: syntax error near unexpected token `;'
#> bash: -c: line 1: `a &; b'
#> 2 <- a &; b
#> bash: -c: line 1: syntax error near unexpected token `>'
#> bash: -c: line 1: `> > a'
#> 2 <- > > a
#> bash: -c: line 1: syntax error near unexpected token `newline'
#> bash: -c: line 1: `&> '
#>$ 2 <- &>\x20
#> bash: -c: line 1: syntax error near unexpected token `newline'
#> bash: -c: line 1: `2>& '
#>$ 2 <- 2>&\x20
#> bash: -c: line 2: unexpected EOF while looking for matching `)'
#>$ 2 <- <(\x20

## here-documents in odd places
cat <<A; cat <<B
a $((1+1)) \
joined
A
b
B
cat <<-E
	tab
	  more
	E
cat <<'E' | tr a-z A-Z
$x `y`
E
f() { cat <<E
in $1
E
}; f x
cat <<E$x
E$x
x=$(cat <<E
sub
E
); echo $x; cat <<"a b"
q
a b
if cat <<E; then echo t; fi
cond
E
cat <<E <<F
first
E
second
F
#> a 2 joined
#> b
#> tab
#>   more
#> $X `Y`
#> in x
#> sub
#> q
#> cond
#> t
#> second

## here-document ended by the end
cat <<E
unfinished
#> unfinished
#2> bash: line 2: warning: here-document at line 1 delimited by end-of-file (wanted `E')

## here-strings
cat <<< a; cat <<< "a  b" ; x='c  d'; cat <<< $x; cat <<< *; cat <<<'' | wc -c; read a <<< $'x\ny'; echo $a; cat 3<<< three <&3; tr a b <<< a <<< aa
#> a
#> a  b
#> c  d
#> *
#> 1
#> x
#> three
#> bb

## xtrace of everything
x=1; a=(1 2); set -x
for i in 1 2; do echo $i; done; case $x in 1) : one;; esac; if [ $x = 1 ]; then :; fi; [[ $x == 1 && -n "a b" ]]; (( x + 1 )); y=$(echo sub) z='a b'; a+=(3) ; a[1]=z; for ((i=0;i<1;i++)); do :; done; f() { local v=1; return 0; }; f 'q r' $'\n' ''; (echo s); echo p | cat; : > out; eval ': "$x"'; declare q='x y'; while false; do :; done; PS4='+$LINENO> '; :; { set +x; } 2>/dev/null
#> 1
#> 2
#> s
#> p
#2> + for i in 1 2
#2> + echo 1
#2> + for i in 1 2
#2> + echo 2
#2> + case $x in
#2> + : one
#2> + '[' 1 = 1 ']'
#2> + :
#2> + [[ 1 == 1 ]]
#2> + [[ -n a b ]]
#2> + ((  x + 1  ))
#2> ++ echo sub
#2> + y=sub
#2> + z='a b'
#2> + a+=(3)
#2> + a[1]=z
#2> + (( i=0 ))
#2> + (( i<1 ))
#2> + :
#2> + (( i++ ))
#2> + (( i<1 ))
#2> + f 'q r' '
#2> ' ''
#2> + local v=1
#2> + return 0
#2> + echo s
#2> + echo p
#2> + cat
#2> + :
#2> + eval ': "$x"'
#2> ++ : 1
#2> + declare 'q=x y'
#2> + false
#2> + PS4='+$LINENO> '
#2> +2> :

## function definitions of each form
f() echo hi >&2; f 2>&1; function g { echo g; }; g; function h() (exit 3); h; echo $?; i() if true; then echo i; fi; i; j() { echo j; } >out; j; cat out; k() for x in 1; do echo k; done; k; a-b() { echo dash; }; a-b; a.b() { echo dot; }; a.b; unset -f a.b; a.b; f() { f() { echo inner; }; f; }; f; declare -f i j
#2> bash: -c: line 1: syntax error near unexpected token `echo'
#2> bash: -c: line 1: `f() echo hi >&2; f 2>&1; function g { echo g; }; g; function h() (exit 3); h; echo $?; i() if true; then echo i; fi; i; j() { echo j; } >out; j; cat out; k() for x in 1; do echo k; done; k; a-b() { echo dash; }; a-b; a.b() { echo dot; }; a.b; unset -f a.b; a.b; f() { f() { echo inner; }; f; }; f; declare -f i j'
#? 2

## reserved words as names
echo if then else fi do done case esac while until for in function select time { } ! [[ ]]; if=1; echo $if; for for in for; do echo $for; done; case case in case) echo yes;; esac; case in in in) echo in;; (esac) echo no;; esac; for in in in; do echo $in; done
#> if then else fi do done case esac while until for in function select time { } ! [[ ]]
#> 1
#> for
#> yes
#> in
#> in

## braces
echo {a,b}{1,2} {1..5} {5..1} {1..10..3} {a..e..2} {01..10..4} {-2..2} {a,b{c,d},e} x{,y} {a} {} {a,} {1..a} "{a,b}" \{a,b} {a,\,b} ${x:-{1,2}} {a,b}$x {z..a..5} {1..2..0} {A..c..9} a{b,c}d{e,f}g {,} {{a,b}} {a,{b}} $(echo {a,b}) {1..3}{a,b}
set +B; echo {a,b}
#> a1 a2 b1 b2 1 2 3 4 5 5 4 3 2 1 1 4 7 10 a c e 01 05 09 -2 -1 0 1 2 a bc bd e x xy {a} {} a {1..a} {a,b} {a,b} a ,b {1,2} a b z u p k f a 1 2 A J S  abdeg abdfg acdeg acdfg {a} {b} a {b} a b 1a 1b 2a 2b 3a 3b
#> {a,b}

## word splitting with odd IFS
IFS=' :'; v='a: b :c::d '; printf '<%s>' $v; echo; IFS=:; v=':a::b:'; printf '<%s>' $v; echo; printf '<%s>' $v'x'; echo; IFS=$'\n\t'; v=$'a b\nc\td'; printf '<%s>' $v; echo; IFS=; printf '<%s>' $v; echo; IFS=ab; v=xaybz; printf '<%s>' $v"a"; echo; unset IFS; v=$' a\tb\n'; printf '<%s>' $v; echo; IFS=x; printf '<%s>' axb $(echo axb) $((1)) ; echo; IFS=0; printf '<%s>' $((101)) $? ; echo
#> <a><b><c><><d>
#> <><a><><b>
#> <><a><><b><x>
#> <a b><c><d>
#> <a b
#> c	d>
#> <x><y><za>
#> <a><b>
#> <axb><a><b><1>
#> <1><1><>

## arrays, sparse and negative
a=([3]=c [1]=a); echo "${!a[@]}" "${a[@]}" "${#a[@]}" "${a[-1]}"; a[-1]=z; echo "${a[3]}"; unset 'a[-1]'; echo "${!a[@]}"; a[-9]=x; echo "${a[-9]}"; unset 'a[-9]'; a+=(new); echo "${!a[@]}"; b=("${a[@]:1:1}"); echo "${b[@]}"; unset a[@]; echo "${#a[@]}"; c=(1 2 3 4); echo "${c[@]:1:2}" "${c[@]: -2}" "${c[@]/[13]/x}" "${c[@]#1}" "${c[*]^^}"; unset c[1]; echo "${c[@]:1:2}" "${!c[@]}"; d[5]=; echo "${#d[@]} ${d[5]-unset} ${d[4]-unset}"; e=(a b); e=x; echo ${e[@]}; f=y; f[2]=z; declare -p f
#> 1 3 a c 2 c
#> z
#> 1
#2> bash: line 1: a[-9]: bad array subscript
#? 1

## associative arrays
declare -A h=([a]=1 ["b c"]=2 [$'d']=3); echo "${h[a]} ${h["b c"]} ${h[b c]}"; for k in "${!h[@]}"; do echo "$k=${h[$k]}"; done | sort; unset 'h[a]'; echo ${#h[@]}; h[x]+=y; h[x]+=z; echo ${h[x]}; h=(k v k2 v2); echo "${h[k]} ${h[k2]}"; h=(odd); declare -p h; h[]=x; echo ${h[]}; declare -A i; i=x; declare -p i; [[ -v h[odd] ]] && echo set; k='a]b'; h[$k]=1; echo "${h[$k]}"; declare -A j=(1 2); j[@]=x; echo $?; declare -a h; echo $?
#> 1 2 2
#> a=1
#> b c=2
#> d=3
#> 2
#> yz
#> v v2
#> declare -A h=([odd]="" )
#2> bash: line 1: h[]: bad array subscript
#? 1

## namerefs
v=1; declare -n r=v; r=2; echo $v ${!r}; unset r; echo ${v-unset}; declare -n r; r=w; r=5; echo $w; unset -n r; declare -n s=a[1]; s=q; declare -p a; f() { local -n out=$1; out=done; }; f res; echo $res; declare -n loop=loop; declare -n x=y y=x; x=1; echo $x; declare -n bad='1a'; g() { local -n v=v; v=2; }; g; for declare in 1; do :; done; declare -n it; for it in p1 p2; do it=val; done; echo $p1 $p2; declare -n ro=nope; echo "${ro-unset}"; readonly -n q=z 2>&1; echo $?
#> 2 v
#> unset
#>
#> declare -a a=([1]="q")
#> done
#2> bash: line 1: declare: loop: nameref variable self references not allowed
#2> bash: line 1: warning: x: circular name reference
#? 1

## integers, cases and readonly attributes
declare -i n; n=2+3; echo $n; n+=4; echo $n; n=abc; echo $n; (n='1 +'; echo $n); declare -u u=abc; u+=def; echo $u; declare -l u; u=ABC; echo $u; declare -c c="hello world"; echo $c; readonly k=1; unset k; k=2; echo $k
#> 5
#> 9
#> 0
#> ABCDEF
#> abc
#> Hello world
#2> bash: line 1: 1 +: syntax error: operand expected (error token is "+")
#2> bash: line 1: unset: k: cannot unset: readonly variable
#2> bash: line 1: k: readonly variable
#? 1
