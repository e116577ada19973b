## a tilde behind = is no tilde among the elements of a list
a=(~ x=~ z=~:~); echo "${a[@]}"
f() { local d=(q=~ ~/e); echo "${d[@]}"; }; f; a+=(y=~); echo "${a[@]}"
#> /home/learner x=~ z=~:~
#> q=~ /home/learner/e
#> /home/learner x=~ z=~:~ y=~

## numbers wider than 64 bits are none
f() { return 99999999999999999999; }; f; echo $?
f() { caller 99999999999999999999; echo $?; }; f
shift 99999999999999999999; echo $?
wait 99999999999999999999; echo $?
kill 99999999999999999999; echo $?
exit 99999999999999999999
#> 2
#> 2
#> 1
#> 1
#> 1
#2> environment: line 1: return: 99999999999999999999: numeric argument required
#2> environment: line 2: caller: 99999999999999999999: invalid number
#2> caller: usage: caller [expr]
#2> bash: line 3: shift: 99999999999999999999: numeric argument required
#2> bash: line 4: wait: `99999999999999999999': not a pid or valid job spec
#2> bash: line 5: kill: 99999999999999999999: arguments must be process or job IDs
#2> bash: line 6: exit: 99999999999999999999: numeric argument required
#? 2

## an empty subscript that nothing is assigned to is no name
f() { declare v[]; echo $?; local -a w[]; echo $?; declare -; echo $?; local -; echo $?; }; f
declare v[]; echo $?; declare v[]=1; echo $?
#> 1
#> 1
#> 1
#> 0
#> 1
#> 1
#2> environment: line 1: declare: `v[]': not a valid identifier
#2> environment: line 1: local: `w[]': not a valid identifier
#2> environment: line 1: declare: `-': not a valid identifier
#2> bash: line 2: declare: `v[]': not a valid identifier
#2> bash: line 2: v[]: bad array subscript

## every element at once is none in arithmetic
a=(1 2 3); echo $((a[@])) $((a[*] + 1)); ((a[@] = 5)); echo $? "${a[@]}"; ((a[*]++)); echo $?
#> 0 1
#> 0 1 2 3
#> 1
#2> bash: line 1: a[@]: bad array subscript
#2> bash: line 1: a[*]: bad array subscript
#2> bash: line 1: a[@]: bad array subscript
#2> bash: line 1: a[*]: bad array subscript
#2> bash: line 1: a[*]: bad array subscript

## a job that an expansion names is brought to the foreground
job=%1; $job; echo $?; \%1; command %1; echo $?; set -x; %2
#> 1
#> 1
#2> bash: line 1: fg: no job control
#2> bash: line 1: fg: no job control
#2> bash: line 1: fg: no job control
#2> + %2
#2> bash: line 1: fg: no job control
#? 1

## help is there without job control and outside functions
fg --help | head -n 1; bg --help | head -n 1; local --help | head -n 1
#> fg: fg [job_spec]
#> bg: bg [job_spec ...]
#> local: local [option] name[=value] ...

## help of test tells every operator
help test
#> test: test [expr]
#>     Evaluate conditional expression.
#>$    \x20
#>     Exits with a status of 0 (true) or 1 (false) depending on
#>     the evaluation of EXPR.  Expressions may be unary or binary.  Unary
#>     expressions are often used to examine the status of a file.  There
#>     are string operators and numeric comparison operators as well.
#>$    \x20
#>     The behavior of test depends on the number of arguments.  Read the
#>     bash manual page for the complete specification.
#>$    \x20
#>     File operators:
#>$    \x20
#>       -a FILE        True if file exists.
#>       -b FILE        True if file is block special.
#>       -c FILE        True if file is character special.
#>       -d FILE        True if file is a directory.
#>       -e FILE        True if file exists.
#>       -f FILE        True if file exists and is a regular file.
#>       -g FILE        True if file is set-group-id.
#>       -h FILE        True if file is a symbolic link.
#>       -L FILE        True if file is a symbolic link.
#>       -k FILE        True if file has its `sticky' bit set.
#>       -p FILE        True if file is a named pipe.
#>       -r FILE        True if file is readable by you.
#>       -s FILE        True if file exists and is not empty.
#>       -S FILE        True if file is a socket.
#>       -t FD          True if FD is opened on a terminal.
#>       -u FILE        True if the file is set-user-id.
#>       -w FILE        True if the file is writable by you.
#>       -x FILE        True if the file is executable by you.
#>       -O FILE        True if the file is effectively owned by you.
#>       -G FILE        True if the file is effectively owned by your group.
#>       -N FILE        True if the file has been modified since it was last read.
#>$    \x20
#>       FILE1 -nt FILE2  True if file1 is newer than file2 (according to
#>                        modification date).
#>$    \x20
#>       FILE1 -ot FILE2  True if file1 is older than file2.
#>$    \x20
#>       FILE1 -ef FILE2  True if file1 is a hard link to file2.
#>$    \x20
#>     All file operators except -h and -L are acting on the target of a symbolic
#>     link, not on the symlink itself, if FILE is a symbolic link.
#>$    \x20
#>     String operators:
#>$    \x20
#>       -z STRING      True if string is empty.
#>$    \x20
#>       -n STRING
#>          STRING      True if string is not empty.
#>$    \x20
#>       STRING1 = STRING2
#>                      True if the strings are equal.
#>       STRING1 != STRING2
#>                      True if the strings are not equal.
#>       STRING1 < STRING2
#>                      True if STRING1 sorts before STRING2 lexicographically.
#>       STRING1 > STRING2
#>                      True if STRING1 sorts after STRING2 lexicographically.
#>$    \x20
#>     Other operators:
#>$    \x20
#>       -o OPTION      True if the shell option OPTION is enabled.
#>       -v VAR         True if the shell variable VAR is set.
#>       -R VAR         True if the shell variable VAR is set and is a name
#>                      reference.
#>       ! EXPR         True if expr is false.
#>       EXPR1 -a EXPR2 True if both expr1 AND expr2 are true.
#>       EXPR1 -o EXPR2 True if either expr1 OR expr2 is true.
#>$    \x20
#>       arg1 OP arg2   Arithmetic tests.  OP is one of -eq, -ne,
#>                      -lt, -le, -gt, or -ge.
#>$    \x20
#>     Arithmetic binary operators return true if ARG1 is equal, not-equal,
#>     less-than, less-than-or-equal, greater-than, or greater-than-or-equal
#>     than ARG2.
#>$    \x20
#>     See the bash manual page bash(1) for the handling of parameters (i.e.
#>     missing parameters).
#>$    \x20
#>     Exit Status:
#>     Returns success if EXPR evaluates to true; fails if EXPR evaluates to
#>     false or an invalid argument is given.

## help of variables ends with an empty line
help variables | tail -n 2
#>     		commands should be saved on the history list.
#>

## the table of commands is asked for nothing before it is made
hash -d nosuch; echo $?; hash cat; hash -d nosuch; echo $?
#> 0
#> 1
#2> bash: line 1: hash: nosuch: not found

## what is computed keeps its elements
BASH_CMDS[foo]=/bin/ls; unset 'BASH_CMDS[foo]'; hash -t foo
shopt -s expand_aliases; BASH_ALIASES[zz]='echo zz'; unset 'BASH_ALIASES[zz]'
zz
#> /bin/ls
#> zz

## two slashes at the beginning of a directory's name are kept, three are not
cd //; pwd; cd tmp; pwd; cd ..; pwd; cd ///tmp; pwd; cd //tmp/../etc/.; echo "$PWD"; cd /; cd ..; pwd
#> //
#> //tmp
#> //
#> /tmp
#> //etc
#> /

## elements of DIRSTACK can be assigned, but for the first
cd /; pushd /tmp > /dev/null; DIRSTACK[1]=/etc; dirs; DIRSTACK[0]=/x; DIRSTACK[5]=/y; dirs; popd; pwd
#> /tmp /etc
#> /tmp /etc
#> /etc
#> /etc

## elements of DIRSTACK count from its end, and none lies before its first
cd /; pushd /tmp > /dev/null; pushd /usr > /dev/null; DIRSTACK[-1]=/etc; dirs; DIRSTACK[-9]=x; echo $?; dirs
#> /usr /tmp /etc
#2> bash: line 1: DIRSTACK[-9]: bad array subscript
#? 1
