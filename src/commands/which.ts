import { Errno } from "../disk/errno.ts";
import { defineCommand } from "../process/command/define-command.ts";

/** which(1) of Debian's debianutils. */
export const which = defineCommand({
  name: "which",
  summary: "locate a command",
  operands: "[-a] args",
  completes: "command",
  flags: { all: { short: "a", long: false, help: "print all matching pathnames of each argument" } },
  helpText: () => "Usage: /usr/bin/which [-a] args\n",
  examples: [{ run: "which ls", prints: "/usr/bin/ls\n", shows: "where a command is" }],
  statusOfUsage: 2,

  run(call) {
    const { files, flags, operands } = call;
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
      for (const path of flags.all ? found : found.slice(0, 1)) call.print(`${path}\n`);
    }
    return status;
  },
});
