/** Colours by name; the bright ones are 60 higher (git-config(1), "color"). */
const COLOURS = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"];
const ATTRIBUTES: Readonly<Record<string, number>> = {
  bold: 1,
  dim: 2,
  italic: 3,
  ul: 4,
  blink: 5,
  reverse: 7,
  strike: 9,
};

/** `bold red`, `#ff8800`, `208`: what a terminal is told; undefined where a word is no colour (color.c, color_parse_mem). */
export function colourSequence(text: string): string | undefined {
  const attributes: number[] = [];
  const colours: (string | undefined)[] = [];
  let resets = false;
  for (const word of text.split(/\s+/).filter((one) => one !== "")) {
    const plain = word.replace(/^no-?/, "");
    const attribute = ATTRIBUTES[word] ?? ATTRIBUTES[plain];
    if (word === "reset") resets = true;
    else if (attribute !== undefined)
      attributes.push(plain === word ? attribute : plain === "bold" || plain === "dim" ? 22 : attribute + 20);
    else if (word === "normal" || word === "-1") colours.push(undefined);
    else {
      const code = colourCode(word, colours.length > 0);
      if (code === undefined || colours.length > 1) return undefined;
      colours.push(code);
    }
  }
  const codes = [
    ...attributes.sort((a, b) => a - b).map(String),
    ...colours.filter((one) => one !== undefined),
  ];
  return codes.length === 0 && !resets
    ? ""
    : `\x1b[${resets && codes.length > 0 ? ";" : ""}${codes.join(";")}m`;
}

function colourCode(word: string, isBackground: boolean): string | undefined {
  const base = isBackground ? 40 : 30;
  if (word === "default") return String(base + 9);
  const at = COLOURS.indexOf(word.replace(/^bright/, ""));
  if (at >= 0) return String(base + at + (word.startsWith("bright") ? 60 : 0));
  const rgb = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(word);
  if (rgb) return [base + 8, 2, ...rgb.slice(1).map((two) => Number.parseInt(two, 16))].join(";");
  if (!/^\d+$/.test(word) || Number(word) > 255) return undefined;
  const number = Number(word);
  if (number < 8) return String(base + number);
  return number < 16 ? String(base + 60 + number - 8) : `${base + 8};5;${number}`;
}
