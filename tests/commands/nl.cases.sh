## numbers lines that are not empty
printf 'a\n\nb\n\n\n\nc\n' > f; printf 'top\n\\:\\:\\:\nhead\n\n\\:\\:\nbody\n\nb2\n\\:\nfoot\nf2\n\\:\\:\nagain' > pages
nl f
#>      1	a
#>$       \x20
#>      2	b
#>$       \x20
#>$       \x20
#>$       \x20
#>      3	c

## numbers all lines
printf 'a\n\nb\n\n\n\nc\n' > f; printf 'top\n\\:\\:\\:\nhead\n\n\\:\\:\nbody\n\nb2\n\\:\nfoot\nf2\n\\:\\:\nagain' > pages
nl -ba f; nl --body-numbering=a f
#>      1	a
#>$      2\t
#>      3	b
#>$      4\t
#>$      5\t
#>$      6\t
#>      7	c
#>      1	a
#>$      2\t
#>      3	b
#>$      4\t
#>$      5\t
#>$      6\t
#>      7	c

## counts some empty lines in a row as one
printf 'a\n\nb\n\n\n\nc\n' > f; printf 'top\n\\:\\:\\:\nhead\n\n\\:\\:\nbody\n\nb2\n\\:\nfoot\nf2\n\\:\\:\nagain' > pages
nl -ba -l2 f
#>      1	a
#>$       \x20
#>      2	b
#>$       \x20
#>$      3\t
#>$       \x20
#>      4	c

## numbers no line
printf 'a\n\nb\n\n\n\nc\n' > f; printf 'top\n\\:\\:\\:\nhead\n\n\\:\\:\nbody\n\nb2\n\\:\nfoot\nf2\n\\:\\:\nagain' > pages
nl -bn f
#>        a
#>$       \x20
#>        b
#>$       \x20
#>$       \x20
#>$       \x20
#>        c

## numbers lines that match
printf 'a\n\nb\n\n\n\nc\n' > f; printf 'top\n\\:\\:\\:\nhead\n\n\\:\\:\nbody\n\nb2\n\\:\nfoot\nf2\n\\:\\:\nagain' > pages
nl -b'p^[bc]' f
#>        a
#>$       \x20
#>      1	b
#>$       \x20
#>$       \x20
#>$       \x20
#>      2	c

## begins each page anew
printf 'a\n\nb\n\n\n\nc\n' > f; printf 'top\n\\:\\:\\:\nhead\n\n\\:\\:\nbody\n\nb2\n\\:\nfoot\nf2\n\\:\\:\nagain' > pages
nl pages
#>      1	top
#>
#>        head
#>$       \x20
#>
#>      1	body
#>$       \x20
#>      2	b2
#>
#>        foot
#>        f2
#>
#>      1	again

## numbers headers and footers too
printf 'a\n\nb\n\n\n\nc\n' > f; printf 'top\n\\:\\:\\:\nhead\n\n\\:\\:\nbody\n\nb2\n\\:\nfoot\nf2\n\\:\\:\nagain' > pages
nl -ha -fa pages
#>      1	top
#>
#>      1	head
#>$      2\t
#>
#>      1	body
#>$       \x20
#>      2	b2
#>
#>      1	foot
#>      2	f2
#>
#>      1	again

## goes on over pages
printf 'a\n\nb\n\n\n\nc\n' > f; printf 'top\n\\:\\:\\:\nhead\n\n\\:\\:\nbody\n\nb2\n\\:\nfoot\nf2\n\\:\\:\nagain' > pages
nl -p -ha -fa pages
#>      1	top
#>
#>      2	head
#>$      3\t
#>
#>      4	body
#>$       \x20
#>      5	b2
#>
#>      6	foot
#>      7	f2
#>
#>      8	again

## other delimiters of pages
printf 'a\n\nb\n\n\n\nc\n' > f; printf 'top\n\\:\\:\\:\nhead\n\n\\:\\:\nbody\n\nb2\n\\:\nfoot\nf2\n\\:\\:\nagain' > pages
printf 'xyxy\na\nxy\nb\n' | nl -dxy -fa; printf 'x:x:\na\nx:\nb\n' | nl -dx -fa
#>
#>      1	a
#>
#>      1	b
#>
#>      1	a
#>
#>      1	b

## no delimiters at all
printf 'a\n\nb\n\n\n\nc\n' > f; printf 'top\n\\:\\:\\:\nhead\n\n\\:\\:\nbody\n\nb2\n\\:\nfoot\nf2\n\\:\\:\nagain' > pages
printf '\\:\\:\na\n' | nl -d ''
#>      1	\:\:
#>      2	a

## starts elsewhere, in other steps
printf 'a\n\nb\n\n\n\nc\n' > f; printf 'top\n\\:\\:\\:\nhead\n\n\\:\\:\nbody\n\nb2\n\\:\nfoot\nf2\n\\:\\:\nagain' > pages
nl -v5 -i3 f; nl -v -3 -ba f; nl -i -1 f
#>      5	a
#>$       \x20
#>      8	b
#>$       \x20
#>$       \x20
#>$       \x20
#>     11	c
#>     -3	a
#>$     -2\t
#>     -1	b
#>$      0\t
#>$      1\t
#>$      2\t
#>      3	c
#>      1	a
#>$       \x20
#>      0	b
#>$       \x20
#>$       \x20
#>$       \x20
#>     -1	c

## aligns in three ways
printf 'a\n\nb\n\n\n\nc\n' > f; printf 'top\n\\:\\:\\:\nhead\n\n\\:\\:\nbody\n\nb2\n\\:\nfoot\nf2\n\\:\\:\nagain' > pages
nl -nln f; nl -nrn f; nl -nrz -w3 f
#> 1     	a
#>$       \x20
#> 2     	b
#>$       \x20
#>$       \x20
#>$       \x20
#> 3     	c
#>      1	a
#>$       \x20
#>      2	b
#>$       \x20
#>$       \x20
#>$       \x20
#>      3	c
#> 001	a
#>$    \x20
#> 002	b
#>$    \x20
#>$    \x20
#>$    \x20
#> 003	c

## other widths and separators
printf 'a\n\nb\n\n\n\nc\n' > f; printf 'top\n\\:\\:\\:\nhead\n\n\\:\\:\nbody\n\nb2\n\\:\nfoot\nf2\n\\:\\:\nagain' > pages
nl -w1 -s: -v9 f; nl -w 3 -s ' | ' f
#> 9:a
#>$  \x20
#> 10:b
#>$  \x20
#>$  \x20
#>$  \x20
#> 11:c
#>   1 | a
#>$      \x20
#>   2 | b
#>$      \x20
#>$      \x20
#>$      \x20
#>   3 | c

## counts on over files
printf 'a\n\nb\n\n\n\nc\n' > f; printf 'top\n\\:\\:\\:\nhead\n\n\\:\\:\nbody\n\nb2\n\\:\nfoot\nf2\n\\:\\:\nagain' > pages
nl f f
#>      1	a
#>$       \x20
#>      2	b
#>$       \x20
#>$       \x20
#>$       \x20
#>      3	c
#>      4	a
#>$       \x20
#>      5	b
#>$       \x20
#>$       \x20
#>$       \x20
#>      6	c

## ends a last line that has no newline
printf 'a\n\nb\n\n\n\nc\n' > f; printf 'top\n\\:\\:\\:\nhead\n\n\\:\\:\nbody\n\nb2\n\\:\nfoot\nf2\n\\:\\:\nagain' > pages
printf 'no end' | nl
#>      1	no end

## reports a missing file and goes on
printf 'a\n\nb\n\n\n\nc\n' > f; printf 'top\n\\:\\:\\:\nhead\n\n\\:\\:\nbody\n\nb2\n\\:\nfoot\nf2\n\\:\\:\nagain' > pages
nl absent f
#>      1	a
#>$       \x20
#>      2	b
#>$       \x20
#>$       \x20
#>$       \x20
#>      3	c
#2> nl: absent: No such file or directory
#? 1

## a directory cannot be read
printf 'a\n\nb\n\n\n\nc\n' > f; printf 'top\n\\:\\:\\:\nhead\n\n\\:\\:\nbody\n\nb2\n\\:\nfoot\nf2\n\\:\\:\nagain' > pages
nl .
#2> nl: .: Is a directory
#? 1

## refuses what is no number
printf 'a\n\nb\n\n\n\nc\n' > f; printf 'top\n\\:\\:\\:\nhead\n\n\\:\\:\nbody\n\nb2\n\\:\nfoot\nf2\n\\:\\:\nagain' > pages
nl -vx f; nl -w0 f; nl -l -1 f; nl -i 99999999999999999999 f
#2> nl: invalid starting line number: ‘x’
#2> nl: invalid line number field width: ‘0’: Numerical result out of range
#2> nl: invalid line number of blank lines: ‘-1’: Numerical result out of range
#2> nl: invalid line number increment: ‘99999999999999999999’: Value too large for defined data type
#? 1

## refuses unknown styles and formats
printf 'a\n\nb\n\n\n\nc\n' > f; printf 'top\n\\:\\:\\:\nhead\n\n\\:\\:\nbody\n\nb2\n\\:\nfoot\nf2\n\\:\\:\nagain' > pages
nl -bq f; nl -nq f; nl -hq -fz f
#2> nl: invalid body numbering style: ‘q’
#2> Try 'nl --help' for more information.
#2> nl: invalid line numbering format: ‘q’
#2> Try 'nl --help' for more information.
#2> nl: invalid header numbering style: ‘q’
#2> nl: invalid footer numbering style: ‘z’
#2> Try 'nl --help' for more information.
#? 1

## refuses an expression that is none
printf 'a\n\nb\n\n\n\nc\n' > f; printf 'top\n\\:\\:\\:\nhead\n\n\\:\\:\nbody\n\nb2\n\\:\nfoot\nf2\n\\:\\:\nagain' > pages
nl -b 'p\(' f; nl -b 'p[' f
#2> nl: Unmatched ( or \(
#2> nl: Invalid regular expression
#? 1
