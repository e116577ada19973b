## writes all
echo hi > f; sync; echo $?; sync f .; echo $?
#> 0
#> 0

## of some files
echo hi > f; sync -d f; sync -f f; sync --data --file-system f
#2> sync: cannot specify both --data and --file-system
#? 1

## what is not there
sync nosuch; echo $?; sync nosuch/x .
#> 1
#2> sync: error opening 'nosuch': No such file or directory
#2> sync: error opening 'nosuch/x': No such file or directory
#? 1

## needs a file
sync -d
#2> sync: --data needs at least one argument
#? 1

## a file that may not be read
echo > f; chmod 200 f; sync f; chmod 0 f; sync f
#2> sync: error opening 'f': Permission denied
#? 1

## an unknown option
sync -x
#2> sync: invalid option -- 'x'
#2> Try 'sync --help' for more information.
#? 1
