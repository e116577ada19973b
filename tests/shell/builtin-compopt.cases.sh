## shows the options of a command
complete -W a -o nospace cmd; compopt cmd
#> compopt +o bashdefault +o default +o dirnames +o filenames +o noquote +o nosort -o nospace +o plusdirs cmd

## turns options on and off
complete -W a -o nospace cmd; compopt +o nospace -o filenames -o nosort cmd; complete -p cmd
#> complete -o filenames -o nosort -W 'a' cmd

## changes the default
complete -D -W a; compopt -D -o default; complete -p
#> complete -o default -W 'a' -D

## complains about commands without a spec
compopt -o default nosuch; echo $?; compopt -E; echo $?
#> 1
#> 1
#2> bash: line 1: compopt: nosuch: no completion specification
#2> bash: line 1: compopt: _EmptycmD_: no completion specification

## needs a completion that runs
compopt; echo $?; compopt -o nospace; echo $?
#> 1
#> 1
#2> bash: line 1: compopt: not currently executing completion function
#2> bash: line 1: compopt: not currently executing completion function

## complains about options
complete -W a c; compopt -o bad c; echo $?; compopt -x; echo $?; compopt -o; echo $?
#> 2
#> 2
#> 2
#2> bash: line 1: compopt: bad: invalid option name
#2> bash: line 1: compopt: -x: invalid option
#2> compopt: usage: compopt [-o|+o option] [-DEI] [name ...]
#2> bash: line 1: compopt: -o: option requires an argument
#2> compopt: usage: compopt [-o|+o option] [-DEI] [name ...]
