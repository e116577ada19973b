# egrep, as it is used day by day.

## day by day, 1
egrep 'a|b' <<<$'a\nc\nb'
#> a
#> b

## day by day, 2
egrep -c '[0-9]+' <<<$'a1\nb\n22'; echo $?
#> 2
#> 0

## day by day, 3
egrep -o '[[:alpha:]]{2,3}' <<<'ab cde fghij'
#> ab
#> cde
#> fgh
#> ij

## day by day, 4
egrep -v '^(#|$)' <<<$'# c\n\nset x'
#> set x

## day by day, 5
egrep -n 'x+y?' <<<$'xx\ny\nxy'
#> 1:xx
#> 3:xy

## day by day, 6
egrep; echo $?
#> 2
#2> Usage: grep [OPTION]... PATTERNS [FILE]...
#2> Try 'grep --help' for more information.

## day by day, 7
egrep nothing /dev/null; echo $?
#> 1

## day by day, 8
egrep -i 'HELLO|WORLD' <<<$'hello\nthe world'
#> hello
#> the world

## day by day, 9
egrep -w 'in|on' <<<$'inside\nin it\non'
#> in it
#> on

## day by day, 10
egrep '(' <<<x; echo $?
#> 2
#2> grep: Unmatched ( or \(

## day by day, 11
egrep -x 'a{2}' <<<$'aa\naaa'
#> aa

## day by day, 12
echo a > f; egrep a f nosuch; echo $?
#> f:a
#> 2
#2> grep: nosuch: No such file or directory

## day by day, 13
egrep --color=always 'l+' <<<hello
#>$ he\e[01;31m\e[Kll\e[m\e[Ko

## day by day, 14
egrep -e a -e 'b$' <<<$'a\ncb\nbc'
#> a
#> cb

## day by day, 15
egrep -l a /dev/null; mkdir d; egrep a d; echo $?
#> 2
#2> grep: d: Is a directory
