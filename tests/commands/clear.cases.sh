## takes no operand and no long option
clear x
clear --help
clear; TERM=nope clear
#2> Usage: clear [options]
#2>
#2> Options:
#2>   -T TERM     use this instead of $TERM
#2>   -V          print curses-version
#2>   -x          do not try to clear scrollback
#2> clear: invalid option -- '-'
#2> Usage: clear [options]
#2>
#2> Options:
#2>   -T TERM     use this instead of $TERM
#2>   -V          print curses-version
#2>   -x          do not try to clear scrollback
#2> TERM environment variable not set.
#2> 'nope': unknown terminal type.
#? 1

## the scrollback stays where it is asked to
TERM=xterm clear -x | od -c; TERM=dumb clear | od -c; echo "${PIPESTATUS[0]}"
#> 0000000 033   [   H 033   [   2   J
#> 0000007
#> 0000000
#> 1

## terminals that nobody knows
TERM=nosuch clear; echo $?; TERM=vt100 clear | od -c; clear -T xterm-256color | od -c
#> 1
#> 0000000 033   [   H 033   [   J
#> 0000006
#> 0000000 033   [   H 033   [   2   J 033   [   3   J
#> 0000013
#2> 'nosuch': unknown terminal type.

## what it does not know
clear --bad; echo $?; clear extra | od -c | head -1; clear -V | cut -c1-8
#> 1
#> 0000000
#>$ ncurses\x20
#2> clear: invalid option -- '-'
#2> Usage: clear [options]
#2>
#2> Options:
#2>   -T TERM     use this instead of $TERM
#2>   -V          print curses-version
#2>   -x          do not try to clear scrollback
#2> Usage: clear [options]
#2>
#2> Options:
#2>   -T TERM     use this instead of $TERM
#2>   -V          print curses-version
#2>   -x          do not try to clear scrollback
