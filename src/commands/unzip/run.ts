import { decode } from "../../base/bytes.ts";
import { baseName, dirName, joinPath } from "../../base/paths.ts";
import { compileGlob } from "../../base/pattern/index.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileHandle } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import type { FlagValues } from "../../process/command/spec.ts";
import type { Fflate } from "../deflate/library.ts";
import { type Entry, readArchive } from "../zip/format.ts";
import type { UNZIP_FLAGS } from "./flags.ts";
import { listEntries, listVerbosely } from "./tables.ts";
import { Unzipper } from "./unzipper.ts";
import { listAsZipinfo } from "./zipinfo.ts";

export type UnzipFlags = FlagValues<typeof UNZIP_FLAGS>;

const NO_DIRECTORY = `  End-of-central-directory signature not found.  Either this file is not
  a zipfile, or it constitutes one disk of a multi-part archive.  In the
  latter case the central directory and zipfile comment will be found on
  the last disk(s) of this archive.
`;
const NO_ARCHIVE = 9;
const NOTHING_MATCHED = 11;

/** An archive that is open. */
export interface OpenedZip {
  readonly name: string;
  readonly handle: FileHandle;
  readonly entries: readonly Entry[];
  readonly comment: string;
}

interface Wish {
  readonly call: Call;
  readonly flags: UnzipFlags;
  readonly library: Fflate;
  readonly names: readonly string[];
}

export async function runUnzip(
  call: Call,
  flags: UnzipFlags,
  library: Fflate,
  operand: string,
  names: readonly string[],
): Promise<number> {
  const wish = { call, flags, library, names };
  const archives = archivesOf(call, operand);
  if (archives.length < 2) return treat(wish, archives[0] ?? operand);
  let status = 0;
  let done = 0;
  for (const [at, archive] of archives.entries()) {
    if (at > 0) call.print("\n");
    const own = await treat(wish, archive);
    if (own !== NO_ARCHIVE) done++;
    status = Math.max(status, own);
  }
  if (done > 0) tellCount(call, done, "archive was", "archives were", "successfully processed");
  if (done < archives.length)
    tellCount(call, archives.length - done, "file had", "files had", "no zipfile directory");
  return status;
}

function tellCount(call: Call, count: number, one: string, several: string, what: string): void {
  call.printError(`\n${count} ${count === 1 ? one : several} ${what}.\n`);
}

/** The name of an archive may be a pattern. */
function archivesOf(call: Call, operand: string): readonly string[] {
  if (!/[*?[]/.test(operand) || !(call.files.stat(operand) instanceof Errno)) return [operand];
  const entries = call.files.readdir(dirName(operand));
  if (entries instanceof Errno) return [operand];
  const glob = compileGlob(baseName(operand));
  const found = entries.filter(({ name }) => glob.matches(name) && !name.startsWith("."));
  return found.map(({ name }) => (operand.includes("/") ? joinPath(dirName(operand), name) : name));
}

async function treat({ call, flags, library, names }: Wish, operand: string): Promise<number> {
  const zip = openZip(call, operand, flags);
  if (!zip) return NO_ARCHIVE;
  const { chosen, missing } = choose(zip.entries, names, flags);
  const isFound = chosen.length > 0 && missing.length === 0;
  if (flags.zipinfo) {
    listAsZipinfo(call, flags, zip, { entries: chosen, isAll: names.length + flags.exclude.length === 0 });
    tellMissing(call, missing);
    return isFound ? 0 : NOTHING_MATCHED;
  }
  if (zip.comment !== "" && (flags.comment || (flags.quiet === 0 && !flags.pipe)))
    call.print(`${zip.comment}\n`);
  if (flags.comment) return 0;
  if (flags.verbose) listVerbosely(call, chosen, flags.quiet > 0);
  else if (flags.list) listEntries(call, chosen, flags.quiet > 1);
  else {
    const isAll = names.length + flags.exclude.length === 0;
    return new Unzipper(call, flags, library, zip).run(chosen, { isAll, missing });
  }
  return isFound ? 0 : NOTHING_MATCHED;
}

function tellMissing(call: Call, missing: readonly string[]): void {
  for (const name of missing) call.printError(`caution: filename not matched:  ${name}\n`);
}

/** The archive under its name, or with `.zip` behind it. */
function openZip(call: Call, operand: string, flags: UnzipFlags): OpenedZip | undefined {
  const { files } = call;
  const program = flags.zipinfo ? "zipinfo" : "unzip";
  // Tests, and what zipinfo says of an archive, are told on standard output.
  const complain = (text: string) =>
    void (flags.test || flags.zipinfo ? call.print(text) : call.printError(text));
  const refuse = () => {
    complain(`${program}:  cannot find or open ${operand}, ${operand}.zip or ${operand}.ZIP.\n`);
    if (/[*?[]/.test(operand)) complain("\nNo zipfiles found.\n");
    return undefined;
  };
  const found = [operand, `${operand}.zip`, `${operand}.ZIP`].find((name) => {
    const status = files.stat(name);
    return !(status instanceof Errno) && status.kind === "file";
  });
  if (found === undefined) return refuse();
  const handle = files.open(found, { read: true });
  if (handle instanceof Errno) {
    complain(`error:  cannot open zipfile [ ${found} ]\n        ${handle.message}\n`);
    return refuse();
  }
  const isQuiet = flags.pipe || flags.quiet > 0;
  if (!isQuiet && !flags.zipinfo) call.print(`Archive:  ${found}\n`);
  const archive = readArchive(handle);
  // Its lines may end as those of DOS do.
  if (archive)
    return {
      name: found,
      handle,
      entries: archive.entries,
      comment: decode(archive.comment).replaceAll("\r", ""),
    };
  if (flags.zipinfo) complain(`Archive:  ${found}\n`);
  if (isQuiet || flags.zipinfo) complain(`[${found}]\n`);
  complain(NO_DIRECTORY);
  if (flags.pipe) return undefined;
  const indent = " ".repeat(program.length + 3);
  complain(`${program}:  cannot find zipfile directory in one of ${operand} or
${indent}${operand}.zip, and cannot find ${operand}.ZIP, period.
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
