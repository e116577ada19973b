import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { LS_FLAGS } from "./ls/flags.ts";
import { Lister } from "./ls/lister.ts";
import { readOptions } from "./ls/read-options.ts";

/** dir(1): `ls -C -b`. */
export const dir = defineCommand({
  name: "dir",
  package: COREUTILS,
  summary: "list directory contents",
  operands: "[OPTION]... [FILE]...",
  description: `List information about the FILEs (the current directory by default).
Sort entries alphabetically if none of -cftuvSUX nor --sort is specified.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 30,
  flags: LS_FLAGS,
  statusOfUsage: 2,
  examples: [{ run: "touch b a && dir", prints: "a  b\n", shows: "the names here" }],
  seeAlso: ["ls(1)"],

  async run(call) {
    const terminal = call.process.fds.get(1)?.terminal;
    const preset = (["columns", "escape"] as const).map((flag) => ({
      flag,
      value: undefined,
      spelling: "",
      word: -1,
    }));
    const options = readOptions([...preset, ...call.given], {
      env: call.process.env,
      isTerminal: terminal !== undefined,
      terminalColumns: terminal?.size.columns,
      note: (message) => void call.note(message),
    });
    if ("problem" in options)
      return options.usage ? call.usageError(options.problem) : call.fail(options.problem);
    await new Lister(call, options).list(call.operands);
    return call.status;
  },
});
