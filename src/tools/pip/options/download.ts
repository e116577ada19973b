import type { CommandTable } from "../option.ts";
import { PACKAGE_INDEX_OPTIONS } from "./package-index.ts";

export const DOWNLOAD_TABLE: CommandTable = {
  name: "download",
  summary: "Download packages.",
  usage: [
    "[options] <requirement specifier> [package-index-options] ...",
    "[options] -r <requirements file> [package-index-options] ...",
    "[options] <vcs project url> ...",
    "[options] <local project path> ...",
    "[options] <archive url/path> ...",
  ],
  description:
    'Download packages from:\n\n- PyPI (and other indexes) using requirement specifiers.\n- VCS project urls.\n- Local project directories.\n- Local or remote source archives.\n\npip also supports downloading from "requirements files", which provide\nan easy way to specify a whole environment to be downloaded.',
  groups: [
    {
      title: "Download Options",
      options: [
        {
          names: ["-c", "--constraint"],
          key: "constraints",
          argument: "file",
          repeatable: true,
          help: "Constrain versions using the given constraints file. This option can be used multiple times.",
        },
        {
          names: ["-r", "--requirement"],
          key: "requirements",
          argument: "file",
          repeatable: true,
          help: "Install from the given requirements file. This option can be used multiple times.",
        },
        {
          names: ["--no-deps", "--no-dependencies"],
          key: "ignoreDependencies",
          help: "Don't install package dependencies.",
        },
        {
          names: ["--global-option"],
          key: "globalOptions",
          argument: "options",
          repeatable: true,
          help: "Extra global options to be supplied to the setup.py call before the install or bdist_wheel command.",
          notSimulated: true,
        },
        {
          names: ["--no-binary"],
          key: "formatControl",
          argument: "format_control",
          help: 'Do not use binary packages. Can be supplied multiple times, and each time adds to the existing value. Accepts either ":all:" to disable all binary packages, ":none:" to empty the set (notice the colons), or one or more package names with commas between them (no colons). Note that some packages are tricky to compile and may fail to install when this option is used on them.',
        },
        {
          names: ["--only-binary"],
          key: "formatControl",
          argument: "format_control",
          help: 'Do not use source packages. Can be supplied multiple times, and each time adds to the existing value. Accepts either ":all:" to disable all source packages, ":none:" to empty the set, or one or more package names with commas between them. Packages without binary distributions will fail to install when this option is used on them.',
        },
        {
          names: ["--prefer-binary"],
          key: "preferBinary",
          help: "Prefer older binary packages over newer source packages.",
        },
        {
          names: ["--src", "--source", "--source-dir", "--source-directory"],
          key: "srcDir",
          argument: "dir",
          help: 'Directory to check out editable projects into. The default in a virtualenv is "<venv path>/src". The default for global installs is "<current dir>/src".',
        },
        {
          names: ["--pre"],
          key: "pre",
          help: "Include pre-release and development versions. By default, pip only finds stable versions.",
        },
        {
          names: ["--require-hashes"],
          key: "requireHashes",
          help: "Require a hash to check each requirement against, for repeatable installs. This option is implied when any package in a requirements file has a --hash option.",
          notSimulated: true,
        },
        {
          names: ["--progress-bar"],
          key: "progressBar",
          argument: "progress_bar",
          choices: ["on", "off"],
          help: "Specify whether the progress bar should be used [on, off] (default: on)",
        },
        {
          names: ["--no-build-isolation"],
          key: "buildIsolation",
          negative: true,
          help: "Disable isolation when building a modern source distribution. Build dependencies specified by PEP 518 must be already installed if this option is used.",
        },
        {
          names: ["--use-pep517"],
          key: "usePep517",
          help: "Use PEP 517 for building source distributions (use --no-use-pep517 to force legacy behaviour).",
        },
        { names: ["--no-use-pep517"], key: "usePep517" },
        {
          names: ["--check-build-dependencies"],
          key: "checkBuildDeps",
          help: "Check the build dependencies when PEP517 is used.",
        },
        {
          names: ["--ignore-requires-python"],
          key: "ignoreRequiresPython",
          help: "Ignore the Requires-Python information.",
        },
        {
          names: ["-d", "--dest", "--destination-dir", "--destination-directory"],
          key: "downloadDir",
          argument: "dir",
          help: "Download packages into <dir>.",
        },
        {
          names: ["--platform"],
          key: "platforms",
          argument: "platform",
          repeatable: true,
          help: "Only use wheels compatible with <platform>. Defaults to the platform of the running system. Use this option multiple times to specify multiple platforms supported by the target interpreter.",
          notSimulated: true,
        },
        {
          names: ["--python-version"],
          key: "pythonVersion",
          argument: "python_version",
          help: 'The Python interpreter version to use for wheel and "Requires-Python"\ncompatibility checks. Defaults to a version derived from the running\ninterpreter. The version can be specified using up to three dot-separated\nintegers (e.g. "3" for 3.0.0, "3.7" for 3.7.0, or "3.7.3"). A major-minor\nversion can also be given as a string without dots (e.g. "37" for 3.7.0).\n',
          notSimulated: true,
        },
        {
          names: ["--implementation"],
          key: "implementation",
          argument: "implementation",
          help: "Only use wheels compatible with Python implementation <implementation>, e.g. 'pp', 'jy', 'cp',  or 'ip'. If not specified, then the current interpreter implementation is used.  Use 'py' to force implementation-agnostic wheels.",
          notSimulated: true,
        },
        {
          names: ["--abi"],
          key: "abis",
          argument: "abi",
          repeatable: true,
          help: "Only use wheels compatible with Python abi <abi>, e.g. 'pypy_41'. If not specified, then the current interpreter abi tag is used. Use this option multiple times to specify multiple abis supported by the target interpreter. Generally you will need to specify --implementation, --platform, and --python-version when using this option.",
          notSimulated: true,
        },
        { names: ["--no-clean"], key: "noClean", help: "Don't clean up build directories." },
      ],
    },
    PACKAGE_INDEX_OPTIONS,
  ],
};
