## takes a format
/usr/bin/time -f '%C %x' true; /usr/bin/time -f '%x' echo a b
#> a b
#2> true 0
#2> 0

## gives the status of the program
/usr/bin/time -f '%x' false; echo $?; /usr/bin/time -q -f '%x' false; /usr/bin/time -q -f %x sh -c 'exit 3'; echo $?
#> 1
#> 3
#2> Command exited with non-zero status 1
#2> 1
#2> 1
#2> 3

## prints as POSIX wants it
/usr/bin/type -t time
#2> bash: line 1: /usr/bin/type: No such file or directory
#? 127

## writes into a file
/usr/bin/time -o out -f 'x %x' true; cat out; /usr/bin/time -a -o out -f 'y\t%%\n%n\q' true; cat out; /usr/bin/time -o /absent/out true; echo $?
#> x 0
#> x 0
#> y	%
#> ?n?\q
#> 125
#2> /usr/bin/time: /absent/out: No such file or directory

## takes the format from a variable
TIME='ran %C' /usr/bin/time echo a b; TIME='ran %C' /usr/bin/time -f '%x' echo a b
#> a b
#> a b
#2> ran echo a b
#2> 0

## tells what cannot be run
/usr/bin/time -f %x absent; echo $?; /usr/bin/time -f %x /etc/passwd; echo $?
#> 127
#> 126
#2> /usr/bin/time: cannot run absent: No such file or directory
#2> Command exited with non-zero status 127
#2> 127
#2> /usr/bin/time: cannot run /etc/passwd: Permission denied
#2> Command exited with non-zero status 126
#2> 126

## says what is wrong with the line
/usr/bin/time; echo $?; /usr/bin/time -Q; echo $?; /usr/bin/time -f; echo $?
#> 125
#> 125
#> 125
#2> /usr/bin/time: missing program to run
#2> Try '/usr/bin/time --help' for more information.
#2> /usr/bin/time: invalid option -- 'Q'
#2> Try '/usr/bin/time --help' for more information.
#2> /usr/bin/time: option requires an argument -- 'f'
#2> Try '/usr/bin/time --help' for more information.

## measures time that passes
/usr/bin/time -f %e sleep 1.2 2>&1 | cut -c 1-3; /usr/bin/time -f %E sleep 1.2 2>&1 | cut -c 1-6
#> 1.2
#> 0:01.2

## tells all
/usr/bin/time -v true 2>&1 | sed 's/[0-9.]*%*$/N/'
#> 	Command being timed: "true"N
#> 	User time (seconds): N
#> 	System time (seconds): N
#> 	Percent of CPU this job got: N
#> 	Elapsed (wall clock) time (h:mm:ss or m:ss): 0:N
#> 	Average shared text size (kbytes): N
#> 	Average unshared data size (kbytes): N
#> 	Average stack size (kbytes): N
#> 	Average total size (kbytes): N
#> 	Maximum resident set size (kbytes): N
#> 	Average resident set size (kbytes): N
#> 	Major (requiring I/O) page faults: N
#> 	Minor (reclaiming a frame) page faults: N
#> 	Voluntary context switches: N
#> 	Involuntary context switches: N
#> 	Swaps: N
#> 	File system inputs: N
#> 	File system outputs: N
#> 	Socket messages sent: N
#> 	Socket messages received: N
#> 	Signals delivered: N
#> 	Page size (bytes): N
#> 	Exit status: N

## tells of a signal
/usr/bin/time -f '%x' sh -c 'kill -9 $$'; echo $?; /usr/bin/time -q -f '%x' sh -c 'kill -9 $$'
#> 137
#2> Command terminated by signal 9
#2> 0
#2> 0
#? 137

## prints two lines if not told
/usr/bin/time true 2>&1 | sed 's/[0-9?][0-9]*/N/g'
#> N.Nuser N.Nsystem N:N.Nelapsed N%CPU (Navgtext+Navgdata Nmaxresident)k
#> Ninputs+Noutputs (Nmajor+Nminor)pagefaults Nswaps

## keeps output and measure apart
/usr/bin/time -f done echo out 2> err; cat err
#> out
#> done

## prints its help
/usr/bin/time --help
#> Usage: /usr/bin/time [OPTIONS] COMMAND [ARG]...
#> Run COMMAND, then print system resource usage.
#>
#>   -a, --append              with -o FILE, append instead of overwriting
#>   -f, --format=FORMAT       use the specified FORMAT instead of the default
#>   -o, --output=FILE         write to FILE instead of STDERR
#>   -p, --portability         print POSIX standard 1003.2 conformant string:
#>                               real %%e
#>                               user %%U
#>                               sys %%S
#>   -q, --quiet               do not print information about abnormal program
#>                             termination (non-zero exit codes or signals)
#>   -v, --verbose             print all resource usage information instead of
#>                             the default format
#>   -h,  --help               display this help and exit
#>   -V,  --version            output version information and exit
#>
#> Commonly usaged format sequences for -f/--format:
#> (see documentation for full list)
#>   %%   a literal '%'
#>   %C   command line and arguments
#>   %c   involuntary context switches
#>   %E   elapsed real time (wall clock) in [hour:]min:sec
#>   %e   elapsed real time (wall clock) in seconds
#>   %F   major page faults
#>   %M   maximum resident set size in KB
#>   %P   percent of CPU this job got
#>   %R   minor page faults
#>   %S   system (kernel) time in seconds
#>   %U   user time in seconds
#>   %w   voluntary context switches
#>   %x   exit status of command
#>
#> Default output format:
#> %Uuser %Ssystem %Eelapsed %PCPU (%Xavgtext+%Davgdata %Mmaxresident)k
#> %Iinputs+%Ooutputs (%Fmajor+%Rminor)pagefaults %Wswaps
#>
#> NOTE: your shell may have its own version of time, which usually supersedes
#> the version described here.  Please refer to your shell's documentation
#> for details about the options it supports.
#>
#> GNU Time website: <https://www.gnu.org/software/time/>
#> Full documentation at: <https://www.gnu.org/software/time/manual>
#> E-mail bug reports to: bug-time@gnu.org

## measures in a pipe
echo b a | /usr/bin/time -f 'sorted' tr ' ' '\n' | sort
#> a
#> b
#2> sorted

## is not the shell's own
type time; command -v /usr/bin/time; type -t time
#> time is a shell keyword
#> /usr/bin/time
#> keyword
