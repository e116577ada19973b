import { encode } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteNameAlways, quoteText } from "../process/command/quote-name.ts";
import type { FlagSpecs } from "../process/command/spec.ts";

/** _POSIX_NAME_MAX and _POSIX_PATH_MAX without its NUL. */
const PORTABLE_NAME = 14;
const PORTABLE_PATH = 255;
/** NAME_MAX of the disk. */
const LONGEST_NAME = 255;

const FLAGS = {
  posix: { short: "p", long: false, help: "check for most POSIX systems" },
  dashes: { short: "P", long: false, help: 'check for empty names and leading "-"' },
  portability: { help: "check for all POSIX systems (equivalent to -p -P)" },
} as const satisfies FlagSpecs;

type PathchkCall = Call<typeof FLAGS>;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pathchk.html */
export const pathchk = defineCommand({
  name: "pathchk",
  package: COREUTILS,
  summary: "check whether file names are valid or portable",
  operands: "[OPTION]... NAME...",
  description: "Diagnose invalid or unportable file names.",
  helpColumn: 23,
  stopAtFirstOperand: true,
  flags: FLAGS,
  examples: [{ run: "pathchk -p 'my file'", shows: "would that name do elsewhere?" }],
  exitStatus: "0 if all names pass, 1 otherwise.",

  run(call) {
    if (call.operands.length === 0) return call.usageError("missing operand");
    for (const name of call.operands) checkName(call, name);
    return call.status;
  },
});

function checkName(call: PathchkCall, name: string): void {
  const { posix, dashes, portability } = call.flags;
  const isPortable = posix || portability;
  const shown = quoteNameAlways(name);
  if ((dashes || portability) && /(?:^|\/)-/.test(name))
    return void call.warn(`leading '-' in a component of file name ${shown}`);
  if ((isPortable || dashes) && name === "") return void call.warn("empty file name");
  if (!isPortable) return checkHere(call, name);
  const [bad] = /[^A-Za-z0-9._\-/]/u.exec(name) ?? [];
  if (bad !== undefined)
    return void call.warn(`nonportable character ${quoteText(bad)} in file name ${shown}`);
  const { length } = encode(name);
  if (length > PORTABLE_PATH)
    return void call.warn(`limit ${PORTABLE_PATH} exceeded by length ${length} of file name ${shown}`);
  const long = name.split("/").find((part) => part.length > PORTABLE_NAME);
  if (long !== undefined) {
    const component = `file name component ${quoteText(long)}`;
    call.warn(`limit ${PORTABLE_NAME} exceeded by length ${long.length} of ${component}`);
  }
}

/** Whether this system would take the name: a part may be missing, nothing else may fail. */
function checkHere(call: PathchkCall, name: string): void {
  const status = call.files.lstat(name);
  const long = name.split("/").find((part) => encode(part).length > LONGEST_NAME);
  if (status === Errno.ENOENT && long !== undefined) {
    const component = `file name component ${quoteText(long)}`;
    return void call.warn(`limit ${LONGEST_NAME} exceeded by length ${encode(long).length} of ${component}`);
  }
  if (!(status instanceof Errno) || (status === Errno.ENOENT && name !== "")) return;
  call.warn(`${name === "" ? "''" : name}: ${status.message}`);
}
