# The stream editor: what a text book on sed asks of it, and its messages word for word.

## replaces the first match of each line
printf 'a b a\nb a b\n' | sed 's/a/X/'
#> X b a
#> b X b

## replaces every match with g, the second with 2, from the second on with 2g
echo aaaa | sed 's/a/b/g'; echo aaaa | sed 's/a/b/2'; echo aaaa | sed 's/a/b/2g'
#> bbbb
#> abaa
#> abbb

## prints lines where it replaced with p
printf 'one\ntwo\n' | sed -n 's/o/0/p'
#> 0ne
#> tw0

## ignores the case with I
echo 'Hello hello' | sed 's/hello/bye/Ig; s/BYE/x/i'
#> x bye

## takes any character as the delimiter
echo /usr/bin | sed 's|/usr|/opt|; s,/bin,/sbin,; s#s#S#'
#> /opt/Sbin

## knows the whole match and its groups
echo 'John Smith' | sed 's/\(.*\) \(.*\)/\2, \1 [&]/'
#> Smith, John [John Smith]

## knows extended expressions with -E and -r
echo 'John Smith' | sed -E 's/(\w+) (\w+)/\2 \1/'; echo aab | sed -r 's/a{2}|x+/<&>/'
#> Smith John
#> <aa>b

## changes the case with \U \L \u \l \E
echo 'hello big World' | sed -E 's/(\w+) (\w+) (\w+)/\u\1 \U\2\E \l\3/; s/.$/\U&/'
#> Hello BIG worlD

## carries \u over an empty group
echo hello | sed 's/\(x*\)\(h\)/\u\1\2/'
#> Hello

## puts newlines and tabs into the replacement
echo 'a b c' | sed 's/ /\n/; s/ /\t/'
echo 'a,b' | sed 's/,/\
/'
#> a
#> b	c
#> a
#> b

## quotes & and the backslash in a replacement
echo a | sed 's/a/\&\\\//'
#> &\/

## names characters by number
echo 'aA' | sed 's/\x61/\x26/; s/\o101/\d066/; s/$/\cA\x5c/'
#>$ &B\x01\\

## replaces empty matches between characters
echo abc | sed 's/x*/-/g'; echo baaac | sed 's/a*/x/g'; echo baaac | sed 's/a*/x/2'
#> -a-b-c-
#> xbxcx
#> bxc

## leaves ^ to the start of the line in a global replacement
echo aaa | sed 's/^a/b/g'; echo 'a.b.c' | sed 's/\./-/2'
#> baa
#> a.b-c

## uses the last expression for an empty one
printf 'foo\nbar\n' | sed -n '/o/{s//0/p;s//1/gp}'
#> f0o
#> f01

## writes changed lines to a file with w
printf 'a\nb\n' | sed -n 's/a/A/w out'; cat out
#> A

## runs a line with the flag e
echo 'echo a' | sed 's/a/b/e'; echo x | sed '1e echo before'; echo 'echo run me' | sed e
#> b
#> before
#> x
#> run me

## selects lines by number, by the last, by expression
seq 5 | sed -n '2p;$p;/4/p'
#> 2
#> 4
#> 5

## selects ranges
seq 10 | sed -n '2,4p;/6/,/7/p;9,$p'
#> 2
#> 3
#> 4
#> 6
#> 7
#> 9
#> 10

## selects by steps, by a count and to a multiple
seq 10 | sed -n '1~4p'; seq 10 | sed -n '0~5p'; seq 10 | sed -n '3,+2p'; seq 10 | sed -n '5,~4p'
#> 1
#> 5
#> 9
#> 5
#> 10
#> 3
#> 4
#> 5
#> 5
#> 6
#> 7
#> 8

## begins before the first line with 0,/expression/
printf 'a\nb\na\n' | sed '0,/a/s/a/first/'; printf 'a\nb\na\n' | sed '1,/a/s/a/x/'
#> first
#> b
#> a
#> x
#> b
#> x

## selects the other lines with !
seq 4 | sed '2,3!d'; seq 3 | sed -n '2!{p}'; seq 3 | sed '2 ! d'
#> 2
#> 3
#> 1
#> 3
#> 2

## selects one line where a range ends before it begins
seq 5 | sed -n '4,2p;/3/,1p'
#> 3
#> 4

## takes another delimiter for an address
printf '/a/b\nc\n' | sed -n '\,/a,p'; printf 'x\n' | sed -n '\|x|I p'
#> /a/b
#> x

## deletes lines
printf '# note\n\nkey=1\n' | sed -e '/^#/d' -e '/^$/d'
#> key=1

## appends, inserts and changes lines
seq 3 | sed -e '1i top' -e '2c middle' -e '$a bottom'
#> top
#> 1
#> middle
#> 3
#> bottom

## takes texts of several lines
seq 2 | sed '1a\
one\
  two
2i\
\  kept blanks'
#> 1
#> one
#>   two
#>   kept blanks
#> 2

## takes texts in one line, with leading blanks behind a backslash
seq 2 | sed '1a\   three blanks
2a hello \
  second\tline'
#> 1
#>    three blanks
#> 2
#>$ hello\x20
#>   second	line

## changes a range into one text
seq 5 | sed '2,4c\
gap'; seq 5 | sed '2,4!c other'
#> 1
#> gap
#> 5
#> other
#> 2
#> 3
#> 4
#> other

## joins lines with N
seq 5 | sed 'N;s/\n/,/'; seq 5 | sed ':a;N;$!ba;s/\n/+/g'
#> 1,2
#> 3,4
#> 5
#> 1+2+3+4+5

## shows the next line with n
seq 5 | sed -n 'n;p'; seq 4 | sed 'n;s/^/  /'
#> 2
#> 4
#> 1
#>   2
#> 3
#>   4

## prints and deletes the first line of several
printf 'a\na\nb\nc\nc\n' | sed '$!N;/^\(.*\)\n\1$/!P;D'
#> a
#> b
#> c

## keeps the last lines
seq 10 | sed '$!N;$!D'; seq 10 | sed -e :a -e '$q;N;3,$D;ba'
#> 9
#> 10
#> 9
#> 10

## turns lines around with the hold space
seq 3 | sed -n '1!G;h;$p'; echo abc | sed '/\n/!G;s/\(.\)\(.*\n\)/&\2\1/;//D;s/.//'
#> 3
#> 2
#> 1
#> cba

## swaps and appends spaces
seq 3 | sed -n 'H;${x;s/\n/,/g;p}'; seq 2 | sed 'x;G;h'
#> ,1,2,3
#>
#> 1
#>
#> 1
#> 2

## branches with b, t and T
seq 3 | sed '2b end;s/$/!/;:end'
echo 1234567 | sed -e :a -e 's/\([0-9]\)\([0-9]\{3\}\)\($\|,\)/\1,\2\3/;ta'
seq 2 | sed 's/1/x/;T;s/$/ changed/'
#> 1!
#> 2
#> 3!
#> 1,234,567
#> x changed
#> 2

## forgets at a new line that something was replaced
printf 'a\nb\n' | sed 's/a/x/;n;t e;s/$/ not/;:e'
#> x
#> b not

## translates characters
echo 'hello world' | sed 'y/lo/01/'; echo 'a/b\c' | sed 'y,/\\,\n|,'; echo aé | sed 'y/éa/e\n/'
#> he001 w1r0d
#> a
#> b|c
#>
#> e

## prints line numbers with = and names with F
printf 'x\ny\n' > f; sed -n '$=' f; sed '=;F' f; sed -n F < f
#> 2
#> 1
#> f
#> x
#> 2
#> f
#> y
#> -
#> -

## quits with q and Q, with a status
seq 5 | sed 3q; seq 5 | sed -n '2{p;q5}'; echo $?; seq 5 | sed '3Q7'; echo $?
#> 1
#> 2
#> 3
#> 2
#> 5
#> 1
#> 2
#> 7

## shows lines with l
printf 'tab\there\\ \001é\n' | sed -n l; seq -s, 40 | sed -n 'l;l 20'; seq -s, 9 | sed -n -l 7 l; echo abcdef | sed -n 'l 0'
#> tab\there\\ \001\303\251$
#> 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,\
#> 27,28,29,30,31,32,33,34,35,36,37,38,39,40$
#> 1,2,3,4,5,6,7,8,9,1\
#> 0,11,12,13,14,15,16\
#> ,17,18,19,20,21,22,\
#> 23,24,25,26,27,28,2\
#> 9,30,31,32,33,34,35\
#> ,36,37,38,39,40$
#> 1,2,3,\
#> 4,5,6,\
#> 7,8,9$
#> abcdef$

## reads files with r and R
printf 'A\nB\n' > f; seq 3 | sed '2r f'; seq 3 | sed 'R f'; seq 1 | sed 'r nosuch'
#> 1
#> 2
#> A
#> B
#> 3
#> 1
#> A
#> 2
#> B
#> 3
#> 1

## reads a file without a last newline as it is
printf end > f; seq 2 | sed 'r f'
#> 1
#> end2
#>| end

## writes lines with w and W
seq 4 | sed -n -e '/[13]/w odd' -e '/[24]/w even'; cat odd even; seq 2 | sed 'w /dev/stdout'; seq 2 | sed -n 'N;W first'; cat first
#> 1
#> 3
#> 2
#> 4
#> 1
#> 1
#> 2
#> 2
#> 1

## keeps a last line without its newline
printf 'a\nb' | sed 's/$/!/'; echo .; printf a | sed p; echo .; printf 'a\nb' | sed 'a x'; printf 'x\ny' | sed 'x;G'
#> a!
#> b!.
#> a
#> a.
#> a
#> x
#> b
#> x
#>
#> x
#> x
#>| y

## goes through several files as one text, or separately with -s
printf '1\n2\n' > f; printf '3\n4\n' > g; sed -n '$p;1p' f g; sed -s -n '$p;1p' f g; cat g | sed -n 1p f -
#> 1
#> 4
#> 1
#> 2
#> 3
#> 4
#> 1

## edits in place
printf 'a\nb\n' > f; sed -i 's/a/X/' f; cat f; sed -i.bak 's/b/Y/' f; ls; cat f f.bak
#tree
#> X
#> b
#> f
#> f.bak
#> X
#> Y
#> X
#> b
#/ -rw-r--r-- f "X\nY\n"
#/ -rw-r--r-- f.bak "X\nb\n"

## edits several files in place, keeping their modes
printf 'a\n' > f; printf 'a\n' > g; chmod 640 g; mkdir old; sed -i'old/*.orig' '1s/a/b/' f g
#tree
#/ -rw-r--r-- f "b\n"
#/ -rw-r----- g "b\n"
#/ drwxr-xr-x old
#/ -rw-r--r-- old/f.orig "a\n"
#/ -rw-r----- old/g.orig "a\n"

## replaces a link in place unless it is to follow it
echo a > f; ln -s f link; sed -i --follow-symlinks s/a/b/ link; cp -P link other; sed -i s/b/c/ other; cat f link other
#tree
#> b
#> b
#> c
#/ -rw-r--r-- f "b\n"
#/ lrwxrwxrwx link -> f
#/ -rw-r--r-- other "c\n"

## edits nothing that is no file
mkdir d; sed -i p d; echo $?; sed -i p nosuch; echo $?; sed -i p; echo $?; echo x > f; sed -n -i '1w /dev/stdout' f; cat f
#> 4
#> 2
#> 4
#> x
#2> sed: couldn't edit d: not a regular file
#2> sed: can't read nosuch: No such file or directory
#2> sed: no input files

## reads a script from a file
printf '# comment\ns/1/one/ # more\n/2/ {\n  s/2/two/\n  p\n}\n' > s; seq 3 | sed -f s; seq 3 | sed -f s -e '3d'
#> one
#> two
#> two
#> 3
#> one
#> two
#> two

## runs as the interpreter of a script
printf '#!/usr/bin/sed -nf\n2p\n' > s; chmod +x s; seq 3 | ./s
#> 2

## prints nothing by itself where the script begins with #n
seq 2 | sed '#n
2p'
#> 2

## separates lines by NUL with -z
printf 'a\nb\0c\0' | sed -z 's/^/>/;s/\n/,/' | tr '\0' '|'; seq 3 | sed -z 's/\n/,/g'; echo
#> >a,b|>c|1,2,3,

## matches lines within the pattern space with M
printf 'a\nb\n' | sed 'N;s/^b$/B/M;s/a$/A/M'; printf 'a\nb\n' | sed 'N;s/^./x/Mg;s/\`x/y/;s/x\'"'"'/z/'; printf 'a\nb\n' | sed 'N;s/a.b/X/M;s/a.b/Y/'
#> A
#> B
#> y
#> z
#> Y

## takes brackets as they stand
echo 'a/b]c' | sed 's/[/]/X/;s/[]]/Y/'; printf 'a\tb\\n\n' | sed 's/[\t]/T/;s/[\n]/N/;s/[\\n]/B/g'; echo 'x-1' | sed 's/[[:alpha:]-]*/(&)/'
#> aXbYc
#> aTbBB
#> (x-)1

## knows word borders and classes
echo 'the cat, the hat' | sed 's/\bthe\b/a/2;s/\</</g;s/\W\+$/./;s/\s/_/'; echo 'a1 b' | sed 's/\w\+/[&]/g;s/\S$/!/'; echo 'hat' | sed 's/\B/-/g'
#> <the_<cat, <a <hat
#> [a1] [b!
#> h-a-t

## knows repetitions and alternatives of basic expressions
echo 'aab*c' | sed 's/a\{2\}/X/;s/b*c/Y/;s/\*/Z/'; echo 'cats dog' | sed 's/\(cat\|dog\)s\?/<\1>/g'; echo '*a' | sed 's/^*/x/;s/a\+$/y/'
#> XbZY
#> <cat> <dog>
#> xy

## knows back-references
echo 'abab cdcd' | sed 's/\(..\)\1/<\1>/g'; echo 'xyzzy' | sed -E 's/(.)\1/[\1]/'
#> <ab> <cd>
#> xy[z]y

## keeps bytes that are no characters
printf 'a\351b\303\251\n' | sed 's/[^a]/x/g' | od -An -tx1; printf '\303\251\n' | sed 's/\xc3\xa9/e/'
#>  61 e9 78 78 0a
#> e

## names what cannot be read, and goes on
echo x > f; sed p nosuch f; echo $?; sed p .; echo $?
#> x
#> x
#> 2
#> 4
#2> sed: can't read nosuch: No such file or directory
#2> sed: read error on .: Is a directory

## gives back what it did not read
seq 5 > f; (sed 2q; echo --; cat) < f; seq 5 | (sed -u 2q; echo --; cat)
#> 1
#> 2
#> --
#> 3
#> 4
#> 5
#> 1
#> 2
#> --
#> 3
#> 4
#> 5

## says what is wrong with s
for s in 's' 's/a' 's/a/b' 's/a/b/k' 's/a/b/gg' 's/a/b/pp' 's/a/b/1 2' 's/a/b/0' 's/a/\1/' 's/(a/b/;s/\(a/b/' 's/a/b/w'; do sed "$s" /dev/null; done
#2> sed: -e expression #1, char 1: unterminated `s' command
#2> sed: -e expression #1, char 3: unterminated `s' command
#2> sed: -e expression #1, char 5: unterminated `s' command
#2> sed: -e expression #1, char 7: unknown option to `s'
#2> sed: -e expression #1, char 8: multiple `g' options to `s' command
#2> sed: -e expression #1, char 8: multiple `p' options to `s' command
#2> sed: -e expression #1, char 9: multiple number options to `s' command
#2> sed: -e expression #1, char 7: number option to `s' command may not be zero
#2> sed: -e expression #1, char 7: invalid reference \1 on `s' command's RHS
#2> sed: -e expression #1, char 16: Unmatched ( or \(
#2> sed: -e expression #1, char 7: missing filename in r/R/w/W commands
#? 1

## says what is wrong with addresses
for s in '/a' '1,p' '0p' '0,5p' '1!!p' '+1p' '~2p' '1' '1,2q' '1:a' '1#x' '/a/,' '1,2,3p' '//,p'; do sed "$s" /dev/null; done
#2> sed: -e expression #1, char 2: unterminated address regex
#2> sed: -e expression #1, char 3: unexpected `,'
#2> sed: -e expression #1, char 2: invalid usage of line address 0
#2> sed: -e expression #1, char 4: invalid usage of line address 0
#2> sed: -e expression #1, char 3: multiple `!'s
#2> sed: -e expression #1, char 2: invalid usage of +N or ~N as first address
#2> sed: -e expression #1, char 2: invalid usage of +N or ~N as first address
#2> sed: -e expression #1, char 1: missing command
#2> sed: -e expression #1, char 4: command only uses one address
#2> sed: -e expression #1, char 2: : doesn't want any addresses
#2> sed: -e expression #1, char 2: comments don't accept any addresses
#2> sed: -e expression #1, char 4: unexpected `,'
#2> sed: -e expression #1, char 4: unknown command: `,'
#2> sed: -e expression #1, char 4: unexpected `,'
#? 1

## says what is wrong with commands
for s in k p,q 'p x' a : '}' '{p' '{p;1}' 'y/a/' 'y/ab/c/' r w 'v 9' bnone '{p};}' 'y/a/b/g'; do sed "$s" /dev/null; done; echo $?
#> 1
#2> sed: -e expression #1, char 1: unknown command: `k'
#2> sed: -e expression #1, char 2: extra characters after command
#2> sed: -e expression #1, char 3: extra characters after command
#2> sed: -e expression #1, char 1: expected \ after `a', `c' or `i'
#2> sed: -e expression #1, char 1: ":" lacks a label
#2> sed: -e expression #1, char 1: unexpected `}'
#2> sed: -e expression #1, char 0: unmatched `{'
#2> sed: -e expression #1, char 5: `}' doesn't want any addresses
#2> sed: -e expression #1, char 4: unterminated `y' command
#2> sed: -e expression #1, char 7: strings for `y' command are different lengths
#2> sed: -e expression #1, char 1: missing filename in r/R/w/W commands
#2> sed: -e expression #1, char 1: missing filename in r/R/w/W commands
#2> sed: -e expression #1, char 3: expected newer version of sed
#2> sed: can't find label for jump to `none'
#2> sed: -e expression #1, char 5: unexpected `}'
#2> sed: -e expression #1, char 7: extra characters after command

## says what is wrong with expressions
for s in 's/a\)/x/' 's/a\{1/x/' 's/a\{2,1\}/x/' 's/\(a\)\2/x/' '/[[:foo:]]/p' 's/[b-a]/x/' '/[:alpha:]/p' '/\(/p' 's/[a/x/' 's//x/I'; do sed "$s" /dev/null; echo $?; done; echo x | sed '//p'; sed -E 's/*a/x/;' /dev/null; sed -E 's/a{1/x/' /dev/null
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> 4
#> 1
#> 1
#> 1
#2> sed: -e expression #1, char 8: Unmatched ) or \)
#2> sed: -e expression #1, char 9: Unmatched \{
#2> sed: -e expression #1, char 13: Invalid content of \{\}
#2> sed: -e expression #1, char 12: Invalid back reference
#2> sed: -e expression #1, char 11: Invalid character class name
#2> sed: -e expression #1, char 10: Invalid range end
#2> sed: character class syntax is [[:space:]], not [:space:]
#2> sed: -e expression #1, char 4: Unmatched ( or \(
#2> sed: -e expression #1, char 7: unterminated `s' command
#2> sed: -e expression #1, char 6: cannot specify modifiers on empty regexp
#2> sed: -e expression #1, char 0: no previous regular expression
#2> sed: -e expression #1, char 8: Invalid preceding regular expression
#2> sed: -e expression #1, char 8: Unmatched \{
#? 1

## says where in several parts of a script
sed -e p -e 's/a' /dev/null; sed -e '{' -e p /dev/null; printf 'p\nk\n' > s; sed -f s /dev/null; printf 'p\n{\np\n' > s; sed -f s /dev/null; sed -f nosuch; sed -n '/a/w /nosuch/f' /dev/null; echo $?
#> 4
#2> sed: -e expression #2, char 3: unterminated `s' command
#2> sed: -e expression #1, char 0: unmatched `{'
#2> sed: file s line 2: unknown command: `k'
#2> sed: file s line 2: unmatched `{'
#2> sed: couldn't open file nosuch: No such file or directory
#2> sed: couldn't open file /nosuch/f: No such file or directory

## refuses what --posix and --sandbox do not allow
sed --posix 'a x' /dev/null; sed --posix F /dev/null; sed --posix '1,2=' /dev/null; seq 3 | sed --posix 'N;s/\n/,/'; sed --sandbox 'w x' /dev/null; sed --sandbox 's/1/x/e' /dev/null; sed --sandbox 'r x' /dev/null; ls
#> 1,2
#2> sed: -e expression #1, char 3: expected \ after `a', `c' or `i'
#2> sed: -e expression #1, char 1: unknown command: `F'
#2> sed: -e expression #1, char 4: command only uses one address
#2> sed: -e expression #1, char 1: e/r/w commands disabled in sandbox mode
#2> sed: -e expression #1, char 7: e/r/w commands disabled in sandbox mode
#2> sed: -e expression #1, char 1: e/r/w commands disabled in sandbox mode

## shows how it is used
sed; echo $?; sed -k p; sed --in-place= 2>&1 | head -n 1; sed --expression; sed -n2p 2>&1 | head -n 1
#> 1
#> Usage: sed [OPTION]... {script-only-if-no-other-script} [input-file]...
#> sed: invalid option -- '2'
#2> Usage: sed [OPTION]... {script-only-if-no-other-script} [input-file]...
#2>
#2>   -n, --quiet, --silent
#2>                  suppress automatic printing of pattern space
#2>       --debug
#2>                  annotate program execution
#2>   -e script, --expression=script
#2>                  add the script to the commands to be executed
#2>   -f script-file, --file=script-file
#2>                  add the contents of script-file to the commands to be executed
#2>   --follow-symlinks
#2>                  follow symlinks when processing in place
#2>   -i[SUFFIX], --in-place[=SUFFIX]
#2>                  edit files in place (makes backup if SUFFIX supplied)
#2>   -l N, --line-length=N
#2>                  specify the desired line-wrap length for the `l' command
#2>   --posix
#2>                  disable all GNU extensions.
#2>   -E, -r, --regexp-extended
#2>                  use extended regular expressions in the script
#2>                  (for portability use POSIX -E).
#2>   -s, --separate
#2>                  consider files as separate rather than as a single,
#2>                  continuous long stream.
#2>       --sandbox
#2>                  operate in sandbox mode (disable e/r/w commands).
#2>   -u, --unbuffered
#2>                  load minimal amounts of data from the input files and flush
#2>                  the output buffers more often
#2>   -z, --null-data
#2>                  separate lines by NUL characters
#2>       --help     display this help and exit
#2>       --version  output version information and exit
#2>
#2> If no -e, --expression, -f, or --file option is given, then the first
#2> non-option argument is taken as the sed script to interpret.  All
#2> remaining arguments are names of input files; if no input files are
#2> specified, then the standard input is read.
#2>
#2> GNU sed home page: <https://www.gnu.org/software/sed/>.
#2> General help using GNU software: <https://www.gnu.org/gethelp/>.
#2> sed: invalid option -- 'k'
#2> Usage: sed [OPTION]... {script-only-if-no-other-script} [input-file]...
#2>
#2>   -n, --quiet, --silent
#2>                  suppress automatic printing of pattern space
#2>       --debug
#2>                  annotate program execution
#2>   -e script, --expression=script
#2>                  add the script to the commands to be executed
#2>   -f script-file, --file=script-file
#2>                  add the contents of script-file to the commands to be executed
#2>   --follow-symlinks
#2>                  follow symlinks when processing in place
#2>   -i[SUFFIX], --in-place[=SUFFIX]
#2>                  edit files in place (makes backup if SUFFIX supplied)
#2>   -l N, --line-length=N
#2>                  specify the desired line-wrap length for the `l' command
#2>   --posix
#2>                  disable all GNU extensions.
#2>   -E, -r, --regexp-extended
#2>                  use extended regular expressions in the script
#2>                  (for portability use POSIX -E).
#2>   -s, --separate
#2>                  consider files as separate rather than as a single,
#2>                  continuous long stream.
#2>       --sandbox
#2>                  operate in sandbox mode (disable e/r/w commands).
#2>   -u, --unbuffered
#2>                  load minimal amounts of data from the input files and flush
#2>                  the output buffers more often
#2>   -z, --null-data
#2>                  separate lines by NUL characters
#2>       --help     display this help and exit
#2>       --version  output version information and exit
#2>
#2> If no -e, --expression, -f, or --file option is given, then the first
#2> non-option argument is taken as the sed script to interpret.  All
#2> remaining arguments are names of input files; if no input files are
#2> specified, then the standard input is read.
#2>
#2> GNU sed home page: <https://www.gnu.org/software/sed/>.
#2> General help using GNU software: <https://www.gnu.org/gethelp/>.
#2> sed: option '--expression' requires an argument
#2> Usage: sed [OPTION]... {script-only-if-no-other-script} [input-file]...
#2>
#2>   -n, --quiet, --silent
#2>                  suppress automatic printing of pattern space
#2>       --debug
#2>                  annotate program execution
#2>   -e script, --expression=script
#2>                  add the script to the commands to be executed
#2>   -f script-file, --file=script-file
#2>                  add the contents of script-file to the commands to be executed
#2>   --follow-symlinks
#2>                  follow symlinks when processing in place
#2>   -i[SUFFIX], --in-place[=SUFFIX]
#2>                  edit files in place (makes backup if SUFFIX supplied)
#2>   -l N, --line-length=N
#2>                  specify the desired line-wrap length for the `l' command
#2>   --posix
#2>                  disable all GNU extensions.
#2>   -E, -r, --regexp-extended
#2>                  use extended regular expressions in the script
#2>                  (for portability use POSIX -E).
#2>   -s, --separate
#2>                  consider files as separate rather than as a single,
#2>                  continuous long stream.
#2>       --sandbox
#2>                  operate in sandbox mode (disable e/r/w commands).
#2>   -u, --unbuffered
#2>                  load minimal amounts of data from the input files and flush
#2>                  the output buffers more often
#2>   -z, --null-data
#2>                  separate lines by NUL characters
#2>       --help     display this help and exit
#2>       --version  output version information and exit
#2>
#2> If no -e, --expression, -f, or --file option is given, then the first
#2> non-option argument is taken as the sed script to interpret.  All
#2> remaining arguments are names of input files; if no input files are
#2> specified, then the standard input is read.
#2>
#2> GNU sed home page: <https://www.gnu.org/software/sed/>.
#2> General help using GNU software: <https://www.gnu.org/gethelp/>.

## helps
sed --help
#> Usage: sed [OPTION]... {script-only-if-no-other-script} [input-file]...
#>
#>   -n, --quiet, --silent
#>                  suppress automatic printing of pattern space
#>       --debug
#>                  annotate program execution
#>   -e script, --expression=script
#>                  add the script to the commands to be executed
#>   -f script-file, --file=script-file
#>                  add the contents of script-file to the commands to be executed
#>   --follow-symlinks
#>                  follow symlinks when processing in place
#>   -i[SUFFIX], --in-place[=SUFFIX]
#>                  edit files in place (makes backup if SUFFIX supplied)
#>   -l N, --line-length=N
#>                  specify the desired line-wrap length for the `l' command
#>   --posix
#>                  disable all GNU extensions.
#>   -E, -r, --regexp-extended
#>                  use extended regular expressions in the script
#>                  (for portability use POSIX -E).
#>   -s, --separate
#>                  consider files as separate rather than as a single,
#>                  continuous long stream.
#>       --sandbox
#>                  operate in sandbox mode (disable e/r/w commands).
#>   -u, --unbuffered
#>                  load minimal amounts of data from the input files and flush
#>                  the output buffers more often
#>   -z, --null-data
#>                  separate lines by NUL characters
#>       --help     display this help and exit
#>       --version  output version information and exit
#>
#> If no -e, --expression, -f, or --file option is given, then the first
#> non-option argument is taken as the sed script to interpret.  All
#> remaining arguments are names of input files; if no input files are
#> specified, then the standard input is read.
#>
#> GNU sed home page: <https://www.gnu.org/software/sed/>.
#> General help using GNU software: <https://www.gnu.org/gethelp/>.
#> E-mail bug reports to: <bug-sed@gnu.org>.

## joins words of options
seq 3 | sed -ne 2p; seq 3 | sed -n --expression=2p; seq 3 | sed --quiet --expression '$p'; seq 3 | sed -nE '/(1|3)/p'; seq 3 | sed '$d' -s
#> 2
#> 2
#> 3
#> 1
#> 3
#> 1
#> 2

## changes many things at once
printf 'name: Ann\nage: 30\n\nname: Bob\nage: 25\n' | sed -E -n '/^name: /{s///;h;d};/^age: /{s///;H;x;s/\n/ is /p}'
#> Ann is 30
#> Bob is 25

## strips blanks, comments and tags
printf '  a  \n<b>bold</b>\nx # y\n' | sed -E 's/^[[:space:]]+|[[:space:]]+$//g;s/<[^>]+>//g;s/ *#.*//'
#> a
#> bold
#> x

## does nothing with an empty script
seq 2 | sed ''; seq 2 | sed ';;'; seq 2 | sed -n ''
#> 1
#> 2
#> 1
#> 2

## a closed standard output
echo a | sed p >&-
#2> sed: couldn't close stdout: Bad file descriptor
#? 4

## shows the program
printf 'one\n' | sed --debug -n -e '1,/x\/y/I{s/o\(n\)/\U&\E-\1/gp;b end' -e '}' -e ':end' -e '$!N;y/abc/xyz/;q5' | head -n 12
sed --debug -n 'a hello' /dev/null
sed --debug -n '/a	b\n/M,+3!d;5~3=;0,/x/{p};l 4;w out' /dev/null
#> SED PROGRAM:
#>   1,/x\/y/I {
#>     s/o\\(n\\)/\U&\E-\1/gp
#>     b end
#>   }
#>   :end
#>   $! N
#>   y/abc/xyz/
#>   q 5
#> INPUT:   'STDIN' line 1
#> PATTERN: one
#> COMMAND: 1,/x\/y/I {
#> SED PROGRAM:
#>   a\hello
#>
#> SED PROGRAM:
#>   /a\tb\n/M,+3! d
#>   5~3 =
#>   0,/x/ {
#>     p
#>   }
#>   l 4
#>   wout

## shows what it does
printf 'one\ntwo\n' | sed --debug 's/o/0/;h;G'
printf 'ab\ncd\n' | sed --debug -n 's/\(a\)\(x\)*b/<\1>/p;$!N;P;D'
printf 'a\tb\\\n' | sed --debug '1{x;x};/z/d;n;p'
echo x > f; sed --debug '1d' f; printf 'ä\n' | sed --debug 'l;c\
changed'
printf '1\n2\n' | sed --debug '1{=};q3'
#> SED PROGRAM:
#>   s/o/0/
#>   h
#>   G
#> INPUT:   'STDIN' line 1
#> PATTERN: one
#> COMMAND: s/o/0/
#> MATCHED REGEX REGISTERS
#>   regex[0] = 0-1 'o'
#> PATTERN: 0ne
#> COMMAND: h
#> HOLD:    0ne
#> COMMAND: G
#> PATTERN: 0ne\n0ne
#> END-OF-CYCLE:
#> 0ne
#> 0ne
#> INPUT:   'STDIN' line 2
#> PATTERN: two
#> COMMAND: s/o/0/
#> MATCHED REGEX REGISTERS
#>   regex[0] = 2-3 'o'
#> PATTERN: tw0
#> COMMAND: h
#> HOLD:    tw0
#> COMMAND: G
#> PATTERN: tw0\ntw0
#> END-OF-CYCLE:
#> tw0
#> tw0
#> SED PROGRAM:
#>   s/\\(a\\)\\(x\\)*b/<\1>/p
#>   $! N
#>   P
#>   D
#> INPUT:   'STDIN' line 1
#> PATTERN: ab
#> COMMAND: s/\\(a\\)\\(x\\)*b/<\1>/p
#> MATCHED REGEX REGISTERS
#>   regex[0] = 0-2 'ab'
#>   regex[1] = 0-1 'a'
#> <a>
#> PATTERN: <a>
#> COMMAND: $! N
#> PATTERN: <a>\ncd
#> COMMAND: P
#> <a>
#> COMMAND: D
#> PATTERN: cd
#> COMMAND: s/\\(a\\)\\(x\\)*b/<\1>/p
#> PATTERN: cd
#> COMMAND: $! N
#> COMMAND: P
#> cd
#> COMMAND: D
#> SED PROGRAM:
#>   1 {
#>     x
#>     x
#>   }
#>   /z/ d
#>   n
#>   p
#> INPUT:   'STDIN' line 1
#> PATTERN: a\tb\\
#> COMMAND: 1 {
#> COMMAND:   x
#>$ PATTERN:\x20
#> HOLD:    a\tb\\
#> COMMAND:   x
#> PATTERN: a\tb\\
#>$ HOLD:   \x20
#> COMMAND: }
#> COMMAND: /z/ d
#> COMMAND: n
#> a	b\
#> END-OF-CYCLE:
#> SED PROGRAM:
#>   1 d
#> INPUT:   'f' line 1
#> PATTERN: x
#> COMMAND: 1 d
#> END-OF-CYCLE:
#> SED PROGRAM:
#>   l
#>   c\changed
#>
#> INPUT:   'STDIN' line 1
#> PATTERN: \o37777777703\o37777777644
#> COMMAND: l
#> \303\244$
#> COMMAND: c\changed
#>
#> changed
#> END-OF-CYCLE:
#> SED PROGRAM:
#>   1 {
#>     =
#>   }
#>   q 3
#> INPUT:   'STDIN' line 1
#> PATTERN: 1
#> COMMAND: 1 {
#> COMMAND:   =
#> 1
#> COMMAND: }
#> COMMAND: q 3
#> 1
#? 3

## nothing to append still ends the line
printf 'hello' | sed 'a\'
#> hello

## what is no version is none that is old enough
echo a | sed 'v x'; echo a | sed 'v 4.2'
#> a
#2> sed: -e expression #1, char 3: expected newer version of sed

## leaves nothing behind where a backup cannot be made
echo a > f; sed -i'no/*' s/a/b/ f; echo $?; ls
#> 4
#> f
#2> sed: cannot rename f: No such file or directory

## --posix takes GNU's own letters literally
printf 'a|b\n' | sed --posix 's/a\|b/X/'; printf 'a?b\n' | sed --posix 's/a\?b/X/'; printf 'aab a+b\n' | sed --posix 's/a\+b/X/'; printf 'a w\n' | sed --posix 's/\w/X/'; printf 'a bb\n' | sed --posix 's/\bb/X/'; printf 'aa\n' | sed --posix 's/a\{2\}/Y/'; printf 'a|b a+b\n' | sed --posix -E 's/a\|b|c/X/g;s/a\+b/Z/'; echo 'x+y' | sed --posix 's/[\+]/-/'
#> X
#> X
#> aab X
#> a X
#> a X
#> Y
#> X Z
#> x-y
