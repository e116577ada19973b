## gives another name and number
sudo groupadd devs; sudo groupmod -n coders -g 3000 devs; tail -n 1 /etc/group; sudo tail -n 1 /etc/gshadow
#> coders:x:3000:
#> coders:!::

## changes the number of a primary group
sudo useradd bob; sudo groupmod -g 4000 bob; id bob
#> uid=1001(bob) gid=4000(bob) groups=4000(bob)

## refuses
sudo groupmod -n x absent; echo $?; sudo groupmod -n users mail; echo $?; sudo groupmod -g 1000 mail; echo $?; /usr/sbin/groupmod -n x mail; echo $?
#> 6
#> 9
#> 4
#> 10
#2> groupmod: group 'absent' does not exist
#2> groupmod: group 'users' already exists
#2> groupmod: GID '1000' already exists
#2> groupmod: Permission denied.
#2> groupmod: cannot lock /etc/group; try again later.

## sets the members
sudo groupadd devs; sudo groupmod -U learner devs; grep devs /etc/group; sudo groupmod -aU mail devs; grep devs /etc/group; sudo groupmod -U bin devs; grep devs /etc/group
#> devs:x:1001:learner
#> devs:x:1001:learner,mail
#> devs:x:1001:bin

## prints its help
/usr/sbin/groupmod --help
#> Usage: groupmod [options] GROUP
#>
#> Options:
#>$   -a, --append                  append the users mentioned by -U option to the group\x20
#>                                 without removing existing user members
#>   -g, --gid GID                 change the group ID to GID
#>   -h, --help                    display this help message and exit
#>   -n, --new-name NEW_GROUP      change the name to NEW_GROUP
#>   -o, --non-unique              allow to use a duplicate (non-unique) GID
#>   -p, --password PASSWORD       change the password to this (encrypted)
#>                                 PASSWORD
#>   -R, --root CHROOT_DIR         directory to chroot into
#>   -P, --prefix PREFIX_DIR       prefix directory where are located the /etc/* files
#>   -U, --users USERS             list of user members of this group
#>
