import { MatchOverrun } from "../../base/match-overrun.ts";
import type { MaybePromise } from "../../base/maybe-promise.ts";
import { compileRegex, RegexFault } from "../../base/regex/index.ts";
import type { Process } from "../../process/process.ts";
import type { CheckContext } from "./check-context.ts";
import { misused } from "./misused.ts";
import { printedLines, printedText } from "./output-text.ts";
import { wholeReadings } from "./readings.ts";
import { matchesRun, parseRunPattern, type Readings } from "./run-pattern.ts";
import type { CommandRecord } from "./step-record.ts";

interface PrintedPattern {
  readonly ignoreCase: boolean;
  readonly isRegex: boolean;
  /** Only what lines printed in which this command ran; words as for `ran`. */
  readonly by: string | undefined;
  /** Looked for in what a single typed line printed: the texts, and none of these. */
  readonly without: readonly string[];
  readonly texts: readonly string[];
}

/**
 * `printed [-i] [-E] [--by COMMAND] [--without OTHER]... [TEXT]...`: whether the step's lines have printed each TEXT, or
 * what each regular expression matches; with neither TEXT nor OTHER, prints all that they did. With `--without`, whether
 * there is a line that printed each TEXT and not OTHER: who has first looked at a whole file can still reach such a goal.
 */
export function printed(
  context: CheckContext,
  process: Process,
  args: readonly string[],
): MaybePromise<number> {
  const pattern = readPattern(args);
  if (typeof pattern === "string") return misused(process, pattern);
  const by = pattern.by === undefined ? undefined : parseRunPattern(pattern.by.split(" "), process.cwd);
  if (typeof by !== "object") return answer(pattern, context, process, undefined);
  const readings = wholeReadings(context, process, by);
  const answerBy = (whole: Readings) =>
    answer(pattern, context, process, (command) => matchesRun(by, command, whole));
  return readings instanceof Promise ? readings.then(answerBy) : answerBy(readings);
}

function answer(
  pattern: PrintedPattern,
  { record: { outputs, commands } }: CheckContext,
  process: Process,
  isBy: ((command: CommandRecord) => boolean) | undefined,
): MaybePromise<number> {
  const { texts, without } = pattern;
  if (texts.length === 0 && without.length === 0) {
    const written = process.stdout.write(printedText(outputs, commands, isBy));
    return written instanceof Promise ? written.then(() => 0) : 0;
  }
  const found =
    without.length === 0
      ? finds(pattern, texts, "every", printedText(outputs, commands, isBy))
      : isPrintedWithout(pattern, printedLines(outputs, commands, isBy));
  if (typeof found === "string") return misused(process, found);
  return found ? 0 : 1;
}

function isPrintedWithout(pattern: PrintedPattern, outputs: readonly string[]): boolean | string {
  for (const output of outputs) {
    const isThere = finds(pattern, pattern.texts, "every", output);
    const isSpoilt = finds(pattern, pattern.without, "some", output);
    if (typeof isThere === "string") return isThere;
    if (typeof isSpoilt === "string") return isSpoilt;
    if (isThere && !isSpoilt) return true;
  }
  return false;
}

/** Whether every one, or some, of the texts stand in it; a string is what is wrong with a regular expression. */
function finds(
  { isRegex, ignoreCase }: PrintedPattern,
  wanted: readonly string[],
  which: "every" | "some",
  text: string,
): boolean | string {
  for (const one of wanted) {
    const found = isRegex ? searches(one, text, ignoreCase) : contains(one, text, ignoreCase);
    if (typeof found === "string" || found === (which === "some")) return found;
  }
  return which === "every";
}

function readPattern(args: readonly string[]): PrintedPattern | string {
  const pattern: { -readonly [K in keyof PrintedPattern]: PrintedPattern[K] } = {
    ignoreCase: false,
    isRegex: false,
    by: undefined,
    without: [],
    texts: [],
  };
  let at = 0;
  for (; args[at]?.startsWith("-") && args[at] !== "-"; at++) {
    const option = args[at];
    if (option === "-i") pattern.ignoreCase = true;
    else if (option === "-E") pattern.isRegex = true;
    else if (option === "--by") pattern.by = args[++at];
    else if (option === "--without") pattern.without = [...pattern.without, args[++at] ?? ""];
    else if (option === "--") {
      at++;
      break;
    } else return `unknown option ${option}`;
  }
  return { ...pattern, texts: args.slice(at) };
}

function contains(wanted: string, text: string, ignoreCase: boolean): boolean {
  return ignoreCase ? text.toLowerCase().includes(wanted.toLowerCase()) : text.includes(wanted);
}

/** As `grep -E`, where `^` and `$` are the ends of lines. */
function searches(wanted: string, text: string, ignoreCase: boolean): boolean | string {
  const regex = compileRegex(wanted, { dialect: "egrep", ignoreCase, multiline: true, excludeNewline: true });
  if (regex instanceof RegexFault) return regex.message;
  try {
    return regex.test(text);
  } catch (thrown) {
    if (thrown instanceof MatchOverrun) return "this expression takes too long";
    throw thrown;
  }
}
