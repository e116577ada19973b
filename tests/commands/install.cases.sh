## copies a program with a mode of its own
printf 'echo hi\n' > a; chmod 600 a; install a b; ls -l b | cut -c1-10; ./b; umask 077; install a c; ls -l c | cut -c1-10
#> -rwxr-xr-x
#> hi
#> -rwxr-xr-x

## sets the mode that is asked for
touch a; install -m 644 a b; install -m u=rw,go= a c; install --mode=4711 a d; install -m a+x a e; install -m u+rwX a f; stat -c '%A %n' b c d e f
#> -rw-r--r-- b
#> -rw------- c
#> -rws--x--x d
#> ---x--x--x e
#> -rw------- f

## copies into a directory
touch a b; mkdir d; install a b d; install -t d -m 600 a; ls -l d | cut -c1-10; ls d
#tree
#> total 0
#> -rw-------
#> -rwxr-xr-x
#> a
#> b
#/ -rw-r--r-- a
#/ -rw-r--r-- b
#/ drwxr-xr-x d
#/ -rw------- d/a
#/ -rwxr-xr-x d/b

## replaces what is there, and leaves hard links alone
echo old > b; ln b other; echo new > a; install a b; cat b other
#> new
#> old

## makes directories
umask 027; install -d x/y/z w; install -d -m 700 v/u; stat -c '%A %n' x x/y x/y/z w v v/u
#> drwxr-xr-x x
#> drwxr-xr-x x/y
#> drwxr-xr-x x/y/z
#> drwxr-xr-x w
#> drwxr-xr-x v
#> drwx------ v/u

## says which directories it makes
install -dv x/y z; install -dv x/y; install -dv z/../z/w
#> install: creating directory 'x'
#> install: creating directory 'x/y'
#> install: creating directory 'z'
#> install: creating directory 'z/../z/w'

## makes the directories above the destination
echo hi > a; install -D a x/y/z; install -Dv a p/q/r; install -Dv a p/q/r2; cat x/y/z; install -Dv -t t/u a; ls t/u
#tree
#> install: creating directory 'p'
#> install: creating directory 'p/q'
#> 'a' -> 'p/q/r'
#> 'a' -> 'p/q/r2'
#> hi
#> install: creating directory 't'
#> install: creating directory 't/u'
#> 'a' -> 't/u/a'
#> a
#/ -rw-r--r-- a "hi\n"
#/ drwxr-xr-x p
#/ drwxr-xr-x p/q
#/ -rwxr-xr-x p/q/r "hi\n"
#/ -rwxr-xr-x p/q/r2 "hi\n"
#/ drwxr-xr-x t
#/ drwxr-xr-x t/u
#/ -rwxr-xr-x t/u/a "hi\n"
#/ drwxr-xr-x x
#/ drwxr-xr-x x/y
#/ -rwxr-xr-x x/y/z "hi\n"

## tells what it does
touch a b; mkdir d; install -v a c; install -v a c; install -v a b d; install -v a b d
#> 'a' -> 'c'
#> removed 'c'
#> 'a' -> 'c'
#> 'a' -> 'd/a'
#> 'b' -> 'd/b'
#> removed 'd/a'
#> 'a' -> 'd/a'
#> removed 'd/b'
#> 'b' -> 'd/b'

## keeps times
touch -d '2020-01-02 03:04:05' a; install -p a b; stat -c '%y' b | cut -c1-19; install --preserve-timestamps -m 600 a c; stat -c '%y' c | cut -c1-19
#> 2020-01-02 03:04:05
#> 2020-01-02 03:04:05

## makes backups
echo 1 > a; echo 2 > b; install -b a b; ls; install -b -S .orig a b; install --backup=numbered a b; install --backup=t -v a b; ls
#> a
#> b
#> b~
#> 'a' -> 'b' (backup: 'b.~2~')
#> a
#> b
#> b.orig
#> b.~1~
#> b.~2~
#> b~

## compares first
echo x > a; install -C -v a b; install -C -v a b; echo y > a; install -C -v a b; install -C -v -m 600 a b; stat -c %A b; cat b
#> 'a' -> 'b'
#> removed 'b'
#> 'a' -> 'b'
#> removed 'b'
#> 'a' -> 'b'
#> -rw-------
#> y

## what it cannot install
mkdir d; touch a; install d e; install nosuch b; install a nosuch/b; install a b c; install a a; install -t nosuch a; install a b d/f; echo $?
#> 1
#2> install: omitting directory 'd'
#2> install: cannot stat 'nosuch': No such file or directory
#2> install: cannot create regular file 'nosuch/b': No such file or directory
#2> install: target 'c': No such file or directory
#2> install: 'a' and 'a' are the same file
#2> install: failed to access 'nosuch': No such file or directory
#2> install: target 'd/f': No such file or directory

## operands that are missing or too many
touch a b c; install; install a; install -d; install -t . ; install -T a b c; install -T a b; install -t . -T a; install -d -t . x; install -x; ls
#> a
#> b
#> c
#2> install: missing file operand
#2> Try 'install --help' for more information.
#2> install: missing destination file operand after 'a'
#2> Try 'install --help' for more information.
#2> install: missing file operand
#2> Try 'install --help' for more information.
#2> install: missing file operand
#2> Try 'install --help' for more information.
#2> install: extra operand 'c'
#2> Try 'install --help' for more information.
#2> install: cannot combine --target-directory (-t) and --no-target-directory (-T)
#2> install: target directory not allowed when installing a directory
#2> install: invalid option -- 'x'
#2> Try 'install --help' for more information.

## modes, users and groups that are none
touch a; install -m 999 a b; install -m foo a b; install -o nosuchuser a b; install -g nosuchgroup a b; install -C -p a b; install --backup=foo a b; echo $?; ls
#> 1
#> a
#2> install: invalid mode ‘999’
#2> install: invalid mode ‘foo’
#2> install: invalid user ‘nosuchuser’
#2> install: invalid group ‘nosuchgroup’
#2> install: options --compare (-C) and --preserve-timestamps are mutually exclusive
#2> Try 'install --help' for more information.
#2> install: invalid argument ‘foo’ for ‘backup type’
#2> Valid arguments are:
#2>   - ‘none’, ‘off’
#2>   - ‘simple’, ‘never’
#2>   - ‘existing’, ‘nil’
#2>   - ‘numbered’, ‘t’
#2> Try 'install --help' for more information.

## gives it to somebody
touch a; install -o "$(id -u)" -g "$(id -g)" a b && stat -c %a b; install -o root a c 2>&1; echo $?; ls
#> 755
#> install: cannot change ownership of 'c': Operation not permitted
#> 1
#> a
#> b
#> c

## a directory that cannot be made
touch f; install -d f; install -d f/x; install -D f f/x/y; mkdir d; chmod 555 d; install -d d/x; install f d; install -d d; echo $?
#> 0
#2> install: cannot create directory ‘f’: File exists
#2> install: cannot create directory ‘f’: Not a directory
#2> install: cannot create directory 'f': Not a directory
#2> install: cannot change permissions of ‘d/x’: No such file or directory
#2> install: cannot create regular file 'd/f': Permission denied

## a directory that is there gets the mode
mkdir -m 700 d; install -d d; stat -c %a d; install -d -m 750 d; stat -c %a d; install -d -v d/
#> 755
#> 750

## follows links, and replaces one
echo data > a; ln -s a l; install l c; ls -l c | cut -c1; echo other > b; install b l; ls -l l | cut -c1; cat a l
#> -
#> -
#> data
#> other

## what is no plain file
install /dev/null empty; wc -c empty; stat -c %A empty; printf hi | install /dev/stdin given; cat given; install -m 600 /dev/null secret; stat -c %A secret
#> 0 empty
#> -rwxr-xr-x
#> hi-rw-------

## writes over with a name that is a directory
touch a; mkdir d d/a; install a d; install -T a d; install a d/; ls -R
#> .:
#> a
#> d
#>
#> ./d:
#> a
#>
#> ./d/a:
#2> install: cannot overwrite directory 'd/a' with non-directory
#2> install: cannot overwrite directory 'd' with non-directory
#2> install: cannot overwrite directory 'd/a' with non-directory

## tells what is missing before what is wrong
install -m x a
install -o nobody-of-that-name -d
install --backup=x a
#2> install: missing destination file operand after 'a'
#2> Try 'install --help' for more information.
#2> install: missing file operand
#2> Try 'install --help' for more information.
#2> install: invalid argument ‘x’ for ‘backup type’
#2> Valid arguments are:
#2>   - ‘none’, ‘off’
#2>   - ‘simple’, ‘never’
#2>   - ‘existing’, ‘nil’
#2>   - ‘numbered’, ‘t’
#2> Try 'install --help' for more information.
#? 1
