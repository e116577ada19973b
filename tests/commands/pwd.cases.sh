## prints where it is
/usr/bin/pwd; cd /tmp; /usr/bin/pwd
#> /home/learner/case
#> /tmp

## prints the path without links, or as PWD has it
mkdir d; ln -s d l; cd l; /usr/bin/pwd; /usr/bin/pwd -L; /usr/bin/pwd -LP; /usr/bin/pwd -P -L
#> /home/learner/case/d
#> /home/learner/case/l
#> /home/learner/case/d
#> /home/learner/case/l

## does not believe a wrong PWD
PWD=/nosuch /usr/bin/pwd -L; PWD=/usr/../tmp /usr/bin/pwd -L
#> /home/learner/case
#> /home/learner/case

## needs no operands
/usr/bin/pwd x; /usr/bin/pwd -x
#> /home/learner/case
#2> /usr/bin/pwd: ignoring non-option arguments
#2> /usr/bin/pwd: invalid option -- 'x'
#2> Try '/usr/bin/pwd --help' for more information.
#? 1

## a directory that was removed: what shells started in it know, and what is listed
mkdir x; cd x; rmdir ../x; ls -la; bash -c 'echo hi; pwd'; bash -c 'echo "$PWD"; cd /; pwd'; sh -c pwd; /bin/pwd; bash -c 'ls; (pwd); echo "[$(pwd)]"'
#> total 0
#> hi
#> /home/learner/case/x
#> /
#>
#> []
#2> shell-init: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
#2> pwd: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
#2> shell-init: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
#2> chdir: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
#2> sh: 0: getcwd() failed: No such file or directory
#2> /bin/pwd: couldn't find directory entry in ‘..’ with matching i-node
#2> shell-init: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
#2> pwd: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
#2> pwd: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
