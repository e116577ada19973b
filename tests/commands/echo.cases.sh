## prints words
/usr/bin/echo hello   world; /usr/bin/echo
#> hello world
#>

## leaves the newline away
/usr/bin/echo -n a; /usr/bin/echo -n; /usr/bin/echo b
#> ab

## takes escapes as they are
/usr/bin/echo 'a\tb'; /usr/bin/echo -E 'a\tb'; /usr/bin/echo -eE 'a\tb'
#> a\tb
#> a\tb
#> a\tb

## takes for words what is no option
/usr/bin/echo -x; /usr/bin/echo - -n; /usr/bin/echo -nx; /usr/bin/echo -- a
#> -x
#> - -n
#> -nx
#> -- a

## takes bundled options
/usr/bin/echo -ne 'a\tb\n'
#> a	b

## is plain where POSIX is asked for
POSIXLY_CORRECT=1 /usr/bin/echo -e 'a\tb'; POSIXLY_CORRECT=1 /usr/bin/echo -n 'a\tb'
#> -e a	b
#>| a	b

## prints help only when that is all it is asked
/usr/bin/echo --help | head -n 2; /usr/bin/echo --help x
#> Usage: /usr/bin/echo [SHORT-OPTION]... [STRING]...
#>   or:  /usr/bin/echo LONG-OPTION
#> --help x

## writes to a full device
/usr/bin/echo a > /dev/full
#2> /usr/bin/echo: write error: No space left on device
#? 1
