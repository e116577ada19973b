/** `json.dumps(value, sort_keys=True)` of Python: blanks after `,` and `:`, all but ASCII escaped. */
export function dumpSorted(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "string") return dumpString(value);
  if (typeof value === "boolean" || typeof value === "number" || typeof value === "bigint") return `${value}`;
  if (Array.isArray(value)) return `[${value.map(dumpSorted).join(", ")}]`;
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, one]) => `${dumpString(key)}: ${dumpSorted(one)}`).join(", ")}}`;
}

function dumpString(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
