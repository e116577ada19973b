# git-help(1): the lists that need no manual page. Recorded from git 2.39.5.

## lists all commands by kind
git help -a | grep -v '^External\|gcloud' > all; head -5 all; git help --all | grep '^[A-Z]' | grep -v External; grep -c '^   [a-z]' all
#> See 'git help <command>' to read about a specific subcommand
#>
#> Main Porcelain Commands
#>    add                     Add file contents to the index
#>    am                      Apply a series of patches from a mailbox
#> See 'git help <command>' to read about a specific subcommand
#> Main Porcelain Commands
#> Ancillary Commands / Manipulators
#> Ancillary Commands / Interrogators
#> Interacting with Others
#> Low-level Commands / Manipulators
#> Low-level Commands / Interrogators
#> Low-level Commands / Syncing Repositories
#> Low-level Commands / Internal Helpers
#> User-facing repository, command and file interfaces
#> Developer-facing file formats, protocols and other interfaces
#> 164

## lists guides
git help -g | head -5; git help -g | tail -3
#> The Git concept guides are:
#>    core-tutorial    A Git core tutorial for developers
#>    credentials      Providing usernames and passwords to Git
#>    cvs-migration    Git for CVS users
#>    diffcore         Tweaking diff output
#> concept guides. See 'git help <command>' or 'git help <concept>'
#> to read about a specific subcommand or concept.
#> See 'git help git' for an overview of the system.

## lists the settings that are known
git help -c | grep '^user\.'; git help -c | tail -2
#> user.email
#> user.name
#> user.signingKey
#> user.useConfigOnly
#>
#> 'git help config' for more information
