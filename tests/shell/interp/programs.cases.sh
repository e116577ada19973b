# Programs that are files (bash manual 3.7.2 to 3.7.5).

## says why it cannot be run
nosuchcmd; echo $?
./nosuch; echo $?
/tmp; echo $?
echo > plain; ./plain; echo $?
plain/x; echo $?
""; echo $?
#> 127
#> 127
#> 126
#> 126
#> 126
#> 127
#2> bash: line 1: nosuchcmd: command not found
#2> bash: line 2: ./nosuch: No such file or directory
#2> bash: line 3: /tmp: Is a directory
#2> bash: line 4: ./plain: Permission denied
#2> bash: line 5: plain/x: Not a directory
#2> bash: line 6: : command not found

## runs scripts
echo 'echo hi $0 $1; exit 4' > s; chmod +x s
./s arg; echo $?
printf '#!/bin/bash -e\nfalse; echo no\n' > t; chmod +x t
./t; echo $?
printf '#!/nonexistent\n' > u; chmod +x u
./u; echo $?
printf '\0\1\2' > b; chmod +x b
./b; echo $?
#> hi ./s arg
#> 4
#> 1
#> 127
#> 126
#2> bash: line 6: ./u: cannot execute: required file not found
#2> bash: line 8: ./b: cannot execute binary file: Exec format error

## runs a script file with messages of its own
printf 'nosuchcmd\nfi\n' > s
bash s; echo $?
bash nosuch; echo $?
mkdir d; bash d; echo $?
#> 2
#> 127
#> 126
#2> s: line 1: nosuchcmd: command not found
#2> s: line 2: syntax error near unexpected token `fi'
#2> s: line 2: `fi'
#2> bash: nosuch: No such file or directory
#2> d: d: Is a directory

## takes options
bash -c 'echo $0 $1 $@' a b c
bash -ec 'false; echo no'; echo $?
bash -o pipefail -c 'echo $SHELLOPTS'
bash -O extglob -c 'shopt extglob'
bash -u -c 'echo $nope'; echo $?
bash -x -c 'echo hi'
bash -n -c 'echo no'
bash --posix -c 'echo $POSIXLY_CORRECT'
bash -c; echo $?
echo 'echo $0 $-' | bash
bash -s a b <<< 'echo $0 $@'
#> a b b c
#> 1
#> braceexpand:hashall:interactive-comments:pipefail
#> extglob        	on
#> 127
#> hi
#> y
#> 2
#> bash hBs
#> bash a b
#2> bash: line 1: nope: unbound variable
#2> + echo hi
#2> bash: -c: option requires an argument

## reads its script from standard input line by line
bash <<'E'
read x; echo "[$x]"
line
echo next
E
#> [line]
#> next

## reads BASH_ENV
echo 'echo env $0' > env
BASH_ENV=./env bash -c 'echo run'; :
#> env bash
#> run

## remembers where commands are
hash
cat /dev/null; cat /dev/null
hash
hash -r; hash
hash -p /bin/x foo; hash -t foo; hash -d foo; hash -d foo
#> hash: hash table empty
#> hits	command
#>    2	/usr/bin/cat
#> hash: hash table empty
#> /bin/x
#2> bash: line 5: hash: foo: not found
#? 1

## gives exported variables
A=1; export B=2 C; C=3
bash -c 'echo "[$A] $B $C"'
export -n B; bash -c 'echo "[$B]"'
A=5 bash -c 'echo $A'; echo $A
#> [] 2 3
#> []
#> 5
#> 1

## replaces itself
(exec bash -c 'echo replaced'; echo no)
exec nosuchcmd; echo no
#> replaced
#2> bash: line 2: exec: nosuchcmd: not found
#? 127

## goes on with execfail
shopt -s execfail
exec nosuchcmd; echo after $?
#> after 127
#2> bash: line 2: exec: nosuchcmd: not found

## says where the text is wrong
echo a
eval 'echo "x'; echo $?
eval 'if'; echo $?
eval 'fi'; echo $?
echo 'echo 1
echo 2 )' > s; . ./s; echo $?
#> a
#> 2
#> 2
#> 2
#> 1
#> 2
#2> bash: eval: line 2: unexpected EOF while looking for matching `"'
#2> bash: eval: line 4: syntax error: unexpected end of file
#2> bash: eval: line 4: syntax error near unexpected token `fi'
#2> bash: eval: line 4: `fi'
#2> ./s: line 2: syntax error near unexpected token `)'
#2> ./s: line 2: `echo 2 )'
