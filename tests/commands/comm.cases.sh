## three columns
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
comm a d
#> 1
#> 2
#> 		3
#> 		4
#> 	5
#> 	6

## leaves out the first column
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
comm -1 a d
#> 	3
#> 	4
#> 5
#> 6

## leaves out the second column
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
comm -2 a d
#> 1
#> 2
#> 	3
#> 	4

## leaves out the third column
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
comm -3 a d
#> 1
#> 2
#> 	5
#> 	6

## only what both have
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
comm -12 a d
#> 3
#> 4

## only what one has
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
comm -23 a d; echo --; comm -13 a d
#> 1
#> 2
#> --
#> 5
#> 6

## nothing at all
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
comm -123 a d

## sums up
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
comm --total a d; comm --total -123 a d; comm --total -3 --output-delimiter=' | ' a d
#> 1
#> 2
#> 		3
#> 		4
#> 	5
#> 	6
#> 2	2	2	total
#> 2	2	2	total
#> 1
#> 2
#>  | 5
#>  | 6
#> 2 | 2 | 2 | total

## another delimiter
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
comm --output-delimiter=, a d; comm --output-delimiter=:: -1 a d
#> 1
#> 2
#> ,,3
#> ,,4
#> ,5
#> ,6
#> ::3
#> ::4
#> 5
#> 6

## an empty delimiter is a NUL
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
comm --output-delimiter= --total a d | tr '\0' '.'
#> 1
#> 2
#> ..3
#> ..4
#> .5
#> .6
#> 222total

## not two delimiters
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
comm --output-delimiter=a --output-delimiter=b a d; comm --output-delimiter=a --output-delimiter=a -12 a d
#> 3
#> 4
#2> comm: multiple output delimiters specified

## warns of lines out of order
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
comm u a; comm a u
#> 	1
#> 	2
#> 	3
#> 	4
#> b
#> a
#> 1
#> 2
#> 3
#> 4
#> 	b
#> 	a
#2> comm: file 1 is not in sorted order
#2> comm: input is not in sorted order
#2> comm: file 2 is not in sorted order
#2> comm: input is not in sorted order
#? 1

## warns not, where all lines are common
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
comm u u
#> 		b
#> 		a

## checks the order always
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
comm --check-order u u; comm --check-order u a
#> 		b
#> 	1
#> 	2
#> 	3
#> 	4
#> b
#2> comm: file 1 is not in sorted order
#2> comm: file 1 is not in sorted order
#? 1

## checks the order never
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
comm --nocheck-order u a
#> 	1
#> 	2
#> 	3
#> 	4
#> b
#> a

## sees disorder late
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
printf '1\n2\n9\n4\n' > x; comm x a; comm a x
#> 		1
#> 		2
#> 	3
#> 	4
#> 9
#> 4
#> 		1
#> 		2
#> 3
#> 4
#> 	9
#> 	4
#2> comm: file 1 is not in sorted order
#2> comm: input is not in sorted order
#2> comm: file 2 is not in sorted order
#2> comm: input is not in sorted order
#? 1

## empty files
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
comm n a; comm a n; comm n n
#> 	1
#> 	2
#> 	3
#> 	4
#> 1
#> 2
#> 3
#> 4

## standard input for a minus sign
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
comm - a < d; comm a - < d
#> 	1
#> 	2
#> 		3
#> 		4
#> 5
#> 6
#> 1
#> 2
#> 		3
#> 		4
#> 	5
#> 	6

## standard input twice
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
comm - - < a
#> 1
#> 	2
#> 3
#> 	4
#2> comm: -: Bad file descriptor
#? 1

## needs two files
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
comm; comm a; comm a d u
#2> comm: missing operand
#2> Try 'comm --help' for more information.
#2> comm: missing operand after ‘a’
#2> Try 'comm --help' for more information.
#2> comm: extra operand ‘u’
#2> Try 'comm --help' for more information.
#? 1

## missing files
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
comm a absent; comm absent a; comm absent absent2
#2> comm: absent: No such file or directory
#2> comm: absent: No such file or directory
#2> comm: absent: No such file or directory
#? 1

## a directory
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
comm a .
#2> comm: .: Is a directory
#? 1

## lines that end with NUL
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
printf 'a\0b\0' > z1; printf 'b\0c\0' > z2; comm -z z1 z2 | tr '\0' '.'
#>| a.		b.	c.

## a last line without newline
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
printf 'a\nb' > x; printf 'b' > y; comm x y
#> a
#> 		b

## an unknown option
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
comm -q a d
#2> comm: invalid option -- 'q'
#2> Try 'comm --help' for more information.
#? 1

## sorted on the way
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
comm -12 <(printf 'c\na\nb\n' | sort) <(printf 'b\nd\nc\n' | sort)
#> b
#> c

## the order is that of bytes
printf '1\n2\n3\n4\n' > a; seq 3 6 > d; printf 'b\na\n' > u; : > n
printf 'B\na\n' > x; printf 'a\nb\n' > y; comm x y
#> B
#> 		a
#> 	b
