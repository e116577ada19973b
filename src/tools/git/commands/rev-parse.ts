import { Death } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { ambiguousArgument, fullRefName, resolveRevision } from "../repository/revisions.ts";
import type { Subcommand } from "../subcommand.ts";
import { revParseUsage } from "../usage/rev-parse.ts";

/** Questions about the repository, and their answers. */
const QUESTIONS: Readonly<Record<string, (call: GitCall) => string>> = {
  "--show-toplevel": (call) => call.top,
  "--show-prefix": (call) => call.prefix,
  "--show-cdup": (call) => "../".repeat(call.prefix.split("/").length - 1),
  "--git-dir": (call) =>
    call.repository.gitDirectory === `${call.process.cwd}/.git` ? ".git" : call.repository.gitDirectory,
  "--git-common-dir": ({ repository, process }) =>
    repository.commonDirectory === `${process.cwd}/.git` ? ".git" : repository.commonDirectory,
  "--absolute-git-dir": (call) => call.repository.gitDirectory,
  "--is-inside-work-tree": (call) => String(call.repository.top !== undefined && !isInGitDirectory(call)),
  "--is-inside-git-dir": (call) => String(isInGitDirectory(call)),
  "--is-shallow-repository": (call) => String(call.repository.state("shallow") !== undefined),
  "--show-object-format": () => "sha1",
  "--is-bare-repository": (call) => String(call.repository.top === undefined),
};

function isInGitDirectory({ process, repository }: GitCall): boolean {
  return `${process.cwd}/`.startsWith(`${repository.gitDirectory}/`);
}

/** `git rev-parse`: its words are answered one after another. */
export const revParse: Subcommand = {
  name: "rev-parse",
  usage: revParseUsage,
  options: [],
  run(call, words) {
    if (words[0] === "-h") throw new Death(revParseUsage, 129);
    const wish = { isVerified: false, isQuiet: false, short: 0, names: "" };
    for (const [at, word] of words.entries()) {
      if (words[at - 1] === "--git-path") continue;
      const kind = REF_KINDS[word];
      const short = /^--short(?:=(\d+))?$/.exec(word);
      const question = QUESTIONS[word];
      if (question) call.print(`${question(call)}\n`);
      else if (kind !== undefined)
        for (const { id } of call.repository.refs.list(kind)) call.print(`${id}\n`);
      else if (word === "--git-path") call.print(`${gitPath(call, words[at + 1] ?? "")}\n`);
      else if (word === "--verify") wish.isVerified = true;
      else if (word === "-q" || word === "--quiet") wish.isQuiet = true;
      else if (short) wish.short = Number(short[1] ?? 7);
      else if (word === "--abbrev-ref" || word === "--symbolic-full-name") wish.names = word;
      else if (word === "--parseopt" || word === "--sq-quote" || word === "--local-env-vars")
        return call.notSimulated(`rev-parse ${word}`);
      else if (word.startsWith("-") && word !== "--") call.print(`${word}\n`);
      else printRevision(call, word, wish);
    }
    return 0;
  },
};

const REF_KINDS: Readonly<Record<string, string>> = {
  "--all": "refs/",
  "--branches": "refs/heads/",
  "--tags": "refs/tags/",
  "--remotes": "refs/remotes/",
};

function gitPath(call: GitCall, name: string): string {
  const { gitDirectory } = call.repository;
  return `${gitDirectory === `${call.process.cwd}/.git` ? ".git" : gitDirectory}/${name}`;
}

interface Wish {
  readonly isVerified: boolean;
  readonly isQuiet: boolean;
  readonly short: number;
  readonly names: string;
}

function printRevision(call: GitCall, word: string, wish: Wish): void {
  const { repository } = call;
  const range = /^(.*?)\.\.(?!\.)(.*)$/.exec(word);
  if (range) {
    printRevision(call, range[2] || "HEAD", wish);
    printRevision(call, `^${range[1] || "HEAD"}`, wish);
    return;
  }
  const sign = word.startsWith("^") ? "^" : "";
  const name = word.slice(sign.length);
  const id = resolveRevision(repository, name);
  if (id === undefined) {
    if (wish.isVerified)
      throw new Death(wish.isQuiet ? "" : "fatal: Needed a single revision\n", wish.isQuiet ? 1 : 128);
    if (call.files.access(call.path(name), "f")) call.print(`${word}\n`);
    ambiguousArgument(name);
  }
  if (wish.names !== "") {
    const full = fullRefName(repository, name);
    const target = full === "HEAD" ? (repository.refs.symbolic("HEAD") ?? "HEAD") : full;
    if (target === undefined) return;
    const shown =
      wish.names === "--abbrev-ref" ? target.replace(/^refs\/(heads|tags|remotes)\//, "") : target;
    call.print(`${shown}\n`);
    return;
  }
  call.print(`${sign}${wish.short > 0 ? id.slice(0, wish.short) : id}\n`);
}
