## joins files
echo a > f; echo b > g; cat f g f
#> a
#> b
#> a

## copies standard input, alone or between files
echo a > f; echo in | cat; echo in | cat f - f
#> in
#> a
#> in
#> a

## numbers lines across files
printf 'a\n\nb\n' > f; cat -n f f
#>      1	a
#>$      2\t
#>      3	b
#>      4	a
#>$      5\t
#>      6	b

## numbers only lines that are not empty
printf 'a\n\nb\n' > f; cat -b f; cat -bn f
#>      1	a
#>
#>      2	b
#>      1	a
#>
#>      2	b

## squeezes empty lines
printf 'a\n\n\n\nb\n\n\n' | cat -s; printf '\n\n\na\n' | cat -sn
#> a
#>
#> b
#>
#>$      1\t
#>      2	a

## shows where lines end
printf 'a \n\nb' | cat -E; echo; printf 'a\r\n' | cat -E
#> a $
#> $
#> b
#> a^M$

## shows tabs
printf 'a\tb\n' | cat -T
#> a^Ib

## shows what cannot be seen
printf '\001\033\177\200\377é\t\n' | cat -v; printf '\001\t\n' | cat -A; printf '\t\n' | cat -t; printf '\t\n' | cat -e
#>$ ^A^[^?M-^@M-^?M-CM-)\t
#> ^A^I$
#> ^I
#> 	$

## does not number the rest of a line again
printf 'a' > f; printf 'b\n' > g; cat -n f g
#>      1	ab

## goes on after a file that is not there
echo a > f; cat nosuch f; echo $?
#> a
#> 1
#2> cat: nosuch: No such file or directory

## says that a directory cannot be read
mkdir d; cat d
#2> cat: d: Is a directory
#? 1

## refuses to read what it writes
echo a > f; cat f >> f; echo $?; cat f
#> 1
#> a
#2> cat: f: input file is output file

## reads an empty file of the same name as its output
echo a > f; cat f > f; wc -c f
#> 0 f

## says that the file may not be read
echo a > f; chmod 000 f; cat f
#2> cat: f: Permission denied
#? 1

## quotes names that a shell would take apart
cat 'a b' "it's"
#2> cat: 'a b': No such file or directory
#2> cat: "it's": No such file or directory
#? 1

## refuses options that it does not have
cat -z; cat --zap; cat --number=3
#2> cat: invalid option -- 'z'
#2> Try 'cat --help' for more information.
#2> cat: unrecognized option '--zap'
#2> Try 'cat --help' for more information.
#2> cat: option '--number' doesn't allow an argument
#2> Try 'cat --help' for more information.
#? 1

## writes to a full device
echo a | cat > /dev/full
#2> cat: write error: No space left on device
#? 1

## writes to a closed output
echo a | cat >&-
#2> cat: standard output: Bad file descriptor
#? 1

## ends without a word when nobody reads
yes | cat | head -n 1
#> y

## prints its help
cat --help
#> Usage: cat [OPTION]... [FILE]...
#> Concatenate FILE(s) to standard output.
#>
#> With no FILE, or when FILE is -, read standard input.
#>
#>   -A, --show-all           equivalent to -vET
#>   -b, --number-nonblank    number nonempty output lines, overrides -n
#>   -e                       equivalent to -vE
#>   -E, --show-ends          display $ at end of each line
#>   -n, --number             number all output lines
#>   -s, --squeeze-blank      suppress repeated empty output lines
#>   -t                       equivalent to -vT
#>   -T, --show-tabs          display TAB characters as ^I
#>   -u                       (ignored)
#>   -v, --show-nonprinting   use ^ and M- notation, except for LFD and TAB
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> Examples:
#>   cat f - g  Output f's contents, then standard input, then g's contents.
#>   cat        Copy standard input to standard output.
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/cat>
#> or available locally via: info '(coreutils) cat invocation'

## standard input that is closed is told twice
cat <&-; echo $?; echo a > f; cat f <&-; echo $?; cat f - nosuch <&-
#> 1
#> a
#> 0
#> a
#2> cat: -: Bad file descriptor
#2> cat: closing standard input: Bad file descriptor
#2> cat: -: Bad file descriptor
#2> cat: nosuch: No such file or directory
#2> cat: closing standard input: Bad file descriptor
#? 1

## beginnings of several long options are named in the order of the real table
cat --s=x 2>&1 | head -1
cat --sh=x 2>&1 | head -1
#> cat: option '--s=x' is ambiguous; possibilities: '--squeeze-blank' '--show-nonprinting' '--show-ends' '--show-tabs' '--show-all'
#> cat: option '--sh=x' is ambiguous; possibilities: '--show-nonprinting' '--show-ends' '--show-tabs' '--show-all'

## a file that is written behind where it is read is not copied to itself
echo one > f; { echo two; cat f; } > f; cat f; { cat f; echo three; } > f; cat f; { echo four; cat; } < f > f; cat f
#> two
#> three
#> four
#2> cat: f: input file is output file
#2> cat: -: input file is output file
