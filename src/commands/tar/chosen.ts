import { compileGlob } from "../../base/pattern/index.ts";
import { quoteEscaped, type Report } from "./report.ts";
import type { TarWishes } from "./wishes.ts";

interface Wanted {
  readonly name: string;
  readonly matches: (member: string) => boolean;
  /** Of `-C`, for what is unpacked. */
  readonly directory: string | undefined;
  found: number;
}

/** Which members of an archive were asked for. */
export class Chosen {
  readonly #wanted: Wanted[] = [];
  readonly #occurrence: number | undefined;
  readonly #wildcards: boolean;
  /** The last `-C`, with names or without. */
  readonly directory: string | undefined;

  constructor({ selections, flags, occurrence }: TarWishes) {
    this.#wildcards = flags.wildcards;
    this.#occurrence = occurrence;
    let directory: string | undefined;
    for (const selection of selections) {
      if (selection.kind === "directory") {
        const { path } = selection;
        directory = path.startsWith("/") || directory === undefined ? path : `${directory}/${path}`;
      } else this.#wanted.push(this.#want(selection.name, directory));
    }
    this.directory = directory;
  }

  #want(name: string, directory: string | undefined): Wanted {
    const plain = name.replace(/(?<=.)\/+$/, "");
    const glob = this.#wildcards ? compileGlob(plain) : undefined;
    const matches = (member: string) => {
      const bare = member.replace(/(?<=.)\/+$/, "");
      if (!glob) return bare === plain || bare.startsWith(plain.endsWith("/") ? plain : `${plain}/`);
      const parts = bare.split("/");
      return parts.some((_part, index) => glob.matches(parts.slice(0, index + 1).join("/")));
    };
    return { name, matches, directory, found: 0 };
  }

  /** Where a member goes; undefined: it was not asked for. */
  find(member: string): { readonly directory: string | undefined } | undefined {
    if (this.#wanted.length === 0) return { directory: this.directory };
    const wanted = this.#wanted.find(({ matches }) => matches(member));
    if (!wanted) return undefined;
    wanted.found++;
    if (this.#occurrence !== undefined && wanted.found !== this.#occurrence) return undefined;
    return wanted;
  }

  /** Whether nothing more can come. */
  get isComplete(): boolean {
    const most = this.#occurrence;
    return most !== undefined && this.#wanted.length > 0 && this.#wanted.every(({ found }) => found >= most);
  }

  reportMissing(report: Report): void {
    const missing = this.#wanted.filter(({ found }) => found < (this.#occurrence ?? 1));
    const likePattern = missing.some(({ name }) => /[*?[\]]/.test(name));
    if (likePattern && !this.#wildcards) {
      report.note("Pattern matching characters used in file names");
      report.note("Use --wildcards to enable pattern matching, or --no-wildcards to suppress this warning");
    }
    for (const { name } of missing) report.error(`${quoteEscaped(name)}: Not found in archive`);
  }
}
