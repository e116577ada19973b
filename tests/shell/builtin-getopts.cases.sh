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
