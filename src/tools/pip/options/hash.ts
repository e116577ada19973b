import type { CommandTable } from "../option.ts";

export const HASH_TABLE: CommandTable = {
  name: "hash",
  summary: "Compute hashes of package archives.",
  usage: ["[options] <file> ..."],
  usageShape: "inline",
  description:
    "Compute a hash of a local package archive.\n\nThese can be used with --hash in a requirements file to do repeatable\ninstalls.",
  groups: [
    {
      title: "Hash Options",
      options: [
        {
          names: ["-a", "--algorithm"],
          key: "algorithm",
          argument: "algorithm",
          choices: ["sha256", "sha384", "sha512"],
          help: "The hash algorithm to use: one of sha256, sha384, sha512",
        },
      ],
    },
  ],
};
