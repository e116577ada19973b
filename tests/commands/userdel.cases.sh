## removes a user
sudo useradd -m bob; sudo userdel bob; echo $?; id bob; ls /home; grep bob /etc/passwd /etc/group; sudo grep bob /etc/shadow /etc/gshadow; stat -c '%U %G' /home/bob
#> 0
#> bob
#> learner
#> UNKNOWN UNKNOWN
#2> id: ‘bob’: no such user

## removes the home too
sudo useradd -m bob; sudo userdel -r bob; echo $?; ls /home
#> 0
#> learner
#2> userdel: bob mail spool (/var/mail/bob) not found

## takes the user out of groups
sudo useradd -G users,mail bob; grep bob /etc/group; sudo userdel bob; grep -c bob /etc/group
#> mail:x:8:bob
#> users:x:100:learner,bob
#> bob:x:1001:
#> 0
#? 1

## refuses
sudo userdel absent; echo $?; sudo userdel learner 2>&1 | sed 's/[0-9]*$/N/'; sudo userdel 2>&1 | head -1; /usr/sbin/userdel bob; echo $?
#> 6
#> userdel: user learner is currently used by process N
#> Usage: userdel [options] LOGIN
#> 6
#2> userdel: user 'absent' does not exist
#2> userdel: user 'bob' does not exist

## keeps a group that others are in
sudo useradd bob; sudo useradd -g bob eve; sudo userdel bob; grep bob /etc/group; sudo userdel eve
#> bob:x:1001:
#2> userdel: group bob is the primary group of another user and is not removed.

## prints its help
/usr/sbin/userdel --help
#> Usage: userdel [options] LOGIN
#>
#> Options:
#>   -f, --force                   force some actions that would fail otherwise
#>                                 e.g. removal of user still logged in
#>                                 or files, even if not owned by the user
#>   -h, --help                    display this help message and exit
#>   -r, --remove                  remove home directory and mail spool
#>   -R, --root CHROOT_DIR         directory to chroot into
#>   -P, --prefix PREFIX_DIR       prefix directory where are located the /etc/* files
#>   -Z, --selinux-user            remove any SELinux user mapping for the user
#>
