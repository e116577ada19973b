# Compound commands (bash manual 3.2.5).

## leaves loops by their number
for i in a b c; do
  for j in 1 2; do
    [ $i = b ] && continue 2
    [ $i = c ] && break 2
    echo $i$j
  done
done
echo $?
while :; do break 99; done
for i in 1; do break 0; done; echo $?
#> a1
#> a2
#> 0
#> 1
#2> bash: line 10: break: 0: loop count out of range

## refuses a count that is none
for i in 1; do continue foo; done
echo no
#2> bash: line 1: continue: foo: numeric argument required
#? 128

## knows break only in a loop
break; echo $?
f() { break; echo in; }
for i in 1 2; do f; echo $i; done
for i in 1 2; do (break; echo x); echo $i; done
#> 0
#> in
#> 1
#> in
#> 2
#> x
#> 1
#> x
#> 2
#2> bash: line 1: break: only meaningful in a `for', `while', or `until' loop
#2> environment: line 2: break: only meaningful in a `for', `while', or `until' loop
#2> environment: line 2: break: only meaningful in a `for', `while', or `until' loop
#2> bash: line 4: break: only meaningful in a `for', `while', or `until' loop
#2> bash: line 4: break: only meaningful in a `for', `while', or `until' loop

## loops over words and arguments
for i in "a b" c; do echo "<$i>"; done
for i; do echo no; done
set -- x "y z"
for i; do echo "<$i>"; done
for i in; do echo no; done; echo $?
#> <a b>
#> <c>
#> <x>
#> <y z>
#> 0

## counts in arithmetic
for ((i = 0; i < 3; i++)); do echo $i; done
for ((;;)); do (( i++ > 5 )) && break; done; echo $i
#> 0
#> 1
#> 2
#> 7

## loops while and until
i=0
while (( i < 2 )); do echo $i; (( i++ )); done
until (( i >= 4 )); do (( i++ )); done
echo $i
false; while false; do :; done; echo $?
#> 0
#> 1
#> 4
#> 0

## chooses by patterns
case abc in a*) echo 1;& b) echo 2;;& abc) echo 3;; *) echo 4;; esac
case x in y) ;; esac; echo $?
case "" in "") echo empty;; esac
case a in [[:alpha:]]) echo alpha;; esac
x='*'
case abc in "$x") echo no;; $x) echo yes;; esac
#> 1
#> 2
#> 3
#> 0
#> empty
#> alpha
#> yes

## tests in [[ ]]
[[ 010 -eq 8 ]]; echo $?
[[ a == "a*" ]]; echo $?
[[ abc == a* ]]; echo $?
[[ (a == b) || ( c == c && ! d == e) ]]; echo $?
x=3; [[ x -gt 2 ]]; echo $?
[[ B < a ]]; echo $?
[[ -v x && ! -v y && -n $x && -z $y ]]; echo $?
[[ -o errexit ]]; echo $?
#> 0
#> 1
#> 0
#> 0
#> 0
#> 0
#> 0
#> 1

## matches regular expressions
[[ abc =~ (b)(c)? ]]; echo $? "${BASH_REMATCH[@]}"
[[ x =~ y ]]; echo $? "${#BASH_REMATCH[@]}"
[[ a =~ [ ]]; echo $?
re='^[0-9]+$'; [[ 123 =~ $re ]]; echo $?
[[ a.c =~ a"."c ]]; echo $?
#> 0 bc b c
#> 1 0
#> 2
#> 0
#> 0

## says what is wrong in an expression and goes on
(( 1/0 )); echo $?
[[ 1/0 -eq 0 ]]; echo $?
for ((i=0;i<1/0;i++)); do :; done; echo $?
(( 1 + )); echo $?
let 1/0; echo $?
#> 1
#> 1
#> 1
#> 1
#> 1
#2> bash: line 1: ((: 1/0 : division by 0 (error token is "0 ")
#2> bash: line 2: [[: 1/0: division by 0 (error token is "0")
#2> bash: line 3: ((: i<1/0: division by 0 (error token is "0")
#2> bash: line 4: ((: 1 + : syntax error: operand expected (error token is "+ ")
#2> bash: line 5: let: 1/0: division by 0 (error token is "0")

## gives up the line where an expansion cannot be done
echo $((1/0)); echo a
echo b $?
for i in 1 2; do echo $((1/0)); done; echo c
f() { echo $((1/0)); echo in; }; f; echo out
(echo $((1/0)); echo in); echo sub $?
eval 'echo $((1/0))
echo in'; echo after eval
echo last
#> b 1
#> sub 1
#> in
#> after eval
#> last
#2> bash: line 1: 1/0: division by 0 (error token is "0")
#2> bash: line 3: 1/0: division by 0 (error token is "0")
#2> environment: line 4: 1/0: division by 0 (error token is "0")
#2> bash: line 5: 1/0: division by 0 (error token is "0")
#2> bash: line 7: 1/0: division by 0 (error token is "0")

## shows a menu
select x in one two three; do echo "got $x $REPLY"; done
echo $?
#< 1
#< 9
#<
#< 3
#> got one 1
#> got  9
#> got three 3
#>
#> 1
#2> 1) one
#2> 2) two
#2> 3) three
#2> #? #? #? 1) one
#2> 2) two
#2> 3) three
#2>$| #? #?\x20

## sets a menu in columns
PS3='pick> '
select x in $(seq 1 12) 'long item here'; do echo "$x"; break; done
#< 3
#> 3
#2> 1) 1		     5) 5		 9) 9		    13) long item here
#2> 2) 2		     6) 6		10) 10
#2> 3) 3		     7) 7		11) 11
#2> 4) 4		     8) 8		12) 12
#2>$| pick>\x20

## gives compound commands redirections of their own
for i in 1 2; do echo $i; done > p
while read x; do echo "[$x]"; done < p
if true; then echo t; fi > q; cat q
{ echo out; echo err >&2; } > f 2>&1; cat f
case a in a) echo c;; esac > r; cat r
(echo s) > s; cat s
#> [1]
#> [2]
#> t
#> out
#> err
#> c
#> s

## runs coprocesses
coproc cat
echo hi >&${COPROC[1]}
read -u ${COPROC[0]} line
echo $line ${COPROC_PID:+pid}
#> hi pid

## select refuses a name before it asks
select 1x in a; do :; done; echo $?; readonly ro; select ro in a; do echo x; done <<< 1; echo $?
#> 1
#> 1
#2> bash: line 1: `1x': not a valid identifier
#2> 1) a
#2> #? bash: line 1: ro: readonly variable
