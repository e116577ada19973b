# `set -e` and what it leaves alone (bash manual 4.3.1).

## ends at a failed command
set -e
echo a
false
echo no
#> a
#? 1

## leaves conditions alone
set -e
if false; then :; fi
while false; do :; done
until true; do :; done
false || echo or
false && echo no
! true
echo end
#> or
#> end

## looks at the last command of a list only
set -e
true && false || echo a
false && true
echo b
true && false
echo no
#> a
#> b
#? 1

## looks at the last command of a pipeline only
set -e
false | true
echo a
true | false
echo no
#> a
#? 1

## does not reach into a function whose status is looked at
set -e
f() { false; echo in; }
f || echo x
if f; then echo y; fi
f && echo z
! f
f
echo no
#> in
#> in
#> y
#> in
#> z
#> in
#? 1

## does not reach into a command substitution
set -e
x=$(false; echo a)
echo "$x"
echo $(false) b
x=$(false)
echo no
#> a
#> b
#? 1

## reaches into it with inherit_errexit
set -e
shopt -s inherit_errexit
x=$(false; echo a)
echo no
#? 1

## ends a subshell, and then the shell
set -e
( false; echo b ) || echo or
( false )
echo no
#> b
#? 1

## is ended by [[ and ((
set -e
[[ a == b ]] || (( 0 )) || echo here
(( 0 ))
echo no
#> here
#? 1

## runs the trap on EXIT with the status
set -e
trap 'echo exit $?' EXIT
f() { return 3; }
f
#> exit 3
#? 3

## counts failed redirections of compound commands
set -e
{ :; } < /nonexistent
echo no
#2> bash: line 2: /nonexistent: No such file or directory
#? 1

## is off again where a function turns it off
set -e
f() { set +e; false; echo still; set -e; }
f
false
echo no
#> still
#? 1

## does not count a loop that ends with a false test
set -e
for i in 1 2; do [ $i = 1 ] && echo one; done
echo end
#> one
#> end

## counts a function that ends with one
set -e
f() { [ a = b ] && echo one; }
f
echo no
#? 1

## counts an eval
set -e
eval 'false' || echo x
eval 'false; echo in'
echo no
#> x
#? 1

## goes with pipefail
set -eo pipefail
x=$(false | true)
echo no
#? 1
