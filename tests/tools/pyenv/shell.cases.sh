# The shell's own side: init, the function, pyenv shell, completion. Recorded from pyenv 2.6.30.
#room pyenv

## init -
pyenv init - bash
#>$ PATH="$(bash --norc -ec 'IFS=:; paths=($PATH);\x20
#>$ for i in ${!paths[@]}; do\x20
#>$ if [[ ${paths[i]} == "''/home/learner/.pyenv/shims''" ]]; then unset '\\''paths[i]'\\'';\x20
#>$ fi; done;\x20
#> echo "${paths[*]}"')"
#> export PATH="/home/learner/.pyenv/shims:${PATH}"
#> export PYENV_SHELL=bash
#> source '/home/learner/.pyenv/completions/pyenv.bash'
#> command pyenv rehash
#> pyenv() {
#>   local command=${1:-}
#>   [ "$#" -gt 0 ] && shift
#>   case "$command" in
#>   activate|deactivate|rehash|shell)
#>     eval "$(pyenv "sh-$command" "$@")"
#>     ;;
#>   *)
#>     command pyenv "$command" "$@"
#>     ;;
#>   esac
#> }

## init --path
pyenv init --path bash
#>$ PATH="$(bash --norc -ec 'IFS=:; paths=($PATH);\x20
#>$ for i in ${!paths[@]}; do\x20
#>$ if [[ ${paths[i]} == "''/home/learner/.pyenv/shims''" ]]; then unset '\\''paths[i]'\\'';\x20
#>$ fi; done;\x20
#> echo "${paths[*]}"')"
#> export PATH="/home/learner/.pyenv/shims:${PATH}"
#> command pyenv rehash

## init without a change of PATH where it is there, and without a rehash
pyenv init - --no-push-path --no-rehash bash
#> if [[ ":$PATH:" != *':/home/learner/.pyenv/shims:'* ]]; then
#> export PATH="/home/learner/.pyenv/shims:${PATH}"
#> fi
#> export PYENV_SHELL=bash
#> source '/home/learner/.pyenv/completions/pyenv.bash'
#> pyenv() {
#>   local command=${1:-}
#>   [ "$#" -gt 0 ] && shift
#>   case "$command" in
#>   activate|deactivate|rehash|shell)
#>     eval "$(pyenv "sh-$command" "$@")"
#>     ;;
#>   *)
#>     command pyenv "$command" "$@"
#>     ;;
#>   esac
#> }

## init for zsh and ksh
pyenv init - zsh | tail -4; pyenv init - ksh | grep -A1 'function\|typeset'
#>     command pyenv "$command" "$@"
#>     ;;
#>   esac
#> }
#> function pyenv {
#>   typeset command=${1:-}
#>   [ "$#" -gt 0 ] && shift

## init tells how to set up
pyenv init bash; echo $?
#> 1
#2> # Load pyenv automatically by appending
#2>$ # the following to\x20
#2> # ~/.bash_profile if it exists, otherwise ~/.profile (for login shells)
#2> # and ~/.bashrc (for interactive shells) :
#2>
#2> export PYENV_ROOT="$HOME/.pyenv"
#2> [[ -d $PYENV_ROOT/bin ]] && export PATH="$PYENV_ROOT/bin:$PATH"
#2> eval "$(pyenv init - bash)"
#2>
#2> # Restart your shell for the changes to take effect.
#2>

## init for zsh and ksh tells it too
pyenv init zsh; pyenv init ksh
#2> # Load pyenv automatically by appending
#2>$ # the following to\x20
#2> # ~/.zprofile (for login shells)
#2> # and ~/.zshrc (for interactive shells) :
#2>
#2> export PYENV_ROOT="$HOME/.pyenv"
#2> [[ -d $PYENV_ROOT/bin ]] && export PATH="$PYENV_ROOT/bin:$PATH"
#2> eval "$(pyenv init - zsh)"
#2>
#2> # Restart your shell for the changes to take effect.
#2>
#2> # Load pyenv automatically by appending
#2> # the following to ~/.profile :
#2>
#2> export PYENV_ROOT="$HOME/.pyenv"
#2> [[ -d $PYENV_ROOT/bin ]] && export PATH="$PYENV_ROOT/bin:$PATH"
#2> eval "$(pyenv init - ksh)"
#2>
#2> # Restart your shell for the changes to take effect.
#2>
#? 1

## init --detect-shell
pyenv init --detect-shell bash; pyenv init --detect-shell tcsh
#> PYENV_SHELL_DETECT=bash
#> PYENV_PROFILE_DETECT=~/.profile
#> PYENV_RC_DETECT=~/.bashrc
#> PYENV_SHELL_DETECT=tcsh
#> PYENV_PROFILE_DETECT=
#> PYENV_RC_DETECT=

## the shims go to the front once
eval "$(pyenv init - bash)"; eval "$(pyenv init - bash)"; echo $PATH
#> /home/learner/.pyenv/shims:/home/learner/.pyenv/bin:/usr/local/bin:/usr/bin:/bin

## init makes the directories
rm -r ~/.pyenv/shims; pyenv init - bash >/dev/null; ls -d ~/.pyenv/shims
#> /home/learner/.pyenv/shims

## shell without the function
pyenv shell 3.9.18; echo $?; pyenv shell; echo $?
#> 1
#> 1
#2> pyenv: shell integration not enabled. Run `pyenv init' for instructions.
#2> pyenv: shell integration not enabled. Run `pyenv init' for instructions.

## shell with the function
eval "$(pyenv init - bash)"; pyenv shell 3.9.18; echo $PYENV_VERSION; python --version; pyenv shell; pyenv shell --unset; echo "<$PYENV_VERSION>"; python --version
#> 3.9.18
#> Python 3.9.18
#> 3.9.18
#> <>
#> Python 3.10.13

## shell goes back
eval "$(pyenv init - bash)"; pyenv shell -; echo $?; pyenv shell 3.9.18; pyenv shell 3.12.1; pyenv shell -; pyenv shell; pyenv shell -; pyenv shell
#> 1
#> 3.9.18
#> 3.12.1
#2> pyenv: PYENV_VERSION_OLD is not set

## shell refuses what is not installed
eval "$(pyenv init - bash)"; pyenv shell 3.9.18; pyenv shell 3.5; echo $?; pyenv shell
#> 1
#> 3.9.18
#2> pyenv: version `3.5' not installed

## shell with several versions and a prefix
eval "$(pyenv init - bash)"; pyenv shell 3.9 3.12.1; pyenv shell; pyenv version; python3.12 --version
#> 3.9:3.12.1
#> 3.9.18 (set by PYENV_VERSION environment variable)
#> 3.12.1 (set by PYENV_VERSION environment variable)
#> Python 3.12.1

## a child has the version too
eval "$(pyenv init - bash)"; pyenv shell 3.9.18; bash -c 'python --version'; (pyenv shell 3.12.1; python --version); python --version
#> Python 3.9.18
#> Python 3.12.1
#> Python 3.9.18

## what the function evaluates
pyenv sh-shell 3.9.18; pyenv sh-shell --unset; pyenv sh-shell; echo $?; PYENV_VERSION=3.9.18 pyenv sh-shell; PYENV_VERSION=3.9.18 pyenv sh-shell 3.9.18; pyenv sh-shell 1.2; echo $?
#> PYENV_VERSION_OLD="${PYENV_VERSION-}"
#> export PYENV_VERSION="3.9.18"
#> PYENV_VERSION_OLD="${PYENV_VERSION-}"
#> unset PYENV_VERSION
#> 1
#> echo "$PYENV_VERSION"
#> false
#> 1
#2> pyenv: no shell-specific version configured
#2> pyenv: version `1.2' not installed

## what shell - evaluates
pyenv sh-shell -
#> if [ -n "${PYENV_VERSION_OLD+x}" ]; then
#>   if [ -n "$PYENV_VERSION_OLD" ]; then
#>     PYENV_VERSION_OLD_="$PYENV_VERSION"
#>     export PYENV_VERSION="$PYENV_VERSION_OLD"
#>     PYENV_VERSION_OLD="$PYENV_VERSION_OLD_"
#>     unset PYENV_VERSION_OLD_
#>   else
#>     PYENV_VERSION_OLD="$PYENV_VERSION"
#>     unset PYENV_VERSION
#>   fi
#> else
#>   echo "pyenv: PYENV_VERSION_OLD is not set" >&2
#>   false
#> fi

## rehash of the function forgets where commands were
pyenv sh-rehash; eval "$(pyenv init - bash)"; pyenv rehash; echo $?
#> command pyenv rehash
#> hash -r 2>/dev/null || true
#> 0

## the function gives other commands on
eval "$(pyenv init - bash)"; pyenv version-name; pyenv nosuch; echo $?; pyenv; echo $?
#> 3.10.13
#> 1
#> 1
#2> pyenv: no such command `nosuch'
#2> pyenv 2.6.30
#2> Usage: pyenv <command> [<args>]
#2>
#2> Some useful pyenv commands are:
#2>    --version   Display the version of pyenv
#2>    activate    Activate virtual environment
#2>    commands    List all available pyenv commands
#2>    deactivate   Deactivate virtual environment
#2>    doctor      Verify pyenv installation and development tools to build pythons.
#2>    exec        Run an executable with the selected Python version
#2>    global      Set or show the global Python version(s)
#2>    help        Display help for a command
#2>    hooks       List hook scripts for a given pyenv command
#2>    init        Configure the shell environment for pyenv
#2>    install     Install a Python version using python-build
#2>    latest      Print the latest installed or known version with the given prefix
#2>    local       Set or show the local application-specific Python version(s)
#2>    prefix      Display prefixes for Python versions
#2>    rehash      Rehash pyenv shims (run this after installing executables)
#2>    root        Display the root directory where versions and shims are kept
#2>    shell       Set or show the shell-specific Python version
#2>    shims       List existing pyenv shims
#2>    uninstall   Uninstall Python versions
#2>    update      Update pyenv, its plugins including the list of available versions
#2>    version     Show the current Python version(s) and its origin
#2>    version-file   Detect the file that sets the current pyenv version
#2>    version-name   Show the current Python version
#2>    version-origin   Explain how the current Python version is set
#2>    versions    List all Python versions available to pyenv
#2>    virtualenv   Create a Python virtualenv using the pyenv-virtualenv plugin
#2>    virtualenv-delete   Uninstall a specific Python virtualenv
#2>    virtualenv-init   Configure the shell environment for pyenv-virtualenv
#2>    virtualenv-prefix   Display real_prefix for a Python virtualenv version
#2>    virtualenvs   List all Python virtualenvs found in `$PYENV_ROOT/versions/*'.
#2>    whence      List all Python versions that contain the given executable
#2>    which       Display the full path to an executable
#2>
#2> See `pyenv help <command>' for information on a specific command.
#2> For full documentation, see: https://github.com/pyenv/pyenv#readme

## completions of commands and versions
pyenv completions local; pyenv completions global; pyenv completions versions; pyenv completions rehash; pyenv completions nosuch; echo $?; pyenv completions; echo $?
#> --help
#> --unset
#> system
#> 3.9.18
#> 3.10.13
#> 3.12.1
#> --help
#> system
#> 3.9.18
#> 3.10.13
#> 3.12.1
#> --help
#> --bare
#> --skip-aliases
#> --skip-envs
#> --help
#> 1
#> 1
#2> Usage: pyenv completions <command> [arg1 arg2...]

## completions of shims, options and shell
pyenv completions which | head -3; pyenv completions shell; pyenv completions init; pyenv completions install | head -9; pyenv completions uninstall; pyenv completions whence | head -2
#> --help
#> 2to3
#> 2to3-3.10
#> --help
#> --unset
#> system
#> 3.9.18
#> 3.10.13
#> 3.12.1
#> --help
#> -
#> --path
#> --no-push-path
#> --no-rehash
#> --detect-shell
#> bash
#> fish
#> ksh
#> pwsh
#> zsh
#> --help
#> --list
#> --force
#> --skip-existing
#> --keep
#> --patch
#> --verbose
#> --version
#> --debug
#> --help
#> --force
#> 3.9.18
#> 3.10.13
#> 3.12.1
#> --help
#> --path

## completions of the words of completion and help
pyenv completions shims; pyenv completions commands; pyenv completions hooks; pyenv completions prefix; pyenv completions exec | tail -1
#> --help
#> --short
#> --help
#> --sh
#> --no-sh
#> --help
#> exec
#> rehash
#> version-name
#> version-origin
#> which
#> --help
#> system
#> 3.9.18
#> 3.10.13
#> 3.12.1
#> python3.9-gdb.py
