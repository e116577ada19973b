# Here-documents (bash manual 3.6.6).

## expansions within
x=5; cat <<E
$x ${x}y $((x+1)) $(echo sub) `echo bq`
E
#> 5 5y 6 sub bq

## a quoted delimiter keeps all
x=5; cat <<'E'
$x $(echo no) `no` \$ \\
E
#> $x $(echo no) `no` \$ \\

## any quoting of the delimiter counts
cat <<"A"; cat <<\B; cat <<C'C'
$1
A
$2
B
$3
CC
#> $1
#> $2
#> $3

## backslashes
cat <<E
\$HOME \\ \` \a "\"" 'x' a\
b
E
#> $HOME \ ` \a "\"" 'x' ab

## tabs are removed by <<-
cat <<-E
	one
		two
	  three
	E
#> one
#> two
#>   three

## spaces are not
cat <<-E
  one
 E
	E
#>   one
#>  E

## several on a line
cat <<A; cat <<B; echo end
a
A
b
B
#> a
#> b
#> end

## in a pipeline and a list
cat <<E | tr a-z A-Z && echo done
text
E
#> TEXT
#> done

## for a loop
while read a b; do echo "$b $a"; done <<E
1 2
3 4 5
E
#> 2 1
#> 4 5 3

## within a function, expanded at each call
f() { cat <<E
arg: $1
E
}
f one; f two
#> arg: one
#> arg: two

## within a command substitution
x=$(cat <<E
in $((1+1))
E
); echo "$x"
#> in 2

## a parenthesis within one within a substitution
x=$(cat <<'E'
) ' "
E
); echo "$x"
#> ) ' "

## empty
cat <<E
E
echo "status $?"
#> status 0

## without an end
cat <<E
text
#> text
#2> bash: line 2: warning: here-document at line 1 delimited by end-of-file (wanted `E')

## the delimiter must stand alone
cat <<E
 E
E E
E
#>  E
#> E E

## a delimiter that is expanded nowhere
cat <<$x
text
$x
#> text

## a word with blanks as delimiter
cat <<'the end'
text
the end
#> text

## quotes inside are letters
cat <<E
it's "fine" ${x:-"q"} ${x:-'s'}
E
#> it's "fine" q 's'

## $@ and arrays
set -- a 'b c'; a=(x y); cat <<E
$@ "$*" ${a[@]} ${#a[@]}
E
#> a b c "a b c" x y 2

## no globbing, no splitting, no tilde
touch f1; cat <<E
f* ~ {a,b}   a  b
E
#> f* ~ {a,b}   a  b

## a here-document for descriptor 3
cat /dev/fd/3 3<<E
three
E
#> three

## a here-document and a redirection to a file
cat <<E > f
into f
E
cat f
#> into f

## in an if, in a case
if cat <<E
cond
E
then echo yes; fi
case x in x) cat <<E
body
E
;; esac
#> cond
#> yes
#> body

## nested here-documents in a substitution in a here-document
cat <<A
outer $(cat <<B
inner
B
)
A
#> outer inner

## an error within
cat <<E
${x?is missing}
E
echo after $?
#> after 127
#2> bash: line 1: x: is missing

## a comment and a continued line in a command with one
cat <<E # comment
text
E
cat \
<<E
more
E
#> text
#> more

## in a subshell and in the background
(cat <<E
sub
E
)
cat <<E &
bg
E
wait
#> sub
#> bg

## a long one
cat <<E | tail -1
$(seq 1 20000)
E
#> 20000

## last line without newline in eval
eval 'cat <<E
text
E'
#> text
