/** The text of a match's replacement: `&`, `\1`, `\u`, `\n` and their like (:help sub-replace-special). */
export function expandReplacement(replacement: string, groups: readonly string[]): string {
  const builder = new Builder();
  for (let at = 0; at < replacement.length; at++) {
    const character = replacement[at] ?? "";
    if (character === "&") builder.add(groups[0] ?? "");
    else if (character === "\r") builder.add("\n");
    else if (character !== "\\") builder.add(character);
    else escaped(builder, replacement[++at] ?? "\\", groups);
  }
  return builder.text;
}

function escaped(builder: Builder, letter: string, groups: readonly string[]): void {
  if (/\d/.test(letter)) builder.add(groups[Number(letter)] ?? "");
  else if (/[uUlLeE]/.test(letter)) builder.setCase(letter);
  else if (letter === "r") builder.add("\n");
  else if (letter === "n") builder.add("\0");
  else if (letter === "t") builder.add("\t");
  else builder.add(letter);
}

class Builder {
  text = "";
  #all: "U" | "L" | undefined;
  #next: "u" | "l" | undefined;

  setCase(letter: string): void {
    if (letter === "u" || letter === "l") this.#next = letter;
    else this.#all = letter === "U" || letter === "L" ? letter : undefined;
  }

  add(part: string): void {
    if (part === "") return;
    let shown = this.#all === "U" ? part.toUpperCase() : this.#all === "L" ? part.toLowerCase() : part;
    if (this.#next) {
      const first = this.#next === "u" ? (shown[0] ?? "").toUpperCase() : (shown[0] ?? "").toLowerCase();
      shown = first + shown.slice(1);
      this.#next = undefined;
    }
    this.text += shown;
  }
}
