## makes a group
sudo groupadd devs; tail -n 1 /etc/group; sudo tail -n 1 /etc/gshadow
#> devs:x:1001:
#> devs:!::

## takes a number
sudo groupadd -g 2000 a; sudo groupadd b; sudo groupadd -r c; tail -n 3 /etc/group
#> a:x:2000:
#> b:x:2001:
#> c:x:999:

## refuses
sudo groupadd users; echo $?; sudo groupadd -g 1000 z; echo $?; sudo groupadd 'bad name'; echo $?; sudo groupadd -f users; echo $?; sudo groupadd -f -g 1000 z; tail -n 1 /etc/group; sudo groupadd -g x y; echo $?; /usr/sbin/groupadd x; echo $?
#> 9
#> 4
#> 3
#> 0
#> z:x:1001:
#> 3
#> 10
#2> groupadd: group 'users' already exists
#2> groupadd: GID '1000' already exists
#2> groupadd: 'bad name' is not a valid group name
#2> groupadd: invalid group ID 'x'
#2> groupadd: Permission denied.
#2> groupadd: cannot lock /etc/group; try again later.

## puts users in
sudo groupadd -U learner,mail crew; grep crew /etc/group
#> crew:x:1001:learner,mail

## prints its help
/usr/sbin/groupadd --help; /usr/sbin/groupadd 2>&1 | head -1
#> Usage: groupadd [options] GROUP
#>
#> Options:
#>   -f, --force                   exit successfully if the group already exists,
#>                                 and cancel -g if the GID is already used
#>   -g, --gid GID                 use GID for the new group
#>   -h, --help                    display this help message and exit
#>   -K, --key KEY=VALUE           override /etc/login.defs defaults
#>   -o, --non-unique              allow to create groups with duplicate
#>                                 (non-unique) GID
#>   -p, --password PASSWORD       use this encrypted password for the new group
#>   -r, --system                  create a system account
#>   -R, --root CHROOT_DIR         directory to chroot into
#>   -P, --prefix PREFIX_DI        directory prefix
#>   -U, --users USERS             list of user members of this group
#>
#> Usage: groupadd [options] GROUP
