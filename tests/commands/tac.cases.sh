## prints the last line first
printf 'one\ntwo\nthree\n' > list; printf 'a1b22c' > mixed
tac list
#> three
#> two
#> one

## reads standard input
printf 'one\ntwo\nthree\n' > list; printf 'a1b22c' > mixed
tac < list; cat list | tac
#> three
#> two
#> one
#> three
#> two
#> one

## turns each file around by itself
printf 'one\ntwo\nthree\n' > list; printf 'a1b22c' > mixed
tac list list
#> three
#> two
#> one
#> three
#> two
#> one

## keeps a last line without newline together with what follows it
printf 'one\ntwo\nthree\n' > list; printf 'a1b22c' > mixed
printf 'a\nb' | tac
#> ba

## an empty file prints nothing
printf 'one\ntwo\nthree\n' > list; printf 'a1b22c' > mixed
tac /dev/null; printf '' | tac

## takes another separator
printf 'one\ntwo\nthree\n' > list; printf 'a1b22c' > mixed
printf 'a,b,c,' | tac -s ,; echo; printf 'a,b,c' | tac -s,
#> c,b,a,
#>| cb,a,

## the separator may be longer
printf 'one\ntwo\nthree\n' > list; printf 'a1b22c' > mixed
printf 'a--b---c--' | tac -s --
#>| c--b---a--

## attaches the separator before
printf 'one\ntwo\nthree\n' > list; printf 'a1b22c' > mixed
printf '/usr/local/bin' | tac -b -s /; echo; tac --before list
#> /bin/local/usr
#>
#>
#> three
#>| twoone

## an empty separator is a NUL
printf 'one\ntwo\nthree\n' > list; printf 'a1b22c' > mixed
printf 'a\0b\0' | tac -s '' | tr '\0' '.'
#>| b.a.

## a regular expression separates
printf 'one\ntwo\nthree\n' > list; printf 'a1b22c' > mixed
tac -r -s '[0-9]+' mixed
#>| c2b2a1

## the classic: characters in reverse
printf 'one\ntwo\nthree\n' > list; printf 'a1b22c' > mixed
printf 'abc' | tac -r -s 'x\|[^x]'
#>| cba

## separators of a regular expression before the records
printf 'one\ntwo\nthree\n' > list; printf 'a1b22c' > mixed
tac -b -r -s '[0-9]' mixed
#>| 2c21ba

## an expression may match whole lines
printf 'one\ntwo\nthree\n' > list; printf 'a1b22c' > mixed
printf 'a\n--\nb\n--\nc\n' | tac -b -r -s '^--$'
#> --
#> c
#> --
#> b
#> a

## a missing file is reported, and the others are printed
printf 'one\ntwo\nthree\n' > list; printf 'a1b22c' > mixed
tac absent list
#> three
#> two
#> one
#2> tac: failed to open 'absent' for reading: No such file or directory
#? 1

## a directory cannot be read
printf 'one\ntwo\nthree\n' > list; printf 'a1b22c' > mixed
tac .
#2> tac: .: read error: Is a directory
#? 1

## an empty expression is refused
printf 'one\ntwo\nthree\n' > list; printf 'a1b22c' > mixed
tac -r -s '' list
#2> tac: separator cannot be empty
#? 1

## an expression that is none is refused
printf 'one\ntwo\nthree\n' > list; printf 'a1b22c' > mixed
tac -r -s '\(' list; tac -r -s '[' list
#2> tac: Unmatched ( or \(
#2> tac: Invalid regular expression
#? 1

## many lines
printf 'one\ntwo\nthree\n' > list; printf 'a1b22c' > mixed
seq 20000 | tac | head -n 2; seq 20000 > many; tac many | tail -n 1
#> 20000
#> 19999
#> 1

## an unknown option
printf 'one\ntwo\nthree\n' > list; printf 'a1b22c' > mixed
tac -x
#2> tac: invalid option -- 'x'
#2> Try 'tac --help' for more information.
#? 1
