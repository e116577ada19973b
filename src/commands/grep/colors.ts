/** How parts of the output are painted: the numbers of an SGR sequence, empty for not at all (info grep, GREP_COLORS). */
export interface Colors {
  readonly selectedMatch: string;
  readonly contextMatch: string;
  readonly name: string;
  readonly lineNumber: string;
  readonly byteOffset: string;
  readonly separator: string;
  readonly selectedLine: string;
  readonly contextLine: string;
  /** With -v the colours of selected and context lines change places. */
  readonly reversed: boolean;
  /** Lines are not cleared to their end in the background colour. */
  readonly keepsRest: boolean;
}

const DEFAULTS: Colors = {
  selectedMatch: "01;31",
  contextMatch: "01;31",
  name: "35",
  lineNumber: "32",
  byteOffset: "32",
  separator: "36",
  selectedLine: "",
  contextLine: "",
  reversed: false,
  keepsRest: false,
};

const CAPABILITIES: Readonly<Record<string, readonly (keyof Colors)[]>> = {
  mt: ["selectedMatch", "contextMatch"],
  ms: ["selectedMatch"],
  mc: ["contextMatch"],
  fn: ["name"],
  ln: ["lineNumber"],
  bn: ["byteOffset"],
  se: ["separator"],
  sl: ["selectedLine"],
  cx: ["contextLine"],
};

/** GREP_COLORS; `match` is the deprecated GREP_COLOR. What cannot be read ends the reading. */
export function readColors(match: string | undefined, capabilities: string): Colors {
  const colors: { -readonly [K in keyof Colors]: Colors[K] } = { ...DEFAULTS };
  if (match) colors.selectedMatch = colors.contextMatch = match;
  for (const part of capabilities.split(":")) {
    if (part === "rv") colors.reversed = true;
    else if (part === "ne") colors.keepsRest = true;
    else {
      const parsed = /^([a-z]{2})=([0-9;]*)$/.exec(part);
      if (!parsed) break;
      for (const key of CAPABILITIES[parsed[1] ?? ""] ?? [])
        Object.assign(colors, { [key]: parsed[2] ?? "" });
    }
  }
  return colors;
}

/** The words that GNU grep knows; undefined for another. */
export function colorWish(word: string | undefined): "always" | "never" | "auto" | undefined {
  if (word === undefined) return "never";
  if (["always", "yes", "force"].includes(word)) return "always";
  if (["never", "no", "none"].includes(word)) return "never";
  return ["auto", "tty", "if-tty"].includes(word) ? "auto" : undefined;
}
