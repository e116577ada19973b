## ends a command that takes too long
timeout 0.2 sleep 5
echo $?
#> 124

## lets a command end by itself, with its status
timeout 5 true
echo $?
timeout 5 sh -c 'exit 7'
echo $?
#> 0
#> 7

## gives the status of the command where asked to
timeout --preserve-status 0.2 sleep 5
echo $?
timeout --preserve-status -s INT 0.2 sleep 5
echo $?
#> 143
#> 130

## sends another signal
timeout -s INT 0.2 sleep 5
echo $?
timeout --signal=USR1 0.2 sleep 5
echo $?
timeout -s 1 0.2 sleep 5
echo $?
#> 124
#> 124
#> 124

## kills a command, and says 137
(timeout -s KILL 0.2 sleep 5; echo $?) 2>/dev/null
#> 137

## kills what does not heed the first signal
(timeout -k 0.2 0.2 sh -c 'trap "" TERM; sleep 5; sleep 5; sleep 5'; echo $?) 2>/dev/null
#> 137

## tells of the signals that it sends
timeout -v 0.2 sleep 5
echo $?
timeout -v -s HUP 0.2 sleep 5
timeout -v -k 0.2 0.2 sh -c 'trap "" TERM; sleep 5; sleep 5; sleep 5' 2>&1 | head -n 2
#> 124
#> timeout: sending signal TERM to command ‘sh’
#> timeout: sending signal KILL to command ‘sh’
#2> timeout: sending signal TERM to command ‘sleep’
#2> timeout: sending signal HUP to command ‘sleep’

## lets the command clean up
timeout 0.2 sh -c 'trap "echo cleaning; exit 3" TERM; sleep 5 & wait'
echo $?
timeout --preserve-status 0.2 sh -c 'trap "echo cleaning; exit 3" TERM; sleep 5 & wait'
echo $?
#> cleaning
#> 124
#> cleaning
#> 3

## understands units
timeout 0.2s sleep 5; echo $?
timeout .005m sleep 5; echo $?
timeout 0.0001h sleep 5; echo $?
timeout 1d true; echo $?
timeout 1e-1 sleep 5; echo $?
timeout infinity true; echo $?
#> 124
#> 124
#> 124
#> 0
#> 124
#> 0

## has no limit with 0
timeout 0 sleep 0.2
echo $?
timeout 0 sh -c 'exit 5'
echo $?
#> 0
#> 5

## refuses what is no time
timeout x sleep 1
echo $?
timeout 1x sleep 1
timeout -- -1 sleep 1
timeout -k x 1 sleep 1
echo $?
#> 125
#> 125
#2> timeout: invalid time interval ‘x’
#2> Try 'timeout --help' for more information.
#2> timeout: invalid time interval ‘1x’
#2> Try 'timeout --help' for more information.
#2> timeout: invalid time interval ‘-1’
#2> Try 'timeout --help' for more information.
#2> timeout: invalid time interval ‘x’
#2> Try 'timeout --help' for more information.

## refuses what is no signal
timeout -s NOSUCH 1 sleep 1
echo $?
timeout -s 99 1 sleep 1
#> 125
#2> timeout: ‘NOSUCH’: invalid signal
#2> Try 'timeout --help' for more information.
#2> timeout: ‘99’: invalid signal
#2> Try 'timeout --help' for more information.
#? 125

## needs a time and a command
timeout
echo $?
timeout 1
echo $?
#> 125
#> 125
#2> Try 'timeout --help' for more information.
#2> Try 'timeout --help' for more information.

## says what it cannot run
timeout 1 nosuch
echo $?
timeout 1 /etc
echo $?
#> 127
#> 126
#2> timeout: failed to run command ‘nosuch’: No such file or directory
#2> timeout: failed to run command ‘/etc’: Permission denied

## ends with the signal that ended its command
(timeout 5 sh -c 'kill -TERM $$'; echo $?) 2>/dev/null
(timeout 5 sh -c 'kill -KILL $$'; echo $?) 2>/dev/null
#> 143
#> 137

## ends all that the command has started
timeout 0.3 sh -c 'sleep 4321 & sleep 4321'
echo $?
pgrep -cf 'sleep 432[1]'
#> 124
#> 0
#? 1

## stays in the group of the shell with --foreground
timeout --foreground 0.2 sleep 5
echo $?
timeout --foreground 5 sh -c 'exit 4'
echo $?
#> 124
#> 4

## hands the signals that it gets to the command
timeout 5 sleep 4 & sleep 0.3; kill $!; wait $!
echo $?
#> 143

## limits one side of a pipe
timeout 0.3 yes | head -n 2
timeout 0.3 cat < /dev/zero | wc -l
#> y
#> y
#> 0

## does not know other options
timeout -x 1 true
timeout --nosuch 1 true
timeout -s
#2> timeout: invalid option -- 'x'
#2> Try 'timeout --help' for more information.
#2> timeout: unrecognized option '--nosuch'
#2> Try 'timeout --help' for more information.
#2> timeout: option requires an argument -- 's'
#2> Try 'timeout --help' for more information.
#? 125

## prints its help
timeout --help
#> Usage: timeout [OPTION] DURATION COMMAND [ARG]...
#>   or:  timeout [OPTION]
#> Start COMMAND, and kill it if still running after DURATION.
#>
#> Mandatory arguments to long options are mandatory for short options too.
#>       --preserve-status
#>                  exit with the same status as COMMAND, even when the
#>                    command times out
#>       --foreground
#>                  when not running timeout directly from a shell prompt,
#>                    allow COMMAND to read from the TTY and get TTY signals;
#>                    in this mode, children of COMMAND will not be timed out
#>   -k, --kill-after=DURATION
#>                  also send a KILL signal if COMMAND is still running
#>                    this long after the initial signal was sent
#>   -s, --signal=SIGNAL
#>                  specify the signal to be sent on timeout;
#>                    SIGNAL may be a name like 'HUP' or a number;
#>                    see 'kill -l' for a list of signals
#>   -v, --verbose  diagnose to stderr any signal sent upon timeout
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> DURATION is a floating point number with an optional suffix:
#> 's' for seconds (the default), 'm' for minutes, 'h' for hours or 'd' for days.
#> A duration of 0 disables the associated timeout.
#>
#> Upon timeout, send the TERM signal to COMMAND, if no other SIGNAL specified.
#> The TERM signal kills any process that does not block or catch that signal.
#> It may be necessary to use the KILL signal, since this signal can't be caught.
#>
#> EXIT status:
#>   124  if COMMAND times out, and --preserve-status is not specified
#>   125  if the timeout command itself fails
#>   126  if COMMAND is found but cannot be invoked
#>   127  if COMMAND cannot be found
#>   137  if COMMAND (or timeout itself) is sent the KILL (9) signal (128+9)
#>   -    the exit status of COMMAND otherwise
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/timeout>
#> or available locally via: info '(coreutils) timeout invocation'
