import { isAddress } from "../../process/network/address.ts";
import { reverseName, TYPES } from "../../process/network/dns-query.ts";

/** What `+answer`, `+nocmd` and their kin switch. */
export interface DigDisplay {
  readonly short: boolean;
  readonly cmd: boolean;
  readonly comments: boolean;
  readonly question: boolean;
  readonly answer: boolean;
  readonly stats: boolean;
  readonly tries: number;
  readonly timeout: number;
}

export interface DigQuery {
  readonly name: string;
  readonly type: string;
  readonly display: DigDisplay;
}

export interface DigLine {
  readonly server: string | undefined;
  readonly queries: readonly DigQuery[];
  /** It only wants to know its version, or how to use it. */
  readonly shows?: "version" | "help";
}

export interface DigProblem {
  readonly message: string;
  readonly showsUsage: boolean;
}

const DEFAULT: DigDisplay = {
  short: false,
  cmd: true,
  comments: true,
  question: true,
  answer: true,
  stats: true,
  tries: 3,
  timeout: 5,
};
const SECTIONS = ["cmd", "comments", "question", "answer", "stats"] as const;
/** Understood; they change nothing of what is shown here. */
const SILENT =
  /^(?:additional|authority|adflag|aaflag|aaonly|cdflag|class|cookie|crypto|dnssec|do|edns|identify|ignore|keepopen|multiline|nsid|qr|recurse|rdflag|retry|rrcomments|search|split|tcp|ttlid|ttlunits|unknownformat|vc|defname|besteffort|bufsize|ndots|domain)(?:=.*)?$/;

/** Words in the order in which dig reads them: options of the whole line stand before the first name. */
export function parseDigLine(words: readonly string[]): DigLine | DigProblem {
  return new DigReader(words).read();
}

class DigReader {
  #server: string | undefined;
  #display = DEFAULT;
  #isGlobal = true;
  #type: string | undefined;
  readonly #queries: { name: string; type: string; display: DigDisplay }[] = [];

  constructor(private readonly words: readonly string[]) {}

  read(): DigLine | DigProblem {
    for (let at = 0; at < this.words.length; at++) {
      const word = this.words[at] ?? "";
      if (word.startsWith("@")) this.#server = word.slice(1);
      else if (word.startsWith("+")) {
        const problem = this.#keyword(word.slice(1));
        if (problem) return problem;
      } else if (/^-[pbckyftqx]/.test(word)) {
        const attached = word.slice(2);
        const value = attached === "" ? (this.words[++at] ?? "") : attached;
        this.#option(word[1] ?? "", value);
      } else if (/^-[46rum]$/.test(word)) continue;
      else if (word === "-v") return { server: undefined, queries: [], shows: "version" };
      else if (word === "-h") return { server: undefined, queries: [], shows: "help" };
      else if (word.startsWith("-")) return { message: `Invalid option: ${word}`, showsUsage: true };
      else this.#name(word);
    }
    const queries =
      this.#queries.length > 0
        ? this.#queries
        : [{ name: ".", type: this.#type ?? "NS", display: this.#display }];
    return { server: this.#server, queries };
  }

  #name(word: string): void {
    const type = word.toUpperCase();
    const last = this.#queries.at(-1);
    if (TYPES.has(type)) {
      if (last) last.type = type;
      else this.#type = type;
    } else if (!/^(?:IN|CH|HS)$/.test(type)) this.#add(word, this.#type ?? "A");
  }

  #add(name: string, type: string): void {
    this.#isGlobal = false;
    this.#queries.push({ name, type, display: this.#display });
  }

  #option(letter: string, value: string): void {
    if (letter === "q") this.#add(value, this.#type ?? "A");
    else if (letter === "x") {
      // Of a part of an address the network is asked for.
      const partly = `${value.split(".").reverse().join(".")}.in-addr.arpa`;
      this.#add(isAddress(value) ? reverseName(value) : partly, "PTR");
    } else if (letter === "t") {
      if (TYPES.has(value.toUpperCase())) this.#name(value);
    }
  }

  #keyword(text: string): DigProblem | undefined {
    const isOn = !text.startsWith("no");
    const name = isOn ? text : text.slice(2);
    const set = (change: Partial<DigDisplay>) => this.#change(change);
    const section = SECTIONS.find((one) => one === name);
    if (name === "all") set(Object.fromEntries(SECTIONS.map((one) => [one, isOn])));
    else if (section) set({ [section]: isOn });
    else if (name === "short") set({ short: isOn });
    else if (/^(?:tries|retry)=\d+$/.test(name))
      set({ tries: Math.max(1, Number(name.split("=")[1]) + (name.startsWith("retry") ? 1 : 0)) });
    else if (/^(?:time|timeout)=\d+$/.test(name)) set({ timeout: Math.max(1, Number(name.split("=")[1])) });
    else if (!SILENT.test(name)) return { message: `Invalid option: +${text}`, showsUsage: true };
    return undefined;
  }

  /** Behind a name it is about that one alone. */
  #change(change: Partial<DigDisplay>): void {
    const last = this.#queries.at(-1);
    if (this.#isGlobal || !last) this.#display = { ...this.#display, ...change };
    else last.display = { ...last.display, ...change };
  }
}
