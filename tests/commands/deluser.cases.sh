## takes a user away, the home stays
sudo adduser --quiet --disabled-password --gecos '' ana; sudo deluser ana; echo $?; getent passwd ana; getent group ana; ls -d /home/ana
#> Removing crontab ...
#> Removing user `ana' ...
#> Done.
#> 0
#> /home/ana

## with the home
sudo adduser --quiet --disabled-password --gecos '' ana; sudo deluser --remove-home ana; echo $?; ls /home
#> Looking for files to backup/remove ...
#> Removing files ...
#> Removing crontab ...
#> Removing user `ana' ...
#> Done.
#> 0
#> learner

## from a group
sudo addgroup --quiet team; sudo adduser --quiet learner team; sudo deluser learner team; echo $?; getent group team; sudo deluser learner team; echo $?; sudo deluser learner none; echo $?
#> Removing user `learner' from group `team' ...
#> Done.
#> 0
#> team:x:1001:
#> 6
#> 3
#2> deluser: The user `learner' is not a member of group `team'.
#2> deluser: The group `none' does not exist.

## who is not there
sudo deluser none; echo $?; sudo delgroup none; echo $?
#> 2
#> 3
#2> deluser: The user `none' does not exist.
#2> delgroup: The group `none' does not exist.

## groups
sudo addgroup --quiet team; sudo delgroup team; echo $?; getent group team; sudo addgroup --quiet crew; sudo adduser --quiet learner crew; sudo delgroup --only-if-empty crew; echo $?; getent group crew; sudo delgroup crew; echo $?
#> Removing group `team' ...
#> Done.
#> 0
#> 5
#> crew:x:1001:learner
#> Removing group `crew' ...
#> Done.
#> 0
#2> delgroup: The group `crew' is not empty!

## a group that is someone's own
sudo delgroup learner; echo $?
#> Removing group `learner' ...
#> 1
#2> groupdel: cannot remove the primary group of user 'learner'
#2> delgroup: `/sbin/groupdel learner' returned error code 8. Exiting.

## quietly
sudo adduser --quiet --disabled-password --gecos '' ana; sudo deluser --quiet ana; echo $?; sudo deluser --group none; echo $?
#> 0
#> 3
#2> deluser: The group `none' does not exist.
