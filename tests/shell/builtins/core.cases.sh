# Builtins that are part of the shell itself (bash manual 4.1, 4.2).

## cd goes by the names that led there
cd /usr; cd bin; pwd; cd -; cd ..; pwd
cd ./usr/../usr/bin/..; pwd; cd /usr//bin/; pwd; cd; pwd
cd /nonexistent; echo $? $OLDPWD
cd /etc/passwd; cd a b; unset HOME; cd; cd -- /tmp; pwd
CDPATH=/usr; cd bin; cd ''; pwd
#> /usr/bin
#> /usr
#> /
#> /usr
#> /usr/bin
#> /home/learner
#> 1 /usr/bin
#> /tmp
#> /usr/bin
#> /usr
#> /usr
#2> bash: line 3: cd: /nonexistent: No such file or directory
#2> bash: line 4: cd: /etc/passwd: Not a directory
#2> bash: line 4: cd: too many arguments
#2> bash: line 4: cd: HOME not set

## set sets options and arguments
set -- a b c; shift; echo $@; shift 2; echo $#; shift; echo $?
set -- -x y; echo $1; set x y; echo $2; set --; echo $#
set -eu; echo $-; set +eu; echo $-
set -o pipefail; echo $SHELLOPTS
set -o foo; echo $?
set -q; echo $?
#> b c
#> 0
#> 1
#> -x
#> y
#> 0
#> ehuBc
#> hBc
#> braceexpand:hashall:interactive-comments:pipefail
#> 2
#> 2
#2> bash: line 5: set: foo: invalid option name
#2> bash: line 6: set: -q: invalid option
#2> set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]

## shift counts
shift foo; echo $?
set -- 1; shift -1; echo $?
shopt -s shift_verbose; shift 5; echo $?
#> 1
#> 1
#> 1
#2> bash: line 1: shift: foo: numeric argument required
#2> bash: line 2: shift: -1: shift count out of range
#2> bash: line 3: shift: 5: shift count out of range

## shopt
shopt extglob nullglob; echo $?
shopt -s extglob; shopt -p extglob; shopt -q extglob; echo $?
shopt -u extglob; shopt -q extglob; echo $?
shopt nosuch; echo $?
shopt -o errexit; shopt -so errexit; echo $-
#> extglob        	off
#> nullglob       	off
#> 1
#> shopt -s extglob
#> 0
#> 1
#> 1
#> errexit        	off
#> ehBc
#2> bash: line 4: shopt: nosuch: invalid shell option name

## alias
shopt -s expand_aliases
alias e='echo ' w=WORLD
e w; \e w
alias e nosuch; alias
unalias w nosuch; e w
unalias -a; alias
#> WORLD
#> alias e='echo '
#> alias e='echo '
#> alias w='WORLD'
#> WORLD
#2> bash: line 3: e: command not found
#2> bash: line 4: alias: nosuch: not found
#2> bash: line 5: unalias: nosuch: not found

## type and command -v
f() { :; }
type -t if cd cat f nosuch
type f cd if nosuch
type -a echo; type -P cat; type -p cd
command -v cat cd f if nosuch; echo $?
command -V cd f nosuch
#> keyword
#> builtin
#> file
#> function
#> f is a function
#>$ f ()\x20
#>$ {\x20
#>     :
#> }
#> cd is a shell builtin
#> if is a shell keyword
#> echo is a shell builtin
#> echo is /usr/bin/echo
#> echo is /bin/echo
#> /usr/bin/cat
#> /usr/bin/cat
#> cd
#> f
#> if
#> 0
#> cd is a shell builtin
#> f is a function
#>$ f ()\x20
#>$ {\x20
#>     :
#> }
#2> bash: line 3: type: nosuch: not found
#2> bash: line 6: command: nosuch: not found

## declare
declare -a a; declare -p a; declare -A m; declare -p m; a=5; declare -p a
declare -A a; declare -a m; declare +a a; echo $?
declare -i n; declare -p n; declare -x e; declare -p e nosuch; echo $?
declare -a c='(1 2)'; declare -p c; declare "d=(1 2)"; declare -p d
declare f[3]=x; declare -p f; declare -ai g=(1+1 2); declare -p g
declare 2y=1; declare -i q=08; echo no
#> declare -a a
#> declare -A m
#> declare -a a=([0]="5")
#> 1
#> declare -i n
#> declare -x e
#> 1
#> declare -a c=([0]="1" [1]="2")
#> declare -- d="(1 2)"
#> declare -a f=([3]="x")
#> declare -ai g=([0]="2" [1]="2")
#2> bash: line 2: declare: a: cannot convert indexed to associative array
#2> bash: line 2: declare: m: cannot convert associative to indexed array
#2> bash: line 2: declare: a: cannot destroy array variables in this way
#2> bash: line 3: declare: nosuch: not found
#2> bash: line 6: declare: `2y=1': not a valid identifier
#2> bash: line 6: declare: 08: value too great for base (error token is "08")
#? 1

## declare -f
declare -f nosuch; echo $?
f() { echo hi; }; declare -f f; declare -F f; declare -F
declare -ft f; declare -F; declare -fp f
#> 1
#>$ f ()\x20
#>$ {\x20
#>     echo hi
#> }
#> f
#> declare -f f
#> declare -ft f
#>$ f ()\x20
#>$ {\x20
#>     echo hi
#> }
#> declare -ft f

## declare -n
declare -n a=1x; declare -n b='x y'; declare -n c=c; echo $?
declare -n d='arr[0]'; d=5; declare -p arr d
declare -n g; g=foo; g=bar; declare -p g foo
#> 1
#> declare -a arr=([0]="5")
#> declare -n d="arr[0]"
#> declare -n g="foo"
#> declare -- foo="bar"
#2> bash: line 1: declare: `1x': invalid variable name for name reference
#2> bash: line 1: declare: `x y': invalid variable name for name reference
#2> bash: line 1: declare: c: nameref variable self references not allowed

## local
local x; echo $?
f() { local a=1 b; local; declare c=3; declare -g G=4; local -x ex=5; declare -p c G ex; local 1x; echo $?; }
f; echo $G; declare -p c
#> 1
#> declare -- a="1"
#> declare -- b
#> declare -- c="3"
#> declare -- G="4"
#> declare -x ex="5"
#> 1
#> 4
#2> bash: line 1: local: can only be used in a function
#2> environment: line 2: local: `1x': not a valid identifier
#2> bash: line 3: declare: c: not found
#? 1

## export
export 1x; export a-b=1; export A=1 B; export -p | head -1; B=2
bash -c 'echo $A $B'
export -n A; bash -c 'echo "[$A] $B"'
export -f nosuch; export arr=(1 2); declare -p arr
#> declare -x A="1"
#> 1 2
#> [] 2
#> declare -ax arr=([0]="1" [1]="2")
#2> bash: line 1: export: `1x': not a valid identifier
#2> bash: line 1: export: `a-b=1': not a valid identifier
#2> bash: line 4: export: nosuch: not a function

## readonly
readonly a=1; readonly -a b=(1); readonly -A m=([k]=v)
declare -p a b m
b[0]=2; echo no
echo next; declare +r a; unset a; declare a=2; echo $?
#> declare -r a="1"
#> declare -ar b=([0]="1")
#> declare -Ar m=([k]="v" )
#> next
#> 1
#2> bash: line 3: b: readonly variable
#2> bash: line 4: declare: a: readonly variable
#2> bash: line 4: unset: a: cannot unset: readonly variable
#2> bash: line 4: declare: a: readonly variable

## unset
x=1; f() { :; }; unset x; unset f; type f
a=(1 2 3); unset a[1]; echo "${a[@]}"; unset 'a[-1]'; echo "${a[@]}"; unset 'a[-9]'; echo $?
s=1; unset 's[1]'; unset 's[0]'; echo "[$s]"
unset -q; unset -fv x; echo $?
#> 1 3
#> 1
#> 1
#> []
#> 1
#2> bash: line 1: type: f: not found
#2> bash: line 2: unset: [-9]: bad array subscript
#2> bash: line 3: unset: s: not an array variable
#2> bash: line 4: unset: -q: invalid option
#2> unset: usage: unset [-f] [-v] [-n] [name ...]
#2> bash: line 4: unset: cannot simultaneously unset a function and a variable

## exit
exit 300
#? 44

## exit refuses what is no number
exit foo
echo no
#2> bash: line 1: exit: foo: numeric argument required
#? 2

## eval and source
eval; echo $?; eval 'echo a' ';' 'echo b'
echo 'echo "$0 $@"; return 5; echo no' > s
. ./s x y; echo $?; set -- q; . ./s
. ./nosuch; echo $?; . /tmp; source; echo $?
printf 'x=5\n' > v; source v; echo $x
#> 0
#> a
#> b
#> bash x y
#> 5
#> bash q
#> 1
#> 2
#> 5
#2> bash: line 4: ./nosuch: No such file or directory
#2> bash: line 4: .: /tmp: is a directory
#2> bash: line 4: source: filename argument required
#2> source: usage: source filename [arguments]

## kill
kill -l 9 TERM 137; kill -l | head -2
kill -0 $$; echo $?; kill -FOO 1; kill 99999999; kill abc; kill; echo $?
#> KILL
#> 15
#> KILL
#>  1) SIGHUP	 2) SIGINT	 3) SIGQUIT	 4) SIGILL	 5) SIGTRAP
#>  6) SIGABRT	 7) SIGBUS	 8) SIGFPE	 9) SIGKILL	10) SIGUSR1
#> 0
#> 2
#2> bash: line 2: kill: FOO: invalid signal specification
#2> bash: line 2: kill: (99999999) - No such process
#2> bash: line 2: kill: abc: arguments must be process or job IDs
#2> kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]

## let
let a=5 b=a+1; echo $a $b $?; let 0; echo $?; let; echo $?
#> 5 6 0
#> 1
#> 1
#2> bash: line 1: let: expression expected

## builtin and command
builtin echo b; builtin nosuch; command; command nosuchcmd; command -x; echo $?
#> b
#> 2
#2> bash: line 1: builtin: nosuch: not a shell builtin
#2> bash: line 1: nosuchcmd: command not found
#2> bash: line 1: command: -x: invalid option
#2> command: usage: command [-pVv] command [arg ...]

## refuses options that are none
cd -x; echo $?; alias -x; export -z; hash -p; type -x; jobs -x2; umask -z 2>/dev/null; echo $?
#> 2
#> 2
#2> bash: line 1: cd: -x: invalid option
#2> cd: usage: cd [-L|[-P [-e]] [-@]] [dir]
#2> bash: line 1: alias: -x: invalid option
#2> alias: usage: alias [-p] [name[=value] ... ]
#2> bash: line 1: export: -z: invalid option
#2> export: usage: export [-fn] [name[=value] ...] or export -p
#2> bash: line 1: hash: -p: option requires an argument
#2> hash: usage: hash [-lr] [-p pathname] [-dt] [name ...]
#2> bash: line 1: type: -x: invalid option
#2> type: usage: type [-afptP] name [name ...]
#2> bash: line 1: jobs: -2: invalid option
#2> jobs: usage: jobs [-lnprs] [jobspec ...] or jobs -x command [args]

## cd where the working directory is gone
mkdir -p z/d; cd z/d; rmdir ../d; cd .; echo $? $PWD; cd -P .; echo $? $PWD; cd ..; echo $? $PWD
mkdir -p d/e; cd d/e; rm -r ../../d; cd ..; echo $? $PWD; cd ..; echo $? $PWD; cd nosuch/..; echo $?
#> 0 /home/learner/case/z/d/.
#> 0 /home/learner/case/z/d/./.
#> 0 /home/learner/case/z
#> 0 /home/learner/case/z/d/e/..
#> 0 /home/learner/case/z
#> 1
#2> cd: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
#2> cd: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
#2> cd: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
#2> bash: line 2: cd: nosuch/..: No such file or directory

## cd to the empty name needs the directory
mkdir d; cd d; chmod 0 .; cd ''; echo $?; cd ..; rmdir d
#> 1
#2> bash: line 1: cd: : Permission denied

## cd shows a name that cannot be printed in quotes
cd $'a\nb'; cd $'\e[1m'; pushd $'a\tb'
#2> bash: line 1: cd: $'a\nb': No such file or directory
#2> bash: line 1: cd: $'\E[1m': No such file or directory
#2> bash: line 1: pushd: $'a\tb': No such file or directory
#? 1

## an empty table is not told of where hash was used or is listed for reuse
hash -l; hash cat; hash -r; hash -l; hash -d
#2> bash: line 1: hash: -d: option requires an argument
#? 1

## the tables of aliases and commands as arrays
alias a=1 b=2 gs='git status' gp='git push' ll='ls -l' la='ls -a'; echo "${!BASH_ALIASES[@]}"; declare -p BASH_ALIASES
hash ls cat wc sort uniq head tail; echo "${!BASH_CMDS[@]}"; hash
#> gp gs ll la b a
#> declare -A BASH_ALIASES=([gp]="git push" [gs]="git status" [ll]="ls -l" [la]="ls -a" [b]="2" [a]="1" )
#> head uniq tail ls cat sort wc
#> hits	command
#>    0	/usr/bin/head
#>    0	/usr/bin/uniq
#>    0	/usr/bin/tail
#>    0	/usr/bin/ls
#>    0	/usr/bin/cat
#>    0	/usr/bin/sort
#>    0	/usr/bin/wc

## alias -p with no aliases looks at no operand
alias -p nosuch; echo $?; alias x=1; alias -p nosuch; echo $?
#> 0
#> alias x='1'
#> 1
#2> bash: line 1: alias: nosuch: not found
