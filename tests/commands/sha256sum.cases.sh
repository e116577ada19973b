## prints the checksum of files and of standard input
printf 'hello\n' > a; sha256sum a; printf '' | sha256sum; sha256sum - < a
#> 5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03  a
#> e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  -
#> 5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03  -

## writes binary marks, BSD lines and NULs
echo x > a; sha256sum -b a; sha256sum --tag a; sha256sum -z a; echo
#> 73cb3858a687a8494ca3323053016282f3dad39d42cf62ca4e79dda2aac7d9ac *a
#> SHA256 (a) = 73cb3858a687a8494ca3323053016282f3dad39d42cf62ca4e79dda2aac7d9ac
#>$ 73cb3858a687a8494ca3323053016282f3dad39d42cf62ca4e79dda2aac7d9ac  a\x00

## escapes names that would break the line
echo x > 'a
b'; echo y > 'c\d'; sha256sum a* c*
#> \73cb3858a687a8494ca3323053016282f3dad39d42cf62ca4e79dda2aac7d9ac  a\nb
#> \3bb2abb69ebb27fbfe63c7639624c6ec5e331b841a5bc8c3ebc10b9285e90877  c\\d

## checks what it has written
echo one > a; echo two > b; sha256sum a b > sums; sha256sum -c sums; echo changed > a; sha256sum -c sums; echo $?
#> a: OK
#> b: OK
#> a: FAILED
#> b: OK
#> 1
#2> sha256sum: WARNING: 1 computed checksum did NOT match

## checks quietly, or says nothing at all
echo one > a; echo two > b; sha256sum a b > sums; echo x > b; sha256sum -c --quiet sums; sha256sum -c --status sums; echo $?
#> b: FAILED
#> 1
#2> sha256sum: WARNING: 1 computed checksum did NOT match

## tells files that are not there
echo one > a; sha256sum a > sums; rm a; sha256sum -c sums; sha256sum -c --ignore-missing sums
#> a: FAILED open or read
#2> sha256sum: a: No such file or directory
#2> sha256sum: WARNING: 1 listed file could not be read
#2> sha256sum: sums: no file was verified
#? 1

## tells lines that are none
echo one > a; sha256sum a > sums; echo garbage >> sums; sha256sum -c sums; echo $?; sha256sum -c -w sums; sha256sum -c --strict sums; echo $?; echo junk | sha256sum -c
#> a: OK
#> 0
#> a: OK
#> a: OK
#> 1
#2> sha256sum: WARNING: 1 line is improperly formatted
#2> sha256sum: sums: 2: improperly formatted SHA256 checksum line
#2> sha256sum: WARNING: 1 line is improperly formatted
#2> sha256sum: WARNING: 1 line is improperly formatted
#2> sha256sum: 'standard input': no properly formatted checksum lines found
#? 1

## reports a missing file and goes on
echo one > a; sha256sum none a; sha256sum .
#> 2c8b08da5ce60398e1f19af0e5dccc744df274b826abe585eaba68c525434806  a
#2> sha256sum: none: No such file or directory
#2> sha256sum: .: Is a directory
#? 1

## refuses options that do not go together
sha256sum --quiet a
sha256sum -c -b a
sha256sum --tag -c a
sha256sum --nosuch
#2> sha256sum: the --quiet option is meaningful only when verifying checksums
#2> Try 'sha256sum --help' for more information.
#2> sha256sum: the --binary and --text options are meaningless when verifying checksums
#2> Try 'sha256sum --help' for more information.
#2> sha256sum: the --tag option is meaningless when verifying checksums
#2> Try 'sha256sum --help' for more information.
#2> sha256sum: unrecognized option '--nosuch'
#2> Try 'sha256sum --help' for more information.
#? 1

## explains itself
sha256sum --help
#> Usage: sha256sum [OPTION]... [FILE]...
#> Print or check SHA256 (256-bit) checksums.
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
#> The sums are computed as described in FIPS-180-2.
#> When checking, the input should be a former output of this program.
#> The default mode is to print a line with: checksum, a space,
#> a character indicating input mode ('*' for binary, ' ' for text
#> or where binary is insignificant), and name for each FILE.
#>
#> Note: There is no difference between binary mode and text mode on GNU systems.
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/sha256sum>
#> or available locally via: info '(coreutils) sha2 utilities'
