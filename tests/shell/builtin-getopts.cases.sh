## reads options one by one
set -- -a -b file; while getopts ab opt; do echo "$opt"; done; shift $((OPTIND - 1)); echo "rest: $*"
#> a
#> b
#> rest: file

## reads letters in one word
set -- -abc; while getopts abc opt; do echo "$opt $OPTIND"; done
#> a 1
#> b 1
#> c 2

## gives the argument of an option
set -- -o out.txt -v; while getopts o:v opt; do echo "$opt=$OPTARG"; done
#> o=out.txt
#> v=

## takes the argument from the same word
set -- -oout -vo last; while getopts o:v opt; do echo "$opt=[$OPTARG]"; done
#> o=[out]
#> v=[]
#> o=[last]

## stops at the first operand
set -- -a file -b; while getopts ab opt; do echo "$opt"; done; echo $OPTIND
#> a
#> 2

## stops behind --
set -- -a -- -b; while getopts ab opt; do echo "$opt"; done; echo $OPTIND
#> a
#> 3

## stops at a lone dash
set -- - -a; getopts a opt; echo "$? $opt $OPTIND"
#> 1 ? 1

## complains about an unknown option
set -- -x; getopts ab opt; echo "$? [$opt] [$OPTARG]"
#> 0 [?] []
#2> bash: illegal option -- x

## complains about a missing argument
set -- -o; getopts o: opt; echo "$? [$opt] [$OPTARG]"
#> 0 [?] []
#2> bash: option requires an argument -- o

## is silent with a colon in front
set -- -x -o; getopts :o: opt; echo "$opt $OPTARG"; getopts :o: opt; echo "$opt $OPTARG"
#> ? x
#> : o

## is silent with OPTERR=0
OPTERR=0; set -- -x; getopts ab opt; echo "$? [$opt] [$OPTARG]"
#> 0 [?] []

## reads words that it is given
while getopts n:q opt -q -n 5 rest; do echo "$opt $OPTARG"; done; echo $OPTIND
#>$ q\x20
#> n 5
#> 4

## begins anew when OPTIND is set
set -- -a -b; getopts ab x; OPTIND=1; getopts ab y; echo $x $y
#> a a

## works in a function with a local OPTIND
f() { local OPTIND opt; while getopts ab: opt; do echo "$opt ${OPTARG-}"; done; shift $((OPTIND - 1)); echo "rest $*"; }; f -a -b 1 x; f -b2 y z
#>$ a\x20
#> b 1
#> rest x
#> b 2
#> rest y z

## sets the name to ? at the end and fails
set --; getopts a opt; echo "$? $opt"
#> 1 ?

## refuses a bad name
getopts a 1x; echo $?
#> 1
#2> bash: line 1: getopts: `1x': not a valid identifier

## needs two arguments
getopts; echo $?; getopts ab; echo $?
#> 2
#> 2
#2> getopts: usage: getopts optstring name [arg ...]
#2> getopts: usage: getopts optstring name [arg ...]

## names the script in messages
cat > opts.sh <<'X'
while getopts a: opt; do echo "$opt"; done
X
bash opts.sh -a; bash opts.sh -z
#> ?
#> ?
#2> opts.sh: option requires an argument -- a
#2> opts.sh: illegal option -- z

## takes an option with an empty argument
set -- -o '' -a; while getopts o:a opt; do echo "$opt [$OPTARG]"; done
#> o []
#> a []

## takes a word that looks like an option as an argument
set -- -o -a -b; while getopts o:ab opt; do echo "$opt [$OPTARG]"; done
#> o [-a]
#> b []

## OPTIND is 1 again
set -- -a -b x
while getopts ab o; do echo $o $OPTIND; done; echo $OPTIND
OPTIND=1; while getopts ab o; do echo $o $OPTIND; done; echo $OPTIND
getopts ab o; echo $? $o $OPTIND
#> a 2
#> b 3
#> 3
#> a 2
#> b 3
#> 3
#> 1 ? 3

## clustered letters and their places
while getopts abc: o -abcx -c y -abz rest; do echo "$o ${OPTARG-unset} $OPTIND"; done; echo $OPTIND
#> a unset 1
#> b unset 1
#> c x 2
#> c y 4
#> a unset 4
#> b unset 4
#> ? unset 5
#> 5
#2> bash: illegal option -- z

## OPTIND assigned inside a word
set -- -abc -d
getopts abcd o; echo $o $OPTIND
OPTIND=2; getopts abcd o; echo $o $OPTIND
OPTIND=9; getopts abcd o; echo $? $o $OPTIND
OPTIND=0; getopts abcd o; echo $o $OPTIND
OPTIND=-1; getopts abcd o; echo $? $o $OPTIND
OPTIND=x; getopts abcd o; echo $? $o $OPTIND
#> a 1
#> b 2
#> 1 ? 3
#> a 1
#> 0 a 1
#> 0 a 1

## in a function with a local OPTIND
f() { local OPTIND o; while getopts xy o; do echo "f $o"; done; }
set -- -a -bc
while getopts abc o; do echo $o; [ $o = b ] && f -x -y; done
#> a
#> b
#> f x
#> f y
#> c
#? 1

## nested with the same OPTIND
f() { while getopts x o; do echo "f $o"; done; }
set -- -a -b
getopts ab o; echo $o; f -x; getopts ab o; echo $? $o
#> a
#> 0 b

## errors are told with $0
getopts ab o -x; echo "$? $o ${OPTARG-unset}"
getopts a: o -a; echo "$? $o ${OPTARG-unset}"
OPTERR=0; getopts ab o -y; echo "$? $o"
getopts :a: o -y; echo "$? $o $OPTARG"; OPTIND=1
getopts :a: o -a; echo "$? $o $OPTARG"
getopts a; echo $?; getopts; echo $?
getopts a 1x -a; echo $?
readonly r; OPTIND=1; getopts a r -a; echo $?
#> 0 ? unset
#> 1 ? unset
#> 1 ?
#>$ 1 ?\x20
#> 0 : a
#> 2
#> 2
#> 1
#> 2
#2> bash: illegal option -- x
#2> getopts: usage: getopts optstring name [arg ...]
#2> getopts: usage: getopts optstring name [arg ...]
#2> bash: line 7: getopts: `1x': not a valid identifier
#2> bash: line 8: r: readonly variable

## a colon as a letter, and dashes
while getopts 'a-:' o -a --long -: ; do echo "$o ${OPTARG-unset}"; done
OPTIND=1; getopts a o - ; echo $? $OPTIND
OPTIND=1; getopts a o -- -a; echo $? $OPTIND
OPTIND=1; getopts a o x -a; echo $? $OPTIND
#> a unset
#> - long
#> ? unset
#> 1 1
#> 1 2
#> 1 1
#2> bash: illegal option -- :

## empty argument and argument with blanks
while getopts a:b o -a '' -a 'x y' -b; do echo "$o [$OPTARG]"; done
#> a []
#> a [x y]
#> b []

## shift in the loop
set -- -a 1 -b file
while getopts a:b o; do case $o in a) echo a=$OPTARG;; b) echo b;; esac; done
shift $((OPTIND - 1)); echo "$# $*"
#> a=1
#> b
#> 1 file

## usage function
usage() { echo "usage: $0 [-v] [-o file]" >&2; return 2; }
main() { local OPTIND=1 opt; while getopts ":vo:" opt; do case $opt in v) echo v;; o) echo o=$OPTARG;; :) echo "needs $OPTARG"; usage; return;; \?) echo "bad $OPTARG"; usage; return;; esac; done; shift $((OPTIND-1)); echo "rest: $*"; }
main -v -o out a b; main -x; main -o; echo $?
#> v
#> o=out
#> rest: a b
#> bad x
#> needs o
#> 2
#2> usage: bash [-v] [-o file]
#2> usage: bash [-v] [-o file]
