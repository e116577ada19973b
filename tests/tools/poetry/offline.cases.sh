# What poetry says without a network. Recorded from poetry 1.3.2.
#room poetry-1.3.2

## the help page of about
poetry help about
#>
#> Description:
#>   Shows information about Poetry.
#>
#> Usage:
#>   about [options]
#>
#> Options:
#>   -h, --help                 Display help for the given command. When no command is given display help for the list command.
#>   -q, --quiet                Do not output any message.
#>   -V, --version              Display this application version.
#>       --ansi                 Force ANSI output.
#>       --no-ansi              Disable ANSI output.
#>   -n, --no-interaction       Do not ask any interactive question.
#>       --no-plugins           Disables plugins.
#>       --no-cache             Disables Poetry source caches.
#>   -C, --directory=DIRECTORY  The working directory for the Poetry command (defaults to the current working directory).
#>   -v|vv|vvv, --verbose       Increase the verbosity of messages: 1 for normal output, 2 for more verbose output and 3 for debug.

## the help page of add
poetry help add
#>
#> Description:
#>   Adds a new dependency to pyproject.toml.
#>
#> Usage:
#>   add [options] [--] <name>...
#>
#> Arguments:
#>   name                       The packages to add.
#>
#> Options:
#>   -G, --group=GROUP          The group to add the dependency to. [default: "main"]
#>   -D, --dev                  Add as a development dependency. (Deprecated)
#>   -e, --editable             Add vcs/path dependencies as editable.
#>   -E, --extras=EXTRAS        Extras to activate for the dependency. (multiple values allowed)
#>       --optional             Add as an optional dependency.
#>       --python=PYTHON        Python version for which the dependency must be installed.
#>       --platform=PLATFORM    Platforms for which the dependency must be installed.
#>       --source=SOURCE        Name of the source to use to install the package.
#>       --allow-prereleases    Accept prereleases.
#>       --dry-run              Output the operations but do not execute anything (implicitly enables --verbose).
#>       --lock                 Do not perform operations (only update the lockfile).
#>   -h, --help                 Display help for the given command. When no command is given display help for the list command.
#>   -q, --quiet                Do not output any message.
#>   -V, --version              Display this application version.
#>       --ansi                 Force ANSI output.
#>       --no-ansi              Disable ANSI output.
#>   -n, --no-interaction       Do not ask any interactive question.
#>       --no-plugins           Disables plugins.
#>       --no-cache             Disables Poetry source caches.
#>   -C, --directory=DIRECTORY  The working directory for the Poetry command (defaults to the current working directory).
#>   -v|vv|vvv, --verbose       Increase the verbosity of messages: 1 for normal output, 2 for more verbose output and 3 for debug.
#>
#> Help:
#>   The add command adds required packages to your pyproject.toml and installs them.
#>$  \x20
#>   If you do not specify a version constraint, poetry will choose a suitable one based on the available package versions.
#>$  \x20
#>   You can specify a package in the following forms:
#>     - A single name (requests)
#>     - A name and a constraint (requests@^2.23.0)
#>     - A git url (git+https://github.com/python-poetry/poetry.git)
#>     - A git url with a revision (git+https://github.com/python-poetry/poetry.git#develop)
#>     - A git SSH url (git+ssh://github.com/python-poetry/poetry.git)
#>     - A git SSH url with a revision (git+ssh://github.com/python-poetry/poetry.git#develop)
#>     - A file path (../my-package/my-package.whl)
#>     - A directory (../my-package/)
#>     - A url (https://example.com/packages/my-package-0.1.0.tar.gz)
#>$  \x20
#>$  \x20

## the help page of build
poetry help build
#>
#> Description:
#>   Builds a package, as a tarball and a wheel by default.
#>
#> Usage:
#>   build [options]
#>
#> Options:
#>   -f, --format=FORMAT        Limit the format to either sdist or wheel.
#>   -h, --help                 Display help for the given command. When no command is given display help for the list command.
#>   -q, --quiet                Do not output any message.
#>   -V, --version              Display this application version.
#>       --ansi                 Force ANSI output.
#>       --no-ansi              Disable ANSI output.
#>   -n, --no-interaction       Do not ask any interactive question.
#>       --no-plugins           Disables plugins.
#>       --no-cache             Disables Poetry source caches.
#>   -C, --directory=DIRECTORY  The working directory for the Poetry command (defaults to the current working directory).
#>   -v|vv|vvv, --verbose       Increase the verbosity of messages: 1 for normal output, 2 for more verbose output and 3 for debug.

## the help page of check
poetry help check
#>
#> Description:
#>   Checks the validity of the pyproject.toml file.
#>
#> Usage:
#>   check [options]
#>
#> Options:
#>   -h, --help                 Display help for the given command. When no command is given display help for the list command.
#>   -q, --quiet                Do not output any message.
#>   -V, --version              Display this application version.
#>       --ansi                 Force ANSI output.
#>       --no-ansi              Disable ANSI output.
#>   -n, --no-interaction       Do not ask any interactive question.
#>       --no-plugins           Disables plugins.
#>       --no-cache             Disables Poetry source caches.
#>   -C, --directory=DIRECTORY  The working directory for the Poetry command (defaults to the current working directory).
#>   -v|vv|vvv, --verbose       Increase the verbosity of messages: 1 for normal output, 2 for more verbose output and 3 for debug.

## the help page of config
poetry help config
#>
#> Description:
#>   Manages configuration settings.
#>
#> Usage:
#>   config [options] [--] [<key> [<value>...]]
#>
#> Arguments:
#>   key                        Setting key.
#>   value                      Setting value.
#>
#> Options:
#>       --list                 List configuration settings.
#>       --unset                Unset configuration setting.
#>       --local                Set/Get from the project's local configuration.
#>   -h, --help                 Display help for the given command. When no command is given display help for the list command.
#>   -q, --quiet                Do not output any message.
#>   -V, --version              Display this application version.
#>       --ansi                 Force ANSI output.
#>       --no-ansi              Disable ANSI output.
#>   -n, --no-interaction       Do not ask any interactive question.
#>       --no-plugins           Disables plugins.
#>       --no-cache             Disables Poetry source caches.
#>   -C, --directory=DIRECTORY  The working directory for the Poetry command (defaults to the current working directory).
#>   -v|vv|vvv, --verbose       Increase the verbosity of messages: 1 for normal output, 2 for more verbose output and 3 for debug.
#>
#> Help:
#>   This command allows you to edit the poetry config settings and repositories.
#>$  \x20
#>   To add a repository:
#>$  \x20
#>       poetry config repositories.foo https://bar.com/simple/
#>$  \x20
#>   To remove a repository (repo is a short alias for repositories):
#>$  \x20
#>       poetry config --unset repo.foo

## the help page of help
poetry help help
#>
#> Description:
#>   Displays help for a command.
#>
#> Usage:
#>   help [options] [--] [<command_name>]
#>
#> Arguments:
#>   command_name               The command name [default: "help"]
#>
#> Options:
#>   -h, --help                 Display help for the given command. When no command is given display help for the list command.
#>   -q, --quiet                Do not output any message.
#>   -V, --version              Display this application version.
#>       --ansi                 Force ANSI output.
#>       --no-ansi              Disable ANSI output.
#>   -n, --no-interaction       Do not ask any interactive question.
#>       --no-plugins           Disables plugins.
#>       --no-cache             Disables Poetry source caches.
#>   -C, --directory=DIRECTORY  The working directory for the Poetry command (defaults to the current working directory).
#>   -v|vv|vvv, --verbose       Increase the verbosity of messages: 1 for normal output, 2 for more verbose output and 3 for debug.
#>
#> Help:
#>   The help command displays help for a given command:
#>$  \x20
#>     poetry help list
#>$  \x20
#>   To display the list of available commands, please use the list command.
#>$  \x20

## the help page of init
poetry help init
#>
#> Description:
#>   Creates a basic pyproject.toml file in the current directory.
#>
#> Usage:
#>   init [options]
#>
#> Options:
#>       --name=NAME                      Name of the package.
#>       --description=DESCRIPTION        Description of the package.
#>       --author=AUTHOR                  Author name of the package.
#>       --python=PYTHON                  Compatible Python versions.
#>       --dependency=DEPENDENCY          Package to require, with an optional version constraint, e.g. requests:^2.10.0 or requests=2.11.1. (multiple values allowed)
#>       --dev-dependency=DEV-DEPENDENCY  Package to require for development, with an optional version constraint, e.g. requests:^2.10.0 or requests=2.11.1. (multiple values allowed)
#>   -l, --license=LICENSE                License of the package.
#>   -h, --help                           Display help for the given command. When no command is given display help for the list command.
#>   -q, --quiet                          Do not output any message.
#>   -V, --version                        Display this application version.
#>       --ansi                           Force ANSI output.
#>       --no-ansi                        Disable ANSI output.
#>   -n, --no-interaction                 Do not ask any interactive question.
#>       --no-plugins                     Disables plugins.
#>       --no-cache                       Disables Poetry source caches.
#>   -C, --directory=DIRECTORY            The working directory for the Poetry command (defaults to the current working directory).
#>   -v|vv|vvv, --verbose                 Increase the verbosity of messages: 1 for normal output, 2 for more verbose output and 3 for debug.
#>
#> Help:
#>   The init command creates a basic pyproject.toml file in the current directory.
#>$  \x20

## the help page of install
poetry help install
#>
#> Description:
#>   Installs the project dependencies.
#>
#> Usage:
#>   install [options]
#>
#> Options:
#>       --without=WITHOUT      The dependency groups to ignore. (multiple values allowed)
#>       --with=WITH            The optional dependency groups to include. (multiple values allowed)
#>       --only=ONLY            The only dependency groups to include. (multiple values allowed)
#>       --no-dev               Do not install the development dependencies. (Deprecated)
#>       --sync                 Synchronize the environment with the locked packages and the specified groups.
#>       --no-root              Do not install the root package (the current project).
#>       --dry-run              Output the operations but do not execute anything (implicitly enables --verbose).
#>       --remove-untracked     Removes packages not present in the lock file. (Deprecated)
#>   -E, --extras=EXTRAS        Extra sets of dependencies to install. (multiple values allowed)
#>       --all-extras           Install all extra dependencies.
#>       --only-root            Exclude all dependencies.
#>   -h, --help                 Display help for the given command. When no command is given display help for the list command.
#>   -q, --quiet                Do not output any message.
#>   -V, --version              Display this application version.
#>       --ansi                 Force ANSI output.
#>       --no-ansi              Disable ANSI output.
#>   -n, --no-interaction       Do not ask any interactive question.
#>       --no-plugins           Disables plugins.
#>       --no-cache             Disables Poetry source caches.
#>   -C, --directory=DIRECTORY  The working directory for the Poetry command (defaults to the current working directory).
#>   -v|vv|vvv, --verbose       Increase the verbosity of messages: 1 for normal output, 2 for more verbose output and 3 for debug.
#>
#> Help:
#>   The install command reads the poetry.lock file from
#>   the current directory, processes it, and downloads and installs all the
#>   libraries and dependencies outlined in that file. If the file does not
#>   exist it will look for pyproject.toml and do the same.
#>$  \x20
#>   poetry install
#>$  \x20
#>   By default, the above command will also install the current project. To install only the
#>   dependencies and not including the current project, run the command with the
#>   --no-root option like below:
#>$  \x20
#>    poetry install --no-root
#>$  \x20

## the help page of list
poetry help list
#>
#> Description:
#>   Lists commands.
#>
#> Usage:
#>   list [options] [--] [<namespace>]
#>
#> Arguments:
#>   namespace                  The namespace name
#>
#> Options:
#>   -h, --help                 Display help for the given command. When no command is given display help for the list command.
#>   -q, --quiet                Do not output any message.
#>   -V, --version              Display this application version.
#>       --ansi                 Force ANSI output.
#>       --no-ansi              Disable ANSI output.
#>   -n, --no-interaction       Do not ask any interactive question.
#>       --no-plugins           Disables plugins.
#>       --no-cache             Disables Poetry source caches.
#>   -C, --directory=DIRECTORY  The working directory for the Poetry command (defaults to the current working directory).
#>   -v|vv|vvv, --verbose       Increase the verbosity of messages: 1 for normal output, 2 for more verbose output and 3 for debug.
#>
#> Help:
#>   The list command lists all commands:
#>$  \x20
#>     poetry list
#>$  \x20
#>   You can also display the commands for a specific namespace:
#>$  \x20
#>     poetry list test
#>$  \x20

## the help page of lock
poetry help lock
#>
#> Description:
#>   Locks the project dependencies.
#>
#> Usage:
#>   lock [options]
#>
#> Options:
#>       --no-update            Do not update locked versions, only refresh lock file.
#>       --check                Check that the poetry.lock file corresponds to the current version of pyproject.toml.
#>   -h, --help                 Display help for the given command. When no command is given display help for the list command.
#>   -q, --quiet                Do not output any message.
#>   -V, --version              Display this application version.
#>       --ansi                 Force ANSI output.
#>       --no-ansi              Disable ANSI output.
#>   -n, --no-interaction       Do not ask any interactive question.
#>       --no-plugins           Disables plugins.
#>       --no-cache             Disables Poetry source caches.
#>   -C, --directory=DIRECTORY  The working directory for the Poetry command (defaults to the current working directory).
#>   -v|vv|vvv, --verbose       Increase the verbosity of messages: 1 for normal output, 2 for more verbose output and 3 for debug.
#>
#> Help:
#>$  \x20
#>   The lock command reads the pyproject.toml file from the
#>   current directory, processes it, and locks the dependencies in the poetry.lock
#>   file.
#>$  \x20
#>   poetry lock
#>$  \x20

## the help page of new
poetry help new
#>
#> Description:
#>   Creates a new Python project at <path>.
#>
#> Usage:
#>   new [options] [--] <path>
#>
#> Arguments:
#>   path                       The path to create the project at.
#>
#> Options:
#>       --name=NAME            Set the resulting package name.
#>       --src                  Use the src layout for the project.
#>       --readme=README        Specify the readme file format. One of md (default) or rst
#>   -h, --help                 Display help for the given command. When no command is given display help for the list command.
#>   -q, --quiet                Do not output any message.
#>   -V, --version              Display this application version.
#>       --ansi                 Force ANSI output.
#>       --no-ansi              Disable ANSI output.
#>   -n, --no-interaction       Do not ask any interactive question.
#>       --no-plugins           Disables plugins.
#>       --no-cache             Disables Poetry source caches.
#>   -C, --directory=DIRECTORY  The working directory for the Poetry command (defaults to the current working directory).
#>   -v|vv|vvv, --verbose       Increase the verbosity of messages: 1 for normal output, 2 for more verbose output and 3 for debug.

## the help page of publish
poetry help publish
#>
#> Description:
#>   Publishes a package to a remote repository.
#>
#> Usage:
#>   publish [options]
#>
#> Options:
#>   -r, --repository=REPOSITORY    The repository to publish the package to.
#>   -u, --username=USERNAME        The username to access the repository.
#>   -p, --password=PASSWORD        The password to access the repository.
#>       --cert=CERT                Certificate authority to access the repository.
#>       --client-cert=CLIENT-CERT  Client certificate to access the repository.
#>       --build                    Build the package before publishing.
#>       --dry-run                  Perform all actions except upload the package.
#>       --skip-existing            Ignore errors from files already existing in the repository.
#>   -h, --help                     Display help for the given command. When no command is given display help for the list command.
#>   -q, --quiet                    Do not output any message.
#>   -V, --version                  Display this application version.
#>       --ansi                     Force ANSI output.
#>       --no-ansi                  Disable ANSI output.
#>   -n, --no-interaction           Do not ask any interactive question.
#>       --no-plugins               Disables plugins.
#>       --no-cache                 Disables Poetry source caches.
#>   -C, --directory=DIRECTORY      The working directory for the Poetry command (defaults to the current working directory).
#>   -v|vv|vvv, --verbose           Increase the verbosity of messages: 1 for normal output, 2 for more verbose output and 3 for debug.
#>
#> Help:
#>   The publish command builds and uploads the package to a remote repository.
#>$  \x20
#>   By default, it will upload to PyPI but if you pass the --repository option it will
#>   upload to it instead.
#>$  \x20
#>   The --repository option should match the name of a configured repository using
#>   the config command.
#>$  \x20

## the help page of remove
poetry help remove
#>
#> Description:
#>   Removes a package from the project dependencies.
#>
#> Usage:
#>   remove [options] [--] <packages>...
#>
#> Arguments:
#>   packages                   The packages to remove.
#>
#> Options:
#>   -G, --group=GROUP          The group to remove the dependency from.
#>   -D, --dev                  Remove a package from the development dependencies. (Deprecated)
#>       --dry-run              Output the operations but do not execute anything (implicitly enables --verbose).
#>   -h, --help                 Display help for the given command. When no command is given display help for the list command.
#>   -q, --quiet                Do not output any message.
#>   -V, --version              Display this application version.
#>       --ansi                 Force ANSI output.
#>       --no-ansi              Disable ANSI output.
#>   -n, --no-interaction       Do not ask any interactive question.
#>       --no-plugins           Disables plugins.
#>       --no-cache             Disables Poetry source caches.
#>   -C, --directory=DIRECTORY  The working directory for the Poetry command (defaults to the current working directory).
#>   -v|vv|vvv, --verbose       Increase the verbosity of messages: 1 for normal output, 2 for more verbose output and 3 for debug.
#>
#> Help:
#>   The remove command removes a package from the current
#>   list of installed packages
#>$  \x20
#>   poetry remove

## the help page of run
poetry help run
#>
#> Description:
#>   Runs a command in the appropriate environment.
#>
#> Usage:
#>   run [options] [--] <args>...
#>
#> Arguments:
#>   args                       The command and arguments/options to run.
#>
#> Options:
#>   -h, --help                 Display help for the given command. When no command is given display help for the list command.
#>   -q, --quiet                Do not output any message.
#>   -V, --version              Display this application version.
#>       --ansi                 Force ANSI output.
#>       --no-ansi              Disable ANSI output.
#>   -n, --no-interaction       Do not ask any interactive question.
#>       --no-plugins           Disables plugins.
#>       --no-cache             Disables Poetry source caches.
#>   -C, --directory=DIRECTORY  The working directory for the Poetry command (defaults to the current working directory).
#>   -v|vv|vvv, --verbose       Increase the verbosity of messages: 1 for normal output, 2 for more verbose output and 3 for debug.

## the help page of search
poetry help search
#>
#> Description:
#>   Searches for packages on remote repositories.
#>
#> Usage:
#>   search [options] [--] <tokens>...
#>
#> Arguments:
#>   tokens                     The tokens to search for.
#>
#> Options:
#>   -h, --help                 Display help for the given command. When no command is given display help for the list command.
#>   -q, --quiet                Do not output any message.
#>   -V, --version              Display this application version.
#>       --ansi                 Force ANSI output.
#>       --no-ansi              Disable ANSI output.
#>   -n, --no-interaction       Do not ask any interactive question.
#>       --no-plugins           Disables plugins.
#>       --no-cache             Disables Poetry source caches.
#>   -C, --directory=DIRECTORY  The working directory for the Poetry command (defaults to the current working directory).
#>   -v|vv|vvv, --verbose       Increase the verbosity of messages: 1 for normal output, 2 for more verbose output and 3 for debug.

## the help page of show
poetry help show
#>
#> Description:
#>   Shows information about packages.
#>
#> Usage:
#>   show [options] [--] [<package>]
#>
#> Arguments:
#>   package                    The package to inspect
#>
#> Options:
#>       --without=WITHOUT      The dependency groups to ignore. (multiple values allowed)
#>       --with=WITH            The optional dependency groups to include. (multiple values allowed)
#>       --only=ONLY            The only dependency groups to include. (multiple values allowed)
#>       --no-dev               Do not list the development dependencies. (Deprecated)
#>   -t, --tree                 List the dependencies as a tree.
#>       --why                  When showing the full list, or a --tree for a single package, also display why it's included.
#>   -l, --latest               Show the latest version.
#>   -o, --outdated             Show the latest version but only for packages that are outdated.
#>   -a, --all                  Show all packages (even those not compatible with current system).
#>   -h, --help                 Display help for the given command. When no command is given display help for the list command.
#>   -q, --quiet                Do not output any message.
#>   -V, --version              Display this application version.
#>       --ansi                 Force ANSI output.
#>       --no-ansi              Disable ANSI output.
#>   -n, --no-interaction       Do not ask any interactive question.
#>       --no-plugins           Disables plugins.
#>       --no-cache             Disables Poetry source caches.
#>   -C, --directory=DIRECTORY  The working directory for the Poetry command (defaults to the current working directory).
#>   -v|vv|vvv, --verbose       Increase the verbosity of messages: 1 for normal output, 2 for more verbose output and 3 for debug.
#>
#> Help:
#>   The show command displays detailed information about a package, or
#>   lists all packages available.

## the help page of update
poetry help update
#>
#> Description:
#>   Update the dependencies as according to the pyproject.toml file.
#>
#> Usage:
#>   update [options] [--] [<packages>...]
#>
#> Arguments:
#>   packages                   The packages to update
#>
#> Options:
#>       --without=WITHOUT      The dependency groups to ignore. (multiple values allowed)
#>       --with=WITH            The optional dependency groups to include. (multiple values allowed)
#>       --only=ONLY            The only dependency groups to include. (multiple values allowed)
#>       --no-dev               Do not update the development dependencies. (Deprecated)
#>       --dry-run              Output the operations but do not execute anything (implicitly enables --verbose).
#>       --lock                 Do not perform operations (only update the lockfile).
#>   -h, --help                 Display help for the given command. When no command is given display help for the list command.
#>   -q, --quiet                Do not output any message.
#>   -V, --version              Display this application version.
#>       --ansi                 Force ANSI output.
#>       --no-ansi              Disable ANSI output.
#>   -n, --no-interaction       Do not ask any interactive question.
#>       --no-plugins           Disables plugins.
#>       --no-cache             Disables Poetry source caches.
#>   -C, --directory=DIRECTORY  The working directory for the Poetry command (defaults to the current working directory).
#>   -v|vv|vvv, --verbose       Increase the verbosity of messages: 1 for normal output, 2 for more verbose output and 3 for debug.

## the help page of version
poetry help version
#>
#> Description:
#>   Shows the version of the project or bumps it when a valid bump rule is provided.
#>
#> Usage:
#>   version [options] [--] [<version>]
#>
#> Arguments:
#>   version                    The version number or the rule to update the version.
#>
#> Options:
#>   -s, --short                Output the version number only
#>       --dry-run              Do not update pyproject.toml file
#>   -h, --help                 Display help for the given command. When no command is given display help for the list command.
#>   -q, --quiet                Do not output any message.
#>   -V, --version              Display this application version.
#>       --ansi                 Force ANSI output.
#>       --no-ansi              Disable ANSI output.
#>   -n, --no-interaction       Do not ask any interactive question.
#>       --no-plugins           Disables plugins.
#>       --no-cache             Disables Poetry source caches.
#>   -C, --directory=DIRECTORY  The working directory for the Poetry command (defaults to the current working directory).
#>   -v|vv|vvv, --verbose       Increase the verbosity of messages: 1 for normal output, 2 for more verbose output and 3 for debug.
#>
#> Help:
#>   The version command shows the current version of the project or bumps the version of
#>   the project and writes the new version back to pyproject.toml if a valid
#>   bump rule is provided.
#>$  \x20
#>   The new version should ideally be a valid semver string or a valid bump rule:
#>   patch, minor, major, prepatch, preminor, premajor, prerelease.
#>$  \x20

## the help page of shell
poetry help shell
#>
#> Description:
#>   Spawns a shell within the virtual environment.
#>
#> Usage:
#>   shell [options]
#>
#> Options:
#>   -h, --help                 Display help for the given command. When no command is given display help for the list command.
#>   -q, --quiet                Do not output any message.
#>   -V, --version              Display this application version.
#>       --ansi                 Force ANSI output.
#>       --no-ansi              Disable ANSI output.
#>   -n, --no-interaction       Do not ask any interactive question.
#>       --no-plugins           Disables plugins.
#>       --no-cache             Disables Poetry source caches.
#>   -C, --directory=DIRECTORY  The working directory for the Poetry command (defaults to the current working directory).
#>   -v|vv|vvv, --verbose       Increase the verbosity of messages: 1 for normal output, 2 for more verbose output and 3 for debug.
#>
#> Help:
#>   The shell command spawns a shell, according to the
#>   $SHELL environment variable, within the virtual environment.
#>   If one doesn't exist yet, it will be created.
#>$  \x20

## the help page of cache list
poetry cache list --help
#>
#> Description:
#>   List Poetry's caches.
#>
#> Usage:
#>   cache list [options]
#>
#> Options:
#>   -h, --help                 Display help for the given command. When no command is given display help for the list command.
#>   -q, --quiet                Do not output any message.
#>   -V, --version              Display this application version.
#>       --ansi                 Force ANSI output.
#>       --no-ansi              Disable ANSI output.
#>   -n, --no-interaction       Do not ask any interactive question.
#>       --no-plugins           Disables plugins.
#>       --no-cache             Disables Poetry source caches.
#>   -C, --directory=DIRECTORY  The working directory for the Poetry command (defaults to the current working directory).
#>   -v|vv|vvv, --verbose       Increase the verbosity of messages: 1 for normal output, 2 for more verbose output and 3 for debug.

## the help page of cache clear
poetry cache clear --help
#>
#> Description:
#>   Clears a Poetry cache by name.
#>
#> Usage:
#>   cache clear [options] [--] <cache>
#>
#> Arguments:
#>   cache                      The name of the cache to clear.
#>
#> Options:
#>       --all                  Clear all entries in the cache.
#>   -h, --help                 Display help for the given command. When no command is given display help for the list command.
#>   -q, --quiet                Do not output any message.
#>   -V, --version              Display this application version.
#>       --ansi                 Force ANSI output.
#>       --no-ansi              Disable ANSI output.
#>   -n, --no-interaction       Do not ask any interactive question.
#>       --no-plugins           Disables plugins.
#>       --no-cache             Disables Poetry source caches.
#>   -C, --directory=DIRECTORY  The working directory for the Poetry command (defaults to the current working directory).
#>   -v|vv|vvv, --verbose       Increase the verbosity of messages: 1 for normal output, 2 for more verbose output and 3 for debug.

## the help page of env info
poetry env info --help
#>
#> Description:
#>   Displays information about the current environment.
#>
#> Usage:
#>   env info [options]
#>
#> Options:
#>   -p, --path                 Only display the environment's path.
#>   -h, --help                 Display help for the given command. When no command is given display help for the list command.
#>   -q, --quiet                Do not output any message.
#>   -V, --version              Display this application version.
#>       --ansi                 Force ANSI output.
#>       --no-ansi              Disable ANSI output.
#>   -n, --no-interaction       Do not ask any interactive question.
#>       --no-plugins           Disables plugins.
#>       --no-cache             Disables Poetry source caches.
#>   -C, --directory=DIRECTORY  The working directory for the Poetry command (defaults to the current working directory).
#>   -v|vv|vvv, --verbose       Increase the verbosity of messages: 1 for normal output, 2 for more verbose output and 3 for debug.

## the help page of env list
poetry env list --help
#>
#> Description:
#>   Lists all virtualenvs associated with the current project.
#>
#> Usage:
#>   env list [options]
#>
#> Options:
#>       --full-path            Output the full paths of the virtualenvs.
#>   -h, --help                 Display help for the given command. When no command is given display help for the list command.
#>   -q, --quiet                Do not output any message.
#>   -V, --version              Display this application version.
#>       --ansi                 Force ANSI output.
#>       --no-ansi              Disable ANSI output.
#>   -n, --no-interaction       Do not ask any interactive question.
#>       --no-plugins           Disables plugins.
#>       --no-cache             Disables Poetry source caches.
#>   -C, --directory=DIRECTORY  The working directory for the Poetry command (defaults to the current working directory).
#>   -v|vv|vvv, --verbose       Increase the verbosity of messages: 1 for normal output, 2 for more verbose output and 3 for debug.

## the help page of env remove
poetry env remove --help
#>
#> Description:
#>   Remove virtual environments associated with the project.
#>
#> Usage:
#>   env remove [options] [--] [<python>...]
#>
#> Arguments:
#>   python                     The python executables associated with, or names of the virtual environments which are to be removed.
#>
#> Options:
#>       --all                  Remove all managed virtual environments associated with the project.
#>   -h, --help                 Display help for the given command. When no command is given display help for the list command.
#>   -q, --quiet                Do not output any message.
#>   -V, --version              Display this application version.
#>       --ansi                 Force ANSI output.
#>       --no-ansi              Disable ANSI output.
#>   -n, --no-interaction       Do not ask any interactive question.
#>       --no-plugins           Disables plugins.
#>       --no-cache             Disables Poetry source caches.
#>   -C, --directory=DIRECTORY  The working directory for the Poetry command (defaults to the current working directory).
#>   -v|vv|vvv, --verbose       Increase the verbosity of messages: 1 for normal output, 2 for more verbose output and 3 for debug.

## the help page of env use
poetry env use --help
#>
#> Description:
#>   Activates or creates a new virtualenv for the current project.
#>
#> Usage:
#>   env use [options] [--] <python>
#>
#> Arguments:
#>   python                     The python executable to use.
#>
#> Options:
#>   -h, --help                 Display help for the given command. When no command is given display help for the list command.
#>   -q, --quiet                Do not output any message.
#>   -V, --version              Display this application version.
#>       --ansi                 Force ANSI output.
#>       --no-ansi              Disable ANSI output.
#>   -n, --no-interaction       Do not ask any interactive question.
#>       --no-plugins           Disables plugins.
#>       --no-cache             Disables Poetry source caches.
#>   -C, --directory=DIRECTORY  The working directory for the Poetry command (defaults to the current working directory).
#>   -v|vv|vvv, --verbose       Increase the verbosity of messages: 1 for normal output, 2 for more verbose output and 3 for debug.

## tells its version
poetry --version; poetry -V
#> Poetry (version 1.3.2)
#> Poetry (version 1.3.2)

## refuses an unknown command
poetry nosuch
#2>
#2> The command "nosuch" does not exist.
#? 1

## guesses what a command should have been
poetry ad
#2>
#2> The command "ad" does not exist.
#2>
#2> Did you mean one of these?
#2>     add
#2>     self add
#2>     source add
#? 1

## guesses what a longer command should have been
poetry instal; poetry updat
#2>
#2> The command "instal" does not exist.
#2>
#2> Did you mean one of these?
#2>     install
#2>     self install
#2>
#2> The command "updat" does not exist.
#2>
#2> Did you mean one of these?
#2>     update
#2>     self update
#? 1

## a namespace is no command
poetry env; poetry cache; poetry self; poetry source
#2>
#2> The command "env" does not exist.
#2>
#2> Did you mean one of these?
#2>     env use
#2>     env info
#2>     env list
#2>     env remove
#2>
#2> The command "cache" does not exist.
#2>
#2> Did you mean one of these?
#2>     cache list
#2>     cache clear
#2>
#2> The command "self" does not exist.
#2>
#2> Did you mean one of these?
#2>     self add
#2>     self lock
#2>     self show
#2>     self remove
#2>     self update
#2>     self install
#2>     self show plugins
#2>
#2> The command "source" does not exist.
#2>
#2> Did you mean one of these?
#2>     source add
#2>     source show
#2>     source remove
#? 1

## help of an unknown command
poetry help nosuch
#2>
#2> The command "nosuch" does not exist.
#? 1

## refuses an unknown option
{ poetry new demo >/dev/null; cd demo; poetry add --nosuch; poetry version -x; poetry version --shrt; } 2>&1 | grep -v Creating
#>
#> The option "--nosuch" does not exist
#>
#> The option "-x" does not exist
#>
#> The option "--shrt" does not exist

## asks for what is missing
{ poetry new demo >/dev/null; cd demo; poetry add; poetry remove; poetry run; poetry new; poetry env use; } 2>&1 | grep -v Creating
#>
#> Not enough arguments (missing: "name")
#>
#> Not enough arguments (missing: "packages")
#>
#> Not enough arguments (missing: "args")
#>
#> Not enough arguments (missing: "path")
#>
#> Not enough arguments (missing: "python")

## refuses words too many
{ poetry new demo >/dev/null; cd demo; poetry version 1 2; poetry about x; poetry show a b; } 2>&1 | grep -v Creating
#>
#> Too many arguments to "version" command, expected arguments "version"
#>
#> No arguments expected for "about" command, got "x"
#>
#> Too many arguments to "show" command, expected arguments "package"

## needs a project
poetry add numpy; poetry show; poetry version; poetry run ls; poetry build; poetry lock; poetry install
#2>
#2> Poetry could not find a pyproject.toml file in /home/learner/case or its parents
#2>
#2> Poetry could not find a pyproject.toml file in /home/learner/case or its parents
#2>
#2> Poetry could not find a pyproject.toml file in /home/learner/case or its parents
#2>
#2> Poetry could not find a pyproject.toml file in /home/learner/case or its parents
#2>
#2> Poetry could not find a pyproject.toml file in /home/learner/case or its parents
#2>
#2> Poetry could not find a pyproject.toml file in /home/learner/case or its parents
#2>
#2> Poetry could not find a pyproject.toml file in /home/learner/case or its parents
#? 1

## new makes a project
poetry new demo; find demo | sort; cat demo/pyproject.toml
#> Created package demo in demo
#> demo
#> demo/README.md
#> demo/demo
#> demo/demo/__init__.py
#> demo/pyproject.toml
#> demo/tests
#> demo/tests/__init__.py
#> [tool.poetry]
#> name = "demo"
#> version = "0.1.0"
#> description = ""
#> authors = ["Ada Learner <ada@example.com>"]
#> readme = "README.md"
#>
#> [tool.poetry.dependencies]
#> python = "^3.11"
#>
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"

## new with the src layout
poetry new --src my-lib; find my-lib | sort; cat my-lib/pyproject.toml
#> Created package my_lib in my-lib
#> my-lib
#> my-lib/README.md
#> my-lib/pyproject.toml
#> my-lib/src
#> my-lib/src/my_lib
#> my-lib/src/my_lib/__init__.py
#> my-lib/tests
#> my-lib/tests/__init__.py
#> [tool.poetry]
#> name = "my-lib"
#> version = "0.1.0"
#> description = ""
#> authors = ["Ada Learner <ada@example.com>"]
#> readme = "README.md"
#> packages = [{include = "my_lib", from = "src"}]
#>
#> [tool.poetry.dependencies]
#> python = "^3.11"
#>
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"

## new with another name
poetry new --name Fancy.Name dir; find dir | sort; cat dir/pyproject.toml
#> Created package fancy.name in dir
#> dir
#> dir/README.md
#> dir/fancy
#> dir/fancy/name
#> dir/fancy/name/__init__.py
#> dir/pyproject.toml
#> dir/tests
#> dir/tests/__init__.py
#> [tool.poetry]
#> name = "fancy-name"
#> version = "0.1.0"
#> description = ""
#> authors = ["Ada Learner <ada@example.com>"]
#> readme = "README.md"
#> packages = [{include = "fancy"}]
#>
#> [tool.poetry.dependencies]
#> python = "^3.11"
#>
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"

## new with a readme in rst
poetry new --readme rst demo; ls demo; grep readme demo/pyproject.toml
#> Created package demo in demo
#> README.rst
#> demo
#> pyproject.toml
#> tests
#> readme = "README.rst"

## new with a name with a dash
poetry new my-app; find my-app | sort; cat my-app/pyproject.toml
#> Created package my_app in my-app
#> my-app
#> my-app/README.md
#> my-app/my_app
#> my-app/my_app/__init__.py
#> my-app/pyproject.toml
#> my-app/tests
#> my-app/tests/__init__.py
#> [tool.poetry]
#> name = "my-app"
#> version = "0.1.0"
#> description = ""
#> authors = ["Ada Learner <ada@example.com>"]
#> readme = "README.md"
#> packages = [{include = "my_app"}]
#>
#> [tool.poetry.dependencies]
#> python = "^3.11"
#>
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"

## new into a directory that is not empty
mkdir demo; touch demo/x; poetry new demo; ls demo
#> x
#2>
#2> Destination /home/learner/case/demo exists and is not empty

## new into an empty directory
mkdir demo; poetry new demo; ls demo
#> Created package demo in demo
#> README.md
#> demo
#> pyproject.toml
#> tests

## new in the current directory
mkdir inner; cd inner; poetry new .; ls
#> Created package inner in .
#> README.md
#> inner
#> pyproject.toml
#> tests

## new below a path
poetry new a/b/demo; find a | sort
#> Created package demo in a/b/demo
#> a
#> a/b
#> a/b/demo
#> a/b/demo/README.md
#> a/b/demo/demo
#> a/b/demo/demo/__init__.py
#> a/b/demo/pyproject.toml
#> a/b/demo/tests
#> a/b/demo/tests/__init__.py

## init writes what it is told
poetry init -n --name thing --description 'A thing' --author 'Bob <bob@example.com>' --python '>=3.9' -l MIT; cat pyproject.toml
#> [tool.poetry]
#> name = "thing"
#> version = "0.1.0"
#> description = "A thing"
#> authors = ["Bob <bob@example.com>"]
#> license = "MIT"
#> readme = "README.md"
#>
#> [tool.poetry.dependencies]
#> python = ">=3.9"
#>
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"

## init takes the directory's name
mkdir MyProject; cd MyProject; poetry init -n; cat pyproject.toml
#> [tool.poetry]
#> name = "myproject"
#> version = "0.1.0"
#> description = ""
#> authors = ["Ada Learner <ada@example.com>"]
#> readme = "README.md"
#>
#> [tool.poetry.dependencies]
#> python = "^3.11"
#>
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"

## init with dashes in the name
mkdir my-project; cd my-project; poetry init -n; cat pyproject.toml
#> [tool.poetry]
#> name = "my-project"
#> version = "0.1.0"
#> description = ""
#> authors = ["Ada Learner <ada@example.com>"]
#> readme = "README.md"
#> packages = [{include = "my_project"}]
#>
#> [tool.poetry.dependencies]
#> python = "^3.11"
#>
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"

## init does not overwrite
poetry init -n; poetry init -n
#2> A pyproject.toml file with a poetry section already exists.
#? 1

## init adds to a file of other tools
printf '[tool.black]\nline-length = 88\n' > pyproject.toml; poetry init -n --name x; cat pyproject.toml
#> [tool.black]
#> line-length = 88
#>
#> [tool.poetry]
#> name = "x"
#> version = "0.1.0"
#> description = ""
#> authors = ["Ada Learner <ada@example.com>"]
#> readme = "README.md"
#>
#> [tool.poetry.dependencies]
#> python = "^3.11"
#>
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"

## init refuses a file with a build system
printf '[build-system]\nrequires = []\n' > pyproject.toml; poetry init -n
#2> A pyproject.toml file with a defined build-system already exists.
#? 1

## init refuses an author that is none
poetry init -n --author 'b<'

## version shows the project's
poetry new demo >/dev/null; cd demo; poetry version; poetry version -s; poetry version --short
#> demo 0.1.0
#> 0.1.0
#> 0.1.0

## version by rules
poetry new demo >/dev/null; cd demo; for rule in patch minor major prepatch preminor premajor prerelease prerelease patch; do poetry version $rule; done; grep version pyproject.toml
#> Bumping version from 0.1.0 to 0.1.1
#> Bumping version from 0.1.1 to 0.2.0
#> Bumping version from 0.2.0 to 1.0.0
#> Bumping version from 1.0.0 to 1.0.1a0
#> Bumping version from 1.0.1a0 to 1.1.0a0
#> Bumping version from 1.1.0a0 to 2.0.0a0
#> Bumping version from 2.0.0a0 to 2.0.0a1
#> Bumping version from 2.0.0a1 to 2.0.0a2
#> Bumping version from 2.0.0a2 to 2.0.0
#> version = "2.0.0"

## version as given
poetry new demo >/dev/null; cd demo; poetry version 1.2.3; poetry version 2.0rc1; poetry version 2.0.0-beta.2; poetry version -s 3; grep version pyproject.toml
#> Bumping version from 0.1.0 to 1.2.3
#> Bumping version from 1.2.3 to 2.0rc1
#> Bumping version from 2.0rc1 to 2.0.0-beta.2
#> 3
#> version = "3"

## version without a change
poetry new demo >/dev/null; cd demo; poetry version --dry-run minor; grep version pyproject.toml
#> Bumping version from 0.1.0 to 0.2.0
#> version = "0.1.0"

## refuses a version that is none
poetry new demo >/dev/null; cd demo; poetry version bogus; poetry version 1.x
#2>
#2> Invalid PEP 440 version: 'bogus'
#2>
#2> Invalid PEP 440 version: '1.x'
#? 1

## keeps comments and order when the version changes
poetry new demo >/dev/null; cd demo; sed -i 's/^version.*/version = "0.1.0"  # the version/' pyproject.toml; poetry version minor; head -5 pyproject.toml
#> Bumping version from 0.1.0 to 0.2.0
#> [tool.poetry]
#> name = "demo"
#> version = "0.2.0"  # the version
#> description = ""
#> authors = ["Ada Learner <ada@example.com>"]

## config shows one setting
poetry config virtualenvs.create; poetry config virtualenvs.in-project; poetry config cache-dir; poetry config virtualenvs.path
#> true
#> null
#> /home/learner/.cache/pypoetry
#> /home/learner/.cache/pypoetry/virtualenvs

## config lists all
poetry config --list
#> cache-dir = "/home/learner/.cache/pypoetry"
#> experimental.new-installer = true
#> experimental.system-git-client = false
#> installer.max-workers = null
#> installer.no-binary = null
#> installer.parallel = true
#> virtualenvs.create = true
#> virtualenvs.in-project = null
#> virtualenvs.options.always-copy = false
#> virtualenvs.options.no-pip = false
#> virtualenvs.options.no-setuptools = false
#> virtualenvs.options.system-site-packages = false
#> virtualenvs.path = "{cache-dir}/virtualenvs"  # /home/learner/.cache/pypoetry/virtualenvs
#> virtualenvs.prefer-active-python = false
#> virtualenvs.prompt = "{project_name}-py{python_version}"

## config sets and unsets
poetry config virtualenvs.in-project true; poetry config virtualenvs.in-project; cat ~/.config/pypoetry/config.toml; poetry config virtualenvs.in-project --unset; poetry config virtualenvs.in-project
#> true
#> [virtualenvs]
#> in-project = true
#> null

## config refuses what is none
poetry config nosuch; poetry config nosuch.thing 1; poetry config virtualenvs.create maybe; poetry config installer.max-workers none; poetry config virtualenvs.create true false
#2>
#2> There is no nosuch setting.
#2>
#2> Setting nosuch.thing does not exist
#2>
#2> "maybe" is an invalid value for virtualenvs.create
#2>
#2> invalid literal for int() with base 10: 'none'
#2>
#2> You can only pass one value.
#? 1

## config of a project
poetry new demo >/dev/null; cd demo; poetry config --local virtualenvs.in-project true; cat poetry.toml; poetry config virtualenvs.in-project; cd ..; poetry config virtualenvs.in-project
#> [virtualenvs]
#> in-project = true
#> true
#> null

## config of a repository
poetry config repositories.foo https://foo.example/; cat ~/.config/pypoetry/config.toml; poetry config repositories.bar
#> [repositories.foo]
#> url = "https://foo.example/"
#2>
#2> There is no bar repository defined
#? 1

## config from the environment
POETRY_VIRTUALENVS_IN_PROJECT=true poetry config virtualenvs.in-project; POETRY_VIRTUALENVS_PATH=/tmp/x poetry config virtualenvs.path
#> true
#> /tmp/x

## lock of a project without dependencies
poetry config virtualenvs.in-project true; poetry new demo >/dev/null; cd demo; poetry lock; cat poetry.lock; poetry lock --check
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#> # This file is automatically @generated by Poetry and should not be changed by hand.
#> package = []
#>
#> [metadata]
#> lock-version = "2.0"
#> python-versions = "^3.11"
#> content-hash = "81b2fa642d7f2d1219cf80112ace12d689d053d81be7f7addb98144d56fc0fb2"
#> poetry.lock is consistent with pyproject.toml.
#2> Creating virtualenv demo in /home/learner/case/demo/.venv

## lock is stale after a change
poetry config virtualenvs.in-project true; poetry new demo >/dev/null; cd demo; poetry lock; sed -i 's/python = .*/python = "^3.10"/' pyproject.toml; poetry lock --check
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#2> Creating virtualenv demo in /home/learner/case/demo/.venv
#2> Error: poetry.lock is not consistent with pyproject.toml. Run `poetry lock [--no-update]` to fix it.
#? 1

## show without a lock file
poetry config virtualenvs.in-project true; poetry new demo >/dev/null; cd demo; poetry show; poetry show --tree
#2> Creating virtualenv demo in /home/learner/case/demo/.venv
#2> Error: poetry.lock not found. Run `poetry lock` to create it.
#2> Error: poetry.lock not found. Run `poetry lock` to create it.
#? 1

## show an unknown package
poetry config virtualenvs.in-project true; poetry new demo >/dev/null; cd demo; poetry lock >/dev/null 2>&1; poetry show nosuch; poetry show; poetry show --tree; poetry show --why --tree
#2>
#2> Package nosuch not found
#2> Error: --why requires a package when combined with --tree.
#? 1

## remove what is not there
poetry config virtualenvs.in-project true; poetry new demo >/dev/null; cd demo; poetry remove nosuch other
#2> Creating virtualenv demo in /home/learner/case/demo/.venv
#2>
#2> The following packages were not found: nosuch, other
#? 1

## install of a project without dependencies
poetry config virtualenvs.in-project true; poetry new demo >/dev/null; cd demo; poetry install; poetry install --no-root; ls -a
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#>
#> Installing the current project: demo (0.1.0)
#> Installing dependencies from lock file
#> .
#> ..
#> .venv
#> README.md
#> demo
#> poetry.lock
#> pyproject.toml
#> tests
#2> Creating virtualenv demo in /home/learner/case/demo/.venv

## install --dry-run
poetry config virtualenvs.in-project true; poetry new demo >/dev/null; cd demo; poetry install --dry-run --no-root
#> Updating dependencies
#> Resolving dependencies...
#2> Creating virtualenv demo in /home/learner/case/demo/.venv

## install with an unknown extra
poetry config virtualenvs.in-project true; poetry new demo >/dev/null; cd demo; poetry lock >/dev/null 2>&1; poetry install -E nosuch --no-root
#> Installing dependencies from lock file
#2>
#2> Extra [nosuch] is not specified.
#? 1

## the environment stands in the project
poetry config virtualenvs.in-project true; poetry new demo >/dev/null; cd demo; poetry install --no-root >/dev/null 2>&1; poetry env info --path; poetry env list; poetry env list --full-path
#> /home/learner/case/demo/.venv
#> .venv (Activated)
#> /home/learner/case/demo/.venv (Activated)

## no environment yet
poetry new demo >/dev/null; cd demo; poetry env info -p; echo $?; poetry env list
#> 1

## run in the environment
poetry config virtualenvs.in-project true; poetry new demo >/dev/null; cd demo; poetry run python -c 'import sys; print(sys.prefix)' 2>/dev/null; poetry run sh -c 'echo $VIRTUAL_ENV'; poetry run nosuch; poetry run sh -c 'exit 7'
#> /home/learner/case/demo/.venv
#> /home/learner/case/demo/.venv
#2> Command not found: nosuch
#? 7

## run passes options on
poetry config virtualenvs.in-project true; poetry new demo >/dev/null; cd demo; poetry run echo --version -h -- x 2>/dev/null
#> --version -h x

## build what is not there
{ poetry new demo >/dev/null; cd demo; rm -r demo; poetry build; } 2>&1 | grep -v Creating
#> Building demo (0.1.0)
#>
#> No file/folder found for package demo

## build without its readme
{ poetry new demo >/dev/null; cd demo; rm README.md; poetry build -f wheel; } 2>&1 | grep -v Creating
#> Building demo (0.1.0)
#>
#> [Errno 2] No such file or directory: '/home/learner/case/demo/README.md'

## publish without archives
poetry new demo >/dev/null; cd demo; poetry publish; poetry publish --dry-run
#2> No files to publish. Run poetry build first or use the --build option.
#2> No files to publish. Run poetry build first or use the --build option.
#? 1

## about
poetry about
#> Poetry - Package Management for Python
#>
#> Version: 1.3.2
#> Poetry-Core Version: 1.4.0
#>
#> Poetry is a dependency manager tracking local dependencies of your projects and libraries.
#> See https://github.com/python-poetry/poetry for more information.

## a project that is not one
printf 'x = 1\n' > pyproject.toml; poetry version; poetry show
#2>
#2> [tool.poetry] section not found in /home/learner/case/pyproject.toml
#2>
#2> [tool.poetry] section not found in /home/learner/case/pyproject.toml
#? 1

## a project whose table lacks what it needs
printf '[tool.poetry]\nname = "x"\n' > pyproject.toml; poetry install
#2>
#2> The Poetry configuration is invalid:
#2>   - 'version' is a required property
#2>   - 'description' is a required property
#2>   - 'authors' is a required property
#2>
#? 1

## a constraint that is none
poetry config virtualenvs.in-project true; poetry new demo >/dev/null; cd demo; sed -i 's/python = .*/python = "^3.11"\nnumpy = "bogus"/' pyproject.toml; poetry lock
#2>
#2> Could not parse version constraint: bogus
#? 1

## works in a directory below the project
poetry new demo >/dev/null; cd demo; mkdir -p a/b; cd a/b; poetry version; poetry version minor; grep version ../../pyproject.toml
#> demo 0.1.0
#> Bumping version from 0.1.0 to 0.2.0
#> version = "0.2.0"

## works in another directory
poetry new demo >/dev/null; poetry -C demo version; poetry version --directory demo
#> demo 0.1.0
#> demo 0.1.0

## quiet says nothing
poetry new demo >/dev/null; cd demo; poetry -q version minor; poetry version -q; poetry version
#> demo 0.2.0

## colours when asked for
poetry new demo >/dev/null; cd demo; poetry --ansi version; poetry version minor --ansi
#>$ \e[32mdemo\e[39m \e[34m0.1.0\e[39m
#>$ Bumping version from \e[39;1m0.1.0\e[39;22m to \e[32m0.2.0\e[39m

## a python that the project does not allow
poetry new demo >/dev/null; cd demo; sed -i 's/python = .*/python = "^3.99"/' pyproject.toml; poetry install --no-root
#2> The currently activated Python version 3.11.2 is not supported by the project (^3.99).
#2>$ Trying to find and use a compatible version.\x20
#2>
#2> Poetry was unable to find a compatible version. If you have one, you can explicitly use it via the "env use" command.
#? 1

## an environment whose python the project allows no more
poetry new demo >/dev/null; cd demo; poetry env use /usr/bin/python3.11 >/dev/null 2>&1; sed -i 's/python = .*/python = "^3.12"/' pyproject.toml; poetry install; poetry run true; poetry env use /usr/bin/python3.11 | sed 's/.*virtualenvs.//; s/-.*-/-X-/'
#> demo-X-py3.11
#2>
#2> Current Python version (3.11.2) is not allowed by the project (^3.12).
#2> Please change python executable via the "env use" command.
#2>
#2> Current Python version (3.11.2) is not allowed by the project (^3.12).
#2> Please change python executable via the "env use" command.

## a dependency by path is locked
poetry new lib >/dev/null; poetry new app >/dev/null; cd app; poetry add --lock ../lib; sed -n '/^\[tool.poetry.dep/,/^$/p' pyproject.toml; cat poetry.lock; poetry lock --check; poetry show; poetry show --tree
#>
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#> [tool.poetry.dependencies]
#> python = "^3.11"
#> lib = {path = "../lib"}
#>
#> # This file is automatically @generated by Poetry and should not be changed by hand.
#>
#> [[package]]
#> name = "lib"
#> version = "0.1.0"
#> description = ""
#> category = "main"
#> optional = false
#> python-versions = "^3.11"
#> files = []
#> develop = false
#>
#> [package.source]
#> type = "directory"
#> url = "../lib"
#>
#> [metadata]
#> lock-version = "2.0"
#> python-versions = "^3.11"
#> content-hash = "ff9723fc83cf28321c8b5d9cff1b1f5d3121ea25ab9ce22fece2966d7a540466"
#> poetry.lock is consistent with pyproject.toml.
#>$ lib (!) 0.1.0 ../lib\x20
#> lib 0.1.0
#2> Creating virtualenv app-HAn3h7s2-py3.11 in /home/learner/.cache/pypoetry/virtualenvs

## a dependency by path that is developed
poetry new lib >/dev/null; poetry new app >/dev/null; cd app; poetry add --lock --editable ../lib; grep lib pyproject.toml; grep -A 5 develop poetry.lock; poetry install; poetry show; poetry run python -c 'import lib; print(lib.__file__)'; poetry install; poetry remove lib; grep -c lib pyproject.toml; cat poetry.lock
#>
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#> lib = {path = "../lib", develop = true}
#> develop = true
#>
#> [package.source]
#> type = "directory"
#> url = "../lib"
#>
#> Installing dependencies from lock file
#>
#> Package operations: 1 install, 0 updates, 0 removals
#>
#>   • Installing lib (0.1.0 /home/learner/case/lib)
#>
#> Installing the current project: app (0.1.0)
#>$ lib 0.1.0 ../lib\x20
#> /home/learner/case/lib/lib/__init__.py
#> Installing dependencies from lock file
#>
#> No dependencies to install or update
#>
#> Installing the current project: app (0.1.0)
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#>
#> Package operations: 0 installs, 0 updates, 1 removal
#>
#>   • Removing lib (0.1.0 /home/learner/case/lib)
#> 0
#> # This file is automatically @generated by Poetry and should not be changed by hand.
#> package = []
#>
#> [metadata]
#> lock-version = "2.0"
#> python-versions = "^3.11"
#> content-hash = "81b2fa642d7f2d1219cf80112ace12d689d053d81be7f7addb98144d56fc0fb2"
#2> Creating virtualenv app-HAn3h7s2-py3.11 in /home/learner/.cache/pypoetry/virtualenvs

## a dependency by path in a group; the path begins at the project
poetry new lib >/dev/null; poetry new app >/dev/null; cd app/tests; poetry add -G dev --lock ../lib; grep -A 2 group ../pyproject.toml; grep -A 3 source ../poetry.lock
#>
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#> [tool.poetry.group.dev.dependencies]
#> lib = {path = "../lib"}
#>
#> [package.source]
#> type = "directory"
#> url = "../lib"
#>
#2> Creating virtualenv app-HAn3h7s2-py3.11 in /home/learner/.cache/pypoetry/virtualenvs

## what a dependency by path needs comes too
poetry new base >/dev/null; poetry new lib >/dev/null; poetry new app >/dev/null; (cd lib; poetry add --lock ../base >/dev/null); cd app; poetry add --lock ../lib >/dev/null; grep -v content-hash poetry.lock; poetry show --tree
#> # This file is automatically @generated by Poetry and should not be changed by hand.
#>
#> [[package]]
#> name = "base"
#> version = "0.1.0"
#> description = ""
#> category = "main"
#> optional = false
#> python-versions = "^3.11"
#> files = []
#> develop = false
#>
#> [package.source]
#> type = "directory"
#> url = "../base"
#>
#> [[package]]
#> name = "lib"
#> version = "0.1.0"
#> description = ""
#> category = "main"
#> optional = false
#> python-versions = "^3.11"
#> files = []
#> develop = false
#>
#> [package.dependencies]
#> base = {path = "../base"}
#>
#> [package.source]
#> type = "directory"
#> url = "../lib"
#>
#> [metadata]
#> lock-version = "2.0"
#> python-versions = "^3.11"
#> lib 0.1.0
#> └── base *
#2> Creating virtualenv lib-IaH13A4_-py3.11 in /home/learner/.cache/pypoetry/virtualenvs
#2> Creating virtualenv app-HAn3h7s2-py3.11 in /home/learner/.cache/pypoetry/virtualenvs

## a project in src is a dependency by path
poetry new --src lib >/dev/null; poetry new app >/dev/null; cd app; printf 'lib = {path = "../lib", develop = true}\n' > line; sed -i '/^python = /r line' pyproject.toml; poetry install >/dev/null 2>&1; poetry run python -c 'import lib; print(lib.__file__)'
#> /home/learner/case/lib/src/lib/__init__.py

## a path where there is no project
mkdir empty; poetry new app >/dev/null; cd app; sed -i '/^python = /a empty = {path = "../empty"}' pyproject.toml; poetry lock 2>&1 | grep -v '^$' | tail -n 1
#> Directory /home/learner/case/empty does not seem to be a Python package
