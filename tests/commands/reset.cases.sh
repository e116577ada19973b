## needs a terminal
TERM=xterm reset </dev/null
#2> reset: terminal attributes: No such device or address
#2>
#? 10

## tells its version
reset -V
#> ncurses 6.4.20221231

## refuses options that it does not have
TERM=xterm reset -x
#2> reset: invalid option -- 'x'
#2> Usage: reset [options] [terminal]
#2>
#2> Options:
#2>   -c          set control characters
#2>   -e ch       erase character
#2>   -I          no initialization strings
#2>   -i ch       interrupt character
#2>   -k ch       kill character
#2>   -m mapping  map identifier to type
#2>   -Q          do not output control key settings
#2>   -q          display term only, do no changes
#2>   -r          display term on stderr
#2>   -s          output TERM set command
#2>   -V          print curses-version
#2>   -w          set window-size
#2>
#2> If neither -c/-w are given, both are assumed.
#? 1

## needs a terminal for a name, too
TERM=xterm reset -q xterm </dev/null; echo $?
#> 10
#2> reset: terminal attributes: No such device or address
#2>

## needs a terminal, whatever is asked
TERM=xterm reset -s -I </dev/null
#2> reset: terminal attributes: No such device or address
#2>
#? 10
