## one field, several fields, ranges
printf 'a:b:c:d\ne:f:g:h\n' > t
cut -d: -f2 t; cut -d: -f1,3 t; cut -d: -f3- t; cut -d: -f-2 t; cut -d: -f4,1 t; cut -d : -f 2-3,3-4 t
#> b
#> f
#> a:c
#> e:g
#> c:d
#> g:h
#> a:b
#> e:f
#> a:d
#> e:h
#> b:c:d
#> f:g:h

## the delimiter is a tab unless told
printf 'a\tb c\td\n' | cut -f2; printf 'a\tb\n' | cut -f 1,2
#> b c
#> a	b

## a line without a delimiter is printed whole, or not at all
printf 'a:b\nnone\n:x\n\n' > t
cut -d: -f2 t; echo --; cut -d: -f2 -s t
#> b
#> none
#> x
#>
#> --
#> b
#> x

## bytes and characters
printf 'abcdef\nxy\n' > t
cut -c1 t; cut -c2-3 t; cut -b 5- t; cut -c1,3,5 t; cut -c-2,5 t; cut -c3,1-2 t
#> a
#> x
#> bc
#> y
#> ef
#>
#> ace
#> x
#> abe
#> xy
#> abc
#> xy

## a character of several bytes counts as its bytes
printf 'héllo\n' | cut -c1-3; printf 'héllo\n' | cut -b2 | od -An -tx1
#> hé
#>  c3 0a

## an output delimiter
printf 'a:b:c\n' | cut -d: -f1,3 --output-delimiter=' -> '
printf 'a:b:c\n' | cut -d: -f1-3 --output-delimiter=
printf 'abcdef\n' | cut -c1-2,4,6 --output-delimiter=/
printf 'abcdef\n' | cut -c1-2,3-4 --output-delimiter=/
#> a -> c
#>$ a\x00b\x00c
#> ab/d/f
#> ab/cd

## the complement
printf 'a:b:c\n' | cut -d: --complement -f2
printf 'abcdef\n' | cut --complement -c2-4
printf 'abcdef\n' | cut --complement -c1-
#> a:c
#> aef
#>

## the last line need not end
printf 'a:b\nc:d' | cut -d: -f1; printf 'abc' | cut -c2; printf '' | cut -c1
#> a
#> c
#> b

## lines that end with NUL
printf 'a:b\0c:d\0' | cut -z -d: -f2 | tr '\0' '|'; echo
#> b|d|

## an empty delimiter is NUL, an empty field stays
printf 'a\0b\n' | cut -d '' -f2; printf 'a::c\n' | cut -d: -f2,3
#> b
#> :c

## newline as the delimiter
printf 'a\nb\nc\n' | cut -d '
' -f1,3
#> a
#> c

## several files, one that is missing
printf '1:2\n' > a; printf '3:4\n' > b
cut -d: -f2 a missing b -
#> 2
#> 4
#2> cut: missing: No such file or directory
#? 1

## a directory is no text
mkdir d; cut -f1 d
#2> cut: d: Is a directory
#? 1

## no list, two lists
cut; cut -f1 -c1
#2> cut: you must specify a list of bytes, characters, or fields
#2> Try 'cut --help' for more information.
#2> cut: only one list may be specified
#2> Try 'cut --help' for more information.
#? 1

## numbers that are none
echo x | cut -f0; echo x | cut -c0; echo x | cut -fa; echo x | cut -c1x; echo x | cut -f-
#2> cut: fields are numbered from 1
#2> Try 'cut --help' for more information.
#2> cut: byte/character positions are numbered from 1
#2> Try 'cut --help' for more information.
#2> cut: invalid field value ‘a’
#2> Try 'cut --help' for more information.
#2> cut: invalid byte/character position ‘x’
#2> Try 'cut --help' for more information.
#2> cut: invalid range with no endpoint: -
#2> Try 'cut --help' for more information.
#? 1

## ranges that are none
echo x | cut -f 3-1; echo x | cut -f 1-2-3; echo x | cut -c ''; echo x | cut -f ,
#2> cut: invalid decreasing range
#2> Try 'cut --help' for more information.
#2> cut: invalid field range
#2> Try 'cut --help' for more information.
#2> cut: byte/character positions are numbered from 1
#2> Try 'cut --help' for more information.
#2> cut: fields are numbered from 1
#2> Try 'cut --help' for more information.
#? 1

## large numbers
echo abc | cut -c 2-99999999999999999999; echo a:b | cut -d: -f 99999999999999999999999
#2> cut: byte/character offset ‘99999999999999999999’ is too large
#2> Try 'cut --help' for more information.
#2> cut: field number ‘99999999999999999999999’ is too large
#2> Try 'cut --help' for more information.
#? 1

## options that do not go together
echo x | cut -d: -c1; echo x | cut -s -c1; echo x | cut -d ab -f1
#2> cut: an input delimiter may be specified only when operating on fields
#2> Try 'cut --help' for more information.
#2> cut: suppressing non-delimited lines makes sense
#2> 	only when operating on fields
#2> Try 'cut --help' for more information.
#2> cut: the delimiter must be a single character
#2> Try 'cut --help' for more information.
#? 1

## fields of /etc/passwd style lines
printf 'root:x:0:0:root:/root:/bin/bash\nana:x:1000:1000::/home/ana:/bin/sh\n' > p
cut -d: -f1,7 p; cut -d: -f1,3 --output-delimiter='	' p; cut -d: -f5 p
#> root:/bin/bash
#> ana:/bin/sh
#> root	0
#> ana	1000
#> root
#>

## long forms and -n
printf 'a,b,c\n' | cut --delimiter=, --fields=2; printf 'abc\n' | cut --characters=2; printf 'abc\n' | cut -n --bytes=1-2
printf 'a,b\nx\n' | cut --delim=, --fields=2 --only-delimited
#> b
#> b
#> ab
#> b

## blanks separate ranges too
printf 'abcdef\n' | cut -c '1 3 5-'
#> acef

## lines as fields, at the edges
N='
'
t() { printf "$1" | cut -d "$N" "${@:2}" | od -An -c; echo "-- ${@:2}"; }
t a -s -f1; t a -f2; t 'a\n' -s -f1; t 'a\n' -f2; t 'a\n' -s -f2; t 'a\nb' -s -f4,5; t '' -f1; t '\n' -f1
t '\na\n' -f1,2; t 'a\n\n' -f2; t 'a\nb\nc\nd' -f2- --output-delimiter=,
#> -- -s -f1
#>    a  \n
#> -- -f2
#>    a  \n
#> -- -s -f1
#>   \n
#> -- -f2
#> -- -s -f2
#>   \n
#> -- -s -f4,5
#> -- -f1
#>   \n
#> -- -f1
#>   \n   a  \n
#> -- -f1,2
#>   \n
#> -- -f2
#>    b   ,   c   ,   d  \n
#> -- -f2- --output-delimiter=,

## what is wrong with a list is shown to its end
cut -f 1,x,3 /dev/null; cut -c 1-x,4 /dev/null; cut -d ab /dev/null
#2> cut: invalid field value ‘x,3’
#2> Try 'cut --help' for more information.
#2> cut: invalid byte/character position ‘x,4’
#2> Try 'cut --help' for more information.
#2> cut: the delimiter must be a single character
#2> Try 'cut --help' for more information.
#? 1

## beginnings of several long options are named in the order of the real table
cut --o=x 2>&1 | head -1
#> cut: option '--o=x' is ambiguous; possibilities: '--only-delimited' '--output-delimiter'
