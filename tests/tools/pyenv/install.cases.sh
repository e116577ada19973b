# Building versions. The real one needs the internet for it: expectations are written down from ours, after comparison with
# python-build 2.6.30 and its recorded session.
#room online

## a prefix is the newest that is known
pyenv install 3.11; echo $?; pyenv versions --bare
#> 0
#> 3.9.18
#> 3.10.13
#> 3.11.15
#> 3.12.1
#2> Downloading Python-3.11.15.tar.xz...
#2> -> https://www.python.org/ftp/python/3.11.15/Python-3.11.15.tar.xz
#2> Installing Python-3.11.15...
#2> Installed Python-3.11.15 to /home/learner/.pyenv/versions/3.11.15

## several at once
pyenv install 3.8 2.7; ls ~/.pyenv/versions
#> 2.7.18
#> 3.10.13
#> 3.12.1
#> 3.8.20
#> 3.9.18
#2> Downloading Python-3.8.20.tar.xz...
#2> -> https://www.python.org/ftp/python/3.8.20/Python-3.8.20.tar.xz
#2> Installing Python-3.8.20...
#2> Installed Python-3.8.20 to /home/learner/.pyenv/versions/3.8.20
#2> Downloading Python-2.7.18.tar.xz...
#2> -> https://www.python.org/ftp/python/2.7.18/Python-2.7.18.tar.xz
#2> Installing Python-2.7.18...
#2> Installed Python-2.7.18 to /home/learner/.pyenv/versions/2.7.18

## again, asked and forced
echo y | pyenv install 3.9.18; pyenv install -f 3.12.1; echo $?
#> 0
#2> pyenv: /home/learner/.pyenv/versions/3.9.18 already exists
#2> Downloading Python-3.9.18.tar.xz...
#2> -> https://www.python.org/ftp/python/3.9.18/Python-3.9.18.tar.xz
#2> Installing Python-3.9.18...
#2> Installed Python-3.9.18 to /home/learner/.pyenv/versions/3.9.18
#2> Downloading Python-3.12.1.tar.xz...
#2> -> https://www.python.org/ftp/python/3.12.1/Python-3.12.1.tar.xz
#2> Installing Python-3.12.1...
#2> Installed Python-3.12.1 to /home/learner/.pyenv/versions/3.12.1

## it takes its time
start=$(date +%s); PYENV_PACE=1 pyenv install 3.13.0 2>/dev/null; end=$(date +%s); echo $(( (end - start) / 60 )) minutes
#> 2 minutes

## Ctrl-C leaves nothing
PYENV_PACE=1 timeout -s INT 60 pyenv install 3.13.0; echo $?; ls ~/.pyenv/versions
#> 124
#> 3.10.13
#> 3.12.1
#> 3.9.18
#2> Downloading Python-3.13.0.tar.xz...
#2> -> https://www.python.org/ftp/python/3.13.0/Python-3.13.0.tar.xz
#2> Installing Python-3.13.0...

## Ctrl-C while it downloads
PYENV_PACE=1 timeout -s INT 5 pyenv install 3.13.0; echo $?; ls ~/.pyenv/versions
#> 124
#> 3.10.13
#> 3.12.1
#> 3.9.18
#2> Downloading Python-3.13.0.tar.xz...
#2> -> https://www.python.org/ftp/python/3.13.0/Python-3.13.0.tar.xz

## without a way to python.org
echo 127.0.0.1 www.python.org | sudo tee -a /etc/hosts >/dev/null; pyenv install 3.13.0 2>err; echo $?; sed 's/python-build\.[0-9]*\.[0-9]*/python-build.N/' err; ls ~/.pyenv/versions
#> 1
#> Downloading Python-3.13.0.tar.xz...
#> -> https://www.python.org/ftp/python/3.13.0/Python-3.13.0.tar.xz
#> error: failed to download Python-3.13.0.tar.xz
#>
#> BUILD FAILED (Rockpool GNU/Linux 12 using python-build 2.6.30)
#>
#> Results logged to /tmp/python-build.N.log
#>
#> Last 10 log lines:
#> /tmp/python-build.N ~/case
#> curl: (7) Failed to connect to www.python.org port 443 after 0 ms: Couldn't connect to server
#> 3.10.13
#> 3.12.1
#> 3.9.18

## where the versions are closed
chmod 555 ~/.pyenv/versions; pyenv install 3.13.0 2>err; echo $?; sed 's/python-build\.[0-9]*\.[0-9]*/python-build.N/' err
#> 1
#> Downloading Python-3.13.0.tar.xz...
#> -> https://www.python.org/ftp/python/3.13.0/Python-3.13.0.tar.xz
#> Installing Python-3.13.0...
#>
#> BUILD FAILED (Rockpool GNU/Linux 12 using python-build 2.6.30)
#>
#> Inspect or clean up the working tree at /tmp/python-build.N
#> Results logged to /tmp/python-build.N.log
#>
#> Last 10 log lines:
#> gcc -c -Wno-unused-result -DNDEBUG -g -O3 -Wall -o Parser/parser.o Parser/parser.c
#> gcc -c -Wno-unused-result -DNDEBUG -g -O3 -Wall -o Objects/object.o Objects/object.c
#> gcc -shared -Wl,-hlibpython3.13.so.1.0 -o libpython3.13.so.1.0
#> gcc -Xlinker -export-dynamic -o python Programs/python.o -L. -lpython3.13
#> /usr/bin/install -c python /home/learner/.pyenv/versions/3.13.0/bin/python3.13
#> /usr/bin/install -c -m 644 ./Lib/os.py /home/learner/.pyenv/versions/3.13.0/lib/python3.13
#> Looking in links: /tmp
#> Installing collected packages: pip
#> /usr/bin/install: cannot create directory '/home/learner/.pyenv/versions/3.13.0': Permission denied
#> make: *** [Makefile:1396: altbininstall] Error 1

## what is listed and cannot be built
pyenv install pypy3.10; echo $?; pyenv install 3.13-dev; echo $?; pyenv install 2.4.6; echo $?; pyenv install 3.13.1t
#> 1
#> 1
#> 1
#2> rockpool: not simulated here: pypy3.10-7.3.19: it is listed, and cannot be built
#2> rockpool: not simulated here: 3.13-dev: it is listed, and cannot be built
#2> rockpool: not simulated here: 2.4.6: it is listed, and cannot be built
#2> rockpool: not simulated here: 3.13.1t: it is listed, and cannot be built
#? 1

## patches and debug builds
pyenv install -p 3.13.0; echo $?; pyenv install -g 3.13.0; echo $?
#> 1
#> 1
#2> rockpool: not simulated here: pyenv install --patch
#2> rockpool: not simulated here: pyenv install --debug

## the source is kept
pyenv install -k 3.13.0 2>/dev/null; ls ~/.pyenv/sources/3.13.0; head -1 ~/.pyenv/sources/3.13.0/Python-3.13.0/README.rst
#> Python-3.13.0
#> Python-3.13.0.tar.xz
#> This is Python version 3.13.0

## a cache of sources
mkdir ~/.pyenv/cache; pyenv install 3.13.0; pyenv uninstall -f 3.13.0; pyenv install 3.13.0; ls ~/.pyenv/cache
#> pyenv: 3.13.0 uninstalled
#> Python-3.13.0.tar.xz
#2> Downloading Python-3.13.0.tar.xz...
#2> -> https://www.python.org/ftp/python/3.13.0/Python-3.13.0.tar.xz
#2> Installing Python-3.13.0...
#2> Installed Python-3.13.0 to /home/learner/.pyenv/versions/3.13.0
#2> Installing Python-3.13.0...
#2> Installed Python-3.13.0 to /home/learner/.pyenv/versions/3.13.0

## the log on standard output
pyenv install -v 3.13.0 2>/dev/null | sed -n '2,4p;$p'
#> checking host system type... x86_64-pc-linux-gnu
#> checking for gcc... gcc
#> checking whether the C compiler works... yes
#> Installing collected packages: pip

## new shims, and a new local version
python3.13 --version; pyenv install 3.13.0 2>/dev/null; python3.13 --version; pyenv local 3.13; python --version; python3.13 --version
#> Python 3.13.0
#> Python 3.13.0
#2> bash: line 1: python3.13: command not found
#2> pyenv: python3.13: command not found
#2>
#2> The `python3.13' command exists in these Python versions:
#2>   3.13.0
#2>
#2> Note: See 'pyenv help global' for tips on allowing multiple
#2>       Python versions to be found at the same time.

## what the directory asks for
echo 3.13.0 > .python-version; python --version; pyenv install; python --version
#> Python 3.13.0
#2> pyenv: version `3.13.0' is not installed (set by /home/learner/case/.python-version)
#2> Downloading Python-3.13.0.tar.xz...
#2> -> https://www.python.org/ftp/python/3.13.0/Python-3.13.0.tar.xz
#2> Installing Python-3.13.0...
#2> Installed Python-3.13.0 to /home/learner/.pyenv/versions/3.13.0

## python-build without pyenv
python-build --version; ~/.pyenv/plugins/python-build/bin/python-build 3.13.0 ~/py313; ~/py313/bin/python --version; ~/.pyenv/plugins/python-build/bin/python-build --definitions | wc -l; ~/.pyenv/plugins/python-build/bin/python-build nosuch /tmp/x; echo $?
#> Python 3.13.0
#> 1045
#> 2
#2> bash: line 1: python-build: command not found
#2> Downloading Python-3.13.0.tar.xz...
#2> -> https://www.python.org/ftp/python/3.13.0/Python-3.13.0.tar.xz
#2> Installing Python-3.13.0...
#2> Installed Python-3.13.0 to /home/learner/py313
#2> python-build: definition not found: nosuch

## the installer will not run twice
curl -fsSL https://pyenv.run | bash; echo $?
#> 1
#2>
#2> WARNING: Can not proceed with installation. Kindly remove the '/home/learner/.pyenv' directory first.
#2>

## the installer in a place of one's own
export PYENV_ROOT=$PWD/py PYENV_PACE=0; curl -fsSL https://pyenv.run | bash; echo $?; ls -A py py/bin py/plugins; py/bin/pyenv root; py/bin/pyenv versions
#> 0
#> py:
#> README.md
#> bin
#> completions
#> libexec
#> plugins
#> pyenv.d
#>
#> py/bin:
#> pyenv
#>
#> py/plugins:
#> pyenv-doctor
#> pyenv-update
#> pyenv-virtualenv
#> python-build
#> /home/learner/case/py
#> * system (set by /home/learner/case/py/version)
#2> Cloning into '/home/learner/case/py'...
#2> Cloning into '/home/learner/case/py/plugins/pyenv-doctor'...
#2> Cloning into '/home/learner/case/py/plugins/pyenv-update'...
#2> Cloning into '/home/learner/case/py/plugins/pyenv-virtualenv'...

## a fresh learner, step by step
rm -rf ~/.pyenv; unset PYENV_ROOT; PATH=/usr/local/bin:/usr/bin:/bin; export PYENV_PACE=0
curl -fsSL https://pyenv.run | bash 2>/dev/null
cat >> ~/.bashrc <<'END'
export PYENV_ROOT="$HOME/.pyenv"
[[ -d $PYENV_ROOT/bin ]] && export PATH="$PYENV_ROOT/bin:$PATH"
eval "$(pyenv init - bash)"
END
bash -ic 'pyenv install 3.9.7; mkdir my_project; cd my_project; pyenv local 3.9.7; pyenv version; python --version; pyenv which pip; type pyenv | head -1; pyenv shell system; pyenv version-name' 2>&1 | grep -v 'job control\|terminal process group'
#> Downloading Python-3.9.7.tar.xz...
#> -> https://www.python.org/ftp/python/3.9.7/Python-3.9.7.tar.xz
#> Installing Python-3.9.7...
#> Installed Python-3.9.7 to /home/learner/.pyenv/versions/3.9.7
#> 3.9.7 (set by /home/learner/case/my_project/.python-version)
#> Python 3.9.7
#> /home/learner/.pyenv/versions/3.9.7/bin/pip
#> pyenv is a function
#> system

## update
pyenv update; echo $?
#> 1
#2> rockpool: not simulated here: pyenv update
