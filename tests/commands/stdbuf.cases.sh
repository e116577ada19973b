## runs a command
stdbuf -oL echo hi; seq 3 | stdbuf -o0 head -n 2; stdbuf -i0 -o 4K -e L sh -c 'echo $0 $1' a b; stdbuf --output=L printf 'x\n'; stdbuf -oL sh -c 'exit 4'; echo $?
#> hi
#> 1
#> 2
#> a b
#> x
#> 4

## what is wrong
stdbuf; echo $?; stdbuf echo hi; echo $?; stdbuf -oX echo hi; echo $?; stdbuf -iL cat; echo $?; stdbuf -o0 nosuch; echo $?; stdbuf -oL; echo $?; stdbuf -q; echo $?
#> 125
#> 125
#> 125
#> 125
#> 127
#> 125
#> 125
#2> stdbuf: missing operand
#2> Try 'stdbuf --help' for more information.
#2> stdbuf: you must specify a buffering mode option
#2> Try 'stdbuf --help' for more information.
#2> stdbuf: invalid mode ‘X’
#2> stdbuf: line buffering stdin is meaningless
#2> Try 'stdbuf --help' for more information.
#2> stdbuf: failed to run command ‘nosuch’: No such file or directory
#2> stdbuf: missing operand
#2> Try 'stdbuf --help' for more information.
#2> stdbuf: invalid option -- 'q'
#2> Try 'stdbuf --help' for more information.

## what the command sees
stdbuf -o0 -eL env | grep -E '^_STDBUF' ; stdbuf -i 1K env | grep -c LD_PRELOAD
#> _STDBUF_O=0
#> _STDBUF_E=L
#> 1

## its words
stdbuf --help; stdbuf --version | head -1
#> Usage: stdbuf OPTION... COMMAND
#> Run COMMAND, with modified buffering operations for its standard streams.
#>
#> Mandatory arguments to long options are mandatory for short options too.
#>   -i, --input=MODE   adjust standard input stream buffering
#>   -o, --output=MODE  adjust standard output stream buffering
#>   -e, --error=MODE   adjust standard error stream buffering
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> If MODE is 'L' the corresponding stream will be line buffered.
#> This option is invalid with standard input.
#>
#> If MODE is '0' the corresponding stream will be unbuffered.
#>
#> Otherwise MODE is a number which may be followed by one of the following:
#> KB 1000, K 1024, MB 1000*1000, M 1024*1024, and so on for G, T, P, E, Z, Y.
#> Binary prefixes can be used, too: KiB=K, MiB=M, and so on.
#> In this case the corresponding stream will be fully buffered with the buffer
#> size set to MODE bytes.
#>
#> NOTE: If COMMAND adjusts the buffering of its standard streams ('tee' does
#> for example) then that will override corresponding changes by 'stdbuf'.
#> Also some filters (like 'dd' and 'cat' etc.) don't use streams for I/O,
#> and are thus unaffected by 'stdbuf' settings.
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/stdbuf>
#> or available locally via: info '(coreutils) stdbuf invocation'
#> stdbuf (GNU coreutils) 9.1

## a directory
stdbuf -oL /; echo $?
#> 126
#2> stdbuf: failed to run command ‘/’: Permission denied

## says which sizes are too large
stdbuf -o 18446744073709551616 true; stdbuf -oX true
#2> stdbuf: invalid mode ‘18446744073709551616’: Value too large for defined data type
#2> stdbuf: invalid mode ‘X’
#? 125
