import type { Documentation } from "./core-documentation.ts";

/** The commands that plugins bring: python-build, pyenv-doctor, pyenv-update, pyenv-virtualenv. */
export const PLUGIN_DOCUMENTATION: Readonly<Record<string, Documentation>> = {
  activate: {
    summary: "Activate virtual environment",
    usage: `Usage: pyenv activate <virtualenv>
       pyenv activate --unset`,
    help: `Activate a Python virtualenv environment in current shell.
This acts almost as same as \`pyenv shell\`, but this invokes the \`activate\`
script in your shell.

<virtualenv> should be a string matching a Python version known to pyenv.`,
  },
  deactivate: {
    summary: "Deactivate virtual environment",
    usage: "Usage: pyenv deactivate",
    help: "Deactivate a Python virtual environment.",
  },
  doctor: {
    summary: "Verify pyenv installation and development tools to build pythons.",
    usage: "Usage: pyenv doctor [OPTIONS]",
    help: `  -a/--all       Check all
  -c/--cpython   Check for CPython
  -j/--jython    Check for Jython
  -p/--pypy      Check for PyPy
  -s/--stackless Check for Stackless Python
  -v/--verbose   Increase verbosity`,
  },
  install: {
    summary: "Install a Python version using python-build",
    usage: `Usage: pyenv install [-f] [-kvp] <version>...
       pyenv install [-f] [-kvp] <definition-file>
       pyenv install -l|--list
       pyenv install --version`,
    help: `  -l/--list          List all available versions
  -f/--force         Install even if the version appears to be installed already
  -s/--skip-existing Skip if the version appears to be installed already

  python-build options:

  -k/--keep          Keep source tree in $PYENV_BUILD_ROOT after installation
                     (defaults to $PYENV_ROOT/sources)
  -p/--patch         Apply a patch from stdin before building
  -v/--verbose       Verbose mode: print compilation status to stdout
  --version          Show version of python-build
  -g/--debug         Build a debug version

For detailed information on installing Python versions with
python-build, including a list of environment variables for adjusting
compilation, see: https://github.com/pyenv/pyenv#readme`,
  },
  "sh-activate": {
    summary: "Activate virtual environment",
    usage: `Usage: pyenv activate <virtualenv>
       pyenv activate --unset`,
    help: `Activate a Python virtualenv environment in current shell.
This acts almost as same as \`pyenv shell\`, but this invokes the \`activate\`
script in your shell.

<virtualenv> should be a string matching a Python version known to pyenv.`,
  },
  "sh-deactivate": {
    summary: "Deactivate virtual environment",
    usage: "Usage: pyenv deactivate",
    help: "Deactivate a Python virtual environment.",
  },
  uninstall: {
    summary: "Uninstall Python versions",
    usage: "Usage: pyenv uninstall [-f|--force] <version> ...",
    help: `   -f  Attempt to remove the specified version without prompting
       for confirmation. If the version does not exist, do not
       display an error message.

See \`pyenv versions\` for a complete list of installed versions.`,
  },
  update: {
    summary: "Update pyenv, its plugins including the list of available versions",
    usage: "Usage: pyenv update",
  },
  virtualenv: {
    summary: "Create a Python virtualenv using the pyenv-virtualenv plugin",
    usage: `Usage: pyenv virtualenv [-f|--force] [VIRTUALENV_OPTIONS] [version] <virtualenv-name>
       pyenv virtualenv --version
       pyenv virtualenv --help`,
    help: `  -f/--force       Install even if the version appears to be installed already. Skip
                   prompting for confirmation

Notable VIRTUALENV_OPTIONS passed to venv-creating executable, if applicable:
  -u/--upgrade     Imply --force`,
  },
  "virtualenv-delete": {
    summary: "Uninstall a specific Python virtualenv",
    usage: "Usage: pyenv virtualenv-delete [-f|--force] <virtualenv>",
    help: `   -f  Attempt to remove the specified virtualenv without prompting
       for confirmation. If the virtualenv does not exist, do not
       display an error message.

See \`pyenv virtualenvs\` for a complete list of installed versions.`,
  },
  "virtualenv-init": {
    summary: "Configure the shell environment for pyenv-virtualenv",
    usage: 'Usage: eval "$(pyenv virtualenv-init - [<shell>])"',
    help: `Automatically activates a Python virtualenv environment based on current
pyenv version.`,
  },
  "virtualenv-prefix": {
    summary: "Display real_prefix for a Python virtualenv version",
    usage: "Usage: pyenv virtualenv-prefix [<virtualenv>]",
  },
  virtualenvs: {
    summary: "List all Python virtualenvs found in `$PYENV_ROOT/versions/*'.",
    usage: "Usage: pyenv virtualenvs [--bare] [--skip-aliases]",
    help: "List all virtualenvs found in `$PYENV_ROOT/versions/*' and its `$PYENV_ROOT/versions/envs/*'.",
  },
};
