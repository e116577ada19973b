## quotes texts plainly in the C locale
LC_ALL=C head -c x; LANG=C head -c x; LANG= head -c x; LC_CTYPE=POSIX head -c x; LC_ALL=C.UTF-8 LANG=C head -c x; LC_MESSAGES=C head -c x
#2> head: invalid number of bytes: 'x'
#2> head: invalid number of bytes: 'x'
#2> head: invalid number of bytes: 'x'
#2> head: invalid number of bytes: 'x'
#2> head: invalid number of bytes: ‘x’
#2> head: invalid number of bytes: ‘x’
#? 1

## falls back to the C locale where a name is not installed
LANG=xx_YY.UTF-8 head -c x; LC_TIME=nowhere head -c x; LANG=C.utf8 head -c x
#2> head: invalid number of bytes: 'x'
#2> head: invalid number of bytes: 'x'
#2> head: invalid number of bytes: ‘x’
#? 1

## escapes what is not ASCII between plain quotes
LC_ALL=C find "it's" 'é' 'back\slash' 'x’y'
#2> find: 'it\'s': No such file or directory
#2> find: '\303\251': No such file or directory
#2> find: 'back\\slash': No such file or directory
#2> find: 'x\342\200\231y': No such file or directory
#? 1

## lists choices in plain quotes
LC_ALL=C ls --sort=colour
#2> ls: invalid argument 'colour' for '--sort'
#2> Valid arguments are:
#2>   - 'none'
#2>   - 'time'
#2>   - 'size'
#2>   - 'extension'
#2>   - 'version'
#2>   - 'width'
#2> Try 'ls --help' for more information.
#? 1
