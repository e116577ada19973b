## needs a page
man; echo $?
#> 1
#2> What manual page do you want?
#2> For example, try 'man man'.

## knows what is not there
man no-such-page; echo $?; man no-such-page neither; echo $?
#> 16
#> 16
#2> No manual entry for no-such-page
#2> No manual entry for no-such-page
#2> No manual entry for neither

## tells what a command is for
man -f ls; man -f wc
#> ls (1)               - list directory contents
#> wc (1)               - print newline, word, and byte counts for each file

## searches
man -k -s 1 '^wc$'; man -k absentthing; echo $?
#> wc (1)               - print newline, word, and byte counts for each file
#> 16
#2> absentthing: nothing appropriate.

## wants a word to search
man -k; echo $?; man -f; echo $?
#> apropos what?
#> 1
#> whatis what?
#> 1
