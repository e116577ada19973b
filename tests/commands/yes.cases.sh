## says y again and again
yes | head -n 3
#> y
#> y
#> y

## says what it is told
yes a b | head -n 2; yes -- -x | head -n 1
#> a b
#> a b
#> -x

## refuses options
yes -x; yes --zap
#2> yes: invalid option -- 'x'
#2> Try 'yes --help' for more information.
#2> yes: unrecognized option '--zap'
#2> Try 'yes --help' for more information.
#? 1

## writes to a full device
yes > /dev/full
#2> yes: standard output: No space left on device
#? 1
