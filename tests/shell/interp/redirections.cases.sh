# Redirections (bash manual 3.6).

## says why a file cannot be opened
> /nonexistent/x; echo $?
< nosuch; echo $?
echo hi > /tmp; echo $?
exec 5</nonexistent; echo after $?
#> 1
#> 1
#> 1
#> after 1
#2> bash: line 1: /nonexistent/x: No such file or directory
#2> bash: line 2: nosuch: No such file or directory
#2> bash: line 3: /tmp: Is a directory
#2> bash: line 4: /nonexistent: No such file or directory

## refuses what is not one word
echo > $UNSET
x="a b"; echo > $x; echo $?
echo <&x
echo v > "x y"; cat x\ y
#> 1
#> v
#2> bash: line 1: $UNSET: ambiguous redirect
#2> bash: line 2: $x: ambiguous redirect
#2> bash: line 3: x: ambiguous redirect

## knows open descriptors only
echo >&9; echo $?
exec 3>f; echo hi >&3; exec 3>&-; cat f
echo x >&3
#> 1
#> hi
#2> bash: line 1: 9: Bad file descriptor
#2> bash: line 3: 3: Bad file descriptor
#? 1

## protects files under noclobber
set -C
echo a > n; echo b > n; echo $?
echo c >| n; cat n
echo d > /dev/null; echo $?
echo e >> n; cat n
#> 1
#> c
#> 0
#> c
#> e
#2> bash: line 2: n: cannot overwrite existing file

## goes from left to right
{ echo o; echo e >&2; } 2>&1 >g | cat
cat g
echo both &> h; echo more &>> h; cat h
echo hidden 2>&1 1>/dev/null
#> e
#> o
#> both
#> more

## chooses descriptors for {name}
exec {fd}>g; echo $fd; echo z >&$fd; cat g; exec {fd}>&-
{ echo in; } {v}>h; echo $v; echo new >&$v; cat h
#> 10
#> z
#> in
#> 10
#> new

## moves descriptors
exec 6>&1 1>/dev/null; echo hidden; exec 1>&6 6>&-; echo shown
echo a 3>&1 1>&3-
#> shown
#> a

## reads and writes one file
echo abc > f
exec 3<>f; read x <&3; echo $x; echo c >&3; exec 3>&-
cat f
#> abc
#> abc
#> c

## gives here-documents
x=5
cat <<A <<B; echo after
one
A
two $x \$x
B
cat <<'E'
$x `echo hi` \$
E
cat <<-E
	tab $((1+2))
	E
cat <<< "here $x"
#> two 5 $x
#> after
#> $x `echo hi` \$
#> tab 3
#> here 5

## reads here-documents in loops and by descriptors
while read a; do echo "<$a>"; read b <<< inner; echo $b; done <<X
l1
l2
X
exec 5<<E
from five
E
cat <&5
#> <l1>
#> inner
#> <l2>
#> inner
#> from five

## says that writing failed
echo hi >&-; echo $?
pwd >&-
printf x > /dev/full; echo $?
#> 1
#> 1
#2> bash: line 1: echo: write error: Bad file descriptor
#2> bash: line 2: pwd: write error: Bad file descriptor
#2> bash: line 3: printf: write error: No space left on device

## substitutes processes
echo <(:) >(:)
cat <(echo a) <(echo b)
while read x; do echo "[$x]"; done < <(printf '1\n2\n')
#> /dev/fd/63 /dev/fd/62
#> a
#> b
#> [1]
#> [2]

## redirects functions at their call
f() { echo in; echo err >&2; } 2>/dev/null
f; f > o; cat o
g() { cat; } < o; g
#> in
#> in
#> in

## leaves the redirections of exec
(exec > f; echo a; echo b); cat f
exec 2>&1; nosuchcmd
#> a
#> b
#> bash: line 2: nosuchcmd: command not found
#? 127

## the errors of a program go into the pipe, its output elsewhere
cat nosuch 2>&1 > /dev/null | tr a-z A-Z; ls nosuch 2>&1 > out | wc -l; { sleep 0 > /dev/null; } | cat; sleep 0 > /dev/null | cat; echo done
#> CAT: NOSUCH: NO SUCH FILE OR DIRECTORY
#> 1
#> done
