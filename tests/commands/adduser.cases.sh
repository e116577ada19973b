## makes a user, asked for nothing
sudo adduser --disabled-password --gecos '' ana; echo $?; getent passwd ana; getent group ana; id ana; ls -ld /home/ana | cut -c1-10; sudo ls -A /home/ana
#> Adding user `ana' ...
#> Adding new group `ana' (1001) ...
#> Adding new user `ana' (1001) with group `ana (1001)' ...
#> Creating home directory `/home/ana' ...
#> Copying files from `/etc/skel' ...
#> Adding new user `ana' to supplemental / extra groups `users' ...
#> Adding user `ana' to group `users' ...
#> 0
#> ana:x:1001:1001:,,,:/home/ana:/bin/bash
#> ana:x:1001:
#> uid=1001(ana) gid=1001(ana) groups=1001(ana),100(users)
#> drwx------
#> .bash_logout
#> .bashrc
#> .profile

## asks for password and name
printf 'secret\nsecret\nAna Lopez\n12\n555\n\n\ny\n' | sudo adduser ana 2>/dev/null; echo $?; getent passwd ana
#> Adding user `ana' ...
#> Adding new group `ana' (1001) ...
#> Adding new user `ana' (1001) with group `ana (1001)' ...
#> Creating home directory `/home/ana' ...
#> Copying files from `/etc/skel' ...
#> Changing the user information for ana
#> Enter the new value, or press ENTER for the default
#> 	Full Name []: 	Room Number []: 	Work Phone []: 	Home Phone []: 	Other []: Is the information correct? [Y/n] Adding new user `ana' to supplemental / extra groups `users' ...
#> Adding user `ana' to group `users' ...
#> 0
#> ana:x:1001:1001:Ana Lopez,12,555,:/home/ana:/bin/bash

## options for home, shell and number
sudo adduser --quiet --disabled-password --gecos 'Bo' --home /srv/bo --shell /bin/sh --uid 1500 bo; getent passwd bo; ls -d /srv/bo
#> bo:x:1500:1500:Bo,,,:/srv/bo:/bin/sh
#> /srv/bo

## without a home
sudo adduser --no-create-home --disabled-password --gecos '' cy; ls /home; getent passwd cy
#> Adding user `cy' ...
#> Adding new group `cy' (1001) ...
#> Adding new user `cy' (1001) with group `cy (1001)' ...
#> Not creating home directory `/home/cy'.
#> Adding new user `cy' to supplemental / extra groups `users' ...
#> Adding user `cy' to group `users' ...
#> learner
#> cy:x:1001:1001:,,,:/home/cy:/bin/bash

## into a group that is there
sudo addgroup team; sudo adduser --ingroup team --disabled-password --gecos '' dee; id dee
#> Adding group `team' (GID 1001) ...
#> Done.
#> Adding user `dee' ...
#> Adding new user `dee' (1001) with group `team (1001)' ...
#> Creating home directory `/home/dee' ...
#> Copying files from `/etc/skel' ...
#> Adding new user `dee' to supplemental / extra groups `users' ...
#> Adding user `dee' to group `users' ...
#> uid=1001(dee) gid=1001(team) groups=1001(team),100(users)

## a user into a group
sudo addgroup team; sudo adduser learner team; echo $?; getent group team; sudo adduser learner team; echo $?; sudo adduser learner none; echo $?; sudo adduser none team; echo $?
#> Adding group `team' (GID 1001) ...
#> Done.
#> Adding user `learner' to group `team' ...
#> Done.
#> 0
#> team:x:1001:learner
#> 0
#> 1
#> 1
#2> adduser: The user `learner' is already a member of `team'.
#2> adduser: The group `none' does not exist.
#2> adduser: The user `none' does not exist.

## names that are none, or taken
sudo adduser 'Bad Name'; echo $?; sudo adduser 9lives; echo $?; sudo adduser --disabled-password --gecos '' learner; echo $?; sudo adduser; echo $?
#> 1
#> 1
#> 1
#> 1
#2> adduser: To avoid problems, the username must not start with a
#2>             dash, plus sign, or tilde, and it must not contain any of the
#2>             following: colon, comma, slash, or any whitespace characters
#2>             including spaces, tabs, and newlines.
#2> adduser: Please enter a username matching the regular expression
#2>             configured via the NAME_REGEX configuration variable.  Use the
#2>             `--allow-bad-names' option to relax this check or reconfigure
#2>             NAME_REGEX in configuration.
#2> adduser: The user `learner' already exists.
#2> adduser: Only one or two names allowed.

## needs root
adduser eve; addgroup eve; deluser learner; delgroup learner; /usr/sbin/adduser eve; echo $?; /usr/sbin/addgroup eve; echo $?; /usr/sbin/deluser eve; echo $?
#> 1
#> 1
#> 1
#2> bash: line 1: adduser: command not found
#2> bash: line 1: addgroup: command not found
#2> bash: line 1: deluser: command not found
#2> bash: line 1: delgroup: command not found
#2> adduser: Only root may add a user or group to the system.
#2> addgroup: Only root may add a user or group to the system.
#2> deluser: Only root may remove a user or group from the system.

## groups
sudo addgroup team; echo $?; getent group team; sudo addgroup team; echo $?; sudo addgroup --gid 1700 crew; getent group crew; sudo addgroup --gid 1700 other; echo $?; sudo addgroup --system sys1; echo $?
#> Adding group `team' (GID 1001) ...
#> Done.
#> 0
#> team:x:1001:
#> 1
#> Adding group `crew' (GID 1700) ...
#> Done.
#> crew:x:1700:
#> 1
#> Adding group `sys1' (GID 101) ...
#> Done.
#> 0
#2> addgroup: The group `team' already exists.
#2> addgroup: The GID `1700' is already in use.

## system users
sudo adduser --system svc; echo $?; getent passwd svc; sudo adduser --system --group --no-create-home svc2; getent passwd svc2; getent group svc2
#> Adding system user `svc' (UID 100) ...
#> Adding new user `svc' (UID 100) with group `nogroup' ...
#> Not creating `/nonexistent'.
#> 0
#> svc:x:100:65534::/nonexistent:/usr/sbin/nologin
#> Adding system user `svc2' (UID 101) ...
#> Adding new group `svc2' (GID 101) ...
#> Adding new user `svc2' (UID 101) with group `svc2' ...
#> Not creating `/nonexistent'.
#> svc2:x:101:101::/nonexistent:/usr/sbin/nologin
#> svc2:x:101:

## unknown options
sudo adduser --nosuch x; echo $?; sudo deluser --nosuch x; echo $?
#> adduser [--uid id] [--firstuid id] [--lastuid id]
#>         [--gid id] [--firstgid id] [--lastgid id] [--ingroup group]
#>         [--add-extra-groups] [--shell shell]
#>         [--comment comment] [--home dir] [--no-create-home]
#>         [--allow-all-names] [--allow-bad-names]
#>         [--disabled-password] [--disabled-login]
#>         [--conf file] [--quiet] [--verbose] [--debug]
#>         user
#>     Add a normal user
#>
#> adduser --system
#>         [--uid id] [--group] [--ingroup group] [--gid id]
#>         [--shell shell] [--comment comment] [--home dir] [--no-create-home]
#>         [--conf file] [--quiet] [--verbose] [--debug]
#>         user
#>    Add a system user
#>
#> adduser --group
#>         [--gid ID] [--firstgid id] [--lastgid id]
#>         [--conf file] [--quiet] [--verbose] [--debug]
#>         group
#> addgroup
#>         [--gid ID] [--firstgid id] [--lastgid id]
#>         [--conf file] [--quiet] [--verbose] [--debug]
#>         group
#>    Add a user group
#>
#> addgroup --system
#>         [--gid id]
#>         [--conf file] [--quiet] [--verbose] [--debug]
#>         group
#>    Add a system group
#>
#> adduser USER GROUP
#>    Add an existing user to an existing group
#> 1
#> deluser [--system] [--remove-home] [--remove-all-files] [--backup]
#>         [--backup-to dir] [--backup-suffix str] [--conf file]
#>         [--quiet] [--verbose] [--debug] user
#>
#>   remove a normal user from the system
#>
#> deluser --group [--system] [--only-if-empty] [--conf file] [--quiet]
#>         [--verbose] [--debug] group
#> delgroup [--system] [--only-if-empty] [--conf file] [--quiet]
#>          [--verbose] [--debug] group
#>   remove a group from the system
#>
#> deluser [--conf file] [--quiet] [--verbose] [--debug] user group
#>   remove the user from a group
#> 1
#2> Unknown option: nosuch
#2> Unknown option: nosuch

## the home is there already
sudo mkdir /home/ana; sudo adduser --disabled-password --gecos '' ana; echo $?
#> Adding user `ana' ...
#> Adding new group `ana' (1001) ...
#> Adding new user `ana' (1001) with group `ana (1001)' ...
#> Adding new user `ana' to supplemental / extra groups `users' ...
#> Adding user `ana' to group `users' ...
#> 0
#2> adduser: The home directory `/home/ana' already exists.  Not touching this directory.
#2> adduser: Warning: The home directory `/home/ana' does not belong to the user you are currently creating.

## the number of a group that is taken
sudo addgroup --quiet team; sudo adduser --disabled-password --gecos '' ana; sudo adduser --disabled-password --gecos '' --uid 1002 bo; echo $?; sudo adduser --ingroup none --disabled-password --gecos '' cy; echo $?; sudo adduser --group crew; getent group crew
#> Adding user `ana' ...
#> Adding new group `ana' (1002) ...
#> Adding new user `ana' (1002) with group `ana (1002)' ...
#> Creating home directory `/home/ana' ...
#> Copying files from `/etc/skel' ...
#> Adding new user `ana' to supplemental / extra groups `users' ...
#> Adding user `ana' to group `users' ...
#> 1
#> 1
#> Adding group `crew' (GID 1003) ...
#> Done.
#> crew:x:1003:
#2> adduser: The UID 1002 is already in use.
#2> adduser: The group `none' does not exist.
