import type { CommandTable } from "../option.ts";

export const FREEZE_TABLE: CommandTable = {
  name: "freeze",
  summary: "Output installed packages in requirements format.",
  usage: ["[options]"],
  description:
    "Output installed packages in requirements format.\n\npackages are listed in a case-insensitive sorted order.",
  groups: [
    {
      title: "Freeze Options",
      options: [
        {
          names: ["-r", "--requirement"],
          key: "requirements",
          argument: "file",
          repeatable: true,
          help: "Use the order in the given requirements file and its comments when generating output. This option can be used multiple times.",
        },
        {
          names: ["-l", "--local"],
          key: "local",
          help: "If in a virtualenv that has global access, do not output globally-installed packages.",
        },
        { names: ["--user"], key: "user", help: "Only output packages installed in user-site." },
        {
          names: ["--path"],
          key: "path",
          argument: "path",
          repeatable: true,
          help: "Restrict to the specified installation path for listing packages (can be used multiple times).",
          notSimulated: true,
        },
        { names: ["--all"], key: "freezeAll", help: "Do not skip these packages in the output: pip" },
        {
          names: ["--exclude-editable"],
          key: "excludeEditable",
          help: "Exclude editable package from output.",
        },
        {
          names: ["--exclude"],
          key: "excludes",
          argument: "package",
          repeatable: true,
          help: "Exclude specified package from the output",
        },
      ],
    },
  ],
};
