## lists as ls -l does, with escapes
mkdir d; printf hello > d/f; chmod 644 d/f; touch -d '2020-01-02' d/f; touch -d '2020-01-02' 'd/a b'; vdir d
#> total 4
#> -rw-r--r-- 1 learner learner 0 Jan  2  2020 a\ b
#> -rw-r--r-- 1 learner learner 5 Jan  2  2020 f

## takes the options of ls
mkdir d; touch -d '2020-01-02' d/a d/b; vdir -g -G d; vdir -C d; vdir --color=always -N d | wc -l; vdir -1 d
#> total 0
#> -rw-r--r-- 1 0 Jan  2  2020 a
#> -rw-r--r-- 1 0 Jan  2  2020 b
#> a  b
#> 3
#> a
#> b

## what is not there
vdir nosuch; echo $?
#> 2
#2> vdir: cannot access 'nosuch': No such file or directory

## an unknown option
vdir -y; vdir --sort=x
#2> vdir: invalid option -- 'y'
#2> Try 'vdir --help' for more information.
#2> vdir: invalid argument ‘x’ for ‘--sort’
#2> Valid arguments are:
#2>   - ‘none’
#2>   - ‘time’
#2>   - ‘size’
#2>   - ‘extension’
#2>   - ‘version’
#2>   - ‘width’
#2> Try 'vdir --help' for more information.
#? 1
