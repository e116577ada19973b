import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import { type Files, ROOT } from "../../disk/files.ts";
import type { Kernel } from "../../process/kernel.ts";
import { parseSudoers, type SudoersFault } from "./parse-sudoers.ts";
import { emptySudoers, type Sudoers } from "./sudoers.ts";

const MAIN_FILE = "/etc/sudoers";
const INCLUDES_AT_MOST = 128;

/** /etc/sudoers with all that it includes; `complain` is told of faults, as whole lines. */
export function readSudoers(kernel: Kernel, complain: (text: string) => void): Sudoers {
  const sudoers = emptySudoers();
  const reading = { files: kernel.disk.view(ROOT), sudoers, complain, left: INCLUDES_AT_MOST };
  readFile(reading, MAIN_FILE);
  return sudoers;
}

interface Reading {
  readonly files: Files;
  readonly sudoers: Sudoers;
  readonly complain: (text: string) => void;
  left: number;
}

function readFile(reading: Reading, path: string): void {
  const { files, complain } = reading;
  if (reading.left-- <= 0) return;
  const refused = refusalOf(files, path);
  if (refused !== undefined) return complain(`sudo: ${refused}\n`);
  const content = files.readFile(path);
  if (content instanceof Errno) return complain(`sudo: unable to open ${path}: ${content.message}\n`);
  const { faults, includes } = parseSudoers(decode(content), reading.sudoers);
  for (const fault of faults) complain(formatFault(path, fault));
  for (const { path: included, isDirectory } of includes) {
    if (isDirectory) readDirectory(reading, included);
    else readFile(reading, included);
  }
}

function readDirectory(reading: Reading, directory: string): void {
  for (const path of filesIncludedFrom(reading.files, directory)) readFile(reading, path);
}

/** Names with a dot or a tilde at the end are left out (sudoers(5), Including other files). */
export function filesIncludedFrom(files: Files, directory: string): readonly string[] {
  const entries = files.readdir(directory);
  if (entries instanceof Errno) return [];
  const names = entries.map(({ name }) => name).filter((name) => !name.includes(".") && !name.endsWith("~"));
  return names.sort().map((name) => `${directory}/${name}`);
}

/** Three lines: where the fault is, the line itself, and a mark below the place. */
export function formatFault(path: string, { line, column, length, text }: SudoersFault): string {
  const mark = `${" ".repeat(column - 1)}^${"~".repeat(Math.max(length - 1, 0))}`;
  return `${path}:${line}:${column}: syntax error\n${text}\n${mark}\n`;
}

function refusalOf(files: Files, path: string): string | undefined {
  const status = files.stat(path);
  if (status instanceof Errno) return `unable to open ${path}: ${status.message}`;
  if (status.kind !== "file") return `${path} is not a regular file`;
  if (status.uid !== 0) return `${path} is owned by uid ${status.uid}, should be 0`;
  if (status.mode & 0o002) return `${path} is world writable`;
  if (status.mode & 0o020 && status.gid !== 0) return `${path} is owned by gid ${status.gid}, should be 0`;
  return undefined;
}
