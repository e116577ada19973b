## packs files
echo hello > a; echo world > b; zip x.zip a b; unzip -l x.zip | awk 'NR > 3 { print $1, $4 }'
#>   adding: a (stored 0%)
#>   adding: b (stored 0%)
#> 6 a
#> 6 b
#>$ ---------\x20
#>$ 12\x20

## directories with -r
mkdir -p d/e; echo hello > d/f; echo x > d/e/g; zip -r x.zip d/e; unzip -Z1 x.zip; zip -q y d; unzip -Z1 y.zip; zip -qr z.zip d; unzip -Z1 z.zip | sort
#>   adding: d/e/ (stored 0%)
#>   adding: d/e/g (stored 0%)
#> d/e/
#> d/e/g
#> d/
#> d/
#> d/e/
#> d/e/g
#> d/f

## quietly, and to a name without its ending
echo hello > a; zip -q x a; ls; zip -q archive.ZIP a; ls
#> a
#> x.zip
#> a
#> archive.ZIP
#> x.zip

## brings up to date
echo hello > a; zip x a; zip x a; echo b > b; zip x b; unzip -Z1 x.zip; zip -u x.zip a b; zip -f x.zip
#>   adding: a (stored 0%)
#> updating: a (stored 0%)
#>   adding: b (stored 0%)
#> a
#> b
#? 12

## takes out
echo a > a; echo b > b; zip -q x a b; zip -d x a; unzip -Z1 x.zip; zip -d x nosuch; echo $?
#> deleting: a
#> b
#> 	zip warning: name not matched: nosuch
#>
#> zip error: Nothing to do! (x.zip)
#> 12

## stores, and packs better
echo hello > a; zip -0 x a; zip -9 y a; touch e; zip z e
#>   adding: a (stored 0%)
#>   adding: a (stored 0%)
#>   adding: e (stored 0%)

## without directories in the names
mkdir d; echo hello > d/f; zip -j x d/f; unzip -Z1 x.zip; zip -qrD y d; unzip -Z1 y.zip
#>   adding: f (stored 0%)
#> f
#> d/f

## chosen and left out
touch a.c b.c a.o; zip -q x * -x '*.o'; unzip -Z1 x.zip; zip -q y . -r -i '*.c'; unzip -Z1 y.zip | sort
#> a.c
#> b.c
#> a.c
#> b.c

## moves into the archive
echo hello > a; zip -m x a; ls; unzip -p x.zip a
#>   adding: a (stored 0%)
#> x.zip
#> hello

## links
echo hello > a; ln -s a l; zip -qy x a l; unzip -q x.zip -d o; ls -l o | cut -c1 | sort | uniq -c | awk '{ print $1, $2 }'; readlink o/l; zip -q z l; unzip -qd p z.zip; cat p/l
#> 1 -
#> 1 l
#> 1 t
#> a
#> hello

## to and from a pipe
echo hello | zip -q x -; unzip -p x.zip; echo hello > a; zip -q - a > y.zip; unzip -p y.zip a; ls a | zip -@ z; unzip -Z1 z.zip
#> hello
#> hello
#>   adding: a (stored 0%)
#> a

## what is not there
zip x nosuch; echo $?; ls; touch a; zip x a nosuch; echo $?; mkdir d; zip y d/*; echo $?
#> 	zip warning: name not matched: nosuch
#>
#> zip error: Nothing to do! (x.zip)
#> 12
#> 	zip warning: name not matched: nosuch
#>   adding: a (stored 0%)
#> 0
#> 	zip warning: name not matched: d/*
#>
#> zip error: Nothing to do! (y.zip)
#> 12

## is it whole
echo hello > a; zip -q x a; zip -T x; unzip -t x.zip; echo $?
#> test of x.zip OK
#> Archive:  x.zip
#>     testing: a                        OK
#> No errors detected in compressed data of x.zip.
#> 0

## round trips
mkdir d; seq 20000 > d/s; head -c 100000 /dev/zero > d/z; cp -r d e; zip -qr x d; rm -r d; unzip -q x; diff -r d e && echo same
#> same

## prints its help
zip --help
#> Copyright (c) 1990-2008 Info-ZIP - Type 'zip "-L"' for software license.
#> Zip 3.0 (July 5th 2008). Usage:
#> zip [-options] [-b path] [-t mmddyyyy] [-n suffixes] [zipfile list] [-xi list]
#>   The default action is to add or replace zipfile entries from list, which
#>   can include the special name - to compress standard input.
#>   If zipfile and list are omitted, zip compresses stdin to stdout.
#>   -f   freshen: only changed files  -u   update: only changed or new files
#>   -d   delete entries in zipfile    -m   move into zipfile (delete OS files)
#>   -r   recurse into directories     -j   junk (don't record) directory names
#>   -0   store only                   -l   convert LF to CR LF (-ll CR LF to LF)
#>   -1   compress faster              -9   compress better
#>   -q   quiet operation              -v   verbose operation/print version info
#>   -c   add one-line comments        -z   add zipfile comment
#>   -@   read names from stdin        -o   make zipfile as old as latest entry
#>   -x   exclude the following names  -i   include only the following names
#>   -F   fix zipfile (-FF try harder) -D   do not add directory entries
#>   -A   adjust self-extracting exe   -J   junk zipfile prefix (unzipsfx)
#>   -T   test zipfile integrity       -X   eXclude eXtra file attributes
#>   -y   store symbolic links as the link instead of the referenced file
#>   -e   encrypt                      -n   don't compress these suffixes
#>   -h2  show more help
#>$  \x20

## tells sizes and what they add up to
printf 'banana 3 x\napple 10 y\ncherry 2 z\napple 10 y\nBanana 1 w\n' > f; mkdir d; : > e; zip -rv z f d e; zip -v z f
#>   adding: f	(in=55) (out=41) (deflated 25%)
#>   adding: d/	(in=0) (out=0) (stored 0%)
#>   adding: e	(in=0) (out=0) (stored 0%)
#> total bytes=55, compressed=41 -> 25% savings
#> updating: f	(in=55) (out=41) (deflated 25%)
#> total bytes=55, compressed=41 -> 25% savings

## words that it does not know
zip -Q z f; echo $?; zip --foo z f; echo $?; zip -n; zip -x; zip --exclude; zip z -b
#>
#> zip error: Invalid command arguments (short option 'Q' not supported)
#> 16
#>
#> zip error: Invalid command arguments (long option 'foo' not supported)
#> 16
#>
#> zip error: Invalid command arguments (option 'n' (suffixes to not compress: .gz:.zip) requires a value)
#>
#> zip error: Invalid command arguments (option 'x' (exclude files matching patterns) requires a value)
#>
#> zip error: Invalid command arguments (option 'exclude' (exclude files matching patterns) requires a value)
#>
#> zip error: Invalid command arguments (option 'b' (dir to use for temp archive) requires a value)
#? 16

## an archive that is not there yet
echo a > f; zip -u z f; zip -g y f; zip -f x f; echo $?; zip -FS w f; rm y.zip; zip -FS w f; echo b > g; zip -FS w g
#> 	zip warning: z.zip not found or empty
#>   adding: f (stored 0%)
#> 	zip warning: y.zip not found or empty
#>   adding: f (stored 0%)
#> 	zip warning: x.zip not found or empty
#> 12
#>   adding: f (stored 0%)
#> Archive is current
#> deleting: f
#>   adding: g (stored 0%)

## what cannot be read is passed over
echo a > f; cp f u; chmod 000 u; zip z u f; echo $?; zip y u; echo $?; ls; mkdir l; chmod 000 l; zip l/z f; echo $?; zip no/z f; chmod 700 l
#>   adding: u
#> 	zip warning: could not open for reading: u
#>   adding: f (stored 0%)
#>
#> zip warning: Not all files were readable
#>   files/entries read:  1 (2 bytes)  skipped:  1 (2 bytes)
#> 18
#>   adding: u
#> 	zip warning: could not open for reading: u
#>
#> zip warning: Not all files were readable
#>   files/entries read:  0 (0 bytes)  skipped:  1 (2 bytes)
#> 	zip warning: zip file empty
#> 18
#> f
#> u
#> y.zip
#> z.zip
#> zip I/O error: Permission denied
#> zip error: Could not create output file (l/z.zip)
#> 15
#> zip I/O error: No such file or directory
#> zip error: Could not create output file (no/z.zip)
#2> zip warning: Permission denied
#2> zip warning: Permission denied

## shows what it holds, takes a comment, stores by suffix
printf 'banana 3 x\napple 10 y\ncherry 2 z\napple 10 y\nBanana 1 w\n' > f; cp f f.gz; zip -n .gz:.zip z f f.gz; zip -sf z; printf 'one\ntwo\n' | zip -z z; unzip -z z; unzip -l z | head -3 | od -c | head -4
#>   adding: f (deflated 25%)
#>   adding: f.gz (stored 0%)
#> Archive contains:
#>   f
#>   f.gz
#> Total 2 entries (110 bytes)
#> enter new zip file comment (end with .):
#> Archive:  z.zip
#> one
#> two
#> 0000000   A   r   c   h   i   v   e   :           z   .   z   i   p  \n
#> 0000020   o   n   e  \n   t   w   o  \n
#> 0000030

## keeps owners and times in extra fields
printf 'banana 3 x\napple 10 y\ncherry 2 z\napple 10 y\nBanana 1 w\n' > f; touch -d 2024-01-02 f; zip -q z f; zip -qX y f; wc -c z.zip y.zip; zip -qo x f; stat -c %y x.zip
#> 193 z.zip
#> 141 y.zip
#> 334 total
#> 2024-01-02 00:00:00.000000000 +0000

## encrypts with a password, and unzip asks for the same
echo hello > a; seq 100 > b; touch -d '2024-05-06 07:08:10' a b; zip -P pw x a b; rm a b; unzip -P bad x; echo $?; unzip -P pw -t x; unzip -P pw x; cat a; zipinfo x a; zip -q x.zip x.zip -P ''; zip -P; unzip -P; rm x.zip
#>   adding: a (stored 0%)
#>   adding: b (deflated 51%)
#> Archive:  x.zip
#> 82
#> Archive:  x.zip
#>     testing: a                        OK
#>     testing: b                        OK
#> No errors detected in compressed data of x.zip.
#> Archive:  x.zip
#>$  extracting: a                      \x20
#>$   inflating: b                      \x20
#> hello
#> -rw-r--r--  3.0 unx        6 TX stor 24-May-06 07:08 a
#>
#> zip error: Invalid command arguments (zero length password not allowed)
#>
#> zip error: Invalid command arguments (option 'P' (encrypt entries, option value is password) requires a value)
#2>    skipping: a                       incorrect password
#2>    skipping: b                       incorrect password
#2> error:  must give decryption password with -P option

## encrypted entries beside others
echo hello hello hello > a; seq 50 > b; zip -qP pw x a; zip -q x b; unzip -P bad -t x; echo $?; unzip -P bad -p x; zip -d x a; unzip -t x b; unzip -t x nofile; zip -0P pw x a; unzip -p -P pw x a; rm x.zip
#> Archive:  x.zip
#>    skipping: a                       incorrect password
#>     testing: b                        OK
#> No errors detected in x.zip for the 1 file tested.
#> 1 file skipped because of incorrect password.
#> 1
#> 1
#> 2
#> 3
#> 4
#> 5
#> 6
#> 7
#> 8
#> 9
#> 10
#> 11
#> 12
#> 13
#> 14
#> 15
#> 16
#> 17
#> 18
#> 19
#> 20
#> 21
#> 22
#> 23
#> 24
#> 25
#> 26
#> 27
#> 28
#> 29
#> 30
#> 31
#> 32
#> 33
#> 34
#> 35
#> 36
#> 37
#> 38
#> 39
#> 40
#> 41
#> 42
#> 43
#> 44
#> 45
#> 46
#> 47
#> 48
#> 49
#> 50
#> deleting: a
#> Archive:  x.zip
#>     testing: b                        OK
#> No errors detected in x.zip for the 1 file tested.
#> Archive:  x.zip
#> caution: filename not matched:  nofile
#> At least one error was detected in x.zip.
#>   adding: a (stored 0%)
#> hello hello hello

## -l and -ll change the ends of lines
printf 'a\nb\n' > u; printf 'c\r\nd\r\n' > d; printf 'x\0\n' > n; zip -l x u n; unzip -p x u | od -c; zip -ll y d n; unzip -p y d | od -c; rm x.zip y.zip
#>   adding: u (stored 0%)
#>   adding: n
#> 	zip warning: has binary so -l ignored
#>  (stored 0%)
#> 0000000   a  \r  \n   b  \r  \n
#> 0000006
#>   adding: d (stored 0%)
#>   adding: n
#> 	zip warning: has binary so -ll ignored
#>  (stored 0%)
#> 0000000   c  \n   d  \n
#> 0000004

## -sf shows what would be added; -q is silent about names that are not there
echo hi > a; zip -sf new a; zip -q x a nofile; zip -sf x a; rm x.zip
#> Would Add/Update:
#>   a
#> Total 1 entries (3 bytes)
#> Would Add/Update:
#>   a
#> Total 1 entries (3 bytes)

## a long answer about a file that is there is several
echo hi > a; zip -q x a; printf '\nseventeen letters\nn\n' | unzip x; rm x.zip
#> Archive:  x.zip
#2> replace a? [y]es, [n]o, [A]ll, [N]one, [r]ename: error:  invalid response [{ENTER}]
#2> replace a? [y]es, [n]o, [A]ll, [N]one, [r]ename: error:  invalid response [seventeen]
#2> replace a? [y]es, [n]o, [A]ll, [N]one, [r]ename: error:  invalid response [ letters]
#2>$| replace a? [y]es, [n]o, [A]ll, [N]one, [r]ename:\x20
