# Which line a command is said to stand on: LINENO, and messages.

## a command is where its second word ends
echo a \
  b $LINENO
echo "one
two" $LINENO
nosuch "a
b" c
#> a b 1
#> one
#> two 4
#2> bash: line 6: nosuch: command not found
#? 127

## a command of one word is where that ends
'no
such'
nosuch
#2> bash: line 2: $'no\nsuch': command not found
#2> bash: line 3: nosuch: command not found
#? 127

## the commands of a substitution count from the command around it
x=$(
  echo $LINENO

  # a comment
  nosuch
  echo $LINENO; echo $LINENO
)
echo "$x" $LINENO
#> 7
#> 9
#> 9 8
#2> bash: line 8: nosuch: command not found

## so do backquotes and process substitutions
echo `echo $LINENO
echo $LINENO`
cat <(echo $LINENO
nosuch)
#> 2 3
#> 4
#2> bash: line 5: nosuch: command not found

## nested substitutions
echo $(echo $(echo $LINENO
echo $LINENO
nosuch))
#> 5 6
#2> bash: line 7: nosuch: command not found

## in a function
f() {
  local v=$(nosuch
    nosuch2 | cat)
  echo $LINENO
}
f
#> 4
#2> environment: line 3: nosuch: command not found
#2> environment: line 4: nosuch2: command not found

## a case stands where its word ends, (( )) and [[ ]] where they do
case "
$LINENO" in *) echo $LINENO;; esac
((x = LINENO
+ 0)); echo $x
[[ a &&
  $LINENO == 6 ]]; echo $?
#> 2
#> 4
#> 0

## loops stand where they begin
for i in $LINENO "
"; do echo "$i"; break; done
for ((i=LINENO;
i<1; i++)); do :; done; echo $i
#> 1
#> 3

## in a here-document all is on the line of its command
cat <<E
$LINENO
$(echo $LINENO; nosuch)
E
echo $LINENO
#> 1
#> 1
#> 5
#2> bash: line 1: nosuch: command not found

## behind a here-document
cat <<E; nosuch
text
E
cat <<E; nosuch a
text
E
#> text
#> text
#2> bash: line 3: nosuch: command not found
#2> bash: line 4: nosuch: command not found
#? 127

## in a script, a sourced file, an eval
printf 'echo $LINENO\n\nnosuch\n' > s
bash s; . ./s; eval 'echo $LINENO
nosuch'
#> 1
#> 1
#> 3
#2> s: line 3: nosuch: command not found
#2> ./s: line 3: nosuch: command not found
#2> bash: line 4: nosuch: command not found
#? 127

## LINENO can be assigned
echo $LINENO; LINENO=100; echo $LINENO
echo $LINENO
#> 1
#> 1
#> 2

## PS4 shows it
PS4='+$LINENO '; set -x
echo a
f() {
  echo b
}
f
#> a
#> b
#2> +2 echo a
#2> +6 f
#2> +4 echo b

## a command alone stands on the line of what follows it
nosuch1 \
 | cat
nosuch2 \
 && x
nosuch3 \
 > /dev/null
(nosuch4 \
 )
nosuch5 \
#2> bash: line 2: nosuch1: command not found
#2> bash: line 4: nosuch2: command not found
#2> bash: line 6: nosuch3: command not found
#2> bash: line 8: nosuch4: command not found
#2> bash: line 10: nosuch5: command not found
#? 127

## behind an assignment or a redirection a command stands on their line
x=1 \
 nosuch1 \
 b
> f \
 nosuch2
x=1 \
 y=${q?} \
 nosuch3
#2> bash: line 1: nosuch1: command not found
#2> bash: line 4: nosuch2: command not found
#2> bash: line 6: q: parameter not set
#? 127

## lines within backquotes count from the command's own, with those before their first command
echo "`
nosuch1
`"
x=`
nosuch2
`
for i in `

nosuch3
`; do :; done
echo `echo \`
nosuch4
\``
#>
#>
#2> bash: line 4: nosuch1: command not found
#2> bash: line 7: nosuch2: command not found
#2> bash: line 9: nosuch3: command not found
#2> bash: line 16: nosuch4: command not found

## a redirection of a compound command that fails within another
if true; then
  while read x; do
    echo $x
  done < missing.txt
  echo next
fi
(
true
{ :; } < none
[[ a ]] < none

)
f() {
  for i in 1 2; do
    { echo $i
    } > /no/file
    case $i in
     1) { :;
     } < nofile ;;
    esac
  done
 { :; } < none
}

f
eval '
{ :
} < none
'
for ((i=0;i<1;i++)); do
 { :; } < nofile
done
#> next
#2> bash: line 6: missing.txt: No such file or directory
#2> bash: line 12: none: No such file or directory
#2> bash: line 10: none: No such file or directory
#2> environment: line 14: /no/file: No such file or directory
#2> environment: line 17: nofile: No such file or directory
#2> environment: line 14: /no/file: No such file or directory
#2> environment: line 13: none: No such file or directory
#2> bash: line 31: none: No such file or directory
#2> bash: line 32: nofile: No such file or directory
#? 1
