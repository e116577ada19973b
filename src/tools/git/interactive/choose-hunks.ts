import { compileRegex, RegexFault } from "../../../base/regex/index.ts";
import type { GitCall } from "../git-call.ts";
import { ask, askYesNo, readAnswer } from "./ask.ts";
import { editHunk } from "./edit-hunk.ts";
import { type ChosenHunk, FileHunks } from "./file-hunks.ts";
import { helpOf, type PatchMode, questionOf } from "./patch-mode.ts";

/** Of these those are told that can be said now. */
const MORE_HELP: readonly (readonly [string, string])[] = [
  ["j", "leave this hunk undecided, see next undecided hunk"],
  ["J", "leave this hunk undecided, see next hunk"],
  ["k", "leave this hunk undecided, see previous undecided hunk"],
  ["K", "leave this hunk undecided, see previous hunk"],
  ["g", "select a hunk to go to"],
  ["/", "search for a hunk matching the given regex"],
  ["s", "split the current hunk into smaller hunks"],
  ["e", "manually edit the current hunk"],
];

/** Asks about the hunks of a file, one by one (add-patch.c, patch_update_file); false where somebody has had enough. */
export function chooseHunks(
  call: GitCall,
  file: FileHunks,
  wish: { readonly mode: PatchMode; readonly paints: boolean },
): Promise<boolean> {
  return new HunkDialog(call, file, wish.mode, wish.paints).run();
}

class HunkDialog {
  #at = 0;
  /** git takes a letter for ever once it could be said, and goes to the first hunk where there is no other place. */
  readonly #everSaid = new Set<string>();

  constructor(
    private readonly call: GitCall,
    private readonly file: FileHunks,
    private readonly mode: PatchMode,
    private readonly paints: boolean,
  ) {}

  async run(): Promise<boolean> {
    const { call, file } = this;
    call.print(file.header);
    let goesOn = true;
    for (;;) {
      const { hunks } = file;
      if (this.#at >= hunks.length) this.#at = 0;
      const hunk = hunks[this.#at];
      const [previous, next] = [this.#undecided(-1), this.#undecided(1)];
      if (!hunk || (previous === undefined && next === undefined && hunk.choice !== undefined)) break;
      call.print(hunk.text);
      const may = this.#mayBeSaid(hunk, previous, next);
      this.#ask(`(${this.#at + 1}/${hunks.length}) `);
      const kind = file.pair.old ? hunk.kind : "addition";
      this.#ask(
        `${questionOf(this.mode, kind)} [y,n,q,a,d${may.map((letter) => `,${letter}`).join("")},?]? `,
      );
      const answer = await this.#answer();
      if (answer === undefined) break;
      if (answer === "") continue;
      if (answer[0]?.toLowerCase() === "q") {
        goesOn = false;
        break;
      }
      await this.#act(answer, hunk, may);
    }
    call.print("\n");
    return goesOn;
  }

  /** The nearest hunk that nothing was said of yet. */
  #undecided(step: number): number | undefined {
    const { hunks } = this.file;
    for (let at = this.#at + step; at >= 0 && at < hunks.length; at += step)
      if (hunks[at]?.choice === undefined) return at;
    return undefined;
  }

  #mayBeSaid(hunk: ChosenHunk, previous: number | undefined, next: number | undefined): readonly string[] {
    const { hunks } = this.file;
    const letters: string[] = [];
    if (previous !== undefined) letters.push("k");
    if (this.#at > 0) letters.push("K");
    if (next !== undefined) letters.push("j");
    if (this.#at + 1 < hunks.length) letters.push("J");
    if (hunks.length > 1) letters.push("g", "/");
    if (FileHunks.parts(hunk) > 1) letters.push("s");
    if (hunk.kind === "lines") letters.push("e");
    for (const letter of letters) this.#everSaid.add(letter);
    return letters;
  }

  #ask(text: string): void {
    ask(this.call, text, this.paints);
  }

  #complain(text: string): void {
    this.call.printError(this.paints ? `\x1b[1;31m${text}\x1b[m\n` : `${text}\n`);
  }

  #answer(): Promise<string | undefined> {
    return readAnswer(this.call);
  }

  async #act(answer: string, hunk: ChosenHunk, may: readonly string[]): Promise<void> {
    const letter = answer[0] ?? "";
    const rest = answer.slice(1).trim();
    const { hunks } = this.file;
    switch (/[ynad]/i.test(letter) ? letter.toLowerCase() : letter) {
      case "y":
      case "n":
        hunk.choice = letter.toLowerCase() === "y" ? "take" : "leave";
        this.#at = this.#undecided(1) ?? hunks.length;
        return;
      case "a":
      case "d":
        for (const one of hunks.slice(this.#at))
          one.choice ??= letter.toLowerCase() === "a" ? "take" : "leave";
        return;
      case "K":
        return this.#move("K", this.#at === 0 ? 0 : this.#at - 1);
      case "J":
        return this.#move("J", this.#at + 1);
      case "k":
        return this.#move("k", this.#undecided(-1) ?? 0);
      case "j":
        return this.#move("j", this.#undecided(1) ?? 0);
      case "g":
        return this.#goTo(may, rest);
      case "/":
        return this.#search(may, rest);
      case "s":
        return this.#split(hunk);
      case "e":
        return this.#edit(hunk, may);
      default:
        return this.#help(may);
    }
  }

  #move(letter: string, to: number): void {
    if (this.#everSaid.has(letter)) this.#at = to;
    else this.#complain(/j/i.test(letter) ? "No next hunk" : "No previous hunk");
  }

  async #goTo(may: readonly string[], rest: string): Promise<void> {
    const { hunks } = this.file;
    if (!may.includes("g")) return this.#complain("No other hunks to goto");
    let word = rest;
    if (word === "") {
      for (const [at, { text, choice }] of hunks.entries()) {
        const [head = "", ...lines] = text.split("\n");
        const change = lines.find((line) => /^[-+]/.test(line)) ?? "";
        const sign = choice === "take" ? "+" : choice === "leave" ? "-" : " ";
        const place = ` ${/^@@ (.*?) @@/.exec(head)?.[1] ?? head} `;
        this.call.print(`${sign}${String(at + 1).padStart(2)}: ${place.padEnd(20)}${change}\n`);
      }
      this.#ask("go to which hunk? ");
      word = (await this.#answer()) ?? "";
    }
    if (!/^\d+$/.test(word)) return this.#complain(`Invalid number: '${word}'`);
    const number = Number(word);
    if (number > 0 && number <= hunks.length) this.#at = number - 1;
    else
      this.#complain(
        hunks.length === 1 ? "Sorry, only 1 hunk available." : `Sorry, only ${hunks.length} hunks available.`,
      );
  }

  async #search(may: readonly string[], rest: string): Promise<void> {
    if (!may.includes("/")) return this.#complain("No other hunks to search");
    let pattern = rest;
    if (pattern === "") {
      this.#ask("search for regex? ");
      pattern = (await this.#answer()) ?? "";
      if (pattern === "") return;
    }
    const regex = compileRegex(pattern, { dialect: "egrep", multiline: true });
    if (regex instanceof RegexFault)
      return this.#complain(`Malformed search regexp ${pattern}: ${regex.message}`);
    const { hunks } = this.file;
    for (let n = 0; n < hunks.length; n++) {
      const at = (this.#at + n) % hunks.length;
      if (!regex.test(hunks[at]?.text ?? "")) continue;
      this.#at = at;
      return;
    }
    this.#complain("No hunk matches the given pattern");
  }

  async #split(hunk: ChosenHunk): Promise<void> {
    const parts = FileHunks.parts(hunk);
    if (parts < 2) return this.#complain("Sorry, cannot split this hunk");
    await this.file.split(this.#at);
    this.call.print(
      this.paints ? `\x1b[1mSplit into ${parts} hunks.\x1b[m\n` : `Split into ${parts} hunks.\n`,
    );
  }

  async #edit(hunk: ChosenHunk, may: readonly string[]): Promise<void> {
    if (!may.includes("e")) return this.#complain("Sorry, cannot edit this hunk");
    const { call, file, mode } = this;
    for (;;) {
      const edited = await editHunk(call, file, hunk, mode);
      if (edited === "left") return;
      if (edited !== "failed" && file.takeEdited(this.#at, edited, mode.isReverse)) {
        this.#at = this.#undecided(1) ?? file.hunks.length;
        return;
      }
      if (edited !== "failed") {
        const from = mode.isReverse ? edited.newFrom : edited.oldFrom;
        const { path } = file.pair;
        call.printError(
          `error: patch failed: ${path}:${from}\nerror: ${path}: patch does not apply\nerror: 'git apply --cached' failed\n`,
        );
      }
      const again = await askYesNo(
        call,
        'Your edited hunk does not apply. Edit again (saying "no" discards!) [y/n]? ',
        this.paints,
      );
      if (!again) return;
    }
  }

  #help(may: readonly string[]): void {
    const more = MORE_HELP.filter(([letter]) => may.includes(letter)).map(
      ([letter, text]) => `${letter} - ${text}\n`,
    );
    const lines = `${helpOf(this.mode)}${more.join("")}? - print help`.split("\n");
    this.call.print(lines.map((line) => (this.paints ? `\x1b[1;31m${line}\x1b[m\n` : `${line}\n`)).join(""));
  }
}
