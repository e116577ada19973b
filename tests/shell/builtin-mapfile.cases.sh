## reads lines into an array
mapfile lines; declare -p lines
#< one
#< two
#> declare -a lines=([0]=$'one\n' [1]=$'two\n')

## takes the newlines away with -t
mapfile -t lines; printf '[%s]' "${lines[@]}"; echo " ${#lines[@]}"
#< a b
#<
#<| c
#> [a b][][c] 3

## fills MAPFILE unless told
mapfile -t; echo "${MAPFILE[1]}"
#< x
#< y
#> y

## has another name
readarray -t rows; echo "${rows[*]}"
#< 1
#< 2
#> 1 2

## reads a number of lines
mapfile -t -n 2 head; echo "${head[*]}"; read next; echo "$next"
#< 1
#< 2
#< 3
#> 1 2
#> 3

## skips lines
mapfile -t -s 1 tail; echo "${tail[*]}"
#< header
#< a
#< b
#> a b

## begins at an index and keeps the rest
a=(x y z); mapfile -t -O 1 a; declare -p a
#< new
#> declare -a a=([0]="x" [1]="new" [2]="z")

## replaces what was there
a=(x y z); mapfile -t a; declare -p a
#< new
#> declare -a a=([0]="new")

## splits at another delimiter
mapfile -d , -t parts; declare -p parts
#<| a,b,,c
#> declare -a parts=([0]="a" [1]="b" [2]="" [3]="c")

## splits at NUL
printf 'one\0two\0' | { mapfile -d '' -t names; declare -p names; }
#> declare -a names=([0]="one" [1]="two")

## reads from a descriptor
exec 4<<< $'p\nq'; mapfile -t -u 4 x; echo "${x[*]}"
#> p q

## calls a command every so many lines
mapfile -t -C 'echo at' -c 2 x; echo "${#x[@]}"
#< a
#< b
#< c
#< d
#< e
#> at 1 b
#> at 3 d
#> 5

## reads what a command prints
mapfile -t files < <(printf '%s\n' b a); echo "${files[0]}"
#> b

## gives an empty array for empty input
mapfile -t none; declare -p none; echo ${#none[@]}
#> declare -a none=()
#> 0

## refuses bad names and numbers
mapfile 1x; echo $?; mapfile -n x a; echo $?; mapfile -u 9 a; echo $?; mapfile -c 0 a; echo $?; mapfile ''; echo $?
#> 1
#> 1
#> 1
#> 1
#> 2
#2> bash: line 1: mapfile: `1x': not a valid identifier
#2> bash: line 1: mapfile: x: invalid line count
#2> bash: line 1: mapfile: 9: invalid file descriptor: Bad file descriptor
#2> bash: line 1: mapfile: 0: invalid callback quantum
#2> bash: line 1: mapfile: empty array variable name

## refuses an associative array
declare -A m; mapfile m <<< x; echo $?
#> 1
#2> bash: line 1: mapfile: m: not an indexed array

## refuses unknown options
mapfile -z; echo $?
#> 2
#2> bash: line 1: mapfile: -z: invalid option
#2> mapfile: usage: mapfile [-d delim] [-n count] [-O origin] [-s count] [-t] [-u fd] [-C callback] [-c quantum] [array]

## refuses a readonly array
readonly -a r=(1); mapfile r <<< x; echo $?
#> 1
#2> bash: line 1: r: readonly variable

## keeps a last line that has no end
mapfile a; declare -p a
#< one
#<| two
#> declare -a a=([0]=$'one\n' [1]="two")
