## a delimiter that a backslash cuts in two lines
cat <<EOF
one
EO\
F
cat <<EOF
x\
EOF
y
EOF
cat <<'EO'
q\
EO
#> one
#> xEOF
#> y
#> q\

## assignments are made before redirections fail
t=BAD; t=Ok >> /cant/be; echo $? $t
v=v; v=`echo First >&2` `` > /cant/be; echo $? "[$v]"
x=1 > made; ls made
#> 1 Ok
#> 1 []
#> made
#2> bash: line 1: /cant/be: No such file or directory
#2> First
#2> bash: line 2: /cant/be: No such file or directory

## backslash-newlines within braces
set -- 1 22 333
echo 3:$\
{\
#\
3\
} ${#\
} ${\
1\
:-x} ${1\
#\
1} ${#\
@}
#> 3:3 3 1 3

## return in a trap gives the status before it, exit only in that on EXIT
bash -c 'f() { (exit 9); kill -USR1 $$; echo no; }; trap "true; return" USR1; f; echo $?'
bash -c 'f() { false; return; }; trap "f; echo \$?" USR1; (kill -USR1 $$; exit 3); echo $?'
bash -c 'f() { (exit 7); }; trap "f; return; echo z" ERR; g() { (exit 3); echo no; }; g; echo $?'
bash -c 'f() { exit; }; trap "true; f" EXIT; (exit 6)'; echo $?
bash -c 'trap "false; exit" TERM; kill $$; (exit 42); echo no'; echo $?
#> 0
#> 3
#> 3
#> no
#> 0
#> 6
#> 1

## the trap on EXIT runs once, and is there while it runs
bash -c 'trap "echo end; trap; trap \"echo again\" EXIT; exit" EXIT; exit 4'; echo $?
bash -c 'f() { exit 5; }; trap "echo one; trap \"echo two\" EXIT" EXIT; f'; echo $?
#> end
#> trap -- 'echo end; trap; trap "echo again" EXIT; exit' EXIT
#> 4
#> one
#> 5
