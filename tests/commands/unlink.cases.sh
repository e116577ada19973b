## removes one file
touch a b; unlink a; ls
#> b

## removes a link, not what it leads to
touch f; ln -s f l; unlink l; ls
#> f

## what is not there
unlink nosuch; unlink nosuch/x; touch f; unlink f/
#2> unlink: cannot unlink 'nosuch': No such file or directory
#2> unlink: cannot unlink 'nosuch/x': No such file or directory
#2> unlink: cannot unlink 'f/': Not a directory
#? 1

## removes no directory
mkdir d; unlink d; unlink .
#2> unlink: cannot unlink 'd': Is a directory
#2> unlink: cannot unlink '.': Is a directory
#? 1

## where it may not
mkdir d; touch d/f; chmod 555 d; unlink d/f; chmod 755 d
#2> unlink: cannot unlink 'd/f': Permission denied

## operands
unlink; unlink a b; unlink -- -x; unlink --foo
#2> unlink: missing operand
#2> Try 'unlink --help' for more information.
#2> unlink: extra operand ‘b’
#2> Try 'unlink --help' for more information.
#2> unlink: cannot unlink '-x': No such file or directory
#2> unlink: unrecognized option '--foo'
#2> Try 'unlink --help' for more information.
#? 1
