# Directories list their entries in an order of their own: what has several lines is sorted.

## finds all below a directory
mkdir -p a/b c; touch a/f a/b/g; find | sort; find a | sort; find a/ c | sort; find . -depth | tail -n 1
#> .
#> ./a
#> ./a/b
#> ./a/b/g
#> ./a/f
#> ./c
#> a
#> a/b
#> a/b/g
#> a/f
#> a/
#> a/b
#> a/b/g
#> a/f
#> c
#> .

## by name
mkdir -p a/b; touch a/f.txt a/b/g.txt a/b/h.md F.TXT; find . -name '*.txt' | sort; find . -iname 'f.*' | sort; find . -name b; find a -name a
#> ./a/b/g.txt
#> ./a/f.txt
#> ./F.TXT
#> ./a/f.txt
#> ./a/b
#> a

## names with patterns
touch abc 'a*c' .hidden '[x]'; find . -name 'a?c' | sort; find . -name 'a\*c'; find . -name '*' | sort; find . -name '.*' | sort; find . -name '[!a.]*'; find . -name '[[:alpha:]]*' | sort
#> ./a*c
#> ./abc
#> ./a*c
#> .
#> ./.hidden
#> ./[x]
#> ./a*c
#> ./abc
#> .
#> ./.hidden
#> ./[x]
#> ./a*c
#> ./abc

## names of starting points
mkdir -p a/b; find a/ -name a; find a/b/// -name b; find . -maxdepth 0 -name .; find / -maxdepth 0 -name /
#> a/
#> a/b///
#> .
#> /

## by path
mkdir -p a/b; touch a/x a/b/x b; find . -path './a/*' | sort; find . -path '*b*' | sort; find a -ipath 'A/X'; find . -wholename './b'
#> ./a/b
#> ./a/b/x
#> ./a/x
#> ./a/b
#> ./a/b/x
#> ./b
#> a/x
#> ./b

## by a regular expression over the whole path
mkdir -p a/b; touch a/f1 a/b/g22 h+; find . -regex '.*/[a-z][0-9]+' | sort; find . -regex '.*[0-9]'| sort; find . -regex '\./\(a\|h.\)' | sort; find . -iregex '.*/H\+'; find . -regex 'a'
#> ./a/b/g22
#> ./a/f1
#> ./a/b/g22
#> ./a/f1
#> ./a
#> ./h+
#> ./h+

## regular expressions of other kinds
touch a1 a22 b333; find . -regextype posix-extended -regex '\./(a|b)[0-9]{2,3}' | sort; find . -regextype sed -regex './[ab][0-9]\{2\}'; find . -regextype egrep -regex '.*/a[[:digit:]]'; find . -regextype awk -regex './b3+'; find . -regex '.*[[:digit:]]'
#> ./a22
#> ./b333
#> ./a22
#> ./a1
#> ./b333

## a regular expression that is none
find . -regex '['; find . -regextype posix-extended -regex '(' ; find . -regextype foo
#2> find: failed to compile regular expression '[': Invalid regular expression
#2> find: failed to compile regular expression '(': Unmatched ( or \(
#2> find: Unknown regular expression type ‘foo’; valid types are ‘findutils-default’, ‘ed’, ‘emacs’, ‘gnu-awk’, ‘grep’, ‘posix-awk’, ‘awk’, ‘posix-basic’, ‘posix-egrep’, ‘egrep’, ‘posix-extended’, ‘posix-minimal-basic’, ‘sed’.
#? 1

## by type
mkdir d; touch f; ln -s f l; mkfifo p; find . -type f; find . -type d | sort; find . -type l,p | sort; find . ! -type d ! -type f | sort; find /dev/null -type c
#> ./f
#> .
#> ./d
#> ./l
#> ./p
#> ./l
#> ./p
#> /dev/null

## types that are none
find . -type z; find . -type f,; find . -type f,f; find . -type ''; find . -type fd; find . -xtype q; find . -type D
#2> find: Unknown argument to -type: z
#2> find: Last file type in list argument to -type is missing, i.e., list is ending on: ','
#2> find: Duplicate file type 'f' in the argument list to -type.
#2> find: Arguments to -type should contain at least one letter
#2> find: Must separate multiple arguments to -type using: ','
#2> find: Unknown argument to -xtype: q
#2> find: -type D is not supported because Solaris doors are not supported on the platform find was compiled on.
#? 1

## what links lead to
touch f; mkdir d; ln -s f l; ln -s d m; ln -s nosuch bad; find . -xtype f | sort; find . -xtype l; find . -xtype d | sort; find -L . -xtype l | sort
#> ./f
#> ./l
#> ./bad
#> .
#> ./d
#> ./m
#> ./bad
#> ./l
#> ./m

## by size
head -c 100 /dev/zero > a; head -c 1025 /dev/zero > b; : > c; find . -type f -size 1; find . -type f -size -1; find . -type f -size +1k; find . -type f -size 2k; find . -type f -size 100c; find . -type f -size -101c | sort; find . -type f -size 50w; find . -type f -size -1M; find . -type f -size 3b
#> ./a
#> ./c
#> ./b
#> ./b
#> ./a
#> ./a
#> ./c
#> ./a
#> ./c
#> ./b

## sizes that are none
find . -size 1x; find . -size x; find . -size ''; find . -size +k; find . -size 1.5k
#2> find: invalid -size type `x'
#2> find: invalid -size type `x'
#2> find: invalid null argument to -size
#2> find: Invalid argument `+k' to -size
#2> find: Invalid argument `1.5k' to -size
#? 1

## empty files and directories
mkdir d e; touch e/f g; echo x > h; find . -empty | sort
#> ./d
#> ./e/f
#> ./g

## by time in days
touch now; touch -d '-25 hours' one; touch -d '-49 hours' two; touch -d '-10 days' ten
find . -type f -mtime 0; find . -type f -mtime 1; find . -type f -mtime +1 | sort; find . -type f -mtime -2 | sort; find . -type f -mtime -1; find . -type f -mtime +9
#> ./now
#> ./one
#> ./ten
#> ./two
#> ./now
#> ./one
#> ./now
#> ./ten

## by time in minutes
touch now; touch -d '-90 seconds' one; touch -d '-10 minutes' ten; find . -type f -mmin 1; find . -type f -mmin 2; find . -type f -mmin -5 | sort; find . -type f -mmin +5; find . -type f -mmin +1.2 | sort; find . -type f -cmin -1 | sort; find . -type f -amin +5
#> ./now
#> ./one
#> ./now
#> ./one
#> ./ten
#> ./one
#> ./ten
#> ./now
#> ./one
#> ./ten
#> ./ten

## by time from the start of the day
touch -d 'today 00:00:01' a; touch -d 'yesterday 23:59:59' b; touch -d 'yesterday 00:00:01' c; touch -d '2 days ago 12:00' d
find . -daystart -type f -mtime 0; find . -daystart -type f -mtime 1 | sort; find . -type f -daystart -mtime +1; find . -daystart -type f -mtime -1
#> ./a
#> ./b
#> ./c
#> ./d
#> ./a

## newer than another file
touch -d '2024-01-01' a; touch -d '2024-01-02' b; touch -d '2024-01-03' c; find . -type f -newer b; find . -type f -newer a | sort; find . -type f ! -newer b | sort; find . -type f -anewer b
#> ./c
#> ./b
#> ./c
#> ./a
#> ./b
#> ./c

## newer than a time
touch -d '2024-01-01' a; touch -d '2024-01-02 12:00' b; find . -type f -newermt '2024-01-02'; find . -type f -newermt '2024-01-02 12:00:00'; find . -type f ! -newermt '2024-01-02 13:00' | sort; find . -type f -newerma a; find . -type f -newerct '1 hour ago' | sort
#> ./b
#> ./a
#> ./b
#> ./b
#> ./a
#> ./b

## times that are none
find . -mtime x; find . -mtime ''; find . -mmin +; find . -newermt foo; find . -newer nosuch; find . -newerxx .; find . -newerBm .; find . -used x
#2> find: invalid argument `x' to `-mtime'
#2> find: invalid argument `' to `-mtime'
#2> find: invalid argument `+' to `-mmin'
#2> find: I cannot figure out how to interpret ‘foo’ as a date or time
#2> find: ‘nosuch’: No such file or directory
#2> find: invalid predicate `-newerxx'
#2> find: This system does not provide a way to find the birth time of a file.
#2> find: invalid predicate `-newerBm'
#2> find: Invalid argument x to -used
#? 1

## by permissions
touch a b c; chmod 644 a; chmod 755 b; chmod 4711 c; find . -type f -perm 644; find . -type f -perm -111 | sort; find . -type f -perm /022; find . -type f -perm /111 | sort; find . -type f -perm -u=rwx,g=x | sort; find . -type f -perm u=rw,go=r; find . -type f -perm -4000; find . -type f -perm /u+s,g+s
#> ./a
#> ./b
#> ./c
#> ./b
#> ./c
#> ./b
#> ./c
#> ./a
#> ./c
#> ./c

## permissions that are none
find . -perm 9; find . -perm +7; find . -perm -; find . -perm a+q; find . -maxdepth 0 -perm /000
#> .
#2> find: invalid mode ‘9’
#2> find: invalid mode ‘+7’
#2> find: invalid mode ‘-’
#2> find: invalid mode ‘a+q’
#2> find: warning: you have specified a mode pattern /000 (which is equivalent to /000). The meaning of -perm /000 has now been changed to be consistent with -perm -000; that is, while it used to match no files, it now matches all files.

## by what you may do
touch a b; chmod 444 a; chmod 200 b; find . -type f -readable; find . -type f -writable; mkdir d; chmod 600 d; find . -executable | sort
#> ./a
#> ./b
#> .

## by owner
touch f; find . -type f -user learner; find . -type f -user 1000; find . -type f -group learner; find . -type f -uid 1000; find . -type f -uid +999; find . -type f -gid -1000; find /etc/passwd -user root -group 0; find . -nouser; find . -nogroup
#> ./f
#> ./f
#> ./f
#> ./f
#> ./f
#> /etc/passwd

## owners that are none
find . -user nosuch; find . -user ''; find . -group nosuch; find . -group 12x; find . -uid x; find . -gid ''
#2> find: ‘nosuch’ is not the name of a known user
#2> find: The argument to -user should not be empty
#2> find: ‘nosuch’ is not the name of an existing group
#2> find: ‘12x’ is not the name of an existing group and it does not look like a numeric group ID because it has the unexpected suffix ‘x’
#2> find: invalid argument `x' to `-uid'
#2> find: invalid argument `' to `-gid'
#? 1

## by links
touch a; ln a b; touch c; find . -type f -links 2 | sort; find . -type f -links 1; find . -samefile a | sort; find . -type f -links +1 -name b; find . -inum "$(stat -c %i c)"; ln -s a l; find . -lname 'a'; find -L . -samefile a | sort
#> ./a
#> ./b
#> ./c
#> ./a
#> ./b
#> ./b
#> ./c
#> ./l
#> ./a
#> ./b
#> ./l

## down to a depth
mkdir -p a/b/c; find . -maxdepth 1 | sort; find . -mindepth 2; find . -mindepth 1 -maxdepth 2 | sort; find . -maxdepth 0
#> .
#> ./a
#> ./a/b
#> ./a/b/c
#> ./a
#> ./a/b
#> .

## depths that are none
find . -maxdepth; find . -maxdepth x; find . -mindepth -1
#2> find: missing argument to `-maxdepth'
#2> find: Expected a positive decimal integer argument to -maxdepth, but got ‘x’
#2> find: Expected a positive decimal integer argument to -mindepth, but got ‘-1’
#? 1

## leaves directories out
mkdir -p a/b c; touch a/f a/b/g c/h; find . -name a -prune -o -print | sort; find . -path ./a/b -prune -o -type f -print | sort; find . -name a -prune; find . -prune
#> .
#> ./c
#> ./c/h
#> ./a/f
#> ./c/h
#> ./a
#> .

## operators and their order
touch a b c; find . -name a -o -name b | sort; find . -type f -name a -o -name c | sort; find . -type f \( -name a -o -name b \) | sort; find . ! \( -name a -o -type d \) | sort; find . -not -name a -and -type f | sort; find . -name a -or -name b -print; find . -false , -name a; find . ! ! -name a
#> ./a
#> ./b
#> ./a
#> ./c
#> ./a
#> ./b
#> ./b
#> ./c
#> ./b
#> ./c
#> ./b
#> ./a
#> ./a

## prints with a newline, a NUL, or as a format says
touch 'a b'; find . -type f -print0 | tr '\0' '@'; echo; find . -type f -print -print; find . -type f -printf '[%p]\n'
#> ./a b@
#> ./a b
#> ./a b
#> [./a b]

## formats: names
mkdir -p d/e; touch d/e/f; ln -s d/e l; find . -printf '%p|%f|%h|%P|%H|%d|%y|%l\n' | sort; find d/ -printf '%p|%f|%h|%P|%H\n' | sort; find / ./d// -maxdepth 0 -printf '%p|%f|%h|%P\n'
#> ./d/e/f|f|./d/e|d/e/f|.|3|f|
#> ./d/e|e|./d|d/e|.|2|d|
#> ./d|d|.|d|.|1|d|
#> ./l|l|.|l|.|1|l|d/e
#> .|.|.||.|0|d|
#> d/e/f|f|d/e|e/f|d/
#> d/e|e|d|e|d/
#> d/|d/|d||d/
#> /|/||
#> ./d//|d/|.|

## formats: status
printf 12345 > f; chmod 640 f; find f -printf '%s %m %#m %M %n %u %U %g %G %k %b %y %Y %S\n'; find f -printf '%10s|%-10s|%05d|%5m|%.2f|%10p|%-10p|\n'
#> 5 640 0640 -rw-r----- 1 learner 1000 learner 1000 4 8 f f 819.2
#>          5|5         |00000|  640|f|         f|f         |

## formats: times
touch -d '2024-03-05 06:07:08.5' f; find f -printf '%t\n%T@ %T+ %TY-%Tm-%Td %TH:%TM:%TS %TA %Ta %TB %Tb %TT %TD %TF %Tc %Tj %TZ %Tr %Tx %TX %10Ty|%-5Td|\n'; find f -printf '%TN %TQ %TEY\n'
#> Tue Mar  5 06:07:08.5000000000 2024
#> 1709618828.5000000000 2024-03-05+06:07:08.5000000000 2024-03-05 06:07:08.5000000000 Tuesday Tue March Mar 06:07:08.5000000000 03/05/24 2024-03-05 Tue Mar  5 06:07:08 2024 065 UTC 06:07:08 AM 03/05/24 06:07:08.5000000000         24|05   |
#> %N %Q %EY

## formats: escapes
touch f; find f -printf 'a\tb\\\101\n'; find f -printf 'one\ntwo\c three'; find f -printf '%%\n'; find f -printf 'a\qb\n'; find f -printf 'x\'
#> a	b\A
#> one
#> two%
#> a\qb
#>| x\
#2> find: warning: unrecognized escape `\q'
#2> find: warning: escape `\' followed by nothing at all

## formats: what is none
touch f; find f -printf '%q\n'; find f -printf '%'; find f -printf '%A'; find f -printf '%5'; find f -printf '%{x'; find f -printf
#> %q
#>| %A
#2> find: warning: unrecognized format directive `%q'
#2> find: error: % at end of format string
#2> find: warning: format directive `%A' should be followed by another character
#2>$ find: error: the format directive `%\x00' is reserved for future use
#2> find: error: the format directive `%{' is reserved for future use
#2> find: missing argument to `-printf'
#? 1

## formats: kinds of links
touch f; mkdir d; ln -s f a; ln -s d b; ln -s nosuch c; ln -s e e; find . -printf '%p %y %Y\n' | sort
#> . d d
#> ./a l f
#> ./b l d
#> ./c l N
#> ./d d d
#> ./e l L
#> ./f f f

## a long listing
printf 12345 > f; chmod 600 f; touch -d '2020-02-03' f; mkdir d; ln -s f l; find f -ls | tr -s ' ' | cut -d' ' -f3-; find l d -ls | tr -s ' ' | cut -d' ' -f4-7,12-; find /dev/null -ls | tr -s ' ' | cut -d' ' -f4-9; touch 'a b' "q'" $'c\td' é; find . -name '[!fld]*' -type f -ls | grep -o '[.]/.*' | sort
#> 4 -rw------- 1 learner learner 5 Feb 3 2020 f
#> lrwxrwxrwx 1 learner learner l -> f
#> drwxr-xr-x 2 learner learner d
#> crw-rw-rw- 1 root root 1, 3
#> ./\303\251
#> ./a\ b
#> ./c\td
#> ./q'

## writes to files
touch a b; find . -type f -fprint /tmp/out1 -fprint0 /tmp/out2 -fprintf /tmp/out3 '%f\n'; sort /tmp/out1; tr '\0' '@' < /tmp/out2 | wc -c; sort /tmp/out3; find a -fls /tmp/out4; wc -l < /tmp/out4; find a -fprint /dev/stdout -fprint /dev/stderr; rm /tmp/out?
#> ./a
#> ./b
#> 8
#> a
#> b
#> 1
#> a
#2> a

## files that cannot be written
find . -fprint /nosuch/x; find . -fprintf x; find . -fprintf /nosuch/x %p
#2> find: ‘/nosuch/x’: No such file or directory
#2> find: invalid argument `x' to `-fprintf'
#2> find: ‘/nosuch/x’: No such file or directory
#? 1

## runs a program for each
touch a b; find . -type f -exec echo {} \; | sort; find a -exec echo '<{}>' {} \; ; find a -exec sh -c 'echo "$0 $1"' one {} \;
#> ./a
#> ./b
#> <a> a
#> one a

## runs a program for many
touch a b c; find a b c -exec echo {} +; find . -name nosuch -exec echo {} +; find a b -exec echo x {} + -exec echo y {} +
#> a b c
#> x a b
#> y a b

## runs in the directory of the file
mkdir d; touch d/a d/b; find d -type f -execdir echo {} \; | sort; find d/a -execdir pwd \; | grep -c '/case/d$'; find d -execdir echo {} \; | sort; find . -maxdepth 0 -execdir echo {} \; ; find d/a d/b -execdir echo {} +
#> ./a
#> ./b
#> 1
#> ./a
#> ./b
#> ./d
#> ./.
#> ./a
#> ./b

## the status of a program is a test
touch a b; echo x > b; find a b -exec grep -q x {} \; -print; find a -exec false \; -o -print; find a -exec false {} +; echo $?
#> b
#> a
#> 1

## programs that cannot be run
touch a; find a -exec nosuch {} \; ; echo $?; find a -exec nosuch {} + ; echo $?; find a -exec ./a \; ; find a -exec sh -c 'kill -9 $$' \; ; find a -exec '' \;
#> 0
#> 1
#2> find: ‘nosuch’: No such file or directory
#2> find: ‘nosuch’: No such file or directory
#2> find: ‘./a’: Permission denied
#2> find: ‘sh’ terminated by signal 9
#2> find: ‘’: No such file or directory

## asks before it runs
touch a b; printf 'y\nn\n' | find a b -ok echo {} \; ; echo n | find a -ok echo {} \; -o -print; find a -ok cat \; < /dev/null; echo yes | find a -okdir echo {} \;
#> a
#> a
#> ./a
#2>$| < echo ... a > ? < echo ... b > ? < echo ... a > ? < cat ... a > ? < echo ... a > ?\x20

## commands that are none
find . -exec; find . -exec ls; find . -exec ls {}; find . -exec ';'; find . -exec ls + ; find . -exec ls {} {} +; find . -exec ls x{} +; find . -ok ls {} +; find . -execdir ls {} {} +
#2> find: missing argument to `-exec'
#2> find: missing argument to `-exec'
#2> find: missing argument to `-exec'
#2> find: invalid argument `;' to `-exec'
#2> find: missing argument to `-exec'
#2> find: Only one instance of {} is supported with -exec ... +
#2> find: In ‘-exec ... {} +’ the ‘{}’ must appear by itself, but you specified ‘x{}’
#2> find: missing argument to `-ok'
#2> find: Only one instance of {} is supported with -execdir ... +
#? 1

## a search path that is not safe
touch a; PATH=.:$PATH find a -execdir echo {} \; ; PATH=$PATH: find a -execdir echo \; ; PATH=bin:$PATH find a -okdir echo \;
#2> find: The current directory is included in the PATH environment variable, which is insecure in combination with the -execdir action of find.  Please remove the current directory from your $PATH (that is, remove ".", doubled colons, or leading or trailing colons)
#2> find: The current directory is included in the PATH environment variable, which is insecure in combination with the -execdir action of find.  Please remove the current directory from your $PATH (that is, remove ".", doubled colons, or leading or trailing colons)
#2> find: The relative path ‘bin’ is included in the PATH environment variable, which is insecure in combination with the -okdir action of find.  Please remove that entry from $PATH
#? 1

## removes what it finds
mkdir -p d/e; touch d/f d/e/g keep; find d -name '[fg]' -delete; find d; find d -delete; find . -mindepth 1 -type d -delete
#tree
#> d
#> d/e
#/ -rw-r--r-- keep

## does not remove what is not empty
mkdir -p d/e; touch d/e/f; find d -type d -delete; find nosuch -delete; find . -maxdepth 0 -delete; mkdir r; touch r/f; chmod 555 r; find r -type f -delete; chmod 755 r
#2> find: cannot delete ‘d/e’: Directory not empty
#2> find: cannot delete ‘d’: Directory not empty
#2> find: ‘nosuch’: No such file or directory
#2> find: cannot delete ‘r/f’: Permission denied

## removing and leaving out exclude each other
mkdir d; find . -name d -prune -o -delete; find . -depth -name d -prune -o -name x -delete
#2> find: The -delete action automatically turns on -depth, but -prune does nothing when -depth is in effect.  If you want to carry on anyway, just explicitly use the -depth option.

## ends at once
touch a b; find . -type f -print -quit | wc -l; find . -quit; find a b -quit -print; find a b -name a -print -quit; find a b -exec echo {} + -quit
#> 1
#> a
#> a

## follows links
mkdir d; touch d/f; ln -s d l; ln -s nosuch bad; find l; find -H l | sort; find -L . | sort; find -L . -type l; find . -follow -name f | sort; find -P l; find -L -P l; find l/ | sort
#> l
#> l
#> l/f
#> .
#> ./bad
#> ./d
#> ./d/f
#> ./l
#> ./l/f
#> ./bad
#> ./d/f
#> ./l/f
#> l
#> l
#> l/
#> l/f

## a loop of links
mkdir d; ln -s .. d/up; find -L d | sort; rm -r d; ln -s x x; find -L . -name x; find x; find -L x; find -H x
#> d
#> d/up
#> x
#2> find: File system loop detected; ‘d/up/d’ is part of the same file system loop as ‘d’.
#2> find: ‘./x’: Too many levels of symbolic links
#2> find: ‘x’: Too many levels of symbolic links
#2> find: ‘x’: Too many levels of symbolic links
#? 1

## stays in the file system
find / -xdev -maxdepth 1 -name proc; find / -maxdepth 1 -name proc -fstype proc; find . -maxdepth 0 -fstype nosuch; find /proc -maxdepth 0 -fstype proc
#> /proc
#> /proc
#> /proc

## starting points that are not there
touch a; find nosuch a; echo $?; find ''; find -- a; find a/x
#> a
#> 1
#> a
#2> find: ‘nosuch’: No such file or directory
#2> find: ‘’: No such file or directory
#2> find: ‘a/x’: Not a directory
#? 1

## a directory that may not be read, or not be searched
mkdir -p d/e; touch d/f; chmod 300 d; find d; find d -depth; chmod 700 d; rm -r d/e; chmod 600 d; find d; find d -name f; find d -type f; find d -size 0; rm -f d/f; chmod 700 d; rm d/f; mkdir d/e; chmod 600 d; find d; find d -type d; find d -depth; chmod 700 d
#> d
#> d
#> d
#> d/f
#> d/f
#> d/f
#> d
#> d/e
#> d
#> d/e
#> d
#2> find: ‘d’: Permission denied
#2> find: ‘d’: Permission denied
#2> find: ‘d/f’: Permission denied
#2> rm: cannot remove 'd/f': Permission denied
#2> find: ‘d/e’: Permission denied
#2> find: ‘d/e’: Permission denied
#2> find: ‘d/e’: Permission denied

## expressions that make no sense
find . -name; find . -foo; find . -name a x; find . '('; find . '(' -name a; find . '(' ')'; find . -name a ')'; find . '!'; find . -name a -o; find . -o -name a; find . -a; find . -name a -a; find . -name a ,; find . '(' -name a -o ')'; find . '(' '!' ')'; find . -not; find --foo; find . -name a -name
#2> find: missing argument to `-name'
#2> find: unknown predicate `-foo'
#2> find: paths must precede expression: `x'
#2> find: invalid expression; expected to find a ')' but didn't see one. Perhaps you need an extra predicate after '('
#2> find: invalid expression; I was expecting to find a ')' somewhere but did not see one.
#2> find: invalid expression; empty parentheses are not allowed.
#2> find: you have too many ')'
#2> find: expected an expression after '!'
#2> find: expected an expression after '-o'
#2> find: invalid expression; you have used a binary operator '-o' with nothing before it.
#2> find: invalid expression; you have used a binary operator '-a' with nothing before it.
#2> find: expected an expression after '-a'
#2> find: expected an expression after ','
#2> find: expected an expression between '-o' and ')'
#2> find: expected an expression between '!' and ')'
#2> find: expected an expression after '-not'
#2> find: unknown predicate `--foo'
#2> find: missing argument to `-name'
#? 1

## an operator where a name could be
touch ')' ','; find ')' | sort; find , ; find . ')' | sort; find '(' ; find '(x'
#> )
#> ,
#> )
#> .
#> ./)
#> ./,
#2> find: invalid expression; expected to find a ')' but didn't see one. Perhaps you need an extra predicate after '('
#2> find: ‘(x’: No such file or directory
#? 1

## warnings, where asked for
find . -warn -name a -maxdepth 0; find . -warn -name a/b; find . -warn -iname a/b; find . -warn -maxdepth 0 -d; find . -nowarn -name a/b; find . -path ./a/; find . -warn -type f -mindepth 9 -maxdepth 9
#> .
#2> find: warning: you have specified the global option -maxdepth after the argument -name, but global options are not positional, i.e., -maxdepth affects tests specified before it as well as those specified after it.  Please specify global options before other arguments.
#2> find: warning: ‘-name’ matches against basenames only, but the given pattern contains a directory separator (‘/’), thus the expression will evaluate to false all the time.  Did you mean ‘-wholename’?
#2> find: warning: ‘-iname’ matches against basenames only, but the given pattern contains a directory separator (‘/’), thus the expression will evaluate to false all the time.  Did you mean ‘-iwholename’?
#2> find: warning: the -d option is deprecated; please use -depth instead, because the latter is a POSIX-compliant feature.
#2> find: warning: -path ./a/ will not match anything because it ends with /.
#2> find: warning: you have specified the global option -mindepth after the argument -type, but global options are not positional, i.e., -mindepth affects tests specified before it as well as those specified after it.  Please specify global options before other arguments.
#2> find: warning: you have specified the global option -maxdepth after the argument -type, but global options are not positional, i.e., -maxdepth affects tests specified before it as well as those specified after it.  Please specify global options before other arguments.

## options before the starting points
touch a; find -O3 a; find -O a; find -Ox a; find -D foo a; find -D; find -L -H -P a; find -Z a
#> a
#> a
#> a
#2> find: The -O option must be immediately followed by a decimal integer
#2> find: Please specify a decimal number immediately after -O
#2> find: Ignoring unrecognised debug flag ‘foo’
#2> find: Missing argument after the -D option.
#2> Try 'find --help' for more information.
#2> find: unknown predicate `-Z'
#? 1

## starting points from a file
mkdir d; touch a d/b; printf 'a\0d\0' > list; find -files0-from list -name '[ab]'; printf 'a\0' | find -files0-from - -print; find -files0-from nosuch; find a -files0-from list; find -files0-from /dev/null
#> a
#> d/b
#> a
#2> find: cannot open ‘nosuch’ for reading: No such file or directory
#2> find: extra operand ‘a’
#2> find: file operands cannot be combined with -files0-from

## names with strange characters
touch 'a b' $'c\nd' 'e;f' '*'; find . -type f -print0 | sort -z | tr '\0' '@'; find . -name '\*'; find . -name 'a b' -exec echo {} \; ; find . -name $'c\nd' -print
#> ./*@./a b@./c
#> d@./e;f@./*
#> ./a b
#> ./c
#> d

## prints unusual bytes as they are
touch $'\xff' $'\t'; find . -type f | sort; find . -type f -printf '%f\n' | sort
#>$ ./\t
#>$ ./\xff
#>$ \t
#>$ \xff

## -true, -false and the default action
touch a; find a -true; find a -false; find a -false -o -true; find a -print -false -o -print; find a -prune -false; find a -name a -print , -name b
#> a
#> a
#> a
#> a
#> a

## uses with other programs
mkdir d; echo one > d/a.txt; echo two > d/b.txt; find d -name '*.txt' | sort | xargs cat; find d -name '*.txt' -exec cat {} + | sort; find d -type f -print0 | xargs -0 wc -l | tail -n 1; find d -type f | wc -l
#> one
#> two
#> one
#> two
#> 2 total
#> 2

## times of change and of access
touch -d '2020-01-01' f; find . -type f -ctime 0; find . -type f -atime +100; find . -type f -newerca f; find . -type f -neweram f; find . -type f -used 0 ; find . -type f -cnewer f
#> ./f
#> ./f
#> ./f
#> ./f

## sizes of one byte and of zero
: > z; printf x > o; find . -type f -size 0; find . -type f -size 1c; find . -type f -size +0; find . -type f -size -2c | sort; find . -type f ! -size 0
#> ./z
#> ./o
#> ./o
#> ./o
#> ./z
#> ./o

## several starting points, with doubles
mkdir -p a b; touch a/x b/x; find a b a -name x; find . ./a -maxdepth 1 -name x; find a/. -name x; find ./a/../a -name x
#> a/x
#> b/x
#> a/x
#> ./a/x
#> a/./x
#> ./a/../a/x

## two dashes are for help and version alone
touch x; find . --name x; echo $?; find . -name x; find --version | head -n 1
#> 1
#> ./x
#> find (GNU findutils) 4.9.0
#2> find: unknown predicate `--name'

## tells a full disk after the name of its output
find . > /dev/full
find . >&-
#2> find: ‘standard output’: No space left on device
#2> find: write error
#2> find: ‘standard output’: Bad file descriptor
#2> find: write error: Bad file descriptor
#? 1

## prints the parts of names with slashes behind them
mkdir -p f/b foo; find f/ foo/ foo// f//b/ ./// -maxdepth 0 -printf '%p|%h|%f\n'
#> f/|f|f/
#> foo/|.|foo/
#> foo//|.|foo/
#> f//b/|f/|b/
#> .///|.//|./

## takes signs with a dash before them
mkdir d; touch d/x; find d '-(' -name x '-)'; find d '-!' -name x; find d '(' '-)'
#> d/x
#> d
#2> find: invalid expression; empty parentheses are not allowed.
#? 1
