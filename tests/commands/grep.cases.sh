# Finding lines: options, expressions, messages and colours of GNU grep 3.8 as Debian has it.

## prints the lines that match
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
grep apple f; grep -n a f; grep nothing f
#> apple pie
#> apple tart
#> 1:apple pie
#> 2:Banana split
#> 5:apple tart
#> 6:foo bar baz
#> 7:foobar
#? 1

## puts the name before each line where it searches several files
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
printf 'one\napple\nthree\n' > g
grep apple f g; grep -h apple f g; grep -H cherry f; grep -n apple f g
#> f:apple pie
#> f:apple tart
#> g:apple
#> apple pie
#> apple tart
#> apple
#> f:cherry
#> f:1:apple pie
#> f:5:apple tart
#> g:2:apple

## counts lines with -c
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
printf 'one\napple\nthree\n' > g
grep -c apple f g; grep -c apple < f; grep -vc a f g; grep -c zzz f
#> f:2
#> g:1
#> 2
#> f:2
#> g:2
#> 0
#? 1

## selects the other lines with -v
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
printf 'one\napple\nthree\n' > g
grep -v a f; grep -vn apple g
#> cherry
#>
#> 1:one
#> 3:three

## ignores the case with -i and -y
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
grep -i banana f; grep -y CHERRY f; grep -i --no-ignore-case banana f
#> Banana split
#> cherry
#? 1

## lists files with -l and -L
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
printf 'one\napple\nthree\n' > g
grep -l apple f g; grep -L cherry f g; grep -lv apple g; grep -l nothing f g
#> f
#> g
#> g
#> g
#? 1

## says with its status whether -L listed a file
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
printf 'one\napple\nthree\n' > g
grep -L apple f; echo $?; grep -L nothing f; echo $?; grep -lL apple f g; grep -c -l nothing f; echo $?
#> 0
#> f
#> 1
#> 1

## prints the matches alone with -o
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
printf 'one\napple\nthree\n' > g
grep -o 'a[a-z]*' f; grep -on apple f g; grep -o '' f; grep -ov apple f; echo $?
#> apple
#> anana
#> apple
#> art
#> ar
#> az
#> ar
#> f:1:apple
#> f:5:apple
#> g:2:apple
#> 0

## counts bytes with -b
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
printf 'été\nNaïve\n' > u; grep -b foo f; grep -ob p f; grep -b Na u; grep -obi É u
#> 42:foo bar baz
#> 54:foobar
#> 1:p
#> 2:p
#> 6:p
#> 18:p
#> 32:p
#> 33:p
#> 6:Naïve
#> 0:é
#> 3:é

## tells only with its status with -q
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
grep -q apple f; echo $?; grep -q zzz f; echo $?; grep -q apple nosuch f; echo $?; grep -q zzz nosuch f; echo $?
#> 0
#> 1
#> 0
#> 2
#2> grep: nosuch: No such file or directory
#2> grep: nosuch: No such file or directory

## goes on behind a file that is not there
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
grep apple nosuch f; echo $?; grep -s zzz nosuch; echo $?; grep -s apple nosuch f; echo $?
#> f:apple pie
#> f:apple tart
#> 2
#> 2
#> f:apple pie
#> f:apple tart
#> 2
#2> grep: nosuch: No such file or directory

## matches whole words with -w and whole lines with -x
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
grep -w foo f; grep -x foobar f; grep -x foo f; grep -wo ba f; grep -wc '' f; grep -xc '' f; printf 'a b\n\n' | grep -nw ''; printf 'foo-bar foo_x xfoo\n' | grep -wo foo
#> foo bar baz
#> foobar
#> 1
#> 1
#> 2:
#> foo

## takes several patterns
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
grep -e apple -e foo f; grep 'apple
foo' f; grep -e cherry -c -e tart f
#> apple pie
#> apple tart
#> foo bar baz
#> foobar
#> apple pie
#> apple tart
#> foo bar baz
#> foobar
#> 2

## takes patterns from a file
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
printf 'one\napple\nthree\n' > g
printf 'apple\nfoo\n' > p; grep -f p f; grep -f p -e cherry -c f; : > empty; grep -f empty f; echo $?; grep -vf empty g; printf '\n' | grep -c -f - f; grep -f nosuch f; echo $?
#> apple pie
#> apple tart
#> foo bar baz
#> foobar
#> 5
#> 1
#> one
#> apple
#> three
#> 7
#> 2
#2> grep: nosuch: No such file or directory

## knows extended expressions with -E
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
grep -E 'foo|cherry' f; grep -E '(foo)? ?bar' f; grep -E 'a{1}p{2}' f; grep -E '^(f|c)' f; printf 'a+b\naab\n' | grep -E 'a\+b'
#> cherry
#> foo bar baz
#> foobar
#> foo bar baz
#> foobar
#> apple pie
#> apple tart
#> cherry
#> foo bar baz
#> foobar
#> a+b

## knows basic expressions
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
grep 'foo\|cherry' f; grep 'ap\{2\}l' f; grep '\(o\)\1' f; printf 'a+b\na|b\na(b\na{1\n' | grep 'a[+|({]'; printf 'a+b\naab\n' | grep 'a+b'; printf 'a+b\naab\n' | grep 'a\+b'
#> cherry
#> foo bar baz
#> foobar
#> apple pie
#> apple tart
#> foo bar baz
#> foobar
#> a+b
#> a|b
#> a(b
#> a{1
#> a+b
#> aab

## takes fixed strings with -F
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
printf 'a.b\naxb\na*b\na\\b\n' > s; grep -F a.b s; grep -F '*' s; grep -F '\' s; grep -F 'apple
cherry' f; grep -Fx cherry f; grep -Fw foo f; grep -Fio BANANA f; grep -F '' f | wc -l
#> a.b
#> a*b
#> a\b
#> apple pie
#> cherry
#> apple tart
#> cherry
#> foo bar baz
#> Banana
#> 7

## searches directories with -r
mkdir -p d/sub d/.git; echo apple > d/x.txt; echo apple > d/sub/y.c; echo apple > d/.git/z; echo pear > d/w.md; echo apple > g; ln -s ../g d/link
grep -r apple d | sort; grep -rn apple d | sort; grep -rl apple d | sort; grep -rh apple d; grep -rc apple d | sort
#> d/.git/z:apple
#> d/sub/y.c:apple
#> d/x.txt:apple
#> d/.git/z:1:apple
#> d/sub/y.c:1:apple
#> d/x.txt:1:apple
#> d/.git/z
#> d/sub/y.c
#> d/x.txt
#> apple
#> apple
#> apple
#> d/.git/z:1
#> d/sub/y.c:1
#> d/w.md:0
#> d/x.txt:1

## searches the working directory without an operand
mkdir -p d/sub d/.git; echo apple > d/x.txt; echo apple > d/sub/y.c; echo apple > d/.git/z; echo pear > d/w.md; echo apple > g; ln -s ../g d/link
cd d; grep -r apple | sort; grep -r apple . | sort; grep -rL apple
#> .git/z:apple
#> sub/y.c:apple
#> x.txt:apple
#> ./.git/z:apple
#> ./sub/y.c:apple
#> ./x.txt:apple
#> w.md

## follows links with -R alone, or where they are operands
mkdir -p d/sub d/.git; echo apple > d/x.txt; echo apple > d/sub/y.c; echo apple > d/.git/z; echo pear > d/w.md; echo apple > g; ln -s ../g d/link
grep -R apple d | sort; grep -r apple d/link; grep -r apple d/x.txt; grep -r apple d/x.txt d/sub | sort
#> d/.git/z:apple
#> d/link:apple
#> d/sub/y.c:apple
#> d/x.txt:apple
#> apple
#> apple
#> d/sub/y.c:apple
#> d/x.txt:apple

## searches files of some names
mkdir -p d/sub d/.git; echo apple > d/x.txt; echo apple > d/sub/y.c; echo apple > d/.git/z; echo pear > d/w.md; echo apple > g; ln -s ../g d/link
grep -r --include='*.c' apple d; grep -r --include='*.txt' --include='*.c' apple d | sort; grep -r --exclude='*.c' apple d | sort; grep -r --include='*.c' --exclude='y*' apple d; printf '*.c\n' > ex; grep -r --exclude-from=ex apple d | sort; grep --exclude=g apple g d/x.txt
#> d/sub/y.c:apple
#> d/sub/y.c:apple
#> d/x.txt:apple
#> d/.git/z:apple
#> d/x.txt:apple
#> d/.git/z:apple
#> d/x.txt:apple
#> d/x.txt:apple

## leaves directories out
mkdir -p d/sub d/.git; echo apple > d/x.txt; echo apple > d/sub/y.c; echo apple > d/.git/z; echo pear > d/w.md; echo apple > g; ln -s ../g d/link
grep -r --exclude-dir=.git apple d | sort; grep -r --exclude-dir='s*' apple d | sort; grep -r --exclude-dir=d apple d; echo $?
#> d/sub/y.c:apple
#> d/x.txt:apple
#> d/.git/z:apple
#> d/x.txt:apple
#> 1

## does not read a directory
mkdir -p d/sub d/.git; echo apple > d/x.txt; echo apple > d/sub/y.c; echo apple > d/.git/z; echo pear > d/w.md; echo apple > g; ln -s ../g d/link
grep apple d; echo $?; grep -s apple d; echo $?; grep -d skip apple d g; grep -d recurse pear d; grep --directories=foo x g; echo $?
#> 2
#> 2
#> g:apple
#> d/w.md:pear
#> 1
#2> grep: d: Is a directory
#2> grep: invalid argument ‘foo’ for ‘--directories’
#2> Valid arguments are:
#2>   - ‘read’
#2>   - ‘recurse’
#2>   - ‘skip’
#2> Usage: grep [OPTION]... PATTERNS [FILE]...
#2> Try 'grep --help' for more information.

## stops after some lines with -m
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
printf 'one\napple\nthree\n' > g
grep -m1 a f; grep -m 1 -c apple f g; grep -m 0 apple f; echo $?; grep -m 1 -v a f; grep -m x a f; echo $?; seq 1000000 | grep -m2 99999; yes | grep -m1 y
#> apple pie
#> f:1
#> g:1
#> 1
#> cherry
#> 2
#> 99999
#> 199999
#> y
#2> grep: invalid max count

## gives back what -m left
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
(grep -m1 apple; echo --; cat) < f; (grep -q Banana; echo --; cat) < f
#> apple pie
#> --
#> Banana split
#> cherry
#>
#> apple tart
#> foo bar baz
#> foobar
#> --

## shows context
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
grep -A1 Banana f; echo ==; grep -B1 cherry f; echo ==; grep -C1 cherry f; echo ==; grep -1 -n tart f; echo ==; grep -A0 apple f; echo ==; grep -A1 -m1 apple f; echo ==; grep -oA1 apple f
#> Banana split
#> cherry
#> ==
#> Banana split
#> cherry
#> ==
#> Banana split
#> cherry
#>
#> ==
#> 4-
#> 5:apple tart
#> 6-foo bar baz
#> ==
#> apple pie
#> --
#> apple tart
#> ==
#> apple pie
#> Banana split
#> ==
#> apple
#> --
#> apple

## separates groups of context, of several files too
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
printf 'one\napple\nthree\n' > g
grep -nC1 apple f g; grep -A1 --group-separator='**' apple f; grep -A1 --no-group-separator apple f; grep -c -A1 apple f
#> f:1:apple pie
#> f-2-Banana split
#> --
#> f-4-
#> f:5:apple tart
#> f-6-foo bar baz
#> --
#> g-1-one
#> g:2:apple
#> g-3-three
#> apple pie
#> Banana split
#> **
#> apple tart
#> foo bar baz
#> apple pie
#> Banana split
#> apple tart
#> foo bar baz
#> 2

## wants numbers of lines
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
grep -A x a f; echo $?; grep -C -1 a f; echo $?; grep --context tart f; echo $?
#> 2
#> 2
#> 2
#2> grep: x: invalid context length argument
#2> grep: -1: invalid context length argument
#2> grep: tart: invalid context length argument

## paints matches, names and numbers
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
printf 'one\napple\nthree\n' > g
grep --color=always apple f; grep --color=always -n apple f g; grep --color=always -A1 Banana f; grep --color=always -b foo f; grep --colour=always -c apple f g; grep --color=always -l apple f
#>$ \e[01;31m\e[Kapple\e[m\e[K pie
#>$ \e[01;31m\e[Kapple\e[m\e[K tart
#>$ \e[35m\e[Kf\e[m\e[K\e[36m\e[K:\e[m\e[K\e[32m\e[K1\e[m\e[K\e[36m\e[K:\e[m\e[K\e[01;31m\e[Kapple\e[m\e[K pie
#>$ \e[35m\e[Kf\e[m\e[K\e[36m\e[K:\e[m\e[K\e[32m\e[K5\e[m\e[K\e[36m\e[K:\e[m\e[K\e[01;31m\e[Kapple\e[m\e[K tart
#>$ \e[35m\e[Kg\e[m\e[K\e[36m\e[K:\e[m\e[K\e[32m\e[K2\e[m\e[K\e[36m\e[K:\e[m\e[K\e[01;31m\e[Kapple\e[m\e[K
#>$ \e[01;31m\e[KBanana\e[m\e[K split
#> cherry
#>$ \e[32m\e[K42\e[m\e[K\e[36m\e[K:\e[m\e[K\e[01;31m\e[Kfoo\e[m\e[K bar baz
#>$ \e[32m\e[K54\e[m\e[K\e[36m\e[K:\e[m\e[K\e[01;31m\e[Kfoo\e[m\e[Kbar
#>$ \e[35m\e[Kf\e[m\e[K\e[36m\e[K:\e[m\e[K2
#>$ \e[35m\e[Kg\e[m\e[K\e[36m\e[K:\e[m\e[K1
#>$ \e[35m\e[Kf\e[m\e[K

## paints what matches, or the matches of the other lines
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
grep --color=always -o pp f; grep --color=always -v -A1 apple f; grep --color=always -i b f; grep --color=always -E 'a|$' f; grep --color=auto apple f; grep --color apple f; grep --color=foo a f | head -n 1
#>$ \e[01;31m\e[Kpp\e[m\e[K
#>$ \e[01;31m\e[Kpp\e[m\e[K
#> Banana split
#> cherry
#>
#>$ \e[01;31m\e[Kapple\e[m\e[K tart
#> foo bar baz
#> foobar
#>$ \e[01;31m\e[KB\e[m\e[Kanana split
#>$ foo \e[01;31m\e[Kb\e[m\e[Kar \e[01;31m\e[Kb\e[m\e[Kaz
#>$ foo\e[01;31m\e[Kb\e[m\e[Kar
#>$ \e[01;31m\e[Ka\e[m\e[Kpple pie
#>$ B\e[01;31m\e[Ka\e[m\e[Kn\e[01;31m\e[Ka\e[m\e[Kn\e[01;31m\e[Ka\e[m\e[K split
#> cherry
#>
#>$ \e[01;31m\e[Ka\e[m\e[Kpple t\e[01;31m\e[Ka\e[m\e[Krt
#>$ foo b\e[01;31m\e[Ka\e[m\e[Kr b\e[01;31m\e[Ka\e[m\e[Kz
#>$ foob\e[01;31m\e[Ka\e[m\e[Kr
#> apple pie
#> apple tart
#> apple pie
#> apple tart
#> Usage: grep [OPTION]... PATTERNS [FILE]...

## takes other colours from GREP_COLORS
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
printf 'one\napple\nthree\n' > g
GREP_COLORS='mt=01;32:fn=34' grep --color=always -n apple f g; GREP_COLORS=ne grep --color=always foo f; GREP_COLORS='sl=1:cx=2:rv' grep --color=always -v -A1 apple f; GREP_COLORS='ms=36:se=35:ln=31:bn=33' grep --color=always -nb foo f; GREP_COLOR='1;33' grep --color=always tart f
#>$ \e[34m\e[Kf\e[m\e[K\e[36m\e[K:\e[m\e[K\e[32m\e[K1\e[m\e[K\e[36m\e[K:\e[m\e[K\e[01;32m\e[Kapple\e[m\e[K pie
#>$ \e[34m\e[Kf\e[m\e[K\e[36m\e[K:\e[m\e[K\e[32m\e[K5\e[m\e[K\e[36m\e[K:\e[m\e[K\e[01;32m\e[Kapple\e[m\e[K tart
#>$ \e[34m\e[Kg\e[m\e[K\e[36m\e[K:\e[m\e[K\e[32m\e[K2\e[m\e[K\e[36m\e[K:\e[m\e[K\e[01;32m\e[Kapple\e[m\e[K
#>$ \e[01;31mfoo\e[m bar baz
#>$ \e[01;31mfoo\e[mbar
#>$ \e[2m\e[KBanana split\e[m\e[K
#>$ \e[2m\e[Kcherry\e[m\e[K
#>
#>$ \e[1m\e[K\e[01;31m\e[Kapple\e[m\e[K\e[1m\e[K tart\e[m\e[K
#>$ \e[2m\e[Kfoo bar baz\e[m\e[K
#>$ \e[2m\e[Kfoobar\e[m\e[K
#>$ \e[31m\e[K6\e[m\e[K\e[35m\e[K:\e[m\e[K\e[33m\e[K42\e[m\e[K\e[35m\e[K:\e[m\e[K\e[36m\e[Kfoo\e[m\e[K bar baz
#>$ \e[31m\e[K7\e[m\e[K\e[35m\e[K:\e[m\e[K\e[33m\e[K54\e[m\e[K\e[35m\e[K:\e[m\e[K\e[36m\e[Kfoo\e[m\e[Kbar
#>$ apple \e[1;33m\e[Ktart\e[m\e[K
#2> grep: warning: GREP_COLOR='1;33' is deprecated; use GREP_COLORS='mt=1;33'

## separates lines by NUL with -z
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
printf 'a\0b\0ab\0' | grep -z b | tr '\0' '|'; printf 'a\nb\0c\0' | grep -z '^b' | tr '\0' '|'; printf 'a\nb\0c\0' | grep -zc .; printf 'x\0y' | grep -zo . | tr '\0' '|'
#> b|ab|2
#>| x|y|

## ends names with NUL with -Z
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
printf 'one\napple\nthree\n' > g
grep -Zl apple f g | tr '\0' '!'; echo; grep -Zc apple f g | tr '\0' '!'; grep --null -n apple f g | tr '\0' '!'
#> f!g!
#> f!2
#> g!1
#> f!1:apple pie
#> f!5:apple tart
#> g!2:apple

## prints no line of a binary file
printf 'a\0b\napple\n' > bin; grep apple bin; grep -c apple bin; grep -a apple bin; grep -I apple bin; echo $?; grep -o pp bin; grep -l apple bin; grep -v apple bin; grep --binary-files=text b bin | tr '\0' @; grep --binary-files=foo a bin; echo $?
#> 1
#> apple
#> 1
#> bin
#> a@b
#> 2
#2> grep: bin: binary file matches
#2> grep: bin: binary file matches
#2> grep: bin: binary file matches
#2> grep: unknown binary-files type

## prints lines until one is no text
printf 'plain e\ncaf\351\nend\n' > latin; grep e latin; grep -c . latin; grep caf latin; grep -a caf latin | od -An -c; grep 'caf.' latin; echo $?
#> plain e
#> end
#> 3
#>    c   a   f 351  \n
#> 1
#2> grep: latin: binary file matches

## knows letters beyond ASCII
printf 'été\nNaïve\nÉTÉ\n' > u; grep -i été u; grep É u; grep -o '[[:alpha:]]*' u; grep '^...$' u; grep -w Na u; grep -ic 'NAÏVE' u
#> été
#> ÉTÉ
#> ÉTÉ
#> été
#> Naïve
#> ÉTÉ
#> été
#> ÉTÉ
#> 1

## lines up tabs with -T
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
printf 'one\napple\nthree\n' > g
grep -T apple f g; grep -nT apple f; grep -bnT foo f; grep -cT apple f g
#> f:	apple pie
#> f:	apple tart
#> g:	apple
#>  1:	apple pie
#>  5:	apple tart
#>  6:42:	foo bar baz
#>  7:54:	foobar
#> f:2
#> g:1

## names standard input
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
grep -H apple < f; grep --label=in -H apple < f; grep -c apple - f < f; cat f | grep -n foo
#> (standard input):apple pie
#> (standard input):apple tart
#> in:apple pie
#> in:apple tart
#> (standard input):2
#> f:2
#> 6:foo bar baz
#> 7:foobar

## says what is wrong with an expression
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
for p in 'a\' '[' '\(' '\)' 'a\{1' '[[:foo:]]' '[:alpha:]' '[b-a]' '\(a\)\2' 'a\{2,1\}' '[[.xx.]]' 'a\{99999\}'; do grep "$p" f; echo $?; done
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#2> grep: Trailing backslash
#2> grep: Invalid regular expression
#2> grep: Unmatched ( or \(
#2> grep: Unmatched ) or \)
#2> grep: Unmatched \{
#2> grep: Invalid character class name
#2> grep: character class syntax is [[:space:]], not [:space:]
#2> grep: Invalid range end
#2> grep: Invalid back reference
#2> grep: Invalid content of \{\}
#2> grep: Invalid collation character
#2> grep: Regular expression too big

## says what is wrong with an extended expression
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
for p in '(' ')' 'a{1' 'a{2,1}' '[a' 'a\' '(a)\2' '()'; do grep -cE "$p" f; echo $?; done
#> 2
#> 0
#> 1
#> 0
#> 1
#> 2
#> 2
#> 2
#> 2
#> 7
#> 0
#2> grep: Unmatched ( or \(
#2> grep: Invalid content of \{\}
#2> grep: Unmatched [, [^, [:, [., or [=
#2> grep: Trailing backslash
#2> grep: Invalid back reference

## warns of repetitions of nothing
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
grep -E '*tart' f; grep -E '+tart' f; grep -E 'x|?tart' f; grep -E '{1}tart' f; grep -E '(*tart)' f; grep -E '^*apple t' f; grep '*tart' f; grep '\(*tart\)' f; grep -cE '**a' f
#> apple tart
#> apple tart
#> apple tart
#> apple tart
#> apple tart
#> apple tart
#> 5
#2> grep: warning: * at start of expression
#2> grep: warning: + at start of expression
#2> grep: warning: ? at start of expression
#2> grep: warning: {...} at start of expression
#2> grep: warning: * at start of expression
#2> grep: warning: * at start of expression
#2> grep: warning: * at start of expression
#2> grep: warning: * at start of expression

## takes other backslashes as nothing
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
grep 'b\az' f; grep -E 'a\-b|f\oob' f; grep '\/' f; grep '\ ' f; grep -cE '\%' f
#> foo bar baz
#> foobar
#> apple pie
#> Banana split
#> apple tart
#> foo bar baz
#> 0
#? 1

## knows word borders and classes
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
grep '\<foo' f; grep 'bar\>' f; grep 'o\Bb' f; grep '\bb' f; grep -c '\w\+ \w' f; grep -o '\W' f | wc -l; grep -c '\s' f; grep -o '\S\s\S' f
#> foo bar baz
#> foobar
#> foo bar baz
#> foobar
#> foobar
#> foo bar baz
#> 4
#> 5
#> 4
#> e p
#> a s
#> e t
#> o b
#> r b

## knows the ends of the text
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
grep '\`foo' f; grep "baz\\'" f; grep -c '^' f; grep -n '^$' f; grep -c '$' f; printf 'a^b\na$b\n' | grep 'a^b'; printf 'a^b\na$b\n' | grep 'a$b'
#> foo bar baz
#> foobar
#> foo bar baz
#> 7
#> 4:
#> 7
#> a^b
#> a$b

## knows brackets
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
grep -o '[]a]pp' f; grep '[^a-z ]' f; grep -o '[[:upper:]][[:lower:]]*' f; grep -c '[[:digit:]]' f; grep '[[=c=]]h' f; grep '[[.c.]]h' f; grep '[\]' f; printf 'a-b\na]b\n' | grep '[-]'; printf 'a-b\na]b\n' | grep '[]]'
#> app
#> app
#> Banana split
#> Banana
#> 0
#> cherry
#> cherry
#> a-b
#> a]b

## knows back-references
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
grep '\(.\)\1' f; grep -oE '(.)\1' f; grep -E '^(.)(.).*\2' f; grep -e '\(z\)\1' -e cherry f; grep -i '\(B\).*\1' f; grep -w '\(.\)\1' f; echo $?
#> apple pie
#> cherry
#> apple tart
#> foo bar baz
#> foobar
#> pp
#> rr
#> pp
#> oo
#> oo
#> apple pie
#> Banana split
#> apple tart
#> foo bar baz
#> foobar
#> cherry
#> foo bar baz
#> 1

## takes empty alternatives
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
grep -cE '' f; grep -cE '|x' f; grep -cE '(|x)foo' f; grep -c 'x\|' f; grep -oE 'a(|p)p' f
#> 7
#> 7
#> 2
#> 7
#> app
#> app

## finds the longest of the leftmost matches
echo abcd | grep -oE 'ab|abc|abcd'; echo xfoofoo | grep -oE '(foo)+|x'; echo aaa | grep -oE 'a{2}'; echo abcabc | grep -oE '(abc){2}'; echo 'k=v; k2=v2' | grep -oE '[a-z0-9]+=[^;]*'
#> abcd
#> x
#> foofoo
#> aa
#> abcabc
#> k=v
#> k2=v2

## shows how it is used
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
grep; echo $?; grep -E; grep --foo a f; grep -k a f; grep -e; echo $?
#> 2
#> 2
#2> Usage: grep [OPTION]... PATTERNS [FILE]...
#2> Try 'grep --help' for more information.
#2> Usage: grep [OPTION]... PATTERNS [FILE]...
#2> Try 'grep --help' for more information.
#2> grep: unrecognized option '--foo'
#2> Usage: grep [OPTION]... PATTERNS [FILE]...
#2> Try 'grep --help' for more information.
#2> grep: invalid option -- 'k'
#2> Usage: grep [OPTION]... PATTERNS [FILE]...
#2> Try 'grep --help' for more information.
#2> grep: option requires an argument -- 'e'
#2> Usage: grep [OPTION]... PATTERNS [FILE]...
#2> Try 'grep --help' for more information.

## refuses two kinds of expressions
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
grep -E -F a f; echo $?; grep -P -E a f; grep -G -E a f; grep -E -E 'tart|x' f; grep -X foo a f; echo $?; grep -X egrep 'tart|x' f; grep -u tart f
#> 2
#> apple tart
#> 2
#> apple tart
#> apple tart
#2> grep: conflicting matchers specified
#2> grep: conflicting matchers specified
#2> grep: conflicting matchers specified
#2> grep: invalid matcher foo
#2> grep: warning: --unix-byte-offsets (-u) is obsolete

## helps
grep --help
#> Usage: grep [OPTION]... PATTERNS [FILE]...
#> Search for PATTERNS in each FILE.
#> Example: grep -i 'hello world' menu.h main.c
#> PATTERNS can contain multiple patterns separated by newlines.
#>
#> Pattern selection and interpretation:
#>   -E, --extended-regexp     PATTERNS are extended regular expressions
#>   -F, --fixed-strings       PATTERNS are strings
#>   -G, --basic-regexp        PATTERNS are basic regular expressions
#>   -P, --perl-regexp         PATTERNS are Perl regular expressions
#>   -e, --regexp=PATTERNS     use PATTERNS for matching
#>   -f, --file=FILE           take PATTERNS from FILE
#>   -i, --ignore-case         ignore case distinctions in patterns and data
#>       --no-ignore-case      do not ignore case distinctions (default)
#>   -w, --word-regexp         match only whole words
#>   -x, --line-regexp         match only whole lines
#>   -z, --null-data           a data line ends in 0 byte, not newline
#>
#> Miscellaneous:
#>   -s, --no-messages         suppress error messages
#>   -v, --invert-match        select non-matching lines
#>   -V, --version             display version information and exit
#>       --help                display this help text and exit
#>
#> Output control:
#>   -m, --max-count=NUM       stop after NUM selected lines
#>   -b, --byte-offset         print the byte offset with output lines
#>   -n, --line-number         print line number with output lines
#>       --line-buffered       flush output on every line
#>   -H, --with-filename       print file name with output lines
#>   -h, --no-filename         suppress the file name prefix on output
#>       --label=LABEL         use LABEL as the standard input file name prefix
#>   -o, --only-matching       show only nonempty parts of lines that match
#>   -q, --quiet, --silent     suppress all normal output
#>       --binary-files=TYPE   assume that binary files are TYPE;
#>                             TYPE is 'binary', 'text', or 'without-match'
#>   -a, --text                equivalent to --binary-files=text
#>   -I                        equivalent to --binary-files=without-match
#>   -d, --directories=ACTION  how to handle directories;
#>                             ACTION is 'read', 'recurse', or 'skip'
#>   -D, --devices=ACTION      how to handle devices, FIFOs and sockets;
#>                             ACTION is 'read' or 'skip'
#>   -r, --recursive           like --directories=recurse
#>   -R, --dereference-recursive  likewise, but follow all symlinks
#>       --include=GLOB        search only files that match GLOB (a file pattern)
#>       --exclude=GLOB        skip files that match GLOB
#>       --exclude-from=FILE   skip files that match any file pattern from FILE
#>       --exclude-dir=GLOB    skip directories that match GLOB
#>   -L, --files-without-match  print only names of FILEs with no selected lines
#>   -l, --files-with-matches  print only names of FILEs with selected lines
#>   -c, --count               print only a count of selected lines per FILE
#>   -T, --initial-tab         make tabs line up (if needed)
#>   -Z, --null                print 0 byte after FILE name
#>
#> Context control:
#>   -B, --before-context=NUM  print NUM lines of leading context
#>   -A, --after-context=NUM   print NUM lines of trailing context
#>   -C, --context=NUM         print NUM lines of output context
#>   -NUM                      same as --context=NUM
#>       --group-separator=SEP  print SEP on line between matches with context
#>       --no-group-separator  do not print separator for matches with context
#>       --color[=WHEN],
#>       --colour[=WHEN]       use markers to highlight the matching strings;
#>                             WHEN is 'always', 'never', or 'auto'
#>   -U, --binary              do not strip CR characters at EOL (MSDOS/Windows)
#>
#> When FILE is '-', read standard input.  With no FILE, read '.' if
#> recursive, '-' otherwise.  With fewer than two FILEs, assume -h.
#> Exit status is 0 if any line is selected, 1 otherwise;
#> if any error occurs and -q is not given, the exit status is 2.
#>
#> Report bugs to: bug-grep@gnu.org
#> GNU grep home page: <https://www.gnu.org/software/grep/>
#> General help using GNU software: <https://www.gnu.org/gethelp/>

## does not read what it writes
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
printf 'one\napple\nthree\n' > g
grep apple f > out; cat out; grep apple f >> f; echo $?; grep apple f g > g; echo $?; grep -c apple f >> f; tail -n 1 f
#> apple pie
#> apple tart
#> 2
#> 2
#> 2
#2> grep: f: input file is also the output
#2> grep: g: input file is also the output

## reads lines without a last newline
printf 'no newline' > n; grep new n; grep -c '' n; grep -v x n; grep -x 'no newline' n; grep -o line n; : > empty; grep '' empty; echo $?; grep -c '^$' empty
#> no newline
#> 1
#> no newline
#> no newline
#> line
#> 1
#> 0
#? 1

## has longer names for its options
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
grep --max-count=1 --with-filename foo f; grep --only-matching --line-number foo f; grep --regexp=foo --invert-match --count f; grep --files-with-matches foo f; grep --files-without-match zzz f; grep --word-regexp foo f; grep --line-regexp foobar f; grep --after-context=1 tart f; grep --byte-offset --text foo f; grep --line-buffered --ignore-case CHERRY f; grep --quiet foo f && echo yes; grep --extended-regexp 'x|y' f; grep --fixed-strings e.t f
#> f:foo bar baz
#> 6:foo
#> 7:foo
#> 5
#> f
#> f
#> foo bar baz
#> foobar
#> apple tart
#> foo bar baz
#> 42:foo bar baz
#> 54:foobar
#> cherry
#> yes
#> cherry
#? 1

## is egrep, fgrep and rgrep too
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
mkdir -p d/sub d/.git; echo apple > d/x.txt; echo apple > d/sub/y.c; echo apple > d/.git/z; echo pear > d/w.md; echo apple > g; ln -s ../g d/link
egrep 'foo|cherry' f; fgrep a.b f; echo $?; rgrep apple d | sort; egrep; fgrep -c e f; egrep '('
#> cherry
#> foo bar baz
#> foobar
#> 1
#> d/.git/z:apple
#> d/sub/y.c:apple
#> d/x.txt:apple
#> 3
#2> Usage: grep [OPTION]... PATTERNS [FILE]...
#2> Try 'grep --help' for more information.
#2> grep: Unmatched ( or \(
#? 2

## filters addresses, mails and comments
printf '192.168.1.1\n10.0.0\n' | grep -E '^([0-9]{1,3}\.){3}[0-9]{1,3}$'; printf 'to a@b.co, c@d.org\n' | grep -Eo '[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}'; printf 'k = v\n# note\n\n  # more\n' | grep -vE '^\s*(#|$)'
#> 192.168.1.1
#> a@b.co
#> c@d.org
#> k = v

## is quick to see that a pipe is enough
seq 100 | grep -c 1; seq 20 | grep -v '[02468]$' | tail -n 2; (seq 5 | grep -m1 2); seq 3 | grep -q 2 && echo found
#> 20
#> 17
#> 19
#> 2
#> found

## matches a tab by its character alone
printf 'a\tb\natb\n' | grep 'a\tb'; printf 'a\tb\n' | grep -c "a$(printf '\t')b"; printf 'foo\r\n' | grep -c 'foo$'
#> atb
#> 1
#> 0
#? 1

## searches ranges without regard to the alphabet of a country
printf 'A\nb\nZ\n' | grep '[A-Z]'; printf 'A\nb\n' | grep '[a-z]'; printf 'ÀÉ\n' | grep -io àé
#> A
#> Z
#> b
#> ÀÉ

## knows Perl's expressions with -P
printf 'apple pie\nBanana split\ncherry\n\napple tart\nfoo bar baz\nfoobar\n' > f
grep -P '\bfoo\b' f; grep -P '(?i)BANANA' f; grep -P '^\S+\s\S+$' f; printf 'a1\nb22\n' | grep -oP '\d+'; printf 'a1\nb22\n' | grep -P '^[a-z]\d{2}$'; echo 'a.b' | grep -oP '[^.]+'; printf 'a\tb\n' | grep -cP 'a\tb'; echo 'foo' | grep -oP 'o+?'
#> foo bar baz
#> Banana split
#> apple pie
#> Banana split
#> apple tart
#> 1
#> 22
#> b22
#> a
#> b
#> 1
#> o
#> o

## -P: look-ahead and look-behind
printf 'price: 30 EUR\nprice: 45 USD\nfoobar foobaz\n' > t; grep -oP '\d+(?= EUR)' t; grep -oP '(?<=price: )\d+' t; grep -oP 'foo(?!bar)\w+' t; grep -P '(?<!: )45' t; echo $?
#> 30
#> 30
#> 45
#> foobaz
#> 1

## -P: back-references and names
printf 'abab\nabba\nhello\n' | grep -P '(\w)(\w)\1\2'; printf 'abab\nabba\nhello\n' | grep -oP '(?<c>l)\k<c>'; printf 'aa bb\n' | grep -oP '(.)\1'
#> abab
#> ll
#> aa
#> bb

## -P: what was matched before \K is not shown
echo 'user=ada id=7' | grep -oP 'user=\K\w+'; echo 'a1b22' | grep -oP '[a-z]\K\d+'
#> ada
#> 1
#> 22

## -P: lazy, possessive and atomic
echo '<b>one</b><b>two</b>' | grep -oP '<b>.*?</b>'; echo 'aaa' | grep -oP 'a++a'; echo $?; echo 'foobar' | grep -oP '(?>foo|foob)bar'
#> <b>one</b>
#> <b>two</b>
#> 1
#> foobar

## -P: options within
printf 'Hello\nhello\nHELLO\n' | grep -P '(?i)hello'; printf 'a b\n' | grep -oP '(?x) a \s b # comment'; printf 'ABc\n' | grep -oP '(?i:ab)c'
#> Hello
#> hello
#> HELLO
#> a b
#> ABc

## -P: classes
echo 'a1_ -Z' | grep -oP '[[:alpha:]]+|\d|\W+'; printf 'tab\there\n' | grep -cP '\t'; echo 'x: 5' | grep -oP '\h\d'; echo 'Año ñandú' | grep -oP '\w+'
#> a
#> 1
#>  -
#> Z
#> 1
#>  5
#> A
#> o
#> and

## -P: recursion and conditions
echo '(a(b)c) (d' | grep -oP '\((?:[^()]|(?R))*\)'; printf 'ab\nb\n' | grep -P '^(a)?(?(1)b|c)$'
#> (a(b)c)
#> ab

## -P: what is wrong
grep -P '(' /dev/null; grep -P 'a)' /dev/null; grep -P '[a' /dev/null; grep -P '*a' /dev/null; grep -P '(?<=a*)b' /dev/null; grep -P '\' /dev/null; grep -P '(?<n' /dev/null; echo $?; grep -P -e a -e b /dev/null; echo $?
#> 2
#> 2
#2> grep: missing closing parenthesis
#2> grep: unmatched closing parenthesis
#2> grep: missing terminating ] for character class
#2> grep: quantifier does not follow a repeatable item
#2> grep: lookbehind assertion is not fixed length
#2> grep: \ at end of pattern
#2> grep: syntax error in subpattern name (missing terminator?)
#2> grep: the -P option only supports a single pattern

## tells a wrong number before it misses the pattern
grep -m x
grep -A x
grep --binary-files x
grep -D x a
#2> grep: invalid max count
#2> grep: x: invalid context length argument
#2> grep: unknown binary-files type
#2> grep: unknown devices method
#? 2

## no pattern at all finds nothing, and looks at nothing
: > none; grep -f none absent; echo $?; echo x | grep -c -f none; echo x | grep -vc -f none
#> 1
#> 1

## beginnings of several long options are named in the order of the real table
grep --f=x 2>&1 | head -1
grep --no=x 2>&1 | head -1
grep --in=x 2>&1 | head -1
#> grep: option '--f=x' is ambiguous; possibilities: '--fixed-regexp' '--file' '--files-with-matches' '--files-without-match'
#> grep: option '--no=x' is ambiguous; possibilities: '--no-ignore-case' '--no-filename' '--no-group-separator' '--no-messages'
#> grep: option '--in=x' is ambiguous; possibilities: '--include' '--initial-tab' '--invert-match'

## an empty name, a file that cannot be opened, an empty line with -T
printf 'a\n\n' > f; grep a ''; echo secret > s; chmod 0 s; grep --include=o s s; grep -T '' f f; grep -nT '' f; grep -u a f
#> f:	a
#> f:
#> f:	a
#> f:
#> 1:	a
#> 2:
#> a
#2> grep: : No such file or directory
#2> grep: s: Permission denied
#2> grep: warning: --unix-byte-offsets (-u) is obsolete

## braces with nothing in them
echo 'x{}' | grep -E 'x{}'
echo 'x{1' | grep -E 'x{1'
#> x{1
#2> grep: Invalid content of \{\}

## takes its patterns from a device, a pipe, a directory
echo a | grep -f /dev/null; echo $?; echo a | grep -f <(echo a); mkdir d; echo a | grep -f d; echo $?; echo a | grep -f none; echo $?
#> 1
#> a
#> 2
#> 2
#2> grep: d: Is a directory
#2> grep: none: No such file or directory

## a NUL ends a line of a binary file
printf 'a\0b\nnext\n' > f; grep -c . f; grep 'a.b' f; echo $?; grep -c ^b f; grep -ac ^b f
#> 3
#> 1
#> 1
#> 0
#? 1

## hides lines that are no text, and goes on
printf 'caf\351\nplain a\n\377 a\n' > f; grep a f; grep -n a f; grep -c a f; grep -o 'a.' f; grep -q a f; echo $?
#> plain a
#> 2:plain a
#> 3
#> af
#> ai
#> 0
#2> grep: f: binary file matches
#2> grep: f: binary file matches

## a directory among files has nothing that could be found
mkdir d lock; chmod 000 lock; echo a > f; grep -c a f d lock; grep -L a f d; chmod 700 lock
#> f:1
#> d:0
#> d
#2> grep: d: Is a directory
#2> grep: lock: Permission denied
#2> grep: d: Is a directory

## of -r and -d the last one counts
mkdir d; echo a > d/f; grep -r -d skip a d; echo $?; grep -d skip -r a d; grep -d recurse a d
#> 1
#> d/f:a
#> d/f:a

## an end of line is found in the last line without its newline, and in an empty first one
printf 'no end' > f; grep '$' f; grep -c '$' f; grep -E '$|x' f; printf '\n\nab\n\n' | grep -nb '$'; printf 'a\nb' | grep -n 'x*$'
#> no end
#> 1
#> no end
#> 1:0:
#> 2:1:
#> 3:2:ab
#> 4:5:
#> 1:a
#> 2:b

## in the C locale every byte is text
printf 'caf\351\nb\n' > f; LC_ALL=C grep caf f; LC_ALL=C grep -c . f; LC_ALL=C grep -v b f; printf 'a\0b\n' | LC_ALL=C grep a; grep caf f
#>$ caf\xe9
#> 2
#>$ caf\xe9
#2> grep: (standard input): binary file matches
#2> grep: f: binary file matches
