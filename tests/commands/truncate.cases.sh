## sets a size
printf hello > f; truncate -s 3 f; cat f; echo; truncate -s 6 f; od -c f; truncate -s 1K g; wc -c < g
#> hel
#> 0000000   h   e   l  \0  \0  \0
#> 0000006
#> 1024

## changes a size
printf 0123456789 > f; for s in +2 -1 '<8' '>9' /4 %5 %7 -100; do truncate -s "$s" f; wc -c < f; done
#> 12
#> 11
#> 8
#> 9
#> 8
#> 10
#> 14
#> 0

## units
for s in 1K 1KB 1KiB 1M 2k; do truncate -s $s f; stat -c %s f; done; truncate -s 0 f; truncate -o -s 2 f; stat -c %s f
#> 1024
#> 1000
#> 1024
#> 1048576
#> 2048
#> 8192

## does not make a file
truncate -c -s 1 f; ls; truncate -s 1 f; ls
#> f

## as large as another file
printf hello > a; truncate -r a b; stat -c %s b; truncate -r a -s +2 b; stat -c %s b; truncate -r a -s 5 b; truncate -r nosuch b
#> 5
#> 7
#2> truncate: you must specify a relative ‘--size’ with ‘--reference’
#2> Try 'truncate --help' for more information.
#2> truncate: cannot stat 'nosuch': No such file or directory
#? 1

## sizes that are none
truncate -s x f; truncate -s '' f; truncate -s 1X f; truncate -s ++1 f; truncate -s 0x10 f; truncate -s /0 f; truncate -s 99999999999999999999 f; truncate -s 10E f
#2> truncate: Invalid number: ‘x’
#2> truncate: Invalid number: ‘’
#2> truncate: Invalid number: ‘1X’
#2> truncate: Invalid number: ‘++1’
#2> truncate: Invalid number: ‘0x10’
#2> truncate: division by zero
#2> truncate: Invalid number: ‘99999999999999999999’: Value too large for defined data type
#2> truncate: Invalid number: ‘10E’: Value too large for defined data type
#? 1

## says what is missing
truncate; truncate f; truncate -s 1; truncate -s; truncate -o f
#2> truncate: you must specify either ‘--size’ or ‘--reference’
#2> Try 'truncate --help' for more information.
#2> truncate: you must specify either ‘--size’ or ‘--reference’
#2> Try 'truncate --help' for more information.
#2> truncate: missing file operand
#2> Try 'truncate --help' for more information.
#2> truncate: option requires an argument -- 's'
#2> Try 'truncate --help' for more information.
#2> truncate: you must specify either ‘--size’ or ‘--reference’
#2> Try 'truncate --help' for more information.
#? 1

## where it cannot write
truncate -s 1 nosuch/f; truncate -s 1 .; touch f; chmod 444 f; truncate -s 1 f; mkfifo p; truncate -s 1 p
#2> truncate: cannot open 'nosuch/f' for writing: No such file or directory
#2> truncate: cannot open '.' for writing: Is a directory
#2> truncate: cannot open 'f' for writing: Permission denied
#2> truncate: cannot open 'p' for writing: No such device or address
#? 1

## keeps what other names see
echo hello > a; ln a b; truncate -s 2 a; cat b; exec 3< a; truncate -s 0 a; cat <&3
#>| he

## every size is looked at
touch f; truncate -s '' -s 3 f; truncate -s x -s 3 f; truncate -s 99999999999999999999999 -s 3 f; ls -s f
#> 0 f
#2> truncate: Invalid number: ‘’
#2> truncate: Invalid number: ‘x’
#2> truncate: Invalid number: ‘99999999999999999999999’: Value too large for defined data type

## says which sizes are too large
echo abc > f; truncate -s +9223372036854775807 f; truncate -s 9223372036854775808 f; truncate -s '<+1' f; truncate -s '% -1' f; truncate -os 2251799813685248 f
#2> truncate: overflow extending size of file 'f'
#2> truncate: Invalid number: ‘9223372036854775808’: Value too large for defined data type
#2> truncate: multiple relative modifiers specified
#2> Try 'truncate --help' for more information.
#2> truncate: multiple relative modifiers specified
#2> Try 'truncate --help' for more information.
#2> truncate: overflow in 2251799813685248 * 4096 byte blocks for file 'f'
#? 1

## day by day, 1
truncate -s 5 a; stat -c %s a; truncate -s +3 a; stat -c %s a; truncate -s -4 a; stat -c %s a
#> 5
#> 8
#> 4

## day by day, 2
echo hello > a; truncate -s 2 a; od -c a; truncate -s 1K b; stat -c %s b
#> 0000000   h   e
#> 0000002
#> 1024

## day by day, 3
truncate a; echo $?; truncate -s 1; echo $?; truncate -s x a; echo $?
#> 1
#> 1
#> 1
#2> truncate: you must specify either ‘--size’ or ‘--reference’
#2> Try 'truncate --help' for more information.
#2> truncate: missing file operand
#2> Try 'truncate --help' for more information.
#2> truncate: Invalid number: ‘x’

## day by day, 4
truncate -c -s 1 no; echo $?; ls; seq 3 > r; truncate -r r q; stat -c %s q
#> 0
#> 6
