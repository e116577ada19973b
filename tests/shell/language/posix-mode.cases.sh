# POSIX mode (bash manual 6.11).

## on and off
set -o posix; set -o | grep posix; set +o posix; set -o | grep posix
#> posix          	on
#> posix          	off

## bash --posix, POSIXLY_CORRECT
bash --posix -c 'set -o | grep posix'; POSIXLY_CORRECT=1 bash -c 'set -o | grep posix'
#> posix          	on
#> posix          	on

## assignments before a special builtin stay
x=1; x=2 :; echo $x; set -o posix; x=3 :; echo $x; x=4 true; echo $x; y=5 eval ''; echo $y
#> 1
#> 3
#> 3
#> 5

## an error of a special builtin ends the script
bash --posix -c 'set -o nosuch; echo no'; echo $?; bash --posix -c 'shift 5; echo yes'; echo $?; bash --posix -c '. ./nosuch; echo no'; echo $?
#> 2
#> yes
#> 0
#> 1
#2> bash: line 1: set: nosuch: invalid option name
#2> bash: line 1: shift: 5: shift count out of range
#2> bash: line 1: ./nosuch: No such file or directory

## an assignment to a readonly variable ends the script
bash --posix -c 'readonly r=1; r=2; echo no'; echo $?
#> 127
#2> bash: line 1: r: readonly variable

## a redirection that fails ends the script for a special builtin
bash --posix -c ': < nosuch; echo no'; echo $?; bash --posix -c 'true < nosuch; echo yes'; echo $?
#> 1
#> yes
#> 0
#2> bash: line 1: nosuch: No such file or directory
#2> bash: line 1: nosuch: No such file or directory

## special builtins come before functions
eval() { echo mine; }; eval echo yours; set -o posix; eval echo yours
#> mine
#> yours

## functions cannot have the names of special builtins
bash --posix -c 'export() { :; }; echo no'; echo $?
#> 2
#2> bash: line 1: `export': is a special builtin

## function names must be names
bash --posix -c 'a-b() { :; }; echo no'; echo $?
#> 2
#2> bash: line 1: `a-b': not a valid identifier

## a bad expansion ends the script
bash --posix -c 'echo ${x?gone}; echo no'; echo $?; bash --posix -c 'echo $((1/0)); echo no'; echo $?; bash --posix -c 'echo ${a b}; echo no'; echo $?
#> 127
#> 127
#> 127
#2> bash: line 1: x: gone
#2> bash: line 1: 1/0: division by 0 (error token is "0")
#2> bash: line 1: ${a b}: bad substitution

## export and readonly print in another form
bash --posix -c 'export zz=1; export -p | grep zz; readonly rr=2; readonly -p | grep rr'
#> export zz="1"
#> readonly BASHOPTS="checkwinsize:cmdhist:complete_fullquote:expand_aliases:extquote:force_fignore:globasciiranges:globskipdots:hostcomplete:inherit_errexit:interactive_comments:patsub_replacement:progcomp:promptvars:shift_verbose:sourcepath"
#> readonly rr="2"

## set prints no functions
bash --posix -c 'f() { :; }; set | grep -c "^f"'
#> 0
#? 1

## tilde in assignments before a command and elsewhere
HOME=/h; bash --posix -c 'x=~ ; echo $x a=~'
#> /h a=~

## unset of a function needs -f
bash --posix -c 'f() { echo f; }; unset f; f'; echo $?
#> 127
#2> bash: line 1: f: command not found

## kill -l, and trap output without SIG
bash --posix -c 'trap "echo x" INT; trap'; trap 'echo x' INT; trap
#> trap -- 'echo x' INT
#> trap -- 'echo x' SIGINT

## break outside a loop
bash --posix -c 'break; echo $?'
#> 0

## source looks only in PATH
echo 'echo here' > lib; bash --posix -c '. lib; echo no'; echo $?
#> 1
#2> bash: line 1: .: lib: file not found

## process substitution and arrays still work
set -o posix; a=(1 2); echo ${a[1]}; [[ a == a ]] && echo yes
#> 2
#> yes

## aliases are expanded
bash --posix -c 'alias hi="echo hello"
hi'
#> hello

## syntax errors in eval end the script
bash --posix -c 'eval "if"; echo no'; echo $?
#> 2
#2> bash: eval: line 2: syntax error: unexpected end of file

## inherit_errexit is on
bash --posix -c 'set -e; x=$(false; echo no) || echo "[$x]"'; shopt inherit_errexit
#> inherit_errexit	off
#? 1

## a here-string and brace expansion
bash --posix -c 'echo {a,b}; cat <<< x'
#> a b
#> x

## time as a command
bash --posix -c 'type -t time; type -t ['
#> keyword
#> builtin
