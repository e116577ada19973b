import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { Process } from "../../process/process.ts";
import type { CheckContext } from "./check-context.ts";
import { type Readings, type RunPattern, wordsToRead } from "./run-pattern.ts";
import { readToolWords } from "./tool-words.ts";

/** What is known at once: the option tables of commands that have run. */
export function knownReadings({ computer }: CheckContext): Readings {
  return { specOf: (words) => computer.specOf(words) };
}

/** With the option tables of the tools that the pattern asks for, which may have to be loaded. */
export function wholeReadings(
  context: CheckContext,
  process: Process,
  pattern: RunPattern,
): MaybePromise<Readings> {
  const known = knownReadings(context);
  const words = wordsToRead(pattern, context.record.commands, known.specOf);
  if (words.length === 0) return known;
  const reading = readToolWords(context.computer, words).then((toolWords) => ({ ...known, toolWords }));
  return process.kernel.scheduler.host(process, reading);
}
