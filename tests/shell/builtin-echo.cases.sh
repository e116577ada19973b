## prints its arguments with single blanks between them
echo one   two 'three  four'
#> one two three  four

## prints an empty line without arguments
echo
#>

## leaves out the newline with -n
echo -n 'no end'
#>| no end

## takes escapes as text unless told
echo 'a\tb\nc'
#> a\tb\nc

## interprets escapes with -e
echo -e 'a\tb\nc\\d'
#> a	b
#> c\d

## stops at \c, newline and all
echo -e 'before\cafter' more; echo next
#> beforenext

## takes octal digits only behind \0
echo -e '\0101 \101 \0060 \01'
#>$ A \\101 0 \x01

## takes one or two hexadecimal digits
echo -e '\x41\x4a\x7 \xzz'
#>$ AJ\x07 \\xzz

## takes Unicode by its number
echo -e '\u00e9 \u20ac \U1F600 \u41'
#> é € 😀 A

## lets the last of -e and -E decide
echo -eE 'a\nb'; echo -Ee 'a\nb'
#> a\nb
#> a
#> b

## takes letters together
echo -ne 'a\tb'; echo -neE 'c\td'
#>| a	bc\td

## takes a word with a letter that is no option as text
echo -nx text; echo -help; echo --; echo -
#> -nx text
#> -help
#> --
#> -

## knows no end of options
echo -n -- -e 'x\n'
#>| -- -e x\n

## has no --help
echo --help
#> --help

## keeps unknown escapes
echo -e '\q \z \"'
#> \q \z \"

## writes control characters
echo -e '\a\b\e\E\f\r\v' | cat -A
#> ^G^H^[^[^L^M^K$

## follows xpg_echo
shopt -s xpg_echo; echo 'a\tb'; echo -E 'a\tb'; shopt -u xpg_echo; echo 'a\tb'
#> a	b
#> a\tb
#> a\tb

## keeps the backslash at the end
echo -e 'end\'; echo 'end\'
#> end\
#> end\

## tells that it could not write
echo text >&-; echo "status $?"
#> status 1
#2> bash: line 1: echo: write error: Bad file descriptor

## leaves quoting to the shell
x='a   b'; echo $x; echo "$x"; echo \$x
#> a b
#> a   b
#> $x
