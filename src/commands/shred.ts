import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { parseCCount, parseInRange } from "../process/command/parse-number.ts";
import { quoteName, quoteText } from "../process/command/quote-name.ts";
import { openPath } from "../process/open.ts";
import { overwrite, type ShredWishes } from "./shred/overwrite.ts";
import { removeWiped } from "./shred/wipe-name.ts";

const DEFAULT_PASSES = 3;
const MOST_PASSES = 2 ** 62;

/** https://www.gnu.org/software/coreutils/manual/html_node/shred-invocation.html */
export const shred = defineCommand({
  name: "shred",
  package: COREUTILS,
  summary: "overwrite a file to hide its contents, and optionally delete it",
  operands: "[OPTION]... FILE...",
  completes: "file",
  description: `Overwrite the specified FILE(s) repeatedly, in order to make it harder
for even very expensive hardware probing to recover the data.

If FILE is -, shred standard output.

Mandatory arguments to long options are mandatory for short options too.`,
  tight: true,
  helpColumn: 18,
  flags: {
    force: { short: "f", help: "change permissions to allow writing if necessary" },
    iterations: {
      short: "n",
      argument: { name: "N", completes: "none" },
      help: "overwrite N times instead of the default (3)",
    },
    randomSource: {
      argument: { name: "FILE", completes: "file" },
      help: "get random bytes from FILE",
    },
    size: {
      short: "s",
      argument: { name: "N", completes: "none" },
      help: "shred this many bytes (suffixes like K, M, G accepted)",
    },
    removeShort: { short: "u", long: false, help: "deallocate and remove file after overwriting" },
    remove: {
      argument: { name: "HOW", optional: true, choices: [["unlink"], ["wipe"], ["wipesync"]] },
      help: "like -u but give control on HOW to delete;  See below",
    },
    verbose: { short: "v", help: "show progress" },
    exact: {
      short: "x",
      help: "do not round file sizes up to the next full block;\n  this is the default for non-regular files",
    },
    zero: { short: "z", help: "add a final overwrite with zeros to hide shredding" },
  },
  notes: `Delete FILE(s) if --remove (-u) is specified.  The default is not to remove
the files because it is common to operate on device files like /dev/hda,
and those files usually should not be removed.
The optional HOW parameter indicates how to remove a directory entry:
'unlink' => use a standard unlink call.
'wipe' => also first obfuscate bytes in the name.
'wipesync' => also sync each obfuscated byte to the device.
The default mode is 'wipesync', but note it can be expensive.

CAUTION: shred assumes the file system and hardware overwrite data in place.
Although this is common, many platforms operate otherwise.  Also, backups
and mirrors may contain unremovable copies that will let a shredded file
be recovered later.  See the GNU coreutils manual for details.`,
  examples: [
    { run: "echo secret > f && shred -u f && ls", prints: "", shows: "overwrite and remove a file" },
    {
      run: "printf secret > f && shred -x -z f && od -An -c f",
      prints: "  \\0  \\0  \\0  \\0  \\0  \\0\n",
      shows: "leave zeros",
    },
  ],
  exitStatus: "0 if all were overwritten, 1 if one could not be.",
  seeAlso: ["rm(1)", "dd(1)"],

  async run(call) {
    const { flags, operands } = call;
    const { iterations = String(DEFAULT_PASSES) } = flags;
    const passes = parseInRange(iterations, 0, MOST_PASSES);
    if (typeof passes !== "number")
      return call.fail(
        `invalid number of passes: ${quoteText(iterations)}${iterations.startsWith("-") ? "" : passes.reason}`,
      );
    const size = flags.size === undefined ? undefined : parseCCount(flags.size, "cbBkKMGTPEZY0");
    if (typeof size === "string") return call.fail(`invalid file size: ${quoteText(flags.size ?? "")}`);
    if (operands.length === 0) return call.usageError("missing file operand");
    const source = flags.randomSource;
    const chance = source === undefined ? undefined : call.files.readFile(source);
    if (chance instanceof Errno) return call.fail(`${quoteName(source ?? "")}: ${chance.message}`);
    const wishes: ShredWishes = {
      passes,
      size,
      exact: flags.exact,
      zeros: flags.zero,
      verbose: flags.verbose,
      chance,
    };
    const removal = flags.remove ?? (flags.removeShort ? "wipesync" : undefined);
    for (const operand of operands) {
      const well =
        operand === "-"
          ? await shredOutput(call, wishes)
          : await shredFile(call, operand, wishes, flags.force);
      if (well && removal !== undefined && operand !== "-")
        removeWiped(call, operand, removal !== "unlink", flags.verbose);
    }
    return call.status;
  },
});

async function shredFile(call: Call, name: string, wishes: ShredWishes, force: boolean): Promise<boolean> {
  const open = () => openPath(call.process, name, { write: true });
  let file = await open();
  // It is made writable for its owner, and nothing else (shred.c, wipefile).
  if (file === Errno.EACCES && force && !call.files.chmod(name, 0o200)) file = await open();
  if (file instanceof Errno) {
    call.warn(`${quoteName(name)}: failed to open for writing: ${file.message}`);
    return false;
  }
  const fd = call.process.fds.add(file, 3);
  const well = await overwrite(call, quoteName(name), file, wishes);
  call.process.fds.close(fd);
  return well;
}

async function shredOutput(call: Call, wishes: ShredWishes): Promise<boolean> {
  const file = call.process.fds.get(1);
  if (file) return overwrite(call, "-", file, wishes);
  call.warn(`-: fcntl failed: ${Errno.EBADF.message}`);
  return false;
}
