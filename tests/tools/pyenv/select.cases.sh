# Which version is selected, by what, and what is said of it. Recorded from pyenv 2.6.30.
#room pyenv

## tells name and origin of the global version
pyenv version; pyenv version --bare; pyenv version-name; pyenv version-origin; pyenv version-file
#> 3.10.13 (set by /home/learner/.pyenv/version)
#> 3.10.13
#> 3.10.13
#> /home/learner/.pyenv/version
#> /home/learner/.pyenv/version

## refuses words that it does not know
pyenv version --long; echo $?; pyenv versions --short; echo $?
#> 1
#> 1
#2> Usage: pyenv version [--bare]
#2> Usage: pyenv versions [--bare] [--skip-aliases] [--skip-envs] [--executables]

## a local file is found from below
mkdir -p a/b; echo 3.9.18 > a/.python-version; cd a/b; pyenv version; pyenv local
#> 3.9.18 (set by /home/learner/case/a/.python-version)
#> 3.9.18

## PYENV_VERSION comes before a local file
echo 3.9.18 > .python-version; PYENV_VERSION=3.12.1 pyenv version; PYENV_VERSION= pyenv version
#> 3.12.1 (set by PYENV_VERSION environment variable)
#> 3.9.18 (set by /home/learner/case/.python-version)

## PYENV_DIR is looked at before the working directory
mkdir a b; echo 3.9.18 > a/.python-version; echo 3.12.1 > b/.python-version
cd b; PYENV_DIR=../a pyenv version; PYENV_DIR=/nonexistent pyenv version
#> 3.9.18 (set by /home/learner/case/a/.python-version)
#2> pyenv: cannot change working directory to `/nonexistent'
#? 1

## comments, blank lines, carriage returns and further words of a file are left away
printf '# mine\n\n 3.9.18 # old\r\n3.12.1\tnew\n' > .python-version; pyenv version; pyenv local
#> 3.9.18 (set by /home/learner/case/.python-version)
#> 3.12.1 (set by /home/learner/case/.python-version)
#> 3.9.18
#> 3.12.1

## an empty local file means the system
: > .python-version; pyenv version; pyenv local; echo $?
#> system (set by /home/learner/case/.python-version)
#> 1

## a file that leads out of the versions is ignored
printf '../../etc\n3.9.18\n' > .python-version; pyenv version
#> 3.9.18 (set by /home/learner/case/.python-version)
#2> pyenv: invalid version `../../etc' ignored in `/home/learner/case/.python-version'

## a prefix is the newest installed version
PYENV_VERSION=3 pyenv version; PYENV_VERSION=3.10 pyenv version; PYENV_VERSION=3.1 pyenv version
#> 3.12.1 (set by PYENV_VERSION environment variable)
#> 3.10.13 (set by PYENV_VERSION environment variable)
#2> pyenv: version `3.1' is not installed (set by PYENV_VERSION environment variable)
#? 1

## python- before a version may be written
PYENV_VERSION=python-3.9.18 pyenv version; PYENV_VERSION=python-3.9 pyenv version-name
#> 3.9.18 (set by PYENV_VERSION environment variable)
#> 3.9.18

## several versions at once
PYENV_VERSION=3.9.18:3.12.1 pyenv version; PYENV_VERSION=3.9.18:system pyenv version-name
#> 3.9.18 (set by PYENV_VERSION environment variable)
#> 3.12.1 (set by PYENV_VERSION environment variable)
#> 3.9.18:system

## one of several is missing
PYENV_VERSION=3.9.18:3.5.1 pyenv version; echo $?; PYENV_VERSION=3.9.18:3.5.1 pyenv version-name -f
#> 3.9.18 (set by PYENV_VERSION environment variable)
#> 1
#> 3.9.18:3.5.1
#2> pyenv: version `3.5.1' is not installed (set by PYENV_VERSION environment variable)

## global shows and sets
pyenv global; pyenv global 3.9.18 system; pyenv global; cat ~/.pyenv/version
#> 3.10.13
#> 3.9.18
#> system
#> 3.9.18
#> system

## global without a file is the system
rm ~/.pyenv/version; pyenv global; pyenv version
#> system
#> system (set by /home/learner/.pyenv/version)

## global keeps the old where a version is missing
pyenv global 3.9.18 9.9; echo $?; pyenv global
#> 1
#> 3.10.13
#2> pyenv: version `9.9' not installed

## global does not know --unset
pyenv global --unset; echo $?
#> 1
#2> pyenv: version `--unset' not installed

## local writes the prefix as it is given
pyenv local 3.9 3.12; cat .python-version; pyenv version
#tree
#> 3.9
#> 3.12
#> 3.9.18 (set by /home/learner/case/.python-version)
#> 3.12.1 (set by /home/learner/case/.python-version)
#/ -rw-r--r-- .python-version "3.9\n3.12\n"

## local checks unless it is forced
pyenv local 3.8.0; echo $?; pyenv local -f 3.8.0; echo $?; cat .python-version; pyenv version; echo $?
#tree
#> 1
#> 0
#> 3.8.0
#> 1
#2> pyenv: version `3.8.0' not installed
#2> pyenv: version `3.8.0' is not installed (set by /home/learner/case/.python-version)
#/ -rw-r--r-- .python-version "3.8.0\n"

## local --unset where there is nothing
pyenv local --unset; echo $?; pyenv local --unset; ls -A
#> 0

## local looks upward, and unset does not
mkdir sub; pyenv local 3.9.18; cd sub; pyenv local --unset; pyenv local
#> 3.9.18

## local cannot write
mkdir closed; chmod 555 closed; cd closed; pyenv local 3.9.18 2>err; echo $?; pyenv version
#> 1
#> 3.10.13 (set by /home/learner/.pyenv/version)
#2> bash: line 1: err: Permission denied

## version-file of a directory
mkdir -p a/b; touch a/.python-version; pyenv version-file $PWD/a/b; pyenv version-file /usr; echo $?
#> /home/learner/case/a/.python-version
#> 1

## version-file-read and version-file-write
pyenv version-file-write new 3.9.18 3.12; cat new; pyenv version-file-read new; pyenv version-file-read nosuch; echo $?; pyenv version-file-write; pyenv version-file-write new 1.2; echo $?; cat new
#> 3.9.18
#> 3.12
#> 3.9.18:3.12
#> 1
#> 1
#> 3.9.18
#> 3.12
#2> Usage: pyenv version-file-write [-f|--force] <file> <version> [...]
#2> pyenv: version `1.2' not installed

## system is no version that is installed
pyenv local system; pyenv version; pyenv version-origin; cat .python-version
#> system (set by /home/learner/case/.python-version)
#> /home/learner/case/.python-version
#> system

## a star at each selected version
PYENV_VERSION=3.9.18:3.12.1 pyenv versions; PYENV_VERSION=system pyenv versions
#>   system
#> * 3.9.18 (set by PYENV_VERSION environment variable)
#>   3.10.13
#> * 3.12.1 (set by PYENV_VERSION environment variable)
#> * system (set by PYENV_VERSION environment variable)
#>   3.9.18
#>   3.10.13
#>   3.12.1

## bare names
pyenv versions --bare; pyenv versions --bare --skip-aliases
#> 3.9.18
#> 3.10.13
#> 3.12.1
#> 3.9.18
#> 3.10.13
#> 3.12.1

## links among the versions
ln -s 3.9.18 ~/.pyenv/versions/old; pyenv versions; pyenv versions --bare --skip-aliases; PYENV_VERSION=old pyenv version; PYENV_VERSION=old python --version
#>   system
#>   3.9.18
#> * 3.10.13 (set by /home/learner/.pyenv/version)
#>   3.12.1
#>   old --> 3.9.18
#> 3.9.18
#> 3.10.13
#> 3.12.1
#> old (set by PYENV_VERSION environment variable)
#> Python 3.9.18

## a directory without programs is a version, a file is none
mkdir ~/.pyenv/versions/3.11.0; touch ~/.pyenv/versions/note; pyenv versions; PYENV_VERSION=3.11 pyenv which python3.11; echo $?
#>   system
#>   3.9.18
#> * 3.10.13 (set by /home/learner/.pyenv/version)
#>   3.11.0
#>   3.12.1
#> /usr/bin/python3.11
#> 0

## where nothing is installed
rm -r ~/.pyenv/versions; pyenv versions; echo $?; pyenv versions --bare; echo $?; python --version; echo $?
#>   system
#> 0
#> 0
#> 1
#2> pyenv: version `3.10.13' is not installed (set by /home/learner/.pyenv/version)
#2> pyenv: version `3.10.13' is not installed (set by /home/learner/.pyenv/version)

## prefix
pyenv prefix; pyenv prefix 3.9; pyenv prefix 3.12.1 3.9.18; pyenv prefix 2.7; echo $?; PYENV_VERSION=3.9.18 pyenv prefix
#> /home/learner/.pyenv/versions/3.10.13
#> /home/learner/.pyenv/versions/3.9.18
#> /home/learner/.pyenv/versions/3.12.1:/home/learner/.pyenv/versions/3.9.18
#> 1
#> /home/learner/.pyenv/versions/3.9.18
#2> pyenv: version `2.7' not installed

## prefix of the system
pyenv prefix system; PYENV_VERSION=system pyenv prefix
#> /usr
#> /usr

## prefix where the selected version is missing
PYENV_VERSION=3.3 pyenv prefix; echo $?; echo 3.3 > .python-version; pyenv prefix; echo $?
#> 1
#> 1
#2> pyenv: version `3.3' not installed
#2> pyenv: version `3.3' is not installed (set by /home/learner/case/.python-version)

## latest of what is installed
pyenv latest 3; pyenv latest 3.9; pyenv latest 3.9.18; pyenv latest 3.8; echo $?; pyenv latest -b 3.8; echo $?; pyenv latest -f 3.8; echo $?
#> 3.12.1
#> 3.9.18
#> 3.9.18
#> 1
#> 3.8
#> 1
#> 3.8
#> 0
#2> pyenv: no installed versions match the prefix `3.8'

## latest of what is known
pyenv latest -k 3; pyenv latest -k 3.13; pyenv latest --known 2; pyenv latest -k 3.13t; pyenv latest -k pypy3.10; pyenv latest -k miniconda3; pyenv latest -k anaconda3-2024; pyenv latest -k 5; echo $?
#> 3.14.4
#> 3.13.13
#> 2.7.18
#> 3.13.13t
#> pypy3.10-7.3.19
#> miniconda3-4.7.12
#> anaconda3-2024.10-1
#> 1
#2> pyenv: no known versions match the prefix `5'

## root, also where it was moved
pyenv root; PYENV_ROOT=/tmp/elsewhere/ pyenv root; PYENV_ROOT=/tmp/elsewhere pyenv versions --bare
#> /home/learner/.pyenv
#> /tmp/elsewhere
