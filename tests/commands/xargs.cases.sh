## words become arguments of one command
xargs echo
#< a b
#<   c
#<
#< d
#> a b c d

## echo is run where nothing else is named
printf 'one two\nthree' | xargs
#> one two three

## so many at a time
printf 'a b c d e\n' | xargs -n 2 echo x; printf '1\n2\n3\n' | xargs -n1
#> x a b
#> x c d
#> x e
#> 1
#> 2
#> 3

## quotes and backslashes keep together
printf '%s\n' "'a b' \"c d\" e\\ f 'x\"y' g\"h i\"j ''" | xargs -n 1 printf '<%s>\n'; printf 'a\\\nb c' | xargs -n1
#> <a b>
#> <c d>
#> <e f>
#> <x"y>
#> <gh ij>
#> <>
#> a
#> b
#> c

## quotes that do not end
printf "a 'b\n" | xargs; printf 'a "b' | xargs; printf "it's\n" | xargs -I{} echo {}
#> a
#> a
#2> xargs: unmatched single quote; by default quotes are special to xargs unless you use the -0 option
#2> xargs: unmatched double quote; by default quotes are special to xargs unless you use the -0 option
#2> xargs: unmatched single quote; by default quotes are special to xargs unless you use the -0 option
#? 1

## NUL between items
printf 'a b\0c\nd\0' | xargs -0 -n1 echo; printf 'a\0\0b\0' | xargs -0 printf '[%s]'; printf 'x\0' | xargs --null echo
#> a b
#> c
#> d
#> [a][][b]x

## NUL where it is not expected
printf 'a\0b c\n' | xargs -n1
#> a
#> c
#2> xargs: WARNING: a NUL character occurred in the input.  It cannot be passed through in the argument list.  Did you mean to use the --null option?

## another delimiter
printf 'a,b c,d' | xargs -d , -n1 echo; printf 'a b\nc d\n' | xargs -d '\n' -n1 echo; printf 'aXb' | xargs -d '\x58' echo; printf 'a\tb' | xargs -d'\t' echo; printf "it's:\"q\":x\\\\y" | xargs -d: -n1 echo
#> a
#> b c
#> d
#> a b
#> c d
#> a b
#> a b
#> it's
#> "q"
#> x\y

## delimiters that are none
xargs -d ab; xargs -d '\q'; xargs -d ''
#2> xargs: Invalid input delimiter specification ab: the delimiter must be either a single character or an escape sequence starting with \.
#2> xargs: Invalid escape sequence \q in input delimiter specification.
#2> xargs: Invalid input delimiter specification : the delimiter must be either a single character or an escape sequence starting with \.
#? 1

## a line each in place of the braces
printf 'a b\n  c  \n\nd\n' | xargs -I{} echo '<{}>' x{}y{}
#> <a b> xa bya b
#>$ <c  > xc  yc \x20
#> <d> xdyd

## another word in place of the braces
printf 'a\nb\n' | xargs -I FILE echo FILE.txt; printf 'a\nb\n' | xargs -i echo '[{}]'; printf 'a\n' | xargs -i% echo %%; printf 'a\n' | xargs --replace=X echo X; printf 'a b\nc\n' | xargs -0 -I{} echo '<{}>'
#> a.txt
#> b.txt
#> [a]
#> [b]
#> aa
#> a
#> <a b
#> c
#> >

## the command itself is not replaced
echo echo | xargs -I{} {} x
#2> xargs: {}: No such file or directory
#? 127

## no input, no replacing
xargs -I{} echo {} < /dev/null; echo $?
#> 0

## lines of input
printf 'a b\nc\nd e\n' | xargs -L 1 echo; printf 'a b\nc\nd e\n' | xargs -L2 echo x; printf 'a \nb\nc\n' | xargs -L1 echo; printf 'a\n\n\nb\n' | xargs -l echo; printf 'a\nb\nc\n' | xargs --max-lines=2
#> a b
#> c
#> d e
#> x a b c
#> x d e
#> a b
#> c
#> a
#> b
#> a b
#> c

## runs once where there is no input, or not
xargs echo empty < /dev/null; xargs -r echo empty < /dev/null; echo ' ' | xargs -r echo empty; echo | xargs --no-run-if-empty echo
#> empty

## shows what it runs
printf 'a b\n' | xargs -t echo; printf 'a b c\n' | xargs -n2 -t echo 'x y' "it's"; printf 'a:b é\n' | xargs --verbose
#> a b
#> x y it's a b
#> x y it's c
#> a:b é
#2> echo a b
#2> echo 'x y' "it's" a b
#2> echo 'x y' "it's" c
#2> echo a:b é

## an item that ends the input
printf 'a\nb\nEND\nc\n' | xargs -E END; printf 'a _ b\n' | xargs -e_; printf 'a _ b\n' | xargs -e; printf 'a b c\n' | xargs --eof=b; printf 'a ENDX END b' | xargs -E END; printf 'a\nEND\nb\n' | xargs -d '\n' -E END
#> a b
#> a
#> a _ b
#> a
#> a ENDX
#> a END b
#2> xargs: warning: the -E option has no effect if -0 or -d is used.
#2>

## lines that are not too long
printf 'a b c d\n' | xargs -s 9; printf 'a b c d\n' | xargs -s 8 echo; printf 'aa b\n' | xargs -s 8
#> a b
#> c d
#> a
#> b
#> c
#> d
#> aa
#> b

## items and commands that are too long
printf 'aaaaaaaaaaaaaa b\n' | xargs -s 12; printf 'a\n' | xargs -s 3; printf 'a b c\n' | xargs -n3 -x -s 9; printf 'a b c\n' | xargs -n3 -s 9; printf 'aaaa\n' | xargs -s 12 -I{} echo {}{}
#> a b
#> c
#2> xargs: argument line too long
#2> xargs: cannot fit single argument within argument list size limit
#2> xargs: argument list too long
#2> xargs: argument list too long
#? 1

## numbers that are none
xargs -n 0; xargs -n x; xargs -n -1; xargs -L 0; xargs -l0; xargs -P x; xargs -P -1; xargs -s x; echo a | xargs -s 0
#2> xargs: value 0 for -n option should be >= 1
#2> Try 'xargs --help' for more information.
#2> xargs: invalid number "x" for -n option
#2> Try 'xargs --help' for more information.
#2> xargs: value -1 for -n option should be >= 1
#2> Try 'xargs --help' for more information.
#2> xargs: value 0 for -L option should be >= 1
#2> Try 'xargs --help' for more information.
#2> xargs: value 0 for -l option should be >= 1
#2> Try 'xargs --help' for more information.
#2> xargs: invalid number "x" for -P option
#2> Try 'xargs --help' for more information.
#2> xargs: value -1 for -P option should be >= 0
#2> Try 'xargs --help' for more information.
#2> xargs: invalid number "x" for -s option
#2> Try 'xargs --help' for more information.
#2> xargs: value 0 for -s option should be >= 1
#2> xargs: cannot fit single argument within argument list size limit
#? 1

## what excludes each other
echo a b | xargs -n 1 -I{} echo {}; echo a b | xargs -n 2 -I{} echo {}; echo a b | xargs -I{} -n 1 echo {}; echo a b | xargs -I{} -n 2 echo {}; echo a b | xargs -L1 -n1; echo a b | xargs -n1 -L1; echo a b | xargs -I{} -L1 echo {}; echo a b | xargs -L1 -I{} echo {}; echo a b | xargs -n1 -l
#> a b
#> a b
#> a b
#> {} a b
#> a
#> b
#> a b
#> {} a b
#> a b
#> a b
#2> xargs: warning: options --max-args and --replace/-I/-i are mutually exclusive, ignoring previous --max-args value
#2> xargs: warning: options --max-args and --replace/-I/-i are mutually exclusive, ignoring previous --max-args value
#2> xargs: warning: options --replace and --max-args/-n are mutually exclusive, ignoring previous --replace value
#2> xargs: warning: options --max-lines and --max-args/-n are mutually exclusive, ignoring previous --max-lines value
#2> xargs: warning: options --max-args and -L are mutually exclusive, ignoring previous --max-args value
#2> xargs: warning: options --replace and -L are mutually exclusive, ignoring previous --replace value
#2> xargs: warning: options --max-lines and --replace/-I/-i are mutually exclusive, ignoring previous --max-lines value
#2> xargs: warning: options --max-args and --max-lines/-l are mutually exclusive, ignoring previous --max-args value

## statuses of commands
echo a b | xargs -n1 false; echo $?; echo a b | xargs -n1 sh -c 'exit 3'; echo $?; echo a | xargs true; echo $?; printf '0\n3\n0\n' | xargs -n1 sh -c 'echo $1; exit $1' _; echo $?
#> 123
#> 123
#> 0
#> 0
#> 3
#> 0
#> 123

## a command that wants no more
echo a b | xargs -n1 sh -c 'echo $1; exit 255' _; echo $?
#> a
#> 124
#2> xargs: sh: exited with status 255; aborting

## a command that is killed
echo a b | xargs -n1 sh -c 'echo $1; kill -9 $$' _; echo $?
#> a
#> 125
#2> xargs: sh: terminated by signal 9

## commands that cannot be run
echo a b | xargs -n1 nosuch; echo $?; touch f; echo a | xargs ./f; echo $?; echo a | xargs ./nosuch; echo $?; mkdir d; echo a | xargs ./d; echo $?
#> 127
#> 126
#> 127
#> 126
#2> xargs: nosuch: No such file or directory
#2> xargs: ./f: Permission denied
#2> xargs: ./nosuch: No such file or directory
#2> xargs: ./d: Permission denied

## the command has no input
printf 'a\n' > f; echo f | xargs cat; echo f | xargs sh -c 'cat; echo "got $1"' _
#> a
#> got f

## items from a file
printf 'x y\n' > f; xargs -a f; echo in | xargs -a f sh -c 'cat; echo "$@"' _; xargs -a nosuch; echo $?; xargs --arg-file=f -n1
#> x y
#> in
#> x y
#> 1
#> x
#> y
#2> xargs: Cannot open input file ‘nosuch’: No such file or directory

## several at a time
printf '%s\n' 1 2 3 4 | xargs -P 2 -n 1 | sort; printf '1\n2\n' | xargs -P0 -n1 echo | sort; printf '3\n1\n2\n' | xargs -P 3 -n 1 sh -c 'sleep 0.$1; echo $1' _
#> 1
#> 2
#> 3
#> 4
#> 1
#> 2
#> 1
#> 2
#> 3

## the slot of a process
printf '1 2 3\n' | xargs --process-slot-var=SLOT -n1 sh -c 'echo $SLOT $1' _
#> 0 1
#> 0 2
#> 0 3

## functions and options that look like its own
echo '-n x' | xargs echo; echo a | xargs -- echo -n; echo; echo a | xargs echo -t
#> xa
#> -t a

## names with blanks, from find
mkdir d; touch 'd/a b' d/c; find d -type f -print0 | xargs -0 ls; find d -type f | sort | xargs -I{} basename {}; find d -name c | xargs rm; ls d
#> d/a b
#> d/c
#> a b
#> c
#> a b

## an unknown option
xargs -Z; xargs --foo; xargs -n; xargs --max-args; xargs --max-foo
#2> xargs: invalid option -- 'Z'
#2> Try 'xargs --help' for more information.
#2> xargs: unrecognized option '--foo'
#2> Try 'xargs --help' for more information.
#2> xargs: option requires an argument -- 'n'
#2> Try 'xargs --help' for more information.
#2> xargs: option '--max-args' requires an argument
#2> Try 'xargs --help' for more information.
#2> xargs: unrecognized option '--max-foo'
#2> Try 'xargs --help' for more information.
#? 1

## a long input in several lines
seq 1 1000 | xargs -n 100 | wc -l; seq 1 50000 | xargs echo | wc -l; seq 3 | xargs -s 100 echo
#> 10
#> 3
#> 1 2 3

## blanks of other kinds
printf 'a\tb\rc\vd\n\f e\n' | xargs -n1 | tr "\r\v\f" "rvf"
#> a
#> brcvd
#> e

## asks a terminal that is not there
echo a | xargs -p echo; echo $?
#> 1
#2> echo axargs: failed to open /dev/tty for reading: No such device or address

## the limits
env -i PATH="$PATH" A=b xargs --show-limits -r < /dev/null 2>&1 | tail -n 2
#> Size of command buffer we are actually using: 131072
#> Maximum parallelism (--max-procs must be no greater): 2147483647

## beginnings of several long options are named in the order of the real table
xargs --max=x 2>&1 | head -1
#> xargs: option '--max=x' is ambiguous; possibilities: '--max-lines' '--max-args' '--max-chars' '--max-procs'

## max-lines is the long form of -l
printf 'a\nb\n' > in; xargs --max-lines < in; xargs --max-lines=x < in; xargs --max-lines=0 < in; xargs -L x < in; xargs -P 99999999999999 < in; xargs --max-lines=2 echo < in
#> a
#> b
#> a b
#2> xargs: invalid number "x" for -l option
#2> Try 'xargs --help' for more information.
#2> xargs: value 0 for -l option should be >= 1
#2> Try 'xargs --help' for more information.
#2> xargs: invalid number "x" for -L option
#2> Try 'xargs --help' for more information.
#2> xargs: value 99999999999999 for -P option should be <= 2147483647
#2> Try 'xargs --help' for more information.

## runs what was gathered before a line that is too long
echo 1 22 333333333333333 | xargs -s14; echo 1 22 333333333333333 | xargs -x -s14
#> 1 22
#2> xargs: argument line too long
#2> xargs: argument line too long
#? 1

## keeps to itself with -x what a quote leaves over
printf 'one\n"two' | xargs -x; printf 'one\n"two' | xargs
#> one
#2> xargs: unmatched double quote; by default quotes are special to xargs unless you use the -0 option
#2> xargs: unmatched double quote; by default quotes are special to xargs unless you use the -0 option
#? 1
