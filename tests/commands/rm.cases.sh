## removes files
touch a b c; rm a b; ls
#> c

## says what is not there
rm nosuch; echo $?; rm nosuch/x; touch f; rm f/x; rm ''
#> 1
#2> rm: cannot remove 'nosuch': No such file or directory
#2> rm: cannot remove 'nosuch/x': No such file or directory
#2> rm: cannot remove 'f/x': Not a directory
#2> rm: cannot remove '': No such file or directory
#? 1

## is silent about what is not there with force
rm -f nosuch f/x ''; echo $?; rm -f; echo $?
#> 0
#> 0

## keeps directories
mkdir d; rm d; rm -f d; ls
#> d
#2> rm: cannot remove 'd': Is a directory
#2> rm: cannot remove 'd': Is a directory

## removes a directory with all in it
mkdir -p d/e; touch d/f d/e/g; rm -r d; ls

## removes an empty directory
mkdir d e; touch e/f; rm -d d e; ls
#> e
#2> rm: cannot remove 'e': Directory not empty

## tells what it removes
mkdir d; touch d/f g; rm -rv d g
#> removed 'd/f'
#> removed directory 'd'
#> removed 'g'

## asks before each removal
touch a b; printf 'y\nn\n' | rm -i a b; echo; ls
#>
#> b
#2>$| rm: remove regular empty file 'a'? rm: remove regular empty file 'b'?\x20

## asks on the way down and up
mkdir -p d/e; touch d/e/f; printf 'y\ny\nn\nn\nn\n' | rm -ri d; echo; ls -R
#>
#> .:
#> d
#>
#> ./d:
#> e
#>
#> ./d/e:
#> f
#2>$| rm: descend into directory 'd'? rm: descend into directory 'd/e'? rm: remove regular empty file 'd/e/f'? rm: remove directory 'd/e'? rm: remove directory 'd'?\x20

## takes everything but yes for no
touch a; echo no | rm -i a; echo; echo | rm -i a; echo; rm -i a < /dev/null; echo; ls
#>
#>
#>
#> a
#2>$| rm: remove regular empty file 'a'? rm: remove regular empty file 'a'? rm: remove regular empty file 'a'?\x20

## asks once for many, or for a tree
touch a b c d; echo n | rm -I a b c d; echo; mkdir e; echo y | rm -rI e; echo; rm -I a b c; ls
#>
#>
#> d
#2>$| rm: remove 4 arguments? rm: remove 1 argument recursively?\x20

## takes the last of force and asking
touch a b; rm -if a; echo n | rm -fi b; echo; ls; rm --interactive=never b; ls
#>
#> b
#2>$| rm: remove regular empty file 'b'?\x20

## refuses to remove where it stands
mkdir d; rm -r .; rm -rf ..; rm -r d/.; rm -rf d/..; ls
#> d
#2> rm: refusing to remove '.' or '..' directory: skipping '.'
#2> rm: refusing to remove '.' or '..' directory: skipping '..'
#2> rm: refusing to remove '.' or '..' directory: skipping 'd/.'
#2> rm: refusing to remove '.' or '..' directory: skipping 'd/..'

## refuses to remove everything
rm -rf /; rm -r //; rm -rf --preserve-root /; echo $?
#> 1
#2> rm: it is dangerous to operate recursively on '/'
#2> rm: use --no-preserve-root to override this failsafe
#2> rm: it is dangerous to operate recursively on '//' (same as '/')
#2> rm: use --no-preserve-root to override this failsafe
#2> rm: it is dangerous to operate recursively on '/'
#2> rm: use --no-preserve-root to override this failsafe

## needs an operand
rm; rm -r
#2> rm: missing operand
#2> Try 'rm --help' for more information.
#2> rm: missing operand
#2> Try 'rm --help' for more information.
#? 1

## removes a name that begins with a dash
touch -- -x; rm -x; rm -- -x; ls; touch -- -x; rm ./-x; ls
#2> rm: invalid option -- 'x'
#2> Try 'rm ./-x' to remove the file '-x'.
#2> Try 'rm --help' for more information.

## may not remove there
rm /etc/passwd < /dev/null; rm -f /etc/passwd; rm -rf /root/x
#2> rm: cannot remove '/etc/passwd': Permission denied
#2> rm: cannot remove '/etc/passwd': Permission denied
#2> rm: cannot remove '/root/x': Permission denied
#? 1

## keeps what is in a directory without permission to write
mkdir d; touch d/f; chmod 555 d; rm -rf d; rm -r d < /dev/null; ls d; chmod 755 d
#> f
#2> rm: cannot remove 'd/f': Permission denied
#2> rm: cannot remove 'd/f': Permission denied

## names the reason why it cannot look inside
mkdir -p d/e; chmod 000 d; rm -rf d; echo $?; chmod 755 d; ls
#> 1
#> d
#2> rm: cannot remove 'd': Permission denied

## removes a link, not what it leads to
touch f; mkdir d; ln -s f l; ln -s d dl; rm l; rm -r dl; ls
#> d
#> f

## removes a directory without permission to write that is empty
mkdir d; chmod 000 d; rm -rf d; ls

## knows three words for when to ask
rm --interactive=sometimes a
#2> rm: invalid argument ‘sometimes’ for ‘--interactive’
#2> Valid arguments are:
#2>   - ‘never’, ‘no’, ‘none’
#2>   - ‘once’
#2>   - ‘always’, ‘yes’
#2> Try 'rm --help' for more information.
#? 1

## a directory that is not empty is not asked for
mkdir -p d/e f; yes | rm -di d f
#2> rm: cannot remove 'd': Directory not empty
#2>$| rm: remove directory 'f'?\x20
#? 1

## questions take back what -f forgives
rm -f --interactive absent; echo $?
#> 1
#2> rm: cannot remove 'absent': No such file or directory

## beginnings of several long options are named in the order of the real table
rm --i=x 2>&1 | head -1
#> rm: invalid argument ‘x’ for ‘--interactive’

## an unreadable directory is not known to be empty
mkdir e lock; touch lock/f; chmod 000 lock; rm -dv e lock; rm -d .; ls; chmod 700 lock
#> removed directory 'e'
#> lock
#2> rm: cannot remove 'lock': Directory not empty
#2> rm: cannot remove '.': Directory not empty

## no-preserve-root cannot be abbreviated
rm --no x; rm --no-preserve x; rm --preserve-root=al x
#2> rm: you may not abbreviate the --no-preserve-root option
#2> rm: you may not abbreviate the --no-preserve-root option
#2> rm: unrecognized --preserve-root argument: 'al'
#? 1

## shows one slash behind a name
mkdir -p d/x; touch d/x/f; rm -r d/.////; rm -rv d///
#> removed 'd/x/f'
#> removed directory 'd/x'
#> removed directory 'd/'
#2> rm: refusing to remove '.' or '..' directory: skipping 'd/./'
