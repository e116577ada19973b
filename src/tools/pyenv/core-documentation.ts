/** What `pyenv help` says of a command, in pyenv's own words. */
export interface Documentation {
  readonly summary?: string;
  readonly usage?: string;
  readonly help?: string;
}

/** The commands of pyenv itself, by the name of their file without `pyenv-`. */
export const CORE_DOCUMENTATION: Readonly<Record<string, Documentation>> = {
  "--version": {
    summary: "Display the version of pyenv",
    help: `Displays the version number of this pyenv release, including the
current revision from git, if available.

The format of the git revision is:
  <version>-<num_commits>-<git_sha>
where \`num_commits\` is the number of commits since \`version\` was
tagged.`,
  },
  commands: {
    summary: "List all available pyenv commands",
    usage: "Usage: pyenv commands [--sh|--no-sh]",
  },
  completions: {
    usage: "Usage: pyenv completions <command> [arg1 arg2...]",
  },
  exec: {
    summary: "Run an executable with the selected Python version",
    usage: "Usage: pyenv exec <command> [arg1 arg2...]",
    help: `Runs an executable by first preparing PATH so that the selected Python
version's \`bin' directory is at the front.

For example, if the currently selected Python version is 2.7.6:
  pyenv exec pip install -r requirements.txt

is equivalent to:
  PATH="$PYENV_ROOT/versions/2.7.6/bin:$PATH" pip install -r requirements.txt`,
  },
  global: {
    summary: "Set or show the global Python version(s)",
    usage: "Usage: pyenv global <version> <version2> <..>",
    help: `Sets the global Python version(s). You can override the global version at
any time by setting a directory-specific version with \`pyenv local'
or by setting the \`PYENV_VERSION' environment variable.

<version> can be specified multiple times and should be a version
tag known to pyenv.  The special version string \`system' will use
your default system Python.  Run \`pyenv versions' for a list of
available Python versions.

Example: To enable the python2.7 and python3.7 shims to find their
         respective executables you could set both versions with:

'pyenv global 3.7.0 2.7.15'`,
  },
  help: {
    summary: "Display help for a command",
    usage: "Usage: pyenv help [--usage] COMMAND",
    help: `Parses and displays help contents from a command's source file.

A command is considered documented if it starts with a comment block
that has a \`Summary:' or \`Usage:' section. Usage instructions can
span multiple lines as long as subsequent lines are indented.
The remainder of the comment block is displayed as extended
documentation.`,
  },
  hooks: {
    summary: "List hook scripts for a given pyenv command",
    usage: "Usage: pyenv hooks <command>",
  },
  init: {
    summary: "Configure the shell environment for pyenv",
    usage: 'Usage: eval "$(pyenv init [-|--path] [--no-push-path] [--detect-shell] [--no-rehash] [<shell>])"',
  },
  latest: {
    summary: "Print the latest installed or known version with the given prefix",
    usage: "Usage: pyenv latest [-k|--known] <prefix>",
    help: `  -k/--known      Select from all known versions instead of installed
  -b/--bypass     (internal) On a resolution failure, do not print an error message
                  but rather print the argument unchanged
  -f/--force      (internal) Same as -b but also do not return a failure exit code`,
  },
  local: {
    summary: "Set or show the local application-specific Python version(s)",
    usage: `Usage: pyenv local [-f|--force] [<version> [...]]
       pyenv local --unset`,
    help: `  -f/--force    Do not verify that the versions being set exist

Sets the local application-specific Python version(s) by writing the
version name to a file named \`.python-version'.

When you run a Python command, pyenv will look for a \`.python-version'
file in the current directory and each parent directory. If no such
file is found in the tree, pyenv will use the global Python version
specified with \`pyenv global'. A version specified with the
\`PYENV_VERSION' environment variable takes precedence over local
and global versions.

<version> can be specified multiple times and should be a version
tag known to pyenv.  The special version string \`system' will use
your default system Python.  Run \`pyenv versions' for a list of
available Python versions.

Example: To enable the python2.7 and python3.7 shims to find their
         respective executables you could set both versions with:

'pyenv local 3.7.0 2.7.15'`,
  },
  prefix: {
    summary: "Display prefixes for Python versions",
    usage: "Usage: pyenv prefix [<version>...]",
    help: `Displays the directories where the given Python versions are installed,
separated by colons. If no version is given, \`pyenv prefix' displays the
locations of the currently selected versions.`,
  },
  rehash: {
    summary: "Rehash pyenv shims (run this after installing executables)",
  },
  root: {
    summary: "Display the root directory where versions and shims are kept",
  },
  "sh-rehash": {},
  "sh-shell": {
    summary: "Set or show the shell-specific Python version",
    usage: `Usage: pyenv shell <version>...
       pyenv shell -
       pyenv shell --unset`,
    help: `Sets a shell-specific Python version by setting the \`PYENV_VERSION'
environment variable in your shell. This version overrides local
application-specific versions and the global version.

<version> should be a string matching a Python version known to pyenv.
The special version string \`system' will use your default system Python.
Run \`pyenv versions' for a list of available Python versions.

When \`-\` is passed instead of the version string, the previously set
version will be restored. With \`--unset\`, the \`PYENV_VERSION\`
environment variable gets unset, restoring the environment to the
state before the first \`pyenv shell\` call.`,
  },
  shims: {
    summary: "List existing pyenv shims",
    usage: "Usage: pyenv shims [--short]",
  },
  version: {
    summary: "Show the current Python version(s) and its origin",
    usage: "Usage: pyenv version [--bare]",
    help: "    --bare    show just the version name. An alias to `pyenv version-name'",
  },
  "version-file": {
    summary: "Detect the file that sets the current pyenv version",
    usage: "Usage: pyenv version-file [<dir>]",
  },
  "version-file-read": {
    usage: "Usage: pyenv version-file-read <file>",
  },
  "version-file-write": {
    usage: "Usage: pyenv version-file-write [-f|--force] <file> <version> [...]",
    help: "  -f/--force    Don't verify that the versions exist",
  },
  "version-name": {
    summary: "Show the current Python version",
    help: "  -f/--force    (Internal) If a version doesn't exist, print it as is rather than produce an error",
  },
  "version-origin": {
    summary: "Explain how the current Python version is set",
  },
  versions: {
    summary: "List all Python versions available to pyenv",
    usage: "Usage: pyenv versions [--bare] [--skip-aliases] [--skip-envs] [--executables]",
    help: `Lists all Python versions found in \`$PYENV_ROOT/versions/*'.

  --bare            List just the names, omit \`system'
  --skip-aliases    Skip symlinks to other versions and to virtual environments
  --skip-envs       Skip virtual environments (under <version>/envs)
  --executables     Internal. Overrides other options.
                    Optimally get a deduplicated list of all executable names in Pyenv-managed
                    versions and environments for \`pyenv rehash'`,
  },
  whence: {
    summary: "List all Python versions that contain the given executable",
    usage: "Usage: pyenv whence [--path] <command>",
  },
  which: {
    summary: "Display the full path to an executable",
    usage: "Usage: pyenv which <command> [--nosystem] [--skip-advice]",
    help: `Displays the full path to the executable that pyenv will invoke when
you run the given command.
Use --nosystem argument in case when you don't need to search command in the 
system environment.
Internal switch --skip-advice used to skip printing an error message on a
failed search.`,
  },
};
