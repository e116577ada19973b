# Options of set and shopt (bash manual 4.3).

## -e ends the script at a failure
set -e; echo a; false; echo no
#> a
#? 1

## -e does not look at what is tested
set -e; false || true; false && true; if false; then :; fi; while false; do :; done; ! true; echo end
#> end

## -e within && and || counts the last command alone
set -e; true && false || true; echo 1; false && true; echo 2; true && false; echo no
#> 1
#> 2
#? 1

## -e in a function that is tested is off
set -e; f() { false; echo in f; }; f || echo no; if f; then echo yes; fi; f; echo no
#> in f
#> in f
#> yes
#? 1

## -e in subshells and groups
set -e; (echo a; false; echo no) || echo caught; { false; echo kept; } || true; (false); echo no
#> a
#> no
#> kept
#? 1

## -e and pipelines
set -e; false | true; echo a; true | false; echo no
#> a
#? 1

## -e with pipefail
set -eo pipefail; true | true; echo a; false | true; echo no
#> a
#? 1

## -e and substitutions
set -e; echo "$(false; echo x)"; local_x() { local x=$(false); echo "kept $?"; }; local_x; x=$(false); echo no
#> x
#> kept 0
#? 1

## -e and inherit_errexit
set -e; shopt -s inherit_errexit; x=$(echo a; false; echo no) || echo "failed $x"

## -e with (( )) and [[ ]]
set -e; ((1)); [[ a ]]; (( 0 )) || echo 1; ((0)); echo no
#> 1
#? 1

## -e in a loop
set -e; for i in 1 2; do echo $i; [ $i = 1 ] || false; done; echo no
#> 1
#> 2
#? 1

## -e and a command that is not found
set -e; nosuchcommand; echo no
#2> bash: line 1: nosuchcommand: command not found
#? 127

## -e and return
set -e; f() { return 3; }; f || echo "got $?"; f; echo no
#> got 3
#? 3

## -e and the trap on EXIT
set -e; trap 'echo "exit $?"' EXIT; false; echo no
#> exit 1
#? 1

## -e and eval
set -e; eval 'false || true'; eval 'echo a; false'; echo no
#> a
#? 1

## set +e for a while
set -e; set +e; false; echo "status $?"; set -e; false; echo no
#> status 1
#? 1

## -e from the command line
bash -e -c 'false; echo no'; echo $?; bash -ec 'true; echo yes'
#> 1
#> yes

## -u: an unset variable is an error
set -u; x=; echo "[$x]"; echo $nope; echo no
#> []
#2> bash: line 1: nope: unbound variable
#? 127

## -u in its forms
set -u; echo "${a-d}" "${a:-d}" "${a+s}" "$#" "$@"; (echo ${#nope}); (echo $1); (echo ${nope%x}); (x=(); echo "${x[@]}" ok); (x=(); echo ${x[0]}); echo end
#> d d  0
#> ok
#> end
#2> bash: line 1: nope: unbound variable
#2> bash: line 1: $1: unbound variable
#2> bash: line 1: nope: unbound variable
#2> bash: line 1: x[0]: unbound variable

## -u in a function
set -u; f() { echo "$1 $2"; }; f a; echo no
#2> environment: line 1: $2: unbound variable
#? 127

## -u and arithmetic
set -u; ((x = 1 + none)); echo no
#2> bash: line 1: none: unbound variable
#? 127

## -u and a length
set -u; x=abc; echo ${#x}; echo ${#y}; echo no
#> 3
#2> bash: line 1: y: unbound variable
#? 127

## -x shows commands
set -x; echo a "b c" '' "it's" $'x\ny'; x=1 y='a b'; x=2 echo $x; true | cat; (echo sub)
#> a b c  it's x
#> y
#> 1
#> sub
#2> + echo a 'b c' '' 'it'\''s' 'x
#2> y'
#2> + x=1
#2> + y='a b'
#2> + x=2
#2> + echo 1
#2> + true
#2> + cat
#2> + echo sub

## -x shows compound commands
set -x; for i in a b; do :; done; case a in a) :;; esac; if [ a = a ]; then :; fi; [[ a == a && -n b ]]; ((1+1)); while false; do :; done
#2> + for i in a b
#2> + :
#2> + for i in a b
#2> + :
#2> + case a in
#2> + :
#2> + '[' a = a ']'
#2> + :
#2> + [[ a == a ]]
#2> + [[ -n b ]]
#2> + (( 1+1 ))
#2> + false

## -x in functions and substitutions
set -x; f() { local v=1; echo $v; }; f x; y=$(echo $(echo in)); eval 'echo ev'
#> 1
#> ev
#2> + f x
#2> + local v=1
#2> + echo 1
#2> +++ echo in
#2> ++ echo in
#2> + y=in
#2> + eval 'echo ev'
#2> ++ echo ev

## PS4
PS4='+$LINENO: '; set -x; echo a
echo b; PS4='> '; echo c
#> a
#> b
#> c
#2> +1: echo a
#2> +2: echo b
#2> +2: PS4='> '
#2> > echo c

## -x into another descriptor
exec 3> log; BASH_XTRACEFD=3; set -x; echo a; set +x; cat log
#> a
#> + echo a
#> + set +x

## set +x is shown itself
set -x; echo a; set +x; echo b
#> a
#> b
#2> + echo a
#2> + set +x

## -v shows lines as they are read
set -v
echo a  # comment
echo b; set +v
echo c
#> a
#> b
#> c
#2> echo a  # comment
#2> echo b; set +v

## -n reads without running
bash -n -c 'echo no; if true; then echo no; fi'; echo $?; bash -n -c 'if'; echo $?
#> 0
#> 2
#2> bash: -c: line 2: syntax error: unexpected end of file

## -f, -C, -a
touch f; set -f; echo *; set +f; set -C; echo x > f; echo $?; set +C; set -a; v=1; bash -c 'echo $v'
#> *
#> 1
#> 1
#2> bash: line 1: f: cannot overwrite existing file

## -o names
set -o noglob; set -o | grep noglob; set +o noglob; set -o | grep noglob; set +o | grep errexit
#> noglob         	on
#> noglob         	off
#> set +o errexit

## an unknown option
set -o nosuch; echo $?; set -Z; echo $?
#> 2
#> 2
#2> bash: line 1: set: nosuch: invalid option name
#2> bash: line 1: set: -Z: invalid option
#2> set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]

## -- and operands
set -- -a b; echo "$1 $2 $#"; set -e -- -x; echo "$1"; set - y; echo $1; set --; echo $#; set a b; echo $#
#> -a b 2
#> -x
#> y
#> 0
#> 2

## $- tells letters, SHELLOPTS names
set -f -u; case $- in *f*u*|*u*f*) echo both;; esac; echo $SHELLOPTS
#> both
#> braceexpand:hashall:interactive-comments:noglob:nounset

## -t ends after one line
set -t; echo a; echo b
echo no
#> a
#> b
#> no

## -k takes assignments anywhere
set -k; env a=1 b=2 | grep '^[ab]='
#> b=2
#> a=1

## shopt tells and sets
shopt nullglob; shopt -s nullglob; shopt nullglob; shopt -q nullglob; echo $?; shopt -u nullglob; shopt -p nullglob; shopt -q nullglob; echo $?
#> nullglob       	off
#> nullglob       	on
#> 0
#> shopt -u nullglob
#> 1

## shopt with an unknown name
shopt nosuch; echo $?; shopt -s nosuch; echo $?; shopt -o nosuch; echo $?
#> 1
#> 1
#> 1
#2> bash: line 1: shopt: nosuch: invalid shell option name
#2> bash: line 1: shopt: nosuch: invalid shell option name
#2> bash: line 1: shopt: nosuch: invalid option name

## shopt -o is set -o
shopt -so errexit; shopt -o errexit; false; echo no
#> errexit        	on
#? 1

## lists of shopt
shopt -s | head -3; shopt -u | head -2; shopt -p | head -2
#> checkwinsize   	on
#> cmdhist        	on
#> complete_fullquote	on
#> autocd         	off
#> assoc_expand_once	off
#> shopt -u autocd
#> shopt -u assoc_expand_once

## expand_aliases
alias hi='echo hello'; hi 2>/dev/null || echo off
shopt -s expand_aliases
alias hi='echo hello'
hi there
#> off
#> hello there

## sourcepath, xpg_echo
shopt -s xpg_echo; echo 'a\tb'; shopt -u xpg_echo; echo 'a\tb'; mkdir d; echo 'echo from d' > d/s; PATH=$PATH:d; . s; shopt -u sourcepath; . s; echo $?
#> a	b
#> a\tb
#> from d
#> 1
#2> bash: line 1: s: No such file or directory

## execfail
shopt -s execfail; exec nosuchcommand; echo "still here $?"
#> still here 127
#2> bash: line 1: exec: nosuchcommand: not found

## extglob changes how the script is read
shopt -s extglob
case abc in !(x*)) echo not x;; esac; touch ab; echo @(ab|cd)
#> not x
#> ab

## nocasematch, dotglob and others together
shopt -s nocasematch dotglob nullglob; touch .h; echo *; [[ A == a ]] && echo same; echo *.none
#> .h
#> same
#>

## lastpipe, localvar_inherit
shopt -s lastpipe; echo a | read x; echo $x; shopt -s localvar_inherit; f() { local x; echo $x; }; f
#> a
#> a

## assoc_expand_once and compat names exist
shopt assoc_expand_once compat44 progcomp; echo $?
#> assoc_expand_once	off
#> compat44       	off
#> progcomp       	on
#> 1

## set without arguments lists variables
zz_x='a b' zz_y=1; set | grep ^zz_; zz_f() { :; }; set | grep -A3 '^zz_f'
#> zz_x='a b'
#> zz_y=1
#>$ zz_f ()\x20
#>$ {\x20
#>     :
#> }

## options in a subshell do not come back
(set -f; case $- in *f*) echo in;; esac); case $- in *f*) echo no;; *) echo out;; esac
#> in
#> out

## options of a child shell
bash -c 'echo $-'; bash -f -c 'case $- in *f*) echo f;; esac'; bash -o pipefail -c 'false | true; echo $?'; bash +B -c 'echo {a,b}'
#> hBc
#> f
#> 1
#> {a,b}

## bash -s and arguments
echo 'echo "$0 $1 $#"' | bash -s a b; echo 'echo $1' | bash /dev/stdin x; bash -c 'echo "$0 $1"' name arg
#> bash a 2
#> x
#> name arg

## bash with an unknown option
bash --nosuch; echo $?; bash -c; echo $?; bash -o nosuch -c :; echo $?; bash -O nosuch -c :; echo $?
#> 2
#> 2
#> 2
#> 2
#2> bash: --nosuch: invalid option
#2> Usage:	bash [GNU long option] [option] ...
#2> 	bash [GNU long option] [option] script-file ...
#2> GNU long options:
#2> 	--debug
#2> 	--debugger
#2> 	--dump-po-strings
#2> 	--dump-strings
#2> 	--help
#2> 	--init-file
#2> 	--login
#2> 	--noediting
#2> 	--noprofile
#2> 	--norc
#2> 	--posix
#2> 	--pretty-print
#2> 	--rcfile
#2> 	--restricted
#2> 	--verbose
#2> 	--version
#2> Shell options:
#2> 	-ilrsD or -c command or -O shopt_option		(invocation only)
#2> 	-abefhkmnptuvxBCEHPT or -o option
#2> bash: -c: option requires an argument
#2> bash: line 0: bash: nosuch: invalid option name
#2> bash: line 0: nosuch: invalid shell option name
