# Shims, what they run, and how they are kept. Recorded from pyenv 2.6.30.
#room pyenv

## python is a shim
type python; hash -r; python --version; which python; pyenv which python
#> python is /home/learner/.pyenv/shims/python
#> Python 3.10.13
#> /home/learner/.pyenv/shims/python
#> /home/learner/.pyenv/versions/3.10.13/bin/python

## the shim follows the directory
mkdir a b; (cd a; pyenv local 3.9.18); (cd b; pyenv local 3.12.1); (cd a; python --version); (cd b; python --version); python --version
#> Python 3.9.18
#> Python 3.12.1
#> Python 3.10.13

## the first of several versions has the command
pyenv local 3.9.18 3.12.1; python --version; python3.12 --version; python3.9 --version; pyenv which python3.12
#> Python 3.9.18
#> Python 3.12.1
#> Python 3.9.18
#> /home/learner/.pyenv/versions/3.12.1/bin/python3.12

## a command of another version
pyenv local 3.9.18; python3.12 --version; echo $?; pyenv which pip3.12; echo $?
#> 127
#> 127
#2> pyenv: python3.12: command not found
#2>
#2> The `python3.12' command exists in these Python versions:
#2>   3.12.1
#2>
#2> Note: See 'pyenv help global' for tips on allowing multiple
#2>       Python versions to be found at the same time.
#2> pyenv: pip3.12: command not found
#2>
#2> The `pip3.12' command exists in these Python versions:
#2>   3.12.1
#2>
#2> Note: See 'pyenv help global' for tips on allowing multiple
#2>       Python versions to be found at the same time.

## nobody has it
pyenv which nosuch; echo $?; pyenv exec nosuch; echo $?
#> 127
#> 127
#2> pyenv: nosuch: command not found
#2> pyenv: nosuch: command not found

## which without a word
pyenv which; echo $?; pyenv whence; echo $?; pyenv exec; echo $?
#> 1
#> 1
#> 1
#2> Usage: pyenv which <command> [--nosystem] [--skip-advice]
#2> Usage: pyenv whence [--path] <command>
#2> Usage: pyenv exec <command> [arg1 arg2...]

## which in the system
pyenv which ls; pyenv which ls --nosystem; echo $?; PYENV_VERSION=system pyenv which cat
#> /usr/bin/ls
#> 127
#> /usr/bin/cat
#2> pyenv: ls: command not found

## which without advice
pyenv which python3.12 --skip-advice; echo $?
#> 127
#2> pyenv: python3.12: command not found

## which with a version that is missing
PYENV_VERSION=3.5 pyenv which python; echo $?; PYENV_VERSION=3.5 pyenv which ls; PYENV_VERSION=3.5:3.9.18 pyenv which python
#> 1
#> /usr/bin/ls
#> /home/learner/.pyenv/versions/3.9.18/bin/python
#2> pyenv: version `3.5' is not installed (set by PYENV_VERSION environment variable)

## whence, with paths too
pyenv whence python3.9; pyenv whence --path pip; pyenv whence ls; echo $?
#> 3.9.18
#> /home/learner/.pyenv/versions/3.9.18/bin/pip
#> /home/learner/.pyenv/versions/3.10.13/bin/pip
#> /home/learner/.pyenv/versions/3.12.1/bin/pip
#> 1

## exec runs the selected version with its directory in front
pyenv exec python --version; PYENV_VERSION=3.9.18 pyenv exec sh -c 'echo ${PATH%%:*}; echo $PYENV_VERSION'; PYENV_VERSION=3.9.18 pyenv exec python --version
#> Python 3.10.13
#> /home/learner/.pyenv/libexec
#> 3.9.18
#> Python 3.9.18

## exec gives on the status and the words
printf '#!/bin/sh\nfor a; do echo "<$a>"; done; exit 7\n' > ~/.pyenv/versions/3.10.13/bin/seven; chmod +x ~/.pyenv/versions/3.10.13/bin/seven; pyenv exec seven 'a b' ''; echo $?
#> <a b>
#> <>
#> 7

## exec of what cannot be run
printf '#!/no/such\n' > ~/.pyenv/versions/3.10.13/bin/broken; chmod +x ~/.pyenv/versions/3.10.13/bin/broken; pyenv exec broken 2>/dev/null; echo $?
#> 127

## rehash makes shims of new programs and takes away old ones
cd ~/.pyenv; printf '#!/bin/sh\necho hello from $0\n' > versions/3.10.13/bin/greet; chmod +x versions/3.10.13/bin/greet
greet; pyenv rehash; greet; rm versions/3.10.13/bin/greet; greet; echo $?; pyenv rehash; ls shims | grep -c greet; ls -l shims/python | cut -c1-10
#> hello from /home/learner/.pyenv/versions/3.10.13/bin/greet
#> 127
#> 0
#> -rwxr-xr-x
#2> bash: line 2: greet: command not found
#2> pyenv: greet: command not found

## shims
pyenv shims | head -3; pyenv shims --short | head -3; pyenv shims | wc -l
#> /home/learner/.pyenv/shims/2to3
#> /home/learner/.pyenv/shims/2to3-3.10
#> /home/learner/.pyenv/shims/2to3-3.12
#> 2to3
#> 2to3-3.10
#> 2to3-3.12
#> 32

## rehash mends what was removed
rm ~/.pyenv/shims/pip*; pyenv rehash; ls ~/.pyenv/shims | grep pip
#> pip
#> pip3
#> pip3.10
#> pip3.12
#> pip3.9

## rehash replaces shims of another kind
echo old > ~/.pyenv/shims/2to3; echo old > ~/.pyenv/shims/python; pyenv rehash; wc -l < ~/.pyenv/shims/python; ls ~/.pyenv/shims | wc -l
#> 12
#> 32

## rehash where the shims are closed
chmod 555 ~/.pyenv/shims; pyenv rehash; echo $?; chmod 755 ~/.pyenv/shims
#> 1
#2> pyenv: cannot rehash: /home/learner/.pyenv/shims isn't writable

## rehash waits for another one
touch ~/.pyenv/shims/.pyenv-shim; PYENV_REHASH_TIMEOUT=1 pyenv rehash 2>err; echo $?; sed 's/line [0-9]*/line N/' err
#> 1
#> pyenv: cannot rehash: couldn't acquire lock /home/learner/.pyenv/shims/.pyenv-shim for 1 seconds. Last error message:
#> /home/learner/.pyenv/libexec/pyenv-rehash: line N: /home/learner/.pyenv/shims/.pyenv-shim: cannot overwrite existing file

## a shim under another path asks for the system's command
mkdir mine; cp ~/.pyenv/shims/python3 mine/ls; PYENV_VERSION=system PATH=$PWD/mine:$PATH; ls -d mine
#> mine

## hash remembers the shim, not the version
python --version; hash | tail -1 | tr -s ' \t' ' '; pyenv global 3.9.18; python --version
#> Python 3.10.13
#>  1 /home/learner/.pyenv/shims/python
#> Python 3.9.18

## without shims in PATH there is no python
PATH=$HOME/.pyenv/bin:/usr/local/bin:/usr/bin:/bin; type python; pyenv which python
#> /home/learner/.pyenv/versions/3.10.13/bin/python
#2> bash: line 1: type: python: not found

## hooks
pyenv hooks rehash; pyenv hooks nosuch; echo $?; pyenv hooks; echo $?
#> /home/learner/.pyenv/pyenv.d/rehash/conda.bash
#> /home/learner/.pyenv/pyenv.d/rehash/source.bash
#> /home/learner/.pyenv/plugins/pyenv-virtualenv/etc/pyenv.d/rehash/envs.bash
#> 0
#> 1
#2> Usage: pyenv hooks <command>

## hooks of a place of one's own
mkdir -p hooks/exec; touch hooks/exec/mine.bash hooks/exec/other.sh; PYENV_HOOK_PATH=$PWD/hooks pyenv hooks exec
#> /home/learner/case/hooks/exec/mine.bash
#> /home/learner/.pyenv/pyenv.d/exec/pip-rehash.bash
