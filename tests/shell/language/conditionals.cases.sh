# [[ ]] and case (bash manual 3.2.5.2).

## patterns on the right
[[ hello == h*o ]]; echo $?; [[ hello == "h*o" ]]; echo $?; [[ hello != h? ]]; echo $?; p='h*'; [[ hello == $p ]]; echo $?; [[ hello == "$p" ]]; echo $?
#> 0
#> 1
#> 0
#> 0
#> 1

## no splitting, no globbing
x='a  b'; touch f1; [[ $x == 'a  b' ]] && echo same; [[ f* == 'f*' ]] && echo letters; [[ -z $none ]] && echo empty
#> same
#> letters
#> empty

## order of text
[[ a < b ]]; echo $?; [[ b < a ]]; echo $?; [[ B < a ]]; echo $?; [[ 10 < 9 ]]; echo $?; [[ x > '' ]]; echo $?
#> 0
#> 1
#> 0
#> 0
#> 0

## numbers
[[ 10 -gt 9 && 3 -le 3 && 4 -ne 5 && -1 -lt 0 ]]; echo $?; x=5; [[ x -eq 2+3 ]]; echo $?; [[ 0x10 -eq 16 ]]; echo $?
#> 0
#> 0
#> 0

## and, or, not, groups
[[ a && ! '' ]]; echo $?; [[ '' || b ]]; echo $?; [[ ( a || '' ) && '' ]]; echo $?; [[ ! ( a && '' ) ]]; echo $?; [[ a || b && '' ]]; echo $?
#> 0
#> 0
#> 1
#> 0
#> 0

## over several lines
[[ -n a &&
   -n b
   || -z c ]] && echo yes
#> yes

## files
touch f; mkdir d; ln -s f l; [[ -f f && -d d && -L l && -e l && ! -e no && -r f && -w f && ! -x f && ! -s f ]]; echo $?
#> 0

## comparing files
touch -d 2020-01-01 old; touch new; ln new hard; [[ new -nt old && old -ot new && new -ef hard && new -nt none ]]; echo $?
#> 0

## variables
x=; unset y; [[ -v x && ! -v y ]]; echo $?; declare -n r=x; [[ -R r ]]; echo $?; [[ -n $x ]]; echo $?; [[ -o errexit ]]; echo $?
#> 0
#> 0
#> 1
#> 1

## regular expressions
[[ 2024-05-17 =~ ^([0-9]+)-([0-9]+)-([0-9]+)$ ]] && echo "${BASH_REMATCH[@]}" "${#BASH_REMATCH[@]}"
#> 2024-05-17 2024 05 17 4

## no match empties BASH_REMATCH
[[ abc =~ b ]]; echo "$BASH_REMATCH"; [[ abc =~ x ]]; echo "$? ${#BASH_REMATCH[@]}"
#> b
#> 1 0

## quoting makes letters of a regular expression
[[ a.c =~ a"."c ]]; echo $?; [[ abc =~ a"."c ]]; echo $?; [[ abc =~ a\.c ]]; echo $?; re='a.c'; [[ abc =~ $re ]]; echo $?; [[ abc =~ "$re" ]]; echo $?
#> 0
#> 1
#> 1
#> 0
#> 1

## groups that take no part
[[ ac =~ (a)(b)?(c) ]]; echo "${#BASH_REMATCH[@]} [${BASH_REMATCH[2]}] ${BASH_REMATCH[3]}"
#> 4 [] c

## alternatives, repeats, classes
[[ 'x = 42' =~ ^([[:alpha:]]+)[[:space:]]*=[[:space:]]*([0-9]{1,3})$ ]] && echo "${BASH_REMATCH[1]}:${BASH_REMATCH[2]}"; [[ foobar =~ (foo|bar)+ ]] && echo $BASH_REMATCH
#> x:42
#> foobar

## blanks in a regular expression
[[ 'a b' =~ a\ b ]] && echo 1; [[ 'a b' =~ a' 'b ]] && echo 2; re='a b'; [[ 'a b' =~ $re ]] && echo 3
#> 1
#> 2
#> 3

## a broken regular expression
re='a('; [[ a =~ $re ]]; echo $?
#> 2

## nocasematch
shopt -s nocasematch; [[ HELLO == hello ]]; echo $?; [[ HELLO =~ ell ]]; echo $?; case X in x) echo case;; esac
#> 0
#> 0
#> case

## validating input
for v in 12 -3 1.5 abc ''; do if [[ $v =~ ^-?[0-9]+$ ]]; then echo "$v integer"; elif [[ -z $v ]]; then echo empty; else echo "$v other"; fi; done
#> 12 integer
#> -3 integer
#> 1.5 other
#> abc other
#> empty

## extglob needs no option here
[[ foofoo == +(foo) ]]; echo $?; [[ bar == @(foo|bar) ]]; echo $?; [[ baz == !(foo) ]]; echo $?
#> 0
#> 0
#> 0

## empty brackets
[[ ]]; echo no

## a missing operand
[[ -f ]]; echo no
#2> bash: -c: line 1: unexpected argument `]]' to conditional unary operator

## too many words
[[ a b ]]; echo no
#2> bash: -c: line 1: conditional binary operator expected

## an unknown operator
[[ a -foo b ]]; echo no
#2> bash: -c: line 1: conditional binary operator expected

## a missing end
[[ a == b
echo no
#2> bash: -c: line 1: syntax error in conditional expression

## -a and -o are no operators here
[[ a -a b ]]; echo no
#2> bash: -c: line 1: conditional binary operator expected

## [ ] and test
[ a = a ]; echo $?; [ a == b ]; echo $?; test -n ''; echo $?; [ 1 -lt 2 -a 3 -gt 2 ]; echo $?; [ ! '' ]; echo $?; [ \( a = b \) -o c ]; echo $?
#> 0
#> 1
#> 1
#> 0
#> 0
#> 0

## [ without ]
[ a = a; echo $?
#> 2
#2> bash: line 1: [: missing `]'

## [ with an unset variable
x=; [ $x = a ]; echo $?; [ "$x" = a ]; echo $?; [ -n $x ]; echo $?; [ $x ]; echo $?
#> 2
#> 1
#> 0
#> 1
#2> bash: line 1: [: =: unary operator expected

## [ with too many words
x='a b'; [ $x = a ]; echo $?; [ -f $x ]; echo $?; [ a b c d ]; echo $?
#> 2
#> 2
#> 2
#2> bash: line 1: [: too many arguments
#2> bash: line 1: [: a: binary operator expected
#2> bash: line 1: [: too many arguments

## case: first match wins
case abc in a) echo 1;; a*) echo 2;; *) echo 3;; esac
#> 2

## case: alternatives and quotes
for x in a b 'c d' '*'; do case $x in a|b) echo ab;; "c d") echo quoted;; \*) echo star;; esac; done
#> ab
#> ab
#> quoted
#> star

## case: brackets and classes
for x in 5 Q ' ' _; do case $x in [0-9]) echo digit;; [[:upper:]]) echo upper;; [[:space:]]) echo blank;; [!a-z]) echo other;; esac; done
#> digit
#> upper
#> blank
#> other

## case: ;& goes on, ;;& tests on
case a in a) echo 1;& b) echo 2;; c) echo 3;; esac; case a in a) echo 1;;& b) echo 2;;& [a-c]) echo 3;; esac
#> 1
#> 2
#> 1
#> 3

## case: nothing matches
case x in y) echo no;; esac; echo $?; false; case x in esac; echo $?
#> 0
#> 0

## case: an empty branch
case x in x) ;; esac; echo $?; case x in x) false;; esac; echo $?
#> 0
#> 1

## case: patterns from variables and substitutions
p='a*' q='x y'; case abc in $p) echo pattern;; esac; case 'x y' in $q) echo words;; esac; case abc in $(echo 'ab?')) echo sub;; esac
#> pattern
#> words
#> sub

## case: with a parenthesis before the pattern
case a in (a) echo 1;; (b|c) echo 2;; esac
#> 1

## case: last branch without ;;
case b in a) echo 1;; b) echo 2
esac
#> 2

## case in a function as a menu
do_it() { case ${1:-help} in start|run) echo starting;; stop) echo stopping;; -*) echo "option $1";; help) echo usage;; *) echo "unknown $1"; return 1;; esac; }; do_it run; do_it -x; do_it; do_it foo; echo $?
#> starting
#> option -x
#> usage
#> unknown foo
#> 1

## if, elif, else
for n in 1 2 3; do if [ $n = 1 ]; then echo one; elif [ $n = 2 ]; then echo two; else echo many; fi; done
#> one
#> two
#> many

## the status of an if without a true branch
if false; then :; fi; echo $?; if true; then false; fi; echo $?
#> 0
#> 1

## conditions are lists
if echo test; false; then echo no; elif true && ! false; then echo yes; fi
#> test
#> yes

## && and || from the left
true && echo 1 || echo 2; false && echo 3 || echo 4; true || echo 5 && echo 6; false || false && echo 7; echo $?
#> 1
#> 4
#> 6
#> 1
