import { encode } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { startProgram } from "../process/command/run-program.ts";
import type { OpenFile } from "../process/open-file.ts";
import { SIGPIPE } from "../process/signals.ts";
import { statusOf } from "./compression/piped.ts";

const HELP = `Usage: /usr/bin/zmore [OPTION]... [FILE]...
Like 'more', but operate on the uncompressed contents of any compressed FILEs.

Report bugs to <bug-gzip@gnu.org>.
`;
const VERSION = `zmore (gzip) 1.12
Copyright (C) 2010-2018 Free Software Foundation, Inc.
This is free software.  You may redistribute copies of it under the terms of
the GNU General Public License <https://www.gnu.org/licenses/gpl.html>.
There is NO WARRANTY, to the extent permitted by law.

Written by Jean-loup Gailly.
`;

/** zmore(1), a script of gzip's. */
export const zmore = defineCommand({
  name: "zmore",
  summary: "file perusal filter for viewing compressed text",
  operands: "[OPTION]... [FILE]...",
  completes: "file",
  words: "raw",
  helpText: () => HELP,
  versionText: () => VERSION,
  examples: [{ run: "seq 2 | gzip > f.gz && zmore f.gz", prints: "1\n2\n", shows: "read a packed file" }],
  seeAlso: ["more(1)", "gzip(1)", "zless(1)"],

  async run(call) {
    const complain = (message: string) => {
      call.printError(`/usr/bin/zmore: ${message}; try '/usr/bin/zmore --help' for help\n`);
      return 1;
    };
    const names = [...call.operands];
    const [first] = names;
    if (first?.startsWith("--h") || first?.startsWith("--v")) {
      call.print(first.startsWith("--h") ? HELP : VERSION);
      return 0;
    }
    if (first === "--") names.shift();
    else if (first !== undefined && /^-./.test(first)) return complain(`${first}: unknown option`);
    if (names.length === 0 && call.process.stdin.isTerminal) return complain("missing operands");
    return page(call, names.length > 0 ? names : ["-"]);
  },
});

async function page(call: Call, names: readonly string[]): Promise<number> {
  const { process } = call;
  const { reader, writer } = process.kernel.pipe();
  writer.retain();
  const fds = process.fds.fork({ exec: true });
  fds.set(0, reader);
  const pager = startProgram(process, ["/bin/sh", "-c", call.env("PAGER") || "more"], { fds });
  // Whoever reads may leave before the end.
  process.handle(SIGPIPE, "ignore");
  if (!(pager instanceof Errno)) {
    for (const name of names) {
      const head = `::::::::::::::\n${name}\n::::::::::::::\n`;
      if (names.length > 1 && (await writer.write(process, encode(head))) instanceof Errno) break;
      await unpackInto(call, name, writer);
    }
  }
  writer.release();
  return statusOf(call, pager);
}

/** Its messages go the same way. */
async function unpackInto(call: Call, name: string, writer: OpenFile): Promise<void> {
  const fds = call.process.fds.fork({ exec: true });
  for (const fd of [1, 2]) fds.set(fd, writer);
  await statusOf(call, startProgram(call.process, ["gzip", "-cdfq", "--", name], { fds }));
}
