## reverses each line
printf 'abc\ndef\n' | rev
#> cba
#> fed

## reads files one after the other
printf 'abc\n' > a; printf 'xyz' > b; rev a b
#> cba
#>| zyx

## a line without newline stays without
printf 'abc' | rev
#>| cba

## knows characters beyond ASCII
printf 'naïve ✓\n' | rev
#> ✓ evïan

## empty lines stay
printf 'ab\n\ncd\n' | rev
#> ba
#>
#> dc

## reports a missing file and goes on
echo abc > a; rev absent a
#> cba
#2> rev: cannot open absent: No such file or directory
#? 1

## a minus sign is a file name
echo abc | rev -
#2> rev: cannot open -: No such file or directory
#? 1

## stops at bytes that are no text
printf 'ab\ncd\377\nef\n' | rev
#> ba
#2> rev: stdin: 1: Invalid or incomplete multibyte or wide character
#? 1

## a directory cannot be read
rev .
#2> rev: .: 0: Is a directory
#? 1

## shows its help
rev --help
#> Usage: rev [options] [file ...]
#>
#> Reverse lines characterwise.
#>
#> Options:
#>  -h, --help     display this help
#>  -V, --version  display version
#>
#> For more details see rev(1).

## shows its version
rev --version
#> rev from util-linux 2.38.1

## an unknown option
rev -x; rev --nope
#2> rev: invalid option -- 'x'
#2> Try 'rev --help' for more information.
#2> rev: unrecognized option '--nope'
#2> Try 'rev --help' for more information.
#? 1

## finds the last part of a path
echo /usr/local/bin | rev | cut -d/ -f1 | rev
#> bin

## does not mind a closed output
seq 3 | rev >&-; echo $?
#> 0

## a NUL hides the rest of its line
printf 'lin\0e\nnext\n' | rev
#> txennil
