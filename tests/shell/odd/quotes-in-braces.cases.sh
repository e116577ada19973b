## in a word of quoted braces inner quotes take backslashes away
x='&y'
echo "1 ${x:+"\p"} ${x:+\p} ${x:+"\'$x\'"} ${x:+\'$x\'} ${x:+"\\"} ${x:+"\$x"} ${x:+"a\b'c'"} ${x:+'q'}"
cat << end
2 ${x:+"\p"} ${x:+\p} ${x:+"\'$x\'"} ${x:+"\\"} ${x:+"a\b'c'"}
end
echo "${u:-"a  b\c"}" "${u-"\\d"}" "${u:-"$(echo 'x\y')"}"
y="${u:="\p\q"}"; echo "$y"
#> 1 p \p '&y' \'&y\' \ $x ab'c' 'q'
#> 2 p \p '&y' \ ab'c'
#> a  bc \d x\y
#> pq

## a quoted list in a pattern is no pattern, nor is what joins it
IFS='?'; set a c; foo=abcd
echo ${foo#"$*"}
echo "${foo#$*}" ${foo#$*}
a=(a c); echo ${foo#"${a[*]}"} ${foo#${a[*]}}
case abc in "$*") echo yes;; *) echo no;; esac
case abc in $*) echo yes;; *) echo no;; esac
[[ abc == "$*" ]]; echo $?
IFS='.'; [[ abc =~ ^"$*"$ ]]; echo $?
#> abcd
#> d d
#> abcd d
#> no
#> yes
#> 1
#> 1

## slices of all elements of what is no array
f=abcd
echo "${f[@]:0:1}" "${f[*]:1:2}" ${f[@]:1} "${f[@]: -2}" "[${f[@]:9}]"
echo "${f[@]:1:-1}"; echo "${f[@]:3:-2}"; echo on
#> a bc bcd cd []
#> bc
#2> bash: line 3: -2: substring expression < 0
#? 1

## a length of what is no parameter
(echo ${#/}; echo no)
(echo ${#%}; echo no)
(echo ${#=}; echo no)
(echo ${#+}; echo no)
set -- 1 2 3
echo ${#+x} ${#-x} ${#:-y} ${#%3} ${#/3/4} ${##} ${#}
#> x 3 3 4 1 3
#2> bash: line 1: ${#/}: bad substitution
#2> bash: line 2: ${#%}: bad substitution
#2> bash: line 3: ${#=}: bad substitution
#2> bash: line 4: ${#+}: bad substitution
