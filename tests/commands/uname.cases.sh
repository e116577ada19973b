## prints the kernel's name
uname; uname -s; uname --kernel-name
#> Linux
#> Linux
#> Linux

## prints the host's name
uname -n; uname --nodename
#> rockpool
#> rockpool

## prints the machine
uname -m; uname -p; uname -i; uname -mpi
#> x86_64
#> unknown
#> unknown
#> x86_64 unknown unknown

## prints the system
uname -o; uname --operating-system
#> GNU/Linux
#> GNU/Linux

## prints in its own order
uname -on; uname -ms; uname -m -s
#> rockpool GNU/Linux
#> Linux x86_64
#> Linux x86_64

## prints all
uname -a | cut -d ' ' -f 1,2; uname -a | awk '{ print $(NF - 1), $NF }'
#> Linux rockpool
#> x86_64 GNU/Linux

## prints a release
uname -r | grep -c '^[0-9]*\.[0-9]*'; uname -v | grep -c '^#'
#> 1
#> 1

## prints once
uname -s -s; uname -sn -n
#> Linux
#> Linux rockpool

## takes no word
uname x; echo $?; uname -s x y; echo $?
#> 1
#> 1
#2> uname: extra operand ‘x’
#2> Try 'uname --help' for more information.
#2> uname: extra operand ‘x’
#2> Try 'uname --help' for more information.

## knows no other option
uname -x; echo $?; uname --absent; echo $?
#> 1
#> 1
#2> uname: invalid option -- 'x'
#2> Try 'uname --help' for more information.
#2> uname: unrecognized option '--absent'
#2> Try 'uname --help' for more information.

## takes a unique beginning
uname --kernel-na; uname --mach; uname --kernel; echo $?
#> Linux
#> x86_64
#> 1
#2> uname: option '--kernel' is ambiguous; possibilities: '--kernel-name' '--kernel-release' '--kernel-version'
#2> Try 'uname --help' for more information.

## prints its help
uname --help
#> Usage: uname [OPTION]...
#> Print certain system information.  With no OPTION, same as -s.
#>
#>   -a, --all                print all information, in the following order,
#>                              except omit -p and -i if unknown:
#>   -s, --kernel-name        print the kernel name
#>   -n, --nodename           print the network node hostname
#>   -r, --kernel-release     print the kernel release
#>   -v, --kernel-version     print the kernel version
#>   -m, --machine            print the machine hardware name
#>   -p, --processor          print the processor type (non-portable)
#>   -i, --hardware-platform  print the hardware platform (non-portable)
#>   -o, --operating-system   print the operating system
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/uname>
#> or available locally via: info '(coreutils) uname invocation'

## prints its version
uname --version | head -n 1
#> uname (GNU coreutils) 9.1

## tells in a script
case $(uname -s) in Linux) echo penguin ;; *) echo other ;; esac
#> penguin

## cannot write to a full disk
uname > /dev/full; echo $?
#> 1
#2> uname: write error: No space left on device

## beginnings of several long options are named in the order of the real table
uname --k=x 2>&1 | head -1
uname --r=x 2>&1 | head -1
#> uname: option '--k=x' is ambiguous; possibilities: '--kernel-name' '--kernel-release' '--kernel-version'
#> uname: option '--release' doesn't allow an argument

## older names of options
uname --sysname; uname --kernel-name
#> Linux
#> Linux
