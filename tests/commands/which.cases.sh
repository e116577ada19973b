## finds a program
which ls; which ls cat; echo $?
#> /usr/bin/ls
#> /usr/bin/ls
#> /usr/bin/cat
#> 0

## gives 1 where one is not there
which absent; echo $?; which ls absent cat; echo $?; which; echo $?
#> 1
#> /usr/bin/ls
#> /usr/bin/cat
#> 1
#> 1

## finds all of them
mkdir bin; cp /bin/true bin/ls; PATH=$PWD/bin:/usr/bin which -a ls | sed "s|$PWD|.|"; PATH=/usr/bin:/bin which -a ls
#> ./bin/ls
#> /usr/bin/ls
#> /usr/bin/ls
#> /bin/ls

## takes the first in PATH
mkdir a b; touch a/tool b/tool; chmod +x b/tool; PATH=$PWD/a:$PWD/b:/usr/bin which tool | sed "s|$PWD|.|"
#> ./b/tool

## wants it executable
mkdir bin; touch bin/tool; PATH=$PWD/bin:/usr/bin; which tool; echo $?; chmod +x bin/tool; which tool | sed "s|$PWD|.|"
#> 1
#> ./bin/tool

## takes paths as they are
touch here; which ./here; echo $?; chmod +x here; which ./here; which /usr/bin/ls; which /absent; echo $?
#> 1
#> ./here
#> /usr/bin/ls
#> 1

## knows no builtins, functions or aliases
which cd; echo $?; f() { :; }; which f; echo $?; alias l=ls; which l; echo $?; which echo test
#> 1
#> 1
#> 1
#> /usr/bin/echo
#> /usr/bin/test

## leaves directories out
mkdir dir; PATH=$PWD:/usr/bin which dir; which ./dir; echo $?
#> /usr/bin/dir
#> 1

## follows links to programs
ln -s /usr/bin/ls link; which ./link; ln -s absent broken; which ./broken; echo $?
#> ./link
#> 1

## looks in the working directory where PATH says so
touch tool; chmod +x tool; PATH=:/usr/bin which tool; PATH=.:/usr/bin which tool; PATH=/usr/bin: which tool
#> ./tool
#> ./tool
#> ./tool

## needs a PATH
PATH= /usr/bin/which ls; echo $?
#> 1

## prints nothing of what it does not find
which absent > out 2>&1; wc -c < out
#> 0

## knows no other option
which -x ls; echo $?
#> Usage: /usr/bin/which [-a] args
#> 2
#2> Illegal option -x

## finds what only root uses where root looks
which useradd; echo $?; sudo which useradd
#> 1
#> /usr/sbin/useradd

## tells a script whether a program is there
if which sort > /dev/null; then echo yes; fi; which nosuch > /dev/null || echo no
#> yes
#> no
