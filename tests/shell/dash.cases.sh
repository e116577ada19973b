## commands and redirections, 1
cd "$(mktemp -d)"
sh -c 'nosuch'; echo "=$?"
sh -c './nofile'; echo "=$?"
sh -c '/tmp'; echo "=$?"
sh -c '. ./nofile'; echo "=$?"
sh -c '. nofile'; echo "=$?"
sh -c 'cat < nofile'; echo "=$?"
sh -c 'echo a > /nodir/x'; echo "=$?"
sh -c 'echo a > /etc/passwd/x'; echo "=$?"
sh -c 'echo a > /tmp'; echo "=$?"
sh -c 'set -C; echo a > f; echo b > f'; echo "=$?"
sh -c 'echo a >&9'; echo "=$?"
sh -c 'echo a <&9'; echo "=$?"
#> =127
#> =127
#> =126
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#2> sh: 1: nosuch: not found
#2> sh: 1: ./nofile: not found
#2> sh: 1: /tmp: Permission denied
#2> sh: 1: .: cannot open ./nofile: No such file
#2> sh: 1: .: nofile: not found
#2> sh: 1: cannot open nofile: No such file
#2> sh: 1: cannot create /nodir/x: Directory nonexistent
#2> sh: 1: cannot create /etc/passwd/x: Directory nonexistent
#2> sh: 1: cannot create /tmp: Is a directory
#2> sh: 1: cannot create f: File exists
#2> sh: 1: 9: Bad file descriptor
#2> sh: 1: 9: Bad file descriptor

## commands and redirections, 2
cd "$(mktemp -d)"
sh -c 'echo a > $u'; echo "=$?"
sh -c 'echo a >& f'; echo "=$?"
sh -c 'cat <<E
a $x $(echo b) `echo c` \$x
E'; echo "=$?"
sh -c 'cat <<'\''E'\''
a $x
E'; echo "=$?"
sh -c 'cat <<-E
	tab
	E'; echo "=$?"
sh -c 'exec nosuch; echo no'; echo "=$?"
sh -c 'exec ./nofile; echo no'; echo "=$?"
sh -c 'exec 3>f; echo x >&3; cat f'; echo "=$?"
sh -c 'exec < nofile; echo no'; echo "=$?"
sh -c ': > /nodir/x; echo no'; echo "=$?"
sh -c 'true > /nodir/x; echo "s$?"'; echo "=$?"
sh -c '{ echo a; } > /nodir/x; echo "s$?"'; echo "=$?"
#> =2
#> =2
#> a  b c $x
#> =0
#> a $x
#> =0
#> tab
#> =0
#> =127
#> =127
#> x
#> =0
#> =2
#> =2
#> s2
#> =0
#> s2
#> =0
#2> sh: 1: cannot create : Directory nonexistent
#2> sh: 1: Syntax error: Bad fd number
#2> sh: 1: exec: nosuch: not found
#2> sh: 1: exec: ./nofile: not found
#2> sh: 1: cannot open nofile: No such file
#2> sh: 1: cannot create /nodir/x: Directory nonexistent
#2> sh: 1: cannot create /nodir/x: Directory nonexistent
#2> sh: 1: cannot create /nodir/x: Directory nonexistent

## commands and redirections, 3
cd "$(mktemp -d)"
sh -c 'x=1 > /nodir/x; echo "s$?"'; echo "=$?"
sh -c 'f() { echo a; }; f > /nodir/x; echo "s$?"'; echo "=$?"
sh -c 'if true; then echo a; fi < nofile; echo "s$?"'; echo "=$?"
sh -c '. /etc/passwd/x; echo no'; echo "=$?"
sh -c '. /tmp; echo "s$?"'; echo "=$?"
sh -c 'nosuch | cat; echo "s$?"'; echo "=$?"
sh -c 'nosuch & wait $!; echo "s$?"'; echo "=$?"
#> s2
#> =0
#> s2
#> =0
#> s2
#> =0
#> =2
#> s0
#> =0
#> s0
#> =0
#> s127
#> =0
#2> sh: 1: cannot create /nodir/x: Directory nonexistent
#2> sh: 1: cannot create /nodir/x: Directory nonexistent
#2> sh: 1: cannot open nofile: No such file
#2> sh: 1: .: cannot open /etc/passwd/x: No such file
#2> sh: 1: nosuch: not found
#2> sh: 1: nosuch: not found

## expansions, 1
cd "$(mktemp -d)"
sh -c 'echo ${x:1:1}'; echo "=$?"
sh -c 'echo ${x/a/b}'; echo "=$?"
sh -c 'echo ${x^}'; echo "=$?"
sh -c 'echo ${!x}'; echo "=$?"
sh -c 'echo ${a[0]}'; echo "=$?"
sh -c 'echo ${}'; echo "=$?"
sh -c 'echo ${x@Q}'; echo "=$?"
sh -c 'echo ${u?}'; echo "=$?"
sh -c 'echo ${u:?}'; echo "=$?"
sh -c 'echo ${u?msg here}'; echo "=$?"
sh -c 'echo "${u?}"'; echo "=$?"
sh -c 'set -u; echo $u'; echo "=$?"
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#2> sh: 1: Bad substitution
#2> sh: 1: Bad substitution
#2> sh: 1: Bad substitution
#2> sh: 1: Bad substitution
#2> sh: 1: Bad substitution
#2> sh: 1: Bad substitution
#2> sh: 1: Bad substitution
#2> sh: 1: u: parameter not set
#2> sh: 1: u: parameter not set or null
#2> sh: 1: u: msg here
#2> sh: 1: u: parameter not set
#2> sh: 1: u: parameter not set

## expansions, 2
cd "$(mktemp -d)"
sh -c 'set -u; echo $1'; echo "=$?"
sh -c 'set -u; echo ${#u}'; echo "=$?"
sh -c 'set -u; echo $@ $* $#'; echo "=$?"
sh -c 'echo "${x-a b}" ${x:-'\''a b'\''} "${x:-'\''a'\''}" ${x:=q} $x ${x:+r}'; echo "=$?"
#> =2
#> =2
#> 0
#> =0
#> a b a b 'a' q q r
#> =0
#2> sh: 1: 1: parameter not set
#2> sh: 1: u: parameter not set

## arithmetic, 1
cd "$(mktemp -d)"
sh -c 'echo $((1+))'; echo "=$?"
sh -c 'echo $((1/0))'; echo "=$?"
sh -c 'echo $((1 2))'; echo "=$?"
sh -c 'echo $((x++))'; echo "=$?"
sh -c 'echo $((++x))'; echo "=$?"
sh -c 'echo $((--x)) $((- -1))'; echo "=$?"
sh -c 'echo $((2**3))'; echo "=$?"
sh -c 'echo $((1,2))'; echo "=$?"
sh -c 'echo $((16#ff))'; echo "=$?"
sh -c 'echo $((0x1f)) $((010)) $((08))'; echo "=$?"
sh -c 'x='\''a b'\''; echo $((x))'; echo "=$?"
sh -c 'x='\''1+2'\''; echo $((x))'; echo "=$?"
#> =2
#> =2
#> =2
#> =2
#> 0
#> =0
#> 0 1
#> =0
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#2> sh: 1: arithmetic expression: expecting primary: "1+"
#2> sh: 1: arithmetic expression: division by zero: "1/0"
#2> sh: 1: arithmetic expression: expecting EOF: "1 2"
#2> sh: 1: arithmetic expression: expecting primary: "x++"
#2> sh: 1: arithmetic expression: expecting primary: "2**3"
#2> sh: 1: arithmetic expression: expecting EOF: "1,2"
#2> sh: 1: arithmetic expression: expecting EOF: "16#ff"
#2> sh: 1: arithmetic expression: expecting EOF: "08"
#2> sh: 1: Illegal number: a b
#2> sh: 1: Illegal number: 1+2

## arithmetic, 2
cd "$(mktemp -d)"
sh -c 'x=abc; echo $((x+1))'; echo "=$?"
sh -c 'echo $((x=5)) $((x+=2)) $((x*=2)) $x'; echo "=$?"
sh -c 'echo $((1?2:3)) $((0||1)) $((!0)) $((~0)) $((5%3)) $((1<<4))'; echo "=$?"
sh -c 'echo $((9223372036854775807+1)) $((99999999999999999999))'; echo "=$?"
sh -c 'i=0; while [ $i -lt 3 ]; do i=$((i+1)); [ $i = 2 ] && continue; echo $i; done'; echo "=$?"
#> =2
#> 5 7 14 14
#> =0
#> 2 1 1 -1 2 16
#> =0
#> -9223372036854775808 9223372036854775807
#> =0
#> 1
#> 3
#> =0
#2> sh: 1: Illegal number: abc

## variables, 1
cd "$(mktemp -d)"
sh -c 'readonly x=1; x=2; echo no'; echo "=$?"
sh -c 'readonly x=1; readonly x=2; echo no'; echo "=$?"
sh -c 'readonly x=1; unset x; echo no'; echo "=$?"
sh -c 'readonly x=1; export x=3; echo no'; echo "=$?"
sh -c 'readonly x=1; x=2 true; echo "s$?"'; echo "=$?"
sh -c 'readonly x=1; for x in a; do echo $x; done; echo no'; echo "=$?"
sh -c 'readonly x=1; read x < /etc/passwd; echo "s$?"'; echo "=$?"
sh -c 'local x=1; echo "s$?"'; echo "=$?"
sh -c 'f() { local x; echo "[$x]"; x=2; }; x=1; f; echo $x'; echo "=$?"
sh -c 'f() { local x=$1 y; echo "$x|$y"; }; f '\''a b'\'''; echo "=$?"
sh -c 'f() { local a b=2 c; echo "$a$b$c"; local; }; f'; echo "=$?"
sh -c 'f() { local 1x; }; f; echo no'; echo "=$?"
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> s2
#> =0
#> =2
#> [1]
#> 1
#> =0
#> a b|
#> =0
#> 2
#> =0
#> =2
#2> sh: 1: x: is read only
#2> sh: 1: readonly: x: is read only
#2> sh: 1: unset: x: is read only
#2> sh: 1: export: x: is read only
#2> sh: 1: x: is read only
#2> sh: 1: x: is read only
#2> sh: 1: read: x: is read only
#2> sh: 1: local: not in a function
#2> sh: 1: local: 1x: bad variable name

## variables, 2
cd "$(mktemp -d)"
sh -c 'readonly r=$(echo a b); echo "$r"'; echo "=$?"
sh -c 'x=a\ b; export y=$x; echo "$y"; readonly -p | grep r='; echo "=$?"
#> a b
#> =0
#> a b
#> =1

## special builtins, 1
cd "$(mktemp -d)"
sh -c 'unset HOME; cd'; echo "=$?"
sh -c 'shift 5; echo no'; echo "=$?"
sh -c 'shift x; echo no'; echo "=$?"
sh -c 'shift -1'; echo "=$?"
sh -c 'shift 1 2'; echo "=$?"
sh -c 'break; echo "s$?"'; echo "=$?"
sh -c 'continue 2; echo "s$?"'; echo "=$?"
sh -c 'return; echo no'; echo "=$?"
sh -c 'return 5'; echo "=$?"
sh -c 'return x'; echo "=$?"
sh -c 'exit x'; echo "=$?"
sh -c 'exit -1'; echo "=$?"
#> =0
#> =2
#> =2
#> =2
#> =2
#> s0
#> =0
#> s0
#> =0
#> =0
#> =5
#> =2
#> =2
#> =2
#2> sh: 1: shift: can't shift that many
#2> sh: 1: shift: Illegal number: x
#2> sh: 1: shift: Illegal number: -1
#2> sh: 1: shift: can't shift that many
#2> sh: 1: return: Illegal number: x
#2> sh: 1: exit: Illegal number: x
#2> sh: 1: exit: Illegal number: -1

## special builtins, 2
cd "$(mktemp -d)"
sh -c 'exit 300'; echo "=$?"
sh -c 'exit 1 2'; echo "=$?"
sh -c 'export 1x=3; echo "s$?"'; echo "=$?"
sh -c 'export -z'; echo "=$?"
sh -c 'export x-y'; echo "=$?"
sh -c 'export a='\''b c'\''; export -p | grep '\''a='\'''; echo "=$?"
sh -c 'unset 1x; echo "s$?"'; echo "=$?"
sh -c 'unset -z; echo no'; echo "=$?"
sh -c 'unset -f nof; echo "s$?"'; echo "=$?"
sh -c 'unset x y; echo "s$?"'; echo "=$?"
sh -c 'set -o pipefail; echo no'; echo "=$?"
sh -c 'set -o foo; echo no'; echo "=$?"
#> =44
#> =1
#> =2
#> =2
#> =2
#> export a='b c'
#> =0
#> =2
#> =2
#> s0
#> =0
#> s0
#> =0
#> =2
#> =2
#2> sh: 1: export: 1x: bad variable name
#2> sh: 1: export: Illegal option -z
#2> sh: 1: export: x-y: bad variable name
#2> sh: 1: unset: 1x: bad variable name
#2> sh: 1: unset: Illegal option -z
#2> sh: 1: set: Illegal option -o pipefail
#2> sh: 1: set: Illegal option -o foo

## special builtins, 3
cd "$(mktemp -d)"
sh -c 'set -z; echo no'; echo "=$?"
sh -c 'set -o'; echo "=$?"
sh -c 'set +o'; echo "=$?"
sh -c 'set -e; set -o | grep errexit; echo $-'; echo "=$?"
sh -c 'set -ex; echo $-'; echo "=$?"
sh -c 'trap '\''echo T'\'' EXIT; trap'; echo "=$?"
sh -c 'trap '\''echo T'\'' FOO; echo "s$?"'; echo "=$?"
sh -c 'trap '\''echo E'\'' ERR; echo "s$?"'; echo "=$?"
sh -c 'trap - FOO'; echo "=$?"
sh -c 'trap '\''echo "a b"'\'' INT TERM; trap'; echo "=$?"
sh -c 'trap -p'; echo "=$?"
sh -c 'trap -l'; echo "=$?"
#> =2
#> Current option settings
#> errexit         off
#> noglob          off
#> ignoreeof       off
#> interactive     off
#> monitor         off
#> noexec          off
#> stdin           off
#> xtrace          off
#> verbose         off
#> vi              off
#> emacs           off
#> noclobber       off
#> allexport       off
#> notify          off
#> nounset         off
#> privileged      off
#> nolog           off
#> debug           off
#> =0
#> set +o errexit
#> set +o noglob
#> set +o ignoreeof
#> set +o interactive
#> set +o monitor
#> set +o noexec
#> set +o stdin
#> set +o xtrace
#> set +o verbose
#> set +o vi
#> set +o emacs
#> set +o noclobber
#> set +o allexport
#> set +o notify
#> set +o nounset
#> set +o privileged
#> set +o nolog
#> set +o debug
#> =0
#> errexit         on
#> e
#> =0
#> xe
#> =0
#> trap -- 'echo T' EXIT
#> T
#> =0
#> s1
#> =0
#> s1
#> =0
#> =1
#> trap -- 'echo "a b"' INT
#> trap -- 'echo "a b"' TERM
#> =0
#> =2
#> =2
#2> sh: 1: set: Illegal option -z
#2> + echo xe
#2> trap: FOO: bad trap
#2> trap: ERR: bad trap
#2> trap: FOO: bad trap
#2> sh: 1: trap: Illegal option -p
#2> sh: 1: trap: Illegal option -l

## special builtins, 4
cd "$(mktemp -d)"
sh -c 'trap '\'''\'' 1; trap'; echo "=$?"
sh -c 'trap 99; echo "s$?"'; echo "=$?"
sh -c 'trap -x'; echo "=$?"
sh -c 'export x=$(echo a b); echo "$x"'; echo "=$?"
sh -c 'set -- a b; echo "$*" "${2}" "${10}" "$#"'; echo "=$?"
sh -c 'eval '\''nosuch'\'''; echo "=$?"
sh -c 'eval '\''if'\''; echo no'; echo "=$?"
sh -c 'eval '\''echo a; exit 3'\'''; echo "=$?"
sh -c 'set -e; false; echo no'; echo "=$?"
sh -c 'set -e; f() { false; echo no; }; f'; echo "=$?"
sh -c 'trap '\''echo bye'\'' EXIT; exit 3'; echo "=$?"
sh -c 'trap '\''echo bye'\'' EXIT; nosuch'; echo "=$?"
#> trap -- '' HUP
#> =0
#> s1
#> =0
#> =2
#> a b
#> =0
#> a b b  2
#> =0
#> =127
#> =2
#> a
#> =3
#> =1
#> =1
#> bye
#> =3
#> bye
#> =127
#2> trap: 99: bad trap
#2> sh: 1: trap: Illegal option -x
#2> sh: 1: eval: nosuch: not found
#2> sh: 1: eval: Syntax error: end of file unexpected (expecting "then")
#2> sh: 1: nosuch: not found

## special builtins, 5
cd "$(mktemp -d)"
sh -c 'eval; echo "s$?"'; echo "=$?"
sh -c ': a; echo "s$?"'; echo "=$?"
sh -c 'exit 3 | true; echo $?'; echo "=$?"
sh -c 'set -- '\''a b'\'' c; for x in "$@"; do echo $x; done; for x in $*; do echo $x; done; shift; echo $1'; echo "=$?"
sh -c 'unset IFS; x='\''  a  b '\''; for i in $x; do echo "[$i]"; done'; echo "=$?"
#> s0
#> =0
#> s0
#> =0
#> 0
#> =0
#> a b
#> c
#> a
#> b
#> c
#> c
#> =0
#> [a]
#> [b]
#> =0

## builtins, 1
cd "$(mktemp -d)"
sh -c 'echo a &> f; sleep 0.1; cat f'; echo "=$?"
sh -c 'cd nodir'; echo "=$?"
sh -c 'cd /etc/passwd'; echo "=$?"
sh -c 'cd a b'; echo "=$?"
sh -c 'cd '\'''\'''; echo "=$?"
sh -c 'read; echo "s$?"'; echo "=$?"
sh -c 'read 1x < /etc/passwd; echo "s$?"'; echo "=$?"
sh -c 'read -z x; echo "s$?"'; echo "=$?"
sh -c 'read -d : x < /etc/passwd; echo "s$? $x"'; echo "=$?"
sh -c 'echo "[$-]"'; echo "=$?"
sh -c 'kill -l 9; kill -l 137; echo "s$?"'; echo "=$?"
sh -c 'kill -l | head -3'; echo "=$?"
#> a
#> =0
#> =2
#> =2
#> =2
#> =0
#> s2
#> =0
#> s2
#> =0
#> s2
#> =0
#>$ s2\x20
#> =0
#> []
#> =0
#> KILL
#> KILL
#> s0
#> =0
#> 0
#> HUP
#> INT
#> =0
#2> sh: 1: cd: can't cd to nodir
#2> sh: 1: cd: can't cd to /etc/passwd
#2> sh: 1: cd: can't cd to a
#2> sh: 1: read: arg count
#2> sh: 1: read: 1x: bad variable name
#2> sh: 1: read: Illegal option -z
#2> sh: 1: read: Illegal option -d

## builtins, 2
cd "$(mktemp -d)"
sh -c 'kill; echo "s$?"'; echo "=$?"
sh -c 'kill x; echo "s$?"'; echo "=$?"
sh -c 'kill 999999; echo "s$?"'; echo "=$?"
sh -c 'kill -9; echo "s$?"'; echo "=$?"
sh -c 'kill %1; echo "s$?"'; echo "=$?"
sh -c 'kill -s; echo "s$?"'; echo "=$?"
sh -c 'wait 99999; echo "s$?"'; echo "=$?"
sh -c 'wait x; echo "s$?"'; echo "=$?"
sh -c 'wait %1; echo "s$?"'; echo "=$?"
sh -c 'jobs; jobs %1; echo "s$?"'; echo "=$?"
sh -c 'fg; echo "s$?"'; echo "=$?"
sh -c 'bg; echo "s$?"'; echo "=$?"
#> s2
#> =0
#> s2
#> =0
#> s1
#> =0
#> s2
#> =0
#> s2
#> =0
#> s2
#> =0
#> s127
#> =0
#> s2
#> =0
#> s2
#> =0
#> s2
#> =0
#> s2
#> =0
#> s2
#> =0
#2> sh: 1: kill: Usage: kill [-s sigspec | -signum | -sigspec] [pid | job]... or
#2> kill -l [exitstatus]
#2> sh: 1: kill: Illegal number: x
#2> sh: 1: kill: No such process
#2>
#2> sh: 1: kill: Usage: kill [-s sigspec | -signum | -sigspec] [pid | job]... or
#2> kill -l [exitstatus]
#2> sh: 1: kill: No such job: %1
#2> sh: 1: kill: No arg for -s option
#2> sh: 1: wait: Illegal number: x
#2> sh: 1: wait: No such job: %1
#2> sh: 1: jobs: No such job: %1
#2> sh: 1: fg: No current job
#2> sh: 1: bg: No current job

## builtins, 3
cd "$(mktemp -d)"
sh -c 'alias ll='\''ls -l'\'' gg=x; alias; alias ll nosuch; echo "s$?"; unalias ll; unalias nosuch; echo "s$?"'; echo "=$?"
sh -c 'unalias; echo "s$?"'; echo "=$?"
sh -c 'unalias -a; alias'; echo "=$?"
sh -c 'type echo ls if nosuch ll cd [; echo "s$?"'; echo "=$?"
sh -c 'command -v echo ls if nosuch cd; echo "s$?"'; echo "=$?"
sh -c 'command -V echo ls if nosuch cd; echo "s$?"'; echo "=$?"
sh -c 'command -v f ; f() { :; }; command -v f; command -V f'; echo "=$?"
sh -c 'command; echo "s$?"'; echo "=$?"
sh -c 'command -z; echo "s$?"'; echo "=$?"
sh -c 'command nosuch; echo "s$?"'; echo "=$?"
sh -c 'hash; hash ls; hash; hash nosuch; echo "s$?"; hash -r; hash -z'; echo "=$?"
sh -c 'umask; umask -S; umask 888; echo "s$?"'; echo "=$?"
#> gg='x'
#> ll='ls -l'
#> ll='ls -l'
#> s1
#> s1
#> =0
#> s0
#> =0
#> =0
#> echo is a shell builtin
#> ls is /usr/bin/ls
#> if is a shell keyword
#> nosuch: not found
#> ll: not found
#> cd is a shell builtin
#> [ is a shell builtin
#> s127
#> =0
#> echo
#> s0
#> =0
#> echo is a shell builtin
#> s0
#> =0
#> f
#> f is a shell function
#> =0
#> s0
#> =0
#> s2
#> =0
#> s127
#> =0
#> /usr/bin/ls
#> s1
#> =2
#> 0022
#> u=rwx,g=rx,o=rx
#> s2
#> =0
#2> alias: nosuch not found
#2> unalias: nosuch not found
#2> sh: 1: command: Illegal option -z
#2> sh: 1: nosuch: not found
#2> sh: 1: hash: nosuch: not found
#2> sh: 1: hash: Illegal option -z
#2> sh: 1: umask: Illegal number: 888

## builtins, 4
cd "$(mktemp -d)"
sh -c 'umask x; echo "s$?"'; echo "=$?"
sh -c 'umask u=rwx,g=,o=; umask'; echo "=$?"
sh -c 'getopts; echo "s$?"'; echo "=$?"
sh -c 'getopts ab o -a -x -b; echo "$? $o"; getopts ab o -a -x -b; echo "$? $o"'; echo "=$?"
sh -c 'getopts a:b o -a; echo "$? $o"'; echo "=$?"
sh -c 'getopts :a:b o -a; echo "$? $o $OPTARG"'; echo "=$?"
sh -c 'printf; echo "s$?"'; echo "=$?"
sh -c 'printf '\''%q\n'\'' x; echo "s$?"'; echo "=$?"
sh -c 'printf '\''%d %s|\n'\'' 1 a 2 b; printf '\''%5.2f|%-5s|%05d|%x\n'\'' 3.14159 ab 42 255'; echo "=$?"
sh -c 'printf '\''%b\n'\'' '\''a\tb\0101\c d'\''; printf '\''a\tb\x41\n'\'''; echo "=$?"
sh -c 'printf -v x y; echo "s$?"'; echo "=$?"
sh -c 'printf '\''%s\n'\''; printf '\''%d\n'\''; printf '\''%c\n'\'' abc'; echo "=$?"
#> s2
#> =0
#> 0077
#> =0
#> s2
#> =0
#> 0 a
#> 0 ?
#> =0
#> 0 ?
#> =0
#> 0 : a
#> =0
#> s2
#> =0
#> s2
#> =0
#> 1 a|
#> 2 b|
#>  3.14|ab   |00042|ff
#> =0
#> a	bAa	b\x41
#> =0
#> s2
#> =0
#>
#> 0
#> a
#> =0
#2> sh: 1: umask: Illegal mode: x
#2> sh: 1: getopts: Usage: getopts optstring var [arg...]
#2> Illegal option -x
#2> No arg for -a option
#2> sh: 1: printf: usage: printf format [arg ...]
#2> sh: 1: printf: %q: invalid directive
#2> sh: 1: printf: Illegal option -v

## builtins, 5
cd "$(mktemp -d)"
sh -c 'printf '\''%z\n'\''; echo "s$?"'; echo "=$?"
sh -c 'echo -n a; echo -e '\''b\tc'\''; echo '\''d\ne'\''; echo -ne x; echo -- y; echo '\''a\c'\''; echo b'; echo "=$?"
sh -c 'echo '\''a\0101b'\'' '\''\101'\'' '\''\x41'\'' '\''\\'\'' '\''\e[0m'\'' '\''\q'\'''; echo "=$?"
sh -c 'echo "$0" "$#" "$OPTIND" "$PS1|$PS2|$PS4|$IFS|"'; echo "=$?"
sh -c 'echo a; echo b & wait; echo c'; echo "=$?"
sh -c 'pwd x >/dev/null; echo "s$?"'; echo "=$?"
sh -c 'pwd -z; echo "s$?"'; echo "=$?"
sh -c 'cd -z; echo "s$?"'; echo "=$?"
sh -c 'echo ~ ~root ~nosuch'; echo "=$?"
sh -c 'echo *.nomatch [ab]'; echo "=$?"
sh -c 'echo a

nosuch

if true; then'; echo "=$?"
sh -c 'echo $(echo a; nosuch) b'; echo "=$?"
#> s2
#> =0
#> a-e b	c
#> d
#> e
#> -ne x
#> -- y
#> ab
#> =0
#>$ aAb A \\x41 \\ \e[0m \\q
#> =0
#>$ sh 0 1 $ |> |+ | \t
#> |
#> =0
#> a
#> b
#> c
#> =0
#> s0
#> =0
#> s2
#> =0
#> s2
#> =0
#> /home/learner /root ~nosuch
#> =0
#> *.nomatch [ab]
#> =0
#> a
#> =2
#> a b
#> =0
#2> sh: 1: printf: %z: invalid directive
#2> sh: 1: pwd: Illegal option -z
#2> sh: 1: cd: Illegal option -z
#2> sh: 3: nosuch: not found
#2> sh: 5: Syntax error: end of file unexpected (expecting "fi")
#2> sh: 1: nosuch: not found

## builtins, 6
cd "$(mktemp -d)"
sh -c 'echo hi > s; ./s; echo "s$?"'; echo "=$?"
sh -c 'echo '\''echo in s $0 $1'\'' > s; chmod +x s; ./s a; echo "s$?"'; echo "=$?"
sh -c 'echo '\''#!/no/such'\'' > s; chmod +x s; ./s; echo "s$?"'; echo "=$?"
sh -c 'echo '\''nosuch; echo $LINENO'\'' > s; . ./s; echo "s$?"'; echo "=$?"
sh -c 'printf '\''echo a\nif\n'\'' > s; . ./s; echo "s$?"'; echo "=$?"
sh -c 'printf '\''echo a\nif\n'\'' > s; sh s; echo "s$?"'; echo "=$?"
sh -c 'printf '\''echo a\nnosuch\nx=(1)\n'\'' > s; sh ./s; echo "s$?"; sh -x ./s'; echo "=$?"
sh -c 'echo nosuch | sh; echo "s$?"'; echo "=$?"
sh -c 'printf '\''echo a\n\nnosuch\n'\'' | sh -s x y; echo "s$?"'; echo "=$?"
sh -c 'echo "a'; echo "=$?"
sh -c 'echo a \
b; nosuch'; echo "=$?"
sh -c 'type -t ls; echo "s$?"'; echo "=$?"
#> s126
#> =0
#> in s ./s a
#> s0
#> =0
#> s127
#> =0
#>
#> s0
#> =0
#> a
#> =2
#> a
#> s2
#> =0
#> a
#> s2
#> a
#> =2
#> s127
#> =0
#> a
#> s127
#> =0
#> =2
#> a b
#> =127
#> -t: not found
#> ls is /usr/bin/ls
#> s127
#> =0
#2> sh: 1: ./s: Permission denied
#2> sh: 1: ./s: not found
#2> sh: 1: ./s: nosuch: not found
#2> sh: 3: ./s: Syntax error: end of file unexpected (expecting "then")
#2> s: 3: Syntax error: end of file unexpected (expecting "then")
#2> ./s: 2: nosuch: not found
#2> ./s: 3: Syntax error: "(" unexpected
#2> + echo a
#2> + nosuch
#2> ./s: 2: nosuch: not found
#2> ./s: 3: Syntax error: "(" unexpected
#2> sh: 1: nosuch: not found
#2> sh: 3: nosuch: not found
#2> sh: 1: Syntax error: Unterminated quoted string
#2> sh: 2: nosuch: not found

## builtins, 7
cd "$(mktemp -d)"
sh -c 'printf '\''%s\n'\'' "$(printf '\''a\nb\n\n'\'')"'; echo "=$?"
sh -c 'echo a; exec >&-; echo b; echo "s$?" >&2'; echo "=$?"
sh -c 'echo b >&-; echo "s$?"'; echo "=$?"
sh -c 'printf x >&-; echo "s$?"'; echo "=$?"
sh -c 'pwd >&-; echo "s$?"'; echo "=$?"
#> a
#> b
#> =0
#> a
#> =0
#> s1
#> =0
#> s1
#> =0
#> s1
#> =0
#2> sh: 1: echo: echo: I/O error
#2> s1
#2> sh: 1: echo: echo: I/O error
#2> sh: 1: printf: printf: I/O error
#2> sh: 1: pwd: pwd: I/O error

## test, 1
cd "$(mktemp -d)"
sh -c 'test; echo "s$?"'; echo "=$?"
sh -c 'test a == a; echo "s$?"'; echo "=$?"
sh -c '[ a == a ]; echo "s$?"'; echo "=$?"
sh -c '[ a = a; echo "s$?"'; echo "=$?"
sh -c '[ a -eq 1 ]; echo "s$?"'; echo "=$?"
sh -c '[ 1 -eq ]; echo "s$?"'; echo "=$?"
sh -c '[ a b ]; echo "s$?"'; echo "=$?"
sh -c '[ a b c ]; echo "s$?"'; echo "=$?"
sh -c '[ -f ]; echo "s$?"'; echo "=$?"
sh -c '[ -z ]; echo "s$?"'; echo "=$?"
sh -c '[ a = a -a b = c ]; echo "s$?"'; echo "=$?"
sh -c '[ a = a b ]; echo "s$?"'; echo "=$?"
#> s1
#> =0
#> s2
#> =0
#> s2
#> =0
#> s2
#> =0
#> s2
#> =0
#> s2
#> =0
#> s2
#> =0
#> s2
#> =0
#> s0
#> =0
#> s0
#> =0
#> s1
#> =0
#> s2
#> =0
#2> sh: 1: test: a: unexpected operator
#2> sh: 1: [: a: unexpected operator
#2> sh: 1: [: missing ]
#2> sh: 1: [: Illegal number: a
#2> sh: 1: [: -eq: argument expected
#2> sh: 1: [: a: unexpected operator
#2> sh: 1: [: a: unexpected operator
#2> sh: 1: [: a: unexpected operator

## test, 2
cd "$(mktemp -d)"
sh -c '[ ! ]; echo "s$?"'; echo "=$?"
sh -c '[ '\''('\'' a '\'')'\'' ]; echo "s$?"'; echo "=$?"
sh -c '[ '\''('\'' a ]; echo "s$?"'; echo "=$?"
sh -c '[ a '\''<'\'' b ]; echo "s$?"'; echo "=$?"
sh -c '[ a '\''>'\'' b ]; echo "s$?"'; echo "=$?"
sh -c '[ a =~ b ]; echo "s$?"'; echo "=$?"
sh -c '[ -v x ]; echo "s$?"'; echo "=$?"
sh -c '[ x -nt y ]; echo "s$?"'; echo "=$?"
sh -c '[ -e /etc/passwd -a -d / ]; echo "s$?"'; echo "=$?"
sh -c '[ 1 -lt 2 -o 3 -lt 1 ]; echo "s$?"'; echo "=$?"
sh -c '[ $u = a ]; echo "s$?"'; echo "=$?"
sh -c '[ -t 0 ]; echo "s$?"'; echo "=$?"
#> s0
#> =0
#> s0
#> =0
#> s2
#> =0
#> s0
#> =0
#> s1
#> =0
#> s2
#> =0
#> s2
#> =0
#> s1
#> =0
#> s0
#> =0
#> s0
#> =0
#> s2
#> =0
#> s1
#> =0
#2> sh: 1: [: closing paren expected
#2> sh: 1: [: a: unexpected operator
#2> sh: 1: [: -v: unexpected operator
#2> sh: 1: [: =: unexpected operator

## what bash has and dash has not, 1
cd "$(mktemp -d)"
sh -c '[[ a = a ]] && echo y; echo "s$?"'; echo "=$?"
sh -c 'source ./f; echo "s$?"'; echo "=$?"
sh -c 'let x=1; echo "s$?"'; echo "=$?"
sh -c 'declare x=1; echo "s$?"'; echo "=$?"
sh -c 'typeset x; echo "s$?"'; echo "=$?"
sh -c 'pushd /; echo "s$?"'; echo "=$?"
sh -c 'shopt -s extglob; echo "s$?"'; echo "=$?"
sh -c '((1+1)); echo "s$?"'; echo "=$?"
sh -c 'for ((i=0;i<3;i++)); do echo $i; done'; echo "=$?"
sh -c 'a=(1 2); echo no'; echo "=$?"
sh -c 'a[0]=1; echo "s$?"'; echo "=$?"
sh -c 'a+=b; echo "s$?"'; echo "=$?"
#> s127
#> =0
#> s127
#> =0
#> s127
#> =0
#> s127
#> =0
#> s127
#> =0
#> s127
#> =0
#> s127
#> =0
#> s127
#> =0
#> =2
#> =2
#> s127
#> =0
#> s127
#> =0
#2> sh: 1: [[: not found
#2> sh: 1: source: not found
#2> sh: 1: let: not found
#2> sh: 1: declare: not found
#2> sh: 1: typeset: not found
#2> sh: 1: pushd: not found
#2> sh: 1: shopt: not found
#2> sh: 1: 1+1: not found
#2> sh: 1: Syntax error: Bad for loop variable
#2> sh: 1: Syntax error: "(" unexpected
#2> sh: 1: a[0]=1: not found
#2> sh: 1: a+=b: not found

## what bash has and dash has not, 2
cd "$(mktemp -d)"
sh -c 'function f { echo f; }; f'; echo "=$?"
sh -c 'function f() { echo f; }; f'; echo "=$?"
sh -c 'select i in a b; do break; done'; echo "=$?"
sh -c 'time true 2>&1 | grep -c real; echo "s$?"'; echo "=$?"
sh -c 'coproc cat'; echo "=$?"
sh -c 'echo {1..3} {a,b} x{1,2}'; echo "=$?"
sh -c 'echo $'\''a\tb'\'' $"c"'; echo "=$?"
sh -c 'echo $[1+2]'; echo "=$?"
sh -c 'cat <<< word; echo no'; echo "=$?"
sh -c 'cat <(echo a); echo no'; echo "=$?"
sh -c 'echo a |& cat; echo no'; echo "=$?"
#> =2
#> =2
#> =2
#> 0
#> s1
#> =0
#> =127
#> {1..3} {a,b} x{1,2}
#> =0
#> $a	b $c
#> =0
#> $[1+2]
#> =0
#> =2
#> =2
#> =2
#2> sh: 1: Syntax error: "}" unexpected
#2> sh: 1: Syntax error: "(" unexpected
#2> sh: 1: Syntax error: "do" unexpected
#2> sh: 1: coproc: not found
#2> sh: 1: Syntax error: redirection unexpected
#2> sh: 1: Syntax error: "(" unexpected
#2> sh: 1: Syntax error: "&" unexpected

## what bash has and dash has not, 3
cd "$(mktemp -d)"
sh -c 'case a in a) echo 1;& b) echo 2;; esac'; echo "=$?"
#> =2
#2> sh: 1: Syntax error: "&" unexpected

## syntax, 1
cd "$(mktemp -d)"
sh -c 'echo ${x'; echo "=$?"
sh -c 'echo "${x"'; echo "=$?"
sh -c 'echo '\''abc'; echo "=$?"
sh -c 'echo "abc'; echo "=$?"
sh -c 'echo `abc'; echo "=$?"
sh -c 'echo $(abc'; echo "=$?"
sh -c 'echo $((1+2)'; echo "=$?"
sh -c 'echo $(('; echo "=$?"
sh -c 'if'; echo "=$?"
sh -c 'if true'; echo "=$?"
sh -c 'if true; then'; echo "=$?"
sh -c 'if true; then fi'; echo "=$?"
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#2> sh: 1: Syntax error: Missing '}'
#2> sh: 1: Syntax error: Unterminated quoted string
#2> sh: 1: Syntax error: Unterminated quoted string
#2> sh: 1: Syntax error: Unterminated quoted string
#2> sh: 1: Syntax error: EOF in backquote substitution
#2> sh: 1: Syntax error: end of file unexpected (expecting ")")
#2> sh: 1: Syntax error: Missing '))'
#2> sh: 1: Syntax error: Missing '))'
#2> sh: 1: Syntax error: end of file unexpected (expecting "then")
#2> sh: 1: Syntax error: end of file unexpected (expecting "then")
#2> sh: 1: Syntax error: end of file unexpected (expecting "fi")
#2> sh: 1: Syntax error: "fi" unexpected

## syntax, 2
cd "$(mktemp -d)"
sh -c 'if true; then echo; else'; echo "=$?"
sh -c 'if; then'; echo "=$?"
sh -c 'while true'; echo "=$?"
sh -c 'while true; do'; echo "=$?"
sh -c 'while; do'; echo "=$?"
sh -c 'for'; echo "=$?"
sh -c 'for x'; echo "=$?"
sh -c 'for x in'; echo "=$?"
sh -c 'for x in a; done'; echo "=$?"
sh -c 'for 1x in a; do echo; done'; echo "=$?"
sh -c 'for x y; do'; echo "=$?"
sh -c 'for x; do echo $x; done'; echo "=$?"
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =0
#2> sh: 1: Syntax error: end of file unexpected (expecting "fi")
#2> sh: 1: Syntax error: ";" unexpected
#2> sh: 1: Syntax error: end of file unexpected (expecting "do")
#2> sh: 1: Syntax error: end of file unexpected (expecting "done")
#2> sh: 1: Syntax error: ";" unexpected
#2> sh: 1: Syntax error: Bad for loop variable
#2> sh: 1: Syntax error: end of file unexpected (expecting "do")
#2> sh: 1: Syntax error: end of file unexpected
#2> sh: 1: Syntax error: "done" unexpected (expecting "do")
#2> sh: 1: Syntax error: Bad for loop variable
#2> sh: 1: Syntax error: word unexpected (expecting "do")

## syntax, 3
cd "$(mktemp -d)"
sh -c 'case'; echo "=$?"
sh -c 'case x'; echo "=$?"
sh -c 'case x in'; echo "=$?"
sh -c 'case x in a'; echo "=$?"
sh -c 'case x in a) echo'; echo "=$?"
sh -c 'case x in a) echo ;; b) '; echo "=$?"
sh -c 'case x in esac'; echo "=$?"
sh -c 'case x y'; echo "=$?"
sh -c '{'; echo "=$?"
sh -c '{ echo'; echo "=$?"
sh -c '}'; echo "=$?"
sh -c ')'; echo "=$?"
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =0
#> =2
#> =2
#> =2
#> =2
#> =2
#2> sh: 1: Syntax error: end of file unexpected (expecting word)
#2> sh: 1: Syntax error: end of file unexpected (expecting "in")
#2> sh: 1: Syntax error: end of file unexpected (expecting ")")
#2> sh: 1: Syntax error: end of file unexpected (expecting ")")
#2> sh: 1: Syntax error: end of file unexpected (expecting ";;")
#2> sh: 1: Syntax error: end of file unexpected (expecting ";;")
#2> sh: 1: Syntax error: word unexpected (expecting "in")
#2> sh: 1: Syntax error: end of file unexpected (expecting "}")
#2> sh: 1: Syntax error: end of file unexpected (expecting "}")
#2> sh: 1: Syntax error: "}" unexpected
#2> sh: 1: Syntax error: ")" unexpected

## syntax, 4
cd "$(mktemp -d)"
sh -c '('; echo "=$?"
sh -c '(echo'; echo "=$?"
sh -c '()'; echo "=$?"
sh -c 'f('; echo "=$?"
sh -c 'f()'; echo "=$?"
sh -c 'f() echo hi'; echo "=$?"
sh -c 'f() { echo hi'; echo "=$?"
sh -c ';'; echo "=$?"
sh -c ';;'; echo "=$?"
sh -c '&'; echo "=$?"
sh -c '|'; echo "=$?"
sh -c '||'; echo "=$?"
#> =2
#> =2
#> =2
#> =2
#> =2
#> =0
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#2> sh: 1: Syntax error: end of file unexpected (expecting ")")
#2> sh: 1: Syntax error: end of file unexpected (expecting ")")
#2> sh: 1: Syntax error: ")" unexpected
#2> sh: 1: Syntax error: end of file unexpected (expecting ")")
#2> sh: 1: Syntax error: end of file unexpected
#2> sh: 1: Syntax error: end of file unexpected (expecting "}")
#2> sh: 1: Syntax error: ";" unexpected
#2> sh: 1: Syntax error: ";;" unexpected
#2> sh: 1: Syntax error: "&" unexpected
#2> sh: 1: Syntax error: "|" unexpected
#2> sh: 1: Syntax error: "||" unexpected

## syntax, 5
cd "$(mktemp -d)"
sh -c '&&'; echo "=$?"
sh -c 'echo a ||'; echo "=$?"
sh -c 'echo a |'; echo "=$?"
sh -c 'echo a &&'; echo "=$?"
sh -c 'echo a | | b'; echo "=$?"
sh -c 'echo a ; ; b'; echo "=$?"
sh -c 'echo a ;; b'; echo "=$?"
sh -c 'echo a & & b'; echo "=$?"
sh -c 'echo a && && b'; echo "=$?"
sh -c '! '; echo "=$?"
sh -c '! ! true'; echo "=$?"
sh -c 'then'; echo "=$?"
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#2> sh: 1: Syntax error: "&&" unexpected
#2> sh: 1: Syntax error: end of file unexpected
#2> sh: 1: Syntax error: end of file unexpected
#2> sh: 1: Syntax error: end of file unexpected
#2> sh: 1: Syntax error: "|" unexpected
#2> sh: 1: Syntax error: ";" unexpected
#2> sh: 1: Syntax error: ";;" unexpected
#2> sh: 1: Syntax error: "&" unexpected
#2> sh: 1: Syntax error: "&&" unexpected
#2> sh: 1: Syntax error: end of file unexpected
#2> sh: 1: Syntax error: "!" unexpected
#2> sh: 1: Syntax error: "then" unexpected

## syntax, 6
cd "$(mktemp -d)"
sh -c 'do'; echo "=$?"
sh -c 'done'; echo "=$?"
sh -c 'fi'; echo "=$?"
sh -c 'else'; echo "=$?"
sh -c 'elif'; echo "=$?"
sh -c 'esac'; echo "=$?"
sh -c 'in'; echo "=$?"
sh -c 'echo (a)'; echo "=$?"
sh -c 'echo a)'; echo "=$?"
sh -c 'echo a (b)'; echo "=$?"
sh -c '< '; echo "=$?"
sh -c '>'; echo "=$?"
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#2> sh: 1: Syntax error: "do" unexpected
#2> sh: 1: Syntax error: "done" unexpected
#2> sh: 1: Syntax error: "fi" unexpected
#2> sh: 1: Syntax error: "else" unexpected
#2> sh: 1: Syntax error: "elif" unexpected
#2> sh: 1: Syntax error: "esac" unexpected
#2> sh: 1: Syntax error: "in" unexpected
#2> sh: 1: Syntax error: word unexpected (expecting ")")
#2> sh: 1: Syntax error: ")" unexpected
#2> sh: 1: Syntax error: "(" unexpected
#2> sh: 1: Syntax error: end of file unexpected
#2> sh: 1: Syntax error: end of file unexpected

## syntax, 7
cd "$(mktemp -d)"
sh -c 'cat <'; echo "=$?"
sh -c 'cat << '; echo "=$?"
sh -c 'cat <<E'; echo "=$?"
sh -c 'cat > > x'; echo "=$?"
sh -c 'cat > | x'; echo "=$?"
sh -c 'echo a 2>&'; echo "=$?"
sh -c 'echo >&x1'; echo "=$?"
sh -c 'echo done fi if'; echo "=$?"
sh -c 'if true; then echo a; fi fi'; echo "=$?"
sh -c 'if true; then echo a; fi echo'; echo "=$?"
sh -c 'while false; do :; done done'; echo "=$?"
sh -c '{ echo a; } }'; echo "=$?"
#> =2
#> =2
#> =0
#> =2
#> =2
#> =2
#> =2
#> done fi if
#> =0
#> =2
#> =2
#> =2
#> =2
#2> sh: 1: Syntax error: end of file unexpected
#2> sh: 1: Syntax error: end of file unexpected
#2> sh: 1: Syntax error: redirection unexpected
#2> sh: 1: Syntax error: "|" unexpected
#2> sh: 1: Syntax error: end of file unexpected
#2> sh: 1: Syntax error: Bad fd number
#2> sh: 1: Syntax error: "fi" unexpected
#2> sh: 1: Syntax error: word unexpected
#2> sh: 1: Syntax error: "done" unexpected
#2> sh: 1: Syntax error: "}" unexpected

## syntax, 8
cd "$(mktemp -d)"
sh -c '(echo a) )'; echo "=$?"
sh -c '(echo a) b'; echo "=$?"
sh -c '{ echo a; } b'; echo "=$?"
sh -c 'for x in a b; do echo $x; done x'; echo "=$?"
sh -c 'case a in a) echo a;; esac x'; echo "=$?"
sh -c 'if true then echo; fi'; echo "=$?"
sh -c 'x=('; echo "=$?"
sh -c 'x=)'; echo "=$?"
sh -c '"if" true'; echo "=$?"
sh -c '\if true'; echo "=$?"
sh -c 'if true; then; echo; fi'; echo "=$?"
sh -c 'while true; do done'; echo "=$?"
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =127
#> =127
#> =2
#> =2
#2> sh: 1: Syntax error: ")" unexpected
#2> sh: 1: Syntax error: word unexpected
#2> sh: 1: Syntax error: word unexpected
#2> sh: 1: Syntax error: word unexpected
#2> sh: 1: Syntax error: word unexpected
#2> sh: 1: Syntax error: "fi" unexpected (expecting "then")
#2> sh: 1: Syntax error: "(" unexpected
#2> sh: 1: Syntax error: ")" unexpected
#2> sh: 1: if: not found
#2> sh: 1: if: not found
#2> sh: 1: Syntax error: ";" unexpected
#2> sh: 1: Syntax error: "done" unexpected

## syntax, 9
cd "$(mktemp -d)"
sh -c 'for x in a; do done'; echo "=$?"
sh -c '{ }'; echo "=$?"
sh -c '( )'; echo "=$?"
sh -c 'case a in a) ;; b) esac'; echo "=$?"
sh -c 'case a in a b) esac'; echo "=$?"
sh -c 'case a b in'; echo "=$?"
sh -c 'case in in in) echo; esac'; echo "=$?"
sh -c 'f() { }'; echo "=$?"
sh -c 'f() ( )'; echo "=$?"
sh -c 'f() if'; echo "=$?"
sh -c 'if () then'; echo "=$?"
sh -c 'echo a &&& b'; echo "=$?"
#> =2
#> =2
#> =2
#> =0
#> =2
#> =2
#>
#> =0
#> =2
#> =2
#> =2
#> =2
#> =2
#2> sh: 1: Syntax error: "done" unexpected
#2> sh: 1: Syntax error: "}" unexpected
#2> sh: 1: Syntax error: ")" unexpected
#2> sh: 1: Syntax error: word unexpected (expecting ")")
#2> sh: 1: Syntax error: word unexpected (expecting "in")
#2> sh: 1: Syntax error: "}" unexpected
#2> sh: 1: Syntax error: ")" unexpected
#2> sh: 1: Syntax error: end of file unexpected (expecting "then")
#2> sh: 1: Syntax error: ")" unexpected
#2> sh: 1: Syntax error: "&" unexpected

## syntax, 10
cd "$(mktemp -d)"
sh -c 'echo a ||| b'; echo "=$?"
sh -c 'a && ; b'; echo "=$?"
sh -c 'a || | b'; echo "=$?"
sh -c 'if true; then echo; elif; then echo; fi'; echo "=$?"
sh -c 'if true; else'; echo "=$?"
sh -c 'while do'; echo "=$?"
sh -c 'do echo'; echo "=$?"
sh -c 'echo a
fi'; echo "=$?"
sh -c 'echo a

)'; echo "=$?"
sh -c 'if true
then
done'; echo "=$?"
sh -c 'for x in a
do
fi'; echo "=$?"
sh -c 'for x in a b
echo'; echo "=$?"
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> a
#> =2
#> a
#> =2
#> =2
#> =2
#> =2
#2> sh: 1: Syntax error: "|" unexpected
#2> sh: 1: Syntax error: ";" unexpected
#2> sh: 1: Syntax error: "|" unexpected
#2> sh: 1: Syntax error: ";" unexpected
#2> sh: 1: Syntax error: "else" unexpected (expecting "then")
#2> sh: 1: Syntax error: "do" unexpected
#2> sh: 1: Syntax error: "do" unexpected
#2> sh: 2: Syntax error: "fi" unexpected
#2> sh: 3: Syntax error: ")" unexpected
#2> sh: 3: Syntax error: "done" unexpected
#2> sh: 3: Syntax error: "fi" unexpected
#2> sh: 2: Syntax error: word unexpected (expecting "do")

## syntax, 11
cd "$(mktemp -d)"
sh -c 'x() y'; echo "=$?"
sh -c 'for in a; do echo; done'; echo "=$?"
sh -c 'for x in; do echo; done'; echo "=$?"
sh -c 'for x in ; do'; echo "=$?"
sh -c 'for x
in a; do echo $x; done'; echo "=$?"
sh -c 'for x;in a; do echo; done'; echo "=$?"
sh -c 'echo "a $(b"'; echo "=$?"
sh -c 'echo "a `b"'; echo "=$?"
sh -c 'echo ${x:-"a}'; echo "=$?"
sh -c 'echo $(echo "a)'; echo "=$?"
sh -c '(echo a;)'; echo "=$?"
sh -c '(;)'; echo "=$?"
#> =0
#> =2
#> =0
#> =2
#> a
#> =0
#> =2
#> =2
#> =2
#> =2
#> =2
#> a
#> =0
#> =2
#2> sh: 1: Syntax error: word unexpected (expecting "do")
#2> sh: 1: Syntax error: end of file unexpected (expecting "done")
#2> sh: 1: Syntax error: "in" unexpected (expecting "do")
#2> sh: 1: Syntax error: Unterminated quoted string
#2> sh: 1: Syntax error: EOF in backquote substitution
#2> sh: 1: Syntax error: Unterminated quoted string
#2> sh: 1: Syntax error: Unterminated quoted string
#2> sh: 1: Syntax error: ";" unexpected

## syntax, 12
cd "$(mktemp -d)"
sh -c '{ ; }'; echo "=$?"
sh -c '&& a'; echo "=$?"
sh -c '| a'; echo "=$?"
sh -c '; a'; echo "=$?"
sh -c '! | a'; echo "=$?"
sh -c 'a ! b'; echo "=$?"
sh -c 'if ! ; then'; echo "=$?"
sh -c 'echo a;;'; echo "=$?"
sh -c 'a=b c=d )'; echo "=$?"
sh -c 'a=b ('; echo "=$?"
sh -c '> f ('; echo "=$?"
sh -c '1> ('; echo "=$?"
#> =2
#> =2
#> =2
#> =2
#> =2
#> =127
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#2> sh: 1: Syntax error: ";" unexpected
#2> sh: 1: Syntax error: "&&" unexpected
#2> sh: 1: Syntax error: "|" unexpected
#2> sh: 1: Syntax error: ";" unexpected
#2> sh: 1: Syntax error: "|" unexpected
#2> sh: 1: a: not found
#2> sh: 1: Syntax error: ";" unexpected
#2> sh: 1: Syntax error: ";;" unexpected
#2> sh: 1: Syntax error: ")" unexpected
#2> sh: 1: Syntax error: "(" unexpected
#2> sh: 1: Syntax error: "(" unexpected
#2> sh: 1: Syntax error: "(" unexpected

## syntax, 13
cd "$(mktemp -d)"
sh -c '> &'; echo "=$?"
sh -c '> ;'; echo "=$?"
sh -c '> )'; echo "=$?"
sh -c '<< )'; echo "=$?"
sh -c '<& )'; echo "=$?"
sh -c 'echo `if`'; echo "=$?"
sh -c 'echo $(if)'; echo "=$?"
sh -c 'echo $(fi)'; echo "=$?"
sh -c 'echo $(echo a))'; echo "=$?"
sh -c 'eval "("'; echo "=$?"
sh -c 'eval ")"'; echo "=$?"
sh -c 'eval "'\''"'; echo "=$?"
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#> =2
#2> sh: 1: Syntax error: "&" unexpected
#2> sh: 1: Syntax error: ";" unexpected
#2> sh: 1: Syntax error: ")" unexpected
#2> sh: 1: Syntax error: ")" unexpected
#2> sh: 1: Syntax error: ")" unexpected
#2> sh: 1: Syntax error: end of file unexpected (expecting "then")
#2> sh: 1: Syntax error: ")" unexpected
#2> sh: 1: Syntax error: "fi" unexpected (expecting ")")
#2> sh: 1: Syntax error: ")" unexpected
#2> sh: 1: eval: Syntax error: end of file unexpected (expecting ")")
#2> sh: 1: eval: Syntax error: ")" unexpected
#2> sh: 1: eval: Syntax error: Unterminated quoted string

## the rest, 1
cd "$(mktemp -d)"
sh -c 'for i in 1 2; do break x; done; echo no'; echo "=$?"
sh -c 'for i in 1; do break 0; done; echo no'; echo "=$?"
sh -c 'f() { :; }; type f; alias q=w; type q'; echo "=$?"
sh -c 'x='\''a b'\''; [ $x = a ]; echo "s$?"'; echo "=$?"
sh -c 'f-g() { echo x; }; f-g'; echo "=$?"
sh -c '1f() { echo x; }; 1f'; echo "=$?"
sh -c 'case a in a) echo 1;; *) echo 2; esac'; echo "=$?"
sh -c 'x='\''it'\''\'\'''\''s'\''; set | grep '\''^x='\'''; echo "=$?"
sh -c 'x=1; set | grep '\''^x='\'''; echo "=$?"
sh -c 'f() { echo hi; return 3; }; f; echo $?'; echo "=$?"
sh -c 'f() { echo $LINENO; }; f'; echo "=$?"
sh -c '(exit 4); echo $?'; echo "=$?"
#> =2
#> =2
#> f is a shell function
#> q is an alias for w
#> =0
#> s2
#> =0
#> =2
#> =2
#> 1
#> =0
#> x='it'"'"'s'
#> =0
#> x='1'
#> =0
#> hi
#> 3
#> =0
#>
#> =0
#> 4
#> =0
#2> sh: 1: break: Illegal number: x
#2> sh: 1: break: Illegal number: 0
#2> sh: 1: [: a: unexpected operator
#2> sh: 1: Syntax error: Bad function name
#2> sh: 1: Syntax error: Bad function name

## the rest, 2
cd "$(mktemp -d)"
sh -c 'false || echo or; true && echo and; ! true; echo $?'; echo "=$?"
sh -c 'x=`echo a`; echo $x `echo \`echo b\``'; echo "=$?"
sh -c '.; echo "s$?"'; echo "=$?"
sh -c 'true x; false y; echo "s$?"'; echo "=$?"
sh -c 'x=abcabc; echo ${x#a} ${x##*b} ${x%c} ${x%%b*} ${#x} "${x#"a"}"'; echo "=$?"
sh -c 'x=a:b; IFS=:; echo $x "$x"; set -- $x; echo $#'; echo "=$?"
sh -c 'if true; then
  echo a
  nosuch
fi'; echo "=$?"
sh -c 'x=$(nosuch); echo "s$?"'; echo "=$?"
sh -c 'x=$(exit 3); echo "s$?"'; echo "=$?"
sh -c '(nosuch); echo "s$?"'; echo "=$?"
sh -c 'mkdir d; ./d; echo "s$?"; d; echo "s$?"'; echo "=$?"
sh -c 'sh nofile; echo "s$?"'; echo "=$?"
#> or
#> and
#> 1
#> =0
#> a b
#> =0
#> s0
#> =0
#> s1
#> =0
#> bcabc c abcab a 6 bcabc
#> =0
#> a b a:b
#> 2
#> =0
#> a
#> =127
#> s127
#> =0
#> s3
#> =0
#> s127
#> =0
#> s126
#> s127
#> =0
#> s2
#> =0
#2> sh: 3: nosuch: not found
#2> sh: 1: nosuch: not found
#2> sh: 1: nosuch: not found
#2> sh: 1: ./d: Permission denied
#2> sh: 1: d: not found
#2> sh: 0: cannot open nofile: No such file

## the rest, 3
cd "$(mktemp -d)"
sh -c 'sh -z; echo "s$?"'; echo "=$?"
sh -c 'sh -o foo; echo "s$?"'; echo "=$?"
sh -c 'sh --version; echo "s$?"'; echo "=$?"
sh -c 'sh -c; echo "s$?"'; echo "=$?"
sh -c 'sh -c '\''nosuch'\'' name; echo "s$?"'; echo "=$?"
sh -c 'sh -ec '\''false; echo no'\''; echo "s$?"'; echo "=$?"
sh -c 'sh -xc '\''x=1; echo $x "a b"; f() { echo q; }; f; [ a = b ] || :; for i in 1; do echo $i; done'\'''; echo "=$?"
sh -c 'sh -vc '\''echo a'\'''; echo "=$?"
sh -c 'sh -nc '\''echo a; if'\''; echo "s$?"'; echo "=$?"
sh -c 'x=1 y=2; echo $x$y; x=3 env | grep '\''^x='\''; echo $x'; echo "=$?"
sh -c 'x=5 : ; echo $x; x=6 true; echo $x; f() { echo $x; }; x=7 f; echo $x'; echo "=$?"
sh -c 'for i; do echo $i; done; set -- a b; for i do echo $i; done'; echo "=$?"
#> s2
#> =0
#> s2
#> =0
#> s2
#> =0
#> s2
#> =0
#> s127
#> =0
#> s1
#> =0
#> 1 a b
#> q
#> 1
#> =0
#> a
#> =0
#> s2
#> =0
#> 12
#> x=3
#> 1
#> =0
#> 5
#> 5
#> 7
#> 5
#> =0
#> a
#> b
#> =0
#2> sh: 0: Illegal option -z
#2> sh: 0: Illegal option -o foo
#2> sh: 0: Illegal option --
#2> sh: 0: -c requires an argument
#2> name: 1: nosuch: not found
#2> + x=1
#2> + echo 1 a b
#2> + f
#2> + echo q
#2> + [ a = b ]
#2> + :
#2> + echo 1
#2> sh: 1: Syntax error: end of file unexpected (expecting "then")

## the rest, 4
cd "$(mktemp -d)"
sh -c 'while :; do break; done; until false; do echo u; break; done; echo "s$?"'; echo "=$?"
sh -c 'case "a b" in a\ b) echo yes;; esac; case abc in a*|b) echo 1;; esac; case a in (a) echo p;; esac'; echo "=$?"
sh -c 'b"; nosuch'; echo "=$?"
sh -c 'ulimit -c 0; echo "s$?"'; echo "=$?"
sh -c 'which ls nosuch; echo "s$?"'; echo "=$?"
sh -c 'IFS=,; x=a,b,,c; for i in $x; do echo "[$i]"; done'; echo "=$?"
#> u
#> s0
#> =0
#> yes
#> 1
#> p
#> =0
#> =2
#> s0
#> =0
#> /usr/bin/ls
#> s1
#> =0
#> [a]
#> [b]
#> []
#> [c]
#> =0
#2> sh: 1: Syntax error: Unterminated quoted string

## separators at the end of a line
printf 'echo a;\necho b &\nwait; if true; then\n echo c; echo d;\nfi;\nfor i in 1 2; do echo $i; done;\ncase a in a) echo e;\n;; esac;\n{ echo f;\n}\n(echo g;\n)\n' > x.sh; sh x.sh; sh -c 'echo a;
echo b;
f() { echo $1;
}; f c;
'
#> a
#> b
#> c
#> d
#> 1
#> 2
#> e
#> f
#> g
#> a
#> b
#> c

## a script of many lines
cat > x.sh <<'END'
#!/bin/sh
set -eu
name=${1:-world}
greet() {
  local who="$1"
  printf 'hello %s\n' "$who"
}
for i in 1 2 3; do
  case $i in
    1) greet "$name" ;;
    2 | 3)
      echo "round $i"
      ;;
    *) echo never ;;
  esac
done
n=0
while [ "$n" -lt 3 ]; do
  n=$((n + 1))
  if [ "$n" -eq 2 ]; then continue; fi
  echo "n=$n"
done
trap 'echo bye' EXIT
cat <<EOF
name: $name
sum: $((1 + 2 * 3))
$(echo sub; echo lines)
EOF
set -- a "b c"
for arg; do echo "[$arg]"; done
echo "$*" | { read -r first rest; echo "$first|$rest"; }
[ -f x.sh ] && [ ! -d x.sh ] || echo odd
echo "${name#w}" "${#name}" "${nope:-none}"
false
echo never
END
sh x.sh; echo "=$?"; chmod +x x.sh; ./x.sh you | tail -2; sh ./x.sh < /dev/null | head -1
#> hello world
#> round 2
#> round 3
#> n=1
#> n=3
#> name: world
#> sum: 7
#> sub
#> lines
#> [a]
#> [b c]
#> a|b c
#> orld 5 none
#> bye
#> =1
#> you 3 none
#> bye
#> hello world

## read from standard input
printf 'echo one;\nnosuch\ncat\nthese are\ndata\n' | sh; echo "=$?"
printf 'echo $0 $1 $#\nread x\nline\necho "got $x"\n' | sh -s a b; echo "=$?"
#> one
#> =127
#> sh a 2
#>$ got\x20
#> =0
#2> sh: 2: nosuch: not found
#2> sh: 4: these: not found
#2> sh: 5: data: not found
#2> sh: 3: line: not found

## where things are said to be
printf 'x=1\nfor i in a b; do\n  echo $i\ndone < nofile\nz=$(echo a\nnosuch\necho "$x"\n)\necho "$z"\n{ echo b\n} > /no/x\nset -x\necho $(echo c)\n' > x.sh; sh x.sh; echo "=$?"
sh -c 'echo $((echo a); echo b)'; echo "=$?"
sh -c 'cat <<E
no end'; echo "=$?"
#> a
#> 1
#> c
#> =0
#> =2
#> no end=0
#2> x.sh: 2: cannot open nofile: No such file
#2> x.sh: 6: nosuch: not found
#2> x.sh: 10: cannot create /no/x: Directory nonexistent
#2> + echo c
#2> + echo c
#2> sh: 1: Syntax error: Missing '))'

## what is said of programs that signals end
sh -c 'sh -c "kill -9 \$\$"; echo $?'; sh -c 'sh -c "kill -TERM \$\$"; echo $?'
sh -c 'sleep 30 & kill $!; wait $!; echo $?'; sh -c 'sh -c "kill -INT \$\$"; echo $?'
#> 137
#> 143
#> 143
#> 130
#2> Killed
#2> Terminated
#2> Terminated

## the last command of a text is a child of its own
sh -c 'ps -o comm= -p $$'; sh -c 'ps -o comm= -p $$; '; sh -c ':; exec ps -o comm= -p $$'; bash -c 'ps -o comm= -p $$'
#> sh
#> sh
#> ps
#> ps

## `_` is no variable of its own
env -i sh -c env; env -i _=x sh -c env | sort
#> PWD=/home/learner/case
#> PWD=/home/learner/case
#> _=x

## substitutions of nothing
sh -c 'echo $() "$( )" ``; true $(); echo $?; a=$(false; ); echo $?; a=$(); echo $?; false; a=``; echo $?'
#>
#> 0
#> 1
#> 0
#> 0

## the empty name of a command
sh -c '""; echo $?; "" a; echo $?; "$none" b'; echo $?
#> 127
#> 127
#> 127
#2> sh: 1: : Permission denied
#2> sh: 1: : Permission denied
#2> sh: 1: : Permission denied

## lines of eval are counted from 1
sh -c 'x=1

eval "nosuch
nosuch2"; { eval nosuch3; }'
#2> sh: 1: eval: nosuch: not found
#2> sh: 2: eval: nosuch2: not found
#2> sh: 1: eval: nosuch3: not found
#? 127

## a subshell is within the loops around it
sh -c 'f() { for i in 1 2; do (echo B; break; echo C); echo D; done; }; f'
sh -c 'for i in 1 2; do x=$(echo E; continue; echo F); echo $x; done'
#> B
#> D
#> B
#> D
#> E
#> E

## traps of a subshell are its own, and their events have plain names
sh -c 'trap "echo x" TERM; trap "" INT; (trap); echo $(trap); (trap "echo y" HUP; trap)'
sh -c 'trap x SIGINT FOO; echo $?; trap x FOO HUP; trap; trap x HUP FOO INT; trap'
#> trap -- '' INT
#> trap -- '' INT
#> trap -- 'echo y' HUP
#> trap -- '' INT
#> 1
#> trap -- 'x' HUP
#2> trap: SIGINT: bad trap
#2> trap: FOO: bad trap
#2> trap: FOO: bad trap

## wrong options of set, and what is no variable
sh -c 'set +U'; sh -c 'set +o nope'; sh -c 'set -U'
sh -c 'echo ${1:=x}'; sh -c 'echo ${#=}'; sh -c 'echo ${#+}'
#2> sh: 1: set: Illegal option -U
#2> sh: 1: set: Illegal option -o nope
#2> sh: 1: set: Illegal option -U
#2> sh: 1: 1: bad variable name
#2> sh: 1: Bad substitution
#2> sh: 1: Bad substitution
#? 2

## exit and return in a trap go by the status before it
sh -c 'trap "false; exit" TERM; (kill $$; exit 5); echo no'; echo $?
sh -c 'f() { (exit 2); (kill -s USR1 $$; exit 3); echo no; }; trap "echo Trap; return" USR1; f; echo $?'
#> 5
#> Trap
#> 3

## arguments of a sourced file are not looked at
echo 'echo "$1 $#"' > file; sh -c '. ./file a b c; echo $#' name 1 2
#> 1 2
#> 2

## characters that cannot be seen are shown
sh -c "$(printf 'a\003b')" | od -c; sh -c "$(printf 'a\003b')" 2>&1 | od -c
#> 0000000
#>$ 0000000   s   h   :       1   :       a 003   b   :       n   o   t   \x20
#> 0000020   f   o   u   n   d  \n
#> 0000026
#2>$ sh: 1: a\x03b: not found

## limits of resources
sh -c 'ulimit -a | grep -v -e process -e nofiles; ulimit -Ha | head -3'
sh -c 'ulimit -c; ulimit -f; ulimit; ulimit -c 0; ulimit -n 100; ulimit -n; ulimit -Hn; ulimit -s -c; ulimit -w'
sh -c 'ulimit -q'; sh -c 'ulimit -n x'; sh -c 'ulimit -n 1 2'
#> time(seconds)        unlimited
#> file(blocks)         unlimited
#> data(kbytes)         unlimited
#> stack(kbytes)        8192
#> coredump(blocks)     0
#> memory(kbytes)       unlimited
#> locked memory(kbytes) 8192
#> vmemory(kbytes)      unlimited
#> locks                unlimited
#> rtprio               0
#> time(seconds)        unlimited
#> file(blocks)         unlimited
#> data(kbytes)         unlimited
#> 0
#> unlimited
#> unlimited
#> 100
#> 100
#> 0
#> unlimited
#2> sh: 1: ulimit: Illegal option -q
#2> sh: 1: ulimit: bad number
#2> sh: 1: ulimit: too many arguments
#? 2

## exec of nothing
sh -c 'exec ""'; echo $?
#> 126
#2> sh: 1: exec: : Permission denied

## a delimiter that a backslash cuts in two lines is none
sh -c 'cat <<EOF
one
EO\
F
EOF
echo on'
#> one
#> EOF
#> on

## a token that may not stand there, when it is the end of its line
printf 'echo one\nfor\necho three\n' > s; sh s; echo $?
printf 'case x in a\nb) ;; esac\n' > s; sh s
printf 'case\n' > s; sh s
printf 'echo a >\n\n' > s; sh s
printf 'f(\n) { :; }' > s; sh s
#> one
#> 2
#2> s: 3: Syntax error: Bad for loop variable
#2> s: 2: Syntax error: newline unexpected (expecting ")")
#2> s: 2: Syntax error: newline unexpected (expecting word)
#2> s: 2: Syntax error: newline unexpected
#2> s: 2: Syntax error: newline unexpected (expecting ")")
#? 2

## anything may stand where a pattern stands, and what is behind it is blamed
printf 'case x in ) echo;; esac\n' > s; sh s; echo $?
printf 'case x in a|) echo;; esac\n' > s; sh s
printf 'case x in a);; ;;) echo z;; esac; echo y\n' > s; sh s
printf 'case x in |) echo z;; esac; echo y\n' > s; sh s
printf 'case x in a |' > s; sh s
#> 2
#> y
#> y
#2> s: 1: Syntax error: word unexpected (expecting ")")
#2> s: 1: Syntax error: word unexpected (expecting ")")
#2> s: 1: Syntax error: end of file unexpected (expecting ")")
#? 2

## lines between backquotes are counted from the first of them
printf '\n\n\nx=`nosuch`\ny=$(nosuch2)\n`false\n\nnosuch`\n' > s; sh s; echo $?
printf '\necho `if\ntrue\n`\n' > s; sh s; echo $?
printf 'echo a\n\necho `\nfor x y\n`\n' > s; sh s
#> 127
#> 2
#> a
#2> s: 1: nosuch: not found
#2> s: 5: nosuch2: not found
#2> s: 3: nosuch: not found
#2> s: 3: Syntax error: end of file unexpected (expecting "then")
#2> s: 2: Syntax error: word unexpected (expecting "do")
#? 2

## between backquotes a word that closes nothing ends the list
printf 'x\necho `fi` `echo hi; fi` `)` `;;`; echo q`}`q\n' > s; sh s; echo $?
#> hi
#> qq
#> 0
#2> s: 1: x: not found
