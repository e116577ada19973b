import type { CommandTable } from "../option.ts";

export const SEARCH_TABLE: CommandTable = {
  name: "search",
  summary: "Search PyPI for packages.",
  usage: ["[options] <query>"],
  description: "Search for PyPI packages whose name or summary contains <query>.",
  groups: [
    {
      title: "Search Options",
      options: [
        {
          names: ["-i", "--index"],
          key: "index",
          argument: "URL",
          help: "Base URL of Python Package Index (default https://pypi.org/pypi)",
          notSimulated: true,
        },
      ],
    },
  ],
};
