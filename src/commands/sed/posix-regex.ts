/** A whole bracket expression, or a character with a backslash. */
const PARTS = /\[\^?\]?(?:\[[:.=].*?[:.=]\]|[^\]])*\]|\\(.)/gs;
/** What GNU gives a meaning behind a backslash, and POSIX does not. */
const EXTENSIONS = /[+?|wWsSbB<>`']/;

/** The same regular expression where a backslash makes these characters ordinary ones (`sed --posix`). */
export function withoutExtensions(source: string): string {
  return source.replace(PARTS, (part, escaped?: string) =>
    escaped !== undefined && EXTENSIONS.test(escaped) ? `[${escaped}]` : part,
  );
}
