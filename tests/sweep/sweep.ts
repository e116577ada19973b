import { mkdirSync, writeFileSync } from "node:fs";
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
 * each program.
 */
export async function sweep(args: readonly string[]): Promise<void> {
  const value = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.replace(/^[^=]*=/, "");
  const out = value("out") ?? "/tmp/sweep";
  const given = args.filter((arg) => !arg.startsWith("-"));
  mkdirSync(out, { recursive: true });
  for (const name of given.length > 0 ? given : Object.keys(COMMANDS)) {
    const command = await COMMANDS[name]?.();
    if (!command) throw new Error(`there is no ${name}`);
    const lines = linesFor(command, Number(value("pairs") ?? 60), value("seed") ?? "1");
    const cases = lines.map(caseOf);
    const real = await runReally(cases.map((one) => toLane(one)));
    const differing: string[] = [];
    for (const [index, one] of cases.entries()) {
      const ours = formatExpectation(await runInOurs(await emptyRoom(), one));
      const theirs = formatExpectation(real[index] as Expectation);
      if (!agree(name, theirs, ours)) differing.push(describe(lines[index] ?? "", theirs, ours));
    }
    writeFileSync(join(out, `${name === "[" ? "bracket" : name}.txt`), differing.join("\n"));
    console.log(`${name}: ${differing.length} of ${lines.length} lines differ`);
  }
}

const WALKS_FOLDERS = new Set(
  "ls dir vdir find du grep tar chmod chown chgrp cp rm mv zip tree cmp diff".split(" "),
);

/** The order in which a folder's names come, the sizes of folders and the numbers of inodes are each file system's own. */
function agree(name: string, theirs: readonly string[], ours: readonly string[]): boolean {
  if (!WALKS_FOLDERS.has(name)) return theirs.join("\n") === ours.join("\n");
  const plain = (lines: readonly string[]) =>
    lines.map((line) =>
      line.replace(/\b(?:4096|4\.0K|4\.1k|4|[02468]0|100|\d{4,6}|total \d+)\b/g, "0").replace(/ +/g, " "),
    );
  return [...plain(theirs)].sort().join("\n") === [...plain(ours)].sort().join("\n");
}

/** stdout comes through a pipe, as in a lane; what reads standard input reads `b.txt`. */
function caseOf(line: string) {
  return {
    title: line,
    line: 0,
    head: [],
    differs: undefined,
    expected: { stdout: new Uint8Array(), stderr: new Uint8Array(), status: 0, tree: [] },
    script: `${FIXTURE}exec < b.txt\ntimeout 2 ${line}\n`,
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
