## shows what is set
locale; LANG=C locale; LC_ALL=C locale; LANG= LC_TIME=POSIX locale
#> LANG=C.UTF-8
#> LANGUAGE=
#> LC_CTYPE="C.UTF-8"
#> LC_NUMERIC="C.UTF-8"
#> LC_TIME="C.UTF-8"
#> LC_COLLATE="C.UTF-8"
#> LC_MONETARY="C.UTF-8"
#> LC_MESSAGES="C.UTF-8"
#> LC_PAPER="C.UTF-8"
#> LC_NAME="C.UTF-8"
#> LC_ADDRESS="C.UTF-8"
#> LC_TELEPHONE="C.UTF-8"
#> LC_MEASUREMENT="C.UTF-8"
#> LC_IDENTIFICATION="C.UTF-8"
#> LC_ALL=
#> LANG=C
#> LANGUAGE=
#> LC_CTYPE="C"
#> LC_NUMERIC="C"
#> LC_TIME="C"
#> LC_COLLATE="C"
#> LC_MONETARY="C"
#> LC_MESSAGES="C"
#> LC_PAPER="C"
#> LC_NAME="C"
#> LC_ADDRESS="C"
#> LC_TELEPHONE="C"
#> LC_MEASUREMENT="C"
#> LC_IDENTIFICATION="C"
#> LC_ALL=
#> LANG=C.UTF-8
#> LANGUAGE=
#> LC_CTYPE="C"
#> LC_NUMERIC="C"
#> LC_TIME="C"
#> LC_COLLATE="C"
#> LC_MONETARY="C"
#> LC_MESSAGES="C"
#> LC_PAPER="C"
#> LC_NAME="C"
#> LC_ADDRESS="C"
#> LC_TELEPHONE="C"
#> LC_MEASUREMENT="C"
#> LC_IDENTIFICATION="C"
#> LC_ALL=C
#> LANG=
#> LANGUAGE=
#> LC_CTYPE="POSIX"
#> LC_NUMERIC="POSIX"
#> LC_TIME=POSIX
#> LC_COLLATE="POSIX"
#> LC_MONETARY="POSIX"
#> LC_MESSAGES="POSIX"
#> LC_PAPER="POSIX"
#> LC_NAME="POSIX"
#> LC_ADDRESS="POSIX"
#> LC_TELEPHONE="POSIX"
#> LC_MEASUREMENT="POSIX"
#> LC_IDENTIFICATION="POSIX"
#> LC_ALL=

## what is not there
LANG=de_DE.UTF-8 locale; LC_TIME=fr_FR locale charmap; LC_ALL=xx locale -a
#> LANG=de_DE.UTF-8
#> LANGUAGE=
#> LC_CTYPE="de_DE.UTF-8"
#> LC_NUMERIC="de_DE.UTF-8"
#> LC_TIME="de_DE.UTF-8"
#> LC_COLLATE="de_DE.UTF-8"
#> LC_MONETARY="de_DE.UTF-8"
#> LC_MESSAGES="de_DE.UTF-8"
#> LC_PAPER="de_DE.UTF-8"
#> LC_NAME="de_DE.UTF-8"
#> LC_ADDRESS="de_DE.UTF-8"
#> LC_TELEPHONE="de_DE.UTF-8"
#> LC_MEASUREMENT="de_DE.UTF-8"
#> LC_IDENTIFICATION="de_DE.UTF-8"
#> LC_ALL=
#> UTF-8
#> C
#> C.utf8
#> POSIX
#2> locale: Cannot set LC_CTYPE to default locale: No such file or directory
#2> locale: Cannot set LC_MESSAGES to default locale: No such file or directory
#2> locale: Cannot set LC_ALL to default locale: No such file or directory
#2> locale: Cannot set LC_ALL to default locale: No such file or directory
#2> locale: Cannot set LC_CTYPE to default locale: No such file or directory
#2> locale: Cannot set LC_MESSAGES to default locale: No such file or directory
#2> locale: Cannot set LC_COLLATE to default locale: No such file or directory

## charmaps
locale charmap; LC_ALL=C locale charmap; LC_CTYPE=POSIX locale charmap
#> UTF-8
#> ANSI_X3.4-1968
#> ANSI_X3.4-1968

## what can be used
locale -a
#> C
#> C.utf8
#> POSIX

## options that are none
locale -x
#2> locale: invalid option -- 'x'
#2> Try `locale --help' or `locale --usage' for more information.
#? 64
