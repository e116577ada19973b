import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Pattern } from "../../base/pattern/index.ts";
import type { Word } from "../syntax/nodes.ts";
import type { ExpansionHost } from "./host.ts";
import type { Change, WordCompiler } from "./part.ts";

type CaseOperator = "^" | "^^" | "," | ",," | "~" | "~~";

/** `${x^}`, `${x^^p}`, `${x,}`, `${x,,}`, `${x~}`, `${x~~}`: the pattern is held against single characters. */
export function compileCaseChange(
  operation: { readonly operator: CaseOperator; readonly pattern?: Word },
  compiler: WordCompiler,
): (host: ExpansionHost) => MaybePromise<Change> {
  const change = CHANGES[operation.operator.charAt(0)] ?? toggleCase;
  const all = operation.operator.length === 2;
  const pattern = operation.pattern && operation.pattern.parts.length > 0 ? operation.pattern : undefined;
  if (!pattern) return () => (text) => changeCase(text, all, change, undefined);
  const compiled = compiler.pattern(pattern, "remove");
  return (host) => andThen(compiled(host), (known) => (text) => changeCase(text, all, change, known));
}

/** towupper(3) and towlower(3) know only one character for one: `ß` stays. */
export function upperCase(text: string): string {
  return changeEach(text, (character) => character.toUpperCase());
}
export function lowerCase(text: string): string {
  return changeEach(text, (character) => character.toLowerCase());
}
export function capitalize(text: string): string {
  return changeCase(text, false, upperCase, undefined);
}

function changeEach(text: string, change: (character: string) => string): string {
  const whole = change(text);
  if (/^[\0-\x7f]*$/.test(text)) return whole;
  return Array.from(text, (character) => {
    const changed = change(character);
    return changed.length === character.length ? changed : character;
  }).join("");
}

function toggleCase(text: string): string {
  return changeEach(text, (character) => {
    const upper = character.toUpperCase();
    return upper === character ? character.toLowerCase() : upper;
  });
}

const CHANGES: Readonly<Record<string, (text: string) => string>> = { "^": upperCase, ",": lowerCase };

function changeCase(
  text: string,
  all: boolean,
  change: (text: string) => string,
  pattern: Pattern | undefined,
): string {
  if (all && !pattern && change !== toggleCase) return change(text);
  const characters = Array.from(text);
  const last = all ? characters.length : Math.min(1, characters.length);
  for (let i = 0; i < last; i++) {
    const character = characters[i] as string;
    if (!pattern || pattern.matches(character)) characters[i] = change(character);
  }
  return characters.join("");
}
