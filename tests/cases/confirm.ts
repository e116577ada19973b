import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join, relative, resolve } from "node:path";
import { createInterface } from "node:readline";
import { type CaseFile, REPOSITORY, readCaseFile, readCaseFiles } from "./case-files.ts";
import { type Expectation, formatCases, formatExpectation } from "./parse-cases.ts";
import {
  fromLane,
  type LaneCase,
  type LaneResult,
  roomDirectory,
  roomVariable,
  toLane,
} from "./real-lane.ts";

/** Files of cases with what the real tools did, in the same order. */
interface Confirmed {
  readonly file: CaseFile;
  readonly found: readonly Expectation[];
}

/** Runs the cases in the real bash with the GNU tools. Gives the number of differences; with `record`, writes. */
export async function confirm(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg.startsWith("-") && arg !== "--record");
  if (unknown !== undefined) {
    console.error(`confirm: ${unknown} is unknown; it takes --record and names of case files`);
    return 1;
  }
  const record = args.includes("--record");
  const paths = args.filter((arg) => !arg.startsWith("-"));
  const all = paths.length > 0 ? paths.map(readNamedFile) : readCaseFiles("tests");
  const files = all.filter(({ path, room }) => {
    if (room === undefined || roomDirectory(room) !== undefined) return true;
    console.log(`${path}: not confirmed: ${roomVariable(room)} names no directory with such a room`);
    return false;
  });
  const confirmed = await runFiles(files);
  const total = files.reduce((sum, { cases }) => sum + cases.length, 0);
  if (all.every(({ cases }) => cases.length === 0)) throw new Error("there is no case to confirm");

  if (record) {
    const changed = confirmed.filter(writeFound).map(({ file }) => file.path);
    console.log(
      `${total} cases run; ${changed.length === 0 ? "nothing changed" : `recorded ${changed.join(", ")}`}`,
    );
  }
  const complaints = confirmed.flatMap((one) => complaintsOf(one, record));
  for (const complaint of complaints) console.log(complaint);
  console.log(`${total - complaints.length} of ${total} cases confirmed by the real tools`);
  return complaints.length;
}

function readNamedFile(path: string): CaseFile {
  return readCaseFile(relative(REPOSITORY, resolve(path)));
}

function writeFound({ file, found }: Confirmed): boolean {
  const text = formatCases(file.text, file.cases, found);
  if (text === file.text) return false;
  writeFileSync(join(REPOSITORY, file.path), text);
  return true;
}

function complaintsOf({ file, found }: Confirmed, recorded: boolean): readonly string[] {
  return file.cases.flatMap((one, index) => {
    const real = found[index];
    const place = `${file.path}:${one.line}: ${one.title}`;
    if (!real) return [`${place}\n    did not run`];
    if (one.differs && sameExpectation(one.differs.expected, real))
      return [`${place}\n    #differs, yet the real tools do the same now: take the part away`];
    if (recorded || sameExpectation(one.expected, real)) return [];
    return [`${place}\n  expected\n${indent(one.expected)}\n  the real tools\n${indent(real)}`];
  });
}

function sameExpectation(a: Expectation, b: Expectation): boolean {
  return formatExpectation(a).join("\n") === formatExpectation(b).join("\n");
}

function indent(expectation: Expectation): string {
  const lines = formatExpectation(expectation);
  return (lines.length > 0 ? lines : ["(nothing)"]).map((line) => `    ${line}`).join("\n");
}

/** Spreads the cases over the machine's processors. */
async function runFiles(files: readonly CaseFile[]): Promise<readonly Confirmed[]> {
  const cases = files.flatMap((file) => file.cases.map((one) => ({ ...toLane(one), room: file.room })));
  const found = await runReally(cases);
  let at = 0;
  return files.map((file) => ({ file, found: found.slice(at, (at += file.cases.length)) }));
}

/** What the real tools do, in the same order. */
export async function runReally(cases: readonly LaneCase[]): Promise<readonly Expectation[]> {
  const lanes = Math.max(1, Math.min(cpus().length, Math.ceil(cases.length / 20)));
  const found: Expectation[] = [];
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      const share = cases.filter((_case, index) => index % lanes === lane);
      const results = await startLane(share);
      for (const [index, result] of results.entries()) found[index * lanes + lane] = fromLane(result);
    }),
  );
  return found;
}

/** unshare(1) gives the lane mounts, processes and a host name of its own; nothing of this machine is changed. */
export const NAMESPACES = [
  "unshare",
  "--mount",
  "--uts",
  "--pid",
  "--net",
  "--fork",
  "--kill-child",
  "--propagation",
  "private",
  // The first process of a PID namespace gets the orphans: a shell buries them, Node would not.
  "bash",
  "-c",
  '"$@" <&0 & wait $!',
  "lane",
];

async function startLane(cases: readonly LaneCase[]): Promise<readonly LaneResult[]> {
  const command = [process.execPath, join(REPOSITORY, "scripts/confirm.mjs"), "--lane"];
  const [program = "", ...args] = process.getuid?.() === 0 ? [...NAMESPACES, ...command] : command;
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(JSON.stringify(cases));
  const results: LaneResult[] = [];
  for await (const line of createInterface({ input: child.stdout })) results.push(JSON.parse(line));
  if (results.length !== cases.length) throw new Error("a lane of real cases ended early");
  return results;
}
