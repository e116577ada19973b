## runs a command as root
sudo id; sudo whoami; sudo id -un
#> uid=0(root) gid=0(root) groups=0(root)
#> root
#> root

## says what is wrong with the line
sudo; echo $?; sudo -Q ls; echo $?; sudo -u; echo $?
#> 1
#> 1
#> 1
#2> usage: sudo -h | -K | -k | -V
#2> usage: sudo -v [-ABkNnS] [-g group] [-h host] [-p prompt] [-u user]
#2> usage: sudo -l [-ABkNnS] [-g group] [-h host] [-p prompt] [-U user] [-u user]
#2>             [command [arg ...]]
#2> usage: sudo [-ABbEHkNnPS] [-r role] [-t type] [-C num] [-D directory] [-g
#2>             group] [-h host] [-p prompt] [-R directory] [-T timeout] [-u user]
#2>             [VAR=value] [-i | -s] [command [arg ...]]
#2> usage: sudo -e [-ABkNnS] [-r role] [-t type] [-C num] [-D directory] [-g group]
#2>             [-h host] [-p prompt] [-R directory] [-T timeout] [-u user] file ...
#2> sudo: invalid option -- 'Q'
#2> usage: sudo -h | -K | -k | -V
#2> usage: sudo -v [-ABkNnS] [-g group] [-h host] [-p prompt] [-u user]
#2> usage: sudo -l [-ABkNnS] [-g group] [-h host] [-p prompt] [-U user] [-u user]
#2>             [command [arg ...]]
#2> usage: sudo [-ABbEHkNnPS] [-r role] [-t type] [-C num] [-D directory] [-g
#2>             group] [-h host] [-p prompt] [-R directory] [-T timeout] [-u user]
#2>             [VAR=value] [-i | -s] [command [arg ...]]
#2> usage: sudo -e [-ABkNnS] [-r role] [-t type] [-C num] [-D directory] [-g group]
#2>             [-h host] [-p prompt] [-R directory] [-T timeout] [-u user] file ...
#2> sudo: option requires an argument -- 'u'
#2> usage: sudo -h | -K | -k | -V
#2> usage: sudo -v [-ABkNnS] [-g group] [-h host] [-p prompt] [-u user]
#2> usage: sudo -l [-ABkNnS] [-g group] [-h host] [-p prompt] [-U user] [-u user]
#2>             [command [arg ...]]
#2> usage: sudo [-ABbEHkNnPS] [-r role] [-t type] [-C num] [-D directory] [-g
#2>             group] [-h host] [-p prompt] [-R directory] [-T timeout] [-u user]
#2>             [VAR=value] [-i | -s] [command [arg ...]]
#2> usage: sudo -e [-ABkNnS] [-r role] [-t type] [-C num] [-D directory] [-g group]
#2>             [-h host] [-p prompt] [-R directory] [-T timeout] [-u user] file ...

## runs a command as another user
sudo -u nobody id; sudo -u '#33' whoami; sudo -u absent id; echo $?; sudo -g users id; sudo -u backup -g mail id
#> uid=65534(nobody) gid=65534(nogroup) groups=65534(nogroup)
#> www-data
#> 1
#> uid=1000(learner) gid=100(users) groups=100(users),27(sudo),996(docker),1000(learner)
#> uid=34(backup) gid=8(mail) groups=8(mail),34(backup)
#2> sudo: unknown user absent
#2> sudo: error initializing audit plugin sudoers_audit

## gives a clean environment
FRUIT=apple LC_TIME=C TERM=xterm sudo env | sort
#> HOME=/root
#> LANG=C.UTF-8
#> LC_TIME=C
#> LOGNAME=root
#> MAIL=/var/mail/root
#> PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
#> SHELL=/bin/bash
#> SUDO_COMMAND=/usr/bin/env
#> SUDO_GID=1000
#> SUDO_UID=1000
#> SUDO_USER=learner
#> TERM=xterm
#> USER=root

## lets variables through where asked to
FRUIT=apple HUE=red sudo -E sh -c 'echo "$FRUIT $HUE"'; FRUIT=apple HUE=red sudo --preserve-env=FRUIT sh -c 'echo "$FRUIT $HUE"'; sudo FRUIT=plum HUE=blue sh -c 'echo "$FRUIT $HUE"'; sudo -- sh -c 'echo "[$FRUIT]"'
#> apple red
#>$ apple\x20
#> plum blue
#> []

## has a path of its own
mkdir bin; printf '#!/bin/sh\necho mine\n' > bin/mine; chmod +x bin/mine; PATH=$PWD/bin:$PATH; mine; sudo mine; echo $?; sudo ./bin/mine; sudo absent; echo $?; sudo ./absent; echo $?; sudo /etc/passwd; echo $?
#> mine
#> 1
#> mine
#> 1
#> 1
#> 1
#2> sudo: mine: command not found
#2> sudo: absent: command not found
#2> sudo: ./absent: command not found
#2> sudo: /etc/passwd: command not found

## gives the status of the command
sudo sh -c 'exit 7'; echo $?; sudo false; echo $?; sudo sh -c 'kill -TERM $$'; echo $?
#> 7
#> 1
#> 143
#2> Terminated

## runs a shell
sudo -s whoami; sudo -s echo 'a  b' '$HOME'; echo 'whoami; pwd; echo "$0"' | sudo -s
#> root
#> a  b /root
#> root
#> /home/learner/case
#> /bin/bash

## logs in
sudo -i whoami; sudo -i pwd; sudo -i 'echo $HOME; pwd'; echo 'shopt login_shell; pwd; echo $SUDO_USER' | sudo -i; sudo -iu nobody; echo $?
#> root
#> /root
#> login_shell    	on
#> /root
#> learner
#> This account is currently not available.
#> 1
#2> -bash: line 1: echo /root; pwd: No such file or directory
#2> sudo: unable to change directory to /nonexistent: No such file or directory

## sets the home
sudo sh -c 'echo $HOME $PWD'; sudo -H sh -c 'echo $HOME'; sudo -u www-data sh -c 'echo $HOME $USER $LOGNAME $MAIL $SHELL'
#> /root /home/learner/case
#> /root
#> /var/www www-data www-data /var/mail/www-data /usr/sbin/nologin

## tells what it ran
sudo sh -c 'echo "$SUDO_COMMAND|$SUDO_USER|$SUDO_UID|$SUDO_GID"' x y; sudo -u nobody sh -c 'echo $SUDO_USER'; sudo sudo sh -c 'echo $SUDO_USER'
#> /usr/bin/sh -c echo "$SUDO_COMMAND|$SUDO_USER|$SUDO_UID|$SUDO_GID" x y|learner|1000|1000
#> learner
#> root

## writes where only root may
echo one > /etc/example; sudo sh -c 'echo one > /etc/example'; cat /etc/example; ls -l /etc/example | cut -c 1-23; echo two | sudo tee -a /etc/example; cat /etc/example; rm -f /etc/example; sudo rm /etc/example; ls /etc/example
#> one
#>$ -rw-r--r-- 1 root root\x20
#> two
#> one
#> two
#2> bash: line 1: /etc/example: Permission denied
#2> rm: cannot remove '/etc/example': Permission denied
#2> ls: cannot access '/etc/example': No such file or directory
#? 2

## does not redirect as root
sudo echo hello > /etc/example; echo $?
#> 1
#2> bash: line 1: /etc/example: Permission denied

## reads what only root may
cat /etc/shadow; sudo grep -c . /etc/shadow; sudo ls -A /root; ls /root
#> 11
#2> cat: /etc/shadow: Permission denied
#2> ls: cannot open directory '/root': Permission denied
#? 2

## asks for a password
sudo rm /etc/sudoers.d/learner; { sleep 0.5; echo learner; sleep 1; } | script -qc 'sudo whoami' /dev/null
#>$ [sudo] password for learner: \r
#>$ root\r

## asks again
sudo rm /etc/sudoers.d/learner; { sleep 0.5; echo wrong; sleep 3; echo learner; sleep 1; } | script -qc 'sudo whoami' /dev/null
#>$ [sudo] password for learner: \r
#>$ Sorry, try again.\r
#>$ [sudo] password for learner: \r
#>$ root\r

## asks three times
sudo rm /etc/sudoers.d/learner; printf 'a\nb\nc\nd\n' | sudo -S whoami; echo $?
#> 1
#2> [sudo] password for learner: Sorry, try again.
#2> [sudo] password for learner: Sorry, try again.
#2> [sudo] password for learner: sudo: 3 incorrect password attempts

## gives up where no more is typed
sudo rm /etc/sudoers.d/learner; printf 'a\n' | sudo -S whoami; echo $?; sudo -S whoami < /dev/null; echo $?
#> 1
#> 1
#2> [sudo] password for learner: Sorry, try again.
#2>$ [sudo] password for learner:\x20
#2> sudo: no password was provided
#2> sudo: 1 incorrect password attempt
#2>$ [sudo] password for learner:\x20
#2> sudo: no password was provided
#2> sudo: a password is required

## reads the password from standard input
sudo rm /etc/sudoers.d/learner; { echo learner; echo rest; } | sudo -S cat; echo $?; echo learner | sudo -kS id -u
#> rest
#> 0
#> 0
#2>$| [sudo] password for learner: [sudo] password for learner:\x20

## needs a terminal to ask
sudo rm /etc/sudoers.d/learner; sudo whoami < /dev/null; echo $?; sudo -n whoami; echo $?
#> 1
#> 1
#2> sudo: a terminal is required to read the password; either use the -S option to read from standard input or configure an askpass helper
#2> sudo: a password is required
#2> sudo: a password is required

## asks with another prompt
sudo rm /etc/sudoers.d/learner; echo learner | sudo -S -p 'Password of %u for %U on %h (%p) %%: ' whoami; sudo -k; echo learner | SUDO_PROMPT='your turn: ' sudo -S -u nobody whoami
#> root
#> nobody
#2>$| Password of learner for root on rockpool (learner) %: your turn:\x20

## remembers for a while
sudo rm /etc/sudoers.d/learner; echo learner | sudo -S -v; echo; sudo -n whoami; sudo -k; sudo -n whoami; echo learner | sudo -Sv; sudo -n whoami; sudo -K; sudo -n whoami; echo $?
#>
#> root
#> root
#> 1
#2> [sudo] password for learner: sudo: a password is required
#2> [sudo] password for learner: sudo: a password is required

## asks nothing of root
sudo rm /etc/sudoers.d/learner; echo learner | sudo -S sh -c 'sudo -k; sudo whoami' 2> /dev/null; sudo -k; sudo -k whoami < /dev/null
#> root
#2> sudo: a terminal is required to read the password; either use the -S option to read from standard input or configure an askpass helper
#2> sudo: a password is required
#? 1

## knows who may not
sudo sh -c 'useradd -m bob; echo bob:tux | chpasswd'; sudo -u bob sh -c 'echo tux | sudo -S whoami'; echo $?; sudo -u bob sudo -n -l; echo $?
#> 1
#> 1
#2> [sudo] password for bob: bob is not in the sudoers file.
#2> sudo: a password is required

## knows who may something
sudo useradd -m bob; echo 'bob ALL = (root) NOPASSWD: /usr/bin/id, /usr/bin/cat /etc/shadow' | sudo tee /etc/sudoers.d/bob > /dev/null; sudo -u bob sh -c 'sudo id -u; sudo cat /etc/shadow | wc -l; sudo -n cat /etc/passwd; sudo -n whoami; sudo -n -u nobody id'; sudo -u bob sudo -l
#> 0
#> 12
#> Matching Defaults entries for bob on rockpool:
#>     env_reset, mail_badpass,
#>     secure_path=/usr/local/sbin\:/usr/local/bin\:/usr/sbin\:/usr/bin\:/sbin\:/bin
#>
#> User bob may run the following commands on rockpool:
#>     (root) NOPASSWD: /usr/bin/id, /usr/bin/cat /etc/shadow
#2> sudo: a password is required
#2> sudo: a password is required
#2> sudo: a password is required

## reads aliases and exceptions
sudo useradd -m bob; sudo useradd -m eve; sudo tee /etc/sudoers.d/team > /dev/null <<'END'
# Who looks after the machine
User_Alias  TEAM = bob, eve
Runas_Alias ANY = root, nobody
Cmnd_Alias  LOOK = /usr/bin/id, /usr/bin/whoami, \
                   /usr/bin/ls
Host_Alias  HERE = rockpool
TEAM HERE = (ANY) NOPASSWD: LOOK, !/usr/bin/ls /root
Defaults:eve !env_reset
END
for who in bob eve; do sudo -u $who sh -c 'sudo -n id -u; sudo -n -u nobody whoami; sudo -n ls -d /home; sudo -n ls /root; sudo -n env'; done; sudo -u bob sudo -l; sudo -l -U eve
#> 0
#> nobody
#> /home
#> 0
#> nobody
#> /home
#> Matching Defaults entries for bob on rockpool:
#>     env_reset, mail_badpass,
#>     secure_path=/usr/local/sbin\:/usr/local/bin\:/usr/sbin\:/usr/bin\:/sbin\:/bin
#>
#> User bob may run the following commands on rockpool:
#>     (root, nobody) NOPASSWD: /usr/bin/id, /usr/bin/whoami, /usr/bin/ls,
#>         !/usr/bin/ls /root
#2> Sorry, user bob is not allowed to execute '/usr/bin/ls /root' as root on rockpool.
#2> sudo: a password is required
#2> Sorry, user eve is not allowed to execute '/usr/bin/ls /root' as root on rockpool.
#2> sudo: a password is required
#2> sudo: a terminal is required to read the password; either use the -S option to read from standard input or configure an askpass helper
#2> sudo: a password is required
#? 1

## lists what is allowed
sudo -l; sudo -l ls; echo $?; sudo -l absent; echo $?; sudo -ll
#> Matching Defaults entries for learner on rockpool:
#>     env_reset, mail_badpass,
#>     secure_path=/usr/local/sbin\:/usr/local/bin\:/usr/sbin\:/usr/bin\:/sbin\:/bin
#>
#> User learner may run the following commands on rockpool:
#>     (ALL : ALL) ALL
#>     (ALL : ALL) NOPASSWD: ALL
#> /usr/bin/ls
#> 0
#> 1
#> Matching Defaults entries for learner on rockpool:
#>     env_reset, mail_badpass,
#>     secure_path=/usr/local/sbin\:/usr/local/bin\:/usr/sbin\:/usr/bin\:/sbin\:/bin
#>
#> User learner may run the following commands on rockpool:
#>
#> Sudoers entry:
#>     RunAsUsers: ALL
#>     RunAsGroups: ALL
#>     Commands:
#> 	ALL
#>
#> Sudoers entry:
#>     RunAsUsers: ALL
#>     RunAsGroups: ALL
#>     Options: !authenticate
#>     Commands:
#> 	ALL
#2> sudo: absent: command not found

## knows a fault in its file
echo 'learner ALL=(ALL NOPASSWD' | sudo tee /etc/sudoers.d/zz > /dev/null; sudo whoami; echo $?
#> root
#> 0
#2> /etc/sudoers.d/zz:1:18: syntax error
#2> learner ALL=(ALL NOPASSWD
#2>                  ^~~~~~~~

## refuses a file that others may write
sudo chmod 666 /etc/sudoers.d/learner; sudo -n whoami; echo $?
#> 1
#2> sudo: /etc/sudoers.d/learner is world writable
#2> sudo: a password is required

## keeps the password off
sudo -v; echo $?; sudo -nv; echo $?; sudo -K; echo $?; sudo -k; echo $?
#> 1
#> 1
#> 0
#> 0
#2> sudo: a terminal is required to read the password; either use the -S option to read from standard input or configure an askpass helper
#2> sudo: a password is required
#2> sudo: a password is required

## mixes options
sudo -s -i; echo $?; sudo -l -u root extra -v; echo $?; sudo -E -i true; echo $?; sudo -k -v; echo $?; sudo -K ls; echo $?
#> 1
#> 1
#> 1
#> 1
#> 1
#2> sudo: you may not specify both the -i and -s options
#2> usage: sudo -h | -K | -k | -V
#2> usage: sudo -v [-ABkNnS] [-g group] [-h host] [-p prompt] [-u user]
#2> usage: sudo -l [-ABkNnS] [-g group] [-h host] [-p prompt] [-U user] [-u user]
#2>             [command [arg ...]]
#2> usage: sudo [-ABbEHkNnPS] [-r role] [-t type] [-C num] [-D directory] [-g
#2>             group] [-h host] [-p prompt] [-R directory] [-T timeout] [-u user]
#2>             [VAR=value] [-i | -s] [command [arg ...]]
#2> usage: sudo -e [-ABkNnS] [-r role] [-t type] [-C num] [-D directory] [-g group]
#2>             [-h host] [-p prompt] [-R directory] [-T timeout] [-u user] file ...
#2> sudo: extra: command not found
#2> sudo: you may not specify both the -i and -E options
#2> usage: sudo -h | -K | -k | -V
#2> usage: sudo -v [-ABkNnS] [-g group] [-h host] [-p prompt] [-u user]
#2> usage: sudo -l [-ABkNnS] [-g group] [-h host] [-p prompt] [-U user] [-u user]
#2>             [command [arg ...]]
#2> usage: sudo [-ABbEHkNnPS] [-r role] [-t type] [-C num] [-D directory] [-g
#2>             group] [-h host] [-p prompt] [-R directory] [-T timeout] [-u user]
#2>             [VAR=value] [-i | -s] [command [arg ...]]
#2> usage: sudo -e [-ABkNnS] [-r role] [-t type] [-C num] [-D directory] [-g group]
#2>             [-h host] [-p prompt] [-R directory] [-T timeout] [-u user] file ...
#2> sudo: a terminal is required to read the password; either use the -S option to read from standard input or configure an askpass helper
#2> sudo: a password is required
#2> usage: sudo -h | -K | -k | -V
#2> usage: sudo -v [-ABkNnS] [-g group] [-h host] [-p prompt] [-u user]
#2> usage: sudo -l [-ABkNnS] [-g group] [-h host] [-p prompt] [-U user] [-u user]
#2>             [command [arg ...]]
#2> usage: sudo [-ABbEHkNnPS] [-r role] [-t type] [-C num] [-D directory] [-g
#2>             group] [-h host] [-p prompt] [-R directory] [-T timeout] [-u user]
#2>             [VAR=value] [-i | -s] [command [arg ...]]
#2> usage: sudo -e [-ABkNnS] [-r role] [-t type] [-C num] [-D directory] [-g group]
#2>             [-h host] [-p prompt] [-R directory] [-T timeout] [-u user] file ...

## runs in the background
sudo -b sh -c 'sleep 0.2; echo done'; echo started; sleep 1
#> started
#> done

## changes the directory with -D only where it is allowed
sudo -D /tmp pwd; echo $?
#> 1
#2> sudo: you are not permitted to use the -D option with /usr/bin/pwd

## owns what it makes
sudo touch a; sudo -u learner touch b; sudo mkdir c; stat -c '%U %A %n' *; rm -f a; ls
#> root -rw-r--r-- a
#> learner -rw-r--r-- b
#> root drwxr-xr-x c
#> b
#> c

## ends a process of root's
sudo sleep 30 & sleep 0.5; kill -9 $(pgrep -x sleep) 2>&1 | sed 's/([0-9]*)/(N)/'; sudo pkill -x sleep; wait; echo $?
#> bash: line 1: kill: (N) - Operation not permitted
#> 0

## tells its version
sudo -V | head -1; sudo --version | sed -n 1p
#> Sudo version 1.9.13p3
#> Sudo version 1.9.13p3

## shows its usage
sudo -h
#> sudo - execute a command as another user
#>
#> usage: sudo -h | -K | -k | -V
#> usage: sudo -v [-ABkNnS] [-g group] [-h host] [-p prompt] [-u user]
#> usage: sudo -l [-ABkNnS] [-g group] [-h host] [-p prompt] [-U user] [-u user]
#>             [command [arg ...]]
#> usage: sudo [-ABbEHkNnPS] [-r role] [-t type] [-C num] [-D directory] [-g
#>             group] [-h host] [-p prompt] [-R directory] [-T timeout] [-u user]
#>             [VAR=value] [-i | -s] [command [arg ...]]
#> usage: sudo -e [-ABkNnS] [-r role] [-t type] [-C num] [-D directory] [-g group]
#>             [-h host] [-p prompt] [-R directory] [-T timeout] [-u user] file ...
#>
#> Options:
#>   -A, --askpass                 use a helper program for password prompting
#>   -b, --background              run command in the background
#>   -B, --bell                    ring bell when prompting
#>   -C, --close-from=num          close all file descriptors >= num
#>   -D, --chdir=directory         change the working directory before running
#>                                 command
#>   -E, --preserve-env            preserve user environment when running command
#>       --preserve-env=list       preserve specific environment variables
#>   -e, --edit                    edit files instead of running a command
#>   -g, --group=group             run command as the specified group name or ID
#>   -H, --set-home                set HOME variable to target user's home dir
#>   -h, --help                    display help message and exit
#>   -h, --host=host               run command on host (if supported by plugin)
#>   -i, --login                   run login shell as the target user; a command
#>                                 may also be specified
#>   -K, --remove-timestamp        remove timestamp file completely
#>   -k, --reset-timestamp         invalidate timestamp file
#>   -l, --list                    list user's privileges or check a specific
#>                                 command; use twice for longer format
#>   -n, --non-interactive         non-interactive mode, no prompts are used
#>   -P, --preserve-groups         preserve group vector instead of setting to
#>                                 target's
#>   -p, --prompt=prompt           use the specified password prompt
#>   -R, --chroot=directory        change the root directory before running command
#>   -r, --role=role               create SELinux security context with specified
#>                                 role
#>   -S, --stdin                   read password from standard input
#>   -s, --shell                   run shell as the target user; a command may
#>                                 also be specified
#>   -t, --type=type               create SELinux security context with specified
#>                                 type
#>   -T, --command-timeout=timeout terminate command after the specified time limit
#>   -U, --other-user=user         in list mode, display privileges for user
#>   -u, --user=user               run command (or edit file) as specified user
#>                                 name or ID
#>   -V, --version                 display version information and exit
#>   -v, --validate                update user's timestamp without running a
#>                                 command
#>   --                            stop processing command line arguments

## cd is no program
sudo cd /root; echo $?; sudo nosuch; echo $?
#> 1
#> 1
#2> sudo: cd: command not found
#2> sudo: "cd" is a shell built-in command, it cannot be run directly.
#2> sudo: the -s option may be used to run a privileged shell.
#2> sudo: the -D option may be used to run a command in a specific directory.
#2> sudo: nosuch: command not found
