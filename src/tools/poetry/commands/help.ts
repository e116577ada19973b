import type { PoetryCommand } from "../console/command.ts";

/** The pages of these two; what they show is made where commands are looked up. */
export const help: PoetryCommand = {
  name: "help",
  summary: "Displays help for a command.",
  arguments: [{ name: "command_name", help: "The command name", optional: true, fallback: "help" }],
  help: `The <info>help</info> command displays help for a given command:

  <info>poetry help list</info>

To display the list of available commands, please use the <info>list</info> command.
`,
  run: async () => 0,
};

export const list: PoetryCommand = {
  name: "list",
  summary: "Lists commands.",
  arguments: [{ name: "namespace", help: "The namespace name", optional: true }],
  help: `The <info>list</info> command lists all commands:

  <info>poetry list</info>

You can also display the commands for a specific namespace:

  <info>poetry list test</info>
`,
  run: async () => 0,
};
