# Redirections (bash manual 3.6).

## output to a file, and again
echo one > f; echo two >> f; cat f; echo three > f; cat f
#> one
#> two
#> three

## the order counts
{ echo out; echo err >&2; } 2>&1 > f; echo --; cat f
#> err
#> --
#> out

## both streams into one file
{ echo out; echo err >&2; } > f 2>&1; cat f; { echo o2; echo e2 >&2; } &> f; cat f; { echo o3; echo e3 >&2; } &>> f; cat f
#> out
#> err
#> o2
#> e2
#> o2
#> e2
#> o3
#> e3

## >& with a file name is both streams as well
{ echo out; echo err >&2; } >& f; cat f
#> out
#> err

## standard error alone
ls /nosuch 2> f; echo $?; cat f
#> 2
#> ls: cannot access '/nosuch': No such file or directory

## swapping the streams
{ echo out; echo err >&2; } 3>&1 1>&2 2>&3 3>&- | tr a-z A-Z
#> ERR
#2> out

## input
echo text > f; cat < f; cat 0< f; read x < f; echo $x
#> text
#> text
#> text

## a missing file
cat < nosuch; echo $?
#> 1
#2> bash: line 1: nosuch: No such file or directory

## a missing directory
echo x > no/such; echo $?
#> 1
#2> bash: line 1: no/such: No such file or directory

## a directory as the target
echo x > /; echo $?
#> 1
#2> bash: line 1: /: Is a directory

## a file without permission
touch f; chmod 0 f; echo x > f; echo $?; cat < f; echo $?
#> 1
#> 1
#2> bash: line 1: f: Permission denied
#2> bash: line 1: f: Permission denied

## an empty name
echo x > ''; echo $?
#> 1
#2> bash: line 1: : No such file or directory

## several words are ambiguous
v='a b'; echo x > $v; echo $?; echo y > "$v"; ls
#> 1
#> a b
#2> bash: line 1: $v: ambiguous redirect

## no word is ambiguous too
echo x > $unset; echo $?; echo y < $unset; echo $?
#> 1
#> 1
#2> bash: line 1: $unset: ambiguous redirect
#2> bash: line 1: $unset: ambiguous redirect

## redirections without a command
> f; ls -l f | cut -c1-10; >> g; < f; echo $?
#> -rw-r--r--
#> 0

## redirections before and among the words
> f echo one two; cat f; echo > f three > g four; cat f g
#> one two
#> three four

## the last redirection of a descriptor wins, but all files are made
echo x > a > b; ls; cat a b
#> a
#> b
#> x

## noclobber
set -C; echo 1 > f; echo 2 > f; echo $?; echo 3 >| f; cat f; echo 4 >> f; cat f; echo 5 > /dev/null; echo 6 &> f
#> 1
#> 3
#> 3
#> 4
#2> bash: line 1: f: cannot overwrite existing file
#2> bash: line 1: f: cannot overwrite existing file
#? 1

## descriptors of one's own
exec 3> f; echo one >&3; echo two >&3; exec 3>&-; cat f; exec 4< f; read a <&4; read b <&4; echo $a $b; exec 4<&-
#> one
#> two
#> one two

## a closed descriptor
exec 3>&-; echo x >&3; echo $?; cat <&3; echo $?
#> 1
#> 1
#2> bash: line 1: 3: Bad file descriptor
#2> bash: line 1: 3: Bad file descriptor

## moving a descriptor
exec 3> f; exec 4>&3-; echo x >&4; echo y >&3; exec 4>&-; cat f
#> x
#2> bash: line 1: 3: Bad file descriptor

## reading and writing
echo abcdef > f; exec 3<> f; read -n 3 x <&3; echo $x; echo XY >&3; exec 3>&-; cat f
#> abc
#> abcXY
#>

## {name} chooses a descriptor
exec {fd}> f; [ $fd -ge 10 ] && echo ten or more; echo x >&$fd; exec {fd}>&-; cat f; echo y >&$fd
#> ten or more
#> x
#2> bash: line 1: $fd: Bad file descriptor
#? 1

## {name} on a command stays open
echo a {fd}> f; echo b >&$fd; cat f; exec {fd}>&-
#> a
#> b

## closing standard output
echo x >&-; echo $?; echo still here
#> 1
#> still here
#2> bash: line 1: echo: write error: Bad file descriptor

## descriptor digits next to a word are part of it
echo a2> f; cat f; echo a 2> f; cat f; echo 2 > f; cat f; echo 2>f; cat f
#> a2
#> a
#> 2
#>

## a number that is no descriptor
echo 99>f; cat f; echo x >&99; echo $?
#>
#> 1
#2> bash: line 1: 99: Bad file descriptor

## a block's redirection holds for all of it
{ echo a; echo b; } > f; while read x; do echo "<$x>"; done < f; if true; then echo t; fi > g; cat g
#> <a>
#> <b>
#> t

## a loop reads from a file of its own
printf '1\n2\n' > f; for i in a b; do read x; echo $i$x; done < f
#> a1
#> b2

## a function with redirections
f() { echo out; echo err >&2; } 2> log; f; cat log; f > o; cat o log
#> out
#> err
#> out
#> err

## exec without a command changes the shell
exec 3>&1 > f; echo to file; exec >&3; echo to the old one; cat f
#> to the old one
#> to file

## a failed redirection of a builtin, of a function, of a group
: > /no/x; echo $?; f() { echo no; }; f > /no/x; echo $?; { echo no; } > /no/x; echo $?; (echo no) > /no/x; echo $?
#> 1
#> 1
#> 1
#> 1
#2> bash: line 1: /no/x: No such file or directory
#2> bash: line 1: /no/x: No such file or directory
#2> bash: line 1: /no/x: No such file or directory
#2> bash: line 1: /no/x: No such file or directory

## a failed redirection skips the command
echo yes > f; echo no > f < nosuch; cat f
#2> bash: line 1: nosuch: No such file or directory

## exec with a failed redirection ends the script
exec < nosuch; echo not reached
#> not reached
#2> bash: line 1: nosuch: No such file or directory

## /dev/stdout and /dev/fd
{ echo a > /dev/stdout; echo c > /dev/fd/1; } | cat; echo d | cat /dev/stdin; cat /dev/fd/3 3<<< e
#> a
#> c
#> d
#> e

## expansions in the target
n=1; echo x > f$n.$((n+1)); ls; cat f*.2
#> f1.2
#> x

## a process substitution as a file
cat <(echo one) <(echo two); while read x; do echo "<$x>"; done < <(printf 'a\nb\n'); tr a-z A-Z < <(echo up)
#> one
#> two
#> <a>
#> <b>
#> UP

## output into a process substitution
echo hello > >(tr a-z A-Z); sleep 0.1; { echo a; echo b; } | tee >(wc -l) > /dev/null; sleep 0.1
#> HELLO
#> 2

## redirections of the child do not touch the shell's variables
i=0; cat /dev/null > f$((i++)); echo $i; : > g$((i++)); echo $i; ls
#> 0
#> 1
#> f0
#> g0

## redirections come after expansions of the command
rm -f f; echo $(ls f 2>&1) > f; cat f
#> ls: cannot access 'f': No such file or directory

## << as the operand of another
cat <<A - <<B
first
A
second
B
#> second

## stderr to stdout in a pipe
ls /nosuch |& cut -d: -f3; ls /nosuch 2>&1 | cut -d: -f3
#>  No such file or directory
#>  No such file or directory

## discarding
ls /nosuch 2>/dev/null || echo failed quietly; echo loud &> /dev/null; echo end
#> failed quietly
#> end

## a subshell keeps its own descriptors
exec 3> f; (exec 3> g; echo in >&3); echo out >&3; cat f g
#> out
#> in

## truncation happens before the command runs
echo data > f; cat f > f; wc -c < f
#> 0

## reading a file while it is appended to
printf 'a\nb\n' > f; while read x; do [ $x = b ] && echo c >> f; echo $x; done < f
#> a
#> b
#> c

## here-string
cat <<< word; cat <<< "two  words"; cat <<< $'a\nb'; x='p  q'; cat <<< $x; read a b <<< "1 2 3"; echo "$b"
#> word
#> two  words
#> a
#> b
#> p  q
#> 2 3

## here-string with globs and braces
touch f1; cat <<< f*; cat <<< {a,b}; cat <<< ~root
#> f*
#> {a,b}
#> /root

## the syntax of what is missing
echo x >
echo y
#2> bash: -c: line 1: syntax error near unexpected token `newline'
#2> bash: -c: line 1: `echo x >'
#? 2

## a redirection to an operator
echo x > ; echo y
#2> bash: -c: line 1: syntax error near unexpected token `;'
#2> bash: -c: line 1: `echo x > ; echo y'
#? 2

## substitutions in the redirections of an empty command give its status
> "f$(exit 4)"; echo $?
a=1 > "f$(exit 5)"; echo $?
a=$(exit 6) > f; echo $?
a=$(exit 6) > "f$(true)"; echo $?
<<E
$(exit 7)
E
echo $?
<<< $(exit 3); echo $?
: "$(exit 6)" > f; echo $?
#> 4
#> 5
#> 6
#> 0
#> 7
#> 3
#> 0
