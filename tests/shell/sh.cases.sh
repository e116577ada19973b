## what both are sure of
sh -c 'x=5; y=$((x * 2)); echo "$y" "${x:-no}" "${u:-no}" "${x#5}"; f() { local a=1; echo $a $1; }; f b; case abc in a*) echo yes;; esac; for i in 1 2; do echo $i; done; set -- p q; echo $# "$@"; printf "%s\n" "$(echo sub)"; [ 1 -lt 2 ] && echo less'
#>$ 10 5 no\x20
#> 1 b
#> yes
#> 1
#> 2
#> 2 p q
#> sub
#> less

## echo takes escapes, and -e is a word
sh -c 'echo -e "a\tb"; echo "c\nd"; echo -n x; echo'
#> -e a	b
#> c
#> d
#> x

## [[ is no command
sh -c '[[ a == a ]] && echo yes'; echo $?
#> 127
#2> sh: 1: [[: not found

## no arrays
sh -c 'a=(1 2); echo ${a[1]}'; echo $?
#> 2
#2> sh: 1: Syntax error: "(" unexpected

## no source
echo 'echo sourced' > f; sh -c 'source ./f; . ./f'; echo $?
#> sourced
#> 0
#2> sh: 1: source: not found

## no function keyword
sh -c 'function f { echo f; }; f'; echo $?
#> 2
#2> sh: 1: Syntax error: "}" unexpected

## no here-strings, no brace expansion
sh -c 'cat <<< word'; echo $?; sh -c 'echo {1..3} a{b,c}'
#> 2
#> {1..3} a{b,c}
#2> sh: 1: Syntax error: redirection unexpected

## no substrings
sh -c 'x=abc; echo ${x:1:1}'; echo $?; sh -c 'x=abc; echo ${x/b/X}'; echo $?
#> 2
#> 2
#2> sh: 1: Bad substitution
#2> sh: 1: Bad substitution

## == is no operator of test
sh -c '[ a == a ] && echo yes'; echo $?
#> 2
#2> sh: 1: [: a: unexpected operator

## a command that is not there
sh -c 'nosuchcommand'; echo $?
#> 127
#2> sh: 1: nosuchcommand: not found

## syntax errors
sh -c 'if true'; echo $?; sh -c 'echo )'; echo $?; sh -c 'echo "a'; echo $?
#> 2
#> 2
#> 2
#2> sh: 1: Syntax error: end of file unexpected (expecting "then")
#2> sh: 1: Syntax error: ")" unexpected
#2> sh: 1: Syntax error: Unterminated quoted string

## declare, let, pushd
sh -c 'declare x=1'; sh -c 'let x=1'; sh -c 'pushd /'; echo $?
#> 127
#2> sh: 1: declare: not found
#2> sh: 1: let: not found
#2> sh: 1: pushd: not found

## read -p and printf %q
echo a | sh -c 'read -p "? " x; echo $x'; sh -c 'printf "%q\n" "a b"'; echo $?
#> a
#> 2
#2> sh: 1: printf: %q: invalid directive
