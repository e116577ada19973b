# Numbers with and without units.

## shows numbers with units
numfmt --to=si 999 1000 1500 9999 10000 999999 1000000; numfmt --to=iec 1023 1024 1536 1048575 1048576; numfmt --to=iec-i 1024 5000000; numfmt --to=si 0 0.5 1.5 9.95 99.95
#> 999
#> 1.0K
#> 1.5K
#> 10K
#> 10K
#> 1.0M
#> 1.0M
#> 1023
#> 1.0K
#> 1.5K
#> 1.0M
#> 1.0M
#> 1.0Ki
#> 4.8Mi
#> 0
#> 0
#> 2
#> 10
#> 100

## reads numbers with units
numfmt --from=si 1K 1.5M 2G 1.1K 0.001M; numfmt --from=iec 1K 3M; numfmt --from=iec-i 1Ki; numfmt --from=auto 1K 1Ki 5; numfmt --from=iec --to=si 1M
#> 1000
#> 1500000
#> 2000000000
#> 1100
#> 1000
#> 1024
#> 3145728
#> 1024
#> 1000
#> 1024
#> 5
#> 1.1M

## rounds as it is told
numfmt --to=si -- 1001 -1999; for r in up down from-zero towards-zero nearest; do numfmt --to=si --round=$r -- 1449 1450 -1449; done
#> 1.1K
#> -2.0K
#> 1.5K
#> 1.5K
#> -1.4K
#> 1.4K
#> 1.4K
#> -1.5K
#> 1.5K
#> 1.5K
#> -1.5K
#> 1.4K
#> 1.4K
#> -1.4K
#> 1.4K
#> 1.5K
#> -1.4K

## refuses units that it does not expect
numfmt 5K; numfmt --from=si 1k; numfmt --from=si 5q; numfmt --from=iec 1Ki; numfmt --from=iec-i 1K; numfmt --from=si 5Kx; echo $?
#> 2
#2> numfmt: rejecting suffix in input: ‘5K’ (consider using --from)
#2> numfmt: invalid suffix in input: ‘1k’
#2> numfmt: invalid suffix in input: ‘5q’
#2> numfmt: invalid suffix in input ‘1Ki’: ‘i’
#2> numfmt: missing 'i' suffix in input: ‘1K’ (e.g Ki/Mi/Gi)
#2> numfmt: invalid suffix in input ‘5Kx’: ‘x’

## refuses what is no number
for n in x '' - . 5. +5 0x10 1,5 1.2.3 1e3; do numfmt --from=si -- "$n"; done; echo $?; numfmt 12345678901234567890123; numfmt --to=si 1000000000000000000000000000
#> 2
#2> numfmt: invalid number: ‘x’
#2> numfmt: invalid number: ‘’
#2> numfmt: invalid number: ‘-’
#2> numfmt: invalid number: ‘.’
#2> numfmt: invalid number: ‘5.’
#2> numfmt: invalid number: ‘+5’
#2> numfmt: invalid suffix in input: ‘0x10’
#2> numfmt: invalid suffix in input: ‘1,5’
#2> numfmt: invalid suffix in input: ‘1.2.3’
#2> numfmt: invalid suffix in input: ‘1e3’
#2> numfmt: value too large to be printed: '1.23457e+22' (consider using --to)
#2> numfmt: value too large to be converted: ‘1000000000000000000000000000’
#? 2

## keeps digits behind the point
numfmt 1.5 1.50 .5 00012 0.0; numfmt -- -.5; numfmt --format=%.2f 3.14159 5; numfmt --to-unit=2 3 1.5
#> 1.5
#> 1.50
#> 0.5
#> 12
#> 0.0
#> -0.5
#> 3.15
#> 5.00
#> 2
#> 0.8

## goes on, or not, where a number is wrong
numfmt --invalid=fail 1 x 2; echo $?; numfmt --invalid=warn x 2; echo $?; numfmt --invalid=ignore x 2; echo $?; printf '1\nx\n2\n' | numfmt; echo $?
#> 1
#> x
#> 2
#> 2
#> x
#> 2
#> 0
#> x
#> 2
#> 0
#> 1
#> 2
#2> numfmt: invalid number: ‘x’
#2> numfmt: invalid number: ‘x’
#2> numfmt: invalid number: ‘x’

## converts fields of lines, keeping their width
printf 'a 1000 b\nx  200000  y\n' | numfmt --field=2 --to=si; printf '   1000 x\n1000   5000 x\n' | numfmt --to=si; printf '1000   5000 x\n' | numfmt --to=si --field=2; printf 'a b\n' | numfmt --field=3 --to=si
#> a 1.0K b
#> x    200K  y
#>    1.0K x
#> 1.0K   5000 x
#> 1000   5.0K x
#> a b

## converts several fields
numfmt --field=1-2 --to=si '1000 2000 3000'; numfmt --field=- --to=si '1000 2000'; numfmt --field=1,3 --to=si '1000 2000 3000'; numfmt --field=-2 --to=si '1000 2000 3000'
#> 1.0K 2.0K 3000
#> 1.0K 2.0K
#> 1.0K 2000 3.0K
#> 1.0K 2.0K 3000

## takes another delimiter
printf '1,2000,3\n' | numfmt -d, --field=2- --to=si; printf '1:2000:3\n' | numfmt -d: --field=1,3 --to-unit=2; printf 'a\t1000\n' | numfmt -d "$(printf '\t')" --field 2 --to=si
#> 1,2.0K,3
#> 1:2000:2
#> a	1.0K

## leaves header lines
printf 'Size Name\n1024 f\n' | numfmt --header --to=iec; printf 'a\nb\n1000\n' | numfmt --header=2 --to=si
#> Size Name
#> 1.0K f
#> a
#> b
#> 1.0K

## pads
numfmt --padding=8 --to=si 1000; numfmt --padding=-8 --to=si 1000 | tr ' ' .; numfmt --padding=2 1000; printf '1 2\n' | numfmt --padding=5 --field=-
#>     1.0K
#> 1.0K....
#> 1000
#>     1     2

## knows a format
numfmt --format='%10.1f|' 3; numfmt --format='%-10f|' 3; numfmt --format='%010.2f' 3.5; numfmt --format='<%f>' --to=si 12345; numfmt --to=si --format='%.3f' 12345; numfmt --to=iec --format='%.1f' 1023 1025; numfmt --format='100%% %f' 5
#>        3.0|
#> 3         |
#> 0000003.50
#> <13K>
#> 12.345K
#> 1023.0
#> 1.1K
#> 100%%5

## says what is wrong with a format
for f in %d foo %f%f % '%%f' '%.-1f' '%+f' '%.2e'; do numfmt --format="$f" 3; done; echo $?
#> 1
#2> numfmt: invalid format ‘%d’, directive must be %[0]['][-][N][.][N]f
#2> numfmt: format ‘foo’ has no % directive
#2> numfmt: format ‘%f%f’ has too many % directives
#2> numfmt: format ‘%’ ends in %
#2> numfmt: format ‘%%f’ has no % directive
#2> numfmt: invalid precision in format ‘%.-1f’
#2> numfmt: invalid format ‘%+f’, directive must be %[0]['][-][N][.][N]f
#2> numfmt: invalid format ‘%.2e’, directive must be %[0]['][-][N][.][N]f

## knows sizes of units
numfmt --from-unit=512 4; numfmt --to-unit=1K 4096; numfmt --from-unit=1Ki 2; numfmt --to-unit=x 1; numfmt --to-unit=0 1
#> 2048
#> 5
#> 2048
#2> numfmt: invalid unit size: ‘x’
#2> numfmt: invalid unit size: ‘0’
#? 1

## adds and takes a suffix
numfmt --suffix=B --to=si 1000 2000B; numfmt --from=si --suffix=B 1KB; numfmt --suffix=foo --padding=10 5
#> 1.0KB
#> 2.0KB
#> 1000B
#>       5foo

## says what is wrong with options
numfmt --to=foo 1; echo $?; numfmt --round=x 1; numfmt --padding=x 1; numfmt --header=x 1; numfmt --field=0 1; numfmt --field=x 1; numfmt -d ab 1; numfmt --field=1 --field=2 1; numfmt --grouping --format=%f 1; numfmt --debug 1
#> 1
#> 1
#2> numfmt: invalid argument ‘foo’ for ‘--to’
#2> Valid arguments are:
#2>   - ‘none’
#2>   - ‘si’
#2>   - ‘iec’
#2>   - ‘iec-i’
#2> Try 'numfmt --help' for more information.
#2> numfmt: invalid argument ‘x’ for ‘--round’
#2> Valid arguments are:
#2>   - ‘up’
#2>   - ‘down’
#2>   - ‘from-zero’
#2>   - ‘towards-zero’
#2>   - ‘nearest’
#2> Try 'numfmt --help' for more information.
#2> numfmt: invalid padding value ‘x’
#2> numfmt: invalid header value ‘x’
#2> numfmt: fields are numbered from 1
#2> Try 'numfmt --help' for more information.
#2> numfmt: invalid field value ‘x’
#2> Try 'numfmt --help' for more information.
#2> numfmt: the delimiter must be a single character
#2> numfmt: multiple field specifications
#2> numfmt: --grouping cannot be combined with --format
#2> numfmt: no conversion option specified

## helps
numfmt --help
#> Usage: numfmt [OPTION]... [NUMBER]...
#> Reformat NUMBER(s), or the numbers from standard input if none are specified.
#>
#> Mandatory arguments to long options are mandatory for short options too.
#>       --debug          print warnings about invalid input
#>   -d, --delimiter=X    use X instead of whitespace for field delimiter
#>       --field=FIELDS   replace the numbers in these input fields (default=1);
#>                          see FIELDS below
#>       --format=FORMAT  use printf style floating-point FORMAT;
#>                          see FORMAT below for details
#>       --from=UNIT      auto-scale input numbers to UNITs; default is 'none';
#>                          see UNIT below
#>       --from-unit=N    specify the input unit size (instead of the default 1)
#>       --grouping       use locale-defined grouping of digits, e.g. 1,000,000
#>                          (which means it has no effect in the C/POSIX locale)
#>       --header[=N]     print (without converting) the first N header lines;
#>                          N defaults to 1 if not specified
#>       --invalid=MODE   failure mode for invalid numbers: MODE can be:
#>                          abort (default), fail, warn, ignore
#>       --padding=N      pad the output to N characters; positive N will
#>                          right-align; negative N will left-align;
#>                          padding is ignored if the output is wider than N;
#>                          the default is to automatically pad if a whitespace
#>                          is found
#>       --round=METHOD   use METHOD for rounding when scaling; METHOD can be:
#>                          up, down, from-zero (default), towards-zero, nearest
#>       --suffix=SUFFIX  add SUFFIX to output numbers, and accept optional
#>                          SUFFIX in input numbers
#>       --to=UNIT        auto-scale output numbers to UNITs; see UNIT below
#>       --to-unit=N      the output unit size (instead of the default 1)
#>   -z, --zero-terminated    line delimiter is NUL, not newline
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> UNIT options:
#>   none       no auto-scaling is done; suffixes will trigger an error
#>   auto       accept optional single/two letter suffix:
#>                1K = 1000,
#>                1Ki = 1024,
#>                1M = 1000000,
#>                1Mi = 1048576,
#>   si         accept optional single letter suffix:
#>                1K = 1000,
#>                1M = 1000000,
#>                ...
#>   iec        accept optional single letter suffix:
#>                1K = 1024,
#>                1M = 1048576,
#>                ...
#>   iec-i      accept optional two-letter suffix:
#>                1Ki = 1024,
#>                1Mi = 1048576,
#>                ...
#>
#> FIELDS supports cut(1) style field ranges:
#>   N    N'th field, counted from 1
#>   N-   from N'th field, to end of line
#>   N-M  from N'th to M'th field (inclusive)
#>   -M   from first to M'th field (inclusive)
#>   -    all fields
#> Multiple fields/ranges can be separated with commas
#>
#> FORMAT must be suitable for printing one floating-point argument '%f'.
#> Optional quote (%'f) will enable --grouping (if supported by current locale).
#> Optional width value (%10f) will pad output. Optional zero (%010f) width
#> will zero pad the number. Optional negative values (%-10f) will left align.
#> Optional precision (%.1f) will override the input determined precision.
#>
#> Exit status is 0 if all input numbers were successfully converted.
#> By default, numfmt will stop at the first conversion error with exit status 2.
#> With --invalid='fail' a warning is printed for each conversion error
#> and the exit status is 2.  With --invalid='warn' each conversion error is
#> diagnosed, but the exit status is 0.  With --invalid='ignore' conversion
#> errors are not diagnosed and the exit status is 0.
#>
#> Examples:
#>   $ numfmt --to=si 1000
#>             -> "1.0K"
#>   $ numfmt --to=iec 2048
#>            -> "2.0K"
#>   $ numfmt --to=iec-i 4096
#>            -> "4.0Ki"
#>   $ echo 1K | numfmt --from=si
#>            -> "1000"
#>   $ echo 1K | numfmt --from=iec
#>            -> "1024"
#>   $ df -B1 | numfmt --header --field 2-4 --to=si
#>   $ ls -l  | numfmt --header --field 5 --to=iec
#>   $ ls -lh | numfmt --header --field 5 --from=iec --padding=10
#>   $ ls -lh | numfmt --header --field 5 --from=iec --format %10f
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/numfmt>
#> or available locally via: info '(coreutils) numfmt invocation'

## numbers beyond all numbers
numfmt --padding=99999999999999999999999 1; numfmt --header=99999999999999999999999 1; numfmt --header=x 1; numfmt --padding=0 1
#2> numfmt: invalid padding value ‘99999999999999999999999’
#2> numfmt: invalid header value ‘99999999999999999999999’
#2> numfmt: invalid header value ‘x’
#2> numfmt: invalid padding value ‘0’
#? 1

## prints what stands before the number that ends it
numfmt --field=3 --from=si '1K 2K x 4K'; echo " $?"; echo a 5K b | numfmt --field=2- --from=si
#> 1K 2K  2
#>$| a 5000\x20
#2> numfmt: invalid number: ‘x’
#2> numfmt: invalid number: ‘b’
#? 2

## takes a point with nothing around it for a number now and then
for n in .5 5. ..1 1.2. -0.-1 7.K 7.5K; do numfmt --from=si -- $n; done
#> 0.5
#> 7500
#2> numfmt: invalid number: ‘5.’
#2> numfmt: invalid suffix in input: ‘..1’
#2> numfmt: invalid suffix in input: ‘1.2.’
#2> numfmt: invalid number: ‘-0.-1’
#2> numfmt: invalid number: ‘7.K’

## knows units of sizes
numfmt --from-unit=K 3; numfmt --from-unit=Ki 3; numfmt --to-unit=2M 9000000; for u in KB Kii 0 18446744073709551616 x; do numfmt --to-unit=$u 1; done
#> 3000
#> 3072
#> 5
#2> numfmt: invalid unit size: ‘KB’
#2> numfmt: invalid unit size: ‘Kii’
#2> numfmt: invalid unit size: ‘0’
#2> numfmt: invalid unit size: ‘18446744073709551616’
#2> numfmt: invalid unit size: ‘x’
#? 1

## warns when it is asked to
numfmt --debug --grouping --from=si 4K; numfmt --debug --invalid=fail --to=si 1000 ab; numfmt --debug --to=si 1234567890123456789
#> 4000
#> 1.0K
#> ab
#> 1.3E
#2> numfmt: grouping has no effect in this locale
#2> numfmt: invalid number: ‘ab’
#2> numfmt: failed to convert some of the input numbers
#2> numfmt: large input value ‘1234567890123456789’: possible precision loss

## takes an empty delimiter for none
numfmt -d '' --from=si '4 K'
#> 4000

## keeps lines apart that end with NUL
printf 'a 1000\nb\0c 2000\0' | numfmt -z --field=2 --to=si | od -An -c
#>    a       1   .   0   K       b  \0   c       2   .   0   K  \0

## refuses formats that are too wide
numfmt --format=%9223372036854775808f 1; numfmt --format='%.+1f' 1; numfmt --format='%. 1f' 1
#2> numfmt: invalid format ‘%9223372036854775808f’ (width overflow)
#2> numfmt: invalid precision in format ‘%.+1f’
#2> numfmt: invalid precision in format ‘%. 1f’
#? 1
