## takes short options apart
getopt ab:c -- -a -b 3 x y; getopt -o ab:c -- -cb3 x -a; getopt -o ab:: -- -a -b -b5 x; echo $?
#>  -- -a -b 3 x y
#>  -c -b '3' -a -- 'x'
#>  -a -b '' -b '5' -- 'x'
#> 0

## long options
getopt -o a -l alpha,beta:,gamma:: -- --alpha --beta=2 --gamma --gamma=3 x; getopt -o '' --long all,alpha -- --alp; getopt -o '' -l alpha,alphabet -- --alph; echo $?
#>  --alpha --beta '2' --gamma '' --gamma '3' -- 'x'
#>  --alpha --
#>  --
#> 1
#2> getopt: option '--alph' is ambiguous; possibilities: '--alpha' '--alphabet'

## quotes what needs it
getopt -o a: -- -a "it's here" 'b c' '*' ''; getopt -u -o a: -- -a "it's" 'b c'; getopt -s csh -o a: -- -a 'x!y'
#>  -a 'it'\''s here' -- 'b c' '*' ''
#>  -a it's -- b c
#>  -a 'x'\!'y' --

## mistakes
getopt -o a: -n prog -- -x -a; echo $?; getopt -o a -l foo: -n me -- --bar --foo; echo $?; getopt -q -o a -- -x; echo $?; getopt -o a -l foo -- --foo=3; echo $?; getopt; echo $?
#>  --
#> 1
#>  --
#> 1
#>  --
#> 1
#>  --
#> 1
#> 2
#2> prog: invalid option -- 'x'
#2> prog: option requires an argument -- 'a'
#2> me: unrecognized option '--bar'
#2> me: option '--foo' requires an argument
#2> getopt: option '--foo' doesn't allow an argument
#2> getopt: missing optstring argument
#2> Try 'getopt --help' for more information.

## a loop over options
set -- -v --name "a b" rest; opts=$(getopt -o vn: -l verbose,name: -n demo -- "$@") || exit; eval set -- "$opts"; while :; do case $1 in -v|--verbose) echo verbose; shift;; -n|--name) echo "name $2"; shift 2;; --) shift; break;; esac; done; echo "left: $*"
#> verbose
#> name a b
#> left: rest

## order and stops
getopt -o +a -- x -a; getopt -o -ab: -- x -a y -b z; POSIXLY_CORRECT=1 getopt -o a -- x -a; getopt -a -o a -l foo -- -foo -a; getopt -T; echo $?; getopt -o a -- -a -- -b; getopt --test; echo $?
#>  -- 'x' '-a'
#>  'x' -a 'y' -b 'z' --
#>  -- 'x' '-a'
#>  --foo -a --
#> 4
#>  -a -- '-b'
#> 4

## version
getopt -V; getopt --version
#> getopt from util-linux 2.38.1
#> getopt from util-linux 2.38.1
