import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Case, parseCases } from "./parse-cases.ts";

export const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));

export interface CaseFile {
  /** From the repository. */
  readonly path: string;
  readonly text: string;
  /** `#room NAME` before the first case: more than an empty home stands ready. */
  readonly room: string | undefined;
  readonly cases: readonly Case[];
}

/** Every `*.cases.sh` below `directory`, a path from the repository. */
export function readCaseFiles(directory: string): readonly CaseFile[] {
  const names = readdirSync(join(REPOSITORY, directory), { recursive: true, encoding: "utf8" });
  const paths = names.filter((name) => name.endsWith(".cases.sh")).map((name) => `${directory}/${name}`);
  return paths.sort().map(readCaseFile);
}

export function readCaseFile(path: string): CaseFile {
  const text = readFileSync(join(REPOSITORY, path), "utf8");
  const room = /^#room (\S+)$/m.exec(text)?.[1];
  return { path, text, room, cases: parseCases(text, path) };
}
