## drops lines that repeat the one before
printf 'a\na\nb\na\n' | uniq
#> a
#> b
#> a

## counts
printf 'a\na\nb\n' | uniq -c
#>       2 a
#>       1 b

## prints only what is repeated, or only what is not
printf 'a\na\nb\nc\nc\n' | uniq -d; echo --; printf 'a\na\nb\nc\nc\n' | uniq -u
#> a
#> c
#> --
#> b

## prints all that is repeated
printf 'a\na\nb\nc\nc\n' | uniq -D; echo --; printf 'a\na\nb\nc\nc\n' | uniq --all-repeated=separate; echo --; printf 'a\na\nb\nc\nc\n' | uniq --all-repeated=prepend
#> a
#> a
#> c
#> c
#> --
#> a
#> a
#>
#> c
#> c
#> --
#>
#> a
#> a
#>
#> c
#> c

## separates groups
printf 'a\na\nb\n' | uniq --group; echo --; printf 'a\na\nb\n' | uniq --group=both
#> a
#> a
#>
#> b
#> --
#>
#> a
#> a
#>
#> b
#>

## ignores case
printf 'a\nA\nb\n' | uniq -i; printf 'a\nA\n' | uniq -ic
#> a
#> b
#>       2 a

## skips fields
printf '1 a\n2 a\n3 b\n' | uniq -f 1; printf '1 a\n2 a\n' | uniq -1
#> 1 a
#> 3 b
#> 1 a

## skips characters, and compares only some
printf 'xa\nya\n' | uniq -s 1; printf 'abc\nabd\n' | uniq -w 2; printf 'xa\nya\n' | uniq +1
#> xa
#> abc
#> xa

## reads a file and writes another
printf 'a\na\n' > f; uniq f g; cat g; uniq - - < f
#> a
#> a

## keeps a last line without its newline whole
printf 'a\nb' | uniq; printf 'a\na' | uniq -c
#> a
#> b
#>       2 a

## refuses wishes that exclude each other
uniq -c -D; uniq --group -c; uniq --group -u
#2> uniq: printing all duplicated lines and repeat counts is meaningless
#2> Try 'uniq --help' for more information.
#2> uniq: --group is mutually exclusive with -c/-d/-D/-u
#2> Try 'uniq --help' for more information.
#2> uniq: --group is mutually exclusive with -c/-d/-D/-u
#2> Try 'uniq --help' for more information.
#? 1

## refuses what is no number
uniq -f x; uniq -s x; uniq -w x
#2> uniq: x: invalid number of fields to skip
#2> uniq: x: invalid number of bytes to skip
#2> uniq: x: invalid number of bytes to compare
#? 1

## takes two operands at most
uniq a b c; uniq nosuch; uniq .
#2> uniq: extra operand ‘c’
#2> Try 'uniq --help' for more information.
#2> uniq: nosuch: No such file or directory
#2> uniq: error reading '.'
#? 1

## knows the ways to separate
uniq --all-repeated=x; uniq --group=x
#2> uniq: invalid argument ‘x’ for ‘--all-repeated’
#2> Valid arguments are:
#2>   - ‘none’
#2>   - ‘prepend’
#2>   - ‘separate’
#2> Try 'uniq --help' for more information.
#2> uniq: invalid argument ‘x’ for ‘--group’
#2> Valid arguments are:
#2>   - ‘prepend’
#2>   - ‘append’
#2>   - ‘separate’
#2>   - ‘both’
#2> Try 'uniq --help' for more information.
#? 1

## finds nothing repeated that is not adjacent
printf 'a\nb\na\n' | uniq | wc -l; printf 'a\nb\na\n' | sort | uniq | wc -l
#> 3
#> 2

## counts of many lines
yes a | head -n 1234567 | uniq -c; yes b | head -n 3 | uniq -c -z | head -c 20
#> 1234567 a
#>       1 b
#> b
#> b
#>$| \x00

## beginnings of several long options are named in the order of the real table
uniq --s=x 2>&1 | head -1
#> uniq: option '--s=x' is ambiguous; possibilities: '--skip-fields' '--skip-chars'
