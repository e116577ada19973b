import type { Regex } from "../../base/regex/index.ts";
import type { Machine } from "./machine.ts";
import { expandReplacement } from "./replacement.ts";
import type { Substitution } from "./script.ts";

/** Replaces in the pattern space; whether anything was. */
export type Substitute = (machine: Machine) => boolean;

export function compileSubstitute(command: Substitution): Substitute {
  const { replacement, global, first } = command;
  const { literal } = replacement;
  const simple = literal !== undefined && !global && first === 1;
  return (machine) => {
    const regex = machine.use(command.regex);
    const { space } = machine;
    machine.work(space.length);
    if (simple) {
      const found = regex.find(space);
      if (!found) return false;
      machine.space = space.slice(0, found.start) + literal + space.slice(found.end);
      return true;
    }
    const replaced = replaceAll(regex, space, command);
    if (replaced === undefined) return false;
    machine.space = replaced;
    return true;
  };
}

/** The text with the matches replaced, from the wanted one on; undefined where there is none. */
function replaceAll(regex: Regex, text: string, command: Substitution): string | undefined {
  const { replacement, global, first } = command;
  const needsGroups = replacement.literal === undefined;
  let result = "";
  /** To where the text has been copied. */
  let copied = 0;
  let count = 0;
  let from = 0;
  let lastEnd = -1;
  let replaced = false;
  while (from <= text.length) {
    const match = needsGroups ? regex.match(text, from) : undefined;
    const found = needsGroups ? match : regex.find(text, from);
    if (!found) break;
    const { start, end } = found;
    const isEmpty = end === start;
    // An empty match right behind the last one is none.
    if (!(isEmpty && start === lastEnd) && ++count >= first) {
      result += text.slice(copied, start) + expandReplacement(replacement, match?.groups ?? []);
      copied = end;
      replaced = true;
      if (!global) break;
    }
    lastEnd = end;
    from = isEmpty ? end + widthAt(text, end) : end;
  }
  return replaced ? result + text.slice(copied) : undefined;
}

/** The length of the character at a place. */
function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
