import type { FaultList } from "./fault.ts";
import { type CheckMessage, messagesOfCheck } from "./messages-of-check.ts";

/** A goal's text and its messages in the order of the original. */
export interface TranslatedGoal {
  readonly text: string;
  readonly messages: readonly CheckMessage[];
  readonly line: number;
}

/** A `check` block of a translation: a line `# goal`, and below it `say "…"` for each `say` of the original. */
export function parseTranslatedCheck(body: string, line: number, faults: FaultList): TranslatedGoal[] {
  const goals: { text: string; script: string; line: number }[] = [];
  for (const [at, source] of body.split("\n").entries()) {
    const heading = /^#[ \t]*(.*?)[ \t]*$/.exec(source);
    const last = goals.at(-1);
    if (heading) goals.push({ text: heading[1] ?? "", script: "", line: line + at });
    else if (source.trim() === "") continue;
    else if (last && /^[ \t]*say[ \t]/.test(source)) last.script += `${source}\n`;
    else faults.add(line + at, 'expected a line `# goal`, or `say "what is missing"` below one');
  }
  return goals.map(({ text, script, line: at }) => ({ text, messages: messagesOfCheck(script), line: at }));
}
