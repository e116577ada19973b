## prints the kind of machine
arch
#> x86_64

## is what uname says
test "$(arch)" = "$(uname -m)"; echo $?
#> 0

## takes no word
arch x; echo $?
#> 1
#2> arch: extra operand ‘x’
#2> Try 'arch --help' for more information.

## knows no other option
arch -x; echo $?
#> 1
#2> arch: invalid option -- 'x'
#2> Try 'arch --help' for more information.

## prints its help
arch --help
#> Usage: arch [OPTION]...
#> Print machine architecture.
#>
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/arch>
#> or available locally via: info '(coreutils) arch invocation'
