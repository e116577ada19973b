## runs a command on a terminal
script -qc 'test -t 0 && test -t 1 && echo both' /dev/null
#>$ both\r

## shows what the command shows, with the ends of lines of a terminal
script -qc 'printf "a\nb\n"' /dev/null | od -c
#> 0000000   a  \r  \n   b  \r  \n
#> 0000006

## keeps a log
script -qc 'echo hi' log; sed 's/^Script \(started\|done\) on [-0-9]* [:+0-9]*/Script \1 on TIME/' log | od -c
#>$ hi\r
#> 0000000   S   c   r   i   p   t       s   t   a   r   t   e   d       o
#> 0000020   n       T   I   M   E       [   C   O   M   M   A   N   D   =
#> 0000040   "   e   c   h   o       h   i   "       <   n   o   t       e
#> 0000060   x   e   c   u   t   e   d       o   n       t   e   r   m   i
#> 0000100   n   a   l   >   ]  \n   h   i  \r  \n  \n   S   c   r   i   p
#> 0000120   t       d   o   n   e       o   n       T   I   M   E       [
#> 0000140   C   O   M   M   A   N   D   _   E   X   I   T   _   C   O   D
#> 0000160   E   =   "   0   "   ]  \n
#> 0000167

## says where it keeps it
script -c 'echo hi' log
script -c 'echo hi' | head -n 1; ls
#> Script started, output log file is 'log'.
#>$ hi\r
#> Script done.
#> Script started, output log file is 'typescript'.
#> log
#> typescript

## adds to a log
script -qc 'echo one' log; script -aqc 'echo two' log; grep -ac 'Script started' log
#>$ one\r
#>$ two\r
#> 2

## gives the status of the command only with --return
script -qc 'exit 3' /dev/null; echo $?
script -eqc 'exit 3' /dev/null; echo $?
script -qec 'kill -9 $$' /dev/null; echo $?
#> 0
#> 3
#> 137

## hands on what it reads
printf 'one\ntwo\n' | script -qc 'read a; read b; echo "$b $a"' /dev/null
#>$ one\r
#>$ two\r
#>$ two one\r

## cannot write
script -qc 'echo hi' /nosuch/log; echo $?
#> 1
#2> script: cannot open /nosuch/log: No such file or directory

## does not know other options
script -x; echo $?
#> 1
#2> script: invalid option -- 'x'
#2> Try 'script --help' for more information.

## prints its help and its version
script --help
script -V
#>
#> Usage:
#>  script [options] [file]
#>
#> Make a typescript of a terminal session.
#>
#> Options:
#>  -I, --log-in <file>           log stdin to file
#>  -O, --log-out <file>          log stdout to file (default)
#>  -B, --log-io <file>           log stdin and stdout to file
#>
#>  -T, --log-timing <file>       log timing information to file
#>  -t[<file>], --timing[=<file>] deprecated alias to -T (default file is stderr)
#>  -m, --logging-format <name>   force to 'classic' or 'advanced' format
#>
#>  -a, --append                  append to the log file
#>  -c, --command <command>       run command rather than interactive shell
#>  -e, --return                  return exit code of the child process
#>  -f, --flush                   run flush after each write
#>      --force                   use output file even when it is a link
#>  -E, --echo <when>             echo input in session (auto, always or never)
#>  -o, --output-limit <size>     terminate if output files exceed size
#>  -q, --quiet                   be quiet
#>
#>  -h, --help                    display this help
#>  -V, --version                 display version
#>
#> For more details see script(1).
#> script from util-linux 2.38.1
