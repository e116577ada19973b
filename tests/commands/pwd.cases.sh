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
