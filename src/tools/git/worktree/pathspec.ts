import { normalizePath } from "../../../base/paths.ts";
import { compileGlob } from "../../../base/pattern/index.ts";
import { die } from "../death.ts";
import type { GitCall } from "../git-call.ts";

/** Operands that stand for paths (gitglossary(7), "pathspec"): files, folders, or patterns that match slashes too. */
export class Pathspecs {
  readonly #specs: readonly {
    text: string;
    path: string;
    isExcluded: boolean;
    matches: (path: string) => boolean;
  }[];

  constructor(call: GitCall, texts: readonly string[]) {
    this.#specs = texts.map((text) => {
      const isExcluded = /^:[!^]/.test(text);
      const isFromTop = text.startsWith(":/");
      const plain = text.replace(/^:[!^/]/, "");
      const path = isFromTop ? plain : toRepositoryPath(call, plain);
      const glob = /[*?[]/.test(path) ? compileGlob(path, { period: false }) : undefined;
      const prefix = path === "" ? "" : `${path}/`;
      const matches = (candidate: string) =>
        candidate === path || candidate.startsWith(prefix) || (glob?.matches(candidate) ?? false);
      return { text, path, isExcluded, matches };
    });
  }

  get isEmpty(): boolean {
    return this.#specs.length === 0;
  }

  matches(path: string): boolean {
    const wanted = this.#specs.filter(({ isExcluded }) => !isExcluded);
    return (
      (wanted.length === 0 || wanted.some((spec) => spec.matches(path))) &&
      !this.#specs.some((spec) => spec.isExcluded && spec.matches(path))
    );
  }

  /** Whether a folder, given with its slash, is meant or holds what is meant. */
  touches(folder: string): boolean {
    return (
      this.isEmpty ||
      this.matches(folder.replace(/\/$/, "")) ||
      this.#specs.some(({ path }) => path.startsWith(folder))
    );
  }

  /** The operands that none of these paths is meant by. */
  unmatched(paths: readonly string[]): readonly string[] {
    return this.#specs
      .filter((spec) => !spec.isExcluded && !paths.some((path) => spec.matches(path)))
      .map(({ text }) => text);
  }

  /** Paths of the operands themselves. */
  get paths(): readonly { readonly text: string; readonly path: string }[] {
    return this.#specs;
  }
}

/** From the top of the working tree, without a slash at its end. */
export function toRepositoryPath(call: GitCall, text: string): string {
  if (text === "")
    return die("empty string is not a valid pathspec. please use . instead if you meant to match all paths");
  const { top } = call;
  const full = normalizePath(text, call.process.cwd);
  if (full === top) return "";
  if (!full.startsWith(top === "/" ? "/" : `${top}/`))
    return die(`${text}: '${text}' is outside repository at '${top}'`);
  return full.slice(top === "/" ? 1 : top.length + 1);
}
