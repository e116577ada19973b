## says that there is none
tty; echo $?
tty < /dev/null; echo $?
#> not a tty
#> 1
#> not a tty
#> 1

## tells by its status only
tty -s; echo $?
tty --silent; tty --quiet; echo $?
#> 1
#> 1

## names the terminal
script -qc 'tty | sed "s/[0-9][0-9]*/N/"; tty -s; echo $?' /dev/null
#>$ /dev/pts/N\r
#>$ 0\r

## asks for standard input, not for the other descriptors
script -qc 'tty < /dev/null; echo $?' /dev/null
#>$ not a tty\r
#>$ 1\r

## takes no operands
tty x; echo $?
#> 2
#2> tty: extra operand ‘x’
#2> Try 'tty --help' for more information.

## does not know other options
tty -x; echo $?
tty --nosuch; echo $?
#> 2
#> 2
#2> tty: invalid option -- 'x'
#2> Try 'tty --help' for more information.
#2> tty: unrecognized option '--nosuch'
#2> Try 'tty --help' for more information.

## writes to a full device
tty > /dev/full; echo $?
#> 3
#2> tty: write error: No space left on device

## prints its help
tty --help
#> Usage: tty [OPTION]...
#> Print the file name of the terminal connected to standard input.
#>
#>   -s, --silent, --quiet   print nothing, only return an exit status
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/tty>
#> or available locally via: info '(coreutils) tty invocation'
