import type { PipOption } from "../option.ts";

// Options that several commands have (pip's cmdoptions.py).

export const REQUIREMENT: PipOption = {
  names: ["-r", "--requirement"],
  key: "requirements",
  argument: "file",
  repeatable: true,
  help: "Install from the given requirements file. This option can be used multiple times.",
};

export const CONSTRAINT: PipOption = {
  names: ["-c", "--constraint"],
  key: "constraints",
  argument: "file",
  repeatable: true,
  help: "Constrain versions using the given constraints file. This option can be used multiple times.",
};

export const NO_DEPS: PipOption = {
  names: ["--no-deps", "--no-dependencies"],
  key: "ignoreDependencies",
  help: "Don't install package dependencies.",
};

export const PRE: PipOption = {
  names: ["--pre"],
  key: "pre",
  help: "Include pre-release and development versions. By default, pip only finds stable versions.",
};

export const PLATFORM: PipOption = {
  names: ["--platform"],
  key: "platforms",
  argument: "platform",
  repeatable: true,
  help: "Only use wheels compatible with <platform>. Defaults to the platform of the running system. Use this option multiple times to specify multiple platforms supported by the target interpreter.",
};

export const PYTHON_VERSION: PipOption = {
  names: ["--python-version"],
  key: "pythonVersion",
  argument: "python_version",
  help: 'The Python interpreter version to use for wheel and "Requires-Python"\ncompatibility checks. Defaults to a version derived from the running\ninterpreter. The version can be specified using up to three dot-separated\nintegers (e.g. "3" for 3.0.0, "3.7" for 3.7.0, or "3.7.3"). A major-minor\nversion can also be given as a string without dots (e.g. "37" for 3.7.0).\n',
};

export const IMPLEMENTATION: PipOption = {
  names: ["--implementation"],
  key: "implementation",
  argument: "implementation",
  help: "Only use wheels compatible with Python implementation <implementation>, e.g. 'pp', 'jy', 'cp',  or 'ip'. If not specified, then the current interpreter implementation is used.  Use 'py' to force implementation-agnostic wheels.",
  notSimulated: true,
};

export const ABI: PipOption = {
  names: ["--abi"],
  key: "abis",
  argument: "abi",
  repeatable: true,
  help: "Only use wheels compatible with Python abi <abi>, e.g. 'pypy_41'. If not specified, then the current interpreter abi tag is used. Use this option multiple times to specify multiple abis supported by the target interpreter. Generally you will need to specify --implementation, --platform, and --python-version when using this option.",
  notSimulated: true,
};

export const SRC: PipOption = {
  names: ["--src", "--source", "--source-dir", "--source-directory"],
  key: "srcDir",
  argument: "dir",
  help: 'Directory to check out editable projects into. The default in a virtualenv is "<venv path>/src". The default for global installs is "<current dir>/src".',
};

export const IGNORE_REQUIRES_PYTHON: PipOption = {
  names: ["--ignore-requires-python"],
  key: "ignoreRequiresPython",
  help: "Ignore the Requires-Python information.",
};

export const NO_BUILD_ISOLATION: PipOption = {
  names: ["--no-build-isolation"],
  key: "buildIsolation",
  negative: true,
  help: "Disable isolation when building a modern source distribution. Build dependencies specified by PEP 518 must be already installed if this option is used.",
};

export const USE_PEP517: PipOption = {
  names: ["--use-pep517"],
  key: "usePep517",
  help: "Use PEP 517 for building source distributions (use --no-use-pep517 to force legacy behaviour).",
};

export const NO_USE_PEP517: PipOption = { names: ["--no-use-pep517"], key: "usePep517" };

export const CHECK_BUILD_DEPENDENCIES: PipOption = {
  names: ["--check-build-dependencies"],
  key: "checkBuildDeps",
  help: "Check the build dependencies when PEP517 is used.",
};

export const BREAK_SYSTEM_PACKAGES: PipOption = {
  names: ["--break-system-packages"],
  key: "overrideExternallyManaged",
  help: "Allow pip to modify an EXTERNALLY-MANAGED Python installation",
};

export const GLOBAL_OPTION: PipOption = {
  names: ["--global-option"],
  key: "globalOptions",
  argument: "options",
  repeatable: true,
  help: "Extra global options to be supplied to the setup.py call before the install or bdist_wheel command.",
  notSimulated: true,
};

export const NO_BINARY: PipOption = {
  names: ["--no-binary"],
  key: "noBinary",
  argument: "format_control",
  repeatable: true,
  help: 'Do not use binary packages. Can be supplied multiple times, and each time adds to the existing value. Accepts either ":all:" to disable all binary packages, ":none:" to empty the set (notice the colons), or one or more package names with commas between them (no colons). Note that some packages are tricky to compile and may fail to install when this option is used on them.',
};

export const ONLY_BINARY: PipOption = {
  names: ["--only-binary"],
  key: "onlyBinary",
  argument: "format_control",
  repeatable: true,
  help: 'Do not use source packages. Can be supplied multiple times, and each time adds to the existing value. Accepts either ":all:" to disable all source packages, ":none:" to empty the set, or one or more package names with commas between them. Packages without binary distributions will fail to install when this option is used on them.',
};

export const PREFER_BINARY: PipOption = {
  names: ["--prefer-binary"],
  key: "preferBinary",
  help: "Prefer older binary packages over newer source packages.",
};

export const REQUIRE_HASHES: PipOption = {
  names: ["--require-hashes"],
  key: "requireHashes",
  help: "Require a hash to check each requirement against, for repeatable installs. This option is implied when any package in a requirements file has a --hash option.",
};

export const PROGRESS_BAR: PipOption = {
  names: ["--progress-bar"],
  key: "progressBar",
  argument: "progress_bar",
  choices: ["on", "off"],
  help: "Specify whether the progress bar should be used [on, off] (default: on)",
};

export const ROOT_USER_ACTION: PipOption = {
  names: ["--root-user-action"],
  key: "rootUserAction",
  argument: "root_user_action",
  choices: ["warn", "ignore"],
  help: "Action if pip is run as a root user. By default, a warning message is shown.",
};

export const NO_CLEAN: PipOption = {
  names: ["--no-clean"],
  key: "noClean",
  help: "Don't clean up build directories.",
};

export const USER: PipOption = {
  names: ["--user"],
  key: "user",
  help: "Only output packages installed in user-site.",
};

export const PATH: PipOption = {
  names: ["--path"],
  key: "path",
  argument: "path",
  repeatable: true,
  help: "Restrict to the specified installation path for listing packages (can be used multiple times).",
};

export const EXCLUDE: PipOption = {
  names: ["--exclude"],
  key: "excludes",
  argument: "package",
  repeatable: true,
  help: "Exclude specified package from the output",
};

export const EDITABLE: PipOption = {
  names: ["-e", "--editable"],
  key: "editables",
  argument: "path/url",
  repeatable: true,
  help: 'Install a project in editable mode (i.e. setuptools "develop mode") from a local project path or a VCS url.',
};

export const CONFIG_SETTINGS: PipOption = {
  names: ["-C", "--config-settings"],
  key: "configSettings",
  argument: "settings",
  help: "Configuration settings to be passed to the PEP 517 build backend. Settings take the form KEY=VALUE. Use multiple --config-settings options to pass multiple keys to the backend.",
  repeatable: true,
};
