import type { CommandTable } from "../option.ts";
import { PACKAGE_INDEX_OPTIONS } from "./package-index.ts";
import { EXCLUDE, PATH, PRE, USER } from "./shared.ts";

export const LIST_TABLE: CommandTable = {
  name: "list",
  summary: "List installed packages.",
  usage: ["[options]"],
  description:
    "List installed packages, including editables.\n\nPackages are listed in a case-insensitive sorted order.",
  groups: [
    {
      title: "List Options",
      options: [
        { names: ["-o", "--outdated"], key: "outdated", help: "List outdated packages" },
        { names: ["-u", "--uptodate"], key: "uptodate", help: "List uptodate packages" },
        { names: ["-e", "--editable"], key: "editable", help: "List editable projects." },
        {
          names: ["-l", "--local"],
          key: "local",
          help: "If in a virtualenv that has global access, do not list globally-installed packages.",
        },
        USER,
        PATH,
        PRE,
        {
          names: ["--format"],
          key: "listFormat",
          argument: "list_format",
          choices: ["columns", "freeze", "json"],
          help: "Select the output format among: columns (default), freeze, or json. The 'freeze' format cannot be used with the --outdated option.",
        },
        {
          names: ["--not-required"],
          key: "notRequired",
          help: "List packages that are not dependencies of installed packages.",
        },
        {
          names: ["--exclude-editable"],
          key: "includeEditable",
          negative: true,
          help: "Exclude editable package from output.",
        },
        {
          names: ["--include-editable"],
          key: "includeEditable",
          help: "Include editable package from output.",
        },
        EXCLUDE,
      ],
    },
    PACKAGE_INDEX_OPTIONS,
  ],
};
