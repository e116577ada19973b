## packs a file in place, and unpacks it
seq 100 > f; bzip2 f; ls; bzip2 -d f.bz2; ls; tail -n 1 f
#> f.bz2
#> f
#> 100

## keeps the original
seq 10 > f; bzip2 -k f; ls; bunzip2 -k f.bz2; echo $?; ls; bzip2 -c f > g.bz2; bzip2 -dc g.bz2 | tail -n 1
#> f
#> f.bz2
#> 1
#> f
#> f.bz2
#> 10
#2> bunzip2: Output file f already exists.

## as a filter
seq 1000 | bzip2 | bunzip2 | tail -n 1; printf hi | bzip2 -9 | bzip2 -d -c; echo; bzip2 < /dev/null | od -An -tx1; bzip2 < /dev/null | bzip2 -d; seq 3 | bzip2 | bzcat
#> 1000
#> hi
#>  42 5a 68 39 17 72 45 38 50 90 00 00 00 00
#> 1
#> 2
#> 3

## makes the same bytes
printf 'hello\n' | bzip2 | od -An -tx1; seq 20000 | bzip2 | cksum; seq 20000 | bzip2 -1 | cksum; yes abc | head -c 2000000 | bzip2 | cksum; seq 300000 | bzip2 -3 | wc -c
#>  42 5a 68 39 31 41 59 26 53 59 c1 c0 80 e2 00 00
#>  01 41 00 00 10 02 44 a0 00 30 cd 00 c3 46 29 97
#>  17 72 45 38 50 90 c1 c0 80 e2
#> 1858132936 25147
#> 938994071 25483
#> 983988690 136
#> 331835

## says how much it gained
seq 1000 > f; bzip2 -v f; bzip2 -dv f.bz2; bzip2 -kv f; bzip2 -tv f.bz2; echo hi > g; bzip2 -v g; seq 10 | bzip2 -v | wc -c
#> 50
#2>   f:        4.241:1,  1.886 bits/byte, 76.42% saved, 3893 in, 918 out.
#2>   f.bz2:   done
#2>   f:        4.241:1,  1.886 bits/byte, 76.42% saved, 3893 in, 918 out.
#2>   f.bz2:   ok
#2>   g:        0.075:1, 106.667 bits/byte, -1233.33% saved, 3 in, 40 out.
#2>   (stdin):  0.420:1, 19.048 bits/byte, -138.10% saved, 21 in, 50 out.

## names that end otherwise
seq 5 > f; bzip2 f; mv f.bz2 f.tbz2; bunzip2 f.tbz2; ls; bzip2 f.tar; mv f.tar.bz2 f.tbz; bunzip2 -v f.tbz; ls; bzip2 f.tar; mv f.tar.bz2 f.x; bunzip2 f.x; echo $?; ls
#> f.tar
#> f.tar
#> 0
#> f.x.out
#2>   f.tbz:   done
#2> bunzip2: Can't guess original name for f.x -- using f.x.out

## what is wrong
bzip2 nosuch; echo $?; mkdir d; bzip2 d; echo $?; echo hi > f.bz2; bzip2 f.bz2; echo $?; bzip2 -d f.bz2; echo $?; ls; echo hi > g; ln g h; bzip2 g; echo $?; bzip2 -f g; echo $?; ln -s h l; bzip2 l; echo $?; ls
#> 1
#> 1
#> 1
#> 2
#> d
#> f.bz2
#> 1
#> 0
#> 1
#> d
#> f.bz2
#> g.bz2
#> h
#> l
#2> bzip2: Can't open input file nosuch: No such file or directory.
#2> bzip2: Input file d is a directory.
#2> bzip2: Input file f.bz2 already has .bz2 suffix.
#2> bzip2: f.bz2 is not a bzip2 file.
#2> bzip2: Input file g has 1 other link.
#2> bzip2: Input file l is not a normal file.

## data that is damaged
seq 1000 | bzip2 > f.bz2; head -c 100 f.bz2 > cut.bz2; bzip2 -d cut.bz2; echo $?; ls; bzip2 -t cut.bz2; echo $?; { head -c 200 f.bz2; printf XXXX; tail -c +205 f.bz2; } > bad.bz2; bzip2 -t bad.bz2; echo $?; bunzip2 < cut.bz2 > /dev/null; echo $?
#> 2
#> cut.bz2
#> f.bz2
#> 2
#> 2
#> 2
#2>
#2> bzip2: Compressed file ends unexpectedly;
#2> 	perhaps it is corrupted?  *Possible* reason follows.
#2> bzip2: No such file or directory
#2> 	Input file = cut.bz2, output file = cut
#2>
#2> It is possible that the compressed file(s) have become corrupted.
#2> You can use the -tvv option to test integrity of such files.
#2>
#2> You can use the `bzip2recover' program to attempt to recover
#2> data from undamaged sections of corrupted files.
#2>
#2> bzip2: Deleting output file cut, if it exists.
#2> bzip2: cut.bz2: file ends unexpectedly
#2>
#2> You can use the `bzip2recover' program to attempt to recover
#2> data from undamaged sections of corrupted files.
#2>
#2> bzip2: bad.bz2: data integrity (CRC) error in data
#2>
#2> You can use the `bzip2recover' program to attempt to recover
#2> data from undamaged sections of corrupted files.
#2>
#2>
#2> bunzip2: Compressed file ends unexpectedly;
#2> 	perhaps it is corrupted?  *Possible* reason follows.
#2> bunzip2: Inappropriate ioctl for device
#2> 	Input file = (stdin), output file = (stdout)
#2>
#2> It is possible that the compressed file(s) have become corrupted.
#2> You can use the -tvv option to test integrity of such files.
#2>
#2> You can use the `bzip2recover' program to attempt to recover
#2> data from undamaged sections of corrupted files.
#2>

## what follows the end
{ seq 3 | bzip2; echo rest; } > f.bz2; bzip2 -d f.bz2; echo $?; cat f; { seq 3 | bzip2; seq 4 5 | bzip2; } | bzcat
#> 0
#> 1
#> 2
#> 3
#> 1
#> 2
#> 3
#> 4
#> 5
#2>
#2> bzip2: f.bz2: trailing garbage after EOF ignored

## an existing file
seq 3 > f; cp f f.bz2; bzip2 f; echo $?; bzip2 -f f; echo $?; seq 4 > f; bunzip2 f.bz2; echo $?; bunzip2 -f f.bz2; cat f
#> 1
#> 0
#> 1
#> 1
#> 2
#> 3
#2> bzip2: Output file f.bz2 already exists.
#2> bunzip2: Output file f already exists.

## copies what is not packed, if forced
echo plain > f; bzcat f; echo $?; bzcat -f f; bzip2 -dcf < f; bzip2 -cd f nosuch; echo $?
#> 2
#> plain
#> plain
#> 2
#2> bzcat: f is not a bzip2 file.
#2> bzip2: f is not a bzip2 file.
#2> bzip2: Can't open input file nosuch: No such file or directory.

## keeps mode and time
printf hello > f; chmod 640 f; touch -d '2020-01-02 03:04:05' f; bzip2 f; stat -c '%a %y' f.bz2 | cut -c1-23; bunzip2 f.bz2; stat -c '%a %y' f | cut -c1-23
#> 640 2020-01-02 03:04:05
#> 640 2020-01-02 03:04:05

## its words
bzip2 -q nosuch; echo $?; bzip2 -x f; echo $?; bzip2 --nosuch f; echo $?
#> 1
#> 1
#> 1
#2> bzip2: Can't open input file nosuch: No such file or directory.
#2> bzip2: Bad flag `-x'
#2> bzip2, a block-sorting file compressor.  Version 1.0.8, 13-Jul-2019.
#2>
#2>    usage: bzip2 [flags and input files in any order]
#2>
#2>    -h --help           print this message
#2>    -d --decompress     force decompression
#2>    -z --compress       force compression
#2>    -k --keep           keep (don't delete) input files
#2>    -f --force          overwrite existing output files
#2>    -t --test           test compressed file integrity
#2>    -c --stdout         output to standard out
#2>    -q --quiet          suppress noncritical error messages
#2>    -v --verbose        be verbose (a 2nd -v gives more)
#2>    -L --license        display software version & license
#2>    -V --version        display software version & license
#2>    -s --small          use less memory (at most 2500k)
#2>    -1 .. -9            set block size to 100k .. 900k
#2>    --fast              alias for -1
#2>    --best              alias for -9
#2>
#2>    If invoked as `bzip2', default action is to compress.
#2>               as `bunzip2',  default action is to decompress.
#2>               as `bzcat', default action is to decompress to stdout.
#2>
#2>    If no file names are given, bzip2 compresses or decompresses
#2>    from standard input to standard output.  You can combine
#2>    short flags, so `-v -4' means the same as -v4 or -4v, &c.
#2>
#2> bzip2: Bad flag `--nosuch'
#2> bzip2, a block-sorting file compressor.  Version 1.0.8, 13-Jul-2019.
#2>
#2>    usage: bzip2 [flags and input files in any order]
#2>
#2>    -h --help           print this message
#2>    -d --decompress     force decompression
#2>    -z --compress       force compression
#2>    -k --keep           keep (don't delete) input files
#2>    -f --force          overwrite existing output files
#2>    -t --test           test compressed file integrity
#2>    -c --stdout         output to standard out
#2>    -q --quiet          suppress noncritical error messages
#2>    -v --verbose        be verbose (a 2nd -v gives more)
#2>    -L --license        display software version & license
#2>    -V --version        display software version & license
#2>    -s --small          use less memory (at most 2500k)
#2>    -1 .. -9            set block size to 100k .. 900k
#2>    --fast              alias for -1
#2>    --best              alias for -9
#2>
#2>    If invoked as `bzip2', default action is to compress.
#2>               as `bunzip2',  default action is to decompress.
#2>               as `bzcat', default action is to decompress to stdout.
#2>
#2>    If no file names are given, bzip2 compresses or decompresses
#2>    from standard input to standard output.  You can combine
#2>    short flags, so `-v -4' means the same as -v4 or -4v, &c.
#2>

## bzip2 -h
bzip2 --help 2>&1; bunzip2 -h 2>&1 | head -5; bzip2 -L 2>&1 < /dev/null | head -3; bzip2 -V < /dev/null 2>/dev/null | wc -c
#> bzip2, a block-sorting file compressor.  Version 1.0.8, 13-Jul-2019.
#>
#>    usage: bzip2 [flags and input files in any order]
#>
#>    -h --help           print this message
#>    -d --decompress     force decompression
#>    -z --compress       force compression
#>    -k --keep           keep (don't delete) input files
#>    -f --force          overwrite existing output files
#>    -t --test           test compressed file integrity
#>    -c --stdout         output to standard out
#>    -q --quiet          suppress noncritical error messages
#>    -v --verbose        be verbose (a 2nd -v gives more)
#>    -L --license        display software version & license
#>    -V --version        display software version & license
#>    -s --small          use less memory (at most 2500k)
#>    -1 .. -9            set block size to 100k .. 900k
#>    --fast              alias for -1
#>    --best              alias for -9
#>
#>    If invoked as `bzip2', default action is to compress.
#>               as `bunzip2',  default action is to decompress.
#>               as `bzcat', default action is to decompress to stdout.
#>
#>    If no file names are given, bzip2 compresses or decompresses
#>    from standard input to standard output.  You can combine
#>    short flags, so `-v -4' means the same as -v4 or -4v, &c.
#>
#> bzip2, a block-sorting file compressor.  Version 1.0.8, 13-Jul-2019.
#>
#>    usage: bunzip2 [flags and input files in any order]
#>
#>    -h --help           print this message
#> bzip2, a block-sorting file compressor.  Version 1.0.8, 13-Jul-2019.
#>$   \x20
#>    Copyright (C) 1996-2019 by Julian Seward.
#> 0

## several at once
seq 3 > a; seq 4 > b; bzip2 a nosuch b; echo $?; ls; bzcat a.bz2 b.bz2; bzip2 -dk *.bz2; ls
#> 1
#> a.bz2
#> b.bz2
#> 1
#> 2
#> 3
#> 1
#> 2
#> 3
#> 4
#> a
#> a.bz2
#> b
#> b.bz2
#2> bzip2: Can't open input file nosuch: No such file or directory.

## -s makes small blocks
echo a | bzip2 -s | od -An -c -N4; echo a | bzip2 -s1 | od -An -c -N4
#>    B   Z   h   2
#>    B   Z   h   1

## words with a flag that there is not
echo a > f; bzip2 -fx f 2>&1 | head -1; bzip2 --force=x f 2>&1 | head -1; bzip2 --forc f 2>&1 | head -1; bzip2 -h 2> /dev/null | wc -l; bzip2 -h 2>&1 | head -1
#> bzip2: Bad flag `-fx'
#> bzip2: Bad flag `--force=x'
#> bzip2: Bad flag `--forc'
#> 0
#> bzip2, a block-sorting file compressor.  Version 1.0.8, 13-Jul-2019.
