## adds what was typed before the sign
echo '2 3 + p' | dc
#> 5

## every operation
dc -e '7 2/p 7 2%p 7 2~f c 2 10^p 3 4-p 2 3*p 2v p 2 10 7|p'
#> 3
#> 1
#> 1
#> 3
#> 1
#> 3
#> 1024
#> -1
#> 6
#> 1
#> 2

## digits behind the point
dc -e '5k 10 3/p 2v p 1.2345 2.3456*p'
#> 3.33333
#> 1.41421
#> 2.89564

## other bases
dc -e '16o 255p 2o 10p 10o 16i FFp'
#> FF
#> 1010
#> 255

## the stack: printed, turned, doubled, emptied
dc -e '1 2 3 f r f 3R f d f c zp f'
#> 3
#> 2
#> 1
#> 2
#> 3
#> 1
#> 1
#> 2
#> 3
#> 1
#> 1
#> 2
#> 3
#> 0
#> 0

## registers and their stacks
dc -e '5sa la lap 6Sa lap La p La p La'
#> 5
#> 6
#> 6
#> 5
#2> dc: stack register 'a' (0141) is empty

## arrays
dc -e '1 0:a 2 1:a 0;a 1;a + p 7;ap'
#> 3
#> 0

## strings and macros
dc -e '[Hello]p [1 2+p]x [abc]Zp 65P 10P 72an 10an'
#> Hello
#> 3
#> 3
#> A
#> H

## a loop with a macro that calls itself
dc -e '[lip 1+dsi 4>m]sm 1si li lmx'
#> 1
#> 2
#> 3

## a factorial
dc -e '[d1-d1<F*]sF 20 lFx p'
#> 2432902008176640000

## q and Q leave macros
dc -e '[[1p q 2p]x 3p]x 4p' -e '[1p[2p 2Q 4p]x 5p]x 6p'; printf '[q]x 1p' | dc; echo $?
#> 1
#> 4
#> 1
#> 2
#> 6
#> 1

## comparisons
dc -e '[yes]sy [[yes]p]sp 1 2>p 2 1<p 1 1=p 1 2!=p 1 2!<p 2 1!>p'
#> yes
#> yes
#> yes
#> yes
#> yes
#> yes

## a line of input, a command of the shell, a comment
printf '?\n1 2+p\n!echo hi\n# nothing\n3p\n' | dc
#> 3
#> hi
#> 3

## long numbers are broken
dc -e '2 400^p'; DC_LINE_LENGTH=0 dc -e '2 400^p'
#> 258224987808690858965591917200301187432970579282922351283065935654064\
#> 7622016841194629645353280137831435903171972747493376
#> 2582249878086908589655919172003011874329705792829223512830659356540647622016841194629645353280137831435903171972747493376

## faults are told, and it goes on
printf '+\n1 0/\n[a]1+\n1o\n_1v\ny\nlxp\nLx\n5p\n' | dc
#> 'y' (0171) unimplemented
#> 0
#> 5
#2> dc: stack empty
#2> dc: divide by zero
#2> dc: non-numeric value
#2> dc: output base must be a number greater than 1
#2> dc: square root of negative number
#2> dc: dc: stack register 'x' (0170) is empty

## files and options
echo '1 2+p' > sum; dc sum; dc -f sum -e '4p'; dc absent; echo 9p | dc -e 1p -; mkdir folder; dc folder
#> 3
#> 3
#> 4
#> 1
#> 9
#2> dc: Could not open file absent
#2> dc: Will not attempt to process directory folder

## help and version
dc --help; dc -V
#> Usage: dc [OPTION] [file ...]
#>   -e, --expression=EXPR    evaluate expression
#>   -f, --file=FILE          evaluate contents of file
#>   -h, --help               display this help and exit
#>   -V, --version            output version information and exit
#>
#> Email bug reports to:  bug-dc@gnu.org .
#> dc (GNU bc 1.07.1) 1.4.1
#>
#> Copyright 1994, 1997, 1998, 2000, 2001, 2003-2006, 2008, 2010, 2012-2017 Free Software Foundation, Inc.
#> This is free software; see the source for copying conditions.  There is NO
#> warranty; not even for MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE,
#> to the extent permitted by law.
