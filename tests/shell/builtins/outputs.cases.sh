# What builtins print.

## complete; complete -p; complete -W 'a b' foo; complete -p; complete -F …
complete; complete -p; complete -W 'a b' foo; complete -p; complete -F f bar; complete -o nospace -A file baz; complete -p foo bar baz; complete -r foo; complete -p foo; complete -x; complete -A nope x; complete -p nope; complete -D -W d; complete -E -f; complete -I -c; complete -p; complete -r; complete -p; complete -W; complete -C cmd -G '*.c' -X '!*.h' -P pre -S suf q; complete -p q
#> complete -W 'a b' foo
#> complete -W 'a b' foo
#> complete -F f bar
#> complete -o nospace -f baz
#> complete -F f bar
#> complete -o nospace -f baz
#> complete -c -I
#> complete -W 'd' -D
#> complete -f -E
#> complete -G '*.c' -P 'pre' -S 'suf' -X '!*.h' -C 'cmd' q
#2> bash: line 1: complete: foo: no completion specification
#2> bash: line 1: complete: -x: invalid option
#2> complete: usage: complete [-abcdefgjksuv] [-pr] [-DEI] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [name ...]
#2> bash: line 1: complete: nope: invalid action name
#2> bash: line 1: complete: nope: no completion specification
#2> bash: line 1: complete: -W: option requires an argument
#2> complete: usage: complete [-abcdefgjksuv] [-pr] [-DEI] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [name ...]

## help | head -8; help cd | head -5; help -s cd; help -d cd read; help - …
help | head -8; help cd | head -5; help -s cd; help -d cd read; help -m true | head -5; help nope; echo $?; help -x; help 'rea*' | head -3; help if | head -3; help [ | head -2; help '(( ... ))' | head -2; help : . | head -4; help -s for while
#> GNU bash, version 5.2.15(1)-release (x86_64-pc-linux-gnu)
#> These shell commands are defined internally.  Type `help' to see this list.
#> Type `help name' to find out more about the function `name'.
#> Use `info bash' to find out more about the shell in general.
#> Use `man -k' or `info' to find out more about commands not in this list.
#>
#> A star (*) next to a name means that the command is disabled.
#>
#> cd: cd [-L|[-P [-e]] [-@]] [dir]
#>     Change the shell working directory.
#>$    \x20
#>     Change the current directory to DIR.  The default DIR is the value of the
#>     HOME shell variable. If DIR is "-", it is converted to $OLDPWD.
#> cd: cd [-L|[-P [-e]] [-@]] [dir]
#> cd - Change the shell working directory.
#> read - Read a line from the standard input and split it into fields.
#> NAME
#>     true - Return a successful result.
#>
#> SYNOPSIS
#>     true
#> 1
#> Shell commands matching keyword `rea*'
#>
#> read: read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] [name ...]
#> if: if COMMANDS; then COMMANDS; [ elif COMMANDS; then COMMANDS; ]... [ else COMMANDS; ] fi
#>     Execute commands based on conditional.
#>$    \x20
#> [: [ arg... ]
#>     Evaluate conditional expression.
#> (( ... )): (( expression ))
#>     Evaluate arithmetic expression.
#> :: :
#>     Null command.
#>$    \x20
#>     No effect; the command does nothing.
#> for: for NAME [in WORDS ... ] ; do COMMANDS; done
#> while: while COMMANDS; do COMMANDS-2; done
#2> bash: line 1: help: no help topics match `nope'.  Try `help help' or `man -k nope' or `info nope'.
#2> bash: line 1: help: -x: invalid option
#2> help: usage: help [-dms] [pattern ...]

## cd --help | head -2; echo $?; echo --help; test --help; true --help; : …
cd --help | head -2; echo $?; echo --help; test --help; true --help; : --help; [ --help ]; printf --help | head -2; exit --help | head -2; set --help | head -2; let --help | head -2
#> cd: cd [-L|[-P [-e]] [-@]] [dir]
#>     Change the shell working directory.
#> 0
#> --help
#> printf: printf [-v var] format [arguments]
#>     Formats and prints ARGUMENTS under control of the FORMAT.
#> exit: exit [n]
#>     Exit the shell.
#> set: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
#>     Set or unset values of shell options and positional parameters.
#> let: let arg [arg ...]
#>     Evaluate arithmetic expressions.

## bind -x; bind -p 2>/dev/null | head -3; bind -l | head -3; bind -v | h …
bind -x; bind -p 2>/dev/null | head -3; bind -l | head -3; bind -v | head -3; bind -q nope; bind -f /nope; bind 'x'; bind -r; bind -m nope
#>
#> "\C-g": abort
#> "\C-x\C-g": abort
#> abort
#> accept-line
#> alias-expand-line
#> set bind-tty-special-chars on
#> set blink-matching-paren off
#> set byte-oriented off
#2> bash: line 1: bind: warning: line editing not enabled
#2> bash: line 1: bind: -x: option requires an argument
#2> bind: usage: bind [-lpsvPSVX] [-m keymap] [-f filename] [-q name] [-u name] [-r keyseq] [-x keyseq:shell-command] [keyseq:readline-function or readline-command]
#2> bash: line 1: bind: warning: line editing not enabled
#2> bash: line 1: bind: warning: line editing not enabled
#2> bash: line 1: bind: warning: line editing not enabled
#2> bash: line 1: bind: `nope': unknown function name
#2> bash: line 1: bind: warning: line editing not enabled
#2> bash: line 1: bind: /nope: cannot read: No such file or directory
#2> bash: line 1: bind: warning: line editing not enabled
#2> readline: x: no key sequence terminator
#2> bash: line 1: bind: warning: line editing not enabled
#2> bash: line 1: bind: -r: option requires an argument
#2> bind: usage: bind [-lpsvPSVX] [-m keymap] [-f filename] [-q name] [-u name] [-r keyseq] [-x keyseq:shell-command] [keyseq:readline-function or readline-command]
#2> bash: line 1: bind: warning: line editing not enabled
#2> bash: line 1: bind: `nope': invalid keymap name
#? 1

## let a=5 b=a+1; echo $a $b; ((a+=1, b*=2)); echo $a $b; ((c = a > b ? a …
let a=5 b=a+1; echo $a $b; ((a+=1, b*=2)); echo $a $b; ((c = a > b ? a : b)); echo $c; x=5; ((x==5)) && echo y; (( x = 010 + 0x10 )); echo $x; echo $((x++ + x--)); let "y = 3" "z=y*2"; echo $z; echo $((y**z)); a[3]=7; ((a[3]++)); echo ${a[3]}; echo $((a[1+2]))
#> 5 6
#> 6 12
#> 12
#> y
#> 24
#> 49
#> 6
#> 729
#> 8
#> 8

## exec 2>&1; set -x; x='$(ls)'; echo "$x" '*' a\ b "" $'\n' $'a\tb' "it' …
exec 2>&1; set -x; x='$(ls)'; echo "$x" '*' a\ b "" $'\n' $'a\tb' "it's" '"' \\ ; set +x
#> + x='$(ls)'
#> + echo '$(ls)' '*' 'a b' '' '
#> ' 'a	b' 'it'\''s' '"' '\'
#>$ $(ls) * a b \x20
#>  a	b it's " \
#> + set +x

## eval; echo $?; eval ''; echo $?; eval echo a b; eval 'echo $x' ; x='ec …
eval; echo $?; eval ''; echo $?; eval echo a b; eval 'echo $x' ; x='echo hi'; eval $x; eval "$x there"; eval -x; eval -- echo c; eval 'false'; echo $?; eval 'return 3'; echo $?; f() { eval 'return 4'; }; f; echo $?; eval 'for i in 1 2; do echo $i; done'; eval 'a=5; b=6'; echo $a$b; eval "x='a b'"; echo "$x"; eval 'break'; for i in 1 2; do eval 'break'; done; echo $i; eval "echo \"\$x\"" '&&' echo d
#> 0
#> 0
#> a b
#>
#> hi
#> hi there
#> c
#> 1
#> 2
#> 4
#> 1
#> 2
#> 56
#> a b
#> 1
#> a b
#> d
#2> bash: line 1: eval: -x: invalid option
#2> eval: usage: eval [arg ...]
#2> bash: line 1: return: can only `return' from a function or sourced script
#2> bash: line 1: break: only meaningful in a `for', `while', or `until' loop

## f() { echo f $1; }; g() { f x; }; f() { echo new $1; }; g; unset -f f; …
f() { echo f $1; }; g() { f x; }; f() { echo new $1; }; g; unset -f f; g; echo $?; h() { h() { echo inner; }; echo outer; }; h; h; i() { return; }; false; i; echo $?; j() { true; return; }; j; echo $?; k() { :; } 2>&1 >/dev/null; k; l() { local a=$1; [ $a -le 0 ] && return; echo $a; l $((a-1)); }; l 3; m() { echo $#: "$@"; set -- x; echo $1; }; m a 'b c'; echo $#; function n { echo n; }; n; o () if true; then echo o; fi; o; export -f n; bash -c n; p() { exit 3; }; (p); echo $?; declare -f nope; echo $?; readonly -f n; n() { :; }; unset -f n; ls() { echo myls; }; ls; command ls -d /; unset -f ls; cd() { echo mycd; }; cd; builtin cd /; pwd; break() { echo brk; }; break; test() { echo t; }; test
#> new x
#> 127
#> outer
#> inner
#> 1
#> 0
#> 3
#> 2
#> 1
#> 2: a b c
#> x
#> 0
#> n
#> o
#> n
#> 3
#> 1
#> myls
#> /
#> mycd
#> /
#> brk
#> t
#2> environment: line 1: f: command not found
#2> bash: line 1: n: readonly function
#2> bash: line 1: unset: n: cannot unset: readonly function

## case a in [a-c]) echo 1;; esac; case b in a|b|c) echo 2;; esac; case " …
case a in [a-c]) echo 1;; esac; case b in a|b|c) echo 2;; esac; case "" in "") echo 3;; esac; case abc in a*c) echo 4;; esac; case 'a*' in 'a*') echo 5;; esac; case x in y) ;; esac; echo $?; case x in *) false;; esac; echo $?; case $(echo q) in q) echo 6;; esac; x='*'; case abc in $x) echo 7;; esac; case abc in "$x") echo no;; *) echo 8;; esac; case a in a) echo a;& b) echo b;& c) echo c;; d) echo d;; esac; case a in a) echo a;;& [a-z]) echo z;;& *) echo any;; esac; case a in a) ;& b) echo fall;; esac; case \\ in \\) echo bs;; esac; case '[' in '[') echo br;; esac; case ']' in []]) echo cl;; esac; case - in [a-]) echo da;; esac; case é in ?) echo uni;; esac; case A in [[:upper:]]) echo up;; esac; case "a b" in a\ b) echo sp;; esac; case in in in) echo in;; esac; case if in if) echo if;; esac
#> 1
#> 2
#> 3
#> 4
#> 5
#> 0
#> 1
#> 6
#> 7
#> 8
#> a
#> b
#> c
#> a
#> z
#> any
#> fall
#> bs
#> br
#> cl
#> da
#> uni
#> up
#> sp
#> in
#> if

## i=0; while ((i<3)); do ((i++)); [ $i = 2 ] && continue; echo $i; done; …
i=0; while ((i<3)); do ((i++)); [ $i = 2 ] && continue; echo $i; done; until [ $i = 0 ]; do ((i--)); done; echo $i; for x in; do echo no; done; echo $?; for x in a b; do echo $x; done < /dev/null; for x; do echo $x; done; set -- 1 2; for x; do echo $x; done; for x in "$@" 3; do echo $x; done | tail -1; for x in a; do :; done; echo $x; while false; do :; done; echo $?; while true; do false; break; done; echo $?; for x in 1 2 3; do [ $x = 2 ] && break; done; echo $x $?; while read a b; do echo "$b $a"; done <<< $'1 2\n3 4'; for f in *.nope; do echo "$f"; done; for ((;;)); do break; done; for ((i=0;i<2;)); do ((i++)); done; echo $i; for i in {1..3}; do for j in {1..3}; do [ $j = 2 ] && continue 2; echo $i$j; done; done
#> 1
#> 3
#> 0
#> 0
#> a
#> b
#> 1
#> 2
#> 3
#> a
#> 0
#> 0
#> 2 0
#> 2 1
#> 4 3
#> *.nope
#> 2
#> 11
#> 21
#> 31

## echo a | cat | cat; echo a |& cat; { echo o; echo e >&2; } |& sort; fa …
echo a | cat | cat; echo a |& cat; { echo o; echo e >&2; } |& sort; false | true; echo $?; true | false; echo $?; ! true; echo $?; ! false | true; echo $?; echo a | while read x; do y=$x; done; echo "[$y]"; echo $(echo a | tr a b); (exit 3) | (exit 4); echo ${PIPESTATUS[@]}; yes | head -2; seq 1000000 | head -1; echo ${PIPESTATUS[@]}; cat /nope | wc -l; : | :; echo a | read; echo $?; time -p true 2>&1 | head -0; echo x | { read a; echo $a; }; echo b | (cat; echo c); echo | cat -A; f() { cat; }; echo fn | f; echo z | if true; then cat; fi; echo w | for i in 1; do cat; done
#> a
#> a
#> e
#> o
#> 0
#> 1
#> 1
#> 1
#> []
#> b
#> 3 4
#> y
#> y
#> 1
#> 141 0
#> 0
#> 0
#> x
#> b
#> c
#> $
#> fn
#> z
#> w
#2> cat: /nope: No such file or directory
#2> real 0.00
#2> user 0.00
#2> sys 0.00

## (a=1; echo $a); echo "[$a]"; (cd /; pwd); pwd | grep -c case; (exit 5) …
(a=1; echo $a); echo "[$a]"; (cd /; pwd); pwd | grep -c case; (exit 5); echo $?; (set -e; false; echo no); echo $?; { a=2; echo $a; }; echo $a; (trap 'echo t' EXIT; exit 2); echo $?; ( (echo nested) ); (echo a; (echo b; exit 1) && echo no || echo c); x=$( (echo sub) ); echo $x; (f() { echo f; }; f); f 2>/dev/null; echo $?; (return 3); echo $?; (:); echo $?; ( ! true ); echo $?; (echo a)|(cat); ( echo $BASH_SUBSHELL ( ) 2>/dev/null
#2> bash: -c: line 1: syntax error near unexpected token `('
#2> bash: -c: line 1: `(a=1; echo $a); echo "[$a]"; (cd /; pwd); pwd | grep -c case; (exit 5); echo $?; (set -e; false; echo no); echo $?; { a=2; echo $a; }; echo $a; (trap 'echo t' EXIT; exit 2); echo $?; ( (echo nested) ); (echo a; (echo b; exit 1) && echo no || echo c); x=$( (echo sub) ); echo $x; (f() { echo f; }; f); f 2>/dev/null; echo $?; (return 3); echo $?; (:); echo $?; ( ! true ); echo $?; (echo a)|(cat); ( echo $BASH_SUBSHELL ( ) 2>/dev/null'
#? 2

## IFS=,; a=(1 2 3); echo "${a[*]}"; x="${a[*]}"; echo $x; echo ${a[*]};  …
IFS=,; a=(1 2 3); echo "${a[*]}"; x="${a[*]}"; echo $x; echo ${a[*]}; printf '<%s>' ${a[@]}; echo; set -- $x; echo $#; IFS=; set -- a b; echo "$*"; unset IFS; echo "$*"; IFS=$'\n\t '; v=$'a\tb\nc d'; printf '<%s>' $v; echo; IFS=x; v=axxbx; printf '<%s>' $v; echo; IFS=' x'; v='a x b x'; printf '<%s>' $v; echo; IFS=:; v=:; printf '<%s>' $v; echo; v=a:; printf '<%s>' $v; printf '<%s>' "${v}"; echo; read p q <<< 'm:n:o'; echo "$p $q"; IFS='\'; v='a\b'; printf '<%s>' $v; echo
#> 1,2,3
#> 1 2 3
#> 1 2 3
#> <1><2><3>
#> 3
#> ab
#> a b
#> <a><b><c><d>
#> <a><><b>
#> <a><b>
#> <>
#> <a><a:>
#> m n:o
#> <a><b>
