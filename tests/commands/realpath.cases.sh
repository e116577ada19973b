## resolves links and dots
mkdir -p a/b; ln -s a/b l; realpath l/.. ./a/./b l /usr/../tmp//
#> /home/learner/case/a
#> /home/learner/case/a/b
#> /home/learner/case/a/b
#> /tmp

## the last component may be missing
realpath nosuch; realpath nosuch/x; realpath nosuch/
#> /home/learner/case/nosuch
#> /home/learner/case/nosuch
#2> realpath: nosuch/x: No such file or directory

## all components must exist
touch f; realpath -e f; realpath -e nosuch; realpath -e f/
#> /home/learner/case/f
#2> realpath: nosuch: No such file or directory
#2> realpath: f/: Not a directory
#? 1

## no component need exist
realpath -m no/such/../x f; touch f; realpath -m f/x/y
#> /home/learner/case/no/x
#> /home/learner/case/f
#> /home/learner/case/f/x/y

## does not follow links
mkdir -p a/b; ln -s a/b l; realpath -s l l/.. l/x/../y; realpath -s nosuch/x; realpath -es nosuch
#> /home/learner/case/l
#> /home/learner/case
#> /home/learner/case/nosuch/x
#2> realpath: l/x/../y: No such file or directory
#2> realpath: nosuch: No such file or directory
#? 1

## takes the dots away before the links
mkdir -p a/b; ln -s a/b l; realpath -L l/../x; realpath -P l/../x; realpath -L -P l/..
#> /home/learner/case/x
#> /home/learner/case/a/x
#> /home/learner/case/a

## relative to a directory
mkdir -p a/b c; realpath --relative-to=a c a/b a . /tmp; realpath --relative-to=a/b/c/d a
#> ../c
#> b
#> .
#> ..
#> ../../../../tmp
#2> realpath: a/b/c/d: No such file or directory
#? 1

## relative to a file, which counts as a directory unless -e says otherwise
touch f; realpath --relative-to=f f .; realpath -e --relative-to=f .
#> .
#> ..
#2> realpath: f: Not a directory
#? 1

## relative below a base
mkdir -p a/b c; realpath --relative-base=a a/b a c /usr
#> b
#> .
#> /home/learner/case/c
#> /usr

## relative to one directory, below another
mkdir -p a/b a/c d; realpath --relative-to=a/b --relative-base=a a/c d; realpath --relative-to=d --relative-base=a a/c d
#> ../c
#> /home/learner/case/d
#> /home/learner/case/a/c
#> /home/learner/case/d

## relative to what is not there
realpath --relative-to=no/such .; realpath -m --relative-to=no/such .
#> ../..
#2> realpath: no/such: No such file or directory

## is quiet
realpath -q nosuch/x . ; echo $?
#> /home/learner/case
#> 1

## ends names with NUL
realpath -z / /tmp | tr '\0' '@'
#>| /@/tmp@

## a loop of links
ln -s a b; ln -s b a; realpath a; realpath -m a; realpath -s a
#> /home/learner/case/a
#2> realpath: a: Too many levels of symbolic links
#2> realpath: a: Too many levels of symbolic links
#? 1

## a directory that was removed
mkdir d; cd d; rmdir ../d; realpath .; realpath /tmp
#> /tmp
#2> realpath: .: No such file or directory

## no operand
realpath
#2> realpath: missing operand
#2> Try 'realpath --help' for more information.
#? 1

## an empty name
realpath ''; realpath -m ''
#2> realpath: '': No such file or directory
#2> realpath: '': No such file or directory
#? 1

## an unknown option
realpath -x .
#2> realpath: invalid option -- 'x'
#2> Try 'realpath --help' for more information.
#? 1
