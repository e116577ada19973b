## removes a group
sudo groupadd devs; sudo groupdel devs; echo $?; grep -c devs /etc/group
#> 0
#> 0
#? 1

## refuses
sudo groupdel absent; echo $?; sudo groupdel learner; echo $?; /usr/sbin/groupdel users; echo $?
#> 6
#> 8
#> 10
#2> groupdel: group 'absent' does not exist
#2> groupdel: cannot remove the primary group of user 'learner'
#2> groupdel: Permission denied.
#2> groupdel: cannot lock /etc/group; try again later.

## removes one that is somebody's with -f
sudo useradd bob; sudo groupdel -f bob; echo $?; id bob
#> 0
#> uid=1001(bob) gid=1001 groups=1001

## needs a name
sudo groupdel 2>&1 | head -1; sudo groupdel a b 2>&1 | head -1
#> Usage: groupdel [options] GROUP
#> Usage: groupdel [options] GROUP

## prints its help
/usr/sbin/groupdel --help
#> Usage: groupdel [options] GROUP
#>
#> Options:
#>   -h, --help                    display this help message and exit
#>   -R, --root CHROOT_DIR         directory to chroot into
#>   -P, --prefix PREFIX_DIR       prefix directory where are located the /etc/* files
#>   -f, --force                   delete group even if it is the primary group of a user
#>
