import { normalizePath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import type { CommandEvent } from "../../process/command-event.ts";
import { unwrapCommand } from "../check/wrapper-commands.ts";
import type { TutorComputer } from "../computer.ts";
import type { CoachMessages } from "./messages.ts";

/** A command of the line, without what only runs it: of `sudo ls` this is `ls`. */
export interface TypedCommand extends CommandEvent {
  /** What runs it, as typed: `sudo`, `env A=1`. */
  readonly before: readonly string[];
}

/** A typed line that has just ended, as a rule of the coach sees it. */
export interface Moment {
  readonly computer: TutorComputer;
  /** The commands of the line that were typed themselves, in the order of their ends. */
  readonly commands: readonly TypedCommand[];
  /** What the line printed, without colours. */
  readonly output: string;
  /** The disk before the line, as root; undefined where it was not kept. Costs something. */
  readonly filesBefore: () => Files | undefined;
  readonly say: CoachMessages;
}

/** One thing that the coach knows: gives its sentence, or undefined where it has nothing to say. */
export type Rule = (moment: Moment) => Promise<string | undefined> | string | undefined;

/** The first command of the line that failed. */
export function failedCommand({ commands }: Moment): TypedCommand | undefined {
  return commands.find(({ status }) => status !== 0);
}

export function withoutWrapper(event: CommandEvent, output: string): TypedCommand {
  const words = unwrapCommand(event.words).findLast((each) => each.length > 0) ?? event.words;
  const at = event.words.length - words.length;
  if (at === 0) return { ...event, before: [] };
  const isMissing = event.status !== 0 && saysMissing(words[0] ?? "", output);
  return {
    ...event,
    words,
    typed: event.typed.slice(at),
    before: event.typed.slice(0, at),
    resolved: isMissing ? { kind: "not-found" } : event.resolved,
  };
}

/** As `sudo`, `env`, `nohup` and `xargs` say it. */
function saysMissing(name: string, output: string): boolean {
  const forms = [`${name}: command not found`, `‘${name}’: No such file`, `'${name}': No such file`];
  return forms.some((form) => output.includes(form)) || output.includes(`xargs: ${name}: No such file`);
}

/** What the aliases of Debian's ~/.bashrc put behind a name, which nobody has typed. */
const FROM_ALIAS = "--color=auto";

/** The line as it would be typed with other words in the command's place. */
export function lineOf({ before }: TypedCommand, typed: readonly string[]): string {
  const [name = "", ...rest] = typed;
  return [...before, name, ...(rest[0] === FROM_ALIAS ? rest.slice(1) : rest)].join(" ");
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
