## lists the history
for n in 1 2 3; do history -s "echo line $n"; done; fc -l
#> 1	 echo line 1
#> 2	 echo line 2
#> 3	 echo line 3

## lists a range, by number and by the beginning of commands
for w in one two three four; do history -s "$w x"; done; fc -l 2 3; fc -l two; fc -l -2
#> 2	 two x
#> 3	 three x
#> 2	 two x
#> 3	 three x
#> 4	 four x
#> 3	 three x
#> 4	 four x

## lists without numbers, and backwards
for w in one two three; do history -s $w; done; fc -ln; fc -lr; fc -l 3 1
#> 	 one
#> 	 two
#> 	 three
#> 3	 three
#> 2	 two
#> 1	 one
#> 1	 one

## lists the last sixteen
for n in {1..20}; do history -s "line $n"; done; fc -l | head -1; fc -l | wc -l
#> 5	 line 5
#> 16

## runs a command again, with something replaced
history -s 'echo old text'; history -s ls nothing; fc -s old=new echo; history
#> new text
#>     1  echo old text
#>     2  echo new text
#2> echo new text

## runs the last command again with -s alone
history -s 'echo again'; fc -s
#> again
#2> echo again

## runs nothing where the editor fails
history -s 'echo never'; history -s 'echo last'; fc -e false 1; echo $?
#> 1

## complains about commands that are not there
history -s one; fc -l nosuch; echo $?; fc -s nosuch; echo $?
#> 1
#> 1
#2> bash: line 1: fc: no command found
#2> bash: line 1: fc: no command found

## refuses unknown options
fc -x; echo $?; fc -e; echo $?
#> 2
#> 2
#2> bash: line 1: fc: -x: invalid option
#2> fc: usage: fc [-e ename] [-lnr] [first] [last] or fc -s [pat=rep] [command]
#2> bash: line 1: fc: -e: option requires an argument
#2> fc: usage: fc [-e ename] [-lnr] [first] [last] or fc -s [pat=rep] [command]

## the first command of all lists itself
set -o history
fc -l; echo -; fc -l echo; echo -; fc -ln 1; echo -; fc -l -1
#> 1	 fc -l; echo -; fc -l echo; echo -; fc -ln 1; echo -; fc -l -1
#> -
#> 1	 fc -l; echo -; fc -l echo; echo -; fc -ln 1; echo -; fc -l -1
#> -
#> 	 fc -l; echo -; fc -l echo; echo -; fc -ln 1; echo -; fc -l -1
#> -
#> 1	 fc -l; echo -; fc -l echo; echo -; fc -ln 1; echo -; fc -l -1

## nothing is remembered of what eval runs
set -o history
echo a
eval 'fc -l'
#> a
#> 1	 echo a
#> 2	 eval 'fc -l'
