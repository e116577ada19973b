const DEFAULT_WIDTH = 80;
/** apt leaves so many columns free. */
const MARGIN = 3;

/** A size as apt shows it (strutl.cc, SizeToStr): `6924 B`, `52.5 kB`, `8790 kB`. */
export function formatSize(bytes: number): string {
  let size = bytes;
  for (const unit of ["", "k", "M", "G"]) {
    if (size < 100 && unit !== "") return `${size.toFixed(1)} ${unit}B`;
    if (size < 10_000) return `${Math.round(size)} ${unit}B`;
    size /= 1000;
  }
  return `${size.toFixed(1)} TB`;
}

/** A heading and the words below it; nothing where there are none. */
export function formatList(title: string, words: readonly string[], width = DEFAULT_WIDTH): string {
  if (words.length === 0) return "";
  const lines: string[] = [];
  let line = "";
  for (const word of words.flatMap((one) => one.split(/(?<!\|) /))) {
    if (line !== "" && line.length + 1 + word.length >= width - MARGIN) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  return `${title}\n${[...lines, line].map((one) => `  ${one}\n`).join("")}`;
}
