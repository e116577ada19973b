## says yes to everything
/usr/bin/true; echo $?; /usr/bin/true x --help; echo $?; /usr/bin/true -x; echo $?
#> 0
#> 0
#> 0

## prints help when that is all it is asked
/usr/bin/true --help | head -n 2; /usr/bin/true --version | head -n 1
#> Usage: /usr/bin/true [ignored command line arguments]
#>   or:  /usr/bin/true OPTION
#> true (GNU coreutils) 9.1
