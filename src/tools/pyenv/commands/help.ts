import { documentationOf } from "../documentation.ts";
import type { PyenvCall } from "../pyenv-call.ts";
import { printUsage } from "../usage.ts";
import { commandNames } from "./commands.ts";

const WIDTH = 9;

/** `pyenv help [--usage] [COMMAND]` */
export async function help(call: PyenvCall): Promise<number> {
  const onlyUsage = call.args[0] === "--usage";
  const command = call.args[onlyUsage ? 1 : 0] ?? "";
  if (command === "--complete") {
    await call.print(`--usage\n${commandNames(call, "all").join("\n")}\n`);
    return 0;
  }
  if (command === "" || command === "pyenv") {
    await call.print(onlyUsage ? "Usage: pyenv <command> [<args>]\n" : overview(call));
    return 0;
  }
  const documentation = documentationOf(call, command);
  if (!documentation) return call.fail(`no such command \`${command}'`);
  const { summary, usage, help: text = summary } = documentation;
  if (onlyUsage) {
    await call.print(usage === undefined ? "" : `${usage}\n`);
    return 0;
  }
  if (usage === undefined && summary === undefined) {
    await call.printError("Sorry, this command isn't documented yet.\n");
    return 1;
  }
  await call.print(`${usage ?? `Usage: pyenv ${command}`}\n${text === undefined ? "" : `\n${text}\n\n`}`);
  return 0;
}

/** What `pyenv` without a command, and `pyenv help`, show. */
export function overview(call: PyenvCall): string {
  const rows = commandNames(call, "all").flatMap((name) => {
    const summary = documentationOf(call, name)?.summary;
    return summary === undefined ? [] : [`   ${name.padEnd(WIDTH)}   ${summary}\n`];
  });
  return `Usage: pyenv <command> [<args>]

Some useful pyenv commands are:
${rows.join("")}
See \`pyenv help <command>' for information on a specific command.
For full documentation, see: https://github.com/pyenv/pyenv#readme
`;
}

/** `pyenv install` and `pyenv uninstall` show their whole help where they do not understand the line. */
export async function helpOnError(call: PyenvCall, command: string): Promise<number> {
  const { usage, help: text } = documentationOf(call, command) ?? {};
  if (usage === undefined) return printUsage(call, command);
  await call.printError(`${usage}\n\n${text ?? ""}\n\n`);
  return 1;
}
