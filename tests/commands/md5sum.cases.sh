## prints the checksum of files and of standard input
printf 'hello\n' > a; md5sum a; printf '' | md5sum; md5sum - < a
#> b1946ac92492d2347c6235b4d2611184  a
#> d41d8cd98f00b204e9800998ecf8427e  -
#> b1946ac92492d2347c6235b4d2611184  -

## writes binary marks, BSD lines and NULs
echo x > a; md5sum -b a; md5sum --tag a; md5sum -z a; echo
#> 401b30e3b8b5d629635a5c613cdb7919 *a
#> MD5 (a) = 401b30e3b8b5d629635a5c613cdb7919
#>$ 401b30e3b8b5d629635a5c613cdb7919  a\x00

## escapes names that would break the line
echo x > 'a
b'; echo y > 'c\d'; md5sum a* c*
#> \401b30e3b8b5d629635a5c613cdb7919  a\nb
#> \009520053b00386d1173f3988c55d192  c\\d

## checks what it has written
echo one > a; echo two > b; md5sum a b > sums; md5sum -c sums; echo changed > a; md5sum -c sums; echo $?
#> a: OK
#> b: OK
#> a: FAILED
#> b: OK
#> 1
#2> md5sum: WARNING: 1 computed checksum did NOT match

## checks quietly, or says nothing at all
echo one > a; echo two > b; md5sum a b > sums; echo x > b; md5sum -c --quiet sums; md5sum -c --status sums; echo $?
#> b: FAILED
#> 1
#2> md5sum: WARNING: 1 computed checksum did NOT match

## tells files that are not there
echo one > a; md5sum a > sums; rm a; md5sum -c sums; md5sum -c --ignore-missing sums
#> a: FAILED open or read
#2> md5sum: a: No such file or directory
#2> md5sum: WARNING: 1 listed file could not be read
#2> md5sum: sums: no file was verified
#? 1

## tells lines that are none
echo one > a; md5sum a > sums; echo garbage >> sums; md5sum -c sums; echo $?; md5sum -c -w sums; md5sum -c --strict sums; echo $?; echo junk | md5sum -c
#> a: OK
#> 0
#> a: OK
#> a: OK
#> 1
#2> md5sum: WARNING: 1 line is improperly formatted
#2> md5sum: sums: 2: improperly formatted MD5 checksum line
#2> md5sum: WARNING: 1 line is improperly formatted
#2> md5sum: WARNING: 1 line is improperly formatted
#2> md5sum: 'standard input': no properly formatted checksum lines found
#? 1

## reports a missing file and goes on
echo one > a; md5sum none a; md5sum .
#> 5bbf5a52328e7439ae6e719dfe712200  a
#2> md5sum: none: No such file or directory
#2> md5sum: .: Is a directory
#? 1

## refuses options that do not go together
md5sum --quiet a
md5sum -c -b a
md5sum --tag -c a
md5sum --nosuch
#2> md5sum: the --quiet option is meaningful only when verifying checksums
#2> Try 'md5sum --help' for more information.
#2> md5sum: the --binary and --text options are meaningless when verifying checksums
#2> Try 'md5sum --help' for more information.
#2> md5sum: the --tag option is meaningless when verifying checksums
#2> Try 'md5sum --help' for more information.
#2> md5sum: unrecognized option '--nosuch'
#2> Try 'md5sum --help' for more information.
#? 1

## explains itself
md5sum --help
#> Usage: md5sum [OPTION]... [FILE]...
#> Print or check MD5 (128-bit) checksums.
#>
#> With no FILE, or when FILE is -, read standard input.
#>   -b, --binary          read in binary mode
#>   -c, --check           read checksums from the FILEs and check them
#>       --tag             create a BSD-style checksum
#>   -t, --text            read in text mode (default)
#>   -z, --zero            end each output line with NUL, not newline,
#>                           and disable file name escaping
#>
#> The following five options are useful only when verifying checksums:
#>       --ignore-missing  don't fail or report status for missing files
#>       --quiet           don't print OK for each successfully verified file
#>       --status          don't output anything, status code shows success
#>       --strict          exit non-zero for improperly formatted checksum lines
#>   -w, --warn            warn about improperly formatted checksum lines
#>
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> The sums are computed as described in RFC 1321.
#> When checking, the input should be a former output of this program.
#> The default mode is to print a line with: checksum, a space,
#> a character indicating input mode ('*' for binary, ' ' for text
#> or where binary is insignificant), and name for each FILE.
#>
#> Note: There is no difference between binary mode and text mode on GNU systems.
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/md5sum>
#> or available locally via: info '(coreutils) md5sum invocation'

## tells a full disk without the reason
echo a | md5sum > /dev/full
echo a | cksum > /dev/full
#2> md5sum: write error
#2> cksum: write error
#? 1

## a list in which nothing fits
echo a > f; echo '0cc175b9c0f1b6a831c399e269772661  f' > list; md5sum -c --ignore-missing list; printf '\n\njunk\n' > list; md5sum -cw list; mkdir d; md5sum -c d
#> f: FAILED
#2> md5sum: WARNING: 1 computed checksum did NOT match
#2> md5sum: list: no file was verified
#2> md5sum: list: 3: improperly formatted MD5 checksum line
#2> md5sum: list: no properly formatted checksum lines found
#2> md5sum: d: read error
#? 1

## of --status, --quiet and --warn the last one counts
echo hi > f; md5sum f > s; md5sum --status --quiet f; md5sum --quiet --status f; md5sum -w --status f; md5sum --status -w f; md5sum --status --quiet -c s; md5sum --quiet --status --warn -c s; md5sum -t --tag f; md5sum --tag -t f
#> f: OK
#> MD5 (f) = 764efa883dda1e11db47671c4a3bbd9e
#2> md5sum: the --quiet option is meaningful only when verifying checksums
#2> Try 'md5sum --help' for more information.
#2> md5sum: the --status option is meaningful only when verifying checksums
#2> Try 'md5sum --help' for more information.
#2> md5sum: the --status option is meaningful only when verifying checksums
#2> Try 'md5sum --help' for more information.
#2> md5sum: the --warn option is meaningful only when verifying checksums
#2> Try 'md5sum --help' for more information.
#2> md5sum: --tag does not support --text mode
#2> Try 'md5sum --help' for more information.
#? 1

## checks lines as openssl writes them
printf '' > f; echo 'MD5(f)= d41d8cd98f00b204e9800998ecf8427e' | md5sum -c; echo 'MD5 (f)=d41d8cd98f00b204e9800998ecf8427e' | md5sum -c
#> f: OK
#> f: OK

## reads lists as BSD writes them
: > a; : > ' b'; : > '*c'; md5sum a ' b' '*c' > two; sed 's/  / /' two > one; md5sum -c one; tail -n+2 one > rest; md5sum -c rest; cat two one > both; md5sum -c both
#> a: OK
#>  b: OK
#> *c: OK
#> b: FAILED open or read
#> c: FAILED open or read
#> a: OK
#>  b: OK
#> *c: OK
#> b: FAILED open or read
#> c: FAILED open or read
#2> md5sum: b: No such file or directory
#2> md5sum: c: No such file or directory
#2> md5sum: WARNING: 2 listed files could not be read
#2> md5sum: b: No such file or directory
#2> md5sum: c: No such file or directory
#2> md5sum: WARNING: 1 line is improperly formatted
#2> md5sum: WARNING: 2 listed files could not be read
#? 1
