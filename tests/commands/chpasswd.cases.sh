## sets passwords of many
sudo useradd bob; printf 'bob:one\nlearner:two\n' | sudo chpasswd; echo one | su bob -c whoami; echo two | su learner -c whoami
#> bob
#> learner
#2>$| Password: Password:\x20

## takes a hash
sudo useradd bob; sudo grep learner /etc/shadow | cut -d : -f 2 | sed 's/^/bob:/' | sudo chpasswd -e; echo learner | su bob -c whoami
#> bob
#2>$| Password:\x20

## goes on where a line is wrong
printf 'learner:two\nabsent:x\nnothing\n' | sudo chpasswd; echo $?; echo learner | su learner -c whoami
#> 1
#2> chpasswd: (user absent) pam_chauthtok() failed, error:
#2> Authentication token manipulation error
#2> chpasswd: (line 2, user absent) password not changed
#2> chpasswd: line 3: missing new password
#2> Password: su: Authentication failure
#? 1

## is for root
echo learner:x | /usr/sbin/chpasswd; echo $?
#> Changing password for learner.
#> 1
#2> chpasswd: (user learner) pam_chauthtok() failed, error:
#2> Authentication token manipulation error
#2> chpasswd: (line 1, user learner) password not changed

## takes what stands behind the first colon
echo 'learner:a:b c' | sudo chpasswd; echo 'a:b c' | su learner -c whoami
#> learner
#2>$| Password:\x20
