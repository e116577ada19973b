/** What a configuration of poetry holds. */
export type TomlValue =
  | string
  | number
  | bigint
  | boolean
  | readonly TomlValue[]
  | { readonly [key: string]: TomlValue };

/** A value on one line, as tomlkit writes it. */
export function writeValue(value: TomlValue): string {
  if (typeof value === "string") return writeString(value);
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") return `${value}`;
  if (isList(value)) return `[${value.map(writeValue).join(", ")}]`;
  const pairs = Object.entries(value).map(([key, one]) => `${writeKey(key)} = ${writeValue(one)}`);
  return `{${pairs.join(", ")}}`;
}

function isList(value: TomlValue): value is readonly TomlValue[] {
  return Array.isArray(value);
}

export function writeKey(key: string): string {
  return /^[A-Za-z0-9_-]+$/.test(key) ? key : writeString(key);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\f": "\\f",
  "\r": "\\r",
  '"': '\\"',
  "\\": "\\\\",
};

export function writeString(text: string): string {
  let quoted = "";
  for (const character of text) {
    const code = character.charCodeAt(0);
    quoted +=
      ESCAPES[character] ??
      (code < 0x20 || code === 0x7f ? `\\u${code.toString(16).padStart(4, "0")}` : character);
  }
  return `"${quoted}"`;
}
