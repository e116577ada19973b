import { quotePlainly } from "../../base/quoting.ts";
import { compileRegex, RegexFault } from "../../base/regex/index.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { runProgram } from "../../process/command/run-program.ts";
import type { FullScreen } from "../../process/terminal/full-screen.ts";
import { HELP_TEXT } from "./help-text.ts";
import { Keyboard, type TypedCommand } from "./keyboard.ts";
import { openText, rowsOf, type Text } from "./reader.ts";
import { TextRows } from "./text-rows.ts";

export interface MoreSettings {
  readonly silent: boolean;
  readonly exitAtEnd: boolean;
  readonly clears: boolean;
  readonly squeezes: boolean;
  readonly lines: number | undefined;
  readonly startLine: number | undefined;
  readonly startPattern: string | undefined;
}

const RULE = "------------------------";

/** more(1) at work: it prints a page, asks, and prints the next. */
export class MorePager {
  #text: TextRows | undefined;
  #isAtEnd = false;
  #isOver = false;
  #page: number;
  #scroll: number;
  #lastPattern = "";
  #searchedFrom = 0;
  #lastCommand: TypedCommand | undefined;
  readonly #keyboard: Keyboard;
  /** What was shown last, for Ctrl-L. */
  #shown: string[] = [];
  /** A message that is shown in place of the prompt until the next key. */
  #isQuiet = false;

  constructor(
    private readonly call: Call,
    private readonly screen: FullScreen,
    private readonly settings: MoreSettings,
    private readonly names: readonly string[],
    private at: number,
  ) {
    this.#page = settings.lines ?? this.#rows - 1;
    this.#keyboard = new Keyboard(screen, () => {
      this.#page = settings.lines ?? this.#rows - 1;
    });
    this.#scroll = Math.max(1, Math.floor(this.#rows / 2) - 1);
  }

  get #rows(): number {
    return this.screen.size.rows;
  }

  async run(text: Text): Promise<void> {
    const { startLine, startPattern } = this.settings;
    // After what could not be shown, the next file is asked about.
    if (this.at > 0) return this.#loop();
    await this.#begin(text);
    if (startLine !== undefined) await this.#skip(startLine - 1);
    if (startPattern !== undefined) await this.#search(startPattern, 1, false);
    else await this.#show(this.names.length > 1 ? this.#page - 3 : this.#page);
    await this.#loop();
  }

  async #begin(text: Text): Promise<void> {
    this.#text = new TextRows(text, this.settings.squeezes, () => this.screen.size.columns);
    this.#isAtEnd = false;
    if (this.names.length > 1 && text.name !== undefined)
      await this.#print(["::::::::::::::", text.name, "::::::::::::::"]);
  }

  async #loop(): Promise<void> {
    while (!this.#isOver) {
      if (!this.#isQuiet) await this.#prompt();
      this.#isQuiet = false;
      const typed = await this.#keyboard.readCommand();
      if (!typed) return;
      await this.screen.write("\r\x1b[K");
      await this.#perform(typed.key, typed.count);
      if (typed.key !== ".") this.#lastCommand = typed;
    }
  }

  // Output

  async #prompt(): Promise<void> {
    const text = this.#text;
    const label = !text
      ? `--More--(Next file: ${this.names[this.at] ?? ""})`
      : this.#isAtEnd
        ? "(END)"
        : `--More--${text.percent === undefined ? "" : `(${text.percent}%)`}`;
    const advice = this.settings.silent ? "[Press space to continue, 'q' to quit.]" : "";
    await this.screen.write(`\x1b[7m${label}${advice}\x1b[27m`);
  }

  async #print(rows: readonly string[]): Promise<void> {
    this.#shown = [...this.#shown, ...rows].slice(-this.#rows + 1);
    await this.screen.write(rows.map((row) => `${row}\x1b[K\r\n`).join(""));
  }

  /** Prints so many rows; behind the end they are empty. */
  async #show(count: number): Promise<void> {
    const rows: string[] = [];
    if (this.settings.clears && count >= this.#page) await this.screen.write("\x1b[H\x1b[2J");
    for (let left = count; left > 0; left--) {
      const row = await this.#text?.next();
      if (row === undefined) {
        await this.#end(rows, left);
        return;
      }
      rows.push(row);
    }
    await this.#print(rows);
  }

  async #end(rows: string[], left: number): Promise<void> {
    if (this.settings.exitAtEnd || !this.#text?.isFile) {
      await this.#print(rows);
      this.#isOver = true;
      return;
    }
    this.#isAtEnd = true;
    await this.#print([...rows, ...new Array<string>(left).fill("")]);
  }

  // Commands

  async #perform(key: string, count: number | undefined): Promise<void> {
    switch (key) {
      case " ":
        return this.#goOn(count ?? this.#page);
      case "z":
        this.#page = count ?? this.#page;
        return this.#goOn(this.#page);
      case "RET":
      case "C-j":
        return this.#goOn(count ?? 1);
      case "d":
      case "C-d":
        this.#scroll = count ?? this.#scroll;
        return this.#goOn(this.#scroll);
      case "q":
      case "Q":
      case ":q":
      case ":Q":
        this.#isOver = true;
        return;
      case "s":
        return this.#skipAndShow(count ?? 1);
      case "f":
      case "C-f":
        return this.#skipAndShow((count ?? 1) * this.#page);
      case "b":
      case "C-b":
        return this.#goBack(count ?? 1);
      case "=":
        this.#isQuiet = true;
        await this.screen.write(String(this.#text?.at ?? 0));
        return;
      case ":f":
        this.#isQuiet = true;
        await this.screen.write(this.#describe());
        return;
      case "h":
      case "?":
        await this.#print(HELP_TEXT.flatMap((line) => rowsOf(line, this.screen.size.columns)));
        return;
      case "/":
        return this.#askPattern(count ?? 1);
      case "n":
        return this.#search(this.#lastPattern, count ?? 1, true);
      case "'":
        return this.#returnToSearch();
      case "!":
      case ":!":
        return this.#runShell();
      case "v":
        return this.#edit();
      case ":n":
        return this.#goToFile(this.at + (count ?? 1));
      case ":p":
        return this.#goToFile(this.at - (count ?? 1));
      case "C-l":
        return this.#redraw();
      case ".":
        if (this.#lastCommand) await this.#perform(this.#lastCommand.key, this.#lastCommand.count);
        return;
    }
    await this.screen.write("\x07");
  }

  #describe(): string {
    const name = this.#text?.name ?? this.names[this.at];
    const line = `line ${this.#text?.at ?? 0}`;
    return name === undefined ? `[Not a file] ${line}` : `"${name}" ${line}`;
  }

  async #goOn(count: number): Promise<void> {
    if (this.#text) return this.#show(count);
    await this.#openFile(this.at);
  }

  async #skip(count: number): Promise<void> {
    for (let left = count; left > 0; left--) {
      if ((await this.#text?.nextLine()) === undefined) return;
      const pause = this.call.spend(1);
      if (pause) await pause;
      if (this.screen.isInterrupted) return;
    }
  }

  async #skipAndShow(count: number): Promise<void> {
    if (!this.#text) return this.#goToFile(this.at + 1);
    await this.#print(["", `...skipping ${count} line${count === 1 ? "" : "s"}`, ""]);
    await this.#skip(count);
    await this.#show(this.#page);
  }

  async #goBack(count: number): Promise<void> {
    const text = this.#text;
    if (!text?.isFile) return void (await this.screen.write("\x07"));
    await this.#print(["", `...back ${count} page${count === 1 ? "" : "s"}`, ""]);
    const line = Math.max(0, text.at - this.#page * (count + 1) - 1);
    this.#isAtEnd = false;
    text.goTo(line);
    await this.#show(this.#page);
  }

  async #askPattern(count: number): Promise<void> {
    const pattern = await this.#keyboard.readLine("/");
    await this.screen.write("\r\x1b[K");
    if (pattern === undefined) return;
    await this.#search(pattern === "" ? this.#lastPattern : pattern, count, true);
  }

  /** Shows the text from two lines before a match on. */
  async #search(source: string, count: number, leavesRow: boolean): Promise<void> {
    const text = this.#text;
    if (source === "" || !text) return this.#tell("No previous regular expression");
    const regex = compileRegex(source, { dialect: "grep" });
    if (regex instanceof RegexFault) return this.#tell(regex.message);
    this.#lastPattern = source;
    const from = text.at;
    let left = count;
    const before: string[] = [];
    for (let line = await text.nextLine(); line !== undefined; line = await text.nextLine()) {
      if (regex.test(line) && --left === 0) return this.#showMatch(text, from, [...before, line], leavesRow);
      before.push(line);
      if (before.length > 2) before.shift();
      const pause = this.call.spend(1 + (line.length >> 5));
      if (pause) await pause;
      if (this.screen.isInterrupted) break;
    }
    text.goTo(from);
    await this.#tell("Pattern not found");
  }

  async #showMatch(
    text: TextRows,
    from: number,
    lines: readonly string[],
    leavesRow: boolean,
  ): Promise<void> {
    this.#searchedFrom = from;
    this.#isAtEnd = false;
    if (text.at - from > 3) await this.#print(["", "...skipping"]);
    text.unread(lines);
    await this.#show(this.#page - (leavesRow ? 1 : 0));
  }

  async #tell(message: string): Promise<void> {
    this.#isQuiet = true;
    await this.screen.write(`\x1b[7m${message}\x1b[27m`);
  }

  async #returnToSearch(): Promise<void> {
    if (!this.#text?.goTo(this.#searchedFrom)) return void (await this.screen.write("\x07"));
    this.#isAtEnd = false;
    await this.#print(["", "***Back***", ""]);
    await this.#show(this.#page);
  }

  async #redraw(): Promise<void> {
    const shown = this.#shown;
    await this.screen.write("\x1b[H\x1b[2J");
    this.#shown = [];
    await this.#print(shown.slice(-this.#page));
  }

  // Other files and programs

  async #goToFile(at: number): Promise<void> {
    if (this.names.length < 2 || at >= this.names.length) {
      this.#isOver = this.names.length < 2 || this.at >= this.names.length - 1;
      if (this.#isOver) return;
    }
    const target = Math.max(0, Math.min(this.names.length - 1, at));
    const back = target <= this.at ? "back " : "";
    await this.#print(["", "...Skipping ", `...Skipping ${back}to file ${this.names[target] ?? ""}`, ""]);
    this.at = target;
    this.#text = undefined;
    this.#isAtEnd = true;
  }

  /** Shows a file from its beginning; what cannot be shown says why, and the next one is asked about. */
  async #openFile(at: number): Promise<void> {
    const name = this.names[at] ?? "";
    const text = openText(this.call, name);
    if (text instanceof Errno || typeof text === "string") {
      const said =
        text instanceof Errno ? `more: cannot open ${name}: ${text.message}` : text.replace(/\n$/, "");
      await this.#print(said.split("\n"));
      if (at + 1 >= this.names.length) this.#isOver = true;
      this.at = at + 1;
      return;
    }
    this.at = at;
    await this.#begin(text);
    await this.#show(this.#page - 3);
  }

  async #runShell(): Promise<void> {
    const line = await this.#keyboard.readLine("!");
    if (line === undefined) return void (await this.screen.write("\r\x1b[K"));
    await this.screen.write("\r\n");
    await this.#outside([this.call.env("SHELL") || "/bin/sh", "-c", line]);
  }

  async #edit(): Promise<void> {
    const name = this.#text?.name;
    if (name === undefined) return void (await this.screen.write("\x07"));
    const editor = this.call.env("VISUAL") || this.call.env("EDITOR") || "vi";
    const line = Math.max(1, (this.#text?.at ?? 1) - Math.floor(this.#page / 2));
    await this.#print([`${editor} +${line} ${name}`]);
    await this.#outside(["/bin/sh", "-c", `${editor} +${line} ${quotePlainly(name)}`]);
  }

  async #outside(argv: readonly string[]): Promise<void> {
    await this.screen.outside(async () => {
      await runProgram(this.call, argv);
    });
    await this.#print([RULE]);
  }
}
