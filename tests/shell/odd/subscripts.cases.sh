# What stands in a subscript, and where what an expansion gives is looked at once more.

## counts words with quotes, brackets and dollars in them
declare -A count
for word in "it's" 'a"b' '$x' '`' 'a\b' ']' 'a]' '[' 'x y' '@'; do
  (( count[$word]++ ))
  (( count["$word"] += 2 ))
  count[$word]=$(( count[$word] + 1 ))
done
for word in "it's" 'a"b' '$x' '`' 'a\b' ']' 'a]' '[' 'x y' '@'; do echo "$word: ${count[$word]}"; done
#> it's: 4
#> a"b: 4
#> $x: 4
#> `: 4
#> a\b: 4
#> ]: 4
#> a]: 4
#> [: 4
#> x y: 4
#> @: 4

## an empty word cannot be counted
declare -A count
word=
(( count[$word]++ ))
echo $? ${#count[@]}
#> 1 0
#2> bash: line 3: count[]: bad array subscript
#2> bash: line 3: count[]: bad array subscript
#2> bash: line 3: ((: `count[]': not a valid identifier

## let expands the subscripts in its arguments
set -- 4; r=(1 2 3 4 5); let 'r[$1]++'; declare -p r
declare -A m=([a b]=1); key='a b'; let 'm[$key]++'; let 'm["$key"]+=5'; declare -p m
x=']'; let 'm[$x]++'; echo "${m[$x]}"
#> declare -a r=([0]="1" [1]="2" [2]="3" [3]="4" [4]="6")
#> declare -A m=(["a b"]="7" )
#> 1

## an expression in a variable has its subscripts expanded too
x=1; r=(5 6); declare -i z='r[$x]'; s='r[$x]'
echo $z $((s)); [[ 'r[$x]' -eq 6 ]] && echo yes
r=(1 2); let 'r[`echo 1`]+=4'; declare -p r
#> 6 6
#> yes
#> declare -a r=([0]="1" [1]="6")

## what an expansion gave is not expanded again
a=(1 2 3); x=1; i='$x'
echo $((a[$i]))
#
echo not reached
#2> bash: line 2: $x: syntax error: operand expected (error token is "$x")
#? 1

## single quotes belong to the index of an indexed array
r=(5 6)
( r['1']=5 )
( echo "${r['1']}" )
x=1; r["$x"]=7; echo "${r["1"]}"
#> 7
#2> bash: line 2: '1': syntax error: operand expected (error token is "'1'")
#2> bash: line 3: '1': syntax error: operand expected (error token is "'1'")

## braces in an element make words of it
r=(a [1]={b,c} y); declare -p r
declare -A m=([k]={1..3}); declare -p m
set +B; r=([0]={1..3}); declare -p r
#> declare -a r=([0]="a" [1]="[1]=b" [2]="[1]=c" [3]="y")
#> declare -A m=([k]="{1..3}" )
#> declare -a r=([0]="{1..3}")

## an element of all elements is complained about
r=(1 [5]=2 [*]=3 7); declare -p r
r=(1 [@]=2 3); declare -p r
#> declare -a r=([0]="1" [5]="2" [6]="7")
#> declare -a r=([0]="1" [1]="3")
#2> bash: line 1: [*]=3: cannot assign to non-numeric index
#2> bash: line 2: [@]=2: cannot assign to non-numeric index

## the length of a slice beyond the end is not evaluated
b=abc; echo "<${b: 9 : =}>"; echo "<${b: -9 : =}>"
a=(1 2); echo "<${a[@]: 9: =}>"
echo "<${none: =}>" "<${none[@]: =}>"
a=(); echo "<${a[@]: =}>"
echo "<${b: 1 : =}>"
#> <>
#> <>
#> <>
#> <> <>
#> <>
#2> bash: line 5: b: =: syntax error: operand expected (error token is "=")
#? 1

## a default is assigned to what an indirect name means
n=q; s="${!n=abc}"; declare -p s n q
n='r[2]'; : "${!n:=two}"; declare -p r
n=3; : "${!n:=foo}"
echo not reached
#> declare -- s="abc"
#> declare -- n="q"
#> declare -- q="abc"
#> not reached
#2> bash: line 2: r[2]: invalid variable name
#2> bash: line 3: 3: invalid variable name

## a subscript without an end in quotes
(a=1; echo "x ${a[} y")
(a=1; echo x"${a[1}"y)
(echo "${[}")
(echo "${!a[} z")
cat <<E
${a[} y
E
#2> bash: line 1: bad substitution: no closing `}' in "x ${a[} y"
#2> bash: line 2: bad substitution: no closing `}' in x"${a[1}"y
#2> bash: line 3: bad substitution: no closing `}' in "${[}"
#2> bash: line 4: bad substitution: no closing `}' in "${!a[} z"
#2> bash: line 5: ${a[} y
#2> : bad substitution
#? 1

## a loop's name is looked at before there is anything to loop over
for 1a; do echo; done; echo $?
for - do echo; done; echo $?
#> 1
#> 1
#2> bash: line 1: `1a': not a valid identifier
#2> bash: line 2: `-': not a valid identifier

## a subshell ends on the line of its parenthesis
trap 'echo $LINENO' ERR
(false
)
(
false
true
false
)
f() {
 (
 false
 )
}
f
( ( exit 3
 )
)
#> 3
#> 8
#> 14
#> 17
#? 3

## a text that does not parse has the status 2 whatever came before
false
(eval '[[ a b ]]'; echo $?)
false
(source /dev/stdin <<< '[[ a b ]]'; echo $?)
#> 2
#> 2
#2> bash: eval: line 2: conditional binary operator expected
#2> /dev/stdin: line 1: conditional binary operator expected

## traps on events are named when they do not parse
trap '[[' DEBUG; echo a; trap - DEBUG
trap '[[' ERR; false; trap - ERR
f() { trap '((' RETURN; }; f
#> a
#2> bash: debug trap: line 2: unexpected token `EOF' in conditional command
#2> bash: debug trap: line 2: unexpected token `EOF' in conditional command
#2> bash: error trap: line 3: unexpected token `EOF' in conditional command
#2> environment: return trap: line 3: unexpected EOF while looking for matching `)'

## an alias made within a substitution holds from its next line
shopt -s expand_aliases
x=$(alias greet='echo hi'
greet you)
echo "$x"
y=$(unalias greet 2> /dev/null; alias a=b; a c)
echo "$y"
#> hi you
#>
#2> bash: line 5: a: command not found
