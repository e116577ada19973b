# On ext4, where a directory takes a block; what has several lines is sorted.

## counts directories and all in them
cd "$(mktemp -d -p /var/tmp)"; mkdir -p a/b c; head -c 5000 /dev/zero > a/f; head -c 100 /dev/zero > a/b/g; : > c/empty
du | sort; du a; du a/f c; du -a | sort; rm -r "$PWD"
#> 20	./a
#> 28	.
#> 4	./c
#> 8	./a/b
#> 8	a/b
#> 20	a
#> 8	a/f
#> 4	c
#> 0	./c/empty
#> 20	./a
#> 28	.
#> 4	./a/b/g
#> 4	./c
#> 8	./a/b
#> 8	./a/f

## summaries and totals
cd "$(mktemp -d -p /var/tmp)"; mkdir -p a/b c; head -c 50000 /dev/zero > a/b/f; du -s; du -s a c; du -c a/b c; du -sc a c; du -sh a; rm -r "$PWD"
#> 68	.
#> 60	a
#> 4	c
#> 56	a/b
#> 4	c
#> 60	total
#> 60	a
#> 4	c
#> 64	total
#> 60K	a

## sizes of other kinds
cd "$(mktemp -d -p /var/tmp)"; mkdir a; head -c 5000 /dev/zero > a/f; head -c 1500000 /dev/zero > a/g
du -h a; du -k a; du -m a; du -B 512 a; du -BM a; du -B1 a; du --block-size=KB a; du --si a; du -b a/f a; du --apparent-size a/f; du -h --apparent-size a; du -ah a | sort; rm -r "$PWD"
#> 1.5M	a
#> 1480	a
#> 2	a
#> 2960	a
#> 2M	a
#> 1515520	a
#> 1516kB	a
#> 1.6M	a
#> 5000	a/f
#> 1504096	a
#> 5	a/f
#> 1.5M	a
#> 1.5M	a
#> 1.5M	a/g
#> 8.0K	a/f

## sizes from the environment
cd "$(mktemp -d -p /var/tmp)"; head -c 5000 /dev/zero > f; DU_BLOCK_SIZE=1 du f; BLOCK_SIZE=human du f; POSIXLY_CORRECT=1 du f; BLOCKSIZE=512 du f; rm -r "$PWD"
#> 8192	f
#> 8.0K	f
#> 16	f
#> 16	f

## down to a depth
cd "$(mktemp -d -p /var/tmp)"; mkdir -p a/b/c; echo > a/b/c/f; du -d 1 | sort; du -d0; du --max-depth=2 a | sort; du -a -d 1 a/b | sort; rm -r "$PWD"
#> 16	./a
#> 20	.
#> 20	.
#> 12	a/b
#> 16	a
#> 8	a/b/c
#> 12	a/b
#> 8	a/b/c

## depths and summaries that contradict each other
du -d x; du -sa; du -s -d1; du -s -d0 /dev/null; du --max-depth=-1
#> 0	/dev/null
#2> du: invalid maximum depth ‘x’
#2> Try 'du --help' for more information.
#2> du: cannot both summarize and show all entries
#2> Try 'du --help' for more information.
#2> du: warning: summarizing conflicts with --max-depth=1
#2> Try 'du --help' for more information.
#2> du: warning: summarizing is the same as using --max-depth=0
#2> du: invalid maximum depth ‘-1’
#2> Try 'du --help' for more information.
#? 1

## hard links count once
cd "$(mktemp -d -p /var/tmp)"; mkdir a b; head -c 5000 /dev/zero > a/f; ln a/f b/g; ln a/f a/h; du -s; du -sl; du a/f b/g; du -l a/f b/g; rm -r "$PWD"
#> 20	.
#> 36	.
#> 8	a/f
#> 8	a/f
#> 8	b/g

## operands that overlap
cd "$(mktemp -d -p /var/tmp)"; mkdir -p a/b; echo > a/b/f; du a a; du a/b a; du a a/b; rm -r "$PWD"
#> 8	a/b
#> 12	a
#> 8	a/b
#> 4	a
#> 8	a/b
#> 12	a

## directories by themselves
cd "$(mktemp -d -p /var/tmp)"; mkdir -p a/b; head -c 5000 /dev/zero > a/f; echo > a/b/g; du -S | sort; du -Sc a | sort; rm -r "$PWD"
#> 12	./a
#> 4	.
#> 8	./a/b
#> 12	a
#> 20	total
#> 8	a/b

## links
cd "$(mktemp -d -p /var/tmp)"; mkdir d; head -c 5000 /dev/zero > d/f; ln -s d l; du l; du -D l; du -H l; du -L . | tail -n 1; du -P l; du -L -P l; rm -r "$PWD"
#> 0	l
#> 12	l
#> 12	l
#> 16	.
#> 0	l
#> 0	l

## leaves out what matches
cd "$(mktemp -d -p /var/tmp)"; mkdir -p a/b c; echo > a/f.txt; echo > a/b/g.txt; du -a --exclude='*.txt' | sort; du --exclude=b | sort; du --exclude='a/b' a; printf 'b\nc\n' > pat; du -X pat | sort; du -X nosuch; rm -r "$PWD"
#> 16	.
#> 4	./a/b
#> 4	./c
#> 8	./a
#> 16	.
#> 4	./c
#> 8	./a
#> 8	a
#> 16	.
#> 8	./a
#2> du: nosuch: No such file or directory
#2> Try 'du --help' for more information.

## only what is large, or small
cd "$(mktemp -d -p /var/tmp)"; mkdir a; head -c 50000 /dev/zero > a/f; echo > a/g; du -a -t 20K | sort; du -a -t -8K; du -t x; du -t -0; rm -r "$PWD"
#> 52	./a/f
#> 60	./a
#> 64	.
#> 4	./a/g
#2> du: invalid -t argument 'x'
#2> du: invalid --threshold argument '-0'

## counts inodes
cd "$(mktemp -d -p /var/tmp)"; mkdir a; touch a/f a/g; ln a/f a/h; du --inodes; du --inodes -s; du --inodes -a a | tail -n 1; rm -r "$PWD"
#> 3	./a
#> 4	.
#> 4	.
#> 3	a

## times
cd "$(mktemp -d -p /var/tmp)"; mkdir a; touch -d '2030-01-02 03:04:05' a/f; du --time a; du --time --time-style=full-iso a; du --time --time-style=iso a; du --time --time-style=+%Y a; du --time=foo a; du --time --time-style=foo a; rm -r "$PWD"
#> 4	2030-01-02 03:04	a
#> 4	2030-01-02 03:04:05.000000000 +0000	a
#> 4	2030-01-02	a
#> 4	2030	a
#2> du: invalid argument ‘foo’ for ‘--time’
#2> Valid arguments are:
#2>   - ‘atime’, ‘access’, ‘use’
#2>   - ‘ctime’, ‘status’
#2> Try 'du --help' for more information.
#2> du: invalid argument ‘foo’ for ‘time style’
#2> Valid arguments are:
#2>   - ‘full-iso’
#2>   - ‘long-iso’
#2>   - ‘iso’
#2> Try 'du --help' for more information.

## ends lines with NUL, and reads names so
cd "$(mktemp -d -p /var/tmp)"; mkdir a b; du -0 a b | tr '\0' '@'; printf 'a\0b\0' | du --files0-from=-; du --files0-from=nosuch; du --files0-from=- a; rm -r "$PWD"
#> 4	a@4	b@4	a
#> 4	b
#2> du: cannot open 'nosuch' for reading: No such file or directory
#2> du: extra operand ‘a’
#2> file operands cannot be combined with --files0-from
#2> Try 'du --help' for more information.

## what is not there, or closed
cd "$(mktemp -d -p /var/tmp)"; du nosuch; mkdir d; touch d/f; chmod 0 d; du d; du -s d; chmod 700 d; du ''; rm -r "$PWD"
#> 4	d
#> 4	d
#2> du: cannot access 'nosuch': No such file or directory
#2> du: cannot read directory 'd': Permission denied
#2> du: cannot read directory 'd': Permission denied
#2> du: invalid zero-length file name

## sizes that are none
du -B x; du --block-size=x; du -Z
#2> du: invalid -B argument 'x'
#2> du: invalid --block-size argument 'x'
#2> du: invalid option -- 'Z'
#2> Try 'du --help' for more information.
#? 1

## an empty file and a device
: > f; du f /dev/null; du -h f
#> 0	f
#> 0	/dev/null
#> 0	f

## a sparse file
cd "$(mktemp -d -p /var/tmp)"; truncate -s 1M f; du f; du --apparent-size f; du -b f; rm -r "$PWD"
#> 0	f
#> 1024	f
#> 1048576	f

## beginnings of several long options are named in the order of the real table
du --a=x 2>&1 | head -1
du --s=x 2>&1 | head -1
#> du: option '--a=x' is ambiguous; possibilities: '--all' '--apparent-size'
#> du: option '--s=x' is ambiguous; possibilities: '--si' '--separate-dirs' '--summarize'

## a wrong block size, as it is written
for s in 0 3x -1 1.5 99999999999999999999999 '' x 1Kx; do du -B "$s" /etc/hostname; du --block=$s /etc/hostname; done 2>&1
#> du: invalid -B argument '0'
#> du: invalid --block-size argument '0'
#> du: invalid suffix in -B argument '3x'
#> du: invalid suffix in --block-size argument '3x'
#> du: invalid -B argument '-1'
#> du: invalid --block-size argument '-1'
#> du: invalid suffix in -B argument '1.5'
#> du: invalid suffix in --block-size argument '1.5'
#> du: -B argument '99999999999999999999999' too large
#> du: --block-size argument '99999999999999999999999' too large
#> du: invalid -B argument ''
#> du: invalid --block-size argument ''
#> du: invalid -B argument 'x'
#> du: invalid --block-size argument 'x'
#> du: invalid suffix in -B argument '1Kx'
#> du: invalid suffix in --block-size argument '1Kx'
#? 1

## follows links that lead back once
mkdir -p a/b; ln -s .. a/b/up; ln -s . a/b/self; head -c 5000 /dev/zero > a/f; du -L --apparent-size -b a/f; du -L a | cut -f2; du -lL a | cut -f2
#> 5000	a/f
#> a/b
#> a
#> a/b
#> a

## tells where in a list an empty name stands
touch f; printf 'f\0\0-\0' | du --files0-from=-; printf '\0f\0' > 'a list'; du --files0-from='a list'
#> 0	f
#> 0	f
#2> du: -:2: invalid zero-length file name
#2> du: when reading file names from stdin, no file name of '-' allowed
#2> du: 'a list':1: invalid zero-length file name
#? 1

## counts what is named twice once
touch f; du f f; du -l f f; printf 'f\0f\0' | du --files0-from=-
#> 0	f
#> 0	f
#> 0	f
#> 0	f

## leaves out operands too
mkdir -p a/b a/x; du --exclude=a a; du --exclude=a/b a | cut -f2
#> a/x
#> a
