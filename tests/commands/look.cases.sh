## the lines that begin with a text
printf 'Apple\nBandana\napple pie\nbanana\nband\nzoo\n' > w; look ban w; look a w; look zoo w; look '' w; look B w
#> banana
#> band
#> apple pie
#> zoo
#> Apple
#> Bandana
#> apple pie
#> banana
#> band
#> zoo
#> Bandana

## nothing found
printf 'a\nb\nc\n' > w; look x w; echo $?; look 0 w; echo $?; look bb w; echo $?
#> 1
#> 1
#> 1

## case and other characters do not count
printf 'apple\napple-pie\nApplet\nbanana\nBand\nbandana\n' > w; look -f BAN w; look -df APPLEP w; look --ignore-case app w; look -d applep w
#> banana
#> Band
#> bandana
#> apple-pie
#> apple
#> apple-pie
#> Applet
#? 1

## up to a character
printf 'a:1\nb:2\nb:3\nc:1\n' > w; look -t : b:9 w; look -t n banzz w; echo $?
#> b:2
#> b:3
#> 1

## faults
look; look a b c; look -q; look a missing; mkdir d; look a d; echo $?
#> 1
#2> look: bad usage
#2> Try 'look --help' for more information.
#2> look: bad usage
#2> Try 'look --help' for more information.
#2> look: invalid option -- 'q'
#2> Try 'look --help' for more information.
#2> look: missing: No such file or directory
#2> look: d: No such device

## a large file
seq 1 20000 | sort > n; look 1999 n; look 777 n | head -n 3; printf 'a\nb' > w; look b w
#> 1999
#> 19990
#> 19991
#> 19992
#> 19993
#> 19994
#> 19995
#> 19996
#> 19997
#> 19998
#> 19999
#> 777
#> 7770
#> 7771
#>| b

## help
look --help; look --version
#>
#> Usage:
#>  look [options] <string> [<file>...]
#>
#> Display lines beginning with a specified string.
#>
#> Options:
#>  -a, --alternative        use the alternative dictionary
#>  -d, --alphanum           compare only blanks and alphanumeric characters
#>  -f, --ignore-case        ignore case differences when comparing
#>  -t, --terminate <char>   define the string-termination character
#>
#>  -h, --help               display this help
#>  -V, --version            display version
#>
#> For more details see look(1).
#> look from util-linux 2.38.1
