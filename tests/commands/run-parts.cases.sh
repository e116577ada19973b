## runs what can be run, in the order of names
mkdir d; printf '#!/bin/sh\necho b "$@"\n' > d/b; printf '#!/bin/sh\necho a $(umask)\n' > d/a; cp d/a d/no.sh; echo text > d/c; mkdir d/sub; chmod +x d/a d/b d/no.sh; run-parts d; run-parts -v d; run-parts --reverse d/; run-parts -a one --arg=two d; run-parts -u 077 d
#> a 0022
#> b
#> a 0022
#> b
#> b
#> a 0022
#> a 0022
#> b one two
#> a 0077
#> b
#2> run-parts: executing d/a
#2> run-parts: executing d/b

## tells names only
mkdir d; printf '#!/bin/sh\n' > d/run; cp d/run d/run.sh; chmod +x d/run d/run.sh; echo > d/text; run-parts --test d; run-parts --list d; run-parts --regex '\.sh$' --test d; run-parts --lsbsysinit --list d
#> d/run
#> d/run
#> d/text
#> d/run.sh
#> d/run
#> d/text

## a script that fails
mkdir d; printf '#!/bin/sh\nexit 3\n' > d/a; printf '#!/bin/sh\necho b\n' > d/b; chmod +x d/*; run-parts d; echo $?; run-parts --exit-on-error d
#> b
#> 1
#2> run-parts: d/a exited with return code 3
#2> run-parts: d/a exited with return code 3
#? 1

## names those that say something
mkdir d; printf '#!/bin/sh\necho out; echo err >&2\n' > d/a; printf '#!/bin/sh\n' > d/b; chmod +x d/*; run-parts --report d
#> d/a:
#> out
#2> err

## no program, and a link to nowhere
mkdir d; echo 'echo hi' > d/a; chmod +x d/a; ln -s nowhere d/b; run-parts d; echo $?; run-parts --report d
#> 1
#2> run-parts: failed to exec d/a: Exec format error
#2> run-parts: d/a exited with return code 1
#2> run-parts: failed to stat component d/b: No such file or directory
#2> d/a:
#2> run-parts: failed to exec d/a: Exec format error
#2> run-parts: d/a exited with return code 1
#2> run-parts: failed to stat component d/b: No such file or directory
#? 1

## mistakes in the line
run-parts; run-parts a b; run-parts nodir; run-parts --foo .; run-parts --list --test .; run-parts -u 9 .; run-parts --regex '(' .
#2> run-parts: missing operand
#2> Try `run-parts --help' for more information.
#2> run-parts: missing operand
#2> Try `run-parts --help' for more information.
#2> run-parts: failed to open directory nodir: No such file or directory
#2> run-parts: unrecognized option '--foo'
#2> Try `run-parts --help' for more information.
#2> run-parts: --list and --test can not be used together
#2> Try `run-parts --help' for more information.
#2> run-parts: bad umask value
#2> Unable to build regexp: Unmatched ( or \(
#? 1

## help
run-parts --help; run-parts --version
#> Debian run-parts program, version 5.7
#> Copyright (C) 1994 Ian Jackson, Copyright (C) 1996 Jeff Noxon.
#> Copyright (C) 1996,1997,1998,1999 Guy Maor
#> Copyright (C) 2002-2020 Clint Adams
#> This is free software; see the GNU General Public License version 2
#> or later for copying conditions.  There is NO warranty.
#2> Usage: run-parts [OPTION]... DIRECTORY
#2>       --test          print script names which would run, but don't run them.
#2>       --list          print names of all valid files (can not be used with
#2>                       --test)
#2>   -v, --verbose       print script names before running them.
#2>   -d, --debug         print script names while checking them.
#2>       --report        print script names if they produce output.
#2>       --reverse       reverse execution order of scripts.
#2>       --exit-on-error exit as soon as a script returns with a non-zero exit
#2>                       code.
#2>       --stdin         multiplex stdin to scripts being run, using temporary file
#2>       --lsbsysinit    validate filenames based on LSB sysinit specs.
#2>       --new-session   run each script in a separate process session
#2>       --regex=PATTERN validate filenames based on POSIX ERE pattern PATTERN.
#2>   -u, --umask=UMASK   sets umask to UMASK (octal), default is 022.
#2>   -a, --arg=ARGUMENT  pass ARGUMENT to scripts, use once for each argument.
#2>   -V, --version       output version information and exit.
#2>   -h, --help          display this help and exit.
