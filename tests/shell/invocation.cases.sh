# How a shell is called, and the variables it sets.

## bash --version | head -1; bash --help | head -40; echo $?
bash --version | head -1; bash --help | head -40; echo $?
#> GNU bash, version 5.2.15(1)-release (x86_64-pc-linux-gnu)
#> GNU bash, version 5.2.15(1)-release-(x86_64-pc-linux-gnu)
#> Usage:	bash [GNU long option] [option] ...
#> 	bash [GNU long option] [option] script-file ...
#> GNU long options:
#> 	--debug
#> 	--debugger
#> 	--dump-po-strings
#> 	--dump-strings
#> 	--help
#> 	--init-file
#> 	--login
#> 	--noediting
#> 	--noprofile
#> 	--norc
#> 	--posix
#> 	--pretty-print
#> 	--rcfile
#> 	--restricted
#> 	--verbose
#> 	--version
#> Shell options:
#> 	-ilrsD or -c command or -O shopt_option		(invocation only)
#> 	-abefhkmnptuvxBCEHPT or -o option
#> Type `bash -c "help set"' for more information about shell options.
#> Type `bash -c help' for more information about shell builtin commands.
#> Use the `bashbug' command to report bugs.
#>
#> bash home page: <http://www.gnu.org/software/bash>
#> General help using GNU software: <http://www.gnu.org/gethelp/>
#> 0

## bash -c 'echo $0 $1 $#' a b c; bash -c 'echo $0'; bash -s a b <<< 'ech …
bash -c 'echo $0 $1 $#' a b c; bash -c 'echo $0'; bash -s a b <<< 'echo $0 $1 $#'; bash -s -- -x <<< 'echo $1'; echo 'echo $0 $@' > s; bash s 1 2; bash ./s; . ./s q; chmod +x s; ./s; bash -- s z; bash - s y; cat s | bash; bash < s; bash /dev/stdin w < s
#> a b 2
#> bash
#> bash a 2
#> -x
#> s 1 2
#> ./s
#> bash q
#> ./s
#> s z
#> s y
#> bash
#> bash
#> /dev/stdin w

## set -o posix; readonly x=1; x=2; echo no
set -o posix; readonly x=1; x=2; echo no
#2> bash: line 1: x: readonly variable
#? 127

## set -o posix; for () in a; do :; done; eval 'if'; echo no
set -o posix; for () in a; do :; done; eval 'if'; echo no
#2> bash: -c: line 1: syntax error near unexpected token `('
#2> bash: -c: line 1: `set -o posix; for () in a; do :; done; eval 'if'; echo no'
#? 2

## set -o posix; . /nope; echo no
set -o posix; . /nope; echo no
#2> bash: line 1: /nope: No such file or directory
#? 1

## set -o posix; shift 5; echo a; export 1a=b; echo no
set -o posix; shift 5; echo a; export 1a=b; echo no
#> a
#> no
#2> bash: line 1: shift: 5: shift count out of range
#2> bash: line 1: export: `1a=b': not a valid identifier

## set -o posix; x=1 :; echo $x; y=2 export z=3; echo $y; f() { echo $q;  …
set -o posix; x=1 :; echo $x; y=2 export z=3; echo $y; f() { echo $q; }; q=5 f; echo "[$q]"; unset -f f; q=6 eval 'echo $q'; echo $q
#> 1
#> 2
#> 5
#> []
#> 6
#> 6

## set -o posix; trap; trap 'echo x' INT; trap; kill -l 2; alias a=b; ali …
set -o posix; trap; trap 'echo x' INT; trap; kill -l 2; alias a=b; alias; set | grep ^IFS; type ls cd; command -v if; export -p | head -1; time true 2>/dev/null; echo a >&2 2>/dev/null
#> trap -- 'echo x' INT
#> INT
#> a='b'
#>$ IFS=' \t
#> ls is /usr/bin/ls
#> cd is a shell builtin
#> if
#> export HOME="/home/learner"
#2>
#2> real	0m0.000s
#2> user	0m0.000s
#2> sys	0m0.000s
#2> a

## echo $LINENO
echo $LINENO
echo $LINENO; f() {
echo $LINENO
}; f
(echo $LINENO)
x=$(echo $LINENO
echo $LINENO); echo $x
eval 'echo $LINENO
echo $LINENO'
cat <<E
$LINENO
E
echo a \
  $LINENO
for i in $LINENO; do echo $LINENO; done
if [ $LINENO = 20 ]; then
echo $LINENO; fi; LINENO=100; echo $LINENO
echo $LINENO; unset LINENO; echo $LINENO
#> 1
#> 2
#> 3
#> 5
#> 7 8
#> 9
#> 10
#> 10
#> a 13
#> 15
#> 17
#> 18
#>

## f() { echo ${FUNCNAME[@]} ${BASH_LINENO[@]} ${BASH_SOURCE[@]}; caller; …
f() { echo ${FUNCNAME[@]} ${BASH_LINENO[@]} ${BASH_SOURCE[@]}; caller; caller 0; caller 1; g; }
g() { echo ${FUNCNAME[@]} ${BASH_LINENO[@]} ${#BASH_SOURCE[@]}; caller 0; caller 1; caller 5; echo $?; }
f
g
caller; echo $?; caller x; echo $FUNCNAME
cat > s <<'E'
echo ${FUNCNAME[@]} - ${BASH_LINENO[@]} - ${BASH_SOURCE[@]}
f
E
. ./s
bash s
echo ${BASH_SOURCE[0]} - $0
#> f 3 environment
#> 3 NULL
#> g f 1 3 2
#> 1 f environment
#> 1
#> g 4 1
#> 1
#> 1
#>
#> - 10 - ./s
#> f source 2 10 environment ./s
#> 2 ./s
#> 2 source ./s
#> g f source 1 2 10 3
#> 1 f environment
#> 2 source ./s
#> 1
#> - 0 - s
#> - bash
#2> s: line 2: f: command not found

## RANDOM=42; echo $RANDOM $RANDOM $RANDOM; RANDOM=0; echo $RANDOM $RANDO …
RANDOM=42; echo $RANDOM $RANDOM $RANDOM; RANDOM=0; echo $RANDOM $RANDOM; RANDOM=-1; echo $RANDOM; RANDOM=abc; echo $RANDOM; RANDOM=99999999999; echo $RANDOM; (RANDOM=5; echo $RANDOM); RANDOM=7; x=$(echo $RANDOM); y=$RANDOM; echo $x $y | wc -w; RANDOM=1+1; echo $RANDOM; unset RANDOM; RANDOM=42; echo $RANDOM
#> 17772 26794 1435
#> 20814 24386
#> 16807
#> 20814
#> 19962
#> 18498
#> 2
#> 846
#> 42

## SECONDS=5; echo $SECONDS; SECONDS=-3; echo $SECONDS; [[ $EPOCHSECONDS  …
SECONDS=5; echo $SECONDS; SECONDS=-3; echo $SECONDS; [[ $EPOCHSECONDS =~ ^[0-9]{10}$ ]]; echo $?; [[ $EPOCHREALTIME =~ ^[0-9]{10}\.[0-9]{6}$ ]]; echo $?; EPOCHSECONDS=1; [ $EPOCHSECONDS -gt 5 ]; echo $?; [[ $SRANDOM =~ ^[0-9]+$ ]]; echo $?; [ $BASHPID = $$ ]; echo $?; (exec sh -c : ; ) ; ( [ $BASHPID = $$ ]; echo $? $BASH_SUBSHELL ); echo $BASH_SUBSHELL; echo $(echo $BASH_SUBSHELL) $( (echo $BASH_SUBSHELL) ); BASHPID=3; echo $?
#> 5
#> -3
#> 0
#> 0
#> 0
#> 0
#> 0
#> 1 1
#> 0
#> 1 2
#> 0

## echo $BASH_VERSION ${BASH_VERSINFO[@]}; echo $BASH; echo $HOSTTYPE $OS …
echo $BASH_VERSION ${BASH_VERSINFO[@]}; echo $BASH; echo $HOSTTYPE $OSTYPE $MACHTYPE; echo $UID $EUID ${GROUPS[0]} $HOSTNAME; echo $PPID >/dev/null; echo $BASH_COMMAND; echo $_ ; echo a b; echo $_; echo $BASH_EXECUTION_STRING | head -1; echo $0; echo $IFS | od -c; echo $OPTIND $OPTERR; echo $PS1 $PS2 $PS4; echo $COLUMNS $LINES; echo $HISTSIZE $HISTFILE; echo $PWD $OLDPWD; echo $SHELL $TERM; echo ${#DIRSTACK[@]}; echo $MAILCHECK
#> 5.2.15(1)-release 5 2 15 1 release x86_64-pc-linux-gnu
#> /usr/bin/bash
#> x86_64 linux-gnu x86_64-pc-linux-gnu
#> 1000 1000 1000 rockpool
#> echo $BASH_COMMAND
#> $BASH_COMMAND
#> a b
#> b
#> echo $BASH_VERSION ${BASH_VERSINFO[@]}; echo $BASH; echo $HOSTTYPE $OSTYPE $MACHTYPE; echo $UID $EUID ${GROUPS[0]} $HOSTNAME; echo $PPID >/dev/null; echo $BASH_COMMAND; echo $_ ; echo a b; echo $_; echo $BASH_EXECUTION_STRING | head -1; echo $0; echo $IFS | od -c; echo $OPTIND $OPTERR; echo $PS1 $PS2 $PS4; echo $COLUMNS $LINES; echo $HISTSIZE $HISTFILE; echo $PWD $OLDPWD; echo $SHELL $TERM; echo ${#DIRSTACK[@]}; echo $MAILCHECK
#> bash
#> 0000000  \n
#> 0000001
#> 1 1
#> +
#>
#>
#> /home/learner/case
#> /bin/bash dumb
#> 1
#>

## [[ abc123 =~ ([a-z]+)([0-9]+) ]]; echo ${BASH_REMATCH[@]} ${#BASH_REMA …
[[ abc123 =~ ([a-z]+)([0-9]+) ]]; echo ${BASH_REMATCH[@]} ${#BASH_REMATCH[@]}; [[ x =~ (y)?x ]]; declare -p BASH_REMATCH; [[ a =~ b ]]; declare -p BASH_REMATCH; re='^(a|b)*$'; [[ abab =~ $re ]]; echo ${BASH_REMATCH[1]}; [[ 'a.c' =~ a\.c ]] && echo 1; [[ abc =~ a"."c ]] || echo 2; [[ 'a b' =~ a\ b ]] && echo 3; [[ a =~ [ ]]; echo $?; [[ a =~ '[' ]]; echo $?; r='['; [[ a =~ $r ]]; echo $?; [[ $'a\nb' =~ a.b ]] && echo nl; [[ aXb =~ [[:upper:]] ]] && echo ${BASH_REMATCH[0]}; [[ foobar =~ (foo|foob)(ar|bar) ]]; echo ${BASH_REMATCH[@]}; [[ aaa =~ a{2} ]]; echo $BASH_REMATCH; [[ "" =~ ^$ ]]; echo $?
#> abc123 abc 123 3
#> declare -a BASH_REMATCH=([0]="x" [1]="")
#> declare -a BASH_REMATCH=()
#> b
#> 1
#> 2
#> 3
#> 2
#> 1
#> 2
#> nl
#> X
#> foobar foo bar
#> aa
#> 0

## false | true | (exit 3); echo ${PIPESTATUS[@]} ; true; echo ${PIPESTAT …
false | true | (exit 3); echo ${PIPESTATUS[@]} ; true; echo ${PIPESTATUS[@]}; ! false | true; echo ${PIPESTATUS[@]} $?; (exit 4); echo ${PIPESTATUS[0]}; x=$(false | true; echo ${PIPESTATUS[@]}); echo $x; if false; then :; fi; echo ${PIPESTATUS[@]}; false && true; echo ${PIPESTATUS[@]}; f() { false | true; }; f; echo ${PIPESTATUS[@]}; x=1; echo ${PIPESTATUS[@]}; [[ a == b ]]; echo ${PIPESTATUS[@]}; ((0)); echo ${PIPESTATUS[@]}; { false; true; } | cat; echo ${PIPESTATUS[*]}; PIPESTATUS=(9 9); echo ${PIPESTATUS[@]}
#> 1 0 3
#> 0
#> 1 0 1
#> 4
#> 1 0
#> 1
#> 1
#> 0
#> 0
#> 1
#> 1
#> 0 0
#> 0

## getopts; echo $?; getopts ab; echo $?; getopts ab x -a -b; echo $? $x  …
getopts; echo $?; getopts ab; echo $?; getopts ab x -a -b; echo $? $x $OPTIND; getopts ab x -a -b; echo $x; getopts ab x -a -b; echo $? $x; OPTIND=1; getopts a: x -a; echo $? $x "[$OPTARG]"; OPTIND=1; getopts a x -z; echo $? $x "[$OPTARG]"; OPTIND=1; getopts :a: x -a; echo $? $x "[$OPTARG]"; OPTIND=1; getopts :a x -z; echo $? $x "[$OPTARG]"; OPTIND=1; OPTERR=0; getopts a x -z; echo $? $x; getopts a 1x -a; echo $?; getopts -x; OPTIND=1; OPTERR=1; f() { local OPTIND; while getopts xy:z o; do echo $o $OPTARG; done; shift $((OPTIND-1)); echo "$@"; }; f -xy val -z rest; f -yval -- -x; f a -x; f -x -q
#> 2
#> 2
#> 0 a 2
#> b
#> 1 ?
#> 0 ? []
#> 0 ? []
#> 0 : [a]
#> 0 ? [z]
#> 0 ?
#> 1
#> x
#> y val
#> z
#> rest
#> y val
#> -x
#> a -x
#> x
#> ?
#>
#2> getopts: usage: getopts optstring name [arg ...]
#2> getopts: usage: getopts optstring name [arg ...]
#2> bash: option requires an argument -- a
#2> bash: illegal option -- z
#2> bash: line 1: getopts: `1x': not a valid identifier
#2> bash: line 1: getopts: -x: invalid option
#2> getopts: usage: getopts optstring name [arg ...]
#2> bash: illegal option -- q

## hash; hash ls; hash; hash -r; hash; hash nosuch; echo $?; hash -t ls;  …
hash; hash ls; hash; hash -r; hash; hash nosuch; echo $?; hash -t ls; hash -p /bin/echo foo; foo hi; hash -l; hash -d foo; hash -d foo; echo $?; hash -x; hash -t nope; hash -t; hash -p; hash cd; echo $?; hash -t ls cat
#> hash: hash table empty
#> hits	command
#>    0	/usr/bin/ls
#> hash: hash table empty
#> 1
#> hi
#> builtin hash -p /bin/echo foo
#> 1
#> 0
#2> bash: line 1: hash: nosuch: not found
#2> bash: line 1: hash: ls: not found
#2> bash: line 1: hash: foo: not found
#2> bash: line 1: hash: -x: invalid option
#2> hash: usage: hash [-lr] [-p pathname] [-dt] [name ...]
#2> bash: line 1: hash: nope: not found
#2> bash: line 1: hash: -t: option requires an argument
#2> bash: line 1: hash: -p: option requires an argument
#2> hash: usage: hash [-lr] [-p pathname] [-dt] [name ...]
#2> bash: line 1: hash: ls: not found
#2> bash: line 1: hash: cat: not found
#? 1

## type ls cd if f nosuch; f() { echo; }; type f; type -t ls cd if f nosu …
type ls cd if f nosuch; f() { echo; }; type f; type -t ls cd if f nosuch; type -p ls cd; type -P ls cd; type -a echo; type -a f; type -f f; echo $?; type -x; type; echo $?; alias q='a b'; type q; shopt -s expand_aliases; type q; type -t q; type -a q; hash cat; type cat; type ./nope; mkdir d; type d; type /bin/ls; type -ap ls; type [ '[[' '{' '!' time
#> ls is /usr/bin/ls
#> cd is a shell builtin
#> if is a shell keyword
#> f is a function
#>$ f ()\x20
#>$ {\x20
#>     echo
#> }
#> file
#> builtin
#> keyword
#> function
#> /usr/bin/ls
#> /usr/bin/ls
#> echo is a shell builtin
#> echo is /usr/bin/echo
#> echo is /bin/echo
#> f is a function
#>$ f ()\x20
#>$ {\x20
#>     echo
#> }
#> 1
#> 0
#> q is aliased to `a b'
#> alias
#> q is aliased to `a b'
#> cat is hashed (/usr/bin/cat)
#> /bin/ls is /bin/ls
#> /usr/bin/ls
#> /bin/ls
#> [ is a shell builtin
#> [[ is a shell keyword
#> { is a shell keyword
#> ! is a shell keyword
#> time is a shell keyword
#2> bash: line 1: type: f: not found
#2> bash: line 1: type: nosuch: not found
#2> bash: line 1: type: f: not found
#2> bash: line 1: type: -x: invalid option
#2> type: usage: type [-afptP] name [name ...]
#2> bash: line 1: type: q: not found
#2> bash: line 1: type: ./nope: not found
#2> bash: line 1: type: d: not found

## builtin; builtin echo a; builtin ls; echo $?; builtin -x; builtin nosu …
builtin; builtin echo a; builtin ls; echo $?; builtin -x; builtin nosuch; enable -n echo; type echo; echo a; enable echo; enable -n | head; enable -p | head -3; enable nosuch; enable -x; enable -s; enable -a | head -3; enable -n test; enable -n; enable test; enable -d foo; enable -f /nope x
#> a
#> 1
#> echo is /usr/bin/echo
#> a
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
#> enable .
#> enable :
#> enable [
#> enable -n test
#2> bash: line 1: builtin: ls: not a shell builtin
#2> bash: line 1: builtin: -x: invalid option
#2> builtin: usage: builtin [shell-builtin [arg ...]]
#2> bash: line 1: builtin: nosuch: not a shell builtin
#2> bash: line 1: enable: nosuch: not a shell builtin
#2> bash: line 1: enable: -x: invalid option
#2> enable: usage: enable [-a] [-dnps] [-f filename] [name ...]
#2> bash: line 1: enable: foo: not a shell builtin
#2> bash: line 1: enable: cannot open shared object /nope: /nope: cannot open shared object file: No such file or directory
#? 1

## pwd -x; pwd a; cd /tmp; pwd -P -L; cd -; cd nope; echo $?; cd a b; cd  …
pwd -x; pwd a; cd /tmp; pwd -P -L; cd -; cd nope; echo $?; cd a b; cd -x; cd ''; echo $?; HOME=; cd; echo $? ; unset HOME; cd; echo $?; unset OLDPWD; cd -; echo > file; cd file; CDPATH=/ ; cd tmp; cd -P /tmp/..; cd -e /; cd -@ /; CDPATH=; mkdir -p a/b; ln -s a/b l; cd ~ 2>/dev/null
#> /home/learner/case
#> /tmp
#> /home/learner/case
#> 1
#> 0
#> 0
#> 1
#> /tmp
#2> bash: line 1: pwd: -x: invalid option
#2> pwd: usage: pwd [-LP]
#2> bash: line 1: cd: nope: No such file or directory
#2> bash: line 1: cd: too many arguments
#2> bash: line 1: cd: -x: invalid option
#2> cd: usage: cd [-L|[-P [-e]] [-@]] [dir]
#2> bash: line 1: cd: HOME not set
#2> bash: line 1: cd: OLDPWD not set
#2> bash: line 1: cd: file: Not a directory
#2> bash: line 1: cd: -@: invalid option
#2> cd: usage: cd [-L|[-P [-e]] [-@]] [dir]
#2> mkdir: cannot create directory ‘a’: Permission denied
#2> ln: failed to create symbolic link 'l': Permission denied

## pushd; popd; dirs; pushd /tmp; pushd /; dirs -v; dirs -p; dirs +1; dir …
pushd; popd; dirs; pushd /tmp; pushd /; dirs -v; dirs -p; dirs +1; dirs -0; pushd; pushd +1; pushd -0; popd +1; popd -n; dirs -c; dirs; pushd nope; pushd +5; popd +5; dirs +9; pushd -n /tmp; dirs -l; pushd -x; popd -x; dirs -x; pushd a b; popd a; dirs a; echo $?
#> ~/case
#> /tmp ~/case
#> / /tmp ~/case
#>  0  /
#>  1  /tmp
#>  2  ~/case
#> /
#> /tmp
#> ~/case
#> /tmp
#> ~/case
#> /tmp / ~/case
#> / ~/case /tmp
#> /tmp / ~/case
#> /tmp ~/case
#> /tmp
#> /tmp
#> /tmp /tmp
#> /tmp /tmp
#> 2
#2> bash: line 1: pushd: no other directory
#2> bash: line 1: popd: directory stack empty
#2> bash: line 1: pushd: nope: No such file or directory
#2> bash: line 1: pushd: directory stack empty
#2> bash: line 1: popd: directory stack empty
#2> bash: line 1: dirs: directory stack empty
#2> bash: line 1: pushd: -x: invalid number
#2> pushd: usage: pushd [-n] [+N | -N | dir]
#2> bash: line 1: popd: -x: invalid number
#2> popd: usage: popd [-n] [+N | -N]
#2> bash: line 1: dirs: -x: invalid number
#2> dirs: usage: dirs [-clpv] [+N] [-N]
#2> bash: line 1: pushd: too many arguments
#2> bash: line 1: popd: a: invalid argument
#2> popd: usage: popd [-n] [+N | -N]
#2> bash: line 1: dirs: a: invalid option
#2> dirs: usage: dirs [-clpv] [+N] [-N]

## shift; echo $?; set -- a b c; shift 2; echo $@; shift 5; echo $?; shif …
shift; echo $?; set -- a b c; shift 2; echo $@; shift 5; echo $?; shift -1; echo $?; shift a; echo $?; shift 1 2; echo $?; shopt -s shift_verbose; shift 9; f() { shift; echo $@; }; f x y; break; continue; echo $?; return; echo $?; for i in 1; do break 0; done; echo $?; for i in 1 2; do break a; done; echo $?
#> 1
#> c
#> 1
#> 1
#> 1
#2> bash: line 1: shift: -1: shift count out of range
#2> bash: line 1: shift: a: numeric argument required
#2> bash: line 1: shift: too many arguments
#? 1

## for i in 1 2; do for j in 1 2; do continue 2; done; echo no; done; ech …
for i in 1 2; do for j in 1 2; do continue 2; done; echo no; done; echo; for i in 1 2; do for j in a; do break 5; done; done; echo $i; f() { break; }; for i in 1 2; do f; echo $i; done; for i in 1 2; do (break); echo $i; done; while :; do eval break; done; for i in 1; do break 1 2; done; echo $?; for i in 1 2; do continue -1; echo $i; done; echo $?; exit a; echo no
#>
#> 1
#> 1
#> 2
#> 1
#> 2
#2> environment: line 1: break: only meaningful in a `for', `while', or `until' loop
#2> environment: line 1: break: only meaningful in a `for', `while', or `until' loop
#2> bash: line 1: break: only meaningful in a `for', `while', or `until' loop
#2> bash: line 1: break: only meaningful in a `for', `while', or `until' loop
#2> bash: line 1: break: too many arguments
#? 1

## exit 256;
exit 256;

## exit -1
exit -1
#? 255

## exit 1 2; echo a $?
exit 1 2; echo a $?
#2> bash: line 1: exit: too many arguments
#? 1

## f() { return 300; }; f; echo $?; f() { return -1; }; f; echo $?; f() { …
f() { return 300; }; f; echo $?; f() { return -1; }; f; echo $?; f() { return a; }; f; echo $?; f() { return 1 2; echo in; }; f; echo $?; f() { false; return; }; f; echo $?; return 3; echo $?; (return 2); echo $?; echo 'return 5; echo no' > s; . ./s; echo $?; bash s; echo $?; f() { for i in 1; do return 4; done; }; f; echo $?; f() { (return 6); echo $?; }; f
#> 44
#> 255
#> 2
#2> environment: line 1: return: a: numeric argument required
#2> environment: line 1: return: too many arguments
#? 1

## exec nosuch; echo $?
exec nosuch; echo $?
#2> bash: line 1: exec: nosuch: not found
#? 127

## shopt -s execfail; exec nosuch; echo $?; exec /tmp; echo $?; exec -a n …
shopt -s execfail; exec nosuch; echo $?; exec /tmp; echo $?; exec -a name bash -c 'echo $0'; echo no
#> 127
#> 126
#> name
#2> bash: line 1: exec: nosuch: not found
#2> bash: line 1: /tmp: Is a directory
#2> bash: line 1: exec: /tmp: cannot execute: Is a directory

## exec -c env; echo no
exec -c env; echo no

## exec -l bash -c 'echo $0';
exec -l bash -c 'echo $0';
#> -bash

## exec -x; echo $?; exec -a; echo $?; exec > out; echo hi; exec >&2; cat …
exec -x; echo $?; exec -a; echo $?; exec > out; echo hi; exec >&2; cat out; exec 3< out; cat <&3; exec 3<&-; cat <&3; echo $?; exec {fd}> f2; echo q >&$fd; echo $fd; exec {fd}>&-; echo r >&$fd; cat f2; exec {x[1]}>f3; echo ${x[1]}; exec {1a}>f; exec 9>&8; echo no
#> 2
#> 2
#2> bash: line 1: exec: -x: invalid option
#2> exec: usage: exec [-cl] [-a name] [command [argument ...]] [redirection ...]
#2> bash: line 1: exec: -a: option requires an argument
#2> exec: usage: exec [-cl] [-a name] [command [argument ...]] [redirection ...]
#2> hi
#2> hi
#2> bash: line 1: 3: Bad file descriptor
#2> 1
#2> 10
#2> bash: line 1: $fd: Bad file descriptor
#2> q
#2> 10
#2> bash: line 1: exec: {1a}: not found
#? 127

## a long option without its argument
bash --rcfile; echo $?; bash --init-file; echo $?
#> 2
#> 2
#2> bash: rcfile: option requires an argument
#2> bash: init-file: option requires an argument

## the string of an interactive shell: no lines in messages, no history
bash -ic 'nosuch; echo !!; if' name 2>&1 | grep -v 'terminal process\|job control'
bash -ic 'echo a
fi' 2>&1 | grep -v 'terminal process\|job control'; echo ${PIPESTATUS[0]}
#> name: syntax error: unexpected end of file
#> a
#> bash: syntax error near unexpected token `fi'
#> 2
