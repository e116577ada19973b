import { parseSchedule, type Schedule } from "../../base/cron-schedule.ts";

/** One job of a table. */
export interface Entry {
  readonly schedule: Schedule | "reboot";
  /** Of the tables of the system, which name one. */
  readonly user: string | undefined;
  readonly command: string;
  /** What the command reads: what stands after the first `%`. */
  readonly input: string;
  /** Variables that were set above it. */
  readonly variables: ReadonlyMap<string, string>;
}

export interface Table {
  readonly entries: readonly Entry[];
  /** What is wrong with the first line that is: where, as crontab(1) counts, and what. */
  readonly problem: { readonly line: number; readonly what: string } | undefined;
}

const VARIABLE =
  /^\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s=]+))\s*=\s*(?<value>"[^"]*"|'[^']*'|.*?)\s*$/;

/** Reads a crontab(5) up to its first fault. In a table of the system a user stands before the command. */
export function parseTable(text: string, ofSystem = false): Table {
  const entries: Entry[] = [];
  let variables: ReadonlyMap<string, string> = new Map();
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.trimStart();
    if (line === "" || line.startsWith("#")) continue;
    const variable = readVariable(raw);
    if (variable) {
      variables = new Map([...variables, variable]);
      continue;
    }
    const parsed = parseSchedule(line);
    // The faulty line counts once it has been read to its end (Vixie's cron, misc.c).
    if ("bad" in parsed)
      return { entries, problem: { line: index + (parsed.atEnd ? 1 : 0), what: `bad ${parsed.bad}` } };
    const [user, rest] = ofSystem ? splitUser(parsed.rest) : [undefined, parsed.rest];
    entries.push({ schedule: parsed.schedule, user, ...splitInput(rest), variables });
  }
  return { entries, problem: undefined };
}

/** `NAME = value`; no variable where the name is empty (load_env of Vixie's cron). */
function readVariable(line: string): readonly [string, string] | undefined {
  const groups = VARIABLE.exec(line)?.groups;
  if (!groups) return undefined;
  const name = groups.double ?? groups.single ?? groups.bare ?? "";
  if (name === "" || (groups.bare !== undefined && /["']/.test(name))) return undefined;
  const value = groups.value ?? "";
  return [name, /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value];
}

function splitUser(text: string): readonly [string, string] {
  const [user = ""] = text.split(/[ \t]/, 1);
  return [user, text.slice(user.length).trimStart()];
}

/** crontab(5): an unescaped `%` is a newline; what follows the first is input. */
function splitInput(text: string): { readonly command: string; readonly input: string } {
  const [command = "", ...lines] = text.split(/(?<!\\)%/).map((part) => part.replaceAll("\\%", "%"));
  const input = lines.length === 0 ? "" : lines.join("\n");
  return { command, input: input === "" || input.endsWith("\n") ? input : `${input}\n` };
}
