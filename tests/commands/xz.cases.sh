## packs a file in place, and unpacks it
seq 100 > f; xz f; ls; xz -d f.xz; ls; tail -n 1 f
#> f.xz
#> f
#> 100

## keeps the original
seq 10 > f; xz -k f; ls; unxz -k f.xz; echo $?; ls; xz -c f > g.xz; xz -dc g.xz | tail -n 1
#> f
#> f.xz
#> 1
#> f
#> f.xz
#> 10
#2> unxz: f: File exists

## as a filter
seq 1000 | xz | unxz | tail -n 1; printf hi | xz -9 | xz -d -c; echo; xz < /dev/null | od -An -tx1; xz < /dev/null | xz -d; seq 3 | xz | xzcat
#> 1000
#> hi
#>  fd 37 7a 58 5a 00 00 04 e6 d6 b4 46 00 00 00 00
#>  1c df 44 21 1f b6 f3 7d 01 00 00 00 00 04 59 5a
#> 1
#> 2
#> 3

## makes the same bytes
printf 'hello\n' | xz | od -An -tx1; seq 20000 | xz | cksum; seq 20000 | xz -0 | cksum; seq 20000 | xz -9e | cksum; yes abc | head -c 2000000 | xz | cksum; seq 100000 | xz -3 | wc -c
#>  fd 37 7a 58 5a 00 00 04 e6 d6 b4 46 02 00 21 01
#>  16 00 00 00 74 2f e5 a3 01 00 05 68 65 6c 6c 6f
#>  0a 00 00 00 a5 60 97 f1 94 f6 fd e0 00 01 1e 06
#>  c1 2f a4 1d 1f b6 f3 7d 01 00 00 00 00 04 59 5a
#> 3716217912 4948
#> 389244128 6288
#> 3871639640 5252
#> 2974668322 420
#> 22132

## checks
for c in none crc32 crc64 sha256; do printf hi | xz -C $c | wc -c; printf hi | xz --check=$c | xz -dc; echo; done; xz -C md5 < /dev/null; echo $?
#> 52
#> hi
#> 56
#> hi
#> 60
#> hi
#> 84
#> hi
#> 1
#2> xz: md5: Unsupported integrity check type

## lzma files
seq 100 > f; lzma f; ls; lzma -dc f.lzma | tail -n 1; xz -d f.lzma; ls; printf hi | xz --format=lzma | od -An -tx1; seq 5 | lzma | unlzma; seq 5 | xz -F lzma | lzcat
#> f.lzma
#> 100
#> f
#>  5d 00 00 80 00 ff ff ff ff ff ff ff ff 00 34 1a
#>  5c ff ff ff ff f0 00 00 00
#> 1
#> 2
#> 3
#> 4
#> 5
#> 1
#> 2
#> 3
#> 4
#> 5

## what is wrong
xz nosuch; echo $?; mkdir d; xz d; echo $?; echo hi > f.xz; xz f.xz; echo $?; xz -d f.xz; echo $?; ls; echo hi > g; ln g h; xz g; echo $?; ln -s h l; xz l; echo $?; xz -d h; echo $?; ls
#> 1
#> 2
#> 2
#> 1
#> d
#> f.xz
#> 2
#> 2
#> 2
#> d
#> f.xz
#> g
#> h
#> l
#2> xz: nosuch: No such file or directory
#2> xz: d: Is a directory, skipping
#2> xz: f.xz: File already has `.xz' suffix, skipping
#2> xz: f.xz: File format not recognized
#2> xz: g: Input file has more than one hard link, skipping
#2> xz: l: Is a symbolic link, skipping
#2> xz: h: Input file has more than one hard link, skipping

## data that is damaged
seq 1000 | xz > f.xz; head -c 100 f.xz > cut.xz; xz -d cut.xz; echo $?; ls; xz -t cut.xz; echo $?; { head -c 200 f.xz; printf XXXX; tail -c +205 f.xz; } > bad.xz; xz -t bad.xz; echo $?; unxz < cut.xz > /dev/null; echo $?
#> 1
#> cut.xz
#> f.xz
#> 1
#> 1
#> 1
#2> xz: cut.xz: Unexpected end of input
#2> xz: cut.xz: Unexpected end of input
#2> xz: bad.xz: Compressed data is corrupt
#2> unxz: (stdin): Unexpected end of input

## what follows the end
{ seq 3 | xz; echo rest; } > f.xz; xz -d f.xz; echo $?; ls; { seq 3 | xz; seq 4 5 | xz; } | xzcat; { seq 3 | xz; printf '\0\0\0\0'; } | xz -dc; echo $?
#> 1
#> f.xz
#> 1
#> 2
#> 3
#> 4
#> 5
#> 1
#> 2
#> 3
#> 0
#2> xz: f.xz: Unexpected end of input

## an existing file
seq 3 > f; cp f f.xz; xz f; echo $?; xz -f f; echo $?; seq 4 > f; unxz f.xz; echo $?; unxz -f f.xz; cat f
#> 1
#> 0
#> 1
#> 1
#> 2
#> 3
#2> xz: f.xz: File exists
#2> unxz: f: File exists

## copies what is not packed, if forced
echo plain > f; xzcat f; echo $?; xzcat -f f; xz -dcf < f; xz -cd f nosuch; echo $?
#> 1
#> plain
#> plain
#> 1
#2> xzcat: f: File format not recognized
#2> xz: f: File format not recognized
#2> xz: nosuch: No such file or directory

## keeps mode and time
printf hello > f; chmod 640 f; touch -d '2020-01-02 03:04:05' f; xz f; stat -c '%a %y' f.xz | cut -c1-23; unxz f.xz; stat -c '%a %y' f | cut -c1-23
#> 640 2020-01-02 03:04:05
#> 640 2020-01-02 03:04:05

## other suffixes
seq 3 > f; xz -S .z f; ls; xz -d -S .z f.z; ls; xz f; mv f.xz f.txz; xz -d f.txz; ls
#> f.z
#> f
#> f.tar

## lists
seq 1000 > a; seq 5 > b; xz -k a b; xz -l a.xz; xz --list a.xz b.xz; xz -l nosuch.xz; echo $?; xz -l a; echo $?
#> Strms  Blocks   Compressed Uncompressed  Ratio  Check   Filename
#>     1       1        560 B       3893 B  0.144  CRC64   a.xz
#> Strms  Blocks   Compressed Uncompressed  Ratio  Check   Filename
#>     1       1        560 B       3893 B  0.144  CRC64   a.xz
#>     1       1         68 B         10 B  6.800  CRC64   b.xz
#> -------------------------------------------------------------------------------
#>     2       2        628 B       3903 B  0.161  CRC64   2 files
#> 1
#> 1
#2> xz: nosuch.xz: No such file or directory
#2> xz: a: File format not recognized

## its words
xz -q nosuch; echo $?; xz -Q nosuch; xz --nosuch f; echo $?; xz -x; echo $?
#> 1
#> 1
#> 1
#2> xz: nosuch: No such file or directory
#2> xz: nosuch: No such file or directory
#2> xz: unrecognized option '--nosuch'
#2> xz: Try `xz --help' for more information.
#2> xz: invalid option -- 'x'
#2> xz: Try `xz --help' for more information.

## several at once
seq 3 > a; seq 4 > b; xz a nosuch b; echo $?; ls; xzcat a.xz b.xz; xz -dk *.xz; ls
#> 1
#> a.xz
#> b.xz
#> 1
#> 2
#> 3
#> 1
#> 2
#> 3
#> 4
#> a
#> a.xz
#> b
#> b.xz
#2> xz: nosuch: No such file or directory

## an old name
seq 3 > f; xz -zk f; xz --decompress --stdout f.xz; xz -T0 -kf f; xz -dc -T 2 f.xz; xz --keep --force --best f; ls
#> 1
#> 2
#> 3
#> 1
#> 2
#> 3
#> f
#> f.xz

## its version
xz --version; xz -V | head -1; unxz --help | head -3; xz --help
#> xz (XZ Utils) 5.4.1
#> liblzma 5.4.1
#> xz (XZ Utils) 5.4.1
#> Usage: unxz [OPTION]... [FILE]...
#> Compress or decompress FILEs in the .xz format.
#>
#> Usage: xz [OPTION]... [FILE]...
#> Compress or decompress FILEs in the .xz format.
#>
#>   -z, --compress      force compression
#>   -d, --decompress    force decompression
#>   -t, --test          test compressed file integrity
#>   -l, --list          list information about .xz files
#>   -k, --keep          keep (don't delete) input files
#>   -f, --force         force overwrite of output file and (de)compress links
#>   -c, --stdout        write to standard output and don't delete input files
#>   -0 ... -9           compression preset; default is 6; take compressor *and*
#>                       decompressor memory usage into account before using 7-9!
#>   -e, --extreme       try to improve compression ratio by using more CPU time;
#>                       does not affect decompressor memory requirements
#>   -T, --threads=NUM   use at most NUM threads; the default is 1; set to 0
#>                       to use as many threads as there are processor cores
#>   -q, --quiet         suppress warnings; specify twice to suppress errors too
#>   -v, --verbose       be verbose; specify twice for even more verbose
#>   -h, --help          display this short help and exit
#>   -H, --long-help     display the long help (lists also the advanced options)
#>   -V, --version       display the version number and exit
#>
#> With no FILE, or when FILE is -, read standard input.
#>
#> Report bugs to <xz@tukaani.org> (in English or Finnish).
#> XZ Utils home page: <https://tukaani.org/xz/>

## lists what is damaged
seq 1000 | xz > f.xz; head -c 100 f.xz > cut.xz; xz -l cut.xz; echo $?; : > e.xz; xz -l e.xz; echo $?; { seq 3 | xz; seq 5 | xz -C crc32; } > two.xz; xz -l two.xz; seq 200000 > big; xz -k big; xz -l big.xz; xz -lv f.xz > /dev/null; echo $?; xz -l < f.xz; echo $?
#> 1
#> 1
#> Strms  Blocks   Compressed Uncompressed  Ratio  Check   Filename
#>     2       2        128 B         16 B  8.000  CRC32,CRC64 two.xz
#> Strms  Blocks   Compressed Uncompressed  Ratio  Check   Filename
#>     1       1     46.4 KiB   1258.7 KiB  0.037  CRC64   big.xz
#> 0
#> 1
#2> xz: cut.xz: Compressed data is corrupt
#2> xz: e.xz: File is empty
#2> xz: --list does not support reading from standard input

## too little to know what it is
: | xz -d; printf '\3757z' | xz -d; echo hi | xz -dc
#2> xz: (stdin): File format not recognized
#2> xz: (stdin): File format not recognized
#2> xz: (stdin): File format not recognized
#? 1

## looks at the format before the name
echo a > f; xz -d f; echo $?; xz -c f > g; xz -d g; echo $?
#> 1
#> 2
#2> xz: f: File format not recognized
#2> xz: g: Filename has an unknown suffix, skipping

## numbers of options
for n in '' x -1 3x 1.5 99999999999999999999999 16385; do xz -T "$n" < /dev/null; xz -M "$n" -t < /dev/null; done
#2> xz: : Value is not a non-negative decimal integer
#2> xz: : Value is not a non-negative decimal integer
#2> xz: x: Value is not a non-negative decimal integer
#2> xz: x: Value is not a non-negative decimal integer
#2> xz: -1: Value is not a non-negative decimal integer
#2> xz: -1: Value is not a non-negative decimal integer
#2> xz: x: Invalid multiplier suffix
#2> xz: Valid suffixes are `KiB' (2^10), `MiB' (2^20), and `GiB' (2^30).
#2> xz: x: Invalid multiplier suffix
#2> xz: Valid suffixes are `KiB' (2^10), `MiB' (2^20), and `GiB' (2^30).
#2> xz: .5: Invalid multiplier suffix
#2> xz: Valid suffixes are `KiB' (2^10), `MiB' (2^20), and `GiB' (2^30).
#2> xz: .5: Invalid multiplier suffix
#2> xz: Valid suffixes are `KiB' (2^10), `MiB' (2^20), and `GiB' (2^30).
#2> xz: Value of the option `threads' must be in the range [0, 16384]
#2> xz: Value of the option `memlimit' must be in the range [0, 18446744073709551615]
#2> xz: Value of the option `threads' must be in the range [0, 16384]
#2> xz: (stdin): File format not recognized
#? 1

## lists nothing of what is no file
mkdir d; printf short > f; xz -l d; echo $?; xz -l f d; echo $?
#> 2
#> 1
#2> xz: d: Is a directory, skipping
#2> xz: f: Too small to be a valid .xz file
#2> xz: d: Is a directory, skipping
