## makes directories
mkdir a b; ls
#> a
#> b

## does not make what is there
mkdir a; mkdir a; echo $?
#> 1
#2> mkdir: cannot create directory ‘a’: File exists

## does not make what is inside nothing
mkdir a/b; ls
#2> mkdir: cannot create directory ‘a/b’: No such file or directory

## makes all directories above
mkdir -p a/b/c; ls -R
#> .:
#> a
#>
#> ./a:
#> b
#>
#> ./a/b:
#> c
#>
#> ./a/b/c:

## is content with what is there
mkdir -p a; mkdir -p a/b a; echo $?; ls -R
#> 0
#> .:
#> a
#>
#> ./a:
#> b
#>
#> ./a/b:

## tells what it makes
mkdir -v a; mkdir -pv a/b/c d/e
#> mkdir: created directory 'a'
#> mkdir: created directory 'a/b'
#> mkdir: created directory 'a/b/c'
#> mkdir: created directory 'd'
#> mkdir: created directory 'd/e'

## knows no such mode
mkdir -m zz a; mkdir -m 9 a; ls
#2> mkdir: invalid mode ‘zz’
#2> mkdir: invalid mode ‘9’

## does not put a directory into a file
touch f; mkdir f/x; mkdir f; mkdir -p f/x; mkdir -p f
#2> mkdir: cannot create directory ‘f/x’: Not a directory
#2> mkdir: cannot create directory ‘f’: File exists
#2> mkdir: cannot create directory ‘f’: Not a directory
#2> mkdir: cannot create directory ‘f’: File exists
#? 1

## needs a name
mkdir; mkdir -p; mkdir ''; mkdir -p ''
#2> mkdir: missing operand
#2> Try 'mkdir --help' for more information.
#2> mkdir: missing operand
#2> Try 'mkdir --help' for more information.
#2> mkdir: cannot create directory ‘’: No such file or directory
#2> mkdir: cannot create directory ‘’: No such file or directory
#? 1

## may not write there
mkdir /etc/x; mkdir -p /root/x/y
#2> mkdir: cannot create directory ‘/etc/x’: Permission denied
#2> mkdir: cannot create directory ‘/root’: Permission denied
#? 1

## takes dots for directories that are there
mkdir .; mkdir -p . .. /; mkdir -p a/../b/./c; ls -R
#> .:
#> a
#> b
#>
#> ./a:
#>
#> ./b:
#> c
#>
#> ./b/c:
#2> mkdir: cannot create directory ‘.’: File exists

## takes names with blanks
mkdir 'a b' -v; mkdir 'a b'
#> mkdir: created directory 'a b'
#2> mkdir: cannot create directory ‘a b’: File exists
#? 1

## does not follow a link to nothing
ln -s nosuch l; mkdir l; mkdir -p l; mkdir -p l/x
#2> mkdir: cannot create directory ‘l’: File exists
#2> mkdir: cannot create directory ‘l’: File exists
#2> mkdir: cannot create directory ‘l’: File exists
#? 1

## says what option it does not know
mkdir -y; mkdir --mode; mkdir --par=x a
#2> mkdir: invalid option -- 'y'
#2> Try 'mkdir --help' for more information.
#2> mkdir: option '--mode' requires an argument
#2> Try 'mkdir --help' for more information.
#2> mkdir: option '--parents' doesn't allow an argument
#2> Try 'mkdir --help' for more information.
#? 1

## makes a directory through a link
mkdir d; ln -s d l; mkdir l/x; ls d
#> x

## beginnings of several long options are named in the order of the real table
mkdir --v=x 2>&1 | head -1
#> mkdir: option '--v=x' is ambiguous; possibilities: '--verbose' '--version'

## the context is ignored aloud, first
mkdir --context=x; mkdir --context=x d
#2> mkdir: warning: ignoring --context; it requires an SELinux/SMACK-enabled kernel
#2> mkdir: missing operand
#2> Try 'mkdir --help' for more information.
#2> mkdir: warning: ignoring --context; it requires an SELinux/SMACK-enabled kernel
