# Virtual environments of pyenv-virtualenv 1.4.0. Recorded from pyenv 2.6.30.
#room pyenv

## makes an environment of a version
pyenv virtualenv 3.10.13 web >/dev/null; echo $?; pyenv virtualenvs; pyenv versions; ls ~/.pyenv/versions/web/bin | grep python
#> 0
#>   3.10.13/envs/web (created from /home/learner/.pyenv/versions/3.10.13)
#>   web --> /home/learner/.pyenv/versions/3.10.13/envs/web
#>   system
#>   3.9.18
#> * 3.10.13 (set by /home/learner/.pyenv/version)
#>   3.10.13/envs/web
#>   3.12.1
#>   web --> /home/learner/.pyenv/versions/3.10.13/envs/web
#> python
#> python-config
#> python3
#> python3-config
#> python3.10
#> python3.10-config

## of the selected version, and of a prefix
pyenv virtualenv one >/dev/null; pyenv virtualenv 3.9 two >/dev/null; pyenv virtualenvs --bare; pyenv virtualenvs --bare --skip-aliases; pyenv versions --bare --skip-envs; pyenv versions --bare --skip-aliases
#> 3.10.13/envs/one
#> 3.9.18/envs/two
#> one
#> two
#> 3.10.13/envs/one
#> 3.9.18/envs/two
#> 3.9.18
#> 3.10.13
#> 3.12.1
#> one
#> two
#> 3.9.18
#> 3.9.18/envs/two
#> 3.10.13
#> 3.10.13/envs/one
#> 3.12.1

## selected by a directory
pyenv virtualenv 3.12.1 web >/dev/null; pyenv local web; pyenv version; python --version; pyenv which python; pyenv prefix; pyenv virtualenv-prefix; cat .python-version
#> web (set by /home/learner/case/.python-version)
#> Python 3.12.1
#> /home/learner/.pyenv/versions/web/bin/python
#> /home/learner/.pyenv/versions/web
#> /home/learner/.pyenv/versions/3.12.1
#> web

## names that are none, or taken
pyenv virtualenv; echo $?; pyenv virtualenv 3.10.13 system; echo $?; pyenv virtualenv 3.10.13 'a b'; echo $?; pyenv virtualenv 3.10.13 a/b; echo $?; pyenv virtualenv 3.10.13 3.12.1; echo $?
#> 1
#> 1
#> 1
#> 1
#> 1
#2> pyenv-virtualenv: no virtualenv name given.
#2> pyenv-virtualenv: `system' is not allowed as virtualenv name.
#2> pyenv-virtualenv: no whitespace allowed in virtualenv name.
#2> pyenv-virtualenv: no slash allowed in virtualenv name.
#2> pyenv-virtualenv: `/home/learner/.pyenv/versions/3.12.1' already exists.

## versions that are not there
pyenv virtualenv 3.11.1 web; echo $?; pyenv virtualenv 9.9 web; echo $?
#> 1
#> 1
#2> pyenv-virtualenv: `3.11.1' is not installed in pyenv.
#2> Run `pyenv install 3.11.1' to install it.
#2> pyenv-virtualenv: `9.9' is not installed in pyenv.
#2> It does not look like a valid Python version. See `pyenv install --list' for available versions.

## what is no environment
pyenv virtualenv-prefix; echo $?; pyenv virtualenv-prefix 3.9.18; echo $?; pyenv virtualenv-prefix none; echo $?; pyenv virtualenv-delete 3.9.18; echo $?; pyenv virtualenv-delete none; echo $?; pyenv virtualenv-delete -f none; echo $?
#> 1
#> 1
#> 1
#> 1
#> 1
#> 0
#2> pyenv-virtualenv: version `3.10.13' is not a virtualenv
#2> pyenv-virtualenv: version `3.9.18' is not a virtualenv
#2> pyenv: version `none' not installed
#2> pyenv-virtualenv: `3.9.18' is not a virtualenv.
#2> pyenv-virtualenv: `none' is not a virtualenv.

## taken away
pyenv virtualenv web >/dev/null; echo n | pyenv virtualenv-delete web; echo $?; echo y | pyenv virtualenv-delete web; echo $?; pyenv virtualenvs; ls ~/.pyenv/versions
#> 1
#> 0
#> 3.10.13
#> 3.12.1
#> 3.9.18

## taken away by its long name
pyenv virtualenv web >/dev/null; pyenv virtualenv-delete -f 3.10.13/envs/web; echo $?; pyenv virtualenvs; ls ~/.pyenv/versions
#> 0
#> 3.10.13
#> 3.12.1
#> 3.9.18

## uninstalled with its version, or alone
pyenv virtualenv 3.9.18 web >/dev/null; pyenv virtualenv 3.9.18 app >/dev/null; pyenv uninstall -f app; echo $?; pyenv versions --bare; pyenv uninstall -f 3.9.18; echo $?; pyenv versions --bare
#> 0
#> 3.9.18
#> 3.9.18/envs/web
#> 3.10.13
#> 3.12.1
#> web
#> pyenv: 3.9.18 uninstalled
#> 0
#> 3.10.13
#> 3.12.1

## usage
pyenv virtualenvs --nosuch; echo $?; pyenv virtualenv-delete; echo $?; pyenv virtualenv-init; echo $?; pyenv virtualenv-init bash; echo $?
#> 1
#> 1
#> 1
#> 1
#2> Usage: pyenv virtualenvs [--bare] [--skip-aliases]
#2> Usage: pyenv virtualenv-delete [-f|--force] <virtualenv>
#2>
#2>    -f  Attempt to remove the specified virtualenv without prompting
#2>        for confirmation. If the virtualenv does not exist, do not
#2>        display an error message.
#2>
#2> See `pyenv virtualenvs` for a complete list of installed versions.
#2>
#2> # Load pyenv-virtualenv automatically by adding
#2> # the following to ~/.bashrc:
#2>
#2> eval "$(pyenv virtualenv-init -)"
#2>
#2> # Load pyenv-virtualenv automatically by adding
#2> # the following to ~/.bashrc:
#2>
#2> eval "$(pyenv virtualenv-init -)"
#2>

## activate without the shell's function
pyenv activate web; echo $?; pyenv deactivate; echo $?
#> 1
#> 1
#2>$ \e[31;1m
#2> `pyenv activate' requires Pyenv and Pyenv-Virtualenv to be loaded into your shell.
#2> Check your shell configuration and Pyenv and Pyenv-Virtualenv installation instructions.
#2>
#2>$ \e[0m\e[31;1m
#2> `pyenv deactivate' requires Pyenv and Pyenv-Virtualenv to be loaded into your shell.
#2> Check your shell configuration and Pyenv and Pyenv-Virtualenv installation instructions.
#2>
#2>$| \e[0m

## activate and deactivate
eval "$(pyenv init - bash)"; pyenv virtualenv web >/dev/null; pyenv activate web; echo $?; echo $PYENV_VERSION $VIRTUAL_ENV; pyenv version; pyenv activate web; echo $?; pyenv deactivate; echo "<$PYENV_VERSION$VIRTUAL_ENV>"; pyenv deactivate; echo $?
#> 0
#> web /home/learner/.pyenv/versions/3.10.13/envs/web
#> web (set by PYENV_VERSION environment variable)
#> 0
#> <>
#> 1
#2> pyenv-virtualenv: version `web' is already activated
#2> pyenv-virtualenv: no virtualenv has been activated.

## activate refuses versions
eval "$(pyenv init - bash)"; pyenv activate 3.9.18; echo $?; pyenv activate none; echo $?; pyenv activate; echo $?
#> 1
#> 1
#> 1
#2> pyenv-virtualenv: version `3.9.18' is not a virtualenv
#2> pyenv-virtualenv: version `none' is not a virtualenv
#2> pyenv-virtualenv: version `3.10.13' is not a virtualenv

## what activate evaluates
pyenv virtualenv web >/dev/null; PS1='$ ' pyenv sh-activate web; PYENV_VIRTUALENV_DISABLE_PROMPT=1 pyenv sh-activate 3.10.13/envs/web; pyenv sh-deactivate; echo $?; pyenv sh-deactivate --force; VIRTUAL_ENV=/elsewhere pyenv sh-activate web; VIRTUAL_ENV=/elsewhere pyenv sh-activate -q web
#> unset PYENV_VIRTUAL_ENV;
#> unset VIRTUAL_ENV;
#> if [ -n "${_OLD_VIRTUAL_PATH:-}" ]; then
#>   export PATH="${_OLD_VIRTUAL_PATH}";
#>   unset _OLD_VIRTUAL_PATH;
#> fi;
#> if [ -n "${_OLD_VIRTUAL_PYTHONHOME:-}" ]; then
#>   export PYTHONHOME="${_OLD_VIRTUAL_PYTHONHOME}";
#>   unset _OLD_VIRTUAL_PYTHONHOME;
#> fi;
#> if [ -n "${_OLD_VIRTUAL_PS1:-}" ]; then
#>   export PS1="${_OLD_VIRTUAL_PS1}";
#>   unset _OLD_VIRTUAL_PS1;
#> fi;
#> if declare -f deactivate 1>/dev/null 2>&1; then
#>   unset -f deactivate;
#> fi;
#> export PYENV_VERSION="web";
#> export PYENV_ACTIVATE_SHELL=1;
#> export PYENV_VIRTUAL_ENV="/home/learner/.pyenv/versions/3.10.13/envs/web";
#> export VIRTUAL_ENV="/home/learner/.pyenv/versions/3.10.13/envs/web";
#> export _OLD_VIRTUAL_PS1="${PS1:-}";
#> export PS1="(web) ${PS1:-}";
#> unset PYENV_VIRTUAL_ENV;
#> unset VIRTUAL_ENV;
#> if [ -n "${_OLD_VIRTUAL_PATH:-}" ]; then
#>   export PATH="${_OLD_VIRTUAL_PATH}";
#>   unset _OLD_VIRTUAL_PATH;
#> fi;
#> if [ -n "${_OLD_VIRTUAL_PYTHONHOME:-}" ]; then
#>   export PYTHONHOME="${_OLD_VIRTUAL_PYTHONHOME}";
#>   unset _OLD_VIRTUAL_PYTHONHOME;
#> fi;
#> if [ -n "${_OLD_VIRTUAL_PS1:-}" ]; then
#>   export PS1="${_OLD_VIRTUAL_PS1}";
#>   unset _OLD_VIRTUAL_PS1;
#> fi;
#> if declare -f deactivate 1>/dev/null 2>&1; then
#>   unset -f deactivate;
#> fi;
#> export PYENV_VERSION="3.10.13/envs/web";
#> export PYENV_ACTIVATE_SHELL=1;
#> export PYENV_VIRTUAL_ENV="/home/learner/.pyenv/versions/3.10.13/envs/web";
#> export VIRTUAL_ENV="/home/learner/.pyenv/versions/3.10.13/envs/web";
#> false
#> 1
#> unset PYENV_VIRTUAL_ENV;
#> unset VIRTUAL_ENV;
#> if [ -n "${_OLD_VIRTUAL_PATH:-}" ]; then
#>   export PATH="${_OLD_VIRTUAL_PATH}";
#>   unset _OLD_VIRTUAL_PATH;
#> fi;
#> if [ -n "${_OLD_VIRTUAL_PYTHONHOME:-}" ]; then
#>   export PYTHONHOME="${_OLD_VIRTUAL_PYTHONHOME}";
#>   unset _OLD_VIRTUAL_PYTHONHOME;
#> fi;
#> if [ -n "${_OLD_VIRTUAL_PS1:-}" ]; then
#>   export PS1="${_OLD_VIRTUAL_PS1}";
#>   unset _OLD_VIRTUAL_PS1;
#> fi;
#> if declare -f deactivate 1>/dev/null 2>&1; then
#>   unset -f deactivate;
#> fi;
#> true
#> true
#2> pyenv-virtualenv: no virtualenv has been activated.
#2> pyenv-virtualenv: virtualenv `/elsewhere' is already activated

## the hook of the prompt
pyenv virtualenv-init - bash
#> export PATH="/home/learner/.pyenv/plugins/pyenv-virtualenv/shims:${PATH}";
#> export PYENV_VIRTUALENV_INIT=1;
#> _pyenv_virtualenv_hook() {
#>   local ret=$?
#>   if [ "${PYENV_VERSION-}" = "${_PYENV_VH_VERSION-}" ] \
#>     && [ "${VIRTUAL_ENV-}" = "${_PYENV_VH_VENV-}" ]; then
#>     if [ -n "${PYENV_VERSION-}" ]; then
#>       return $ret
#>     fi
#>     if [ "${PWD}" = "${_PYENV_VH_PWD-}" ] \
#>       && [ "$(stat -L -c %Y "${_PYENV_VH_PATHS[@]}" 2>/dev/null)" = "${_PYENV_VH_MTIMES-}" ]; then
#>       return $ret
#>     fi
#>   fi
#>   if [ -n "${VIRTUAL_ENV-}" ]; then
#>     eval "$(pyenv sh-activate --quiet || pyenv sh-deactivate --quiet || true)" || true
#>   else
#>     eval "$(pyenv sh-activate --quiet || true)" || true
#>   fi
#>   _PYENV_VH_PWD="${PWD}"
#>   _PYENV_VH_VERSION="${PYENV_VERSION-}"
#>   _PYENV_VH_VENV="${VIRTUAL_ENV-}"
#>   local _pvh_d="${PWD}" _pvh_found_local=0
#>   _PYENV_VH_PATHS=()
#>   while :; do
#>     if [ -f "${_pvh_d}/.python-version" ] || [ -L "${_pvh_d}/.python-version" ]; then
#>       _PYENV_VH_PATHS+=("${_pvh_d}/.python-version")
#>$       if [ -f "${_pvh_d}/.python-version" ]; then\x20
#>         _pvh_found_local=1
#>         break
#>       fi
#>     else
#>       _PYENV_VH_PATHS+=("${_pvh_d}")
#>     fi
#>     [ "${_pvh_d}" = "/" ] && break
#>     _pvh_d="${_pvh_d%/*}"
#>     [ -z "${_pvh_d}" ] && _pvh_d="/"
#>   done
#>   if [ "${_pvh_found_local}" = "0" ]; then
#>     _PYENV_VH_PATHS+=("${PYENV_ROOT}/version")
#>   fi
#>   _PYENV_VH_MTIMES="$(stat -L -c %Y "${_PYENV_VH_PATHS[@]}" 2>/dev/null)"
#>   return $ret
#> };
#> if ! [[ "${PROMPT_COMMAND-}" =~ _pyenv_virtualenv_hook ]]; then
#>   PROMPT_COMMAND="_pyenv_virtualenv_hook;${PROMPT_COMMAND-}"
#> fi
