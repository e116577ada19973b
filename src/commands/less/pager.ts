import type { Call } from "../../process/command/call.ts";
import type { FullScreen, ScreenEvent } from "../../process/terminal/full-screen.ts";
import type { Key } from "../../process/terminal/keys.ts";
import { COMMANDS } from "./commands.ts";
import { factsOf } from "./facts.ts";
import type { FileList, ListedFile } from "./files.ts";
import { KEYS, keyOf, nameOf, PREFIXES } from "./keymap.ts";
import { readLine } from "./line-input.ts";
import { Lines, type LinesHost } from "./lines.ts";
import type { Settings } from "./options.ts";
import type { Pattern } from "./pattern.ts";
import { expandPrompt, PROMPTS } from "./prompt.ts";
import { standOut } from "./render-row.ts";
import { newKind, type SearchKind } from "./search.ts";
import type { Source } from "./source.ts";
import { View } from "./view.ts";

/** Ends what waits for input or works long, because a key was pressed. */
export class Aborted extends Error {}

export interface Mark {
  readonly file: ListedFile | undefined;
  readonly place: number;
  readonly row: number;
}

export interface PagerStart {
  readonly files: FileList;
  readonly source: Source;
  readonly firstKeys: string;
  readonly everyKeys: string;
  /** The help is shown, and nothing else (`less --help`). */
  readonly isHelp: boolean;
}

/** less(1) at work: the file that is examined, the screen, and the keys. */
export class Pager {
  readonly files: FileList;
  view: View;
  source: Source;
  /** The file that was examined before this one (`:e #`). */
  previousName: string | undefined;
  /** What was searched for last; `n` looks for it again. */
  pattern: Pattern | undefined;
  searchesForward = true;
  searchKind: SearchKind = newKind();
  highlights = true;
  readonly marks = new Map<string, Mark>();
  readonly histories = { search: [] as string[], shell: [] as string[], examine: [] as string[] };
  everyKeys: string;
  /** The files' list is left for the help. */
  helps: { readonly source: Source; readonly view: View } | undefined;
  halfWindow: number;
  status: number | undefined;
  readonly #isHelpOnly: boolean;
  /** The name and where we are are shown as for a new file. */
  isNew = true;
  /** Stands before the prompt while lines are hidden. */
  filterPrompt = "";

  constructor(
    readonly call: Call,
    readonly screen: FullScreen,
    readonly settings: Settings,
    start: PagerStart,
  ) {
    this.files = start.files;
    this.source = start.source;
    this.everyKeys = start.everyKeys;
    this.#isHelpOnly = start.isHelp;
    this.view = this.makeView(start.source);
    this.view.maySquish = start.firstKeys === "" && start.everyKeys === "";
    this.halfWindow = Math.floor((this.screen.size.rows + 1) / 2);
    this.press(start.firstKeys + start.everyKeys);
  }

  makeView(source: Source): View {
    const lines = new Lines(source, this.#host, {
      width: 1,
      chop: false,
      shift: 0,
      tabs: [8],
      raw: 0,
      backspaces: 0,
    });
    return new View(lines, this.settings, this.screen.size);
  }

  readonly #host: LinesHost = {
    wait: async (work) => {
      await this.flush();
      const outcome = await this.screen.race(work);
      if (outcome.done) return outcome.value;
      if (outcome.event.kind !== "interrupt") this.screen.unread(outcome.event);
      throw new Aborted();
    },
    spend: (steps) => {
      const pause = this.call.spend(steps);
      return pause?.then(() => {
        if (!this.screen.isInterrupted) return;
        throw new Aborted();
      });
    },
  };

  get lines(): Lines {
    return this.view.lines;
  }

  /** The row in which a jump puts its target. */
  get target(): number {
    const { rows } = this.view;
    const wish = this.settings.number("target");
    if (wish > 0 && wish < 1) return Math.floor(wish * rows);
    const row = wish < 0 ? rows + 1 + wish : wish - 1;
    return Math.max(0, Math.min(rows - 1, row));
  }

  /** Keys that come next, as if they were typed; what asks for a line gets its end. */
  press(keys: string): void {
    const whole = /^\d+$/.test(keys)
      ? `${keys}g`
      : /[/?&!]/.test(keys) && !keys.endsWith("\r")
        ? `${keys}\r`
        : keys;
    const events = Array.from(whole, (text): ScreenEvent => ({ kind: "key", key: keyOf(text) }));
    this.screen.unread(...events);
  }

  async flush(): Promise<void> {
    await this.screen.write(this.view.takeOutput());
  }

  // The loop

  async run(): Promise<number> {
    await this.#perform(() => this.showFirst());
    while (this.status === undefined) {
      const mayQuit = this.settings.number("quitAtEnd") === 2 && !this.files.get(this.files.at + 1);
      if (mayQuit && !this.helps && this.view.showsEnd) break;
      if (!this.screen.hasEvent) await this.#prompt();
      await this.#readCommand();
    }
    await this.flush();
    await this.screen.write("\r\x1b[K");
    return this.status ?? 0;
  }

  /** The first screen of a file; keys that were given for it may already have moved elsewhere. */
  async showFirst(): Promise<void> {
    const { view } = this;
    const saved = this.files.current?.saved;
    if (saved && !this.helps) await view.jump(saved.place, saved.row);
    else if (!this.screen.hasEvent) await view.forward(view.rows, 0, true);
  }

  /** Runs an action to its end, or until it is given up. */
  async #perform(action: () => Promise<void> | void): Promise<void> {
    try {
      await action();
    } catch (thrown) {
      if (!(thrown instanceof Aborted)) throw thrown;
      await this.#takeInterrupt();
    }
  }

  async #takeInterrupt(): Promise<void> {
    if (this.screen.isInterrupted) await this.screen.next();
    if (this.settings.number("quitOnInterrupt") > 0) this.status = 2;
  }

  async #prompt(): Promise<void> {
    const { view } = this;
    if (view.isEmpty) await this.#perform(() => this.showFirst());
    if (view.needsRepaint) await this.#perform(() => view.repaint());
    const text = this.promptText();
    this.isNew = false;
    view.write(`\r\x1b[K${this.filterPrompt}${text === "" ? ":" : standOut(text)}`);
    await this.flush();
  }

  get promptTemplate(): string {
    const degree = this.settings.number("prompt");
    const kind = degree === 1 || degree === 2 ? degree : 0;
    return this.settings.prompts.get("smM"[kind] ?? "s") ?? PROMPTS[kind];
  }

  promptText(): string {
    const template = this.helps || this.#isHelpOnly ? PROMPTS.help : this.promptTemplate;
    return this.#fit(expandPrompt(template, factsOf(this)));
  }

  #fit(text: string): string {
    return text.length >= this.view.columns ? text.slice(-(this.view.columns - 1)) : text;
  }

  async #readCommand(): Promise<void> {
    let digits = "";
    let prefix = "";
    for (;;) {
      const event = await this.screen.next();
      if (event.kind !== "key") return this.#takeEvent(event);
      const name = nameOf(event.key);
      if (prefix === "" && /^[0-9]$/.test(name)) digits += name;
      else if (name === "DEL" && digits !== "") digits = digits.slice(0, -1);
      else prefix = prefix === "" ? name : `${prefix} ${name}`;
      if (prefix === "") {
        if (digits === "") return;
        await this.screen.write(`\r\x1b[K:${digits}`);
        continue;
      }
      const command = KEYS[prefix] ?? KEYS[prefix.replace(/^ESC /, "M-")];
      const shown = PREFIXES[prefix];
      if (!command && shown) {
        await this.screen.write(`\r\x1b[K${shown}`);
        continue;
      }
      const count = digits === "" ? undefined : Number(digits);
      this.view.write("\r\x1b[K");
      if (!command) return this.ring();
      return this.#perform(() => COMMANDS[command]?.(this, count));
    }
  }

  async #takeEvent(event: ScreenEvent): Promise<void> {
    if (event.kind === "end") this.status = 0;
    else if (event.kind === "interrupt") {
      if (this.settings.number("quitOnInterrupt") > 0) this.status = 2;
      else this.ring();
    } else this.view.resize(this.screen.size);
    this.halfWindow = Math.floor((this.screen.size.rows + 1) / 2);
  }

  // What the last row says

  ring(): void {
    if (this.settings.number("quiet") < 2) this.view.write("\x07");
  }

  ringAtEnd(): void {
    if (this.settings.number("quiet") === 0) this.view.write("\x07");
  }

  /** A message that waits for Return; another key is taken for the next command. */
  async tell(message: string): Promise<void> {
    const text = `${message}  (press RETURN)`;
    this.view.write(`\r\x1b[K${standOut(text)}`);
    await this.flush();
    const event = await this.screen.next();
    const isAnswer = event.kind === "key" && ["RET", "C-j", " "].includes(event.key.name);
    if (!isAnswer && event.kind !== "interrupt") this.screen.unread(event);
    this.view.write("\r\x1b[K");
    if (text.length >= this.view.columns) this.view.needsRepaint = true;
  }

  /** Reads a line on the last row. */
  async ask(
    prompt: string | (() => string),
    history?: string[],
    takes?: (key: Key, text: string) => boolean,
  ): Promise<string | undefined> {
    await this.flush();
    const text = await readLine(this.screen, {
      prompt: typeof prompt === "string" ? () => prompt : prompt,
      history,
      takes,
    });
    this.view.write("\r\x1b[K");
    return text;
  }

  /** One key, shown behind a prompt. */
  async askKey(prompt: string, takesReturn = false): Promise<string | undefined> {
    this.view.write(`\r\x1b[K${prompt}`);
    await this.flush();
    const event = await this.screen.next();
    if (event.kind !== "key") {
      this.screen.unread(event);
      return undefined;
    }
    const { name, text } = event.key;
    // The terminal makes a newline of Return.
    if (name === "RET") return takesReturn ? "\n" : undefined;
    return name === "DEL" ? undefined : text;
  }

  // Places

  /** Moves to a place, and remembers where the screen was. */
  async jump(place: number, row = this.target): Promise<void> {
    this.remember();
    await this.view.jump(place, row);
  }

  remember(): void {
    const mark = this.markHere();
    if (mark) this.marks.set("'", mark);
  }

  markHere(atBottom = false): Mark | undefined {
    const { view } = this;
    for (let step = 0; step < view.rows; step++) {
      const row = atBottom ? view.rows - 1 - step : step;
      const place = view.placeAt(row);
      if (place !== undefined) return { file: this.files.current, place, row };
    }
    return undefined;
  }

  get editor(): string {
    return this.call.env("VISUAL") || this.call.env("EDITOR") || "vi";
  }
}
