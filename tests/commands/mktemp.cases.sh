# The letters are drawn: they are looked at by their kind and number only.

## makes a file that only you can read
cd "$(dirname "$(mktemp)")"; pwd; f=$(mktemp); stat -c '%a %s %F' "$f"; echo "$f" | grep -cE '^/tmp/tmp\.[A-Za-z0-9]{10}$'
#> /tmp
#> 600 0 regular empty file
#> 1

## makes a directory
d=$(mktemp -d); stat -c '%a %F' "$d"; rmdir "$d"
#> 700 directory

## names by a template, here
f=$(mktemp notes.XXXX); echo "$f" | grep -cE '^notes\.[A-Za-z0-9]{4}$'; ls | wc -l
#> 1
#> 1

## names are not the same
test "$(mktemp)" != "$(mktemp)" && test "$(mktemp -u XXXXXX)" != "$(mktemp -u XXXXXX)" && echo different
#> different

## with a suffix
f=$(mktemp --suffix=.txt aXXX); echo "$f" | grep -cE '^a[A-Za-z0-9]{3}\.txt$'
f=$(mktemp aXXXXb.log); echo "$f" | grep -cE '^a[A-Za-z0-9]{4}b\.log$'
#> 1
#> 1

## only prints a name
f=$(mktemp -u nXXXX); ls; echo "$f" | grep -cE '^n[A-Za-z0-9]{4}$'
#> 1

## in another directory
mkdir d; mktemp -p d xXXX | tr -c '/\nxd' '?' ; mktemp --tmpdir=d | cut -c1-6; TMPDIR=$PWD/d mktemp -t aXXX | grep -c "^$PWD/d/a"; TMPDIR=d mktemp | cut -c1-6; ls d | wc -l
#> d/x???
#> d/tmp.
#> 1
#> d/tmp.
#> 4

## has a use for the directory above
mkdir d; mktemp -p d sub/XXXX; mkdir d/sub; mktemp -p d sub/XXXX | grep -c '^d/sub/'
#> 1
#2> mktemp: failed to create file via template ‘d/sub/XXXX’: No such file or directory

## too few letters
mktemp aX; mktemp XX.txt; mktemp a; mktemp --suffix=.t aXX
#2> mktemp: too few X's in template ‘aX’
#2> mktemp: too few X's in template ‘XX.txt’
#2> mktemp: too few X's in template ‘a’
#2> mktemp: too few X's in template ‘aXX.t’
#? 1

## a template that is a path
mktemp -t a/XXXX; mktemp -p /tmp /a/XXXX; mktemp nosuch/XXXX; mktemp -d nosuch/XXXX; mktemp -u nosuch/XXXX | grep -c nosuch
#> 1
#2> mktemp: invalid template, ‘a/XXXX’, contains directory separator
#2> mktemp: invalid template, ‘/a/XXXX’; with --tmpdir, it may not be absolute
#2> mktemp: failed to create file via template ‘nosuch/XXXX’: No such file or directory
#2> mktemp: failed to create directory via template ‘nosuch/XXXX’: No such file or directory

## suffixes that cannot be
mktemp --suffix=a/b XXXX; mktemp --suffix=.x aXXXb; mktemp XXXX/b
#2> mktemp: invalid suffix ‘a/b’, contains directory separator
#2> mktemp: with --suffix, template ‘aXXXb’ must end in X
#2> mktemp: invalid suffix ‘/b’, contains directory separator
#? 1

## says nothing where asked to
mktemp -q nosuch/XXXX; echo $?; mktemp -q aX
#> 1
#2> mktemp: too few X's in template ‘aX’
#? 1

## is masked
umask 377; mktemp XXXX > /dev/null; stat -c %a ????
#> 400

## too many templates
mktemp aXXX bXXX
#2> mktemp: too many templates
#2> Try 'mktemp --help' for more information.
#? 1

## no permission
mkdir d; chmod 555 d; mktemp d/XXXX; chmod 755 d
#2> mktemp: failed to create file via template ‘d/XXXX’: Permission denied
