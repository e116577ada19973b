## prints strings and numbers
printf '%s is %d years\n' Ada 36
#> Ada is 36 years

## uses the format again for more arguments
printf '%s-%s\n' a b c
#> a-b
#> c-

## takes missing arguments as empty or zero
printf '[%s] [%d]\n'
#> [] [0]

## pads to a width, on either side
printf '[%5s][%-5s][%05d]\n' ab cd 42
#> [   ab][cd   ][00042]

## takes width and precision from arguments
printf '[%*s][%.*s][%-*d]\n' 6 ab 2 abcdef 4 7
#> [    ab][ab][7   ]

## cuts strings to a precision
printf '[%.3s][%8.3s]\n' abcdef uvwxyz
#> [abc][     uvw]

## writes numbers in other bases
printf '%x %X %o %#x %#o\n' 255 255 8 255 8
#> ff FF 10 0xff 010

## reads numbers in other bases
printf '%d %d %d\n' 0x1f 017 '-5'
#> 31 15 -5

## gives the code of a character
printf '%d %d\n' "'A" '"é'
#> 65 233

## shows signs
printf '%+d % d %+d\n' 5 5 -5
#> +5  5 -5

## writes floating point numbers
printf '%.2f %8.3f %e %g\n' 3.14159 2.5 12345.678 0.0001
#> 3.14    2.500 1.234568e+04 0.0001

## interprets escapes in the format
printf 'a\tb\\c\n\x41\101\u00e9\n'
#> a	b\c
#> AAé

## interprets escapes of an argument with %b
printf '%b|%s\n' 'a\tb\0101' 'a\tb'
#> a	bA|a\tb

## stops at \c in %b
printf '%b' 'one\ctwo' three; echo; printf 'x%by' 'a\c'; echo
#> one
#> xa

## quotes for the shell with %q
printf '%q\n' 'a b' "it's" '' $'a\nb' '$x' '~' 'é' '*'
#> a\ b
#> it\'s
#> ''
#> $'a\nb'
#> \$x
#> \~
#> é
#> \*

## quotes what precision has left with %Q
printf '%.3Q|%.3q\n' 'a bcd' 'a bcd'
#>$ a\\ b|a\\\x20

## assigns with -v
printf -v line '%03d' 7; echo "$line"; printf -v 'arr[2]' x; declare -p arr
#> 007
#> declare -a arr=([2]="x")

## prints a percent sign
printf '100%%\n'
#> 100%

## complains about what is no number and goes on
printf '%d %d\n' 12x abc; echo "status $?"
#> 12 0
#> status 1
#2> bash: line 1: printf: 12x: invalid number
#2> bash: line 1: printf: abc: invalid number

## complains about a number that is too large
printf '%d\n' 99999999999999999999; echo "status $?"
#> 9223372036854775807
#> status 0
#2> bash: line 1: printf: warning: 99999999999999999999: Numerical result out of range

## complains about an unknown format
printf '%z\n' 1; echo "status $?"
#> status 1
#2> bash: line 1: printf: `\': invalid format character

## complains about an unfinished format
printf 'a%'; echo " status $?"
#> a status 1
#2> bash: line 1: printf: `%': missing format character

## needs a format
printf; echo "status $?"
#> status 2
#2> printf: usage: printf [-v var] format [arguments]

## refuses unknown options, and takes -- for the end of them
printf -x; printf -- '-%s\n' a
#> -a
#2> bash: line 1: printf: -x: invalid option
#2> printf: usage: printf [-v var] format [arguments]

## refuses a bad name for -v
printf -v 1a x; echo "status $?"; printf -v; echo "status $?"
#> status 2
#> status 2
#2> bash: line 1: printf: `1a': not a valid identifier
#2> bash: line 1: printf: -v: option requires an argument
#2> printf: usage: printf [-v var] format [arguments]

## prints a time
TZ=UTC0 printf '%(%Y-%m-%d %H:%M:%S)T\n' 0; TZ=UTC0 printf '%(%F)T|%10(%y)T|\n' 86400 86400
#> 1970-01-01 00:00:00
#> 1970-01-02|        70|

## takes an empty argument as zero
printf '%d %f\n' '' ''
#> 0 0.000000

## prints one character with %c
printf '%c%c%c\n' hello x ''
#>$ hx\x00

## groups nothing in the C locale
printf "%'d\n" 1234567
#> 1234567

## takes unsigned numbers
printf '%u %i\n' 5 -7
#> 5 -7

## repeats a format without conversions only once
printf 'once\n' a b c
#> once
