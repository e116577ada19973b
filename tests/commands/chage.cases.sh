## lists what is known
sudo chage -l learner; chage -l learner; chage -l root; echo $?; sudo chage -l daemon | tail -3
#> Last password change					: Dec 09, 2023
#> Password expires					: never
#> Password inactive					: never
#> Account expires						: never
#> Minimum number of days between password change		: 0
#> Maximum number of days between password change		: 99999
#> Number of days of warning before password expires	: 7
#> Last password change					: Dec 09, 2023
#> Password expires					: never
#> Password inactive					: never
#> Account expires						: never
#> Minimum number of days between password change		: 0
#> Maximum number of days between password change		: 99999
#> Number of days of warning before password expires	: 7
#> 1
#> Minimum number of days between password change		: 0
#> Maximum number of days between password change		: 99999
#> Number of days of warning before password expires	: 7
#2> chage: Permission denied.

## sets each date
sudo useradd ana; sudo chage -d 2026-01-15 -m 5 -M 90 -W 14 -I 30 -E 2027-03-04 ana; sudo chage -l ana; sudo grep ana /etc/shadow
#> Last password change					: Jan 15, 2026
#> Password expires					: Apr 15, 2026
#> Password inactive					: May 15, 2026
#> Account expires						: Mar 04, 2027
#> Minimum number of days between password change		: 5
#> Maximum number of days between password change		: 90
#> Number of days of warning before password expires	: 14
#> ana:!:20468:5:90:14:30:20881:

## dates as numbers, and taken back
sudo useradd ana; sudo chage -d 0 ana; sudo chage -l ana; sudo chage -d 19000 -E 20000 -M 30 ana; sudo chage -il ana; sudo chage -E -1 -M -1 -I -1 -d -1 ana; sudo chage -l ana; sudo grep ana /etc/shadow
#> Last password change					: password must be changed
#> Password expires					: password must be changed
#> Password inactive					: password must be changed
#> Account expires						: never
#> Minimum number of days between password change		: 0
#> Maximum number of days between password change		: 99999
#> Number of days of warning before password expires	: 7
#> Last password change					: 2022-01-08
#> Password expires					: 2022-02-07
#> Password inactive					: never
#> Account expires						: 2024-10-04
#> Minimum number of days between password change		: 0
#> Maximum number of days between password change		: 30
#> Number of days of warning before password expires	: 7
#> Last password change					: never
#> Password expires					: never
#> Password inactive					: never
#> Account expires						: never
#> Minimum number of days between password change		: 0
#> Maximum number of days between password change		: -1
#> Number of days of warning before password expires	: 7
#> ana:!::0::7:::

## ISO dates
sudo useradd ana; sudo chage -d 2026-01-15 -M 90 -E 2027-03-04 ana; sudo chage -i -l ana; sudo chage --list --iso8601 ana | head -1
#> Last password change					: 2026-01-15
#> Password expires					: 2026-04-15
#> Password inactive					: never
#> Account expires						: 2027-03-04
#> Minimum number of days between password change		: 0
#> Maximum number of days between password change		: 90
#> Number of days of warning before password expires	: 7
#> Last password change					: 2026-01-15

## an expired password that is inactive
sudo useradd ana; sudo chage -d 2026-02-01 -M 10 -I 5 ana; sudo chage -l ana; sudo chage -d 0 -M 10 ana; sudo chage -l ana | head -3
#> Last password change					: Feb 01, 2026
#> Password expires					: Feb 11, 2026
#> Password inactive					: Feb 16, 2026
#> Account expires						: never
#> Minimum number of days between password change		: 0
#> Maximum number of days between password change		: 10
#> Number of days of warning before password expires	: 7
#> Last password change					: password must be changed
#> Password expires					: password must be changed
#> Password inactive					: password must be changed

## what is wrong
sudo chage; echo $?; sudo chage -l nosuch; echo $?; chage -m 3 learner; echo $?; sudo chage -d gestern learner; echo $?; sudo chage -m x learner; echo $?; sudo chage -W -5 learner; echo $?; sudo chage -l -m 3 learner; echo $?; sudo chage -q learner; echo $?
#> 2
#> 1
#> 1
#> 2
#> 2
#> 2
#> 2
#> 2
#2> Usage: chage [options] LOGIN
#2>
#2> Options:
#2>   -d, --lastday LAST_DAY        set date of last password change to LAST_DAY
#2>   -E, --expiredate EXPIRE_DATE  set account expiration date to EXPIRE_DATE
#2>   -h, --help                    display this help message and exit
#2>   -i, --iso8601                 use YYYY-MM-DD when printing dates
#2>   -I, --inactive INACTIVE       set password inactive after expiration
#2>                                 to INACTIVE
#2>   -l, --list                    show account aging information
#2>   -m, --mindays MIN_DAYS        set minimum number of days before password
#2>                                 change to MIN_DAYS
#2>   -M, --maxdays MAX_DAYS        set maximum number of days before password
#2>                                 change to MAX_DAYS
#2>   -R, --root CHROOT_DIR         directory to chroot into
#2>   -W, --warndays WARN_DAYS      set expiration warning days to WARN_DAYS
#2>
#2> chage: user 'nosuch' does not exist in /etc/passwd
#2> chage: Permission denied.
#2> chage: invalid date 'gestern'
#2> Usage: chage [options] LOGIN
#2>
#2> Options:
#2>   -d, --lastday LAST_DAY        set date of last password change to LAST_DAY
#2>   -E, --expiredate EXPIRE_DATE  set account expiration date to EXPIRE_DATE
#2>   -h, --help                    display this help message and exit
#2>   -i, --iso8601                 use YYYY-MM-DD when printing dates
#2>   -I, --inactive INACTIVE       set password inactive after expiration
#2>                                 to INACTIVE
#2>   -l, --list                    show account aging information
#2>   -m, --mindays MIN_DAYS        set minimum number of days before password
#2>                                 change to MIN_DAYS
#2>   -M, --maxdays MAX_DAYS        set maximum number of days before password
#2>                                 change to MAX_DAYS
#2>   -R, --root CHROOT_DIR         directory to chroot into
#2>   -W, --warndays WARN_DAYS      set expiration warning days to WARN_DAYS
#2>
#2> chage: invalid numeric argument 'x'
#2> Usage: chage [options] LOGIN
#2>
#2> Options:
#2>   -d, --lastday LAST_DAY        set date of last password change to LAST_DAY
#2>   -E, --expiredate EXPIRE_DATE  set account expiration date to EXPIRE_DATE
#2>   -h, --help                    display this help message and exit
#2>   -i, --iso8601                 use YYYY-MM-DD when printing dates
#2>   -I, --inactive INACTIVE       set password inactive after expiration
#2>                                 to INACTIVE
#2>   -l, --list                    show account aging information
#2>   -m, --mindays MIN_DAYS        set minimum number of days before password
#2>                                 change to MIN_DAYS
#2>   -M, --maxdays MAX_DAYS        set maximum number of days before password
#2>                                 change to MAX_DAYS
#2>   -R, --root CHROOT_DIR         directory to chroot into
#2>   -W, --warndays WARN_DAYS      set expiration warning days to WARN_DAYS
#2>
#2> chage: invalid numeric argument '-5'
#2> Usage: chage [options] LOGIN
#2>
#2> Options:
#2>   -d, --lastday LAST_DAY        set date of last password change to LAST_DAY
#2>   -E, --expiredate EXPIRE_DATE  set account expiration date to EXPIRE_DATE
#2>   -h, --help                    display this help message and exit
#2>   -i, --iso8601                 use YYYY-MM-DD when printing dates
#2>   -I, --inactive INACTIVE       set password inactive after expiration
#2>                                 to INACTIVE
#2>   -l, --list                    show account aging information
#2>   -m, --mindays MIN_DAYS        set minimum number of days before password
#2>                                 change to MIN_DAYS
#2>   -M, --maxdays MAX_DAYS        set maximum number of days before password
#2>                                 change to MAX_DAYS
#2>   -R, --root CHROOT_DIR         directory to chroot into
#2>   -W, --warndays WARN_DAYS      set expiration warning days to WARN_DAYS
#2>
#2> chage: do not include "l" with other flags
#2> Usage: chage [options] LOGIN
#2>
#2> Options:
#2>   -d, --lastday LAST_DAY        set date of last password change to LAST_DAY
#2>   -E, --expiredate EXPIRE_DATE  set account expiration date to EXPIRE_DATE
#2>   -h, --help                    display this help message and exit
#2>   -i, --iso8601                 use YYYY-MM-DD when printing dates
#2>   -I, --inactive INACTIVE       set password inactive after expiration
#2>                                 to INACTIVE
#2>   -l, --list                    show account aging information
#2>   -m, --mindays MIN_DAYS        set minimum number of days before password
#2>                                 change to MIN_DAYS
#2>   -M, --maxdays MAX_DAYS        set maximum number of days before password
#2>                                 change to MAX_DAYS
#2>   -R, --root CHROOT_DIR         directory to chroot into
#2>   -W, --warndays WARN_DAYS      set expiration warning days to WARN_DAYS
#2>
#2> chage: invalid option -- 'q'
#2> Usage: chage [options] LOGIN
#2>
#2> Options:
#2>   -d, --lastday LAST_DAY        set date of last password change to LAST_DAY
#2>   -E, --expiredate EXPIRE_DATE  set account expiration date to EXPIRE_DATE
#2>   -h, --help                    display this help message and exit
#2>   -i, --iso8601                 use YYYY-MM-DD when printing dates
#2>   -I, --inactive INACTIVE       set password inactive after expiration
#2>                                 to INACTIVE
#2>   -l, --list                    show account aging information
#2>   -m, --mindays MIN_DAYS        set minimum number of days before password
#2>                                 change to MIN_DAYS
#2>   -M, --maxdays MAX_DAYS        set maximum number of days before password
#2>                                 change to MAX_DAYS
#2>   -R, --root CHROOT_DIR         directory to chroot into
#2>   -W, --warndays WARN_DAYS      set expiration warning days to WARN_DAYS
#2>

## asks for what was not given
sudo useradd ana; sudo chage -d 2025-01-15 ana; printf "3\n60\n2026-01-02\n10\n20\n2027-01-01\n" | sudo chage ana; echo $?; sudo chage -l ana
#> Changing the aging information for ana
#> Enter the new value, or press ENTER for the default
#>
#> 	Minimum Password Age [0]: 	Maximum Password Age [99999]: 	Last Password Change (YYYY-MM-DD) [2025-01-15]: 	Password Expiration Warning [7]: 	Password Inactive [-1]: 	Account Expiration Date (YYYY-MM-DD) [-1]: 0
#> Last password change					: Jan 02, 2026
#> Password expires					: Mar 03, 2026
#> Password inactive					: Mar 23, 2026
#> Account expires						: Jan 01, 2027
#> Minimum number of days between password change		: 3
#> Maximum number of days between password change		: 60
#> Number of days of warning before password expires	: 10

## an empty answer keeps a value, a wrong one ends it
printf '\n\n\n\n\n\n' | sudo chage learner; echo $?; printf 'x\n' | sudo chage learner; echo $?; sudo grep learner /etc/shadow | cut -d: -f1,3-
#> Changing the aging information for learner
#> Enter the new value, or press ENTER for the default
#>
#> 	Minimum Password Age [0]: 	Maximum Password Age [99999]: 	Last Password Change (YYYY-MM-DD) [2023-12-09]: 	Password Expiration Warning [7]: 	Password Inactive [-1]: 	Account Expiration Date (YYYY-MM-DD) [-1]: 0
#> Changing the aging information for learner
#> Enter the new value, or press ENTER for the default
#>
#> 	Minimum Password Age [0]: 1
#> learner:19700:0:99999:7:::
#2> chage: error changing fields
