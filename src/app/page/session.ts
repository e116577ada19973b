import freshPrompt from "virtual:first-screen";
import { messages } from "../messages/messages.ts";
import type { ShellTerminal } from "../terminal/shell-terminal.ts";
import type { LessonAct } from "../worker/lesson-act.ts";
import type { FromWorker, SavingState, ScreenSize } from "../worker/protocol.ts";
import type { ComputerLink, LinkEvents } from "./computer-link.ts";
import { language } from "./language.ts";
import { lessonFailure, lessonMessage } from "./lesson-state.ts";
import { hideNotice, showNotice } from "./notices.ts";
import { Observable } from "./observable.ts";
import { hasStoredSession, rememberSession } from "./stored-session.ts";

/** The number of the terminal that is always there. */
export const FIRST_TERMINAL = 0;
/** So many crashes within so many milliseconds mean that the saved computer itself is at fault. */
const CRASHES = 3;
const CRASH_WINDOW = 30_000;
/** Bytes of a file that is opened; no session comes near. */
const LARGEST_FILE = 256 * 1024 * 1024;
/** Lines of the screen that a reload brings back. */
const KEPT_LINES = 300;

/** One visit: the line to the computer, what is known of it, and what happens when something goes wrong. */
export class Session {
  /** Fulfilled when the terminal has taken something to show: the first prompt. */
  readonly firstOutput: Promise<void>;
  /** Why the stored session cannot be opened, while that has not been decided. */
  readonly unreadable = new Observable<string | undefined>(undefined);

  readonly #link: ComputerLink;
  #tellFirstOutput: () => void = () => undefined;
  /** The terminals on the page by their numbers; the first is always there. */
  readonly #terminals = new Map<number, { readonly screen: ShellTerminal; size: ScreenSize }>();
  /** The terminal that had the focus last. */
  #focused = FIRST_TERMINAL;
  /** The further terminal whose shell has ended last. */
  readonly endedTerminal = new Observable<number | undefined>(undefined);
  /** What the browser does not store: kept here for a restart of the worker. */
  #unstored: unknown;
  /** What was put on the screen before the computer said anything. */
  #shown = "";
  #crashes: number[] = [];
  #restarted = false;
  /** What the terminal says when the computer of a file begins. */
  #welcome: string | undefined;
  #tellImported: (session: unknown) => void = () => undefined;

  constructor(connect: (events: LinkEvents) => ComputerLink) {
    this.firstOutput = new Promise((resolve) => {
      this.#tellFirstOutput = resolve;
    });
    this.#link = connect({
      message: (message) => this.#receive(message),
      crashed: (reason) => this.#crashed(reason),
      answering: (answers) => (answers ? hideNotice("answer") : this.#offerRestart()),
    });
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && this.save());
    window.addEventListener("pagehide", () => this.save());
  }

  /** A terminal is on the page. With the first one, the computer may start. */
  attach(terminal: number, screen: ShellTerminal, size: ScreenSize): void {
    this.#terminals.set(terminal, { screen, size });
    screen.addEventListener("focusin", () => {
      this.#focused = terminal;
    });
    if (terminal === FIRST_TERMINAL) this.#start("saved");
    else this.#link.send({ kind: "open", terminal, size });
  }

  detach(terminal: number): void {
    this.#terminals.delete(terminal);
    if (this.#focused === terminal) this.#focused = FIRST_TERMINAL;
    this.#link.send({ kind: "close", terminal });
  }

  /** The first prompt is on the screen. */
  painted(): void {
    this.#link.send({ kind: "painted" });
  }

  /** Keys for a terminal: the one that had the focus last, where none is named. */
  input(bytes: Uint8Array<ArrayBuffer>, terminal = this.#focused): void {
    this.#link.send({ kind: "input", terminal, bytes });
  }

  resize(terminal: number, size: ScreenSize): void {
    const entry = this.#terminals.get(terminal);
    if (entry) entry.size = size;
    this.#link.send({ kind: "resize", terminal, size });
  }

  save(): void {
    this.#link.send({ kind: "save" });
  }

  /** Starts another worker with what was last saved, or with a new computer. */
  restart(origin: "saved" | "fresh" = "saved", welcome?: string): void {
    hideNotice("answer");
    this.unreadable.value = undefined;
    this.#restarted = true;
    this.#welcome = welcome;
    if (origin === "fresh") this.#unstored = undefined;
    this.#link.restart();
    this.#start(origin);
    for (const [terminal, { size }] of this.#terminals)
      if (terminal !== FIRST_TERMINAL) this.#link.send({ kind: "open", terminal, size });
    this.painted();
    this.actInLesson({ kind: "continue" });
  }

  download(): void {
    this.#link.send({ kind: "export" });
  }

  /** Goes on from a file that was downloaded; gives false, and has changed nothing, where that cannot be. */
  async open(file: File, welcome: string): Promise<boolean> {
    const text = file.size > LARGEST_FILE ? "" : await file.text();
    const session = await new Promise<unknown>((resolve) => {
      this.#tellImported = resolve;
      this.#link.send({ kind: "import", text });
    });
    if (session === undefined) return false;
    this.#unstored = session;
    this.restart("saved", welcome);
    this.save();
    return true;
  }

  focusTerminal(terminal = this.#focused): void {
    this.#terminals.get(terminal)?.screen.focus();
  }

  get focusedTerminal(): number {
    return this.#focused;
  }

  actInLesson(act: LessonAct): void {
    lessonFailure.value = undefined;
    this.#link.send({ kind: "lesson", act });
  }

  #start(origin: "saved" | "fresh"): void {
    const { size } = this.#terminals.get(FIRST_TERMINAL) ?? { size: { columns: 80, rows: 24 } };
    // A fresh computer begins as every other: its prompt need not wait for it.
    const shown = this.#restarted || hasStoredSession() ? "" : freshPrompt;
    if (shown !== "") this.#first?.write(shown, () => this.#tellFirstOutput());
    this.#shown = shown;
    this.#link.send({ kind: "start", size, language: language(), origin, session: this.#unstored, shown });
  }

  get #first(): ShellTerminal | undefined {
    return this.#terminals.get(FIRST_TERMINAL)?.screen;
  }

  #receive(message: FromWorker): void {
    switch (message.kind) {
      case "output":
        return this.#show(message);
      case "started":
        return this.#started(message);
      case "saving":
        return this.#saving(message.state, message.session);
      case "unreadable":
        this.unreadable.value = message.reason;
        return this.#tellFirstOutput();
      case "exported":
        return offerFile(message.text);
      case "imported":
        return this.#tellImported(message.session);
      case "import-refused":
        return this.#tellImported(undefined);
      case "lesson":
        lessonMessage.value = message.told;
        return;
      case "lesson-failed":
        lessonFailure.value = message.reason;
        return;
      case "ended":
        if (message.terminal !== FIRST_TERMINAL) {
          this.endedTerminal.value = message.terminal;
          return;
        }
        return this.#first?.write(`\r\n\x1b[90m${messages.terminal.ended}\x1b[0m\r\n`);
      case "pong":
        return;
    }
  }

  #show({ terminal, bytes }: Extract<FromWorker, { kind: "output" }>): void {
    this.#terminals.get(terminal)?.screen.write(bytes, () => {
      this.#link.send({ kind: "taken", terminal, bytes: bytes.length });
      this.#tellFirstOutput();
    });
  }

  #started({ resumed, screen }: Extract<FromWorker, { kind: "started" }>): void {
    if (this.#restarted) {
      for (const { screen: one } of this.#terminals.values()) one.leaveModes();
      return this.#say(this.#welcome ?? (resumed ? messages.terminal.restarted : messages.terminal.fresh));
    }
    // The page took the computer for a fresh one.
    if (resumed && this.#shown !== "") this.#first?.write("\x1b[H\x1b[2J");
    if (screen !== "") this.#first?.write(`\x1b[90m${screen.replaceAll("\n", "\r\n")}\x1b[0m\r\n`);
    if (resumed) this.#say(messages.terminal.resumed);
  }

  #say(text: string): void {
    this.#first?.write(`\r\n\x1b[90m${text}\x1b[0m\r\n`);
  }

  #saving(state: SavingState, session: unknown): void {
    this.#unstored = session;
    if (state === "saved") {
      rememberSession();
      this.#keepScreen();
      return hideNotice("saving");
    }
    showNotice({ id: "saving", tone: "warning", text: messages.notices[state] });
  }

  /** Once all that was written is on the screen. */
  #keepScreen(): void {
    const screen = this.#first;
    screen?.write("", () => this.#link.send({ kind: "screen", text: screen.text(KEPT_LINES) }));
  }

  #offerRestart(): void {
    showNotice({
      id: "answer",
      tone: "warning",
      text: messages.notices.notAnswering,
      actions: [{ label: messages.notices.restart, run: () => this.restart() }],
    });
  }

  #crashed(reason: string): void {
    console.error(`The computer stopped: ${reason}`);
    const now = Date.now();
    this.#crashes = [...this.#crashes.filter((time) => now - time < CRASH_WINDOW), now];
    if (this.#crashes.length >= CRASHES) return this.#giveUp(reason);
    showNotice({ id: "crash", tone: "warning", text: messages.notices.crashed });
    this.restart();
  }

  #giveUp(reason: string): void {
    this.#link.restart();
    hideNotice("crash");
    showNotice({ id: "answer", tone: "warning", text: messages.notices.crashesAgain });
    this.unreadable.value = reason;
    this.#tellFirstOutput();
  }
}

function offerFile(text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = "rockpool-session.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
