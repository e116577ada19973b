import type { CommandTable } from "../option.ts";

export const CACHE_TABLE: CommandTable = {
  name: "cache",
  summary: "Inspect and manage pip's wheel cache.",
  usage: ["dir", "info", "list [<pattern>] [--format=[human, abspath]]", "remove <pattern>", "purge"],
  usageShape: "ended",
  description:
    "Inspect and manage pip's wheel cache.\n\nSubcommands:\n\n- dir: Show the cache directory.\n- info: Show information about the cache.\n- list: List filenames of packages stored in the cache.\n- remove: Remove one or more package from the cache.\n- purge: Remove all items from the cache.\n\n``<pattern>`` can be a glob expression or a package name.",
  groups: [
    {
      title: "Cache Options",
      options: [
        {
          names: ["--format"],
          key: "listFormat",
          argument: "list_format",
          choices: ["human", "abspath"],
          help: "Select the output format among: human (default) or abspath",
        },
      ],
    },
  ],
};
