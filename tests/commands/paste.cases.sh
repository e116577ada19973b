## puts lines side by side
printf '1\n2\n3\n4\n' > a; printf 'a\nb' > b; printf '\n' > e; : > n; seq 3 6 > d
paste a b
#> 1	a
#> 2	b
#>$ 3\t
#>$ 4\t

## goes on until the longest ends
printf '1\n2\n3\n4\n' > a; printf 'a\nb' > b; printf '\n' > e; : > n; seq 3 6 > d
paste b a; paste a b d
#> a	1
#> b	2
#> 	3
#> 	4
#> 1	a	3
#> 2	b	4
#> 3		5
#> 4		6

## one file at a time
printf '1\n2\n3\n4\n' > a; printf 'a\nb' > b; printf '\n' > e; : > n; seq 3 6 > d
paste -s a b d
#> 1	2	3	4
#> a	b
#> 3	4	5	6

## joins lines with a comma
printf '1\n2\n3\n4\n' > a; printf 'a\nb' > b; printf '\n' > e; : > n; seq 3 6 > d
paste -sd, a; seq 10 | paste -sd+ -
#> 1,2,3,4
#> 1+2+3+4+5+6+7+8+9+10

## delimiters take turns
printf '1\n2\n3\n4\n' > a; printf 'a\nb' > b; printf '\n' > e; : > n; seq 3 6 > d
paste -d: a b d; paste -d:- a b d; seq 10 | paste -s -d '+-*/'
#> 1:a:3
#> 2:b:4
#> 3::5
#> 4::6
#> 1:a-3
#> 2:b-4
#> 3:-5
#> 4:-6
#> 1+2-3*4/5+6-7*8/9+10

## delimiters begin anew for each file
printf '1\n2\n3\n4\n' > a; printf 'a\nb' > b; printf '\n' > e; : > n; seq 3 6 > d
paste -sd ',;' a b d
#> 1,2;3,4
#> a,b
#> 3,4;5,6

## an empty list, and an empty delimiter
printf '1\n2\n3\n4\n' > a; printf 'a\nb' > b; printf '\n' > e; : > n; seq 3 6 > d
paste -d '' a b; paste -d '\0' a b; paste -d',\0;' a a a a
#> 1a
#> 2b
#> 3
#> 4
#> 1a
#> 2b
#> 3
#> 4
#> 1,11;1
#> 2,22;2
#> 3,33;3
#> 4,44;4

## delimiters with escapes
printf '1\n2\n3\n4\n' > a; printf 'a\nb' > b; printf '\n' > e; : > n; seq 3 6 > d
paste -d '\n' a b; paste -d '\t\n' a b d; seq 6 | paste -sd'\t\n'; paste -d '\\' a b
#> 1
#> a
#> 2
#> b
#> 3
#>
#> 4
#>
#> 1	a
#> 3
#> 2	b
#> 4
#>$ 3\t
#> 5
#>$ 4\t
#> 6
#> 1	2
#> 3	4
#> 5	6
#> 1\a
#> 2\b
#> 3\
#> 4\

## a backslash must not stand last
printf '1\n2\n3\n4\n' > a; printf 'a\nb' > b; printf '\n' > e; : > n; seq 3 6 > d
paste -d 'a\' a b
#2> paste: delimiter list ends with an unescaped backslash: a\
#? 1

## delimiters are bytes
printf '1\n2\n3\n4\n' > a; printf 'a\nb' > b; printf '\n' > e; : > n; seq 3 6 > d
printf 'a\nb\nc\n' | paste -sd 'é' - | od -c
#> 0000000   a 303   b 251   c  \n
#> 0000006

## standard input as several columns
printf '1\n2\n3\n4\n' > a; printf 'a\nb' > b; printf '\n' > e; : > n; seq 3 6 > d
seq 6 | paste - - ; seq 7 | paste - - -
#> 1	2
#> 3	4
#> 5	6
#> 1	2	3
#> 4	5	6
#>$ 7\t\t

## standard input among others
printf '1\n2\n3\n4\n' > a; printf 'a\nb' > b; printf '\n' > e; : > n; seq 3 6 > d
paste -d, - a - < d
#> 3,1,4
#> 5,2,6
#> ,3,
#> ,4,

## no operand is standard input
printf '1\n2\n3\n4\n' > a; printf 'a\nb' > b; printf '\n' > e; : > n; seq 3 6 > d
paste < a
#> 1
#> 2
#> 3
#> 4

## empty files
printf '1\n2\n3\n4\n' > a; printf 'a\nb' > b; printf '\n' > e; : > n; seq 3 6 > d
paste n n; paste n a; paste a n; paste n; paste e n
#> 	1
#> 	2
#> 	3
#> 	4
#>$ 1\t
#>$ 2\t
#>$ 3\t
#>$ 4\t
#>$ \t

## empty files one at a time
printf '1\n2\n3\n4\n' > a; printf 'a\nb' > b; printf '\n' > e; : > n; seq 3 6 > d
paste -s n; paste -s n a
#>
#>
#> 1	2	3	4

## a missing file ends it
printf '1\n2\n3\n4\n' > a; printf 'a\nb' > b; printf '\n' > e; : > n; seq 3 6 > d
paste absent a; paste a absent
#2> paste: absent: No such file or directory
#2> paste: absent: No such file or directory
#? 1

## a missing file is left out, one at a time
printf '1\n2\n3\n4\n' > a; printf 'a\nb' > b; printf '\n' > e; : > n; seq 3 6 > d
paste -s absent a
#> 1	2	3	4
#2> paste: absent: No such file or directory
#? 1

## directories
printf '1\n2\n3\n4\n' > a; printf 'a\nb' > b; printf '\n' > e; : > n; seq 3 6 > d
paste . a; paste -s . a
#> 	1
#> 	2
#> 	3
#> 	4
#>
#> 1	2	3	4
#2> paste: .: Is a directory
#2> paste: .: Is a directory
#? 1

## lines that end with NUL
printf '1\n2\n3\n4\n' > a; printf 'a\nb' > b; printf '\n' > e; : > n; seq 3 6 > d
printf 'x\0y\0' | paste -zsd, - | tr '\0' '.'; paste -z a b | tr '\0' '.'
#> x,y.1
#> 2
#> 3
#> 4
#> 	a
#>| b.

## an unknown option
printf '1\n2\n3\n4\n' > a; printf 'a\nb' > b; printf '\n' > e; : > n; seq 3 6 > d
paste -q a; paste --delim
#2> paste: invalid option -- 'q'
#2> Try 'paste --help' for more information.
#2> paste: option '--delimiters' requires an argument
#2> Try 'paste --help' for more information.
#? 1

## the long options
printf '1\n2\n3\n4\n' > a; printf 'a\nb' > b; printf '\n' > e; : > n; seq 3 6 > d
paste --delimiters=: --serial a b
#> 1:2:3:4
#> a:b

## the same file more than once
printf '1\n2\n3\n4\n' > a; printf 'a\nb' > b; printf '\n' > e; : > n; seq 3 6 > d
paste a a
#> 1	1
#> 2	2
#> 3	3
#> 4	4

## a table of numbers
printf '1\n2\n3\n4\n' > a; printf 'a\nb' > b; printf '\n' > e; : > n; seq 3 6 > d
paste <(seq 1 3) <(seq 4 6) <(seq 7 9)
#> 1	4	7
#> 2	5	8
#> 3	6	9

## a last line without newline gets one
printf '1\n2\n3\n4\n' > a; printf 'a\nb' > b; printf '\n' > e; : > n; seq 3 6 > d
printf 'x' | paste; printf 'x\ny' | paste -s
#> x
#> x	y

## reads only what it needs of an endless input
printf '1\n2\n3\n4\n' > a; printf 'a\nb' > b; printf '\n' > e; : > n; seq 3 6 > d
yes | paste - - | head -n 2
#> y	y
#> y	y
