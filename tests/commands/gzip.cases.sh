## packs a file in place, and unpacks it
seq 100 > f; gzip f; ls; gzip -d f.gz; ls; tail -n 1 f
#> f.gz
#> f
#> 100

## keeps the original
seq 10 > f; gzip -k f; ls; gunzip -k f.gz; gzip -c f > g.gz; ls; gzip -dc g.gz | tail -n 1
#> f
#> f.gz
#> f
#> f.gz
#> g.gz
#> 10
#2> gzip: f already exists;	not overwritten

## as a filter
seq 1000 | gzip | gunzip | tail -n 1; printf hi | gzip -9 | gzip -d -c; echo; gzip < /dev/null | wc -c; gzip < /dev/null | gzip -d; seq 5 | gzip | zcat
#> 1000
#> hi
#> 20
#> 1
#> 2
#> 3
#> 4
#> 5

## the header
printf hello > f; touch -d '2020-01-02 03:04:05 UTC' f; gzip -c f | od -An -tx1 -N 16; gzip -cn f | od -An -tx1 -N 10; printf hello | gzip | od -An -tx1; printf hello | gzip -9 | od -An -tx1 -N 10; printf hello | gzip -1 | od -An -tx1 -N 10
#>  1f 8b 08 08 a5 5d 0d 5e 00 03 66 00 cb 48 cd c9
#>  1f 8b 08 00 00 00 00 00 00 03
#>  1f 8b 08 00 00 00 00 00 00 03 cb 48 cd c9 c9 07
#>  00 86 a6 10 36 05 00 00 00
#>  1f 8b 08 00 00 00 00 00 02 03
#>  1f 8b 08 00 00 00 00 00 04 03

## keeps mode and time
printf hello > f; chmod 640 f; touch -d '2020-01-02 03:04:05' f; gzip f; stat -c '%a %y' f.gz | cut -c1-23; gunzip f.gz; stat -c '%a %y' f | cut -c1-23
#> 640 2020-01-02 03:04:05
#> 640 2020-01-02 03:04:05

## the name in the header
printf hello > old; gzip old; mv old.gz new.gz; gunzip -k new.gz; ls; gunzip -kN new.gz; ls; gzip -n old -c > x.gz; rm old; gunzip -kN x.gz; ls
#> new
#> new.gz
#> new
#> new.gz
#> old
#> new
#> new.gz
#> x
#> x.gz

## names that end otherwise
printf hello > f; gzip -S .z f; ls; gunzip f.z; ls; gzip -k f; mv f.gz f.tgz; gunzip f.tgz; ls; gzip f; mv f.gz f.xyz; gunzip f.xyz; echo $?; gunzip -S .xyz f.xyz; ls; gzip --suffix=-gz f; ls
#> f.z
#> f
#> f
#> f.tar
#> 2
#> f
#> f.tar
#> f-gz
#> f.tar
#2> gzip: f.xyz: unknown suffix -- ignored

## many files
seq 3 > a; seq 4 > b; gzip a b; ls; gunzip a b.gz; ls; gzip -c a b > both.gz; zcat both.gz; gzip -l both.gz | awk '{ print $2, $4 }'
#> a.gz
#> b.gz
#> a
#> b
#> 1
#> 2
#> 3
#> 1
#> 2
#> 3
#> 4
#> uncompressed uncompressed_name
#> 8 both

## directories
mkdir -p d/e; seq 3 > d/a; seq 4 > d/e/b; gzip d; echo $?; gzip -r d; find . -type f | sort; gunzip -r d; find . -type f | sort
#> 2
#> ./d/a.gz
#> ./d/e/b.gz
#> ./d/a
#> ./d/e/b
#2> gzip: d is a directory -- ignored

## what is there is not overwritten
seq 3 > f; gzip -k f; gzip f; echo $?; gzip -f f; ls; seq 4 > f; gunzip f.gz; echo $?; gunzip -f f.gz; cat f
#> 2
#> f.gz
#> 2
#> 1
#> 2
#> 3
#2> gzip: f.gz already exists;	not overwritten
#2> gzip: f already exists;	not overwritten

## asks before it overwrites
seq 3 > f; gzip -k f; echo n | gzip f; echo $?; ls
#> 2
#> f
#> f.gz
#2> gzip: f.gz already exists;	not overwritten

## packed already
seq 3 > f; gzip f; gzip f.gz; echo $?; ls; gzip -f f.gz; echo $?; ls; gzip -c f.gz | zcat | zcat
#> 0
#> f.gz
#> 0
#> f.gz.gz
#2> gzip: f.gz already has .gz suffix -- unchanged
#2> gzip: f.gz: No such file or directory
#2>
#2> gzip: stdin: unexpected end of file
#2>
#2> gzip: stdin: unexpected end of file
#? 1

## what cannot be packed
gzip nosuch; echo $?; gunzip nosuch; gunzip nosuch.gz; zcat nosuch; printf x > f; ln f g; gzip f; echo $?; ln -s f l; gzip l; echo $?; chmod 000 f; gzip -f f; echo $?; mkfifo p; gzip p; echo $?
#> 1
#> 2
#> 1
#> 1
#> 2
#2> gzip: nosuch: No such file or directory
#2> gzip: nosuch.gz: No such file or directory
#2> gzip: nosuch.gz: No such file or directory
#2> gzip: nosuch.gz: No such file or directory
#2> gzip: f has 1 other link -- file ignored
#2> gzip: l: Too many levels of symbolic links
#2> gzip: f: Permission denied
#2> gzip: p is not a directory or a regular file - ignored

## no gzip format
echo hello > f.gz; gunzip f.gz; echo $?; zcat f.gz; echo hello | gunzip; echo $?; printf '' > e.gz; gunzip e.gz; echo $?; ls; zcat -f f.gz; echo hello | zcat -f
#> 1
#> 1
#> 1
#> e.gz
#> f.gz
#> hello
#> hello
#2>
#2> gzip: f.gz: not in gzip format
#2>
#2> gzip: f.gz: not in gzip format
#2>
#2> gzip: stdin: not in gzip format
#2>
#2> gzip: e.gz: unexpected end of file

## damaged
seq 1000 | gzip > f.gz; head -c 1000 f.gz > cut.gz; gunzip cut.gz; echo $?; ls; head -c 5 f.gz > c5.gz; gunzip -t c5.gz; echo $?; gunzip -c cut.gz | head -n 2; { head -c -8 f.gz; printf '\0\0\0\0\0\0\0\0'; } > crc.gz; gzip -t crc.gz; echo $?
#> 1
#> cut.gz
#> f.gz
#> 1
#> 1
#> 2
#> 1
#2>
#2> gzip: cut.gz: unexpected end of file
#2>
#2> gzip: c5.gz: unexpected end of file
#2>
#2> gzip: cut.gz: unexpected end of file
#2>
#2> gzip: crc.gz: invalid compressed data--crc error
#2>
#2> gzip: crc.gz: invalid compressed data--length error

## more behind it
seq 3 > f; gzip f; printf 'garbage' >> f.gz; gunzip -c f.gz; echo $?; gzip -t f.gz; echo $?; seq 2 | gzip > g.gz; seq 3 4 | gzip >> g.gz; zcat g.gz; head -c 100 /dev/zero >> g.gz; gzip -t g.gz; echo $?
#> 1
#> 2
#> 3
#> 2
#> 2
#> 1
#> 2
#> 3
#> 4
#> 0
#2>
#2> gzip: f.gz: decompression OK, trailing garbage ignored
#2>
#2> gzip: f.gz: decompression OK, trailing garbage ignored

## tests
seq 100 > f; gzip f; gzip -t f.gz; echo $?; gzip -tv f.gz; gzip --test --verbose < f.gz; gunzip -t f.gz; ls
#> 0
#> f.gz
#2> f.gz:	 OK
#2>  OK

## tells what it does
printf 'abcdefghijklmnopqrstuvwxyz' > f; gzip -v f; gzip -dv f.gz; gzip -kv f; gzip -cv f > g; rm f.gz; printf hello > h; gzip -v h; gunzip -v h.gz; gzip -v < h > i; touch e; gzip -v e
#2> f:	 -7.7% -- replaced with f.gz
#2> f.gz:	 -7.7% -- replaced with f
#2> f:	 -7.7% -- created f.gz
#2> f:	 -7.7% -- replaced with stdout
#2> h:	-40.0% -- replaced with h.gz
#2> h.gz:	-40.0% -- replaced with h
#2> -40.0%
#2> e:	  0.0% -- replaced with e.gz

## lists
printf 'abcdefghijklmnopqrstuvwxyz' > f; gzip f; printf hello > h; gzip h; gzip -l f.gz; gzip -l f.gz h.gz; gzip -lq f.gz; touch e; gzip e; gzip -l e.gz; gzip -l nosuch
#>          compressed        uncompressed  ratio uncompressed_name
#>                  48                  26  -7.7% f
#>          compressed        uncompressed  ratio uncompressed_name
#>                  48                  26  -7.7% f
#>                  27                   5 -40.0% h
#>                  75                  31 -77.4% (totals)
#>                  48                  26  -7.7% f
#>          compressed        uncompressed  ratio uncompressed_name
#>                  22                   0   0.0% e
#2> gzip: nosuch.gz: No such file or directory
#? 1

## lists with more
printf 'abcdefghijklmnopqrstuvwxyz' > f; touch -d '2020-01-02 03:04:05' f; gzip f; gzip -lv f.gz; mv f.gz g.gz; gzip -lN g.gz; gzip -lvN g.gz; cat g.gz | gzip -l
#> method  crc     date  time           compressed        uncompressed  ratio uncompressed_name
#> defla 4c2750bd Jan  2 03:04                  48                  26  -7.7% f
#>          compressed        uncompressed  ratio uncompressed_name
#>                  48                  26  -7.7% f
#> method  crc     date  time           compressed        uncompressed  ratio uncompressed_name
#> defla 4c2750bd Jan  2 03:04                  48                  26  -7.7% f
#>          compressed        uncompressed  ratio uncompressed_name
#>                  48                  26  -7.7% stdout

## wrong options
gzip -x; echo $?; gzip --foo; gzip -b; gzip -S '' f; gzip -S /x f; gunzip --foo; zcat --foo; echo $?
#> 1
#> 1
#2> gzip: invalid option -- 'x'
#2> Try `gzip --help' for more information.
#2> gzip: unrecognized option '--foo'
#2> Try `gzip --help' for more information.
#2> gzip: option requires an argument -- 'b'
#2> Try `gzip --help' for more information.
#2> gzip: invalid suffix ''
#2> gzip: f: No such file or directory
#2> gzip: unrecognized option '--foo'
#2> Try `gzip --help' for more information.
#2> gzip: unrecognized option '--foo'
#2> Try `gzip --help' for more information.

## several at once
seq 3 > f; gzip -9vk f 2> /dev/null; ls; gzip -dfk f.gz; gzip --best --keep --force --quiet f; gzip --decompress --stdout --no-name f.gz | head -n 1; gzip --fast -c f | gzip -dc | wc -l
#> f
#> f.gz
#> 1
#> 3

## options from the environment
seq 3 > f; GZIP=-9 gzip -k f; od -An -tx1 -j8 -N1 f.gz; GZIP='-1 -c' gzip f | od -An -tx1 -j8 -N1; echo $?
#>  02
#> 1
#2> gzip: warning: GZIP environment variable is deprecated; use an alias or script
#2> gzip: -c: option not valid in GZIP environment variable
#2> Try `gzip --help' for more information.
#2> od: cannot skip past end of combined input

## round trips
head -c 200000 /dev/zero > z; seq 50000 > s; for l in 1 3 6 9; do gzip -$l -c s | gzip -dc | cmp - s && gzip -$l < z | zcat | cmp - z && echo $l; done; cat s z | gzip | wc -c | awk '{ print ($1 < 150000) }'
#> 1
#> 3
#> 6
#> 9
#> 1

## standard input with a dash
seq 3 | gzip -c - > f.gz; gunzip -c - < f.gz; seq 2 | gzip - | zcat - f.gz; zcat < f.gz
#> 1
#> 2
#> 3
#> 1
#> 2
#> 1
#> 2
#> 3
#> 1
#> 2
#> 3

## sends to nobody
yes | gzip -1 | head -c 4 | od -An -tx1; seq 100000 | gzip -c | zcat | head -n 2
#>  1f 8b 08 00
#> 1
#> 2

## prints its help
gzip --help
#> Usage: gzip [OPTION]... [FILE]...
#> Compress or uncompress FILEs (by default, compress FILES in-place).
#>
#> Mandatory arguments to long options are mandatory for short options too.
#>
#>   -c, --stdout      write on standard output, keep original files unchanged
#>   -d, --decompress  decompress
#>   -f, --force       force overwrite of output file and compress links
#>   -h, --help        give this help
#>   -k, --keep        keep (don't delete) input files
#>   -l, --list        list compressed file contents
#>   -L, --license     display software license
#>   -n, --no-name     do not save or restore the original name and timestamp
#>   -N, --name        save or restore the original name and timestamp
#>   -q, --quiet       suppress all warnings
#>   -r, --recursive   operate recursively on directories
#>       --rsyncable   make rsync-friendly archive
#>   -S, --suffix=SUF  use suffix SUF on compressed files
#>       --synchronous synchronous output (safer if system crashes, but slower)
#>   -t, --test        test compressed file integrity
#>   -v, --verbose     verbose mode
#>   -V, --version     display version number
#>   -1, --fast        compress faster
#>   -9, --best        compress better
#>
#> With no FILE, or when FILE is -, read standard input.
#>
#> Report bugs to <bug-gzip@gnu.org>.

## options of old
echo hi > f; gzip -b x f; gzip -b -1 f; gzip --bits=1x f; gzip -b 3 -c f | zcat; gzip -a -c f | zcat; gzip -q -a -c f | zcat; gzip -a -q -c f | zcat
#> hi
#> hi
#> hi
#> hi
#2> gzip: -b operand is not an integer
#2> Try `gzip --help' for more information.
#2> gzip: -b operand is not an integer
#2> Try `gzip --help' for more information.
#2> gzip: -b operand is not an integer
#2> Try `gzip --help' for more information.
#2> gzip: option --ascii ignored on this system

## uncompress
echo x > f; gzip f; uncompress f.gz; cat f; uncompress f; echo $?; uncompress --help; uncompress --version | head -1
#> x
#> 2
#> Usage: /usr/bin/uncompress [OPTION]... [FILE]...
#> Uncompress FILEs (by default, in-place).
#>
#> Mandatory arguments to long options are mandatory for short options too.
#>
#>   -c, --stdout      write on standard output, keep original files unchanged
#>   -f, --force       force overwrite of output file and compress links
#>   -k, --keep        keep (don't delete) input files
#>   -l, --list        list compressed file contents
#>   -n, --no-name     do not save or restore the original name and timestamp
#>   -N, --name        save or restore the original name and timestamp
#>   -q, --quiet       suppress all warnings
#>   -r, --recursive   operate recursively on directories
#>   -S, --suffix=SUF  use suffix SUF on compressed files
#>       --synchronous synchronous output (safer if system crashes, but slower)
#>   -t, --test        test compressed file integrity
#>   -v, --verbose     verbose mode
#>       --help        display this help and exit
#>       --version     display version information and exit
#>
#> With no FILE, or when FILE is -, read standard input.
#>
#> Report bugs to <bug-gzip@gnu.org>.
#> gunzip (gzip) 1.12
#2> gzip: f: unknown suffix -- ignored
