## letters become capitals
echo 'hello world' | tr a-z A-Z; echo 'Hello' | tr '[:upper:]' '[:lower:]'; echo 'Hello' | tr A-Za-z a-zA-Z
#> HELLO WORLD
#> hello
#> hELLO

## the second set is shorter
echo abcdef | tr abc x; echo abcdef | tr -t abcdef xy; echo abcdef | tr a-f 12
#> xxxdef
#> xycdef
#> 122222

## the second set is longer
echo abc | tr ab xyz
#> xyc

## delete
echo 'a1b2c3' | tr -d 0-9; echo 'hello' | tr -d l; printf 'a\r\nb\r\n' | tr -d '\r' | od -c
#> abc
#> heo
#> 0000000   a  \n   b  \n
#> 0000004

## delete all but some
echo 'a1 b2-c3' | tr -cd '[:alnum:]\n'; echo 'price: 42 EUR' | tr -dc 0-9; echo
#> a1b2c3
#> 42

## squeeze
echo 'a   b    c' | tr -s ' '; echo 'aabbccaa' | tr -s ab; echo 'aabbcc' | tr -s a-c A-C; printf 'a\n\n\nb\n' | tr -s '\n'
#> a b c
#> abcca
#> ABC
#> a
#> b

## delete and squeeze
echo 'aaxxbbxx--' | tr -ds x ab
#> ab--

## words on lines of their own
echo 'the quick, brown  fox.' | tr -cs '[:alpha:]' '\n'
#> the
#> quick
#> brown
#> fox

## complement and translate
echo 'a1b2' | tr -c '[:alpha:]\n' _; printf 'abc' | tr -c b-c 'x-z'; echo
#> a_b_
#> zbc

## escapes
printf 'a\tb\n' | tr '\t' ' '; echo a:b:c | tr : '\n'; echo 'a\b' | tr '\\' /; echo abc | tr '\141\142' '\170\171'
#> a b
#> a
#> b
#> c
#> a/b
#> xyc

## classes
printf 'aZ5 _\t.\n' | tr '[:lower:]' x | tr '[:upper:]' y
printf 'aZ5 _\t.\n' | tr '[:digit:]' d | tr '[:punct:]' p | tr '[:blank:]' b
printf 'aZ5fg\n' | tr -d '[:xdigit:]'; printf 'a b\n' | tr '[:space:]' '\n'
#> xy5 _	.
#> aZdbpbp
#> Zg
#> a
#> b

## repeats
echo abcdef | tr a-f '[x*3]y'; echo abcdef | tr a-f 'p[q*]r'; echo abc | tr abc '[z*010]'; echo abc | tr abc '[-*]'
#> xxxyyy
#> pqqqqr
#> zzz
#> ---

## equivalence and brackets
echo 'a[b]c' | tr '[b]' '(x)'; echo abc | tr '[=a=]' x; echo 'a-b' | tr -d -- '-'
#> a(x)c
#> xbc
#> ab

## bytes that are not ASCII are bytes
echo 'é' | tr 'é' 'xy'; echo 'ñandú' | tr -d 'ñú' | od -An -tx1
#> xy
#>  61 6e 64 0a

## rot13
echo 'Hello, World' | tr 'A-Za-z' 'N-ZA-Mn-za-m'
#> Uryyb, Jbeyq

## operands that are missing or too many
tr; tr a; tr -d; tr -d a b; tr -ds a; tr a b c; tr -s
#2> tr: missing operand
#2> Try 'tr --help' for more information.
#2> tr: missing operand after ‘a’
#2> Two strings must be given when translating.
#2> Try 'tr --help' for more information.
#2> tr: missing operand
#2> Try 'tr --help' for more information.
#2> tr: extra operand ‘b’
#2> Only one string may be given when deleting without squeezing repeats.
#2> Try 'tr --help' for more information.
#2> tr: missing operand after ‘a’
#2> Two strings must be given when both deleting and squeezing repeats.
#2> Try 'tr --help' for more information.
#2> tr: extra operand ‘c’
#2> Try 'tr --help' for more information.
#2> tr: missing operand
#2> Try 'tr --help' for more information.
#? 1

## ranges the wrong way round
echo x | tr z-a b; echo x | tr a 9-1
#2> tr: range-endpoints of 'z-a' are in reverse collating sequence order
#2> tr: range-endpoints of '9-1' are in reverse collating sequence order
#? 1

## classes that are none
echo x | tr '[:nope:]' x; echo x | tr '[:alpha]' x; echo a | tr '[::]' x
#> x
#2> tr: invalid character class ‘nope’
#2> tr: missing character class name '[::]'
#? 1

## classes in the second set
echo abc | tr a-c '[:digit:]'; echo abc | tr a '[=b=]'; echo abc | tr '[:lower:]' '[:upper:]x'; echo x | tr a '[:upper:]'
#> ABC
#2> tr: when translating, the only character classes that may appear in
#2> string2 are 'upper' and 'lower'
#2> tr: [=c=] expressions may not appear in string2 when translating
#2> tr: misaligned [:upper:] and/or [:lower:] construct
#? 1

## repeats in the first set, two repeats in the second
echo abc | tr '[a*]' b; echo abc | tr 'a[b*2]' xyz; echo abc | tr abc '[x*][y*]'; echo abc | tr abc '[x*z]'
#> xzc
#2> tr: the [c*] repeat construct may not appear in string1
#2> tr: only one [c*] repeat construct may appear in string2
#2> tr: invalid repeat count ‘z’ in [c*n] construct
#? 1

## an empty second set
echo abc | tr a ''; echo abc | tr -t abc ''; echo abc | tr '' x
#> abc
#> abc
#2> tr: when not truncating set1, string2 must be non-empty

## an escape that is none, an octal that is too large
echo 'a8b' | tr '\8' x; echo 'a' | tr '\400' x; echo 'a\' | tr 'a\' xy
#> axb
#> a
#> xy
#2> tr: warning: the ambiguous octal escape \400 is being
#2> 	interpreted as the 2-byte sequence \040, 0
#2> tr: warning: an unescaped backslash at end of string is not portable

## the complement needs one character
echo abc | tr -c a-b '[:upper:]'; echo abc | tr -c a x-z
#>| azzz
#2> tr: when translating with string1 longer than string2,
#2> the latter string must not end with a character class

## NUL bytes
printf 'a\0b\0' | tr '\0' '\n'; printf 'a\nb\n' | tr '\n' '\0' | od -c
#> a
#> b
#> 0000000   a  \0   b  \0
#> 0000004

## classes in a complement
echo a1 | tr -c '[:alpha:]' xy; echo a1 | tr -c '[:alpha:]' xx; echo; echo a1 | tr -c a '[:upper:]x'
#> axx
#>| axK
#2> tr: when translating with complemented character classes,
#2> string2 must map all characters in the domain to one

## reads counts of repetitions
echo abcd | tr abc '[b*\9]'; tr '[b*08]' x < /dev/null; echo abc | tr a-c '[x*010]'; tr a '[b*99999999999999999999]' < /dev/null
#> [b*d
#> xxx
#2> tr: invalid repeat count ‘08’ in [c*n] construct
#2> tr: invalid repeat count ‘99999999999999999999’ in [c*n] construct
#? 1
