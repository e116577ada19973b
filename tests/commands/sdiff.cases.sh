## side by side
printf 'one\ntwo\nthree\n' > a; printf 'one\n2\nthree\nfour\n' > b; sdiff a b; echo $?; sdiff a a; echo $?
#> one								one
#> two							      |	2
#> three								three
#> 							      >	four
#> 1
#> one								one
#> two								two
#> three								three
#> 0

## narrower
printf 'one\ntwo long words\nthree\n' > a; printf 'one\n2\nthree\n' > b; sdiff -w 40 a b; sdiff --width=20 a b
#> one			one
#> two long words	   |	2
#> three			three
#> one	one
#> two l |	2
#> three	three
#? 1

## common lines
printf 'one\ntwo\nthree\n' > a; printf 'one\n2\nthree\n' > b; sdiff -s a b; sdiff -l -w 40 a b
#> two							      |	2
#> one		   (
#> two		   |	2
#> three		   (
#? 1

## blanks and case
printf 'One\n two\n' > a; printf 'one\n  two\n' > b; sdiff -i -w 30 a b; sdiff -b -w 30 a b; sdiff -i -b a b; echo $?; sdiff -W -i a b | wc -l
#> One		one
#>  two	      |	  two
#> One	      |	one
#>  two		  two
#> One								one
#>  two								  two
#> 0
#> 2

## tabs
printf 'a\tb\n' > a; printf 'a\tc\n' > b; sdiff -w 40 a b | cat -A; sdiff -t -w 40 a b | cat -A
#> a^Ib^I   |^Ia^Ic$
#> a       b          |  a       c$

## standard input, and a folder
printf 'x\n' > a; printf 'y\n' | sdiff -w 20 a -; mkdir d; echo z > d/a; sdiff -w 20 a d
#> x     |	y
#> x     |	z
#? 1

## lines that only one has
printf 'a\nb\nc\n' > a; printf 'b\n' > b; sdiff -w 20 a b; sdiff -B -w 20 a b; sdiff -I '^[ac]$' -w 20 a b; echo $?
#> a     <
#> b	b
#> c     <
#> a     <
#> b	b
#> c     <
#> a	b
#> b     (
#> c     (
#> 0

## what is missing
sdiff a; echo $?; sdiff nosuch none; echo $?; sdiff a b c; echo $?; sdiff --nosuch; echo $?; sdiff -w x a a; echo $?
#> 2
#> 2
#> 2
#> 2
#> 2
#2> sdiff: missing operand after 'a'
#2> sdiff: Try 'sdiff --help' for more information.
#2> diff: nosuch: No such file or directory
#2> diff: none: No such file or directory
#2> sdiff: extra operand 'c'
#2> sdiff: Try 'sdiff --help' for more information.
#2> sdiff: unrecognized option '--nosuch'
#2> sdiff: Try 'sdiff --help' for more information.
#2> diff: invalid width 'x'
#2> diff: Try 'diff --help' for more information.
