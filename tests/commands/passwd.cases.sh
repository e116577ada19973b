## changes the password
printf 'learner\nnewpass12\nnewpass12\n' | passwd; echo $?; echo newpass12 | su learner -c whoami; echo learner | su learner -c whoami
#> Changing password for learner.
#> 0
#> learner
#2> Current password: New password: Retype new password: passwd: password updated successfully
#2> Password: Password: su: Authentication failure
#? 1

## changes it on a terminal
{ sleep 0.5; echo learner; sleep 0.5; echo newpass12; sleep 0.5; echo newpass12; sleep 1; } | script -qc passwd /dev/null
#>$ Changing password for learner.\r
#>$ Current password: \r
#>$ New password: \r
#>$ Retype new password: \r
#>$ passwd: password updated successfully\r

## needs the current one
printf 'bad\nnewpass12\nnewpass12\n' | passwd; echo $?
#> Changing password for learner.
#> 10
#2> Current password: passwd: Authentication token manipulation error
#2> passwd: password unchanged

## wants the same twice
printf 'learner\nnewpass12\nnewpass13\n' | passwd; echo $?
#> Changing password for learner.
#> 10
#2> Current password: New password: Retype new password: Sorry, passwords do not match.
#2> passwd: Authentication token manipulation error
#2> passwd: password unchanged

## wants a longer one
printf 'learner\nab\nab\nnewpass12\nnewpass12\n' | passwd; echo $?
#> Changing password for learner.
#> 0
#2> Current password: New password: Retype new password: You must choose a longer password.
#2> New password: Retype new password: passwd: password updated successfully

## gives up
passwd < /dev/null; echo $?; printf 'learner\n' | passwd; echo $?
#> Changing password for learner.
#> 10
#> Changing password for learner.
#> 10
#2> Current password: passwd: Authentication token manipulation error
#2> passwd: password unchanged
#2> Current password: New password: Password change has been aborted.
#2> passwd: Authentication token manipulation error
#2> passwd: password unchanged

## changes another's as root
sudo useradd bob; printf 'a\na\n' | sudo passwd bob; echo $?; echo a | su bob -c whoami; sudo grep -c '^bob:\$' /etc/shadow
#> 0
#> bob
#> 1
#2> New password: Retype new password: passwd: password updated successfully
#2>$| Password:\x20

## wants the same twice of root too
printf 'a\nb\n' | sudo passwd; echo $?
#> 10
#2> New password: Retype new password: Sorry, passwords do not match.
#2> passwd: Authentication token manipulation error
#2> passwd: password unchanged

## refuses the others
passwd root; echo $?; passwd -S root; echo $?; passwd -l learner; echo $?; passwd -d root; echo $?
#> 1
#> 1
#> 1
#> 1
#2> passwd: You may not view or modify password information for root.
#2> passwd: You may not view or modify password information for root.
#2> passwd: Permission denied.
#2> passwd: Permission denied.

## tells the state
passwd -S; sudo passwd -S root; sudo passwd --status learner; sudo passwd -Sa
#> learner P 2023-12-09 0 99999 7 -1
#> root L 2023-12-09 0 99999 7 -1
#> learner P 2023-12-09 0 99999 7 -1
#> root L 2023-12-09 0 99999 7 -1
#> daemon L 2023-12-09 0 99999 7 -1
#> bin L 2023-12-09 0 99999 7 -1
#> sys L 2023-12-09 0 99999 7 -1
#> sync L 2023-12-09 0 99999 7 -1
#> man L 2023-12-09 0 99999 7 -1
#> mail L 2023-12-09 0 99999 7 -1
#> www-data L 2023-12-09 0 99999 7 -1
#> backup L 2023-12-09 0 99999 7 -1
#> nobody L 2023-12-09 0 99999 7 -1
#> learner P 2023-12-09 0 99999 7 -1

## locks and unlocks
sudo passwd -l learner; echo $?; sudo passwd -S learner | cut -d ' ' -f 1,2; echo learner | su learner -c whoami; sudo passwd -u learner; echo learner | su learner -c whoami
#> passwd: password changed.
#> 0
#> learner L
#> passwd: password changed.
#> learner
#2> Password: su: Authentication failure
#2>$| Password:\x20

## unlocks nobody without a password
sudo useradd bob; sudo passwd -u bob; echo $?
#> 3
#2> passwd: unlocking the password would result in a passwordless account.
#2> You should set a password with usermod -p to unlock the password of this account.

## takes the password away
sudo passwd -d learner; sudo passwd -S learner | cut -d ' ' -f 1,2; su learner -c whoami < /dev/null
#> passwd: password changed.
#> learner NP
#> learner

## lets it expire and sets its ages
sudo passwd -e learner; sudo passwd -S learner; sudo passwd -n 1 -x 90 -w 14 -i 30 learner; sudo passwd -S learner | cut -d ' ' -f 4-
#> passwd: password changed.
#> learner P 1970-01-01 0 99999 7 -1
#> passwd: password changed.
#> 1 90 14 30

## knows who is not there
passwd absent; echo $?; sudo passwd absent; echo $?; sudo passwd -S absent; echo $?
#> 1
#> 1
#> 1
#2> passwd: user 'absent' does not exist
#2> passwd: user 'absent' does not exist
#2> passwd: user 'absent' does not exist

## keeps the password as a hash
sudo grep learner /etc/shadow | cut -c 1-20; ls -l /etc/shadow /etc/passwd /usr/bin/passwd | cut -c 1-23
#> learner:$6$rockpool$
#>$ -rw-r--r-- 1 root root\x20
#> -rw-r----- 1 root shado
#>$ -rwsr-xr-x 1 root root\x20

## says what is wrong with the line
passwd -Q 2>&1 | head -4; passwd a b 2>&1 | head -1; passwd a b 2> /dev/null; echo $?; passwd -l 2> /dev/null; echo $?
#> passwd: invalid option -- 'Q'
#> Usage: passwd [options] [LOGIN]
#>
#> Options:
#> Usage: passwd [options] [LOGIN]
#> 2
#> 2

## prints its help
passwd --help
#> Usage: passwd [options] [LOGIN]
#>
#> Options:
#>   -a, --all                     report password status on all accounts
#>   -d, --delete                  delete the password for the named account
#>   -e, --expire                  force expire the password for the named account
#>   -h, --help                    display this help message and exit
#>   -k, --keep-tokens             change password only if expired
#>   -i, --inactive INACTIVE       set password inactive after expiration
#>                                 to INACTIVE
#>   -l, --lock                    lock the password of the named account
#>   -n, --mindays MIN_DAYS        set minimum number of days before password
#>                                 change to MIN_DAYS
#>   -q, --quiet                   quiet mode
#>   -r, --repository REPOSITORY   change password in REPOSITORY repository
#>   -R, --root CHROOT_DIR         directory to chroot into
#>   -S, --status                  report password status on the named account
#>   -u, --unlock                  unlock the password of the named account
#>   -w, --warndays WARN_DAYS      set expiration warning days to WARN_DAYS
#>   -x, --maxdays MAX_DAYS        set maximum number of days before password
#>                                 change to MAX_DAYS
#>

## options that it does not know, and numbers that are none
passwd --foo >/dev/null; echo $?; passwd -x a >/dev/null; echo $?; passwd a b >/dev/null; echo $?
#> 6
#> 6
#> 2
#2> passwd: unrecognized option '--foo'
#2> Usage: passwd [options] [LOGIN]
#2>
#2> Options:
#2>   -a, --all                     report password status on all accounts
#2>   -d, --delete                  delete the password for the named account
#2>   -e, --expire                  force expire the password for the named account
#2>   -h, --help                    display this help message and exit
#2>   -k, --keep-tokens             change password only if expired
#2>   -i, --inactive INACTIVE       set password inactive after expiration
#2>                                 to INACTIVE
#2>   -l, --lock                    lock the password of the named account
#2>   -n, --mindays MIN_DAYS        set minimum number of days before password
#2>                                 change to MIN_DAYS
#2>   -q, --quiet                   quiet mode
#2>   -r, --repository REPOSITORY   change password in REPOSITORY repository
#2>   -R, --root CHROOT_DIR         directory to chroot into
#2>   -S, --status                  report password status on the named account
#2>   -u, --unlock                  unlock the password of the named account
#2>   -w, --warndays WARN_DAYS      set expiration warning days to WARN_DAYS
#2>   -x, --maxdays MAX_DAYS        set maximum number of days before password
#2>                                 change to MAX_DAYS
#2>
#2> passwd: invalid numeric argument 'a'
#2> Usage: passwd [options] [LOGIN]
#2>
#2> Options:
#2>   -a, --all                     report password status on all accounts
#2>   -d, --delete                  delete the password for the named account
#2>   -e, --expire                  force expire the password for the named account
#2>   -h, --help                    display this help message and exit
#2>   -k, --keep-tokens             change password only if expired
#2>   -i, --inactive INACTIVE       set password inactive after expiration
#2>                                 to INACTIVE
#2>   -l, --lock                    lock the password of the named account
#2>   -n, --mindays MIN_DAYS        set minimum number of days before password
#2>                                 change to MIN_DAYS
#2>   -q, --quiet                   quiet mode
#2>   -r, --repository REPOSITORY   change password in REPOSITORY repository
#2>   -R, --root CHROOT_DIR         directory to chroot into
#2>   -S, --status                  report password status on the named account
#2>   -u, --unlock                  unlock the password of the named account
#2>   -w, --warndays WARN_DAYS      set expiration warning days to WARN_DAYS
#2>   -x, --maxdays MAX_DAYS        set maximum number of days before password
#2>                                 change to MAX_DAYS
#2>
#2> Usage: passwd [options] [LOGIN]
#2>
#2> Options:
#2>   -a, --all                     report password status on all accounts
#2>   -d, --delete                  delete the password for the named account
#2>   -e, --expire                  force expire the password for the named account
#2>   -h, --help                    display this help message and exit
#2>   -k, --keep-tokens             change password only if expired
#2>   -i, --inactive INACTIVE       set password inactive after expiration
#2>                                 to INACTIVE
#2>   -l, --lock                    lock the password of the named account
#2>   -n, --mindays MIN_DAYS        set minimum number of days before password
#2>                                 change to MIN_DAYS
#2>   -q, --quiet                   quiet mode
#2>   -r, --repository REPOSITORY   change password in REPOSITORY repository
#2>   -R, --root CHROOT_DIR         directory to chroot into
#2>   -S, --status                  report password status on the named account
#2>   -u, --unlock                  unlock the password of the named account
#2>   -w, --warndays WARN_DAYS      set expiration warning days to WARN_DAYS
#2>   -x, --maxdays MAX_DAYS        set maximum number of days before password
#2>                                 change to MAX_DAYS
#2>
