## to one byte and back
echo 'héllo ñ' | iconv -f utf-8 -t latin1 | xxd -p; printf 'h\xe9llo\n' | iconv -f iso-8859-1 -t utf8
#> 68e96c6c6f20f10a
#> héllo

## names are written in many ways
for n in LATIN1 latin1 ISO-8859-1 iso8859-1 ISO_8859-1; do echo é | iconv -t $n | xxd -p; done
#> e90a
#> e90a
#> e90a
#> e90a
#> e90a

## wide ones, with and without a mark
for n in utf-16 utf-16le utf-16be utf-32 utf-32le ucs-4 ucs-2 unicode; do printf 'aé€😀' | iconv -c -t $n | xxd -p; done
#> fffe6100e900ac203dd800de
#> 6100e900ac203dd800de
#> 006100e920acd83dde00
#> fffe000061000000e9000000ac20000000f60100
#> 61000000e9000000ac20000000f60100
#> 00000061000000e9000020ac0001f600
#> 6100e900ac20
#> fffe6100e900ac20

## reads a mark
printf '\xff\xfea\0b\0' | iconv -f utf-16 -t utf-8; echo; printf 'a\0b\0' | iconv -f utf-16 -t utf-8; echo; printf '\0a' | iconv -f utf-16be; echo
#> ab
#> ab
#> a

## what the other does not have
echo 'ab€cd' | iconv -t latin1; echo; echo 'ab€cd' | iconv -c -t latin1; echo "[$?]"; echo 'ab€cd' | iconv -t latin1//IGNORE; echo "[$?]"
#> ab
#> abcd
#> [0]
#> abcd
#> [1]
#2> iconv: illegal input sequence at position 2
#2> iconv: illegal input sequence at position 8

## writes it in another way
echo 'héllo “x” — … € ß æ ñ Å ©' | iconv -t ascii//TRANSLIT; echo "日本" | iconv -t ascii//TRANSLIT
#> hello "x" -- ... EUR ss ae n A (C)
#> ??

## bytes that mean nothing
printf 'a\xe9\xff' | iconv -f utf-8 -t latin1; printf 'ab\xe9' | iconv -f utf-8 -t latin1; printf 'a\xffb' | iconv -c -f utf-8 -t latin1; printf '\xc0\x80' | iconv -f utf8; printf '\xed\xa0\x80' | iconv -f utf8; printf 'a\x80' | iconv -f ascii
#>| aababa
#2> iconv: illegal input sequence at position 1
#2> iconv: incomplete character or shift sequence at end of buffer
#2> iconv: illegal input sequence at position 0
#2> iconv: illegal input sequence at position 0
#2> iconv: illegal input sequence at position 1
#? 1

## encodings that are none
echo x | iconv -f foo -t bar; echo x | iconv -f utf8 -t bar
#2> iconv: failed to start conversion processing: No such file or directory
#2> iconv: failed to start conversion processing: No such file or directory
#? 1

## files
echo é > a; echo ñ > b; iconv -t latin1 a b | xxd -p; iconv -t latin1 -o out a; xxd -p out; iconv -t latin1 absent; iconv -t latin1 .
#> e90af10a
#> e90a
#2> iconv: cannot open input file `absent': No such file or directory
#2> iconv: error while reading the input: Is a directory
#? 1

## options that are none
iconv -Z
#2> iconv: invalid option -- 'Z'
#2> Try `iconv --help' or `iconv --usage' for more information.
#? 64

## of Windows and others
for n in cp1252 cp1250 cp1251 koi8-r iso-8859-2 iso-8859-15 cp1253; do printf '\xe1\xc1\xa4\x80' | iconv -c -f $n -t utf-8; echo; done
#> áÁ¤€
#> áÁ¤€
#> бБ¤Ђ
#> Аа╓─
#>$ áÁ¤\xc2\x80
#>$ áÁ€\xc2\x80
#> αΑ¤€
