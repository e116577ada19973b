## fills lines
cat > t <<'END'
The quick brown fox jumps over the lazy dog. It was a bright cold day in April,
and the clocks were
striking thirteen. Winston Smith, his chin nuzzled into his breast in an effort to escape the vile wind, slipped quickly through the glass doors.

A second paragraph
with short
lines.
END
fmt t; fmt -w 40 t; fmt -40 t; fmt --width=20 t; fmt -w 30 -g 25 t; fmt -g 30 t
#> The quick brown fox jumps over the lazy dog. It was a bright cold
#> day in April, and the clocks were striking thirteen. Winston Smith,
#> his chin nuzzled into his breast in an effort to escape the vile wind,
#> slipped quickly through the glass doors.
#>
#> A second paragraph with short lines.
#> The quick brown fox jumps over the
#> lazy dog. It was a bright cold day in
#> April, and the clocks were striking
#> thirteen. Winston Smith, his chin
#> nuzzled into his breast in an effort to
#> escape the vile wind, slipped quickly
#> through the glass doors.
#>
#> A second paragraph with short lines.
#> The quick brown fox jumps over the
#> lazy dog. It was a bright cold day in
#> April, and the clocks were striking
#> thirteen. Winston Smith, his chin
#> nuzzled into his breast in an effort to
#> escape the vile wind, slipped quickly
#> through the glass doors.
#>
#> A second paragraph with short lines.
#> The quick brown
#> fox jumps over
#> the lazy dog. It
#> was a bright cold
#> day in April,
#> and the clocks
#> were striking
#> thirteen. Winston
#> Smith, his chin
#> nuzzled into his
#> breast in an effort
#> to escape the
#> vile wind, slipped
#> quickly through the
#> glass doors.
#>
#> A second paragraph
#> with short lines.
#> The quick brown fox jumps
#> over the lazy dog. It was
#> a bright cold day in April,
#> and the clocks were striking
#> thirteen. Winston Smith, his
#> chin nuzzled into his breast
#> in an effort to escape the
#> vile wind, slipped quickly
#> through the glass doors.
#>
#> A second paragraph with
#> short lines.
#> The quick brown fox jumps over
#> the lazy dog. It was a bright cold
#> day in April, and the clocks were
#> striking thirteen. Winston Smith,
#> his chin nuzzled into his breast
#> in an effort to escape the vile
#> wind, slipped quickly through
#> the glass doors.
#>
#> A second paragraph with short lines.

## sentences
printf 'One sentence.  Another one. A third?  Yes!\nNext line (with parens.)\nMr. X said "hi."\n' | fmt -w 30
printf 'One sentence.  Another one. A third?  Yes!\nNext line (with parens.)\nMr. X said "hi."\n' | fmt -u -w 30
#> One sentence.  Another one. A
#> third?  Yes!  Next line (with
#> parens.)  Mr. X said "hi."
#> One sentence.  Another one. A
#> third?  Yes!  Next line (with
#> parens.)  Mr. X said "hi."

## indentation makes paragraphs
printf '  indented first line of words here\n  and second\nnot indented line\n    deeper line one\n    deeper line two\n' | fmt -w 30
#>   indented first line of
#>   words here and second
#> not indented line
#>     deeper line one deeper
#>     line two

## only splits
printf 'short\nlines stay\nbut this line is much too long for the width given\n' | fmt -s -w 20
#> short
#> lines stay
#> but this line is
#> much too long for
#> the width given

## crown margin and tagged paragraphs
printf '* a first line that is hanging out\n  and the others are in\n  more words here for it\n' > c
fmt -c -w 25 c; echo --; fmt -t -w 25 c; echo --; printf 'only one line that is long enough to break\n' | fmt -t -w 20; echo --; printf '   first in\nothers out of it and so on\nand on\n' | fmt -c -w 20
#> * a first line that is
#>   hanging out and the
#>   others are in more
#>   words here for it
#> --
#> * a first line that is
#>   hanging out and the
#>   others are in more
#>   words here for it
#> --
#> only one line that
#>    is long enough
#>    to break
#> --
#>    first in others
#> out of it and so on
#> and on

## a prefix
cat > t <<'END'
# a comment that is rather long and goes on and on
# another line of it
code stays as it is, however long it may be, this is so
  # indented comment words and more words to come here
#no blank
#
# end
END
fmt -p '#' -w 30 t; echo --; fmt -p '# ' -w 30 t
#> # a comment that is rather
#> # long and goes on and on
#> # another line of it
#> code stays as it is, however long it may be, this is so
#>   # indented comment words
#>   # and more words to come
#>   # here
#> #no blank
#> #
#> # end
#> --
#> # a comment that is rather
#> # long and goes on and on
#> # another line of it
#> code stays as it is, however long it may be, this is so
#>   # indented comment words
#>   # and more words to come
#>   # here
#> #no blank
#> #
#> # end

## mail quotes
printf '> quoted text that is long enough to be wrapped somewhere\n> more of it\n\nanswer\n' | fmt -p '>' -w 30
#> > quoted text that is long
#> > enough to be wrapped
#> > somewhere more of it
#>
#> answer

## blank lines, blanks at the ends, tabs
printf 'a\n\n\n   \nb  \n\tc d\te\n' | fmt | cat -A; printf '\ttab one two three four five six\n\tseven\n' | fmt -w 30 | cat -A
#> a$
#> $
#> $
#> $
#> b$
#> ^Ic d^Ie$
#> ^Itab one two three$
#> ^Ifour five six seven$

## words that are too long
printf 'a bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb c\n' | fmt -w 10; printf 'x' | fmt; printf '' | fmt
#> a
#> bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
#> c
#> x

## several blanks between words
printf 'a  b   c    d\ne     f\n' | fmt; printf 'a  b   c    d\ne     f\n' | fmt -u
#> a  b   c    d e     f
#> a b c d e f

## a long paragraph
seq 1 1500 | fmt -w 60 | sha256sum; seq 1 3000 | tr '\n' ' ' | fmt | sha256sum; yes 'the end of all. And more, (so to) say' | head -n 400 | fmt -w 50 | sha256sum
#> ad053fcd29173f0713c6cb6868768fbbb7a79be6ab833b2e6a6524c2a63170d5  -
#> 131c3bf3aa9ba661434e6c24862558c560c6d7fbb10a581c5e1cbd66352aaf8e  -
#> c42de3d050f1b1cd7bda78fccf8ec98e0c615aa2ef6fe670eef76871f90e0cae  -

## widths of all sizes
printf 'a b c d e f g h i j k l m n o p\n' > t; fmt -w 1 t | head -n 2; fmt -w 5 t; fmt -w 10 t; fmt -w 2500 t
#> a
#> b
#> a b
#> c d
#> e f
#> g h
#> i j
#> k l
#> m n
#> o p
#> a b c d
#> e f g h i
#> j k l m n
#> o p
#> a b c d e f g h i j k l m n o p

## several files
printf 'a\nb\n' > one; printf 'c\nd\n' > two; fmt one two; fmt missing one; mkdir d; fmt d; cat one | fmt - two
#> a b
#> c d
#> a b
#> a b
#> c d
#2> fmt: cannot open 'missing' for reading: No such file or directory
#2> fmt: read error

## characters of several bytes
printf 'äöü ñandú élan vital naïve café\n' | fmt -w 16
#> äöü ñandú
#> élan vital
#> naïve café

## widths that are none
fmt -w x; fmt -w 2501; fmt -w -1; fmt -g 80 -w 70; fmt -w 20 -10; fmt -q
#2> fmt: invalid width: ‘x’
#2> fmt: invalid width: ‘2501’: Numerical result out of range
#2> fmt: invalid width: ‘-1’
#2> fmt: invalid width: ‘80’: Numerical result out of range
#2> fmt: invalid option -- 1; -WIDTH is recognized only when it is the first
#2> option; use -w N instead
#2> Try 'fmt --help' for more information.
#2> fmt: invalid option -- 'q'
#2> Try 'fmt --help' for more information.
#? 1

## help
fmt --help
#> Usage: fmt [-WIDTH] [OPTION]... [FILE]...
#> Reformat each paragraph in the FILE(s), writing to standard output.
#> The option -WIDTH is an abbreviated form of --width=DIGITS.
#>
#> With no FILE, or when FILE is -, read standard input.
#>
#> Mandatory arguments to long options are mandatory for short options too.
#>   -c, --crown-margin        preserve indentation of first two lines
#>   -p, --prefix=STRING       reformat only lines beginning with STRING,
#>                               reattaching the prefix to reformatted lines
#>   -s, --split-only          split long lines, but do not refill
#>   -t, --tagged-paragraph    indentation of first line different from second
#>   -u, --uniform-spacing     one space between words, two after sentences
#>   -w, --width=WIDTH         maximum line width (default of 75 columns)
#>   -g, --goal=WIDTH          goal width (default of 93% of width)
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/fmt>
#> or available locally via: info '(coreutils) fmt invocation'

## a name in quotes
fmt "it's" 'a b' plain
#2> fmt: cannot open "it's" for reading: No such file or directory
#2> fmt: cannot open 'a b' for reading: No such file or directory
#2> fmt: cannot open 'plain' for reading: No such file or directory
#? 1
