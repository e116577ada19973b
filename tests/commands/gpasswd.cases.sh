## puts a user in and takes it out
sudo groupadd devs; sudo gpasswd -a learner devs; grep devs /etc/group; sudo gpasswd -d learner devs; grep devs /etc/group
#> Adding user learner to group devs
#> devs:x:1001:learner
#> Removing user learner from group devs
#> devs:x:1001:

## refuses
sudo gpasswd -d mail users; echo $?; sudo gpasswd -a absent users; echo $?; sudo gpasswd -a learner absent; echo $?; gpasswd -a mail users; echo $?
#> Removing user mail from group users
#> 3
#> 3
#> 3
#> 1
#2> gpasswd: user 'mail' is not a member of 'users'
#2> gpasswd: user 'absent' does not exist
#2> gpasswd: group 'absent' does not exist in /etc/group
#2> gpasswd: Permission denied.

## sets all members
sudo groupadd devs; sudo gpasswd -M learner,nobody devs; grep devs /etc/group; sudo gpasswd -M '' devs; grep devs /etc/group; sudo gpasswd -M learner,absent devs; echo $?
#> devs:x:1001:learner,nobody
#> devs:x:1001:
#> 3
#2> gpasswd: user 'absent' does not exist

## lets others rule
sudo groupadd devs; sudo gpasswd -A learner devs; gpasswd -a mail devs; grep devs /etc/group; gpasswd -M mail devs; echo $?
#> Adding user mail to group devs
#> devs:x:1001:mail
#> 1
#2> gpasswd: Permission denied.

## prints its help
gpasswd --help; gpasswd 2>&1 | head -1
#> Usage: gpasswd [option] GROUP
#>
#> Options:
#>   -a, --add USER                add USER to GROUP
#>   -d, --delete USER             remove USER from GROUP
#>   -h, --help                    display this help message and exit
#>   -Q, --root CHROOT_DIR         directory to chroot into
#>   -r, --remove-password         remove the GROUP's password
#>   -R, --restrict                restrict access to GROUP to its members
#>   -M, --members USER,...        set the list of members of GROUP
#>   -A, --administrators ADMIN,...
#>                                 set the list of administrators for GROUP
#> Except for the -A and -M options, the options cannot be combined.
#> Usage: gpasswd [option] GROUP

## a password of the group lets others in
sudo groupadd devs; { sleep 0.5; echo secret12; sleep 0.5; echo secret12; sleep 1; } | script -qc 'sudo gpasswd devs' /dev/null; echo secret12 | sg devs -c 'id -gn'; echo wrong | sg devs -c id; sudo gpasswd -r devs; echo secret12 | sg devs -c id; echo $?
#>$ Changing the password for group devs\r
#>$ New Password: \r
#>$ Re-enter new password: \r
#> devs
#> 1
#2> Password: Password: Invalid password.
#2> Password: Invalid password.

## the same word twice, on a terminal
sudo groupadd devs; sudo gpasswd devs < /dev/null; echo $?; { sleep 0.5; for i in 1 2 3; do echo a; sleep 0.5; echo b; sleep 0.5; done; sleep 1; } | script -qec 'sudo gpasswd devs' /dev/null; echo $?
#> 1
#>$ Changing the password for group devs\r
#>$ New Password: \r
#>$ Re-enter new password: \r
#>$ They don't match; try again\r
#>$ New Password: \r
#>$ Re-enter new password: \r
#>$ They don't match; try again\r
#>$ New Password: \r
#>$ Re-enter new password: \r
#>$ gpasswd: Try again later\r
#> 1
#2> gpasswd: Not a tty
