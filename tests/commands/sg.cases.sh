## runs a command with a group
sudo groupadd devs; sudo gpasswd -a learner devs; sg devs -c 'id -gn; id -Gn'; sg devs 'touch x; stat -c %G x'; sg devs "exit 4"; echo $?
#> Adding user learner to group devs
#> devs
#> devs sudo users docker learner
#> devs
#> 4

## with sh
sudo groupadd devs; sudo usermod -aG devs learner; sg devs 'echo $0 $#'
#> sh 0

## a shell without a command
sudo groupadd devs; sudo usermod -aG devs learner; echo 'id -gn' | sg devs
#> devs

## a group that one is not in, or that is none
sudo groupadd devs; sg devs id < /dev/null; echo $?; sg nosuch id; echo $?; sg; echo $?
#> 1
#> 1
#> 1
#2> Password: Invalid password.
#2> sg: group 'nosuch' does not exist
#2> Usage: sg group [[-c] command]

## words that are too many
sg devs a b; echo $?; sg devs -c; echo $?; sg -c id; echo $?
#> 1
#> 1
#> 1
#2> sg: group 'devs' does not exist
#2> sg: group 'devs' does not exist
#2> Usage: sg group [[-c] command]
