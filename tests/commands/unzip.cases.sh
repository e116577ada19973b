## unpacks
mkdir d; echo hello > d/f; zip -qr x d; rm -r d; unzip x; cat d/f; unzip -q -o x.zip; rm -r d; unzip -q x.zip -d out; cat out/d/f
#> Archive:  x.zip
#>    creating: d/
#>$  extracting: d/f                    \x20
#> hello
#> hello

## lists
echo hello > a; touch -d '2020-01-02 03:04:06' a; zip -q0 x a; unzip -l x; unzip -lq x.zip; unzip -l x.zip nosuch; echo $?; echo 22 > b; touch -d '2021-11-12 13:14:16' b; zip -q0 x b; unzip -l x; unzip -l x.zip b
#> Archive:  x.zip
#>   Length      Date    Time    Name
#> ---------  ---------- -----   ----
#>         6  2020-01-02 03:04   a
#> ---------                     -------
#>         6                     1 file
#>   Length      Date    Time    Name
#> ---------  ---------- -----   ----
#>         6  2020-01-02 03:04   a
#> ---------                     -------
#>         6                     1 file
#> Archive:  x.zip
#>   Length      Date    Time    Name
#> ---------  ---------- -----   ----
#> ---------                     -------
#>         0                     0 files
#> 11
#> Archive:  x.zip
#>   Length      Date    Time    Name
#> ---------  ---------- -----   ----
#>         6  2020-01-02 03:04   a
#>         3  2021-11-12 13:14   b
#> ---------                     -------
#>         9                     2 files
#> Archive:  x.zip
#>   Length      Date    Time    Name
#> ---------  ---------- -----   ----
#>         3  2021-11-12 13:14   b
#> ---------                     -------
#>         3                     1 file

## lists with more
echo hello > a; touch -d '2020-01-02 03:04:06' a; mkdir d; touch -d '2020-01-02 03:04:06' d; zip -q0r x a d; unzip -v x; unzip -Z1 x
#> Archive:  x.zip
#>  Length   Method    Size  Cmpr    Date    Time   CRC-32   Name
#> --------  ------  ------- ---- ---------- ----- --------  ----
#>        6  Stored        6   0% 2020-01-02 03:04 363a3020  a
#>        0  Stored        0   0% 2020-01-02 03:04 00000000  d/
#> --------          -------  ---                            -------
#>        6                6   0%                            2 files
#> a
#> d/

## tests
echo hello > a; zip -q0 x a; unzip -t x; unzip -tq x; echo $?
#> Archive:  x.zip
#>     testing: a                        OK
#> No errors detected in compressed data of x.zip.
#> No errors detected in compressed data of x.zip.
#> 0

## into a pipe
echo hello > a; echo b > b; zip -q x a b; unzip -p x; unzip -p x b; unzip -c x a
#> hello
#> b
#> b
#> Archive:  x.zip
#>$  extracting: a                      \x20
#> hello
#>

## what is there is kept, or not
echo old > a; zip -q0 x a; echo new > a; unzip -n x; cat a; unzip -o x; cat a; echo newer > a; unzip x < /dev/null; cat a
#> Archive:  x.zip
#> new
#> Archive:  x.zip
#>$  extracting: a                      \x20
#> old
#> Archive:  x.zip
#> newer
#2> replace a? [y]es, [n]o, [A]ll, [N]one, [r]ename:  NULL
#2> (EOF or read error, treating as "[N]one" ...)

## asks
echo old > a; echo old > b; zip -q0 x a b; echo new > a; echo new > b; printf 'n\ny\n' | unzip x; cat a b; echo new > a; echo A | unzip -q x; cat a; echo new > a; printf 'r\nc\n' | unzip -q x a; cat a c; echo N | unzip -q x
#> Archive:  x.zip
#>$  extracting: b                      \x20
#> new
#> old
#> old
#> new
#> old
#2>$| replace a? [y]es, [n]o, [A]ll, [N]one, [r]ename: replace b? [y]es, [n]o, [A]ll, [N]one, [r]ename: replace a? [y]es, [n]o, [A]ll, [N]one, [r]ename: replace a? [y]es, [n]o, [A]ll, [N]one, [r]ename: new name: replace a? [y]es, [n]o, [A]ll, [N]one, [r]ename:\x20

## chosen and left out
mkdir d; touch a.c b.c d/c.c x.o; zip -qr x a.c b.c d x.o; rm -r *.c *.o d; unzip x '*.c' -x 'a*'; ls; unzip x nosuch; echo $?
#> Archive:  x.zip
#>$  extracting: b.c                    \x20
#>$  extracting: d/c.c                  \x20
#> b.c
#> d
#> x.zip
#> Archive:  x.zip
#> 11
#2> caution: filename not matched:  nosuch

## without directories
mkdir -p d/e; echo hello > d/e/f; zip -qr x d; rm -r d; unzip -j x; ls
#> Archive:  x.zip
#>$  extracting: f                      \x20
#> f
#> x.zip

## modes and times
echo hello > a; chmod 750 a; touch -d '2020-01-02 03:04:06' a; zip -q x a; rm a; unzip -q x; stat -c '%a %y' a | cut -c1-23
#> 750 2020-01-02 03:04:06

## what is no archive
echo hello > f; unzip f; echo $?; unzip nosuch; echo $?; touch e; unzip e; echo $?
#> Archive:  f
#> 9
#> 9
#> Archive:  e
#> 9
#2>   End-of-central-directory signature not found.  Either this file is not
#2>   a zipfile, or it constitutes one disk of a multi-part archive.  In the
#2>   latter case the central directory and zipfile comment will be found on
#2>   the last disk(s) of this archive.
#2> unzip:  cannot find zipfile directory in one of f or
#2>         f.zip, and cannot find f.ZIP, period.
#2> unzip:  cannot find or open nosuch, nosuch.zip or nosuch.ZIP.
#2>   End-of-central-directory signature not found.  Either this file is not
#2>   a zipfile, or it constitutes one disk of a multi-part archive.  In the
#2>   latter case the central directory and zipfile comment will be found on
#2>   the last disk(s) of this archive.
#2> unzip:  cannot find zipfile directory in one of e or
#2>         e.zip, and cannot find e.ZIP, period.

## damaged
echo hello hello hello > a; zip -q0 x a; sed 's/hello/hallo/' x.zip > y.zip; unzip -p y.zip; echo $?; unzip -t y.zip; echo $?
#> hallo hello hello
#> 2
#> Archive:  y.zip
#>     testing: a                        bad CRC ac825bf4  (should be df8a7c3b)
#> At least one error was detected in y.zip.
#> 2
#2> a                       bad CRC ac825bf4  (should be df8a7c3b)

## prints its help
unzip --help
#> UnZip 6.00 of 20 April 2009, by Debian. Original by Info-ZIP.
#>
#> Usage: unzip [-Z] [-opts[modifiers]] file[.zip] [list] [-x xlist] [-d exdir]
#>   Default action is to extract files in list, except those in xlist, to exdir;
#>   file[.zip] may be a wildcard.  -Z => ZipInfo mode ("unzip -Z" for usage).
#>
#>   -p  extract files to pipe, no messages     -l  list files (short format)
#>   -f  freshen existing files, create none    -t  test compressed archive data
#>   -u  update files, create if necessary      -z  display archive comment only
#>   -v  list verbosely/show version info       -T  timestamp archive to latest
#>   -x  exclude files that follow (in xlist)   -d  extract files into exdir
#> modifiers:
#>   -n  never overwrite existing files         -q  quiet mode (-qq => quieter)
#>   -o  overwrite files WITHOUT prompting      -a  auto-convert any text files
#>   -j  junk paths (do not make directories)   -aa treat ALL files as text
#>   -U  use escapes for all non-ASCII Unicode  -UU ignore any Unicode fields
#>   -C  match filenames case-insensitively     -L  make (some) names lowercase
#>   -X  restore UID/GID info                   -V  retain VMS version numbers
#>   -K  keep setuid/setgid/tacky permissions   -M  pipe through "more" pager
#> See "unzip -hh" or unzip.txt for more help.  Examples:
#>   unzip data1 -x joe   => extract all files except joe from zipfile data1.zip
#>   unzip -p foo | more  => send contents of foo.zip via pipe into program more
#>   unzip -fo foo ReadMe => quietly replace existing ReadMe if archive file newer

## shows its usage where it was not told what to do
unzip | head -3; unzip -l 2>&1 | head -1; unzip -t | head -1; unzip -Q z 2>&1 | head -1; unzip -Q 2> /dev/null; echo $?; unzip > /dev/null; echo $?; unzip z -d; echo $?; unzip -Z | head -1
#> UnZip 6.00 of 20 April 2009, by Debian. Original by Info-ZIP.
#>
#> Usage: unzip [-Z] [-opts[modifiers]] file[.zip] [list] [-x xlist] [-d exdir]
#> UnZip 6.00 of 20 April 2009, by Debian. Original by Info-ZIP.
#> UnZip 6.00 of 20 April 2009, by Debian. Original by Info-ZIP.
#> UnZip 6.00 of 20 April 2009, by Debian. Original by Info-ZIP.
#> 10
#> 0
#> 10
#> ZipInfo 3.00 of 20 April 2009, by Greg Roelofs and the Info-ZIP group.
#2> error:  must specify directory to which to extract with -d option

## what is no archive, silently and not
echo hi > f; unzip -p f; echo $?; unzip -q f; unzip -t f; echo $?; unzip -t no; unzip -Z f; unzip -Z no; echo $?
#> 9
#> Archive:  f
#>   End-of-central-directory signature not found.  Either this file is not
#>   a zipfile, or it constitutes one disk of a multi-part archive.  In the
#>   latter case the central directory and zipfile comment will be found on
#>   the last disk(s) of this archive.
#> unzip:  cannot find zipfile directory in one of f or
#>         f.zip, and cannot find f.ZIP, period.
#> 9
#> unzip:  cannot find or open no, no.zip or no.ZIP.
#> Archive:  f
#> [f]
#>   End-of-central-directory signature not found.  Either this file is not
#>   a zipfile, or it constitutes one disk of a multi-part archive.  In the
#>   latter case the central directory and zipfile comment will be found on
#>   the last disk(s) of this archive.
#> zipinfo:  cannot find zipfile directory in one of f or
#>           f.zip, and cannot find f.ZIP, period.
#> zipinfo:  cannot find or open no, no.zip or no.ZIP.
#> 9
#2> [f]
#2>   End-of-central-directory signature not found.  Either this file is not
#2>   a zipfile, or it constitutes one disk of a multi-part archive.  In the
#2>   latter case the central directory and zipfile comment will be found on
#2>   the last disk(s) of this archive.
#2> [f]
#2>   End-of-central-directory signature not found.  Either this file is not
#2>   a zipfile, or it constitutes one disk of a multi-part archive.  In the
#2>   latter case the central directory and zipfile comment will be found on
#2>   the last disk(s) of this archive.
#2> unzip:  cannot find zipfile directory in one of f or
#2>         f.zip, and cannot find f.ZIP, period.

## an archive may be named by a pattern
echo hi > f; touch -d 2024-01-02 f; zip -q z f; unzip -l 'z*.zip'; unzip -l 'q*.zip'; echo $?; zip -q y f; unzip -o '[yz].zip' | wc -l; unzip -l '[yz].zip' > /dev/null
#> Archive:  z.zip
#>   Length      Date    Time    Name
#> ---------  ---------- -----   ----
#>         3  2024-01-02 00:00   f
#> ---------                     -------
#>         3                     1 file
#> 9
#> 5
#2> unzip:  cannot find or open q*.zip, q*.zip.zip or q*.zip.ZIP.
#2>
#2> No zipfiles found.
#2>
#2> 2 archives were successfully processed.
#2>
#2> 2 archives were successfully processed.

## tells how much was saved as it rounds
printf 'banana 3 x\napple 10 y\ncherry 2 z\napple 10 y\nBanana 1 w\n' > f; touch -d 2024-01-02 f; zip -q z f; unzip -v z
#> Archive:  z.zip
#>  Length   Method    Size  Cmpr    Date    Time   CRC-32   Name
#> --------  ------  ------- ---- ---------- ----- --------  ----
#>       55  Defl:N       41  26% 2024-01-02 00:00 59debec8  f
#> --------          -------  ---                            -------
#>       55               41  26%                            1 file
