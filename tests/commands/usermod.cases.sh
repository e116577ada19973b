## adds to groups
sudo useradd -m bob; sudo usermod -aG sudo,users bob; id bob; sudo usermod -G users bob; id bob; sudo usermod -a -G mail,users bob; id bob; sudo usermod -rG users bob; id bob
#> uid=1001(bob) gid=1001(bob) groups=1001(bob),27(sudo),100(users)
#> uid=1001(bob) gid=1001(bob) groups=1001(bob),100(users)
#> uid=1001(bob) gid=1001(bob) groups=1001(bob),8(mail),100(users)
#> uid=1001(bob) gid=1001(bob) groups=1001(bob),8(mail)

## gives another name
sudo useradd -m bob; sudo usermod -aG users bob; sudo usermod -l rob -d /home/rob -m -c Robert -s /bin/bash bob; tail -n 1 /etc/passwd; ls /home; id rob; grep users /etc/group; id bob
#> rob:x:1001:1001:Robert:/home/rob:/bin/bash
#> learner
#> rob
#> uid=1001(rob) gid=1001(bob) groups=1001(bob),100(users)
#> users:x:100:learner,rob
#2> id: ‘bob’: no such user
#? 1

## locks and unlocks
sudo useradd bob; echo bob:x | sudo chpasswd; sudo usermod -L bob; sudo passwd -S bob | cut -d ' ' -f 1,2; sudo usermod -U bob; sudo passwd -S bob | cut -d ' ' -f 1,2
#> bob L
#> bob P

## unlocks nobody without a password
sudo useradd bob; sudo usermod -U bob; echo $?
#> 0
#2> usermod: unlocking the user's password would result in a passwordless account.
#2> You should set a password with usermod -p to unlock this user's password.

## gives another number
sudo useradd -m bob; sudo usermod -u 1700 bob; stat -c '%u %g' /home/bob /home/bob/.bashrc; sudo usermod -g users bob; id bob
#> 1700 1001
#> 1700 1001
#> uid=1700(bob) gid=100(users) groups=100(users)

## refuses
sudo usermod -aG absent learner; echo $?; sudo usermod -s /bin/sh absent; echo $?; sudo usermod -u 0 learner; echo $?; sudo usermod -l root nobody; echo $?; sudo usermod -g absent learner; echo $?; sudo usermod learner 2>&1 | head -2; /usr/sbin/usermod -L learner; echo $?
#> 6
#> 6
#> 4
#> 9
#> 6
#> usermod: no options
#> Usage: usermod [options] LOGIN
#> 1
#2> usermod: group 'absent' does not exist
#2> usermod: user 'absent' does not exist
#2> usermod: UID '0' already exists
#2> usermod: user 'root' already exists
#2> usermod: group 'absent' does not exist
#2> usermod: Permission denied.
#2> usermod: cannot lock /etc/passwd; try again later.

## minds its options
sudo usermod -a learner 2>&1 | head -2; sudo usermod -m learner 2>&1 | head -2; sudo usermod 2>&1 | head -1
#> usermod: -a flag is only allowed with the -G flag
#> Usage: usermod [options] LOGIN
#> usermod: -m flag is only allowed with the -d flag
#> Usage: usermod [options] LOGIN
#> Usage: usermod [options] LOGIN

## lets learner join a group from the next login on
sudo groupadd crew; sudo usermod -aG crew learner; id -Gn | grep -c crew; id -Gn learner; sudo -u learner id -Gn
#> 0
#> learner sudo users docker crew
#> learner sudo users docker crew

## prints its help
/usr/sbin/usermod --help
#> Usage: usermod [options] LOGIN
#>
#> Options:
#>   -a, --append                  append the user to the supplemental GROUPS
#>                                 mentioned by the -G option without removing
#>                                 the user from other groups
#>   -b, --badname                 allow bad names
#>   -c, --comment COMMENT         new value of the GECOS field
#>   -d, --home HOME_DIR           new home directory for the user account
#>   -e, --expiredate EXPIRE_DATE  set account expiration date to EXPIRE_DATE
#>   -f, --inactive INACTIVE       set password inactive after expiration
#>                                 to INACTIVE
#>   -g, --gid GROUP               force use GROUP as new primary group
#>   -G, --groups GROUPS           new list of supplementary GROUPS
#>   -h, --help                    display this help message and exit
#>   -l, --login NEW_LOGIN         new value of the login name
#>   -L, --lock                    lock the user account
#>   -m, --move-home               move contents of the home directory to the
#>                                 new location (use only with -d)
#>   -o, --non-unique              allow using duplicate (non-unique) UID
#>   -p, --password PASSWORD       use encrypted password for the new password
#>   -P, --prefix PREFIX_DIR       prefix directory where are located the /etc/* files
#>   -r, --remove                  remove the user from only the supplemental GROUPS
#>                                 mentioned by the -G option without removing
#>                                 the user from other groups
#>   -R, --root CHROOT_DIR         directory to chroot into
#>   -s, --shell SHELL             new login shell for the user account
#>   -u, --uid UID                 new UID for the user account
#>   -U, --unlock                  unlock the user account
#>   -v, --add-subuids FIRST-LAST  add range of subordinate uids
#>   -V, --del-subuids FIRST-LAST  remove range of subordinate uids
#>   -w, --add-subgids FIRST-LAST  add range of subordinate gids
#>   -W, --del-subgids FIRST-LAST  remove range of subordinate gids
#>   -Z, --selinux-user SEUSER     new SELinux user mapping for the user account
#>
