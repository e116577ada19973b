const WIDTH = 80;

/** Words in lines of at most eighty columns, each behind `by`. */
export function wrap(text: string, by: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && by.length + line.length + word.length + 1 > WIDTH) {
      lines.push(by + line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, by + line].join("\n");
}
