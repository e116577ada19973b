# Recorded from pip 23.2.1, against our index.
#room pip

## no command, unknown commands, near ones
pip
pip nosuch
pip instal
pip unistall
pip lsit
#>
#>$ Usage:  \x20
#>   pip <command> [options]
#>
#> Commands:
#>   install                     Install packages.
#>   download                    Download packages.
#>   uninstall                   Uninstall packages.
#>   freeze                      Output installed packages in requirements format.
#>   inspect                     Inspect the python environment.
#>   list                        List installed packages.
#>   show                        Show information about installed packages.
#>   check                       Verify installed packages have compatible dependencies.
#>   config                      Manage local and global configuration.
#>   search                      Search PyPI for packages.
#>   cache                       Inspect and manage pip's wheel cache.
#>   index                       Inspect information available from package indexes.
#>   wheel                       Build wheels from your requirements.
#>   hash                        Compute hashes of package archives.
#>   completion                  A helper command used for command completion.
#>   debug                       Show information useful for debugging.
#>   help                        Show help for commands.
#>
#> General Options:
#>   -h, --help                  Show help.
#>   --debug                     Let unhandled exceptions propagate outside the
#>                               main subroutine, instead of logging them to
#>                               stderr.
#>   --isolated                  Run pip in an isolated mode, ignoring
#>                               environment variables and user configuration.
#>   --require-virtualenv        Allow pip to only run in a virtual environment;
#>                               exit with an error otherwise.
#>   --python <python>           Run pip with the specified Python interpreter.
#>   -v, --verbose               Give more output. Option is additive, and can be
#>                               used up to 3 times.
#>   -V, --version               Show version and exit.
#>   -q, --quiet                 Give less output. Option is additive, and can be
#>                               used up to 3 times (corresponding to WARNING,
#>                               ERROR, and CRITICAL logging levels).
#>   --log <path>                Path to a verbose appending log.
#>   --no-input                  Disable prompting for input.
#>   --keyring-provider <keyring_provider>
#>                               Enable the credential lookup via the keyring
#>                               library if user input is allowed. Specify which
#>                               mechanism to use [disabled, import, subprocess].
#>                               (default: disabled)
#>   --proxy <proxy>             Specify a proxy in the form
#>                               scheme://[user:passwd@]proxy.server:port.
#>   --retries <retries>         Maximum number of retries each connection should
#>                               attempt (default 5 times).
#>   --timeout <sec>             Set the socket timeout (default 15 seconds).
#>   --exists-action <action>    Default action when a path already exists:
#>                               (s)witch, (i)gnore, (w)ipe, (b)ackup, (a)bort.
#>   --trusted-host <hostname>   Mark this host or host:port pair as trusted,
#>                               even though it does not have valid or any HTTPS.
#>   --cert <path>               Path to PEM-encoded CA certificate bundle. If
#>                               provided, overrides the default. See 'SSL
#>                               Certificate Verification' in pip documentation
#>                               for more information.
#>   --client-cert <path>        Path to SSL client certificate, a single file
#>                               containing the private key and the certificate
#>                               in PEM format.
#>   --cache-dir <dir>           Store the cache data in <dir>.
#>   --no-cache-dir              Disable the cache.
#>   --disable-pip-version-check
#>                               Don't periodically check PyPI to determine
#>                               whether a new version of pip is available for
#>                               download. Implied with --no-index.
#>   --no-color                  Suppress colored output.
#>   --no-python-version-warning
#>                               Silence deprecation warnings for upcoming
#>                               unsupported Pythons.
#>   --use-feature <feature>     Enable new functionality, that may be backward
#>                               incompatible.
#>   --use-deprecated <feature>  Enable deprecated functionality, that will be
#>                               removed in the future.
#2> ERROR: unknown command "nosuch"
#2> ERROR: unknown command "instal" - maybe you meant "install"
#2> ERROR: unknown command "unistall" - maybe you meant "uninstall"
#2> ERROR: unknown command "lsit" - maybe you meant "list"
#? 1

## options before the command
pip --nosuch
pip -V
pip --version
pip -q list
pip --isolated list
#> pip 23.2.1 from /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages/pip (python 3.11)
#> pip 23.2.1 from /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages/pip (python 3.11)
#> Package    Version
#> ---------- -------
#> pip        23.2.1
#> setuptools 65.5.0
#2>
#2>$ Usage:  \x20
#2>   pip <command> [options]
#2>
#2> no such option: --nosuch
#2>
#2> [notice] A new release of pip is available: 23.2.1 -> 24.3.1
#2> [notice] To update, run: pip install --upgrade pip

## a command's wrong options
pip install --nosuch
pip list --nosuch
pip show --nosuch
pip freeze -x
pip check --nosuch
pip uninstall --nosuch
pip cache --nosuch
pip config --nosuch
#2>
#2>$ Usage:  \x20
#2>   pip install [options] <requirement specifier> [package-index-options] ...
#2>   pip install [options] -r <requirements file> [package-index-options] ...
#2>   pip install [options] [-e] <vcs project url> ...
#2>   pip install [options] [-e] <local project path> ...
#2>   pip install [options] <archive url/path> ...
#2>
#2> no such option: --nosuch
#2>
#2>$ Usage:  \x20
#2>   pip list [options]
#2>
#2> no such option: --nosuch
#2>
#2>$ Usage:  \x20
#2>   pip show [options] <package> ...
#2>
#2> no such option: --nosuch
#2>
#2>$ Usage:  \x20
#2>   pip freeze [options]
#2>
#2> no such option: -x
#2>
#2>$ Usage:  \x20
#2>   pip check [options]
#2>
#2> no such option: --nosuch
#2>
#2>$ Usage:  \x20
#2>   pip uninstall [options] <package> ...
#2>   pip uninstall [options] -r <requirements file> ...
#2>
#2> no such option: --nosuch
#2>
#2>$ Usage:  \x20
#2>   pip cache dir
#2>   pip cache info
#2>   pip cache list [<pattern>] [--format=[human, abspath]]
#2>   pip cache remove <pattern>
#2>   pip cache purge
#2>$  \x20
#2>
#2> no such option: --nosuch
#2>
#2>$ Usage:  \x20
#2>   pip config [<file-option>] list
#2>   pip config [<file-option>] [--editor <editor-path>] edit
#2>$  \x20
#2>   pip config [<file-option>] get command.option
#2>   pip config [<file-option>] set command.option value
#2>   pip config [<file-option>] unset command.option
#2>   pip config [<file-option>] debug
#2>$  \x20
#2>
#2> no such option: --nosuch
#? 2

## an option without its value
pip install -r
pip install --target
pip list --format
pip download -d
pip install --progress-bar
pip install --progress-bar nosuch six
#2>
#2>$ Usage:  \x20
#2>   pip install [options] <requirement specifier> [package-index-options] ...
#2>   pip install [options] -r <requirements file> [package-index-options] ...
#2>   pip install [options] [-e] <vcs project url> ...
#2>   pip install [options] [-e] <local project path> ...
#2>   pip install [options] <archive url/path> ...
#2>
#2> -r option requires 1 argument
#2>
#2>$ Usage:  \x20
#2>   pip install [options] <requirement specifier> [package-index-options] ...
#2>   pip install [options] -r <requirements file> [package-index-options] ...
#2>   pip install [options] [-e] <vcs project url> ...
#2>   pip install [options] [-e] <local project path> ...
#2>   pip install [options] <archive url/path> ...
#2>
#2> --target option requires 1 argument
#2>
#2>$ Usage:  \x20
#2>   pip list [options]
#2>
#2> --format option requires 1 argument
#2>
#2>$ Usage:  \x20
#2>   pip download [options] <requirement specifier> [package-index-options] ...
#2>   pip download [options] -r <requirements file> [package-index-options] ...
#2>   pip download [options] <vcs project url> ...
#2>   pip download [options] <local project path> ...
#2>   pip download [options] <archive url/path> ...
#2>
#2> -d option requires 1 argument
#2>
#2>$ Usage:  \x20
#2>   pip install [options] <requirement specifier> [package-index-options] ...
#2>   pip install [options] -r <requirements file> [package-index-options] ...
#2>   pip install [options] [-e] <vcs project url> ...
#2>   pip install [options] [-e] <local project path> ...
#2>   pip install [options] <archive url/path> ...
#2>
#2> --progress-bar option requires 1 argument
#2>
#2>$ Usage:  \x20
#2>   pip install [options] <requirement specifier> [package-index-options] ...
#2>   pip install [options] -r <requirements file> [package-index-options] ...
#2>   pip install [options] [-e] <vcs project url> ...
#2>   pip install [options] [-e] <local project path> ...
#2>   pip install [options] <archive url/path> ...
#2>
#2> option --progress-bar: invalid choice: 'nosuch' (choose from 'on', 'off')
#? 2

## options that are cut short
pip list --form json
pip install --up six --dry-run -q
pip install --no six
pip list --exc six
#> [{"name": "pip", "version": "23.2.1"}, {"name": "setuptools", "version": "65.5.0"}]
#2>
#2>$ Usage:  \x20
#2>   pip install [options] <requirement specifier> [package-index-options] ...
#2>   pip install [options] -r <requirements file> [package-index-options] ...
#2>   pip install [options] [-e] <vcs project url> ...
#2>   pip install [options] [-e] <local project path> ...
#2>   pip install [options] <archive url/path> ...
#2>
#2> ambiguous option: --up (--upgrade, --upgrade-strategy?)
#2>
#2>$ Usage:  \x20
#2>   pip install [options] <requirement specifier> [package-index-options] ...
#2>   pip install [options] -r <requirements file> [package-index-options] ...
#2>   pip install [options] [-e] <vcs project url> ...
#2>   pip install [options] [-e] <local project path> ...
#2>   pip install [options] <archive url/path> ...
#2>
#2> ambiguous option: --no (--no-binary, --no-build-isolation, --no-cache-dir, --no-clean, --no-color, --no-compile, --no-dependencies, --no-deps, --no-index, --no-input, --no-python-version-warning, --no-use-pep517, --no-user, --no-warn-conflicts, --no-warn-script-location?)
#2>
#2>$ Usage:  \x20
#2>   pip list [options]
#2>
#2> ambiguous option: --exc (--exclude, --exclude-editable?)
#? 2

## help of the rest
pip help cache
pip help config
pip help wheel
pip help hash
pip help completion
pip help inspect
pip help search
#>
#>$ Usage:  \x20
#>   pip cache dir
#>   pip cache info
#>   pip cache list [<pattern>] [--format=[human, abspath]]
#>   pip cache remove <pattern>
#>   pip cache purge
#>$  \x20
#>
#> Description:
#>   Inspect and manage pip's wheel cache.
#>$  \x20
#>   Subcommands:
#>$  \x20
#>   - dir: Show the cache directory.
#>   - info: Show information about the cache.
#>   - list: List filenames of packages stored in the cache.
#>   - remove: Remove one or more package from the cache.
#>   - purge: Remove all items from the cache.
#>$  \x20
#>   ``<pattern>`` can be a glob expression or a package name.
#>
#> Cache Options:
#>   --format <list_format>      Select the output format among: human (default)
#>                               or abspath
#>
#> General Options:
#>   -h, --help                  Show help.
#>   --debug                     Let unhandled exceptions propagate outside the
#>                               main subroutine, instead of logging them to
#>                               stderr.
#>   --isolated                  Run pip in an isolated mode, ignoring
#>                               environment variables and user configuration.
#>   --require-virtualenv        Allow pip to only run in a virtual environment;
#>                               exit with an error otherwise.
#>   --python <python>           Run pip with the specified Python interpreter.
#>   -v, --verbose               Give more output. Option is additive, and can be
#>                               used up to 3 times.
#>   -V, --version               Show version and exit.
#>   -q, --quiet                 Give less output. Option is additive, and can be
#>                               used up to 3 times (corresponding to WARNING,
#>                               ERROR, and CRITICAL logging levels).
#>   --log <path>                Path to a verbose appending log.
#>   --no-input                  Disable prompting for input.
#>   --keyring-provider <keyring_provider>
#>                               Enable the credential lookup via the keyring
#>                               library if user input is allowed. Specify which
#>                               mechanism to use [disabled, import, subprocess].
#>                               (default: disabled)
#>   --proxy <proxy>             Specify a proxy in the form
#>                               scheme://[user:passwd@]proxy.server:port.
#>   --retries <retries>         Maximum number of retries each connection should
#>                               attempt (default 5 times).
#>   --timeout <sec>             Set the socket timeout (default 15 seconds).
#>   --exists-action <action>    Default action when a path already exists:
#>                               (s)witch, (i)gnore, (w)ipe, (b)ackup, (a)bort.
#>   --trusted-host <hostname>   Mark this host or host:port pair as trusted,
#>                               even though it does not have valid or any HTTPS.
#>   --cert <path>               Path to PEM-encoded CA certificate bundle. If
#>                               provided, overrides the default. See 'SSL
#>                               Certificate Verification' in pip documentation
#>                               for more information.
#>   --client-cert <path>        Path to SSL client certificate, a single file
#>                               containing the private key and the certificate
#>                               in PEM format.
#>   --cache-dir <dir>           Store the cache data in <dir>.
#>   --no-cache-dir              Disable the cache.
#>   --disable-pip-version-check
#>                               Don't periodically check PyPI to determine
#>                               whether a new version of pip is available for
#>                               download. Implied with --no-index.
#>   --no-color                  Suppress colored output.
#>   --no-python-version-warning
#>                               Silence deprecation warnings for upcoming
#>                               unsupported Pythons.
#>   --use-feature <feature>     Enable new functionality, that may be backward
#>                               incompatible.
#>   --use-deprecated <feature>  Enable deprecated functionality, that will be
#>                               removed in the future.
#>
#>$ Usage:  \x20
#>   pip config [<file-option>] list
#>   pip config [<file-option>] [--editor <editor-path>] edit
#>$  \x20
#>   pip config [<file-option>] get command.option
#>   pip config [<file-option>] set command.option value
#>   pip config [<file-option>] unset command.option
#>   pip config [<file-option>] debug
#>$  \x20
#>
#> Description:
#>   Manage local and global configuration.
#>$  \x20
#>   Subcommands:
#>$  \x20
#>   - list: List the active configuration (or from the file specified)
#>   - edit: Edit the configuration file in an editor
#>   - get: Get the value associated with command.option
#>   - set: Set the command.option=value
#>   - unset: Unset the value associated with command.option
#>   - debug: List the configuration files and values defined under them
#>$  \x20
#>   Configuration keys should be dot separated command and option name,
#>   with the special prefix "global" affecting any command. For example,
#>   "pip config set global.index-url https://example.org/" would configure
#>   the index url for all commands, but "pip config set download.timeout 10"
#>   would configure a 10 second timeout only for "pip download" commands.
#>$  \x20
#>   If none of --user, --global and --site are passed, a virtual
#>   environment configuration file is used if one is active and the file
#>   exists. Otherwise, all modifications happen to the user file by
#>   default.
#>
#> Config Options:
#>   --editor <editor>           Editor to use to edit the file. Uses VISUAL or
#>                               EDITOR environment variables if not provided.
#>   --global                    Use the system-wide configuration file only
#>   --user                      Use the user configuration file only
#>   --site                      Use the current environment configuration file
#>                               only
#>
#> General Options:
#>   -h, --help                  Show help.
#>   --debug                     Let unhandled exceptions propagate outside the
#>                               main subroutine, instead of logging them to
#>                               stderr.
#>   --isolated                  Run pip in an isolated mode, ignoring
#>                               environment variables and user configuration.
#>   --require-virtualenv        Allow pip to only run in a virtual environment;
#>                               exit with an error otherwise.
#>   --python <python>           Run pip with the specified Python interpreter.
#>   -v, --verbose               Give more output. Option is additive, and can be
#>                               used up to 3 times.
#>   -V, --version               Show version and exit.
#>   -q, --quiet                 Give less output. Option is additive, and can be
#>                               used up to 3 times (corresponding to WARNING,
#>                               ERROR, and CRITICAL logging levels).
#>   --log <path>                Path to a verbose appending log.
#>   --no-input                  Disable prompting for input.
#>   --keyring-provider <keyring_provider>
#>                               Enable the credential lookup via the keyring
#>                               library if user input is allowed. Specify which
#>                               mechanism to use [disabled, import, subprocess].
#>                               (default: disabled)
#>   --proxy <proxy>             Specify a proxy in the form
#>                               scheme://[user:passwd@]proxy.server:port.
#>   --retries <retries>         Maximum number of retries each connection should
#>                               attempt (default 5 times).
#>   --timeout <sec>             Set the socket timeout (default 15 seconds).
#>   --exists-action <action>    Default action when a path already exists:
#>                               (s)witch, (i)gnore, (w)ipe, (b)ackup, (a)bort.
#>   --trusted-host <hostname>   Mark this host or host:port pair as trusted,
#>                               even though it does not have valid or any HTTPS.
#>   --cert <path>               Path to PEM-encoded CA certificate bundle. If
#>                               provided, overrides the default. See 'SSL
#>                               Certificate Verification' in pip documentation
#>                               for more information.
#>   --client-cert <path>        Path to SSL client certificate, a single file
#>                               containing the private key and the certificate
#>                               in PEM format.
#>   --cache-dir <dir>           Store the cache data in <dir>.
#>   --no-cache-dir              Disable the cache.
#>   --disable-pip-version-check
#>                               Don't periodically check PyPI to determine
#>                               whether a new version of pip is available for
#>                               download. Implied with --no-index.
#>   --no-color                  Suppress colored output.
#>   --no-python-version-warning
#>                               Silence deprecation warnings for upcoming
#>                               unsupported Pythons.
#>   --use-feature <feature>     Enable new functionality, that may be backward
#>                               incompatible.
#>   --use-deprecated <feature>  Enable deprecated functionality, that will be
#>                               removed in the future.
#>
#>$ Usage:  \x20
#>   pip wheel [options] <requirement specifier> ...
#>   pip wheel [options] -r <requirements file> ...
#>   pip wheel [options] [-e] <vcs project url> ...
#>   pip wheel [options] [-e] <local project path> ...
#>   pip wheel [options] <archive url/path> ...
#>
#> Description:
#>   Build Wheel archives for your requirements and dependencies.
#>$  \x20
#>   Wheel is a built-package format, and offers the advantage of not
#>   recompiling your software during every install. For more details, see the
#>   wheel docs: https://wheel.readthedocs.io/en/latest/
#>$  \x20
#>   'pip wheel' uses the build system interface as described here:
#>   https://pip.pypa.io/en/stable/reference/build-system/
#>
#> Wheel Options:
#>   -w, --wheel-dir <dir>       Build wheels into <dir>, where the default is
#>                               the current working directory.
#>   --no-binary <format_control>
#>                               Do not use binary packages. Can be supplied
#>                               multiple times, and each time adds to the
#>                               existing value. Accepts either ":all:" to
#>                               disable all binary packages, ":none:" to empty
#>                               the set (notice the colons), or one or more
#>                               package names with commas between them (no
#>                               colons). Note that some packages are tricky to
#>                               compile and may fail to install when this option
#>                               is used on them.
#>   --only-binary <format_control>
#>                               Do not use source packages. Can be supplied
#>                               multiple times, and each time adds to the
#>                               existing value. Accepts either ":all:" to
#>                               disable all source packages, ":none:" to empty
#>                               the set, or one or more package names with
#>                               commas between them. Packages without binary
#>                               distributions will fail to install when this
#>                               option is used on them.
#>   --prefer-binary             Prefer older binary packages over newer source
#>                               packages.
#>   --no-build-isolation        Disable isolation when building a modern source
#>                               distribution. Build dependencies specified by
#>                               PEP 518 must be already installed if this option
#>                               is used.
#>   --use-pep517                Use PEP 517 for building source distributions
#>                               (use --no-use-pep517 to force legacy behaviour).
#>   --check-build-dependencies  Check the build dependencies when PEP517 is
#>                               used.
#>   -c, --constraint <file>     Constrain versions using the given constraints
#>                               file. This option can be used multiple times.
#>   -e, --editable <path/url>   Install a project in editable mode (i.e.
#>                               setuptools "develop mode") from a local project
#>                               path or a VCS url.
#>   -r, --requirement <file>    Install from the given requirements file. This
#>                               option can be used multiple times.
#>   --src <dir>                 Directory to check out editable projects into.
#>                               The default in a virtualenv is "<venv
#>                               path>/src". The default for global installs is
#>                               "<current dir>/src".
#>   --ignore-requires-python    Ignore the Requires-Python information.
#>   --no-deps                   Don't install package dependencies.
#>   --progress-bar <progress_bar>
#>                               Specify whether the progress bar should be used
#>                               [on, off] (default: on)
#>   --no-verify                 Don't verify if built wheel is valid.
#>   -C, --config-settings <settings>
#>                               Configuration settings to be passed to the PEP
#>                               517 build backend. Settings take the form
#>                               KEY=VALUE. Use multiple --config-settings
#>                               options to pass multiple keys to the backend.
#>   --build-option <options>    Extra arguments to be supplied to 'setup.py
#>                               bdist_wheel'.
#>   --global-option <options>   Extra global options to be supplied to the
#>                               setup.py call before the install or bdist_wheel
#>                               command.
#>   --pre                       Include pre-release and development versions. By
#>                               default, pip only finds stable versions.
#>   --require-hashes            Require a hash to check each requirement
#>                               against, for repeatable installs. This option is
#>                               implied when any package in a requirements file
#>                               has a --hash option.
#>   --no-clean                  Don't clean up build directories.
#>
#> Package Index Options:
#>   -i, --index-url <url>       Base URL of the Python Package Index (default
#>                               https://pypi.org/simple). This should point to a
#>                               repository compliant with PEP 503 (the simple
#>                               repository API) or a local directory laid out in
#>                               the same format.
#>   --extra-index-url <url>     Extra URLs of package indexes to use in addition
#>                               to --index-url. Should follow the same rules as
#>                               --index-url.
#>   --no-index                  Ignore package index (only looking at --find-
#>                               links URLs instead).
#>   -f, --find-links <url>      If a URL or path to an html file, then parse for
#>                               links to archives such as sdist (.tar.gz) or
#>                               wheel (.whl) files. If a local path or file://
#>                               URL that's a directory, then look for archives
#>                               in the directory listing. Links to VCS project
#>                               URLs are not supported.
#>
#> General Options:
#>   -h, --help                  Show help.
#>   --debug                     Let unhandled exceptions propagate outside the
#>                               main subroutine, instead of logging them to
#>                               stderr.
#>   --isolated                  Run pip in an isolated mode, ignoring
#>                               environment variables and user configuration.
#>   --require-virtualenv        Allow pip to only run in a virtual environment;
#>                               exit with an error otherwise.
#>   --python <python>           Run pip with the specified Python interpreter.
#>   -v, --verbose               Give more output. Option is additive, and can be
#>                               used up to 3 times.
#>   -V, --version               Show version and exit.
#>   -q, --quiet                 Give less output. Option is additive, and can be
#>                               used up to 3 times (corresponding to WARNING,
#>                               ERROR, and CRITICAL logging levels).
#>   --log <path>                Path to a verbose appending log.
#>   --no-input                  Disable prompting for input.
#>   --keyring-provider <keyring_provider>
#>                               Enable the credential lookup via the keyring
#>                               library if user input is allowed. Specify which
#>                               mechanism to use [disabled, import, subprocess].
#>                               (default: disabled)
#>   --proxy <proxy>             Specify a proxy in the form
#>                               scheme://[user:passwd@]proxy.server:port.
#>   --retries <retries>         Maximum number of retries each connection should
#>                               attempt (default 5 times).
#>   --timeout <sec>             Set the socket timeout (default 15 seconds).
#>   --exists-action <action>    Default action when a path already exists:
#>                               (s)witch, (i)gnore, (w)ipe, (b)ackup, (a)bort.
#>   --trusted-host <hostname>   Mark this host or host:port pair as trusted,
#>                               even though it does not have valid or any HTTPS.
#>   --cert <path>               Path to PEM-encoded CA certificate bundle. If
#>                               provided, overrides the default. See 'SSL
#>                               Certificate Verification' in pip documentation
#>                               for more information.
#>   --client-cert <path>        Path to SSL client certificate, a single file
#>                               containing the private key and the certificate
#>                               in PEM format.
#>   --cache-dir <dir>           Store the cache data in <dir>.
#>   --no-cache-dir              Disable the cache.
#>   --disable-pip-version-check
#>                               Don't periodically check PyPI to determine
#>                               whether a new version of pip is available for
#>                               download. Implied with --no-index.
#>   --no-color                  Suppress colored output.
#>   --no-python-version-warning
#>                               Silence deprecation warnings for upcoming
#>                               unsupported Pythons.
#>   --use-feature <feature>     Enable new functionality, that may be backward
#>                               incompatible.
#>   --use-deprecated <feature>  Enable deprecated functionality, that will be
#>                               removed in the future.
#>
#> Usage:   pip hash [options] <file> ...
#>
#> Description:
#>   Compute a hash of a local package archive.
#>$  \x20
#>   These can be used with --hash in a requirements file to do repeatable
#>   installs.
#>
#> Hash Options:
#>   -a, --algorithm <algorithm>
#>                               The hash algorithm to use: one of sha256,
#>                               sha384, sha512
#>
#> General Options:
#>   -h, --help                  Show help.
#>   --debug                     Let unhandled exceptions propagate outside the
#>                               main subroutine, instead of logging them to
#>                               stderr.
#>   --isolated                  Run pip in an isolated mode, ignoring
#>                               environment variables and user configuration.
#>   --require-virtualenv        Allow pip to only run in a virtual environment;
#>                               exit with an error otherwise.
#>   --python <python>           Run pip with the specified Python interpreter.
#>   -v, --verbose               Give more output. Option is additive, and can be
#>                               used up to 3 times.
#>   -V, --version               Show version and exit.
#>   -q, --quiet                 Give less output. Option is additive, and can be
#>                               used up to 3 times (corresponding to WARNING,
#>                               ERROR, and CRITICAL logging levels).
#>   --log <path>                Path to a verbose appending log.
#>   --no-input                  Disable prompting for input.
#>   --keyring-provider <keyring_provider>
#>                               Enable the credential lookup via the keyring
#>                               library if user input is allowed. Specify which
#>                               mechanism to use [disabled, import, subprocess].
#>                               (default: disabled)
#>   --proxy <proxy>             Specify a proxy in the form
#>                               scheme://[user:passwd@]proxy.server:port.
#>   --retries <retries>         Maximum number of retries each connection should
#>                               attempt (default 5 times).
#>   --timeout <sec>             Set the socket timeout (default 15 seconds).
#>   --exists-action <action>    Default action when a path already exists:
#>                               (s)witch, (i)gnore, (w)ipe, (b)ackup, (a)bort.
#>   --trusted-host <hostname>   Mark this host or host:port pair as trusted,
#>                               even though it does not have valid or any HTTPS.
#>   --cert <path>               Path to PEM-encoded CA certificate bundle. If
#>                               provided, overrides the default. See 'SSL
#>                               Certificate Verification' in pip documentation
#>                               for more information.
#>   --client-cert <path>        Path to SSL client certificate, a single file
#>                               containing the private key and the certificate
#>                               in PEM format.
#>   --cache-dir <dir>           Store the cache data in <dir>.
#>   --no-cache-dir              Disable the cache.
#>   --disable-pip-version-check
#>                               Don't periodically check PyPI to determine
#>                               whether a new version of pip is available for
#>                               download. Implied with --no-index.
#>   --no-color                  Suppress colored output.
#>   --no-python-version-warning
#>                               Silence deprecation warnings for upcoming
#>                               unsupported Pythons.
#>   --use-feature <feature>     Enable new functionality, that may be backward
#>                               incompatible.
#>   --use-deprecated <feature>  Enable deprecated functionality, that will be
#>                               removed in the future.
#> Description:
#>   A helper command to be used for command completion.
#>
#> Completion Options:
#>   -b, --bash                  Emit completion code for bash
#>   -z, --zsh                   Emit completion code for zsh
#>   -f, --fish                  Emit completion code for fish
#>   -p, --powershell            Emit completion code for powershell
#>
#> General Options:
#>   -h, --help                  Show help.
#>   --debug                     Let unhandled exceptions propagate outside the
#>                               main subroutine, instead of logging them to
#>                               stderr.
#>   --isolated                  Run pip in an isolated mode, ignoring
#>                               environment variables and user configuration.
#>   --require-virtualenv        Allow pip to only run in a virtual environment;
#>                               exit with an error otherwise.
#>   --python <python>           Run pip with the specified Python interpreter.
#>   -v, --verbose               Give more output. Option is additive, and can be
#>                               used up to 3 times.
#>   -V, --version               Show version and exit.
#>   -q, --quiet                 Give less output. Option is additive, and can be
#>                               used up to 3 times (corresponding to WARNING,
#>                               ERROR, and CRITICAL logging levels).
#>   --log <path>                Path to a verbose appending log.
#>   --no-input                  Disable prompting for input.
#>   --keyring-provider <keyring_provider>
#>                               Enable the credential lookup via the keyring
#>                               library if user input is allowed. Specify which
#>                               mechanism to use [disabled, import, subprocess].
#>                               (default: disabled)
#>   --proxy <proxy>             Specify a proxy in the form
#>                               scheme://[user:passwd@]proxy.server:port.
#>   --retries <retries>         Maximum number of retries each connection should
#>                               attempt (default 5 times).
#>   --timeout <sec>             Set the socket timeout (default 15 seconds).
#>   --exists-action <action>    Default action when a path already exists:
#>                               (s)witch, (i)gnore, (w)ipe, (b)ackup, (a)bort.
#>   --trusted-host <hostname>   Mark this host or host:port pair as trusted,
#>                               even though it does not have valid or any HTTPS.
#>   --cert <path>               Path to PEM-encoded CA certificate bundle. If
#>                               provided, overrides the default. See 'SSL
#>                               Certificate Verification' in pip documentation
#>                               for more information.
#>   --client-cert <path>        Path to SSL client certificate, a single file
#>                               containing the private key and the certificate
#>                               in PEM format.
#>   --cache-dir <dir>           Store the cache data in <dir>.
#>   --no-cache-dir              Disable the cache.
#>   --disable-pip-version-check
#>                               Don't periodically check PyPI to determine
#>                               whether a new version of pip is available for
#>                               download. Implied with --no-index.
#>   --no-color                  Suppress colored output.
#>   --no-python-version-warning
#>                               Silence deprecation warnings for upcoming
#>                               unsupported Pythons.
#>   --use-feature <feature>     Enable new functionality, that may be backward
#>                               incompatible.
#>   --use-deprecated <feature>  Enable deprecated functionality, that will be
#>                               removed in the future.
#>
#>$ Usage:  \x20
#>   pip inspect [options]
#>
#> Description:
#>   Inspect the content of a Python environment and produce a report in JSON format.
#>
#> Inspect Options:
#>   --local                     If in a virtualenv that has global access, do
#>                               not list globally-installed packages.
#>   --user                      Only output packages installed in user-site.
#>   --path <path>               Restrict to the specified installation path for
#>                               listing packages (can be used multiple times).
#>
#> General Options:
#>   -h, --help                  Show help.
#>   --debug                     Let unhandled exceptions propagate outside the
#>                               main subroutine, instead of logging them to
#>                               stderr.
#>   --isolated                  Run pip in an isolated mode, ignoring
#>                               environment variables and user configuration.
#>   --require-virtualenv        Allow pip to only run in a virtual environment;
#>                               exit with an error otherwise.
#>   --python <python>           Run pip with the specified Python interpreter.
#>   -v, --verbose               Give more output. Option is additive, and can be
#>                               used up to 3 times.
#>   -V, --version               Show version and exit.
#>   -q, --quiet                 Give less output. Option is additive, and can be
#>                               used up to 3 times (corresponding to WARNING,
#>                               ERROR, and CRITICAL logging levels).
#>   --log <path>                Path to a verbose appending log.
#>   --no-input                  Disable prompting for input.
#>   --keyring-provider <keyring_provider>
#>                               Enable the credential lookup via the keyring
#>                               library if user input is allowed. Specify which
#>                               mechanism to use [disabled, import, subprocess].
#>                               (default: disabled)
#>   --proxy <proxy>             Specify a proxy in the form
#>                               scheme://[user:passwd@]proxy.server:port.
#>   --retries <retries>         Maximum number of retries each connection should
#>                               attempt (default 5 times).
#>   --timeout <sec>             Set the socket timeout (default 15 seconds).
#>   --exists-action <action>    Default action when a path already exists:
#>                               (s)witch, (i)gnore, (w)ipe, (b)ackup, (a)bort.
#>   --trusted-host <hostname>   Mark this host or host:port pair as trusted,
#>                               even though it does not have valid or any HTTPS.
#>   --cert <path>               Path to PEM-encoded CA certificate bundle. If
#>                               provided, overrides the default. See 'SSL
#>                               Certificate Verification' in pip documentation
#>                               for more information.
#>   --client-cert <path>        Path to SSL client certificate, a single file
#>                               containing the private key and the certificate
#>                               in PEM format.
#>   --cache-dir <dir>           Store the cache data in <dir>.
#>   --no-cache-dir              Disable the cache.
#>   --disable-pip-version-check
#>                               Don't periodically check PyPI to determine
#>                               whether a new version of pip is available for
#>                               download. Implied with --no-index.
#>   --no-color                  Suppress colored output.
#>   --no-python-version-warning
#>                               Silence deprecation warnings for upcoming
#>                               unsupported Pythons.
#>   --use-feature <feature>     Enable new functionality, that may be backward
#>                               incompatible.
#>   --use-deprecated <feature>  Enable deprecated functionality, that will be
#>                               removed in the future.
#>
#>$ Usage:  \x20
#>   pip search [options] <query>
#>
#> Description:
#>   Search for PyPI packages whose name or summary contains <query>.
#>
#> Search Options:
#>   -i, --index <url>           Base URL of Python Package Index (default
#>                               https://pypi.org/pypi)
#>
#> General Options:
#>   -h, --help                  Show help.
#>   --debug                     Let unhandled exceptions propagate outside the
#>                               main subroutine, instead of logging them to
#>                               stderr.
#>   --isolated                  Run pip in an isolated mode, ignoring
#>                               environment variables and user configuration.
#>   --require-virtualenv        Allow pip to only run in a virtual environment;
#>                               exit with an error otherwise.
#>   --python <python>           Run pip with the specified Python interpreter.
#>   -v, --verbose               Give more output. Option is additive, and can be
#>                               used up to 3 times.
#>   -V, --version               Show version and exit.
#>   -q, --quiet                 Give less output. Option is additive, and can be
#>                               used up to 3 times (corresponding to WARNING,
#>                               ERROR, and CRITICAL logging levels).
#>   --log <path>                Path to a verbose appending log.
#>   --no-input                  Disable prompting for input.
#>   --keyring-provider <keyring_provider>
#>                               Enable the credential lookup via the keyring
#>                               library if user input is allowed. Specify which
#>                               mechanism to use [disabled, import, subprocess].
#>                               (default: disabled)
#>   --proxy <proxy>             Specify a proxy in the form
#>                               scheme://[user:passwd@]proxy.server:port.
#>   --retries <retries>         Maximum number of retries each connection should
#>                               attempt (default 5 times).
#>   --timeout <sec>             Set the socket timeout (default 15 seconds).
#>   --exists-action <action>    Default action when a path already exists:
#>                               (s)witch, (i)gnore, (w)ipe, (b)ackup, (a)bort.
#>   --trusted-host <hostname>   Mark this host or host:port pair as trusted,
#>                               even though it does not have valid or any HTTPS.
#>   --cert <path>               Path to PEM-encoded CA certificate bundle. If
#>                               provided, overrides the default. See 'SSL
#>                               Certificate Verification' in pip documentation
#>                               for more information.
#>   --client-cert <path>        Path to SSL client certificate, a single file
#>                               containing the private key and the certificate
#>                               in PEM format.
#>   --cache-dir <dir>           Store the cache data in <dir>.
#>   --no-cache-dir              Disable the cache.
#>   --disable-pip-version-check
#>                               Don't periodically check PyPI to determine
#>                               whether a new version of pip is available for
#>                               download. Implied with --no-index.
#>   --no-color                  Suppress colored output.
#>   --no-python-version-warning
#>                               Silence deprecation warnings for upcoming
#>                               unsupported Pythons.
#>   --use-feature <feature>     Enable new functionality, that may be backward
#>                               incompatible.
#>   --use-deprecated <feature>  Enable deprecated functionality, that will be
#>                               removed in the future.

## help of index and download
pip help index
pip help download
#>
#>$ Usage:  \x20
#>   pip index versions <package>
#>$  \x20
#>
#> Description:
#>   Inspect information available from package indexes.
#>
#> Index Options:
#>   --platform <platform>       Only use wheels compatible with <platform>.
#>                               Defaults to the platform of the running system.
#>                               Use this option multiple times to specify
#>                               multiple platforms supported by the target
#>                               interpreter.
#>   --python-version <python_version>
#>                               The Python interpreter version to use for wheel
#>                               and "Requires-Python" compatibility checks.
#>                               Defaults to a version derived from the running
#>                               interpreter. The version can be specified using
#>                               up to three dot-separated integers (e.g. "3" for
#>                               3.0.0, "3.7" for 3.7.0, or "3.7.3"). A major-
#>                               minor version can also be given as a string
#>                               without dots (e.g. "37" for 3.7.0).
#>   --implementation <implementation>
#>                               Only use wheels compatible with Python
#>                               implementation <implementation>, e.g. 'pp',
#>                               'jy', 'cp',  or 'ip'. If not specified, then the
#>                               current interpreter implementation is used.  Use
#>                               'py' to force implementation-agnostic wheels.
#>   --abi <abi>                 Only use wheels compatible with Python abi
#>                               <abi>, e.g. 'pypy_41'. If not specified, then
#>                               the current interpreter abi tag is used. Use
#>                               this option multiple times to specify multiple
#>                               abis supported by the target interpreter.
#>                               Generally you will need to specify
#>                               --implementation, --platform, and --python-
#>                               version when using this option.
#>   --ignore-requires-python    Ignore the Requires-Python information.
#>   --pre                       Include pre-release and development versions. By
#>                               default, pip only finds stable versions.
#>   --no-binary <format_control>
#>                               Do not use binary packages. Can be supplied
#>                               multiple times, and each time adds to the
#>                               existing value. Accepts either ":all:" to
#>                               disable all binary packages, ":none:" to empty
#>                               the set (notice the colons), or one or more
#>                               package names with commas between them (no
#>                               colons). Note that some packages are tricky to
#>                               compile and may fail to install when this option
#>                               is used on them.
#>   --only-binary <format_control>
#>                               Do not use source packages. Can be supplied
#>                               multiple times, and each time adds to the
#>                               existing value. Accepts either ":all:" to
#>                               disable all source packages, ":none:" to empty
#>                               the set, or one or more package names with
#>                               commas between them. Packages without binary
#>                               distributions will fail to install when this
#>                               option is used on them.
#>
#> Package Index Options:
#>   -i, --index-url <url>       Base URL of the Python Package Index (default
#>                               https://pypi.org/simple). This should point to a
#>                               repository compliant with PEP 503 (the simple
#>                               repository API) or a local directory laid out in
#>                               the same format.
#>   --extra-index-url <url>     Extra URLs of package indexes to use in addition
#>                               to --index-url. Should follow the same rules as
#>                               --index-url.
#>   --no-index                  Ignore package index (only looking at --find-
#>                               links URLs instead).
#>   -f, --find-links <url>      If a URL or path to an html file, then parse for
#>                               links to archives such as sdist (.tar.gz) or
#>                               wheel (.whl) files. If a local path or file://
#>                               URL that's a directory, then look for archives
#>                               in the directory listing. Links to VCS project
#>                               URLs are not supported.
#>
#> General Options:
#>   -h, --help                  Show help.
#>   --debug                     Let unhandled exceptions propagate outside the
#>                               main subroutine, instead of logging them to
#>                               stderr.
#>   --isolated                  Run pip in an isolated mode, ignoring
#>                               environment variables and user configuration.
#>   --require-virtualenv        Allow pip to only run in a virtual environment;
#>                               exit with an error otherwise.
#>   --python <python>           Run pip with the specified Python interpreter.
#>   -v, --verbose               Give more output. Option is additive, and can be
#>                               used up to 3 times.
#>   -V, --version               Show version and exit.
#>   -q, --quiet                 Give less output. Option is additive, and can be
#>                               used up to 3 times (corresponding to WARNING,
#>                               ERROR, and CRITICAL logging levels).
#>   --log <path>                Path to a verbose appending log.
#>   --no-input                  Disable prompting for input.
#>   --keyring-provider <keyring_provider>
#>                               Enable the credential lookup via the keyring
#>                               library if user input is allowed. Specify which
#>                               mechanism to use [disabled, import, subprocess].
#>                               (default: disabled)
#>   --proxy <proxy>             Specify a proxy in the form
#>                               scheme://[user:passwd@]proxy.server:port.
#>   --retries <retries>         Maximum number of retries each connection should
#>                               attempt (default 5 times).
#>   --timeout <sec>             Set the socket timeout (default 15 seconds).
#>   --exists-action <action>    Default action when a path already exists:
#>                               (s)witch, (i)gnore, (w)ipe, (b)ackup, (a)bort.
#>   --trusted-host <hostname>   Mark this host or host:port pair as trusted,
#>                               even though it does not have valid or any HTTPS.
#>   --cert <path>               Path to PEM-encoded CA certificate bundle. If
#>                               provided, overrides the default. See 'SSL
#>                               Certificate Verification' in pip documentation
#>                               for more information.
#>   --client-cert <path>        Path to SSL client certificate, a single file
#>                               containing the private key and the certificate
#>                               in PEM format.
#>   --cache-dir <dir>           Store the cache data in <dir>.
#>   --no-cache-dir              Disable the cache.
#>   --disable-pip-version-check
#>                               Don't periodically check PyPI to determine
#>                               whether a new version of pip is available for
#>                               download. Implied with --no-index.
#>   --no-color                  Suppress colored output.
#>   --no-python-version-warning
#>                               Silence deprecation warnings for upcoming
#>                               unsupported Pythons.
#>   --use-feature <feature>     Enable new functionality, that may be backward
#>                               incompatible.
#>   --use-deprecated <feature>  Enable deprecated functionality, that will be
#>                               removed in the future.
#>
#>$ Usage:  \x20
#>   pip download [options] <requirement specifier> [package-index-options] ...
#>   pip download [options] -r <requirements file> [package-index-options] ...
#>   pip download [options] <vcs project url> ...
#>   pip download [options] <local project path> ...
#>   pip download [options] <archive url/path> ...
#>
#> Description:
#>   Download packages from:
#>$  \x20
#>   - PyPI (and other indexes) using requirement specifiers.
#>   - VCS project urls.
#>   - Local project directories.
#>   - Local or remote source archives.
#>$  \x20
#>   pip also supports downloading from "requirements files", which provide
#>   an easy way to specify a whole environment to be downloaded.
#>
#> Download Options:
#>   -c, --constraint <file>     Constrain versions using the given constraints
#>                               file. This option can be used multiple times.
#>   -r, --requirement <file>    Install from the given requirements file. This
#>                               option can be used multiple times.
#>   --no-deps                   Don't install package dependencies.
#>   --global-option <options>   Extra global options to be supplied to the
#>                               setup.py call before the install or bdist_wheel
#>                               command.
#>   --no-binary <format_control>
#>                               Do not use binary packages. Can be supplied
#>                               multiple times, and each time adds to the
#>                               existing value. Accepts either ":all:" to
#>                               disable all binary packages, ":none:" to empty
#>                               the set (notice the colons), or one or more
#>                               package names with commas between them (no
#>                               colons). Note that some packages are tricky to
#>                               compile and may fail to install when this option
#>                               is used on them.
#>   --only-binary <format_control>
#>                               Do not use source packages. Can be supplied
#>                               multiple times, and each time adds to the
#>                               existing value. Accepts either ":all:" to
#>                               disable all source packages, ":none:" to empty
#>                               the set, or one or more package names with
#>                               commas between them. Packages without binary
#>                               distributions will fail to install when this
#>                               option is used on them.
#>   --prefer-binary             Prefer older binary packages over newer source
#>                               packages.
#>   --src <dir>                 Directory to check out editable projects into.
#>                               The default in a virtualenv is "<venv
#>                               path>/src". The default for global installs is
#>                               "<current dir>/src".
#>   --pre                       Include pre-release and development versions. By
#>                               default, pip only finds stable versions.
#>   --require-hashes            Require a hash to check each requirement
#>                               against, for repeatable installs. This option is
#>                               implied when any package in a requirements file
#>                               has a --hash option.
#>   --progress-bar <progress_bar>
#>                               Specify whether the progress bar should be used
#>                               [on, off] (default: on)
#>   --no-build-isolation        Disable isolation when building a modern source
#>                               distribution. Build dependencies specified by
#>                               PEP 518 must be already installed if this option
#>                               is used.
#>   --use-pep517                Use PEP 517 for building source distributions
#>                               (use --no-use-pep517 to force legacy behaviour).
#>   --check-build-dependencies  Check the build dependencies when PEP517 is
#>                               used.
#>   --ignore-requires-python    Ignore the Requires-Python information.
#>   -d, --dest <dir>            Download packages into <dir>.
#>   --platform <platform>       Only use wheels compatible with <platform>.
#>                               Defaults to the platform of the running system.
#>                               Use this option multiple times to specify
#>                               multiple platforms supported by the target
#>                               interpreter.
#>   --python-version <python_version>
#>                               The Python interpreter version to use for wheel
#>                               and "Requires-Python" compatibility checks.
#>                               Defaults to a version derived from the running
#>                               interpreter. The version can be specified using
#>                               up to three dot-separated integers (e.g. "3" for
#>                               3.0.0, "3.7" for 3.7.0, or "3.7.3"). A major-
#>                               minor version can also be given as a string
#>                               without dots (e.g. "37" for 3.7.0).
#>   --implementation <implementation>
#>                               Only use wheels compatible with Python
#>                               implementation <implementation>, e.g. 'pp',
#>                               'jy', 'cp',  or 'ip'. If not specified, then the
#>                               current interpreter implementation is used.  Use
#>                               'py' to force implementation-agnostic wheels.
#>   --abi <abi>                 Only use wheels compatible with Python abi
#>                               <abi>, e.g. 'pypy_41'. If not specified, then
#>                               the current interpreter abi tag is used. Use
#>                               this option multiple times to specify multiple
#>                               abis supported by the target interpreter.
#>                               Generally you will need to specify
#>                               --implementation, --platform, and --python-
#>                               version when using this option.
#>   --no-clean                  Don't clean up build directories.
#>
#> Package Index Options:
#>   -i, --index-url <url>       Base URL of the Python Package Index (default
#>                               https://pypi.org/simple). This should point to a
#>                               repository compliant with PEP 503 (the simple
#>                               repository API) or a local directory laid out in
#>                               the same format.
#>   --extra-index-url <url>     Extra URLs of package indexes to use in addition
#>                               to --index-url. Should follow the same rules as
#>                               --index-url.
#>   --no-index                  Ignore package index (only looking at --find-
#>                               links URLs instead).
#>   -f, --find-links <url>      If a URL or path to an html file, then parse for
#>                               links to archives such as sdist (.tar.gz) or
#>                               wheel (.whl) files. If a local path or file://
#>                               URL that's a directory, then look for archives
#>                               in the directory listing. Links to VCS project
#>                               URLs are not supported.
#>
#> General Options:
#>   -h, --help                  Show help.
#>   --debug                     Let unhandled exceptions propagate outside the
#>                               main subroutine, instead of logging them to
#>                               stderr.
#>   --isolated                  Run pip in an isolated mode, ignoring
#>                               environment variables and user configuration.
#>   --require-virtualenv        Allow pip to only run in a virtual environment;
#>                               exit with an error otherwise.
#>   --python <python>           Run pip with the specified Python interpreter.
#>   -v, --verbose               Give more output. Option is additive, and can be
#>                               used up to 3 times.
#>   -V, --version               Show version and exit.
#>   -q, --quiet                 Give less output. Option is additive, and can be
#>                               used up to 3 times (corresponding to WARNING,
#>                               ERROR, and CRITICAL logging levels).
#>   --log <path>                Path to a verbose appending log.
#>   --no-input                  Disable prompting for input.
#>   --keyring-provider <keyring_provider>
#>                               Enable the credential lookup via the keyring
#>                               library if user input is allowed. Specify which
#>                               mechanism to use [disabled, import, subprocess].
#>                               (default: disabled)
#>   --proxy <proxy>             Specify a proxy in the form
#>                               scheme://[user:passwd@]proxy.server:port.
#>   --retries <retries>         Maximum number of retries each connection should
#>                               attempt (default 5 times).
#>   --timeout <sec>             Set the socket timeout (default 15 seconds).
#>   --exists-action <action>    Default action when a path already exists:
#>                               (s)witch, (i)gnore, (w)ipe, (b)ackup, (a)bort.
#>   --trusted-host <hostname>   Mark this host or host:port pair as trusted,
#>                               even though it does not have valid or any HTTPS.
#>   --cert <path>               Path to PEM-encoded CA certificate bundle. If
#>                               provided, overrides the default. See 'SSL
#>                               Certificate Verification' in pip documentation
#>                               for more information.
#>   --client-cert <path>        Path to SSL client certificate, a single file
#>                               containing the private key and the certificate
#>                               in PEM format.
#>   --cache-dir <dir>           Store the cache data in <dir>.
#>   --no-cache-dir              Disable the cache.
#>   --disable-pip-version-check
#>                               Don't periodically check PyPI to determine
#>                               whether a new version of pip is available for
#>                               download. Implied with --no-index.
#>   --no-color                  Suppress colored output.
#>   --no-python-version-warning
#>                               Silence deprecation warnings for upcoming
#>                               unsupported Pythons.
#>   --use-feature <feature>     Enable new functionality, that may be backward
#>                               incompatible.
#>   --use-deprecated <feature>  Enable deprecated functionality, that will be
#>                               removed in the future.

## completion
pip completion --bash
pip completion
pip completion --nosuch
pip completion --zsh
#>
#> # pip bash completion start
#> _pip_completion()
#> {
#>     COMPREPLY=( $( COMP_WORDS="${COMP_WORDS[*]}" \
#>                    COMP_CWORD=$COMP_CWORD \
#>                    PIP_AUTO_COMPLETE=1 $1 2>/dev/null ) )
#> }
#> complete -o default -F _pip_completion pip
#> # pip bash completion end
#>
#>
#> # pip zsh completion start
#> #compdef -P pip[0-9.]#
#> compadd $( COMP_WORDS="$words[*]" \
#>            COMP_CWORD=$((CURRENT-1)) \
#>            PIP_AUTO_COMPLETE=1 $words[1] 2>/dev/null )
#> # pip zsh completion end
#>
#2> ERROR: You must pass --bash or --fish or --powershell or --zsh
#2> no such option: --nosuch
