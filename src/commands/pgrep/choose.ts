import { decode } from "../../base/bytes.ts";
import { compileRegex, RegexFault } from "../../base/regex/index.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { type ProcessEntry, readProcesses, readUptime, TICKS } from "../../process/command/process-table.ts";
import type { FlagSpecs, FlagValues } from "../../process/command/spec.ts";
import { Users } from "../../process/users.ts";
import type { CRITERIA } from "./criteria.ts";

type Flags = FlagValues<typeof CRITERIA> & { readonly inverse?: boolean };
type Matcher = (process: ProcessEntry) => boolean;

/** Why there is nothing to choose by. */
export class ChoiceFault {
  constructor(
    readonly message: string,
    readonly manner: "plain" | "usage" | "try-help",
    readonly status = 2,
  ) {}
}

/** TASK_COMM_LEN less one: longer names are never there. */
const LONGEST_NAME = 15;

/** The processes that the options and the pattern ask for. */
export function chooseProcesses<F extends FlagSpecs>(
  call: Call<F>,
  flags: Flags,
): readonly ProcessEntry[] | ChoiceFault {
  const matcher = buildMatcher(call, flags);
  if (matcher instanceof ChoiceFault) return matcher;
  const all = readProcesses(call.files);
  const ancestors = flags.ignoreAncestors ? ancestorsOf(all, call.process.pid) : new Set<number>();
  const chosen = all.filter(
    (process) =>
      process.pid !== call.process.pid &&
      !ancestors.has(process.pid) &&
      matcher(process) !== (flags.inverse ?? false),
  );
  if (!flags.newest && !flags.oldest) return chosen;
  const order = chosen.toSorted((a, b) => a.startTicks - b.startTicks || a.pid - b.pid);
  const one = flags.newest ? order.at(-1) : order[0];
  return one ? [one] : [];
}

function buildMatcher<F extends FlagSpecs>(call: Call<F>, flags: Flags): Matcher | ChoiceFault {
  const { operands } = call;
  const matchers: Matcher[] = [];
  for (const made of [...listMatchers(call, flags), pidfileMatcher(call, flags)]) {
    if (made instanceof ChoiceFault) return made;
    if (made) matchers.push(made);
  }
  const [pattern] = operands;
  if (operands.length > 1) return new ChoiceFault("only one pattern can be provided", "try-help");
  if (flags.newest && flags.oldest) return new ChoiceFault("", "usage");
  if (pattern === undefined) {
    if (matchers.length === 0) return new ChoiceFault("no matching criteria specified", "try-help");
  } else {
    const name = nameMatcher(call, flags, pattern);
    if (name instanceof ChoiceFault) return name;
    matchers.push(name);
  }
  return (process) => matchers.every((matches) => matches(process));
}

function nameMatcher<F extends FlagSpecs>(
  call: Call<F>,
  { full, exact, ignoreCase }: Flags,
  pattern: string,
): Matcher | ChoiceFault {
  const source = exact ? `^(${pattern})$` : pattern;
  const regex = compileRegex(source, { dialect: "bash", ignoreCase });
  if (regex instanceof RegexFault) return new ChoiceFault(`regex error: ${regex.message}`, "plain");
  if (!full && pattern.length > LONGEST_NAME && !/[|[\]()*?+{}]/.test(pattern)) {
    call.printError(
      `${call.name}: pattern that searches for process name longer than 15 characters will result in zero matches\nTry \`${call.name} -f' option to match against the complete command line.\n`,
    );
  }
  return ({ comm, words }) => regex.test(full && words.length > 0 ? words.join(" ") : comm);
}

function listMatchers<F extends FlagSpecs>(
  call: Call<F>,
  flags: Flags,
): readonly (Matcher | ChoiceFault | undefined)[] {
  const users = new Users(call.files);
  const { process } = call;
  const numbers = (text: string, own: number, what: string) =>
    parse(text, (word) => (/^\d+$/.test(word) ? Number(word) || own : undefined), `not a number: `, what);
  const userIds = (text: string) => parse(text, (word) => users.parseUser(word), "invalid user name: ", "");
  const groupIds = (text: string) =>
    parse(text, (word) => users.parseGroup(word), "invalid group name: ", "");
  return [
    list(
      flags.pgroup,
      (text) => numbers(text, process.group, ""),
      ({ pgrp }) => pgrp,
    ),
    list(
      flags.session,
      (text) => numbers(text, process.session, ""),
      ({ session }) => session,
    ),
    list(
      flags.parent,
      (text) => numbers(text, 0, ""),
      ({ ppid }) => ppid,
    ),
    list(flags.euid, userIds, ({ euid }) => euid),
    list(flags.uid, userIds, ({ ruid }) => ruid),
    list(flags.group, groupIds, ({ rgid }) => rgid),
    list(
      flags.terminal,
      (text) => text.split(","),
      ({ tty }) => tty ?? "-",
    ),
    list(
      flags.runstates,
      (text) => text.replaceAll(",", "").split(""),
      ({ state }) => state,
    ),
    olderThan(call, flags.older),
  ];
}

function parse(
  text: string,
  read: (word: string) => number | undefined,
  fault: string,
  after: string,
): readonly number[] | ChoiceFault {
  const ids: number[] = [];
  for (const word of text.split(",")) {
    const id = read(word);
    if (id === undefined) return new ChoiceFault(`${fault}${word}${after}`, "plain");
    ids.push(id);
  }
  return ids;
}

function list<T>(
  text: string | undefined,
  read: (text: string) => readonly T[] | ChoiceFault,
  of: (process: ProcessEntry) => T,
): Matcher | ChoiceFault | undefined {
  if (text === undefined) return undefined;
  const values = read(text);
  if (values instanceof ChoiceFault) return values;
  return (process) => values.includes(of(process));
}

function olderThan<F extends FlagSpecs>(call: Call<F>, text: string | undefined): Matcher | undefined {
  if (text === undefined) return undefined;
  const limit = Number(text);
  const uptime = readUptime(call.files);
  return ({ startTicks }) => uptime - startTicks / TICKS >= limit;
}

function pidfileMatcher<F extends FlagSpecs>(
  call: Call<F>,
  { pidfile }: Flags,
): Matcher | ChoiceFault | undefined {
  if (pidfile === undefined) return undefined;
  const content = call.files.readFile(pidfile);
  const text = content instanceof Errno ? "" : decode(content).trim();
  const pid = /^\d+/.exec(text)?.[0];
  if (pid === undefined) return new ChoiceFault("pidfile not valid", "try-help", 1);
  return (process) => process.pid === Number(pid);
}

function ancestorsOf(all: readonly ProcessEntry[], pid: number): ReadonlySet<number> {
  const parents = new Map(all.map((process) => [process.pid, process.ppid]));
  const ancestors = new Set<number>();
  for (let at = parents.get(pid); at !== undefined && at !== 0; at = parents.get(at)) ancestors.add(at);
  return ancestors;
}

/** Tells of a fault; gives the status. */
export function tellFault<F extends FlagSpecs>(
  call: Call<F>,
  { message, manner, status }: ChoiceFault,
): number {
  if (manner === "usage") return call.tryHelp(status);
  const after = manner === "try-help" ? `Try \`${call.name} --help' for more information.\n` : "";
  call.printError(`${call.name}: ${message}\n${after}`);
  return status;
}
