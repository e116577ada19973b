## stores and prints
complete -W 'start stop' service; complete -p service
#> complete -W 'start stop' service

## prints in an order of its own
complete -F _f -o nospace -o default -A function -f -P '<' -X '*.o' -G '*.c' -C cmd cc; complete -p
#> complete -o default -o nospace -f -A function -G '*.c' -P '<' -X '*.o' -C 'cmd' -F _f cc

## prints all
complete -W a one; complete -W b two; complete -W c three four; complete
#> complete -W 'b' two
#> complete -W 'c' four
#> complete -W 'c' three
#> complete -W 'a' one

## removes one and all
complete -W a one two; complete -r one; complete -p; complete -r; complete -p; echo $?
#> complete -W 'a' two
#> 0

## stores for what has none of its own
complete -D -F _default; complete -E -W x; complete -I -c; complete -p
#> complete -c -I
#> complete -F _default -D
#> complete -W 'x' -E

## complains about commands without one
complete -p nosuch; echo $?; complete -r nosuch; echo $?
#> 1
#> 0
#2> bash: line 1: complete: nosuch: no completion specification

## needs a name
complete -W x; echo $?
#> 2
#2> complete: usage: complete [-abcdefgjksuv] [-pr] [-DEI] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [name ...]

## quotes
complete -W "it's" 'my cmd'; complete -p
#> complete -W 'it'\''s' 'my cmd'

## refuses bad names of actions, options and functions
complete -A nosuch x; echo $?; complete -o nosuch x; echo $?; complete -F 'a b' x; echo $?; complete -z; echo $?
#> 2
#> 2
#> 2
#> 2
#2> bash: line 1: complete: nosuch: invalid action name
#2> bash: line 1: complete: nosuch: invalid option name
#2> bash: line 1: complete: `a b': not a valid identifier
#2> bash: line 1: complete: -z: invalid option
#2> complete: usage: complete [-abcdefgjksuv] [-pr] [-DEI] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [name ...]

## keeps a subshell's specs apart
complete -W a x; (complete -r; complete -W b y); complete -p
#> complete -W 'a' x
