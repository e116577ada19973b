## removes empty directories
mkdir a b; rmdir a b; ls

## keeps what is not empty
mkdir -p a/b; rmdir a; echo $?; ls
#> 1
#> a
#2> rmdir: failed to remove 'a': Directory not empty

## removes the directories above as well
mkdir -p a/b/c; rmdir -p a/b/c; ls

## stops at one that is not empty
mkdir -p a/b; touch a/f; rmdir -p a/b; ls -R
#> .:
#> a
#>
#> ./a:
#> f
#2> rmdir: failed to remove directory 'a': Directory not empty

## ignores that it is not empty where asked to
mkdir -p a/b; rmdir --ignore-fail-on-non-empty a; echo $?; ls
#> 0
#> a

## tells what it removes
mkdir -p a/b; rmdir -pv a/b; mkdir c; rmdir -v c
#> rmdir: removing directory, 'a/b'
#> rmdir: removing directory, 'a'
#> rmdir: removing directory, 'c'

## removes no file
touch f; rmdir f; rmdir nosuch; rmdir ''
#2> rmdir: failed to remove 'f': Not a directory
#2> rmdir: failed to remove 'nosuch': No such file or directory
#2> rmdir: failed to remove '': No such file or directory
#? 1

## does not remove dots
rmdir .; mkdir a; cd a; rmdir ..
#2> rmdir: failed to remove '.': Invalid argument
#2> rmdir: failed to remove '..': Directory not empty
#? 1

## does not follow a link
mkdir d; ln -s d l; rmdir l; rmdir l/; ls
#> d
#> l
#2> rmdir: failed to remove 'l': Not a directory
#2> rmdir: failed to remove 'l/': Symbolic link not followed

## needs a name
rmdir; rmdir -x
#2> rmdir: missing operand
#2> Try 'rmdir --help' for more information.
#2> rmdir: invalid option -- 'x'
#2> Try 'rmdir --help' for more information.
#? 1

## may not remove there
rmdir /etc /usr/bin
#2> rmdir: failed to remove '/etc': Permission denied
#2> rmdir: failed to remove '/usr/bin': Permission denied
#? 1

## takes slashes at the end
mkdir -p a/b; rmdir a/b/ a//; ls

## path is an older name of parents
mkdir -p a/b; rmdir --path a/b; ls

## tells that a link was not followed, though it leads nowhere
ln -s nowhere dang; rmdir dang dang/
#2> rmdir: failed to remove 'dang': Not a directory
#2> rmdir: failed to remove 'dang/': Symbolic link not followed
#? 1
