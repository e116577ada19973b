## joins on the first field
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
join f g
#> 1 a x A
#> 2 b y B
#> 2 b y BB Z
#> 2 bb yy B
#> 2 bb yy BB Z

## adds lines of the first file that have no partner
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
join -a1 f g
#> 1 a x A
#> 2 b y B
#> 2 b y BB Z
#> 2 bb yy B
#> 2 bb yy BB Z
#> 4 d w

## adds lines of both files
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
join -a1 -a2 f g
#> 1 a x A
#> 2 b y B
#> 2 b y BB Z
#> 2 bb yy B
#> 2 bb yy BB Z
#> 3 C
#> 4 d w

## prints only what has no partner
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
join -v1 f g; echo --; join -v 1 -v 2 f g
#> 4 d w
#> --
#> 3 C
#> 4 d w

## fills in what is missing
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
join -a 1 -e - -o 0,1.2,2.2 f g; join -a1 -a2 -e NONE -o auto f g
#> 1 a A
#> 2 b B
#> 2 b BB
#> 2 bb B
#> 2 bb BB
#> 4 d -
#> 1 a x A
#> 2 b y B
#> 2 b y BB
#> 2 bb yy B
#> 2 bb yy BB
#> 3 NONE NONE C
#> 4 d w NONE

## chooses fields
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
join -o 1.1,2.2 f g; join -o '0 1.9 2.1' f g
#> 1 A
#> 2 B
#> 2 BB
#> 2 B
#> 2 BB
#> 1  1
#> 2  2
#> 2  2
#> 2  2
#> 2  2

## the list of fields may be several options, or words
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
join -o 1.1 -o 2.2 f g; join -o 1.1 2.2 f g
#> 1 A
#> 2 B
#> 2 BB
#> 2 B
#> 2 BB
#> 1 A
#> 2 B
#> 2 BB
#> 2 B
#> 2 BB

## other join fields
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
printf 'x 1\ny 2\n' > k; join -1 2 -2 1 k g; join -j 1 f g; join -j1 1 -j2 1 f g
#> 1 x A
#> 2 y B
#> 2 y BB Z
#> 1 a x A
#> 2 b y B
#> 2 b y BB Z
#> 2 bb yy B
#> 2 bb yy BB Z
#> 1 a x A
#> 2 b y B
#> 2 b y BB Z
#> 2 bb yy B
#> 2 bb yy BB Z

## another separator
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
join -t, c1 c2; join -t , -a 1 c1 c2
#> id,n,v
#> 1,a,x
#> 3,c,y
#> id,n,v
#> 1,a,x
#> 2,
#> 3,c,y

## the first lines are headers
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
join -t, --header c1 c2; join --header f g; join -t, --header -a1 -e x -o auto c1 c2
#> id,n,v
#> 1,a,x
#> 3,c,y
#> 1 a x A
#> 2 b y B
#> 2 b y BB Z
#> 2 bb yy B
#> 2 bb yy BB Z
#> id,n,v
#> 1,a,x
#> 2,x,x
#> 3,c,y

## whole lines
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
join -t '' f g; join -t '' f f
#> 1 a x
#> 2 b y
#> 2 bb yy
#> 4 d w

## ignores case
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
printf 'A 1\nb 2\n' > i1; printf 'a 3\nB 4\n' > i2; join -i i1 i2; echo --; join i1 i2
#> A 1 3
#> b 2 4
#> --
#2> join: i2:2: is not sorted: B 4
#2> join: input is not in sorted order
#? 1

## leading blanks are no field, blanks at the end are
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
printf ' 1 a \n2  b\n' | join - g; printf 'a b \n' | join -a1 - g
#> 1 a  A
#> 2 b B
#> 2 b BB Z
#>$ a b\x20

## empty lines have an empty field
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
printf '\n1 q\n' | join -a1 - f
#>
#> 1 q a x

## reads standard input for a minus sign
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
join - g < f; join f - < g
#> 1 a x A
#> 2 b y B
#> 2 b y BB Z
#> 2 bb yy B
#> 2 bb yy BB Z
#> 1 a x A
#> 2 b y B
#> 2 b y BB Z
#> 2 bb yy B
#> 2 bb yy BB Z

## not twice
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
join - - < f
#2> join: both files cannot be standard input: No such file or directory
#? 1

## warns of lines out of order
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
join u f; join f u
#2> join: u:2: is not sorted: a 2
#2> join: input is not in sorted order
#2> join: u:2: is not sorted: a 2
#2> join: input is not in sorted order
#? 1

## warns not, where all found a partner
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
join u u
#> b 1 1
#> a 2 2

## checks the order always
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
join --check-order u u; join --check-order f u
#2> join: u:2: is not sorted: a 2
#2> join: u:2: is not sorted: a 2
#? 1

## checks the order never
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
join --nocheck-order u f

## lines that end with NUL
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
printf '1 a\0002 b\0' > z1; printf '1 A\0002 B\0' > z2; join -z z1 z2 | tr '\0' '.'
#>| 1 a A.2 b B.

## refuses fields that are none
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
join -1 0 f g; join -1 x f g; join -1 1 -1 2 f g
#2> join: invalid field number: ‘0’
#2> join: invalid field number: ‘x’
#2> join: incompatible join fields 1, 2
#? 1

## refuses lists that are none
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
join -o 3.1 f g; join -o 1 f g; join -o 1.x f g; join -o 00 f g
#2> join: invalid file number in field spec: ‘3.1’
#2> join: invalid field specifier: ‘1’
#2> join: invalid field number: ‘x’
#2> join: invalid field specifier: ‘00’
#? 1

## refuses files that are none
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
join -a 3 f g; join -v x f g
#2> join: invalid field number: ‘3’
#2> join: invalid field number: ‘x’
#? 1

## refuses more than one filler or separator
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
join -e a -e b f g; join -t xx f g; join -t , -t : f g
#2> join: conflicting empty-field replacement strings
#2> join: multi-character tab ‘xx’
#2> join: incompatible tabs
#? 1

## needs two files
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
join; join f; join f g h
#2> join: missing operand
#2> Try 'join --help' for more information.
#2> join: missing operand after ‘f’
#2> Try 'join --help' for more information.
#2> join: extra operand 'h'
#2> Try 'join --help' for more information.
#? 1

## missing files
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
join f absent; join absent g; join f .
#2> join: absent: No such file or directory
#2> join: absent: No such file or directory
#2> join: read error: Is a directory
#? 1

## an unknown option
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
join -x f g
#2> join: invalid option -- 'x'
#2> Try 'join --help' for more information.
#? 1

## a large join
printf '1 a x\n2 b y\n2 bb yy\n4 d w\n' > f; printf '1 A\n2 B\n2 BB Z\n3 C\n' > g; printf 'b 1\na 2\n' > u; printf 'id,n\n1,a\n2,\n3,c' > c1; printf 'id,v\n1,x\n3,y\n' > c2
seq 1000 | sort > s1; seq 500 1500 | sort > s2; join s1 s2 | wc -l
#> 501
