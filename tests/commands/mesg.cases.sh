## without a terminal it says nothing
mesg; echo $?; mesg -v y
#> 2
#2> mesg: no tty
#? 2

## help
mesg --help
#>
#> Usage:
#>  mesg [options] [y | n]
#>
#> Control write access of other users to your terminal.
#>
#> Options:
#>  -v, --verbose  explain what is being done
#>  -h, --help     display this help
#>  -V, --version  display version
#>
#> For more details see mesg(1).

## an option that there is not
mesg --foo
#2> mesg: unrecognized option '--foo'
#2> Try 'mesg --help' for more information.
#? 1
