import type { CommandTable } from "../option.ts";

export const SHOW_TABLE: CommandTable = {
  name: "show",
  summary: "Show information about installed packages.",
  usage: ["[options] <package> ..."],
  description:
    "Show information about one or more installed packages.\n\nThe output is in RFC-compliant mail header format.",
  groups: [
    {
      title: "Show Options",
      options: [
        {
          names: ["-f", "--files"],
          key: "files",
          help: "Show the full list of installed files for each package.",
        },
      ],
    },
  ],
};
