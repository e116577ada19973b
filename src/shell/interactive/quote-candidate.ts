import type { CompletionPlace } from "./completion-place.ts";

/** What bash quotes in the name of a file. */
const IN_NAMES = /[\s!"$&'()*,;<>?[\\\]^`{|}]/g;
/** What would not reach the command as it is; no more is written otherwise in a tool's own words, such as `stash@{1}` and `HEAD^`. */
const IN_WORDS = /[\s"$&'();<>\\`|]/g;

/** What follows the typed part is written in the quotes that are open. */
export function quoteLike(place: CompletionPlace, value: string, whole: boolean): string {
  return quoteBehind(place, value, whole, IN_NAMES);
}

/** The same for a word that is no file's name. */
export function quoteWordLike(place: CompletionPlace, value: string, whole: boolean): string {
  return quoteBehind(place, value, whole, IN_WORDS);
}

function quoteBehind(place: CompletionPlace, value: string, whole: boolean, special: RegExp): string {
  const closing = whole ? place.quote : "";
  if (!value.startsWith(place.value)) return quoteRest(value, "", special) + closing;
  return place.raw + quoteRest(value.slice(place.value.length), place.quote, special) + closing;
}

/** As one word, without any quotes open. */
export function quotePlain(value: string): string {
  return quoteRest(value, "", IN_NAMES);
}

function quoteRest(text: string, quote: "" | "'" | '"', special: RegExp): string {
  if (quote === "'") return text.replaceAll("'", "'\\''");
  if (quote === '"') return text.replace(/["$\\`]/g, "\\$&");
  return text.replace(special, (character) => (character === "\n" ? "$'\\n'" : `\\${character}`));
}
