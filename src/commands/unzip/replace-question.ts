import { baseName, dirName, joinPath } from "../../base/paths.ts";
import type { Call } from "../../process/command/call.ts";

/** So much of an answer is read at once (extract.c, answerbuf). */
const ANSWER_LENGTH = 9;

export type Answer = "yes" | "no" | "all" | "none" | "end" | { readonly rename: string };

/** Asks what is to become of a file that is there already. */
export class ReplaceQuestion {
  /** Of a long line: what was not yet taken for an answer. */
  #rest = "";

  constructor(private readonly call: Call) {}

  async ask(path: string): Promise<Answer> {
    for (;;) {
      this.call.printError(`replace ${path}? [y]es, [n]o, [A]ll, [N]one, [r]ename: `);
      const answer = await this.#read(ANSWER_LENGTH);
      if (answer === undefined) {
        this.call.printError(' NULL\n(EOF or read error, treating as "[N]one" ...)\n');
        return "end";
      }
      const letter = answer.charAt(0);
      if (letter === "A") return "all";
      if (letter === "N") return "none";
      if (/[yY]/.test(letter)) return "yes";
      if (letter === "n") return "no";
      if (/[rR]/.test(letter)) {
        const name = await this.#askName();
        if (name) return { rename: besides(path, name) };
      } else this.call.printError(`error:  invalid response [${shown(answer)}]\n`);
    }
  }

  async #askName(): Promise<string | undefined> {
    this.call.printError("new name: ");
    return (await this.#read(Number.POSITIVE_INFINITY))?.replace(/\n$/, "");
  }

  /** As fgets(3) does: a line, or a part of it. */
  async #read(length: number): Promise<string | undefined> {
    if (this.#rest === "") {
      const lines = this.call.stdin.lines();
      const line = await lines.nextText();
      lines.release();
      if (line === undefined) return undefined;
      this.#rest = `${line}\n`;
    }
    const part = this.#rest.slice(0, length);
    this.#rest = this.#rest.slice(part.length);
    return part;
  }
}

function shown(answer: string): string {
  return answer === "\n" ? "{ENTER}" : answer.replace(/\n$/, "");
}

/** A bare name is one beside the file. */
function besides(path: string, name: string): string {
  return name.includes("/") ? name : joinPath(dirName(path), baseName(name)).replace(/^\.\//, "");
}
