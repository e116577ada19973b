## makes another name of the same file
echo hi > a; ln a b; rm a; cat b
#> hi

## makes a symbolic link
echo hi > a; ln -s a l; cat l; ls -l --time-style=+ l
#> hi
#> lrwxrwxrwx 1 learner learner 1  l -> a

## links here what is elsewhere
mkdir d; touch d/f; ln d/f; ln -s d/g; ls -l --time-style=+ f g
#> -rw-r--r-- 2 learner learner 0  f
#> lrwxrwxrwx 1 learner learner 3  g -> d/g

## links into a directory
touch a b; mkdir d; ln a b d; ls d; ln -t d -s x y; ls d
#> a
#> b
#> a
#> b
#> x
#> y

## makes a symbolic link to what is not there
ln -s nosuch l; ls -l --time-style=+; cat l
#> total 0
#> lrwxrwxrwx 1 learner learner 6  l -> nosuch
#2> cat: l: No such file or directory
#? 1

## does not make what is there
touch a b; ln a b; ln -s a b; echo $?
#> 1
#2> ln: failed to create hard link 'b': File exists
#2> ln: failed to create symbolic link 'b': File exists

## replaces what is there
touch a; echo b > b; ln -sf a b; ls -l --time-style=+; ln -f a b; ls -l --time-style=+
#> total 0
#> -rw-r--r-- 1 learner learner 0  a
#> lrwxrwxrwx 1 learner learner 1  b -> a
#> total 0
#> -rw-r--r-- 2 learner learner 0  a
#> -rw-r--r-- 2 learner learner 0  b

## links no directory, and nothing that is not there
mkdir d; ln d e; ln nosuch x; echo $?
#> 1
#2> ln: d: hard link not allowed for directory
#2> ln: failed to access 'nosuch': No such file or directory

## needs operands
ln; ln -T a; ln -T a b c; ln a b c
#2> ln: missing file operand
#2> Try 'ln --help' for more information.
#2> ln: missing destination file operand after 'a'
#2> Try 'ln --help' for more information.
#2> ln: extra operand 'c'
#2> Try 'ln --help' for more information.
#2> ln: target 'c': No such file or directory
#? 1

## does not replace a directory
touch a; mkdir d; ln -sfT a d; ln -T a d
#2> ln: d: cannot overwrite directory
#2> ln: failed to create hard link 'd': File exists
#? 1

## goes into a directory through a link, or replaces the link
mkdir d; ln -s d l; ln -s x l; ls d; ln -sfn y l; ls -l --time-style=+ l
#> x
#> lrwxrwxrwx 1 learner learner 1  l -> y

## tells what it does
touch a; ln -v a b; ln -sv a c; ln -svf b c; ln -svb a c
#> 'b' => 'a'
#> 'c' -> 'a'
#> 'c' -> 'b'
#> 'c~' ~ 'c' -> 'a'

## keeps what it replaces
touch a b; ln -b a b; ls; ln -s --backup=numbered a b; ls; ln -sb -S .old a b; ls
#> a
#> b
#> b~
#> a
#> b
#> b.~1~
#> b~
#> a
#> b
#> b.~1~
#> b.~2~
#> b~

## asks before it replaces
touch a b; echo n | ln -i a b; echo; ls -l --time-style=+ b; echo y | ln -si a b; echo; ls -l --time-style=+ b
#>
#> -rw-r--r-- 1 learner learner 0  b
#>
#> lrwxrwxrwx 1 learner learner 1  b -> a
#2>$| ln: replace 'b'? ln: replace 'b'?\x20

## links a file to itself not at all
touch a; ln -f a a; ln -sf a a; ls; ln -s a a
#> a
#2> ln: 'a' and 'a' are the same file
#2> ln: 'a' and 'a' are the same file
#2> ln: failed to create symbolic link 'a': File exists
#? 1

## makes a link relative to where it stands
mkdir -p p/q; touch a; ln -sr a p/q/l; ls -l --time-style=+ p/q; ln -r a x
#> total 0
#> lrwxrwxrwx 1 learner learner 7  l -> ../../a
#2> ln: cannot do --relative without --symbolic
#? 1

## links what a link leads to, or the link
touch a; ln -s a l; ln -L l x; ln -P l y; ls -l --time-style=+
#> total 0
#> -rw-r--r-- 2 learner learner 0  a
#> lrwxrwxrwx 2 learner learner 1  l -> a
#> -rw-r--r-- 2 learner learner 0  x
#> lrwxrwxrwx 2 learner learner 1  y -> a

## may not link there
touch a; ln -s a /etc/x; ln a nosuch/x; ln -s a nosuch/x; ln -s '' x
#2> ln: failed to create symbolic link '/etc/x': Permission denied
#2> ln: failed to create hard link 'nosuch/x' => 'a': No such file or directory
#2> ln: failed to create symbolic link 'nosuch/x': No such file or directory
#2> ln: failed to create symbolic link 'x' -> '': No such file or directory
#? 1

## has no such directory
touch a b; ln -t nosuch a; ln -t a b; ln -s a b nosuch
#2> ln: failed to access 'nosuch': No such file or directory
#2> ln: target 'a' is not a directory
#2> ln: target 'nosuch': No such file or directory
#? 1

## refuses options that it does not have
ln -x; ln --backup=foo a b; ln -S
#2> ln: invalid option -- 'x'
#2> Try 'ln --help' for more information.
#2> ln: invalid argument ‘foo’ for ‘backup type’
#2> Valid arguments are:
#2>   - ‘none’, ‘off’
#2>   - ‘simple’, ‘never’
#2>   - ‘existing’, ‘nil’
#2>   - ‘numbered’, ‘t’
#2> Try 'ln --help' for more information.
#2> ln: option requires an argument -- 'S'
#2> Try 'ln --help' for more information.
#? 1

## refuses a directory before it misses the names
: > f; ln -t f
ln -t nope
#2> ln: target 'f' is not a directory
#2> ln: failed to access 'nope': No such file or directory
#? 1

## what is missing is told before what contradicts
ln -r; ln -r -f; ln --backup=x; touch a; ln -r a b; ln -r a
#2> ln: missing file operand
#2> Try 'ln --help' for more information.
#2> ln: missing file operand
#2> Try 'ln --help' for more information.
#2> ln: missing file operand
#2> Try 'ln --help' for more information.
#2> ln: cannot do --relative without --symbolic
#2> ln: cannot do --relative without --symbolic
#? 1

## makes a backup that is the same file
touch a b; ln b b~; ln -f --backup=simple a b; ls -1
#> a
#> b
#> b~
