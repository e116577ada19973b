## a new shell has the group
sudo groupadd devs; sudo usermod -aG devs learner; id -Gn; echo 'id -gn; id -Gn; touch f; stat -c %G f; exit 3' | newgrp devs; echo $?; id -gn
#> learner sudo users docker
#> devs
#> devs sudo users docker learner
#> devs
#> 3
#> learner

## of another group of one's own
echo 'id -gn; id -Gn' | newgrp users; echo 'id -g' | newgrp 100; echo 'id -gn' | newgrp
#> users
#> users sudo docker learner
#> learner
#2> newgrp: group '100' does not exist

## a group that one is not in
sudo groupadd devs; echo wrong | newgrp devs; echo $?; echo 'id -gn' | newgrp nosuch; echo $?
#> 1
#> 1
#2> Password: Invalid password.
#2> newgrp: group 'nosuch' does not exist

## root may all
sudo groupadd devs; echo 'id -gn; id -un' | sudo newgrp devs
#> devs
#> root

## a login shell
cd /; sudo groupadd devs; sudo usermod -aG devs learner; export LOST=1; echo 'pwd; echo $0 ${LOST-unset}; id -gn' | newgrp - devs
#> /home/learner
#> -bash unset
#> devs

## keeps the environment otherwise
cd /tmp; sudo groupadd devs; sudo usermod -aG devs learner; export KEPT=1; echo 'pwd; echo $0 $KEPT' | newgrp devs
#> /tmp
#> bash 1

## words that are too many
newgrp a b; echo $?
#> 1
#2> newgrp: group 'a' does not exist
