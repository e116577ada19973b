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
