## needs a page
man; echo $?
#> 1
#2> What manual page do you want?
#2> For example, try 'man man'.

## knows what is not there
man no-such-page; echo $?; man no-such-page neither; echo $?
#> 16
#> 16
#2> No manual entry for no-such-page
#2> No manual entry for no-such-page
#2> No manual entry for neither

## tells what a command is for
man -f ls; man -f wc
#> ls (1)               - list directory contents
#> wc (1)               - print newline, word, and byte counts for each file

## searches
man -k -s 1 '^wc$'; man -k absentthing; echo $?
#> wc (1)               - print newline, word, and byte counts for each file
#> 16
#2> absentthing: nothing appropriate.

## wants a word to search
man -k; echo $?; man -f; echo $?
#> apropos what?
#> 1
#> whatis what?
#> 1

## prints its help
man --help
#> Usage: man [OPTION...] [SECTION] PAGE...
#>
#>   -C, --config-file=FILE     use this user configuration file
#>   -d, --debug                emit debugging messages
#>   -D, --default              reset all options to their default values
#>       --warnings[=WARNINGS]  enable warnings from groff
#>
#>  Main modes of operation:
#>   -f, --whatis               equivalent to whatis
#>   -k, --apropos              equivalent to apropos
#>   -K, --global-apropos       search for text in all pages
#>   -l, --local-file           interpret PAGE argument(s) as local filename(s)
#>   -w, --where, --path, --location
#>                              print physical location of man page(s)
#>   -W, --where-cat, --location-cat
#>                              print physical location of cat file(s)
#>
#>   -c, --catman               used by catman to reformat out of date cat pages
#>   -R, --recode=ENCODING      output source page encoded in ENCODING
#>
#>  Finding manual pages:
#>   -L, --locale=LOCALE        define the locale for this particular man search
#>   -m, --systems=SYSTEM       use manual pages from other systems
#>   -M, --manpath=PATH         set search path for manual pages to PATH
#>
#>   -S, -s, --sections=LIST    use colon separated section list
#>
#>   -e, --extension=EXTENSION  limit search to extension type EXTENSION
#>
#>   -i, --ignore-case          look for pages case-insensitively (default)
#>   -I, --match-case           look for pages case-sensitively
#>
#>       --regex                show all pages matching regex
#>       --wildcard             show all pages matching wildcard
#>
#>       --names-only           make --regex and --wildcard match page names only,
#>                              not descriptions
#>
#>   -a, --all                  find all matching manual pages
#>   -u, --update               force a cache consistency check
#>
#>       --no-subpages          don't try subpages, e.g. 'man foo bar' => 'man
#>                              foo-bar'
#>
#>  Controlling formatted output:
#>   -P, --pager=PAGER          use program PAGER to display output
#>   -r, --prompt=STRING        provide the `less' pager with a prompt
#>
#>   -7, --ascii                display ASCII translation of certain latin1 chars
#>   -E, --encoding=ENCODING    use selected output encoding
#>       --no-hyphenation, --nh turn off hyphenation
#>       --no-justification,                              --nj   turn off justification
#>   -p, --preprocessor=STRING  STRING indicates which preprocessors to run:
#>                              e - [n]eqn, p - pic, t - tbl,
#> g - grap, r - refer, v - vgrind
#>
#>   -t, --troff                use groff to format pages
#>   -T, --troff-device[=DEVICE]   use groff with selected device
#>
#>   -H, --html[=BROWSER]       use www-browser or BROWSER to display HTML output
#>   -X, --gxditview[=RESOLUTION]   use groff and display through gxditview
#>                              (X11):
#>                              -X = -TX75, -X100 = -TX100, -X100-12 = -TX100-12
#>   -Z, --ditroff              use groff and force it to produce ditroff
#>
#>   -?, --help                 give this help list
#>       --usage                give a short usage message
#>   -V, --version              print program version
#>
#> Mandatory or optional arguments to long options are also mandatory or optional
#> for any corresponding short options.
#>
#> Report bugs to cjwatson@debian.org.

## sections
man 5 ls; echo $?; man 5; echo $?; man -s 5 ls; man -a nosuchpage
#> 16
#> 1
#2> No manual entry for ls in section 5
#2> No manual entry for 5
#2> (Alternatively, what manual page do you want from section 5?)
#2> For example, try 'man man'.
#2> No manual entry for ls
#2> No manual entry for nosuchpage
#? 16
