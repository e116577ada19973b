import type { LineCounter, YAMLParseError } from "yaml";

/**
 * What is wrong with a text, as Go's yaml (go.yaml.in/yaml/v2) words it; undefined: nothing. Its scanner counts lines from
 * one and does not tell of the first; its parser counts them from nought.
 */
export function goYamlError(errors: readonly YAMLParseError[], lines: LineCounter): string | undefined {
  const [error] = errors;
  if (!error) return undefined;
  // A key over several lines is looked at where it ends.
  const key = errors.find(({ code }) => code === "MULTILINE_IMPLICIT_KEY");
  const lineAt = (position: number) => lines.linePos(position).line;
  const scanned = (line: number, words: string) => (line > 1 ? `line ${line}: ${words}` : words);
  if (key) return scanned(lineAt(key.pos[1]), "mapping values are not allowed in this context");
  const line = lineAt(error.pos[0]);
  switch (error.code) {
    case "BLOCK_AS_IMPLICIT_KEY":
    case "BLOCK_IN_FLOW":
      return scanned(line, "mapping values are not allowed in this context");
    case "BAD_SCALAR_START":
    case "TAB_AS_INDENT":
      return scanned(line, "found character that cannot start any token");
    case "MISSING_CHAR":
      return /quote/.test(error.message)
        ? scanned(line, "found unexpected end of stream")
        : scanned(line + 1, "could not find expected ':'");
    default:
      return `line ${line - 1}: ${/flow/i.test(error.message) ? "did not find expected ',' or ']'" : "did not find expected key"}`;
  }
}
