# sha1sum, as it is used day by day.

## day by day, 1
printf '' | sha1sum
#> da39a3ee5e6b4b0d3255bfef95601890afd80709  -

## day by day, 2
echo a > a; sha1sum a
#> 3f786850e387550fdab836ed7e6dc881de23001b  a

## day by day, 3
echo a > a; echo b > b; sha1sum a b > s; sha1sum -c s
#> a: OK
#> b: OK

## day by day, 4
echo a > a; sha1sum a > s; echo c > a; sha1sum -c s; echo $?
#> a: FAILED
#> 1
#2> sha1sum: WARNING: 1 computed checksum did NOT match

## day by day, 5
echo a > a; sha1sum --tag a; sha1sum -b a
#> SHA1 (a) = 3f786850e387550fdab836ed7e6dc881de23001b
#> 3f786850e387550fdab836ed7e6dc881de23001b *a

## day by day, 6
sha1sum nosuch; echo $?
#> 1
#2> sha1sum: nosuch: No such file or directory

## day by day, 7
echo a > a; sha1sum a > s; rm a; sha1sum -c s; echo $?; sha1sum --ignore-missing -c s; echo $?
#> a: FAILED open or read
#> 1
#> 1
#2> sha1sum: a: No such file or directory
#2> sha1sum: WARNING: 1 listed file could not be read
#2> sha1sum: s: no file was verified

## day by day, 8
echo a > a; sha1sum a > s; sha1sum --quiet -c s; sha1sum --status -c s; echo $?
#> 0

## day by day, 9
echo bad > s; sha1sum -c s; echo $?
#> 1
#2> sha1sum: s: no properly formatted checksum lines found

## day by day, 10
mkdir d; sha1sum d; echo $?
#> 1
#2> sha1sum: d: Is a directory

## day by day, 11
echo a > 'a b'; sha1sum 'a b' | cut -c41-
#>   a b

## day by day, 12
sha1sum -x; echo $?
#> 1
#2> sha1sum: invalid option -- 'x'
#2> Try 'sha1sum --help' for more information.

## day by day, 13
echo a > a; (sha1sum a; echo bad) > s; sha1sum -w -c s; echo $?; sha1sum --strict -c s; echo $?
#> a: OK
#> 0
#> a: OK
#> 1
#2> sha1sum: s: 2: improperly formatted SHA1 checksum line
#2> sha1sum: WARNING: 1 line is improperly formatted
#2> sha1sum: WARNING: 1 line is improperly formatted

## day by day, 14
seq 100000 | sha1sum
#> 9dc4a47b7b3c9a36667a2ce402baf429afb9c17f  -

## day by day, 15
echo a | sha1sum - /dev/null
#> 3f786850e387550fdab836ed7e6dc881de23001b  -
#> da39a3ee5e6b4b0d3255bfef95601890afd80709  /dev/null
