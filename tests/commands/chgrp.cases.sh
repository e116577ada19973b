## changes the group
touch f; chgrp users f; stat -c %G f; chgrp learner f; stat -c %G f; chgrp 100 f; stat -c %g f
#> users
#> learner
#> 100

## tells what it does
touch f; chgrp -v users f; chgrp -v users f; chgrp -c learner f; chgrp -c learner f; chgrp -v 100 f; chgrp -v '' f
#> changed group of 'f' from learner to users
#> group of 'f' retained as users
#> changed group of 'f' from users to learner
#> changed group of 'f' from learner to 100
#> ownership of 'f' retained

## groups that are not one's own
touch f; chgrp root f; echo $?; chgrp -v root f; chgrp -f root f; echo $?; chgrp users /etc/passwd
#> 1
#> failed to change group of 'f' from learner to root
#> 1
#2> chgrp: changing group of 'f': Operation not permitted
#2> chgrp: changing group of 'f': Operation not permitted
#2> chgrp: changing group of '/etc/passwd': Operation not permitted
#? 1

## groups that are none
touch f; chgrp nosuch f; chgrp 99999999999 f; chgrp learner:users f
#2> chgrp: invalid group: ‘nosuch’
#2> chgrp: invalid group: ‘99999999999’
#2> chgrp: invalid group: ‘learner:users’
#? 1

## directories with all in them
mkdir -p d/e; touch d/f d/e/g; chgrp -R users d; find d -group users | wc -l; chgrp -Rv learner d | sort
#> 4
#> changed group of 'd' from users to learner
#> changed group of 'd/e' from users to learner
#> changed group of 'd/e/g' from users to learner
#> changed group of 'd/f' from users to learner

## links
touch f; ln -s f l; ln -s nosuch bad; chgrp users l; stat -c %G f l; chgrp -h users l; stat -c %G l; chgrp users bad; mkdir d; ln -s ../f d/l; chgrp -R learner d; stat -c %G f; chgrp -RH learner d; chgrp -RL learner d; stat -c %G f; chgrp -R --dereference users d
#> users
#> learner
#> users
#> users
#> learner
#2> chgrp: cannot dereference 'bad': No such file or directory
#2> chgrp: -R --dereference requires either -H or -L
#? 1

## as another file
touch a b; chgrp users a; chgrp --reference=a b; stat -c %G b; chgrp --reference=nosuch b
#> users
#2> chgrp: failed to get attributes of 'nosuch': No such file or directory
#? 1

## what is not there
chgrp users nosuch; touch f; chgrp -v users nosuch f
#> failed to change group of 'nosuch' to users
#> changed group of 'f' from learner to users
#2> chgrp: cannot access 'nosuch': No such file or directory
#2> chgrp: cannot access 'nosuch': No such file or directory
#? 1

## does not touch the whole disk
chgrp -R --preserve-root users /
#2> chgrp: it is dangerous to operate recursively on '/'
#2> chgrp: use --no-preserve-root to override this failsafe
#? 1

## operands
chgrp; chgrp users; chgrp -x
#2> chgrp: missing operand
#2> Try 'chgrp --help' for more information.
#2> chgrp: missing operand after ‘users’
#2> Try 'chgrp --help' for more information.
#2> chgrp: invalid option -- 'x'
#2> Try 'chgrp --help' for more information.
#? 1

## day by day, 1
touch a; chgrp nosuch a; echo $?; chgrp "$(id -gn)" a nosuch; echo $?
#> 1
#> 1
#2> chgrp: invalid group: ‘nosuch’
#2> chgrp: cannot access 'nosuch': No such file or directory

## day by day, 2
touch a; chgrp -v "$(id -g)" a; chgrp -c "$(id -g)" a; chgrp; echo $?
#> group of 'a' retained as learner
#> 1
#2> chgrp: missing operand
#2> Try 'chgrp --help' for more information.

## day by day, 3
touch a; chgrp root a; echo $?; chgrp -f root a; echo $?
#> 1
#> 1
#2> chgrp: changing group of 'a': Operation not permitted

## day by day, 4
mkdir -p d/e; chgrp -R "$(id -gn)" d; chgrp --reference=d nosuch; echo $?; chgrp root; echo $?
#> 1
#> 1
#2> chgrp: cannot access 'nosuch': No such file or directory
#2> chgrp: missing operand after ‘root’
#2> Try 'chgrp --help' for more information.
