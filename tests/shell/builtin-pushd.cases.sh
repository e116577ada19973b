## goes to a directory and remembers where it came from
mkdir a; pushd a; pwd; dirs
#> ~/case/a ~/case
#> /home/learner/case/a
#> ~/case/a ~/case

## stacks one directory on another
pushd /usr; pushd bin; pushd /etc; dirs -v
#> /usr ~/case
#> /usr/bin /usr ~/case
#> /etc /usr/bin /usr ~/case
#>  0  /etc
#>  1  /usr/bin
#>  2  /usr
#>  3  ~/case

## changes the top two places without arguments
pushd /usr; pushd; pwd; pushd; pwd
#> /usr ~/case
#> ~/case /usr
#> /home/learner/case
#> /usr ~/case
#> /usr

## complains where there is nothing to change with
pushd; echo $?
#> 1
#2> bash: line 1: pushd: no other directory

## turns the stack to the Nth from the left
pushd -n /c >/dev/null; pushd -n /b > /dev/null; cd /; pushd -n +1; dirs; pushd -n /usr; pushd +1; pwd
#> / /c /
#> / /usr /c /
#> /usr /c / /
#> /usr

## turns the stack to the Nth from the right
cd /; pushd /usr; pushd /etc; pushd -0; pushd -1
#> /usr /
#> /etc /usr /
#> / /etc /usr
#> /etc /usr /

## adds without going there with -n
pushd -n /nowhere; pwd; dirs
#> ~/case /nowhere
#> /home/learner/case
#> ~/case /nowhere

## prints the home directory as a tilde
cd; pushd /; pushd ~; cd ..; dirs
#> / ~
#> ~ / ~
#> /home / ~

## stays where the directory is not there
pushd nowhere; echo $?; dirs
#> 1
#> ~/case
#2> bash: line 1: pushd: nowhere: No such file or directory

## stays where the position is not there
pushd /; pushd +7; echo $?; pushd -7; echo $?; dirs
#> / ~/case
#> 1
#> 1
#> / ~/case
#2> bash: line 1: pushd: +7: directory stack index out of range
#2> bash: line 1: pushd: -7: directory stack index out of range

## complains about an empty stack
pushd +1; echo $?
#> 1
#2> bash: line 1: pushd: directory stack empty

## goes back with a dash
cd /usr; cd /etc; pushd -; dirs
#> /usr
#> /usr /etc
#> /usr /etc

## refuses unknown options
pushd -x; echo $?; pushd +x; echo $?
#> 2
#> 2
#2> bash: line 1: pushd: -x: invalid number
#2> pushd: usage: pushd [-n] [+N | -N | dir]
#2> bash: line 1: pushd: +x: invalid number
#2> pushd: usage: pushd [-n] [+N | -N | dir]

## takes one directory only
pushd / /usr; echo $?
#> 1
#2> bash: line 1: pushd: too many arguments

## follows CDPATH
mkdir -p sub/deep; CDPATH=sub pushd deep; dirs
#> /home/learner/case/sub/deep
#> ~/case/sub/deep ~/case
#> ~/case/sub/deep ~/case

## is seen in DIRSTACK and behind a tilde
cd /; pushd /usr; pushd /etc; echo "${DIRSTACK[1]} ${#DIRSTACK[@]}"; echo ~1 ~2 ~-0 ~+
#> /usr /
#> /etc /usr /
#> /usr 3
#> /usr / / /etc

## changes OLDPWD and PWD
cd /usr; pushd /etc; echo "$OLDPWD $PWD"
#> /etc /usr
#> /usr /etc

## shows symbolic links as they were gone through
mkdir real; ln -s real link; pushd link; cd -P .; dirs
#> ~/case/link ~/case
#> ~/case/real ~/case

## keeps a subshell's stack apart
cd /; (pushd /usr); dirs
#> /usr /
#> /
