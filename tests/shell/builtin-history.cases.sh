## remembers nothing in a script
echo one; history
#> one

## lists what was put in
history -s first; history -s second command; history
#>     1  first
#>     2  second command

## lists the last ones
for n in 1 2 3 4 5; do history -s "line $n"; done; history 2
#>     4  line 4
#>     5  line 5

## deletes by number, from the end, and by range
for n in 1 2 3 4 5 6; do history -s "line $n"; done; history -d 2; history -d -1; history; history -d 2-3; history
#>     1  line 1
#>     2  line 3
#>     3  line 4
#>     4  line 5
#>     1  line 1
#>     2  line 5

## complains about positions that are not there
history -s one; history -d 5; echo $?; history -d 0; echo $?; history -d x; echo $?; history -d 1-9; echo $?
#> 1
#> 1
#> 1
#> 1
#2> bash: line 1: history: 5: history position out of range
#2> bash: line 1: history: 0: history position out of range
#2> bash: line 1: history: x: history position out of range
#2> bash: line 1: history: 9: history position out of range

## forgets everything with -c
history -s one; history -c; history; history -s two; history
#>     1  two

## writes the list to a file
history -s one; history -s 'two  words'; history -w list; cat list
#> one
#> two  words

## reads a file
printf 'ls -l\ncd /\n' > list; history -s before; history -r list; history
#>     1  before
#>     2  ls -l
#>     3  cd /

## appends what is new
HISTFILE=list; history -s one; history -a; history -s two; history -a; cat list
#> one
#> two

## reads only what it has not read yet
HISTFILE=list; echo one > list; history -r; echo two >> list; history -n; history
#>     1  one
#>     2  two

## uses HISTFILE unless told
HISTFILE=mine; history -s hello; history -w; cat mine
#> hello

## expands with -p and remembers nothing
history -s echo one two; history -p '!!' '!$' '!!:1'; history
#> echo one two
#> two
#> one
#>     1  echo one two

## complains about expansions that are not possible
history -p '!nosuch'; echo $?
#> 1
#2> bash: line 1: history: !nosuch: history expansion failed

## shows times by HISTTIMEFORMAT
printf '#1700000000\nold command\n#1700003600\nnewer\n' > list; HISTTIMEFORMAT='%F %T  '; TZ=UTC history -r list; TZ=UTC history
#>     1  2023-11-14 22:13:20  old command
#>     2  2023-11-14 23:13:20  newer

## follows HISTCONTROL
HISTCONTROL=ignoreboth; history -s a; history -s a; history -s ' b'; history -s c; HISTCONTROL=erasedups; history -s a; history
#>     1  c
#>     2  a

## follows HISTIGNORE
HISTIGNORE='ls*:&'; history -s ls -l; history -s pwd; history -s pwd; history
#>     1  pwd

## keeps no more than HISTSIZE, and the numbers
HISTSIZE=2; for n in 1 2 3; do history -s "line $n"; done; history
#>     2  line 2
#>     3  line 3

## refuses options that do not go together
history -aw; echo $?; history -z; echo $?
#> 1
#> 2
#2> bash: line 1: history: cannot use more than one of -anrw
#2> bash: line 1: history: -z: invalid option
#2> history: usage: history [-c] [-d offset] [n] or history -anrw [filename] or history -ps arg [arg...]

## wants a number
history many; echo $?
#> 1
#2> bash: line 1: history: many: numeric argument required

## tells that it cannot write
history -s x; history -a /nowhere/list; echo $?; history -w /nowhere/list; echo $?; history -r /nowhere; echo $?
#> 1
#> 1
#> 1
#2> bash: line 1: history: /nowhere/list: cannot create: No such file or directory

## keeps lines of one command together
history -s 'for i in 1 2
do echo $i
done'; history
#>     1  for i in 1 2
#> do echo $i
#> done

## a script that standard input gives remembers and expands
cat > script <<'X'
set -o history -o histexpand
echo one
!!
echo !$
!nope
echo after $LINENO
if true
then
echo !!
fi
history
X
bash < script
bash script
#> one
#> one
#> one
#> after 5
#> echo after 8
#>     1  echo one
#>     2  echo one
#>     3  echo one
#>     4  echo after $LINENO
#>     5  if true; then echo echo after $LINENO; fi
#>     6  history
#> one
#> one
#> one
#> after 5
#> echo after 8
#>     1  echo one
#>     2  echo one
#>     3  echo one
#>     4  echo after $LINENO
#>     5  if true; then echo echo after $LINENO; fi
#>     6  history
#2> echo one
#2> echo one
#2> bash: line 5: !nope: event not found
#2> echo echo after $LINENO
#2> echo one
#2> echo one
#2> script: line 5: !nope: event not found
#2> echo echo after $LINENO

## lines that expansion refuses are left out, and not counted
set -o history -o histexpand
if true
then
echo !nosuch
echo yes $LINENO
fi
nosuchcommand
history
#> yes 4
#>     1  if true; then echo yes $LINENO; fi
#>     2  nosuchcommand
#>     3  history
#2> bash: line 4: !nosuch: event not found
#2> bash: line 6: nosuchcommand: command not found

## begins at once where the option is given to the shell
printf 'echo a\n!!\nhistory\n' > script
bash -o history -o histexpand script
bash -H -o history < script
#> a
#> a
#>     1  echo a
#>     2  echo a
#>     3  history
#> a
#> a
#>     1  echo a
#>     2  echo a
#>     3  history
#2> echo a
#2> echo a

## a script knows the times once HISTTIMEFORMAT is set
set -o history
HISTTIMEFORMAT='T '
echo a
history
#> a
#>     1  ??HISTTIMEFORMAT='T '
#>     2  T echo a
#>     3  T history

## HISTSIZE cuts the list at once
set -o history
echo a
echo b
HISTSIZE=2
history
echo $HISTCMD
history
#> a
#> b
#>     2  HISTSIZE=2
#>     3  history
#> 4
#>     4  echo $HISTCMD
#>     5  history
