import { decodeBinary, encodeBinary } from "../../base/bytes.ts";
import { baseName, dirName } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import { backupName } from "../../process/command/backup.ts";
import { quoteName } from "../../process/command/quote-name.ts";
import { openPath } from "../../process/open.ts";
import type { PatchCall } from "../patch.ts";
import { PatchedFile, splitLines } from "./apply.ts";
import { askTerminal } from "./ask.ts";
import { chooseTarget, type Target } from "./choose-target.ts";
import { contextOf, type FilePatch, type Hunk, reverseHunk } from "./hunk.ts";
import { PatchFault } from "./read-patch.ts";
import { formatRejects } from "./rejects.ts";

const DEFAULT_FUZZ = 2;
const NAME_OF_MODE = 0o7777;
const PRIVATE = 0o600;

/** What became of the hunks of one file. */
interface Result {
  readonly text: string;
  readonly rejects: readonly { readonly hunk: Hunk; readonly outOffset: number }[];
  /** Nothing was tried: it had been applied before. */
  readonly skipped: boolean;
  /** Something stood elsewhere, or otherwise, than the patch says. */
  readonly mismatch: boolean;
}

/** Applies a diff to the file it is for; gives the exit status. */
export async function patchOneFile(
  call: PatchCall,
  patch: FilePatch,
  original: string | undefined,
): Promise<number> {
  const target = chooseTarget(call, patch, original);
  if (!target) return skipUnknown(call, patch);
  const { name, status } = target;
  if (status && status.kind !== "file") {
    say(call, `File ${quoteName(name)} is not a regular file -- refusing to patch\n`);
    return reportRejects(call, patch, target, ignoreAll(patch));
  }
  const before = status ? call.files.readFile(target.source) : "";
  if (before instanceof Errno) throw new PatchFault(`Can't open file ${quoteName(name)} : ${before.message}`);
  const text = typeof before === "string" ? before : decodeBinary(before);
  if (!(await agreesWithExistence(call, target, text))) {
    // Nothing is kept of a patch that was for another time.
    return reportIgnored(call, patch.hunks.length);
  }
  sayWhat(call, target);
  if (patch.fault) throw patch.fault;
  const result = await applyHunks(call, patch, text, target.reversed);
  if (!status && result.rejects.length > 0 && !target.creates)
    throw new PatchFault(`Can't reopen file ${quoteName(name)} : ${Errno.ENOENT.message}`);
  if (!result.skipped) await writeResult(call, patch, target, text, result);
  return result.rejects.length > 0 ? reportRejects(call, patch, target, result) : 0;
}

function say(call: PatchCall, text: string): void {
  if (!call.flags.quiet) call.print(text);
}

function sayWhat(call: PatchCall, { name, source, moved }: Target): void {
  const { flags } = call;
  const verb = flags.dryRun ? "checking" : "patching";
  const into = flags.output ?? name;
  const from =
    flags.output !== undefined
      ? ` (read from ${quoteName(source)})`
      : moved
        ? ` (${moved} from ${quoteName(source)})`
        : "";
  // With `-o -` the file itself goes to standard output, and what is said beside it.
  const text = `${verb} file ${quoteName(into)}${from}\n`;
  if (flags.quiet) return;
  if (flags.output === "-") call.printError(text);
  else call.print(text);
}

function ignoreAll(patch: FilePatch): Result {
  const rejects = patch.hunks.map((hunk) => ({ hunk, outOffset: 0 }));
  return { text: "", rejects, skipped: true, mismatch: true };
}

/** No file is there for it. */
function skipUnknown(call: PatchCall, patch: FilePatch): number {
  const how = call.flags.strip === undefined ? "should have used the" : "used the wrong";
  call.print(
    `can't find file to patch at input line ${patch.line}\nPerhaps you ${how} -p or --strip option?\nThe text leading up to this was:\n--------------------------\n${patch.leading
      .map((line) => `|${line}\n`)
      .join("")}--------------------------\n`,
  );
  if (call.flags.force || call.flags.batch) call.print("No file to patch.  Skipping patch.\n");
  else call.print("File to patch: \nSkip this patch? [y] \nSkipping patch.\n");
  return reportIgnored(call, patch.hunks.length);
}

function reportIgnored(call: PatchCall, count: number): number {
  call.print(`${count} out of ${count} hunk${count === 1 ? "" : "s"} ignored\n`);
  return 1;
}

/** A patch that makes a file wants none there, one that removes it wants one. */
async function agreesWithExistence(call: PatchCall, target: Target, text: string): Promise<boolean> {
  const { name, status, creates, removes } = target;
  const isThere = status !== undefined && text !== "";
  if (creates && isThere) {
    const question = `The next patch${target.reversed ? ", when reversed," : ""} would create the file ${quoteName(name)},\nwhich already exists!`;
    return mayGoOn(call, target, question);
  }
  if (removes && !status) {
    const question = `The next patch${target.reversed ? ", when reversed," : ""} would delete the file ${quoteName(name)},\nwhich does not exist!`;
    return mayGoOn(call, target, question);
  }
  return true;
}

async function mayGoOn(call: PatchCall, target: Target, question: string): Promise<boolean> {
  const answer = await askAboutReversal(call, question, target.reversed);
  if (answer === "reverse") target.reversed = !target.reversed;
  return answer !== "skip";
}

type Answer = "reverse" | "anyway" | "skip";

async function askAboutReversal(call: PatchCall, question: string, isReversed: boolean): Promise<Answer> {
  const { flags } = call;
  if (flags.forward) {
    call.print(`${question}  Skipping patch.\n`);
    return "skip";
  }
  if (flags.force) {
    say(call, `${question}  Applying it anyway.\n`);
    return "anyway";
  }
  if (flags.batch) {
    say(call, `${question}  ${isReversed ? "Ignoring" : "Assuming"} -R.\n`);
    return "reverse";
  }
  if (await askTerminal(call, `${question}  ${isReversed ? "Ignore" : "Assume"} -R? [n] `)) return "reverse";
  if (await askTerminal(call, "Apply anyway? [n] ")) return "anyway";
  call.print("Skipping patch.\n");
  return "skip";
}

async function applyHunks(
  call: PatchCall,
  patch: FilePatch,
  text: string,
  reversed: boolean,
): Promise<Result> {
  const file = new PatchedFile(splitLines(text), call.flags.ignoreWhitespace);
  let hunks = reversed ? patch.hunks.map(reverseHunk) : patch.hunks;
  const rejects: { hunk: Hunk; outOffset: number }[] = [];
  let mismatch = false;
  for (let index = 0; index < hunks.length; index++) {
    let place: Place | undefined;
    if (index === 0 && !call.flags.force) {
      const first = await locateFirst(call, file, text, hunks[0] as Hunk, reversed);
      if (first === "skip") return ignoreAll({ ...patch, hunks });
      if (first?.isSwapped) {
        hunks = hunks.map(reverseHunk);
        mismatch = true;
      }
      place = first;
    } else place = locate(call, file, hunks[index] as Hunk);
    const hunk = hunks[index] as Hunk;
    if (!place || place.fuzz > 0 || file.inOffset !== 0) mismatch = true;
    if (place) {
      sayPlace(call, index + 1, place, file);
      file.apply(hunk, place.where);
    } else {
      const why = file.hasOtherLineEnds(hunk) ? " (different line endings)" : "";
      say(call, `Hunk #${index + 1} FAILED at ${hunk.oldStart + file.outOffset}${why}.\n`);
      rejects.push({ hunk, outOffset: file.outOffset });
    }
  }
  return { text: file.finish(), rejects, skipped: false, mismatch };
}

interface Place {
  readonly where: number;
  readonly fuzz: number;
}

/** Exactly first, then with more and more of the context ignored. */
function locate(call: PatchCall, file: PatchedFile, hunk: Hunk, from = 0): Place | undefined {
  for (let fuzz = from; fuzz <= mostFuzz(call, hunk); fuzz++) {
    const where = file.locate(hunk, fuzz);
    if (where !== undefined) return { where, fuzz };
  }
  return undefined;
}

function mostFuzz(call: PatchCall, hunk: Hunk): number {
  const { prefix, suffix } = contextOf(hunk);
  const given = call.flags.fuzz === undefined ? DEFAULT_FUZZ : Number(call.flags.fuzz);
  return Math.min(given, Math.max(prefix, suffix));
}

/** With the same fuzz, the first hunk is tried backwards before more of the context is ignored (patch.c, main). */
async function locateFirst(
  call: PatchCall,
  file: PatchedFile,
  text: string,
  hunk: Hunk,
  reversed: boolean,
): Promise<(Place & { readonly isSwapped: boolean }) | "skip" | undefined> {
  const swapped = reverseHunk(hunk);
  for (let fuzz = 0; fuzz <= mostFuzz(call, hunk); fuzz++) {
    const where = file.locate(hunk, fuzz);
    if (where !== undefined) return { where, fuzz, isSwapped: false };
    const untouched = new PatchedFile(splitLines(text), call.flags.ignoreWhitespace);
    if (untouched.locate(swapped, fuzz) === undefined) continue;
    const question = `${reversed ? "Unreversed" : "Reversed (or previously applied)"} patch detected!`;
    const answer = await askAboutReversal(call, question, reversed);
    if (answer === "skip") return "skip";
    const isSwapped = answer === "reverse";
    const place = locate(call, file, isSwapped ? swapped : hunk, fuzz);
    return place && { ...place, isSwapped };
  }
  return undefined;
}

function sayPlace(
  call: PatchCall,
  index: number,
  place: { where: number; fuzz: number },
  file: PatchedFile,
): void {
  const { inOffset, outOffset } = file;
  if (place.fuzz === 0 && inOffset === 0) return;
  const fuzz = place.fuzz > 0 ? ` with fuzz ${place.fuzz}` : "";
  const lines = `line${inOffset === 1 ? "" : "s"}`;
  const offset = inOffset !== 0 ? ` (offset ${inOffset} ${lines})` : "";
  say(call, `Hunk #${index} succeeded at ${place.where + outOffset}${fuzz}${offset}.\n`);
}

async function writeResult(
  call: PatchCall,
  patch: FilePatch,
  target: Target,
  before: string,
  result: Result,
): Promise<void> {
  const { flags, files } = call;
  const { name, source, status } = target;
  if (flags.dryRun) return;
  if (flags.output === "-") {
    call.print(encodeBinary(result.text));
    return;
  }
  const into = flags.output ?? name;
  const keepsMismatch = !flags.noBackupIfMismatch && !flags.posix;
  if (flags.output === undefined && status && (flags.backup || (result.mismatch && keepsMismatch)))
    backUp(call, name, before, status.mode & NAME_OF_MODE);
  const isEmpty = result.text === "" && (target.removes || flags.removeEmptyFiles);
  if (isEmpty && flags.output === undefined) {
    must(files.unlink(name), name);
    removeEmptyParents(call, name);
    return;
  }
  if (target.removes && result.text !== "")
    call.print(`Not deleting file ${quoteName(name)} as content differs from patch\n`);
  makeParents(call, into);
  // A new file takes the old one's place, as patch renames its temporary file.
  if (status && flags.output === undefined && target.moved === undefined) must(files.unlink(name), name);
  must(files.writeFile(into, encodeBinary(result.text)), into);
  const gitMode = target.reversed ? patch.git?.oldMode : patch.git?.newMode;
  // Under another name it stays as private as the temporary file was.
  const old = flags.output !== undefined ? PRIVATE : status ? status.mode & NAME_OF_MODE : undefined;
  const mode = gitMode ?? old;
  if (mode !== undefined) must(files.chmod(into, mode), into);
  if (target.moved === "renamed") must(files.unlink(source), source);
}

function must(errno: Errno | undefined, name: string): void {
  if (errno) throw new PatchFault(`Can't create file ${quoteName(name)} : ${errno.message}`);
}

function backUp(call: PatchCall, name: string, text: string, mode: number): void {
  const { flags, files } = call;
  const style =
    flags.versionControl ?? call.env("PATCH_VERSION_CONTROL") ?? call.env("VERSION_CONTROL") ?? "existing";
  const suffix = flags.suffix ?? call.env("SIMPLE_BACKUP_SUFFIX") ?? ".orig";
  const isPrefixed = flags.prefix !== undefined || flags.basenamePrefix !== undefined;
  let kept: string;
  if (isPrefixed) {
    const directory = dirName(name) === "." && !name.startsWith("./") ? "" : `${dirName(name)}/`;
    kept = `${flags.prefix ?? ""}${directory}${flags.basenamePrefix ?? ""}${baseName(name)}${flags.suffix ?? ""}`;
  } else {
    const control = /^(numbered|t)$/.test(style)
      ? "numbered"
      : /^(simple|never)$/.test(style)
        ? "simple"
        : "existing";
    kept = backupName(files, name, { control: flags.suffix === undefined ? control : "simple", suffix });
  }
  must(files.writeFile(kept, encodeBinary(text)), kept);
  must(files.chmod(kept, mode), kept);
}

function makeParents({ files }: PatchCall, name: string): void {
  const parts = name.split("/").slice(0, -1);
  for (let i = 1; i <= parts.length; i++) {
    const directory = parts.slice(0, i).join("/");
    if (directory !== "") files.mkdir(directory);
  }
}

function removeEmptyParents({ files }: PatchCall, name: string): void {
  for (let at = name.lastIndexOf("/"); at > 0; at = name.lastIndexOf("/", at - 1))
    if (files.rmdir(name.slice(0, at))) return;
}

/** Tells how many hunks are left over, and keeps them in a file. */
async function reportRejects(
  call: PatchCall,
  patch: FilePatch,
  target: Target,
  result: Result,
): Promise<number> {
  const { flags, files } = call;
  const [count, all] = [result.rejects.length, patch.hunks.length];
  const what = result.skipped ? "ignored" : "FAILED";
  const name = flags.rejectFile ?? `${flags.output ?? target.name}.rej`;
  const isKept = !flags.dryRun && name !== "-";
  const where = isKept ? ` -- saving rejects to file ${quoteName(name)}` : "";
  call.print(`${count} out of ${all} hunk${all === 1 ? "" : "s"} ${what}${where}\n`);
  if (!isKept) return 1;
  const text = encodeBinary(formatRejects(patch, target, result.rejects, flags.rejectFormat));
  if (flags.rejectFile === undefined) must(files.writeFile(name, text), name);
  else {
    const file = await openPath(call.process, name, { write: true, create: true, append: true });
    if (file instanceof Errno) throw new PatchFault(`Can't create file ${quoteName(name)} : ${file.message}`);
    await file.write(call.process, text);
  }
  return 1;
}
