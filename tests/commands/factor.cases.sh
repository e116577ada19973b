# Prime factors.

## factors numbers
factor 12 97 360 1000000007 1024 65537 4294967291 4295098369
#> 12: 2 2 3
#> 97: 97
#> 360: 2 2 2 3 3 5
#> 1000000007: 1000000007
#> 1024: 2 2 2 2 2 2 2 2 2 2
#> 65537: 65537
#> 4294967291: 4294967291
#> 4295098369: 65537 65537

## has nothing to say about 0 and 1
factor 0 1
#> 0:
#> 1:

## factors numbers of 64 bits and more
factor 18446744073709551615 9223372036854775807 1000000016000000063 18446744073709551557 123456789012345678901234567890
#> 18446744073709551615: 3 5 17 257 641 65537 6700417
#> 9223372036854775807: 7 7 73 127 337 92737 649657
#> 1000000016000000063: 1000000007 1000000009
#> 18446744073709551557: 18446744073709551557
#> 123456789012345678901234567890: 2 3 3 3 5 7 13 31 37 211 241 2161 3607 3803 2906161

## takes signs and blanks and zeros before a number
factor +5 ' 6' 007
#> 5: 5
#> 6: 2 3
#> 7: 7

## refuses what is no number, and goes on
factor x 1.5 '' 12x 4; echo $?; factor -- -5
#> 4: 2 2
#> 1
#2> factor: ‘x’ is not a valid positive integer
#2> factor: ‘1.5’ is not a valid positive integer
#2> factor: ‘’ is not a valid positive integer
#2> factor: ‘12x’ is not a valid positive integer
#2> factor: ‘-5’ is not a valid positive integer
#? 1

## reads numbers from standard input
printf '10 20\n\n30 x 7' | factor; echo $?
#> 10: 2 5
#> 20: 2 2 5
#> 30: 2 3 5
#> 7: 7
#> 1
#2> factor: ‘x’ is not a valid positive integer

## factors many
seq 100 110 | factor; seq 1 2000 | factor | tail -n 1
#> 100: 2 2 5 5
#> 101: 101
#> 102: 2 3 17
#> 103: 103
#> 104: 2 2 2 13
#> 105: 3 5 7
#> 106: 2 53
#> 107: 107
#> 108: 2 2 3 3 3
#> 109: 109
#> 110: 2 5 11
#> 2000: 2 2 2 2 5 5 5

## finds primes
seq 2 50 | factor | grep -E '^[0-9]+: [0-9]+$' | cut -d' ' -f2
#> 2
#> 3
#> 5
#> 7
#> 11
#> 13
#> 17
#> 19
#> 23
#> 29
#> 31
#> 37
#> 41
#> 43
#> 47

## has no other options
factor -5; echo $?; factor --foo; factor --version | head -n 1
#> 1
#> factor (GNU coreutils) 9.1
#2> factor: invalid option -- '5'
#2> Try 'factor --help' for more information.
#2> factor: unrecognized option '--foo'
#2> Try 'factor --help' for more information.

## helps
factor --help
#> Usage: factor [NUMBER]...
#>   or:  factor OPTION
#> Print the prime factors of each specified integer NUMBER.  If none
#> are specified on the command line, read them from standard input.
#>
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/factor>
#> or available locally via: info '(coreutils) factor invocation'
