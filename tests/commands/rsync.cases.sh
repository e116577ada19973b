## copies what a directory holds, with -a and -v
mkdir -p src/b/c src/z; for f in a m b/f b/c/g z/k; do echo $f > src/$f; done; ln -s a src/link
rsync -av src/ dst/ | grep -v '^sent\|^$' | sed 's/speedup.*//'; rsync -av src/ dst/ | grep -v '^sent\|^$' | sed 's/speedup.*//'; diff -r src dst
#> sending incremental file list
#> created directory dst
#> ./
#> a
#> link -> a
#> m
#> b/
#> b/f
#> b/c/
#> b/c/g
#> z/
#> z/k
#>$ total size is 19 \x20
#> sending incremental file list
#>$ total size is 19 \x20

## copies the directory itself, without a slash
mkdir -p src/b; echo a > src/a; echo b > src/b/f
rsync -av src dst | head -n -3; find dst | sort
#> sending incremental file list
#> created directory dst
#> src/
#> src/a
#> src/b/
#> src/b/f
#> dst
#> dst/src
#> dst/src/a
#> dst/src/b
#> dst/src/b/f

## a second run copies what has changed
mkdir src; echo one > src/a; echo two > src/b; rsync -a src/ dst; echo more >> src/a; rsync -av src/ dst | head -n -3; cat dst/a
#> sending incremental file list
#> a
#> one
#> more

## shows what it would do and does nothing
mkdir src dst; echo a > src/a; echo x > dst/x; rsync -avn --delete src/ dst | head -n -3; rsync -avn --delete src/ dst | tail -1 | grep -o 'total.*is 2\|(DRY.*'; ls dst
#> sending incremental file list
#> deleting x
#> a
#> total size is 2
#> (DRY RUN)
#> x

## deletes what is not in the source
mkdir -p src/sub dst/dir/y; echo a > src/a; touch dst/extra dst/dir/y/q dst/dir/z; rsync -av --delete src/ dst | head -n -3; ls dst
#> sending incremental file list
#> deleting dir/y/q
#> deleting dir/y/
#> deleting dir/z
#> deleting dir/
#> deleting extra
#> a
#> sub/
#> a
#> sub

## deleting needs a directory
mkdir src dst; rsync --delete src/ dst
#2> rsync: --delete does not work without --recursive (-r) or --dirs (-d).
#2> rsync error: syntax or usage error (code 1) at main.c(1886) [client=3.5.0]
#? 1

## itemizes changes
mkdir -p src/d; echo a > src/a; echo b > src/b; echo c > src/c; ln -s a src/l; touch -d 2020-01-01 src/*; rsync -ai src/ dst
echo more >> src/a; touch src/b; chmod 600 src/c; touch dst/extra; rsync -ai --delete src/ dst; rsync -ai src/ dst
#> created directory dst
#> cd+++++++++ ./
#> >f+++++++++ a
#> >f+++++++++ b
#> >f+++++++++ c
#> cL+++++++++ l -> a
#> cd+++++++++ d/
#> *deleting   extra
#> >f.st...... a
#> >f..t...... b
#> .f...p..... c

## without -a: no times, no links, no directories
mkdir src; echo a > src/a; ln -s a src/l; rsync src dst; rsync -v src dst | head -1; rsync -r src/ dst; ls dst; rsync -rv src/ dst | head -n -3
#> skipping directory src
#> skipping directory src
#> skipping non-regular file "l"
#> a
#> sending incremental file list
#> skipping non-regular file "l"

## single files
echo a > a; echo b > b; mkdir d; rsync -v a d | head -1; rsync -v a new | head -1; rsync -v a b e/ | head -3; rsync -v a b f | head -3; ls d new e f
#> a
#> a
#> created directory e
#> a
#> b
#> created directory f
#> a
#> b
#> new
#>
#> d:
#> a
#>
#> e:
#> a
#> b
#>
#> f:
#> a
#> b

## files that are not there
rsync -a absent dst; rsync -q absent dst; echo x > x; rsync -a x absent dst; ls
#> dst
#> x
#2> rsync: [sender] link_stat "/home/learner/case/absent" failed: No such file or directory (2)
#2> rsync error: some files/attrs were not transferred (see previous errors) (code 23) at main.c(1394) [sender=3.5.0]
#2> rsync: [sender] link_stat "/home/learner/case/absent" failed: No such file or directory (2)
#2> rsync error: some files/attrs were not transferred (see previous errors) (code 23) at main.c(1394) [sender=3.5.0]
#2> rsync: [sender] link_stat "/home/learner/case/absent" failed: No such file or directory (2)
#2> rsync error: some files/attrs were not transferred (see previous errors) (code 23) at main.c(1394) [sender=3.5.0]

## destinations that cannot be
mkdir -p src; echo a > src/a; echo x > file; rsync -a src/ no/such/dir 2>&1 | sed "s|$PWD|HERE|"; rsync -a src/ file; rsync -a src/a file; cat file
#> rsync: [Receiver] mkdir "HERE/no/such/dir" failed: No such file or directory (2)
#> rsync error: error in file IO (code 11) at main.c(808) [Receiver=3.5.0]
#> x
#2> ERROR: destination must be a directory when copying more than 1 file
#2> rsync error: errors selecting input/output files, dirs (code 3) at main.c(777) [Receiver=3.5.0]

## makes the way to the destination
echo a > a; rsync -v --mkpath a new/sub/dir/ | head -2; rsync -v --mkpath a other/name | head -2; find new other
#> created 3 directories for new/sub/dir
#> a
#> created 1 directory for other
#> a
#> new
#> new/sub
#> new/sub/dir
#> new/sub/dir/a
#> other
#> other/name

## excludes by name, by path, by kind
mkdir -p s/d/e s/x; echo a > s/f.txt; echo b > s/d/f.log; echo c > s/d/e/deep.log; echo k > s/x/keep
for e in '*.log' '/d' 'e/' 'd/e' '/d/*' 'd/**' '**/deep*' 'f.???' '[fk]*' 'f.txt/' '/f.log' 'x/keep'; do echo "== $e"; rsync -rni --exclude "$e" s/ d; done
rsync -rni --exclude '/s/d' s d
#> == *.log
#> created directory d
#> cd+++++++++ ./
#> >f+++++++++ f.txt
#> cd+++++++++ d/
#> cd+++++++++ d/e/
#> cd+++++++++ x/
#> >f+++++++++ x/keep
#> == /d
#> created directory d
#> cd+++++++++ ./
#> >f+++++++++ f.txt
#> cd+++++++++ x/
#> >f+++++++++ x/keep
#> == e/
#> created directory d
#> cd+++++++++ ./
#> >f+++++++++ f.txt
#> cd+++++++++ d/
#> >f+++++++++ d/f.log
#> cd+++++++++ x/
#> >f+++++++++ x/keep
#> == d/e
#> created directory d
#> cd+++++++++ ./
#> >f+++++++++ f.txt
#> cd+++++++++ d/
#> >f+++++++++ d/f.log
#> cd+++++++++ x/
#> >f+++++++++ x/keep
#> == /d/*
#> created directory d
#> cd+++++++++ ./
#> >f+++++++++ f.txt
#> cd+++++++++ d/
#> cd+++++++++ x/
#> >f+++++++++ x/keep
#> == d/**
#> created directory d
#> cd+++++++++ ./
#> >f+++++++++ f.txt
#> cd+++++++++ d/
#> cd+++++++++ x/
#> >f+++++++++ x/keep
#> == **/deep*
#> created directory d
#> cd+++++++++ ./
#> >f+++++++++ f.txt
#> cd+++++++++ d/
#> >f+++++++++ d/f.log
#> cd+++++++++ d/e/
#> cd+++++++++ x/
#> >f+++++++++ x/keep
#> == f.???
#> created directory d
#> cd+++++++++ ./
#> cd+++++++++ d/
#> cd+++++++++ d/e/
#> >f+++++++++ d/e/deep.log
#> cd+++++++++ x/
#> >f+++++++++ x/keep
#> == [fk]*
#> created directory d
#> cd+++++++++ ./
#> cd+++++++++ d/
#> cd+++++++++ d/e/
#> >f+++++++++ d/e/deep.log
#> cd+++++++++ x/
#> == f.txt/
#> created directory d
#> cd+++++++++ ./
#> >f+++++++++ f.txt
#> cd+++++++++ d/
#> >f+++++++++ d/f.log
#> cd+++++++++ d/e/
#> >f+++++++++ d/e/deep.log
#> cd+++++++++ x/
#> >f+++++++++ x/keep
#> == /f.log
#> created directory d
#> cd+++++++++ ./
#> >f+++++++++ f.txt
#> cd+++++++++ d/
#> >f+++++++++ d/f.log
#> cd+++++++++ d/e/
#> >f+++++++++ d/e/deep.log
#> cd+++++++++ x/
#> >f+++++++++ x/keep
#> == x/keep
#> created directory d
#> cd+++++++++ ./
#> >f+++++++++ f.txt
#> cd+++++++++ d/
#> >f+++++++++ d/f.log
#> cd+++++++++ d/e/
#> >f+++++++++ d/e/deep.log
#> cd+++++++++ x/
#> created directory d
#> cd+++++++++ s/
#> >f+++++++++ s/f.txt
#> cd+++++++++ s/x/
#> >f+++++++++ s/x/keep

## includes before it excludes
mkdir -p s/d/e s/x; echo a > s/f.txt; echo b > s/d/f.log; echo c > s/d/e/deep.log; echo k > s/x/keep
rsync -rni --include '*/' --include '*.log' --exclude '*' s/ d; rsync -rnim --include '*/' --include '*.log' --exclude '*' s/ d
printf '# logs\n*.log\n\nx\n' > rules; rsync -rni --exclude-from rules s/ d; rsync -rni --filter '- d/' s/ d; rsync -rni --exclude-from absent s/ d
#> created directory d
#> cd+++++++++ ./
#> cd+++++++++ d/
#> >f+++++++++ d/f.log
#> cd+++++++++ d/e/
#> >f+++++++++ d/e/deep.log
#> cd+++++++++ x/
#> created directory d
#> cd+++++++++ ./
#> cd+++++++++ d/
#> >f+++++++++ d/f.log
#> cd+++++++++ d/e/
#> >f+++++++++ d/e/deep.log
#> created directory d
#> cd+++++++++ ./
#> >f+++++++++ f.txt
#> cd+++++++++ d/
#> cd+++++++++ d/e/
#> created directory d
#> cd+++++++++ ./
#> >f+++++++++ f.txt
#> cd+++++++++ x/
#> >f+++++++++ x/keep
#2> rsync: [client] failed to open exclude file absent: No such file or directory (2)
#2> rsync error: error in file IO (code 11) at exclude.c(1719) [client=3.5.0]
#? 11

## what is excluded is not deleted
mkdir s d; echo a > s/a; touch d/keep.log d/gone; rsync -a --delete --exclude '*.log' s/ d; ls d; rsync -a --delete --delete-excluded --exclude '*.log' s/ d; ls d
#> a
#> keep.log
#> a

## leaves newer files alone with -u
mkdir s d; echo new > s/a; echo old > d/a; touch -d 2035-01-01 d/a; rsync -au s/ d; cat d/a; rsync -a s/ d; cat d/a
#> old
#> new

## only what is there, only what is not
mkdir s d; echo 1 > s/a; echo 2 > s/b; echo old > d/a; rsync -rv --existing s/ d | head -n -3; cat d/a; echo older > d/a; rsync -rv --ignore-existing s/ d | head -n -3; cat d/a d/b
#> sending incremental file list
#> a
#> 1
#> sending incremental file list
#> b
#> older
#> 2

## by size, by content
mkdir s d; echo one > s/a; echo two > d/a; rsync -r --size-only s/ d; cat d/a; touch -d 2020-01-01 s/a d/a; rsync -a s/ d; cat d/a; rsync -ac s/ d; cat d/a
#> two
#> two
#> one

## keeps backups
mkdir s d; echo new > s/a; echo old > d/a; touch -d 2020-01-01 d/a; echo x > d/x; rsync -ab --delete s/ d; ls d; cat d/a~
echo newer > s/a; rsync -a --backup --backup-dir=old --suffix=.bak s/ d; find d | sort
#> a
#> a~
#> x~
#> old
#> d
#> d/a
#> d/a~
#> d/old
#> d/old/a.bak
#> d/x~

## removes what it has copied
mkdir s; echo a > s/a; rsync -av --remove-source-files s/ d | head -n -3; ls s d
#> sending incremental file list
#> created directory d
#> ./
#> a
#> d:
#> a
#>
#> s:

## relative names
mkdir -p s/d/e x; echo a > s/d/e/deep; echo k > x/keep; rsync -avR s/d/e/deep ./x d | head -n -3; find d | sort
#> sending incremental file list
#> created directory d
#> ./
#> s/
#> s/d/
#> s/d/e/
#> s/d/e/deep
#> x/
#> x/keep
#> d
#> d/s
#> d/s/d
#> d/s/d/e
#> d/s/d/e/deep
#> d/x
#> d/x/keep

## links, and what they point to
mkdir -p s; echo a > s/a; ln -s a s/l; ln -s nowhere s/broken; rsync -a s/ d; ls -l d | grep -o '[bl][a-z]* -> .*'; rsync -aL s/ e 2>&1 | sed "s|$PWD|HERE|"; ls -l e | cut -c1 | tail -n +2
#> broken -> nowhere
#> l -> a
#> symlink has no referent: "HERE/s/broken"
#> rsync error: some files/attrs were not transferred (see previous errors) (code 23) at main.c(1394) [sender=3.5.0]
#> -
#> -

## modes and times
umask 22; mkdir s; echo a > s/a; chmod 640 s/a; touch -d '2020-02-03 04:05:06' s/a; rsync -r s/ p; rsync -a s/ q; stat -c '%a %y' q/a; stat -c %a p/a; [ p/a -nt s/a ] && echo newer
#> 640 2020-02-03 04:05:06.000000000 +0000
#> 640
#> newer

## lists instead of copying
mkdir -p s/d; echo a > s/a; echo hello > s/d/b; touch -d '2020-02-03 04:05:06' s/a s/d/b; rsync -r s/ | grep -v ' \.$\| d$'; rsync --list-only s/a
#> -rw-r--r--              2 2020/02/03 04:05:06 a
#> -rw-r--r--              6 2020/02/03 04:05:06 d/b
#> -rw-r--r--              2 2020/02/03 04:05:06 a

## a file in the way of a directory, and the other way round
mkdir -p s/a d; echo f > s/a/f; echo x > d/a; rsync -av s/ d | head -n -3; cat d/a/f; mkdir -p t e/b; echo b > t/b; rsync -av t/ e | head -n -3; cat e/b
#> sending incremental file list
#> a/
#> a/f
#> f
#> sending incremental file list
#> b
#> b

## progress
mkdir s; echo a > s/a; rsync -a --progress s/ d | tr '\r' '\n' | sed 's/[0-9.]*.B.s/RATE/' | uniq
#> sending incremental file list
#> created directory d
#> ./
#> a
#>
#>$               2 100%    RATE    0:00:00 \x20
#>               2 100%    RATE    0:00:00 (xfr#1, to-chk=0/2)

## statistics
mkdir -p s/d; echo a > s/a; ln -s a s/l; rsync -a --stats s/ d | grep '^Number\|file size'
#> Number of files: 4 (reg: 1, dir: 2, link: 1)
#> Number of created files: 4 (reg: 1, dir: 2, link: 1)
#> Number of deleted files: 0
#> Number of regular files transferred: 1
#> Total file size: 3 bytes
#> Total transferred file size: 2 bytes

## options that are none
rsync --foo a b; rsync -a --nosuch; rsync -Y a b
#2> rsync: --foo: unknown option
#2> rsync error: syntax or usage error (code 1) at main.c(1886) [client=3.5.0]
#2> rsync: --nosuch: unknown option
#2> rsync error: syntax or usage error (code 1) at main.c(1886) [client=3.5.0]
#2> rsync: -Y: unknown option
#2> rsync error: syntax or usage error (code 1) at main.c(1886) [client=3.5.0]
#? 1

## sizes
mkdir s; head -c 3000 /dev/zero > s/big; echo a > s/small; rsync -av --max-size=1K s/ d | head -n -3; rsync -av --min-size=2k s/ d | head -n -3; rsync -a s/ d; rsync -avh s/ d | tail -1 | cut -d' ' -f1-4; rsync -av s/ d | tail -1 | cut -d' ' -f1-4
#> sending incremental file list
#> created directory d
#> ./
#> small
#> sending incremental file list
#> big
#> total size is 3.00K
#> total size is 3,002
