## gives a login shell
sudo chsh -s /bin/sh learner; echo $?; getent passwd learner; sudo chsh --shell /bin/bash learner; getent passwd learner
#> 0
#> learner:x:1000:1000:Learner,,,:/home/learner:/bin/sh
#> learner:x:1000:1000:Learner,,,:/home/learner:/bin/bash

## asks
printf '/bin/sh\n' | sudo chsh learner; echo; getent passwd learner; printf '\n' | sudo chsh learner; echo; getent passwd learner
#> Changing the login shell for learner
#> Enter the new value, or press ENTER for the default
#>$ \tLogin Shell [/bin/bash]:\x20
#> learner:x:1000:1000:Learner,,,:/home/learner:/bin/sh
#> Changing the login shell for learner
#> Enter the new value, or press ENTER for the default
#>$ \tLogin Shell [/bin/sh]:\x20
#> learner:x:1000:1000:Learner,,,:/home/learner:/bin/sh

## shells that are none
sudo chsh -s /nosuch learner; echo $?; sudo chsh -s sh learner; echo $?; sudo chsh -s '/bin/x:y' learner; echo $?; getent passwd learner; sudo chsh -s /bin/ls learner; echo $?; getent passwd learner
#> 0
#> 0
#> 1
#> learner:x:1000:1000:Learner,,,:/home/learner:sh
#> 0
#> learner:x:1000:1000:Learner,,,:/home/learner:/bin/ls
#2> chsh: Warning: /nosuch does not exist
#2> chsh: Warning: sh does not exist
#2> chsh: Invalid entry: /bin/x:y

## who is not there, options that are none
sudo chsh -s /bin/sh none; echo $?; sudo chsh --nosuch; echo $?; sudo chsh a b; echo $?
#> 1
#> 2
#> 2
#2> chsh: user 'none' does not exist
#2> chsh: unrecognized option '--nosuch'
#2> Usage: chsh [options] [LOGIN]
#2>
#2> Options:
#2>   -h, --help                    display this help message and exit
#2>   -R, --root CHROOT_DIR         directory to chroot into
#2>   -s, --shell SHELL             new login shell for the user account
#2>
#2> Usage: chsh [options] [LOGIN]
#2>
#2> Options:
#2>   -h, --help                    display this help message and exit
#2>   -R, --root CHROOT_DIR         directory to chroot into
#2>   -s, --shell SHELL             new login shell for the user account
#2>

## for others only as root
chsh -s /bin/sh root; echo $?
#> 1
#2> You may not change the shell for 'root'.
