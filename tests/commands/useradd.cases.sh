## makes a user
sudo useradd bob; tail -n 1 /etc/passwd; tail -n 1 /etc/group; sudo tail -n 1 /etc/gshadow; sudo tail -n 1 /etc/shadow | cut -d : -f 1,2,4-; id bob; ls /home
#> bob:x:1001:1001::/home/bob:/bin/sh
#> bob:x:1001:
#> bob:!::
#> bob:!:0:99999:7:::
#> uid=1001(bob) gid=1001(bob) groups=1001(bob)
#> learner

## makes a home of the skeleton
sudo useradd -m bob; ls -A /home/bob; stat -c '%U %G %a' /home/bob; cmp /etc/skel/.bashrc /home/bob/.bashrc; ls -l /home/bob/.bashrc | cut -c 1-18
#> .bash_logout
#> .bashrc
#> .profile
#> bob bob 755
#> -rw-r--r-- 1 bob b

## takes all that one wants
sudo useradd -m -s /bin/bash -c 'Eve E' -G users,sudo -u 1500 -d /home/eva eve; id eve; tail -n 1 /etc/passwd; ls /home; grep sudo /etc/group; tail -n 1 /etc/subuid
#> uid=1500(eve) gid=1500(eve) groups=1500(eve),27(sudo),100(users)
#> eve:x:1500:1500:Eve E:/home/eva:/bin/bash
#> eva
#> learner
#> sudo:x:27:learner,eve
#> eve:100000:65536

## takes the next free number
sudo useradd a; sudo useradd -u 2000 b; sudo useradd c; tail -n 3 /etc/passwd | cut -d : -f 1,3,4; sudo groupadd -g 3000 g; sudo useradd d; id d
#> a:1001:1001
#> b:2000:2000
#> c:2001:2001
#> uid=2002(d) gid=2002(d) groups=2002(d)

## makes a system account
sudo useradd -r -d /var/svc svc; tail -n 1 /etc/passwd; sudo tail -n 1 /etc/shadow | cut -d : -f 1,2,4-
#> svc:x:999:999::/var/svc:/bin/sh
#> svc:!::::::

## needs no group of its own
sudo useradd -N carl; id carl; sudo useradd -g mail dora; id dora; sudo useradd -M -g 100 ed; id ed
#> uid=1001(carl) gid=100(users) groups=100(users)
#> uid=1002(dora) gid=8(mail) groups=8(mail)
#> uid=1003(ed) gid=100(users) groups=100(users)

## refuses
sudo useradd learner; echo $?; sudo useradd -u 1000 x; echo $?; sudo useradd -g absent x; echo $?; sudo useradd -G a,users,b x; echo $?; sudo useradd 'bad name'; echo $?; sudo useradd mail; echo $?; sudo useradd -u x y; echo $?; sudo groupadd crew; sudo useradd crew; echo $?
#> 9
#> 4
#> 6
#> 6
#> 3
#> 9
#> 3
#> 9
#2> useradd: user 'learner' already exists
#2> useradd: UID 1000 is not unique
#2> useradd: group 'absent' does not exist
#2> useradd: group 'a' does not exist
#2> useradd: group 'b' does not exist
#2> useradd: invalid user name 'bad name': use --badname to ignore
#2> useradd: user 'mail' already exists
#2> useradd: invalid user ID 'x'
#2> useradd: group crew exists - if you want to add this user to that group, use -g.

## lets an account expire
sudo useradd -e 2030-01-01 -f 5 exp; sudo tail -n 1 /etc/shadow | cut -d : -f 1,2,4-
#> exp:!:0:99999:7:5:21915:

## shows what it takes if not told
useradd -D; sudo useradd -D
#> GROUP=100
#> HOME=/home
#> INACTIVE=-1
#> EXPIRE=
#> SHELL=/bin/sh
#> SKEL=/etc/skel
#> CREATE_MAIL_SPOOL=no
#> LOG_INIT=yes
#2> bash: line 1: useradd: command not found

## stands where root looks
useradd x; echo $?; which useradd; sudo which useradd; /usr/sbin/useradd x; echo $?
#> 127
#> /usr/sbin/useradd
#> 1
#2> bash: line 1: useradd: command not found
#2> useradd: Permission denied.
#2> useradd: cannot lock /etc/passwd; try again later.

## makes a user who can log in
sudo useradd -m -s /bin/bash bob; echo bob:tux12345 | sudo chpasswd; echo tux12345 | su - bob -c 'whoami; pwd; echo $SHELL'; sudo -u bob touch /home/bob/x; ls -l /home/bob/x | cut -c 1-19
#> bob
#> /home/bob
#> /bin/bash
#> -rw-r--r-- 1 bob bo
#2>$| Password:\x20

## minds a home that is there
sudo mkdir /home/bob; sudo useradd -m bob; echo $?; ls -A /home/bob
#> 0
#2> useradd: warning: the home directory /home/bob already exists.
#2> useradd: Not copying any file from skel directory into it.

## prints its help
/usr/sbin/useradd --help; /usr/sbin/useradd 2>&1 | head -3; /usr/sbin/useradd -Q 2>&1 | sed -n 2p
#> Usage: useradd [options] LOGIN
#>        useradd -D
#>        useradd -D [options]
#>
#> Options:
#>       --badname                 do not check for bad names
#>   -b, --base-dir BASE_DIR       base directory for the home directory of the
#>                                 new account
#>       --btrfs-subvolume-home    use BTRFS subvolume for home directory
#>   -c, --comment COMMENT         GECOS field of the new account
#>   -d, --home-dir HOME_DIR       home directory of the new account
#>   -D, --defaults                print or change default useradd configuration
#>   -e, --expiredate EXPIRE_DATE  expiration date of the new account
#>   -f, --inactive INACTIVE       password inactivity period of the new account
#>   -F, --add-subids-for-system   add entries to sub[ud]id even when adding a system user
#>   -g, --gid GROUP               name or ID of the primary group of the new
#>                                 account
#>   -G, --groups GROUPS           list of supplementary groups of the new
#>                                 account
#>   -h, --help                    display this help message and exit
#>   -k, --skel SKEL_DIR           use this alternative skeleton directory
#>   -K, --key KEY=VALUE           override /etc/login.defs defaults
#>   -l, --no-log-init             do not add the user to the lastlog and
#>                                 faillog databases
#>   -m, --create-home             create the user's home directory
#>   -M, --no-create-home          do not create the user's home directory
#>   -N, --no-user-group           do not create a group with the same name as
#>                                 the user
#>   -o, --non-unique              allow to create users with duplicate
#>                                 (non-unique) UID
#>   -p, --password PASSWORD       encrypted password of the new account
#>   -r, --system                  create a system account
#>   -R, --root CHROOT_DIR         directory to chroot into
#>   -P, --prefix PREFIX_DIR       prefix directory where are located the /etc/* files
#>   -s, --shell SHELL             login shell of the new account
#>   -u, --uid UID                 user ID of the new account
#>   -U, --user-group              create a group with the same name as the user
#>   -Z, --selinux-user SEUSER     use a specific SEUSER for the SELinux user mapping
#>
#> Usage: useradd [options] LOGIN
#>        useradd -D
#>        useradd -D [options]
#> Usage: useradd [options] LOGIN
