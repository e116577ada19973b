# Malformed constructs, each with the words in which bash complains.

## if true; then echo a;
if true; then echo a;
#2> bash: -c: line 2: syntax error: unexpected end of file
#? 2

## for i in 1 2; do echo $i
for i in 1 2; do echo $i
#2> bash: -c: line 2: syntax error: unexpected end of file
#? 2

## while true; do
while true; do
#2> bash: -c: line 2: syntax error: unexpected end of file
#? 2

## case a in a) echo
case a in a) echo
#2> bash: -c: line 2: syntax error: unexpected end of file
#? 2

## case a in
case a in
#2> bash: -c: line 2: syntax error: unexpected end of file
#? 2

## case a
case a
#2> bash: -c: line 2: syntax error: unexpected end of file
#? 2

## f() {
f() {
#2> bash: -c: line 2: syntax error: unexpected end of file
#? 2

## ( echo a
( echo a
#2> bash: -c: line 2: syntax error: unexpected end of file
#? 2

## { echo a
{ echo a
#2> bash: -c: line 2: syntax error: unexpected end of file
#? 2

## echo "abc
echo "abc
#2> bash: -c: line 1: unexpected EOF while looking for matching `"'
#? 2

## echo 'abc
echo 'abc
#2> bash: -c: line 1: unexpected EOF while looking for matching `''
#? 2

## echo `abc
echo `abc
#2> bash: -c: line 1: unexpected EOF while looking for matching ``'
#? 2

## echo $(abc
echo $(abc
#2> bash: -c: line 2: unexpected EOF while looking for matching `)'
#? 2

## echo ${abc
echo ${abc
#2> bash: -c: line 1: unexpected EOF while looking for matching `}'
#? 2

## echo $((1+2
echo $((1+2
#2> bash: -c: line 1: unexpected EOF while looking for matching `)'
#? 2

## ((1+2
((1+2
#2> bash: -c: line 1: unexpected EOF while looking for matching `)'
#? 2

## [[ a
[[ a
#2> bash: -c: line 1: unexpected token `newline', conditional binary operator expected
#? 2

## [[ a ==
[[ a ==
#2> bash: -c: line 1: unexpected argument `newline' to conditional binary operator
#? 2

## [[ a == b
[[ a == b
#2> bash: -c: line 1: unexpected EOF while looking for `]]'
#? 2

## a=(1 2
a=(1 2
#2> bash: -c: line 1: unexpected EOF while looking for matching `)'
#? 1

## cat <<EOF
cat <<EOF
abc
#> abc
#2> bash: line 2: warning: here-document at line 1 delimited by end-of-file (wanted `EOF')

## cat <<EOF <<X
cat <<EOF <<X
abc
EOF
#2> bash: line 3: warning: here-document at line 3 delimited by end-of-file (wanted `X')

## $(cat <<EOF
$(cat <<EOF
abc
)
#2> bash: line 3: warning: here-document at line 1 delimited by end-of-file (wanted `EOF')
#2> bash: -c: line 4: unexpected EOF while looking for matching `)'
#? 2

## )
)
#2> bash: -c: line 1: syntax error near unexpected token `)'
#2> bash: -c: line 1: `)'
#? 2

## }
}
#2> bash: -c: line 1: syntax error near unexpected token `}'
#2> bash: -c: line 1: `}'
#? 2

## ;;
;;
#2> bash: -c: line 1: syntax error near unexpected token `;;'
#2> bash: -c: line 1: `;;'
#? 2

## ; echo
; echo
#2> bash: -c: line 1: syntax error near unexpected token `;'
#2> bash: -c: line 1: `; echo'
#? 2

## & echo
& echo
#2> bash: -c: line 1: syntax error near unexpected token `&'
#2> bash: -c: line 1: `& echo'
#? 2

## | echo
| echo
#2> bash: -c: line 1: syntax error near unexpected token `|'
#2> bash: -c: line 1: `| echo'
#? 2

## || a
|| a
#2> bash: -c: line 1: syntax error near unexpected token `||'
#2> bash: -c: line 1: `|| a'
#? 2

## && b
&& b
#2> bash: -c: line 1: syntax error near unexpected token `&&'
#2> bash: -c: line 1: `&& b'
#? 2

## echo a ;; echo b
echo a ;; echo b
#2> bash: -c: line 1: syntax error near unexpected token `;;'
#2> bash: -c: line 1: `echo a ;; echo b'
#? 2

## echo a | | b
echo a | | b
#2> bash: -c: line 1: syntax error near unexpected token `|'
#2> bash: -c: line 1: `echo a | | b'
#? 2

## echo a && && b
echo a && && b
#2> bash: -c: line 1: syntax error near unexpected token `&&'
#2> bash: -c: line 1: `echo a && && b'
#? 2

## echo a & & b
echo a & & b
#2> bash: -c: line 1: syntax error near unexpected token `&'
#2> bash: -c: line 1: `echo a & & b'
#? 2

## echo a ; ; b
echo a ; ; b
#2> bash: -c: line 1: syntax error near unexpected token `;'
#2> bash: -c: line 1: `echo a ; ; b'
#? 2

## then
then
#2> bash: -c: line 1: syntax error near unexpected token `then'
#2> bash: -c: line 1: `then'
#? 2

## fi
fi
#2> bash: -c: line 1: syntax error near unexpected token `fi'
#2> bash: -c: line 1: `fi'
#? 2

## done
done
#2> bash: -c: line 1: syntax error near unexpected token `done'
#2> bash: -c: line 1: `done'
#? 2

## do
do
#2> bash: -c: line 1: syntax error near unexpected token `do'
#2> bash: -c: line 1: `do'
#? 2

## else
else
#2> bash: -c: line 1: syntax error near unexpected token `else'
#2> bash: -c: line 1: `else'
#? 2

## elif
elif
#2> bash: -c: line 1: syntax error near unexpected token `elif'
#2> bash: -c: line 1: `elif'
#? 2

## esac
esac
#2> bash: -c: line 1: syntax error near unexpected token `esac'
#2> bash: -c: line 1: `esac'
#? 2

## in
in
#2> bash: -c: line 1: syntax error near unexpected token `in'
#2> bash: -c: line 1: `in'
#? 2

## if; then a; fi
if; then a; fi
#2> bash: -c: line 1: syntax error near unexpected token `;'
#2> bash: -c: line 1: `if; then a; fi'
#? 2

## if a; fi
if a; fi
#2> bash: -c: line 1: syntax error near unexpected token `fi'
#2> bash: -c: line 1: `if a; fi'
#? 2

## if a then b; fi
if a then b; fi
#2> bash: -c: line 1: syntax error near unexpected token `fi'
#2> bash: -c: line 1: `if a then b; fi'
#? 2

## if a; then; fi
if a; then; fi
#2> bash: -c: line 1: syntax error near unexpected token `;'
#2> bash: -c: line 1: `if a; then; fi'
#? 2

## while; do a; done
while; do a; done
#2> bash: -c: line 1: syntax error near unexpected token `;'
#2> bash: -c: line 1: `while; do a; done'
#? 2

## while a; done
while a; done
#2> bash: -c: line 1: syntax error near unexpected token `done'
#2> bash: -c: line 1: `while a; done'
#? 2

## for; do a; done
for; do a; done
#2> bash: -c: line 1: syntax error near unexpected token `;'
#2> bash: -c: line 1: `for; do a; done'
#? 2

## for i do a; done; echo x
for i do a; done; echo x
#> x

## for 1 in a; do b; done
for 1 in a; do b; done
#2> bash: line 1: `1': not a valid identifier
#? 1

## for i in a; b; done
for i in a; b; done
#2> bash: -c: line 1: syntax error near unexpected token `b'
#2> bash: -c: line 1: `for i in a; b; done'
#? 2

## for i in a do b; done
for i in a do b; done
#2> bash: -c: line 1: syntax error near unexpected token `done'
#2> bash: -c: line 1: `for i in a do b; done'
#? 2

## for i; in a; do :; done
for i; in a; do :; done
#2> bash: -c: line 1: syntax error near unexpected token `in'
#2> bash: -c: line 1: `for i; in a; do :; done'
#? 2

## case in; esac
case in; esac
#2> bash: -c: line 1: syntax error near unexpected token `;'
#2> bash: -c: line 1: `case in; esac'
#? 2

## case a in b c) esac
case a in b c) esac
#2> bash: -c: line 1: syntax error near unexpected token `c'
#2> bash: -c: line 1: `case a in b c) esac'
#? 2

## case a in b) c;; d
case a in b) c;; d
esac
#2> bash: -c: line 1: syntax error near unexpected token `newline'
#2> bash: -c: line 1: `case a in b) c;; d'
#? 2

## case a b in c) ;; esac
case a b in c) ;; esac
#2> bash: -c: line 1: syntax error near unexpected token `b'
#2> bash: -c: line 1: `case a b in c) ;; esac'
#? 2

## function
function
#2> bash: -c: line 1: syntax error near unexpected token `newline'
#2> bash: -c: line 1: `function'
#? 2

## function f
function f
#2> bash: -c: line 2: syntax error: unexpected end of file
#? 2

## function f(
function f(
#2> bash: -c: line 2: syntax error: unexpected end of file
#? 2

## f( a
f( a
#2> bash: -c: line 1: syntax error near unexpected token `a'
#2> bash: -c: line 1: `f( a'
#? 2

## f() echo
f() echo
#2> bash: -c: line 1: syntax error near unexpected token `echo'
#2> bash: -c: line 1: `f() echo'
#? 2

## f() a=b
f() a=b
#2> bash: -c: line 1: syntax error near unexpected token `a=b'
#2> bash: -c: line 1: `f() a=b'
#? 2

## f () (
f () (
#2> bash: -c: line 2: syntax error: unexpected end of file
#? 2

## 1f() { :; }; 1f; echo $?
1f() { :; }; 1f; echo $?
#> 0

## a=b() { :; }
a=b() { :; }
#2> bash: -c: line 1: syntax error near unexpected token `('
#2> bash: -c: line 1: `a=b() { :; }'
#? 2

## $f() { :; }
$f() { :; }
#2> bash: line 1: `$f': not a valid identifier
#? 1

## "f"() { :; }
"f"() { :; }
#2> bash: line 1: `"f"': not a valid identifier
#? 1

## f-a() { echo ok; }; f-a; f.b() { echo b; }; f.b
f-a() { echo ok; }; f-a; f.b() { echo b; }; f.b
#> ok
#> b

## echo >
echo >
#2> bash: -c: line 1: syntax error near unexpected token `newline'
#2> bash: -c: line 1: `echo >'
#? 2

## echo > > a
echo > > a
#2> bash: -c: line 1: syntax error near unexpected token `>'
#2> bash: -c: line 1: `echo > > a'
#? 2

## echo < ; a
echo < ; a
#2> bash: -c: line 1: syntax error near unexpected token `;'
#2> bash: -c: line 1: `echo < ; a'
#? 2

## cat <<
cat <<
#2> bash: -c: line 1: syntax error near unexpected token `newline'
#2> bash: -c: line 1: `cat <<'
#? 2

## cat <<;
cat <<;
#2> bash: -c: line 1: syntax error near unexpected token `;'
#2> bash: -c: line 1: `cat <<;'
#? 2

## cat <<<
cat <<<
#2> bash: -c: line 1: syntax error near unexpected token `newline'
#2> bash: -c: line 1: `cat <<<'
#? 2

## echo 2>& ; x
echo 2>& ; x
#2> bash: -c: line 1: syntax error near unexpected token `;'
#2> bash: -c: line 1: `echo 2>& ; x'
#? 2

## echo >&
echo >&
#2> bash: -c: line 1: syntax error near unexpected token `newline'
#2> bash: -c: line 1: `echo >&'
#? 2

## echo <( a
echo <( a
#2> bash: -c: line 2: unexpected EOF while looking for matching `)'
#? 2

## echo >( a
echo >( a
#2> bash: -c: line 2: unexpected EOF while looking for matching `)'
#? 2

## !
!
#? 1

## ! ! true; echo $?
! ! true; echo $?
#> 0

## { }
{ }
#2> bash: -c: line 1: syntax error near unexpected token `}'
#2> bash: -c: line 1: `{ }'
#? 2

## { ; }
{ ; }
#2> bash: -c: line 1: syntax error near unexpected token `;'
#2> bash: -c: line 1: `{ ; }'
#? 2

## ( )
( )
#2> bash: -c: line 1: syntax error near unexpected token `)'
#2> bash: -c: line 1: `( )'
#? 2

## ()
()
#2> bash: -c: line 1: syntax error near unexpected token `)'
#2> bash: -c: line 1: `()'
#? 2

## (())
(())
#? 1

## ((
((
#2> bash: -c: line 1: unexpected EOF while looking for matching `)'
#? 2

## (( 1 + ))
(( 1 + ))
#2> bash: line 1: ((: 1 + : syntax error: operand expected (error token is "+ ")
#? 1

## [[ ]]
[[ ]]

## [[ a b ]]
[[ a b ]]
#2> bash: -c: line 1: conditional binary operator expected

## [[ a b c ]]
[[ a b c ]]
#2> bash: -c: line 1: conditional binary operator expected

## [[ ( a ]]
[[ ( a ]]
#2> bash: -c: line 1: unexpected token `]]', expected `)'

## [[ ( a ) b ]]
[[ ( a ) b ]]
#2> bash: -c: line 1: syntax error in conditional expression

## [[ -f ]]
[[ -f ]]
#2> bash: -c: line 1: unexpected argument `]]' to conditional unary operator

## [[ -z a b ]]
[[ -z a b ]]
#2> bash: -c: line 1: syntax error in conditional expression

## [[ a == b c ]]
[[ a == b c ]]
#2> bash: -c: line 1: syntax error in conditional expression

## [[ a && ]]
[[ a && ]]

## [[ && a ]]
[[ && a ]]
#2> bash: -c: line 1: unexpected token `&&' in conditional command

## [[ a ; b ]]
[[ a ; b ]]
#2> bash: -c: line 1: unexpected token `;', conditional binary operator expected

## [[ a =~ ]]
[[ a =~ ]]
#2> bash: -c: line 1: unexpected argument `]]' to conditional binary operator

## [[ a =~ ( ]]
[[ a =~ ( ]]
#2> bash: -c: line 1: unexpected EOF while looking for matching `)'
#2> bash: -c: line 2: unexpected argument to conditional binary operator
#? 2

## [[ a =~ '(' ]]; echo $?; x='('; [[ a =~ $x ]]; echo $?
[[ a =~ '(' ]]; echo $?; x='('; [[ a =~ $x ]]; echo $?
#> 1
#> 2

## [[ ! ]]
[[ ! ]]

## [[ -x a
[[ -x a
#2> bash: -c: line 1: unexpected EOF while looking for `]]'
#? 2

## [[ a < ]]
[[ a < ]]
#2> bash: -c: line 1: unexpected argument `]]' to conditional binary operator

## [[ a | b ]]
[[ a | b ]]
#2> bash: -c: line 1: unexpected token `|', conditional binary operator expected

## [[ a -foo b ]]
[[ a -foo b ]]
#2> bash: -c: line 1: conditional binary operator expected

## echo ${}
echo ${}
#2> bash: line 1: ${}: bad substitution
#? 1

## echo ${a b}
echo ${a b}
#2> bash: line 1: ${a b}: bad substitution
#? 1

## echo ${1a}
echo ${1a}
#2> bash: line 1: ${1a}: bad substitution
#? 1

## echo ${a-b
echo ${a-b
#2> bash: -c: line 1: unexpected EOF while looking for matching `}'
#? 2

## echo ${#a-b}
echo ${#a-b}
#2> bash: line 1: ${#a-b}: bad substitution
#? 1

## echo ${!}
echo ${!}
#>

## echo ${a!b}
echo ${a!b}
#2> bash: line 1: ${a!b}: bad substitution
#? 1

## echo ${-a}
echo ${-a}
#2> bash: line 1: ${-a}: bad substitution
#? 1

## echo ${a@Z}
echo ${a@Z}
#>

## echo ${a@}
echo ${a@}
#>

## echo ${a[}
echo ${a[}
#2> bash: line 1: ${a[}: bad substitution
#? 1

## echo ${a[]}
echo ${a[]}
#2> bash: line 1: ${a[]}: bad substitution
#? 1

## echo ${a[1}
echo ${a[1}
#2> bash: line 1: ${a[1}: bad substitution
#? 1

## echo ${a:}
echo ${a:}
#2> bash: line 1: ${a:}: bad substitution
#? 1

## echo ${a:1:2:3}
echo ${a:1:2:3}
#>

## a=abc; echo ${a:1:-5}
a=abc; echo ${a:1:-5}
#2> bash: line 1: -5: substring expression < 0
#? 1

## a=abc; echo ${a: -5:2}x
a=abc; echo ${a: -5:2}x
#> x

## echo ${a:x y}
echo ${a:x y}
#>

## echo ${!a@} ${!b*} x
echo ${!a@} ${!b*} x
#> x

## echo ${a//} ${a/} x
echo ${a//} ${a/} x
#> x

## echo ${.}
echo ${.}
#2> bash: line 1: ${.}: bad substitution
#? 1

## echo ${a.b}
echo ${a.b}
#2> bash: line 1: ${a.b}: bad substitution
#? 1

## echo ${"a"}
echo ${"a"}
#2> bash: line 1: ${"a"}: bad substitution
#? 1

## echo ${$a}
echo ${$a}
#2> bash: line 1: ${$a}: bad substitution
#? 1

## echo "${a b}" after; echo next
echo "${a b}" after; echo next
#2> bash: line 1: ${a b}: bad substitution
#? 1

## x=${a b}; echo next
x=${a b}; echo next
#2> bash: line 1: ${a b}: bad substitution
#? 1

## echo a; echo ${a b}
echo a; echo ${a b}
echo line2
#> a
#> line2
#2> bash: line 1: ${a b}: bad substitution

## f() { echo ${a b}; echo after; }; f; echo next
f() { echo ${a b}; echo after; }; f; echo next
#2> environment: line 1: ${a b}: bad substitution
#? 1

## (echo ${a b}); echo next $?
(echo ${a b}); echo next $?
#> next 1
#2> bash: line 1: ${a b}: bad substitution

## x=$(echo ${a b}); echo next $?
x=$(echo ${a b}); echo next $?
#> next 1
#2> bash: line 1: ${a b}: bad substitution

## echo $((1 +)); echo next
echo $((1 +)); echo next
#2> bash: line 1: 1 +: syntax error: operand expected (error token is "+")
#? 1

## echo $((1 + )) | cat; echo next
echo $((1 + )) | cat; echo next
#> next
#2> bash: line 1: 1 + : syntax error: operand expected (error token is "+ ")

## ((1 +)); echo $?
((1 +)); echo $?
#> 1
#2> bash: line 1: ((: 1 +: syntax error: operand expected (error token is "+")

## let; echo $?; let "1+"; echo $?
let; echo $?; let "1+"; echo $?
#> 1
#> 1
#2> bash: line 1: let: expression expected
#2> bash: line 1: let: 1+: syntax error: operand expected (error token is "+")

## a[1 + ]=3; echo $?
a[1 + ]=3; echo $?
#2> bash: line 1: 1 + : syntax error: operand expected (error token is "+ ")
#? 1

## echo ${a[1+]}; echo $?
echo ${a[1+]}; echo $?
#2> bash: line 1: 1+: syntax error: operand expected (error token is "+")
#? 1

## coproc
coproc
#2> bash: -c: line 1: syntax error near unexpected token `newline'
#2> bash: -c: line 1: `coproc'
#? 2

## select; do :; done
select; do :; done
#2> bash: -c: line 1: syntax error near unexpected token `;'
#2> bash: -c: line 1: `select; do :; done'
#? 2

## select x in a b; do echo $x; break; done
select x in a b; do echo $x; break; done
#< 2
#> b
#2> 1) a
#2> 2) b
#2>$| #?\x20

## until; do a; done
until; do a; done
#2> bash: -c: line 1: syntax error near unexpected token `;'
#2> bash: -c: line 1: `until; do a; done'
#? 2

## echo 'a' "b
echo 'a' "b
c' d
#2> bash: -c: line 1: unexpected EOF while looking for matching `"'
#? 2

## echo a
echo a
echo b
if
#> a
#> b
#2> bash: -c: line 4: syntax error: unexpected end of file
#? 2

## echo a (2)
echo a
for i in "x
#> a
#2> bash: -c: line 2: unexpected EOF while looking for matching `"'
#? 2

## echo a; echo b )
echo a; echo b )
#2> bash: -c: line 1: syntax error near unexpected token `)'
#2> bash: -c: line 1: `echo a; echo b )'
#? 2

## eval 'echo a; if'; echo $?
eval 'echo a; if'; echo $?
#> 2
#2> bash: eval: line 2: syntax error: unexpected end of file

## eval 'echo "a'; echo $?
eval 'echo "a'; echo $?
#> 2
#2> bash: eval: line 1: unexpected EOF while looking for matching `"'

## eval ')'; echo $?
eval ')'; echo $?
#> 2
#2> bash: eval: line 1: syntax error near unexpected token `)'
#2> bash: eval: line 1: `)'

## printf 'echo a\necho "x\n' > f; . ./f; echo $?; bash f; echo $?; bash  …
printf 'echo a\necho "x\n' > f; . ./f; echo $?; bash f; echo $?; bash < f; echo $?
#> a
#> 2
#> a
#> 2
#> a
#> 2
#2> ./f: line 2: unexpected EOF while looking for matching `"'
#2> f: line 2: unexpected EOF while looking for matching `"'
#2> bash: line 2: unexpected EOF while looking for matching `"'

## printf 'echo a\n)\necho b' > f; . ./f; echo $?; bash f; echo $?; bash  …
printf 'echo a\n)\necho b' > f; . ./f; echo $?; bash f; echo $?; bash < f; echo $?; cat f | bash -s
#> a
#> 2
#> a
#> 2
#> a
#> 2
#> a
#2> ./f: line 2: syntax error near unexpected token `)'
#2> ./f: line 2: `)'
#2> f: line 2: syntax error near unexpected token `)'
#2> f: line 2: `)'
#2> bash: line 2: syntax error near unexpected token `)'
#2> bash: line 2: `)'
#2> bash: line 2: syntax error near unexpected token `)'
#2> bash: line 2: `)'
#? 2

## bash -c 'if' ; bash -c 'if' name; bash -c 'echo $(' name x; bash -c "e …
bash -c 'if' ; bash -c 'if' name; bash -c 'echo $(' name x; bash -c "echo 'a"
#2> bash: -c: line 2: syntax error: unexpected end of file
#2> name: -c: line 2: syntax error: unexpected end of file
#2> name: -c: line 2: unexpected EOF while looking for matching `)'
#2> bash: -c: line 1: unexpected EOF while looking for matching `''
#? 2

## x=$(if); echo $?
x=$(if); echo $?
#2> bash: -c: line 1: syntax error near unexpected token `)'
#2> bash: -c: line 1: `x=$(if); echo $?'
#? 127

## x=`if`; echo $?
x=`if`; echo $?
#> 2
#2> bash: command substitution: line 2: syntax error: unexpected end of file

## x=`echo "a`; echo $?
x=`echo "a`; echo $?
#> 2
#2> bash: command substitution: line 1: unexpected EOF while looking for matching `"'

## echo $(echo $(echo "a)
echo $(echo $(echo "a)
#2> bash: -c: line 1: unexpected EOF while looking for matching `"'
#? 2

## cat <<EOF (2)
cat <<EOF
$(if)
${a b}
EOF
echo $?
#> 1
#2> bash: command substitution: line 2: syntax error near unexpected token `)'
#2> bash: command substitution: line 2: `if)'

## cat <<EOF (3)
cat <<EOF
$((1+))
EOF
echo $?
#> 1
#2> bash: line 1: 1+: syntax error: operand expected (error token is "+")

## cat <<'A B'
cat <<'A B'
x
A B
echo $?
#> x
#> 0

## echo hi >&3; echo $?; echo hi 3>&4; echo <&9
echo hi >&3; echo $?; echo hi 3>&4; echo <&9
#> 1
#2> bash: line 1: 3: Bad file descriptor
#2> bash: line 1: 4: Bad file descriptor
#2> bash: line 1: 9: Bad file descriptor
#? 1

## trap 'echo "x' EXIT
trap 'echo "x' EXIT
#2> bash: exit trap: line 1: unexpected EOF while looking for matching `"'

## alias x='if'; shopt -s expand_aliases
alias x='if'; shopt -s expand_aliases
x
#2> bash: -c: line 3: syntax error: unexpected end of file
#? 2

## a () { echo hi; } ; a () ; a
a () { echo hi; } ; a () ; a
#2> bash: -c: line 1: syntax error near unexpected token `;'
#2> bash: -c: line 1: `a () { echo hi; } ; a () ; a'
#? 2

## for ((i=0; i<3; i++) do echo; done
for ((i=0; i<3; i++) do echo; done

## for ((i=0; i<3)); do echo; done
for ((i=0; i<3)); do echo; done
#2> bash: -c: line 1: syntax error: arithmetic expression required
#2> bash: -c: line 1: syntax error: `((i=0; i<3))'
#? 2

## for ((;;)) { echo x; break; }
for ((;;)) { echo x; break; }
#> x

## for ((a b;;)); do echo; done
for ((a b;;)); do echo; done
#2> bash: line 1: ((: a b: syntax error in expression (error token is "b")
#? 1

## for (( i=0; i<; i++ )); do echo; done; echo $?
for (( i=0; i<; i++ )); do echo; done; echo $?
#> 1
#2> bash: line 1: ((: i<: syntax error: operand expected (error token is "<")

## for ((i=0;i<2;i++)); do echo $i; done; for ((i=0;i<2;i++)) do echo $i; …
for ((i=0;i<2;i++)); do echo $i; done; for ((i=0;i<2;i++)) do echo $i; done
#> 0
#> 1
#> 0
#> 1

## if true; then echo a; else; fi
if true; then echo a; else; fi
#2> bash: -c: line 1: syntax error near unexpected token `;'
#2> bash: -c: line 1: `if true; then echo a; else; fi'
#? 2

## if true; then echo a; elif; fi
if true; then echo a; elif; fi
#2> bash: -c: line 1: syntax error near unexpected token `;'
#2> bash: -c: line 1: `if true; then echo a; elif; fi'
#? 2

## a=(1 2; echo
a=(1 2; echo
#2> bash: -c: line 1: syntax error near unexpected token `;'
#2> bash: -c: line 1: `a=(1 2; echo'
#? 1

## a=(1 & 2)
a=(1 & 2)
#2> bash: -c: line 1: syntax error near unexpected token `&'
#2> bash: -c: line 1: `a=(1 & 2)'
#? 1

## a=(1 (2))
a=(1 (2))
#2> bash: -c: line 1: syntax error near unexpected token `('
#2> bash: -c: line 1: `a=(1 (2))'
#? 1

## a= (1)
a= (1)
#2> bash: -c: line 1: syntax error near unexpected token `('
#2> bash: -c: line 1: `a= (1)'
#? 2

## a=b(c)
a=b(c)
#2> bash: -c: line 1: syntax error near unexpected token `('
#2> bash: -c: line 1: `a=b(c)'
#? 2

## echo a(b)
echo a(b)
#2> bash: -c: line 1: syntax error near unexpected token `('
#2> bash: -c: line 1: `echo a(b)'
#? 2

## echo (a)
echo (a)
#2> bash: -c: line 1: syntax error near unexpected token `a'
#2> bash: -c: line 1: `echo (a)'
#? 2

## a(b)
a(b)
#2> bash: -c: line 1: syntax error near unexpected token `b'
#2> bash: -c: line 1: `a(b)'
#? 2

## [ a
[ a
#2> bash: line 1: [: missing `]'
#? 2

## [[ a ]] b
[[ a ]] b
#2> bash: -c: line 1: syntax error near unexpected token `b'
#2> bash: -c: line 1: `[[ a ]] b'
#? 2

## ((1)) b
((1)) b
#2> bash: -c: line 1: syntax error near unexpected token `b'
#2> bash: -c: line 1: `((1)) b'
#? 2

## (a) b
(a) b
#2> bash: -c: line 1: syntax error near unexpected token `b'
#2> bash: -c: line 1: `(a) b'
#? 2

## { a; } b
{ a; } b
#2> bash: -c: line 1: syntax error near unexpected token `b'
#2> bash: -c: line 1: `{ a; } b'
#? 2

## if a; then b; fi c
if a; then b; fi c
#2> bash: -c: line 1: syntax error near unexpected token `c'
#2> bash: -c: line 1: `if a; then b; fi c'
#? 2

## <<<
<<<
#2> bash: -c: line 1: syntax error near unexpected token `newline'
#2> bash: -c: line 1: `<<<'
#? 2

## &>
&>
#2> bash: -c: line 1: syntax error near unexpected token `newline'
#2> bash: -c: line 1: `&>'
#? 2

## a &| b
a &| b
#2> bash: -c: line 1: syntax error near unexpected token `|'
#2> bash: -c: line 1: `a &| b'
#? 2

## a |& & b
a |& & b
#2> bash: -c: line 1: syntax error near unexpected token `&'
#2> bash: -c: line 1: `a |& & b'
#? 2

## a |&
a |&
#2> bash: -c: line 2: syntax error: unexpected end of file
#? 2

## a ||
a ||
#2> bash: -c: line 2: syntax error: unexpected end of file
#? 2

## a &&
a &&
#2> bash: -c: line 2: syntax error: unexpected end of file
#? 2

## a |
a |
#2> bash: -c: line 2: syntax error: unexpected end of file
#? 2

## echo a \
echo a \
#> a

## echo 'a\'
echo 'a\'
b'
#> a\
#2> bash: -c: line 2: unexpected EOF while looking for matching `''
#? 2

## echo "${a
echo "${a
#2> bash: -c: line 1: unexpected EOF while looking for matching `}'
#? 2

## echo "$(a
echo "$(a
#2> bash: -c: line 2: unexpected EOF while looking for matching `)'
#? 2

## echo "`a
echo "`a
#2> bash: -c: line 1: unexpected EOF while looking for matching ``'
#? 2

## echo "$((1
echo "$((1
#2> bash: -c: line 1: unexpected EOF while looking for matching `)'
#? 2

## echo $[1+
echo $[1+
#2> bash: -c: line 1: unexpected EOF while looking for matching `]'
#? 2

## echo $[1+1] $[ 2 * 3 ]
echo $[1+1] $[ 2 * 3 ]
#> 2 6

## declare -A a=([x=1); echo
declare -A a=([x=1); echo
#2> bash: -c: line 1: unexpected EOF while looking for matching `]'
#2> bash: -c: line 2: syntax error: unexpected end of file
#? 1

## declare -a a=(1 2
declare -a a=(1 2
#2> bash: -c: line 1: unexpected EOF while looking for matching `)'
#? 1

## function f { echo a; } ; f; function g() { echo b; }; g; function h () …
function f { echo a; } ; f; function g() { echo b; }; g; function h () ( echo c ); h; function i if true; then echo d; fi; i
#> a
#> b
#> c
#> d

## function 1a { echo x; }; 1a; function a=b { echo y; }; function if { e …
function 1a { echo x; }; 1a; function a=b { echo y; }; function if { echo z; }; \if
#> x
#> z

## if () { :; }
if () { :; }
#2> bash: -c: line 1: syntax error near unexpected token `)'
#2> bash: -c: line 1: `if () { :; }'
#? 2

## f() { :; } > /dev/null | cat; echo ok
f() { :; } > /dev/null | cat; echo ok
#> ok

## case x in x) echo 1 ;& y) echo 2 ;;& z) echo 3;; *) echo 4; esac
case x in x) echo 1 ;& y) echo 2 ;;& z) echo 3;; *) echo 4; esac
#> 1
#> 2
#> 4

## case x in (x) echo a; esac; case x in (x|y) echo b;; esac; case x in x …
case x in (x) echo a; esac; case x in (x|y) echo b;; esac; case x in x | ) :;; esac
#2> bash: -c: line 1: syntax error near unexpected token `)'
#2> bash: -c: line 1: `case x in (x) echo a; esac; case x in (x|y) echo b;; esac; case x in x | ) :;; esac'
#? 2

## case x in x) ;; ;; esac
case x in x) ;; ;; esac
#2> bash: -c: line 1: syntax error near unexpected token `;;'
#2> bash: -c: line 1: `case x in x) ;; ;; esac'
#? 2

## case x in esac
case x in esac

## case x in esac) echo; esac
case x in esac) echo; esac
#2> bash: -c: line 1: syntax error near unexpected token `)'
#2> bash: -c: line 1: `case x in esac) echo; esac'
#? 2

## case x in (esac) echo ok;; x) echo yes; esac
case x in (esac) echo ok;; x) echo yes; esac
#> yes

## echo a; } ; echo b
echo a; } ; echo b
#2> bash: -c: line 1: syntax error near unexpected token `}'
#2> bash: -c: line 1: `echo a; } ; echo b'
#? 2

## { echo a }
{ echo a }
#2> bash: -c: line 2: syntax error: unexpected end of file
#? 2

## {echo a; }
{echo a; }
#2> bash: -c: line 1: syntax error near unexpected token `}'
#2> bash: -c: line 1: `{echo a; }'
#? 2

## !true; echo $?
!true; echo $?
#> 127
#2> bash: line 1: !true: command not found

## [[a == b]]; echo $?
[[a == b]]; echo $?
#> 127
#2> bash: line 1: [[a: command not found

## if [[ a ]]; then echo; fi; done
if [[ a ]]; then echo; fi; done
#2> bash: -c: line 1: syntax error near unexpected token `done'
#2> bash: -c: line 1: `if [[ a ]]; then echo; fi; done'
#? 2

## a (( that is closed once, at the end of a line of a string
bash -c '((1)'
bash -c 'if true; then ((a b)
fi'
bash -c 'echo a;((1)
'
bash -c '((a;
b)
c)'
bash -c '((1);;)'
bash -c '((fi)
)'
bash -c 'echo $( ((1)
)'
eval '((1)'
echo $?
#> 2
#2> bash: -c: line 1: syntax error near `((1)'
#2> bash: -c: line 1: `((1)'
#2> bash: -c: line 1: syntax error near `b)'
#2> bash: -c: line 1: `if true; then ((a b)'
#2> bash: -c: line 1: syntax error near `;((1)'
#2> bash: -c: line 1: `echo a;((1)'
#2> bash: -c: line 2: syntax error near `b)'
#2> bash: -c: line 2: `b)'
#2> bash: -c: line 1: syntax error near unexpected token `;;'
#2> bash: -c: line 1: `((1);;)'
#2> bash: -c: line 1: syntax error near unexpected token `fi'
#2> bash: -c: line 1: `(fi)'
#2> bash: -c: line 1: syntax error near `((1)'
#2> bash: -c: line 1: `echo $( ((1)'
#2> bash: eval: line 14: syntax error near `((1)'
#2> bash: eval: line 14: `((1)'

## in posix mode a text that begins with a mistake ends the script, one with a mistake behind commands does not
echo fi > first; printf 'echo a\nfi\n' > later
for file in first later; do bash --posix -c ". ./$file; echo on $?"; echo $?; done
bash --posix -c "eval 'echo a
fi'; echo on"; bash --posix -c "eval '\"'; echo on"
#> 2
#> a
#> on 0
#> 0
#> a
#> on
#> on
#2> ./first: line 1: syntax error near unexpected token `fi'
#2> ./first: line 1: `fi'
#2> ./later: line 2: syntax error near unexpected token `fi'
#2> ./later: line 2: `fi'
#2> bash: eval: line 3: syntax error near unexpected token `fi'
#2> bash: eval: line 3: `fi'
#2> bash: eval: line 1: unexpected EOF while looking for matching `"'

## a list that cannot be read ends a subshell, and posix mode's script; standard input goes on
(eval 'a=(;)'; echo in); echo $?; f() { eval 'a=(1'; echo in $?; }; (f); echo $?; x=$(f); echo "$? $x"; f
printf 'a=(;)\necho on $?\n' > q; bash < q; bash q; bash --posix q; echo $?
#> 1
#> 1
#>$ 1\x20
#> in 1
#> on 1
#> on 1
#> 1
#2> bash: eval: line 1: syntax error near unexpected token `;'
#2> bash: eval: line 1: `a=(;)'
#2> environment: eval: line 1: unexpected EOF while looking for matching `)'
#2> environment: eval: line 1: unexpected EOF while looking for matching `)'
#2> environment: eval: line 1: unexpected EOF while looking for matching `)'
#2> bash: line 1: syntax error near unexpected token `;'
#2> bash: line 1: `a=(;)'
#2> q: line 1: syntax error near unexpected token `;'
#2> q: line 1: `a=(;)'
#2> q: line 1: syntax error near unexpected token `;'
#2> q: line 1: `a=(;)'

## a mistake in a substitution ends what sources it
echo 'echo $(;)' > q; (. ./q; echo in); echo $?; bash -c '. ./q; echo on'; echo $?; bash q; echo $?
(eval "$(cat q)"; echo in); echo $?; eval "$(cat q)"; echo on
#> 1
#> 127
#> 2
#> 1
#2> ./q: line 1: syntax error near unexpected token `;'
#2> ./q: line 1: `echo $(;)'
#2> ./q: line 1: syntax error near unexpected token `;'
#2> ./q: line 1: `echo $(;)'
#2> q: line 1: syntax error near unexpected token `;'
#2> q: line 1: `echo $(;)'
#2> bash: eval: line 2: syntax error near unexpected token `;'
#2> bash: eval: line 2: `echo $(;)'
#2> bash: eval: line 2: syntax error near unexpected token `;'
#2> bash: eval: line 2: `echo $(;)'
#? 127
