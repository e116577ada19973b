# Substitutions that do not parse, and the lines on which commands within substitutions stand.

## x=`if`; echo $?
x=`if`; echo $?
#> 2
#2> bash: command substitution: line 2: syntax error: unexpected end of file

## echo a `if` b; echo $?
echo a `if` b; echo $?
#> a b
#> 0
#2> bash: command substitution: line 2: syntax error: unexpected end of file

## echo "a `)` b"; echo $?
echo "a `)` b"; echo $?
#> a  b
#> 0
#2> bash: command substitution: line 1: syntax error near unexpected token `)'
#2> bash: command substitution: line 1: `)'

## :
:
echo `echo a; )`; echo $?
#>
#> 0
#2> bash: command substitution: line 2: syntax error near unexpected token `)'
#2> bash: command substitution: line 2: `echo a; )'

## f() { echo `;;`; }; f; echo $?
f() { echo `;;`; }; f; echo $?
#>
#> 0
#2> environment: command substitution: line 1: syntax error near unexpected token `;;'
#2> environment: command substitution: line 1: `;;'

## echo `for`; echo $?; echo `for i in`; echo `case a`
echo `for`; echo $?; echo `for i in`; echo `case a`
#>
#> 0
#>
#>
#2> bash: command substitution: line 1: syntax error near unexpected token `newline'
#2> bash: command substitution: line 1: `for'
#2> bash: command substitution: line 2: syntax error: unexpected end of file
#2> bash: command substitution: line 2: syntax error: unexpected end of file

## (echo `(`); echo $?
(echo `(`); echo $?
#>
#> 0
#2> bash: command substitution: line 2: syntax error: unexpected end of file

## eval 'echo `if`'; echo $?
eval 'echo `if`'; echo $?
#>
#> 0
#2> bash: command substitution: line 2: syntax error: unexpected end of file

## cat <<EOF
cat <<EOF
`if`
EOF
echo $?
#>
#> 0
#2> bash: command substitution: line 2: syntax error: unexpected end of file

## cat <<EOF (2)
cat <<EOF
a `echo b )` c
EOF
echo $?
#> a  c
#> 0
#2> bash: command substitution: line 1: syntax error near unexpected token `)'
#2> bash: command substitution: line 1: `echo b )'

## cat <<EOF (3)
cat <<EOF
a $(echo b; fi) c
EOF
echo $?
#> 1
#2> bash: command substitution: line 2: syntax error near unexpected token `fi'
#2> bash: command substitution: line 2: `echo b; fi) c'

## cat <<EOF (4)
cat <<EOF
a
$(echo b
fi) c
EOF
echo $?; cat <<EOF
$(echo "x)
EOF
echo $?
#> 1
#> 1
#2> bash: command substitution: line 3: syntax error near unexpected token `fi'
#2> bash: command substitution: line 3: `fi) c'
#2> bash: command substitution: line 7: unexpected EOF while looking for matching `"'

## cat <<EOF (5)
cat <<EOF
$(echo 'x)
EOF
echo $?
#> 1
#2> bash: command substitution: line 2: unexpected EOF while looking for matching `''

## cat <<< "`if`"; cat <<< `if`; echo $?
cat <<< "`if`"; cat <<< `if`; echo $?
#>
#>
#> 0
#2> bash: command substitution: line 2: syntax error: unexpected end of file
#2> bash: command substitution: line 2: syntax error: unexpected end of file

## set -e; echo `if`; x=`if`; echo no
set -e; echo `if`; x=`if`; echo no
#>
#2> bash: command substitution: line 2: syntax error: unexpected end of file
#2> bash: command substitution: line 2: syntax error: unexpected end of file
#? 2

## echo ${x:-`if`}; echo $?; echo $((`if`)); echo $?
echo ${x:-`if`}; echo $?; echo $((`if`)); echo $?
#>
#> 0
#> 0
#> 0
#2> bash: command substitution: line 2: syntax error: unexpected end of file
#2> bash: command substitution: line 2: syntax error: unexpected end of file

## echo `echo \`if\``; echo $?
echo `echo \`if\``; echo $?
#>
#> 0
#2> bash: command substitution: line 2: syntax error: unexpected end of file

## bash -c 'echo `if`'; printf 'echo a\necho `if`\necho b' > s; bash s; . …
bash -c 'echo `if`'; printf 'echo a\necho `if`\necho b' > s; bash s; . ./s; bash < s
#>
#> a
#>
#> b
#> a
#>
#> b
#> a
#>
#> b
#2> bash: command substitution: line 2: syntax error: unexpected end of file
#2> s: command substitution: line 3: syntax error: unexpected end of file
#2> ./s: command substitution: line 3: syntax error: unexpected end of file
#2> bash: command substitution: line 3: syntax error: unexpected end of file

## echo $(cat <<E
echo $(cat <<E
foo); echo $?
#2> bash: line 2: warning: here-document at line 1 delimited by end-of-file (wanted `E')
#2> bash: -c: line 3: unexpected EOF while looking for matching `)'
#? 2

## x=`echo "a`; echo $?
x=`echo "a`; echo $?
x=`echo 'a`; echo $?
x=`echo $(a`; echo $?
x=`echo ${a`; echo $?
x=`echo $((1`; echo $?
x=`((1`; echo $?
x=`[[ a`; echo $?
x=`a=(1`; echo $?
x=`f() {`; echo $?
x=`{ a`; echo $?
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#> 1
#> 2
#> 2
#2> bash: command substitution: line 1: unexpected EOF while looking for matching `"'
#2> bash: command substitution: line 2: unexpected EOF while looking for matching `''
#2> bash: command substitution: line 4: unexpected EOF while looking for matching `)'
#2> bash: command substitution: line 4: unexpected EOF while looking for matching `}'
#2> bash: command substitution: line 5: unexpected EOF while looking for matching `)'
#2> bash: command substitution: line 6: unexpected EOF while looking for matching `)'
#2> bash: command substitution: line 7: unexpected token `newline', conditional binary operator expected
#2> bash: command substitution: line 8: unexpected EOF while looking for matching `)'
#2> bash: command substitution: line 10: syntax error: unexpected end of file
#2> bash: command substitution: line 11: syntax error: unexpected end of file

## trap 'echo `if`' EXIT
trap 'echo `if`' EXIT
#>
#2> bash: command substitution: line 2: syntax error: unexpected end of file

## echo `a b) c`; echo $(( ( 1 ); echo no
echo `a b) c`; echo $(( ( 1 ); echo no
#2> bash: -c: line 1: unexpected EOF while looking for matching `)'
#? 2

## x="$((`if`+1))"; echo $?
x="$((`if`+1))"; echo $?
#> 2
#2> bash: command substitution: line 2: syntax error: unexpected end of file

## if [ `if` ]; then echo a; else echo b; fi
if [ `if` ]; then echo a; else echo b; fi
#> b
#2> bash: command substitution: line 2: syntax error: unexpected end of file

## echo "${a:-`fi`}" `done` $(echo $(echo `esac`))
echo "${a:-`fi`}" `done` $(echo $(echo `esac`))
#>
#2> bash: command substitution: line 1: syntax error near unexpected token `fi'
#2> bash: command substitution: line 1: `fi'
#2> bash: command substitution: line 1: syntax error near unexpected token `done'
#2> bash: command substitution: line 1: `done'
#2> bash: command substitution: line 1: syntax error near unexpected token `esac'
#2> bash: command substitution: line 1: `esac'

## cat <<EOF; echo same $?
cat <<EOF; echo same $?
a $(fi)
EOF
echo $?
#> same 1
#> 0
#2> bash: command substitution: line 2: syntax error near unexpected token `fi'
#2> bash: command substitution: line 2: `fi)'

## { cat <<EOF; echo same $?; } ; echo b
{ cat <<EOF; echo same $?; } ; echo b
a $(fi)
EOF
echo $?
#> same 1
#> b
#> 0
#2> bash: command substitution: line 2: syntax error near unexpected token `fi'
#2> bash: command substitution: line 2: `fi)'

## f() { cat <<EOF; echo same $?; }
f() { cat <<EOF; echo same $?; } 
a $(fi)
EOF
f; echo $?
#> same 1
#> 0
#2> environment: command substitution: line 2: syntax error near unexpected token `fi'
#2> environment: command substitution: line 2: `fi)'

## read x <<EOF; echo same $?
read x <<EOF; echo same $?
a $(fi)
EOF
echo $?
#> 1
#2> bash: command substitution: line 2: syntax error near unexpected token `fi'
#2> bash: command substitution: line 2: `fi)'

## read x <<EOF || echo or $?
read x <<EOF || echo or $?
a ${a b}
EOF
echo $?
#> 1
#2> bash: line 1: a ${a b}
#2> : bad substitution

## cat <<EOF || echo or $?
cat <<EOF || echo or $?
a ${a b}
EOF
echo $?
#> or 1
#> 0
#2> bash: line 1: a ${a b}
#2> : bad substitution

## : (2)
:
echo `echo a
echo $LINENO`; echo $LINENO
#> a 4
#> 3

## : (3)
:
echo $(echo a
echo $LINENO); echo $LINENO
#> a 4
#> 3

## : (4)
:
echo a $(echo a
echo $LINENO); echo $LINENO
#> a a 3
#> 3

## : (5)
:
x=$(echo a
echo $LINENO); echo $x $LINENO
#> a 4 3

## : (6)
:
x=$(echo a $LINENO
echo $LINENO); echo $x $LINENO; echo "
" "$(echo $LINENO)" $LINENO
#> a 3 4 3
#>
#>  4 4

## : (7)
:
echo "
" $(echo $LINENO
nosuch) $LINENO; nosuch
#>
#>  3 3
#2> bash: line 4: nosuch: command not found
#2> bash: line 4: nosuch: command not found
#? 127

## echo \
echo \
 $(echo $LINENO; nosuch) \
$LINENO
#> 2 2
#2> bash: line 2: nosuch: command not found

## f() {
f() {
echo $(echo $LINENO
echo $LINENO); }
f
x=`echo $LINENO
echo $LINENO`; echo $x
#> 3 4
#> 6 7

## for i in $(echo $LINENO
for i in $(echo $LINENO
echo $LINENO); do echo $i; done
case $(echo $LINENO
echo $LINENO) in *) echo $LINENO;; esac
#> 1
#> 2
#> 4

## echo $(
echo $(
echo $LINENO
); echo $LINENO
y=$(
echo $LINENO
echo $LINENO
); echo $y
#> 3
#> 3
#> 7 8

## [[ a
[[ a
echo hi
#2> bash: -c: line 1: unexpected token `newline', conditional binary operator expected

## false
false
[[ a
#2> bash: -c: line 2: unexpected token `newline', conditional binary operator expected
#? 1

## [[ a ;
[[ a ;
#2> bash: -c: line 1: unexpected token `;', conditional binary operator expected

## [[ a ==
[[ a ==
echo hi
#2> bash: -c: line 1: unexpected argument `newline' to conditional binary operator

## [[ a b ]]
[[ a b ]]
#2> bash: -c: line 1: conditional binary operator expected

## [[ a b ]] (2)
[[ a b ]]
echo hi $?
#2> bash: -c: line 1: conditional binary operator expected

## [[ a ]] ]]
[[ a ]] ]]
#2> bash: -c: line 1: syntax error near unexpected token `]]'
#2> bash: -c: line 1: `[[ a ]] ]]'
#? 2

## [[ -f ;
[[ -f ;
#2> bash: -c: line 1: unexpected argument `;' to conditional unary operator

## [[ a -eq
[[ a -eq
#2> bash: -c: line 1: unexpected argument `newline' to conditional binary operator
#? 2

## eval '[[ a
eval '[[ a
'; echo $?
#> 2
#2> bash: eval: line 2: unexpected token `newline', conditional binary operator expected

## eval '[[ a'; echo $?
eval '[[ a'; echo $?
#> 2
#2> bash: eval: line 1: unexpected token `newline', conditional binary operator expected

## eval '[[ a b'; echo $?
eval '[[ a b'; echo $?
#> 2
#2> bash: eval: line 1: conditional binary operator expected

## eval '[[ a (2)
eval '[[ a
echo hi'; echo $?
#> 2
#2> bash: eval: line 2: unexpected token `newline', conditional binary operator expected

## printf '[[ a\necho hi\n' > f; bash f; echo $?; . ./f; echo $?; bash <  …
printf '[[ a\necho hi\n' > f; bash f; echo $?; . ./f; echo $?; bash < f; echo $?
#> 0
#> 2
#> 0
#2> f: line 1: unexpected token `newline', conditional binary operator expected
#2> ./f: line 1: unexpected token `newline', conditional binary operator expected
#2> bash: line 1: unexpected token `newline', conditional binary operator expected

## backquotes without an end of their own
x=`if`; echo $?
echo `echo a; )` after
#> 2
#> after
#2> bash: command substitution: line 2: syntax error: unexpected end of file
#2> bash: command substitution: line 2: syntax error near unexpected token `)'
#2> bash: command substitution: line 2: `echo a; )'

## the commands before the mistake run
x=`echo one
fi`; echo "$? [$x]"
#> 2 [one]
#2> bash: command substitution: line 3: syntax error near unexpected token `fi'
#2> bash: command substitution: line 3: `fi'

## quotes left open in backquotes
echo a`echo 'b`c
#> ac
#2> bash: command substitution: line 1: unexpected EOF while looking for matching `''

## a subshell in a substitution
x=$( (echo a); echo b); echo $x; x=$((echo a); echo b); echo $x; x=$((echo a); if); echo "$? $x"
#> a b
#> a b
#>$ 2\x20
#2> bash: command substitution: line 2: syntax error: unexpected end of file

## a here-document with a broken one
cat <<E
`if`
$(echo ok)
E
#>
#> ok
#2> bash: command substitution: line 2: syntax error: unexpected end of file

## a nested ${ must be closed
echo ${${x}
#2> bash: -c: line 1: unexpected EOF while looking for matching `}'
#? 2

## and makes a bad substitution
echo ${${x}}; echo no
#2> bash: line 1: ${${x}}: bad substitution
#? 1

## the whole word is shown
echo a"b ${x!y} c"d; echo no
#2> bash: line 1: b ${x!y} c: bad substitution
#? 1

## arithmetic with an open brace
echo $((1+${x:-2)); echo no
#2> bash: line 1: bad substitution: no closing `}' in 1+${x:-2
#? 1

## a list that goes on as a word is a text
x=(1 2)b; declare -p x
#> declare -- x="(1 2)b"

## a mistake in a list keeps the next lines
x=(a; b)
echo "next $?"
#> next 1
#2> bash: -c: line 1: syntax error near unexpected token `;'
#2> bash: -c: line 1: `x=(a; b)'

## declare with a broken list
declare a=(1 | 2)
echo "next $?"
#> next 1
#2> bash: -c: line 1: syntax error near unexpected token `|'
#2> bash: -c: line 1: `declare a=(1 | 2)'

## what lacks its end in a here-document
cat <<A
l1
$(echo
l3
A
cat <<A
a $[1
A
cat <<A
${#x
A
cat <<A
${x[1
A
cat <<A
x ${y:-z
A
cat <<A
first $HOME
x `y
A
cat <<A
x $((1
A
echo $?
#> 1
#2> bash: command substitution: line 4: unexpected EOF while looking for matching `)'
#2> bash: line 6: bad substitution: no closing `]' in a $[1
#2>
#2> bash: line 9: ${#x
#2> : bad substitution
#2> bash: line 12: ${x[1
#2> : bad substitution
#2> bash: line 15: bad substitution: no closing `}' in x ${y:-z
#2>
#2> bash: line 18: bad substitution: no closing "`" in `y
#2>
#2> bash: line 22: bad substitution: no closing `)' in x $((1
#2>
