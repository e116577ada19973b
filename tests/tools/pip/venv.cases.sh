# Recorded from Python 3.11.7.
#room pip

## the help of venv
python -m venv --help
#> usage: venv [-h] [--system-site-packages] [--symlinks | --copies] [--clear]
#>             [--upgrade] [--without-pip] [--prompt PROMPT] [--upgrade-deps]
#>             ENV_DIR [ENV_DIR ...]
#>
#> Creates virtual Python environments in one or more target directories.
#>
#> positional arguments:
#>   ENV_DIR               A directory to create the environment in.
#>
#> options:
#>   -h, --help            show this help message and exit
#>   --system-site-packages
#>                         Give the virtual environment access to the system
#>                         site-packages dir.
#>   --symlinks            Try to use symlinks rather than copies, when symlinks
#>                         are not the default for the platform.
#>   --copies              Try to use copies rather than symlinks, even when
#>                         symlinks are the default for the platform.
#>   --clear               Delete the contents of the environment directory if it
#>                         already exists, before environment creation.
#>   --upgrade             Upgrade the environment directory to use this version
#>                         of Python, assuming Python has been upgraded in-place.
#>   --without-pip         Skips installing or upgrading pip in the virtual
#>                         environment (pip is bootstrapped by default)
#>   --prompt PROMPT       Provides an alternative prompt prefix for this
#>                         environment.
#>   --upgrade-deps        Upgrade core dependencies: pip setuptools to the
#>                         latest version in PyPI
#>
#> Once an environment has been created, you may wish to activate it, e.g. by
#> sourcing an activate script in its bin directory.

## several at once, without pip, with a prompt
python -m venv a b
ls
python -m venv --without-pip c
ls c/bin
python -m venv --prompt hey d
cat d/pyvenv.cfg
#> a
#> b
#> Activate.ps1
#> activate
#> activate.csh
#> activate.fish
#> python
#> python3
#> python3.11
#> home = /home/learner/.pyenv/versions/3.11.7/bin
#> include-system-site-packages = false
#> version = 3.11.7
#> prompt = 'hey'
#> executable = /home/learner/.pyenv/versions/3.11.7/bin/python3.11
#> command = /home/learner/.pyenv/versions/3.11.7/bin/python -m venv --prompt="hey" /home/learner/case/d

## ensurepip
/usr/bin/python3 -m ensurepip; echo $?; python -m ensurepip --version
python -m ensurepip | sed 's/tmp[a-z0-9_]\{8\}/NAME/'
python -m venv --without-pip v; v/bin/python -m ensurepip | sed 's/tmp[a-z0-9_]\{8\}/NAME/'; ls v/bin; v/bin/pip3 list
python -m ensurepip --nosuch
python -m venv --nosuch
python -m venv --nosuch v -q
#> ensurepip is disabled in Debian/Ubuntu for the system python.
#>
#> Python modules for the system python are usually handled by dpkg and apt-get.
#>
#>     apt install python3-<module name>
#>
#> Install the python3-pip package to use pip itself.  Using pip together
#> with the system python might have unexpected results for any system installed
#> module, so use it on your own risk, or make sure to only use it in virtual
#> environments.
#>
#> 1
#> pip 23.2.1
#> Looking in links: /tmp/NAME
#> Requirement already satisfied: setuptools in /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages (65.5.0)
#> Requirement already satisfied: pip in /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages (23.2.1)
#> Looking in links: /tmp/NAME
#> Processing /tmp/NAME/setuptools-65.5.0-py3-none-any.whl
#> Processing /tmp/NAME/pip-23.2.1-py3-none-any.whl
#> Installing collected packages: setuptools, pip
#> Successfully installed pip-23.2.1 setuptools-65.5.0
#> Activate.ps1
#> activate
#> activate.csh
#> activate.fish
#> pip3
#> pip3.11
#> python
#> python3
#> python3.11
#> Package    Version
#> ---------- -------
#> pip        23.2.1
#> setuptools 65.5.0
#2> usage: python -m ensurepip [-h] [--version] [-v] [-U] [--user] [--root ROOT]
#2>                            [--altinstall] [--default-pip]
#2> python -m ensurepip: error: unrecognized arguments: --nosuch
#2> usage: venv [-h] [--system-site-packages] [--symlinks | --copies] [--clear]
#2>             [--upgrade] [--without-pip] [--prompt PROMPT] [--upgrade-deps]
#2>             ENV_DIR [ENV_DIR ...]
#2> venv: error: the following arguments are required: ENV_DIR
#2> usage: venv [-h] [--system-site-packages] [--symlinks | --copies] [--clear]
#2>             [--upgrade] [--without-pip] [--prompt PROMPT] [--upgrade-deps]
#2>             ENV_DIR [ENV_DIR ...]
#2> venv: error: unrecognized arguments: --nosuch -q
#? 2
