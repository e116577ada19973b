import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { type Command, defineCommand } from "../../process/command/define-command.ts";
import { startProgram } from "../../process/command/run-program.ts";
import type { Example } from "../../process/command/spec.ts";
import { type Piped, startPiped, statusOf } from "../compression/piped.ts";

export interface ZdiffSpec {
  readonly name: string;
  readonly summary: string;
  /** The program that compares. */
  readonly compares: "diff" | "cmp";
  readonly help: string;
  readonly examples: readonly Example[];
}

const TROUBLE = 2;
const PACKED = /[-.]gz|[-.][zZ]$|\.t[ga]z$/;
/** Where the first file is read, if the second one stands at standard input. */
const SECOND_INPUT = 5;

/** These are scripts: what is packed reaches diff or cmp through pipes. */
export function defineZdiff({ compares, help, ...spec }: ZdiffSpec): Command {
  return defineCommand({
    ...spec,
    operands: "[OPTION]... FILE1 [FILE2]",
    completes: "file",
    words: "raw",
    helpText: () => help,
    versionText: () => VERSION,
    exitStatus: "0 if the files are the same, 1 if they differ, 2 for trouble.",
    seeAlso: [`${compares}(1)`, "gzip(1)"],

    run(call) {
      // zcmp is the same script under another name, and calls zdiff.
      const complain = (message: string) => {
        call.printError(`/usr/bin/zdiff: ${message}\n`);
        return TROUBLE;
      };
      const words = [...call.operands];
      const options: string[] = [];
      while (words[0]?.startsWith("-") && words[0] !== "-") {
        const option = words.shift() ?? "";
        if (option === "--") break;
        if (/^--h/.test(option)) return tell(call, help);
        if (/^--v/.test(option)) return tell(call, VERSION);
        // Of these the argument follows (zdiff of gzip).
        options.push(option);
        if (/^-[CDFIUWXx]$/.test(option) && words.length > 0) options.push(words.shift() ?? "");
      }
      const [first, second, extra] = words;
      if (first === undefined) return complain("missing operand");
      if (extra !== undefined) return complain(`extra operand '${extra}'`);
      const twin = second ?? first.replace(/[-.](?:gz|z|Z)$/, "").replace(/\.t[ga]z$/, ".tar");
      if (twin === first) return complain(`${first}: unknown compressed file extension`);
      for (const name of [first, twin])
        if (name !== "-" && call.files.access(name, "r"))
          return complain(`92: cannot open ${name}: No such file`);
      return compare(call, [compares, ...options], first, twin);
    },
  });
}

function tell(call: Call, text: string): number {
  call.print(text);
  return 0;
}

async function compare(call: Call, argv: readonly string[], first: string, second: string): Promise<number> {
  await call.stdout.flush();
  const unpack = (name: string): Piped | undefined =>
    PACKED.test(name) ? startPiped(call, ["gzip", "-cdfq", "--", name]) : undefined;
  const left = unpack(first);
  const right = unpack(second);
  const fds = call.process.fds.fork({ exec: true });
  const leftName = left && right ? `/dev/fd/${SECOND_INPUT}` : left ? "-" : first;
  if (left) fds.set(right ? SECOND_INPUT : 0, left.reader);
  if (right) fds.set(0, right.reader);
  left?.reader.release();
  right?.reader.release();
  const child = startProgram(call.process, [...argv, leftName, right ? "-" : second], { fds });
  const status = child instanceof Errno ? TROUBLE : await statusOf(call, child);
  for (const piped of [left, right]) if (piped && (await statusOf(call, piped.child)) !== 0) return TROUBLE;
  return status;
}

const VERSION = `zdiff (gzip) 1.12
Copyright (C) 2009, 2011-2018 Free Software Foundation, Inc.
This is free software.  You may redistribute copies of it under the terms of
the GNU General Public License <https://www.gnu.org/licenses/gpl.html>.
There is NO WARRANTY, to the extent permitted by law.

Written by Jean-loup Gailly.
`;
