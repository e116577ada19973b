import { Errno } from "../disk/errno.ts";
import { defineCommand } from "../process/command/define-command.ts";

const USAGE = "Usage: /usr/bin/which [-a] args\n";

/** which(1) of Debian's debianutils. */
export const which = defineCommand({
  name: "which",
  summary: "locate a command",
  operands: "[-a] args",
  completes: "command",
  flags: { all: { short: "a", long: false, help: "print all matching pathnames of each argument" } },
  helpText: () => USAGE,
  examples: [{ run: "which ls", prints: "/usr/bin/ls\n", shows: "where a command is" }],
  words: "raw",

  run(call) {
    const { files } = call;
    const { all, operands, illegal } = readLine(call.operands);
    if (illegal !== undefined) {
      call.printError(`Illegal option -${illegal}\n`);
      call.print(USAGE);
      return 2;
    }
    if (operands.length === 0) return 1;
    const directories = (call.env("PATH") ?? "").split(":").map((directory) => directory || ".");
    const runs = (path: string) => {
      const status = files.stat(path);
      return !(status instanceof Errno) && status.kind === "file" && files.access(path, "x") === undefined;
    };
    let status = 0;
    for (const name of operands) {
      const candidates = name.includes("/") ? [name] : directories.map((directory) => `${directory}/${name}`);
      const found = candidates.filter(runs);
      if (found.length === 0) status = 1;
      for (const path of all ? found : found.slice(0, 1)) call.print(`${path}\n`);
    }
    return status;
  },
});

/** It is a script of the plain shell: getopts reads its options. */
function readLine(words: readonly string[]) {
  let all = false;
  for (const [at, word] of words.entries()) {
    if (word === "--") return { all, operands: words.slice(at + 1) };
    if (word.length < 2 || !word.startsWith("-")) return { all, operands: words.slice(at) };
    const illegal = [...word.slice(1)].find((letter) => letter !== "a");
    if (illegal !== undefined) return { all, operands: [], illegal };
    all = true;
  }
  return { all, operands: [] };
}
