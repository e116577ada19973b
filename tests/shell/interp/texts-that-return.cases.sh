# Texts that run again and again, while what changes their reading changes between the runs.

## a text that switches a pattern operator on and reads it in its next line runs three times
text='echo $BASHOPTS | grep -c extglob
shopt -s extglob
case ab in @(ab|c)) echo fits; esac'
for turn in 1 2 3; do eval "$text"; done
#> 0
#> fits
#> 1
#> fits
#> 1
#> fits

## the same text where the operator is off again between its runs
text='[[ $turn == 2 ]] || shopt -s extglob
echo @(one|two)'
for turn in 1 2 3; do eval "$text"; shopt -u extglob; done
#> @(one|two)
#> @(one|two)
#2> bash: eval: line 4: syntax error near unexpected token `('
#2> bash: eval: line 4: `echo @(one|two)'

## a text with a word that becomes an alias after two runs
shopt -s expand_aliases
text='greet you
echo behind'
greet() { echo "hello $1"; }
for turn in 1 2 3 4 5; do
  [[ $turn == 3 ]] && alias greet='echo alias'
  [[ $turn == 5 ]] && unalias greet
  eval "$text"
done
#> hello you
#> behind
#> hello you
#> behind
#> alias you
#> behind
#> alias you
#> behind
#> hello you
#> behind

## an alias that the text itself makes
shopt -s expand_aliases
text='alias now="echo now"
now
unalias now
now'
for turn in 1 2 3; do eval "$text"; done
#> now
#> now
#> now
#2> bash: line 9: now: command not found
#2> bash: line 9: now: command not found
#2> bash: line 9: now: command not found
#? 127

## a text that ends early the first times and goes on later
text='echo start
[ $turn -lt 3 ] && return 3
echo middle
echo "turn $turn"'
run() { eval "$text"; }
for turn in 1 2 3 4; do run; echo $?; done
#> start
#> 3
#> start
#> 3
#> start
#> middle
#> turn 3
#> 0
#> start
#> middle
#> turn 4
#> 0

## a text that runs itself
text='((depth++ < 3)) && eval "$text"
echo $depth
((depth--))'
depth=0; eval "$text"; eval "$text"; eval "$text"
#> 4
#> 3
#> 2
#> 1
#> 4
#> 3
#> 2
#> 1
#> 4
#> 3
#> 2
#> 1

## a mistake at the end of a text is told each time, behind what stands before it
text='echo before
if then'
for turn in 1 2 3; do eval "$text"; echo $?; done
#> before
#> 2
#> before
#> 2
#> before
#> 2
#2> bash: eval: line 4: syntax error near unexpected token `then'
#2> bash: eval: line 4: `if then'
#2> bash: eval: line 4: syntax error near unexpected token `then'
#2> bash: eval: line 4: `if then'
#2> bash: eval: line 4: syntax error near unexpected token `then'
#2> bash: eval: line 4: `if then'

## a here-document without its end is warned of each time
text='cat <<END
inside'
for turn in 1 2 3; do eval "$text"; done
#> inside
#> inside
#> inside
#2> bash: line 4: warning: here-document at line 3 delimited by end-of-file (wanted `END')
#2> bash: line 4: warning: here-document at line 3 delimited by end-of-file (wanted `END')
#2> bash: line 4: warning: here-document at line 3 delimited by end-of-file (wanted `END')

## line numbers of one text on different lines
text='echo $LINENO
echo $LINENO'
eval "$text"
eval "$text"

for turn in 1 2; do
  eval "$text"
done
#> 3
#> 4
#> 4
#> 5
#> 7
#> 8
#> 7
#> 8

## posix mode changes how a later run is read
text='foo-bar() { echo dashes; }
foo-bar'
eval "$text"; eval "$text"; set -o posix; eval "$text"; echo $?; set +o posix; eval "$text"
#> dashes
#> dashes
#2> bash: line 3: `foo-bar': not a valid identifier
#? 2

## functions that a text defines again are new each time
text='f() { echo "$turn $#"; }; f a b
declare -f f | head -n 1'
for turn in 1 2 3; do eval "$text"; unset -f f; done
#> 1 2
#>$ f ()\x20
#> 2 2
#>$ f ()\x20
#> 3 2
#>$ f ()\x20

## a script that is called three times, with another argument each
printf '%s\n' 'x=${1:-none}' 'while [[ $x ]]; do echo "$x"; x=${x%?}; done' 'exit ${2:-0}' > script.sh
for word in one two three; do bash script.sh $word 4; echo $?; done
#> one
#> on
#> o
#> 4
#> two
#> tw
#> t
#> 4
#> three
#> thre
#> thr
#> th
#> t
#> 4

## a text with a trap and one that it runs
text='trap "echo trapped" USR1
kill -USR1 $$
echo after'
for turn in 1 2 3; do eval "$text"; done
#> trapped
#> after
#> trapped
#> after
#> trapped
#> after

## a sourced file that changed between its runs
for turn in 1 2 3 4; do echo "echo turn $((turn / 2))" > part; . ./part; done
#> turn 0
#> turn 1
#> turn 1
#> turn 2

## set -n in a text that returns
text='echo read
[[ $turn == 2 ]] && set -o nounset
echo ${nothing}-'
for turn in 1 2; do eval "$text"; done; echo not reached
#> read
#> -
#> read
#2> bash: line 6: nothing: unbound variable
#? 127
