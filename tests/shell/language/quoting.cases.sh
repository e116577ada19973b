# Quoting (bash manual 3.1.2).

## single quotes keep everything, also a backslash before the quote
echo 'a $b `c` "d" \' '!'
#> a $b `c` "d" \ !

## double quotes keep blanks, and a backslash only before what it can quote
echo "a  b" "\$x \`y\` \"z\" \\" "\a\n\*"
#> a  b $x `y` "z" \ \a\n\*

## a backslash outside quotes takes the next character as it is
echo \a \$HOME \"x\" \' \\ a\ \ b
#> a $HOME "x" ' \ a  b

## a backslash before a newline joins lines, but not within single quotes
echo one\
two "three\
four" 'five\
six'
#> onetwo threefour five\
#> six

## quoted pieces side by side are one word
x=5; echo a'b c'"d $x"e\ f
#> ab cd 5e f

## empty quotes make an empty argument
set -- '' "" a ""''; echo $#
#> 4

## $'…' knows the escapes of C
printf '%s|' $'a\tb' $'\x41\102\u00e9' $'it\'s' $'q\"q' $'\\'; echo
#> a	b|ABé|it's|q"q|\|

## $'…' leaves unknown escapes alone
echo $'\q \8 \%'
#> \q \8 \%

## $'…' takes control characters
printf '%s' $'\ca\e\a' | cat -v; echo
#> ^A^[^G

## $'…' ends at a null byte
echo $'abc\0def' "$'not here'"
#> abc $'not here'

## $"…" is a translated string
n=3; echo $"there are $n"
#> there are 3

## a dollar that begins nothing stays
echo $ "$" a$ $% "$ x" $'' "$."
#> $ $ a$ $% $ x  $.

## quotes inside ${…-…} within double quotes
unset x; echo "${x-'a b'}" "${x-"c  d"}" "${x-\"e\"}"
#> 'a b' c  d "e"

## quotes inside ${…-…} outside quotes
unset x; printf '<%s>' ${x-'a b'} ${x-"c  d"} ${x-e  f}; echo
#> <a b><c  d><e><f>

## backquotes: backslashes before $ ` and \ are removed first
echo `echo \\\\ \$HOME | cat` `echo 'a\\b'`; v=1; echo `echo "\$v" '$v'`
#> \ /home/learner a\b
#> 1 $v

## backquotes within double quotes
echo "`echo "a  b"`" "`echo \"c  d\"`"
#> a  b c  d

## backquotes nested
echo `echo a \`echo b \\\`echo c\\\`\``
#> a b c

## a comment begins only at the start of a word
echo a#b #c
echo '#d' "#e" \#f # g
#> a#b
#> #d #e #f

## a comment at the end of a line does not continue it
echo a # \
echo b
#> a
#> b

## history expansion is off in scripts
echo "hi!" hello!world !! '!x'
#> hi! hello!world !! !x

## printf %q quotes so that it can be read again
printf '%q\n' 'a b' "it's" '' $'x\ny' 'é' '$x' '~' '#a' 'a#' '*' 'a=b' '{a,b}' '!'
#> a\ b
#> it\'s
#> ''
#> $'x\ny'
#> é
#> \$x
#> \~
#> \#a
#> a#
#> \*
#> a=b
#> \{a\,b\}
#> \!

## ${x@Q} quotes so that it can be read again
for x in 'a b' "it's" '' $'x\ny' 'é' plain; do echo "${x@Q}"; done
#> 'a b'
#> 'it'\''s'
#> ''
#> $'x\ny'
#> 'é'
#> 'plain'

## a word of quotes only is not a keyword
'if' 2>/dev/null || echo "status $?"; "echo" quoted name; \echo escaped name
#> status 127
#> quoted name
#> escaped name

## tilde is kept in quotes
HOME=/h; echo ~ "~" '~' \~ ~/x "~/x" ~"/x"
#> /h ~ ~ ~ /h/x ~/x ~/x

## a quoted glob stays
touch f1 f2; echo f* 'f*' "f*" f\* f'*' "f"*
#> f1 f2 f* f* f* f* f1 f2
