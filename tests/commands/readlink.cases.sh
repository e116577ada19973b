## says what a link says
ln -s some/where l; readlink l
#> some/where

## says nothing of what is no link
touch f; readlink f; echo $?; readlink nosuch; echo $?
#> 1
#> 1

## reports errors where asked to
touch f; mkdir d; ln -s f l; readlink -v f d nosuch l; readlink -sv f; readlink -vs f
#> f
#2> readlink: f: Invalid argument
#2> readlink: d: Invalid argument
#2> readlink: nosuch: No such file or directory
#2> readlink: f: Invalid argument
#? 1

## canonicalizes, where the last component may be missing
cd ..; mkdir -p case/a/b; cd case; ln -s a/b l
readlink -f l/../x a/./b// nosuch; readlink -f nosuch/x; echo $?
#> /home/learner/case/a/x
#> /home/learner/case/a/b
#> /home/learner/case/nosuch
#> 1

## needs all components with -e
touch f; readlink -e f; readlink -ev nosuch; readlink -ve f/
#> /home/learner/case/f
#2> readlink: nosuch: No such file or directory
#2> readlink: f/: Not a directory
#? 1

## needs none with -m
readlink -m no/such/../place /no/../such//x; touch f; readlink -m f/x
#> /home/learner/case/no/place
#> /such/x
#> /home/learner/case/f/x

## leaves the newline away
ln -s x l; readlink -n l; echo .; readlink -n l l
#> x.
#> x
#> x
#2> readlink: ignoring --no-newline with multiple arguments

## ends names with NUL
ln -s x l; readlink -z l l | tr '\0' '@'; readlink -zn l | tr '\0' '@'
#>| x@x@x

## a chain of links and a loop
touch f; ln -s f a; ln -s a b; readlink b; readlink -f b; ln -s y x; ln -s x y; readlink x; readlink -vf x; readlink -vm x
#> a
#> /home/learner/case/f
#> y
#> /home/learner/case/x
#2> readlink: x: Too many levels of symbolic links

## the last of the modes counts
readlink -e -f nosuch; readlink -f -e nosuch; echo $?; readlink -e -m a/b
#> /home/learner/case/nosuch
#> 1
#> /home/learner/case/a/b

## links with absolute targets and dots
mkdir -p d/e; ln -s "$PWD/d" abs; ln -s ../. d/up; readlink -f abs/e d/up/abs/./e/..
#> /home/learner/case/d/e
#> /home/learner/case/d

## a directory that may not be searched
mkdir d; touch d/f; chmod 0 d; readlink -vf d/f; chmod 700 d
#2> readlink: d/f: Permission denied

## no operand
readlink
#2> readlink: missing operand
#2> Try 'readlink --help' for more information.
#? 1

## an empty name
readlink -v ''; readlink -vf ''; readlink -vm ''
#2> readlink: '': No such file or directory
#2> readlink: '': No such file or directory
#2> readlink: '': No such file or directory
#? 1

## an unknown option
readlink -x l
#2> readlink: invalid option -- 'x'
#2> Try 'readlink --help' for more information.
#? 1
