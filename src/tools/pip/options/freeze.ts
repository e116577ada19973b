import type { CommandTable } from "../option.ts";
import { EXCLUDE, PATH, USER } from "./shared.ts";

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
        USER,
        PATH,
        { names: ["--all"], key: "freezeAll", help: "Do not skip these packages in the output: pip" },
        {
          names: ["--exclude-editable"],
          key: "excludeEditable",
          help: "Exclude editable package from output.",
        },
        EXCLUDE,
      ],
    },
  ],
};
