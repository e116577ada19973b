## prints all
id
#> uid=1000(learner) gid=1000(learner) groups=1000(learner),27(sudo),100(users),996(docker)

## prints one number
id -u; id -g; id -G; id --user; id --group; id --groups
#> 1000
#> 1000
#> 1000 27 100 996
#> 1000
#> 1000
#> 1000 27 100 996

## prints names
id -un; id -gn; id -Gn; id -nu
#> learner
#> learner
#> learner sudo users docker
#> learner

## prints the real ones
id -ru; id -rg; id -rG; id -run
#> 1000
#> 1000
#> 1000 27 100 996
#> learner

## prints of others
id root; id nobody; id -u root; id -Gn learner; id -gn nobody
#> uid=0(root) gid=0(root) groups=0(root)
#> uid=65534(nobody) gid=65534(nogroup) groups=65534(nogroup)
#> 0
#> learner sudo users docker
#> nogroup

## prints of many
id -u root nobody; id -un root learner; id root learner
#> 0
#> 65534
#> root
#> learner
#> uid=0(root) gid=0(root) groups=0(root)
#> uid=1000(learner) gid=1000(learner) groups=1000(learner),27(sudo),100(users),996(docker)

## takes numbers
id 0; id -un 1000; id 4242; echo $?
#> uid=0(root) gid=0(root) groups=0(root)
#> learner
#> 1
#2> id: ‘4242’: no such user

## knows who is not there
id absent; echo $?; id root absent learner; echo $?; id -u absent; echo $?
#> 1
#> uid=0(root) gid=0(root) groups=0(root)
#> uid=1000(learner) gid=1000(learner) groups=1000(learner),27(sudo),100(users),996(docker)
#> 1
#> 1
#2> id: ‘absent’: no such user
#2> id: ‘absent’: no such user
#2> id: ‘absent’: no such user

## wants a single choice
id -ug; echo $?; id -n; echo $?; id -r; echo $?; id -uG; echo $?
#> 1
#> 1
#> 1
#> 1
#2> id: cannot print "only" of more than one choice
#2> id: cannot print only names or real IDs in default format
#2> id: cannot print only names or real IDs in default format
#2> id: cannot print "only" of more than one choice

## ends with NUL
id -z; echo $?; id -uz | od -c; id -Gz | od -An -c; id -unz root nobody | tr '\0' '+'; id -Gz root learner | tr '\0' '+'
#> 1
#> 0000000   1   0   0   0  \0
#> 0000005
#>    1   0   0   0  \0   2   7  \0   1   0   0  \0   9   9   6  \0
#>| root+nobody+0++1000+27+100+996++
#2> id: option --zero not permitted in default format

## prints of the process
sudo id; sudo -u nobody id; sudo -u www-data id -Gn; sudo -g mail id -gn
#> uid=0(root) gid=0(root) groups=0(root)
#> uid=65534(nobody) gid=65534(nogroup) groups=65534(nogroup)
#> www-data
#> mail

## ignores -a
id -a; id -au
#> uid=1000(learner) gid=1000(learner) groups=1000(learner),27(sudo),100(users),996(docker)
#> 1000

## has no context
id -Z; echo $?
#> 1
#2> id: --context (-Z) works only on an SELinux-enabled kernel

## knows no other option
id -x; echo $?; id --absent; echo $?
#> 1
#> 1
#2> id: invalid option -- 'x'
#2> Try 'id --help' for more information.
#2> id: unrecognized option '--absent'
#2> Try 'id --help' for more information.

## prints its help
id --help
#> Usage: id [OPTION]... [USER]...
#> Print user and group information for each specified USER,
#> or (when USER omitted) for the current process.
#>
#>   -a             ignore, for compatibility with other versions
#>   -Z, --context  print only the security context of the process
#>   -g, --group    print only the effective group ID
#>   -G, --groups   print all group IDs
#>   -n, --name     print a name instead of a number, for -ugG
#>   -r, --real     print the real ID instead of the effective ID, with -ugG
#>   -u, --user     print only the effective user ID
#>   -z, --zero     delimit entries with NUL characters, not whitespace;
#>                    not permitted in default format
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> Without any OPTION, print some useful set of identified information.
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/id>
#> or available locally via: info '(coreutils) id invocation'

## sees new groups at once for a name, and later for the process
sudo groupadd crew; sudo gpasswd -a learner crew > /dev/null; id -Gn learner; id -Gn
#> learner sudo users docker crew
#> learner sudo users docker

## tells root in a script
if [ "$(id -u)" -eq 0 ]; then echo root; else echo somebody; fi
#> somebody

## an empty name
id ''; id '' root nouser; id -u ''
#> uid=0(root) gid=0(root) groups=0(root)
#2> id: ‘’: no such user: No such file or directory
#2> id: ‘’: no such user: No such file or directory
#2> id: ‘nouser’: no such user
#2> id: ‘’: no such user: No such file or directory
#? 1
