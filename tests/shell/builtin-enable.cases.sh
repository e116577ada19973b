## disables a builtin so that a program is found
enable -n pwd; type pwd; pwd --version | head -1; enable pwd; type pwd
#> pwd is /usr/bin/pwd
#> pwd (GNU coreutils) 9.1
#> pwd is a shell builtin

## lists builtins that are disabled
enable -n test echo; enable -n; enable -a | grep -e echo
#> enable -n echo
#> enable -n test
#> enable -n echo

## lists the special ones
enable -s
#> enable .
#> enable :
#> enable break
#> enable continue
#> enable eval
#> enable exec
#> enable exit
#> enable export
#> enable readonly
#> enable return
#> enable set
#> enable shift
#> enable source
#> enable times
#> enable trap
#> enable unset

## lists all that are enabled
enable | head -3; enable -p | wc -l
#> enable .
#> enable :
#> enable [
#> 61

## complains about what is no builtin
enable nosuch; echo $?; enable -n nosuch cd; echo $?; enable -n
#> 1
#> 1
#> enable -n cd
#2> bash: line 1: enable: nosuch: not a shell builtin
#2> bash: line 1: enable: nosuch: not a shell builtin

## can load nothing
enable -f ./none.so x; echo $?; enable -d cd; echo $?
#> 1
#> 1
#2> bash: line 1: enable: cannot open shared object ./none.so: ./none.so: cannot open shared object file: No such file or directory
#2> bash: line 1: enable: cd: not dynamically loaded

## keeps a subshell's choice apart
(enable -n cd; enable -n); enable -n
#> enable -n cd

## refuses unknown options
enable -x; echo $?
#> 2
#2> bash: line 1: enable: -x: invalid option
#2> enable: usage: enable [-a] [-dnps] [-f filename] [name ...]
