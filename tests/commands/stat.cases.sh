# Inode numbers and times are not the same anywhere: they are cut away or set first.

## shows all about a file
printf 'hello\n' > f; chmod 640 f; touch -d '2024-03-05 06:07:08.5' f
stat f | grep -Ev '^(Device|Change| Birth)'; stat f | grep -o 'Links: .*'
#>   File: f
#>   Size: 6         	Blocks: 8          IO Block: 4096   regular file
#> Access: (0640/-rw-r-----)  Uid: ( 1000/ learner)   Gid: ( 1000/ learner)
#> Access: 2024-03-05 06:07:08.500000000 +0000
#> Modify: 2024-03-05 06:07:08.500000000 +0000
#> Links: 1

## shows where a link leads
ln -s some/where l; stat l | head -n 1
#>   File: l -> some/where

## pads numbers into columns
printf 'hello\n' > f; stat f | grep Size
#>   Size: 6         	Blocks: 8          IO Block: 4096   regular file

## shows the numbers of a device
stat /dev/null | head -n 2; stat /dev/null | grep -o 'Links.*'
#>   File: /dev/null
#>   Size: 0         	Blocks: 0          IO Block: 4096   character special file
#> Links: 1     Device type: 1,3

## words the kinds
: > empty; echo > full; mkdir d; ln -s x l; mkfifo p
stat -c '%n: %F' empty full d l p /dev/null
#> empty: regular empty file
#> full: regular file
#> d: directory
#> l: symbolic link
#> p: fifo
#> /dev/null: character special file

## follows links where asked to
printf abc > f; ln -s f l; stat -c '%s %N' l; stat -L -c '%s %N' l
#> 1 'l' -> 'f'
#> 3 'l'

## a format is followed by a newline, for each file
touch a b; stat -c '%n' a b
#> a
#> b

## printf has escapes and no newline
touch a; stat --printf '[%n]\n\x41\101\t%%\\\n' a; stat --printf=%n a a
#> [a]
#> AA	%\
#>| aa

## the last of both formats counts
touch a; stat --printf '%n\n' -c '<%n>\n' a; stat -c '%n' --printf '[%n]\n' a
#> <a>\n
#> [a]

## permissions in octal and in letters
touch f; chmod 4751 f; stat -c '%a %A %f' f; mkdir -m 1777 d; stat -c '%a %A %f' d
#> 4751 -rwsr-x--x 89e9
#> 1777 drwxrwxrwt 43ff

## flags, widths and precisions as printf has them
printf abc > f; chmod 644 f
stat -c '[%5s][%-5s][%05s][%+s][% s][%#a][%04a][%.3a][%#f][%10n][%-10n][%.1n][%010n]' f
#> [    3][3    ][00003][+3][ 3][0644][0644][644][0x81a4][         f][f         ][f][         f]

## owners by number and by name
touch f; stat -c '%u %U %g %G' f
#> 1000 learner 1000 learner

## link counts
touch f; ln f g; mkdir -p d/a d/b; stat -c '%n %h' f g d
#> f 2
#> g 2
#> d 4

## blocks of a file
cd "$(mktemp -d -p /var/tmp)"; head -c 10000 /dev/zero > f; mkdir d; ln -s f l; : > e
stat -c '%n %s %b %B %o' f d l e; rm -r "$PWD"
#> f 10000 24 512 4096
#> d 4096 8 512 4096
#> l 1 0 512 4096
#> e 0 0 512 4096

## times as text and as seconds
touch -d '2001-02-03 04:05:06.789' f; stat -c '%y|%Y|%.Y|%.3Y|%.1Y|%12Y|%-12Y|%015.2Y|%16.3Y|%-16.3Y|' f
#> 2001-02-03 04:05:06.789000000 +0000|981173106|981173106.789000000|981173106.789|981173106.7|   981173106|981173106   |000981173106.78|   981173106.789|981173106.789   |

## times in another zone
touch -d '2001-07-03 04:05:06 UTC' f; TZ=Europe/Berlin stat -c '%y' f; TZ=America/New_York stat -c '%x' f
#> 2001-07-03 06:05:06.000000000 +0200
#> 2001-07-03 00:05:06.000000000 -0400

## a time before 1970
touch -d '1969-12-31 23:59:58 UTC' f; stat -c '%Y %y' f
#> -2 1969-12-31 23:59:58.000000000 +0000

## quotes names that need it
touch "it's" 'a b' 'x
y'; stat -c '%N %n' "it's" 'a b' x?y
#> "it's" it's
#> 'a b' a b
#> 'x'$'\n''y' x
#> y

## QUOTING_STYLE changes how
touch 'a b'; QUOTING_STYLE=c stat -c %N 'a b'; QUOTING_STYLE=literal stat -c %N 'a b'
#> "a b"
#> a b

## the numbers of a device in decimal and hexadecimal
stat -c '%t %T %r %R %Hr %Lr' /dev/null /dev/zero
#> 1 3 259 103 1 3
#> 1 5 261 105 1 5

## unknown directives are question marks
touch f; stat -c '%q %E %H %Ln' f
#> ? ? ? ?n

## a directive without a letter
touch f; stat -c '%5' f
#2> stat: ‘%5’: invalid directive
#? 1

## flags before a percent sign
touch f; stat -c '%-5%' f
#2> stat: ‘%-5%’: invalid directive
#? 1

## a percent sign at the end
touch f; stat -c 'x%' f
#> x%

## escapes that are none
touch f; stat --printf 'a\qb\n' f; stat --printf 'end\' f
#> aqb
#>| end\
#2> stat: warning: unrecognized escape '\q'
#2> stat: warning: backslash at end of format

## the terse form
printf abc > f; touch -d @1000000000 f; stat -t f | cut -d' ' -f1-6,9-13
#> f 3 8 81a4 1000 1000 1 0 0 1000000000 1000000000

## a missing file, and the others
touch a b; stat -c %n a nosuch b
#> a
#> b
#2> stat: cannot statx 'nosuch': No such file or directory
#? 1

## a file behind a closed door
mkdir d; touch d/f; chmod 000 d; stat -c %n d/f; chmod 700 d
#2> stat: cannot statx 'd/f': Permission denied

## a loop of links
ln -s a b; ln -s b a; stat -c %F a; stat -L a
#> symbolic link
#2> stat: cannot statx 'a': Too many levels of symbolic links
#? 1

## no operand
stat
#2> stat: missing operand
#2> Try 'stat --help' for more information.
#? 1

## an unknown option
stat -q f
#2> stat: invalid option -- 'q'
#2> Try 'stat --help' for more information.
#? 1

## an argument of --cached that is none
stat --cached=maybe f
#2> stat: invalid argument ‘maybe’ for ‘--cached’
#2> Valid arguments are:
#2>   - ‘default’
#2>   - ‘never’
#2>   - ‘always’
#2> Try 'stat --help' for more information.
#? 1

## standard input
printf abc > f; stat -c '%n %s %F' - < f
#> - 3 regular file

## standard input, closed
stat - <&-
#2> stat: cannot stat standard input: Bad file descriptor
#? 1

## file systems: names and sizes of blocks
cd "$(mktemp -d -p /var/tmp)"; stat -f -c '%n %l %t %T %s %S' .; rmdir "$PWD"
#> . 255 ef53 ext2/ext3 4096 4096

## file systems: the layout
stat -f . | grep -oE '^ *[A-Z][A-Za-z ]*:|(Namelen|Type|size|Total|Free|Available): |"."'
#>   File:
#> "."
#>     ID:
#>$ Namelen:\x20
#>$ Type:\x20
#> Block size:
#>$ size:\x20
#> Blocks:
#>$ Total:\x20
#>$ Free:\x20
#>$ Available:\x20
#> Inodes:
#>$ Total:\x20
#>$ Free:\x20

## file systems: a missing file
stat -f nosuch
#2> stat: cannot read file system information for 'nosuch': No such file or directory
#? 1

## file systems: standard input
stat -f -
#2> stat: using '-' to denote standard input does not work in file system mode
#? 1

## the mount point
stat -c %m / /usr/bin /proc
#> /
#> /
#> /proc

## a text that is no format
touch f; stat -c '' f; stat --printf '' f
#>

## an empty name
stat ''
#2> stat: cannot statx '': No such file or directory
#? 1

## beginnings of several long options are named in the order of the real table
stat --f=x 2>&1 | head -1
#> stat: option '--f=x' is ambiguous; possibilities: '--file-system' '--format'

## tells of a style of quoting that there is not
touch f g; QUOTING_STYLE=bad stat -c %N f g; QUOTING_STYLE=c stat -c %N f
#> 'f'
#> 'g'
#> "f"
#2> stat: ignoring invalid value of environment variable QUOTING_STYLE: ‘bad’
