## prints the working directory
pwd; cd /usr; pwd
#> /home/learner/case
#> /usr

## shows links as they were gone through, unless -P
mkdir real; ln -s real link; cd link; pwd; pwd -P; pwd -L; pwd -PL; pwd -LP
#> /home/learner/case/link
#> /home/learner/case/real
#> /home/learner/case/link
#> /home/learner/case/link
#> /home/learner/case/real

## follows set -o physical
mkdir real; ln -s real link; cd link; set -P; pwd
#> /home/learner/case/real

## believes PWD only where it is right
cd /usr; PWD=/etc; pwd; PWD=/usr/../usr; pwd
#> /usr
#> /usr

## tells that the directory has gone
mkdir gone; cd gone; rmdir ../gone; pwd; echo $?
#> /home/learner/case/gone
#> 0

## refuses unknown options and ignores operands
pwd -x; echo $?; pwd here
#> 2
#> /home/learner/case
#2> bash: line 1: pwd: -x: invalid option
#2> pwd: usage: pwd [-LP]
