# Loops, pipelines and lists (bash manual 3.2).

## for over words
for x in a "b c" $(echo d e) {1..2} *.none; do echo "<$x>"; done
#> <a>
#> <b c>
#> <d>
#> <e>
#> <1>
#> <2>
#> <*.none>

## for over nothing
for x in; do echo no; done; echo $?; for x in $none; do echo no; done; echo "[$x]"
#> 0
#> []

## for without in goes over the arguments
set -- p 'q r'; for x; do echo "<$x>"; done; for x do echo $x; done
#> <p>
#> <q r>
#> p
#> q r

## the variable stays
for i in 1 2 3; do :; done; echo $i
#> 3

## break and continue, with levels
for i in 1 2 3; do [ $i = 2 ] && continue; echo $i; done; for i in 1 2; do for j in a b; do [ $j = b ] && continue 2; [ $i = 2 ] && break 2; echo $i$j; done; done
#> 1
#> 3
#> 1a

## break outside a loop
break; echo $?; continue 2; echo $?
#> 0
#> 0
#2> bash: line 1: break: only meaningful in a `for', `while', or `until' loop
#2> bash: line 1: continue: only meaningful in a `for', `while', or `until' loop

## break with a bad level
for i in 1; do break 0; echo no; done; echo $?; for i in 1; do break x; echo no; done; echo no
#> 1
#2> bash: line 1: break: 0: loop count out of range
#2> bash: line 1: break: x: numeric argument required
#? 128

## break in a function does not leave the caller's loop
f() { break; }; for i in 1 2; do f; echo $i; done
#> 1
#> 2
#2> environment: line 1: break: only meaningful in a `for', `while', or `until' loop
#2> environment: line 1: break: only meaningful in a `for', `while', or `until' loop

## while and until
n=3; while [ $n -gt 0 ]; do echo $n; n=$((n-1)); done; until [ $n = 2 ]; do n=$((n+1)); done; echo $n
#> 3
#> 2
#> 1
#> 2

## the status of a loop
while false; do :; done; echo $?; for i in 1; do false; done; echo $?; while true; do false; break; done; echo $?
#> 0
#> 1
#> 0

## while read
printf 'a 1\nb 2\n' | while read k v; do echo "$v=$k"; done
#> 1=a
#> 2=b

## the last line without a newline
printf 'a\nb' | while read l; do echo "<$l>"; done; printf 'a\nb' | while read l || [ -n "$l" ]; do echo "<$l>"; done
#> <a>
#> <a>
#> <b>

## a loop in a pipe cannot change the shell's variables
n=0; printf '1\n2\n' | while read x; do n=$((n+x)); done; echo $n; while read x; do n=$((n+x)); done < <(printf '1\n2\n'); echo $n
#> 0
#> 3

## lastpipe
shopt -s lastpipe; printf '1\n2\n' | while read x; do n=$((n+x)); done; echo $n; echo v | read w; echo $w
#> 3
#> v

## select
printf '2\n\n9\nx\n1\n' | { PS3='? '; select x in red green; do echo "[$x] $REPLY"; [ "$x" = red ] && break; done; }
#> [green] 2
#> [] 9
#> [] x
#> [red] 1
#2> 1) red
#2> 2) green
#2> ? ? 1) red
#2> 2) green
#2>$| ? ? ?\x20

## select at the end of input
select x in a b; do echo no; done < /dev/null; echo $?
#>
#> 1
#2> 1) a
#2> 2) b
#2>$| #?\x20

## the status of a pipeline
true | false; echo $?; false | true; echo $?; ! false | false; echo $?; exit 3 | exit 4; echo $?
#> 1
#> 0
#> 0
#> 4

## pipefail
set -o pipefail; false | true; echo $?; exit 2 | exit 3 | true; echo $?; true | true; echo $?
#> 1
#> 3
#> 0

## PIPESTATUS
exit 1 | exit 2 | true; echo "${PIPESTATUS[@]}"; false; echo "${PIPESTATUS[@]}"; x=1; echo "${PIPESTATUS[*]}"
#> 1 2 0
#> 1
#> 0

## PIPESTATUS must be saved at once
false | true; s=("${PIPESTATUS[@]}"); echo "${s[0]} ${s[1]}"; echo "${PIPESTATUS[0]}"
#> 1 0
#> 0

## ! turns a status around
! true; echo $?; ! false; echo $?; ! echo a | grep -q b; echo $?; if ! false; then echo yes; fi
#> 1
#> 0
#> 0
#> yes

## |& takes standard error too
{ echo out; echo err >&2; } |& sort; nosuchcommand |& wc -l
#> err
#> out
#> 1

## commands of a pipeline run side by side
yes | head -2; seq 1 1000000 | head -1; echo done
#> y
#> y
#> 1
#> done

## a pipeline over several lines
echo a |
  tr a b |

  cat &&
  echo end
#> b
#> end

## subshells and groups
x=1; (x=2; echo $x); echo $x; { x=3; echo $x; }; echo $x; (cd /; pwd); [ "$PWD" = / ] || echo back
#> 2
#> 1
#> 3
#> 3
#> /
#> back

## exit in a subshell, in a group
(exit 3); echo $?; (exit 4) || echo "failed $?"; { exit 5; }; echo no
#> 3
#> failed 4
#? 5

## BASH_SUBSHELL
echo $BASH_SUBSHELL; (echo $BASH_SUBSHELL; (echo $BASH_SUBSHELL)); echo $(echo $BASH_SUBSHELL)
#> 0
#> 1
#> 2
#> 1

## lists with ; & and newlines
echo a; echo b
echo c & wait; false; echo $?
#> a
#> b
#> c
#> 1

## background and wait
sleep 0.1 & wait $!; echo $?; (exit 7) & wait $!; echo $?; { sleep 0.05; echo late; } & echo early; wait
#> 0
#> 7
#> early
#> late

## command substitution
x=$(echo a; echo b); echo "$x"; echo $(echo 'x  y') "$(echo 'x  y')"; y=$(printf 'a\n\n\n'); echo "[$y]"; echo $(exit 3) $?; z=$(exit 4); echo $?
#> a
#> b
#> x y x  y
#> [a]
#> 3
#> 4

## $(< file)
printf 'one\ntwo\n' > f; x=$(< f); echo "$x"; echo $(<f)
#> one
#> two
#> one two

## nested substitutions
echo $(echo $(echo $(echo deep))) "$(echo "$(echo "a  b")")"
#> deep a  b

## a substitution is a subshell
x=1; y=$(x=2; echo $x); echo $x $y; $(x=3); echo $x
#> 1 2
#> 1

## the output of a substitution can be a command
$(echo echo hi); c='echo a b'; $c; "$c" 2>/dev/null; echo $?
#> hi
#> a b
#> 127

## time has a format
TIMEFORMAT='%0R'; { time true; } 2>&1; { time -p true; } 2>&1 | cut -d' ' -f1
#> 0
#> real
#> user
#> sys

## coproc
coproc { read x; echo "got $x"; }; echo hello >&${COPROC[1]}; read y <&${COPROC[0]}; echo "$y"; wait
#> got hello

## reading two files at once
printf '1\n2\n' > a; printf 'x\ny\n' > b; while read p <&3 && read q <&4; do echo $p$q; done 3< a 4< b
#> 1x
#> 2y

## counting and summing
seq 1 10 | { s=0; while read n; do ((s+=n)); done; echo $s; }
#> 55

## a loop's output into a file, into a pipe
for i in c a b; do echo $i; done | sort > f; cat f
#> a
#> b
#> c

## infinite loops with a way out
i=0; while :; do ((++i > 4)) && break; done; echo $i; for ((;;)); do [ $((i++)) -gt 7 ] && break; done; echo $i
#> 5
#> 9

## |& redirects standard error behind the command's own redirections
mkdir d; echo x > d |& cat; ls nosuch 2>/dev/null |& cat; ls nosuch >out |& cat; cat out; { echo; } >d |& cat; echo "$BASH_COMMAND" |& cat
#> ls: cannot access 'nosuch': No such file or directory
#> ls: cannot access 'nosuch': No such file or directory
#> echo "$BASH_COMMAND" 2>&1
#2> bash: line 1: d: Is a directory
#2> bash: line 1: d: Is a directory

## break of what is no number ends the shell with a status above 128
(for i in 1; do (exit 3); break x; done); echo $?
(false; for i in 1; do continue x; done); echo $?
#> 131
#> 129
#2> bash: line 1: break: x: numeric argument required
#2> bash: line 2: continue: x: numeric argument required
