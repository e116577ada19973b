## the formats
printf 'banana 3 x\napple 10 y\ncherry 2 z\napple 10 y\nBanana 1 w\n' > f; mkdir s; echo in > s/g; ln -s f l; printf 'a\0b' > nul; : > em
touch -hd '2024-01-02 03:04:06' * s/*; zip -qry z f s/ s/g l nul em; zip -q9X y f
zipinfo z; unzip -Z z; zipinfo -l z; zipinfo -m z; zipinfo -T z; zipinfo -1 z; zipinfo -2 z; zipinfo -h z; zipinfo -t z; zipinfo -ht z; zipinfo -2ht z; zipinfo y
#> Archive:  z.zip
#> Zip file size: 862 bytes, number of entries: 6
#> -rw-r--r--  3.0 unx       55 tx defN 24-Jan-02 03:04 f
#> drwxr-xr-x  3.0 unx        0 bx stor 24-Jan-02 03:04 s/
#> -rw-r--r--  3.0 unx        3 tx stor 24-Jan-02 03:04 s/g
#> lrwxrwxrwx  3.0 unx        1 bx stor 24-Jan-02 03:04 l
#> -rw-r--r--  3.0 unx        3 bx stor 24-Jan-02 03:04 nul
#> -rw-r--r--  3.0 unx        0 bx stor 24-Jan-02 03:04 em
#> 6 files, 62 bytes uncompressed, 48 bytes compressed:  22.6%
#> Archive:  z.zip
#> Zip file size: 862 bytes, number of entries: 6
#> -rw-r--r--  3.0 unx       55 tx defN 24-Jan-02 03:04 f
#> drwxr-xr-x  3.0 unx        0 bx stor 24-Jan-02 03:04 s/
#> -rw-r--r--  3.0 unx        3 tx stor 24-Jan-02 03:04 s/g
#> lrwxrwxrwx  3.0 unx        1 bx stor 24-Jan-02 03:04 l
#> -rw-r--r--  3.0 unx        3 bx stor 24-Jan-02 03:04 nul
#> -rw-r--r--  3.0 unx        0 bx stor 24-Jan-02 03:04 em
#> 6 files, 62 bytes uncompressed, 48 bytes compressed:  22.6%
#> Archive:  z.zip
#> Zip file size: 862 bytes, number of entries: 6
#> -rw-r--r--  3.0 unx       55 tx       41 defN 24-Jan-02 03:04 f
#> drwxr-xr-x  3.0 unx        0 bx        0 stor 24-Jan-02 03:04 s/
#> -rw-r--r--  3.0 unx        3 tx        3 stor 24-Jan-02 03:04 s/g
#> lrwxrwxrwx  3.0 unx        1 bx        1 stor 24-Jan-02 03:04 l
#> -rw-r--r--  3.0 unx        3 bx        3 stor 24-Jan-02 03:04 nul
#> -rw-r--r--  3.0 unx        0 bx        0 stor 24-Jan-02 03:04 em
#> 6 files, 62 bytes uncompressed, 48 bytes compressed:  22.6%
#> Archive:  z.zip
#> Zip file size: 862 bytes, number of entries: 6
#> -rw-r--r--  3.0 unx       55 tx 26% defN 24-Jan-02 03:04 f
#> drwxr-xr-x  3.0 unx        0 bx  0% stor 24-Jan-02 03:04 s/
#> -rw-r--r--  3.0 unx        3 tx  0% stor 24-Jan-02 03:04 s/g
#> lrwxrwxrwx  3.0 unx        1 bx  0% stor 24-Jan-02 03:04 l
#> -rw-r--r--  3.0 unx        3 bx  0% stor 24-Jan-02 03:04 nul
#> -rw-r--r--  3.0 unx        0 bx  0% stor 24-Jan-02 03:04 em
#> 6 files, 62 bytes uncompressed, 48 bytes compressed:  22.6%
#> Archive:  z.zip
#> Zip file size: 862 bytes, number of entries: 6
#> -rw-r--r--  3.0 unx       55 tx defN 20240102.030406 f
#> drwxr-xr-x  3.0 unx        0 bx stor 20240102.030406 s/
#> -rw-r--r--  3.0 unx        3 tx stor 20240102.030406 s/g
#> lrwxrwxrwx  3.0 unx        1 bx stor 20240102.030406 l
#> -rw-r--r--  3.0 unx        3 bx stor 20240102.030406 nul
#> -rw-r--r--  3.0 unx        0 bx stor 20240102.030406 em
#> 6 files, 62 bytes uncompressed, 48 bytes compressed:  22.6%
#> f
#> s/
#> s/g
#> l
#> nul
#> em
#> f
#> s/
#> s/g
#> l
#> nul
#> em
#> Archive:  z.zip
#> Zip file size: 862 bytes, number of entries: 6
#> 6 files, 62 bytes uncompressed, 48 bytes compressed:  22.6%
#> Archive:  z.zip
#> Zip file size: 862 bytes, number of entries: 6
#> 6 files, 62 bytes uncompressed, 48 bytes compressed:  22.6%
#> Archive:  z.zip
#> Zip file size: 862 bytes, number of entries: 6
#> f
#> s/
#> s/g
#> l
#> nul
#> em
#> 6 files, 62 bytes uncompressed, 48 bytes compressed:  22.6%
#> Archive:  y.zip
#> Zip file size: 141 bytes, number of entries: 1
#> -rw-r--r--  3.0 unx       55 t- defX 24-Jan-02 03:04 f
#> 1 file, 55 bytes uncompressed, 41 bytes compressed:  25.5%

## some of the names
echo a > f; echo b > g; touch -d 2024-01-02 f g; zip -q z f g; zipinfo z f; zipinfo z -x f; zipinfo z no; echo $?
#> -rw-r--r--  3.0 unx        2 tx stor 24-Jan-02 00:00 f
#> -rw-r--r--  3.0 unx        2 tx stor 24-Jan-02 00:00 g
#> 11
#2> caution: filename not matched:  no

## the comment
echo a > f; touch -d 2024-01-02 f; zip -q z f; echo mine | zip -z z > /dev/null; zipinfo -z z; zipinfo z
#> Archive:  z.zip
#> mine
#> Zip file size: 158 bytes, number of entries: 1
#> -rw-r--r--  3.0 unx        2 tx stor 24-Jan-02 00:00 f
#> 1 file, 2 bytes uncompressed, 2 bytes compressed:  0.0%
#> Archive:  z.zip
#> Zip file size: 158 bytes, number of entries: 1
#> -rw-r--r--  3.0 unx        2 tx stor 24-Jan-02 00:00 f
#> 1 file, 2 bytes uncompressed, 2 bytes compressed:  0.0%

## without an archive
zipinfo | head -1; echo hi > f; zipinfo f; echo $?; zipinfo no; echo $?
#> ZipInfo 3.00 of 20 April 2009, by Greg Roelofs and the Info-ZIP group.
#> Archive:  f
#> [f]
#>   End-of-central-directory signature not found.  Either this file is not
#>   a zipfile, or it constitutes one disk of a multi-part archive.  In the
#>   latter case the central directory and zipfile comment will be found on
#>   the last disk(s) of this archive.
#> zipinfo:  cannot find zipfile directory in one of f or
#>           f.zip, and cannot find f.ZIP, period.
#> 9
#> zipinfo:  cannot find or open no, no.zip or no.ZIP.
#> 9
