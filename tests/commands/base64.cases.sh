## encodes and decodes
printf 'hello' | base64; printf 'aGVsbG8=' | base64 -d; echo; printf 'ab' | base64; printf '' | base64
#> aGVsbG8=
#> hello
#> YWI=

## wraps lines
head -c 100 /dev/zero | base64; head -c 100 /dev/zero | base64 -w 0; echo; seq 20 | base64 -w 10
#> AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
#> AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==
#> AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==
#> MQoyCjMKNA
#> o1CjYKNwo4
#> CjkKMTAKMT
#> EKMTIKMTMK
#> MTQKMTUKMT
#> YKMTcKMTgK
#> MTkKMjAK

## decodes what has several lines
seq 100 > a; base64 a | base64 -d | cmp - a && echo same
#> same

## refuses garbage, and passes over it when asked
printf 'aGVs*bG8=' | base64 -d; echo " $?"; printf 'aGVs*bG8=' | base64 -di; echo " $?"; printf 'aGVsbG' | base64 -d; echo " $?"
#> hel 1
#> hello 0
#> hell 1
#2> base64: invalid input
#2> base64: invalid input

## reads a file, and tells one that is not there
echo hi > a; base64 a; base64 none; base64 a b; base64 -w x a
#> aGkK
#2> base64: none: No such file or directory
#2> base64: extra operand ‘b’
#2> Try 'base64 --help' for more information.
#2> base64: invalid wrap size: ‘x’
#? 1

## explains itself
base64 --help
#> Usage: base64 [OPTION]... [FILE]
#> Base64 encode or decode FILE, or standard input, to standard output.
#>
#> With no FILE, or when FILE is -, read standard input.
#>
#> Mandatory arguments to long options are mandatory for short options too.
#>   -d, --decode          decode data
#>   -i, --ignore-garbage  when decoding, ignore non-alphabet characters
#>   -w, --wrap=COLS       wrap encoded lines after COLS character (default 76).
#>                           Use 0 to disable line wrapping
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> The data are encoded as described for the base64 alphabet in RFC 4648.
#> When decoding, the input may contain newlines in addition to the bytes of
#> the formal base64 alphabet.  Use --ignore-garbage to attempt to recover
#> from any other non-alphabet bytes in the encoded stream.
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/base64>
#> or available locally via: info '(coreutils) base64 invocation'

## a wrap beyond all numbers
echo hi | base64 -w 99999999999999999999999; echo; echo hi | base64 -w x
#> aGkK
#2> base64: invalid wrap size: ‘x’
#? 1

## day by day, 1
printf a | base64; printf ab | base64; printf abc | base64
#> YQ==
#> YWI=
#> YWJj

## day by day, 2
echo aGVsbG8= | base64 -d; echo
#> hello

## day by day, 3
echo 'aGVs bG8=' | base64 -d; echo " $?"; echo 'aGVs bG8=' | base64 -di; echo
#> hel 1
#> hello
#2> base64: invalid input

## day by day, 4
seq 40 | base64 | head -2; seq 40 | base64 -w0 | wc -c
#> MQoyCjMKNAo1CjYKNwo4CjkKMTAKMTEKMTIKMTMKMTQKMTUKMTYKMTcKMTgKMTkKMjAKMjEKMjIK
#> MjMKMjQKMjUKMjYKMjcKMjgKMjkKMzAKMzEKMzIKMzMKMzQKMzUKMzYKMzcKMzgKMzkKNDAK
#> 148

## day by day, 5
base64 nosuch; echo $?; base64 a b; echo $?
#> 1
#> 1
#2> base64: nosuch: No such file or directory
#2> base64: extra operand ‘b’
#2> Try 'base64 --help' for more information.

## day by day, 6
base64 -w x </dev/null; echo $?
#> 1
#2> base64: invalid wrap size: ‘x’

## day by day, 7
printf '\377\376' | base64; echo '//4=' | base64 -d | od -An -tx1
#> //4=
#>  ff fe
