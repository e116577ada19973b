# Word splitting (bash manual 3.5.7).

## blanks by default
x=$'  a  b\tc\nd '; printf '<%s>' $x; echo
#> <a><b><c><d>

## quotes prevent it
x='a  b'; printf '<%s>' "$x" a"$x"b; echo
#> <a  b><aa  bb>

## what is not expanded is not split
IFS=:; printf '<%s>' a:b "c:d"; x=e:f; printf '<%s>' $x; echo
#> <a:b><c:d><e><f>

## a character of IFS that is no blank ends a field each time
IFS=:; x=a::b:; printf '<%s>' $x; echo; x=:a; printf '<%s>' $x; echo
#> <a><><b>
#> <><a>

## blanks around such a character belong to it
IFS=' :'; x=' a : b::c '; printf '<%s>' $x; echo
#> <a><b><><c>

## newline alone
IFS=$'\n'; x=$'a b\nc\n\nd'; printf '<%s>' $x; echo
#> <a b><c><d>

## an empty IFS splits nothing
IFS=; x='a b:c'; printf '<%s>' $x; echo; set -- p q; printf '<%s>' $* "$*" $@; echo
#> <a b:c>
#> <p><q><pq><p><q>

## unset IFS is the default
unset IFS; x=$' a\tb\n'; printf '<%s>' $x; set -- p q; echo "$*"
#> <a><b>p q

## $* joins with the first character
set -- a b c; IFS=-+; echo "$*"; x=$*; echo "$x"; echo $*
#> a-b-c
#> a-b-c
#> a b c

## results of command substitution are split
printf '<%s>' $(echo 'a  b'; echo c); echo; printf '<%s>' "$(echo 'a  b'; echo c)"; echo
#> <a><b><c>
#> <a  b
#> c>

## results of arithmetic too
IFS=0; echo $((1001)) "$((1001))"
#> 1  1 1001

## split, then globbed
touch 'a b' ab; x='a*'; printf '<%s>' $x; echo; set -f; printf '<%s>' $x; echo
#> <a b><ab>
#> <a*>

## text next to an expansion joins its first and last field
x='b c'; printf '<%s>' a$x"d e"$x'f'; echo
#> <ab><cd eb><cf>

## empty expansions next to quotes make an argument
e=; set -- $e; echo $#; set -- $e""; echo $#; set -- $e$e; echo $#
#> 0
#> 1
#> 0

## not split on the right of an assignment
x='a b'; y=$x z=$x$x; echo "$y" "$z"
#> a b a ba b

## not split in case, in [[ ]], in a here-string
x='a  b'; case $x in 'a  b') echo case;; esac; [[ $x == 'a  b' ]] && echo test; cat <<< $x
#> case
#> test
#> a  b

## split in a for loop's list
x='a b'; for w in $x "$x"; do echo "<$w>"; done
#> <a>
#> <b>
#> <a b>

## the parts of ${x:-…} that are quoted are not split
unset x; printf '<%s>' ${x:-a "b c"} ${x:-"d e" f}; echo
#> <a><b c><d e><f>

## read splits by IFS too, the last variable takes the rest
IFS=: read a b <<< 'x:y:z'; echo "$a|$b"; read a b c <<< '  p   q  '; echo "$a|$b|$c"
#> x|y:z
#> p|q|

## read with more variables than words
read a b c <<< 'one'; echo "[$a][$b][$c]"
#> [one][][]

## fields of /etc/passwd
while IFS=: read -r name _ uid _; do [ "$uid" = 0 ] && echo $name; done < /etc/passwd
#> root
#? 1

## a backslash in IFS
IFS='\'; x='a\b'; printf '<%s>' $x; echo
#> <a><b>

## a letter in IFS
IFS=x; y=axbxxc; printf '<%s>' $y; echo
#> <a><b><><c>

## a null field at the start of what is quoted
IFS=,; x=,a; set -- $x; echo $# "[$1]"; set -- p$x; echo $# "[$1]"
#> 2 []
#> 2 [p]

## IFS set for one command does not split its own words
x=a:b; IFS=: printf '<%s>' $x; echo
#> <a:b>

## "${a[*]}" joins like "$*"
a=(x y); IFS=; echo "${a[*]}"; IFS=,; echo "${a[*]}"; unset IFS; echo "${a[*]}"
#> xy
#> x,y
#> x y
