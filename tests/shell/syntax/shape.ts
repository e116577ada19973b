/** What printing does not keep: where things stood, newlines, the word `function`. */
const LAYOUT: ReadonlySet<string> = new Set(["span", "line", "newline", "keyword", "lastLine"]);

/** A tree without that, and without absent fields, so that two trees can be compared. */
export function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (value === null || typeof value !== "object") return value;
  const fields = Object.entries(value).filter(([key, field]) => !LAYOUT.has(key) && field !== undefined);
  return Object.fromEntries(fields.map(([key, field]) => [key, shape(field)]));
}

interface Spanned {
  readonly kind: string;
  readonly span: { readonly start: number; readonly end: number; readonly line: number };
}

/** All nodes of a tree, each with the one around it. */
export function* nodes(
  value: unknown,
  around?: Spanned,
): Generator<{ node: Spanned; around: Spanned | undefined }> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodes(item, around);
  } else if (value !== null && typeof value === "object") {
    const own = isSpanned(value) ? value : around;
    if (isSpanned(value)) yield { node: value, around };
    for (const [key, field] of Object.entries(value))
      if (key !== "span" && key !== "fault") yield* nodes(field, own);
  }
}

function isSpanned(value: object): value is Spanned {
  return "span" in value && "kind" in value;
}
