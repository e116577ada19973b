# Recorded from poetry 1.3.2, against our index.
#room poetry-1.3.2

## wrong use
poetry nosuch
poetry ad
poetry env nosuch
poetry add --nosuch x
poetry install extra
poetry show --nosuch
poetry lock x
poetry build x
poetry --nosuch
poetry -x
poetry cache
poetry self
poetry source
poetry debug
poetry add -E
poetry install --only
poetry run --nosuch
poetry version -q
poetry help nosuch
poetry help add remove
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
#2>
#2> The command "nosuch" does not exist.
#2>
#2> The command "ad" does not exist.
#2>
#2> Did you mean one of these?
#2>     add
#2>     self add
#2>     source add
#2>
#2> The command "env" does not exist.
#2>
#2> Did you mean one of these?
#2>     env use
#2>     env info
#2>     env list
#2>     env remove
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
#2> The option "--nosuch" does not exist
#2>
#2> The option "-x" does not exist
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
#2>
#2> The command "debug" does not exist.
#2>
#2> Did you mean one of these?
#2>     debug info
#2>     debug resolve
#2>
#2> Poetry could not find a pyproject.toml file in /home/learner/case or its parents
#2>
#2> Poetry could not find a pyproject.toml file in /home/learner/case or its parents
#2>
#2> Poetry could not find a pyproject.toml file in /home/learner/case or its parents
#2>
#2> The command "nosuch" does not exist.

## wrong use in a project
poetry init -n -q --name p
poetry add --nosuch x
poetry install extra
poetry lock x
poetry show a b
poetry add -E
poetry install --only
poetry version -s a b
poetry config --nosuch
poetry env use a b
poetry source add a b c
poetry remove
poetry run
poetry build --format
poetry check x
poetry env remove
poetry export
poetry publish x
#> No virtualenv provided.
#2> Creating virtualenv p-kvHI14H_-py3.11 in /home/learner/.cache/pypoetry/virtualenvs
#2>
#2> The option "--nosuch" does not exist
#2>
#2> No arguments expected for "install" command, got "extra"
#2>
#2> No arguments expected for "lock" command, got "x"
#2>
#2> Too many arguments to "show" command, expected arguments "package"
#2>
#2> The "--extras" option requires a value
#2>
#2> The "--only" option requires a value
#2>
#2> Too many arguments to "version" command, expected arguments "version"
#2>
#2> The option "--nosuch" does not exist
#2>
#2> Too many arguments to "env use" command, expected arguments "python"
#2>
#2> Too many arguments to "source add" command, expected arguments "name" "url"
#2>
#2> Not enough arguments (missing: "packages")
#2>
#2> Not enough arguments (missing: "args")
#2>
#2> The "--format" option requires a value
#2>
#2> No arguments expected for "check" command, got "x"
#2>
#2> The command "export" does not exist.
#2>
#2> No arguments expected for "publish" command, got "x"
#? 1

## no project
poetry add six
poetry install
poetry show
poetry lock
poetry run python -V
poetry env info
poetry version
poetry build
poetry publish
poetry remove x
poetry update
poetry export
poetry source show
poetry check
poetry config --list | head -2
poetry shell
poetry -C /nosuch install
poetry --directory=/nosuch version
#> cache-dir = "/home/learner/.cache/pypoetry"
#> experimental.new-installer = true
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
#2>
#2> Poetry could not find a pyproject.toml file in /home/learner/case or its parents
#2>
#2> Poetry could not find a pyproject.toml file in /home/learner/case or its parents
#2>
#2> Poetry could not find a pyproject.toml file in /home/learner/case or its parents
#2>
#2> Poetry could not find a pyproject.toml file in /home/learner/case or its parents
#2>
#2> The command "export" does not exist.
#2>
#2> Poetry could not find a pyproject.toml file in /home/learner/case or its parents
#2>
#2> Poetry could not find a pyproject.toml file in /home/learner/case or its parents
#2>
#2> Poetry could not find a pyproject.toml file in /home/learner/case or its parents
#2>
#2> Poetry could not find a pyproject.toml file in /nosuch or its parents
#2>
#2> Poetry could not find a pyproject.toml file in /nosuch or its parents
#? 1

## help of the default command; a namespace that is none
poetry -h | head -12
poetry list nosuch
poetry list --help | head -3
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
#>
#> Description:
#>   Lists commands.
#2>
#2> There are no commands in the "nosuch" namespace.
