# fgrep, as it is used day by day.

## day by day, 1
fgrep 'a.b' <<<$'a.b\naxb'
#> a.b

## day by day, 2
fgrep -x '*' <<<$'*\n**'
#> *

## day by day, 3
fgrep -c '[x]' <<<$'[x]\nx'
#> 1

## day by day, 4
fgrep -f - /etc/passwd <<<root:x | cut -d: -f1
#> root

## day by day, 5
fgrep $'a\nb' <<<$'a\nb\nc'
#> a
#> b

## day by day, 6
fgrep -v . <<<$'a.b\nab'
#> ab

## day by day, 7
fgrep -i ABC <<<'xabcx'
#> xabcx

## day by day, 8
fgrep -o '$1' <<<'cost $1 and $1'
#> $1
#> $1

## day by day, 9
fgrep '' <<<$'a\n\nb'; echo $?
#> a
#>
#> b
#> 0

## day by day, 10
fgrep -w 'a-b' <<<$'a-b c\nxa-b'
#> a-b c

## day by day, 11
fgrep; echo $?
#> 2
#2> Usage: grep [OPTION]... PATTERNS [FILE]...
#2> Try 'grep --help' for more information.

## day by day, 12
fgrep x nosuch; echo $?
#> 2
#2> grep: nosuch: No such file or directory

## day by day, 13
fgrep -q x <<<x; echo $?
#> 0

## day by day, 14
fgrep -n -e a -e b <<<$'b\nc\na'
#> 1:b
#> 3:a

## day by day, 15
fgrep '\' <<<'a\b'
#> a\b
