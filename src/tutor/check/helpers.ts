import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { normalizePath } from "../../base/paths.ts";
import type { Process, Program } from "../../process/process.ts";
import type { CheckContext } from "./check-context.ts";
import { checkMessages } from "./messages.ts";
import { misused } from "./misused.ts";
import { printed } from "./printed.ts";
import { knownReadings, wholeReadings } from "./readings.ts";
import { countRuns, parseRunPattern, type Readings } from "./run-pattern.ts";
import { type TreeDifference, treeDifferences } from "./tree-difference.ts";

const MAX_MESSAGE = 2_000;
const MAX_LISTED = 20;

/** Who hears what a check says, and whether it has just found what it asked for by `ran` or `printed`. */
export interface CheckListener {
  say(message: string): void;
  asked?(isFound: boolean): void;
}

/** The commands that only checks have. */
export function checkHelpers(context: CheckContext, listener: CheckListener): ReadonlyMap<string, Program> {
  const told = (status: number) => {
    listener.asked?.(status === 0);
    return status;
  };
  const helpers: Readonly<
    Record<string, (process: Process, args: readonly string[]) => MaybePromise<number>>
  > = {
    say: (_process, args) => {
      listener.say(args.join(" ").slice(0, MAX_MESSAGE));
      return 1;
    },
    ran: (process, args) => andThen(ran(context, process, args), told),
    printed: (process, args) => andThen(printed(context, process, args), told),
    unchanged: (process, args) => {
      const places = readPlaces(process, args);
      return typeof places === "string"
        ? misused(process, places)
        : Number(differences(context, places, 1).length > 0);
    },
    changed: (process, args) => {
      const places = readPlaces(process, args);
      return typeof places === "string"
        ? misused(process, places)
        : listChanges(context, process, differences(context, places, MAX_LISTED));
    },
    answered: (process, args) => {
      if (args.length === 0) return misused(process, "expected the id of a quiz");
      const unknown = args.find((id) => !context.asked.has(id));
      if (unknown !== undefined) return misused(process, `this step has no quiz ${unknown}`);
      return Number(!args.every((id) => context.answered.has(id)));
    },
  };
  return new Map(
    Object.entries(helpers).map(([name, helper]) => [
      name,
      (process: Process) => helper(process, process.argv.slice(1)),
    ]),
  );
}

function ran(context: CheckContext, process: Process, args: readonly string[]): MaybePromise<number> {
  const pattern = parseRunPattern(args, process.cwd);
  if (typeof pattern === "string") return misused(process, pattern);
  const { commands } = context.record;
  const isThere = (readings: Readings) => countRuns(pattern, commands, readings) >= pattern.times;
  if (isThere(knownReadings(context))) return 0;
  const whole = wholeReadings(context, process, pattern);
  return whole instanceof Promise ? whole.then((readings) => Number(!isThere(readings))) : 1;
}

interface Places {
  readonly since: "lesson" | "step";
  readonly paths: readonly string[];
}

/** `[--since lesson] PATH...`. */
function readPlaces(process: Process, args: readonly string[]): Places | string {
  let since: Places["since"] = "step";
  let paths = args;
  if (args[0] === "--since") {
    if (args[1] !== "lesson" && args[1] !== "step") return "--since: expected lesson or step";
    since = args[1];
    paths = args.slice(2);
  }
  if (paths.length === 0) return "expected a path";
  return { since, paths: paths.map((path) => normalizePath(path, process.cwd)) };
}

function differences(
  { computer, marked }: CheckContext,
  { since, paths }: Places,
  limit: number,
): readonly TreeDifference[] {
  const then = marked.at(since);
  return paths.flatMap((path) => treeDifferences(then, computer.files, path, limit)).slice(0, limit);
}

function listChanges(
  { language }: CheckContext,
  process: Process,
  changes: readonly TreeDifference[],
): MaybePromise<number> {
  const say = checkMessages(language).changes;
  const lines = changes.map(({ path, change }) => `${say[change]}: ${path}\n`);
  const status = Number(changes.length === 0);
  const written = process.stdout.write(lines.join(""));
  return written instanceof Promise ? written.then(() => status) : status;
}
