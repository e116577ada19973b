## needs root
/usr/sbin/chroot / true; sudo chroot; sudo chroot / id -un
#> root
#2> /usr/sbin/chroot: cannot change root directory to '/': Operation not permitted
#2> chroot: missing operand
#2> Try 'chroot --help' for more information.

## directories and commands that are not there
sudo chroot absent; sudo chroot / nosuch; sudo chroot / /etc/passwd
#2> chroot: cannot change root directory to 'absent': No such file or directory
#2> chroot: failed to run command ‘nosuch’: No such file or directory
#2> chroot: failed to run command ‘/etc/passwd’: Permission denied
#? 126

## in the directory
mkdir -p r/bin r/lib r/usr; echo hi > r/note; sudo chroot r /bin/sh; sudo chroot / sh -c 'pwd; exit 3'
#> /
#2> chroot: failed to run command ‘/bin/sh’: No such file or directory
#? 3

## as another user
sudo chroot --userspec=learner / id; sudo chroot --userspec=learner:users / id -gn; sudo chroot --userspec=nosuch / id
#> uid=1000(learner) gid=1000(learner) groups=1000(learner),27(sudo),100(users),996(docker)
#> users
#2> chroot: invalid user
#? 125

## keeps its directory
sudo chroot --skip-chdir / pwd | grep -o 'case$'; sudo chroot --skip-chdir . pwd
#> case
#2> chroot: option --skip-chdir only permitted if NEWROOT is old '/'
#2> Try 'chroot --help' for more information.
#? 125

## shows its help
sudo chroot --help; sudo chroot --nosuch
#> Usage: chroot [OPTION] NEWROOT [COMMAND [ARG]...]
#>   or:  chroot OPTION
#> Run COMMAND with root directory set to NEWROOT.
#>
#>       --groups=G_LIST        specify supplementary groups as g1,g2,..,gN
#>       --userspec=USER:GROUP  specify user and group (ID or name) to use
#>       --skip-chdir           do not change working directory to '/'
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> If no command is given, run '"$SHELL" -i' (default: '/bin/sh -i').
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/chroot>
#> or available locally via: info '(coreutils) chroot invocation'
#2> chroot: unrecognized option '--nosuch'
#2> Try 'chroot --help' for more information.
#? 125
