## makes empty files
touch a b; ls; wc -c a
#> a
#> b
#> 0 a

## makes nothing where it is asked not to
touch -c a; ls; echo $?
#> 0

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

## beginnings of several long options are named in the order of the real table
touch --t=x 2>&1 | head -1
#> touch: invalid argument ‘x’ for ‘--time’

## a wrong stamp is told before a second source
touch -t x -r y z; touch -t 1 -d now z; touch -t 202401020304 -d now z; ls
#2> touch: invalid date format ‘x’
#2> touch: invalid date format ‘1’
#2> touch: cannot specify times from more than one source
#2> Try 'touch --help' for more information.
