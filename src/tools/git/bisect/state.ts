import { die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { subjectOf } from "../repository/revisions.ts";

/** The words for the two sides: `bad` and `good`, unless others were chosen. */
export interface Terms {
  readonly bad: string;
  readonly good: string;
}

/** What a bisection has come to know, in refs below refs/bisect and files of `.git` (builtin/bisect--helper.c). */
export class BisectState {
  constructor(private readonly call: GitCall) {}

  get isOn(): boolean {
    return this.call.repository.state("BISECT_START") !== undefined;
  }

  /** Where it was begun: a branch, or a commit. */
  get start(): string {
    return this.call.repository.state("BISECT_START")?.trimEnd() ?? "";
  }

  get terms(): Terms {
    const [bad = "bad", good = "good"] = (this.call.repository.state("BISECT_TERMS") ?? "bad\ngood\n").split(
      "\n",
    );
    return { bad, good };
  }

  set terms({ bad, good }: Terms) {
    this.call.repository.setState("BISECT_TERMS", `${bad}\n${good}\n`);
  }

  get bad(): string | undefined {
    return this.call.repository.refs.get(`refs/bisect/${this.terms.bad}`);
  }

  get good(): readonly string[] {
    return this.#ids(this.terms.good);
  }

  get skipped(): readonly string[] {
    return this.#ids("skip");
  }

  #ids(word: string): readonly string[] {
    const refs = this.call.repository.refs.list("refs/bisect/");
    return refs.filter(({ name }) => name.startsWith(`refs/bisect/${word}-`)).map(({ id }) => id);
  }

  /** The paths that it is limited to. */
  get paths(): readonly string[] {
    const text = this.call.repository.state("BISECT_NAMES") ?? "";
    return Array.from(text.matchAll(/'((?:[^']|'\\'')*)'/g), ([, word = ""]) =>
      word.replaceAll("'\\''", "'"),
    ).filter((word) => word !== "--");
  }

  /** The commit is at `BISECT_HEAD`; nothing is checked out. */
  get hasNoCheckout(): boolean {
    return this.call.repository.state("BISECT_HEAD") !== undefined;
  }

  /** The revision that is to be tested. */
  get tested(): string {
    return this.hasNoCheckout ? "BISECT_HEAD" : "HEAD";
  }

  get log(): string {
    return this.call.repository.state("BISECT_LOG") ?? "";
  }

  addLog(text: string): void {
    this.call.repository.setState("BISECT_LOG", this.log + text);
  }

  /** `# bad: [id] subject` */
  logCommit(word: string, id: string): void {
    this.addLog(`# ${word}: ${describe(this.call, id)}\n`);
  }

  /** Takes down what a commit is; with the command that said so, unless it was part of the start. */
  mark(word: string, id: string, isStart = false): void {
    const { bad } = this.terms;
    const { repository } = this.call;
    this.call.moveRef(word === bad ? `refs/bisect/${bad}` : `refs/bisect/${word}-${id}`, id, "");
    this.logCommit(word, id);
    if (!isStart) this.addLog(`git bisect ${word} ${id}\n`);
    if (repository.state("BISECT_EXPECTED_REV")?.trimEnd() === id) return;
    repository.setState("BISECT_EXPECTED_REV", undefined);
    repository.setState("BISECT_ANCESTORS_OK", undefined);
  }

  clear(): void {
    const { repository } = this.call;
    for (const { name } of repository.refs.list("refs/bisect/")) repository.refs.delete(name);
    for (const name of [
      "EXPECTED_REV",
      "ANCESTORS_OK",
      "LOG",
      "NAMES",
      "RUN",
      "TERMS",
      "FIRST_PARENT",
      "HEAD",
      "START",
    ])
      repository.setState(`BISECT_${name}`, undefined);
  }

  /** The two sides have names that mean nothing else. */
  static refuseTerm(term: string): void {
    if (!/^[A-Za-z0-9_][\w./-]*$/.test(term)) die(`'${term}' is not a valid term`);
    if (
      [
        "help",
        "start",
        "skip",
        "next",
        "reset",
        "visualize",
        "view",
        "replay",
        "log",
        "run",
        "terms",
      ].includes(term)
    )
      die(`can't use the builtin command '${term}' as a term`);
  }
}

/** `[id] subject` */
export function describe(call: GitCall, id: string): string {
  return `[${id}] ${subjectOf(call.repository.objects.commit(id).message)}`;
}

/** Words as git writes them down to read them again, each with a blank before it (sq_quote_argv). */
export function quoteWords(words: readonly string[]): string {
  return words.map((word) => ` '${word.replace(/['!]/g, "'\\$&'")}'`).join("");
}
