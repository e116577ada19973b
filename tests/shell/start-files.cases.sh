# Standard input is no socket here: bash would take itself for a remote shell.

## a login shell reads the first of three files
exec </dev/null; HOME=$PWD
for f in bash_profile bash_login profile bashrc; do echo "echo $f" > ~/.$f; done
bash -lc 'echo hi'
rm ~/.bash_profile; bash --login -c 'echo hi'
rm ~/.bash_login; bash -l -c 'echo hi'
#> bash_profile
#> hi
#> bash_login
#> hi
#> profile
#> hi

## --noprofile reads none of them
exec </dev/null; HOME=$PWD
echo 'echo profile' > ~/.bash_profile
bash --noprofile -lc 'echo hi'
#> hi

## a name with a dash makes a login shell
exec </dev/null; HOME=$PWD
echo 'echo profile' > ~/.bash_profile
(exec -a -bash bash -c 'echo hi')
(exec -l bash -c 'shopt login_shell')
#> profile
#> hi
#> profile
#> login_shell    	on

## an interactive shell reads ~/.bashrc
exec </dev/null; HOME=$PWD
echo 'echo bashrc; alias hi="echo aliased"' > ~/.bashrc
bash -ic 'hi' 2>/dev/null
#> bashrc
#> aliased

## --rcfile and --norc
exec </dev/null; HOME=$PWD
echo 'echo bashrc' > ~/.bashrc; echo 'echo mine' > rc
bash --rcfile rc -ic 'echo hi' 2>/dev/null
bash --norc -ic 'echo hi' 2>/dev/null
bash --init-file ./rc -ic 'echo hi' 2>/dev/null
#> mine
#> hi
#> hi
#> mine
#> hi

## an interactive login shell reads no ~/.bashrc
exec </dev/null; HOME=$PWD
echo 'echo bashrc' > ~/.bashrc; echo 'echo profile' > ~/.bash_profile
bash -lic 'echo hi' 2>/dev/null
#> profile
#> hi

## -i without a terminal has no job control
exec </dev/null; HOME=$PWD
bash --norc -ic 'echo "$-"' 2>/dev/null
#> hiBHc

## BASH_ENV is read by scripts
exec </dev/null; HOME=$PWD
echo 'echo env; x=5' > env
BASH_ENV=./env bash -c 'echo $x'
echo 'echo script $x' > script; BASH_ENV=$PWD/env bash script
#> env
#> 5
#> env
#> script 5

## BASH_ENV is expanded, and its tilde
exec </dev/null; HOME=$PWD
echo 'echo env' > ~/env
BASH_ENV='$HOME/env' bash -c 'echo hi'
BASH_ENV='~/env' bash -c 'echo hi'
BASH_ENV='$(echo ~/env)' bash -c 'echo hi'
#> env
#> hi
#> env
#> hi
#> env
#> hi

## BASH_ENV that is not there, or a directory
exec </dev/null; HOME=$PWD
mkdir dir
BASH_ENV=nosuch bash -c 'echo hi'
BASH_ENV=./dir bash -c 'echo hi'
#> hi
#> hi
#2> bash: ./dir: is a directory

## BASH_ENV after the login files
exec </dev/null; HOME=$PWD
echo 'echo env' > env; echo 'echo profile' > ~/.bash_profile
BASH_ENV=./env bash -lc 'echo hi'
#> profile
#> env
#> hi

## BASH_ENV is not read at a prompt
exec </dev/null; HOME=$PWD
echo 'echo env' > env
BASH_ENV=./env bash --norc -ic 'echo hi' 2>/dev/null
#> hi

## BASH_ENV that exits ends the shell
exec </dev/null; HOME=$PWD
echo 'exit 4' > env
BASH_ENV=./env bash -c 'echo hi'
echo $?
#> 4

## sh reads ENV only at a prompt
exec </dev/null; HOME=$PWD
echo 'echo env' > env
(export ENV=./env BASH_ENV=./env; exec -a sh bash -c 'echo hi')
(export ENV=./env; exec -a sh bash -ic 'echo hi' 2>/dev/null)
#> hi
#> env
#> hi

## sh as a login shell reads ~/.profile
exec </dev/null; HOME=$PWD
echo 'echo profile' > ~/.profile; echo 'echo bash_profile' > ~/.bash_profile
(exec -a sh bash -lc 'echo hi')
(exec -a -sh bash -c 'echo hi')
#> profile
#> hi
#> profile
#> hi

## posix mode reads ENV at a prompt and no other file
exec </dev/null; HOME=$PWD
for f in bash_profile bashrc; do echo "echo $f" > ~/.$f; done
echo 'echo env' > env
export ENV=./env
bash --posix -c 'echo hi'
bash --posix -lc 'echo hi'
bash --posix -ic 'echo hi' 2>/dev/null
#> hi
#> hi
#> env
#> hi

## exit of a login shell runs ~/.bash_logout
exec </dev/null; HOME=$PWD
echo 'echo bye' > ~/.bash_logout
bash -lc 'echo hi; exit'
bash -lc 'echo hi; logout'
bash -lc 'echo no exit'
bash -c 'exit'
bash -lc '(exit 3); echo $?; exit 4'
echo $?
#> hi
#> bye
#> hi
#> bye
#> no exit
#> 3
#> bye
#> 4

## ~/.bash_logout may choose the status
exec </dev/null; HOME=$PWD
echo 'exit 7' > ~/.bash_logout
bash -lc 'trap "echo trap \$?" EXIT; exit 4'
echo $?
#> trap 7
#> 7

## return ends a start-up file
exec </dev/null; HOME=$PWD
printf 'echo a\nreturn 3\necho b\n' > ~/.bash_profile
bash -lc 'echo hi'
#> a
#> hi

## variables of a start-up file stay
exec </dev/null; HOME=$PWD
echo 'x=1; export Y=2; f() { echo "f $x"; }' > ~/.bash_profile
bash -lc 'f; echo $Y; bash -c "echo \$Y \$x"'
#> f 1
#> 2
#> 2

## a syntax error in a start-up file
exec </dev/null; HOME=$PWD
echo 'echo (' > ~/.bash_profile
bash -lc 'echo hi'
#> hi
#2> /home/learner/case/.bash_profile: line 1: syntax error near unexpected token `newline'
#2> /home/learner/case/.bash_profile: line 1: `echo ('

## the positional parameters are there
exec </dev/null; HOME=$PWD
echo 'echo "$0 $1"' > ~/.bash_profile
bash -lc 'echo hi' name one
#> name one
#> hi
