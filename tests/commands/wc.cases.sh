## prints lines, words and bytes
printf 'one two\nthree\n' | wc
#>       2       3      14

## pads no column when it prints one number
printf 'a b\nc\n' | wc -l
#> 2

## aligns to the digits of all sizes together
printf 'a b\nc\n' > f; wc f; wc -l f; wc -lw f
#> 2 3 6 f
#> 2 f
#> 2 3 f

## aligns to seven columns what it cannot size beforehand
printf 'a b\nc\n' > f; cat f | wc -lw; cat f | wc - f
#>       2       3
#>       2       3       6 -
#>       2       3       6 f
#>       4       6      12 total

## takes the width of a file that it reads from standard input
printf 'a b\nc\n' > f; wc < f; wc -lw < f
#> 2 3 6
#> 2 3

## adds a total for several files
printf 'a\n' > f; printf 'b c\n' > g; wc f g
#> 1 1 2 f
#> 1 2 4 g
#> 2 3 6 total

## reports a missing file and still counts the others
echo hi > note; wc -c note absent
#> 3 note
#> 3 total
#2> wc: absent: No such file or directory
#? 1

## counts nothing in a directory
mkdir d; wc d
#>       0       0       0 d
#2> wc: d: Is a directory
#? 1

## prints the columns in one order, whatever the order of the options
printf 'a b\nc\n' > f; wc -cwl f
#> 2 3 6 f

## counts characters and bytes
printf 'é日本\n' > f; wc -m f; wc -c f; wc -mc f
#> 4 f
#> 9 f
#> 4 9 f

## counts a byte that is no character not at all
printf 'a\377b\n' | wc -m
#> 3

## measures the longest line, with tabs to the next eighth column and wide characters
printf 'a\tb\n日本\n' | wc -L; printf 'abc\rde\n' | wc -L
#> 9
#> 3

## splits words at any white space
printf 'a\tb\vc\fd\u00a0e\u2003f\n' | wc -w
#> 6

## takes no control characters for words
printf '\001\002 a\n' | wc -w
#> 1

## reads standard input for a dash, and names it
printf 'a\n' | wc -l -
#> 1 -

## takes names that begin with a dash after two dashes
printf 'a\n' > ./-l; wc -l -- -l
#> 1 -l

## understands unambiguous beginnings of options
printf 'a\nb\n' | wc --li; printf 'a\n' | wc --max
#> 2
#> 1

## refuses options that it does not have
wc -z; wc --zap; wc --lines=3
#2> wc: invalid option -- 'z'
#2> Try 'wc --help' for more information.
#2> wc: unrecognized option '--zap'
#2> Try 'wc --help' for more information.
#2> wc: option '--lines' doesn't allow an argument
#2> Try 'wc --help' for more information.
#? 1

## quotes names that a shell would take apart
wc 'a b' "it's" ''
#> 0 0 0 total
#2> wc: 'a b': No such file or directory
#2> wc: "it's": No such file or directory
#2> wc: invalid zero-length file name
#? 1

## prints its help
wc --help
#> Usage: wc [OPTION]... [FILE]...
#>   or:  wc [OPTION]... --files0-from=F
#> Print newline, word, and byte counts for each FILE, and a total line if
#> more than one FILE is specified.  A word is a non-zero-length sequence of
#> printable characters delimited by white space.
#>
#> With no FILE, or when FILE is -, read standard input.
#>
#> The options below may be used to select which counts are printed, always in
#> the following order: newline, word, character, byte, maximum line length.
#>   -c, --bytes            print the byte counts
#>   -m, --chars            print the character counts
#>   -l, --lines            print the newline counts
#>       --files0-from=F    read input from the files specified by
#>                            NUL-terminated names in file F;
#>                            If F is - then read names from standard input
#>   -L, --max-line-length  print the maximum display width
#>   -w, --words            print the word counts
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/wc>
#> or available locally via: info '(coreutils) wc invocation'

## says which version it behaves like
wc --version | head -n 1
#> wc (GNU coreutils) 9.1

## writes to a full device
wc -l /etc/passwd > /dev/full
#2> wc: write error
#? 1

## adds up what cannot be read as nothing
echo hi > f; chmod 0 f; wc -l f; echo $?
#> 1
#2> wc: f: Permission denied

## a list of files
printf 'a b\n' > one; printf 'c\nd\n' > two; printf 'one\0two\0' > list
wc --files0-from=list; wc -l --files0-from=- < list; printf 'one\0' | wc -w --files0-from=-
#> 1 2 4 one
#> 2 2 4 two
#> 3 4 8 total
#> 1 one
#> 2 two
#> 3 total
#> 2 one

## faults in a list of files
printf 'a\n' > one; printf 'one\0\0missing\0' > list
wc --files0-from=list; wc --files0-from=list extra; wc --files0-from=nolist; mkdir d; wc --files0-from=d; printf -- '-\0' | wc --files0-from=-
#> 1 1 2 one
#> 1 1 2 total
#2> wc: list:2: invalid zero-length file name
#2> wc: missing: No such file or directory
#2> wc: extra operand 'extra'
#2> file operands cannot be combined with --files0-from
#2> Try 'wc --help' for more information.
#2> wc: cannot open 'nolist' for reading: No such file or directory
#2> wc: d: read error: Is a directory
#2> wc: when reading file names from stdin, no file name of '-' allowed
#? 1

## an empty list
: > list; wc --files0-from=list

## beginnings of several long options are named in the order of the real table
wc --f=x 2>&1 | head -1
#> wc: cannot open 'x' for reading: No such file or directory
