## gives words from a list
compgen -W 'start stop status' st; compgen -W 'start stop' x; echo $?
#> start
#> stop
#> status
#> 1

## expands the list
name=world; compgen -W '$name "two words" $(echo sub)'
#> world
#> two words
#> sub

## gives files and directories
touch file.txt; mkdir folder; compgen -f fi; compgen -d fo; compgen -f f | sort
#> file.txt
#> folder
#> file.txt
#> folder

## gives names of builtins, keywords, aliases, functions, variables
alias myalias=ls; myfunc() { :; }; myvar=1; compgen -b exp; compgen -k wh; compgen -a my; compgen -A function my; compgen -v myv
#> export
#> while
#> myalias
#> myfunc
#> myvar

## gives names of options and signals
compgen -A setopt no; compgen -A shopt null; compgen -A signal SIGH; compgen -A helptopic unt
#> noclobber
#> noexec
#> noglob
#> nolog
#> notify
#> nounset
#> nullglob
#> SIGHUP
#> until

## adds a prefix and a suffix
compgen -P '<' -S '>' -W 'a b'
#> <a>
#> <b>

## takes away what matches a pattern
compgen -X '*.o' -W 'a.c a.o'; compgen -X '!*.c' -W 'a.c a.o'
#> a.c
#> a.c

## gives what a pattern of files matches
touch a.log b.log c.txt; compgen -G '*.log' | sort
#> a.log
#> b.log

## asks a function
reply() { COMPREPLY=(one "$2" three); }; compgen -F reply word
#> one
#> word
#> three
#2> bash: line 1: compgen: warning: -F option may not work as you expect

## asks a command
compgen -C 'printf "%s\n" x y; :' word
#> x
#> y
#2> bash: line 1: compgen: warning: -C option may not work as you expect

## falls back to directories and files
mkdir d; touch f; compgen -o dirnames -W a b; compgen -o plusdirs -W a; compgen -o default -W a f
#> a
#> d
#> f

## complains about actions and options
compgen -A nosuch; echo $?; compgen -o nosuch; echo $?; compgen -z; echo $?; compgen -F none x; echo $?
#> 2
#> 2
#> 2
#> 1
#2> bash: line 1: compgen: nosuch: invalid action name
#2> bash: line 1: compgen: nosuch: invalid option name
#2> bash: line 1: compgen: -z: invalid option
#2> compgen: usage: compgen [-abcdefgjksuv] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [word]
#2> bash: line 1: compgen: warning: -F option may not work as you expect
#2> bash: line 1: completion: function `none' not found
