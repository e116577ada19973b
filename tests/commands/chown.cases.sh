## whose they are already
touch f; chown learner f; chown learner:learner f; chown :learner f; chown 1000 f; chown learner: f; chown +1000:+1000 f; echo $?
#> 0

## tells what it does
touch f; chown -v learner f; chown -v learner:learner f; chown -v :learner f; chown -v 1000:1000 f; chown -v learner: f; chown -v : f; chown -v '' f; chown -c learner f
#> ownership of 'f' retained as learner
#> ownership of 'f' retained as learner:learner
#> ownership of 'f' retained as learner:learner
#> ownership of 'f' retained as learner:learner
#> ownership of 'f' retained as learner:learner
#> ownership of 'f' retained
#> ownership of 'f' retained

## to a group of one's own
touch f; chown :users f; stat -c '%U:%G' f; chown -v :learner f; chown -c learner:users f; chown -v 1000:1000 f; chown -c :users f; chown -c :users f
#> learner:users
#> changed ownership of 'f' from learner:users to :learner
#> changed ownership of 'f' from learner:learner to learner:users
#> changed ownership of 'f' from learner:users to 1000:1000
#> changed ownership of 'f' from learner:learner to :users

## to others it is not allowed
touch f; chown root f; echo $?; chown :root f; chown -v root f; chown -v root:root f; chown -v :root f; chown -v root: f; chown -f root f; echo $?; chown -v 1234:5678 f; chown root /etc/passwd
#> 1
#> failed to change ownership of 'f' from learner to root
#> failed to change ownership of 'f' from learner:learner to root:root
#> failed to change ownership of 'f' from learner:learner to :root
#> failed to change ownership of 'f' from learner:learner to root:root
#> 1
#> failed to change ownership of 'f' from learner:learner to 1234:5678
#2> chown: changing ownership of 'f': Operation not permitted
#2> chown: changing group of 'f': Operation not permitted
#2> chown: changing ownership of 'f': Operation not permitted
#2> chown: changing ownership of 'f': Operation not permitted
#2> chown: changing group of 'f': Operation not permitted
#2> chown: changing ownership of 'f': Operation not permitted
#2> chown: changing ownership of 'f': Operation not permitted
#2> chown: changing ownership of '/etc/passwd': Operation not permitted
#? 1

## users and groups that are none
touch f; chown nosuch f; chown :nosuch f; chown learner:nosuch f; chown nosuch:users f; chown 99999999999 f; chown 1000: f; chown a:b:c f
#2> chown: invalid user: ‘nosuch’
#2> chown: invalid group: ‘:nosuch’
#2> chown: invalid group: ‘learner:nosuch’
#2> chown: invalid user: ‘nosuch:users’
#2> chown: invalid user: ‘99999999999’
#2> chown: invalid spec: ‘1000:’
#2> chown: invalid user: ‘a:b:c’
#? 1

## a dot instead of a colon
touch f; chown learner.learner f; chown . f; chown learner. f
#2> chown: warning: '.' should be ':': ‘learner.learner’
#2> chown: warning: '.' should be ':': ‘.’
#2> chown: warning: '.' should be ':': ‘learner.’

## directories with all in them
mkdir -p d/e; touch d/f d/e/g; chown -Rv :users d | sort; find d -group users | sort; chown -R learner:learner d; find d -group learner | wc -l; chown -Rc :learner d
#> changed ownership of 'd' from learner:learner to :users
#> changed ownership of 'd/e' from learner:learner to :users
#> changed ownership of 'd/e/g' from learner:learner to :users
#> changed ownership of 'd/f' from learner:learner to :users
#> d
#> d/e
#> d/e/g
#> d/f
#> 4

## links
touch f; ln -s f l; ln -s nosuch bad; chown -v :users l; stat -c %G f l; chown -h :users l; stat -c %G l; chown :users bad; chown -h -v :users bad; mkdir d; ln -s ../f d/l; chown -R :users d; stat -c %G f d/l; chown -R --dereference :users d; chown -RL :learner d; stat -c %G f
#> changed ownership of 'l' from learner:learner to :users
#> users
#> learner
#> users
#> changed ownership of 'bad' from learner:learner to :users
#> users
#> users
#> learner
#2> chown: cannot dereference 'bad': No such file or directory
#2> chown: -R --dereference requires either -H or -L

## only those of some owner
touch f; chown --from=root :users f; stat -c %G f; chown --from=learner :users f; stat -c %G f; chown --from=:users -v :learner f; chown --from=nosuch f f; chown --from=learner:root -v :users f
#> learner
#> users
#> changed ownership of 'f' from learner:users to :learner
#> ownership of 'f' retained as learner:learner
#2> chown: invalid user: ‘nosuch’

## as another file
touch a b; chown :users a; chown --reference=a b; stat -c %G b; chown -v --reference=a b; chown --reference=nosuch b; chown --reference=a
#> users
#> ownership of 'b' retained as learner:users
#2> chown: failed to get attributes of 'nosuch': No such file or directory
#2> chown: missing operand
#2> Try 'chown --help' for more information.
#? 1

## what is not there, or closed
chown learner nosuch; echo $?; chown -f learner nosuch; echo $?; mkdir d; touch d/f; chmod 0 d; chown -R learner d; chown learner d/f; chmod 700 d
#> 1
#> 1
#2> chown: cannot access 'nosuch': No such file or directory
#2> chown: cannot read directory 'd': Permission denied
#2> chown: cannot access 'd/f': Permission denied

## does not touch the whole disk
chown -R --preserve-root learner /; echo $?; chown -R --preserve-root learner /../
#> 1
#2> chown: it is dangerous to operate recursively on '/'
#2> chown: use --no-preserve-root to override this failsafe
#2> chown: it is dangerous to operate recursively on '/../' (same as '/')
#2> chown: use --no-preserve-root to override this failsafe
#? 1

## takes the set-user-ID away
touch f; chmod 6755 f; chown :users f; stat -c %a f
#> 755

## operands
chown; chown learner; chown -x; chown --foo f
#2> chown: missing operand
#2> Try 'chown --help' for more information.
#2> chown: missing operand after ‘learner’
#2> Try 'chown --help' for more information.
#2> chown: invalid option -- 'x'
#2> Try 'chown --help' for more information.
#2> chown: unrecognized option '--foo'
#2> Try 'chown --help' for more information.
#? 1
