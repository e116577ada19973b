# Recorded from pip 23.2.1, against our index.
#room pip

## config: set, get, list, unset
pip config set global.timeout 60
cat ~/.config/pip/pip.conf
pip config get global.timeout
pip config list
pip config unset global.timeout
cat ~/.config/pip/pip.conf
pip config list
pip config unset global.timeout
pip config get global.nosuch
#> Writing to /home/learner/.config/pip/pip.conf
#> [global]
#> timeout = 60
#>
#> 60
#> :env:.disable-pip-version-check='1'
#> :env:.progress-bar='off'
#> global.timeout='60'
#> Writing to /home/learner/.config/pip/pip.conf
#> :env:.disable-pip-version-check='1'
#> :env:.progress-bar='off'
#2> ERROR: No such key - global.timeout
#2> ERROR: No such key - global.nosuch
#? 1

## config: wrong use
pip config
pip config nosuch
pip config set
pip config set onlykey
pip config get
pip config get nosection
pip config set nosection 1
pip config list x
pip config set global.timeout
#2> ERROR: Need an action (debug, edit, get, list, set, unset) to perform.
#2> ERROR: Need an action (debug, edit, get, list, set, unset) to perform.
#2> ERROR: Got unexpected number of arguments, expected 2. (example: "pip config set [name] [value]")
#2> ERROR: Got unexpected number of arguments, expected 2. (example: "pip config set [name] [value]")
#2> ERROR: Got unexpected number of arguments, expected 1. (example: "pip config get [name]")
#2> ERROR: Key does not contain dot separated section and key. Perhaps you wanted to use 'global.nosection' instead?
#2> ERROR: Key does not contain dot separated section and key. Perhaps you wanted to use 'global.nosection' instead?
#2> ERROR: Got unexpected number of arguments, expected 0. (example: "pip config list")
#2> ERROR: Got unexpected number of arguments, expected 2. (example: "pip config set [name] [value]")
#? 1

## config: which file
pip config --user set install.no-deps true
pip config --site set global.quiet 1
pip config --site list
pip config --user list
pip config --global list
pip config --user --site list
pip config list -v
#> Writing to /home/learner/.config/pip/pip.conf
#> Writing to /home/learner/.pyenv/versions/3.11.7/pip.conf
#> :env:.disable-pip-version-check='1'
#> :env:.progress-bar='off'
#> global.quiet='1'
#> install.no-deps='true'
#2> ERROR: Need exactly one file to operate upon (--user, --site, --global) to perform.

## config takes effect
pip config -q set install.dry-run true
pip install -q six
pip list
PIP_DRY_RUN=0 pip install -q six
pip list
#> Package    Version
#> ---------- -------
#> pip        23.2.1
#> setuptools 65.5.0
#> Package    Version
#> ---------- -------
#> pip        23.2.1
#> setuptools 65.5.0
#> six        1.17.0

## config: an option from a section
pip config set list.format freeze
pip list
pip list --format json
PIP_FORMAT=json pip list
#> Writing to /home/learner/.config/pip/pip.conf
#> pip==23.2.1
#> setuptools==65.5.0
#> [{"name": "pip", "version": "23.2.1"}, {"name": "setuptools", "version": "65.5.0"}]
#> [{"name": "pip", "version": "23.2.1"}, {"name": "setuptools", "version": "65.5.0"}]

## config: wrong value
pip config set global.timeout nosuch
pip list
#> Writing to /home/learner/.config/pip/pip.conf
#> An error occurred during configuration: option timeout: invalid floating-point value: 'nosuch'
#? 3

## cache
pip cache dir
pip cache info
pip cache list
pip download -q six
pip cache info | grep -v size
pip cache list
pip cache remove six
pip cache purge
pip cache purge
pip cache remove
#> /home/learner/.cache/pip
#> Package index page cache location: /home/learner/.cache/pip/http
#> Package index page cache size: 0 bytes
#> Number of HTTP files: 0
#> Locally built wheels location: /home/learner/.cache/pip/wheels
#> Locally built wheels size: 0 bytes
#> Number of locally built wheels: 0
#> No locally built wheels cached.
#> Package index page cache location: /home/learner/.cache/pip/http
#> Number of HTTP files: 2
#> Locally built wheels location: /home/learner/.cache/pip/wheels
#> Number of locally built wheels: 0
#> No locally built wheels cached.
#> Files removed: 0
#> Files removed: 2
#> Files removed: 0
#2> WARNING: No matching packages for pattern "six"
#2> WARNING: No matching packages
#2> ERROR: Please provide a pattern
#? 1

## cache: wrong use
pip cache
pip cache nosuch
pip cache dir x
pip cache info x
pip cache list a b
pip cache remove a b
pip cache purge x
pip cache list --format nosuch
pip cache list --format abspath
pip --no-cache-dir cache dir
pip cache list --format=human
#> No locally built wheels cached.
#2> ERROR: Need an action (dir, info, list, purge, remove) to perform.
#2> ERROR: Need an action (dir, info, list, purge, remove) to perform.
#2> ERROR: Too many arguments
#2> ERROR: Too many arguments
#2> ERROR: Too many arguments
#2> ERROR: Too many arguments
#2> ERROR: Too many arguments
#2>
#2>$ Usage:  \x20
#2>   pip cache dir
#2>   pip cache info
#2>   pip cache list [<pattern>] [--format=[human, abspath]]
#2>   pip cache remove <pattern>
#2>   pip cache purge
#2>$  \x20
#2>
#2> option --format: invalid choice: 'nosuch' (choose from 'human', 'abspath')
#2> ERROR: pip cache commands can not function since cache is disabled.

## config debug, and the editor
pip config set global.timeout 5; pip config debug
PIP_CONFIG_FILE=x.conf pip config debug | grep x.conf
EDITOR=cat pip config edit
EDITOR=nosuch pip config edit
pip config edit
pip config --site --editor echo edit
pip config --editor "sh -c 'exit 3'" edit
#> Writing to /home/learner/.config/pip/pip.conf
#> env_var:
#>   PIP_DISABLE_PIP_VERSION_CHECK='1'
#>   PIP_PROGRESS_BAR='off'
#> env:
#> global:
#>   /etc/xdg/pip/pip.conf, exists: False
#>   /etc/pip.conf, exists: False
#> site:
#>   /home/learner/.pyenv/versions/3.11.7/pip.conf, exists: False
#> user:
#>   /home/learner/.pip/pip.conf, exists: False
#>   /home/learner/.config/pip/pip.conf, exists: True
#>     global.timeout: 5
#>   PIP_CONFIG_FILE='x.conf'
#>   x.conf, exists: False
#> [global]
#> timeout = 5
#>
#> /home/learner/.pyenv/versions/3.11.7/pip.conf
#2> /bin/sh: 1: nosuch: not found
#2> ERROR: Editor Subprocess exited with exit code 127
#2> ERROR: Could not determine editor to use.
#2> ERROR: Editor Subprocess exited with exit code 3
#? 1

## files that cannot be read
mkdir -p ~/.config/pip
printf '# c\n\n  x\n' > ~/.config/pip/pip.conf; pip list; pip config list
printf '[a]\nx\n' > ~/.config/pip/pip.conf; pip list
printf '[a]\nx=1\nx=2\n' > ~/.config/pip/pip.conf; pip list
#2> Configuration file could not be loaded.
#2> File contains no section headers.
#2> file: '/home/learner/.config/pip/pip.conf', line: 3
#2> '  x\n'
#2> Configuration file could not be loaded.
#2> File contains no section headers.
#2> file: '/home/learner/.config/pip/pip.conf', line: 3
#2> '  x\n'
#2> Configuration file could not be loaded.
#2> Source contains parsing errors: '/home/learner/.config/pip/pip.conf'
#2> 	[line  2]: 'x\n'
#2> Configuration file could not be loaded.
#2> While reading from '/home/learner/.config/pip/pip.conf' [line  3]: option 'x' in section 'a' already exists
#? 2
