## functions that are in no file
printf 'f() { echo "${BASH_SOURCE[0]} ${BASH_LINENO[0]}"; caller 0; nosuch; }\nf\ng() { f; }\ng\n' | bash
bash -c 'f() { echo "${BASH_SOURCE[0]} ${BASH_LINENO[0]}"; caller 0; nosuch; }; f'
printf 'f() { echo "${BASH_SOURCE[0]}"; nosuch; }\nf\n' > x.sh; bash x.sh; . ./x.sh
printf 'shopt -s extdebug\nf() { :; }\ndeclare -F f\n' | bash
#> main 2
#> main 3
#> 3 g main
#> environment 1
#> x.sh
#> ./x.sh
#> f 2 main
#2> main: line 1: nosuch: command not found
#2> main: line 1: nosuch: command not found
#2> environment: line 1: nosuch: command not found
#2> x.sh: line 1: nosuch: command not found
#2> ./x.sh: line 1: nosuch: command not found

## traps on signals without a name
trap 'echo x' 32; echo $?; trap '' 33; echo $?; trap y 65; echo $?; trap -p; trap - 32; trap; trap z 034; echo $?
#> 0
#> 0
#> 1
#> trap -- 'echo x' 32
#> trap -- '' 33
#> trap -- '' 33
#> 0
#2> bash: line 1: trap: 65: invalid signal specification
