## copies what comes through a pipe where nobody looks
seq 5 | more
#> 1
#> 2
#> 3
#> 4
#> 5

## names the files that it copies
seq 3 > a; seq 2 > b; more a b
#> ::::::::::::::
#> a
#> ::::::::::::::
#> 1
#> 2
#> 3
#> ::::::::::::::
#> b
#> ::::::::::::::
#> 1
#> 2

## names a sole file, too
seq 3 > a; more a
#> ::::::::::::::
#> a
#> ::::::::::::::
#> 1
#> 2
#> 3

## begins at no line where nobody looks
seq 3 > a; more +2 a; more +/3 a
#> ::::::::::::::
#> a
#> ::::::::::::::
#> 1
#> 2
#> 3
#> ::::::::::::::
#> a
#> ::::::::::::::
#> 1
#> 2
#> 3

## reads standard input from a file
seq 3 > a; more < a
#> 1
#> 2
#> 3

## passes empty lines
printf 'a\n\n\n\nb\n' | more -s
#> a
#>
#>
#>
#> b

## says what it cannot open
more nosuch
echo $?; echo x > a; more a nosuch
#> 0
#> ::::::::::::::
#> a
#> ::::::::::::::
#> x
#2> more: cannot open nosuch: No such file or directory
#2> more: cannot open nosuch: No such file or directory

## does not show directories
mkdir d; more d; echo $?
#>
#> *** d: directory ***
#>
#> 0

## options are of no use then
seq 3 > a; more -d -c -f -l -e -u -p -n 2 a; more -2 a
#> ::::::::::::::
#> a
#> ::::::::::::::
#> 1
#> 2
#> 3
#> ::::::::::::::
#> a
#> ::::::::::::::
#> 1
#> 2
#> 3

## refuses options that it does not have
seq 3 | more -x
echo $?; more -n x
#> 1
#2> more: invalid option -- 'x'
#2> Try 'more --help' for more information.
#2> more: argument error: 'x'
#? 1

## tells its version
more --version
#> more from util-linux 2.38.1

## explains itself
more --help
#>
#> Usage:
#>  more [options] <file>...
#>
#> A file perusal filter for CRT viewing.
#>
#> Options:
#>  -d, --silent          display help instead of ringing bell
#>  -f, --logical         count logical rather than screen lines
#>  -l, --no-pause        suppress pause after form feed
#>  -c, --print-over      do not scroll, display text and clean line ends
#>  -p, --clean-print     do not scroll, clean screen and display text
#>  -e, --exit-on-eof     exit on end-of-file
#>  -s, --squeeze         squeeze multiple blank lines into one
#>  -u, --plain           suppress underlining and bold
#>  -n, --lines <number>  the number of lines per screenful
#>  -<number>             same as --lines
#>  +<number>             display file beginning from line number
#>  +/<pattern>           display file beginning from pattern match
#>
#>  -h, --help            display this help
#>  -V, --version         display version
#>
#> For more details see more(1).

## goes on to the next program
seq 100 | more | tail -n 2
#> 99
#> 100

## an empty file
: > e; more e; echo $?
#> ::::::::::::::
#> e
#> ::::::::::::::
#> 0

## a text without a last newline
printf 'a\nb' > t; more t; printf x | more
#> ::::::::::::::
#> t
#> ::::::::::::::
#> a
#>| bx

## what is piped in comes before the files
echo text > f; mkdir d; echo in | more f nofile d; echo in | more nofile; more f < f
#> in
#> ::::::::::::::
#> f
#> ::::::::::::::
#> text
#>
#> *** d: directory ***
#>
#> in
#> text
#> ::::::::::::::
#> f
#> ::::::::::::::
#> text
#2> more: cannot open nofile: No such file or directory
#2> more: cannot open nofile: No such file or directory
