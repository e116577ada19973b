## counts
seq 3; seq 2 4; seq 1 2 6; seq 5 -2 1
#> 1
#> 2
#> 3
#> 2
#> 3
#> 4
#> 1
#> 3
#> 5
#> 5
#> 3
#> 1

## counts nothing where there is nothing to count
seq 5 1; seq 0; seq 1 -1; seq -1

## counts in fractions, as exact as they are written
seq 1.5; seq 1 .5 2; seq 0.1 0.1 0.5; seq 1.00 .25 2; seq 1e-1 .1 .3
#> 1
#> 1.0
#> 1.5
#> 2.0
#> 0.1
#> 0.2
#> 0.3
#> 0.4
#> 0.5
#> 1.00
#> 1.25
#> 1.50
#> 1.75
#> 2.00
#> 0.1
#> 0.2
#> 0.3

## separates as told
seq -s, 5; seq -s ', ' 3; seq -s '' 3
#> 1,2,3,4,5
#> 1, 2, 3
#> 123

## pads to equal width
seq -w 8 10; seq -w -2 2; seq -w 1.5 10 | tail -n 2; seq -w 0.5 0.25 1
#> 08
#> 09
#> 10
#> -2
#> -1
#> 00
#> 01
#> 02
#> 08.5
#> 09.5
#> 0.50
#> 0.75
#> 1.00

## prints in a format
seq -f %03g 3; seq -f 'x%.2fy' 2; seq -f '%5.1f|' 2; seq -f '%%%g' 1; seq -f %e 1
#> 001
#> 002
#> 003
#> x1.00y
#> x2.00y
#>   1.0|
#>   2.0|
#> %1
#> 1.000000e+00

## takes one conversion of a number
seq -f %d 3; seq -f abc 3; seq -f '%g%g' 3; seq -f % 3
#2> seq: format ‘%d’ has unknown %d directive
#2> seq: format ‘abc’ has no % directive
#2> seq: format ‘%g%g’ has too many % directives
#2> seq: format ‘%’ ends in %
#? 1

## takes negative numbers for numbers
seq -3 -1; seq -- -3 -1; seq -s: -1 1
#> -3
#> -2
#> -1
#> -3
#> -2
#> -1
#> -1:0:1

## counts with large numbers exactly
seq 99999999999999999998 100000000000000000001; seq 1e3 1001; seq 1000000 1000001
#> 99999999999999999998
#> 99999999999999999999
#> 100000000000000000000
#> 100000000000000000001
#> 1000
#> 1001
#> 1000000
#> 1000001

## counts without end
seq inf | head -n 2; seq 1 1e20 | head -n 1; seq 1 100000000 | head -n 1
#> 1
#> 2
#> 1
#> 1

## understands hexadecimal numbers
seq 0x2; seq 0x10 0x11
#> 1
#> 2
#> 16
#> 17

## wants numbers
seq x; seq 1 x; seq ''; seq nan; seq 1 0 3
#2> seq: invalid floating point argument: ‘x’
#2> Try 'seq --help' for more information.
#2> seq: invalid floating point argument: ‘x’
#2> Try 'seq --help' for more information.
#2> seq: invalid floating point argument: ‘’
#2> Try 'seq --help' for more information.
#2> seq: invalid ‘not-a-number’ argument: ‘nan’
#2> Try 'seq --help' for more information.
#2> seq: invalid Zero increment value: ‘0’
#2> Try 'seq --help' for more information.
#? 1

## wants one to three of them
seq; seq 1 2 3 4
#2> seq: missing operand
#2> Try 'seq --help' for more information.
#2> seq: extra operand ‘4’
#2> Try 'seq --help' for more information.
#? 1

## refuses options that it does not have
seq -t 3; seq --zap
#2> seq: invalid option -- 't'
#2> Try 'seq --help' for more information.
#2> seq: unrecognized option '--zap'
#2> Try 'seq --help' for more information.
#? 1

## does not pad in a format
seq -w -f %g 3
#2> seq: format string may not be specified when printing equal width strings
#2> Try 'seq --help' for more information.
#? 1

## whole numbers with a separator, in large steps, up to what is large
seq -s, 3; seq 0 5 20; seq 7 7; seq 2147483646 2147483649; seq 4503599627370494 4503599627370498; seq 1 0
#> 1,2,3
#> 0
#> 5
#> 10
#> 15
#> 20
#> 7
#> 2147483646
#> 2147483647
#> 2147483648
#> 2147483649
#> 4503599627370494
#> 4503599627370495
#> 4503599627370496
#> 4503599627370497
#> 4503599627370498

## up to infinity
seq 1 inf | head -n 3; seq inf inf | head -n 1; seq 5 inf | head -n 1
#> 1
#> 2
#> 3
#> inf
#> 5

## refuses a format before it looks at the numbers
seq -f x y
seq -f %g y
#2> seq: format ‘x’ has no % directive
#2> seq: invalid floating point argument: ‘y’
#2> Try 'seq --help' for more information.
#? 1

## passes over a plus, keeps a minus before zero
seq -w +1 2; seq -0 2; seq -f %g% 1; seq -w -0 1
#> 1
#> 2
#> -0
#> 1
#> 2
#> -0
#> 01
#2> seq: format ‘%g%’ has too many % directives
