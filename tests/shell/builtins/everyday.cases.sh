## umask
umask; umask -S; umask -p; umask -pS
umask 077; umask; umask -S
umask u=rwx,g=rx,o=; umask
umask g+w; umask
umask a-x; umask -S
umask =; umask -S
umask u=g; umask -S
#> 0022
#> u=rwx,g=rx,o=rx
#> umask 0022
#> umask -S u=rwx,g=rx,o=rx
#> 0077
#> u=rwx,g=,o=
#> 0027
#> 0007
#> u=rw,g=rw,o=
#> u=,g=,o=
#> u=,g=,o=
#2> bash: line 7: umask: `g': invalid symbolic mode character

## umask errors
umask 999
echo $?
umask 1777; umask
umask u+z
echo $?
umask foo
echo $?
umask -x
echo $?
umask 8
echo $?
umask 77777
echo $?
#> 1
#> 0777
#> 1
#> 1
#> 2
#> 1
#> 1
#2> bash: line 1: umask: 999: octal number out of range
#2> bash: line 4: umask: `z': invalid symbolic mode character
#2> bash: line 6: umask: `f': invalid symbolic mode operator
#2> bash: line 8: umask: -x: invalid option
#2> umask: usage: umask [-p] [-S] [mode]
#2> bash: line 10: umask: 8: octal number out of range
#2> bash: line 12: umask: 77777: octal number out of range

## umask symbolic operations
umask 022; umask u-w; umask -S
umask 022; umask o+rw,g=w; umask -S
umask 022; umask +x; umask -S
umask 022; umask u+s 2>&1; umask -S
umask 022; umask ug=rw; umask -S
umask 022; umask u=rwX; umask -S
umask 022; umask g=u; umask -S
umask 022; umask -S g=u
#> u=rx,g=rx,o=rx
#> u=rwx,g=w,o=rwx
#> u=rwx,g=rx,o=rx
#> bash: line 4: umask: `s': invalid symbolic mode character
#> u=rwx,g=rx,o=rx
#> u=rw,g=rw,o=rx
#> u=rwx,g=rx,o=rx
#> u=rwx,g=rx,o=rx
#2> bash: line 6: umask: `X': invalid symbolic mode character
#2> bash: line 7: umask: `u': invalid symbolic mode character
#2> bash: line 8: umask: `u': invalid symbolic mode character
#? 1

## ulimit
ulimit -n >/dev/null && echo ok
ulimit -c
ulimit -x 2>/dev/null; echo $?
ulimit -z
echo $?
ulimit -f
ulimit abc
echo $?
ulimit -n 1a
echo $?
#> ok
#> 0
#> unlimited
#> 0
#> 2
#> unlimited
#> 1
#> 1
#2> bash: line 4: ulimit: -z: invalid option
#2> ulimit: usage: ulimit [-SHabcdefiklmnpqrstuvxPRT] [limit]
#2> bash: line 7: ulimit: abc: invalid number
#2> bash: line 9: ulimit: 1a: invalid number

## ulimit sets
ulimit -n 200; ulimit -n
ulimit -Sn 100; ulimit -Sn; ulimit -Hn
ulimit -n 300
echo $?
ulimit -c 0; ulimit -c
ulimit -c unlimited
ulimit -t
ulimit -s
#> 200
#> 100
#> 200
#> 1
#> 0
#> unlimited
#> 8192
#2> bash: line 3: ulimit: open files: cannot modify limit: Operation not permitted
#2> bash: line 6: ulimit: core file size: cannot modify limit: Operation not permitted

## alias
alias ll='ls -l' la='ls -a'
alias
alias ll
alias nosuch
echo $?
unalias ll
alias
unalias nosuch
echo $?
unalias
echo $?
unalias -a
alias
#> alias la='ls -a'
#> alias ll='ls -l'
#> alias ll='ls -l'
#> 1
#> alias la='ls -a'
#> 1
#> 2
#2> bash: line 4: alias: nosuch: not found
#2> bash: line 8: unalias: nosuch: not found
#2> unalias: usage: unalias [-a] name [name ...]

## alias quoting
alias q='it'\''s'
alias q
alias -p
alias e=
alias e
alias a.b='x'
alias a.b
alias 'a b=c'
echo $?
alias 'a/b=c'
echo $?
alias '$x=c'
echo $?
alias -x
echo $?
unalias -x
echo $?
#> alias q='it'\''s'
#> alias q='it'\''s'
#> alias e=''
#> alias a.b='x'
#> 1
#> 1
#> 1
#> 2
#> 2
#2> bash: line 8: alias: `a b': invalid alias name
#2> bash: line 10: alias: `a/b': invalid alias name
#2> bash: line 12: alias: `$x': invalid alias name
#2> bash: line 14: alias: -x: invalid option
#2> alias: usage: alias [-p] [name[=value] ... ]
#2> bash: line 16: unalias: -x: invalid option
#2> unalias: usage: unalias [-a] name [name ...]

## aliases expand with the option
shopt -s expand_aliases
alias hi='echo hello'
hi there
alias sudo='command '
sudo hi
\hi
echo $?
#> hello there
#> hello
#> 127
#2> bash: line 6: hi: command not found

## hash
hash
ls >/dev/null; ls > /dev/null; cat </dev/null
hash
hash -t ls
hash -t ls cat
hash -l
hash -d ls
hash
hash -r
hash
hash nosuch
echo $?
hash -p /bin/true mytrue
mytrue; echo $?
hash -d nosuch
echo $?
hash -t nosuch
echo $?
hash -z
echo $?
hash -t
echo $?
#> hash: hash table empty
#> hits	command
#>    2	/usr/bin/ls
#>    1	/usr/bin/cat
#> /usr/bin/ls
#> ls	/usr/bin/ls
#> cat	/usr/bin/cat
#> builtin hash -p /usr/bin/ls ls
#> builtin hash -p /usr/bin/cat cat
#> hits	command
#>    2	/usr/bin/cat
#> hash: hash table empty
#> 1
#> 0
#> 1
#> 1
#> 2
#> 1
#2> bash: line 11: hash: nosuch: not found
#2> bash: line 15: hash: nosuch: not found
#2> bash: line 17: hash: nosuch: not found
#2> bash: line 19: hash: -z: invalid option
#2> hash: usage: hash [-lr] [-p pathname] [-dt] [name ...]
#2> bash: line 21: hash: -t: option requires an argument

## hash of builtins and functions
f() { :; }
hash f echo cat
echo $?
hash
#> 0
#> hits	command
#>    0	/usr/bin/cat

## type
f() { echo hi; }
shopt -s expand_aliases
alias ll='ls -l'
type f
type ll
type if
type cd
type ls
type nosuch
echo $?
type echo nosuch f
echo $?
#> f is a function
#>$ f ()\x20
#>$ {\x20
#>     echo hi
#> }
#> ll is aliased to `ls -l'
#> if is a shell keyword
#> cd is a shell builtin
#> ls is /usr/bin/ls
#> 1
#> echo is a shell builtin
#> f is a function
#>$ f ()\x20
#>$ {\x20
#>     echo hi
#> }
#> 1
#2> bash: line 9: type: nosuch: not found
#2> bash: line 11: type: nosuch: not found

## type -t
f() { :; }
alias ll='ls -l'
shopt -s expand_aliases
alias ll='ls -l'
type -t f ll if cd ls nosuch; echo $?
type -t nosuch; echo $?
type -t [ [[ { time !
#> function
#> alias
#> keyword
#> builtin
#> file
#> 1
#> 1
#> builtin
#> keyword
#> keyword
#> keyword
#> keyword

## type -a
type -a echo
type -a ls
type -a nosuch
echo $?
echo() { :; }
type -a echo
unset -f echo
type -a true
#> echo is a shell builtin
#> echo is /usr/bin/echo
#> echo is /bin/echo
#> ls is /usr/bin/ls
#> ls is /bin/ls
#> 1
#> echo is a function
#>$ echo ()\x20
#>$ {\x20
#>     :
#> }
#> echo is a shell builtin
#> echo is /usr/bin/echo
#> echo is /bin/echo
#> true is a shell builtin
#> true is /usr/bin/true
#> true is /bin/true
#2> bash: line 3: type: nosuch: not found

## type -p and -P
type -p ls echo
echo $?
type -P ls echo
echo $?
type -p nosuch
echo $?
type -ap echo
type -aP echo
#> /usr/bin/ls
#> 0
#> /usr/bin/ls
#> /usr/bin/echo
#> 0
#> 1
#> /usr/bin/echo
#> /bin/echo
#> /usr/bin/echo
#> /bin/echo

## type -f
ls() { :; }
type -f ls
type ls
type -z
echo $?
type
echo $?
#> ls is /usr/bin/ls
#> ls is a function
#>$ ls ()\x20
#>$ {\x20
#>     :
#> }
#> 2
#> 0
#2> bash: line 4: type: -z: invalid option
#2> type: usage: type [-afptP] name [name ...]

## type of hashed
ls >/dev/null
type ls
type -t ls
type -p ls
#> ls is hashed (/usr/bin/ls)
#> file
#> /usr/bin/ls

## type with a path
type /bin/ls
type ./nosuch
echo $?
printf '#!/bin/sh\n' > s; chmod +x s
type ./s
type s
#> /bin/ls is /bin/ls
#> 1
#> ./s is ./s
#2> bash: line 2: type: ./nosuch: not found
#2> bash: line 6: type: s: not found
#? 1

## command -v
f() { :; }
shopt -s expand_aliases
alias ll='ls -l'
command -v f ll if cd ls nosuch
echo $?
command -v nosuch
echo $?
command -v /bin/ls ./x
#> f
#> alias ll='ls -l'
#> if
#> cd
#> /usr/bin/ls
#> 0
#> 1
#> /bin/ls

## command -V
f() { :; }
command -V f if cd ls
command -V nosuch
echo $?
command -z
echo $?
command
echo $?
command -p ls /dev/null
command -pv ls
#> f is a function
#>$ f ()\x20
#>$ {\x20
#>     :
#> }
#> if is a shell keyword
#> cd is a shell builtin
#> ls is /usr/bin/ls
#> 1
#> 2
#> 0
#> /dev/null
#> /bin/ls
#2> bash: line 3: command: nosuch: not found
#2> bash: line 5: command: -z: invalid option
#2> command: usage: command [-pVv] command [arg ...]

## command runs
ls() { echo function; }
ls
command ls /dev/null
command nosuch
echo $?
command -- echo x
command cd /nosuch
echo $?
command exit 3
#> function
#> /dev/null
#> 127
#> x
#> 1
#2> bash: line 4: nosuch: command not found
#2> bash: line 7: cd: /nosuch: No such file or directory
#? 3

## builtin
cd() { echo mine; }
cd
builtin cd /tmp && pwd
builtin ls
echo $?
builtin nosuch
echo $?
builtin
echo $?
builtin -x
echo $?
#> mine
#> /tmp
#> 1
#> 1
#> 0
#> 2
#2> bash: line 4: builtin: ls: not a shell builtin
#2> bash: line 6: builtin: nosuch: not a shell builtin
#2> bash: line 10: builtin: -x: invalid option
#2> builtin: usage: builtin [shell-builtin [arg ...]]

## enable
enable -n echo
type echo
enable -n
enable echo
type echo
enable nosuch
echo $?
enable -z
echo $?
enable -a | head -n 3
enable -s
enable -d echo
echo $?
enable -f x y
echo $?
#> echo is /usr/bin/echo
#> enable -n echo
#> echo is a shell builtin
#> 1
#> 2
#> enable .
#> enable :
#> enable [
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
#> 1
#> 1
#2> bash: line 6: enable: nosuch: not a shell builtin
#2> bash: line 8: enable: -z: invalid option
#2> enable: usage: enable [-a] [-dnps] [-f filename] [name ...]
#2> bash: line 12: enable: echo: not dynamically loaded
#2> bash: line 14: enable: cannot open shared object x: x: cannot open shared object file: No such file or directory

## let
let x=1+2; echo $x $?
let 'y = x * 2' z=y-6; echo $? $y $z
let
echo $?
let 1/0
echo $?
let 'a b'
echo $?
let -- x=5; echo $x
#> 3 0
#> 1 6 0
#> 1
#> 1
#> 1
#> 5
#2> bash: line 3: let: expression expected
#2> bash: line 5: let: 1/0: division by 0 (error token is "0")
#2> bash: line 7: let: a b: syntax error in expression (error token is "b")

## times
times | wc -l
#> 2

## eval
eval echo a b
eval 'x=1; echo $x'
eval
echo $?
eval 'echo "'
echo $?
eval -- echo x
eval -x
echo $?
eval 'exit 3'
#> a b
#> 1
#> 0
#> 2
#> x
#> 2
#2> bash: eval: line 5: unexpected EOF while looking for matching `"'
#2> bash: line 8: eval: -x: invalid option
#2> eval: usage: eval [arg ...]
#? 3

## source
echo 'echo "$0|$1|$#"; x=5; return 4' > s
. ./s a b
echo $? $x
set -- 1 2 3
source ./s
echo $#
. ./s z; echo $1
source nosuch
echo $?
source ./nosuch
echo $?
source
echo $?
source -z
echo $?
source /tmp
echo $?
#> bash|a|2
#> 4 5
#> bash|1|3
#> 3
#> bash|z|1
#> 1
#> 1
#> 1
#> 2
#> 2
#> 1
#2> bash: line 8: nosuch: No such file or directory
#2> bash: line 10: ./nosuch: No such file or directory
#2> bash: line 12: source: filename argument required
#2> source: usage: source filename [arguments]
#2> bash: line 14: source: -z: invalid option
#2> source: usage: source filename [arguments]
#2> bash: line 16: source: /tmp: is a directory

## source finds in PATH
mkdir bin; echo 'echo found' > bin/s
PATH=$PWD/bin:$PATH
. s
cd bin; . s
shopt -u sourcepath; cd ..; . s
echo $?
#> found
#> found
#> 1
#2> bash: line 5: s: No such file or directory

## source changes positional parameters
echo 'set -- x y' > s
set -- 1 2 3
. ./s
echo "$@"
. ./s a
echo "$@"
#> x y
#> x y

## return outside
return 3
echo $?
f() { return 300; }; f; echo $?
f() { return -1; }; f; echo $?
f() { return abc; }; f; echo $?
f() { return 1 2; }; f; echo $?
f() { false; return; }; f; echo $?
#> 2
#> 44
#> 255
#> 2
#2> bash: line 1: return: can only `return' from a function or sourced script
#2> environment: line 5: return: abc: numeric argument required
#2> environment: line 6: return: too many arguments
#? 1

## exit operands
(exit 300); echo $?
(exit -1); echo $?
(exit abc); echo $?
(exit 1 2); echo $?
(exit ''); echo $?
(exit -- 5); echo $?
(exit -x); echo $?
#> 44
#> 255
#> 2
#> 1
#> 2
#> 5
#> 2
#2> bash: line 3: exit: abc: numeric argument required
#2> bash: line 4: exit: too many arguments
#2> bash: line 5: exit: : numeric argument required
#2> bash: line 7: exit: -x: numeric argument required

## exit too many
exit 1 2
echo $?
#2> bash: line 1: exit: too many arguments
#? 1

## logout
logout
echo $?
#> 1
#2> bash: line 1: logout: not login shell: use `exit'

## shift
set -- a b c d
shift; echo $@
shift 2; echo $@
shift 5; echo $? $@
shift -1; echo $?
shift abc; echo $?
shift 1 2; echo $?
shift 0; echo $? $@
shopt -s shift_verbose
shift 9; echo $?
#> b c d
#> d
#> 1 d
#> 1
#> 1
#2> bash: line 5: shift: -1: shift count out of range
#2> bash: line 6: shift: abc: numeric argument required
#2> bash: line 7: shift: too many arguments
#? 1

## break and continue
break; echo $?
continue; echo $?
for i in 1 2; do break 0; echo no; done; echo $?
for i in 1 2; do break -1; echo no; done; echo $?
for i in 1 2; do break abc; echo no; done; echo $?
for i in 1 2; do for j in 1 2; do break 2; done; echo no; done; echo $?
for i in 1 2; do for j in 1 2; do continue 2; done; echo no; done; echo $?
for i in 1 2; do break 99; done; echo $?
for i in 1 2; do break 1 2; done; echo $?
#> 0
#> 0
#> 1
#> 1
#2> bash: line 1: break: only meaningful in a `for', `while', or `until' loop
#2> bash: line 2: continue: only meaningful in a `for', `while', or `until' loop
#2> bash: line 3: break: 0: loop count out of range
#2> bash: line 4: break: -1: loop count out of range
#2> bash: line 5: break: abc: numeric argument required
#? 128

## break in a function called in a loop
f() { break; echo after; }
for i in 1 2; do f; echo $i; done
#> after
#> 1
#> after
#> 2
#2> environment: line 1: break: only meaningful in a `for', `while', or `until' loop
#2> environment: line 1: break: only meaningful in a `for', `while', or `until' loop

## exec
exec 3>out; echo hi >&3; exec 3>&-; cat out
echo hi >&3
echo $?
(exec echo x)
(exec -a name sh -c 'echo $0')
(exec -l sh -c 'echo $0')
(X=1 exec -c env)
(exec nosuch); echo $?
(exec /tmp); echo $?
(exec -z); echo $?
exec nosuch
echo unreached
#> hi
#> 1
#> x
#> name
#> -sh
#> 127
#> 126
#> 2
#2> bash: line 2: 3: Bad file descriptor
#2> bash: line 8: exec: nosuch: not found
#2> bash: line 9: /tmp: Is a directory
#2> bash: line 9: exec: /tmp: cannot execute: Is a directory
#2> bash: line 10: exec: -z: invalid option
#2> exec: usage: exec [-cl] [-a name] [command [argument ...]] [redirection ...]
#2> bash: line 11: exec: nosuch: not found
#? 127

## exec with execfail
shopt -s execfail
exec nosuch
echo $? still
#> 127 still
#2> bash: line 2: exec: nosuch: not found

## exec keeps redirections
exec > out
echo hidden
exec >&2
cat out
#2> hidden

## caller
f() { caller; caller 0; caller 1; caller 2; echo $?; }
g() { f; }
g
caller
echo $?
f() { caller x; echo $?; caller -1; echo $?; }; f
#> 2 environment
#> 2 g environment
#> 1
#> 1
#> 2
#> 2
#2> environment: line 6: caller: x: invalid number
#2> caller: usage: caller [expr]
#2> environment: line 6: caller: -1: invalid option
#2> caller: usage: caller [expr]

## pushd popd dirs
mkdir -p a/b c
pushd a >/dev/null; dirs
pushd b
pushd
popd
popd
popd
echo $?
dirs
pushd
echo $?
pushd nosuch
echo $?
pushd +5
echo $?
popd +5
echo $?
dirs +5
echo $?
dirs -x
echo $?
#> ~/case/a ~/case
#> ~/case/a/b ~/case/a ~/case
#> ~/case/a ~/case/a/b ~/case
#> ~/case/a/b ~/case
#> ~/case
#> 1
#> ~/case
#> 1
#> 1
#> 1
#> 1
#> 1
#> 2
#2> bash: line 7: popd: directory stack empty
#2> bash: line 10: pushd: no other directory
#2> bash: line 12: pushd: nosuch: No such file or directory
#2> bash: line 14: pushd: directory stack empty
#2> bash: line 16: popd: directory stack empty
#2> bash: line 18: dirs: directory stack empty
#2> bash: line 20: dirs: -x: invalid number
#2> dirs: usage: dirs [-clpv] [+N] [-N]

## dirs options
mkdir a b c
pushd a; pushd ../b; pushd ../c
dirs -p; dirs -v; dirs -l; dirs +1; dirs -1; dirs +0; dirs -0
pushd +1; pushd -1; pushd -n ../a; popd -n; popd +1; popd -0
dirs -c; dirs
#> ~/case/a ~/case
#> ~/case/b ~/case/a ~/case
#> ~/case/c ~/case/b ~/case/a ~/case
#> ~/case/c
#> ~/case/b
#> ~/case/a
#> ~/case
#>  0  ~/case/c
#>  1  ~/case/b
#>  2  ~/case/a
#>  3  ~/case
#> /home/learner/case/c /home/learner/case/b /home/learner/case/a /home/learner/case
#> ~/case/b
#> ~/case/a
#> ~/case/c
#> ~/case
#> ~/case/b ~/case/a ~/case ~/case/c
#> ~/case ~/case/c ~/case/b ~/case/a
#> ~/case ../a ~/case/c ~/case/b ~/case/a
#> ~/case ~/case/c ~/case/b ~/case/a
#> ~/case ~/case/b ~/case/a
#> ~/case ~/case/b
#> ~/case

## cd
cd /nosuch
echo $?
cd -
echo $?
OLDPWD=/tmp; cd -
cd /; cd ~; pwd
touch f; cd f
echo $?
cd a b
echo $?
cd -z
echo $?
HOME=; cd; echo $?
unset HOME; cd; echo $?
CDPATH=/usr cd bin
cd ''
echo $?
unset OLDPWD; cd -
echo $?
#> 1
#> 1
#> /tmp
#> /home/learner
#> 1
#> 1
#> 2
#> 0
#> 1
#> /usr/bin
#> 0
#> 1
#2> bash: line 1: cd: /nosuch: No such file or directory
#2> bash: line 3: cd: OLDPWD not set
#2> bash: line 7: cd: f: Not a directory
#2> bash: line 9: cd: too many arguments
#2> bash: line 11: cd: -z: invalid option
#2> cd: usage: cd [-L|[-P [-e]] [-@]] [dir]
#2> bash: line 14: cd: HOME not set
#2> bash: line 18: cd: OLDPWD not set

## cd through links
mkdir -p real/sub; ln -s real/sub link
cd link; pwd; pwd -P; cd ..; pwd
cd -P link; pwd
cd; cd case/link/..; pwd
#> /home/learner/case/link
#> /home/learner/case/real/sub
#> /home/learner/case
#> /home/learner/case/real/sub
#> /home/learner/case

## pwd
pwd -x
echo $?
pwd a b
pwd -L -P
#> 2
#> /home/learner/case
#> /home/learner/case
#2> bash: line 1: pwd: -x: invalid option
#2> pwd: usage: pwd [-LP]
