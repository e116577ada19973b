## prints and keeps
echo hi | tee f; cat f
#> hi
#> hi

## keeps in several files
echo hi | tee f g > /dev/null; cat f g
#> hi
#> hi

## replaces, or adds
echo a | tee f; echo b | tee f; echo c | tee -a f > /dev/null; cat f
#> a
#> b
#> b
#> c

## goes on where a file cannot be written
echo hi | tee /nosuch/x f; echo $?; cat f
#> hi
#> 1
#> hi
#2> tee: /nosuch/x: No such file or directory

## writes to no directory
mkdir d; echo hi | tee d; echo $?
#> hi
#> 1
#2> tee: d: Is a directory

## takes a dash for a name
echo hi | tee - > /dev/null; cat ./-
#> hi

## tells of a full device and writes the others
echo hi | tee /dev/full f; echo $?; cat f
#> hi
#> 1
#> hi
#2> tee: /dev/full: No space left on device

## gives up at the first error where asked to
echo hi | tee --output-error=exit /nosuch/x f; echo $?
#> 1
#2> tee: /nosuch/x: No such file or directory

## knows the ways to treat errors
echo hi | tee --output-error=never f
#2> tee: invalid argument ‘never’ for ‘--output-error’
#2> Valid arguments are:
#2>   - ‘warn’
#2>   - ‘warn-nopipe’
#2>   - ‘exit’
#2>   - ‘exit-nopipe’
#2> Try 'tee --help' for more information.
#? 1

## ends with its reader, unless told otherwise
yes | tee f | head -n 1; yes | head -n 20000 | tee -p g | head -n 1; wc -l g
#> y
#> y
#> 20000 g

## refuses options that it does not have
tee -x; tee --append=x
#2> tee: invalid option -- 'x'
#2> Try 'tee --help' for more information.
#2> tee: option '--append' doesn't allow an argument
#2> Try 'tee --help' for more information.
#? 1

## may not write there
echo hi | tee /etc/passwd > /dev/null
#2> tee: /etc/passwd: Permission denied
#? 1
