## prints a moment in a format
date -u -d @0; date -u -d @1700000000 '+%Y-%m-%d %H:%M:%S'; date -u -d '2024-02-29 13:05:09' '+%a %b %e %T %Z %Y'
#> Thu Jan  1 00:00:00 UTC 1970
#> 2023-11-14 22:13:20
#> Thu Feb 29 13:05:09 UTC 2024

## knows the names of days and months
date -u -d 2024-02-29 '+%A %a %B %b %h'; date -u -d 2024-02-29 '+%^A %^b %#Z %#a'
#> Thursday Thu February Feb Feb
#> THURSDAY FEB utc THU

## counts days and weeks
date -u -d 2024-12-31 '+%j %U %V %W %u %w %G %g %y %C'; date -u -d 2025-01-01 '+%j %U %V %W %u %w %G %g'
#> 366 52 01 53 2 2 2025 25 24 20
#> 001 00 01 00 3 3 2025 25

## prints parts of the day
date -u -d '2024-01-02 03:04:05.678' '+%H %I %k %l %M %S %N %p %P %r %R %T %s %3N'
#> 03 03  3  3 04 05 678000000 AM am 03:04:05 AM 03:04 03:04:05 1704164645 678

## prints whole dates
date -u -d '2024-01-02 15:04:05' '+%D|%F|%x|%X|%c|%n|%t|%%'
#> 01/02/24|2024-01-02|01/02/24|15:04:05|Tue Jan  2 15:04:05 2024|
#> |	|%

## pads as asked
date -u -d '2024-01-02 03:04:05' '+%-d %_d %05d %-H %_H %-j %10Y %_5m'
#> 2  2 00002 3  3 2 0000002024     1

## prints zones
TZ=UTC date -d @0 '+%z %:z %::z %:::z %Z'; TZ=EST5EDT date -d @0 '+%z %:z %Z'; TZ=XYZ-3:30 date -d @0 '+%H:%M %z %Z'
#> +0000 +00:00 +00:00:00 +00 UTC
#> -0500 -05:00 EST
#> 03:30 +0330 XYZ

## prints as ISO 8601 wants it
date -u -d '2024-01-02 03:04:05' -I; date -u -d '2024-01-02 03:04:05' --iso-8601=seconds; date -u -d '2024-01-02 03:04:05' -Ihours; date -u -d '2024-01-02 03:04:05' -Iminutes; date -u -d '2024-01-02 03:04:05' -Ins
#> 2024-01-02
#> 2024-01-02T03:04:05+00:00
#> 2024-01-02T03+00:00
#> 2024-01-02T03:04+00:00
#> 2024-01-02T03:04:05,000000000+00:00

## prints as RFC 3339 and e-mail want it
date -u -d '2024-01-02 03:04:05' --rfc-3339=seconds; date -u -d '2024-01-02 03:04:05' --rfc-3339=date; date -u -d '2024-01-02 03:04:05' --rfc-3339=ns; date -u -d '2024-01-02 03:04:05' -R
#> 2024-01-02 03:04:05+00:00
#> 2024-01-02
#> 2024-01-02 03:04:05.000000000+00:00
#> Tue, 02 Jan 2024 03:04:05 +0000

## reckons with days
date -u -d '2024-01-31 + 1 day' +%F; date -u -d '2024-01-31 1 month' +%F; date -u -d '2024-02-29 1 year' +%F; date -u -d '2024-01-01 -1 day' +%F; date -u -d '2024-01-01 2 weeks ago' +%F; date -u -d '2024-01-01 next year' +%F
#> 2024-02-01
#> 2024-03-02
#> 2025-03-01
#> 2023-12-31
#> 2023-12-18
#> 2025-01-01

## reckons with hours
date -u -d '2024-01-01 00:00 90 minutes' '+%F %T'; date -u -d '2024-01-01 12:00 -36 hours' '+%F %T'; date -u -d '2024-01-01 00:00:00 UTC + 1000000 seconds' '+%F %T'; date -u -d '2024-01-01 3 hours 5 minutes ago' '+%F %T'
#> 2024-01-01 01:30:00
#> 2024-01-12 13:46:40
#> 2024-01-01 02:55:00
#2> date: invalid date ‘2024-01-01 12:00 -36 hours’

## knows days of the week
date -u -d 'monday 2024-01-03' +%F; date -u -d '2024-01-03 next friday' +%F; date -u -d '2024-01-03 last friday' +%F; date -u -d '2024-01-03 wed' +%F
#> 2024-01-03
#> 2024-01-03
#> 2024-01-03
#> 2024-01-03

## knows today and its neighbours
test "$(date -d today +%F)" = "$(date +%F)"; echo $?; test "$(date -d yesterday +%s)" -lt "$(date +%s)"; echo $?; test "$(date -d tomorrow +%s)" -gt "$(date -d now +%s)"; echo $?; test "$(date -d '1 hour ago' +%s)" -lt "$(date +%s)"; echo $?
#> 0
#> 0
#> 0
#> 0

## reads dates in many spellings
for d in '2024-03-05' '3/5/2024' '3/5/24' '5 March 2024' '5 mar 2024' 'March 5, 2024' 'Mar 5 2024' '20240305' '5-Mar-2024' 'Tue, 05 Mar 2024 00:00:00 +0000'; do date -u -d "$d" +%F; done
#> 2024-03-05
#> 2024-03-05
#> 2024-03-05
#> 2024-03-05
#> 2024-03-05
#> 2024-03-05
#> 2024-03-05
#> 2024-03-05
#> 2024-03-05
#> 2024-03-05

## reads times in many spellings
for t in 13:05 1:05pm '1:05 PM' 13:05:09 '1pm' 12am 12pm '13:05:09.5' 'T13:05' noon midnight; do date -u -d "2024-03-05 $t" '+%T.%1N'; done 2>&1
#> 13:05:00.0
#> 13:05:00.0
#> 13:05:00.0
#> 13:05:09.0
#> 13:00:00.0
#> 00:00:00.0
#> 12:00:00.0
#> 13:05:09.5
#> 13:05:00.0
#> date: invalid date ‘2024-03-05 noon’
#> date: invalid date ‘2024-03-05 midnight’
#? 1

## reads zones
date -u -d '2024-03-05 12:00 +0200' +%T; date -u -d '2024-03-05T12:00:00Z' +%T; date -u -d '2024-03-05 12:00 EST' +%T; date -u -d '2024-03-05T12:00:00-05:30' '+%F %T'; date -u -d 'TZ="EST5" 2024-03-05 12:00' +%T
#> 10:00:00
#> 12:00:00
#> 17:00:00
#> 2024-03-05 17:30:00
#> 17:00:00

## reads seconds since 1970
date -u -d @86400 +%F; date -u -d @-1 '+%F %T'; date -u -d @1.5 '+%s.%N'; date -u -d '1970-01-01 UTC 5 days' +%s
#> 1970-01-02
#> 1969-12-31 23:59:59
#> 1.500000000
#> 432000

## says what is no date
date -d nonsense; echo $?; date -d '2024-02-30'; echo $?; date -d '25:00'; echo $?; date -d 2024-13-01; echo $?; date -u -d '' +%T
#> 1
#> 1
#> 1
#> 1
#> 00:00:00
#2> date: invalid date ‘nonsense’
#2> date: invalid date ‘2024-02-30’
#2> date: invalid date ‘25:00’
#2> date: invalid date ‘2024-13-01’

## tells when a file was changed
touch -d '2024-05-06 07:08:09 UTC' f; date -u -r f '+%F %T'; date -u -r f -R; date -r absent; echo $?
#> 2024-05-06 07:08:09
#> Mon, 06 May 2024 07:08:09 +0000
#> 1
#2> date: absent: No such file or directory

## reads a file of dates
printf '2024-01-01\n@0\nbad\n2024-12-31 23:59\n' > dates; date -u -f dates +%F; echo $?; date -u -f - +%F < dates 2> /dev/null; date -f absent; echo $?
#> 2024-01-01
#> 1970-01-01
#> 2024-12-31
#> 1
#> 2024-01-01
#> 1970-01-01
#> 2024-12-31
#> 1
#2> date: invalid date ‘bad’
#2> date: absent: No such file or directory

## lets nobody but root set the clock
date -s '2024-01-01 00:00:00 UTC' -u; echo $?; date -u 010203042024; echo $?; date -s nonsense; echo $?
#> Mon Jan  1 00:00:00 UTC 2024
#> 1
#> Tue Jan  2 03:04:00 UTC 2024
#> 1
#> 1
#2> date: cannot set date: Operation not permitted
#2> date: cannot set date: Operation not permitted
#2> date: invalid date ‘nonsense’

## minds its zone
TZ=America/New_York date -d '2024-07-04 12:00 UTC' '+%F %T %Z %z'; TZ=Europe/Berlin date -d '2024-01-04 12:00 UTC' '+%T %Z'; TZ=Asia/Tokyo date -d @0 '+%F %T'
#> 2024-07-04 08:00:00 EDT -0400
#> 13:00:00 CET
#> 1970-01-01 09:00:00

## says what is wrong with the line
date a b; echo $?; date +%F x; echo $?; date -d now -r /; echo $?; date -Q; echo $?; date --iso-8601=x; echo $?; date foo; echo $?
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#2> date: extra operand ‘b’
#2> Try 'date --help' for more information.
#2> date: extra operand ‘x’
#2> Try 'date --help' for more information.
#2> date: the options to specify dates for printing are mutually exclusive
#2> Try 'date --help' for more information.
#2> date: invalid option -- 'Q'
#2> Try 'date --help' for more information.
#2> date: invalid argument ‘x’ for ‘--iso-8601’
#2> Valid arguments are:
#2>   - ‘hours’
#2>   - ‘minutes’
#2>   - ‘date’
#2>   - ‘seconds’
#2>   - ‘ns’
#2> Try 'date --help' for more information.
#2> date: invalid date ‘foo’

## takes a format with other text
date -u -d @0 '+today: %F!'; date -u -d @0 +; date -u -d @0 '+%'; date -u -d @0 '+%Q %E %'; date -u -d @0 '+%Ey %Od'
#> today: 1970-01-01!
#>
#> %
#> %Q %E %
#> 70 01

## prints the default
date -u -d '2024-01-02 03:04:05'; LC_ALL=C date -u -d '2024-01-02 03:04:05'; LC_TIME=C TZ=UTC date -d @1e3 2>&1
#> Tue Jan  2 03:04:05 UTC 2024
#> Tue Jan  2 03:04:05 UTC 2024
#> date: invalid date ‘@1e3’
#? 1

## prints quarters and centuries
date -u -d 2024-08-01 '+%q %C'; date -u -d 1999-12-31 '+%C %y'
#> 3 20
#> 19 99

## gives the difference of two dates
echo $(( ($(date -u -d 2024-03-01 +%s) - $(date -u -d 2024-02-01 +%s)) / 86400 ))
#> 29

## names files
touch "backup-$(date -u -d 2024-01-02 +%Y%m%d).tar"; ls
#> backup-20240102.tar

## runs in a loop over days
for i in 0 1 2; do date -u -d "2024-02-28 + $i days" '+%a %d'; done
#> Wed 28
#> Thu 29
#> Fri 01

## knows ordinals
date -u -d '2024-01-01 third day' +%F; date -u -d '2024-01-01 first month' +%F; date -u -d '2024-01-10 fortnight' +%F; date -u -d '2024-01-10 last week' +%F
#> 2024-01-04
#> 2024-02-01
#> 2024-01-24
#> 2024-01-03

## counts seconds in a minute
date -u -d '2016-12-31 23:59:59 + 1 second' '+%F %T'; date -u -d '2024-01-01 00:00:00 - 1 second' '+%F %T'; date -u -d '2024-01-01 23:59:59.999' '+%T.%3N'
#> 2016-12-31 23:00:00
#> 2024-01-01 01:00:01
#> 23:59:59.999

## prints its help
date --help
#> Usage: date [OPTION]... [+FORMAT]
#>   or:  date [-u|--utc|--universal] [MMDDhhmm[[CC]YY][.ss]]
#> Display date and time in the given FORMAT.
#> With -s, or with [MMDDhhmm[[CC]YY][.ss]], set the date and time.
#>
#> Mandatory arguments to long options are mandatory for short options too.
#>   -d, --date=STRING          display time described by STRING, not 'now'
#>       --debug                annotate the parsed date,
#>                               and warn about questionable usage to stderr
#>   -f, --file=DATEFILE        like --date; once for each line of DATEFILE
#>   -I[FMT], --iso-8601[=FMT]  output date/time in ISO 8601 format.
#>                                FMT='date' for date only (the default),
#>                                'hours', 'minutes', 'seconds', or 'ns'
#>                                for date and time to the indicated precision.
#>                                Example: 2006-08-14T02:34:56-06:00
#>   --resolution               output the available resolution of timestamps
#>                                Example: 0.000000001
#>   -R, --rfc-email            output date and time in RFC 5322 format.
#>                                Example: Mon, 14 Aug 2006 02:34:56 -0600
#>       --rfc-3339=FMT         output date/time in RFC 3339 format.
#>                                FMT='date', 'seconds', or 'ns'
#>                                for date and time to the indicated precision.
#>                                Example: 2006-08-14 02:34:56-06:00
#>   -r, --reference=FILE       display the last modification time of FILE
#>   -s, --set=STRING           set time described by STRING
#>   -u, --utc, --universal     print or set Coordinated Universal Time (UTC)
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> FORMAT controls the output.  Interpreted sequences are:
#>
#>   %%   a literal %
#>   %a   locale's abbreviated weekday name (e.g., Sun)
#>   %A   locale's full weekday name (e.g., Sunday)
#>   %b   locale's abbreviated month name (e.g., Jan)
#>   %B   locale's full month name (e.g., January)
#>   %c   locale's date and time (e.g., Thu Mar  3 23:05:25 2005)
#>   %C   century; like %Y, except omit last two digits (e.g., 20)
#>   %d   day of month (e.g., 01)
#>   %D   date; same as %m/%d/%y
#>   %e   day of month, space padded; same as %_d
#>   %F   full date; like %+4Y-%m-%d
#>   %g   last two digits of year of ISO week number (see %G)
#>   %G   year of ISO week number (see %V); normally useful only with %V
#>   %h   same as %b
#>   %H   hour (00..23)
#>   %I   hour (01..12)
#>   %j   day of year (001..366)
#>   %k   hour, space padded ( 0..23); same as %_H
#>   %l   hour, space padded ( 1..12); same as %_I
#>   %m   month (01..12)
#>   %M   minute (00..59)
#>   %n   a newline
#>   %N   nanoseconds (000000000..999999999)
#>   %p   locale's equivalent of either AM or PM; blank if not known
#>   %P   like %p, but lower case
#>   %q   quarter of year (1..4)
#>   %r   locale's 12-hour clock time (e.g., 11:11:04 PM)
#>   %R   24-hour hour and minute; same as %H:%M
#>   %s   seconds since the Epoch (1970-01-01 00:00 UTC)
#>   %S   second (00..60)
#>   %t   a tab
#>   %T   time; same as %H:%M:%S
#>   %u   day of week (1..7); 1 is Monday
#>   %U   week number of year, with Sunday as first day of week (00..53)
#>   %V   ISO week number, with Monday as first day of week (01..53)
#>   %w   day of week (0..6); 0 is Sunday
#>   %W   week number of year, with Monday as first day of week (00..53)
#>   %x   locale's date representation (e.g., 12/31/99)
#>   %X   locale's time representation (e.g., 23:13:48)
#>   %y   last two digits of year (00..99)
#>   %Y   year
#>   %z   +hhmm numeric time zone (e.g., -0400)
#>   %:z  +hh:mm numeric time zone (e.g., -04:00)
#>   %::z  +hh:mm:ss numeric time zone (e.g., -04:00:00)
#>   %:::z  numeric time zone with : to necessary precision (e.g., -04, +05:30)
#>   %Z   alphabetic time zone abbreviation (e.g., EDT)
#>
#> By default, date pads numeric fields with zeroes.
#> The following optional flags may follow '%':
#>
#>   -  (hyphen) do not pad the field
#>   _  (underscore) pad with spaces
#>   0  (zero) pad with zeros
#>   +  pad with zeros, and put '+' before future years with >4 digits
#>   ^  use upper case if possible
#>   #  use opposite case if possible
#>
#> After any flags comes an optional field width, as a decimal number;
#> then an optional modifier, which is either
#> E to use the locale's alternate representations if available, or
#> O to use the locale's alternate numeric symbols if available.
#>
#> Examples:
#> Convert seconds since the Epoch (1970-01-01 UTC) to a date
#>   $ date --date='@2147483647'
#>
#> Show the time on the west coast of the US (use tzselect(1) to find TZ)
#>   $ TZ='America/Los_Angeles' date
#>
#> Show the local time for 9AM next Friday on the west coast of the US
#>   $ date --date='TZ="America/Los_Angeles" 09:00 next Fri'
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/date>
#> or available locally via: info '(coreutils) date invocation'

## one format at most
date -d 2024-01-01 -I +%F; date -d 2024-01-01 -R -I; echo $?
#> 1
#2> date: multiple output formats specified
#2> date: multiple output formats specified

## a date and a time to set
date -d 2024-01-01 10; echo $?
#> 1
#2> date: the argument ‘10’ lacks a leading '+';
#2> when using an option to specify date(s), any non-option
#2> argument must be a format string beginning with '+'
#2> Try 'date --help' for more information.

## the letters of zones
for zone in a i k m n y z x t j; do date -u -d "2024-01-01 10:00 $zone" +%FT%T; done; date -u -d '2024-06-01 x' +%FT%T; date x
#> 2024-01-01T09:00:00
#> 2024-01-01T01:00:00
#> 2024-01-01T00:00:00
#> 2023-12-31T22:00:00
#> 2024-01-01T11:00:00
#> 2024-01-01T22:00:00
#> 2024-01-01T10:00:00
#> 2024-01-01T21:00:00
#> 2024-01-01T17:00:00
#> 2024-06-01T11:00:00
#2> date: invalid date ‘2024-01-01 10:00 j’
#2> date: invalid date ‘x’
#? 1

## beginnings of several long options are named in the order of the real table
date --r=x 2>&1 | head -1
date --u=x 2>&1 | head -1
#> date: option '--r=x' is ambiguous; possibilities: '--reference' '--resolution' '--rfc-email' '--rfc-822' '--rfc-2822' '--rfc-3339'
#> date: option '--uct' doesn't allow an argument

## printing and setting do not go together
date -s 12:00 -d 2024-01-01; date -s x -r /etc/hostname; date -s x -f /dev/null; date -d x -r y -s z
#2> date: the options to print and set the time may not be used together
#2> Try 'date --help' for more information.
#2> date: the options to print and set the time may not be used together
#2> Try 'date --help' for more information.
#2> date: the options to print and set the time may not be used together
#2> Try 'date --help' for more information.
#2> date: the options to specify dates for printing are mutually exclusive
#2> Try 'date --help' for more information.
#? 1

## times and offsets with one digit
for t in '1:2' '1:2:3' '1999-1-2 3:4:5' '1999-1-2 3:4:5Z' '1999-1-2 9:5 pm' '+2 : 30' '12:00 + 8 : 8' '1:60'; do TZ=UTC0 date -d "$t" +%T; done
#> 01:02:00
#> 01:02:03
#> 03:04:05
#> 03:04:05
#> 21:05:00
#> 03:52:00
#2> date: invalid date ‘+2 : 30’
#2> date: invalid date ‘1:60’
#? 1

## times that a zone's clocks leave out
TZ=America/New_York date -d '2024-03-10 02:30'; TZ=Europe/Paris date -d '2024-03-31 02:30'; TZ=America/New_York date -d '2024-03-09 02:30 1 day' +%F; TZ=America/New_York date -d '2024-11-03 01:30' '+%T %Z'
#> 2024-03-10
#> 01:30:00 EDT
#2> date: invalid date ‘2024-03-10 02:30’
#2> date: invalid date ‘2024-03-31 02:30’

## what cannot be a date
for d in '@99999999999999999999' '2024-03-05 999999999999 days' '2024-03-05, 12:00' '2024-03-05T' '2024-03-05 t07'; do date -u -d "$d" +%F; done
#2> date: invalid date ‘@99999999999999999999’
#2> date: invalid date ‘2024-03-05 999999999999 days’
#2> date: invalid date ‘2024-03-05, 12:00’
#2> date: invalid date ‘2024-03-05T’
#2> date: invalid date ‘2024-03-05 t07’
#? 1

## signs, letters and summer time
for d in '2024-03-05 --1 day' '2024-03-05 +-1 day' '2024-03-05 -+1 day' '@ 5' '2024-03-05 07:08 EST DST' '2024-03-05T07:08' '2024-03-05 t 07:08Z' '1-1-1' 'Tue, 05 Mar 2024 07:08:09 GMT' 'tuesday, 5 march 2024'; do date -u -d "$d" '+%F %T'; done
#> 2024-03-04 00:00:00
#> 2024-03-04 00:00:00
#> 2024-03-06 00:00:00
#> 1970-01-01 00:00:05
#> 2024-03-05 11:08:00
#> 2024-03-05 07:08:00
#> 2024-03-05 07:08:00
#> 0001-01-01 00:00:00
#> 2024-03-05 07:08:09
#> 2024-03-05 00:00:00
