import type { Datum } from "./datum.ts";

/** `{1,2,NULL,"a b"}` */
export function formatArray(value: Datum, format: (item: Datum) => string): string {
  if (!Array.isArray(value)) return "{}";
  const items: readonly Datum[] = value;
  return `{${items.map((item) => formatItem(item, format)).join(",")}}`;
}

function formatItem(item: Datum, format: (item: Datum) => string): string {
  if (item === null) return "NULL";
  if (Array.isArray(item)) return formatArray(item, format);
  const text = format(item);
  if (text !== "" && !/[{},"\\\s]/.test(text) && !/^null$/i.test(text)) return text;
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

/** Of one dimension; undefined: it has not the form. */
export function parseArray(text: string, parse: (item: string) => Datum): readonly Datum[] | undefined {
  const [, inner] = /^\s*\{(.*)\}\s*$/s.exec(text) ?? [];
  if (inner === undefined) return undefined;
  if (inner.trim() === "") return [];
  const items = inner.match(/\s*("(?:[^"\\]|\\.)*"|[^,"]*)\s*(,|$)/gs) ?? [];
  const words = items.map((item) => item.replace(/,$/, "").trim());
  // The pattern also matches the emptiness behind the last item.
  if (words.at(-1) === "" && !inner.endsWith(",")) words.pop();
  return words.map((word) => {
    if (/^null$/i.test(word)) return null;
    return parse(word.startsWith('"') ? word.slice(1, -1).replace(/\\(.)/gs, "$1") : word);
  });
}
