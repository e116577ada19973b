## prompts and lines are shown on standard error
printf '%s\n' 'echo a' 'for i in 1 2' 'do echo $i' 'done' 'cd /nosuch' '(exit 3)' > q
bash --norc -i < q 2> said; echo $?; grep -v 'process group' said
#> a
#> 1
#> 2
#> 3
#> bash: no job control in this shell
#> bash-5.2$ echo a
#> bash-5.2$ for i in 1 2
#> > do echo $i
#> > done
#> bash-5.2$ cd /nosuch
#> bash: cd: /nosuch: No such file or directory
#> bash-5.2$ (exit 3)
#> bash-5.2$ exit

## after a mistake it goes on
printf '%s\n' 'fi' 'echo b' 'echo ${x?bad}' 'echo $?' 'readonly r=1; r=2; echo no' 'echo c' 'nosuch' > q
bash --norc -i < q 2> said; echo $?; grep -v 'process group' said
#> b
#> 1
#> c
#> 127
#> bash: no job control in this shell
#> bash-5.2$ fi
#> bash: syntax error near unexpected token `fi'
#> bash-5.2$ echo b
#> bash-5.2$ echo ${x?bad}
#> bash: x: bad
#> bash-5.2$ echo $?
#> bash-5.2$ readonly r=1; r=2; echo no
#> bash: r: readonly variable
#> bash-5.2$ echo c
#> bash-5.2$ nosuch
#> bash: nosuch: command not found
#> bash-5.2$ exit

## at the end of input what has begun is run or told
echo 'cat <<EOF' > q; echo body >> q; bash --norc -i < q 2> said; echo $?; grep -v 'process group' said
echo 'echo "open' > q; bash --norc -i < q 2> said; echo $?; grep -v 'process group' said
echo 'echo a &&' > q; bash --norc -i < q 2> said; echo $?; grep -v 'process group' said
#> body
#> 0
#> bash: no job control in this shell
#> bash-5.2$ cat <<EOF
#> > body
#> > bash: warning: here-document at line 1 delimited by end-of-file (wanted `EOF')
#> bash-5.2$ exit
#> 2
#> bash: no job control in this shell
#> bash-5.2$ echo "open
#> > bash: unexpected EOF while looking for matching `"'
#> > exit
#> 2
#> bash: no job control in this shell
#> bash-5.2$ echo a &&
#> > bash: syntax error: unexpected end of file
#> exit

## PROMPT_COMMAND, PS1 and PS2 are as they are then
printf '%s\n' "PROMPT_COMMAND='echo PC'" "PS1='\\W \\# \$((1+1)) '" 'echo a' "PS2='more '" 'echo \' 'b' 'cd /' 'exit 4' > q
bash --norc -i < q 2> said; echo $?; grep -v 'process group' said
#> PC
#> PC
#> a
#> PC
#> PC
#> b
#> PC
#> PC
#> 4
#> bash: no job control in this shell
#> bash-5.2$ PROMPT_COMMAND='echo PC'
#> bash-5.2$ PS1='\W \# $((1+1)) '
#> case 3 2 echo a
#> case 4 2 PS2='more '
#> case 5 2 echo \
#> more b
#> case 6 2 cd /
#> / 7 2 exit 4
#> exit

## history, expanded and listed, and aliases
printf '%s\n' 'alias hi="echo hello"' hi '!!' 'history' 'echo $-' 'echo "$PS1" "$HISTSIZE"' > q
bash --norc -i < q 2> said; echo $?; grep -v 'process group' said; tail -n 2 ~/.bash_history
#> hello
#> hello
#>     1  alias hi="echo hello"
#>     2  hi
#>     3  hi
#>     4  history
#> hiBHs
#> \s-\v\$  500
#> 0
#> bash: no job control in this shell
#> bash-5.2$ alias hi="echo hello"
#> bash-5.2$ hi
#> bash-5.2$ !!
#> hi
#> bash-5.2$ history
#> bash-5.2$ echo $-
#> bash-5.2$ echo "$PS1" "$HISTSIZE"
#> bash-5.2$ exit
#> echo $-
#> echo "$PS1" "$HISTSIZE"

## a command reads the lines behind its own
printf '%s\n' 'read x' 'for x' 'echo "$x"' 'cat' 'the rest' > q; bash --norc -i < q 2> said; grep -v 'process group' said
#> for x
#> the rest
#> bash: no job control in this shell
#> bash-5.2$ read x
#> bash-5.2$ echo "$x"
#> bash-5.2$ cat
#> bash-5.2$ exit

## signals: an interruption gives up the line, others are ignored
printf '%s\n' 'kill -INT $$; echo no' 'kill -TERM $$' 'echo alive' "trap 'echo bye' EXIT" > q; bash --norc -i < q 2> said; echo $?; grep -v 'process group' said
#> alive
#> bye
#> 0
#> bash: no job control in this shell
#> bash-5.2$ kill -INT $$; echo no
#>
#> bash-5.2$ kill -TERM $$
#> bash-5.2$ echo alive
#> bash-5.2$ trap 'echo bye' EXIT
#> bash-5.2$ exit

## set -e ends it, and so does exit
printf '%s\n' 'set -e' false 'echo no' > q; bash --norc -i < q 2> said; echo $?; grep -v 'process group' said
#> 1
#> bash: no job control in this shell
#> bash-5.2$ set -e
#> bash-5.2$ false
