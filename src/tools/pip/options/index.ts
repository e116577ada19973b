import type { CommandTable } from "../option.ts";
import { PACKAGE_INDEX_OPTIONS } from "./package-index.ts";

export const INDEX_TABLE: CommandTable = {
  name: "index",
  summary: "Inspect information available from package indexes.",
  usage: ["versions <package>"],
  description: "Inspect information available from package indexes.",
  groups: [
    {
      title: "Index Options",
      options: [
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
        {
          names: ["--ignore-requires-python"],
          key: "ignoreRequiresPython",
          help: "Ignore the Requires-Python information.",
        },
        {
          names: ["--pre"],
          key: "pre",
          help: "Include pre-release and development versions. By default, pip only finds stable versions.",
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
      ],
    },
    PACKAGE_INDEX_OPTIONS,
  ],
};
