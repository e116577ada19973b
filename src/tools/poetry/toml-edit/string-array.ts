import { keyText, setKey } from "./edit.ts";
import { writeString } from "./write-value.ts";

/** Where an array of strings stands. */
export interface ArrayPlace {
  readonly table: string;
  readonly key: string;
}

const LAST = /("(?:[^"\\]|\\.)*"|'[^']*')\s*(,?)([^"'\n]*)$/;
const STRING = /"((?:[^"\\]|\\.)*)"|'([^']*)'/;

/** Puts a string behind the others, as tomlkit does: each on a line of its own, but where they share one. */
export function appendString(text: string, { table, key }: ArrayPlace, value: string): string {
  const array = keyText(text, table, key) ?? "[\n]";
  const body = array.slice(array.indexOf("[") + 1, array.lastIndexOf("]"));
  const isOnOneLine = !array.includes("\n") && body.trim() !== "";
  const behind = isOnOneLine
    ? body.trimEnd().replace(LAST, `$1, ${writeString(value).replaceAll("$", "$$$$")}`)
    : `${body.trimEnd().replace(LAST, "$1,$3")}\n    ${writeString(value)}\n`;
  return setKey(text, { table, key, value: `[${behind}]` });
}

/** Changes strings, or takes them away: `change` gives undefined. */
export function changeStrings(
  text: string,
  { table, key }: ArrayPlace,
  change: (value: string) => string | undefined,
): string {
  const array = keyText(text, table, key);
  if (array === undefined) return text;
  const body = array.slice(array.indexOf("[") + 1, array.lastIndexOf("]"));
  const pieces = array.includes("\n") ? body.split("\n") : splitLine(body);
  const changed = pieces.flatMap((piece) => {
    const [quoted, double, single] = STRING.exec(piece) ?? [];
    const value = double ?? single;
    if (quoted === undefined || value === undefined) return [piece];
    const next = change(value);
    return next === undefined
      ? []
      : [next === value ? piece : piece.replace(quoted, () => writeString(next))];
  });
  if (!array.includes("\n")) return setKey(text, { table, key, value: `[${changed.join(", ")}]` });
  const endsWithComma = /,\s*(?:#[^\n]*)?\s*$/.test(body);
  const joined = changed.join("\n");
  return setKey(text, { table, key, value: `[${endsWithComma ? joined : joined.replace(/,(\s*)$/, "$1")}]` });
}

/** The strings of one line; a comma may stand in them. */
function splitLine(body: string): readonly string[] {
  return body.match(/"(?:[^"\\]|\\.)*"|'[^']*'/g) ?? [];
}
