## encodes and decodes
printf hello | base32; printf 'hello\n' > a; base32 a | base32 -d; printf '' | base32; for w in a ab abc abcd abcde abcdef; do printf $w | base32; done
#> NBSWY3DP
#> hello
#> ME======
#> MFRA====
#> MFRGG===
#> MFRGGZA=
#> MFRGGZDF
#> MFRGGZDFMY======

## wraps
seq 30 | base32; seq 10 | base32 -w 10; seq 10 | base32 -w 0; echo; base32 -w x /dev/null; echo $?
#> GEFDECRTBI2AUNIKGYFDOCRYBI4QUMJQBIYTCCRRGIFDCMYKGE2AUMJVBIYTMCRRG4FDCOAKGE4Q
#> UMRQBIZDCCRSGIFDEMYKGI2AUMRVBIZDMCRSG4FDEOAKGI4QUMZQBI======
#> GEFDECRTBI
#> 2AUNIKGYFD
#> OCRYBI4QUM
#> JQBI======
#> GEFDECRTBI2AUNIKGYFDOCRYBI4QUMJQBI======
#> 1
#2> base32: invalid wrap size: ‘x’

## decodes across lines
printf 'NBSW\nY3DP\n' | base32 -d; echo; printf NBSWY3DP | base32 --decode; echo
#> hello
#> hello

## invalid input
printf 'NBSW!3DP' | base32 -d; echo " $?"; printf 'NBSW!Y3DP' | base32 -di; echo " $?"; printf 'NBSWY' | base32 -d; echo " $?"; printf 'nbswy3dp' | base32 -d; echo " $?"
#> he 1
#> hello 0
#>  1
#>  1
#2> base32: invalid input
#2> base32: invalid input
#2> base32: invalid input

## operands
base32 a b; base32 nosuch; base32 .; echo $?
#> 1
#2> base32: extra operand ‘b’
#2> Try 'base32 --help' for more information.
#2> base32: nosuch: No such file or directory
#2> base32: read error: Is a directory

## all bytes
printf '\377\376\0\1' | base32; printf '77ABAAI=' | base32 -d | od -An -tx1
#> 777AAAI=
#>  ff c0 10 01
