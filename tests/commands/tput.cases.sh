## writes in bold and in colors
export TERM=xterm-256color
tput bold; tput setaf 1; tput setab 2; echo text; tput sgr0
#>$ \e[1m\e[31m\e[42mtext
#>$| \e(B\e[m

## chooses colors of three kinds
export TERM=xterm-256color
for color in 0 7 8 15 16 200 255; do tput setaf $color; tput setab $color; echo; done
#>$ \e[30m\e[40m
#>$ \e[37m\e[47m
#>$ \e[90m\e[100m
#>$ \e[97m\e[107m
#>$ \e[38;5;16m\e[48;5;16m
#>$ \e[38;5;200m\e[48;5;200m
#>$ \e[38;5;255m\e[48;5;255m

## has eight colors in an xterm
tput -T xterm setaf 3; tput -T xterm setab 4; tput -T xterm colors; tput -T xterm pairs
#>$ \e[33m\e[44m8
#> 64

## underlines, reverses, dims, blinks
export TERM=xterm-256color
for name in smul rmul rev dim blink invis smso rmso sitm ritm; do tput $name; done; echo
#>$ \e[4m\e[24m\e[7m\e[2m\e[5m\e[8m\e[7m\e[27m\e[3m\e[23m

## moves the cursor
export TERM=xterm-256color
tput cup 3 5; tput cup 0 0; tput home; tput cuu 3; tput cuu1; tput cud 2; tput cuf 4; tput cub 1; tput hpa 4; tput vpa 2; echo
#>$ \e[4;6H\e[1;1H\e[H\e[3A\e[A\e[2B\e[4C\e[1D\e[5G\e[3d

## saves and restores, hides and shows the cursor
export TERM=xterm-256color
tput sc; tput rc; tput civis; tput cnorm; tput cvvis; echo
#>$ \e7\e8\e[?25l\e[?12l\e[?25h\e[?12;25h

## clears
export TERM=xterm-256color
tput clear; tput -x clear; tput el; tput el1; tput ed; tput ech 3; tput dch 2; tput ich 2; tput il 2; tput dl1; echo
#>$ \e[H\e[2J\e[3J\e[H\e[2J\e[K\e[1K\e[J\e[3X\e[2P\e[2@\e[2L\e[M

## has another screen
export TERM=xterm-256color
tput smcup; tput rmcup; tput smkx; tput rmkx; echo
#>$ \e[?1049h\e[22;0;0t\e[?1049l\e[23;0;0t\e[?1h\e=\e[?1l\e>

## rings
export TERM=xterm-256color
tput bel; tput flash; tput cr; tput ht; tput ind; tput ri; tput nel; echo
#>$ \x07\e[?5h\e[?5l\r\t
#>$ \eM\eE

## tells numbers
export TERM=xterm-256color
tput colors; tput it; tput pairs; tput cols; tput lines
#> 256
#> 8
#> 65536
#> 80
#> 24

## believes the environment about the size
export TERM=xterm-256color COLUMNS=100 LINES=30
tput cols; tput lines
#> 100
#> 30

## tells what there is by its status
export TERM=xterm-256color
for name in am bw km xenl xon hs bce; do tput $name; echo $name $?; done
#> am 0
#> bw 1
#> km 0
#> xenl 0
#> xon 1
#> hs 1
#> bce 0

## tells the name of the terminal
tput -T xterm-256color longname; echo; tput -T xterm longname; echo; tput -T dumb longname; echo
#> xterm with 256 colors
#> xterm terminal emulator (X Window System)
#> 80-column dumb tty

## a terminal that can only print
export TERM=dumb
tput bold; echo $?; tput cols; tput colors; tput clear; echo $?; tput am; echo $?; tput bel; tput el; echo $?
#> 1
#> 80
#> -1
#> 2
#> 0
#>$ \x071

## takes commands from standard input
export TERM=xterm-256color
printf 'bold\nsetaf 1\n\ncup 1 2\n' | tput -S; echo; echo $?
#>$ \e[1m\e[31m\e[2;3H
#> 0

## shows what it would put in
export TERM=xterm-256color
tput setaf; echo; tput cup 1; echo; tput cup a b; echo; tput csr 1 5; echo; tput sgr 0 1 0 0 0 1 0 0 0; echo; tput initc 1 2 3 4; echo
#>$ \e[%?%p1%{8}%<%t3%p1%d%e%p1%{16}%<%t9%p1%{8}%-%d%e38;5;%p1%d%;m
#>$ \e[2;1H
#>$ \e[1;1H
#>$ \e[2;6r
#>$ \e(B\e[0;1;4m
#>$ \e]4;1;rgb:00/00/01\e\\

## tells what keys send
export TERM=xterm-256color
for key in kcuu1 kcud1 kf1 kf5 kdch1 khome kend kbs knp; do tput $key; echo; done
#>$ \eOA
#>$ \eOB
#>$ \eOP
#>$ \e[15~
#>$ \e[3~
#>$ \eOH
#>$ \eOF
#>$ \x7f
#>$ \e[6~

## does not know such a capability
export TERM=xterm-256color
tput foo
echo $?; tput Bold
#> 4
#2> tput: unknown terminfo capability 'foo'
#2> tput: unknown terminfo capability 'Bold'
#? 4

## does not know such a terminal
tput -T foo bold
echo $?; TERM=foo tput cols
#> 3
#2> tput: unknown terminal "foo"
#2> tput: unknown terminal "foo"
#? 3

## needs the name of a terminal
unset TERM; tput bold
echo $?; TERM= tput cols
#> 2
#2> tput: No value for $TERM and no -T specified
#2> tput: No value for $TERM and no -T specified
#? 2

## needs a command
TERM=xterm tput
echo $?; TERM=xterm tput -z
#> 2
#2> Usage: tput [options] [command]
#2>
#2> Options:
#2>   -S <<       read commands from standard input
#2>   -T TERM     use this instead of $TERM
#2>   -V          print curses-version
#2>   -x          do not try to clear scrollback
#2>
#2> Commands:
#2>   clear       clear the screen
#2>   init        initialize the terminal
#2>   reset       reinitialize the terminal
#2>   capname     unlike clear/init/reset, print value for capability "capname"
#2> tput: invalid option -- 'z'
#2> Usage: tput [options] [command]
#2>
#2> Options:
#2>   -S <<       read commands from standard input
#2>   -T TERM     use this instead of $TERM
#2>   -V          print curses-version
#2>   -x          do not try to clear scrollback
#2>
#2> Commands:
#2>   clear       clear the screen
#2>   init        initialize the terminal
#2>   reset       reinitialize the terminal
#2>   capname     unlike clear/init/reset, print value for capability "capname"
#? 2

## needs a terminal to make ready
TERM=xterm tput init </dev/null
echo $?; TERM=xterm tput reset </dev/null
#> 10
#2> tput: terminal attributes: No such device or address
#2>
#2> tput: terminal attributes: No such device or address
#2>
#? 10

## tells its version
tput -V
#> ncurses 6.4.20221231

## builds a line in a script
export TERM=xterm-256color
bold=$(tput bold) normal=$(tput sgr0); printf '%s%s%s\n' "$bold" hello "$normal"
#>$ \e[1mhello\e(B\e[m

## other terminals than xterm
for t in vt100 vt220 ansi linux screen screen-256color dumb; do echo "$t: $(tput -T $t cols) $(tput -T $t colors) $(tput -T $t longname)"; tput -T $t bold | od -An -c; tput -T $t setaf 1 | od -An -c; tput -T $t cup 3 4 | od -An -c; tput -T $t sgr0 | od -An -c; tput -T $t clear | od -An -c; tput -T $t el | od -An -c; done
#> vt100: 80 -1 DEC VT100 (w/advanced video)
#>  033   [   1   m
#>  033   [   4   ;   5   H
#>  033   [   m 017
#>  033   [   H 033   [   J
#>  033   [   K
#> vt220: 80 -1 DEC VT220
#>  033   [   1   m
#>  033   [   4   ;   5   H
#>  033   [   m 033   (   B
#>  033   [   H 033   [   J
#>  033   [   K
#> ansi: 80 8 ansi/pc-term compatible with color
#>  033   [   1   m
#>  033   [   3   1   m
#>  033   [   4   ;   5   H
#>  033   [   0   ;   1   0   m
#>  033   [   H 033   [   J
#>  033   [   K
#> linux: 80 8 Linux console
#>  033   [   1   m
#>  033   [   3   1   m
#>  033   [   4   ;   5   H
#>  033   [   m 017
#>  033   [   H 033   [   J 033   [   3   J
#>  033   [   K
#> screen: 80 8 VT 100/ANSI X3.64 virtual terminal
#>  033   [   1   m
#>  033   [   3   1   m
#>  033   [   4   ;   5   H
#>  033   [   m 017
#>  033   [   H 033   [   J
#>  033   [   K
#> screen-256color: 80 256 GNU Screen with 256 colors
#>  033   [   1   m
#>  033   [   3   1   m
#>  033   [   4   ;   5   H
#>  033   [   m 017
#>  033   [   H 033   [   J
#>  033   [   K
#> dumb: 80 -1 80-column dumb tty
