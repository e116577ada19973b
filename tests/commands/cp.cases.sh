## copies a file
echo hi > a; cp a b; cat a b
#> hi
#> hi

## copies into a directory
touch a b; mkdir d; cp a b d; ls d
#> a
#> b

## copies a tree
mkdir -p d/e; echo x > d/e/f; cp -r d c; cat c/e/f; cp -r d c; ls c
#> x
#> d
#> e

## leaves directories out
mkdir d; touch a; cp d e; echo $?; cp a d e; mkdir f; cp a d f; ls f
#> 1
#> a
#2> cp: -r not specified; omitting directory 'd'
#2> cp: target 'e': No such file or directory
#2> cp: -r not specified; omitting directory 'd'

## has nothing to copy
cp nosuch b; cp; cp a; cp ''  b; echo $?
#> 1
#2> cp: cannot stat 'nosuch': No such file or directory
#2> cp: missing file operand
#2> Try 'cp --help' for more information.
#2> cp: missing destination file operand after 'a'
#2> Try 'cp --help' for more information.
#2> cp: cannot stat '': No such file or directory

## does not copy a file onto itself
echo hi > a; ln a b; ln -s a l; cp a a; cp a ./a; cp a b; cp a l; cp l a; cat a
#> hi
#2> cp: 'a' and 'a' are the same file
#2> cp: 'a' and './a' are the same file
#2> cp: 'a' and 'b' are the same file
#2> cp: 'a' and 'l' are the same file
#2> cp: 'l' and 'a' are the same file

## does not copy a directory into itself
mkdir d; touch d/f; cp -r d d; cp -r d d/new; ls -R
#> .:
#> d
#>
#> ./d:
#> d
#> f
#> new
#>
#> ./d/d:
#> f
#>
#> ./d/new:
#> d
#> f
#>
#> ./d/new/d:
#> f
#2> cp: cannot copy a directory, 'd', into itself, 'd/d'
#2> cp: cannot copy a directory, 'd', into itself, 'd/new'

## keeps directories and files apart
touch f; mkdir d; cp -r d f; cp -T f d; cp -rT d f; echo $?
#> 1
#2> cp: cannot overwrite non-directory 'f' with directory 'd'
#2> cp: cannot overwrite directory 'd' with non-directory
#2> cp: cannot overwrite non-directory 'f' with directory 'd'

## needs a directory for several
touch a b c; cp a b c; cp a b nosuch; cp -t nosuch a; cp -t c a
#2> cp: target 'c': Not a directory
#2> cp: target 'nosuch': No such file or directory
#2> cp: target directory 'nosuch': No such file or directory
#2> cp: target directory 'c': Not a directory
#? 1

## copies to a place that is not there
touch a; cp a nosuch/b; cp a nosuch/; cp a b/
#2> cp: cannot create regular file 'nosuch/b': No such file or directory
#2> cp: cannot create regular file 'nosuch/': Not a directory
#2> cp: cannot create regular file 'b/': Not a directory
#? 1

## tells what it does
mkdir d; touch a d/f; cp -v a b; cp -rv d e
#> 'a' -> 'b'
#> 'd' -> 'e'
#> 'd/f' -> 'e/f'

## asks before it overwrites
echo 1 > a; echo 2 > b; echo n | cp -i a b; echo; cat b; echo y | cp -i a b; echo; cat b
#>
#> 2
#>
#> 1
#2>$| cp: overwrite 'b'? cp: overwrite 'b'?\x20

## does not overwrite, or only what is older
echo 1 > a; echo 2 > b; cp -n a b; cat b; touch -d 2001-01-01 a; cp -u a b; cat b; touch -d 2000-01-01 b; cp -u a b; cat b
#> 2
#> 2
#> 1

## keeps a copy of what it overwrites
echo 1 > a; echo 2 > b; cp -b a b; cat b b~; cp --backup=numbered a b; cp --backup a b; cp -S .old --backup=simple a b; ls; cp -vb a b
#> 1
#> 2
#> a
#> b
#> b.old
#> b.~1~
#> b.~2~
#> b~
#> 'a' -> 'b' (backup: 'b.~3~')

## keeps modes and times where asked to
echo x > a; chmod 640 a; touch -d 2020-01-02 a; umask 022; cp a b; cp -p a c; cp --preserve=timestamps a d; ls -l --time-style=+%Y a c d; ls -l --time-style=+ b
#> -rw-r----- 1 learner learner 2 2020 a
#> -rw-r----- 1 learner learner 2 2020 c
#> -rw-r----- 1 learner learner 2 2020 d
#> -rw-r----- 1 learner learner 2  b

## gives new files the mode of the source, less the umask
umask 077; echo x > a; chmod 755 a; cp a b; umask 022; cp a c; cp --no-preserve=mode a d; ls -l --time-style=+
#> total 16
#> -rwxr-xr-x 1 learner learner 2  a
#> -rwx------ 1 learner learner 2  b
#> -rwxr-xr-x 1 learner learner 2  c
#> -rw-r--r-- 1 learner learner 2  d

## copies what links lead to, or links
echo x > a; ln -s a l; cp l b; cp -P l c; cp -d l d; mkdir t; ln -s ../a t/l; cp -r t u; cp -rL t v; ls -l --time-style=+ b c d; ls -l --time-style=+ u v
#> -rw-r--r-- 1 learner learner 2  b
#> lrwxrwxrwx 1 learner learner 1  c -> a
#> lrwxrwxrwx 1 learner learner 1  d -> a
#> u:
#> total 0
#> lrwxrwxrwx 1 learner learner 4  l -> ../a
#>
#> v:
#> total 4
#> -rw-r--r-- 1 learner learner 2  l

## copies an archive with its links
mkdir d; echo x > d/a; ln d/a d/b; ln -s a d/l; touch -d 2020-01-01 d/a; touch -d 2019-01-01 d; cp -a d e; ls -l --time-style=+%Y | grep -c ' 2019 e'; ls -l --time-style=+ e
#> 1
#> total 8
#> -rw-r--r-- 2 learner learner 2  a
#> -rw-r--r-- 2 learner learner 2  b
#> lrwxrwxrwx 1 learner learner 1  l -> a

## does not write through a dangling link
touch a; ln -s nosuch l; cp a l; cp -f a l; cp --remove-destination a l; ls -l --time-style=+ l
#> -rw-r--r-- 1 learner learner 0  l
#2> cp: not writing through dangling symlink 'l'
#2> cp: not writing through dangling symlink 'l'

## replaces what it may not write
echo 1 > a; echo 2 > b; chmod 400 b; cp a b; echo $?; cp -fv a b; cat b
#> 1
#> 'a' -> 'b'
#> removed 'b'
#> 1
#2> cp: cannot create regular file 'b': Permission denied

## may not read
echo x > a; chmod 000 a; cp a b; mkdir d; chmod 000 d; cp -r d e; ls; chmod 755 d
#> a
#> d
#> e
#2> cp: cannot open 'a' for reading: Permission denied
#2> cp: cannot access 'd': Permission denied

## may not write
touch a; cp a /etc/x; cp a /root/x; cp -r /root r
#2> cp: cannot create regular file '/etc/x': Permission denied
#2> cp: cannot stat '/root/x': Permission denied
#2> cp: cannot access '/root': Permission denied
#? 1

## links instead of copying
echo x > a; cp -l a b; cp -s a c; ls -l --time-style=+; mkdir d; cp -s a d/x
#> total 8
#> -rw-r--r-- 2 learner learner 2  a
#> -rw-r--r-- 2 learner learner 2  b
#> lrwxrwxrwx 1 learner learner 1  c -> a
#2> cp: d/x: can make relative symbolic links only in current directory
#? 1

## copies with the directories above
mkdir -p d/e t; touch d/e/f; cp --parents d/e/f t; ls -R t; cp --parents -v d/e/f t; cp --parents d/e/f nosuch
#> t:
#> d
#>
#> t/d:
#> e
#>
#> t/d/e:
#> f
#> 'd/e/f' -> 't/d/e/f'
#2> cp: with --parents, the destination must be a directory
#2> Try 'cp --help' for more information.
#? 1

## copies no operand twice
touch a; mkdir d e; cp a a ./a d; mkdir s; touch s/a; cp a s/a d; cp -r e e d
#2> cp: warning: source file 'a' specified more than once
#2> cp: warning: source file './a' specified more than once
#2> cp: will not overwrite just-created 'd/a' with 's/a'
#2> cp: warning: source directory 'e' specified more than once

## copies to a full device
echo x > a; cp a /dev/full; echo $?
#> 1
#2> cp: error writing '/dev/full': No space left on device

## copies from a device
cp /dev/null a; wc -c a
#> 0 a

## takes the last of -i and -n
echo 1 > a; echo 2 > b; cp -i -n a b; cat b; cp -n -i a b < /dev/null; echo
#> 2
#>
#2>$| cp: overwrite 'b'?\x20

## knows attributes and methods
touch a; cp --preserve=foo a b; cp --backup=foo a b; cp --sparse=x a b
#2> cp: invalid argument ‘foo’ for ‘--preserve’
#2> Valid arguments are:
#2>   - ‘mode’
#2>   - ‘timestamps’
#2>   - ‘ownership’
#2>   - ‘links’
#2>   - ‘context’
#2>   - ‘xattr’
#2>   - ‘all’
#2> Try 'cp --help' for more information.
#2> cp: invalid argument ‘foo’ for ‘backup type’
#2> Valid arguments are:
#2>   - ‘none’, ‘off’
#2>   - ‘simple’, ‘never’
#2>   - ‘existing’, ‘nil’
#2>   - ‘numbered’, ‘t’
#2> Try 'cp --help' for more information.
#2> cp: invalid argument ‘x’ for ‘--sparse’
#2> Valid arguments are:
#2>   - ‘never’
#2>   - ‘auto’
#2>   - ‘always’
#2> Try 'cp --help' for more information.
#? 1

## copies the content of a directory
mkdir d e; touch d/a d/.b; cp -r d/. e; ls -A e
#> .b
#> a

## copies what comes through a pipe
echo hi | cp /dev/stdin a; cat a; cp /dev/stdin b < a; cat b; echo ho | cp /dev/stdin a; cat a
#> hi
#> hi
#> ho

## what is not overwritten may be the same file
echo hi > a; cp -n a a; echo $?; mv -n a a; echo $?; ln -s a b; cp -n a b; echo $?
#> 0
#> 0
#> 0

## two target directories
echo hi > a; mkdir d e; cp -t d -t e a; mv -t d -t e a; ln -t d -t e a; install -t d -t e a; ls d e
#> d:
#>
#> e:
#2> cp: multiple target directories specified
#2> mv: multiple target directories specified
#2> ln: multiple target directories specified
#2> install: multiple target directories specified

## beginnings of several long options are named in the order of the real table
cp --p=x 2>&1 | head -1
cp --r=x 2>&1 | head -1
cp --s=x 2>&1 | head -1
cp --path=x 2>&1 | head -1
#> cp: option '--p=x' is ambiguous; possibilities: '--parents' '--preserve'
#> cp: option '--r=x' is ambiguous; possibilities: '--recursive' '--remove-destination' '--reflink'
#> cp: option '--s=x' is ambiguous; possibilities: '--sparse' '--strip-trailing-slashes' '--suffix' '--symbolic-link'
#> cp: option '--path' doesn't allow an argument

## does not write through a link that it has just made
mkdir a b c; ln -s ../t a/1; echo p > b/1; cp -dR a/1 b/1 c; echo i > t; cp -dR a/1 b/1 c; cat t
#> i
#2> cp: will not copy 'b/1' through just-created symlink 'c/1'
#2> cp: will not copy 'b/1' through just-created symlink 'c/1'

## leaves the other names of a file alone with --attributes-only
printf 1 > f1; printf 2 > f2; ln f2 l2; cp -a --attributes-only f1 f2; cat f2 l2; ln -s f1 s; cp -a --attributes-only s f2; cp -a --remove-destination --attributes-only s f2; readlink f2
#> 22f1
#2> cp: cannot create symbolic link 'f2': File exists

## refuses parents that are files
mkdir d; touch f; cp --parents f/g d; ls d
#2> cp: failed to get attributes of 'f': Not a directory

## makes hard links of links or of what they lead to
touch file; ln -s file fl; cp -lH fl d1; cp -lL fl d2; cp -lP fl d3; cp -l fl d4; ls -l | sed 's/[A-Z][a-z][a-z] [ 0-9:]*/ /'
#> total 0
#> -rw-r--r-- 4 learner learner 0  d1
#> -rw-r--r-- 4 learner learner 0  d2
#> lrwxrwxrwx 2 learner learner 4  d3 -> file
#> -rw-r--r-- 4 learner learner 0  d4
#> -rw-r--r-- 4 learner learner 0  file
#> lrwxrwxrwx 2 learner learner 4  fl -> file

## does not replace a link by itself with -d
echo x > f; ln -s f l; cp -dl f l; cp -dfl f l; ln f h; cp -sf f h; ls
#> f
#> h
#> l
#2> cp: cannot create hard link 'l' to 'f': File exists
#2> cp: 'f' and 'h' are the same file

## links once more what is newer already with -u
mkdir s t; echo 1 > s/a; ln s/a s/b; mkdir t/s; touch -d '+1 hour' t/s/a t/s/b; cp -au s t; stat -c '%n %h %s' t/s/*
#> t/s/a 2 0
#> t/s/b 2 0

## writes through a dangling link for POSIX
echo hi > f; ln -s no-such dangle; cp f dangle; POSIXLY_CORRECT=1 cp f dangle; cat no-such; ln -s loop loop; cp -f f loop; cat loop
#> hi
#> hi
#2> cp: not writing through dangling symlink 'dangle'

## ends at the directory that would be copied into itself
mkdir -p d/sub; cp -r d d/sub; echo $?; find d | sort
mkdir e; cp -r . e; echo $?; find e | sort
#> 1
#> d
#> d/sub
#> d/sub/d
#> d/sub/d/sub
#> 1
#> e
#> e/d
#> e/d/sub
#> e/d/sub/d
#> e/d/sub/d/sub
#> e/e
#2> cp: cannot copy a directory, 'd', into itself, 'd/sub/d'
#2> cp: cannot copy a directory, '.', into itself, 'e/.'
