## makes an archive, lists it, unpacks it
mkdir d; echo hi > d/f; tar -cf a.tar d; tar -tf a.tar; rm -r d; tar -xf a.tar; cat d/f
#> d/
#> d/f
#> hi

## says what goes in and comes out
mkdir d; echo hi > d/f; tar -cvf a.tar d; tar -tvf a.tar | wc -l; rm -r d; tar -xvf a.tar; tar -cvf - d > b.tar
#> d/
#> d/f
#> 2
#> d/
#> d/f
#2> d/
#2> d/f

## old spelling of options
echo 1 > a; echo 2 > b; tar cf x.tar a b; tar tf x.tar; tar cvf y.tar a; tar tvf y.tar | cut -c1-10; rm a b; tar xvf x.tar
#> a
#> b
#> a
#> -rw-r--r--
#> a
#> b

## a long list
umask 022; mkdir d; printf hello > d/f; chmod 640 d/f; ln -s f d/l; ln d/f d/h; touch -h -d '2020-01-02 03:04:05' d/f d/l; touch -d '2021-02-03 04:05:06' d; tar --sort=name --owner=ann:1001 --group=staff:50 -cf a.tar d; tar -tvf a.tar; tar --numeric-owner -tvf a.tar; tar --full-time -tvf a.tar | head -n 2; tar --utc -tvf a.tar | head -n 1
#> drwxr-xr-x ann/staff         0 2021-02-03 04:05 d/
#> -rw-r----- ann/staff         5 2020-01-02 03:04 d/f
#> hrw-r----- ann/staff         0 2020-01-02 03:04 d/h link to d/f
#> lrwxrwxrwx ann/staff         0 2020-01-02 03:04 d/l -> f
#> drwxr-xr-x 1001/50           0 2021-02-03 04:05 d/
#> -rw-r----- 1001/50           5 2020-01-02 03:04 d/f
#> hrw-r----- 1001/50           0 2020-01-02 03:04 d/h link to d/f
#> lrwxrwxrwx 1001/50           0 2020-01-02 03:04 d/l -> f
#> drwxr-xr-x ann/staff         0 2021-02-03 04:05:06 d/
#> -rw-r----- ann/staff         5 2020-01-02 03:04:05 d/f
#> drwxr-xr-x ann/staff         0 2021-02-03 04:05 d/

## packs too
mkdir d; seq 1000 > d/f; tar -czf a.tar.gz d; gzip -t a.tar.gz && echo ok; tar -tzf a.tar.gz; tar -tf a.tar.gz; rm -r d; tar -xzf a.tar.gz; tail -n 1 d/f; tar -caf b.tgz d; tar -tzf b.tgz; tar czf - d | tar tzf -
#> ok
#> d/
#> d/f
#> d/
#> d/f
#> 1000
#> d/
#> d/f
#> d/
#> d/f

## through a pipe
mkdir d e; echo hi > d/f; tar -cf - d | tar -xf - -C e; cat e/d/f; tar -c d | tar -t; tar cf - -C d f | (cd e && tar xf -); cat e/f
#> hi
#> d/
#> d/f
#> hi

## in another directory
mkdir -p d/x e; echo 1 > d/x/f; echo 2 > e/g; tar -cf a.tar -C d x -C ../e g; tar -tf a.tar; mkdir out; tar -xf a.tar -C out; cat out/x/f out/g; tar -xf a.tar -C nosuch; echo $?
#> x/
#> x/f
#> g
#> 1
#> 2
#> 2
#2> tar: nosuch: Cannot open: No such file or directory
#2> tar: Error is not recoverable: exiting now

## chosen members
mkdir d; echo 1 > d/a; echo 2 > d/b; echo 3 > d/c; tar -cf a.tar d/a d/b d/c; rm -r d; tar -xvf a.tar d/b; ls d; tar -xf a.tar nosuch d/a; echo $?; ls d; tar -tf a.tar 'd/[ab]'; tar --wildcards -tf a.tar 'd/[ab]'; tar -tf a.tar d
#> d/b
#> b
#> 2
#> a
#> b
#> d/a
#> d/b
#> d/a
#> d/b
#> d/c
#2> tar: nosuch: Not found in archive
#2> tar: Exiting with failure status due to previous errors
#2> tar: Pattern matching characters used in file names
#2> tar: Use --wildcards to enable pattern matching, or --no-wildcards to suppress this warning
#2> tar: d/[ab]: Not found in archive
#2> tar: Exiting with failure status due to previous errors

## to standard output
echo one > a; echo two > b; tar -cf x.tar a b; tar -xOf x.tar; tar -xOf x.tar b; tar --to-stdout -xvf x.tar a
#> one
#> two
#> two
#> one
#2> a

## leaves out
mkdir -p d/.git d/sub; touch d/a.o d/a.c d/.git/x d/sub/b.o d/sub/keep; tar -cf a.tar --exclude='*.o' --exclude=.git d; tar -tf a.tar | sort; tar -cf b.tar --exclude=d/sub d; tar -tf b.tar | sort; printf '*.c\nkeep\n' > list; tar -cf c.tar -X list d; tar -tf c.tar | sort; tar -tf b.tar --exclude='*.o' | sort
#> d/
#> d/a.c
#> d/sub/
#> d/sub/keep
#> d/
#> d/.git/
#> d/.git/x
#> d/a.c
#> d/a.o
#> d/
#> d/.git/
#> d/.git/x
#> d/a.o
#> d/sub/
#> d/sub/b.o
#> d/
#> d/.git/
#> d/.git/x
#> d/a.c

## without leading parts
mkdir -p a/b; echo x > a/b/f; tar -cf t.tar a; mkdir o; tar -xvf t.tar -C o --strip-components=1; find o | sort; tar -tvf t.tar --strip-components=1 --show-transformed-names | sed 's/.* //'
#> a/b/
#> a/b/f
#> o
#> o/b
#> o/b/f
#> /
#> b/
#> b/f

## other names
mkdir d; echo x > d/f; tar -cf a.tar --transform='s/^d/e/' d; tar -tf a.tar; tar -cf b.tar --xform='s,f,g,' -v --show-transformed-names d/f; mkdir o; tar -xf a.tar -C o --transform 's|^e/||;s/f/FILE/'; ls o; tar -cf c.tar --transform='s/\(d\)\/\(f\)/\2-\1/' d/f; tar tf c.tar
#> e/
#> e/f
#> d/g
#> FILE
#> e
#> f-d

## names from a list
touch a b 'c d' e; printf 'a\nc d\n' > list; tar -cf x.tar -T list; tar -tf x.tar; printf 'a\0b\0' | tar -cf y.tar --null -T -; tar -tf y.tar; ls a b | tar -cvf z.tar --files-from=-; echo nosuch | tar -cf w.tar -T -; echo $?
#> a
#> c d
#> a
#> b
#> a
#> b
#> 2
#2> tar: nosuch: Cannot stat: No such file or directory
#2> tar: Exiting with failure status due to previous errors

## adds at the end
echo 1 > a; echo 2 > b; tar -cf x.tar a; tar -rf x.tar b; tar -tf x.tar; echo 3 > a; tar -rvf x.tar a; tar -tf x.tar; tar -xf x.tar; cat a; tar -rf new.tar a; tar -tf new.tar
#> a
#> b
#> a
#> a
#> b
#> a
#> 3
#> a

## brings up to date
echo 1 > a; echo 2 > b; touch -d 2020-01-01 a b; tar -cf x.tar a b; tar -uvf x.tar a b; echo 3 > b; touch -d 2021-01-01 b; tar -uvf x.tar a b; tar -tf x.tar
#> b
#> a
#> b
#> b

## joins archives
echo 1 > a; echo 2 > b; tar -cf x.tar a; tar -cf y.tar b; tar -Af x.tar y.tar; tar -tf x.tar
#> a
#> b

## compares
echo 1 > a; echo 22 > b; touch -d 2020-01-01 a b; tar -cf x.tar a b; tar -df x.tar; echo $?; echo 3 > a; rm b; tar -df x.tar; echo $?; echo 333 > a; chmod 600 a; tar -dvf x.tar a
#> 0
#> a: Mod time differs
#> a: Contents differ
#> 1
#> a
#> a: Mode differs
#> a: Mod time differs
#> a: Size differs
#2> tar: b: Warning: Cannot stat: No such file or directory
#? 1

## absolute names
mkdir d; echo x > d/f; tar -cf a.tar "$PWD/d" 2> err; sed "s|$PWD|HERE|" err; tar -tf a.tar | sed "s|${PWD#/}|HERE|"; tar -cPf b.tar "$PWD/d/f"; tar -tf b.tar 2>&1 | sed "s|$PWD|HERE|"; tar -cf c.tar "$PWD/d/f" "$PWD/d/f" 2> err; wc -l < err
#> tar: Removing leading `/' from member names
#> HERE/d/
#> HERE/d/f
#> tar: Removing leading `/' from member names
#> HERE/d/f
#> 2

## names that lead out
mkdir d e; echo x > d/f; cd e; tar -cf a.tar ../d/f; tar -tf a.tar; tar -xf a.tar; ls; cat d/f
#> d/f
#> a.tar
#> d
#> x
#2> tar: Removing leading `../' from member names

## what is not there
tar -cf a.tar nosuch; echo $?; touch f; tar -cf a.tar f nosuch; echo $?; tar -tf a.tar; tar -tf nosuch.tar; echo $?; tar -xf nosuch.tar; tar -cf nosuch/a.tar f; echo $?
#> 2
#> 2
#> f
#> 2
#> 2
#2> tar: nosuch: Cannot stat: No such file or directory
#2> tar: Exiting with failure status due to previous errors
#2> tar: nosuch: Cannot stat: No such file or directory
#2> tar: Exiting with failure status due to previous errors
#2> tar: nosuch.tar: Cannot open: No such file or directory
#2> tar: Error is not recoverable: exiting now
#2> tar: nosuch.tar: Cannot open: No such file or directory
#2> tar: Error is not recoverable: exiting now
#2> tar: nosuch/a.tar: Cannot open: No such file or directory
#2> tar: Error is not recoverable: exiting now

## no archive
echo hello > f; tar -tf f; echo $?; head -c 2000 /dev/zero | tr '\0' x > g; tar -tf g; echo $?; touch e; tar -tf e; echo $?; tar -xzf f; echo $?; head -c 10240 /dev/zero > z; tar -tf z; echo $?
#> 2
#> 2
#> 2
#> 2
#> 0
#2> tar: This does not look like a tar archive
#2> tar: Exiting with failure status due to previous errors
#2> tar: This does not look like a tar archive
#2> tar: Skipping to next header
#2> tar: Exiting with failure status due to previous errors
#2> tar: This does not look like a tar archive
#2> tar: Exiting with failure status due to previous errors
#2>
#2> gzip: stdin: not in gzip format
#2> tar: Child returned status 1
#2> tar: Error is not recoverable: exiting now

## cut off
mkdir d; seq 1000 > d/f; tar -cf a.tar d; head -c 2000 a.tar > b.tar; tar -tf b.tar; echo $?; tar -xf b.tar; echo $?; head -c 700 a.tar > c.tar; tar -tf c.tar; echo $?; head -c 6000 a.tar > e.tar; tar -tf e.tar; echo $?
#> d/
#> d/f
#> 2
#> 2
#> d/
#> 0
#> d/
#> d/f
#> 0
#2> tar: Unexpected EOF in archive
#2> tar: Error is not recoverable: exiting now
#2> tar: Unexpected EOF in archive
#2> tar: Unexpected EOF in archive
#2> tar: Error is not recoverable: exiting now
#2> tar: A lone zero block at 11

## wrong options
tar; echo $?; tar -f x; tar -c; echo $?; tar -cf a.tar; tar -cxf a.tar f; tar -y; tar --foo; tar -czjf a b; echo $?
#> 2
#> 2
#> 2
#2> tar: You must specify one of the '-Acdtrux', '--delete' or '--test-label' options
#2> Try 'tar --help' or 'tar --usage' for more information.
#2> tar: You must specify one of the '-Acdtrux', '--delete' or '--test-label' options
#2> Try 'tar --help' or 'tar --usage' for more information.
#2> tar: Cowardly refusing to create an empty archive
#2> Try 'tar --help' or 'tar --usage' for more information.
#2> tar: Cowardly refusing to create an empty archive
#2> Try 'tar --help' or 'tar --usage' for more information.
#2> tar: You may not specify more than one '-Acdtrux', '--delete' or  '--test-label' option
#2> Try 'tar --help' or 'tar --usage' for more information.
#2> tar: invalid option -- 'y'
#2> Try 'tar --help' or 'tar --usage' for more information.
#2> tar: unrecognized option '--foo'
#2> Try 'tar --help' or 'tar --usage' for more information.
#2> tar: Conflicting compression options
#2> Try 'tar --help' or 'tar --usage' for more information.

## modes, umask and -p
umask 022; touch f; chmod 777 f; mkdir d; chmod 770 d; tar -cf a.tar f d; rm -r f d; umask 077; tar -xf a.tar; stat -c '%a %n' f d; rm -r f d; tar -xpf a.tar; stat -c '%a %n' f d; tar -cf b.tar --mode=u=rw,go=r f; tar -tvf b.tar | cut -c1-10
#> 700 f
#> 700 d
#> 777 f
#> 770 d
#> -rw-r--r--

## times
touch -d '2020-01-02 03:04:05' f; tar -cf a.tar f; rm f; tar -xf a.tar; stat -c %y f | cut -c1-19; tar -xmf a.tar; stat -c %y f | cut -c1-10 | grep -c 2020; tar -cf b.tar --mtime='2019-05-06 07:08' f; tar -tvf b.tar | awk '{ print $4, $5 }'
#> 2020-01-02 03:04:05
#> 0
#> 2019-05-06 07:08

## links
echo data > f; ln f g; ln -s f s; ln -s nowhere n; mkdir d; tar -cf a.tar f g s n d; tar -tvf a.tar | sed 's/.*:[0-9][0-9] //'; rm -r f g s n d; tar -xf a.tar; stat -c '%h %F %n' f g s n; readlink s n; tar -chf b.tar s; tar -tvf b.tar | cut -c1; tar -cf c.tar --hard-dereference f g; tar -tvf c.tar | cut -c1
#> f
#> g link to f
#> s -> f
#> n -> nowhere
#> d/
#> 2 regular file f
#> 2 regular file g
#> 1 symbolic link s
#> 1 symbolic link n
#> f
#> nowhere
#> -
#> -
#> -

## a pipe with a name
mkfifo p; tar -cf a.tar p; rm p; tar -xvf a.tar; stat -c %F p; tar -tvf a.tar | cut -c1
#> p
#> fifo
#> p

## long names
n=$(printf 'x%.0s' $(seq 120)); mkdir $n; echo hi > $n/$n; ln -s $n$n l; tar -cf a.tar $n l; tar -tf a.tar | awk '{ print length($0) }'; rm -r $n l; tar -xf a.tar; cat $n/$n; readlink l | wc -c; od -An -c -j257 -N8 a.tar; tar --format=pax -cf p.tar $n l; tar -tf p.tar | wc -l; tar --format=ustar -cf u.tar l; echo $?
#> 121
#> 241
#> 1
#> hi
#> 241
#>    u   s   t   a   r          \0
#> 3
#> 2
#2> tar: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: link name is too long; not dumped
#2> tar: Exiting with failure status due to previous errors

## keeps, or not, what is there
echo old > f; tar -cf a.tar f; echo new > f; tar -xkf a.tar; echo $?; cat f; tar -xf a.tar --skip-old-files; cat f; tar -xf a.tar; cat f; echo newer > f; touch -d 2030-01-01 f; tar -xf a.tar --keep-newer-files; cat f; tar -xf a.tar --overwrite; cat f
#> 2
#> new
#> new
#> old
#> newer
#> old
#2> tar: f: Cannot open: File exists
#2> tar: Exiting with failure status due to previous errors
#2> tar: Current ‘f’ is newer or same age

## a directory in the way
mkdir d; touch d/f; tar -cf a.tar d; rm -r d; echo x > d; tar -xf a.tar; ls -d d; rm -r d; mkdir -p d/f; tar -xf a.tar; echo $?; rm -r d; touch f; tar -cf b.tar f; rm f; mkdir f; touch f/x; tar -xf b.tar; echo $?
#> d
#> 0
#> 2
#2> tar: f: Cannot open: File exists
#2> tar: Exiting with failure status due to previous errors

## removes what it has packed
mkdir d; touch d/f g; tar -cf a.tar --remove-files d g; ls; tar -tf a.tar
#> a.tar
#> d/
#> d/f
#> g

## how much
echo hi > f; tar -cf a.tar --totals f 2>&1 | sed 's/(.*/(…)/'; stat -c %s a.tar; tar -b1 -cf b.tar f; stat -c %s b.tar; tar -cf - f | wc -c; tar --blocking-factor=4 -cf c.tar f; stat -c %s c.tar
#> Total bytes written: 10240 (…)
#> 10240
#> 2048
#> 10240
#> 2048

## names with something odd
touch 'a b' "c'd" $'e\nf' 'g\h' 'ü'; tar -cf a.tar -- *; tar -tf a.tar; tar -tvf a.tar | wc -l; tar --quoting-style=literal -tf a.tar | wc -l
#> a b
#> c'd
#> e\nf
#> g\\h
#> ü
#> 5
#> 6

## the archive itself
touch f; tar -cf a.tar . 2>&1; tar -tf a.tar | sort; tar -cf - f > /dev/null && echo ok; tar -cf d.tar f d.tar
#> tar: ./a.tar: file is the archive; not dumped
#> ./
#> ./f
#> ok
#2> tar: d.tar: file is the archive; not dumped

## a second one of the same
touch a; tar -cf x.tar a a; tar -tf x.tar; tar -tf x.tar --occurrence=1 a; tar -tf x.tar -n a a
#> a
#> a
#> a
#> a
#> a
#2> tar: a: Not found in archive
#2> tar: Exiting with failure status due to previous errors
#? 2

## unreadable
mkdir d; touch d/f g; chmod 000 d/f g; tar -cf a.tar d g; echo $?; tar -tf a.tar; tar -cf b.tar --ignore-failed-read g; echo $?; chmod 000 d; tar -cf c.tar d; echo $?; chmod 755 d
#> 2
#> d/
#> 0
#> 2
#2> tar: d/f: Cannot open: Permission denied
#2> tar: g: Cannot open: Permission denied
#2> tar: Exiting with failure status due to previous errors
#2> tar: g: Warning: Cannot open: Permission denied
#2> tar: d: Cannot open: Permission denied
#2> tar: Exiting with failure status due to previous errors

## deletes members
touch a b c; tar -cf x.tar a b c; tar --delete -f x.tar b; tar -tf x.tar; tar --delete -f x.tar nosuch; echo $?
#> a
#> c
#> 2
#2> tar: nosuch: Not found in archive
#2> tar: Exiting with failure status due to previous errors

## who owns it
touch f; tar -cf a.tar --owner=root --group=root f; tar -tvf a.tar | cut -d' ' -f2; tar -cf b.tar --owner=0 --group=0 --numeric-owner f; tar -tvf b.tar | cut -d' ' -f2; tar -xf a.tar; stat -c %U f; tar -xf a.tar --same-owner; echo $?; tar -xf a.tar --no-same-owner && echo ok
#> root/root
#> 0/0
#> learner
#> 2
#> ok
#2> tar: f: Cannot change ownership to uid 0, gid 0: Operation not permitted
#2> tar: Exiting with failure status due to previous errors

## everything in a directory, and hidden files
mkdir d; touch d/.h d/v; cd d; tar -cf ../a.tar .; tar -tf ../a.tar | sort; tar -cf ../b.tar *; tar -tf ../b.tar; mkdir ../e; tar -xf ../a.tar -C ../e; ls -A ../e
#> ./
#> ./.h
#> ./v
#> v
#> .h
#> v

## no directory of its own
mkdir -p a/b/c; touch a/b/c/f; tar -cf x.tar a/b/c/f; rm -r a; tar -xf x.tar; find a; tar -cf y.tar --no-recursion a; tar -tf y.tar; tar -cf z.tar a/; tar -tf z.tar | head -n 2
#> a
#> a/b
#> a/b/c
#> a/b/c/f
#> a/
#> a/
#> a/b/

## block numbers and checks
touch a b; tar -cf x.tar a b; tar -R -tf x.tar; tar --version | head -n 1; tar -tvvf x.tar | wc -l; tar -W -cf y.tar a; echo $?
#> block 0: a
#> block 1: b
#> block 2: ** Block of NULs **
#> tar (GNU tar) 1.34
#> 2
#> 0

## packing not simulated
touch f; gzip -c f > f.gz; tar -cf a.tar.gz f; tar -tf a.tar.gz; tar -I gzip -cf b.tgz f; tar -tf b.tgz; tar --use-compress-program=gzip -tf b.tgz
#> f
#> f
#> f

## prints its help
tar --help
#> Usage: tar [OPTION...] [FILE]...
#> GNU 'tar' saves many files together into a single tape or disk archive, and can
#> restore individual files from the archive.
#>
#> Examples:
#>   tar -cf archive.tar foo bar  # Create archive.tar from files foo and bar.
#>   tar -tvf archive.tar         # List all files in archive.tar verbosely.
#>   tar -xf archive.tar          # Extract all files from archive.tar.
#>
#>  Main operation mode:
#>   -A, --catenate, --concatenate   append tar files to an archive
#>   -c, --create               create a new archive
#>       --delete               delete from the archive (not on mag tapes!)
#>   -d, --diff, --compare      find differences between archive and file system
#>   -r, --append               append files to the end of an archive
#>       --test-label           test the archive volume label and exit
#>   -t, --list                 list the contents of an archive
#>   -u, --update               only append files newer than copy in archive
#>   -x, --extract, --get       extract files from an archive
#>
#>  Operation modifiers:
#>
#>       --check-device         check device numbers when creating incremental
#>                              archives (default)
#>   -g, --listed-incremental=FILE   handle new GNU-format incremental backup
#>   -G, --incremental          handle old GNU-format incremental backup
#>       --hole-detection=TYPE  technique to detect holes
#>       --ignore-failed-read   do not exit with nonzero on unreadable files
#>       --level=NUMBER         dump level for created listed-incremental archive
#>       --no-check-device      do not check device numbers when creating
#>                              incremental archives
#>       --no-seek              archive is not seekable
#>   -n, --seek                 archive is seekable
#>       --occurrence[=NUMBER]  process only the NUMBERth occurrence of each file
#>                              in the archive; this option is valid only in
#>                              conjunction with one of the subcommands --delete,
#>                              --diff, --extract or --list and when a list of
#>                              files is given either on the command line or via
#>                              the -T option; NUMBER defaults to 1
#>       --sparse-version=MAJOR[.MINOR]
#>                              set version of the sparse format to use (implies
#>                              --sparse)
#>   -S, --sparse               handle sparse files efficiently
#>
#>  Local file name selection:
#>       --add-file=FILE        add given FILE to the archive (useful if its name
#>                              starts with a dash)
#>   -C, --directory=DIR        change to directory DIR
#>       --exclude=PATTERN      exclude files, given as a PATTERN
#>       --exclude-backups      exclude backup and lock files
#>       --exclude-caches       exclude contents of directories containing
#>                              CACHEDIR.TAG, except for the tag file itself
#>       --exclude-caches-all   exclude directories containing CACHEDIR.TAG
#>       --exclude-caches-under exclude everything under directories containing
#>                              CACHEDIR.TAG
#>       --exclude-ignore=FILE  read exclude patterns for each directory from
#>                              FILE, if it exists
#>       --exclude-ignore-recursive=FILE
#>                              read exclude patterns for each directory and its
#>                              subdirectories from FILE, if it exists
#>       --exclude-tag=FILE     exclude contents of directories containing FILE,
#>                              except for FILE itself
#>       --exclude-tag-all=FILE exclude directories containing FILE
#>       --exclude-tag-under=FILE   exclude everything under directories
#>                              containing FILE
#>       --exclude-vcs          exclude version control system directories
#>       --exclude-vcs-ignores  read exclude patterns from the VCS ignore files
#>       --no-null              disable the effect of the previous --null option
#>       --no-recursion         avoid descending automatically in directories
#>       --no-unquote           do not unquote input file or member names
#>       --no-verbatim-files-from   -T treats file names starting with dash as
#>                              options (default)
#>       --null                 -T reads null-terminated names; implies
#>                              --verbatim-files-from
#>       --recursion            recurse into directories (default)
#>   -T, --files-from=FILE      get names to extract or create from FILE
#>       --unquote              unquote input file or member names (default)
#>       --verbatim-files-from  -T reads file names verbatim (no escape or option
#>                              handling)
#>   -X, --exclude-from=FILE    exclude patterns listed in FILE
#>
#>  File name matching options (affect both exclude and include patterns):
#>
#>       --anchored             patterns match file name start
#>       --ignore-case          ignore case
#>       --no-anchored          patterns match after any '/' (default for
#>                              exclusion)
#>       --no-ignore-case       case sensitive matching (default)
#>       --no-wildcards         verbatim string matching
#>       --no-wildcards-match-slash   wildcards do not match '/'
#>       --wildcards            use wildcards (default for exclusion)
#>       --wildcards-match-slash   wildcards match '/' (default for exclusion)
#>
#>  Overwrite control:
#>
#>       --keep-directory-symlink   preserve existing symlinks to directories when
#>                              extracting
#>       --keep-newer-files     don't replace existing files that are newer than
#>                              their archive copies
#>   -k, --keep-old-files       don't replace existing files when extracting,
#>                              treat them as errors
#>       --no-overwrite-dir     preserve metadata of existing directories
#>       --one-top-level[=DIR]  create a subdirectory to avoid having loose files
#>                              extracted
#>       --overwrite            overwrite existing files when extracting
#>       --overwrite-dir        overwrite metadata of existing directories when
#>                              extracting (default)
#>       --recursive-unlink     empty hierarchies prior to extracting directory
#>       --remove-files         remove files after adding them to the archive
#>       --skip-old-files       don't replace existing files when extracting,
#>                              silently skip over them
#>   -U, --unlink-first         remove each file prior to extracting over it
#>   -W, --verify               attempt to verify the archive after writing it
#>
#>  Select output stream:
#>
#>       --ignore-command-error ignore exit codes of children
#>       --no-ignore-command-error   treat non-zero exit codes of children as
#>                              error
#>   -O, --to-stdout            extract files to standard output
#>       --to-command=COMMAND   pipe extracted files to another program
#>
#>  Handling of file attributes:
#>
#>       --atime-preserve[=METHOD]   preserve access times on dumped files, either
#>                              by restoring the times after reading
#>                              (METHOD='replace'; default) or by not setting the
#>                              times in the first place (METHOD='system')
#>       --clamp-mtime          only set time when the file is more recent than
#>                              what was given with --mtime
#>       --delay-directory-restore   delay setting modification times and
#>                              permissions of extracted directories until the end
#>                              of extraction
#>       --group=NAME           force NAME as group for added files
#>       --group-map=FILE       use FILE to map file owner GIDs and names
#>       --mode=CHANGES         force (symbolic) mode CHANGES for added files
#>       --mtime=DATE-OR-FILE   set mtime for added files from DATE-OR-FILE
#>   -m, --touch                don't extract file modified time
#>       --no-delay-directory-restore
#>                              cancel the effect of --delay-directory-restore
#>                              option
#>       --no-same-owner        extract files as yourself (default for ordinary
#>                              users)
#>       --no-same-permissions  apply the user's umask when extracting permissions
#>                              from the archive (default for ordinary users)
#>       --numeric-owner        always use numbers for user/group names
#>       --owner=NAME           force NAME as owner for added files
#>       --owner-map=FILE       use FILE to map file owner UIDs and names
#>   -p, --preserve-permissions, --same-permissions
#>                              extract information about file permissions
#>                              (default for superuser)
#>       --same-owner           try extracting files with the same ownership as
#>                              exists in the archive (default for superuser)
#>       --sort=ORDER           directory sorting order: none (default), name or
#>                              inode
#>   -s, --preserve-order, --same-order
#>                              member arguments are listed in the same order as
#>                              the files in the archive
#>
#>  Handling of extended file attributes:
#>
#>       --acls                 Enable the POSIX ACLs support
#>       --no-acls              Disable the POSIX ACLs support
#>       --no-selinux           Disable the SELinux context support
#>       --no-xattrs            Disable extended attributes support
#>       --selinux              Enable the SELinux context support
#>       --xattrs               Enable extended attributes support
#>       --xattrs-exclude=MASK  specify the exclude pattern for xattr keys
#>       --xattrs-include=MASK  specify the include pattern for xattr keys
#>
#>  Device selection and switching:
#>
#>       --force-local          archive file is local even if it has a colon
#>   -f, --file=ARCHIVE         use archive file or device ARCHIVE
#>   -F, --info-script=NAME, --new-volume-script=NAME
#>                              run script at end of each tape (implies -M)
#>   -L, --tape-length=NUMBER   change tape after writing NUMBER x 1024 bytes
#>   -M, --multi-volume         create/list/extract multi-volume archive
#>       --rmt-command=COMMAND  use given rmt COMMAND instead of rmt
#>       --rsh-command=COMMAND  use remote COMMAND instead of rsh
#>       --volno-file=FILE      use/update the volume number in FILE
#>
#>  Device blocking:
#>
#>   -b, --blocking-factor=BLOCKS   BLOCKS x 512 bytes per record
#>   -B, --read-full-records    reblock as we read (for 4.2BSD pipes)
#>   -i, --ignore-zeros         ignore zeroed blocks in archive (means EOF)
#>       --record-size=NUMBER   NUMBER of bytes per record, multiple of 512
#>
#>  Archive format selection:
#>
#>   -H, --format=FORMAT        create archive of the given format
#>
#>  FORMAT is one of the following:
#>     gnu                      GNU tar 1.13.x format
#>     oldgnu                   GNU format as per tar <= 1.12
#>     pax                      POSIX 1003.1-2001 (pax) format
#>     posix                    same as pax
#>     ustar                    POSIX 1003.1-1988 (ustar) format
#>     v7                       old V7 tar format
#>
#>       --old-archive, --portability
#>                              same as --format=v7
#>       --pax-option=keyword[[:]=value][,keyword[[:]=value]]...
#>                              control pax keywords
#>       --posix                same as --format=posix
#>   -V, --label=TEXT           create archive with volume name TEXT; at
#>                              list/extract time, use TEXT as a globbing pattern
#>                              for volume name
#>
#>  Compression options:
#>
#>   -a, --auto-compress        use archive suffix to determine the compression
#>                              program
#>   -I, --use-compress-program=PROG
#>                              filter through PROG (must accept -d)
#>   -j, --bzip2                filter the archive through bzip2
#>   -J, --xz                   filter the archive through xz
#>       --lzip                 filter the archive through lzip
#>       --lzma                 filter the archive through xz
#>       --lzop                 filter the archive through lzop
#>       --no-auto-compress     do not use archive suffix to determine the
#>                              compression program
#>       --zstd                 filter the archive through zstd
#>   -z, --gzip, --gunzip, --ungzip   filter the archive through gzip
#>   -Z, --compress, --uncompress   filter the archive through compress
#>
#>  Local file selection:
#>
#>       --backup[=CONTROL]     backup before removal, choose version CONTROL
#>       --hard-dereference     follow hard links; archive and dump the files they
#>                              refer to
#>   -h, --dereference          follow symlinks; archive and dump the files they
#>                              point to
#>   -K, --starting-file=MEMBER-NAME
#>                              begin at member MEMBER-NAME when reading the
#>                              archive
#>       --newer-mtime=DATE     compare date and time when data changed only
#>   -N, --newer=DATE-OR-FILE, --after-date=DATE-OR-FILE
#>                              only store files newer than DATE-OR-FILE
#>       --one-file-system      stay in local file system when creating archive
#>   -P, --absolute-names       don't strip leading '/'s from file names
#>       --suffix=STRING        backup before removal, override usual suffix ('~'
#>                              unless overridden by environment variable
#>                              SIMPLE_BACKUP_SUFFIX)
#>
#>  File name transformations:
#>
#>       --strip-components=NUMBER   strip NUMBER leading components from file
#>                              names on extraction
#>       --transform=EXPRESSION, --xform=EXPRESSION
#>                              use sed replace EXPRESSION to transform file
#>                              names
#>
#>  Informative output:
#>
#>       --checkpoint[=NUMBER]  display progress messages every NUMBERth record
#>                              (default 10)
#>       --checkpoint-action=ACTION   execute ACTION on each checkpoint
#>       --full-time            print file time to its full resolution
#>       --index-file=FILE      send verbose output to FILE
#>   -l, --check-links          print a message if not all links are dumped
#>       --no-quote-chars=STRING   disable quoting for characters from STRING
#>       --quote-chars=STRING   additionally quote characters from STRING
#>       --quoting-style=STYLE  set name quoting style; see below for valid STYLE
#>                              values
#>   -R, --block-number         show block number within archive with each message
#>$                            \x20
#>       --show-defaults        show tar defaults
#>       --show-omitted-dirs    when listing or extracting, list each directory
#>                              that does not match search criteria
#>       --show-snapshot-field-ranges
#>                              show valid ranges for snapshot-file fields
#>       --show-transformed-names, --show-stored-names
#>                              show file or archive names after transformation
#>       --totals[=SIGNAL]      print total bytes after processing the archive;
#>                              with an argument - print total bytes when this
#>                              SIGNAL is delivered; Allowed signals are: SIGHUP,
#>                              SIGQUIT, SIGINT, SIGUSR1 and SIGUSR2; the names
#>                              without SIG prefix are also accepted
#>       --utc                  print file modification times in UTC
#>   -v, --verbose              verbosely list files processed
#>       --warning=KEYWORD      warning control
#>   -w, --interactive, --confirmation
#>                              ask for confirmation for every action
#>
#>  Compatibility options:
#>
#>   -o                         when creating, same as --old-archive; when
#>                              extracting, same as --no-same-owner
#>
#>  Other options:
#>
#>   -?, --help                 give this help list
#>       --restrict             disable use of some potentially harmful options
#>       --usage                give a short usage message
#>       --version              print program version
#>
#> Mandatory or optional arguments to long options are also mandatory or optional
#> for any corresponding short options.
#>
#> The backup suffix is '~', unless set with --suffix or SIMPLE_BACKUP_SUFFIX.
#> The version control may be set with --backup or VERSION_CONTROL, values are:
#>
#>   none, off       never make backups
#>   t, numbered     make numbered backups
#>   nil, existing   numbered if numbered backups exist, simple otherwise
#>   never, simple   always make simple backups
#>
#> Valid arguments for the --quoting-style option are:
#>
#>   literal
#>   shell
#>   shell-always
#>   shell-escape
#>   shell-escape-always
#>   c
#>   c-maybe
#>   escape
#>   locale
#>   clocale
#>
#> *This* tar defaults to:
#> --format=gnu -f- -b20 --quoting-style=escape --rmt-command=/usr/sbin/rmt
#> --rsh-command=/usr/bin/rsh

## packs with bzip2
mkdir d; seq 1000 > d/f; tar -cjf a.tar.bz2 d; bzip2 -t a.tar.bz2 && echo ok; tar -tjf a.tar.bz2; tar tf a.tar.bz2; rm -r d; tar xjf a.tar.bz2; tail -n 1 d/f; tar caf b.tbz d; bzcat b.tbz | tar t; tar cjf - d | tar xjvf -; tar --bzip2 -tvf b.tbz | wc -l
#> ok
#> d/
#> d/f
#> d/
#> d/f
#> 1000
#> d/
#> d/f
#> d/
#> d/f
#> 2

## packs with xz
mkdir d; seq 1000 > d/f; tar -cJf a.tar.xz d; xz -t a.tar.xz && echo ok; tar -tJf a.tar.xz; tar tf a.tar.xz; rm -r d; tar xJf a.tar.xz; tail -n 1 d/f; tar caf b.txz d; xzcat b.txz | tar t; tar cJf - d | tar xJvf -; tar --lzma -cf c.tlz d; tar tf c.tlz; tar -I xz -tf b.txz; file a.tar.xz
#> ok
#> d/
#> d/f
#> d/
#> d/f
#> 1000
#> d/
#> d/f
#> d/
#> d/f
#> d/
#> d/f
#> d/
#> d/f
#> a.tar.xz: XZ compressed data, checksum CRC64

## archives packed otherwise than said
mkdir d; echo hi > d/f; tar cjf d.tbz d; tar cJf d.txz d; tar tjf d.txz; echo $?; tar tJf d.tbz; echo $?; tar tzf d.tbz; echo $?; cat d.tbz | tar t; echo $?; cat d.txz | tar t; echo $?; tar cjJf x d; echo $?
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#2> bzip2: (stdin) is not a bzip2 file.
#2> tar: Child returned status 2
#2> tar: Error is not recoverable: exiting now
#2> xz: (stdin): File format not recognized
#2> tar: Child returned status 1
#2> tar: Error is not recoverable: exiting now
#2>
#2> gzip: stdin: not in gzip format
#2> tar: Child returned status 1
#2> tar: Error is not recoverable: exiting now
#2> tar: Archive is compressed. Use -j option
#2> tar: Error is not recoverable: exiting now
#2> tar: Archive is compressed. Use -J option
#2> tar: Error is not recoverable: exiting now
#2> tar: Conflicting compression options
#2> Try 'tar --help' or 'tar --usage' for more information.

## packed archives that are cut off
mkdir d; seq 2000 > d/f; tar cjf d.tbz d; head -c 80 d.tbz > cut.tbz; tar xf cut.tbz; echo $?; tar cJf d.txz d; head -c 80 d.txz > cut.txz; tar xf cut.txz; echo $?; tar rf d.txz d; echo $?
#> 2
#> 2
#> 2
#2>
#2> bzip2: Compressed file ends unexpectedly;
#2> 	perhaps it is corrupted?  *Possible* reason follows.
#2> bzip2: Inappropriate ioctl for device
#2> 	Input file = (stdin), output file = (stdout)
#2>
#2> It is possible that the compressed file(s) have become corrupted.
#2> You can use the -tvv option to test integrity of such files.
#2>
#2> You can use the `bzip2recover' program to attempt to recover
#2> data from undamaged sections of corrupted files.
#2>
#2> tar: Child returned status 2
#2> tar: Error is not recoverable: exiting now
#2> xz: (stdin): Unexpected end of input
#2> tar: Child returned status 1
#2> tar: Error is not recoverable: exiting now
#2> tar: Cannot update compressed archives
#2> tar: Error is not recoverable: exiting now

## beginnings of several long options are named in the order of the real table
tar --no=x 2>&1 | head -1
tar --ex=x 2>&1 | head -1
#> tar: option '--no=x' is ambiguous; possibilities: '--no-seek' '--no-check-device' '--no-overwrite-dir' '--no-ignore-command-error' '--no-same-owner' '--no-same-permissions' '--no-delay-directory-restore' '--no-xattrs' '--no-selinux' '--no-acls' '--no-auto-compress' '--no-quote-chars' '--no-null' '--no-unquote' '--no-verbatim-files-from' '--no-recursion' '--no-anchored' '--no-ignore-case' '--no-wildcards' '--no-wildcards-match-slash'
#> tar: option '--ex=x' is ambiguous; possibilities: '--extract' '--exclude' '--exclude-from' '--exclude-caches' '--exclude-caches-under' '--exclude-caches-all' '--exclude-tag' '--exclude-ignore' '--exclude-ignore-recursive' '--exclude-tag-under' '--exclude-tag-all' '--exclude-vcs' '--exclude-vcs-ignores' '--exclude-backups'

## reads lists of names from pipes and devices
echo a > a; echo b > b; tar cf x.tar -T /dev/null; tar tf x.tar; tar cvf z.tar -T <(printf 'b\na\n'); tar cf q.tar b -T <(echo a); tar tf q.tar; tar cf q.tar -T missing
#> b
#> a
#> b
#> a
#2> tar: missing: Cannot stat: No such file or directory
#2> tar: Error is not recoverable: exiting now
#? 2

## leaves backups out
mkdir d; touch d/a d/a~ d/.#x 'd/#y#'; tar cf t.tar --exclude-backups d; tar tf t.tar | sort
#> d/
#> d/a

## leaves caches out
mkdir -p p/c p/e; touch p/f p/c/g p/e/h; printf 'Signature: 8a477f597d28d172789f06886806bc55\n' > p/c/CACHEDIR.TAG; touch p/e/CACHEDIR.TAG; for o in '' -under -all; do tar cvf t.tar --exclude-caches$o p | sort; done; tar cvf t.tar --warning=no-cachedir --exclude-caches p | sort
#> p/
#> p/c/
#> p/c/CACHEDIR.TAG
#> p/e/
#> p/e/CACHEDIR.TAG
#> p/e/h
#> p/f
#> p/
#> p/c/
#> p/e/
#> p/e/CACHEDIR.TAG
#> p/e/h
#> p/f
#> p/
#> p/e/
#> p/e/CACHEDIR.TAG
#> p/e/h
#> p/f
#> p/
#> p/c/
#> p/c/CACHEDIR.TAG
#> p/e/
#> p/e/CACHEDIR.TAG
#> p/e/h
#> p/f
#2> tar: p/c/: contains a cache directory tag CACHEDIR.TAG; contents not dumped
#2> tar: p/c/: contains a cache directory tag CACHEDIR.TAG; contents not dumped
#2> tar: p/c/: contains a cache directory tag CACHEDIR.TAG; directory not dumped

## leaves out what lies beside a file of a name
mkdir -p p/c; touch p/c/g p/c/skip p/f; for o in '' -under -all; do tar cvf t.tar --exclude-tag$o=skip p | sort; done
#> p/
#> p/c/
#> p/c/skip
#> p/f
#> p/
#> p/c/
#> p/f
#> p/
#> p/f
#2> tar: p/c/: contains a cache directory tag skip; contents not dumped
#2> tar: p/c/: contains a cache directory tag skip; contents not dumped
#2> tar: p/c/: contains a cache directory tag skip; directory not dumped

## puts all into one directory
echo 1 > a; mkdir d; echo 2 > d/b; tar cf ball.tar ./a d; mkdir x; cd x; tar xvf ../ball.tar --one-top-level; find . | sort; tar xf ../ball.tar --one-top-level=t/u/; find t | sort; cp ../ball.tar noend; tar xf noend --one-top-level; tar xf ../ball.tar --one-top-level=d; find d | sort
#> ./a
#> d/
#> d/b
#> .
#> ./ball
#> ./ball/a
#> ./ball/d
#> ./ball/d/b
#> t
#> t/u
#> t/u/a
#> t/u/d
#> t/u/d/b
#> d
#> d/a
#> d/b
#2> tar: Cannot deduce top-level directory name; please set it explicitly with --one-top-level=DIR
#2> Try 'tar --help' or 'tar --usage' for more information.

## keeps backups of what it replaces
echo 1 > f; mkdir d; echo x > d/g; tar cf t.tar f d; echo 2 > f; tar xvf t.tar --backup; cat f f~; tar xf t.tar --backup=numbered; ls; tar xvf t.tar --suffix=.old; ls; tar xf t.tar --backup=bad
#> f
#> Renaming ‘f’ to ‘f~’
#> d/
#> d/g
#> Renaming ‘d/g’ to ‘d/g~’
#> 1
#> 2
#> d
#> f
#> f.~1~
#> f~
#> t.tar
#> f
#> Renaming ‘f’ to ‘f.~2~’
#> d/
#> d/g
#> Renaming ‘d/g’ to ‘d/g.~2~’
#> d
#> f
#> f.~1~
#> f.~2~
#> f~
#> t.tar
#2> tar: invalid argument ‘bad’ for ‘--backup’
#2> Valid arguments are:
#2>   - ‘none’, ‘off’
#2>   - ‘simple’, ‘never’
#2>   - ‘existing’, ‘nil’
#2>   - ‘numbered’, ‘t’
#? 2

## adds files whose names begin with a dash
touch -- -x y; tar cvf t.tar --add-file=-x y
#> -x
#> y

## warns of what it is asked to
mkdir d; cd d; touch a; tar cf t.tar .; tar cf t.tar --warning=no-ignore-archive .; tar cf t.tar --warning=none .; tar cf t.tar --warning=no-all --warning=ignore-archive .
#2> tar: ./t.tar: file is the archive; not dumped
#2> tar: ./t.tar: file is the archive; not dumped

## its statuses for options that there are not
tar --frob; echo $?; tar -Q; echo $?; tar cf; echo $?; tar --file; echo $?; tar; echo $?; tar --co; echo $?; tar --create=3; echo $?; tar Qf x; echo $?; tar tff x; echo $?
#> 64
#> 64
#> 2
#> 64
#> 2
#> 64
#> 64
#> 64
#> 2
#2> tar: unrecognized option '--frob'
#2> Try 'tar --help' or 'tar --usage' for more information.
#2> tar: invalid option -- 'Q'
#2> Try 'tar --help' or 'tar --usage' for more information.
#2> tar: Old option 'f' requires an argument.
#2> Try 'tar --help' or 'tar --usage' for more information.
#2> tar: option '--file' requires an argument
#2> Try 'tar --help' or 'tar --usage' for more information.
#2> tar: You must specify one of the '-Acdtrux', '--delete' or '--test-label' options
#2> Try 'tar --help' or 'tar --usage' for more information.
#2> tar: option '--co' is ambiguous; possibilities: '--compare' '--concatenate' '--compress' '--confirmation'
#2> Try 'tar --help' or 'tar --usage' for more information.
#2> tar: option '--create' doesn't allow an argument
#2> Try 'tar --help' or 'tar --usage' for more information.
#2> tar: invalid option -- 'Q'
#2> Try 'tar --help' or 'tar --usage' for more information.
#2> tar: Old option 'f' requires an argument.
#2> Try 'tar --help' or 'tar --usage' for more information.

## a packed archive that is not there
tar xzf none.tgz; echo $?; tar tjf none; tar xJf none; tar xf none.tgz; tar xaf none.tgz
#> 2
#2> tar (child): none.tgz: Cannot open: No such file or directory
#2> tar (child): Error is not recoverable: exiting now
#2> tar: Child returned status 2
#2> tar: Error is not recoverable: exiting now
#2> tar (child): none: Cannot open: No such file or directory
#2> tar (child): Error is not recoverable: exiting now
#2> tar: Child returned status 2
#2> tar: Error is not recoverable: exiting now
#2> tar (child): none: Cannot open: No such file or directory
#2> tar (child): Error is not recoverable: exiting now
#2> tar: Child returned status 2
#2> tar: Error is not recoverable: exiting now
#2> tar: none.tgz: Cannot open: No such file or directory
#2> tar: Error is not recoverable: exiting now
#2> tar: none.tgz: Cannot open: No such file or directory
#2> tar: Error is not recoverable: exiting now
#? 2

## a packed archive that cannot be made
touch a; tar czf none/x.tgz a 2>&1 | head -n2; tar cf none/x.tar a
#> tar (child): none/x.tgz: Cannot open: No such file or directory
#> tar (child): Error is not recoverable: exiting now
#2> tar: none/x.tar: Cannot open: No such file or directory
#2> tar: Error is not recoverable: exiting now
#? 2

## a directory as an archive
mkdir d; tar xf d; echo $?
#> 2
#2> tar: d: Cannot read: Is a directory
#2> tar: At beginning of tape, quitting now
#2> tar: Error is not recoverable: exiting now

## what is excluded was found all the same
mkdir d; touch d/a d/b; tar cf x.tar d; tar tf x.tar --exclude=d/a d/a d/b; echo $?; rm x.tar
#> d/b
#> 0

## a file that is given twice
echo a > a; ln a b; tar cf x.tar a b a; rm a b; tar xvf x.tar; rm x.tar; ls
#> a
#> b
#> a
#> a
#> b

## transformations of some kinds of names
mkdir one; ln -s c one/b; touch one/c; ln one/c one/d
for flags in 's/one/1/S;s/c/C/' 's/one/1/;flags=rh;s/c/C/' 'flags=rsH;s/one/1/;s/c/C/' 'flags=rshR;s/one/1/;s/c/C/' 's/c/C/R'; do tar c --no-recursion one one/b one/c one/d --xform "$flags" | tar tv | cut -c48-; done
#>  1/
#>  1/b -> C
#>  1/C
#>  1/d link to 1/C
#>  1/
#>  1/b -> c
#>  1/C
#>  1/d link to 1/C
#>  1/
#>  1/b -> C
#>  1/C
#>  1/d link to one/c
#>  one/
#>  one/b -> C
#>  one/c
#>  one/d link to 1/C
#>  one/
#>  one/b -> C
#>  one/c
#>  one/d link to one/C

## names as they would be transformed
ln -s a l; touch a; tar cf x.tar l a; tar tvf x.tar --show-transformed-names --xform s/a/z/ | cut -c48-; rm x.tar
#>  l -> z
#>  z

## what is too short for xz
: | tar tJ; echo $?; echo hi | tar tJ
#> 2
#2> xz: (stdin): File format not recognized
#2> tar: Child returned status 1
#2> tar: Error is not recoverable: exiting now
#2> xz: (stdin): File format not recognized
#2> tar: Child returned status 1
#2> tar: Error is not recoverable: exiting now
#? 2
