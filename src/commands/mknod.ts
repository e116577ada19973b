import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteName, quoteText } from "../process/command/quote-name.ts";
import { deviceNumber } from "../process/devices.ts";
import { makeSpecialFile, readSpecialMode, SPECIAL_FILE_FLAGS } from "./mkfifo/special-file.ts";

const KINDS = { b: "block-device", c: "character-device", u: "character-device", p: "fifo" } as const;

/** mknod(1) */
export const mknod = defineCommand({
  name: "mknod",
  package: COREUTILS,
  summary: "make block or character special files",
  operands: "[OPTION]... NAME TYPE [MAJOR MINOR]",
  description: `Create the special file NAME of the given TYPE.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 22,
  flags: SPECIAL_FILE_FLAGS,
  notes: `Both MAJOR and MINOR must be specified when TYPE is b, c, or u, and they
must be omitted when TYPE is p.  If MAJOR or MINOR begins with 0x or 0X,
it is interpreted as hexadecimal; otherwise, if it begins with 0, as octal;
otherwise, as decimal.  TYPE may be:

  b      create a block (buffered) special file
  c, u   create a character (unbuffered) special file
  p      create a FIFO

NOTE: your shell may have its own version of mknod, which usually supersedes
the version described here.  Please refer to your shell's documentation
for details about the options it supports.`,
  examples: [
    { run: "mknod pipe p && test -p pipe && echo yes", prints: "yes\n", shows: "make a named pipe" },
  ],
  exitStatus: "0 if it was made, 1 if it could not be.",
  seeAlso: ["mkfifo(1)", "mknod(2)"],

  run(call) {
    const wish = readSpecialMode(call, call.flags);
    if ("problem" in wish) return call.fail(wish.problem);
    const misuse = countOperands(call.operands);
    if (misuse !== undefined) return call.usageError(misuse);
    const [path = "", type = "", majorText = "", minorText = ""] = call.operands;
    const kind = KINDS[type.charAt(0) as keyof typeof KINDS];
    if (kind === undefined) return call.usageError(`invalid device type ${quoteText(type)}`);
    if (kind === "fifo") return make(call, path, kind, wish.bits, 0);
    const major = parseDeviceNumber(majorText);
    if (major === undefined) return call.fail(`invalid major device number ${quoteText(majorText)}`);
    const minor = parseDeviceNumber(minorText);
    if (minor === undefined) return call.fail(`invalid minor device number ${quoteText(minorText)}`);
    return make(call, path, kind, wish.bits, deviceNumber(major, minor));
  },
});

function make(
  call: Call,
  path: string,
  kind: (typeof KINDS)[keyof typeof KINDS],
  bits: number | undefined,
  rdev: number,
): number {
  const failed = makeSpecialFile(call, path, kind, bits, rdev);
  return failed ? call.fail(`${quoteName(path)}: ${failed.message}`) : 0;
}

/** What is wrong with the number of operands; a pipe has two, all else four. */
function countOperands(operands: readonly string[]): string | undefined {
  const isPipe = operands[1]?.startsWith("p") ?? false;
  const expected = operands.length < 2 || isPipe ? 2 : 4;
  if (operands.length < expected) {
    if (operands.length === 0) return "missing operand";
    const after = `missing operand after ${quoteText(operands.at(-1) ?? "")}`;
    return expected === 4 && operands.length === 2
      ? `${after}\nSpecial files require major and minor device numbers.`
      : after;
  }
  if (operands.length === expected) return undefined;
  const extra = `extra operand ${quoteText(operands[expected] ?? "")}`;
  return isPipe && operands.length === 4
    ? `${extra}\nFifos do not have major and minor device numbers.`
    : extra;
}

function parseDeviceNumber(text: string): number | undefined {
  if (/^0x[0-9a-f]+$/i.test(text)) return Number.parseInt(text, 16);
  if (/^0[0-7]*$/.test(text)) return Number.parseInt(text, 8);
  return /^[1-9]\d*$/.test(text) ? Number(text) : undefined;
}
