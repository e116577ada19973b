## counts processors
nproc; nproc --all
#> 2
#> 2

## leaves some out, but not all
nproc --ignore=1; nproc --ignore=100; nproc --ignore 0
#> 1
#> 1
#> 2

## minds variables of OpenMP
OMP_NUM_THREADS=3 nproc; OMP_THREAD_LIMIT=1 nproc; OMP_NUM_THREADS=3 nproc --all
#> 3
#> 1
#> 2

## says what is wrong with the line
nproc --ignore=x; echo $?; nproc x; echo $?; nproc -x; echo $?
#> 1
#> 1
#> 1
#2> nproc: invalid number: ‘x’
#2> nproc: extra operand ‘x’
#2> Try 'nproc --help' for more information.
#2> nproc: invalid option -- 'x'
#2> Try 'nproc --help' for more information.

## prints its help
nproc --help
#> Usage: nproc [OPTION]...
#> Print the number of processing units available to the current process,
#> which may be less than the number of online processors
#>
#>       --all      print the number of installed processors
#>       --ignore=N  if possible, exclude N processing units
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/nproc>
#> or available locally via: info '(coreutils) nproc invocation'

## reads numbers with blanks before them
nproc --ignore=' 1' > /dev/null; echo $?; OMP_NUM_THREADS=' 1' nproc; OMP_NUM_THREADS=2,2,1 nproc; OMP_NUM_THREADS=9 OMP_THREAD_LIMIT=2 nproc; nproc --ignore=1x
#> 0
#> 1
#> 2
#> 2
#2> nproc: invalid number: ‘1x’
#? 1
