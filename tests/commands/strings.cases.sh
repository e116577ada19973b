## texts among bytes
printf 'abcd\0\1hi there\n\377xyz\0longer string here\0ab\0tab\there\n' > bin; strings bin; strings < bin; strings -n 2 bin; strings -3 bin; strings --bytes=6 bin
#> abcd
#> hi there
#> longer string here
#> tab	here
#> abcd
#> hi there
#> longer string here
#> tab	here
#> abcd
#> hi there
#> xyz
#> longer string here
#> ab
#> tab	here
#> abcd
#> hi there
#> xyz
#> longer string here
#> tab	here
#> hi there
#> longer string here
#> tab	here

## where they stand
printf 'abcd\0\1hi there\n\377xyz\0longer string here\0ab\0tab\there\n' > bin; strings -t d bin; strings -t x -n 3 bin; strings -o bin; strings --radix=o bin
#>       0 abcd
#>       6 hi there
#>      20 longer string here
#>      42 tab	here
#>       0 abcd
#>       6 hi there
#>      10 xyz
#>      14 longer string here
#>      2a tab	here
#>       0 abcd
#>       6 hi there
#>      24 longer string here
#>      52 tab	here
#>       0 abcd
#>       6 hi there
#>      24 longer string here
#>      52 tab	here

## names of the files
printf 'one\0four\0' > a; printf 'five\n' > b; strings -f a b; strings --print-file-name -n 3 a; strings -f < a
#> a: four
#> b: five
#> a: one
#> a: four
#> {standard input}: four

## other encodings
printf '\0h\0i\0 \0t\0h\0e\0r\0e\0\0' > w; strings -e b w; strings -e l w; strings -el w | od -c | head -n 2; printf 'l\0\0\0o\0\0\0n\0\0\0g\0\0\0' | strings -eL; printf 'h\303\251llo w\303\266rld\0' | strings -eS; printf 'h\303\251llo w\303\266rld\0' | strings
#> hi there
#> hi there
#> 0000000   h   i       t   h   e   r   e  \n
#> 0000011
#> long
#> héllo wörld
#> llo w

## blanks and separators
printf 'a\r\nbcd\v\fe\0xyz\n' | strings -w -n 2 | od -c; printf 'abcd\0efgh\0' | strings -s '|'; echo; printf 'abc\nabcde\r\nxx' | strings -n 1
#> 0000000   a  \r  \n   b   c   d  \v  \f   e  \n   x   y   z  \n  \n
#> 0000017
#> abcd|efgh|
#> abc
#> abcde
#> xx

## an end without a mark, nothing
printf 'last' | strings; printf '' | strings; printf '\0\1\2' | strings; strings -a /dev/null
#> last

## faults
strings missing; echo $?; mkdir d; strings d; echo $?; strings -n 0 /dev/null; strings -n x /dev/null; printf 'abcd' > a; strings a missing; echo $?
#> 1
#> 1
#> abcd
#> 1
#2> strings: 'missing': No such file
#2> strings: Warning: 'd' is a directory
#2> strings: invalid minimum string length 0
#2> strings: invalid integer argument x
#2> strings: 'missing': No such file

## a program
head -c 100000 /dev/zero > z; printf 'needle\0' >> z; strings -t d z; cat z z | strings -t x
#>  100000 needle
#>   186a0 needle
#>   30d47 needle

## text beyond ASCII
printf 'h\303\251llo\n\346\227\245\346\234\254 x\n\360\237\230\200abc\n' > text; for style in d i l e x h q; do echo "-U $style"; strings -U $style text; done
#> -U d
#> -U i
#> -U l
#>$ h\xc3llo
#>$ \xe6\xe6 x
#>$ \xf0abc
#> -U e
#> h\u00e9llo
#> \u65e5\u672c x
#> \u07c600abc
#> -U x
#> h<0xc3a9>llo
#> <0xe697a5><0xe69cac> x
#> <0xf09f9880>abc
#> -U h
#> h\u00e9llo
#> \u65e5\u672c x
#> \u07c600abc
#> -U q
#2> strings: invalid argument to -U/--unicode: q
#? 1

## the last of the options for places counts
printf '0123456789 abc\n\0def ghi\n' > text; strings -o -t x text; strings -t x -o text; strings -d text
#>       0 0123456789 abc
#>      10 def ghi
#>       0 0123456789 abc
#>      20 def ghi
#> 0123456789 abc
#> def ghi

## day by day, 1
printf 'ab\0abcd\0\1hello world\n' | strings; printf 'abc\0abcdef' | strings -n 6
#> abcd
#> hello world
#> abcdef

## day by day, 2
printf '\0\0abcd\0efgh' | strings -t d; printf 'abcd' | strings -t x -; strings nosuch; echo $?
#>       2 abcd
#>       7 efgh
#> 1
#2> Usage: strings [option(s)] [file(s)]
#2>  Display printable strings in [file(s)] (stdin by default)
#2>  The options are:
#2>   -a - --all                Scan the entire file, not just the data section [default]
#2>   -d --data                 Only scan the data sections in the file
#2>   -f --print-file-name      Print the name of the file before each string
#2>   -n <number>               Locate & print any sequence of at least <number>
#2>     --bytes=<number>         displayable characters.  (The default is 4).
#2>   -t --radix={o,d,x}        Print the location of the string in base 8, 10 or 16
#2>   -w --include-all-whitespace Include all whitespace as valid string characters
#2>   -o                        An alias for --radix=o
#2>   -T --target=<BFDNAME>     Specify the binary file format
#2>   -e --encoding={s,S,b,l,B,L} Select character size and endianness:
#2>                             s = 7-bit, S = 8-bit, {b,l} = 16-bit, {B,L} = 32-bit
#2>   --unicode={default|show|invalid|hex|escape|highlight}
#2>   -U {d|s|i|x|e|h}          Specify how to treat UTF-8 encoded unicode characters
#2>   -s --output-separator=<string> String used to separate strings in output.
#2>   @<file>                   Read options from <file>
#2>   -h --help                 Display this information
#2>   -v -V --version           Print the program's version number
#2> strings: supported targets: elf64-x86-64 elf32-i386 elf32-iamcu elf32-x86-64 pei-i386 pe-x86-64 pei-x86-64 elf64-little elf64-big elf32-little elf32-big pe-bigobj-x86-64 pe-i386 pdb srec symbolsrec verilog tekhex binary ihex plugin
#2> strings: 'nosuch': No such file
