## good names
pathchk a a/b /usr/bin nosuch/either .; echo $?
#> 0

## portable names
pathchk -p 'a b' abc 'ä' a/b:c; echo $?; pathchk -p 123456789012345 ; echo $?; pathchk -p $(printf 'a/%.0s' {1..200}); echo $?
#> 1
#> 1
#> 1
#2> pathchk: nonportable character ‘ ’ in file name 'a b'
#2> pathchk: nonportable character ‘ä’ in file name 'ä'
#2> pathchk: nonportable character ‘:’ in file name 'a/b:c'
#2> pathchk: limit 14 exceeded by length 15 of file name component ‘123456789012345’
#2> pathchk: limit 255 exceeded by length 400 of file name 'a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/'

## empty names and a dash
pathchk -P '' -- -x a/-b ok; echo $?; pathchk ''; echo $?; pathchk -p ''; echo $?
#> 1
#> 1
#> 1
#2> pathchk: empty file name
#2> pathchk: leading '-' in a component of file name '--'
#2> pathchk: leading '-' in a component of file name '-x'
#2> pathchk: leading '-' in a component of file name 'a/-b'
#2> pathchk: '': No such file or directory
#2> pathchk: empty file name

## both
pathchk --portability -- -a 'b c' ok; echo $?
#> 1
#2> pathchk: leading '-' in a component of file name '-a'
#2> pathchk: nonportable character ‘ ’ in file name 'b c'

## names that are too long
pathchk $(printf 'a%.0s' {1..256}); echo $?
#> 1
#2> pathchk: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: File name too long

## below what is no folder
touch file; pathchk file/x; echo $?; mkdir closed; chmod 0 closed; pathchk closed/x; echo $?
#> 1
#> 1
#2> pathchk: file/x: Not a directory
#2> pathchk: closed/x: Permission denied

## without a name, with an unknown option
pathchk; echo $?; pathchk -x; echo $?
#> 1
#> 1
#2> pathchk: missing operand
#2> Try 'pathchk --help' for more information.
#2> pathchk: invalid option -- 'x'
#2> Try 'pathchk --help' for more information.

## a part that no disk here takes, below a directory that is not there
long=$(printf '%0300d' 0); pathchk a/$long | wc -l; pathchk a/$long; echo $?; pathchk a/b/c; echo $?
#> 0
#> 1
#> 0
#2> pathchk: limit 255 exceeded by length 300 of file name component ‘000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000’
#2> pathchk: limit 255 exceeded by length 300 of file name component ‘000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000’
