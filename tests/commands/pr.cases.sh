## prints pages with a header of date, name and number
echo hi > note; touch -d '2024-03-01 10:20' note; TZ=UTC pr note
#>
#>
#> 2024-03-01 10:20                       note                       Page 1
#>
#>
#> hi
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>

## fills columns down, and balances them
seq 10 | pr -t -3
#> 1			5			8
#> 2			6			9
#> 3			7			10
#> 4

## fills columns across
seq 10 | pr -t -a -3
#> 1			2			3
#> 4			5			6
#> 7			8			9
#> 10

## prints files side by side, the shorter with nothing
printf 'a\nb\nc\n' > one; printf '1\n' > two; pr -t -m one two
#> a				    1
#>$ b\t\t\t\t   \x20
#>$ c\t\t\t\t   \x20

## cuts lines to their columns
echo 'a line that is far too long for its column' > long; pr -t -m -w 30 long long
#> a line that is a line that is

## joins whole lines with tabs
echo 'a line that is far too long for its column' > long; pr -t -m -J -w 30 long long
#> a line that is far too long for its column	a line that is far too long for its column

## takes another separator
seq 6 | pr -t -3 -s,
seq 6 | pr -t -3 -s, -w 20
seq 6 | pr -t -3 -S' | ' -w 30
#> 1,3,5
#> 2,4,6
#> 1     ,3     ,5
#> 2     ,4     ,6
#> 1	 | 3	    | 5
#> 2	 | 4	    | 6

## numbers lines
printf 'a\nb\n' | pr -t -n; printf 'a\nb\n' | pr -t -n:2 -N 9; seq 6 | pr -t -n -2 -w 40
#>     1	a
#>     2	b
#>  9:a
#> 10:b
#>     1	1	    	4   4
#>     2	2	    	5   5
#>     3	3	    	6   6

## numbers go on over pages that are left out
seq 30 | pr -D x -l 15 +2 -n | grep -n '[0-9]'
#> 3:x                                                                 Page 2
#> 6:    6	6
#> 7:    7	7
#> 8:    8	8
#> 9:    9	9
#> 10:   10	10
#> 18:x                                                                 Page 3
#> 21:   11	11
#> 22:   12	12
#> 23:   13	13
#> 24:   14	14
#> 25:   15	15
#> 33:x                                                                 Page 4
#> 36:   16	16
#> 37:   17	17
#> 38:   18	18
#> 39:   19	19
#> 40:   20	20
#> 48:x                                                                 Page 5
#> 51:   21	21
#> 52:   22	22
#> 53:   23	23
#> 54:   24	24
#> 55:   25	25
#> 63:x                                                                 Page 6
#> 66:   26	26
#> 67:   27	27
#> 68:   28	28
#> 69:   29	29
#> 70:   30	30

## a range of pages, and one that is not there
seq 30 | pr -D x -l 15 +2:2; seq 3 | pr +4; echo $?
#>
#>
#> x                                                                 Page 2
#>
#>
#> 6
#> 7
#> 8
#> 9
#> 10
#>
#>
#>
#>
#>
#> 0
#2> pr: starting page number 4 exceeds page count 1

## form feeds end pages
printf 'a\fb\n\fc\n' > pages; pr -D x -h pages -l 12 pages; pr -t pages; pr -T pages
#>
#>
#> x                              pages                              Page 1
#>
#>
#> a
#>
#>
#>
#>
#>
#>
#>
#>
#> x                              pages                              Page 2
#>
#>
#> b
#>
#>
#>
#>
#>
#>
#>
#>
#> x                              pages                              Page 3
#>
#>
#> c
#>
#>
#>
#>
#>
#>
#> a
#>$ \x0cb
#>$ \x0cc
#> a
#> b
#> c

## pages that end with form feeds
seq 5 | pr -D x -h 'a title' -l 12 -F
#>
#>
#> x                             a title                             Page 1
#>
#>
#> 1
#> 2
#>$ \x0c
#>
#> x                             a title                             Page 2
#>
#>
#> 3
#> 4
#>$ \x0c
#>
#> x                             a title                             Page 3
#>
#>
#> 5
#>$| \x0c

## a double space
seq 3 | pr -t -d; seq 4 | pr -t -d -2
#> 1
#>
#> 2
#>
#> 3
#>
#> 1				    3
#>
#> 2				    4

## tabs in and out
printf 'a\tb\n' | pr -t -e4; printf 'a       b   c\n' | pr -t -i; printf 'axbxc\n' | pr -t -ex4
#> a   b
#> a	b   c
#> a   b   c

## unprintable bytes
printf 'a\001b\200c\n' | pr -t -c; printf 'a\001b\200c\n' | pr -t -v
#> a^Ab\200c
#> a\001b\200c

## a margin
printf 'a\nb\n' | pr -t -o 4; seq 4 | pr -t -2 -o 3
#>     a
#>     b
#>    1				       3
#>    2				       4

## files that cannot be read
mkdir folder; echo x > note; pr -t absent folder note; echo $?; pr -t -r absent note
#> 1
#> x
#2> pr: absent: No such file or directory
#2> pr: folder: Is a directory
#? 1

## wrong words
pr -0; pr --columns=x; pr -l x; pr -w 0; pr -n0; pr -e3x; pr --pages=2:1; pr -m -2 a b; pr -m -a a b; pr -w 5 -9 /dev/null; pr --bogus
#2> pr: invalid number of columns: ‘0’: Numerical result out of range
#2> pr: invalid number of columns: ‘x’
#2> pr: '-l PAGE_LENGTH' invalid number of lines: ‘x’
#2> pr: '-w PAGE_WIDTH' invalid number of characters: ‘0’: Numerical result out of range
#2> pr: '-n' extra characters or invalid number in the argument: ‘0’
#2> Try 'pr --help' for more information.
#2> pr: '-e' extra characters or invalid number in the argument: ‘3x’
#2> Try 'pr --help' for more information.
#2> pr: invalid page range ‘2:1’
#2> pr: cannot specify number of columns when printing in parallel
#2> pr: cannot specify both printing across and printing in parallel
#2> pr: page width too narrow
#2> pr: unrecognized option '--bogus'
#2> Try 'pr --help' for more information.
#? 1

## gives a page of nothing but a form feed a line
printf '\fa\n\f\fb\n' > x; touch -d @0 x; pr -D date -h x -f x; pr -D date -h x -l 12 -d x; pr -D date -h x -2 -f x
#>
#>
#> date                              x                               Page 1
#>
#>
#>
#>$ \x0c
#>
#> date                              x                               Page 2
#>
#>
#> a
#>$ \x0c
#>
#> date                              x                               Page 3
#>
#>
#>
#>$ \x0c
#>
#> date                              x                               Page 4
#>
#>
#> b
#>$ \x0c
#>
#> date                              x                               Page 1
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#> date                              x                               Page 2
#>
#>
#> a
#>
#>
#>
#>
#>
#>
#>
#>
#> date                              x                               Page 3
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#>
#> date                              x                               Page 4
#>
#>
#> b
#>
#>
#>
#>
#>
#>
#>
#>
#> date                              x                               Page 1
#>
#>
#>
#>$ \x0c
#>
#> date                              x                               Page 2
#>
#>
#> a
#>$ \x0c
#>
#> date                              x                               Page 3
#>
#>
#>
#>$ \x0c
#>
#> date                              x                               Page 4
#>
#>
#> b
#>$| \x0c

## reads ranges of pages
seq 3 > f; for p in 9x 1:2x x 99999999999999999999999 99999999999999999999999h 3:x 2:1 0 1:99999999999999999999999 :2; do pr -t --pages=$p f; done
#2> pr: invalid page range ‘9x’
#2> pr: invalid suffix in --pages argument '1:2x'
#2> pr: invalid --pages argument 'x'
#2> pr: --pages argument '99999999999999999999999' too large
#2> pr: invalid suffix in --pages argument '99999999999999999999999h'
#2> pr: invalid --pages argument '3:x'
#2> pr: invalid page range ‘2:1’
#2> pr: invalid page range ‘0’
#2> pr: --pages argument '1:99999999999999999999999' too large
#2> pr: invalid --pages argument ':2'
#? 1
