## makes a pipe with a name
mkfifo p q
#tree
#/ prw-r--r-- p
#/ prw-r--r-- q

## lets two programs talk
mkfifo p; { echo one; echo two; } > p & cat p; wait
#> one
#> two

## a writer waits for a reader
mkfifo p; { echo writing; echo hello > p; echo written; } & sleep 1; echo reading; cat < p; wait
#> writing
#> reading
#> written
#> hello

## a reader waits for a writer
mkfifo p; cat p & sleep 1; echo hi > p; wait
#> hi

## several writers, one reader
mkfifo p; { for i in 1 2 3; do echo $i > /dev/stdout; done; } > p & while read -r x; do echo "got $x"; done < p; wait
#> got 1
#> got 2
#> got 3

## answers through a second pipe
mkfifo ask answer; { read -r n < ask; echo $((n * n)) > answer; } & echo 12 > ask; cat answer; wait
#> 144

## kept open for both
mkfifo p; exec 3<>p; echo a >&3; echo b >&3; read -r x <&3; read -r y <&3; echo "$x $y"
#> a b

## the reader goes away
mkfifo p; head -n 1 p > out & { while echo y; do :; done; } > p 2> /dev/null & wait; cat out
#> y

## permissions are masked
umask 027; mkfifo a; mkfifo -m 666 b; mkfifo -m u=rw,go= c; mkfifo -m +x d
#tree
#/ prw-r----- a
#/ prw-rw-rw- b
#/ prw------- c
#/ prwxrwxrw- d

## modes that are none
mkfifo -m q a; mkfifo -m 1777 a; mkfifo -m u+s a; ls
#2> mkfifo: invalid mode
#2> mkfifo: mode must specify only file permission bits
#2> mkfifo: mode must specify only file permission bits

## what is there already
mkfifo a; mkfifo a b; ls
#> a
#> b
#2> mkfifo: cannot create fifo 'a': File exists

## where it cannot be made
mkfifo nosuch/a; touch f; mkfifo f/a; mkdir d; chmod 555 d; mkfifo d/a; chmod 755 d
#2> mkfifo: cannot create fifo 'nosuch/a': No such file or directory
#2> mkfifo: cannot create fifo 'f/a': Not a directory
#2> mkfifo: cannot create fifo 'd/a': Permission denied

## looks like a pipe
mkfifo p; ls -F p; ls -l p | cut -c1-10; test -p p && echo pipe
#> p|
#> prw-r--r--
#> pipe

## no operand
mkfifo
#2> mkfifo: missing operand
#2> Try 'mkfifo --help' for more information.
#? 1

## labels are not known here
mkfifo -Z a; mkfifo --context=x b
#2> mkfifo: warning: ignoring --context; it requires an SELinux/SMACK-enabled kernel
