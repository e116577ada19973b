## finds words in descriptions
apropos -s 1 'newline, word, and byte'; apropos 'list directory con'
#> wc (1)               - print newline, word, and byte counts for each file
#> dir (1)              - list directory contents
#> ls (1)               - list directory contents
#> vdir (1)             - list directory contents

## knows what is not there
apropos absentthing; echo $?; apropos -s 9 ls; echo $?
#> 16
#> 16
#2> absentthing: nothing appropriate.
#2> ls: nothing appropriate.

## needs a word
apropos; echo $?; man -k; echo $?
#> apropos what?
#> 1
#> apropos what?
#> 1

## finds a name
apropos -e -s 1 wc; apropos -s 1 '^wc$'; man -k -s 1 '^wc$'
#> wc (1)               - print newline, word, and byte counts for each file
#> wc (1)               - print newline, word, and byte counts for each file
#> wc (1)               - print newline, word, and byte counts for each file

## wants all words
apropos -s 1 -a newline byte word
#> wc (1)               - print newline, word, and byte counts for each file

## prints its help
apropos --help
#> Usage: apropos [OPTION...] KEYWORD...
#>
#>   -d, --debug                emit debugging messages
#>   -v, --verbose              print verbose warning messages
#>   -e, --exact                search each keyword for exact match
#>   -r, --regex                interpret each keyword as a regex
#>   -w, --wildcard             the keyword(s) contain wildcards
#>   -a, --and                  require all keywords to match
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
#> The --regex option is enabled by default.
#>
#> Report bugs to cjwatson@debian.org.
