## shows and sets the mask
umask; umask 027; umask; umask 7; umask
#> 0022
#> 0027
#> 0007

## shows and takes symbols
umask 022; umask -S; umask u=rwx,g=rx,o=; umask; umask g+w,o+r; umask; umask -S a-x; umask
#> u=rwx,g=rx,o=rx
#> 0027
#> 0003
#> u=rw,g=rw,o=r
#> 0113

## prints what can be read back
umask 022; umask -p; umask -pS
#> umask 0022
#> umask -S u=rwx,g=rx,o=rx

## complains about numbers and symbols
umask 999; echo $?; umask 8; echo $?; umask u+z; echo $?; umask x; echo $?; umask 1777; echo $?
#> 1
#> 1
#> 1
#> 1
#> 0
#2> bash: line 1: umask: 999: octal number out of range
#2> bash: line 1: umask: 8: octal number out of range
#2> bash: line 1: umask: `z': invalid symbolic mode character
#2> bash: line 1: umask: `x': invalid symbolic mode operator

## keeps a subshell's mask apart
umask 022; (umask 077; umask); umask
#> 0077
#> 0022

## refuses unknown options
umask -x; echo $?
#> 2
#2> bash: line 1: umask: -x: invalid option
#2> umask: usage: umask [-p] [-S] [mode]

## sets with =
umask 022; umask =; umask; umask u=r,go=; umask; umask a=rw; umask; umask +x; umask
#> 0777
#> 0377
#> 0111
#> 0000
