# Words about words. Recorded from pyenv 2.6.30.
#room pyenv

## every documented command has its help
for c in commands exec global hooks init latest prefix rehash root shell shims; do pyenv help $c; done
#> Usage: pyenv commands [--sh|--no-sh]
#>
#> List all available pyenv commands
#>
#> Usage: pyenv exec <command> [arg1 arg2...]
#>
#> Runs an executable by first preparing PATH so that the selected Python
#> version's `bin' directory is at the front.
#>
#> For example, if the currently selected Python version is 2.7.6:
#>   pyenv exec pip install -r requirements.txt
#>
#> is equivalent to:
#>   PATH="$PYENV_ROOT/versions/2.7.6/bin:$PATH" pip install -r requirements.txt
#>
#> Usage: pyenv global <version> <version2> <..>
#>
#> Sets the global Python version(s). You can override the global version at
#> any time by setting a directory-specific version with `pyenv local'
#> or by setting the `PYENV_VERSION' environment variable.
#>
#> <version> can be specified multiple times and should be a version
#> tag known to pyenv.  The special version string `system' will use
#> your default system Python.  Run `pyenv versions' for a list of
#> available Python versions.
#>
#> Example: To enable the python2.7 and python3.7 shims to find their
#>          respective executables you could set both versions with:
#>
#> 'pyenv global 3.7.0 2.7.15'
#>
#> Usage: pyenv hooks <command>
#>
#> List hook scripts for a given pyenv command
#>
#> Usage: eval "$(pyenv init [-|--path] [--no-push-path] [--detect-shell] [--no-rehash] [<shell>])"
#>
#> Configure the shell environment for pyenv
#>
#> Usage: pyenv latest [-k|--known] <prefix>
#>
#>   -k/--known      Select from all known versions instead of installed
#>   -b/--bypass     (internal) On a resolution failure, do not print an error message
#>                   but rather print the argument unchanged
#>   -f/--force      (internal) Same as -b but also do not return a failure exit code
#>
#> Usage: pyenv prefix [<version>...]
#>
#> Displays the directories where the given Python versions are installed,
#> separated by colons. If no version is given, `pyenv prefix' displays the
#> locations of the currently selected versions.
#>
#> Usage: pyenv rehash
#>
#> Rehash pyenv shims (run this after installing executables)
#>
#> Usage: pyenv root
#>
#> Display the root directory where versions and shims are kept
#>
#> Usage: pyenv shell <version>...
#>        pyenv shell -
#>        pyenv shell --unset
#>
#> Sets a shell-specific Python version by setting the `PYENV_VERSION'
#> environment variable in your shell. This version overrides local
#> application-specific versions and the global version.
#>
#> <version> should be a string matching a Python version known to pyenv.
#> The special version string `system' will use your default system Python.
#> Run `pyenv versions' for a list of available Python versions.
#>
#> When `-` is passed instead of the version string, the previously set
#> version will be restored. With `--unset`, the `PYENV_VERSION`
#> environment variable gets unset, restoring the environment to the
#> state before the first `pyenv shell` call.
#>
#> Usage: pyenv shims [--short]
#>
#> List existing pyenv shims
#>

## help of versions and what finds them
for c in uninstall version version-file version-name version-origin versions whence which help; do pyenv help $c; done
#> Usage: pyenv uninstall [-f|--force] <version> ...
#>
#>    -f  Attempt to remove the specified version without prompting
#>        for confirmation. If the version does not exist, do not
#>        display an error message.
#>
#> See `pyenv versions` for a complete list of installed versions.
#>
#> Usage: pyenv version [--bare]
#>
#>     --bare    show just the version name. An alias to `pyenv version-name'
#>
#> Usage: pyenv version-file [<dir>]
#>
#> Detect the file that sets the current pyenv version
#>
#> Usage: pyenv version-name
#>
#>   -f/--force    (Internal) If a version doesn't exist, print it as is rather than produce an error
#>
#> Usage: pyenv version-origin
#>
#> Explain how the current Python version is set
#>
#> Usage: pyenv versions [--bare] [--skip-aliases] [--skip-envs] [--executables]
#>
#> Lists all Python versions found in `$PYENV_ROOT/versions/*'.
#>
#>   --bare            List just the names, omit `system'
#>   --skip-aliases    Skip symlinks to other versions and to virtual environments
#>   --skip-envs       Skip virtual environments (under <version>/envs)
#>   --executables     Internal. Overrides other options.
#>                     Optimally get a deduplicated list of all executable names in Pyenv-managed
#>                     versions and environments for `pyenv rehash'
#>
#> Usage: pyenv whence [--path] <command>
#>
#> List all Python versions that contain the given executable
#>
#> Usage: pyenv which <command> [--nosystem] [--skip-advice]
#>
#> Displays the full path to the executable that pyenv will invoke when
#> you run the given command.
#>$ Use --nosystem argument in case when you don't need to search command in the\x20
#> system environment.
#> Internal switch --skip-advice used to skip printing an error message on a
#> failed search.
#>
#> Usage: pyenv help [--usage] COMMAND
#>
#> Parses and displays help contents from a command's source file.
#>
#> A command is considered documented if it starts with a comment block
#> that has a `Summary:' or `Usage:' section. Usage instructions can
#> span multiple lines as long as subsequent lines are indented.
#> The remainder of the comment block is displayed as extended
#> documentation.
#>

## help of plugins
for c in virtualenv virtualenv-delete virtualenv-init virtualenv-prefix virtualenvs activate deactivate doctor update; do pyenv help $c; done
#> Usage: pyenv virtualenv [-f|--force] [VIRTUALENV_OPTIONS] [version] <virtualenv-name>
#>        pyenv virtualenv --version
#>        pyenv virtualenv --help
#>
#>   -f/--force       Install even if the version appears to be installed already. Skip
#>                    prompting for confirmation
#>
#> Notable VIRTUALENV_OPTIONS passed to venv-creating executable, if applicable:
#>   -u/--upgrade     Imply --force
#>
#> Usage: pyenv virtualenv-delete [-f|--force] <virtualenv>
#>
#>    -f  Attempt to remove the specified virtualenv without prompting
#>        for confirmation. If the virtualenv does not exist, do not
#>        display an error message.
#>
#> See `pyenv virtualenvs` for a complete list of installed versions.
#>
#> Usage: eval "$(pyenv virtualenv-init - [<shell>])"
#>
#> Automatically activates a Python virtualenv environment based on current
#> pyenv version.
#>
#> Usage: pyenv virtualenv-prefix [<virtualenv>]
#>
#> Display real_prefix for a Python virtualenv version
#>
#> Usage: pyenv virtualenvs [--bare] [--skip-aliases]
#>
#> List all virtualenvs found in `$PYENV_ROOT/versions/*' and its `$PYENV_ROOT/versions/envs/*'.
#>
#> Usage: pyenv activate <virtualenv>
#>        pyenv activate --unset
#>
#> Activate a Python virtualenv environment in current shell.
#> This acts almost as same as `pyenv shell`, but this invokes the `activate`
#> script in your shell.
#>
#> <virtualenv> should be a string matching a Python version known to pyenv.
#>
#> Usage: pyenv deactivate
#>
#> Deactivate a Python virtual environment.
#>
#> Usage: pyenv doctor [OPTIONS]
#>
#>   -a/--all       Check all
#>   -c/--cpython   Check for CPython
#>   -j/--jython    Check for Jython
#>   -p/--pypy      Check for PyPy
#>   -s/--stackless Check for Stackless Python
#>   -v/--verbose   Increase verbosity
#>
#> Usage: pyenv update
#>
#> Update pyenv, its plugins including the list of available versions
#>

## usage alone
pyenv help --usage install; pyenv help --usage rehash; pyenv help --usage; pyenv help --usage nosuch; echo $?
#> Usage: pyenv install [-f] [-kvp] <version>...
#>        pyenv install [-f] [-kvp] <definition-file>
#>        pyenv install -l|--list
#>        pyenv install --version
#> Usage: pyenv <command> [<args>]
#> 1
#2> pyenv: no such command `nosuch'

## commands without a summary
pyenv help completions; pyenv help version-file-read; pyenv help sh-shell | head -3
#> Usage: pyenv completions <command> [arg1 arg2...]
#> Usage: pyenv version-file-read <file>
#> Usage: pyenv shell <version>...
#>        pyenv shell -
#>        pyenv shell --unset

## --help after a command
pyenv version --help; pyenv sh-shell --help; pyenv local --help | head -2; pyenv nosuch --help; echo $?
#> Usage: pyenv version [--bare]
#>
#>     --bare    show just the version name. An alias to `pyenv version-name'
#>
#> pyenv help "sh-shell"
#> Usage: pyenv local [-f|--force] [<version> [...]]
#>        pyenv local --unset
#> 1
#2> pyenv: no such command `nosuch'

## the version of pyenv
pyenv --version; pyenv -v; pyenv -h | head -2; pyenv help --version
#> pyenv 2.6.30
#> pyenv 2.6.30
#> Usage: pyenv <command> [<args>]
#>
#> Usage: pyenv --version
#>
#> Displays the version number of this pyenv release, including the
#> current revision from git, if available.
#>
#> The format of the git revision is:
#>   <version>-<num_commits>-<git_sha>
#> where `num_commits` is the number of commits since `version` was
#> tagged.
#>

## commands of one kind
pyenv commands --sh; pyenv commands --no-sh | grep sh-; pyenv commands --no-sh | wc -l
#> activate
#> deactivate
#> rehash
#> shell
#> 34

## a command of one's own
mkdir bin; printf '#!/bin/sh\n# Summary: Say hello\n#\n# Usage: pyenv hello [NAME]\n#\n# More about it.\necho "hello $1 from $PYENV_ROOT in $PYENV_DIR"\n' > bin/pyenv-hello; chmod +x bin/pyenv-hello; PATH=$PWD/bin:$PATH; pyenv hello you; pyenv help hello; pyenv commands | grep hello; pyenv help | grep hello; pyenv hello --help
#> hello you from /home/learner/.pyenv in /home/learner/case
#> Usage: pyenv hello [NAME]
#>
#> More about it.
#>
#> hello
#>    hello       Say hello
#> Usage: pyenv hello [NAME]
#>
#> More about it.
#>

## a plugin that was removed
rm -r ~/.pyenv/plugins/pyenv-virtualenv; pyenv virtualenvs; echo $?; pyenv commands | grep -c virtualenv
#> 1
#> 0
#2> pyenv: no such command `virtualenvs'
#? 1

## no such command
pyenv nosuch a b; echo $?; pyenv -x; echo $?; pyenv --debugg; echo $?
#> 1
#> 1
#> 1
#2> pyenv: no such command `nosuch'
#2> pyenv: no such command `-x'
#2> pyenv: no such command `--debugg'

## usage of install and uninstall
pyenv install --nosuch; echo $?; pyenv uninstall --nosuch; echo $?; pyenv uninstall -f; echo $?
#> 1
#> 1
#> 1
#2> Usage: pyenv install [-f] [-kvp] <version>...
#2>        pyenv install [-f] [-kvp] <definition-file>
#2>        pyenv install -l|--list
#2>        pyenv install --version
#2>
#2>   -l/--list          List all available versions
#2>   -f/--force         Install even if the version appears to be installed already
#2>   -s/--skip-existing Skip if the version appears to be installed already
#2>
#2>   python-build options:
#2>
#2>   -k/--keep          Keep source tree in $PYENV_BUILD_ROOT after installation
#2>                      (defaults to $PYENV_ROOT/sources)
#2>   -p/--patch         Apply a patch from stdin before building
#2>   -v/--verbose       Verbose mode: print compilation status to stdout
#2>   --version          Show version of python-build
#2>   -g/--debug         Build a debug version
#2>
#2> For detailed information on installing Python versions with
#2> python-build, including a list of environment variables for adjusting
#2> compilation, see: https://github.com/pyenv/pyenv#readme
#2>
#2> Usage: pyenv uninstall [-f|--force] <version> ...
#2>
#2>    -f  Attempt to remove the specified version without prompting
#2>        for confirmation. If the version does not exist, do not
#2>        display an error message.
#2>
#2> See `pyenv versions` for a complete list of installed versions.
#2>
#2> Usage: pyenv uninstall [-f|--force] <version> ...
#2>
#2>    -f  Attempt to remove the specified version without prompting
#2>        for confirmation. If the version does not exist, do not
#2>        display an error message.
#2>
#2> See `pyenv versions` for a complete list of installed versions.
#2>

## install --version and python-build
pyenv install --version; pyenv install --list | tail -2; pyenv install -l | grep -c .
#> python-build 2.6.30
#>   stackless-3.5.4
#>   stackless-3.7.5
#> 1046

## help of uninstall
pyenv uninstall -h 2> /dev/null
#> Usage: pyenv uninstall [-f|--force] <version> ...
#>
#>    -f  Attempt to remove the specified version without prompting
#>        for confirmation. If the version does not exist, do not
#>        display an error message.
#>
#> See `pyenv versions` for a complete list of installed versions.
#>
