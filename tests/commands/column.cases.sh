## lists down the columns, along the rows, in another width
seq 1 30 > n; column n; column -x n; column -c 40 n; column -c 20 n; column -c 5 n | head -n 3; COLUMNS=30 column n; column -c 132 n
#> 1	4	7	10	13	16	19	22	25	28
#> 2	5	8	11	14	17	20	23	26	29
#> 3	6	9	12	15	18	21	24	27	30
#> 1	2	3	4	5	6	7	8	9	10
#> 11	12	13	14	15	16	17	18	19	20
#> 21	22	23	24	25	26	27	28	29	30
#> 1	7	13	19	25
#> 2	8	14	20	26
#> 3	9	15	21	27
#> 4	10	16	22	28
#> 5	11	17	23	29
#> 6	12	18	24	30
#> 1	16
#> 2	17
#> 3	18
#> 4	19
#> 5	20
#> 6	21
#> 7	22
#> 8	23
#> 9	24
#> 10	25
#> 11	26
#> 12	27
#> 13	28
#> 14	29
#> 15	30
#> 1
#> 2
#> 3
#> 1	11	21
#> 2	12	22
#> 3	13	23
#> 4	14	24
#> 5	15	25
#> 6	16	26
#> 7	17	27
#> 8	18	28
#> 9	19	29
#> 10	20	30
#> 1	3	5	7	9	11	13	15	17	19	21	23	25	27	29
#> 2	4	6	8	10	12	14	16	18	20	22	24	26	28	30

## entries of several lengths
printf 'alpha\nbe\ngamma delta epsilon\n\nzeta\n' | column; printf 'é x\n日本 y\nabc z\n' | column; printf ' a  b\n\tc d \n' | column; printf '' | column
#> alpha			gamma delta epsilon
#> be			zeta
#> é x	日本 y	abc z
#>$  a  b\t\tc d\x20

## a table
printf 'a bb ccc\nlonger x y\nz\n' > t; column -t t; column --table < t; printf '  a   b\n\tc d \n' | column -t; printf '' | column -t
#> a       bb  ccc
#> longer  x   y
#>$ z          \x20
#> a       bb  ccc
#> longer  x   y
#>$ z          \x20
#> a  b
#> c  d

## delimiters, of which each counts
printf 'a:b:c\n1::3\n\nx\n' > e; column -t -s: e; column -t -s : -o '|' e; column -t -s: -o ' | ' e; printf 'a,b;c d\n' | column -t -s ',;'; printf 'a  b\n' | column -t -s ' '; column -t -s '' e
#> a  b  c
#> 1     3
#>$ x    \x20
#> a|b|c
#> 1| |3
#> x| |
#> a | b | c
#> 1 |   | 3
#>$ x |   |\x20
#> a  b  c d
#> a    b
#> a:b:c
#> 1::3
#> x

## lines that are empty
printf 'a:b:c\n1::3\n\nx\n' > e; column -t -s: -L e; column -L e; column -t -s: --keep-empty-lines e
#> a  b  c
#> 1     3
#>$      \x20
#>$ x    \x20
#> a:b:c	1::3		x
#> a  b  c
#> 1     3
#>$      \x20
#>$ x    \x20

## /etc/passwd as a table
printf 'root:x:0:0:root:/root:/bin/bash\ndaemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin\n' > p; column -t -s: p; column -s: -t -N USER,PW,UID,GID,GECOS,HOME,SHELL -H PW,GECOS p
#> root    x  0  0  root    /root      /bin/bash
#> daemon  x  1  1  daemon  /usr/sbin  /usr/sbin/nologin
#> USER    UID  GID  HOME       SHELL
#> root    0    0    /root      /bin/bash
#> daemon  1    1    /usr/sbin  /usr/sbin/nologin

## names of the columns
printf 'a bb ccc\nlonger x y\nz\n' > t; column -t -N A,B,C t; column -t -N A,B,C,D t; column -t -N A,B t; column -t -N A,B,C -d t; column -t -N 'First one,B,C' t; column -t -e -N A,B,C t
#> A       B   C
#> a       bb  ccc
#> longer  x   y
#>$ z          \x20
#> A       B   C    D
#>$ a       bb  ccc \x20
#>$ longer  x   y   \x20
#>$ z               \x20
#>$ A       B  \x20
#> a       bb  ccc
#> longer  x   y
#>$ z          \x20
#> a       bb  ccc
#> longer  x   y
#>$ z          \x20
#> First one  B   C
#> a          bb  ccc
#> longer     x   y
#>$ z             \x20
#> A       B   C
#> a       bb  ccc
#> longer  x   y
#>$ z          \x20

## columns to the right
printf 'a bb ccc\nlonger x y\nz\n' > t; column -t -R 1 t; column -t -R 2,3 t; column -t -R 0 t; column -t -N A,B,C -R A,C t; column -t -R 9 t
#>      a  bb  ccc
#> longer  x   y
#>$      z     \x20
#> a       bb  ccc
#> longer   x    y
#>$ z          \x20
#>      a  bb  ccc
#> longer   x    y
#>$      z     \x20
#>      A  B     C
#>      a  bb  ccc
#> longer  x     y
#>$      z     \x20
#> a       bb  ccc
#> longer  x   y
#>$ z          \x20

## columns hidden, in another order
printf 'a bb ccc\nlonger x y\nz\n' > t; column -t -H 2 t; column -t -N A,B,C -H B t; column -t -N A -H - t; column -t -O 3,1 t; column -t -N A,B,C -O C,A -H B t
#> a       ccc
#> longer  y
#>$ z      \x20
#> A       C
#> a       ccc
#> longer  y
#>$ z      \x20
#> A
#> a
#> longer
#> z
#> ccc  a       bb
#> y    longer  x
#>$      z      \x20
#> C    A
#> ccc  a
#> y    longer
#>      z

## at most so many columns
printf 'a b c d e\nf g\nh i  j\n' | column -t -l 2; printf 'a:b:c\n' | column -t -s: -l 2
#> a  b c d e
#> f  g
#> h  i  j
#> a  b:c

## JSON
printf 'a:b:c\n1::3\nx\n' > e; column -J -s: -N a,b,c e; column -J -s: -N Name,B,c -n people e; column --json -s: -N a,b,c -H b -O c e; printf 'x\\ny é"\n' | column -J -N a,b
#> {
#>    "table": [
#>       {
#>          "a": "a",
#>          "b": "b",
#>          "c": "c"
#>       },{
#>          "a": "1",
#>          "b": null,
#>          "c": "3"
#>       },{
#>          "a": "x",
#>          "b": null,
#>          "c": null
#>       }
#>    ]
#> }
#> {
#>    "people": [
#>       {
#>          "name": "a",
#>          "b": "b",
#>          "c": "c"
#>       },{
#>          "name": "1",
#>          "b": null,
#>          "c": "3"
#>       },{
#>          "name": "x",
#>          "b": null,
#>          "c": null
#>       }
#>    ]
#> }
#> {
#>    "table": [
#>       {
#>          "c": "c",
#>          "a": "a"
#>       },{
#>          "c": "3",
#>          "a": "1"
#>       },{
#>          "c": null,
#>          "a": "x"
#>       }
#>    ]
#> }
#> {
#>    "table": [
#>       {
#>          "a": "x\\ny",
#>          "b": "é\""
#>       }
#>    ]
#> }

## JSON that lacks names
printf 'a:b:c\n' > e; column -J -s: e; column -J -s: -N a,b e
#2> column: option --table-columns required for --json
#2> column: line 2: for JSON the name of the column 3 is required
#? 1

## a tree
printf '1 0 root\n2 1 a\n3 1 b\n4 2 c\n5 0 other\n' > t; column -t -N ID,P,N -r N -i ID -p P t; column -t -N ID,P,N -r N -i ID -p P -O N,ID -H P t; column -J -N ID,P,N -r N -i ID -p P t; column -t -r 1 t
#> ID  P  N
#> 1   0  root
#> 2   1  ├─a
#> 4   2  │ └─c
#> 3   1  └─b
#> 5   0  other
#> N      ID
#> root   1
#> ├─a    2
#> │ └─c  4
#> └─b    3
#> other  5
#> {
#>    "table": [
#>       {
#>          "id": "1",
#>          "p": "0",
#>          "n": "root",
#>          "children": [
#>             {
#>                "id": "2",
#>                "p": "1",
#>                "n": "a",
#>                "children": [
#>                   {
#>                      "id": "4",
#>                      "p": "2",
#>                      "n": "c"
#>                   }
#>                ]
#>             },{
#>                "id": "3",
#>                "p": "1",
#>                "n": "b"
#>             }
#>          ]
#>       },{
#>          "id": "5",
#>          "p": "0",
#>          "n": "other"
#>       }
#>    ]
#> }
#2> column: options --tree-id and --tree-parent are required for tree formatting
#? 1

## what is too long is cut, or wrapped, where that is allowed
printf 'aaaaaaaaaa bbbbbbbbbbbb cccccccccccc\nd e f\n' > w; column -t -c 20 w; column -t -c 30 -T 3 w; column -t -c 30 -W 2 w; column -t -c 20 -T 2,3 w; column -t -c 30 -N A,B,C -T C w
#> aaaaaaaaaa  bbbbbbbbbbbb  cccccccccccc
#> d           e             f
#> aaaaaaaaaa  bbbbbbbbbbbb  cccc
#> d           e             f
#> aaaaaaaaaa  bbbb  cccccccccccc
#>$             bbbb \x20
#>$             bbbb \x20
#> d           e     f
#> aaaaaaaaaa  bbb  ccc
#> d           e    f
#> A           B             C
#> aaaaaaaaaa  bbbbbbbbbbbb  cccc
#> d           e             f

## wide characters
printf 'é x\n日本 y\nabc z\n' | column -t; printf 'a b\xff c\n' | column -t
#> é     x
#> 日本  y
#> abc   z
#> a  b\xff  c

## files, one that is missing
printf 'a b\n' > t; column -t missing t; column missing; mkdir d; column d; column -t t t
#> a  b
#> a  b
#> a  b
#2> column: missing: No such file or directory
#2> column: missing: No such file or directory
#2> column: read failed: Is a directory

## faults
column -q; column -c x; column -c -3; column -R 1 /dev/null; printf 'a\n' | column -t -N A -R Q
#2> column: invalid option -- 'q'
#2> Try 'column --help' for more information.
#2> column: invalid columns argument: 'x'
#2> column: invalid columns argument: '-3': Numerical result out of range
#2> column: option --table required for all --table-*
#2> column: undefined column name 'Q'
#? 1

## help
column --help; column --version
#>
#> Usage:
#>  column [options] [<file>...]
#>
#> Columnate lists.
#>
#> Options:
#>  -t, --table                      create a table
#>  -n, --table-name <name>          table name for JSON output
#>  -O, --table-order <columns>      specify order of output columns
#>  -N, --table-columns <names>      comma separated columns names
#>  -l, --table-columns-limit <num>  maximal number of input columns
#>  -E, --table-noextreme <columns>  don't count long text from the columns to column width
#>  -d, --table-noheadings           don't print header
#>  -e, --table-header-repeat        repeat header for each page
#>  -H, --table-hide <columns>       don't print the columns
#>  -R, --table-right <columns>      right align text in these columns
#>  -T, --table-truncate <columns>   truncate text in the columns when necessary
#>  -W, --table-wrap <columns>       wrap text in the columns when necessary
#>  -L, --keep-empty-lines           don't ignore empty lines
#>  -J, --json                       use JSON output format for table
#>
#>  -r, --tree <column>              column to use tree-like output for the table
#>  -i, --tree-id <column>           line ID to specify child-parent relation
#>  -p, --tree-parent <column>       parent to specify child-parent relation
#>
#>  -c, --output-width <width>       width of output in number of characters
#>  -o, --output-separator <string>  columns separator for table output (default is two spaces)
#>  -s, --separator <string>         possible table delimiters
#>  -x, --fillrows                   fill rows before columns
#>
#>  -h, --help                       display this help
#>  -V, --version                    display version
#>
#> For more details see column(1).
#> column from util-linux 2.38.1

## takes some options about tables without one
printf 'a b\nc d\n' | column -d -e -l 3
printf 'a b\n' | column -l x
printf 'a\0b\nc\n' | column | od -c
#> a b	c d
#> 0000000   a  \t   c  \n
#> 0000004
#2> column: invalid columns limit argument: 'x'

## numbers that will not do, and what does not go together
printf 'a b\n' > c; for n in x -1 0 1x 4294967296 ''; do column -c "$n" c; column -t -l "$n" c; done; column -t -x c; column -x -t c; column -J -x -N a c; column -N 1 --columns=x c
#> a b
#2> column: invalid columns argument: 'x'
#2> column: invalid columns limit argument: 'x'
#2> column: invalid columns argument: '-1': Numerical result out of range
#2> column: invalid columns limit argument: '-1': Numerical result out of range
#2> column: columns limit must be greater than zero
#2> column: invalid columns argument: '1x'
#2> column: invalid columns limit argument: '1x'
#2> column: invalid columns argument: '4294967296': Numerical result out of range
#2> column: invalid columns limit argument: '4294967296': Numerical result out of range
#2> column: invalid columns argument: ''
#2> column: invalid columns limit argument: ''
#2> column: mutually exclusive arguments: --table --fillrows
#2> column: mutually exclusive arguments: --table --fillrows
#2> column: mutually exclusive arguments: --json --fillrows
#2> column: invalid columns argument: 'x'
#? 1
