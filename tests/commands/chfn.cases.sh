## changes fields, the others stay
sudo chfn -f 'Ana Lopez' -r 12 -w 555 -h 666 learner; echo $?; getent passwd learner; sudo chfn -r 13 learner; getent passwd learner; sudo chfn -o other learner; getent passwd learner
#> 0
#> learner:x:1000:1000:Ana Lopez,12,555,666:/home/learner:/bin/bash
#> learner:x:1000:1000:Ana Lopez,13,555,666:/home/learner:/bin/bash
#> learner:x:1000:1000:Ana Lopez,13,555,666,other:/home/learner:/bin/bash

## asks
printf 'Ana\n\n555\n\n' | sudo chfn -o '' learner 2>&1; printf 'Ana\n12\n555\n666\nthing\n' | sudo chfn learner; echo; getent passwd learner; printf '\n\nnone\n\n\n' | sudo chfn learner; echo; getent passwd learner
#> Changing the user information for learner
#> Enter the new value, or press ENTER for the default
#>$ \tFull Name [Learner]: \tRoom Number []: \tWork Phone []: \tHome Phone []: \tOther []:\x20
#> learner:x:1000:1000:Ana,12,555,666,thing:/home/learner:/bin/bash
#> Changing the user information for learner
#> Enter the new value, or press ENTER for the default
#>$ \tFull Name [Ana]: \tRoom Number [12]: \tWork Phone [555]: \tHome Phone [666]: \tOther [thing]:\x20
#> learner:x:1000:1000:Ana,12,none,666,thing:/home/learner:/bin/bash

## what may not stand in a field
sudo chfn -f 'a:b' learner; echo $?; sudo chfn -r 'a,b' learner; echo $?; sudo chfn -w 'x=y' learner; echo $?
#> 1
#> 1
#> 1
#2> chfn: invalid name: 'a:b'
#2> chfn: invalid room number: 'a,b'
#2> chfn: invalid work phone: 'x=y'

## who is not there, options that are none
sudo chfn -f x none; echo $?; sudo chfn --nosuch; echo $?; sudo chfn a b; echo $?
#> 1
#> 2
#> 1
#2> chfn: user 'none' does not exist
#2> chfn: unrecognized option '--nosuch'
#2> Usage: chfn [options] [LOGIN]
#2>
#2> Options:
#2>   -f, --full-name FULL_NAME     change user's full name
#2>   -h, --home-phone HOME_PHONE   change user's home phone number
#2>   -o, --other OTHER_INFO        change user's other GECOS information
#2>   -r, --room ROOM_NUMBER        change user's room number
#2>   -R, --root CHROOT_DIR         directory to chroot into
#2>   -u, --help                    display this help message and exit
#2>   -w, --work-phone WORK_PHONE   change user's office phone number
#2>
#2> chfn: user 'a' does not exist

## for others only as root
chfn -f x root; echo $?
#> 1
#2> chfn: Permission denied.
