## renames
echo hi > a; mv a b; ls; cat b
#> b
#> hi

## moves into a directory
touch a b; mkdir d; mv a b d; ls -R
#> .:
#> d
#>
#> ./d:
#> a
#> b

## moves a directory
mkdir -p d/e; touch d/f; mv d x; ls -R
#> .:
#> x
#>
#> ./x:
#> e
#> f
#>
#> ./x/e:

## has nothing to move
mv nosuch b; mv; mv a; mv '' b; echo $?
#> 1
#2> mv: cannot stat 'nosuch': No such file or directory
#2> mv: missing file operand
#2> Try 'mv --help' for more information.
#2> mv: missing destination file operand after 'a'
#2> Try 'mv --help' for more information.
#2> mv: cannot stat '': No such file or directory

## does not move a file onto itself
touch a; ln a b; mv a a; mv a ./a; mv a b; ls
#> a
#> b
#2> mv: 'a' and 'a' are the same file
#2> mv: 'a' and './a' are the same file
#2> mv: 'a' and 'b' are the same file

## does not move a directory into itself
mkdir d; mv d d; mv d d/x; mv d d/e/f; ls
#> d
#2> mv: cannot move 'd' to a subdirectory of itself, 'd/d'
#2> mv: cannot move 'd' to a subdirectory of itself, 'd/x'
#2> mv: cannot move 'd' to 'd/e/f': No such file or directory

## keeps directories and files apart
touch f; mkdir d; mv d f; mv -T f d; mkdir d/f; mv f d; echo $?
#> 1
#2> mv: cannot overwrite non-directory 'f' with directory 'd'
#2> mv: cannot overwrite directory 'd' with non-directory
#2> mv: cannot overwrite directory 'd/f' with non-directory

## does not replace a directory that is not empty
mkdir -p a/d d; touch a/d/x; mv d a; mkdir e; touch e/f; mv -T d e; echo $?
#> 1
#2> mv: cannot move 'd' to 'a/d': Directory not empty
#2> mv: cannot move 'd' to 'e': Directory not empty

## replaces an empty directory
mkdir -p a/d d; touch d/x; mv d a; ls -R
#> .:
#> a
#>
#> ./a:
#> d
#>
#> ./a/d:
#> x

## needs a directory for several
touch a b c; mv a b c; mv a b nosuch; mv -t nosuch a; mv -t c a; mv -T a b c
#2> mv: target 'c': Not a directory
#2> mv: target 'nosuch': No such file or directory
#2> mv: target directory 'nosuch': No such file or directory
#2> mv: target directory 'c': Not a directory
#2> mv: extra operand 'c'
#2> Try 'mv --help' for more information.
#? 1

## moves to a place that is not there
touch a; mv a nosuch/b; mv a b/; ls
#> a
#2> mv: cannot move 'a' to 'nosuch/b': No such file or directory
#2> mv: cannot move 'a' to 'b/': Not a directory

## tells what it does
touch a; mv -v a b; mkdir d; mv -v b d
#> renamed 'a' -> 'b'
#> renamed 'b' -> 'd/b'

## asks before it overwrites
touch a b; echo n | mv -i a b; echo; ls; echo y | mv -iv a b; echo; ls
#>
#> a
#> b
#> renamed 'a' -> 'b'
#>
#> b
#2>$| mv: overwrite 'b'? mv: overwrite 'b'?\x20

## does not overwrite, or only what is older
echo 1 > a; echo 2 > b; mv -n a b; cat b; touch -d 2001-01-01 a; mv -u a b; cat b; touch -d 2000-01-01 b; mv -u a b; cat b
#> 2
#> 2
#> 1

## keeps what it overwrites
echo 1 > a; echo 2 > b; mv -b a b; ls; echo 3 > a; mv -v --backup=numbered a b; ls; echo 4 > a; mv -S .old --backup=simple a b; ls
#> b
#> b~
#> renamed 'a' -> 'b' (backup: 'b.~1~')
#> b
#> b.~1~
#> b~
#> b
#> b.old
#> b.~1~
#> b~

## takes the last of -f, -i and -n
echo 1 > a; echo 2 > b; mv -i -f a b; cat b; echo 1 > a; mv -f -n a b; ls
#> 1
#> a
#> b

## moves a link, not what it leads to
touch f; ln -s f l; mv l m; ls -l --time-style=+; mkdir d; mv m d; ls -l --time-style=+ d
#> total 0
#> -rw-r--r-- 1 learner learner 0  f
#> lrwxrwxrwx 1 learner learner 1  m -> f
#> total 0
#> lrwxrwxrwx 1 learner learner 1  m -> f

## may not move from there, or to there
mkdir d; touch a d/f; chmod 555 d; mv d/f .; mv a d; chmod 755 d; ls -R
#> .:
#> a
#> d
#>
#> ./d:
#> f
#2> mv: cannot move 'd/f' to './f': Permission denied
#2> mv: cannot move 'a' to 'd/a': Permission denied

## asks nobody about a protected file without a terminal
echo 1 > a; echo 2 > b; chmod 400 b; mv a b; cat b
#> 1

## says that it would overwrite a protected file
touch a b; chmod 400 b; mv -i a b < /dev/null; echo
#>
#2>$| mv: replace 'b', overriding mode 0400 (r--------)?\x20

## does not overwrite what it has just moved
mkdir d s; touch a s/a; mv a s/a d; ls s
#> a
#2> mv: will not overwrite just-created 'd/a' with 's/a'

## moves dots nowhere
mkdir d; mv . d; mv .. d; mv d/. e
#2> mv: cannot move '.' to 'd/.': Device or resource busy
#2> mv: cannot move '..' to 'd/..': Device or resource busy
#2> mv: cannot move 'd/.' to 'e': Device or resource busy
#? 1

## takes slashes at the end
mkdir d; mv d/ e; mv e f/; ls; touch a; mv a/ b
#> f
#2> mv: cannot stat 'a/': Not a directory
#? 1

## refuses options that it does not have
mv -x a; mv --backup=foo a b; mv --target-directory=. -T a b; mv -b -n a b
#2> mv: invalid option -- 'x'
#2> Try 'mv --help' for more information.
#2> mv: invalid argument ‘foo’ for ‘backup type’
#2> Valid arguments are:
#2>   - ‘none’, ‘off’
#2>   - ‘simple’, ‘never’
#2>   - ‘existing’, ‘nil’
#2>   - ‘numbered’, ‘t’
#2> Try 'mv --help' for more information.
#2> mv: cannot combine --target-directory (-t) and --no-target-directory (-T)
#2> mv: options --backup and --no-clobber are mutually exclusive
#2> Try 'mv --help' for more information.
#? 1

## what is missing is told before what contradicts
mv -n -b; mv -n -S .x a; touch a b; mv -n -b a b
#2> mv: missing file operand
#2> Try 'mv --help' for more information.
#2> mv: missing destination file operand after 'a'
#2> Try 'mv --help' for more information.
#2> mv: options --backup and --no-clobber are mutually exclusive
#2> Try 'mv --help' for more information.
#? 1

## backs up directories with slashes behind them
mkdir E C; mv --backup=numbered -T C/ E/; ls; mkdir C; mv --backup=simple -T C/ E/; ls
#> E
#> E.~1~
#> E
#> E.~1~
#> E~

## moves a link onto one of the hard links that it leads to
touch f; ln f l; ln -s f s; mv s f; mv s l; ls -l | cut -c1
#> t
#> -
#> l
#2> mv: 's' and 'f' are the same file
