## takes the directories away
basename /usr/bin/sort; basename sort; basename a/b/; basename /; basename //; basename ''
#> sort
#> sort
#> b
#> /
#> /
#>

## takes a suffix away, but not all of the name
basename include/stdio.h .h; basename .h .h; basename a.tar.gz .gz; basename a.c .h
#> stdio
#> .h
#> a.tar
#> a.c

## takes several names
basename -a a/b c/d/; basename -s .c a.c b.c c.h; basename --suffix=.c x/a.c
#> b
#> d
#> a
#> b
#> c.h
#> a

## needs a name, and at most a suffix
basename; basename a b c
#2> basename: missing operand
#2> Try 'basename --help' for more information.
#2> basename: extra operand ‘c’
#2> Try 'basename --help' for more information.
#? 1

## ends its options at the first name
basename a -a; basename -- -a; basename -b
#> a
#> -a
#2> basename: invalid option -- 'b'
#2> Try 'basename --help' for more information.
#? 1

## prints its help
basename --help
#> Usage: basename NAME [SUFFIX]
#>   or:  basename OPTION... NAME...
#> Print NAME with any leading directory components removed.
#> If specified, also remove a trailing SUFFIX.
#>
#> Mandatory arguments to long options are mandatory for short options too.
#>   -a, --multiple       support multiple arguments and treat each as a NAME
#>   -s, --suffix=SUFFIX  remove a trailing SUFFIX; implies -a
#>   -z, --zero           end each output line with NUL, not newline
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> Examples:
#>   basename /usr/bin/sort          -> "sort"
#>   basename include/stdio.h .h     -> "stdio"
#>   basename -s .h include/stdio.h  -> "stdio"
#>   basename -a any/str1 any/str2   -> "str1" followed by "str2"
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/basename>
#> or available locally via: info '(coreutils) basename invocation'

## day by day, 1
basename -a /x/a.txt b/c.txt
#> a.txt
#> c.txt

## day by day, 2
basename -s .txt a.txt b/c.txt d
#> a
#> c
#> d

## day by day, 3
basename -z a/b | tr '\0' '!'; echo
#> b!

## day by day, 4
basename; echo $?; basename a b c; echo $?
#> 1
#> 1
#2> basename: missing operand
#2> Try 'basename --help' for more information.
#2> basename: extra operand ‘c’
#2> Try 'basename --help' for more information.

## day by day, 5
basename -- -a; basename ' a b/c d '
#> -a
#>$ c d\x20

## day by day, 6
for f in /tmp/x.tar.gz a.b.c; do basename "$f" .gz; done
#> x.tar
#> a.b.c

## day by day, 7
basename a/b/ b; basename bb b
#> b
#> b

## day by day, 8
basename -a; echo $?; basename -s; echo $?
#> 1
#> 1
#2> basename: missing operand
#2> Try 'basename --help' for more information.
#2> basename: option requires an argument -- 's'
#2> Try 'basename --help' for more information.
