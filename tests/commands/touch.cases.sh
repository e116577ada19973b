## makes empty files
touch a b; ls; wc -c a
#> a
#> b
#> 0 a

## makes nothing where it is asked not to
touch -c a; ls; echo $?
#> 0

## sets a given time
touch -d '2020-01-02 03:04:05' a; stat -c '%x %y' a
#> 2020-01-02 03:04:05.000000000 +0000 2020-01-02 03:04:05.000000000 +0000

## sets a stamp
touch -t 202001020304.05 a; touch -t 9901020304 b; stat -c '%y' a b
#> 2020-01-02 03:04:05.000000000 +0000
#> 1999-01-02 03:04:00.000000000 +0000

## takes the times of another file
touch -d 2020-01-02 a; touch -r a b; stat -c %y b
#> 2020-01-02 00:00:00.000000000 +0000

## counts from the times of another file
touch -d '2020-01-31 12:00' a; touch -r a -d '+1 day' b; stat -c %y b
#> 2020-02-01 12:00:00.000000000 +0000

## sets one of the two times
touch -d 2020-01-01 a; touch -a -d 2001-01-01 a; touch -m -d 2002-01-01 a; stat -c '%x %y' a
#> 2001-01-01 00:00:00.000000000 +0000 2002-01-01 00:00:00.000000000 +0000

## names the time by a word
touch -d 2020-01-01 a; touch --time=use -d 2001-01-01 a; touch --time=modify -d 2002-01-01 a; stat -c '%x %y' a; touch --time=x a
#> 2001-01-01 00:00:00.000000000 +0000 2002-01-01 00:00:00.000000000 +0000
#2> touch: invalid argument ‘x’ for ‘--time’
#2> Valid arguments are:
#2>   - ‘atime’, ‘access’, ‘use’
#2>   - ‘mtime’, ‘modify’
#2> Try 'touch --help' for more information.
#? 1

## does not understand such a date
touch -d foo a; touch -t 99 a; touch -t 202013010000 a; ls
#2> touch: invalid date format ‘foo’
#2> touch: invalid date format ‘99’
#2> touch: invalid date format ‘202013010000’

## takes one source of times
touch -d 2020-01-01 -t 202001010000 a; touch -r /etc/passwd -t 202001010000 a
#2> touch: cannot specify times from more than one source
#2> Try 'touch --help' for more information.
#2> touch: cannot specify times from more than one source
#2> Try 'touch --help' for more information.
#? 1

## needs a name
touch; touch -d; touch -x
#2> touch: missing file operand
#2> Try 'touch --help' for more information.
#2> touch: option requires an argument -- 'd'
#2> Try 'touch --help' for more information.
#2> touch: invalid option -- 'x'
#2> Try 'touch --help' for more information.
#? 1

## cannot make it there
touch nosuch/a; touch /etc/x; touch ''; touch /root/x
#2> touch: cannot touch 'nosuch/a': No such file or directory
#2> touch: cannot touch '/etc/x': Permission denied
#2> touch: cannot touch '': No such file or directory
#2> touch: cannot touch '/root/x': Permission denied
#? 1

## takes a directory
mkdir d; touch -d 2020-01-01 d; stat -c %y d
#> 2020-01-01 00:00:00.000000000 +0000

## changes the link itself, or what it leads to
touch -d 2020-01-01 f; ln -s f l; touch -h -d 2001-01-01 l; stat -c '%n %y' f l; touch -d 2002-02-02 l; stat -c '%n %y' f
#> f 2020-01-01 00:00:00.000000000 +0000
#> l 2001-01-01 00:00:00.000000000 +0000
#> f 2002-02-02 00:00:00.000000000 +0000

## makes what a link leads to
ln -s new l; touch l; ls
#> l
#> new

## may not set a time of a file of another
touch /etc/passwd; touch -d 2020-01-01 /etc/passwd
#2> touch: cannot touch '/etc/passwd': Permission denied
#2> touch: cannot touch '/etc/passwd': Permission denied
#? 1

## takes a slash at the end for a directory
touch f; touch f/; touch nosuch/
#2> touch: setting times of 'f/': Not a directory
#2> touch: setting times of 'nosuch/': No such file or directory
#? 1

## has no file to take the times of
touch -r nosuch a; ls
#2> touch: failed to get attributes of 'nosuch': No such file or directory
