import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { createInterface } from "node:readline";
import { REPOSITORY } from "../cases/case-files.ts";
import { NAMESPACES } from "../cases/confirm.ts";
import { formatScreenCases, parseScreenCases, type ScreenCase, type Shown } from "./screen-cases.ts";

export interface ScreenFile {
  /** From the repository. */
  readonly path: string;
  readonly text: string;
  readonly cases: readonly ScreenCase[];
}

export function readScreenFiles(directory: string): readonly ScreenFile[] {
  const names = readdirSync(join(REPOSITORY, directory), { recursive: true, encoding: "utf8" });
  const paths = names.filter((name) => name.endsWith(".screens")).map((name) => `${directory}/${name}`);
  return paths.sort().map(readScreenFile);
}

function readScreenFile(path: string): ScreenFile {
  const text = readFileSync(join(REPOSITORY, path), "utf8");
  return { path, text, cases: parseScreenCases(text, path) };
}

/** Replays the cases in the real programs; gives the number of differences. With `--record` it writes them down. */
export async function confirmScreens(args: readonly string[]): Promise<number> {
  const record = args.includes("--record");
  const only = args.find((arg) => arg.startsWith("--only="))?.slice(7);
  const paths = args.filter((arg) => !arg.startsWith("-"));
  const files =
    paths.length > 0
      ? paths.map((path) => readScreenFile(relative(REPOSITORY, resolve(path))))
      : readScreenFiles("tests");
  let differences = 0;
  for (const file of files) differences += await confirmFile(file, record, only);
  return differences;
}

async function confirmFile({ path, text, cases }: ScreenFile, record: boolean, only = ""): Promise<number> {
  const chosen = cases.filter(({ title }) => title.includes(only));
  const results = await startLane(chosen);
  const found = cases.map((one) => results[chosen.indexOf(one)] ?? one.steps.map(({ expected }) => expected));
  if (record) {
    writeFileSync(join(REPOSITORY, path), formatScreenCases(text, cases, found));
    console.log(`${chosen.length} cases recorded in ${path}`);
    return 0;
  }
  let differences = 0;
  for (const [index, { title, line, steps }] of cases.entries()) {
    for (const [at, { does, expected }] of steps.entries()) {
      const real = found[index]?.[at] ?? [];
      if (real.join("\n") === expected.join("\n")) continue;
      differences++;
      console.log(`${path}:${line}: ${title}, after ${does}\n  the real program shows\n${real.join("\n")}`);
    }
  }
  console.log(`${path}: ${cases.length} cases, ${differences} screens differ from the real program's`);
  return differences;
}

async function startLane(cases: readonly ScreenCase[]): Promise<readonly (readonly Shown[])[]> {
  const [program = "", ...args] = NAMESPACES;
  const script = join(REPOSITORY, "scripts/confirm-screens.mjs");
  const child = spawn(program, [...args, process.execPath, script, "--lane"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(JSON.stringify(cases));
  const results: (readonly Shown[])[] = [];
  for await (const line of createInterface({ input: child.stdout })) results.push(JSON.parse(line));
  if (results.length !== cases.length) throw new Error("the lane of real programs ended early");
  return results;
}
