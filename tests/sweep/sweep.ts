import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS } from "../../src/commands/index.ts";
import { runReally } from "../cases/confirm.ts";
import { emptyRoom, runInOurs } from "../cases/our-computer.ts";
import { type Expectation, formatExpectation } from "../cases/parse-cases.ts";
import { toLane } from "../cases/real-lane.ts";
import { linesFor } from "./lines.ts";
import { FIXTURE } from "./operands.ts";

/**
 * Tries many lines of each program in ours and in the real thing, and writes what differs into `--out=DIR`, a file for
 * each program. With `--lines=FILE` it tries the lines of that file instead, and prints what differs.
 */
export async function sweep(args: readonly string[]): Promise<void> {
  const value = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.replace(/^[^=]*=/, "");
  const own = value("lines");
  if (own !== undefined) return compareLines(readFileSync(own, "utf8"));
  const out = value("out") ?? "/tmp/sweep";
  const given = args.filter((arg) => !arg.startsWith("-"));
  mkdirSync(out, { recursive: true });
  for (const name of given.length > 0 ? given : Object.keys(COMMANDS)) {
    const command = await COMMANDS[name]?.();
    if (!command) throw new Error(`there is no ${name}`);
    const lines = linesFor(command, Number(value("pairs") ?? 60), value("seed") ?? "1");
    const differing = await differencesOf(
      lines.map((line) => ({ line, script: `timeout 2 ${line}`, walks: WALKS_FOLDERS.has(name) })),
    );
    writeFileSync(join(out, `${name === "[" ? "bracket" : name}.txt`), differing.join("\n"));
    console.log(`${name}: ${differing.length} of ${lines.length} lines differ`);
  }
}

/** A line of a program; where it `walks` folders, what is each file system's own is passed over. */
interface Tried {
  readonly line: string;
  readonly script: string;
  readonly walks: boolean;
}

async function differencesOf(tried: readonly Tried[]): Promise<readonly string[]> {
  const cases = tried.map(({ script }) => caseOf(script));
  const real = await runReally(cases.map((one) => toLane(one)));
  const differing: string[] = [];
  for (const [index, one] of cases.entries()) {
    const ours = formatExpectation(await runInOurs(await emptyRoom(), one));
    const theirs = formatExpectation(real[index] as Expectation);
    const { line = "", walks = false } = tried[index] ?? {};
    if (agree(walks, theirs, ours)) continue;
    const looksAlike = !walks && agree(true, theirs, ours);
    differing.push(looksAlike ? `~ ${line}` : describe(line, theirs, ours));
  }
  return differing;
}

/** Each line is a script of its own, `#` begins a remark; `~` shows lines where only order and sizes differ. */
async function compareLines(text: string): Promise<void> {
  const lines = text.split("\n").filter((line) => /^[^#]/.test(line));
  const differing = await differencesOf(lines.map((line) => ({ line, script: line, walks: false })));
  console.log([...differing, `${differing.length} of ${lines.length} lines differ`].join("\n"));
}

const WALKS_FOLDERS = new Set(
  "ls dir vdir find du grep tar chmod chown chgrp cp rm mv zip tree cmp diff".split(" "),
);

/** The order in which a folder's names come, the sizes of folders and the numbers of inodes are each file system's own. */
function agree(walks: boolean, theirs: readonly string[], ours: readonly string[]): boolean {
  if (!walks) return theirs.join("\n") === ours.join("\n");
  const plain = (lines: readonly string[]) =>
    lines.map((line) =>
      line.replace(/\b(?:4096|4\.0K|4\.1k|4|[02468]0|100|\d{4,6}|total \d+)\b/g, "0").replace(/ +/g, " "),
    );
  return [...plain(theirs)].sort().join("\n") === [...plain(ours)].sort().join("\n");
}

/** stdout comes through a pipe, as in a lane; what reads standard input reads `b.txt`. */
function caseOf(script: string) {
  return {
    title: script,
    line: 0,
    head: [],
    differs: undefined,
    expected: { stdout: new Uint8Array(), stderr: new Uint8Array(), status: 0, tree: [] },
    script: `${FIXTURE}exec < b.txt\n${script}\n`,
    stdin: new Uint8Array(),
    wantsTree: true,
  };
}

/** Lines that both have are left out. */
function describe(line: string, theirs: readonly string[], ours: readonly string[]): string {
  const missing = theirs.filter((text) => !ours.includes(text)).slice(0, 12);
  const added = ours.filter((text) => !theirs.includes(text)).slice(0, 12);
  const text = [...missing.map((one) => `  - ${one}`), ...added.map((one) => `  + ${one}`)];
  return [`$ ${line}`, ...(text.length > 0 ? text : ["  (in another order)"])].join("\n").slice(0, 3000);
}
