## who changed what
printf '1\n2\n3\n4\n5\n6\n' > old; printf '1\nzwei\n3\n4\n5\n6\n' > mine; printf '1\n2\n3\n4\n5\nsix\n' > yours; diff3 mine old yours; echo $?
#> ====1
#> 1:2c
#>   zwei
#> 2:2c
#> 3:2c
#>   2
#> ====3
#> 1:6c
#> 2:6c
#>   6
#> 3:6c
#>   six
#> 0

## a conflict
printf '1\n2\n3\n' > old; printf '1\nmine\n3\n' > mine; printf '1\nyours\n3\n' > yours; diff3 mine old yours; echo $?; diff3 -m mine old yours; echo $?; diff3 -m -L M -L O -L Y mine old yours
#> ====
#> 1:2c
#>   mine
#> 2:2c
#>   2
#> 3:2c
#>   yours
#> 0
#> 1
#> <<<<<<< mine
#> mine
#> ||||||| old
#> 2
#> =======
#> yours
#> >>>>>>> yours
#> 3
#> 1
#> 1
#> <<<<<<< M
#> mine
#> ||||||| O
#> 2
#> =======
#> yours
#> >>>>>>> Y
#> 3
#? 1

## merged without a conflict
printf '1\n2\n3\n4\n5\n6\n' > old; printf '1\nzwei\n3\n4\n5\n6\n' > mine; printf '1\n2\n3\n4\n5\nsix\n7\n' > yours; diff3 -m mine old yours; echo $?
#> 1
#> zwei
#> 3
#> 4
#> 5
#> six
#> 7
#> 0

## all three alike, and two alike
printf '1\n2\n' > old; printf '1\nx\n' > new; diff3 old old old; echo $?; diff3 new old new; echo $?; diff3 new new old; diff3 old new new; diff3 -m new old new
#> 0
#> ====2
#> 1:2c
#> 3:2c
#>   x
#> 2:2c
#>   2
#> 0
#> ====3
#> 1:2c
#> 2:2c
#>   x
#> 3:2c
#>   2
#> ====1
#> 1:2c
#>   2
#> 2:2c
#> 3:2c
#>   x
#> 1
#> <<<<<<< old
#> 2
#> =======
#> x
#> >>>>>>> new
#? 1

## scripts for ed
printf '1\n2\n3\n4\n5\n6\n' > old; printf '1\nzwei\n3\n4\n5\n6\n' > mine; printf '1\n2\n3\n4\n5\nsix\n' > yours; diff3 -e mine old yours; diff3 -e -i mine old yours
#> 6c
#> six
#> .
#> 6c
#> six
#> .
#> w
#> q

## scripts with a conflict
printf '1\n2\n3\n4\n5\n' > old; printf '1\nmine\n3\n4\n5\n' > mine; printf '1\nyours\n3\n4\nfive\n' > yours; for o in -e -3 -x -E -X -A; do echo "option $o"; diff3 $o mine old yours; echo $?; done
#> option -e
#> 5c
#> five
#> .
#> 2c
#> yours
#> .
#> 0
#> option -3
#> 5c
#> five
#> .
#> 0
#> option -x
#> 2c
#> yours
#> .
#> 0
#> option -E
#> 5c
#> five
#> .
#> 2a
#> =======
#> yours
#> >>>>>>> yours
#> .
#> 1a
#> <<<<<<< mine
#> .
#> 1
#> option -X
#> 2c
#> yours
#> .
#> 0
#> option -A
#> 5c
#> five
#> .
#> 2a
#> ||||||| old
#> 2
#> =======
#> yours
#> >>>>>>> yours
#> .
#> 1a
#> <<<<<<< mine
#> .
#> 1

## merged as the options say
printf '1\n2\n3\n4\n5\n' > old; printf '1\nmine\n3\n4\n5\n' > mine; printf '1\nyours\n3\n4\nfive\n' > yours; for o in -e -3 -x -E -X -A; do echo "option $o"; diff3 -m $o mine old yours; echo $?; done
#> option -e
#> 1
#> yours
#> 3
#> 4
#> five
#> 0
#> option -3
#> 1
#> mine
#> 3
#> 4
#> five
#> 0
#> option -x
#> 1
#> yours
#> 3
#> 4
#> 5
#> 0
#> option -E
#> 1
#> <<<<<<< mine
#> mine
#> =======
#> yours
#> >>>>>>> yours
#> 3
#> 4
#> five
#> 1
#> option -X
#> 1
#> yours
#> 3
#> 4
#> 5
#> 0
#> option -A
#> 1
#> <<<<<<< mine
#> mine
#> ||||||| old
#> 2
#> =======
#> yours
#> >>>>>>> yours
#> 3
#> 4
#> five
#> 1

## lines that were added and taken away
printf 'a\nb\nc\nd\n' > old; printf 'a\nc\nd\n' > mine; printf 'a\nb\nc\nd\ne\nf\n' > yours; diff3 mine old yours; diff3 -m mine old yours; diff3 yours old mine
#> ====1
#> 1:1a
#> 2:2c
#> 3:2c
#>   b
#> ====3
#> 1:3a
#> 2:4a
#> 3:5,6c
#>   e
#>   f
#> a
#> c
#> d
#> e
#> f
#> ====3
#> 1:2c
#> 2:2c
#>   b
#> 3:1a
#> ====1
#> 1:5,6c
#>   e
#>   f
#> 2:4a
#> 3:3a

## everything else than the middle
printf 'x\nb\ny\n' > mine; printf 'a\nb\nc\n' > old; printf 'p\nb\nq\n' > yours; diff3 mine old yours; diff3 -m mine old yours; echo $?
#> ====
#> 1:1c
#>   x
#> 2:1c
#>   a
#> 3:1c
#>   p
#> ====
#> 1:3c
#>   y
#> 2:3c
#>   c
#> 3:3c
#>   q
#> <<<<<<< mine
#> x
#> ||||||| old
#> a
#> =======
#> p
#> >>>>>>> yours
#> b
#> <<<<<<< mine
#> y
#> ||||||| old
#> c
#> =======
#> q
#> >>>>>>> yours
#> 1

## empty files, and lines without an end
: > e; printf 'a\n' > a; diff3 e a a; diff3 a e a; diff3 a e e; printf 'b' > b; diff3 a a b; diff3 -m b a a; echo; diff3 -m a b a
#> ====1
#> 1:0a
#> 2:1c
#> 3:1c
#>   a
#> ====2
#> 1:1c
#> 3:1c
#>   a
#> 2:0a
#> ====1
#> 1:1c
#>   a
#> 2:0a
#> 3:0a
#> ====3
#> 1:1c
#> 2:1c
#>   a
#> 3:1c
#>   b
#> \ No newline at end of file
#> b
#> <<<<<<< b
#> b=======
#> a
#> >>>>>>> a
#? 1

## tabs in front
printf '1\n2\n' > old; printf '1\nx\n' > mine; printf '1\ny\n' > yours; diff3 -T mine old yours
#> ====
#> 1:2c
#> 	x
#> 2:2c
#> 	2
#> 3:2c
#> 	y

## what is missing
diff3; echo $?; diff3 a b; echo $?; diff3 a b c; echo $?; diff3 a b c d; echo $?; echo > f; diff3 -m -i f f f; echo $?; diff3 - - f; echo $?; diff3 -e -A f f f; echo $?; diff3 -L x f f f; echo $?
#> 2
#> 2
#> 2
#> 2
#> 2
#> ====3
#> 1:0a
#> 2:0a
#> 3:1c
#>$  \x20
#> 0
#> 2
#> 2
#2> diff3: missing operand after 'diff3'
#2> diff3: Try 'diff3 --help' for more information.
#2> diff3: missing operand after 'b'
#2> diff3: Try 'diff3 --help' for more information.
#2> diff3: a: No such file or directory
#2> diff3: extra operand 'd'
#2> diff3: Try 'diff3 --help' for more information.
#2> diff3: incompatible options
#2> diff3: Try 'diff3 --help' for more information.
#2> diff3: incompatible options
#2> diff3: Try 'diff3 --help' for more information.
#2> diff3: incompatible options
#2> diff3: Try 'diff3 --help' for more information.

## names the last word where an operand is missing
diff3 -A; echo $?; diff3 -m a; sdiff -w 3; echo $?
#> 2
#> 2
#2> diff3: missing operand after '-A'
#2> diff3: Try 'diff3 --help' for more information.
#2> diff3: missing operand after 'a'
#2> diff3: Try 'diff3 --help' for more information.
#2> sdiff: missing operand after '3'
#2> sdiff: Try 'sdiff --help' for more information.
