## prints strings and numbers
/usr/bin/printf '%s is %d years\n' Ada 36; /usr/bin/printf '%s-%s\n' a b c; /usr/bin/printf '[%s] [%d]\n'
#> Ada is 36 years
#> a-b
#> c-
#> [] [0]

## widths and precisions
/usr/bin/printf '[%5s][%-5s][%05d][%.3d][%+d][% d]\n' ab cd 42 7 5 5; /usr/bin/printf '[%*s][%.*s][%-*d]\n' 6 ab 2 abcdef 4 7
#> [   ab][cd   ][00042][007][+5][ 5]
#> [    ab][ab][7   ]

## other bases, characters
/usr/bin/printf '%x %X %o %#x %#o %d %d %d %c\n' 255 255 8 255 8 0x1f 017 "'A" xyz
#> ff FF 10 0xff 010 31 15 65 x

## floating point
/usr/bin/printf '%f %.2f %e %g %G %a\n' 3.14159 2.5 12345.678 0.0001 1e20 1; /usr/bin/printf '%.20f\n' 0.1; /usr/bin/printf '%f %f\n' inf nan
#> 3.141590 2.50 1.234568e+04 0.0001 1E+20 0x8p-3
#> 0.10000000000000000000
#> inf nan

## escapes of the format
/usr/bin/printf 'a\tb\\\x41\101\u00e9\"\n\q\E\?\n'; /usr/bin/printf 'stop\chere\n'; /usr/bin/printf '\0101\n'
#> a	b\AAé"
#> \q\E\?
#>$ stop\x081

## escapes of an argument
/usr/bin/printf '%b|%b|\n' 'a\tb\0101\101' 'x\cy' z; echo; /usr/bin/printf '%b\n' 'é\x41'
#> a	bAA|x
#> éA

## quotes for the shell
/usr/bin/printf '%q\n' "a b'c" plain '' $'tab\there' 'a"b' '$x' é $'\n' a:b '~' '{}'
#> "a b'c"
#> plain
#> ''
#> 'tab'$'\t''here'
#> 'a"b'
#> '$x'
#> é
#> ''$'\n'
#> a:b
#> '~'
#> {}

## not a number
/usr/bin/printf '%d\n' x 3x '' '"' 1.5 99999999999999999999 -99999999999999999999; echo $?; /usr/bin/printf '%u\n' -1 18446744073709551616
#> 0
#> 3
#> 0
#> 0
#> 1
#> 9223372036854775807
#> -9223372036854775808
#> 1
#> 18446744073709551615
#> 18446744073709551615
#2> /usr/bin/printf: ‘x’: expected a numeric value
#2> /usr/bin/printf: ‘3x’: value not completely converted
#2> /usr/bin/printf: ‘"’: expected a numeric value
#2> /usr/bin/printf: ‘1.5’: value not completely converted
#2> /usr/bin/printf: ‘99999999999999999999’: Numerical result out of range
#2> /usr/bin/printf: ‘-99999999999999999999’: Numerical result out of range
#2> /usr/bin/printf: ‘18446744073709551616’: Numerical result out of range
#? 1

## what follows a character
/usr/bin/printf '%d\n' "'AB"; echo $?
#> 65
#> 0
#2> /usr/bin/printf: warning: B: character(s) following character constant have been ignored

## conversions that do not exist
/usr/bin/printf 'a%zb\n'; echo $?; /usr/bin/printf '%y\n'; /usr/bin/printf '%5'; /usr/bin/printf '%(%F)T\n'; /usr/bin/printf '%n' x; /usr/bin/printf '%Q' x
#> a1
#2> /usr/bin/printf: %zb: invalid conversion specification
#2> /usr/bin/printf: %y: invalid conversion specification
#2> /usr/bin/printf: %5: invalid conversion specification
#2> /usr/bin/printf: %(: invalid conversion specification
#2> /usr/bin/printf: %n: invalid conversion specification
#2> /usr/bin/printf: %Q: invalid conversion specification
#? 1

## flags that do not go with a conversion
/usr/bin/printf '%#d\n' 1; /usr/bin/printf '%05s|\n' a; /usr/bin/printf '%+s|\n' a; /usr/bin/printf '%5b|\n' a; /usr/bin/printf '%.2c|\n' a; /usr/bin/printf "%'x|\n" 1; /usr/bin/printf "%'d|\n" 1234567; /usr/bin/printf '%5q|\n' a
#> a|
#> 1234567|
#2> /usr/bin/printf: %#d: invalid conversion specification
#2> /usr/bin/printf: %05s: invalid conversion specification
#2> /usr/bin/printf: %5b: invalid conversion specification
#2> /usr/bin/printf: %.2c: invalid conversion specification
#2> /usr/bin/printf: %'x: invalid conversion specification
#2> /usr/bin/printf: %5q: invalid conversion specification
#? 1

## digits that are missing
/usr/bin/printf 'before\xz\n'; echo $?; /usr/bin/printf '\u12\n'; /usr/bin/printf '%b' 'x\xz'; echo $?
#> before1
#> x1
#2> /usr/bin/printf: missing hexadecimal number in escape
#2> /usr/bin/printf: missing hexadecimal number in escape
#2> /usr/bin/printf: missing hexadecimal number in escape

## too many arguments
/usr/bin/printf 'a\n' b c; echo $?; /usr/bin/printf '%%\n' 1
#> a
#> 0
#> %
#2> /usr/bin/printf: warning: ignoring excess arguments, starting with ‘b’
#2> /usr/bin/printf: warning: ignoring excess arguments, starting with ‘1’

## wrong use
/usr/bin/printf; echo $?; /usr/bin/printf --; /usr/bin/printf -- '%s\n' a; /usr/bin/printf -v x; echo; /usr/bin/printf --nosuch; echo; /usr/bin/printf --version | head -n 1
#> 1
#> a
#> -v
#> --nosuch
#> printf (GNU coreutils) 9.1
#2> /usr/bin/printf: missing operand
#2> Try '/usr/bin/printf --help' for more information.
#2> /usr/bin/printf: missing operand
#2> Try '/usr/bin/printf --help' for more information.
#2> /usr/bin/printf: warning: ignoring excess arguments, starting with ‘x’

## help
/usr/bin/printf --help
#> Usage: /usr/bin/printf FORMAT [ARGUMENT]...
#>   or:  /usr/bin/printf OPTION
#> Print ARGUMENT(s) according to FORMAT, or execute according to OPTION:
#>
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> FORMAT controls the output as in C printf.  Interpreted sequences are:
#>
#>   \"      double quote
#>   \\      backslash
#>   \a      alert (BEL)
#>   \b      backspace
#>   \c      produce no further output
#>   \e      escape
#>   \f      form feed
#>   \n      new line
#>   \r      carriage return
#>   \t      horizontal tab
#>   \v      vertical tab
#>   \NNN    byte with octal value NNN (1 to 3 digits)
#>   \xHH    byte with hexadecimal value HH (1 to 2 digits)
#>   \uHHHH  Unicode (ISO/IEC 10646) character with hex value HHHH (4 digits)
#>   \UHHHHHHHH  Unicode character with hex value HHHHHHHH (8 digits)
#>   %%      a single %
#>   %b      ARGUMENT as a string with '\' escapes interpreted,
#>           except that octal escapes are of the form \0 or \0NNN
#>   %q      ARGUMENT is printed in a format that can be reused as shell input,
#>           escaping non-printable characters with the proposed POSIX $'' syntax.
#>
#> and all C format specifications ending with one of diouxXfeEgGcs, with
#> ARGUMENTs converted to proper type first.  Variable widths are handled.
#>
#> NOTE: your shell may have its own version of printf, which usually supersedes
#> the version described here.  Please refer to your shell's documentation
#> for details about the options it supports.
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/printf>
#> or available locally via: info '(coreutils) printf invocation'

## full disk
/usr/bin/printf 'a\n' > /dev/full; echo $?
#> 1
#2> /usr/bin/printf: write error: No space left on device

## from xargs and find
printf '%s\n' a b | xargs printf '<%s>\n'
#> <a>
#> <b>
