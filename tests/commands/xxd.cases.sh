## dumps
printf '\0\0\200?\0\0\0\0\0\0\360?abcdefgh' > f; { seq 1 20; head -c 100 /dev/zero; printf 'x\376\377y\r\n\t\v\f\a\b\033\177'; } > g
xxd f; xxd < f
#> 00000000: 0000 803f 0000 0000 0000 f03f 6162 6364  ...?.......?abcd
#> 00000010: 6566 6768                                efgh
#> 00000000: 0000 803f 0000 0000 0000 f03f 6162 6364  ...?.......?abcd
#> 00000010: 6566 6768                                efgh

## leaves out lines of zeros
printf '\0\0\200?\0\0\0\0\0\0\360?abcdefgh' > f; { seq 1 20; head -c 100 /dev/zero; printf 'x\376\377y\r\n\t\v\f\a\b\033\177'; } > g
xxd -a g
#> 00000000: 310a 320a 330a 340a 350a 360a 370a 380a  1.2.3.4.5.6.7.8.
#> 00000010: 390a 3130 0a31 310a 3132 0a31 330a 3134  9.10.11.12.13.14
#> 00000020: 0a31 350a 3136 0a31 370a 3138 0a31 390a  .15.16.17.18.19.
#> 00000030: 3230 0a00 0000 0000 0000 0000 0000 0000  20..............
#> 00000040: 0000 0000 0000 0000 0000 0000 0000 0000  ................
#> *
#> 00000090: 0000 0000 0000 0078 feff 790d 0a09 0b0c  .......x..y.....
#> 000000a0: 0708 1b7f                                ....

## binary digits
printf '\0\0\200?\0\0\0\0\0\0\360?abcdefgh' > f; { seq 1 20; head -c 100 /dev/zero; printf 'x\376\377y\r\n\t\v\f\a\b\033\177'; } > g
xxd -b f
#> 00000000: 00000000 00000000 10000000 00111111 00000000 00000000  ...?..
#> 00000006: 00000000 00000000 00000000 00000000 11110000 00111111  .....?
#> 0000000c: 01100001 01100010 01100011 01100100 01100101 01100110  abcdef
#> 00000012: 01100111 01101000                                      gh

## little-endian groups
printf '\0\0\200?\0\0\0\0\0\0\360?abcdefgh' > f; { seq 1 20; head -c 100 /dev/zero; printf 'x\376\377y\r\n\t\v\f\a\b\033\177'; } > g
xxd -e f; xxd -e -g 8 f; xxd -e -g 3 f
#> 00000000: 3f800000 00000000 3ff00000 64636261  ...?.......?abcd
#> 00000010: 68676665                             efgh
#> 00000000: 000000003f800000 646362613ff00000  ...?.......?abcd
#> 00000010:         68676665                   efgh
#2> xxd: number of octets per group must be a power of 2 with -e.
#? 1

## a C array, with a name from the file
printf '\0\0\200?\0\0\0\0\0\0\360?abcdefgh' > f; { seq 1 20; head -c 100 /dev/zero; printf 'x\376\377y\r\n\t\v\f\a\b\033\177'; } > g
xxd -i f; xxd -i < f; xxd -i -n 3some-name f; xxd -C -i f
#> unsigned char f[] = {
#>   0x00, 0x00, 0x80, 0x3f, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xf0, 0x3f,
#>   0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68
#> };
#> unsigned int f_len = 20;
#>   0x00, 0x00, 0x80, 0x3f, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xf0, 0x3f,
#>   0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68
#> unsigned char __3some_name[] = {
#>   0x00, 0x00, 0x80, 0x3f, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xf0, 0x3f,
#>   0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68
#> };
#> unsigned int __3some_name_len = 20;
#> unsigned char F[] = {
#>   0x00, 0x00, 0x80, 0x3f, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xf0, 0x3f,
#>   0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68
#> };
#> unsigned int F_LEN = 20;

## plain digits
printf '\0\0\200?\0\0\0\0\0\0\360?abcdefgh' > f; { seq 1 20; head -c 100 /dev/zero; printf 'x\376\377y\r\n\t\v\f\a\b\033\177'; } > g
xxd -p g; xxd -ps -c 0 f; xxd -p -c 10 -u g
#> 310a320a330a340a350a360a370a380a390a31300a31310a31320a31330a
#> 31340a31350a31360a31370a31380a31390a32300a000000000000000000
#> 000000000000000000000000000000000000000000000000000000000000
#> 000000000000000000000000000000000000000000000000000000000000
#> 000000000000000000000000000000000000000000000000000000000000
#> 0078feff790d0a090b0c07081b7f
#> 0000803f000000000000f03f6162636465666768
#> 310A320A330A340A350A
#> 360A370A380A390A3130
#> 0A31310A31320A31330A
#> 31340A31350A31360A31
#> 370A31380A31390A3230
#> 0A000000000000000000
#> 00000000000000000000
#> 00000000000000000000
#> 00000000000000000000
#> 00000000000000000000
#> 00000000000000000000
#> 00000000000000000000
#> 00000000000000000000
#> 00000000000000000000
#> 00000000000000000000
#> 0078FEFF790D0A090B0C
#> 07081B7F

## other columns and groups
printf '\0\0\200?\0\0\0\0\0\0\360?abcdefgh' > f; { seq 1 20; head -c 100 /dev/zero; printf 'x\376\377y\r\n\t\v\f\a\b\033\177'; } > g
xxd -c 8 f; xxd -c8 -g1 f; xxd -g 0 f; xxd -g 3 -c 7 f; xxd -c 257 f
#> 00000000: 0000 803f 0000 0000  ...?....
#> 00000008: 0000 f03f 6162 6364  ...?abcd
#> 00000010: 6566 6768            efgh
#> 00000000: 00 00 80 3f 00 00 00 00  ...?....
#> 00000008: 00 00 f0 3f 61 62 63 64  ...?abcd
#> 00000010: 65 66 67 68              efgh
#> 00000000: 0000803f000000000000f03f61626364  ...?.......?abcd
#> 00000010: 65666768                          efgh
#> 00000000: 000080 3f0000 00  ...?...
#> 00000007: 000000 f03f61 62  ....?ab
#> 0000000e: 636465 666768     cdefgh
#2> xxd: invalid number of columns (max. 256).
#? 1

## characters of EBCDIC
printf '\0\0\200?\0\0\0\0\0\0\360?abcdefgh' > f; { seq 1 20; head -c 100 /dev/zero; printf 'x\376\377y\r\n\t\v\f\a\b\033\177'; } > g
xxd -E f
#> 00000000: 0000 803f 0000 0000 0000 f03f 6162 6364  ..........0./...
#> 00000010: 6566 6768                                ....

## decimal offsets, and others
printf '\0\0\200?\0\0\0\0\0\0\360?abcdefgh' > f; { seq 1 20; head -c 100 /dev/zero; printf 'x\376\377y\r\n\t\v\f\a\b\033\177'; } > g
xxd -d g | tail -n 1; xxd -o 256 f
#> 00000160: 0708 1b7f                                ....
#> 00000100: 0000 803f 0000 0000 0000 f03f 6162 6364  ...?.......?abcd
#> 00000110: 6566 6768                                efgh

## a part of the input
printf '\0\0\200?\0\0\0\0\0\0\360?abcdefgh' > f; { seq 1 20; head -c 100 /dev/zero; printf 'x\376\377y\r\n\t\v\f\a\b\033\177'; } > g
xxd -s 5 -l 20 g; xxd -s -10 g; cat g | xxd -s 5 -l 4; xxd -s 1000 g
#> 00000005: 0a34 0a35 0a36 0a37 0a38 0a39 0a31 300a  .4.5.6.7.8.9.10.
#> 00000015: 3131 0a31                                11.1
#> 0000009a: 790d 0a09 0b0c 0708 1b7f                 y.........
#> 00000005: 0a34 0a35                                .4.5

## cannot seek in a pipe
printf '\0\0\200?\0\0\0\0\0\0\360?abcdefgh' > f; { seq 1 20; head -c 100 /dev/zero; printf 'x\376\377y\r\n\t\v\f\a\b\033\177'; } > g
cat g | xxd -s -5; cat g | xxd -s 1000
#2> xxd: Sorry, cannot seek.
#2> xxd: Sorry, cannot seek.
#? 4

## back again
printf '\0\0\200?\0\0\0\0\0\0\360?abcdefgh' > f; { seq 1 20; head -c 100 /dev/zero; printf 'x\376\377y\r\n\t\v\f\a\b\033\177'; } > g
xxd g | xxd -r | xxd -p; xxd -p g | xxd -r -p | xxd -p
#> 310a320a330a340a350a360a370a380a390a31300a31310a31320a31330a
#> 31340a31350a31360a31370a31380a31390a32300a000000000000000000
#> 000000000000000000000000000000000000000000000000000000000000
#> 000000000000000000000000000000000000000000000000000000000000
#> 000000000000000000000000000000000000000000000000000000000000
#> 0078feff790d0a090b0c07081b7f
#> 310a320a330a340a350a360a370a380a390a31300a31310a31320a31330a
#> 31340a31350a31360a31370a31380a31390a32300a000000000000000000
#> 000000000000000000000000000000000000000000000000000000000000
#> 000000000000000000000000000000000000000000000000000000000000
#> 000000000000000000000000000000000000000000000000000000000000
#> 0078feff790d0a090b0c07081b7f

## patches a file
printf '\0\0\200?\0\0\0\0\0\0\360?abcdefgh' > f; { seq 1 20; head -c 100 /dev/zero; printf 'x\376\377y\r\n\t\v\f\a\b\033\177'; } > g
echo '00000005: 4141' | xxd -r - f; xxd f
#> 00000000: 0000 803f 0041 4100 0000 f03f 6162 6364  ...?.AA....?abcd
#> 00000010: 6566 6768                                efgh

## fills gaps, and goes back where it can
printf '\0\0\200?\0\0\0\0\0\0\360?abcdefgh' > f; { seq 1 20; head -c 100 /dev/zero; printf 'x\376\377y\r\n\t\v\f\a\b\033\177'; } > g
printf '10: 41 42\n00: 44\n' | xxd -r > o; xxd o; printf '10: 41 42\n00: 44 45\n' | xxd -r | cat
#> 00000000: 4400 0000 0000 0000 0000 0000 0000 0000  D...............
#> 00000010: 4142                                     AB
#>$| \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00AB
#2> xxd: Sorry, cannot seek backwards.

## plain digits among other text
printf '\0\0\200?\0\0\0\0\0\0\360?abcdefgh' > f; { seq 1 20; head -c 100 /dev/zero; printf 'x\376\377y\r\n\t\v\f\a\b\033\177'; } > g
echo 'zz 48 65 6c 6c 6f' | xxd -r -p; printf '0x48,0x49' | xxd -r -p
#>| HelloHI

## bits cannot be reverted
printf '\0\0\200?\0\0\0\0\0\0\360?abcdefgh' > f; { seq 1 20; head -c 100 /dev/zero; printf 'x\376\377y\r\n\t\v\f\a\b\033\177'; } > g
xxd -b f | xxd -b -r
#2> xxd: Sorry, cannot revert this type of hexdump
#? 255

## writes to a file
printf '\0\0\200?\0\0\0\0\0\0\360?abcdefgh' > f; { seq 1 20; head -c 100 /dev/zero; printf 'x\376\377y\r\n\t\v\f\a\b\033\177'; } > g
xxd f out; cat out; xxd f nodir/x
#> 00000000: 0000 803f 0000 0000 0000 f03f 6162 6364  ...?.......?abcd
#> 00000010: 6566 6768                                efgh
#2> xxd: nodir/x: No such file or directory
#? 3

## missing files and directories
printf '\0\0\200?\0\0\0\0\0\0\360?abcdefgh' > f; { seq 1 20; head -c 100 /dev/zero; printf 'x\376\377y\r\n\t\v\f\a\b\033\177'; } > g
xxd absent; xxd .
#2> xxd: absent: No such file or directory
#2> xxd: Is a directory
#? 2

## its help, for a wrong option too
printf '\0\0\200?\0\0\0\0\0\0\360?abcdefgh' > f; { seq 1 20; head -c 100 /dev/zero; printf 'x\376\377y\r\n\t\v\f\a\b\033\177'; } > g
xxd -h; xxd -q; xxd f g h; xxd -v
#2> Usage:
#2>        xxd [options] [infile [outfile]]
#2>     or
#2>        xxd -r [-s [-]offset] [-c cols] [-ps] [infile [outfile]]
#2> Options:
#2>     -a          toggle autoskip: A single '*' replaces nul-lines. Default off.
#2>     -b          binary digit dump (incompatible with -ps,-i,-r). Default hex.
#2>     -C          capitalize variable names in C include file style (-i).
#2>     -c cols     format <cols> octets per line. Default 16 (-i: 12, -ps: 30).
#2>     -E          show characters in EBCDIC. Default ASCII.
#2>     -e          little-endian dump (incompatible with -ps,-i,-r).
#2>     -g bytes    number of octets per group in normal output. Default 2 (-e: 4).
#2>     -h          print this summary.
#2>     -i          output in C include file style.
#2>     -l len      stop after <len> octets.
#2>     -n name     set the variable name used in C include output (-i).
#2>     -o off      add <off> to the displayed file position.
#2>     -ps         output in postscript plain hexdump style.
#2>     -r          reverse operation: convert (or patch) hexdump into binary.
#2>     -r -s off   revert with <off> added to file positions found in hexdump.
#2>     -d          show offset in decimal instead of hex.
#2>     -s [+][-]seek  start at <seek> bytes abs. (or +: rel.) infile offset.
#2>     -u          use upper case hex letters.
#2>     -v          show version: "xxd 2022-01-14 by Juergen Weigert et al.".
#2> Usage:
#2>        xxd [options] [infile [outfile]]
#2>     or
#2>        xxd -r [-s [-]offset] [-c cols] [-ps] [infile [outfile]]
#2> Options:
#2>     -a          toggle autoskip: A single '*' replaces nul-lines. Default off.
#2>     -b          binary digit dump (incompatible with -ps,-i,-r). Default hex.
#2>     -C          capitalize variable names in C include file style (-i).
#2>     -c cols     format <cols> octets per line. Default 16 (-i: 12, -ps: 30).
#2>     -E          show characters in EBCDIC. Default ASCII.
#2>     -e          little-endian dump (incompatible with -ps,-i,-r).
#2>     -g bytes    number of octets per group in normal output. Default 2 (-e: 4).
#2>     -h          print this summary.
#2>     -i          output in C include file style.
#2>     -l len      stop after <len> octets.
#2>     -n name     set the variable name used in C include output (-i).
#2>     -o off      add <off> to the displayed file position.
#2>     -ps         output in postscript plain hexdump style.
#2>     -r          reverse operation: convert (or patch) hexdump into binary.
#2>     -r -s off   revert with <off> added to file positions found in hexdump.
#2>     -d          show offset in decimal instead of hex.
#2>     -s [+][-]seek  start at <seek> bytes abs. (or +: rel.) infile offset.
#2>     -u          use upper case hex letters.
#2>     -v          show version: "xxd 2022-01-14 by Juergen Weigert et al.".
#2> Usage:
#2>        xxd [options] [infile [outfile]]
#2>     or
#2>        xxd -r [-s [-]offset] [-c cols] [-ps] [infile [outfile]]
#2> Options:
#2>     -a          toggle autoskip: A single '*' replaces nul-lines. Default off.
#2>     -b          binary digit dump (incompatible with -ps,-i,-r). Default hex.
#2>     -C          capitalize variable names in C include file style (-i).
#2>     -c cols     format <cols> octets per line. Default 16 (-i: 12, -ps: 30).
#2>     -E          show characters in EBCDIC. Default ASCII.
#2>     -e          little-endian dump (incompatible with -ps,-i,-r).
#2>     -g bytes    number of octets per group in normal output. Default 2 (-e: 4).
#2>     -h          print this summary.
#2>     -i          output in C include file style.
#2>     -l len      stop after <len> octets.
#2>     -n name     set the variable name used in C include output (-i).
#2>     -o off      add <off> to the displayed file position.
#2>     -ps         output in postscript plain hexdump style.
#2>     -r          reverse operation: convert (or patch) hexdump into binary.
#2>     -r -s off   revert with <off> added to file positions found in hexdump.
#2>     -d          show offset in decimal instead of hex.
#2>     -s [+][-]seek  start at <seek> bytes abs. (or +: rel.) infile offset.
#2>     -u          use upper case hex letters.
#2>     -v          show version: "xxd 2022-01-14 by Juergen Weigert et al.".
#2> xxd 2022-01-14 by Juergen Weigert et al.
