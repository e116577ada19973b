# The program, not the builtin of the shell.

## strings
t() { env test "$@"; echo $?; }
t; t ''; t a; t -n ''; t -z ''; t a = a; t a == b; t a != b; t ! a; t ! ''
#> 1
#> 1
#> 0
#> 1
#> 0
#> 0
#> 1
#> 0
#> 1
#> 0

## integers
t() { env test "$@"; echo $?; }
t 1 -eq 1; t 2 -gt 10; t -1 -lt 0; t ' 7 ' -eq +7; t 1 -lt 99999999999999999999999; t 99999999999999999999999 -ne 99999999999999999999998; t -l abc -eq 3; t 3 -ge -l abcd
#> 0
#> 1
#> 0
#> 0
#> 0
#> 0
#> 0
#> 1

## files
t() { env test "$@"; echo $?; }
echo > f; mkdir d; ln -s f l; mkfifo p; : > e; t -f f; t -d d; t -L l; t -h f; t -p p; t -s f; t -s e; t -e nosuch; t -r f; t -x f; t -O f; t -G f; t -c /dev/null; t -k /tmp; t -u f; t f -ef l; t f -nt nosuch; t nosuch -ot f; touch -d 2020-01-01 old; t old -ot f
#> 0
#> 0
#> 0
#> 1
#> 0
#> 0
#> 1
#> 1
#> 0
#> 1
#> 0
#> 0
#> 0
#> 0
#> 1
#> 0
#> 0
#> 0
#> 0

## more than one
t() { env test "$@"; echo $?; }
t a -a b; t a -a ''; t '' -o b; t '' -o '' -a a; t '(' a = a ')'; t '(' '' ')'; t ! '(' a ')'; t ! a = b; t '(' a = b ')' -o c; t ! ! a; t a = a -a b = c
#> 0
#> 1
#> 0
#> 1
#> 0
#> 1
#> 1
#> 0
#> 0
#> 0
#> 1

## what it does not understand
t() { env test "$@"; echo $?; }
t a b; t -q a; t a foo b; t x -eq 1; t 1 -eq ''; t a b c d; t a = a extra; t a =; t '(' a; t '(' ')'; t -t x; t -v x; t a -a; t 0x1 -eq 1; t '(' a = a -o b
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#2> test: missing argument after ‘b’
#2> test: ‘-q’: unary operator expected
#2> test: ‘foo’: binary operator expected
#2> test: invalid integer ‘x’
#2> test: invalid integer ‘’
#2> test: extra argument ‘b’
#2> test: extra argument ‘extra’
#2> test: missing argument after ‘=’
#2> test: missing argument after ‘a’
#2> test: missing argument after ‘)’
#2> test: invalid integer ‘x’
#2> test: ‘-v’: unary operator expected
#2> test: missing argument after ‘-a’
#2> test: invalid integer ‘0x1’
#2> test: ‘)’ expected

## its own options are strings
env test --help; echo $?; env test --version; echo $?
#> 0
#> 0

## the bracket
b() { env '[' "$@"; echo $?; }
b a ]; b '' ]; b ]; b a = b ]; b a; b; b a ] b; b a b ]; env '[' --version ] ; echo $?; env '[' --help | head -n 2
#> 0
#> 1
#> 1
#> 1
#> 2
#> 2
#> 2
#> 2
#> 0
#> Usage: test EXPRESSION
#>   or:  test
#2> [: missing ‘]’
#2> [: missing ‘]’
#2> [: missing ‘]’
#2> [: missing argument after ‘b’

## counts words between parentheses as it does outside
t() { command test "$@"; echo $?; }; t() { env test "$@"; echo $?; }; t '(' '!' = '!' ')'; t '!' '(' '(' = '(' ')'; t '!' '!' '(' -f ')'; t '(' -n x ')' -a '(' '!' '!=' '!' ')'; t '(' a b ')'; t '('; t '(' a
#> 0
#> 1
#> 0
#> 1
#> 2
#> 0
#> 2
#2> test: missing argument after ‘)’
#2> test: missing argument after ‘a’
