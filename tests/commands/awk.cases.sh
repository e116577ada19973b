# The language of awk, as GNU awk 5.2 has it.

## prints fields
printf 'a b c\nd e f\n' | awk '{ print $2, $NF; print }'
#> b c
#> a b c
#> e f
#> d e f

## runs BEGIN and END around the records
printf '1\n2\n3\n' | awk 'BEGIN { print "start" } { s += $1 } END { print "sum", s, NR }'
#> start
#> sum 6 3

## chooses records by patterns, ranges and comparisons
seq 10 | awk '/3/, $1 == 5; $1 > 8 { print "big", $1 } NR == 1'
#> 1
#> 3
#> 4
#> 5
#> big 9
#> big 10

## splits by one character, a tab, and an expression
echo 'a:b:c' | awk -F: '{ print $3, NF }'
printf 'x\ty z\n' | awk -F'\t' '{ print $2 }'
echo 'a1b22c' | awk -F'[0-9]+' '{ print $1 $2 $3 }'
echo 'a|b' | awk -F'|' '{ print $2 }'
#> c 3
#> y z
#> abc
#> b

## changes fields and the number of them
echo 'a b c' | awk '{ $2 = "X"; print; print NF; $5 = "e"; print; print NF }'
echo 'a b c d' | awk '{ NF = 2; print; $0 = "p q"; print $2 }'
#> a X c
#> 3
#> a X c  e
#> 5
#> a b
#> q

## joins with OFS only when a field has changed
echo 'a b' | awk 'BEGIN { OFS = "-" } { print; $1 = $1; print; print $1, $2 }'
#> a b
#> a-b
#> a-b

## takes variables from the command line
echo 5 | awk -v n=3 '{ print $1 * n }'
echo 5 > f; awk '{ print x, $1 }' x=1 f x=two f
#> 15
#> 1 5
#> two 5

## counts words
printf 'the cat the dog\nthe end\n' | awk '{ for (i = 1; i <= NF; i++) n[$i]++ } END { print n["the"], n["cat"], n["none"] + 0 }'
#> 3 1 0

## knows arithmetic
awk 'BEGIN { print 7 % 3, -7 % 3, 2 ^ 10, 2 ** 3 ** 2, 1 / 4, 10 / 3, 1e6, 1e20, 0.1 + 0.2 }'
#> 1 -1 1024 512 0.25 3.33333 1000000 100000000000000000000 0.3

## writes whole numbers as such and others by CONVFMT and OFMT
awk 'BEGIN { print 100000000000, 3.0, 1e300 * 10; x = 3.14159265; print x; y = x ""; print y; OFMT = "%.2f"; print x; CONVFMT = "%.3f"; z = x ""; print z }'
#> 100000000000 3 10000000000000000525047602552044202487044685811081591549158541155118024579889081957863713750804478640437044438328838781769425232353604305756447921847867069828483872009265758037378302337947880900593689532349707999450811190389676408800746527427801424945792587888200568428381156694721963868654594005401600
#> 3.14159
#> 3.14159
#> 3.14
#> 3.142

## compares numbers as numbers and texts as texts
printf '10 9\nabc abd\n1e1 10\n' | awk '{ print ($1 < $2), ($1 == $2) }'
awk 'BEGIN { print ("10" < "9"), (10 < 9), ("a" < "b"), (x == 0), (x == "") }'
#> 0 0
#> 1 0
#> 0 1
#> 1 0 1 1 1

## assigns in every way
awk 'BEGIN { a = b = 5; a += 2; b -= 1; c = 8; c *= 2; d = 9; d /= 3; e = 7; e %= 4; f = 2; f ^= 3; print a, b, c, d, e, f; print a++, ++a, a--, --a }'
#> 7 4 16 3 3 8
#> 7 9 9 7

## decides with if, the ternary operator, and, or, not
awk 'BEGIN { if (1 && !0) print "yes"; else print "no"; print (0 ? "a" : "b"); print 1 || x++, x + 0 }'
#> yes
#> b
#> 1 0

## loops
awk 'BEGIN { while (i < 3) { i++; if (i == 2) continue; print i } do print "once"; while (0); for (;;) { if (++n > 4) break } print n }'
#> 1
#> 3
#> once
#> 5

## goes through arrays
awk 'BEGIN { a[3]; a[1]; a[2]; for (k in a) print k; delete a[1]; print (1 in a), (2 in a), length(a); delete a; print length(a) }'
#> 1
#> 2
#> 3
#> 0 1 2
#> 0

## has arrays with several subscripts
awk 'BEGIN { a[1, 2] = "x"; for (k in a) { split(k, p, SUBSEP); print p[1], p[2] } if ((1, 2) in a) print "in" }'
#> 1 2
#> in

## has arrays of arrays
awk 'BEGIN { a[1][2] = 3; a[1][4] = 5; print a[1][2], length(a[1]); for (i in a) for (j in a[i]) print i, j, a[i][j]; print isarray(a[1]), isarray(x) }'
#> 3 2
#> 1 2 3
#> 1 4 5
#> 1 0

## calls functions, by value and by reference
awk 'function f(x, a) { x = 2; a["k"] = x; return x * 10 } BEGIN { y = 1; print f(y, b), y, b["k"] }'
awk 'function fact(n) { return n <= 1 ? 1 : n * fact(n - 1) } BEGIN { print fact(10) }'
awk 'function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2) } BEGIN { print fib(15) }'
awk 'function g(n,  i, s) { for (i = 0; i < n; i++) s = s i; return s } BEGIN { print g(3); print i "" s "|" }'
#> 20 1 2
#> 3628800
#> 610
#> 012
#> |

## cuts and finds texts
awk 'BEGIN { s = "hello world"; print length(s), index(s, "o"), substr(s, 1, 5), substr(s, 7), toupper(s), tolower("ABC") }'
#> 11 5 hello world HELLO WORLD abc

## substr at the edges
awk 'BEGIN { s = "hello"; print substr(s, 0, 2) "|" substr(s, -1, 3) "|" substr(s, 4, 10) "|" substr(s, 2, 0) "|" substr(s, 10) "|" }'
#> he|hel|lo|||

## replaces with sub and gsub
echo 'banana' | awk '{ n = gsub(/a/, "o"); print n, $0; sub("o", "[&]"); print; gsub(/n/, "\\&"); print }'
echo 'hello' | awk '{ gsub(/x*/, "-"); print }'
echo 'a.b.c' | awk '{ gsub("\\.", "_"); print; t = "x y"; sub(/y/, "z", t); print t }'
#> 3 bonono
#> b[o]nono
#> b[o]&o&o
#> -h-e-l-l-o-
#> a_b_c
#> x z

## gensub
awk 'BEGIN { print gensub(/(.)(.)/, "\\2\\1", "g", "abcd"); print gensub(/a/, "X", 2, "banana"); print gensub("n", "<&>", 1, "banana") }'
#> badc
#> banXna
#> ba<n>ana

## match and its places
awk 'BEGIN { print match("foobar", /o+/), RSTART, RLENGTH; print match("x", /y/), RSTART, RLENGTH; match("key=val", /([a-z]+)=([a-z]+)/, m); print m[1], m[2], m[0] }'
#> 2 2 2
#> 0 0 -1
#> key val key=val

## split
awk 'BEGIN { n = split("a b  c", p); print n, p[3]; n = split("a:b:c", q, ":"); print n, q[2]; n = split("a1b2c", r, /[0-9]/, s); print n, r[3], s[1]; print split("", t) }'
#> 3 c
#> 3 b
#> 3 c 1
#> 0

## printf
awk 'BEGIN { printf "%d %5.2f|%-5s|%05d|%x %o %e %g %c%c %s%%\n", 42.9, 3.14159, "ab", 42, 255, 8, 12345.678, 0.0001, 65, "hello", "end" }'
awk 'BEGIN { printf "%*d|%-*s|%.3s\n", 5, 42, 6, "ab", "abcdef"; printf "%i %5s %s\n", "3x", "é", 1e3 }'
awk 'BEGIN { x = sprintf("%03d", 7); print x; printf "no newline" }'
#> 42  3.14|ab   |00042|ff 10 1.234568e+04 0.0001 Ah end%
#>    42|ab    |abc
#> 3     é 1000
#> 007
#>| no newline

## mathematics
awk 'BEGIN { printf "%.4f %.4f %.4f %.4f %d %d\n", sin(1), cos(1), exp(1), log(10), int(3.9), int(-3.9); print sqrt(16), atan2(0, -1) }'
#> 0.8415 0.5403 2.7183 2.3026 3 -3
#> 4 3.14159

## bits and other bases
awk 'BEGIN { print and(12, 10), or(12, 10), xor(12, 10), lshift(1, 4), rshift(16, 2), strtonum("0x1F"), strtonum("017"), strtonum("12") }'
#> 8 14 6 16 4 31 15 12

## sorts arrays
awk 'BEGIN { a["x"] = 3; a["y"] = 1; a["z"] = 2; n = asort(a, b); for (i = 1; i <= n; i++) print b[i]; n = asorti(a, c); for (i = 1; i <= n; i++) print c[i] }'
#> 1
#> 2
#> 3
#> x
#> y
#> z

## time
TZ=UTC awk 'BEGIN { print strftime("%Y-%m-%d %H:%M:%S", 86400), mktime("1970 01 02 00 00 00"), strftime("%j", 0, 1) }'
#> 1970-01-02 00:00:00 86400 001

## reads lines itself
printf 'a\nb\nc\n' | awk 'NR == 1 { getline; print "got", $0, NR; getline x; print "x", x, NR }'
printf '1\n2\n' > f; awk 'BEGIN { while ((getline line < "f") > 0) n += line; print n; print (getline y < "none") }'
awk 'BEGIN { "echo hi" | getline x; print x; "echo a b" | getline; print $2, NR; while (("printf \"p\\nq\\n\"" | getline l) > 0) print l }'
#> got b 2
#> x c 3
#> 3
#> -1
#> hi
#> b 0
#> p
#> q

## writes into files and pipes
awk 'BEGIN { print "b" > "out"; print "a" > "out"; close("out"); while ((getline l < "out") > 0) print l; print "z" >> "out" }'; cat out
awk 'BEGIN { print "b" | "sort"; print "a" | "sort"; close("sort"); print "end" }'
awk 'BEGIN { print "to stderr" > "/dev/stderr"; print "to stdout" > "/dev/stdout" }'
#> b
#> a
#> b
#> a
#> z
#> a
#> b
#> end
#> to stdout
#2> to stderr

## runs commands
awk 'BEGIN { r = system("echo from sh; exit 3"); print r }'
#> from sh
#> 3

## leaves with a status
awk 'BEGIN { exit 3 } END { print "end runs" }'; echo $?
seq 5 | awk '{ if ($1 == 2) exit; print } END { print "e" }'
awk 'BEGIN { exit } END { exit 4 }'; echo $?
#> end runs
#> 3
#> 1
#> e
#> 4

## goes on with the next record and the next file
seq 4 | awk '$1 % 2 { next } { print }'
seq 3 > f; seq 3 > g; awk 'FNR == 2 { nextfile } { print FILENAME, FNR, NR }' f g
#> 2
#> 4
#> f 1 1
#> g 1 3

## has other record separators
printf 'a;b;c' | awk 'BEGIN { RS = ";" } { print NR ": " $0 }'
printf 'a b\nc\n\n\nd e\n' | awk 'BEGIN { RS = "" } { print NR ": " $1 "," $NF "," NF }'
printf 'l1\nl2\n\nm1\n' | awk -v RS= -F'\n' '{ print $1 "/" $2 }'
printf 'a12b345c\n' | awk -v RS='[0-9]+' '{ print $0 "<" RT ">" }'
#> 1: a
#> 2: b
#> 3: c
#> 1: a,c,3
#> 2: d,e,2
#> l1/l2
#> m1/
#> a<12>
#> b<345>
#> c
#> <>

## ORS
seq 3 | awk -v ORS=, 1; echo
#> 1,2,3,

## FPAT and FIELDWIDTHS
echo 'a,"b,c",d' | awk -v FPAT='([^,]+)|("[^"]+")' '{ print $2, NF }'
echo '12345678' | awk -v FIELDWIDTHS='2 3 *' '{ print $1, $2, $3 }'
#> "b,c" 3
#> 12 345 678

## regular expressions
printf 'foo\nbar\nFoo\n' | awk '/^fo+$/ { print "m", $0 } $0 ~ "a" { print "a", $0 } $0 !~ /o/'
echo 'ab12' | awk '/[[:alpha:]]+[[:digit:]]{2}/ { print "yes" } /\<ab/ { print "word" }'
echo 'HELLO' | awk 'BEGIN { IGNORECASE = 1 } /hello/ { print "found" }'
#> m foo
#> a bar
#> bar
#> yes
#> word
#> found

## strings and their escapes
awk 'BEGIN { print "tab\there", "q\"q", "back\\slash", "nl\\n", "\x41\102" }'
awk 'BEGIN { print "a" "b" 1 + 2 "c"; print 1 " " -1; print -1 " " 2 }'
#> tab	here q"q back\slash nl\n AB
#> ab3c
#> 1-1
#> -1 2

## switch
awk 'BEGIN { for (i = 1; i <= 4; i++) switch (i) { case 1: print "one"; break; case /[23]/: print "two or three"; break; default: print "other" } }'
#> one
#> two or three
#> two or three
#> other

## environment, arguments and types
X=5 awk 'BEGIN { print ENVIRON["X"], ARGC, ARGV[1], ARGV[2] }' p q
awk 'BEGIN { print typeof(1), typeof("a"), typeof(x), typeof(a), typeof(/r/); a[1]; print typeof(a) }'
#> 5 3 p q
#> number string untyped untyped number
#> array

## several programs
printf 'BEGIN { print "f" }\n' > p.awk; awk -f p.awk; awk -f p.awk -e 'BEGIN { print "e" }'
#> f
#> f
#> e

## comments and continued lines
awk 'BEGIN { # a comment
  x = 1 + \
    2
  print x   # another
  if (x == 3)
    print "three"
  else
    print "no"
}'
#> 3
#> three

## prints with parentheses and redirects comparisons
awk 'BEGIN { print (1, 2); print (1 > 2) ? "a" : "b"; print(1)(2) }'
#> 1 2
#> b
#> 12

## is a fault: no operand behind a binary operator
awk 'BEGIN { print 1 + }'
#2> awk: cmd. line:1: BEGIN { print 1 + }
#2> awk: cmd. line:1:                   ^ syntax error
#? 1

## is a fault: an open brace
awk '{ print'
#2> awk: cmd. line:1: { print
#2> awk: cmd. line:1:        ^ unexpected newline or end of string
#? 1

## is a fault: division by zero
awk 'BEGIN { x = 0; print 1 / x }'
awk 'BEGIN { x = 0; print 1 % x }'
#2> awk: cmd. line:1: fatal: division by zero attempted
#2> awk: cmd. line:1: fatal: division by zero attempted in `%'
#? 2

## is a fault: too few arguments for a format
awk 'BEGIN { printf "%d %s\n", 1 }'
#2> awk: cmd. line:1: fatal: not enough arguments to satisfy format string
#2> 	`%d %s
#2> '
#2> 	    ^ ran out for this one
#? 2

## is a fault: a function that nobody has defined
awk 'BEGIN { f(1) }'
#2> awk: cmd. line:1: fatal: function `f' not defined
#? 2

## is a fault: a file that is not there
awk '{ print }' none; echo $?
echo a > f; awk '{ print }' none f; echo $?
#> 2
#> 2
#2> awk: fatal: cannot open file `none' for reading: No such file or directory
#2> awk: fatal: cannot open file `none' for reading: No such file or directory

## is a fault: a program file that is not there
awk -f none; echo $?
#> 2
#2> awk: fatal: cannot open source file `none' for reading: No such file or directory

## is a fault: no program
awk; echo $?
#> 1
#2> Usage: awk [POSIX or GNU style options] -f progfile [--] file ...
#2> Usage: awk [POSIX or GNU style options] [--] 'program' file ...
#2> POSIX options:		GNU long options: (standard)
#2> 	-f progfile		--file=progfile
#2> 	-F fs			--field-separator=fs
#2> 	-v var=val		--assign=var=val
#2> Short options:		GNU long options: (extensions)
#2> 	-b			--characters-as-bytes
#2> 	-c			--traditional
#2> 	-C			--copyright
#2> 	-d[file]		--dump-variables[=file]
#2> 	-D[file]		--debug[=file]
#2> 	-e 'program-text'	--source='program-text'
#2> 	-E file			--exec=file
#2> 	-g			--gen-pot
#2> 	-h			--help
#2> 	-i includefile		--include=includefile
#2> 	-I			--trace
#2> 	-l library		--load=library
#2> 	-L[fatal|invalid|no-ext]	--lint[=fatal|invalid|no-ext]
#2> 	-M			--bignum
#2> 	-N			--use-lc-numeric
#2> 	-n			--non-decimal-data
#2> 	-o[file]		--pretty-print[=file]
#2> 	-O			--optimize
#2> 	-p[file]		--profile[=file]
#2> 	-P			--posix
#2> 	-r			--re-interval
#2> 	-s			--no-optimize
#2> 	-S			--sandbox
#2> 	-t			--lint-old
#2> 	-V			--version
#2>
#2> To report bugs, use the `gawkbug' program.
#2> For full instructions, see the node `Bugs' in `gawk.info'
#2> which is section `Reporting Problems and Bugs' in the
#2> printed version.  This same information may be found at
#2> https://www.gnu.org/software/gawk/manual/html_node/Bugs.html.
#2> PLEASE do NOT try to report bugs by posting in comp.lang.awk,
#2> or by using a web forum such as Stack Overflow.
#2>
#2> gawk is a pattern scanning and processing language.
#2> By default it reads standard input and writes standard output.
#2>
#2> Examples:
#2> 	awk '{ sum += $1 }; END { print sum }' file
#2> 	awk -F: '{ print $1 }' /etc/passwd

## uninitialised values and negative fields
awk 'BEGIN { print x + 1, x "" "|", length(x); print $(-1) }'
#> 1 | 0
#2> awk: cmd. line:1: fatal: attempt to access field -1
#? 2

## walks an array of texts in the order of gawk's table
printf 'apple\nbanana\ncherry\napple\ndate\nbanana\n' | awk '{ c[$1]++ } END { for (k in c) print k, c[k] }'
awk 'BEGIN { for (i = 0; i < 60; i++) a["key" i * 7]; for (k in a) printf "%s ", k; print "" }'
#> apple 2
#> banana 2
#> cherry 1
#> date 1
#>$ key378 key392 key413 key168 key182 key203 key399 key189 key224 key0 key21 key245 key7 key28 key42 key266 key280 key301 key49 key63 key287 key308 key322 key84 key112 key329 key343 key119 key133 key364 key154 key385 key406 key175 key210 key196 key217 key231 key14 key238 key252 key35 key259 key273 key56 key70 key294 key315 key77 key91 key105 key336 key350 key98 key126 key140 key357 key371 key147 key161\x20

## keeps that order where elements were deleted
awk 'BEGIN { for (i = 0; i < 50; i++) a["x" i]; for (i = 0; i < 45; i++) delete a["x" i]; a["new"]; a["x3"]; for (k in a) printf "%s ", k; print "" }'
#>$ x45 x46 x47 x48 x49 new x3\x20

## walks numbers that lie close together by size, after other subscripts
awk 'BEGIN { a[3]; a["x"]; a["y"]; a[-1]; a[1]; a[100000]; a[5000000]; a["07"]; a[1.5]; for (k in a) printf "%s ", k; print "" }'
awk 'BEGIN { a["x"]; for (i = -5; i < 20; i++) a[i]; for (k in a) printf "%s ", k; print "" }'
#>$ -1 x y 1.5 07 1 3 100000 5000000\x20
#>$ 17 4 18 5 19 6 7 -1 x 8 -2 9 -3 10 -4 11 -5 12 13 0 14 1 15 2 16 3\x20

## walks numbers that are far apart, and what is left of them, as a table of pairs
awk 'BEGIN { for (i = 0; i < 90; i++) a[-i]; for (i = 0; i < 90; i += 3) delete a[-i]; a[7]; a["z"]; for (k in a) printf "%s ", k; print "" }'
#>$ z -10 -22 -17 -19 -65 -38 -52 -80 -55 -7 -76 -89 -47 -64 -68 -25 -70 -35 -61 -16 -74 -82 -40 -34 -71 -43 -11 -58 -26 -77 -28 -2 -83 -23 -73 -62 -32 -59 -67 -4 -56 -37 -20 -85 -46 -5 -13 -79 -14 -86 -41 -50 -44 7 -88 -1 -29 -49 -31 -53 -8\x20

## gives the same random numbers after the same seed
awk 'BEGIN { print rand(), rand(), rand(); srand(42); for (i = 0; i < 5; i++) printf "%d ", int(rand() * 100); print srand(-3), rand() }'
#> 0.924046 0.593909 0.306394
#> 24 39 95 17 59 42 0.150357

## sorts the walk as PROCINFO["sorted_in"] says
awk 'BEGIN { split("b a 10 9 2 B", a); PROCINFO["sorted_in"] = "@val_num_asc"; for (i in a) printf "%s ", a[i]; PROCINFO["sorted_in"] = "@ind_num_desc"; for (i in a) printf "%s ", i; PROCINFO["sorted_in"] = "@val_type_desc"; for (i in a) printf "%s ", a[i]; print "" }'
#>$ B a b 2 9 10 6 5 4 3 2 1 b a B 10 9 2\x20

## sorts with a function of the program
awk 'function cmp(i1, v1, i2, v2) { return v2 - v1 } BEGIN { a["x"] = 3; a["y"] = 10; a["z"] = 1; PROCINFO["sorted_in"] = "cmp"; for (k in a) print k, a[k]; n = asort(a, b, "cmp"); for (i = 1; i <= n; i++) print b[i] }'
awk 'BEGIN { PROCINFO["sorted_in"] = "nope"; a[1]; for (k in a) print k }'
#> y 10
#> x 3
#> z 1
#> 10
#> 3
#> 1
#2> awk: cmd. line:1: fatal: sort comparison function `nope' is not defined
#? 2

## writes to a command and reads what it answers
awk 'BEGIN { cmd = "sort"; print "b" |& cmd; print "a" |& cmd; close(cmd, "to"); while ((cmd |& getline l) > 0) print "got", l; print close(cmd) }'
#> got a
#> got b
#> 0

## calls a function whose name is in a variable
awk 'function f(x) { return x } BEGIN { y = "f"; print @y(3); z = "length"; print @z("abc"); q = "nope"; @q(1) }'
#> 3
#> 3
#2> awk: cmd. line:1: fatal: `nope' is not a function, so it cannot be called indirectly
#? 2

## tells the line and the record where a program fails
printf 'l1\nl2\n' | awk '{
print 1
print $(-1)
}'
#> 1
#2> awk: cmd. line:3: (FILENAME=- FNR=1) fatal: attempt to access field -1
#? 2

## warns of what a function cannot do, with its line
printf 'l1\n' > f; awk 'function f(x) {
 return log(x)
}
{ f(-2); print sqrt(-1), exp(1000) }' f
#> -nan +inf
#2> awk: cmd. line:2: (FILENAME=f FNR=1) warning: log: received negative argument -2
#2> awk: cmd. line:4: (FILENAME=f FNR=1) warning: sqrt: received negative argument -1
#2> awk: cmd. line:4: (FILENAME=f FNR=1) warning: exp: argument 1000 is out of range

## warns of escapes that mean nothing
awk 'BEGIN { print "a\.b\q\/\y\&"; print "\q" } /\q\y\</'
#> a.bq/y&
#> q
#2> awk: cmd. line:1: warning: escape sequence `\.' treated as plain `.'
#2> awk: cmd. line:1: warning: escape sequence `\q' treated as plain `q'
#2> awk: cmd. line:1: warning: escape sequence `\/' treated as plain `/'
#2> awk: cmd. line:1: warning: escape sequence `\y' treated as plain `y'
#2> awk: cmd. line:1: warning: escape sequence `\&' treated as plain `&'
#2> awk: cmd. line:1: warning: regexp escape sequence `\q' is not a known regexp operator

## refuses break, continue, next and return where they have no place
awk 'function f() { break } BEGIN { if (1) continue; f() } END { next }'
awk 'BEGIN { return 1 }'
awk 'function f() { next } BEGIN { f() }'
#2> awk: cmd. line:1: error: `break' is not allowed outside a loop or switch
#2> awk: cmd. line:1: error: `break' is not allowed outside a loop or switch
#2> awk: cmd. line:1: error: `continue' is not allowed outside a loop
#2> awk: cmd. line:1: error: `continue' is not allowed outside a loop
#2> awk: cmd. line:1: error: `next' used in END action
#2> awk: cmd. line:1: BEGIN { return 1 }
#2> awk: cmd. line:1:         ^ `return' used outside function context
#2> awk: cmd. line:1: fatal: `next' cannot be called from a `BEGIN' rule
#? 2

## refuses functions that are defined twice or used as variables
awk 'function f(x, x) { } function f(y) { } BEGIN { }'
awk 'function f(f) { } BEGIN { g = 1; g() }'
awk 'function f() { } BEGIN { f = 1 }'
#2> awk: cmd. line:1: error: function `f': parameter #2, `x', duplicates parameter #1
#2> awk: cmd. line:1: error: function name `f' previously defined
#2> awk: cmd. line:1: error: function `f': cannot use function name as parameter name
#2> awk: cmd. line:1: error: attempt to use non-function `g' in function call
#2> awk: cmd. line:1: error: function `f' called with space between name and `(',
#2> or used as a variable or an array
#? 1

## tells how many arguments are wrong
awk 'BEGIN { print substr("hello") }'
awk 'BEGIN { printf }'
awk 'BEGIN { print sprintf() }'
#2> awk: cmd. line:1: BEGIN { print substr("hello") }
#2> awk: cmd. line:1:                             ^ 1 is invalid as number of arguments for substr
#2> awk: cmd. line:1: fatal: printf: no arguments
#2> awk: cmd. line:1: fatal: sprintf: no arguments
#? 2

## tells arrays that are used as scalars, and the other way round
awk 'function g(a) { print a + 1 } BEGIN { x[1] = 1; g(x) }'
awk 'BEGIN { x[1] = 1; x = 2 }'
awk 'BEGIN { x[1] = 1; x[1][2] = 3 }'
awk 'function g(a) { a[1] = 1 } BEGIN { x = 1; g(x) }'
#2> awk: cmd. line:1: fatal: attempt to use array `a (from x)' in a scalar context
#2> awk: cmd. line:1: fatal: attempt to use array `x' in a scalar context
#2> awk: cmd. line:1: fatal: attempt to use scalar `x["1"]' as an array
#2> awk: cmd. line:1: fatal: attempt to use scalar parameter `a' as an array
#? 2

## refuses a division by zero when it reads it
awk 'BEGIN { print 1 / 0 }'
awk 'BEGIN { x = 2; x %= 0 }'
#2> awk: cmd. line:1: error: division by zero attempted
#2> awk: cmd. line:1: fatal: division by zero attempted in `%='
#? 2

## refuses a name that is empty
awk 'BEGIN { print > "" }'
awk 'BEGIN { getline x < "" }'
awk 'BEGIN { print "a" | "" }'
#2> awk: cmd. line:1: fatal: expression for `>' redirection has null string value
#2> awk: cmd. line:1: fatal: expression for `<' redirection has null string value
#2> awk: cmd. line:1: fatal: expression for `|' redirection has null string value
#? 2

## compares without regard to case
awk 'BEGIN { IGNORECASE = 1; print "ABC" ~ /b/, "A" == "a", index("ABC", "b") }'
#> 1 1 2

## takes arguments by their place
awk 'BEGIN { printf "%2$s %1$s\n", "a", "b" }'
#> b a

## tells why a file cannot be read
awk 'BEGIN { print (getline x < "nope"), ERRNO, LINT; print length(PROCINFO["FS"]), PROCINFO["version"] }'
#> -1 No such file or directory 0
#> 2 5.2.1

## forbids commands and files with -S
awk -S 'BEGIN { system("ls") }'
awk -S 'BEGIN { print > "x" }'
#2> awk: cmd. line:1: fatal: 'system' function not allowed in sandbox mode
#2> awk: cmd. line:1: fatal: redirection not allowed in sandbox mode
#? 2

## says what is wrong with -v, -f and options
awk -v 1x=3 'BEGIN { }'
awk -v x 'BEGIN { }' 2>&1 | head -n 2
awk --bogus 'BEGIN { }' 2>&1 | head -n 1
awk -f 2>&1 | head -n 1
#> awk: `x' argument to `-v' not in `var=value' form
#>
#> Usage: awk [POSIX or GNU style options] -f progfile [--] file ...
#> awk: option requires an argument -- f
#2> awk: fatal: `1x' is not a legal variable name

## negative numbers without a sign
awk 'BEGIN { printf "%u %x %o\n", -1, -5, -3.7; printf "%u\n", -1e30 }'
#> 18446744073709551615 fffffffffffffffb 1777777777777777777775
#> -1e+30

## where it was when a file cannot be opened
echo x > f; awk '{ print }' f absent; awk '{ print }' absent; awk 'BEGIN { x = 1 } { print }' absent
#> x
#2> awk: cmd. line:1: fatal: cannot open file `absent' for reading: No such file or directory
#2> awk: fatal: cannot open file `absent' for reading: No such file or directory
#2> awk: cmd. line:1: fatal: cannot open file `absent' for reading: No such file or directory
#? 2

## what the shell of system says
awk 'BEGIN { r = system("nosuch"); print r; r = system("exit 3"); print r; "nosuch2" | getline; print "x" | "nosuch3" }'
#> 127
#> 3
#2> sh: 1: nosuch: not found
#2> sh: 1: nosuch2: not found
#2> sh: 1: nosuch3: not found

## libraries by @include and -i
printf 'function twice(x) { return 2 * x }\n' > lib.awk; printf '@include "lib.awk"\nBEGIN { print twice(4) }\n' > main.awk; awk -f main.awk; awk '@include "lib"
BEGIN { print twice(3) }'; awk -i lib 'BEGIN { print twice(5) }'; awk -i lib -i lib.awk --include=lib -e 'BEGIN { print twice(6) }'; awk -i main 'BEGIN { print twice(9) }'
#> 8
#> 6
#> 10
#> 12
#> 8
#> 18

## libraries along AWKPATH
mkdir one two; echo 'BEGIN { print 1 }' > one/a.awk; echo 'BEGIN { print 2 }' > two/a.awk; AWKPATH=two:one awk -i a 1 /dev/null; awk -i one/a 1 /dev/null; AWKPATH=one awk -f a /dev/null; AWKPATH=none awk -i a 1
#> 2
#> 1
#> 1
#2> awk: fatal: cannot open source file `a' for reading: No such file or directory
#? 2

## libraries that are not there, or not to be included
printf 'function twice(x) { return 2 * x }\n' > lib.awk; awk -i nolib 'BEGIN {}'; echo $?; awk '@include "nolib"
BEGIN { print 1 }'; echo $?; printf '@include "loop.awk"\nBEGIN { print 1 }\n' > loop.awk; awk -f loop.awk; echo $?; mkdir d; awk -i d 'BEGIN {}'; echo $?; awk -i lib; echo $? >&2
#> 2
#> 1
#> 2
#> 1
#2> awk: fatal: cannot open source file `nolib' for reading: No such file or directory
#2> awk: cmd. line:1: error: cannot open source file `nolib' for reading: No such file or directory
#2> awk: loop.awk:2: fatal: cannot include `loop.awk' and use it as a program file
#2> awk: d:1: error: cannot read source file `d': Is a directory
#2> Usage: awk [POSIX or GNU style options] -f progfile [--] file ...
#2> Usage: awk [POSIX or GNU style options] [--] 'program' file ...
#2> POSIX options:		GNU long options: (standard)
#2> 	-f progfile		--file=progfile
#2> 	-F fs			--field-separator=fs
#2> 	-v var=val		--assign=var=val
#2> Short options:		GNU long options: (extensions)
#2> 	-b			--characters-as-bytes
#2> 	-c			--traditional
#2> 	-C			--copyright
#2> 	-d[file]		--dump-variables[=file]
#2> 	-D[file]		--debug[=file]
#2> 	-e 'program-text'	--source='program-text'
#2> 	-E file			--exec=file
#2> 	-g			--gen-pot
#2> 	-h			--help
#2> 	-i includefile		--include=includefile
#2> 	-I			--trace
#2> 	-l library		--load=library
#2> 	-L[fatal|invalid|no-ext]	--lint[=fatal|invalid|no-ext]
#2> 	-M			--bignum
#2> 	-N			--use-lc-numeric
#2> 	-n			--non-decimal-data
#2> 	-o[file]		--pretty-print[=file]
#2> 	-O			--optimize
#2> 	-p[file]		--profile[=file]
#2> 	-P			--posix
#2> 	-r			--re-interval
#2> 	-s			--no-optimize
#2> 	-S			--sandbox
#2> 	-t			--lint-old
#2> 	-V			--version
#2>
#2> To report bugs, use the `gawkbug' program.
#2> For full instructions, see the node `Bugs' in `gawk.info'
#2> which is section `Reporting Problems and Bugs' in the
#2> printed version.  This same information may be found at
#2> https://www.gnu.org/software/gawk/manual/html_node/Bugs.html.
#2> PLEASE do NOT try to report bugs by posting in comp.lang.awk,
#2> or by using a web forum such as Stack Overflow.
#2>
#2> gawk is a pattern scanning and processing language.
#2> By default it reads standard input and writes standard output.
#2>
#2> Examples:
#2> 	awk '{ sum += $1 }; END { print sum }' file
#2> 	awk -F: '{ print $1 }' /etc/passwd
#2> 1

## what is wrong is told with the name of its source
printf 'function twice(x) { return 2 * x }\n' > lib.awk; printf '\nBEGIN { x = }\n' > bad.awk; awk -i bad 1; awk -f lib.awk -f bad.awk; awk -f bad.awk; awk '@include "bad"
BEGIN {}'; printf 'BEGIN {\n print substr("a") }\n' > warn.awk; printf 'BEGIN {\n getline < "" }\n' > fatal.awk; awk -f lib.awk -f fatal.awk
#2> awk: bad:2: BEGIN { x = }
#2> awk: bad:2:             ^ syntax error
#2> awk: bad.awk:2: BEGIN { x = }
#2> awk: bad.awk:2:             ^ syntax error
#2> awk: bad.awk:2: BEGIN { x = }
#2> awk: bad.awk:2:             ^ syntax error
#2> awk: bad:2: BEGIN { x = }
#2> awk: bad:2:             ^ syntax error
#2> awk: fatal.awk:2: fatal: expression for `<' redirection has null string value
#? 2

## long options with and without arguments
for o in --file --assign --field-separator --source --posix=x --lint-old=x --sandbox=x --bogus -f; do awk $o 2>&1 | head -1; done
#> awk: option requires an argument -- f
#> awk: option requires an argument -- v
#> awk: option requires an argument -- F
#> awk: option requires an argument -- e
#> awk: option requires an argument -- P
#> awk: option requires an argument -- t
#> awk: option requires an argument -- S
#> Usage: awk [POSIX or GNU style options] -f progfile [--] file ...
#> awk: option requires an argument -- f

## assigns behind an operator
echo 'a b' | awk 'NF && $0 = $2'
awk 'BEGIN { x = 3; print x == y = 3, y; print 1 || z = 2, z "" }'
echo 'x y' | awk '{ gsub(/x/, "z") && $3 = "more" } 1'
#> b
#> 1 3
#>$ 1\x20
#> z y more

## takes a regular expression as a value
awk 'BEGIN { digits = @/[0-9]+/; print typeof(digits), digits, "a12" ~ digits; print gensub(digits, "<&>", 1, "b345") }'
echo 'a1b22c' | awk 'BEGIN { FS = @/[0-9]/ } { print NF, $2, $4 }'
awk 'BEGIN { n = split("a.b.c", part, @/./); print n; switch ("xyz") { case @/y/: print "y is in it" } }'
#> regexp [0-9]+ 1
#> b<345>
#> 4 b c
#> 6
#> y is in it

## tells where the groups of a match stand
awk 'BEGIN { match("abxab", /(a)b(x)(a)b/, g); for (i = 0; i < 4; i++) print i, g[i], g[i, "start"], g[i, "length"] }'
awk 'BEGIN { match("äöü-x", /(-)(x)/, g); print RSTART, RLENGTH, g[2, "start"] }'
#> 0 abxab 1 5
#> 1 a 1 1
#> 2 x 3 1
#> 3 a 4 1
#> 4 2 5

## what a command gives to getline may be reckoned and joined with
awk 'BEGIN { "echo 5" | getline x; print x; print ("echo 7" | getline y) + 1, y; "echo 9" | getline z "joined"; print z }'
#> 5
#> 2 7
#> 9

## counts up a field of a field
echo '3 4 5 6' | awk 'BEGIN { a = 2 } { print $$a++, a; print }'
echo '3 4 5 6' | awk 'BEGIN { a = 1 } { print $$a++++; print; print a }'
#> 6 2
#> 3 5 5 6
#> 5
#> 4 4 6 6
#> 1

## a field that is not there is no number
echo 'a' | awk '{ print ($5 == 0), ($5 == ""), typeof($5), NF }'
echo | awk '{ $0 = "0"; if ($0) print "a text"; if (!$1) print "a number" }'
#> 0 1 unassigned 1
#> a text
#> a number

## fields that look like nothing
echo 'a,,b,' | awk -v 'FPAT=[^,]*' '{ print NF; for (i = 1; i <= NF; i++) printf "<%s>", $i; print "" }'
echo '1,"x, y",,4' | awk -v 'FPAT=([^,]*)|("[^"]+")' '{ print NF, $2, $4 }'
awk 'BEGIN { n = patsplit("ab12cd3", part, /[0-9]+/, between); print n, part[2], between[0] "|" between[1] "|" between[2] "|" }'
#> 4
#> <a><><b><>
#> 4 "x, y" 4
#> 2 3 ab|cd||

## a backslash separates
printf 'a\\b\\c\n' | awk -F'\\' '{ print NF, $3 }'
printf 'a\\b' | awk 'BEGIN { RS = "\\" } { print NR, $0 }'
#> 3 c
#> 1 a
#> 2 b

## split tells the separators
awk 'BEGIN { n = split("  a b  c ", part, " ", s); print n; for (i = 0; i <= n; i++) print i, "[" s[i] "]" }'
awk 'BEGIN { n = split("a.b^c", part, ".", s); print n, s[1]; n = split("abc", part, "", s); print n, length(s) }'
#> 3
#> 0 [  ]
#> 1 [ ]
#> 2 [  ]
#> 3 [ ]
#> 2 .
#> 3 2

## changed fields are joined with the OFS of then
echo 'a b c' | awk '{ $1 = "x"; OFS = ":"; print; $2 = "y"; print }'
#> x b c
#> x:y:c

## IGNORECASE changes separators too
printf 'aXXbxxc\n' | awk 'BEGIN { FS = "xx"; IGNORECASE = 1 } { print NF }'
printf '1END2end3' | awk 'BEGIN { IGNORECASE = 1; RS = "end" } { print NR, $0 }'
#> 3
#> 1 1
#> 2 2
#> 3 3

## backslashes in a replacement
awk 'BEGIN { s = "x"; sub(/x/, "\\\\&", s); print s; s = "x"; sub(/x/, "\\\\\\&", s); print s; s = "x"; sub(/x/, "\\\\\\\\", s); print s; s = "x"; sub(/x/, "a\\qb", s); print s }'
awk --posix 'BEGIN { s = "x"; sub(/x/, "\\\\&", s); print s; s = "x"; sub(/x/, "\\\\q", s); print s }'
awk 'BEGIN { print gensub(/(a)(b)/, "\\2\\1\\q", "x", "ab") }'
#> \x
#> \&
#> \\
#> a\qb
#> \x
#> \q
#> baq
#2> awk: cmd. line:1: warning: gensub: third argument `x' treated as 1

## goes on where BEGINFILE passes a file over
echo 1 > here; mkdir d
awk 'BEGINFILE { print "begin", FILENAME, ERRNO; if (ERRNO) nextfile } { print } ENDFILE { print "end", FNR }' here absent d here
awk 'BEGINFILE { n++ } END { print n }' absent
#>$ begin here\x20
#> 1
#> end 1
#> begin absent No such file or directory
#> begin d Is a directory
#>$ begin here\x20
#> 1
#> end 1
#2> awk: cmd. line:1: fatal: cannot open file `absent' for reading: No such file or directory
#? 2

## warns of escapes that mean nothing to a regular expression
awk 'BEGIN { print "a-b" ~ /a\-b/, "q" ~ /\q/, "\"" ~ /\"/, "a:b" ~ "a\\:b" }'
#> 1 1 1 1
#2> awk: cmd. line:1: warning: regexp escape sequence `\q' is not a known regexp operator
#2> awk: cmd. line:1: warning: regexp escape sequence `\"' is not a known regexp operator
#2> awk: cmd. line:1: warning: regexp escape sequence `\:' is not a known regexp operator

## close of what is not open
awk 'BEGIN { print close("nothing"); print ERRNO }'
#> -1
#> close of redirection that was never opened

## true and false as values
awk 'BEGIN { t = mkbool(5); print t, typeof(t), mkbool(""), t + 1 }'
#> 1 number|bool 0 2

## names that are taken
awk 'function f(NR) { return NR } BEGIN { print f(1) }'
awk 'function substr(x) { return x }'
awk 'function f(x) {
  return x(1)
}
BEGIN { f(1) }'
awk 'BEGIN {
  f = 1
}
function f() { }'
awk 'BEGIN { $i++ = 3 }'
awk 'function f(a) { print a } BEGIN { print "first"; f(1, 2) }'
#> first
#> 1
#2> awk: cmd. line:1: error: function `f': cannot use special variable `NR' as a function parameter
#2> awk: cmd. line:1: function substr(x) { return x }
#2> awk: cmd. line:1:          ^ `substr' is a built-in function, it cannot be redefined
#2> awk: cmd. line:2: error: attempt to use non-function `x' in function call
#2> awk: cmd. line:4: error: function name `f' previously defined
#2> awk: cmd. line:1: BEGIN { $i++ = 3 }
#2> awk: cmd. line:1:                  ^ cannot assign a value to the result of a field post-increment expression
#2> awk: cmd. line:1: warning: function `f' called with more arguments than declared

## reads hexadecimal and octal numbers
echo '0x1F 017 0x 9' | awk -n '{ print $1 + 0, $2 + 0, $3 + 0, $4 + 0, ($1 == 31) }'
#> 31 15 0 9 1

## takes bytes for characters
echo 'äb' | awk -b '{ print length($0), substr($0, 3), index($0, "b") }'
printf 'é\n' | awk -b '{ printf "%s\n", substr($0, 1, 1) }' | od -c
#> 3 b 3
#> 0000000 303  \n
#> 0000002

## gawk is the same program
echo 'a b' | gawk '{ print $2 }'; gawk 'BEGIN { print 1'; gawk --version | head -n 1
#> b
#> GNU Awk 5.2.1, API 3.2, PMA Avon 8-g1, (GNU MPFR 4.2.0, GNU MP 6.2.1)
#2> gawk: cmd. line:1: BEGIN { print 1
#2> gawk: cmd. line:1:                ^ unexpected newline or end of string

## lint: what nobody has set
echo 'a b' | awk --lint '{ print x, $7; n[$1]++; sum += $2 } END { print y["k"], sum }'
awk --lint 'BEGIN { print length(z); print }'
awk -L 'function f(a) { print a } BEGIN { f() }'
#>$ \x20
#>  0
#> 0
#>
#>
#2> awk: cmd. line:1: (FILENAME=- FNR=1) warning: reference to uninitialized variable `x'
#2> awk: cmd. line:1: (FILENAME=- FNR=1) warning: reference to uninitialized field `$7'
#2> awk: cmd. line:1: (FILENAME=- FNR=1) warning: reference to uninitialized element `n["a"]'
#2> awk: cmd. line:1: (FILENAME=- FNR=1) warning: reference to uninitialized variable `sum'
#2> awk: cmd. line:1: (FILENAME=- FNR=1) warning: reference to uninitialized element `y["k"]'
#2> awk: cmd. line:1: warning: plain `print' in BEGIN or END rule should probably be `print ""'
#2> awk: cmd. line:1: warning: reference to uninitialized variable `z'
#2> awk: cmd. line:1: warning: reference to uninitialized field `$0'
#2> awk: cmd. line:1: warning: reference to uninitialized argument `a'

## lint: what is likely to be meant otherwise
awk --lint 'BEGIN { x = 1; if (x = 2) print "two"; x == 3; x + 1; "a"; x++ == 4 }'
awk --lint 'BEGIN { x = /a/; print length; print 2 ** 3 }'
awk --lint 'BEGIN { print gensub(/a/, "b", "g", "ca"), gensub(/a/, "b", 1, "a") }'
awk --lint 'BEGIN { a["x"] = 1; delete a["y"]; print length(a), toupper(3), index(12, 2), int("x") }'
awk --lint 'BEGIN { print substr("hello", 0), substr("hello", 1.5, 2), substr("hello", 2, -1), substr("hello", 9), substr("hello", 3, 9) }'
awk --lint 'BEGIN { printf "%d\n", 1, 2; print sprintf("%s", "a", "b") }'
awk --lint 'BEGIN { $3 = "x"; NF = 1; print $0 "." }'
#> two
#> 0
#> 8
#> cb b
#> 1 3 2 0
#> hello he   llo
#> 1
#> a
#> .
#2> awk: cmd. line:1: warning: statement has no effect
#2> awk: cmd. line:1: warning: statement has no effect
#2> awk: cmd. line:1: warning: statement has no effect
#2> awk: cmd. line:1: warning: assignment used in conditional context
#2> awk: cmd. line:1: warning: regular expression on right of assignment
#2> awk: cmd. line:1: warning: call of `length' without parentheses is not portable
#2> awk: cmd. line:1: warning: POSIX does not allow operator `**'
#2> awk: cmd. line:1: warning: reference to uninitialized field `$0'
#2> awk: cmd. line:1: warning: `gensub' is a gawk extension
#2> awk: cmd. line:1: warning: delete: index `y' not in array `a'
#2> awk: cmd. line:1: warning: `length(array)' is a gawk extension
#2> awk: cmd. line:1: warning: toupper: received non-string argument
#2> awk: cmd. line:1: warning: index: received non-string first argument
#2> awk: cmd. line:1: warning: index: received non-string second argument
#2> awk: cmd. line:1: warning: int: received non-numeric argument
#2> awk: cmd. line:1: warning: substr: start index 0 is invalid, using 1
#2> awk: cmd. line:1: warning: substr: non-integer start index 1.5 will be truncated
#2> awk: cmd. line:1: warning: substr: length -1 is not >= 1
#2> awk: cmd. line:1: warning: substr: start index 9 is past end of string
#2> awk: cmd. line:1: warning: substr: length 9 at start index 3 exceeds length of first argument (5)
#2> awk: cmd. line:1: warning: too many arguments supplied for format string
#2> awk: cmd. line:1: warning: too many arguments supplied for format string
#2> awk: cmd. line:1: warning: decrementing NF is not portable to many awk versions

## lint: functions
awk --lint 'function unused(a) { return a } BEGIN { missing(1) }'
awk --lint 'function f(x) { return x } BEGIN { x = 1; print f(x) }'
#> 1
#2> awk: warning: function `missing' called but never defined
#2> awk: warning: function `unused' defined but never called directly
#2> awk: cmd. line:1: fatal: function `missing' not defined
#2> awk: cmd. line:1: warning: function `f': parameter `x' shadows global variable

## lint: files and commands that stay open
awk --lint 'BEGIN { print 1 > "out"; "echo a" | getline line; print line; print close("nothing") }'
#> a
#> -1
#2> awk: cmd. line:1: warning: close: `nothing' is not an open file, pipe or co-process
#2> awk: warning: no explicit close of pipe `echo a' provided
#2> awk: warning: no explicit close of file `out' provided

## lint: may be the end
awk --lint=fatal 'BEGIN { print "first"; print x }'
awk --lint=fatal 'BEGIN { x = /a/ }'
awk --lint=fatal 'function f(a) { return a } BEGIN { }'
#> first
#2> awk: cmd. line:1: fatal: reference to uninitialized variable `x'
#2> awk: cmd. line:1: fatal: regular expression on right of assignment
#2> awk: fatal: function `f' defined but never called directly
#? 2

## lint: while LINT is set
awk 'BEGIN { print a; LINT = 1; print b; print c + 1; LINT = 0; print d }'
printf 'BEGIN { print 1 }' > p.awk; awk --lint -f p.awk
#>
#>
#> 1
#>
#> 1
#2> awk: cmd. line:1: warning: reference to uninitialized variable `b'
#2> awk: cmd. line:1: warning: reference to uninitialized variable `c'
#2> awk: cmd. line:1: warning: turning off `--lint' due to assignment to `LINT'
#2> awk: p.awk:1: warning: source file does not end in newline

## a function that is not defined is missed when it is called
awk 'BEGIN { print 1; if (0) f(); print 2; f(); print 3 }'
#> 1
#> 2
#2> awk: cmd. line:1: fatal: function `f' not defined
#? 2

## nothing after a comma
awk 'func f(a,) { }'; awk 'BEGIN { f(1,) }'
#2> awk: cmd. line:1: func f(a,) { }
#2> awk: cmd. line:1:          ^ syntax error
#2> awk: cmd. line:1: BEGIN { f(1,) }
#2> awk: cmd. line:1:             ^ syntax error
#? 1

## standard input is called -
echo a | awk '{ print FILENAME } END { print FILENAME }'; awk 'BEGIN { print FILENAME "|" } END { print FILENAME }' < /dev/null
#> -
#> -
#> |
#> -

## says where it was when standard output failed
echo a > f; awk '{ print }' f > /dev/full; echo $?; awk 'BEGIN { print 1; exit 3 }' > /dev/full; echo $?
awk 'BEGIN { print 1; fflush() }' > /dev/full; echo $?; awk 'BEGIN { printf "x" }' >&-; echo $?
awk 'BEGIN { print 1 > "/dev/full"; close("/dev/full"); print "b" }'; echo $?
#> 1
#> 3
#> 2
#> 1
#> 2
#2> awk: (FILENAME=f FNR=1) warning: error writing standard output: No space left on device
#2> awk: warning: error writing standard output: No space left on device
#2> awk: cmd. line:1: fatal: fflush: cannot flush standard output: No space left on device
#2> awk: warning: error writing standard output: Bad file descriptor
#2> awk: cmd. line:1: fatal: flush to "/dev/full" failed: No space left on device

## fflush knows what is written to
awk 'BEGIN { print fflush("nope"); print > "f"; print fflush("f"), fflush(""), fflush("/dev/stdout") }'
#> -1
#> 0 0 0
#2> awk: cmd. line:1: warning: fflush: `nope' is not an open file, pipe or co-process

## index wants a text
awk 'BEGIN { print index("abc", /b/) }'
#2> awk: cmd. line:1: fatal: index: regexp constant as second argument is not allowed
#? 2

## a backslash within a line
awk 'BEGIN { print 1 \ 2 }'
#2> awk: cmd. line:1: BEGIN { print 1 \ 2 }
#2> awk: cmd. line:1:                 ^ backslash not last character on line
#? 1

## a program file that ends too early
printf 'BEGIN {\n print 1\n' > p; awk -f p; printf '{x\n' > p; awk -f p; printf 'function f(x) {\n' > p; awk -f p
#2> awk: p:2: (END OF FILE)
#2> awk: p:2: ^ source files / command-line arguments must contain complete functions or rules
#2> awk: p:1: (END OF FILE)
#2> awk: p:1: ^ source files / command-line arguments must contain complete functions or rules
#2> awk: p:1: (END OF FILE)
#2> awk: p:1: ^ source files / command-line arguments must contain complete functions or rules
#? 1

## edits files in place
printf 'a\nb\n' > f; printf 'c\n' > g; chmod 600 g; awk -i inplace -v INPLACE_SUFFIX=.bak 'BEGIN { print "begin" } { print FILENAME, toupper($0) } ENDFILE { print "end of file" } END { print "end" }' f g; awk -i inplace -v inplace::suffix=.o 'NR == 1 { nextfile } 1' f.bak; awk '@include "inplace"
{ print > "/dev/stderr"; print "new"; exit 3 } END { print "e" }' g; echo $?; head *; stat -c %a *
#> begin
#> end
#> e
#> 3
#> ==> f <==
#> f A
#> f B
#> end of file
#>
#> ==> f.bak <==
#>
#> ==> f.bak.o <==
#> a
#> b
#>
#> ==> g <==
#> new
#>
#> ==> g.bak <==
#> c
#> 644
#> 644
#> 644
#> 600
#> 600
#2> g C

## what cannot be edited in place
echo a > f; echo in | awk -i inplace '{ print "y" $0 }'; awk -i inplace 'BEGIN { exit }' f; awk -i inplace '{ print 1 / 0 }' f; echo $?; awk -v x 1; echo $?
#> yin
#> 1
#> 1
#2> awk: inplace:59: warning: inplace::begin: disabling in-place editing for invalid FILENAME `-'
#2> awk: cmd. line:1: error: division by zero attempted
#2> awk: `x' argument to `-v' not in `var=value' form
#2>
#2> Usage: awk [POSIX or GNU style options] -f progfile [--] file ...
#2> Usage: awk [POSIX or GNU style options] [--] 'program' file ...
#2> POSIX options:		GNU long options: (standard)
#2> 	-f progfile		--file=progfile
#2> 	-F fs			--field-separator=fs
#2> 	-v var=val		--assign=var=val
#2> Short options:		GNU long options: (extensions)
#2> 	-b			--characters-as-bytes
#2> 	-c			--traditional
#2> 	-C			--copyright
#2> 	-d[file]		--dump-variables[=file]
#2> 	-D[file]		--debug[=file]
#2> 	-e 'program-text'	--source='program-text'
#2> 	-E file			--exec=file
#2> 	-g			--gen-pot
#2> 	-h			--help
#2> 	-i includefile		--include=includefile
#2> 	-I			--trace
#2> 	-l library		--load=library
#2> 	-L[fatal|invalid|no-ext]	--lint[=fatal|invalid|no-ext]
#2> 	-M			--bignum
#2> 	-N			--use-lc-numeric
#2> 	-n			--non-decimal-data
#2> 	-o[file]		--pretty-print[=file]
#2> 	-O			--optimize
#2> 	-p[file]		--profile[=file]
#2> 	-P			--posix
#2> 	-r			--re-interval
#2> 	-s			--no-optimize
#2> 	-S			--sandbox
#2> 	-t			--lint-old
#2> 	-V			--version
#2>
#2> To report bugs, use the `gawkbug' program.
#2> For full instructions, see the node `Bugs' in `gawk.info'
#2> which is section `Reporting Problems and Bugs' in the
#2> printed version.  This same information may be found at
#2> https://www.gnu.org/software/gawk/manual/html_node/Bugs.html.
#2> PLEASE do NOT try to report bugs by posting in comp.lang.awk,
#2> or by using a web forum such as Stack Overflow.
#2>
#2> gawk is a pattern scanning and processing language.
#2> By default it reads standard input and writes standard output.
#2>
#2> Examples:
#2> 	awk '{ sum += $1 }; END { print sum }' file
#2> 	awk -F: '{ print $1 }' /etc/passwd
