import type { CommandTable } from "../option.ts";
import { PATH, USER } from "./shared.ts";

export const INSPECT_TABLE: CommandTable = {
  name: "inspect",
  summary: "Inspect the python environment.",
  usage: ["[options]"],
  description: "Inspect the content of a Python environment and produce a report in JSON format.",
  groups: [
    {
      title: "Inspect Options",
      options: [
        {
          names: ["--local"],
          key: "local",
          help: "If in a virtualenv that has global access, do not list globally-installed packages.",
        },
        USER,
        PATH,
      ],
    },
  ],
};
