import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import type { Input } from "../../process/command/input.ts";
import { quoteName } from "../../process/command/quote-name.ts";
import type { FlagSpecs } from "../../process/command/spec.ts";
import { type Digest, openProblem } from "./digest.ts";

interface Counts {
  lines: number;
  malformed: number;
  unreadable: number;
  mismatched: number;
  matched: number;
}

/** What a line of the list says, and how the sum is computed. */
export interface CheckLine {
  readonly sum: string;
  readonly name: string;
  readonly digest: Digest;
}

/** A program that checks: its call, and how it reads lines. */
export interface Checking<F extends FlagSpecs> {
  readonly call: Call<F>;
  readonly wish: {
    readonly ignoreMissing: boolean;
    readonly quiet: boolean;
    readonly status: boolean;
    readonly strict: boolean;
    readonly warn: boolean;
  };
  /** The algorithm, for `improperly formatted MD5 checksum line`. */
  readonly label: string;
  readonly parse: (line: string) => CheckLine | undefined;
}

/** `--check`: each line of the FILEs names a file and what its checksum should be. */
export async function checkDigests<F extends FlagSpecs>(checking: Checking<F>): Promise<number> {
  const { call } = checking;
  const names = call.operands.length > 0 ? call.operands : ["-"];
  let isWell = true;
  for (const name of names) {
    const input = await call.open(name, {
      openProblem,
      readProblem: (file) => `${quoteName(file)}: read error`,
    });
    if (!input) continue;
    const shown = name === "-" ? "'standard input'" : quoteName(name);
    isWell = (await checkList(checking, input, shown)) && isWell;
    call.close(input);
  }
  return isWell ? call.status : 1;
}

async function checkList<F extends FlagSpecs>(
  checking: Checking<F>,
  input: Input,
  shown: string,
): Promise<boolean> {
  const { call, wish, label } = checking;
  const counts: Counts = { lines: 0, malformed: 0, unreadable: 0, mismatched: 0, matched: 0 };
  const lines = (await input.text()).split("\n");
  if (input.failed) return false;
  for (const [at, text] of lines.entries()) {
    if (text === "" || text.startsWith("#")) continue;
    const line = checking.parse(text);
    if (line) await checkFile(checking, line, counts);
    else {
      counts.malformed++;
      if (wish.warn) call.note(`${shown}: ${at + 1}: improperly formatted ${label} checksum line`);
    }
  }
  return summarize(checking, shown, counts);
}

async function checkFile<F extends FlagSpecs>(
  { call, wish }: Checking<F>,
  { sum, name, digest }: CheckLine,
  counts: Counts,
): Promise<void> {
  const say = (word: string) => {
    if (!wish.status) call.print(`${name}: ${word}\n`);
  };
  counts.lines++;
  if (wish.ignoreMissing && call.files.stat(name) === Errno.ENOENT) return;
  const before = call.status;
  const input = await call.open(name, { openProblem });
  const found = input && (await digest(input));
  if (input) call.close(input);
  call.status = before;
  if (found === undefined) {
    counts.unreadable++;
    say("FAILED open or read");
  } else if (found === sum) {
    counts.matched++;
    if (!wish.quiet) say("OK");
  } else {
    counts.mismatched++;
    say("FAILED");
  }
}

function summarize<F extends FlagSpecs>({ call, wish }: Checking<F>, shown: string, counts: Counts): boolean {
  const { lines, malformed, unreadable, mismatched, matched } = counts;
  if (lines === 0) {
    call.note(`${shown}: no properly formatted checksum lines found`);
    return false;
  }
  const tell = (count: number, one: string, many: string) => {
    if (count > 0 && !wish.status) call.note(`WARNING: ${count} ${count === 1 ? one : many}`);
  };
  tell(malformed, "line is improperly formatted", "lines are improperly formatted");
  tell(unreadable, "listed file could not be read", "listed files could not be read");
  tell(mismatched, "computed checksum did NOT match", "computed checksums did NOT match");
  if (wish.ignoreMissing && matched === 0) {
    call.note(`${shown}: no file was verified`);
    return false;
  }
  return unreadable === 0 && mismatched === 0 && !(wish.strict && malformed > 0);
}
