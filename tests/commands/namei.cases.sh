## follows a path
mkdir -p a/b; touch a/b/f; namei a/b/f; namei ./a
#> f: a/b/f
#>  d a
#>  d b
#>  - f
#> f: ./a
#>  d .
#>  d a

## links
mkdir a; ln -s a l; ln -s nosuch dangling; touch a/f; namei l/f; namei dangling; echo $?; namei -n l/f
#> f: l/f
#>  l l -> a
#>    d a
#>  - f
#> f: dangling
#>  l dangling -> nosuch
#>      nosuch - No such file or directory
#> 1
#> f: l/f
#>  l l -> a
#>  - f

## modes and owners
mkdir -m 750 a; touch a/f; chmod 640 a/f; ln -s a l; namei -m l/f; namei -o l/f; namei -l a/f; namei -v a/f
#> f: l/f
#>  lrwxrwxrwx l -> a
#>    drwxr-x--- a
#>  -rw-r----- f
#> f: l/f
#>  l learner learner l -> a
#>    d learner learner a
#>  - learner learner f
#> f: a/f
#> drwxr-x--- learner learner a
#> -rw-r----- learner learner f
#> f: a/f
#> d a
#> - f

## what is wrong
namei nosuch/x; echo $?; namei; echo $?; namei -q x; echo $?
#> f: nosuch/x
#>    nosuch - No such file or directory
#> 1
#> 1
#> 1
#2> namei: pathname argument is missing
#2> Try 'namei --help' for more information.
#2> namei: invalid option -- 'q'
#2> Try 'namei --help' for more information.

## absolute
namei /usr/bin | head -4; namei -x / ; namei -m /tmp
#> f: /usr/bin
#>  d /
#>  d usr
#>  d bin
#> f: /
#>  D /
#> f: /tmp
#>  drwxr-xr-x /
#>  drwxrwxrwt tmp
