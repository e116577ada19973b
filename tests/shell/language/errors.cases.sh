# Mistakes, and how they are told.

## a command that is not there
nosuchcommand; echo $?; ./nosuch; echo $?; /no/such; echo $?
#> 127
#> 127
#> 127
#2> bash: line 1: nosuchcommand: command not found
#2> bash: line 1: ./nosuch: No such file or directory
#2> bash: line 1: /no/such: No such file or directory

## a file that is no program
touch f; ./f; echo $?; mkdir d; ./d; echo $?; chmod +x f; ./f; echo $?; d; echo $?
#> 126
#> 126
#> 0
#> 127
#2> bash: line 1: ./f: Permission denied
#2> bash: line 1: ./d: Is a directory
#2> bash: line 1: d: command not found

## a program with a wrong interpreter
printf '#!/no/such/thing\n' > s; chmod +x s; ./s; echo $?
#> 127
#2> bash: line 1: ./s: cannot execute: required file not found

## a binary of another kind
printf '\x7fELF\0\0' > b; chmod +x b; ./b; echo $?; bash b; echo $?
#> 126
#> 126
#2> bash: line 1: ./b: cannot execute binary file: Exec format error
#2> b: b: cannot execute binary file

## in a script, with its lines
printf 'echo a\nnosuch\n\necho ${x?}\n' > s.sh; bash s.sh; echo $?; chmod +x s.sh; ./s.sh; echo $?
#> a
#> 1
#> a
#> 1
#2> s.sh: line 2: nosuch: command not found
#2> s.sh: line 4: x: parameter not set
#2> ./s.sh: line 2: nosuch: command not found
#2> ./s.sh: line 4: x: parameter not set

## in a sourced file and a function
printf 'nosuch\nf() {\n nosuch2\n}\n' > s.sh; . ./s.sh; f
#2> ./s.sh: line 1: nosuch: command not found
#2> ./s.sh: line 3: nosuch2: command not found
#? 127

## in eval
eval 'nosuch
nosuch2'
#2> bash: line 2: nosuch: command not found
#2> bash: line 3: nosuch2: command not found
#? 127

## an unexpected token
echo a; )
#2> bash: -c: line 1: syntax error near unexpected token `)'
#2> bash: -c: line 1: `echo a; )'
#? 2

## an unexpected word
if true; echo b; fi
#2> bash: -c: line 1: syntax error near unexpected token `fi'
#2> bash: -c: line 1: `if true; echo b; fi'
#? 2

## at the start of a line
echo a
| cat
#> a
#2> bash: -c: line 2: syntax error near unexpected token `|'
#2> bash: -c: line 2: `| cat'
#? 2

## ;; outside case
echo a ;; echo b
#2> bash: -c: line 1: syntax error near unexpected token `;;'
#2> bash: -c: line 1: `echo a ;; echo b'
#? 2

## an operator too many
echo a && || echo b
#2> bash: -c: line 1: syntax error near unexpected token `||'
#2> bash: -c: line 1: `echo a && || echo b'
#? 2

## nothing behind an operator
echo a &&
#2> bash: -c: line 2: syntax error: unexpected end of file
#? 2

## fi, done, esac, } out of place
echo a
fi
#> a
#2> bash: -c: line 2: syntax error near unexpected token `fi'
#2> bash: -c: line 2: `fi'
#? 2

## then without if
then echo a
#2> bash: -c: line 1: syntax error near unexpected token `then'
#2> bash: -c: line 1: `then echo a'
#? 2

## an if without its end
if true; then
echo a
#2> bash: -c: line 3: syntax error: unexpected end of file
#? 2

## a loop without its end
while true; do
echo a
#2> bash: -c: line 3: syntax error: unexpected end of file
#? 2

## a case without its end
case a in a) echo 1;;
#2> bash: -c: line 2: syntax error: unexpected end of file
#? 2

## braces without their end
{ echo a
#2> bash: -c: line 2: syntax error: unexpected end of file
#? 2

## parentheses without their end
(echo a
#2> bash: -c: line 2: syntax error: unexpected end of file
#? 2

## a quote without its end
echo 'a
b
#2> bash: -c: line 1: unexpected EOF while looking for matching `''
#? 2

## a double quote without its end
echo "a
b
#2> bash: -c: line 1: unexpected EOF while looking for matching `"'
#? 2

## backquotes without their end
echo `echo a
#2> bash: -c: line 1: unexpected EOF while looking for matching ``'
#? 2

## a substitution without its end
echo $(echo a
#2> bash: -c: line 2: unexpected EOF while looking for matching `)'
#? 2

## braces of a parameter without their end
echo ${x
#2> bash: -c: line 1: unexpected EOF while looking for matching `}'
#? 2

## arithmetic without its end
echo $((1+2
#2> bash: -c: line 1: unexpected EOF while looking for matching `)'
#? 2

## an empty body
if true; then fi
#2> bash: -c: line 1: syntax error near unexpected token `fi'
#2> bash: -c: line 1: `if true; then fi'
#? 2

## an empty loop
for i in a; do done
#2> bash: -c: line 1: syntax error near unexpected token `done'
#2> bash: -c: line 1: `for i in a; do done'
#? 2

## a function without a body
f()
#2> bash: -c: line 2: syntax error: unexpected end of file
#? 2

## a list that is a word
echo (a b)
#2> bash: -c: line 1: syntax error near unexpected token `a'
#2> bash: -c: line 1: `echo (a b)'
#? 2

## a wrong name in for
for 1x in a; do :; done
#2> bash: line 1: `1x': not a valid identifier
#? 1

## two names in for
for a b in c; do :; done
#2> bash: -c: line 1: syntax error near unexpected token `b'
#2> bash: -c: line 1: `for a b in c; do :; done'
#? 2

## case with two words
case a b in a) ;; esac
#2> bash: -c: line 1: syntax error near unexpected token `b'
#2> bash: -c: line 1: `case a b in a) ;; esac'
#? 2

## a pattern with a blank
case a in a b) ;; esac
#2> bash: -c: line 1: syntax error near unexpected token `b'
#2> bash: -c: line 1: `case a in a b) ;; esac'
#? 2

## a mistake in a script file
printf 'echo a\nif true\necho b\n' > s.sh; bash s.sh; echo $?
#> a
#> 2
#2> s.sh: line 4: syntax error: unexpected end of file

## a mistake in a sourced file
printf 'echo a\n)\n' > s.sh; . ./s.sh; echo $?
#> a
#> 2
#2> ./s.sh: line 2: syntax error near unexpected token `)'
#2> ./s.sh: line 2: `)'

## a mistake in eval
eval 'echo a; )'; echo $?; eval 'if'; echo $?
#> 2
#> 2
#2> bash: eval: line 1: syntax error near unexpected token `)'
#2> bash: eval: line 1: `echo a; )'
#2> bash: eval: line 2: syntax error: unexpected end of file

## a mistake in eval does not end the script
eval "echo 'a"; echo "status $?"
#> status 2
#2> bash: eval: line 1: unexpected EOF while looking for matching `''

## a mistake in $( )
echo $(if)
echo no
#2> bash: -c: line 1: syntax error near unexpected token `)'
#2> bash: -c: line 1: `echo $(if)'
#? 127

## a mistake on the standard input
printf 'echo a\n)\necho b\n' | bash; echo $?
#> a
#> 2
#2> bash: line 2: syntax error near unexpected token `)'
#2> bash: line 2: `)'

## a mistake in bash -c
bash -c 'echo a
)
echo b'; echo $?; bash -c 'for' name; echo $?
#> a
#> 2
#> 2
#2> bash: -c: line 2: syntax error near unexpected token `)'
#2> bash: -c: line 2: `)'
#2> name: -c: line 1: syntax error near unexpected token `newline'
#2> name: -c: line 1: `for'

## a here-document without its end
bash -c 'cat <<E
text'; echo $?
#> text
#> 0
#2> bash: line 2: warning: here-document at line 1 delimited by end-of-file (wanted `E')

## a mistake later in a line keeps the whole line from running
echo first
echo second; if; echo third
#> first
#2> bash: -c: line 2: syntax error near unexpected token `;'
#2> bash: -c: line 2: `echo second; if; echo third'
#? 2

## names that are none
1x=5; echo $?; export 2y=3; echo $?; declare a-b; echo $?; readonly 3; echo $?; read 4z < /dev/null; echo $?; unset 5; echo $?
#> 127
#> 1
#> 1
#> 1
#> 1
#> 0
#2> bash: line 1: 1x=5: command not found
#2> bash: line 1: export: `2y=3': not a valid identifier
#2> bash: line 1: declare: `a-b': not a valid identifier
#2> bash: line 1: readonly: `3': not a valid identifier
#2> bash: line 1: read: `4z': not a valid identifier

## readonly variables
readonly r=1; r=2; echo no
echo "$r $?"
#> 1 1
#2> bash: line 1: r: readonly variable

## readonly in the builtins
readonly r=1; export r=2; echo $?; declare r=3; echo $?; read r <<< 4; echo $?; unset r; echo $?; printf -v r 5; echo $?
#> 1
#> 1
#> 1
#> 1
#> 1
#2> bash: line 1: r: readonly variable
#2> bash: line 1: declare: r: readonly variable
#2> bash: line 1: r: readonly variable
#2> bash: line 1: unset: r: cannot unset: readonly variable
#2> bash: line 1: r: readonly variable

## readonly before a command
readonly r=1; r=2 echo ran; echo $?
#> ran
#> 0
#2> bash: line 1: r: readonly variable

## readonly in for, in a function
readonly r=1; for r in a; do echo no; done; echo $?; f() { local r=2; echo "in $? $r"; }; f
#> 1
#> in 1 1
#2> bash: line 1: r: readonly variable
#2> environment: line 1: local: r: readonly variable

## readonly in arithmetic and ${ := }
readonly r= ; ((r=1)); echo $?; echo ${r:=5}; echo no
#> 1
#2> bash: line 1: r: readonly variable
#2> bash: line 1: r: readonly variable
#? 1

## cd, shift, exit with wrong arguments
cd /nosuch; echo $?; cd a b; echo $?; shift x; echo $?; (exit x); echo $?; (exit 1 2; echo "in $?"); echo $?
#> 1
#> 1
#> 1
#> 2
#> 1
#2> bash: line 1: cd: /nosuch: No such file or directory
#2> bash: line 1: cd: too many arguments
#2> bash: line 1: shift: x: numeric argument required
#2> bash: line 1: exit: x: numeric argument required
#2> bash: line 1: exit: too many arguments

## cd to a file, to an empty name
touch f; cd f; echo $?; cd ''; echo $?; cd -; echo $?
#> 1
#> 0
#> /home/learner/case
#> 0
#2> bash: line 1: cd: f: Not a directory

## bad substitution
echo ${x y}; echo no
#2> bash: line 1: ${x y}: bad substitution
#? 1

## bad array subscript
a=(1 2); echo "${a[-5]}"; a[-9]=x; echo no
#>
#2> bash: line 1: a: bad array subscript
#2> bash: line 1: a[-9]: bad array subscript
#? 1

## ambiguous redirect
x='a b'; echo > $x; cat < $y
#2> bash: line 1: $x: ambiguous redirect
#2> bash: line 1: $y: ambiguous redirect
#? 1

## too many levels
f() { f; }; FUNCNEST=10; f; echo $?
#2> environment: line 1: f: maximum function nesting level exceeded (10)
#? 1

## division by zero and other sums
echo $((1/0)); echo no
((1 +)); echo $?
#> 1
#2> bash: line 1: 1/0: division by 0 (error token is "0")
#2> bash: line 2: ((: 1 +: syntax error: operand expected (error token is "+")

## unset and its complaints
readonly r=1; unset r; echo $?; unset -z; echo $?; unset 'a b'; echo $?; unset -f nosuch; echo $?
#> 1
#> 2
#> 0
#> 0
#2> bash: line 1: unset: r: cannot unset: readonly variable
#2> bash: line 1: unset: -z: invalid option
#2> unset: usage: unset [-f] [-v] [-n] [name ...]

## alias, type, hash, command
alias nosuch; echo $?; type nosuch; echo $?; hash nosuch; echo $?; command -v nosuch; echo $?; unalias nosuch; echo $?
#> 1
#> 1
#> 1
#> 1
#> 1
#2> bash: line 1: alias: nosuch: not found
#2> bash: line 1: type: nosuch: not found
#2> bash: line 1: hash: nosuch: not found
#2> bash: line 1: unalias: nosuch: not found

## kill, wait, jobs, fg
kill 99999999; echo $?; wait 99999999; echo $?; fg; echo $?; kill; echo $?; kill -NOSUCH 1; echo $?
#> 1
#> 127
#> 1
#> 2
#> 1
#2> bash: line 1: kill: (99999999) - No such process
#2> bash: line 1: wait: pid 99999999 is not a child of this shell
#2> bash: line 1: fg: no job control
#2> kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]
#2> bash: line 1: kill: NOSUCH: invalid signal specification

## source without and with a missing file
source; echo $?; . nosuchfile; echo $?; . ./nosuch; echo $?
#> 2
#> 1
#> 1
#2> bash: line 1: source: filename argument required
#2> source: usage: source filename [arguments]
#2> bash: line 1: nosuchfile: No such file or directory
#2> bash: line 1: ./nosuch: No such file or directory

## getopts
f() { while getopts ab: o; do echo "$o ${OPTARG-none}"; done; }; f -a -b x; OPTIND=1; f -z -b; OPTIND=1; f -b
#> a none
#> b x
#> ? none
#> ? none
#> ? none
#2> bash: illegal option -- z
#2> bash: option requires an argument -- b
#2> bash: option requires an argument -- b

## local and return outside of functions
local x; echo $?; return; echo $?
#> 1
#> 2
#2> bash: line 1: local: can only be used in a function
#2> bash: line 1: return: can only `return' from a function or sourced script

## export -f of nothing, declare of a bad option
export -f nosuch; echo $?; declare -Q; echo $?; declare -f nosuch; echo $?; declare -p nosuch; echo $?
#> 1
#> 2
#> 1
#> 1
#2> bash: line 1: export: nosuch: not a function
#2> bash: line 1: declare: -Q: invalid option
#2> declare: usage: declare [-aAfFgiIlnrtux] [name[=value] ...] or declare -p [-aAfFilnrtux] [name ...]
#2> bash: line 1: declare: nosuch: not found

## let, test, [ without arguments
let; echo $?; test; echo $?; [; echo $?; [ ]; echo $?
#> 1
#> 1
#> 2
#> 1
#2> bash: line 1: let: expression expected
#2> bash: line 1: [: missing `]'

## printf and echo
printf; echo $?; printf %d x; echo $?; printf %q; echo; printf '%z' 1; echo $?
#> 2
#> 01
#> ''
#> 1
#2> printf: usage: printf [-v var] format [arguments]
#2> bash: line 1: printf: x: invalid number
#2> bash: line 1: printf: `%z': missing format character

## eval and exec of nothing
eval; echo $?; eval ''; echo $?; exec; echo $?; command; echo $?; builtin; echo $?; builtin nosuch; echo $?
#> 0
#> 0
#> 0
#> 0
#> 0
#> 1
#2> bash: line 1: builtin: nosuch: not a shell builtin

## trap with wrong names
trap 'x' NOSUCH; echo $?; trap x; echo $?; trap -p NOSUCH; echo $?
#> 1
#> 2
#> 1
#2> bash: line 1: trap: NOSUCH: invalid signal specification
#2> trap: usage: trap [-lp] [[arg] signal_spec ...]
#2> bash: line 1: trap: NOSUCH: invalid signal specification

## umask and ulimit
umask 999; echo $?; umask u=z; echo $?; ulimit -Z; echo $?
#> 1
#> 1
#> 2
#2> bash: line 1: umask: 999: octal number out of range
#2> bash: line 1: umask: `z': invalid symbolic mode character
#2> bash: line 1: ulimit: -Z: invalid option
#2> ulimit: usage: ulimit [-SHabcdefiklmnpqrstuvxPRT] [limit]

## times and pwd with a bad option
pwd -x; echo $?; cd -x; echo $?; read -x; echo $?; set -o x y; echo $?
#> 2
#> 2
#> 2
#> 2
#2> bash: line 1: pwd: -x: invalid option
#2> pwd: usage: pwd [-LP]
#2> bash: line 1: cd: -x: invalid option
#2> cd: usage: cd [-L|[-P [-e]] [-@]] [dir]
#2> bash: line 1: read: -x: invalid option
#2> read: usage: read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] [name ...]
#2> bash: line 1: set: x: invalid option name
