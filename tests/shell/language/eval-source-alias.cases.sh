# eval, source, aliases, and how a script is read.

## eval joins its words and reads them again
x='$y' y=5; eval echo $x; eval "a=1;" 'echo $a'; eval 'echo "a  b"'
#> 5
#> 1
#> a  b

## eval's status
eval 'false'; echo $?; eval; echo $?; eval 'exit 3' | cat; echo ${PIPESTATUS[0]}; f() { eval 'return 4'; }; f; echo $?
#> 1
#> 0
#> 3
#> 4

## eval makes variables by name
for i in 1 2; do eval "v$i=\$((i*10))"; done; echo $v1 $v2; n=v1; eval "echo \$$n"
#> 10 20
#> 10

## eval with quotes and newlines
eval "echo 'it is'
echo two"; eval 'for i in 1 2
do echo $i; done'
#> it is
#> two
#> 1
#> 2

## eval within eval
eval 'eval "echo \"deep\""'
#> deep

## eval of break
for i in 1 2 3; do eval '[ $i = 2 ] && break'; echo $i; done
#> 1

## source runs in this shell
echo 'x=from_file; y=$1' > s; . ./s arg; echo $x $y; source ./s; echo "[$y]"
#> from_file arg
#> []

## arguments come back after source
set -- a b; echo 'echo "$@"; set -- new' > s; . ./s; echo "$@"; . ./s x; echo "$@"
#> a b
#> new
#> x
#> new

## return in a sourced file
printf 'echo one\nreturn 3\necho two\n' > s; . ./s; echo $?
#> one
#> 3

## source finds by PATH, then here
mkdir d; echo 'echo from d' > d/lib; PATH=d:$PATH; . lib; echo 'echo here' > other; . other
#> from d
#> here

## source of what is missing
. nosuch; echo $?; . ./nosuch; echo $?; . d/; echo $?
#> 1
#> 1
#> 1
#2> bash: line 1: nosuch: No such file or directory
#2> bash: line 1: ./nosuch: No such file or directory
#2> bash: line 1: d/: No such file or directory

## functions from a file
printf 'greet() {\n  echo "hi $1"\n}\n' > lib.sh; . ./lib.sh; greet you; type -t greet
#> hi you
#> function

## exit in a sourced file ends the shell
echo 'exit 5' > s; (. ./s; echo no); echo $?
#> 5

## $0 and BASH_SOURCE in a sourced file
echo 'echo $0 $BASH_SOURCE ${#BASH_SOURCE[@]} $LINENO' > s; . ./s; bash s
#> bash ./s 1 1
#> s s 1 1

## a script with arguments
printf '#!/bin/bash\necho "$0 $# $1"\nshift\necho "$@"\n' > s; chmod +x s; ./s 'a b' c; bash ./s x
#> ./s 2 a b
#> c
#> ./s 1 x
#>

## a script without #!
echo 'echo "plain $1"' > s; chmod +x s; ./s x
#> plain x

## exit status of a script
echo 'exit 7' > s; bash s; echo $?; echo 'false' > s; bash s; echo $?; : > s; bash s; echo $?
#> 7
#> 1
#> 0

## a script cannot change its caller
echo 'x=2; cd /' > s; x=1; bash s; echo $x; [ "$PWD" = / ] || echo stayed
#> 1
#> stayed

## aliases need the option
alias ll='ls -l'; ll; echo $?
#> 127
#2> bash: line 1: ll: command not found

## aliases
shopt -s expand_aliases
alias greet='echo hello' twice='greet; greet'
greet you
twice
#> hello you
#> hello
#> hello

## an alias counts from the next line
shopt -s expand_aliases
alias x='echo alias'; x
x
#> alias
#2> bash: line 2: x: command not found

## an alias is not expanded in quotes, as an argument, or behind a backslash
shopt -s expand_aliases
alias hi='echo hello'
'hi'; \hi; echo hi; "hi" 2>&1
#> hi
#> bash: line 3: hi: command not found
#2> bash: line 3: hi: command not found
#2> bash: line 3: hi: command not found
#? 127

## an alias that ends with a blank expands the next word too
shopt -s expand_aliases
alias e='echo ' w=world
e w w
#> world w

## an alias of itself
shopt -s expand_aliases
alias ls='echo my ls'
ls a
alias a=b b=a
a
#> my ls a
#2> bash: line 5: a: command not found
#? 127

## aliases with keywords
shopt -s expand_aliases
alias start='if true; then' stop='fi'
start echo inside; stop
alias each='for i in 1 2; do'
each echo $i; done
#> inside
#> 1
#> 2

## aliases in functions are expanded when the function is read
shopt -s expand_aliases
alias a='echo one'
f() { a; }
alias a='echo two'
f; a
#> one
#> two

## alias lists and unalias
alias b='it'\''s' a='x y'; alias; alias a; unalias a; alias a; unalias -a; alias; alias -p
#> alias a='x y'
#> alias b='it'\''s'
#> alias a='x y'
#2> bash: line 1: alias: a: not found

## aliases and pipes, assignments, redirections
shopt -s expand_aliases
alias up='tr a-z A-Z'
echo abc | up; x=1 up <<< q; up < /dev/null > f; ls f
#> ABC
#> Q
#> f

## a name that cannot be an alias
alias 'a b=c'; echo $?; alias a/b=c; echo $?; alias '$x=1'; echo $?
#> 1
#> 1
#> 1
#2> bash: line 1: alias: `a b': invalid alias name
#2> bash: line 1: alias: `a/b': invalid alias name
#2> bash: line 1: alias: `$x': invalid alias name

## a line is read before it is run
x=1; if [ $x = 1 ]; then echo a; fi; echo b
#> a
#> b

## a mistake keeps earlier lines
echo before
echo x; then
#> before
#2> bash: -c: line 2: syntax error near unexpected token `then'
#2> bash: -c: line 2: `echo x; then'
#? 2

## continuation lines
echo a \
  b \
  c; if true &&
true; then echo d; fi
#> a b c
#> d

## comments
# nothing
echo a # b
: # comment ; echo no
echo '# not a comment' a#b
#> a
#> # not a comment a#b

## semicolons and newlines alike
if true
then
echo a
fi; for i in 1
do echo $i
done
#> a
#> 1

## an empty script, blank lines
bash -c ''; echo $?; bash -c '

'; echo $?; bash -c '# only'; echo $?
#> 0
#> 0
#> 0

## exec replaces the shell
(exec echo replaced; echo no); bash -c 'exec echo a; echo no'; (exec -a name bash -c 'echo $0'); (exec nosuch; echo no); echo $?
#> replaced
#> a
#> name
#> 127
#2> bash: line 1: exec: nosuch: not found

## command and builtin
command echo a; command -v echo; command -v nosuch; echo $?; builtin echo b; command -V echo; command ls -d /
#> a
#> echo
#> 1
#> b
#> echo is a shell builtin
#> /

## type of things
type echo; type -t if; type -t ls; f() { :; }; type -t f; type -p ls; type -t nosuch; echo $?
#> echo is a shell builtin
#> keyword
#> file
#> function
#> /usr/bin/ls
#> 1

## exit without a number
(false; exit); echo $?; (true; exit); echo $?; bash -c 'false; exit'; echo $?
#> 1
#> 0
#> 1

## exit numbers
(exit 256); echo $?; (exit -1); echo $?; (exit 300); echo $?
#> 0
#> 255
#> 44

## : and true do nothing
: a b $((x=5)); echo $x; true x; echo $?; false x; echo $?
#> 5
#> 0
#> 1

## standard input as a script
printf 'echo a\nread x\nline for read\necho "$x"\n' | bash; echo 'echo $0' | bash
#> a
#> line for read
#> bash

## nested shells and quotes
bash -c 'bash -c "bash -c \"echo deep\""'; bash -c 'echo "$1" "$0"' zero one; bash -c "echo '\$HOME'"
#> deep
#> one zero
#> $HOME

## traps on EXIT
trap 'echo bye' EXIT; echo hi; (trap 'echo sub' EXIT; exit 3); echo $?
#> hi
#> sub
#> 3
#> bye

## command_not_found_handle
command_not_found_handle() { echo "no $1 ($#)"; return 44; }; nosuch a b; echo $?
#> no nosuch (3)
#> 44

## the environment of the first shell
env | grep -E '^(HOME|USER|LOGNAME|SHELL)='; cd; pwd
#> SHELL=/bin/bash
#> LOGNAME=learner
#> HOME=/home/learner
#> USER=learner
#> /home/learner
