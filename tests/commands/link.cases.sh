## makes another name
echo hi > a; link a b; cat b; stat -c %h a
#> hi
#> 2

## does not replace
touch a b; link a b
#2> link: cannot create link 'b' to 'a': File exists
#? 1

## what is not there
link nosuch b; touch a; link a nosuch/b
#2> link: cannot create link 'b' to 'nosuch': No such file or directory
#2> link: cannot create link 'nosuch/b' to 'a': No such file or directory
#? 1

## links no directory
mkdir d; link d e
#2> link: cannot create link 'e' to 'd': Operation not permitted
#? 1

## a link itself
ln -s x l; link l m; readlink m
#> x

## operands
link; link a; link a b c; link --foo
#2> link: missing operand
#2> Try 'link --help' for more information.
#2> link: missing operand after ‘a’
#2> Try 'link --help' for more information.
#2> link: extra operand ‘c’
#2> Try 'link --help' for more information.
#2> link: unrecognized option '--foo'
#2> Try 'link --help' for more information.
#? 1
