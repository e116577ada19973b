import { Errno } from "../../disk/errno.ts";
import type { Input } from "../../process/command/input.ts";
import { quoteName } from "../../process/command/quote-name.ts";
import { type DigestCall, type DigestKind, openProblem } from "./define-digest.ts";

interface Counts {
  lines: number;
  malformed: number;
  unreadable: number;
  mismatched: number;
  matched: number;
}

interface CheckLine {
  readonly sum: string;
  readonly name: string;
}

type Digest = (input: Input) => Promise<string | undefined>;

/** `--check`: each line of the FILEs names a file and what its checksum should be. */
export async function checkDigests(call: DigestCall, kind: DigestKind, digest: Digest): Promise<number> {
  const names = call.operands.length > 0 ? call.operands : ["-"];
  let isWell = true;
  for (const name of names) {
    const input = await call.open(name, { openProblem });
    if (!input) continue;
    const shown = name === "-" ? "'standard input'" : quoteName(name);
    isWell = (await checkList(call, kind, input, shown, digest)) && isWell;
    call.close(input);
  }
  return isWell ? call.status : 1;
}

async function checkList(
  call: DigestCall,
  kind: DigestKind,
  input: Input,
  shown: string,
  digest: Digest,
): Promise<boolean> {
  const { flags } = call;
  const counts: Counts = { lines: 0, malformed: 0, unreadable: 0, mismatched: 0, matched: 0 };
  const lines = (await input.text()).split("\n");
  for (const [at, text] of lines.entries()) {
    if ((at === lines.length - 1 && text === "") || text.startsWith("#")) continue;
    const line = parseLine(text, kind);
    if (line) await checkFile(call, line, counts, digest);
    else {
      counts.malformed++;
      if (flags.warn) call.note(`${shown}: ${at + 1}: improperly formatted ${kind.algorithm} checksum line`);
    }
  }
  return summarize(call, shown, counts);
}

function parseLine(text: string, { algorithm, bits }: DigestKind): CheckLine | undefined {
  const escaped = text.startsWith("\\");
  const line = (escaped ? text.slice(1) : text).replace(/\r$/, "");
  const digits = bits / 4;
  const plain = new RegExp(`^\\s*([0-9a-fA-F]{${digits}})(?: [ *]| )(.+)$`).exec(line);
  const tagged = new RegExp(`^\\s*${algorithm} \\((.+)\\) = ([0-9a-fA-F]{${digits}})$`).exec(line);
  const [sum, name] = tagged ? [tagged[2], tagged[1]] : [plain?.[1], plain?.[2]];
  if (sum === undefined || name === undefined) return undefined;
  const decodeEscape = (_: string, letter: string) =>
    letter === "n" ? "\n" : letter === "r" ? "\r" : letter;
  return { sum: sum.toLowerCase(), name: escaped ? name.replace(/\\([nr\\])/g, decodeEscape) : name };
}

async function checkFile(
  call: DigestCall,
  { sum, name }: CheckLine,
  counts: Counts,
  digest: Digest,
): Promise<void> {
  const { flags } = call;
  const say = (word: string) => {
    if (!flags.status) call.print(`${name}: ${word}\n`);
  };
  counts.lines++;
  if (flags.ignoreMissing && call.files.stat(name) === Errno.ENOENT) return;
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
    if (!flags.quiet) say("OK");
  } else {
    counts.mismatched++;
    say("FAILED");
  }
}

function summarize(call: DigestCall, shown: string, counts: Counts): boolean {
  const { flags } = call;
  const { lines, malformed, unreadable, mismatched, matched } = counts;
  if (lines === 0) {
    call.note(`${shown}: no properly formatted checksum lines found`);
    return false;
  }
  const tell = (count: number, one: string, many: string) => {
    if (count > 0 && !flags.status) call.note(`WARNING: ${count} ${count === 1 ? one : many}`);
  };
  tell(malformed, "line is improperly formatted", "lines are improperly formatted");
  tell(unreadable, "listed file could not be read", "listed files could not be read");
  tell(mismatched, "computed checksum did NOT match", "computed checksums did NOT match");
  if (flags.ignoreMissing && matched === 0 && mismatched === 0) {
    call.note(`${shown}: no file was verified`);
    return false;
  }
  return unreadable === 0 && mismatched === 0 && !(flags.strict && malformed > 0);
}
