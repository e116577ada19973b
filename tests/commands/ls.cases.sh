## lists names in the order of their bytes
touch b a C .hidden _x 10 9; ls
#> 10
#> 9
#> C
#> _x
#> a
#> b

## lists nothing in an empty directory
ls; echo $?
#> 0

## shows hidden names, with or without the dots
touch .h a; ls -a; echo --; ls -A
#> .
#> ..
#> .h
#> a
#> --
#> .h
#> a

## lists files first, then directories with headings
mkdir d e; touch f d/x e/y; ls e f d
#> f
#>
#> d:
#> x
#>
#> e:
#> y

## says what is not there, and lists the rest
mkdir d; touch f d/x; ls nosuch f d; echo $?
#> f
#>
#> d:
#> x
#> 2
#2> ls: cannot access 'nosuch': No such file or directory

## lists a directory itself
mkdir d; touch d/x; ls -d d; ls -d; ls -d d/
#> d
#> .
#> d/

## reverses, and sorts by size, time, extension or version
printf aaa > big.txt; printf a > small.c; touch -d 2020-01-01 big.txt; touch -d 2021-01-01 small.c; touch f10 f9; ls -r; echo --; ls -S; echo --; ls -t big.txt small.c; echo --; ls -tr big.txt small.c; echo --; ls -X; echo --; ls -v
#> small.c
#> f9
#> f10
#> big.txt
#> --
#> big.txt
#> small.c
#> f10
#> f9
#> --
#> small.c
#> big.txt
#> --
#> big.txt
#> small.c
#> --
#> f10
#> f9
#> small.c
#> big.txt
#> --
#> big.txt
#> f9
#> f10
#> small.c

## prints the long format
umask 022; printf hello > f; ln -s f l; touch -h -d '2020-01-02 03:04' f l; ls -l
#> total 4
#> -rw-r--r-- 1 learner learner 5 Jan  2  2020 f
#> lrwxrwxrwx 1 learner learner 1 Jan  2  2020 l -> f

## prints the long format of operands
touch -d '2020-01-02 03:04' f g; mkdir d; touch d/x; ls -l f; ls -l --time-style=+ f g nosuch; ls -l --time-style=+ d
#> -rw-r--r-- 1 learner learner 0 Jan  2  2020 f
#> -rw-r--r-- 1 learner learner 0  f
#> -rw-r--r-- 1 learner learner 0  g
#> total 0
#> -rw-r--r-- 1 learner learner 0  x
#2> ls: cannot access 'nosuch': No such file or directory

## shows times in several styles
touch -d '2020-01-02 03:04:05' f; ls -l --time-style=long-iso f; ls -l --time-style=full-iso f; ls --full-time f; ls -l --time-style=+%Y f; ls -l --time-style=iso f
#> -rw-r--r-- 1 learner learner 0 2020-01-02 03:04 f
#> -rw-r--r-- 1 learner learner 0 2020-01-02 03:04:05.000000000 +0000 f
#> -rw-r--r-- 1 learner learner 0 2020-01-02 03:04:05.000000000 +0000 f
#> -rw-r--r-- 1 learner learner 0 2020 f
#> -rw-r--r-- 1 learner learner 0 2020-01-02  f

## shows sizes that a person reads
head -c 1500 /dev/zero > a; head -c 1500000 /dev/zero > b; ls -lh --time-style=+; ls -l --si --time-style=+; ls -sh; ls -l --block-size=K --time-style=+
#> total 1.5M
#> -rw-r--r-- 1 learner learner 1.5K  a
#> -rw-r--r-- 1 learner learner 1.5M  b
#> total 1.6M
#> -rw-r--r-- 1 learner learner 1.5k  a
#> -rw-r--r-- 1 learner learner 1.5M  b
#> total 1.5M
#> 4.0K a
#> 1.5M b
#> total 1472K
#> -rw-r--r-- 1 learner learner    2K  a
#> -rw-r--r-- 1 learner learner 1465K  b

## shows numbers for users, or leaves columns away
touch f; ls -n --time-style=+; ls -g --time-style=+; ls -o --time-style=+; ls -lG --time-style=+; ls -go --time-style=+
#> total 0
#> -rw-r--r-- 1 1000 1000 0  f
#> total 0
#> -rw-r--r-- 1 learner 0  f
#> total 0
#> -rw-r--r-- 1 learner 0  f
#> total 0
#> -rw-r--r-- 1 learner 0  f
#> total 0
#> -rw-r--r-- 1 0  f

## lists directories before files
mkdir b d; touch a c; ls --group-directories-first; ls -r --group-directories-first
#> b
#> d
#> a
#> c
#> d
#> b
#> c
#> a

## lists everything below
mkdir -p d/e; touch d/f d/e/g; ls -R
#> .:
#> d
#>
#> ./d:
#> e
#> f
#>
#> ./d/e:
#> g

## lists in columns, as wide as told
touch a bb ccc dddd eeeee ffffff ggggggg; ls -C -w 30; echo --; ls -C -w 20; echo --; ls -x -w 30; echo --; ls -m -w 20
#> a   ccc   eeeee   ggggggg
#> bb  dddd  ffffff
#> --
#> a     eeeee
#> bb    ffffff
#> ccc   ggggggg
#> dddd
#> --
#> a      bb      ccc	dddd
#> eeeee  ffffff  ggggggg
#> --
#> a, bb, ccc, dddd,
#> eeeee, ffffff,
#> ggggggg

## fills the columns with tabs
touch a bb ccc dddd eeeee ffffff ggggggg; ls -C -w 40 | cat -T; ls -C -w 40 -T 4 | cat -T; ls -C -w 40 -T 0
#> a   ccc   eeeee   ggggggg
#> bb  dddd  ffffff
#> a^Iccc   eeeee   ggggggg
#> bb^Idddd  ffffff
#> a   ccc   eeeee   ggggggg
#> bb  dddd  ffffff

## takes the width from the environment
touch aaaa bbbb cccc dddd; COLUMNS=14 ls -C; COLUMNS=x ls -C
#> aaaa  cccc
#> bbbb  dddd
#> aaaa  bbbb  cccc  dddd
#2> ls: ignoring invalid width in environment variable COLUMNS: ‘x’

## quotes names as a shell needs them
touch 'a b' "it's" 'n
l' 'q"' plain; ls; echo --; ls --quoting-style=shell-escape; echo --; ls -Q; echo --; ls -b; echo --; ls -q; echo --; ls --quoting-style=shell-escape -C -w 40
#> a b
#> it's
#> n
#> l
#> plain
#> q"
#> --
#> 'a b'
#> "it's"
#> 'n'$'\n''l'
#> plain
#> 'q"'
#> --
#> "a b"
#> "it's"
#> "n\nl"
#> "plain"
#> "q\""
#> --
#> a\ b
#> it's
#> n\nl
#> plain
#> q"
#> --
#> a b
#> it's
#> n?l
#> plain
#> q"
#> --
#> 'a b'	'n'$'\n''l'  'q"'
#> "it's"	 plain

## leaves some names out
touch a.o a.c b~ c; ls -I '*.o'; ls --hide='*.c'; ls -B; ls -a -I '.*' -I '*.?'
#> a.c
#> b~
#> c
#> a.o
#> b~
#> c
#> a.c
#> a.o
#> c
#> b~
#> c

## follows links where it is told to
mkdir d; touch d/x; ln -s d l; ln -s nosuch b; ls l; ls -l --time-style=+ l; ls -lH --time-style=+ l; ls -lL --time-style=+ b; ls -L; ls -d l
#> x
#> lrwxrwxrwx 1 learner learner 1  l -> d
#> total 0
#> -rw-r--r-- 1 learner learner 0  x
#> b
#> d
#> l
#> l
#2> ls: cannot access 'b': No such file or directory

## shows inodes and blocks
printf a > f; touch e; ls -s; ls -1s f; ls -i f | grep -c '^[0-9]* f$'
#> total 4
#> 0 e
#> 4 f
#> 4 f
#> 1

## may not look inside
mkdir d; touch d/x; chmod 000 d; ls d; echo $?; ls -R; echo $?; chmod 400 d; ls -l d; echo $?; chmod 755 d
#> 2
#> .:
#> d
#> 1
#> total 0
#> -????????? ? ? ? ?            ? x
#> 1
#2> ls: cannot open directory 'd': Permission denied
#2> ls: cannot open directory './d': Permission denied
#2> ls: cannot access 'd/x': Permission denied

## colors names
touch f x g.tar; chmod +x x; mkdir d; ln -s f l; ln -s no o; LS_COLORS='di=1;34:ex=32:ln=36:or=31:*.tar=35' ls --color | cat -v
#> ^[[0m^[[1;34md^[[0m
#> f
#> ^[[35mg.tar^[[0m
#> ^[[36ml^[[0m
#> ^[[31mo^[[0m
#> ^[[32mx^[[0m

## colors nothing where nobody asked
mkdir d; ls --color=auto; ls --color=never; TERM=dumb LS_COLORS= ls --color=always
#> d
#> d
#> d

## refuses words that it does not know
ls --sort=foo; echo $?; ls --color=maybe; ls --time-style=foo -l
#> 1
#2> ls: invalid argument ‘foo’ for ‘--sort’
#2> Valid arguments are:
#2>   - ‘none’
#2>   - ‘time’
#2>   - ‘size’
#2>   - ‘extension’
#2>   - ‘version’
#2>   - ‘width’
#2> Try 'ls --help' for more information.
#2> ls: invalid argument ‘maybe’ for ‘--color’
#2> Valid arguments are:
#2>   - ‘always’, ‘yes’, ‘force’
#2>   - ‘never’, ‘no’, ‘none’
#2>   - ‘auto’, ‘tty’, ‘if-tty’
#2> Try 'ls --help' for more information.
#2> ls: invalid argument ‘foo’ for ‘time style’
#2> Valid arguments are:
#2>   - [posix-]full-iso
#2>   - [posix-]long-iso
#2>   - [posix-]iso
#2>   - [posix-]locale
#2>   - +FORMAT (e.g., +%H:%M) for a 'date'-style format
#2> Try 'ls --help' for more information.
#? 2

## refuses options that it does not have
ls -y; echo $?; ls --zap; ls -w x; ls --col=never
#> 2
#2> ls: invalid option -- 'y'
#2> Try 'ls --help' for more information.
#2> ls: unrecognized option '--zap'
#2> Try 'ls --help' for more information.
#2> ls: invalid line width: ‘x’

## has no operand of no name
ls ''; echo $?
#> 2
#2> ls: cannot access '': No such file or directory

## lists devices
ls -l --time-style=+ /dev/null
#> crw-rw-rw- 1 root root 1, 3  /dev/null

## has more files than a line
touch $(seq 100 130); ls -C; ls -C | wc -l
#> 100  102  104  106  108  110  112  114	116  118  120  122  124  126  128  130
#> 101  103  105  107  109  111  113  115	117  119  121  123  125  127  129
#> 2

## writes to a full device
touch a; ls > /dev/full; echo $?
#> 2
#2> ls: write error: No space left on device

## counts the blocks of all files
head -c 5000 /dev/zero > a; head -c 100 /dev/zero > b; ls -l --time-style=+ | head -n 1; ls -ls --time-style=+
#> total 12
#> total 12
#> 8 -rw-r--r-- 1 learner learner 5000  a
#> 4 -rw-r--r-- 1 learner learner  100  b

## aligns wide characters
touch 日本語 é ab zzz; ls -C -w 24; ls -C -w 12
#> ab  zzz  é  日本語
#> ab   é
#> zzz  日本語

## refuses a link that leads to itself, but lists it where links are not followed
ln -s loop loop; ls loop; ls -d loop; ls -l loop | cut -c 1-10
#> loop
#> lrwxrwxrwx
#2> ls: cannot access 'loop': Too many levels of symbolic links

## beginnings of several long options are named in the order of the real table
ls --s=x 2>&1 | head -1
ls --no=x 2>&1 | head -1
ls --f=x 2>&1 | head -1
#> ls: option '--s=x' is ambiguous; possibilities: '--size' '--si' '--show-control-chars' '--sort'
#> ls: option '--no-group' doesn't allow an argument
#> ls: option '--f=x' is ambiguous; possibilities: '--full-time' '--file-type' '--format'

## a wrong block size, as it is written
for s in 0 0K 3x -1 1.5 99999999999999999999999 '' x 1KB 1Kx; do ls --block-size=$s /etc/hostname | cat; done 2>&1
#> ls: invalid --block-size argument '0'
#> ls: invalid --block-size argument '0K'
#> ls: invalid suffix in --block-size argument '3x'
#> ls: invalid --block-size argument '-1'
#> ls: invalid suffix in --block-size argument '1.5'
#> ls: --block-size argument '99999999999999999999999' too large
#> ls: invalid --block-size argument ''
#> ls: invalid --block-size argument 'x'
#> /etc/hostname
#> ls: invalid suffix in --block-size argument '1Kx'

## tab sizes; links of links
ls -T 99999999999999999999999; ls -T x; touch a; ln -s a b; ln -s nowhere c; ls --hyperlink=always b c
#>$ \e]8;;file://rockpool/home/learner/case/a\x07b\e]8;;\x07
#>$ \e]8;;file://rockpool/home/learner/case/nowhere\x07c\e]8;;\x07
#2> ls: invalid tab size: ‘99999999999999999999999’: Value too large for defined data type
#2> ls: invalid tab size: ‘x’

## reads widths as C does
touch a b; ls -C -w08; ls -C -w010; ls -x -T0x10 -w0x10; ls -T x
#> a  b
#> a  b
#2> ls: invalid line width: ‘08’
#2> ls: invalid tab size: ‘x’
#? 2

## colors endings whether in capitals or not
touch a.jpg B.JPG c.z d.Z; export LS_COLORS='*.jpg=01;35:*.Z=01;31'; ls --color=always a.jpg B.JPG c.z d.Z
#>$ \e[0m\e[01;35mB.JPG\e[0m
#>$ \e[01;35ma.jpg\e[0m
#>$ \e[01;31mc.z\e[0m
#>$ \e[01;31md.Z\e[0m

## knows no inode of what a link does not lead to
ln -s nowhere dangle; ls -Li dangle; ls -lLi; ls -iL
#> total 0
#> ? l????????? ? ? ? ?            ? dangle
#> ? dangle
#2> ls: cannot access 'dangle': No such file or directory
#2> ls: cannot access 'dangle': No such file or directory
#2> ls: cannot access 'dangle': No such file or directory
#? 1

## tells Emacs where the names stand
mkdir d e; touch 'd/a b' d/c 'd/é' e/f; ln -s c d/l; for o in '' -Q -b; do ls -gon --time-style=+ --dired $o d; done; ls -lgo --time-style=+ -D d/c; ls -lgo --time-style=+ -D d e; ls --dired e; ls -l --dired --zero e
#>   total 0
#>   -rw-r--r-- 1 0  a b
#>   -rw-r--r-- 1 0  c
#>   lrwxrwxrwx 1 1  l -> c
#>   -rw-r--r-- 1 0  é
#> //DIRED// 28 31 50 51 70 71 95 97
#> //DIRED-OPTIONS// --quoting-style=literal
#>   total 0
#>   -rw-r--r-- 1 0  "a b"
#>   -rw-r--r-- 1 0  "c"
#>   lrwxrwxrwx 1 1  "l" -> "c"
#>   -rw-r--r-- 1 0  "é"
#> //DIRED// 28 33 52 55 74 77 103 107
#> //DIRED-OPTIONS// --quoting-style=c
#>   total 0
#>   -rw-r--r-- 1 0  a\ b
#>   -rw-r--r-- 1 0  c
#>   lrwxrwxrwx 1 1  l -> c
#>   -rw-r--r-- 1 0  é
#> //DIRED// 28 32 51 52 71 72 96 98
#> //DIRED-OPTIONS// --quoting-style=escape
#>   -rw-r--r-- 1 0  d/c
#> //DIRED// 18 21
#> //DIRED-OPTIONS// --quoting-style=literal
#>   d:
#>   total 0
#>   -rw-r--r-- 1 0  a b
#>   -rw-r--r-- 1 0  c
#>   lrwxrwxrwx 1 1  l -> c
#>   -rw-r--r-- 1 0  é
#>
#>   e:
#>   total 0
#>   -rw-r--r-- 1 0  f
#> //DIRED// 33 36 55 56 75 76 100 102 137 138
#> //SUBDIRED// 2 3 106 107
#> //DIRED-OPTIONS// --quoting-style=literal
#> f
#2> ls: --dired and --zero are incompatible
#? 2

## names end with NUL, what stands between directories does not
mkdir d e; touch f d/g; ls --zero f d e | od -c
#> 0000000   f  \0  \n   d   :  \n   g  \0  \n   e   :  \n
#> 0000014

## a width that is none is told where it matters
touch f; COLUMNS=x ls -l --time-style=+ f | wc -l; COLUMNS=x ls -C f; COLUMNS=x ls -m f
#> 1
#> f
#> f
#2> ls: ignoring invalid width in environment variable COLUMNS: ‘x’
#2> ls: ignoring invalid width in environment variable COLUMNS: ‘x’
