import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";
import type { FlagSpecs } from "../process/command/spec.ts";

/** `-B`, `-M` and `-S` take words until `-f`: the line is read word by word. */
const BINARIES = ["/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin"];
const MANUALS = ["/usr/share/man", "/usr/local/share/man", "/usr/share/info"];
const SOURCES = ["/usr/src"];

const HELP = `
Usage:
 whereis [options] [-BMS <dir>... -f] <name>

Locate the binary, source, and manual-page files for a command.

Options:
 -b         search only for binaries
 -B <dirs>  define binaries lookup path
 -m         search only for manuals and infos
 -M <dirs>  define man and info lookup path
 -s         search only for sources
 -S <dirs>  define sources lookup path
 -f         terminate <dirs> argument list
 -u         search for unusual entries
 -l         output effective lookup paths

 -h, --help     display this help
 -V, --version  display version

For more details see whereis(1).
`;

/** whereis(1) of util-linux. Unlike on Debian there are no files of manual pages: `man` makes them. */
export const whereis = defineCommand({
  name: "whereis",
  package: UTIL_LINUX,
  summary: "locate the binary, source, and manual page files for a command",
  operands: "[options] [-BMS <dir>... -f] <name>",
  completes: "command",
  words: "standard-only",
  helpText: () => HELP,
  examples: [{ run: "whereis -b ls", prints: "ls: /usr/bin/ls\n", shows: "where a program is" }],
  seeAlso: ["which(1)"],

  run(call) {
    const search = new Search();
    for (const word of call.operands) {
      const problem = search.take(call, word);
      if (problem !== undefined) return call.usageError(problem);
    }
    if (search.looked === 0 && !search.listed) return call.usageError("not enough arguments");
    return 0;
  },
});

type Kind = "b" | "m" | "s";

class Search {
  looked = 0;
  listed = false;
  #wanted = new Set<Kind>();
  #unusual = false;
  readonly #places: Record<Kind, readonly string[]> = { b: BINARIES, m: MANUALS, s: SOURCES };
  #collecting: Kind | undefined;
  /** Options after a name begin a new search. */
  #fresh = true;

  take(call: Call<FlagSpecs>, word: string): string | undefined {
    if (!word.startsWith("-") || word === "-") {
      if (this.#collecting) this.#places[this.#collecting] = [...this.#places[this.#collecting], word];
      else this.#look(call, word);
      return undefined;
    }
    if (!this.#fresh) this.#wanted = new Set();
    this.#fresh = true;
    for (const letter of word.slice(1)) {
      const problem = this.#option(call, letter);
      if (problem !== undefined) return problem;
    }
    return undefined;
  }

  #option(call: Call<FlagSpecs>, letter: string): string | undefined {
    this.#collecting = undefined;
    if (letter === "b" || letter === "m" || letter === "s") this.#wanted.add(letter);
    else if (letter === "B" || letter === "M" || letter === "S") {
      this.#collecting = letter.toLowerCase() as Kind;
      this.#places[this.#collecting] = [];
    } else if (letter === "u") this.#unusual = true;
    else if (letter === "l") {
      this.listed = true;
      for (const path of BINARIES) call.print(`bin: ${path}\n`);
      for (const path of MANUALS) call.print(`man: ${path}\n`);
      for (const path of SOURCES) call.print(`src: ${path}\n`);
    } else if (letter !== "f") return `bad usage`;
    return undefined;
  }

  #look(call: Call<FlagSpecs>, pattern: string): void {
    this.looked++;
    this.#fresh = false;
    const name = pattern.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
    const kinds: readonly Kind[] = this.#wanted.size > 0 ? [...this.#wanted] : ["b", "s", "m"];
    const found = kinds.flatMap((kind) =>
      this.#places[kind].flatMap((directory) => {
        const entries = call.files.readdir(directory);
        if (entries instanceof Errno) return [];
        const matching = entries.filter((entry) => entry.name === name || entry.name.startsWith(`${name}.`));
        const real = call.files.realpath(directory);
        return matching.map((entry) => `${real instanceof Errno ? directory : real}/${entry.name}`);
      }),
    );
    if (this.#unusual && found.length === kinds.length) return;
    call.print(`${name}:${found.map((path) => ` ${path}`).join("")}\n`);
  }
}
