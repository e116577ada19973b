import { Errno } from "../disk/errno.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { startProgram } from "../process/command/run-program.ts";
import { startPiped, statusOf } from "./compression/piped.ts";

/** zless(1), a script of gzip's. Unlike it this one pages all files as one text: our less knows no LESSOPEN. */
export const zless = defineCommand({
  name: "zless",
  summary: "file perusal filter for viewing compressed text",
  operands: "[OPTION]... [FILE]...",
  completes: "file",
  words: "standard-only",
  helpText: () => `Usage: /usr/bin/zless [OPTION]... [FILE]...
Like 'less', but operate on the uncompressed contents of any compressed FILEs.

Options are the same as for 'less'.

Report bugs to <bug-gzip@gnu.org>.
`,
  versionText: () => VERSION,
  examples: [{ run: "seq 2 | gzip > f.gz && zless f.gz", prints: "1\n2\n", shows: "read a packed file" }],
  seeAlso: ["less(1)", "gzip(1)", "zmore(1)"],

  async run(call) {
    const names = call.operands.filter((word) => !/^[-+]./.test(word));
    const options = call.operands.filter((word) => /^[-+]./.test(word));
    await call.stdout.flush();
    const { reader, child } = startPiped(call, ["gzip", "-cdfq", "--", ...names]);
    const fds = call.process.fds.fork({ exec: true });
    fds.set(0, reader);
    reader.release();
    const less = startProgram(call.process, ["less", ...options], { fds });
    const status = less instanceof Errno ? 127 : await statusOf(call, less);
    await statusOf(call, child);
    return status;
  },
});

const VERSION = `zless (gzip) 1.12
Copyright (C) 2007, 2011-2018 Free Software Foundation, Inc.
This is free software.  You may redistribute copies of it under the terms of
the GNU General Public License <https://www.gnu.org/licenses/gpl.html>.
There is NO WARRANTY, to the extent permitted by law.

Written by Paul Eggert.
`;
