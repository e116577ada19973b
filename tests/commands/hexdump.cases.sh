## two bytes at a time, in hexadecimal
printf 'Hello, World!\n\0\1\377ab' | hexdump
#> 0000000 6548 6c6c 2c6f 5720 726f 646c 0a21 0100
#>$ 0000010 61ff 0062                             \x20
#> 0000013

## canonical
printf 'Hello, World!\n\0\1\377ab' | hexdump -C; printf 'abc' > f; hexdump --canonical f
#> 00000000  48 65 6c 6c 6f 2c 20 57  6f 72 6c 64 21 0a 00 01  |Hello, World!...|
#> 00000010  ff 61 62                                          |.ab|
#> 00000013
#> 00000000  61 62 63                                          |abc|
#> 00000003

## other displays
for f in b c d o x; do printf 'Hello, World!\n\0\1\377ab' | hexdump -$f; done
#> 0000000 110 145 154 154 157 054 040 127 157 162 154 144 041 012 000 001
#>$ 0000010 377 141 142                                                   \x20
#> 0000013
#> 0000000   H   e   l   l   o   ,       W   o   r   l   d   !  \n  \0 001
#>$ 0000010 377   a   b                                                   \x20
#> 0000013
#> 0000000   25928   27756   11375   22304   29295   25708   02593   00256
#>$ 0000010   25087   00098                                               \x20
#> 0000013
#> 0000000  062510  066154  026157  053440  071157  062154  005041  000400
#>$ 0000010  060777  000142                                               \x20
#> 0000013
#> 0000000    6548    6c6c    2c6f    5720    726f    646c    0a21    0100
#>$ 0000010    61ff    0062                                               \x20
#> 0000013

## several displays at once
printf 'abc\n' | hexdump -c -b; printf 'abc\n' | hexdump -cx
#>$ 0000000   a   b   c  \\n                                               \x20
#>$ 0000000 141 142 143 012                                               \x20
#> 0000004
#>$ 0000000   a   b   c  \\n                                               \x20
#>$ 0000000    6261    0a63                                               \x20
#> 0000004

## a part of it
seq 100 > s; hexdump -C -n 20 -s 3 s; hexdump -C s -n 3 -s 0x10; hexdump -C -s 010 -n 4 s; hexdump -n 2 s; hexdump -C -s 1k s; cat s | hexdump -C -s 5 -n 4
#> 00000003  0a 33 0a 34 0a 35 0a 36  0a 37 0a 38 0a 39 0a 31  |.3.4.5.6.7.8.9.1|
#> 00000013  30 0a 31 31                                       |0.11|
#> 00000017
#> 00000010  39 0a 31                                          |9.1|
#> 00000013
#> 00000008  35 0a 36 0a                                       |5.6.|
#> 0000000c
#>$ 0000000 0a31                                  \x20
#> 0000002
#> 00000124
#2> hexdump: stdin: Illegal seek
#? 1

## identical lines
hexdump -C -n 40 /dev/zero; hexdump -v -C -n 40 /dev/zero; hexdump -n 64 /dev/zero; (head -c 32 /dev/zero; echo a; head -c 48 /dev/zero) | hexdump -C
#> 00000000  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|
#> *
#> 00000020  00 00 00 00 00 00 00 00                           |........|
#> 00000028
#> 00000000  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|
#> 00000010  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|
#> 00000020  00 00 00 00 00 00 00 00                           |........|
#> 00000028
#> 0000000 0000 0000 0000 0000 0000 0000 0000 0000
#> *
#> 0000040
#> 00000000  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|
#> *
#> 00000020  61 0a 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |a...............|
#> 00000030  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|
#> *
#> 00000050  00 00                                             |..|
#> 00000052

## nothing
hexdump -C /dev/null; hexdump -n 0 /dev/null; hexdump /dev/null; printf '' | hexdump -C

## formats
seq 100 > s
hexdump -e '16/1 "%02x " "\n"' -n 20 s; hexdump -e '"%07_ax " 8/1 "%02x " "  "' -e '8/1 "%_p" "\n"' -n 20 s; hexdump -e '1/4 "%d\n"' -n 8 s; hexdump -e '4/1 "%c" "\n"' -n 8 s; hexdump -e '/1 "%u,"' -n 5 s; echo
#> 31 0a 32 0a 33 0a 34 0a 35 0a 36 0a 37 0a 38 0a
#>$ 39 0a 31 30                                   \x20
#> 0000000 31 0a 32 0a 33 0a 34 0a  1.2.3.4.
#> 0000008 35 0a 36 0a 37 0a 38 0a  5.6.7.8.
#> 0000010 39 0a 31 30              9.10
#> 171051569
#> 171182643
#> 1
#> 2
#>
#> 3
#> 4
#>
#> 49,10,50,10,51,

## offsets in formats
seq 100 > s
hexdump -e '"%_ad: " 4/1 "%03o " "\n"' -n 10 s; hexdump -e '"%_Ad\n"' -e '4/1 "%i " "\n"' -n 10 s; hexdump -e '"%08.8_ao  " 8/1 "%02x " "\n"' -n 20 s
#> 0: 061 012 062 012
#> 4: 063 012 064 012
#>$ 8: 065 012       \x20
#> 49 10 50 10
#> 51 10 52 10
#>$ 53 10 \x20
#> 10
#> 00000000  31 0a 32 0a 33 0a 34 0a
#> 00000010  35 0a 36 0a 37 0a 38 0a
#>$ 00000020  39 0a 31 30           \x20

## names of characters, escapes
printf 'a\t\n\0\177\033' | hexdump -e '"%_u "'; echo; printf 'a\t\n\0\177\033' | hexdump -e '"%_c|"'; echo
#>$ a ht lf nul del esc\x20
#> a|\t|\n|\0|177|033|

## numbers of several sizes
seq 100 > s
hexdump -e '2/2 "%x " "\n"' -n 8 s; hexdump -e '1/8 "%u\n"' -n 16 s; hexdump -e '1/1 "%#o %#x\n"' -n 2 s; hexdump -e '1/4 "%-12d|" "\n"' -n 4 s; printf '\377\376' | hexdump -e '2/1 "%d " "\n"'
#> a31 a32
#> a33 a34
#> 735223853498894897
#> 736349770585868853
#> 171051569   |
#> -1 -2
#2> hexdump: byte count with multiple conversion characters

## texts
seq 100 > s; hexdump -e '"%.3s|"' -n 6 s; echo; hexdump -e '3/1 "%5s|"' -n 3 s; echo
#> 1
#> 2|
#> 3
#> |
#>   1
#>$ 2|  \x20
#> 2|    2|

## the last unit fills the block
seq 100 > s; hexdump -e '"%02x "' -e '8/1 "%_p" "\n"' -n 16 s; hexdump -e '"a\n"' -n 3 s
#> a320a31 a340a331.2.3.4.
#> a360a35 a380a375.6.7.8.

## faults
hexdump -q; hexdump -n x /dev/null; hexdump -s y /dev/null; hexdump -e '%' /dev/null; hexdump -e '1/3 "%d"' /dev/null; hexdump -e '"%s"' /dev/null
#2> hexdump: invalid option -- 'q'
#2> Try 'hexdump --help' for more information.
#2> hexdump: failed to parse length: 'x': Invalid argument
#2> hexdump: failed to parse offset: 'y': Invalid argument
#2> hexdump: bad format {%}
#2> hexdump: bad byte count for conversion character d
#2> hexdump: %s requires a precision or a byte count
#? 1

## files that are missing
printf 'a' > f; hexdump missing; hexdump -C f missing f; mkdir d; hexdump d
#> 00000000  61 61                                             |aa|
#> 00000002
#2> hexdump: missing: No such file or directory
#2> hexdump: all input file arguments failed
#2> hexdump: missing: No such file or directory
#2> hexdump: d: Is a directory

## a file of formats
printf '# two columns\n"%%04_ax " 4/1 "%%02x " "\\n"\n' > fmt; seq 5 | hexdump -f fmt; hexdump -f nofmt f
#> 0000 31 0a 32 0a
#> 0004 33 0a 34 0a
#>$ 0008 35 0a     \x20
#2> hexdump: can't read nofmt: No such file or directory
#? 1

## hd
printf 'Hello\n' | hd; seq 100 | hd -n 5 -s 2
#> 00000000  48 65 6c 6c 6f 0a                                 |Hello.|
#> 00000006
#2> hd: stdin: Illegal seek
#? 1

## help
hexdump --help; hexdump -V
#>
#> Usage:
#>  hexdump [options] <file>...
#>
#> Display file contents in hexadecimal, decimal, octal, or ascii.
#>
#> Options:
#>  -b, --one-byte-octal      one-byte octal display
#>  -c, --one-byte-char       one-byte character display
#>  -C, --canonical           canonical hex+ASCII display
#>  -d, --two-bytes-decimal   two-byte decimal display
#>  -o, --two-bytes-octal     two-byte octal display
#>  -x, --two-bytes-hex       two-byte hexadecimal display
#>  -L, --color[=<mode>]      interpret color formatting specifiers
#>                              colors are enabled by default
#>  -e, --format <format>     format string to be used for displaying data
#>  -f, --format-file <file>  file that contains format strings
#>  -n, --length <length>     interpret only length bytes of input
#>  -s, --skip <offset>       skip offset bytes from the beginning
#>  -v, --no-squeezing        output identical lines
#>
#>  -h, --help                display this help
#>  -V, --version             display version
#>
#> Arguments:
#>  <length> and <offset> arguments may be followed by the suffixes for
#>    GiB, TiB, PiB, EiB, ZiB, and YiB (the "iB" is optional)
#>
#> For more details see hexdump(1).
#> hexdump from util-linux 2.38.1

## bytes that are no ASCII as characters
printf 'h\303\251\346\227\245\n' | hexdump -v -e '"%c"'; printf 'a\303\251\n' | hexdump -v -e '1/1 "%s|"' | od -c
#> hé日
#> 0000000   a   | 303   | 251   |  \n   |
#> 0000010

## modes of colour that there are not
printf x | hexdump -Lfoo; echo $?; printf x | hexdump -Lnever; printf x | hexdump --color=auto
#> 1
#>$ 0000000 0078                                  \x20
#> 0000001
#>$ 0000000 0078                                  \x20
#> 0000001
#2> hexdump: unsupported color mode: 'foo'
