## exec of what cannot run
(exec /tmp); echo $?
(exec ./nosuch); echo $?
(exec nosuch); echo $?
echo x > f; (exec ./f); echo $?
printf '#!/nosuch/interp\n' > g; chmod +x g; (exec ./g); echo $?
mkdir d; (exec d); echo $?
(exec ./d); echo $?
(exec ''); echo $?
PATH=$PWD:$PATH; (exec f); echo $?
#> 126
#> 127
#> 127
#> 126
#> 127
#> 126
#> 126
#> 127
#> 126
#2> bash: line 1: /tmp: Is a directory
#2> bash: line 1: exec: /tmp: cannot execute: Is a directory
#2> bash: line 2: /home/learner/case/nosuch: No such file or directory
#2> bash: line 3: exec: nosuch: not found
#2> bash: line 4: /home/learner/case/f: Permission denied
#2> bash: line 4: exec: /home/learner/case/f: cannot execute: Permission denied
#2> bash: line 5: /home/learner/case/g: cannot execute: required file not found
#2> bash: line 6: exec: d: cannot execute: Is a directory
#2> bash: line 7: /home/learner/case/d: Is a directory
#2> bash: line 7: exec: /home/learner/case/d: cannot execute: Is a directory
#2> bash: line 8: exec: : not found
#2> bash: line 9: /home/learner/case/f: Permission denied
#2> bash: line 9: exec: /home/learner/case/f: cannot execute: Permission denied

## exec of a script without a first line
echo 'echo "$0 $1"' > s; chmod +x s; (exec ./s a)
#> /home/learner/case/s a

## exec with a function and an alias of that name
ls() { echo function; }
(exec ls /dev/null)
(exec true; echo no)
(exec echo x)
#> /dev/null
#> x

## running what cannot run
/tmp; echo $?
./nosuch; echo $?
nosuch; echo $?
echo x > f; ./f; echo $?
printf '#!/nosuch/interp\n' > g; chmod +x g; ./g; echo $?
printf '#!/nosuch/interp arg\n' > g; chmod +x g; ./g; echo $?
mkdir d; d; echo $?
./d; echo $?
''; echo $?
./f/x; echo $?
PATH=$PWD:$PATH; f; echo $?
PATH=; ls; echo $?
#> 126
#> 127
#> 127
#> 126
#> 127
#> 127
#> 127
#> 126
#> 127
#> 126
#> 126
#> 127
#2> bash: line 1: /tmp: Is a directory
#2> bash: line 2: ./nosuch: No such file or directory
#2> bash: line 3: nosuch: command not found
#2> bash: line 4: ./f: Permission denied
#2> bash: line 5: ./g: cannot execute: required file not found
#2> bash: line 6: ./g: cannot execute: required file not found
#2> bash: line 7: d: command not found
#2> bash: line 8: ./d: Is a directory
#2> bash: line 9: : command not found
#2> bash: line 10: ./f/x: Not a directory
#2> bash: line 11: /home/learner/case/f: Permission denied
#2> bash: line 12: ls: No such file or directory

## umask letters
umask 022; umask u+s; umask -S
umask 022; umask u=rwX; umask -S
umask 022; umask g=u; umask -S
umask 022; umask u=t; umask -S
umask 077; umask g+X; umask -S
umask 022; umask u+; umask -S
umask u=,g=; umask -S
umask ,; echo $?; umask u; echo $?; umask u:w; echo $?
umask a=rx,u+w; umask
umask u+r-w; umask
umask g+w+x; umask
umask '' ; echo $?
umask ugo=rwx; umask
umask -- 027; umask
umask 27; umask
umask 0027 extra; umask
umask -S 077
#> u=rwx,g=rx,o=rx
#> u=rwx,g=rx,o=rx
#> u=rwx,g=rx,o=rx
#> u=rwx,g=rx,o=rx
#> u=rwx,g=,o=
#> u=rwx,g=rx,o=rx
#> u=,g=,o=rx
#> 1
#> 1
#> 1
#> 0022
#> 0022
#> 0022
#> 1
#> 0000
#> 0027
#> 0027
#> 0027
#> u=rwx,g=,o=
#2> bash: line 1: umask: `s': invalid symbolic mode character
#2> bash: line 2: umask: `X': invalid symbolic mode character
#2> bash: line 3: umask: `u': invalid symbolic mode character
#2> bash: line 4: umask: `t': invalid symbolic mode character
#2> bash: line 5: umask: `X': invalid symbolic mode character
#2> bash: line 8: umask: `,': invalid symbolic mode operator
#2>$ bash: line 8: umask: `\x00': invalid symbolic mode operator
#2> bash: line 8: umask: `:': invalid symbolic mode operator
#2> bash: line 10: umask: `-': invalid symbolic mode character
#2> bash: line 11: umask: `+': invalid symbolic mode character
#2>$ bash: line 12: umask: `\x00': invalid symbolic mode operator

## hash counts
ls >/dev/null; hash -t ls >/dev/null; hash
hash -t ls cat; echo $?
hash cat; hash; cat </dev/null; hash
hash -p /nosuch x; hash; x; echo $?
hash -p /tmp y; echo $?
hash -lt ls cat
hash -dl ls; hash
hash -r ls; hash
hash -d; echo $?
set +h; hash; echo $?; hash ls; echo $?
set -h; PATH=/bin:$PATH; hash
#> hits	command
#>    2	/usr/bin/ls
#> ls	/usr/bin/ls
#> 1
#> hits	command
#>    3	/usr/bin/ls
#>    0	/usr/bin/cat
#> hits	command
#>    3	/usr/bin/ls
#>    1	/usr/bin/cat
#> hits	command
#>    0	/nosuch
#>    3	/usr/bin/ls
#>    1	/usr/bin/cat
#> 127
#> 1
#> builtin hash -p /usr/bin/ls ls
#> builtin hash -p /usr/bin/cat cat
#> hits	command
#>    1	/nosuch
#>    2	/usr/bin/cat
#> hits	command
#>    0	/usr/bin/ls
#> 1
#> 1
#> 1
#> hash: hash table empty
#2> bash: line 2: hash: cat: not found
#2> bash: line 4: /nosuch: No such file or directory
#2> bash: line 5: hash: /tmp: Is a directory
#2> bash: line 9: hash: -d: option requires an argument
#2> bash: line 10: hash: hashing disabled
#2> bash: line 10: hash: hashing disabled

## hash remembers where commands are
mkdir a b; printf '#!/bin/sh\necho a\n' > a/cmd; printf '#!/bin/sh\necho b\n' > b/cmd; chmod +x a/cmd b/cmd
PATH=$PWD/a:$PWD/b:$PATH
cmd; rm a/cmd; cmd
hash -r; cmd
shopt -s checkhash; rm b/cmd; cmd; echo $?
#> a
#> b
#> 127
#2> bash: line 3: /home/learner/case/a/cmd: No such file or directory
#2> bash: line 5: cmd: command not found

## umask and new files
umask 077; : > f; mkdir d; ls -l f | cut -c 1-10; ls -ld d | cut -c 1-10
umask 000; : > g; mkdir e; ls -l g | cut -c 1-10; ls -ld e | cut -c 1-10
(umask 022); umask
#> -rw-------
#> drwx------
#> -rw-rw-rw-
#> drwxrwxrwx
#> 0000

## exec: _ is what the shell found, SHLVL counts one less
exec env
#> SHELL=/bin/bash
#> PWD=/home/learner/case
#> LOGNAME=learner
#> HOME=/home/learner
#> LANG=C.UTF-8
#> USER=learner
#> SHLVL=0
#> PATH=/usr/local/bin:/usr/bin:/bin:/usr/local/games:/usr/games

## exec: the same within a pipeline
exec env | sort
#> HOME=/home/learner
#> LANG=C.UTF-8
#> LOGNAME=learner
#> PATH=/usr/local/bin:/usr/bin:/bin:/usr/local/games:/usr/games
#> PWD=/home/learner/case
#> SHELL=/bin/bash
#> SHLVL=0
#> USER=learner

## bash: a program that is no script
bash ls; bash ./nothing; cd /usr/bin; bash ./ls
#2> /usr/bin/ls: /usr/bin/ls: cannot execute binary file
#2> bash: ./nothing: No such file or directory
#2> ./ls: ./ls: cannot execute binary file
#? 126
