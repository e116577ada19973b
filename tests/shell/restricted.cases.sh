## cd is refused
bash -r -c 'cd /; echo "$?"; pwd | wc -l'
#> 1
#> 1
#2> bash: line 1: cd: restricted

## PATH and the like are readonly
bash -r -c 'PATH=/bin; echo no'; bash -rc 'SHELL=x'; bash -rc 'ENV=x'; bash -rc 'BASH_ENV=x'; bash -rc 'HISTFILE=x'
bash -rc 'unset PATH; echo $?; declare PATH=1; echo $?; export PATH=2; echo $?; PATH=3 true; echo $?'
#> 1
#> 1
#> 1
#> 0
#2> bash: line 1: PATH: readonly variable
#2> bash: line 1: SHELL: readonly variable
#2> bash: line 1: ENV: readonly variable
#2> bash: line 1: BASH_ENV: readonly variable
#2> bash: line 1: HISTFILE: readonly variable
#2> bash: line 1: unset: PATH: cannot unset: readonly variable
#2> bash: line 1: declare: PATH: readonly variable
#2> bash: line 1: PATH: readonly variable
#2> bash: line 1: PATH: readonly variable

## commands with a slash are refused
bash -r -c '/bin/ls; echo $?'; bash -r -c './x; echo $?'; bash -rc 'command /bin/ls; echo $?'; bash -rc 'exec /bin/ls; echo $?'
#> 1
#> 1
#> 1
#> 1
#2> bash: line 1: /bin/ls: restricted: cannot specify `/' in command names
#2> bash: line 1: ./x: restricted: cannot specify `/' in command names
#2> bash: line 1: /bin/ls: restricted: cannot specify `/' in command names
#2> bash: line 1: exec: restricted

## sourcing a path is refused
echo 'echo sourced' > f; bash -r -c '. ./f; echo $?'; bash -r -c 'source f; echo $?'; bash -r -c 'PATH= ; . f'
#> 1
#> sourced
#> 0
#2> bash: line 1: .: ./f: restricted
#2> bash: line 1: PATH: readonly variable
#? 1

## redirections of output are refused
bash -r -c 'echo a > f; echo $?; echo a >> f; echo $?; echo a >| f; echo $?; echo a &> f; echo $?; echo a <> f; echo $?; echo a >& f; echo $?'; ls
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#2> bash: line 1: f: restricted: cannot redirect output
#2> bash: line 1: f: restricted: cannot redirect output
#2> bash: line 1: f: restricted: cannot redirect output
#2> bash: line 1: f: restricted: cannot redirect output
#2> bash: line 1: f: restricted: cannot redirect output
#2> bash: line 1: f: restricted: cannot redirect output

## redirections of input, descriptors and here-documents are not
echo in > f; bash -r -c 'cat < f; echo err >&2; cat <<< here; exec 3<f; cat <&3; echo a 2>/dev/null'
#> in
#> here
#> in
#2> err
#2> bash: line 1: /dev/null: restricted: cannot redirect output
#? 1

## exec is refused
bash -r -c 'exec echo a; echo $?'; bash -r -c 'exec; echo $?'
#> 1
#> 0
#2> bash: line 1: exec: restricted

## builtins with a path are refused
bash -r -c 'hash -p /bin/ls x; echo $?; enable -f ./x y; echo $?; enable -d echo; echo $?; command -p echo a; echo $?; hash -p ls x; echo $?'
#> 1
#> 1
#> 1
#> 1
#> 0
#2> bash: line 1: hash: /bin/ls: restricted
#2> bash: line 1: enable: restricted
#2> bash: line 1: enable: restricted
#2> bash: line 1: command: -p: restricted

## restrictions cannot be turned off
bash -r -c 'set +r; echo $?; set +o restricted; echo $?; shopt -u restricted_shell; shopt restricted_shell; echo $?; echo $-'
#> 1
#> 2
#> restricted_shell	on
#> 0
#> hrBc
#2> bash: line 1: set: +r: invalid option
#2> set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
#2> bash: line 1: set: restricted: invalid option name

## set -r turns them on
set -r; cd /; echo $?; echo $-; set +r; echo $?; echo a > f
#> 1
#> hrBc
#> 1
#2> bash: line 1: cd: restricted
#2> bash: line 1: set: +r: invalid option
#2> set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
#2> bash: line 1: f: restricted: cannot redirect output
#? 1

## the command line knows them all
bash --restricted -c 'cd /'; bash -r -c 'shopt restricted_shell'; bash +r -c 'cd .; echo $?'
#> restricted_shell	on
#> 0
#2> bash: line 1: cd: restricted

## called rbash
mkdir b; ln -s /bin/bash b/rbash; PATH=$PWD/b:$PATH; rbash -c 'cd /; echo $?; echo $0 $-'; bash -c 'exec -a rbash bash -c "cd /"'; bash -c 'exec -a -rbash bash -c "cd /"'
#> 1
#> rbash hrBc
#2> rbash: line 1: cd: restricted
#2> rbash: line 1: cd: restricted
#2> -rbash: line 1: cd: restricted
#? 1

## a script is run without them by its name
printf '#!/bin/bash\ncd /; pwd\n' > s; printf 'cd /; pwd\n' > t; chmod +x s t; PATH=$PWD:$PATH bash -r -c 's; t; echo $-'
#> /
#> /
#> hrBc

## start-up files run before they are on
echo 'cd /; PATH=$PATH:/nosuch' > env; BASH_ENV=./env bash -r -c 'pwd; cd /tmp'; HOME=$PWD; echo 'cd /; echo profile' > .bash_profile; bash -lr -c 'pwd; cd'
#> /
#> profile
#> /
#2> bash: line 1: cd: restricted
#2> bash: line 1: cd: restricted
#? 1

## functions are not imported
f() { echo hi; }; export -f f; bash -r -c 'f; echo $?'
#> 127
#2> bash: line 1: f: command not found

## in a subshell too
bash -r -c '(cd /); x=$(cd /); cd / | cat; echo > f & wait'
#2> bash: line 1: cd: restricted
#2> bash: line 1: cd: restricted
#2> bash: line 1: cd: restricted
#2> bash: line 1: f: restricted: cannot redirect output

## a function of the same name
bash -r -c 'cd() { echo mine; }; cd /; echo $?'
#> mine
#> 0

## history and fc with files
bash -r -c 'history -w f; echo $?; history -r f; history -a f; echo $?'; ls
#> 0
#> 0
#> f

## read-only variables in listing
bash -r -c 'readonly -p | grep -E " (PATH|SHELL|ENV|BASH_ENV|HISTFILE)"'
#> declare -r BASH_ENV
#> declare -r ENV
#> declare -r HISTFILE
#> declare -rx PATH="/usr/local/bin:/usr/bin:/bin:/usr/local/games:/usr/games"
#> declare -rx SHELL="/bin/bash"
#> declare -r SHELLOPTS="braceexpand:hashall:interactive-comments"

## pipes to a file by tee are not
bash -r -c 'echo a | tee f >/dev/null; cat f'; bash -r -c 'echo a | tee f'; cat f
#> a
#> a
#2> bash: line 1: /dev/null: restricted: cannot redirect output
#2> cat: f: No such file or directory

## pushd, popd and dirs
bash -r -c 'pushd /; echo $?; dirs | wc -l; popd; echo $?'
#> 1
#> 1
#> 1
#2> bash: line 1: pushd: restricted
#2> bash: line 1: popd: directory stack empty

## hash -p with set -r in a function
f() { set -r; }; f; cd /; echo $?; eval 'cd /'; builtin cd /; command cd /
#> 1
#2> bash: line 1: cd: restricted
#2> bash: line 1: cd: restricted
#2> bash: line 1: cd: restricted
#2> bash: line 1: cd: restricted
#? 1

## source with a path in PATH
mkdir bin; echo 'echo sourced' > bin/f; PATH=$PWD/bin:$PATH bash -r -c '. f; echo $?'
#> sourced
#> 0

## trap and alias keep working
bash -r -c 'trap "echo bye" EXIT; shopt -s expand_aliases; alias a="echo aliased"
a'
#> aliased
#> bye
