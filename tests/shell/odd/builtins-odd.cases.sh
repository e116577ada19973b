## mapfile's callback and its quantum
cb() { echo "cb $1 [$2]"; }
printf '%s\n' a b c d e | { mapfile -C cb -c 2 m; printf '%s' "${m[@]}"; }
#> cb 1 [b
#> ]
#> cb 3 [d
#> ]
#> a
#> b
#> c
#> d
#> e

## mapfile's options
printf 'a:b:c:d' > f; mapfile -d : -t -s 1 -n 2 -O 3 m < f; declare -p m; mapfile -t m <<< 'x'; declare -p m; mapfile -u 5 n 5< f; declare -p n
#> declare -a m=([3]="b" [4]="c")
#> declare -a m=([0]="x")
#> declare -a n=([0]="a:b:c:d")

## mapfile's errors
mapfile -n x a; mapfile -u 77 a </dev/null; mapfile -O -1 a; mapfile -c 0 -C : a; mapfile -Z; mapfile 1a; readonly ro=1; mapfile ro </dev/null; echo $?
#> 1
#2> bash: line 1: mapfile: x: invalid line count
#2> bash: line 1: mapfile: 77: invalid file descriptor: Bad file descriptor
#2> bash: line 1: mapfile: -1: invalid array origin
#2> bash: line 1: mapfile: 0: invalid callback quantum
#2> bash: line 1: mapfile: -Z: invalid option
#2> mapfile: usage: mapfile [-d delim] [-n count] [-O origin] [-s count] [-t] [-u fd] [-C callback] [-c quantum] [array]
#2> bash: line 1: mapfile: `1a': not a valid identifier
#2> bash: line 1: ro: readonly variable

## declare -p in each form
declare -i i=5; declare -r r=x; declare -x e='a b'; declare -a a=(1 [5]=x "q'q"); declare -A h=([k]=v); declare -l lo=ABC; declare -u up=abc; declare -n ref=i; declare un; declare -ai ai=(1+1); declare -ar ar=(z)
declare -p i r e a h lo up ref un ai ar nosuch; echo $?
declare -p -n ref 2>&1; declare +p i
#> declare -i i="5"
#> declare -r r="x"
#> declare -x e="a b"
#> declare -a a=([0]="1" [5]="x" [6]="q'q")
#> declare -A h=([k]="v" )
#> declare -l lo="abc"
#> declare -u up="ABC"
#> declare -n ref="i"
#> declare -- un
#> declare -ai ai=([0]="2")
#> declare -ar ar=([0]="z")
#> 1
#> declare -n ref="i"
#> declare -i i="5"
#2> bash: line 2: declare: nosuch: not found

## declare -p of strange values
a=$'a\nb\t\e'; declare -p a; b='$x `y` "z" \'; declare -p b; declare -a c=($'\n' '' '*'); declare -p c; declare -A d=(['a b']=1 ['"']=2); declare -p d; declare -A e=(); declare -p e; declare -a g; declare -p g
#> declare -- a=$'a\nb\t\E'
#> declare -- b="\$x \`y\` \"z\" \\"
#> declare -a c=([0]=$'\n' [1]="" [2]="*")
#> declare -A d=(["\""]="2" ["a b"]="1" )
#> declare -A e=()
#> declare -a g

## declare -f and -F
f() { echo hi; if x; then y; fi; }; g() ( z ); declare -f f; declare -F f g; declare -F; declare -f nosuch; echo $?; shopt -s extdebug; declare -F f
#>$ f ()\x20
#>$ {\x20
#>     echo hi;
#>     if x; then
#>         y;
#>     fi
#> }
#> f
#> g
#> declare -f f
#> declare -f g
#> 1
#> f 1 environment

## declare with wrong names
declare 1a=2; declare a-b; declare 'x[0]'=3; declare -p x; declare -z; export 2=3; readonly -a; local v; typeset -A x; echo $?
#> declare -a x=([0]="3")
#> declare -ar BASH_VERSINFO=([0]="5" [1]="2" [2]="15" [3]="1" [4]="release" [5]="x86_64-pc-linux-gnu")
#> 1
#2> bash: line 1: declare: `1a=2': not a valid identifier
#2> bash: line 1: declare: `a-b': not a valid identifier
#2> bash: line 1: declare: -z: invalid option
#2> declare: usage: declare [-aAfFgiIlnrtux] [name[=value] ...] or declare -p [-aAfFilnrtux] [name ...]
#2> bash: line 1: export: `2=3': not a valid identifier
#2> bash: line 1: local: can only be used in a function
#2> bash: line 1: typeset: x: cannot convert indexed to associative array

## declare -g and local -
v=1; f() { local v=2; declare -g v=3; echo $v; }; f; echo $v
f() { local -; set -f; echo $-; }; case $- in *f*) echo f;; esac; f | tr -dc f; case $- in *f*) echo still;; *) echo back;; esac
#> 2
#> 3
#> fback

## printf of each conversion
printf '%d %i %u %o %x %X %#x %#o %+d % d %05d %-5d| %5.2d|\n' 42 -42 42 8 255 255 255 8 5 5 42 42 7
printf '%c%c %s %.2s %5s|%-5s| %b %q %%\n' abc d str string ab ab 'a\tb\101' "a b'c"
printf '%e %f %g %.3f %G %a\n' 1234.5 1234.5 1234.5 3.14159 0.00001 1
printf '%*d|%-*d|%.*f\n' 5 42 5 42 2 3.14159
#> 42 -42 42 10 ff FF 0xff 010 +5  5 00042 42   |    07|
#> ad str st    ab|ab   | a	bA a\ b\'c %
#> 1.234500e+03 1234.500000 1234.5 3.142 1E-05 0x8p-3
#>    42|42   |3.14

## printf's arguments run round
printf '%s-%s\n' a b c; printf '%d\n'; printf 'x\n' a b; printf '%s\n' ; printf '[%s]' "" ; echo
#> a-b
#> c-
#> 0
#> x
#>
#> []

## printf's errors
printf '%d\n' abc; printf '%d\n' 12x; printf '%d\n' 08; printf '%d %d\n' "'A" '"B'; printf '%z\n'; printf; printf '%'; printf '%d' 99999999999999999999; echo " $?"; printf -v 'a b' x; printf -v; printf '%5' ; echo $?
#> 0
#> 12
#> 0
#> 65 66
#> 9223372036854775807 0
#> 1
#2> bash: line 1: printf: abc: invalid number
#2> bash: line 1: printf: 12x: invalid number
#2> bash: line 1: printf: 08: invalid octal number
#2> bash: line 1: printf: `\': invalid format character
#2> printf: usage: printf [-v var] format [arguments]
#2> bash: line 1: printf: `%': missing format character
#2> bash: line 1: printf: warning: 99999999999999999999: Numerical result out of range
#2> bash: line 1: printf: `a b': not a valid identifier
#2> bash: line 1: printf: -v: option requires an argument
#2> printf: usage: printf [-v var] format [arguments]
#2> bash: line 1: printf: `%5': missing format character

## printf -v
printf -v v '%03d' 7; echo $v; printf -v 'a[2]' x; declare -p a; declare -A h; printf -v 'h[k]' y; echo ${h[k]}; printf -v v '%s'; echo "[$v]"
#> 007
#> declare -a a=([2]="x")
#> y
#> []

## printf times
TZ=UTC; printf '%(%Y-%m-%d %H:%M:%S)T\n' 0; printf '%(%F %a %j)T|%10(%Y)T|%-8(%H)T|\n' 86400 0 3600; printf '%()T\n' 0 | head -c 5; echo; printf '[%(%F)x %d]\n' 1 2 3; echo $?
#> 1970-01-01 00:00:00
#> 1970-01-02 Fri 002|      1970|01      |
#> 00:00
#> [%(1.000000)x 2]
#> [%(3.000000)x 0]
#> 0
#2> bash: line 1: printf: warning: `x': invalid time format specification
#2> bash: line 1: printf: warning: `x': invalid time format specification

## printf %q of many
for w in '' a 'a b' $'\n' $'a\tb' '~' '~x' 'a~' '#a' 'a#' '{a,b}' 'a,b' '!' '^' 'a=b' '*' $'\x01' "'" '"' '\' '$' '`' '|&;()<>' é $'\xff'; do printf '%q\n' "$w"; done
printf '%10q|%-10q|%.3q|\n' 'a b' 'a b' 'a bcd'; printf '%Q %.3Q\n' 'a b' 'a bcd'
#> ''
#> a
#> a\ b
#> $'\n'
#> $'a\tb'
#> \~
#> \~x
#> a~
#> \#a
#> a#
#> \{a\,b\}
#> a\,b
#> \!
#> \^
#> a=b
#> \*
#> $'\001'
#> \'
#> \"
#> \\
#> \$
#> \`
#> \|\&\;\(\)\<\>
#> é
#> $'\377'
#>       a\ b|a\ b      |a\ |
#> a\ b a\ b

## printf's escapes
printf 'a\x41\101\u00e9\U0001f600\e[m\a\v\f\\\"\n' | od -An -tx1; printf '%b' 'a\0101\x41\cignored' | od -An -c; printf '%b|' '\u41' '\q' '\1012'; echo; printf '\c'; printf '%b' '\c'; printf 'x%by' 'a\cb'; echo
#>  61 41 41 c3 a9 f0 9f 98 80 1b 5b 6d 07 0b 0c 5c
#>  22 0a
#>    a   A   A
#> A|\q|A2|
#> \cxa

## read's options
printf 'hello world\nsecond\n' | { read -n 3 a; read -N 4 b; read -d o c; read d; printf '[%s]' "$a" "$b" "$c" "$d"; }; echo
read -ra arr <<< ' a b  c\ d '; declare -p arr; read -r x <<< 'a\b '; echo "[$x]"; read x y <<< 'a\ b c\
d'; echo "[$x][$y]"; read <<< ' sp '; echo "[$REPLY]"; read -a arr x <<< 'q'; declare -p arr
#> [hel][lo w][][rld]
#> declare -a arr=([0]="a" [1]="b" [2]="c\\" [3]="d")
#> [a\b]
#> [a b][cd]
#> [ sp ]
#> declare -a arr=([0]="q")

## read's timeouts and ends
read -t 0 </dev/null; echo $?; read -t 0.1 x < <(sleep 3); echo $?; printf 'no newline' | { read x; echo "$? $x"; }; read x </dev/null; echo "$? [$x]"; read -t 0 x <<< a; echo $?; read -n 0 x <<< a; echo "$? [$x]"
#> 0
#> 142
#> 1 no newline
#> 1 []
#> 0
#> 0 []

## read's errors
read -t -1 x </dev/null; read -t abc x; read -n -1 x; read -u 77 x; read -u a x; read 1a <<< x; echo $?; readonly r; read r <<< x; echo $?; read -d; read -Z; echo $?; read -p
#> 1
#> 1
#> 2
#2> bash: line 1: read: -1: invalid timeout specification
#2> bash: line 1: read: abc: invalid timeout specification
#2> bash: line 1: read: -1: invalid number
#2> bash: line 1: read: 77: invalid file descriptor: Bad file descriptor
#2> bash: line 1: read: a: invalid file descriptor specification
#2> bash: line 1: read: `1a': not a valid identifier
#2> bash: line 1: r: readonly variable
#2> bash: line 1: read: -d: option requires an argument
#2> read: usage: read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] [name ...]
#2> bash: line 1: read: -Z: invalid option
#2> read: usage: read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] [name ...]
#2> bash: line 1: read: -p: option requires an argument
#2> read: usage: read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] [name ...]
#? 2

## read with IFS of others
IFS=, read -r a b c <<< 'x,,z,w'; echo "[$a][$b][$c]"; IFS=', ' read a b c <<< ' x , y ,  z '; echo "[$a][$b][$c]"; IFS= read -r a <<< '  keep  '; echo "[$a]"; IFS=: read a b <<< 'x:y:'; echo "[$b]"; IFS=: read a b <<< 'x:y:z:'; echo "[$b]"; IFS=x read a b <<< xaxbx; echo "[$a][$b]"
#> [x][][z,w]
#> [x][y][z]
#> [  keep  ]
#> [y]
#> [y:z:]
#> [][axbx]

## getopts with errors
set -- -a -b val -z -c; while getopts ab:c: o; do echo "$o [$OPTARG] $OPTIND"; done; echo "end $? $OPTIND"
OPTIND=1; while getopts :ab:c: o; do echo "$o [$OPTARG] $OPTIND"; done; echo "$o"
#> a [] 2
#> b [val] 4
#> ? [] 5
#> ? [] 6
#> end 0 6
#> a [] 2
#> b [val] 4
#> ? [z] 5
#> : [c] 6
#> ?
#2> bash: illegal option -- z
#2> bash: option requires an argument -- c

## getopts of grouped options
f() { local OPTIND; while getopts ab:c o "$@"; do echo "$o ${OPTARG-none} $OPTIND"; done; shift $((OPTIND-1)); echo "rest $*"; }; f -acb x y; f -bx -- -a; f - -a; f -a x -c; OPTERR=0; f -q; getopts; getopts a; getopts a 1x -a; echo $?
#> a none 1
#> c none 1
#> b x 3
#> rest y
#> b x 2
#> rest -a
#> rest - -a
#> a none 2
#> rest x -c
#> ? none 2
#>$ rest\x20
#> 1
#2> getopts: usage: getopts optstring name [arg ...]
#2> getopts: usage: getopts optstring name [arg ...]
#2> bash: line 1: getopts: `1x': not a valid identifier

## test with so many arguments
test; echo $?; test ''; echo $?; test ! ; echo $?; test ! ''; echo $?; test a = a -a b = b; echo $?; test '(' a = b ')' -o x; echo $?; test ! a = b; echo $?; test '(' = '('; echo $?; test -n -a -n; echo $?; test a b; echo $?; test a b c; echo $?; test a b c d; echo $?; test 1 -eq x; echo $?; test -t x; echo $?; [ a = a; echo $?; [ ; echo $?; test a -a; echo $?; test '(' a; echo $?; test a '<' b; echo $?; test -Z a; echo $?; test -v 'a[0]'; echo $?; test -o errexit; test -R x; echo $?; test a -foo b; echo $?
#> 1
#> 1
#> 0
#> 0
#> 0
#> 0
#> 0
#> 0
#> 0
#> 2
#> 2
#> 2
#> 2
#> 1
#> 2
#> 2
#> 2
#> 2
#> 0
#> 2
#> 1
#> 1
#> 2
#2> bash: line 1: test: a: unary operator expected
#2> bash: line 1: test: b: binary operator expected
#2> bash: line 1: test: too many arguments
#2> bash: line 1: test: x: integer expression expected
#2> bash: line 1: [: missing `]'
#2> bash: line 1: [: missing `]'
#2> bash: line 1: test: a: unary operator expected
#2> bash: line 1: test: (: unary operator expected
#2> bash: line 1: test: -Z: unary operator expected
#2> bash: line 1: test: -foo: binary operator expected

## wait for one
(exit 3) & p=$!; wait -n -p who; echo "$? $([ "$who" = $p ] && echo same)"; wait -n; echo $?; wait 99999; echo $?; wait %9; echo $?; wait abc; echo $?; sleep 0.01 & (exit 4) & wait; echo $?; wait -p; wait -Z; echo $?
#> 3 same
#> 127
#> 127
#> 127
#> 1
#> 0
#> 2
#2> bash: line 1: wait: pid 99999 is not a child of this shell
#2> bash: line 1: wait: %9: no such job
#2> bash: line 1: wait: `abc': not a pid or valid job spec
#2> bash: line 1: wait: -p: option requires an argument
#2> wait: usage: wait [-fn] [-p var] [id ...]
#2> bash: line 1: wait: -Z: invalid option
#2> wait: usage: wait [-fn] [-p var] [id ...]

## wait for those of a list
(sleep 0.3; exit 3) & a=$!; (exit 5) & b=$!; wait -n $a $b; echo $?; wait $b $a; echo $?; wait -f $a; echo $?
#> 5
#> 3
#> 3

## type in each form
f() { :; }; alias al='echo x'; shopt -s expand_aliases; type f al if cd nosuch; type -t f al if cd ls nosuch; type -P cd ls; type -p cd f; type -a echo true; type -f f; hash ls; type ls; type -Z; echo $?
#> f is a function
#>$ f ()\x20
#>$ {\x20
#>     :
#> }
#> al is aliased to `echo x'
#> if is a shell keyword
#> cd is a shell builtin
#> function
#> alias
#> keyword
#> builtin
#> file
#> /usr/bin/ls
#> echo is a shell builtin
#> echo is /usr/bin/echo
#> echo is /bin/echo
#> true is a shell builtin
#> true is /usr/bin/true
#> true is /bin/true
#> ls is hashed (/usr/bin/ls)
#> 2
#2> bash: line 1: type: nosuch: not found
#2> bash: line 1: type: f: not found
#2> bash: line 1: type: -Z: invalid option
#2> type: usage: type [-afptP] name [name ...]

## command -v and -V
f() { :; }; alias al='echo x'; command -v f al if cd ls nosuch; command -V f; command -V al; command -V if; command -V cd; command -V nosuch; command; command -p ls /nonexistent; command nosuch; echo $?
#> f
#> if
#> cd
#> /usr/bin/ls
#> f is a function
#>$ f ()\x20
#>$ {\x20
#>     :
#> }
#> if is a shell keyword
#> cd is a shell builtin
#> 127
#2> bash: line 1: command: al: not found
#2> bash: line 1: command: nosuch: not found
#2> ls: cannot access '/nonexistent': No such file or directory
#2> bash: line 1: nosuch: command not found

## hash
hash; hash -r; hash ls cat; hash -t ls; hash -t ls cat; hash -l; hash -p /bin/echo xx; hash -d xx; hash -d nosuch; hash nosuch; echo $?; hash -t nosuch; hash -p; hash -Z
#> hash: hash table empty
#> /usr/bin/ls
#> ls	/usr/bin/ls
#> cat	/usr/bin/cat
#> builtin hash -p /usr/bin/ls ls
#> builtin hash -p /usr/bin/cat cat
#> 1
#2> bash: line 1: hash: nosuch: not found
#2> bash: line 1: hash: nosuch: not found
#2> bash: line 1: hash: nosuch: not found
#2> bash: line 1: hash: -p: option requires an argument
#2> hash: usage: hash [-lr] [-p pathname] [-dt] [name ...]
#2> bash: line 1: hash: -Z: invalid option
#2> hash: usage: hash [-lr] [-p pathname] [-dt] [name ...]
#? 2

## umask in each form
umask; umask -S; umask 027; umask -p; umask -Sp; umask u=rwx,g=rx,o=; umask; umask u+x,g-w,o=g; umask; umask a=; umask -S; umask 9; umask xyz; umask u=q; umask 77777; echo $?; umask -S 022; umask +r; umask; umask ,; umask g=u; umask
#> 0022
#> u=rwx,g=rx,o=rx
#> umask 0027
#> umask -S u=rwx,g=rx,o=
#> 0027
#> 0027
#> u=,g=,o=
#> 1
#> u=rwx,g=rx,o=rx
#> 0022
#> 0022
#2> bash: line 1: umask: `g': invalid symbolic mode character
#2> bash: line 1: umask: 9: octal number out of range
#2> bash: line 1: umask: `x': invalid symbolic mode operator
#2> bash: line 1: umask: `q': invalid symbolic mode character
#2> bash: line 1: umask: 77777: octal number out of range
#2> bash: line 1: umask: `,': invalid symbolic mode operator
#2> bash: line 1: umask: `u': invalid symbolic mode character

## ulimit
ulimit -f 100; ulimit -f; ulimit -n 50; ulimit -Sn; ulimit -n unlimited; echo $?; ulimit -x 2>/dev/null; ulimit -Z; ulimit -c 0; ulimit -c -t; ulimit abc; ulimit -n abc; ulimit -n hard >/dev/null; ulimit -a | wc -l
#> 100
#> 50
#> 1
#> unlimited
#> core file size              (blocks, -c) 0
#> cpu time                   (seconds, -t) unlimited
#> 17
#2> bash: line 1: ulimit: open files: cannot modify limit: Operation not permitted
#2> bash: line 1: ulimit: -Z: invalid option
#2> ulimit: usage: ulimit [-SHabcdefiklmnpqrstuvxPRT] [limit]
#2> bash: line 1: ulimit: abc: invalid number
#2> bash: line 1: ulimit: abc: invalid number

## caller
f() { caller; caller 0; caller 1; caller 5; echo $?; }
g() {
  f
}
g; caller; echo $?; caller 0; echo $?; caller x
#> 3 environment
#> 3 g environment
#> 1
#> 1
#> 1
#? 1

## BASH variables
f() { echo "${FUNCNAME[@]} ${BASH_LINENO[@]} ${#BASH_SOURCE[@]} $BASH_SUBSHELL"; (echo $BASH_SUBSHELL; (echo $BASH_SUBSHELL)); }
f; echo "${BASH_VERSINFO[0]} ${BASH_VERSINFO[5]} ${#BASH_VERSINFO[@]} ${BASH_VERSION%%.*}"; echo $BASH_COMMAND; [[ $BASHPID == $$ ]] && echo same; ([[ $BASHPID == $$ ]] || echo other); echo "$BASHOPTS" | tr : '\n' | head -3; BASHOPTS=x; SHELLOPTS=y; BASH_VERSINFO=1; UID=3; EUID=1; PPID=2; echo go on
#> f 2 1 0
#> 1
#> 2
#> 5 x86_64-pc-linux-gnu 6 5
#> echo $BASH_COMMAND
#> same
#> other
#> checkwinsize
#> cmdhist
#> complete_fullquote
#2> bash: line 2: BASHOPTS: readonly variable
#? 1

## shopt in each form
shopt -q extglob; echo $?; shopt -s extglob nullglob; shopt extglob nullglob; shopt -p extglob; shopt -u extglob; shopt -o errexit; shopt -po nounset; shopt -so nounset; shopt -o nounset; shopt nosuch; shopt -s nosuch; shopt -so nosuch; shopt -su x; shopt | wc -l; shopt -s | head -2; shopt -q extglob nullglob; echo $?
#> 1
#> extglob        	on
#> nullglob       	on
#> shopt -s extglob
#> errexit        	off
#> set +o nounset
#> nounset        	on
#> 57
#> checkwinsize   	on
#> cmdhist        	on
#> 1
#2> bash: line 1: shopt: nosuch: invalid shell option name
#2> bash: line 1: shopt: nosuch: invalid shell option name
#2> bash: line 1: shopt: nosuch: invalid option name
#2> bash: line 1: shopt: cannot set and unset shell options simultaneously

## set in each form
set -o | wc -l; set +o | head -3; set -o nosuch; set -Z; set +Z; echo $?; set -- ; echo $#; set a -b; echo "$@"; set -; echo $#; set -x -; set - q; echo $1; set -fu; echo $-; set +fu; set -e -- x y; echo $#
#> 27
#> set +o allexport
#> set -o braceexpand
#> set +o emacs
#> 2
#> 0
#> a -b
#> 2
#> q
#> fhuBc
#> 2
#2> bash: line 1: set: nosuch: invalid option name
#2> bash: line 1: set: -Z: invalid option
#2> set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
#2> bash: line 1: set: +Z: invalid option
#2> set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]

## times of a pipeline
TIMEFORMAT='%q'; time :; TIMEFORMAT='[%%] %0R %1lU'; { time :; } 2>&1 | sed 's/[0-9]\.[0-9]/N/'; TIMEFORMAT=; time :; time; unset TIMEFORMAT; { time -p :; } 2>&1 | sed 's/ .*//'; { time; } 2>&1 | sed 's/[0-9]/0/g'
#> [%] 0 0mNs
#> real
#> user
#> sys
#>
#> real	0m0.000s
#> user	0m0.000s
#> sys	0m0.000s
#2> bash: line 1: TIMEFORMAT: `q': invalid format character

## let and its status
let; echo $?; let 0; echo $?; let 1 0; echo $?; let a=5 b=a*2; echo $a $b; let 'a = 5 +'; echo $?; let 1/0; echo $?; let "a b"; echo $?
#> 1
#> 1
#> 1
#> 5 10
#> 1
#> 1
#> 1
#2> bash: line 1: let: expression expected
#2> bash: line 1: let: a = 5 +: syntax error: operand expected (error token is "+")
#2> bash: line 1: let: 1/0: division by 0 (error token is "0")
#2> bash: line 1: let: a b: syntax error in expression (error token is "b")

## shift and its errors
set -- a b c; shift 2; echo $*; shift 5; echo $?; shift -1; echo $?; shift x; echo $?; shift 0; shift 1 2; echo $?; shopt -s shift_verbose; shift 9
#> c
#> 1
#> 1
#> 1
#2> bash: line 1: shift: -1: shift count out of range
#2> bash: line 1: shift: x: numeric argument required
#2> bash: line 1: shift: too many arguments
#? 1

## break and continue with wrong levels
for i in 1 2; do break 0; echo no; done; echo $?; for i in 1 2; do continue x; done; echo never
#> 1
#2> bash: line 1: break: 0: loop count out of range
#2> bash: line 1: continue: x: numeric argument required
#? 128

## break outside and with many
break; echo $?; continue 3; for i in 1 2; do for j in a b; do continue 9; done; done; echo $i; for i in 1; do break 1 2; done; echo $?
#> 0
#> 2
#2> bash: line 1: break: only meaningful in a `for', `while', or `until' loop
#2> bash: line 1: continue: only meaningful in a `for', `while', or `until' loop
#2> bash: line 1: break: too many arguments
#? 1

## return outside and with texts
return; echo $?; f() { return 256; }; f; echo $?; f() { return -1; }; f; echo $?; f() { return abc; }; f; echo $?; f() { return 1 2; }; f; echo $?
#> 2
#> 0
#> 255
#> 2
#2> bash: line 1: return: can only `return' from a function or sourced script
#2> environment: line 1: return: abc: numeric argument required
#2> environment: line 1: return: too many arguments
#? 1

## exit's arguments
(exit 256); echo $?; (exit -1); echo $?; (exit abc); echo $?; (exit 1 2); echo $?; (exit 08); echo $?
#> 0
#> 255
#> 2
#> 1
#> 8
#2> bash: line 1: exit: abc: numeric argument required
#2> bash: line 1: exit: too many arguments

## eval, source and exec errors
eval; eval -x; echo $?; source; source nosuch; echo $?; . /; echo $?; (exec nosuch); echo $?; (exec /); echo $?; exec -z; echo $?; (exec -a name bash -c 'echo $0'); (exec -c env | head -1); echo 'echo "$0 $# $1"' > s; source ./s a b; set -- q; . ./s; eval 'eval "echo \"\$1\""'
#> 2
#> 1
#> 1
#> 127
#> 126
#> 2
#> name
#> bash 2 a
#> bash 1 q
#> q
#2> bash: line 1: eval: -x: invalid option
#2> eval: usage: eval [arg ...]
#2> bash: line 1: source: filename argument required
#2> source: usage: source filename [arguments]
#2> bash: line 1: nosuch: No such file or directory
#2> bash: line 1: .: /: is a directory
#2> bash: line 1: exec: nosuch: not found
#2> bash: line 1: /: Is a directory
#2> bash: line 1: exec: /: cannot execute: Is a directory
#2> bash: line 1: exec: -z: invalid option
#2> exec: usage: exec [-cl] [-a name] [command [argument ...]] [redirection ...]

## cd in odd ways
cd /nosuch; cd a b; cd ''; echo $?; mkdir -p d/e; cd d; cd - ; cd -P d; unset OLDPWD; cd -; echo $?; unset HOME; cd; echo $?; CDPATH=/usr; cd lib >/dev/null 2>&1; cd /tmp; cd bin; pwd; cd -Z; cd -e /nosuch; echo $?; touch /tmp/f; cd /tmp/f; cd -LP /; pwd
#> 0
#> /home/learner/case
#> 1
#> 1
#> /usr/bin
#> /usr/bin
#> 1
#> /
#2> bash: line 1: cd: /nosuch: No such file or directory
#2> bash: line 1: cd: too many arguments
#2> bash: line 1: cd: OLDPWD not set
#2> bash: line 1: cd: HOME not set
#2> bash: line 1: cd: -Z: invalid option
#2> cd: usage: cd [-L|[-P [-e]] [-@]] [dir]
#2> bash: line 1: cd: /nosuch: No such file or directory
#2> bash: line 1: cd: /tmp/f: Not a directory

## alias in odd ways
shopt -s expand_aliases
alias a='echo hi ' b=there c='a'; alias a; alias
a b
c b
alias nosuch; echo $?; unalias a; unalias a; unalias -a; alias; alias 'x y=1'; alias -Z; unalias; alias -p; alias d="it's"; alias d
#> alias a='echo hi '
#> alias a='echo hi '
#> alias b='there'
#> alias c='a'
#> hi there
#> hi b
#> 1
#> alias d='it'\''s'
#2> bash: line 5: alias: nosuch: not found
#2> bash: line 5: unalias: a: not found
#2> bash: line 5: alias: `x y': invalid alias name
#2> bash: line 5: alias: -Z: invalid option
#2> alias: usage: alias [-p] [name[=value] ... ]
#2> unalias: usage: unalias [-a] name [name ...]

## history and fc in a script
set -o history; echo one
echo two
history; history 1; fc -l; fc -s one=three 1; history -d 1; history -c; history; history -s "made up"; history; history abc; history -d 99; history -Z; fc -l 99 100; fc -Z
#> one
#> two
#>     1  echo two
#>     2  history; history 1; fc -l; fc -s one=three 1; history -d 1; history -c; history; history -s "made up"; history; history abc; history -d 99; history -Z; fc -l 99 100; fc -Z
#>     2  history; history 1; fc -l; fc -s one=three 1; history -d 1; history -c; history; history -s "made up"; history; history abc; history -d 99; history -Z; fc -l 99 100; fc -Z
#> 1	 echo two
#> two
#2> echo two
#2> bash: line 3: history: abc: numeric argument required
#2> bash: line 3: history: 99: history position out of range
#2> bash: line 3: history: -Z: invalid option
#2> history: usage: history [-c] [-d offset] [n] or history -anrw [filename] or history -ps arg [arg...]
#2> bash: line 3: fc: -Z: invalid option
#2> fc: usage: fc [-e ename] [-lnr] [first] [last] or fc -s [pat=rep] [command]
#? 2

## history expansion in a script
set -H -o history
echo a b c
echo !!
echo !$ x
echo !nosuch
echo "!echo" '!!'
#> a b c
#> echo a b c
#> c x
#> echo c x !!
#2> echo echo a b c
#2> echo c x
#2> bash: line 5: !nosuch: event not found
#2> echo "echo c x" '!!'
