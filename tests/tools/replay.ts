import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Computer } from "../../src/computer/index.ts";
import { REPOSITORY } from "../cases/case-files.ts";

/**
 * Transcripts of real tools, played again on our computer. The parts of an entry:
 *
 *     ### (cwd: /home/learner/proj)    a remark; this one says where the following commands run
 *     $ command                        each in a shell of its own
 *     --- stdout                       left out where nothing came
 *     --- stderr
 *     --- tty (cat -v)                 in place of both: what came on a terminal of 100 columns
 *     --- status 0
 */
export interface Entry {
  /** The line of its command, from 1. */
  readonly line: number;
  readonly command: string;
  /** Where it ran; undefined before the first remark that tells. */
  readonly cwd: string | undefined;
  readonly expected: Outcome;
  readonly onTerminal: boolean;
}

/** What came out. On a terminal both streams are in `stdout`, as `cat -v` writes them. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

export interface ReplayOptions {
  /** A transcript, from the repository. */
  readonly path: string;
  /** The computer as it was when the recording began; one for the whole transcript. */
  readonly computer: () => Promise<Computer>;
  /** Where commands run until a remark tells; the home unless given. */
  readonly cwd?: string;
  /** What surrounds a command, such as `timeout 60 bash -c …`; `quoted` is one word of the shell. */
  readonly surround?: (quoted: string) => string;
  /** Takes from what was recorded, and from what was found, that which may differ: dates, sizes, ids. */
  readonly normalize?: (text: string, entry: Entry) => string;
  /** What stands in place of a command: nothing is run where it is empty. */
  readonly rewrite?: (entry: Entry) => string | undefined;
  /** Why an entry is not compared, though it is run. */
  readonly uncompared?: (entry: Entry) => string | undefined;
}

const PART = /^--- (?:(stdout|stderr|tty \(cat -v\))|status (\d+))$/;

export function parseTranscript(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  let cwd: string | undefined;
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const place = /^### \(cwd: (.*)\)$/.exec(line)?.[1];
    if (place !== undefined) cwd = place;
    if (!line.startsWith("$ ")) continue;
    const end = lines.findIndex((one, index) => index > at && PART.exec(one)?.[2] !== undefined);
    if (end < 0) throw new Error(`line ${at + 1}: a command without a status`);
    entries.push(parseEntry(lines.slice(at, end + 1), at + 1, cwd));
    at = end;
  }
  return entries;
}

/** A command may be of several lines: it ends where its first part begins. */
function parseEntry(lines: readonly string[], line: number, cwd: string | undefined): Entry {
  const parts = new Map<string, string[]>([["command", []]]);
  let part = "command";
  let status = 0;
  for (const text of lines) {
    const [, name, code] = PART.exec(text) ?? [];
    if (code !== undefined) status = Number(code);
    else if (name !== undefined) parts.set((part = name), []);
    else parts.get(part)?.push(text);
  }
  const textOf = (name: string) => (parts.get(name) ?? []).map((one) => `${one}\n`).join("");
  const terminal = parts.has("tty (cat -v)");
  return {
    line,
    command: (parts.get("command") ?? []).join("\n").slice(2),
    cwd,
    onTerminal: terminal,
    expected: { stdout: textOf(terminal ? "tty (cat -v)" : "stdout"), stderr: textOf("stderr"), status },
  };
}

/** Makes a test of every entry; they run one after the other, as they were recorded. */
export function defineReplay(name: string, options: ReplayOptions): void {
  const entries = parseTranscript(readFileSync(join(REPOSITORY, options.path), "utf8"));
  const normalize = options.normalize ?? ((text: string) => text);
  describe(name, () => {
    let computer: Computer;
    beforeAll(async () => {
      computer = await options.computer();
    });
    it(`${options.path} holds entries`, () => expect(entries.length).toBeGreaterThan(0));
    for (const entry of entries) {
      it(`${entry.line}: ${entry.command.split("\n", 1)[0]}`, async () => {
        const command = options.rewrite?.(entry) ?? entry.command;
        if (command === "") return;
        const found = await play(computer, { ...entry, command }, options);
        if (options.uncompared?.(entry) !== undefined) return;
        const comparable = ({ stdout, stderr, status }: Outcome) => ({
          stdout: normalize(withEnd(stdout), entry),
          stderr: normalize(withEnd(stderr), entry),
          status,
        });
        expect(comparable(found), `${options.path}:${entry.line}`).toEqual(comparable(entry.expected));
      });
    }
  });
}

/** A transcript does not tell whether the last line was ended. */
function withEnd(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

async function play(computer: Computer, entry: Entry, options: ReplayOptions): Promise<Outcome> {
  const surround = options.surround ?? ((quoted: string) => `bash -c ${quoted}`);
  const cwd = entry.cwd ?? options.cwd;
  const inShell = surround(quote(entry.command));
  if (!entry.onTerminal) return computer.run(inShell, { cwd });
  const typed = `script -qec ${quote(`stty cols 100; ${inShell}`)} /dev/null`;
  const { stdout, stderr, status } = await computer.run(`set -o pipefail; ${typed} | cat -v`, { cwd });
  return { stdout: stdout + stderr, stderr: "", status };
}
