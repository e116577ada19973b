## lists in columns
mkdir d; touch d/a d/bb d/ccc; dir d; dir -w 5 d; COLUMNS=6 dir d
#> a  bb  ccc
#> a
#> bb
#> ccc
#> a
#> bb
#> ccc

## with escapes in names
touch 'a b' $'n\nl' $'\t' é 'q"' '\'; dir; dir -N | head -n 1
#> \t  \\	a\ b  n\nl  q"	é
#> 	   \  a b  n

## takes the options of ls
mkdir d; touch d/b d/a; dir -1 d; dir -r d; dir -m d; dir -A d; dir -d d; dir -x d; dir -F . d
#> a
#> b
#> b  a
#> a, b
#> a  b
#> d
#> a  b
#> .:
#> d/
#>
#> d:
#> a  b

## the long format
mkdir d; printf hello > d/f; touch -d '2020-01-02' d/f; dir -l d
#> total 4
#> -rw-r--r-- 1 learner learner 5 Jan  2  2020 f

## what is not there
dir nosuch; echo $?; dir nosuch . | head -n 1
#> 2
#> .:
#2> dir: cannot access 'nosuch': No such file or directory
#2> dir: cannot access 'nosuch': No such file or directory

## an unknown option
dir -y; dir --sort=x
#2> dir: invalid option -- 'y'
#2> Try 'dir --help' for more information.
#2> dir: invalid argument ‘x’ for ‘--sort’
#2> Valid arguments are:
#2>   - ‘none’
#2>   - ‘time’
#2>   - ‘size’
#2>   - ‘extension’
#2>   - ‘version’
#2>   - ‘width’
#2> Try 'dir --help' for more information.
#? 1
