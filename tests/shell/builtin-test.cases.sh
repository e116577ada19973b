## compares strings
test abc = abc && echo same; [ abc == abd ] || echo different; [ a != b ] && echo not equal
#> same
#> different
#> not equal

## orders strings
[ apple \< banana ] && echo before; [ b \> a ] && echo after
#> before
#> after

## compares numbers
[ 5 -eq 05 ] && echo eq; [ 5 -ne 6 ] && echo ne; [ 2 -lt 10 ] && echo lt; [ 10 -gt 2 ] && echo gt; [ 3 -le 3 ] && echo le; [ 3 -ge 4 ] || echo not ge
#> eq
#> ne
#> lt
#> gt
#> le
#> not ge

## tells empty strings
[ -z '' ] && echo empty; [ -n '' ] || echo not n; [ '' ] || echo nothing; [ x ] && echo something
#> empty
#> not n
#> nothing
#> something

## is false without arguments
test; echo $?; [ ]; echo $?
#> 1
#> 1

## is true for one argument that is not empty, whatever it is
[ -f ] && echo one; [ ! ] && echo two; [ = ] && echo three; [ -n ] && echo four
#> one
#> two
#> three
#> four

## tells kinds of files
mkdir dir; touch file; ln -s file link; ln -s nowhere broken
for name in dir file link broken none; do
  for op in -e -f -d -L -h; do test $op $name && printf '%s ' $op; done; echo "$name"
done
#> -e -d dir
#> -e -f file
#> -e -f -L -h link
#> -L -h broken
#> none

## tells sizes
touch empty; echo x > full; [ -s empty ] || echo empty; [ -s full ] && echo full
#> empty
#> full

## tells permissions
touch file; chmod 400 file; [ -r file ] && echo r; [ -w file ] || echo not w; [ -x file ] || echo not x; chmod 700 file; [ -w file ] && [ -x file ] && echo wx
#> r
#> not w
#> not x
#> wx

## tells special bits
mkdir d; chmod 1777 d; touch f; chmod 6755 f; [ -k d ] && echo k; [ -u f ] && echo u; [ -g f ] && echo g; [ -O f ] && [ -G f ] && echo mine
#> k
#> u
#> g
#> mine

## compares ages
touch -d 2024-01-01 old; touch -d 2024-06-01 new; [ new -nt old ] && echo newer; [ old -ot new ] && echo older; [ old -nt none ] && echo newer than nothing; [ none -ot old ] && echo nothing is older
#> newer
#> older
#> newer than nothing
#> nothing is older

## compares files
touch a; ln a b; ln -s a c; touch d; [ a -ef b ] && echo hard; [ a -ef c ] && echo soft; [ a -ef d ] || echo other
#> hard
#> soft
#> other

## tells whether a variable is set
x= ; a=(1 2); [ -v x ] && echo x; [ -v y ] || echo no y; [ -v a[1] ] && echo a1; [ -v a[5] ] || echo no a5; [ -v HOME ] && echo home
#> x
#> no y
#> a1
#> no a5
#> home

## tells whether an option is set
[ -o errexit ] || echo off; set -e; [ -o errexit ] && echo on
#> off
#> on

## negates and groups
[ ! -e none ] && echo not; [ \( a = a \) ] && echo group; [ ! a = b ] && echo neither
#> not
#> group
#> neither

## joins with -a and -o, -a first
[ a = a -a b = b ] && echo and; [ a = b -o b = b ] && echo or; [ a = b -a a = b -o c = c ] && echo both
#> and
#> or
#> both

## needs the closing bracket
[ a = a; echo $?
#> 2
#2> bash: line 1: [: missing `]'

## complains about what is no number
[ abc -eq 1 ]; echo $?; test 1.5 -lt 2; echo $?
#> 2
#> 2
#2> bash: line 1: [: abc: integer expression expected
#2> bash: line 1: test: 1.5: integer expression expected

## complains about too many arguments
test a b c d e; echo $?; [ a b ]; echo $?; [ a b c ]; echo $?
#> 2
#> 2
#> 2
#2> bash: line 1: test: too many arguments
#2> bash: line 1: [: a: unary operator expected
#2> bash: line 1: [: b: binary operator expected

## takes a word split in two as two
x='two words'; [ $x = y ]; echo $?; [ "$x" = y ]; echo $?
#> 2
#> 1
#2> bash: line 1: [: too many arguments

## complains about an empty variable without quotes
x=; [ $x = y ]; echo $?; [ -n $x ] && echo surprise
#> 2
#> surprise
#2> bash: line 1: [: =: unary operator expected

## tells terminals
[ -t 0 ] || echo no terminal; [ -t 9 ] || echo no descriptor; test -t x; echo $?
#> no terminal
#> no descriptor
#> 1

## takes blanks around numbers
[ ' 5 ' -eq 5 ]; echo $?; [ '' -eq 0 ]; echo $?
#> 0
#> 2
#2> bash: line 1: [: : integer expression expected

## knows four arguments by their operators
[ ! -n '' ] && echo one; [ ! a = b ] && echo two; [ \( '' \) ] || echo three; test '(' x ')' && echo four
#> one
#> two
#> three
#> four

## follows symbolic links
mkdir d; ln -s d l; [ -d l ] && echo dir; [ -L l ] && echo link
#> dir
#> link

## says -N of a file that was not read since it was changed
touch -a -d 2024-01-01 f; touch -m -d 2024-01-02 f; [ -N f ] && echo new; touch -a -d 2024-01-03 f; [ -N f ] || echo read
#> new
#> read
