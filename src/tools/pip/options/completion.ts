import type { CommandTable } from "../option.ts";

export const COMPLETION_TABLE: CommandTable = {
  name: "completion",
  summary: "A helper command used for command completion.",
  usage: [],
  usageShape: "inline",
  description: "A helper command to be used for command completion.",
  groups: [
    {
      title: "Completion Options",
      options: [
        { names: ["-b", "--bash"], key: "bash", help: "Emit completion code for bash" },
        { names: ["-z", "--zsh"], key: "zsh", help: "Emit completion code for zsh" },
        { names: ["-f", "--fish"], key: "fish", help: "Emit completion code for fish" },
        {
          names: ["-p", "--powershell"],
          key: "powershell",
          help: "Emit completion code for powershell",
          notSimulated: true,
        },
      ],
    },
  ],
};
