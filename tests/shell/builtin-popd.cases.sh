## goes back to where pushd came from
cd /; pushd /usr; popd; pwd
#> /usr /
#> /
#> /

## takes another one off
cd /; pushd /usr; pushd /etc; pushd /tmp; popd +1; popd -0; popd +0
#> /usr /
#> /etc /usr /
#> /tmp /etc /usr /
#> /tmp /usr /
#> /tmp /usr
#> /usr

## does not go anywhere with -n
cd /; pushd /usr; pushd /etc; popd -n; pwd
#> /usr /
#> /etc /usr /
#> /etc /
#> /etc

## complains about an empty stack
popd; echo $?
#> 1
#2> bash: line 1: popd: directory stack empty

## complains about positions and words
cd /; pushd /usr; popd +5; echo $?; popd word; echo $?; popd -x; echo $?; dirs
#> /usr /
#> 1
#> 2
#> 2
#> /usr /
#2> bash: line 1: popd: +5: directory stack index out of range
#2> bash: line 1: popd: word: invalid argument
#2> popd: usage: popd [-n] [+N | -N]
#2> bash: line 1: popd: -x: invalid number
#2> popd: usage: popd [-n] [+N | -N]

## stays where the directory has gone
mkdir gone; cd gone; pushd /; rmdir ~/case/gone; popd; echo $?; dirs
#> / ~/case/gone
#> 1
#> / ~/case/gone
#2> bash: line 1: popd: /home/learner/case/gone: No such file or directory
