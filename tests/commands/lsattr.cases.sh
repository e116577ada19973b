## shows the attributes
echo one > n; lsattr n | tr e -; lsattr ./n | tr e -
#> ---------------------- n
#> ---------------------- ./n

## lists directories, and not what is hidden
mkdir d; touch d/x d/.h; lsattr d | tr e - ; lsattr -d d | tr e -; lsattr -a d | tr e - | sort; cd d; lsattr | tr e -
#> ---------------------- d/x
#> ---------------------- d
#> ---------------------- d/.
#> ---------------------- d/..
#> ---------------------- d/.h
#> ---------------------- d/x
#> ---------------------- ./x

## by their names
touch f; chattr +dA f; lsattr -l f | sed 's/, Extents//'; chattr -dA f; chattr -e f 2>/dev/null; lsattr -l f; chattr +A f; lsattr f | tr e -
#> f                            No_Dump, No_Atime
#> f                            ---
#> -------A-------------- f

## mistakes
touch f; lsattr nosuch; echo $?; lsattr nosuch f | tr e -; lsattr -q; echo $?; lsattr --help; echo $?; lsattr -V f 2>&1 >/dev/null
#> 1
#> ---------------------- f
#> 1
#> 1
#> lsattr 1.47.0 (5-Feb-2023)
#2> lsattr: No such file or directory while trying to stat nosuch
#2> lsattr: No such file or directory while trying to stat nosuch
#2> lsattr: invalid option -- 'q'
#2> Usage: lsattr [-RVadlpv] [files...]
#2> lsattr: invalid option -- '-'
#2> Usage: lsattr [-RVadlpv] [files...]

## what has none
ln -s f l; mkfifo p; touch f; lsattr l; echo $?; lsattr p; echo $?; lsattr /dev/null; echo $?; sudo touch r; sudo chmod 600 r; lsattr r; echo $?
#> 1
#> 1
#> 1
#> 1
#2> lsattr: Operation not supported While reading flags on l
#2> lsattr: Operation not supported While reading flags on p
#2> lsattr: Operation not supported While reading flags on /dev/null
#2> lsattr: Permission denied While reading flags on r

## goes down
mkdir -p d/s; touch d/s/x; lsattr -R d | tr e -; lsattr -R | tr e -
#> ---------------------- d/s
#>
#> d/s:
#> ---------------------- d/s/x
#>
#> ---------------------- ./d
#>
#> ./d:
#> ---------------------- ./d/s
#>
#> ./d/s:
#> ---------------------- ./d/s/x
#>
#>
