import { normalizePath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import type { CommandEvent } from "../../process/command-event.ts";
import type { TutorComputer } from "../computer.ts";
import type { CoachMessages } from "./messages.ts";

/** A typed line that has just ended, as a rule of the coach sees it. */
export interface Moment {
  readonly computer: TutorComputer;
  /** The commands of the line that were typed themselves, in the order of their ends. */
  readonly commands: readonly CommandEvent[];
  /** What the line printed, without colours. */
  readonly output: string;
  /** The disk before the line, as root; undefined where it was not kept. Costs something. */
  readonly filesBefore: () => Files | undefined;
  readonly say: CoachMessages;
}

/** One thing that the coach knows: gives its sentence, or undefined where it has nothing to say. */
export type Rule = (moment: Moment) => Promise<string | undefined> | string | undefined;

/** The first command of the line that failed. */
export function failedCommand({ commands }: Moment): CommandEvent | undefined {
  return commands.find(({ status }) => status !== 0);
}

/** The words after the name that are no options. */
export function operandsOf({ words }: CommandEvent): readonly string[] {
  const end = words.indexOf("--");
  return words.slice(1).filter((word, at) => (end >= 0 && at + 1 > end) || !/^-./.test(word));
}

/** What a path names, seen from where the command ran. */
export function kindAt(files: Files, path: string, cwd: string): "file" | "directory" | "other" | undefined {
  const status = files.stat(normalizePath(path, cwd));
  if (status instanceof Errno) return undefined;
  return status.kind === "file" || status.kind === "directory" ? status.kind : "other";
}

/** `~/data` for a path in the home directory. */
export function shownPath(path: string, home: string): string {
  if (path === home) return "~";
  return path.startsWith(`${home}/`) ? `~${path.slice(home.length)}` : path;
}
