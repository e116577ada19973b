## prints your groups
groups
#> learner sudo users docker

## prints those of others
groups learner root nobody
#> learner : learner sudo users docker
#> root : root
#> nobody : nogroup

## knows who is not there
groups absent; echo $?; groups absent root; echo $?
#> 1
#> root : root
#> 1
#2> groups: ‘absent’: no such user
#2> groups: ‘absent’: no such user

## prints those of the process
sudo groups; sudo -u nobody groups; sudo -g mail groups
#> root
#> nogroup
#> mail sudo users docker learner

## prints its help
groups --help
#> Usage: groups [OPTION]... [USERNAME]...
#> Print group memberships for each USERNAME or, if no USERNAME is specified, for
#> the current process (which may differ if the groups database has changed).
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/groups>
#> or available locally via: info '(coreutils) groups invocation'
