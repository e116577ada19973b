import type { CommandTable } from "../option.ts";

export const CHECK_TABLE: CommandTable = {
  name: "check",
  summary: "Verify installed packages have compatible dependencies.",
  usage: ["[options]"],
  description: "Verify installed packages have compatible dependencies.",
  groups: [],
};
