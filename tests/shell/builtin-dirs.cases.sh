## shows the working directory
dirs; cd /; dirs
#> ~/case
#> /

## shows the stack in one line, in lines, with numbers
cd /; pushd /usr > /dev/null; pushd /etc > /dev/null; dirs; dirs -p; dirs -v
#> /etc /usr /
#> /etc
#> /usr
#> /
#>  0  /etc
#>  1  /usr
#>  2  /

## shows homes in full with -l
pushd / > /dev/null; dirs -l; dirs; dirs -l -p
#> / /home/learner/case
#> / ~/case
#> /
#> /home/learner/case

## shows one place
cd /; pushd /usr > /dev/null; pushd /etc > /dev/null; dirs +0; dirs +1; dirs -0; dirs -v +2; dirs -v -0
#> /etc
#> /usr
#> /
#>  2  /
#>  2  /

## forgets everything with -c
pushd / > /dev/null; pushd /usr > /dev/null; dirs -c; dirs
#> /usr

## complains about places and words
dirs +3; echo $?; dirs word; echo $?; dirs -lv; echo $?; dirs +x; echo $?
#> 1
#> 2
#> 2
#> 2
#2> bash: line 1: dirs: directory stack empty
#2> bash: line 1: dirs: word: invalid option
#2> dirs: usage: dirs [-clpv] [+N] [-N]
#2> bash: line 1: dirs: -lv: invalid number
#2> dirs: usage: dirs [-clpv] [+N] [-N]
#2> bash: line 1: dirs: +x: invalid number
#2> dirs: usage: dirs [-clpv] [+N] [-N]
