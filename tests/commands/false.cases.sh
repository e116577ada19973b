## says no to everything
/usr/bin/false; echo $?; /usr/bin/false x; echo $?
#> 1
#> 1

## says no even to help
/usr/bin/false --help > /dev/null; echo $?; /usr/bin/false --version | head -n 1
#> 1
#> false (GNU coreutils) 9.1
