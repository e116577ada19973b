## what stands before a fault of syntax in an expression has happened
n=1
echo $((n++ + ))
echo "$n"
echo $((n=5, 09))
echo "$n"
echo $((n = 7 = 3))
echo "$n"
echo $((n++ ? n++ ))
echo "$n"
echo $((0 && n++ y))
echo "$n"
echo $((n++ 3))
echo "$n"
#> 2
#> 5
#> 5
#> 7
#> 7
#> 8
#2> bash: line 2: n++ + : syntax error: operand expected (error token is "+ ")
#2> bash: line 4: n=5, 09: value too great for base (error token is "09")
#2> bash: line 6: n = 7 = 3: attempted assignment to non-variable (error token is "= 3")
#2> bash: line 8: n++ ? n++ : `:' expected for conditional expression (error token is "++ ")
#2> bash: line 10: 0 && n++ y: syntax error in expression (error token is "y")
#2> bash: line 12: n++ 3: syntax error in expression (error token is "3")

## a fault in a variable's value, or a division, comes before one of syntax behind it
x='a b c'; y=3
echo $((1&x y))
echo $((1/0 y))
echo $((0 && x y))
echo $((n++ + x[))
echo $((1 ? 2 : (n++ 09)))
echo $((y += 1 2))
echo "$y $n"
#> 4 1
#2> bash: line 2: a b c: syntax error in expression (error token is "b c")
#2> bash: line 3: 1/0 y: division by 0 (error token is "0 y")
#2> bash: line 4: 0 && x y: syntax error in expression (error token is "y")
#2> bash: line 5: n++ + x[: bad array subscript (error token is "x[")
#2> bash: line 6: 1 ? 2 : (n++ 09: value too great for base (error token is "09")
#2> bash: line 7: y += 1 2: syntax error in expression (error token is "2")

## the fault of an expansion is not that of the command it stands in
[[ 1+ -eq 2 ]]; echo "a $?"
[[ $((1+)) -eq 2 ]]; echo "b $?"
(( 1+ )); echo "c $?"
(( $((1+)) )); echo "d $?"
let "1+"; echo "e $?"
let "$((1+))"; echo "f $?"
declare -r q=1
[[ q=2 -eq 1 ]]; echo "g $?"
[[ -n $((q=2)) ]]; echo "h $?"
for ((i=$((1+)); ;)); do :; done; echo "i $?"
#> a 1
#> c 1
#> e 1
#> g 1
#2> bash: line 1: [[: 1+: syntax error: operand expected (error token is "+")
#2> bash: line 2: 1+: syntax error: operand expected (error token is "+")
#2> bash: line 3: ((: 1+ : syntax error: operand expected (error token is "+ ")
#2> bash: line 4: 1+: syntax error: operand expected (error token is "+")
#2> bash: line 5: let: 1+: syntax error: operand expected (error token is "+")
#2> bash: line 6: 1+: syntax error: operand expected (error token is "+")
#2> bash: line 8: q: readonly variable
#2> bash: line 9: q: readonly variable
#2> bash: line 10: 1+: syntax error: operand expected (error token is "+")
#? 1

## a redirection that fails is told of where those before it lead
echo a 2>f <nofile; echo "$?"; cat f
{ echo b; } 2>f <nofile; echo "$?"; cat f
ls 2>f <nofile; echo "$?"; cat f
x=1 2>f <nofile; echo "$?"; cat f
read x 2>/dev/null <nofile; echo $?
(exec 2>f <nofile; echo no); echo "$?"; cat f
#> 1
#> bash: line 1: nofile: No such file or directory
#> 1
#> bash: line 2: nofile: No such file or directory
#> 1
#> bash: line 3: nofile: No such file or directory
#> 1
#> bash: line 4: nofile: No such file or directory
#> 1
#> no
#> 0
#> bash: line 6: nofile: No such file or directory

## an indirect expansion of what is not set, or names nothing
a=(1 2); IFS=,
for e in '${!m[@]^}' '${!m[0]%x}' '${!m}' '${!m[@]:-z}' '${!m[@]@Q}' '${!a[@]^}' '${!a[*]:1}' '${!m[@]+z}'; do
  eval "echo $e; echo no" || echo "$?"
done
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#2> bash: line 3: m[@]: invalid indirect expansion
#2> bash: line 3: m[0]: invalid indirect expansion
#2> bash: line 3: m: invalid indirect expansion
#2> bash: line 3: m[@]: invalid indirect expansion
#2> bash: line 3: m[@]: invalid indirect expansion
#2> bash: line 3: 1,2: invalid variable name
#2> bash: line 3: 1,2: invalid variable name
#2> bash: line 3: m[@]: invalid indirect expansion

## of bad expansions posix mode exits for some, with -c with 127
for e in '${!m}' '${x:1+}' '${x:0:-9}' '${a[1+]}' '${-^^}' '${#@#a}' '$((1+))' '${u?}'; do
  bash -c "x=ab; echo $e; echo no"; echo $?
  bash -c "set -o posix; x=ab; echo $e; echo no"; echo $?
done
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> 127
#> 127
#> 127
#> 1
#> 127
#> 127
#> 127
#2> bash: line 1: m: invalid indirect expansion
#2> bash: line 1: m: invalid indirect expansion
#2> bash: line 1: x: 1+: syntax error: operand expected (error token is "+")
#2> bash: line 1: x: 1+: syntax error: operand expected (error token is "+")
#2> bash: line 1: -9: substring expression < 0
#2> bash: line 1: -9: substring expression < 0
#2> bash: line 1: 1+: syntax error: operand expected (error token is "+")
#2> bash: line 1: 1+: syntax error: operand expected (error token is "+")
#2> bash: line 1: ${-^^}: bad substitution
#2> bash: line 1: ${-^^}: bad substitution
#2> bash: line 1: ${#@#a}: bad substitution
#2> bash: line 1: ${#@#a}: bad substitution
#2> bash: line 1: 1+: syntax error: operand expected (error token is "+")
#2> bash: line 1: 1+: syntax error: operand expected (error token is "+")
#2> bash: line 1: u: parameter not set
#2> bash: line 1: u: parameter not set

## a special parameter keeps its letters
for e in '${-^^}' '${?^}' '${#,}' '${-~}'; do eval "echo $e"; done
#2> bash: line 1: ${-^^}: bad substitution
#2> bash: line 1: ${?^}: bad substitution
#2> bash: line 1: ${#,}: bad substitution
#2> bash: line 1: ${-~}: bad substitution
#? 1

## what test takes for too much
[ a = b -z ]; [ a = a -x d ]; [ '(' a = a ')' -f ]; [ a b c d -e ]; [ a b c d e ]; [ ! a b c -d ]; [ 5 -gt 3 -a 2 -z ]
echo $?
#> 2
#2> bash: line 1: [: syntax error: `-z' unexpected
#2> bash: line 1: [: syntax error: `-x' unexpected
#2> bash: line 1: [: syntax error: `-f' unexpected
#2> bash: line 1: [: too many arguments
#2> bash: line 1: [: too many arguments
#2> bash: line 1: [: too many arguments
#2> bash: line 1: [: syntax error: `-z' unexpected

## read looks at the values of its options before the names
for f in '-n -1' '-n x' '-u 9' '-u x' '-t x' '-t -1' '-N -3' '-t 0' '-u 99999999999' '-n 99999999999999999999' '-n x -t x -u x' '-u x -t x' '-n +3' '-t .'; do
  eval "read $f 1x" </dev/null; echo $?
done
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> 0
#> 1
#> 1
#> 1
#> 1
#> 1
#> 0
#2> bash: line 2: read: -1: invalid number
#2> bash: line 2: read: x: invalid number
#2> bash: line 2: read: 9: invalid file descriptor: Bad file descriptor
#2> bash: line 2: read: x: invalid file descriptor specification
#2> bash: line 2: read: x: invalid timeout specification
#2> bash: line 2: read: -1: invalid timeout specification
#2> bash: line 2: read: -3: invalid number
#2> bash: line 2: read: 99999999999: invalid file descriptor specification
#2> bash: line 2: read: 99999999999999999999: invalid number
#2> bash: line 2: read: x: invalid number
#2> bash: line 2: read: x: invalid file descriptor specification
#2> bash: line 2: read: `1x': not a valid identifier

## printf -v looks at its name first; escapes without digits leave the status
printf -v 1x; echo $?; printf -v x; echo $?
printf '\x'; echo "|$?"; printf '\u'; echo "|$?"; printf '%b' '\x'; echo "|$?"
printf '%n'; echo "|$?"
#> 2
#> 2
#> \x|0
#> \u|0
#> \x|0
#> |0
#2> bash: line 1: printf: `1x': not a valid identifier
#2> printf: usage: printf [-v var] format [arguments]
#2> bash: line 2: printf: missing hex digit for \x
#2> bash: line 2: printf: missing unicode digit for \u
#2> bash: line 2: printf: missing hex digit for \x

## time --
{ time -- true; } 2>&1 | tr '0-9' n
#> real n.nn
#> user n.nn
#> sys n.nn

## options and numbers that are read more kindly than told
shopt -so nocaseglob; echo $?; shopt -o foo; echo $?; shopt -uo foo; echo $?; shopt -s foo; echo $?
kill 0099999; echo $?; kill +99999; echo $?
export -a x=1; declare -p x; export -A y='([a]=1)'; declare -p y
#> 0
#> 1
#> 0
#> 1
#> 1
#> 1
#> declare -ax x=([0]="1")
#> declare -Ax y=([a]="1" )
#2> bash: line 1: shopt: nocaseglob: invalid option name
#2> bash: line 1: shopt: foo: invalid option name
#2> bash: line 1: shopt: foo: invalid option name
#2> bash: line 1: shopt: foo: invalid shell option name
#2> bash: line 2: kill: (99999) - No such process
#2> bash: line 2: kill: (99999) - No such process

## an indirect expansion of positional parameters that are not there
echo "[${!1}] [${!@}] [${!*}] [${!9-x}]"; set -- HOME x; echo "[${!1}] [${!2-y}]"; set -- ''; echo "[${!1-z}]"
#> [] [] [] [x]
#> [/home/learner] [y]
#2> bash: line 1: : invalid variable name
#? 1

## unset -n takes namerefs away, and nothing else
x=1; unset -n x; echo "$? $x"; declare -n r=x; unset -n r; echo "$? $x"; declare -p r
#> 0 1
#> 0 1
#2> bash: line 1: declare: r: not found
#? 1
