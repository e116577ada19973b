import { compileGlob } from "../../base/pattern/index.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileHandle } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import type { FlagValues } from "../../process/command/spec.ts";
import type { Fflate } from "../deflate/library.ts";
import { type Entry, readDirectory } from "../zip/format.ts";
import type { UNZIP_FLAGS } from "./flags.ts";
import { listEntries, listNames, listVerbosely } from "./tables.ts";
import { Unzipper } from "./unzipper.ts";

export type UnzipFlags = FlagValues<typeof UNZIP_FLAGS>;

const NO_ARCHIVE = 9;
const NOTHING_MATCHED = 11;

/** An archive that is open. */
export interface OpenedZip {
  readonly name: string;
  readonly handle: FileHandle;
  readonly entries: readonly Entry[];
}

export async function runUnzip(
  call: Call,
  flags: UnzipFlags,
  library: Fflate,
  operand: string,
  names: readonly string[],
): Promise<number> {
  const isSilent = flags.pipe || flags.zipinfo || flags.quiet > 0;
  const zip = openZip(call, operand, isSilent);
  if (!zip) return NO_ARCHIVE;
  const { chosen, missing } = choose(zip.entries, names, flags);
  if (flags.zipinfo && !flags.namesOnly) return call.notSimulated("-Z without -1");
  if (flags.zipinfo) listNames(call, chosen);
  else if (flags.verbose) listVerbosely(call, chosen, flags.quiet > 0);
  else if (flags.list) listEntries(call, chosen, flags.quiet > 1);
  else {
    const status = await new Unzipper(call, flags, library, zip).run(chosen);
    for (const name of missing) call.printError(`caution: filename not matched:  ${name}\n`);
    return missing.length > 0 ? Math.max(status, NOTHING_MATCHED) : status;
  }
  return chosen.length === 0 || missing.length > 0 ? NOTHING_MATCHED : 0;
}

/** The archive under its name, or with `.zip` behind it. */
function openZip(call: Call, operand: string, isSilent: boolean): OpenedZip | undefined {
  const { files } = call;
  const found = [operand, `${operand}.zip`, `${operand}.ZIP`].find((name) => {
    const status = files.stat(name);
    return !(status instanceof Errno) && status.kind === "file";
  });
  if (found === undefined) {
    call.printError(`unzip:  cannot find or open ${operand}, ${operand}.zip or ${operand}.ZIP.\n`);
    return undefined;
  }
  const handle = files.open(found, { read: true });
  if (handle instanceof Errno) {
    call.printError(`error:  cannot open zipfile [ ${found} ]\n        ${handle.message}\n`);
    call.printError(`unzip:  cannot find or open ${operand}, ${operand}.zip or ${operand}.ZIP.\n`);
    return undefined;
  }
  if (!isSilent) call.print(`Archive:  ${found}\n`);
  const entries = readDirectory(handle);
  if (entries) return { name: found, handle, entries };
  call.printError(`  End-of-central-directory signature not found.  Either this file is not
  a zipfile, or it constitutes one disk of a multi-part archive.  In the
  latter case the central directory and zipfile comment will be found on
  the last disk(s) of this archive.
unzip:  cannot find zipfile directory in one of ${operand} or
        ${operand}.zip, and cannot find ${operand}.ZIP, period.
`);
  return undefined;
}

interface Choice {
  readonly chosen: readonly Entry[];
  /** Names that no entry has. */
  readonly missing: readonly string[];
}

/** `*` takes slashes too. */
function choose(entries: readonly Entry[], names: readonly string[], flags: UnzipFlags): Choice {
  const nocase = flags.ignoreCase;
  const excluded = flags.exclude.map((pattern) => compileGlob(pattern, { nocase }));
  const wanted = names.map((name) => ({ name, glob: compileGlob(name, { nocase }), found: false }));
  const chosen = entries.filter(({ name }) => {
    const own = wanted.filter(({ glob }) => glob.matches(name));
    if (names.length > 0 && own.length === 0) return false;
    if (excluded.some((glob) => glob.matches(name))) return false;
    for (const one of own) one.found = true;
    return true;
  });
  return { chosen, missing: wanted.filter(({ found }) => !found).map(({ name }) => name) };
}
