## reads a line into REPLY, as it is
read; echo "[$REPLY]"
#<   two  words  
#> [  two  words  ]

## reads words into variables, the rest into the last
read a b c; echo "[$a][$b][$c]"
#< one  two three   four 
#> [one][two][three   four]

## leaves variables without a word empty
a=1 b=2; read a b; echo "[$a][$b]"
#< only
#> [only][]

## takes backslashes away and joins lines
read line; echo "[$line]"
#< one\ two\\three \
#< and more
#> [one two\three and more]

## takes backslashes as they are with -r
read -r line; echo "[$line]"
#< C:\new\table \
#> [C:\new\table \]

## splits at the characters of IFS
IFS=: read -r user pass uid rest; echo "$user|$pass|$uid|$rest"
#< root:x:0:0:root:/root:/bin/bash
#> root|x|0|0:root:/root:/bin/bash

## keeps empty fields between separators that are no blanks
IFS=, read -r a b c; echo "[$a][$b][$c]"
#< x,,z
#> [x][][z]

## keeps blanks with an empty IFS
IFS= read -r line; echo "[$line]"
#<   spaced  
#> [  spaced  ]

## reads a whole file line by line
while read -r n w; do echo "$w:$n"; done
#< 1 one
#< 2 two
#<| 3 three
#> one:1
#> two:2

## fails at the end of the input, and still gives what was there
read x; echo "$? [$x]"
#<| no newline
#> 1 [no newline]

## fails on empty input
read x; echo "$? [$x]"
#> 1 []

## reads into an array
read -ra words; declare -p words
#< a b  'c d'
#> declare -a words=([0]="a" [1]="b" [2]="'c" [3]="d'")

## reads up to another delimiter
read -d ';' x; echo "[$x]"; read -d '' y; echo "[$y] $?"
#< one;two
#< three
#> [one]
#> [two
#> three] 1

## reads a number of characters
read -n 3 x; echo "[$x]"; read y; echo "[$y]"
#< abcdef
#> [abc]
#> [def]

## stops at the end of the line with -n
read -n 10 x; echo "[$x]"; read y; echo "[$y]"
#< ab
#< cd
#> [ab]
#> [cd]

## reads exactly so many characters with -N, newlines too
read -N 5 x; echo "[$x]"; read -N 10 y; echo "$? [$y]"
#< ab
#< cdef
#> [ab
#> cd]
#> 1 [ef
#> ]

## counts characters, not bytes
read -n 2 x; echo "[$x]"
#< éüö
#> [éü]

## reads from another descriptor
exec 3<<< $'first\nsecond'; read -u 3 a; read b <&3; echo "$a $b"
#> first second

## shows no prompt where the input is no terminal
read -p 'Name: ' x; echo "[$x]"
#< Ada
#> [Ada]

## gives up after a time
sleep 2 | { read -t 0.1 x; echo "$((\$? > 128)) [$x]"; }
#2> bash: line 1: $? > 128: syntax error: operand expected (error token is "$? > 128")
#? 1

## asks whether input is there with -t 0
read -t 0 < /dev/null; echo $?
#> 0

## refuses bad names and numbers
read 1x; echo $?; read -n x y; echo $?; read -t x y; echo $?; read -u 9 z; echo $?
#> 1
#> 1
#> 1
#> 1
#2> bash: line 1: read: `1x': not a valid identifier
#2> bash: line 1: read: x: invalid number
#2> bash: line 1: read: x: invalid timeout specification
#2> bash: line 1: read: 9: invalid file descriptor: Bad file descriptor

## refuses unknown options
read -z; echo $?
#> 2
#2> bash: line 1: read: -z: invalid option
#2> read: usage: read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] [name ...]

## does not change a readonly variable
readonly r=1; read r <<< 2; echo "$? $r"
#> 1 1
#2> bash: line 1: r: readonly variable

## assigns elements
read 'a[2]' 'a[4]' <<< 'x y'; declare -p a
#> declare -a a=([2]="x" [4]="y")

## sees nothing of its variables behind a pipe
x=before; echo after | read x; echo $x; shopt -s lastpipe; echo after | read x; echo $x
#> before
#> after

## drops NUL bytes
printf 'a\0b\n' | { read x; echo "[$x]"; }
#> [ab]

## looks at a name when its turn has come
read a b-c d <<< 'q w e'; echo $? $a $d; read 1a b <<< 'q'; echo $? $b; readonly ro; read a ro c <<< 'm n o'; echo $? $a $c
#> 1 q
#> 1
#> 1 m
#2> bash: line 1: read: `b-c': not a valid identifier
#2> bash: line 1: read: `1a': not a valid identifier
#2> bash: line 1: ro: readonly variable
