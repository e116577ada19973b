## says where the first difference is
printf 'abc\ndef\n' > a; printf 'abc\nxef\n' > b; printf 'abc\nde' > s; : > n; printf '\0\377\n\t~\177' > p; printf '\1\376\r\tq\0' > q
cmp a b; cmp b a
#> a b differ: byte 5, line 2
#> b a differ: byte 5, line 2
#? 1

## says nothing of files that are the same
printf 'abc\ndef\n' > a; printf 'abc\nxef\n' > b; printf 'abc\nde' > s; : > n; printf '\0\377\n\t~\177' > p; printf '\1\376\r\tq\0' > q
cmp a a; echo $?; cp a c; cmp a c; echo $?
#> 0
#> 0

## shows the bytes
printf 'abc\ndef\n' > a; printf 'abc\nxef\n' > b; printf 'abc\nde' > s; : > n; printf '\0\377\n\t~\177' > p; printf '\1\376\r\tq\0' > q
cmp -b a b; cmp -b p q
#> a b differ: byte 5, line 2 is 144 d 170 x
#> p q differ: byte 1, line 1 is   0 ^@   1 ^A
#? 1

## lists all differences
printf 'abc\ndef\n' > a; printf 'abc\nxef\n' > b; printf 'abc\nde' > s; : > n; printf '\0\377\n\t~\177' > p; printf '\1\376\r\tq\0' > q
cmp -l a b; cmp -l p q
#> 5 144 170
#> 1   0   1
#> 2 377 376
#> 3  12  15
#> 5 176 161
#> 6 177   0
#? 1

## lists all differences with their bytes
printf 'abc\ndef\n' > a; printf 'abc\nxef\n' > b; printf 'abc\nde' > s; : > n; printf '\0\377\n\t~\177' > p; printf '\1\376\r\tq\0' > q
cmp -lb p q
#> 1   0 ^@     1 ^A
#> 2 377 M-^? 376 M-~
#> 3  12 ^J    15 ^M
#> 5 176 ~    161 q
#> 6 177 ^?     0 ^@
#? 1

## only the status
printf 'abc\ndef\n' > a; printf 'abc\nxef\n' > b; printf 'abc\nde' > s; : > n; printf '\0\377\n\t~\177' > p; printf '\1\376\r\tq\0' > q
cmp -s a b; echo $?; cmp -s a a; echo $?; cmp -s a absent; echo $?
#> 1
#> 0
#> 2

## one is shorter
printf 'abc\ndef\n' > a; printf 'abc\nxef\n' > b; printf 'abc\nde' > s; : > n; printf '\0\377\n\t~\177' > p; printf '\1\376\r\tq\0' > q
cmp a s; cmp s a; cmp -l a s; cmp -l b s
#> 5 170 144
#2> cmp: EOF on s after byte 6, in line 2
#2> cmp: EOF on s after byte 6, in line 2
#2> cmp: EOF on s after byte 6
#2> cmp: EOF on s after byte 6
#? 1

## one is empty
printf 'abc\ndef\n' > a; printf 'abc\nxef\n' > b; printf 'abc\nde' > s; : > n; printf '\0\377\n\t~\177' > p; printf '\1\376\r\tq\0' > q
cmp a n; cmp n a; cmp n n; echo $?
#> 0
#2> cmp: EOF on n which is empty
#2> cmp: EOF on n which is empty

## a limit
printf 'abc\ndef\n' > a; printf 'abc\nxef\n' > b; printf 'abc\nde' > s; : > n; printf '\0\377\n\t~\177' > p; printf '\1\376\r\tq\0' > q
cmp -n 4 a b; echo $?; cmp -n 5 a b; cmp -n 3 a s; cmp --silent --bytes=2 a b
#> 0
#> a b differ: byte 5, line 2

## skips at the start
printf 'abc\ndef\n' > a; printf 'abc\nxef\n' > b; printf 'abc\nde' > s; : > n; printf '\0\377\n\t~\177' > p; printf '\1\376\r\tq\0' > q
cmp -i 5 a b; echo $?; cmp -i 1:2 a b; cmp -i 0:1 a b; cmp -l -i 3 a b
#> 0
#> a b differ: byte 1, line 1
#> a b differ: byte 1, line 1
#> 2 144 170
#? 1

## skips as operands
printf 'abc\ndef\n' > a; printf 'abc\nxef\n' > b; printf 'abc\nde' > s; : > n; printf '\0\377\n\t~\177' > p; printf '\1\376\r\tq\0' > q
cmp a b 5; cmp a b 1 2; cmp a b 1k 1k
#> a b differ: byte 1, line 1
#> a b differ: byte 1, line 1

## skips past the end
printf 'abc\ndef\n' > a; printf 'abc\nxef\n' > b; printf 'abc\nde' > s; : > n; printf '\0\377\n\t~\177' > p; printf '\1\376\r\tq\0' > q
cmp -i 100 a b; echo $?; cmp -i 100:0 a b
#> 0
#2> cmp: EOF on a which is empty
#? 1

## standard input
printf 'abc\ndef\n' > a; printf 'abc\nxef\n' > b; printf 'abc\nde' > s; : > n; printf '\0\377\n\t~\177' > p; printf '\1\376\r\tq\0' > q
cmp a < b; cmp - b < a; cmp a - < a; cat b | cmp -l a -; cat a | cmp -i 3 - b
#> a - differ: byte 5, line 2
#> - b differ: byte 5, line 2
#> 5 144 170
#> - b differ: byte 2, line 2
#? 1

## numbers that are none
printf 'abc\ndef\n' > a; printf 'abc\nxef\n' > b; printf 'abc\nde' > s; : > n; printf '\0\377\n\t~\177' > p; printf '\1\376\r\tq\0' > q
cmp -i x a b; cmp -n x a b; cmp a b x; cmp -i 1:x a b
#2> cmp: invalid --ignore-initial value 'x'
#2> cmp: Try 'cmp --help' for more information.
#2> cmp: invalid --bytes value 'x'
#2> cmp: Try 'cmp --help' for more information.
#2> cmp: invalid --ignore-initial value 'x'
#2> cmp: Try 'cmp --help' for more information.
#2> cmp: invalid --ignore-initial value 'x'
#2> cmp: Try 'cmp --help' for more information.
#? 2

## operands
printf 'abc\ndef\n' > a; printf 'abc\nxef\n' > b; printf 'abc\nde' > s; : > n; printf '\0\377\n\t~\177' > p; printf '\1\376\r\tq\0' > q
cmp; cmp -s; cmp a b 1 2 3
#2> cmp: missing operand after 'cmp'
#2> cmp: Try 'cmp --help' for more information.
#2> cmp: missing operand after '-s'
#2> cmp: Try 'cmp --help' for more information.
#2> cmp: extra operand '3'
#2> cmp: Try 'cmp --help' for more information.
#? 2

## options that do not go together
printf 'abc\ndef\n' > a; printf 'abc\nxef\n' > b; printf 'abc\nde' > s; : > n; printf '\0\377\n\t~\177' > p; printf '\1\376\r\tq\0' > q
cmp -ls a b; cmp -q a b
#2> cmp: options -l and -s are incompatible
#2> cmp: Try 'cmp --help' for more information.
#2> cmp: invalid option -- 'q'
#2> cmp: Try 'cmp --help' for more information.
#? 2

## missing files and directories
printf 'abc\ndef\n' > a; printf 'abc\nxef\n' > b; printf 'abc\nde' > s; : > n; printf '\0\377\n\t~\177' > p; printf '\1\376\r\tq\0' > q
cmp absent a; cmp a absent; cmp absent absent; cmp a .; cmp . a
#2> cmp: absent: No such file or directory
#2> cmp: absent: No such file or directory
#2> cmp: absent: No such file or directory
#2> cmp: .: Is a directory
#2> cmp: .: Is a directory
#? 2

## large files
printf 'abc\ndef\n' > a; printf 'abc\nxef\n' > b; printf 'abc\nde' > s; : > n; printf '\0\377\n\t~\177' > p; printf '\1\376\r\tq\0' > q
seq 100000 > x; seq 100001 > y; cmp x y; echo 1 >> x; cmp x y
#> x y differ: byte 588897, line 100001
#2> cmp: EOF on x after byte 588895, line 100000
#? 1

## silently, of descriptors
seq 5 > a; seq 6 > b; cmp -s a /dev/fd/5 5< b; echo $?; cmp -s a <(seq 5); echo $?; cmp -s a nosuch; echo $?
#> 1
#> 0
#> 2
