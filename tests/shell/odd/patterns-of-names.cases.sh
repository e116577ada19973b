## a bracket that nothing closes reaches beyond its group
touch ab abcx bbc '*z'; shopt -s extglob
echo !([*)*
echo +(a|b[)*
echo @(a|b)*
[[ 'a[' == @(a[|b) ]]; echo $?
#> !([*)*
#> +(a|b[)*
#> ab abcx bbc
#> 1

## a backslash out of a variable before a slash
mkdir -p tmp/a; touch tmp/a/f; bs=\\
echo ./tmp${bs}/a/*
echo ./tm[p]${bs}/a/f ./t${bs}mp/a/*
#> ./tmp/a/f
#> ./tm[p]\/a/f ./tmp/a/f

## GLOBIGNORE is cut at colons outside brackets and groups
touch ';' '++' ab
shopt -s extglob
GLOBIGNORE='+([^[:alnum:]]):@([-.,:; _])'; echo *
GLOBIGNORE='a?:[:+]*'; echo *
#> ab
#> ;

## several ** behind each other
shopt -s globstar; mkdir -p a/{a,b}; touch a/a/f g
echo a/**; echo a/**/**; echo a/**/**/**; echo **/**; echo a/**/; echo a/**/f
#> a/ a/a a/a/f a/b
#> a a/a a/a/f a/b
#> a a/a a/a/f a/b
#> a a/a a/a/f a/b g
#> a/ a/a/ a/b/
#> a/a/f

## a line of a here-document that begins with its delimiter ends the substitution around
foo=$(cat <<EOF
hi
EOF )
echo $foo
bar=$(cat <<\EOF | tr a-z A-Z
hi $x
EOF); echo $bar
cat <(cat <<-E
	ab
	E)
#> hi
#> HI $X
#> ab
#2> bash: line 3: warning: here-document at line 1 delimited by end-of-file (wanted `EOF')
#2> bash: line 7: warning: here-document at line 5 delimited by end-of-file (wanted `EOF')
#2> bash: line 10: warning: here-document at line 8 delimited by end-of-file (wanted `E')

## classes keep their case where patterns do not mind it
shopt -s nocasematch; [[ a == [[:upper:]] ]]; echo $?; case A in [[:lower:]]) echo m;; *) echo n;; esac; [[ a == [A-C] ]]; echo $?; x=aBc; echo ${x/[[:upper:]]/_} ${x//b/_}; [[ a =~ [[:upper:]] ]]; echo $?; [[ a == [![:upper:]] ]]; echo $?; [[ a == [[:upper:]b] ]]; echo $?
#> 1
#> n
#> 0
#> a_c a_c
#> 0
#> 0
#> 1

## the same with names of files
shopt -s nocaseglob; touch a B; echo [[:upper:]] [[:lower:]] [a-b] [![:upper:]] [B]; find . -iname '[[:upper:]]'
#> B a B a a B
#> ./B
