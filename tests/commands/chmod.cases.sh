## takes octal numbers
touch a b; chmod 600 a; chmod 0755 b; stat -c '%a %n' a b
#> 600 a
#> 755 b

## takes letters
touch a; chmod u=rwx,g=rx,o= a; stat -c %a a; chmod g+w,o+r a; stat -c %a a; chmod a-w a; stat -c %a a; chmod u+w,go-rwx a; stat -c %a a
#> 750
#> 774
#> 554
#> 700

## minds the umask without a letter
umask 027; touch a; chmod 000 a; chmod +rwx a; stat -c %a a; chmod 777 a; chmod -w a; echo $?; stat -c %a a; chmod =r a; stat -c %a a
#> 750
#> 1
#> 577
#> 440
#2> chmod: a: new permissions are r-xrwxrwx, not r-xr-xr-x

## copies from others
touch a; chmod 640 a; chmod o=g a; stat -c %a a; chmod g=u a; stat -c %a a; chmod u=o a; stat -c %a a
#> 644
#> 664
#> 464

## gives X to what may be searched or run
mkdir d; touch f x; chmod 644 f; chmod 744 x; chmod 700 d; chmod a+X d f x; stat -c '%a %n' d f x
#> 711 d
#> 644 f
#> 755 x

## goes down a tree
mkdir -p d/e; touch d/f d/e/g; chmod -R u=rwX,go=rX d; stat -c '%a %n' d d/e d/f d/e/g; chmod -R 700 d; find d -perm 700 | sort
#> 755 d
#> 755 d/e
#> 644 d/f
#> 644 d/e/g
#> d
#> d/e
#> d/e/g
#> d/f

## tells what it does
touch a b; chmod 644 a b; chmod -v 600 a; chmod -v 600 a; chmod -c 600 a; chmod -c 644 a b; chmod -v u+x a b
#> mode of 'a' changed from 0644 (rw-r--r--) to 0600 (rw-------)
#> mode of 'a' retained as 0600 (rw-------)
#> mode of 'a' changed from 0600 (rw-------) to 0644 (rw-r--r--)
#> mode of 'a' changed from 0644 (rw-r--r--) to 0744 (rwxr--r--)
#> mode of 'b' changed from 0644 (rw-r--r--) to 0744 (rwxr--r--)

## tells what it cannot
chmod 644 absent; echo $?; chmod -f 644 absent; echo $?; chmod 600 /etc/passwd; echo $?; chmod -v 600 absent; echo $?
#> 1
#> 1
#> 1
#> 'absent' could not be accessed
#> 1
#2> chmod: cannot access 'absent': No such file or directory
#2> chmod: changing permissions of '/etc/passwd': Operation not permitted
#2> chmod: cannot access 'absent': No such file or directory

## says what is wrong with the line
chmod; echo $?; chmod 644; echo $?; chmod 999 x; echo $?; chmod u~w x; echo $?; chmod u+z x; echo $?; chmod -x; echo $?; chmod 12345 x; echo $?
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#2> chmod: missing operand
#2> Try 'chmod --help' for more information.
#2> chmod: missing operand after ‘644’
#2> Try 'chmod --help' for more information.
#2> chmod: invalid mode: ‘999’
#2> Try 'chmod --help' for more information.
#2> chmod: invalid mode: ‘u~w’
#2> Try 'chmod --help' for more information.
#2> chmod: invalid mode: ‘u+z’
#2> Try 'chmod --help' for more information.
#2> chmod: missing operand
#2> Try 'chmod --help' for more information.
#2> chmod: invalid mode: ‘12345’
#2> Try 'chmod --help' for more information.

## takes a mode that looks like an option
touch a; chmod 666 a; chmod -w a; echo $?; stat -c %a a; chmod -r,u+r a; stat -c %a a; chmod -- -x a; echo $?
#> 1
#> 466
#> 422
#> 0
#2> chmod: a: new permissions are r--rw-rw-, not r--r--r--

## takes the mode of another
touch a b; chmod 640 a; chmod --reference=a b; stat -c %a b; chmod --reference=absent b; echo $?; chmod --reference=a; echo $?
#> 640
#> 1
#> 1
#2> chmod: failed to get attributes of 'absent': No such file or directory
#2> chmod: missing operand
#2> Try 'chmod --help' for more information.

## sets special bits
touch a; mkdir d; chmod 4755 a; stat -c '%a %A' a; chmod u-s a; stat -c %A a; chmod g+s d; stat -c '%a %A' d; chmod 755 d; stat -c %A d; chmod 00755 d; stat -c %A d; chmod +t d; stat -c %A d
#> 4755 -rwsr-xr-x
#> -rwxr-xr-x
#> 2755 drwxr-sr-x
#> drwxr-sr-x
#> drwxr-xr-x
#> drwxr-xr-t

## follows links
touch a; ln -s a l; chmod 600 l; stat -c '%a %n' a; ln -s absent broken; chmod 600 broken; echo $?; mkdir d; ln -s ../a d/l; chmod 644 a; chmod -R 700 d; stat -c '%a %n' a d
#> 600 a
#> 1
#> 644 a
#> 700 d
#2> chmod: cannot operate on dangling symlink 'broken'

## lets only the owner
touch a; chmod 000 a; cat a; echo $?; chmod u+r a; cat a; echo $?; sudo chown root a; chmod 644 a; echo $?; sudo chmod 644 a; stat -c '%U %a' a
#> 1
#> 0
#> 1
#> root 644
#2> cat: a: Permission denied
#2> chmod: changing permissions of 'a': Operation not permitted

## keeps the root
chmod -R --preserve-root 755 / 2>&1 | head -n 2; echo $?
#> chmod: it is dangerous to operate recursively on '/'
#> chmod: use --no-preserve-root to override this failsafe
#> 0

## takes many files
touch a b c; chmod 600 a absent c; echo $?; stat -c '%a %n' a b c
#> 1
#> 600 a
#> 644 b
#> 600 c
#2> chmod: cannot access 'absent': No such file or directory

## makes a script run
printf '#!/bin/sh\necho hi\n' > s; ./s; echo $?; chmod +x s; ./s
#> 126
#> hi
#2> bash: line 1: ./s: Permission denied

## prints its help
chmod --help
#> Usage: chmod [OPTION]... MODE[,MODE]... FILE...
#>   or:  chmod [OPTION]... OCTAL-MODE FILE...
#>   or:  chmod [OPTION]... --reference=RFILE FILE...
#> Change the mode of each FILE to MODE.
#> With --reference, change the mode of each FILE to that of RFILE.
#>
#>   -c, --changes          like verbose but report only when a change is made
#>   -f, --silent, --quiet  suppress most error messages
#>   -v, --verbose          output a diagnostic for every file processed
#>       --no-preserve-root  do not treat '/' specially (the default)
#>       --preserve-root    fail to operate recursively on '/'
#>       --reference=RFILE  use RFILE's mode instead of MODE values
#>   -R, --recursive        change files and directories recursively
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> Each MODE is of the form '[ugoa]*([-+=]([rwxXst]*|[ugo]))+|[-+=][0-7]+'.
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/chmod>
#> or available locally via: info '(coreutils) chmod invocation'

## a link to nowhere is told with -v
ln -s nowhere l; chmod -v 644 l; chmod -fv 644 l
#> 'l' could not be accessed
#> 'l' could not be accessed
#2> chmod: cannot operate on dangling symlink 'l'
#? 1

## beginnings of several long options are named in the order of the real table
chmod --re=x 2>&1 | head -1
#> chmod: option '--re=x' is ambiguous; possibilities: '--recursive' '--reference'

## a mode with a hyphen beside a reference
touch a b; chmod --reference=a -w b; chmod --reference=a -- b
#2> chmod: cannot combine mode and --reference options
#2> Try 'chmod --help' for more information.

## takes several modes that look like options
touch f; chmod -w -x f; chmod f -r; ls -l f | cut -c1-10; touch -- -w; chmod -w -- -w f; echo $?
#> ----------
#> 0

## a mode behind -- is not taken for an option
touch f; chmod 666 f; chmod -- -w f; echo $?; chmod 666 f; chmod -w f; echo $?
#> 0
#> 1
#2> chmod: f: new permissions are r--rw-rw-, not r--r--r--

## tells of what it may not change when it is verbose
chmod -v 644 /etc/passwd; chmod -c 644 /etc/passwd
#> failed to change mode of '/etc/passwd' from 0644 (rw-r--r--) to 0644 (rw-r--r--)
#2> chmod: changing permissions of '/etc/passwd': Operation not permitted
#2> chmod: changing permissions of '/etc/passwd': Operation not permitted
#? 1

## a directory that cannot be read afterwards
mkdir d; chmod -Rv a-r d; echo $?
#> mode of 'd' changed from 0755 (rwxr-xr-x) to 0311 (-wx--x--x)
#> 'd' could not be accessed
#> 1
#2> chmod: cannot read directory 'd': Permission denied
