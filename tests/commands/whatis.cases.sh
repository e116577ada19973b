## tells what a command is for
whatis ls; whatis ls wc
#> ls (1)               - list directory contents
#> ls (1)               - list directory contents
#> wc (1)               - print newline, word, and byte counts for each file

## knows what is not there
whatis absent; echo $?; whatis absent ls; echo $?
#> 16
#> ls (1)               - list directory contents
#> 0
#2> absent: nothing appropriate.
#2> absent: nothing appropriate.

## needs a word
whatis; echo $?
#> whatis what?
#> 1

## takes patterns
whatis -w 'w?'  | grep '^wc'; whatis -r '^wc$'
#> wc (1)               - print newline, word, and byte counts for each file
#> wc (1)               - print newline, word, and byte counts for each file

## looks into sections
whatis -s 1 ls; whatis -s 8 ls; echo $?
#> ls (1)               - list directory contents
#> 16
#2> ls: nothing appropriate.

## prints its help
whatis --help
#> Usage: whatis [OPTION...] KEYWORD...
#>
#>   -d, --debug                emit debugging messages
#>   -v, --verbose              print verbose warning messages
#>   -r, --regex                interpret each keyword as a regex
#>   -w, --wildcard             the keyword(s) contain wildcards
#>   -l, --long                 do not trim output to terminal width
#>   -C, --config-file=FILE     use this user configuration file
#>   -L, --locale=LOCALE        define the locale for this search
#>   -m, --systems=SYSTEM       use manual pages from other systems
#>   -M, --manpath=PATH         set search path for manual pages to PATH
#>   -s, --sections=LIST, --section=LIST
#>                              search only these sections (colon-separated)
#>   -?, --help                 give this help list
#>       --usage                give a short usage message
#>   -V, --version              print program version
#>
#> Mandatory or optional arguments to long options are also mandatory or optional
#> for any corresponding short options.
#>
#> Report bugs to cjwatson@debian.org.

## is what man -f prints
man -f ls; man -f absent; echo $?
#> ls (1)               - list directory contents
#> 16
#2> absent: nothing appropriate.
