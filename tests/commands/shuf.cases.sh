## puts out all lines, in some order
seq 10 | shuf | sort -n | paste -sd' '; shuf -e c a b | sort; shuf -i 3-7 | sort
#> 1 2 3 4 5 6 7 8 9 10
#> a
#> b
#> c
#> 3
#> 4
#> 5
#> 6
#> 7

## puts out as many as asked for
seq 100 | shuf -n 3 | wc -l; shuf -i 1-5 -n 0; shuf -i 1-3 -r -n 20 | sort -u | wc -l
#> 3
#> 3

## writes into a file
seq 5 > a; shuf a -o b; sort b | paste -sd,
#> 1,2,3,4,5

## refuses what it cannot read
shuf -i 5; shuf -i 9-3; shuf -n x; shuf none; shuf a b; shuf -e -i 1-2; echo $?
#> 1
#2> shuf: invalid input range: ‘5’
#2> shuf: invalid input range: ‘9-3’
#2> shuf: invalid line count: ‘x’
#2> shuf: none: No such file or directory
#2> shuf: extra operand ‘b’
#2> Try 'shuf --help' for more information.
#2> shuf: cannot combine -e and -i options
#2> Try 'shuf --help' for more information.

## explains itself
shuf --help
#> Usage: shuf [OPTION]... [FILE]
#>   or:  shuf -e [OPTION]... [ARG]...
#>   or:  shuf -i LO-HI [OPTION]...
#> Write a random permutation of the input lines to standard output.
#>
#> With no FILE, or when FILE is -, read standard input.
#>
#> Mandatory arguments to long options are mandatory for short options too.
#>   -e, --echo                treat each ARG as an input line
#>   -i, --input-range=LO-HI   treat each number LO through HI as an input line
#>   -n, --head-count=COUNT    output at most COUNT lines
#>   -o, --output=FILE         write result to FILE instead of standard output
#>       --random-source=FILE  get random bytes from FILE
#>   -r, --repeat              output lines can be repeated
#>   -z, --zero-terminated     line delimiter is NUL, not newline
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/shuf>
#> or available locally via: info '(coreutils) shuf invocation'

## draws from the bytes of a file
seq 300 > big; seq 20 | shuf --random-source=big | tr '\n' ' '
shuf --random-source=big -i 1-1000000 -n 5
shuf --random-source=big -r -n 10 -i 1-6 | tr '\n' ' '
seq 8 > f; shuf --random-source=/dev/zero f | tr '\n' ' '
shuf --random-source=<(yes) -e a b c d
#> 10 11 12 4 7 17 1 16 20 2 5 13 6 9 15 8 19 18 3 14 213875
#> 199221
#> 668685
#> 13582
#> 541576
#> 2 3 2 5 2 1 3 3 2 5 1 2 3 4 5 6 7 8 b
#> a
#> c
#> d

## samples lines that come from a pipe
seq 300 > big; seq 1000 | shuf --random-source=big -n 3
seq 5 | shuf --random-source=big -n 5
seq 5 | shuf --random-source=big -n 0
#> 666
#> 48
#> 264
#> 4
#> 3
#> 1
#> 5
#> 2

## tells when the bytes run out, or are not there
printf x > one; seq 30 > f
shuf --random-source=one f
shuf --random-source=/dev/null f
shuf --random-source=nope f
#2> shuf: ‘one’: end of file
#2> shuf: ‘/dev/null’: end of file
#2> shuf: nope: No such file or directory
#? 1

## looks at the range before other operands
shuf -i f g
#2> shuf: invalid input range: ‘f’
#? 1

## refuses what is said twice
shuf -i1-3 -i4-5; shuf -i0-9 -o A -o B; shuf -i0-9 --random-source A --random-source B; shuf -i 2-2 -o A -o A; cat A
#> 2
#2> shuf: multiple -i options specified
#2> shuf: multiple output files specified
#2> shuf: multiple random sources specified

## says what is wrong with a range
for i in 1- 1-A A-1 -1 3-1 5 1-18446744073709551616; do shuf -i $i; done
#2> shuf: invalid input range: ‘’
#2> shuf: invalid input range: ‘A’
#2> shuf: invalid input range: ‘A’
#2> shuf: invalid input range: ‘’
#2> shuf: invalid input range: ‘3-1’
#2> shuf: invalid input range: ‘5’
#2> shuf: invalid input range: ‘18446744073709551616’: Value too large for defined data type
#? 1

## day by day, 1
shuf -n 0 <<<a; echo $?; shuf -e a | cat; shuf -i 5-5
#> 0
#> a
#> 5

## day by day, 2
seq 20 | shuf | sort -n | paste -sd,; shuf -i 1-3 -n 9 | wc -l; shuf -r -n 5 -e x | uniq -c
#> 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20
#> 3
#>       5 x

## day by day, 3
shuf -i 3-1; echo $?; shuf -n x </dev/null; echo $?; shuf a b; echo $?
#> 1
#> 1
#> 1
#2> shuf: invalid input range: ‘3-1’
#2> shuf: invalid line count: ‘x’
#2> shuf: extra operand ‘b’
#2> Try 'shuf --help' for more information.
