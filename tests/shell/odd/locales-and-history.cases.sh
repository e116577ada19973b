## a locale that is not installed
LC_ALL=en_US.UTF-8
LC_ALL=en_US.UTF-8
export LC_ALL=es_ES.UTF-8
LC_ALL=C.UTF-8; LC_ALL=C; LC_ALL=POSIX; LC_ALL=C.utf8; LC_ALL=; unset LC_ALL
LANG=en_US.UTF-8; LANG=C.UTF-8
LC_CTYPE=fr; LC_COLLATE=fr; LC_TIME=fr; LC_MONETARY=fr; LC_FOO=fr
unset LC_CTYPE; LC_ALL=C; LC_CTYPE=de
f() { local LC_ALL=zz; }; f; echo end
unset LC_ALL; LC_ALL=qq sort < /dev/null; LC_ALL=yy true
#> end
#2> bash: line 1: warning: setlocale: LC_ALL: cannot change locale (en_US.UTF-8): No such file or directory
#2> bash: line 2: warning: setlocale: LC_ALL: cannot change locale (en_US.UTF-8)
#2> bash: line 3: warning: setlocale: LC_ALL: cannot change locale (es_ES.UTF-8): No such file or directory
#2> bash: line 6: warning: setlocale: LC_CTYPE: cannot change locale (fr): No such file or directory
#2> bash: line 6: warning: setlocale: LC_COLLATE: cannot change locale (fr): No such file or directory
#2> bash: line 6: warning: setlocale: LC_TIME: cannot change locale (fr): No such file or directory
#2> environment: line 8: warning: setlocale: LC_ALL: cannot change locale (zz): No such file or directory
#2> bash: line 9: warning: setlocale: LC_ALL: cannot change locale (yy): No such file or directory

## in the environment of a shell
LC_ALL=qq bash -c 'echo x; LC_ALL=en'; LANG=qq bash -c 'echo y; LANG=en'; LC_TIME=qq bash -c 'echo z'
#> x
#> y
#> z
#2> bash: warning: setlocale: LC_ALL: cannot change locale (qq)
#2> bash: line 1: warning: setlocale: LC_ALL: cannot change locale (en): No such file or directory

## set -o history reads the file of the history
printf '%s\n' 'echo old1' 'echo old2' > file
cat > script << 'end'
HISTFILE=file
set -o history
history
echo new
history 2
set -o histexpand
echo !!
fc -l
echo "$HISTSIZE $HISTFILESIZE"
end
bash script
#>     1  echo old1
#>     2  echo old2
#>     3  history
#> new
#>     4  echo new
#>     5  history 2
#> set -o histexpand
#> 1	 echo old1
#> 2	 echo old2
#> 3	 history
#> 4	 echo new
#> 5	 history 2
#> 6	 set -o histexpand
#> 7	 echo set -o histexpand
#> 500 500
#2> echo set -o histexpand

## what is no history expansion in quotes within substitutions
cat > script << 'end'
set -o history; set -H
echo one
echo "a!" 'b!' "$(echo "x!")" ! "$(echo '!c')" "`echo "y!"`"
echo !! `echo !!`
echo two
echo "$(echo !!)"
echo ${x:-!!}
set -o posix
echo "!!" '!!'
end
bash script
#> one
#> a! b! x! ! !c y!
#> echo a! b! x! ! !c y! echo y!
#> two
#> echo two
#> echo echo two
#> !! !!
#2> echo echo "a!" 'b!' "$(echo "x!")" ! "$(echo '!c')" "`echo "y!"`" `echo echo "a!" 'b!' "$(echo "x!")" ! "$(echo '!c')" "`echo "y!"`"`
#2> script: command substitution: line 4: unexpected EOF while looking for matching `"'
#2> script: command substitution: line 4: unexpected EOF while looking for matching `"'
#2> echo "$(echo echo two)"
#2> echo ${x:-echo "$(echo echo two)"}
