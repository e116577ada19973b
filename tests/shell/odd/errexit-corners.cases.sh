## a failing command in a negated pipeline
set -e; ! true; ! false | true; echo ok
#> ok

## the last of an and list
set -e; true && false; echo not here
#? 1

## not the last of an and list
set -e; false && true; echo here; false || true; echo there
#> here
#> there

## a subshell's last
set -e; (false; echo no); echo not here
#? 1

## a subshell in a condition
set -e; (false; echo yes) || echo no; if (false; echo yes2); then echo t; fi
#> yes
#> yes2
#> t

## a function in a condition
set -e; f() { false; echo survived; }; f && echo t; if f; then echo t2; fi; ! f; f; echo not here
#> survived
#> t
#> survived
#> t2
#> survived
#? 1

## command substitutions
set -e; v=$(false; echo a); echo "[$v]"
set -e; echo $(false; echo b); v=$(false); echo not here
#> [a]
#> b
#? 1

## inherit_errexit
set -e; shopt -s inherit_errexit; echo "[$(false; echo b)]"; v=$(false; echo c); echo not here
#> []
#? 1

## posix mode's substitutions
set -o posix; set -e; v=$(false; echo c); echo not here
#? 1

## an arithmetic command that is zero
set -e; (( 1 )); let 1; x=0; (( x++ )); echo not here
#? 1

## a conditional
set -e; [[ a == a ]]; [[ a == b ]]; echo not here
#? 1

## a loop's condition
set -e; while false; do :; done; until true; do :; done; for i in; do false; done; echo ok; for i in 1; do false; done; echo no
#> ok
#? 1

## a group in a pipeline
set -e; { false; echo x; } | cat; echo next; { false; echo y; } | false; echo not here
#> next
#? 1

## pipefail
set -eo pipefail; false | true; echo not here
#? 1

## eval and source
set -e; eval 'false || true'; eval 'false; echo no'; echo not here
#? 1

## source in a condition
set -e; echo 'false; echo sourced' > s; . ./s || echo no; . ./s; echo not here
#> sourced
#? 1

## ERR trap goes along
trap 'echo "err $? line $LINENO"' ERR; false; true; (exit 3); false || true; ! true; if false; then :; fi; f() { false; }; f; echo end
#> err 1 line 1
#> err 3 line 1
#> err 1 line 1
#> end

## ERR trap in functions with errtrace
set -E; trap 'echo "err $? in ${FUNCNAME[0]-main}"' ERR; f() { false; return 2; }; f; (false); v=$(false); echo end
#> err 1 in f
#> err 2 in main
#> err 1 in main
#> err 1 in main
#> err 1 in main
#> end

## ERR and errexit together with EXIT
trap 'echo err' ERR; trap 'echo exit $?' EXIT; set -e; f() { return 5; }; f; echo no
#> err
#> exit 5
#? 5

## set -e in a subshell alone
(set -e; false; echo no); echo $?; ( set +e; false; echo yes ); echo $?
#> 1
#> yes
#> 0

## a failing redirection
set -e; echo x > /nonexistent/y || echo caught; : < /nonexistent; echo no
#> caught
#2> bash: line 1: /nonexistent/y: No such file or directory
#2> bash: line 1: /nonexistent: No such file or directory
#? 1

## a command not found
set -e; nosuch_cmd || echo caught; nosuch_cmd; echo no
#> caught
#2> bash: line 1: nosuch_cmd: command not found
#2> bash: line 1: nosuch_cmd: command not found
#? 127

## exit in the trap
trap 'exit 7' ERR; false; echo no
#? 7

## time and errexit
TIMEFORMAT=; set -e; time false || echo x; time false; echo no
#> x
#? 1

## a case's last command
set -e; case a in a) false;; esac; echo no
#? 1

## a case in a condition
set -e; case a in a) false; echo on;; esac && echo t; echo end
#> on
#> t
#> end

## set -u and its status
set -u; (echo $nope); echo $?; (echo ${nope-}); (echo $1); (echo ${a[0]}); (echo "${a[@]}"); (echo $@ $*); (echo ${#nope}); (echo $!); echo end
#> 1
#>
#>
#>
#> end
#2> bash: line 1: nope: unbound variable
#2> bash: line 1: $1: unbound variable
#2> bash: line 1: a[0]: unbound variable
#2> bash: line 1: nope: unbound variable
#2> bash: line 1: $!: unbound variable

## set -u in arithmetic
set -u; (( nope + 1 )); echo no
#2> bash: line 1: nope: unbound variable
#? 127

## set -u with an element
set -u; a=(1); echo ${a[0]}; echo ${a[5]}; echo no
#> 1
#2> bash: line 1: a[5]: unbound variable
#? 127

## a file that $(< ) cannot open ends the shell, whoever looks at the status
set -e; if echo "$(</nonexistent)"; then echo in; fi; echo after
#2> bash: line 1: /nonexistent: No such file or directory
#? 1

## the same before ||
set -e; echo "$(</nonexistent)" || echo no; echo after
#2> bash: line 1: /nonexistent: No such file or directory
#? 1

## the same in a subshell, with a trap
set -e; trap 'echo EXIT $?' EXIT; ( echo "$(</nonexistent)"; echo in ); echo after
#> EXIT 1
#2> bash: line 1: /nonexistent: No such file or directory
#? 1

## the same in a here-document and in words
set -e; ( for i in $(</nonexistent); do echo $i; done; echo after ) && echo and; cat <<<"$(</nonexistent)"
#2> bash: line 1: /nonexistent: No such file or directory
#2> bash: line 1: /nonexistent: No such file or directory
#? 1

## without -e it gives nothing, and so does a directory
echo "<$(</nonexistent)>" $?; echo "<$(</tmp)>" $?
#> <> 1
#> <> 0
#2> bash: line 1: /nonexistent: No such file or directory
