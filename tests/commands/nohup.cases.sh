## runs a command
nohup echo hi
nohup sh -c 'exit 3'
echo $?
#> hi
#> 3

## needs a command
nohup
echo $?
#> 125
#2> nohup: missing operand
#2> Try 'nohup --help' for more information.

## says what it cannot run
nohup nosuch
echo $?
nohup /etc
echo $?
#> 127
#> 126
#2> nohup: failed to run command 'nosuch': No such file or directory
#2> nohup: failed to run command '/etc': Permission denied

## makes the command ignore hang-ups
nohup sleep 5 & sleep 0.3; grep -c '^SigIgn:.*1$' /proc/$!/status
kill -HUP $!; sleep 0.1; kill -0 $! && echo lives
#> 0
#> lives

## leaves options of the command alone
nohup echo -n one; echo
nohup -- echo two
#> one
#> two

## creates no file where no terminal is
nohup echo hi > out 2>&1; cat out
#tree
#> hi
#/ -rw-r--r-- out "hi\n"

## does not know options
nohup -x
echo $?
nohup --nosuch
#> 125
#2> nohup: invalid option -- 'x'
#2> Try 'nohup --help' for more information.
#2> nohup: unrecognized option '--nosuch'
#2> Try 'nohup --help' for more information.
#? 125

## prints its help
nohup --help
#> Usage: nohup COMMAND [ARG]...
#>   or:  nohup OPTION
#> Run COMMAND, ignoring hangup signals.
#>
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> If standard input is a terminal, redirect it from an unreadable file.
#> If standard output is a terminal, append output to 'nohup.out' if possible,
#> '$HOME/nohup.out' otherwise.
#> If standard error is a terminal, redirect it to standard output.
#> To save output to FILE, use 'nohup COMMAND > FILE'.
#>
#> NOTE: your shell may have its own version of nohup, which usually supersedes
#> the version described here.  Please refer to your shell's documentation
#> for details about the options it supports.
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/nohup>
#> or available locally via: info '(coreutils) nohup invocation'
