# Brace, tilde and pathname expansion (bash manual 3.5.1, 3.5.2, 3.5.8).

## alternatives
echo {a,b} x{1,2}y {a,b}{c,d} pre{,fix} {,a}b
#> a b x1y x2y ac ad bc bd pre prefix b ab

## nested
echo {a,b{1,2},c} {{a,b},c}{x,y}
#> a b1 b2 c ax ay bx by cx cy

## sequences
echo {1..5} {5..1} {a..e} {e..a} {1..10..3} {10..1..4} {a..i..3} {-2..2}
#> 1 2 3 4 5 5 4 3 2 1 a b c d e e d c b a 1 4 7 10 10 6 2 a d g -2 -1 0 1 2

## padded sequences
echo {01..10..3} {001..3} {-01..1} {08..10}
#> 01 04 07 10 001 002 003 -01 000 001 08 09 10

## not braces at all
echo {} {a} {a..} {..b} {1..b} {a,b \{a,b} "{a,b}" a{b c}d
#> {} {a} {a..} {..b} {1..b} {a,b {a,b} {a,b} a{b c}d

## braces come before variables
x=a y=b; echo {$x,$y} {1..$x} $x{1,2} {x,y}$x
#> a b {1..a} xa ya

## braces in assignments are not expanded
x={a,b}; echo $x; y=(p{1,2}); echo ${y[1]}
#> {a,b}
#> p2

## quotes within braces
echo {"a b",'c,d',e\,f} {a,"",b}
#> a b c,d e,f a  b

## brace expansion can be turned off
set +B; echo {a,b}; set -B; echo {a,b}
#> {a,b}
#> a b

## braces make arguments that do not exist as files
mkdir -p d/{a,b}/{x,y}; echo d/*/*
#> d/a/x d/a/y d/b/x d/b/y

## tilde alone, with a path, of a user
HOME=/home/me; echo ~ ~/x ~root ~nosuchuser/x
#> /home/me /home/me/x /root ~nosuchuser/x

## tilde in assignments, also behind colons
HOME=/h; x=~ y=~/a:~/b z=a~:~; echo $x $y $z; p=x:~; echo $p
#> /h /h/a:/h/b a~:/h
#> x:/h

## tilde not at the start of a word
HOME=/h; echo a~ =~ --opt=~ a=~ a:~
#> a~ =~ --opt=~ a=/h a:~

## ~+ and ~-
cd /; cd /tmp; echo ~+ ~-; cd /usr; echo ~-/x
#> /tmp /
#> /tmp/x

## tilde after unset HOME
unset HOME; echo ~
#> /home/learner

## tilde of an empty HOME
HOME=; printf '<%s>' ~ ~/x; echo
#> <></x>

## a tilde from a variable is a letter
HOME=/h; x='~'; echo $x ${x}/y; case ~ in /h) echo case;; esac; [[ ~ == /h ]] && echo test
#> ~ ~/y
#> case
#> test

## * ? and brackets
touch a1 a2 b1 ab .hid; echo * a* ?1 [ab]1 [!a]1 [^a]* a[0-9] *b*
#> a1 a2 ab b1 a1 a2 ab a1 b1 a1 b1 b1 b1 a1 a2 ab b1

## no match stays
echo no* 'no*' [z]
#> no* no* [z]

## hidden files have to be asked for
touch .a .b c; echo .* ; echo .[ab]; echo *
#> .a .b
#> .a .b
#> c

## directories alone
mkdir d1 d2; touch f; echo */ d*/ f*/
#> d1/ d2/ d1/ d2/ f*/

## through directories
mkdir -p x/1 y/1; touch x/1/f y/1/f; echo */1/* ?/*/f
#> x/1/f y/1/f x/1/f y/1/f

## brackets: ranges, classes, a bracket itself
touch a B 1 - ']' '['; echo [[:alpha:]] [[:upper:]] [[:digit:]] []] [[] [a-c] [-] [!a-zA-Z]
#> B a B 1 ] [ a [-] 1 [ ]

## a quoted part of a pattern matches itself
touch 'a*b' axb; echo a'*'b a\*b a*b "a*"b
#> a*b a*b a*b axb a*b

## patterns from variables
touch x1 x2; p='x*'; echo $p "$p"; q=x; echo $q* "$q"?
#> x1 x2 x*
#> x1 x2 x1 x2

## sorted by byte
touch b A a B _ 1; echo *
#> 1 A B _ a b

## a failed match in a loop
for f in *.none; do echo "$f"; done
#> *.none

## nullglob
shopt -s nullglob; echo a *.none b; for f in *.none; do echo no; done; echo end
#> a b
#> end

## failglob
shopt -s failglob; echo *.none; echo same line
echo "next line $?"
#> next line 1
#2> bash: line 1: no match: *.none

## dotglob
touch .a b; shopt -s dotglob; echo *
#> .a b

## nocaseglob
touch Foo bar; shopt -s nocaseglob; echo f* B*
#> Foo bar

## globstar
mkdir -p a/b/c; touch a/1 a/b/2 a/b/c/3; shopt -s globstar; echo **; echo **/; echo a/**/3 **/2
#> a a/1 a/b a/b/2 a/b/c a/b/c/3
#> a/ a/b/ a/b/c/
#> a/b/c/3 a/b/2

## globstar off: ** is *
mkdir -p a/b; touch a/b/f; echo ** a/**
#> a a/b

## extglob
shopt -s extglob; touch a aa ab b abc; echo ?(a)b *(a) +(a) @(a|b) !(a*) a!(b)
#2> bash: -c: line 1: syntax error near unexpected token `('
#2> bash: -c: line 1: `shopt -s extglob; touch a aa ab b abc; echo ?(a)b *(a) +(a) @(a|b) !(a*) a!(b)'
#? 2

## extglob in parameter expansion and case
shopt -s extglob; x=aaabbb; echo ${x##+(a)} ${x%%*(b)} ${x//@(a|b)/-}; case foo in !(bar)) echo not bar;; esac
#2> bash: -c: line 1: syntax error near unexpected token `('
#2> bash: -c: line 1: `shopt -s extglob; x=aaabbb; echo ${x##+(a)} ${x%%*(b)} ${x//@(a|b)/-}; case foo in !(bar)) echo not bar;; esac'
#? 2

## GLOBIGNORE
touch a.o a.c .x; GLOBIGNORE='*.o'; echo *; unset GLOBIGNORE; echo *
#> .x a.c
#> a.c a.o

## set -f
touch f1; set -f; echo f*; set +f; echo f*
#> f*
#> f1

## globs in redirections
touch only; echo hi > on*; cat only; touch on2; echo x > on*; echo $?
#> hi
#> 1
#2> bash: line 1: on*: ambiguous redirect

## a pattern with a slash in brackets
mkdir a; touch a/b; echo a[/]b
#> a[/]b

## broken patterns stay
touch a; echo [a [ [] a] '[a]'
#> [a [ [] a] [a]

## globbing after command substitution
touch g1 g2; echo $(echo 'g*') "$(echo 'g*')"
#> g1 g2 g*

## dangling links match
ln -s nowhere dangling; echo d*; [ -e dangling ] || echo no target
#> dangling
#> no target

## unreadable directories match nothing
mkdir d; touch d/f; chmod 0 d; echo d/*; chmod 755 d
#> d/*

## . and .. are not matched
touch .x; echo .*
#> .x

## glob characters in a directory's name
mkdir '[d]'; touch '[d]/f'; echo \[d]/* '[d]'/*
#> [d]/f [d]/f

## no wildcard of GLOBIGNORE takes a slash
mkdir a; touch a/x.py b.py c; GLOBIGNORE='*.py'; echo * a/*; GLOBIGNORE='a/*.py'; echo * a/*; GLOBIGNORE='*/*'; echo * a/*
#> a c a/x.py
#> a b.py c a/*
#> a b.py c a/*
