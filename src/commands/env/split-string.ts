import type { UsageProblem } from "../../process/command/spec.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "#": "#",
  $: "$",
  '"': '"',
  "'": "'",
  "\\": "\\",
}; // prettier-ignore

/** Told of each string that was split, once -v was met. */
export type SplitListener = (text: string, words: readonly string[]) => void;

/** Puts the words of `-S STRING` in its place, so that a `#!` line can give several options (env.c, build_argv). */
export function expandSplitStrings(
  words: readonly string[],
  env: ReadonlyMap<string, string>,
  onSplit?: SplitListener,
): readonly string[] | UsageProblem {
  let tells = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (!word.startsWith("-") || word === "-" || word === "--") return words;
    if (/^-[i0]*v|^--d[ebug]*$/.test(word)) tells = true;
    const match = /^(-[i0v]*S|--s[a-z-]*(?:=|$))(.*)$/s.exec(word);
    if (!match) {
      if (/^-[i0v]*[uC]$|^--(?:u|ch)[a-z]*$/.test(word)) i++;
      continue;
    }
    const [, option = "", attached = ""] = match;
    const separate = attached === "" && !option.endsWith("=");
    const text = separate ? words[i + 1] : attached;
    if (text === undefined) return words;
    const split = splitString(text, env);
    if (!Array.isArray(split)) return split;
    if (tells) onSplit?.(text, split);
    const others = /^-[i0v]+S$/.test(option) ? [option.slice(0, -1)] : [];
    return [...words.slice(0, i), ...others, ...split, ...words.slice(i + (separate ? 2 : 1))];
  }
  return words;
}

/** The words of the string, or what is wrong with it. */
function splitString(text: string, env: ReadonlyMap<string, string>): string[] | UsageProblem {
  const words: string[] = [];
  let word: string | undefined;
  let quote = "";
  let i = 0;
  const fault = (problem: string): UsageProblem => ({ problem, bare: true });
  while (i < text.length) {
    const letter = text[i] ?? "";
    i++;
    if (letter === quote) quote = "";
    else if ((letter === "'" || letter === '"') && quote === "") {
      quote = letter;
      word ??= "";
    } else if (letter === "\\" && (quote !== "'" || /[\\']/.test(text[i] ?? ""))) {
      const next = text[i];
      i++;
      if (next === undefined) return fault("invalid backslash at end of string in -S");
      if (next === "c") {
        if (quote === '"') return fault("'\\c' must not appear in double-quoted -S string");
        break;
      }
      if (next === "_" && quote === "") {
        if (word !== undefined) words.push(word);
        word = undefined;
      } else {
        const escaped = next === "_" ? " " : ESCAPES[next];
        if (escaped === undefined) return fault(`invalid sequence '\\${next}' in -S`);
        word = (word ?? "") + escaped;
      }
    } else if (letter === "$" && quote !== "'") {
      const name = /^\{([A-Za-z_]\w*)\}/.exec(text.slice(i));
      if (!name) return fault(`only \${VARNAME} expansion is supported, error at: ${text.slice(i - 1)}`);
      word = (word ?? "") + (env.get(name[1] ?? "") ?? "");
      i += name[0].length;
    } else if (quote === "" && /\s/.test(letter)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (quote === "" && letter === "#" && word === undefined) break;
    else word = (word ?? "") + letter;
  }
  if (quote !== "") return fault("no terminating quote in -S string");
  if (word !== undefined) words.push(word);
  return words;
}
