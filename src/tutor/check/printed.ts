import { MatchOverrun } from "../../base/match-overrun.ts";
import type { MaybePromise } from "../../base/maybe-promise.ts";
import { compileRegex, RegexFault } from "../../base/regex/index.ts";
import type { Process } from "../../process/process.ts";
import type { CheckContext } from "./check-context.ts";
import { misused } from "./misused.ts";
import { printedText } from "./output-text.ts";
import { matchesRun, parseRunPattern } from "./run-pattern.ts";
import type { CommandRecord } from "./step-record.ts";

interface PrintedPattern {
  readonly ignoreCase: boolean;
  readonly isRegex: boolean;
  /** Only what lines printed in which this command ran; words as for `ran`. */
  readonly by: string | undefined;
  readonly texts: readonly string[];
}

/**
 * `printed [-i] [-E] [--by COMMAND] [TEXT]...`: whether the step's lines have printed each TEXT, or what each regular
 * expression matches; without TEXT, prints all that they did.
 */
export function printed(
  context: CheckContext,
  process: Process,
  args: readonly string[],
): MaybePromise<number> {
  const pattern = readPattern(args);
  if (typeof pattern === "string") return misused(process, pattern);
  const text = textBy(pattern.by, context, process.cwd);
  if (pattern.texts.length === 0) {
    const written = process.stdout.write(text);
    return written instanceof Promise ? written.then(() => 0) : 0;
  }
  for (const wanted of pattern.texts) {
    const found = pattern.isRegex
      ? searches(wanted, text, pattern.ignoreCase)
      : contains(wanted, text, pattern.ignoreCase);
    if (typeof found === "string") return misused(process, found);
    if (!found) return 1;
  }
  return 0;
}

function readPattern(args: readonly string[]): PrintedPattern | string {
  const pattern: { -readonly [K in keyof PrintedPattern]: PrintedPattern[K] } = {
    ignoreCase: false,
    isRegex: false,
    by: undefined,
    texts: [],
  };
  let at = 0;
  for (; args[at]?.startsWith("-") && args[at] !== "-"; at++) {
    const option = args[at];
    if (option === "-i") pattern.ignoreCase = true;
    else if (option === "-E") pattern.isRegex = true;
    else if (option === "--by") pattern.by = args[++at];
    else if (option === "--") {
      at++;
      break;
    } else return `unknown option ${option}`;
  }
  return { ...pattern, texts: args.slice(at) };
}

function textBy(by: string | undefined, { record, computer }: CheckContext, cwd: string): string {
  const pattern = by === undefined ? undefined : parseRunPattern(by.split(" "), cwd);
  if (typeof pattern !== "object") return printedText(record.outputs, record.commands, undefined);
  const isBy = (command: CommandRecord) => matchesRun(pattern, command, (words) => computer.specOf(words));
  return printedText(record.outputs, record.commands, isBy);
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
