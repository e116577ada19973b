# Taking versions away, and what install says of those that are there. Recorded from pyenv 2.6.30.
#room pyenv

## uninstall asks
echo y | pyenv uninstall 3.9.18; echo $?; pyenv versions --bare; ls ~/.pyenv/shims | grep -c 3.9
#> pyenv: 3.9.18 uninstalled
#> 0
#> 3.10.13
#> 3.12.1
#> 0
#? 1

## no answer is no
pyenv uninstall 3.9.18; echo $?; echo maybe | pyenv uninstall 3.9.18; echo $?; pyenv versions --bare
#> 1
#> 1
#> 3.9.18
#> 3.10.13
#> 3.12.1

## several at once, up to the first that is refused
printf 'yes\nno\n' | pyenv uninstall 3.9.18 3.10.13 3.12.1; echo $?; pyenv versions --bare
#> pyenv: 3.9.18 uninstalled
#> 1
#> 3.10.13
#> 3.12.1

## uninstall by force, also what is not there
pyenv uninstall -f 3.12.1 9.9.9; echo $?; pyenv versions --bare
#> pyenv: 3.12.1 uninstalled
#> 0
#> 3.9.18
#> 3.10.13

## uninstall takes no prefix
pyenv uninstall 3.9; echo $?
#> 1
#2> pyenv: version `3.9' not installed

## the global version is taken away
pyenv uninstall -f 3.10.13; pyenv version; python --version; echo $?
#> pyenv: 3.10.13 uninstalled
#> 1
#2> pyenv: version `3.10.13' is not installed (set by /home/learner/.pyenv/version)
#2> pyenv: version `3.10.13' is not installed (set by /home/learner/.pyenv/version)

## install finds what is there
pyenv install 3.12.1; echo $?; echo n | pyenv install 3.9.18 3.12.1; echo $?; pyenv install -s 3.9.18 3.12.1; echo $?
#> 1
#> 1
#> 0
#2> pyenv: /home/learner/.pyenv/versions/3.12.1 already exists
#2> pyenv: /home/learner/.pyenv/versions/3.9.18 already exists
#2> pyenv: /home/learner/.pyenv/versions/3.12.1 already exists

## install does not know the version
pyenv install 3.12.99; echo $?; pyenv install jython-9; echo $?; pyenv install 2.6.9x; echo $?
#> 2
#> 2
#> 2
#2> python-build: definition not found: 3.12.99
#2>
#2> See all available versions with `pyenv install --list'.
#2>
#2> If the version you need is missing, try upgrading pyenv.
#2> python-build: definition not found: jython-9
#2>
#2> See all available versions with `pyenv install --list'.
#2>
#2> If the version you need is missing, try upgrading pyenv.
#2> python-build: definition not found: 2.6.9x
#2>
#2> See all available versions with `pyenv install --list'.
#2>
#2> If the version you need is missing, try upgrading pyenv.

## install tells what contains the name
pyenv install stackless-3.4.9; echo $?; pyenv install -f 3.14.4x; echo $?; pyenv install 12.1; echo $?
#> 2
#> 2
#> 2
#2> python-build: definition not found: stackless-3.4.9
#2>
#2> See all available versions with `pyenv install --list'.
#2>
#2> If the version you need is missing, try upgrading pyenv.
#2> python-build: definition not found: 3.14.4x
#2>
#2> See all available versions with `pyenv install --list'.
#2>
#2> If the version you need is missing, try upgrading pyenv.
#2> python-build: definition not found: 12.1
#2>
#2> The following versions contain `12.1' in the name:
#2>   3.12.1
#2>   3.12.10
#2>   3.12.11
#2>   3.12.12
#2>   3.12.13
#2>
#2> See all available versions with `pyenv install --list'.
#2>
#2> If the version you need is missing, try upgrading pyenv.

## install stops at the first fault
pyenv install -s 3.12.1 9.9.9 3.9.18; echo $?
#> 1
#2> python-build: definition not found: 9.9.9
#2>
#2> See all available versions with `pyenv install --list'.
#2>
#2> If the version you need is missing, try upgrading pyenv.

## install of what the directory asks for
echo 3.12.1 > .python-version; pyenv install; echo $?; pyenv install -s; echo $?
#> 1
#> 0
#2> pyenv: /home/learner/.pyenv/versions/3.12.1 already exists
