## for the Bourne shell, by SHELL or by option
dircolors | head -c 60; echo; dircolors | tail -1; dircolors -b | wc -l; SHELL=/bin/csh dircolors | head -c 18; echo; dircolors -c | head -c 18; echo; unset SHELL; dircolors; echo $?
#> LS_COLORS='';
#> export LS_COLORS
#>
#> export LS_COLORS
#> 2
#> setenv LS_COLORS '
#> setenv LS_COLORS '
#> 1
#2> dircolors: no SHELL environment variable, and no shell type option given

## the whole of it
dircolors -b | tr : '\n' | sort | md5sum; dircolors -p | md5sum; dircolors -p | wc -l
#> 594d6eb25b4197ebbacc070c1317bd1c  -
#> 038c2b136558c5ceaefd5e2029990da5  -
#> 219

## eval makes LS_COLORS
eval "$(dircolors -b)"; echo "$LS_COLORS" | cut -c1-40; declare -p LS_COLORS | cut -c1-12
#>
#> declare -x L

## a database of one's own
printf 'DIR 01;33\n.txt 32 # text\n*.md 35\nLINK target\nEXEC 1\n' > db; dircolors -b db; dircolors -b - < db; dircolors -c db
#> LS_COLORS='di=01;33:*.txt=32:*.md=35:ln=target:ex=1:';
#> export LS_COLORS
#> LS_COLORS='di=01;33:*.txt=32:*.md=35:ln=target:ex=1:';
#> export LS_COLORS
#> setenv LS_COLORS 'di=01;33:*.txt=32:*.md=35:ln=target:ex=1:'

## terminals that are meant
printf 'TERM xterm*\nDIR 1\nTERM vt100\nDIR 2\n' > db; TERM=xterm-256color dircolors -b db; TERM=vt100 dircolors -b db; TERM=dumb dircolors -b db; printf 'TERM *\n.x 3\n' | dircolors -b -
#> LS_COLORS='di=1:';
#> export LS_COLORS
#> LS_COLORS='di=2:';
#> export LS_COLORS
#> LS_COLORS='';
#> export LS_COLORS
#> LS_COLORS='*.x=3:';
#> export LS_COLORS

## signs that must be escaped
printf '.a:b 1\n.c\\d 2\n.e=f 3\n.g^h 4\n.i\x27j 5\n' > db; dircolors -b db
#> LS_COLORS='*.a\:b=1:*.c\d=2:*.e\=f=3:*.g^h=4:*.i'\''j=5:';
#> export LS_COLORS

## lines that are none
printf 'DIR\nNOSUCH 1\n.txt 1\n' > db; dircolors -b db; echo $?
#> 1
#2> dircolors: db:1: invalid line;  missing second token

## colours as they look
printf 'DIR 01;33\n.txt 32\n' > db; dircolors --print-ls-colors db | cat -v; dircolors --print-ls-colors | head -2 | cat -v
#> ^[[01;33mdi	01;33^[[0m
#> ^[[32m*.txt	32^[[0m

## options and files that do not go together
dircolors -b -p; echo $?; dircolors -p db; echo $?; dircolors nosuch; echo $?; dircolors a b; echo $?; dircolors -b --print-ls-colors; echo $?; dircolors -x; echo $?
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#2> dircolors: the options to output non shell syntax,
#2> and to select a shell syntax are mutually exclusive
#2> Try 'dircolors --help' for more information.
#2> dircolors: extra operand ‘db’
#2> file operands cannot be combined with --print-database (-p)
#2> Try 'dircolors --help' for more information.
#2> dircolors: nosuch: No such file or directory
#2> dircolors: extra operand ‘b’
#2> Try 'dircolors --help' for more information.
#2> dircolors: the options to output non shell syntax,
#2> and to select a shell syntax are mutually exclusive
#2> Try 'dircolors --help' for more information.
#2> dircolors: invalid option -- 'x'
#2> Try 'dircolors --help' for more information.
