## becomes another user for a command
sudo su -c 'id -un'; sudo su learner -c id; sudo su -s /bin/sh nobody -c 'whoami; echo $HOME $SHELL'
#> root
#> uid=1000(learner) gid=1000(learner) groups=1000(learner),27(sudo),100(users),996(docker)
#> nobody
#> /nonexistent /bin/sh

## starts a shell
echo 'id; echo $0 $HOME $USER $PATH; pwd' | sudo su
#> uid=0(root) gid=0(root) groups=0(root)
#> bash /root root /usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
#> /home/learner/case

## logs in
echo 'id; echo $0 $HOME $USER $PATH; pwd; env | sort' | sudo su -
#> uid=0(root) gid=0(root) groups=0(root)
#> -bash /root root /usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
#> /root
#> HOME=/root
#> LOGNAME=root
#> MAIL=/var/mail/root
#> PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
#> PWD=/root
#> SHELL=/bin/bash
#> SHLVL=1
#> TERM=unknown
#> USER=root
#> _=/usr/bin/env

## logs in with -l as with a mere -
sudo su -l learner -c 'echo $0 $HOME $PWD'; sudo su --login learner -c 'shopt login_shell'; sudo su - learner -c 'echo $0'
#> -bash /home/learner /home/learner
#> login_shell    	on
#> -bash

## respects a shell that refuses
sudo su nobody; echo $?; sudo su - nobody; echo $?
#> This account is currently not available.
#> 1
#> This account is currently not available.
#> 1
#2> su: warning: cannot change directory to /nonexistent: No such file or directory

## knows who is not there
su absent; echo $?; sudo su absent -c id; echo $?
#> 1
#> 1
#2> su: user absent does not exist or the user entry does not contain all the required fields
#2> su: user absent does not exist or the user entry does not contain all the required fields

## asks for the password
echo wrong | su; echo $?; echo wrong | su -c id; echo learner | su learner -c 'id -un'; echo $?
#> 1
#> learner
#> 0
#2> Password: su: Authentication failure
#2> Password: su: Authentication failure
#2>$| Password:\x20

## asks on a terminal
{ sleep 0.5; echo learner; sleep 1; } | script -qc 'su learner -c whoami' /dev/null
#>$ Password: \r
#>$ learner\r

## lets nobody become root without a password
echo | su; echo $?; su < /dev/null; echo $?
#> 1
#> 1
#2> Password: su: Authentication failure
#2> Password: su: Authentication failure

## becomes who has a password
sudo useradd -m bob; echo bob:tux12345 | sudo chpasswd; echo tux12345 | su bob -c 'whoami; pwd'; echo $?; echo other | su bob -c whoami; echo $?
#> bob
#> /home/learner/case
#> 0
#> 1
#2> Password: Password: su: Authentication failure

## keeps the environment where asked to
FRUIT=apple HOME=/x su -p learner -c 'echo $FRUIT $HOME $USER' <<< learner; FRUIT=apple sudo -E su -w FRUIT - learner -c 'echo $FRUIT $HOME'; FRUIT=apple sudo -E su - learner -c 'echo "[$FRUIT]"'
#> apple /x learner
#> apple /home/learner
#> []
#2>$| Password:\x20

## gives the status of the command
sudo su -c 'exit 3'; echo $?; sudo su -c 'no-such-command'; echo $?; sudo su -c 'kill -TERM $$'; echo $?
#> 3
#> 127
#> 143
#2> bash: line 1: no-such-command: command not found
#2> Terminated

## chooses the groups
sudo su -g mail learner -c 'id'; sudo su -G mail learner -c 'id -G'; sudo su -g absent learner -c id; echo $?
#> uid=1000(learner) gid=8(mail) groups=8(mail)
#> 8
#> 1
#2> su: group absent does not exist

## gives words to the shell
sudo su learner -c 'echo "$0|$1|$2"' one two three; echo 'echo from a script $1' > s; sudo su learner -- s arg
#> one|two|three
#> from a script arg

## says what is wrong with the line
su -Q; echo $?; su --absent; echo $?; su -c; echo $?
#> 1
#> 1
#> 1
#2> su: invalid option -- 'Q'
#2> Try 'su --help' for more information.
#2> su: unrecognized option '--absent'
#2> Try 'su --help' for more information.
#2> su: option requires an argument -- 'c'
#2> Try 'su --help' for more information.

## prints its help
su --help; su --version
#>
#> Usage:
#>  su [options] [-] [<user> [<argument>...]]
#>
#> Change the effective user ID and group ID to that of <user>.
#> A mere - implies -l.  If <user> is not given, root is assumed.
#>
#> Options:
#>  -m, -p, --preserve-environment      do not reset environment variables
#>  -w, --whitelist-environment <list>  don't reset specified variables
#>
#>  -g, --group <group>             specify the primary group
#>  -G, --supp-group <group>        specify a supplemental group
#>
#>  -, -l, --login                  make the shell a login shell
#>  -c, --command <command>         pass a single command to the shell with -c
#>  --session-command <command>     pass a single command to the shell with -c
#>                                    and do not create a new session
#>  -f, --fast                      pass -f to the shell (for csh or tcsh)
#>  -s, --shell <shell>             run <shell> if /etc/shells allows it
#>  -P, --pty                       create a new pseudo-terminal
#>
#>  -h, --help                      display this help
#>  -V, --version                   display version
#>
#> For more details see su(1).
#> su from util-linux 2.38.1
