# Whole sessions, with the mistakes that are made in them. Recorded from pyenv 2.6.30.
#room pyenv

## local with a prefix, several versions, and none
pyenv local 3.9; cat .python-version; pyenv version; python --version; pyenv local 3.9.18 3.12; cat .python-version; pyenv version; pyenv local; pyenv which python3.12; pyenv which python3.9; pyenv which python3.10; pyenv versions; pyenv local --unset; ls -A
#> 3.9
#> 3.9.18 (set by /home/learner/case/.python-version)
#> Python 3.9.18
#> 3.9.18
#> 3.12
#> 3.9.18 (set by /home/learner/case/.python-version)
#> 3.12.1 (set by /home/learner/case/.python-version)
#> 3.9.18
#> 3.12
#> /home/learner/.pyenv/versions/3.12.1/bin/python3.12
#> /home/learner/.pyenv/versions/3.9.18/bin/python3.9
#>   system
#> * 3.9.18 (set by /home/learner/case/.python-version)
#>   3.10.13
#> * 3.12.1 (set by /home/learner/case/.python-version)
#2> pyenv: python3.10: command not found
#2>
#2> The `python3.10' command exists in these Python versions:
#2>   3.10.13
#2>
#2> Note: See 'pyenv help global' for tips on allowing multiple
#2>       Python versions to be found at the same time.

## versions that are missing: set, forced, and used
pyenv local 3.8; echo $?; ls -A; pyenv local 3.10.13 3.8.1 nosuch; echo $?; pyenv local -f 3.8.1; cat .python-version; pyenv version; echo $?; python --version; echo $?; pyenv versions; echo $?; pip --version; echo $?; pyenv which python; echo $?; pyenv prefix; echo $?
#> 1
#> 1
#> 3.8.1
#> 1
#> 1
#>   system
#>   3.9.18
#>   3.10.13
#>   3.12.1
#> 0
#> pip 23.0.1 from /usr/lib/python3/dist-packages/pip (python 3.11)
#> 0
#> 1
#> 1
#2> pyenv: version `3.8' not installed
#2> pyenv: version `3.8.1' not installed
#2> pyenv: version `3.8.1' is not installed (set by /home/learner/case/.python-version)
#2> pyenv: version `3.8.1' is not installed (set by /home/learner/case/.python-version)
#2> pyenv: version `3.8.1' is not installed (set by /home/learner/case/.python-version)
#2> pyenv: version `3.8.1' is not installed (set by /home/learner/case/.python-version)
#2> pyenv: version `3.8.1' is not installed (set by /home/learner/case/.python-version)

## global: a missing version, the system, several
pyenv global 3.7; echo $?; pyenv global system; pyenv version; pyenv versions; pyenv which python3; python3 --version; python --version; echo $?; pyenv global 3.12.1 3.9.18 system; pyenv global; cat ~/.pyenv/version; python --version; pyenv which pip3.9; pyenv versions --bare; pyenv version-name; pyenv version-origin; pyenv prefix
#> 1
#> system (set by /home/learner/.pyenv/version)
#> * system (set by /home/learner/.pyenv/version)
#>   3.9.18
#>   3.10.13
#>   3.12.1
#> /usr/bin/python3
#> Python 3.11.2
#> 127
#> 3.12.1
#> 3.9.18
#> system
#> 3.12.1
#> 3.9.18
#> system
#> Python 3.12.1
#> /home/learner/.pyenv/versions/3.9.18/bin/pip3.9
#> 3.9.18
#> 3.10.13
#> 3.12.1
#> 3.12.1:3.9.18:system
#> /home/learner/.pyenv/version
#> /home/learner/.pyenv/versions/3.12.1:/home/learner/.pyenv/versions/3.9.18:/usr
#2> pyenv: version `3.7' not installed
#2> pyenv: python: command not found
#2>
#2> The `python' command exists in these Python versions:
#2>   3.9.18
#2>   3.10.13
#2>   3.12.1
#2>
#2> Note: See 'pyenv help global' for tips on allowing multiple
#2>       Python versions to be found at the same time.

## shell, there and back
eval "$(pyenv init - bash)"; pyenv shell 3.9.18; python -V; echo $PYENV_VERSION; pyenv shell 3.9; echo $PYENV_VERSION; pyenv shell -; echo $PYENV_VERSION; pyenv shell 3.12 3.10; pyenv version; pyenv shell --unset; pyenv shell -; pyenv shell; echo $?; pyenv shell nosuch; echo $?; pyenv shell 3.12 nosuch 3.1; echo $?; pyenv shell --unset; pyenv shell --unset; echo $?; pyenv shell system; python3 -V; pyenv version
#> Python 3.9.18
#> 3.9.18
#> 3.9
#> 3.9.18
#> 3.12.1 (set by PYENV_VERSION environment variable)
#> 3.10.13 (set by PYENV_VERSION environment variable)
#> 3.12:3.10
#> 0
#> 1
#> 1
#> 0
#> Python 3.11.2
#> system (set by PYENV_VERSION environment variable)
#2> pyenv: version `nosuch' not installed
#2> pyenv: version `nosuch' not installed

## whence by name and by path
pyenv whence python; pyenv whence; echo $?; pyenv whence --path python3; pyenv whence pip3.9; pyenv whence --path nosuch; echo $?; pyenv whence python3.9 python3.10
#> 3.9.18
#> 3.10.13
#> 3.12.1
#> 1
#> /home/learner/.pyenv/versions/3.9.18/bin/python3
#> /home/learner/.pyenv/versions/3.10.13/bin/python3
#> /home/learner/.pyenv/versions/3.12.1/bin/python3
#> 3.9.18
#> 1
#> 3.9.18
#2> Usage: pyenv whence [--path] <command>

## uninstall, also what is not there
pyenv uninstall 3.9; echo $?; pyenv uninstall nosuch; echo $?; pyenv uninstall -f nosuch; echo $?; pyenv uninstall; echo $?; pyenv uninstall -f 3.9.18; pyenv versions; ls ~/.pyenv/shims | grep 3.9; pyenv uninstall -f 3.10.13 nosuch; pyenv versions; python -V; echo $?
#> 1
#> 1
#> 0
#> 1
#> pyenv: 3.9.18 uninstalled
#>   system
#> * 3.10.13 (set by /home/learner/.pyenv/version)
#>   3.12.1
#> pyenv: 3.10.13 uninstalled
#>   system
#>   3.12.1
#> 1
#2> pyenv: version `3.9' not installed
#2> pyenv: version `nosuch' not installed
#2> Usage: pyenv uninstall [-f|--force] <version> ...
#2>
#2>    -f  Attempt to remove the specified version without prompting
#2>        for confirmation. If the version does not exist, do not
#2>        display an error message.
#2>
#2> See `pyenv versions` for a complete list of installed versions.
#2>
#2> pyenv: version `3.10.13' is not installed (set by /home/learner/.pyenv/version)
#2> pyenv: version `3.10.13' is not installed (set by /home/learner/.pyenv/version)

## uninstall asks
echo y | pyenv uninstall 3.9.18; echo $?; pyenv versions --bare; echo n | pyenv uninstall 3.12.1; echo $?; pyenv versions --bare; pyenv uninstall 3.12.1 < /dev/null; echo $?
#> pyenv: 3.9.18 uninstalled
#> 0
#> 3.10.13
#> 3.12.1
#> 1
#> 3.10.13
#> 3.12.1
#> 1

## latest, installed and known
pyenv latest; echo $?; pyenv latest 3; pyenv latest 3.9; pyenv latest 3.8; echo $?; pyenv latest -k 3.8; pyenv latest -k 3; pyenv latest -k 9; echo $?; pyenv latest -q 3.8; echo $?; pyenv latest -k pypy3.9; pyenv latest -k -b 3.11; pyenv latest nosuch; echo $?; pyenv latest -k nosuch; echo $?; pyenv latest -k miniconda3
#>
#> 0
#> 3.12.1
#> 3.9.18
#> 1
#> 3.8.20
#> 3.14.4
#> 1
#> 1
#> pypy3.9-7.3.16
#> 3.11.15
#> 1
#> 1
#> miniconda3-4.7.12
#2> pyenv: no installed versions match the prefix `3.8'
#2> pyenv: no known versions match the prefix `9'
#2> pyenv: no installed versions match the prefix `-q'
#2> pyenv: no installed versions match the prefix `nosuch'
#2> pyenv: no known versions match the prefix `nosuch'

## prefix of prefixes and of several versions
pyenv prefix 3.9; pyenv prefix 3.8; echo $?; pyenv prefix system; pyenv prefix 3.9.18 3.12.1; pyenv prefix nosuch 3.9; echo $?; PYENV_VERSION=3.9:3.12 pyenv prefix
#> /home/learner/.pyenv/versions/3.9.18
#> 1
#> /usr
#> /home/learner/.pyenv/versions/3.9.18:/home/learner/.pyenv/versions/3.12.1
#> 1
#> /home/learner/.pyenv/versions/3.9.18:/home/learner/.pyenv/versions/3.12.1
#2> pyenv: version `3.8' not installed
#2> pyenv: version `nosuch' not installed

## shims and exec with wrong words
pyenv shims | head -4; pyenv shims --short | head -4; pyenv shims --nosuch | head -2; pyenv root; pyenv root x; pyenv rehash x; pyenv rehash; pyenv exec python -V; pyenv exec; echo $?; pyenv exec nosuch; echo $?; PYENV_VERSION=3.12.1 pyenv exec python -V; pyenv exec python3.12 -V; echo $?
#> /home/learner/.pyenv/shims/2to3
#> /home/learner/.pyenv/shims/2to3-3.10
#> /home/learner/.pyenv/shims/2to3-3.12
#> /home/learner/.pyenv/shims/2to3-3.9
#> 2to3
#> 2to3-3.10
#> 2to3-3.12
#> 2to3-3.9
#> /home/learner/.pyenv/shims/2to3
#> /home/learner/.pyenv/shims/2to3-3.10
#> /home/learner/.pyenv
#> /home/learner/.pyenv
#> Python 3.10.13
#> 1
#> 127
#> Python 3.12.1
#> 127
#2> Usage: pyenv exec <command> [arg1 arg2...]
#2> pyenv: nosuch: command not found
#2> pyenv: python3.12: command not found
#2>
#2> The `python3.12' command exists in these Python versions:
#2>   3.12.1
#2>
#2> Note: See 'pyenv help global' for tips on allowing multiple
#2>       Python versions to be found at the same time.

## versions and version files with all their options
pyenv versions --skip-aliases; pyenv versions --bare --skip-aliases; pyenv versions --executables | head -5; pyenv versions x; echo $?; pyenv version x; echo $?; pyenv version-name x; pyenv version-file; mkdir -p a/b; cd a; pyenv local 3.12; cd b; pyenv version-file; pyenv version-origin; pyenv version-file ..; pyenv version-file-read; echo $?; pyenv version-file-read ../.python-version; pyenv version-file-write; echo $?; pyenv version-file-write x 3.9; cat x; pyenv version-file-write x 3.8; echo $?
#>   system
#>   3.9.18
#> * 3.10.13 (set by /home/learner/.pyenv/version)
#>   3.12.1
#> 3.9.18
#> 3.10.13
#> 3.12.1
#> 2to3
#> 2to3-3.10
#> 2to3-3.12
#> 2to3-3.9
#> idle
#> 1
#> 1
#> 3.10.13
#> /home/learner/.pyenv/version
#> /home/learner/case/a/.python-version
#> /home/learner/case/a/.python-version
#> ../.python-version
#> 1
#> 3.12
#> 1
#> 3.9
#> 1
#2> Usage: pyenv versions [--bare] [--skip-aliases] [--skip-envs] [--executables]
#2> Usage: pyenv version [--bare]
#2> Usage: pyenv version-file-write [-f|--force] <file> <version> [...]
#2> pyenv: version `3.8' not installed

## version files with comments, blanks and paths
printf '# comment\n3.9.18\n\n3.12.1 # other\n' > .python-version; pyenv version; pyenv local; printf '3.9.18 3.10.13' > .python-version; pyenv version; pyenv local; printf '\n' > .python-version; pyenv version; pyenv local; echo $?; printf '../x\n' > .python-version; pyenv version; echo $?; printf 'python-3.9.18\n' > .python-version; pyenv version; PYENV_VERSION=python-3.12 pyenv version; python -V
#> 3.9.18 (set by /home/learner/case/.python-version)
#> 3.12.1 (set by /home/learner/case/.python-version)
#> 3.9.18
#> 3.12.1
#> 3.9.18 (set by /home/learner/case/.python-version)
#> 3.9.18
#> system (set by /home/learner/case/.python-version)
#> 1
#> system (set by /home/learner/case/.python-version)
#> 0
#> 3.9.18 (set by /home/learner/case/.python-version)
#> 3.12.1 (set by PYENV_VERSION environment variable)
#> Python 3.9.18
#2> pyenv: invalid version `../x' ignored in `/home/learner/case/.python-version'

## the system among several versions, and one that is missing
pyenv local system 3.9; pyenv version; pyenv versions; python3 -V; pyenv which python3; pyenv which python3.9; pyenv which python; PYENV_VERSION=3.9.18:nosuch:3.12.1 pyenv version; echo $?; PYENV_VERSION=3.9.18:nosuch python -V; echo $?; PYENV_VERSION=3.9.18:nosuch pyenv versions; PYENV_VERSION=nosuch python -V; echo $?
#> system (set by /home/learner/case/.python-version)
#> 3.9.18 (set by /home/learner/case/.python-version)
#> * system (set by /home/learner/case/.python-version)
#> * 3.9.18 (set by /home/learner/case/.python-version)
#>   3.10.13
#>   3.12.1
#> Python 3.11.2
#> /usr/bin/python3
#> /home/learner/.pyenv/versions/3.9.18/bin/python3.9
#> /home/learner/.pyenv/versions/3.9.18/bin/python
#> 3.9.18 (set by PYENV_VERSION environment variable)
#> 3.12.1 (set by PYENV_VERSION environment variable)
#> 1
#> Python 3.9.18
#> 0
#>   system
#> * 3.9.18 (set by PYENV_VERSION environment variable)
#>   3.10.13
#>   3.12.1
#> 1
#2> pyenv: version `nosuch' is not installed (set by PYENV_VERSION environment variable)
#2> pyenv: version `nosuch' is not installed (set by PYENV_VERSION environment variable)
#2> pyenv: version `nosuch' is not installed (set by PYENV_VERSION environment variable)

## unknown commands and help
pyenv nosuch; echo $?; pyenv --nosuch; echo $?; pyenv help; echo $?; pyenv help nosuch; echo $?; pyenv help help; pyenv -h | head -2; pyenv --help | head -2; pyenv -v; pyenv --version; pyenv help --usage local; pyenv help version-name; pyenv help shell | head -4; pyenv local --help | head -3
#> 1
#> 1
#> Usage: pyenv <command> [<args>]
#>
#> Some useful pyenv commands are:
#>    --version   Display the version of pyenv
#>    activate    Activate virtual environment
#>    commands    List all available pyenv commands
#>    deactivate   Deactivate virtual environment
#>    doctor      Verify pyenv installation and development tools to build pythons.
#>    exec        Run an executable with the selected Python version
#>    global      Set or show the global Python version(s)
#>    help        Display help for a command
#>    hooks       List hook scripts for a given pyenv command
#>    init        Configure the shell environment for pyenv
#>    install     Install a Python version using python-build
#>    latest      Print the latest installed or known version with the given prefix
#>    local       Set or show the local application-specific Python version(s)
#>    prefix      Display prefixes for Python versions
#>    rehash      Rehash pyenv shims (run this after installing executables)
#>    root        Display the root directory where versions and shims are kept
#>    shell       Set or show the shell-specific Python version
#>    shims       List existing pyenv shims
#>    uninstall   Uninstall Python versions
#>    update      Update pyenv, its plugins including the list of available versions
#>    version     Show the current Python version(s) and its origin
#>    version-file   Detect the file that sets the current pyenv version
#>    version-name   Show the current Python version
#>    version-origin   Explain how the current Python version is set
#>    versions    List all Python versions available to pyenv
#>    virtualenv   Create a Python virtualenv using the pyenv-virtualenv plugin
#>    virtualenv-delete   Uninstall a specific Python virtualenv
#>    virtualenv-init   Configure the shell environment for pyenv-virtualenv
#>    virtualenv-prefix   Display real_prefix for a Python virtualenv version
#>    virtualenvs   List all Python virtualenvs found in `$PYENV_ROOT/versions/*'.
#>    whence      List all Python versions that contain the given executable
#>    which       Display the full path to an executable
#>
#> See `pyenv help <command>' for information on a specific command.
#> For full documentation, see: https://github.com/pyenv/pyenv#readme
#> 0
#> 1
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
#> Usage: pyenv <command> [<args>]
#>
#> Usage: pyenv <command> [<args>]
#>
#> pyenv 2.6.30
#> pyenv 2.6.30
#> Usage: pyenv local [-f|--force] [<version> [...]]
#>        pyenv local --unset
#> Usage: pyenv version-name
#>
#>   -f/--force    (Internal) If a version doesn't exist, print it as is rather than produce an error
#>
#> Usage: pyenv shell <version>...
#>        pyenv shell -
#>        pyenv shell --unset
#>
#> Usage: pyenv local [-f|--force] [<version> [...]]
#>        pyenv local --unset
#>
#2> pyenv: no such command `nosuch'
#2> pyenv: no such command `--nosuch'
#2> pyenv: no such command `nosuch'

## a program that is new, and one that is gone
printf '#!/bin/sh\necho hi\n' > ~/.pyenv/versions/3.10.13/bin/mytool; chmod +x ~/.pyenv/versions/3.10.13/bin/mytool; mytool; echo $?; pyenv rehash; mytool; pyenv which mytool; PYENV_VERSION=3.9.18 mytool; echo $?; pyenv whence mytool; rm ~/.pyenv/versions/3.10.13/bin/mytool; mytool; echo $?; pyenv rehash; hash -r; mytool; echo $?
#> 127
#> hi
#> /home/learner/.pyenv/versions/3.10.13/bin/mytool
#> 127
#> 3.10.13
#> 127
#> 127
#2> bash: line 1: mytool: command not found
#2> pyenv: mytool: command not found
#2>
#2> The `mytool' command exists in these Python versions:
#2>   3.10.13
#2>
#2> Note: See 'pyenv help global' for tips on allowing multiple
#2>       Python versions to be found at the same time.
#2> pyenv: mytool: command not found
#2> bash: line 1: mytool: command not found

## commands, completions, hooks
pyenv commands --sh; pyenv commands --no-sh | head -3; pyenv completions local; pyenv completions install | tail -3; pyenv hooks; echo $?; pyenv hooks exec; pyenv completions nosuch; echo $?
#> activate
#> deactivate
#> rehash
#> shell
#> --version
#> activate
#> commands
#> --help
#> --unset
#> system
#> 3.9.18
#> 3.10.13
#> 3.12.1
#> stackless-3.4.7
#> stackless-3.5.4
#> stackless-3.7.5
#> 1
#> /home/learner/.pyenv/pyenv.d/exec/pip-rehash.bash
#> 1
#2> Usage: pyenv hooks <command>

## a version by a link
ln -s 3.9.18 ~/.pyenv/versions/old; pyenv versions; pyenv local old; python -V; pyenv version; pyenv versions --skip-aliases; pyenv uninstall -f old; pyenv versions; ls ~/.pyenv/versions; pyenv version
#>   system
#>   3.9.18
#> * 3.10.13 (set by /home/learner/.pyenv/version)
#>   3.12.1
#>   old --> 3.9.18
#> Python 3.9.18
#> old (set by /home/learner/case/.python-version)
#>   system
#>   3.9.18
#>   3.10.13
#>   3.12.1
#> pyenv: old uninstalled
#>   system
#>   3.9.18
#>   3.10.13
#>   3.12.1
#> 3.10.13
#> 3.12.1
#> 3.9.18
#2> pyenv: version `old' is not installed (set by /home/learner/case/.python-version)
#2> pyenv: version `old' is not installed (set by /home/learner/case/.python-version)
#? 1

## words with hyphens, and empty ones
pyenv local -- 3.9; echo $?; pyenv local -x; echo $?; pyenv global --unset; echo $?; pyenv version; cat ~/.pyenv/version; pyenv shell; echo $?; pyenv local --unset; echo $?; pyenv local ''; echo $?; pyenv global ''; echo $?
#> 1
#> 1
#> 1
#> 3.10.13 (set by /home/learner/.pyenv/version)
#> 3.10.13
#> 1
#> 0
#> 1
#> 3.10.13
#> 0
#2> pyenv: version `--' not installed
#2> pyenv: version `-x' not installed
#2> pyenv: version `--unset' not installed
#2> pyenv: shell integration not enabled. Run `pyenv init' for instructions.
#2> pyenv: no local version configured for this directory

## another root and another directory
PYENV_ROOT=/nowhere pyenv versions; echo $?; PYENV_ROOT=/nowhere pyenv version; echo $?; PYENV_ROOT=/tmp/x pyenv root; PYENV_ROOT=/tmp/x pyenv global 3.9; echo $?; PYENV_DIR=/nowhere pyenv version; echo $?; mkdir /tmp/q; echo 3.9.18 > /tmp/q/.python-version; PYENV_DIR=/tmp/q pyenv version
#> * system (set by /nowhere/version)
#> 0
#> system (set by /nowhere/version)
#> 0
#> /tmp/x
#> 1
#> 1
#> 3.9.18 (set by /tmp/q/.python-version)
#2> pyenv: version `3.9' not installed
#2> pyenv: cannot change working directory to `/nowhere'

## install: what is there, and what is none
pyenv install 3.9.99; echo $?; pyenv install nosuch; echo $?; pyenv install 3.9.18 3.12.1 < /dev/null; echo $?; printf 'n\nn\n' | pyenv install 3.9.18 3.12.1; echo $?; pyenv install --nosuch; echo $?; pyenv install -h | head -3; pyenv install -s 3.9.18 3.10.13; echo $?; pyenv install; echo $?
#> 2
#> 2
#> 1
#> 1
#> 1
#> Usage: pyenv install [-f] [-kvp] <version>...
#>        pyenv install [-f] [-kvp] <definition-file>
#>        pyenv install -l|--list
#> 0
#> 1
#2> python-build: definition not found: 3.9.99
#2>
#2> See all available versions with `pyenv install --list'.
#2>
#2> If the version you need is missing, try upgrading pyenv.
#2> python-build: definition not found: nosuch
#2>
#2> See all available versions with `pyenv install --list'.
#2>
#2> If the version you need is missing, try upgrading pyenv.
#2> pyenv: /home/learner/.pyenv/versions/3.9.18 already exists
#2> pyenv: /home/learner/.pyenv/versions/3.9.18 already exists
#2> pyenv: /home/learner/.pyenv/versions/3.12.1 already exists
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

## versions: its internal option
pyenv versions --executables | head -5; pyenv versions --executables --nosuch | wc -l; pyenv versions --nosuch --executables; echo $?
#> 2to3
#> 2to3-3.10
#> 2to3-3.12
#> 2to3-3.9
#> idle
#> 32
#> 1
#2> Usage: pyenv versions [--bare] [--skip-aliases] [--skip-envs] [--executables]
