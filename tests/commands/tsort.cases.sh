## pairs
for s in 'a b c d' 'd c b a' 'a b a c b d c d e f' 'x x' 'b a c a d a' 'a d a c a b' 'z y y x m n' 'a b a b' 'h a g a f a a z a y a x'; do
  echo "$s" | tsort | tr '\n' ' '; echo
done
#>$ a c b d\x20
#>$ b d a c\x20
#>$ a e c b f d\x20
#>$ x\x20
#>$ b c d a\x20
#>$ a b c d\x20
#>$ m z n y x\x20
#>$ a b\x20
#>$ f g h a x y z\x20

## lines as they come
printf 'shirt tie\ntie jacket\n\n  trousers\tshoes trousers belt\nbelt jacket\n' > wear; tsort wear; tsort - < wear | head -n 1
#> shirt
#> trousers
#> tie
#> belt
#> shoes
#> jacket
#> shirt

## a loop
echo 'a b b a' | tsort; echo 'a b b c c a c d' | tsort; echo 'a b b c c b' | tsort
#> a
#> b
#> a
#> b
#> c
#> d
#> a
#> b
#> c
#2> tsort: -: input contains a loop:
#2> tsort: a
#2> tsort: b
#2> tsort: -: input contains a loop:
#2> tsort: a
#2> tsort: b
#2> tsort: c
#2> tsort: -: input contains a loop:
#2> tsort: b
#2> tsort: c
#? 1

## several loops
echo 'a b c b b a d e e f f d' | tsort; echo '1 2 2 3 3 1 3 4 4 5 5 3 6 7' | tsort
#> c
#> a
#> b
#> d
#> e
#> f
#> 6
#> 7
#> 4
#> 5
#> 1
#> 2
#> 3
#2> tsort: -: input contains a loop:
#2> tsort: a
#2> tsort: b
#2> tsort: -: input contains a loop:
#2> tsort: d
#2> tsort: e
#2> tsort: f
#2> tsort: -: input contains a loop:
#2> tsort: 4
#2> tsort: 5
#2> tsort: 3
#2> tsort: -: input contains a loop:
#2> tsort: 1
#2> tsort: 2
#2> tsort: 3
#? 1

## an odd number of words
echo 'a b c' | tsort; printf 'a' > 'my file'; tsort 'my file'
#2> tsort: -: input contains an odd number of tokens
#2> tsort: 'my file': input contains an odd number of tokens
#? 1

## faults
tsort missing; tsort a b; tsort -x; mkdir d; tsort d; tsort < /dev/null
#2> tsort: missing: No such file or directory
#2> tsort: extra operand ‘b’
#2> Try 'tsort --help' for more information.
#2> tsort: invalid option -- 'x'
#2> Try 'tsort --help' for more information.

## a large order
seq 1 2000 | sed 's/.*/& &/' | awk '{print $1, $1+1}' | tsort | tail -n 2
#> 2000
#> 2001
