import { messages } from "../messages/messages.ts";
import type { ShellTerminal } from "../terminal/shell-terminal.ts";
import type { LessonAct } from "../worker/lesson-act.ts";
import type { FromWorker, SavingState, ScreenSize } from "../worker/protocol.ts";
import type { ComputerLink, LinkEvents } from "./computer-link.ts";
import { lessonFailure, lessonMessage } from "./lesson-state.ts";
import { hideNotice, showNotice } from "./notices.ts";
import { Observable } from "./observable.ts";

/** So many crashes within so many milliseconds mean that the saved computer itself is at fault. */
const CRASHES = 3;
const CRASH_WINDOW = 30_000;
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
  #terminal: ShellTerminal | undefined;
  #size: ScreenSize = { columns: 80, rows: 24 };
  /** What the browser does not store: kept here for a restart of the worker. */
  #unstored: unknown;
  #crashes: number[] = [];
  #restarted = false;

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

  /** The terminal is on the page: the computer may start. */
  attach(terminal: ShellTerminal, size: ScreenSize): void {
    this.#terminal = terminal;
    this.#size = size;
    this.#start("saved");
  }

  /** The first prompt is on the screen. */
  painted(): void {
    this.#link.send({ kind: "painted" });
  }

  input(bytes: Uint8Array<ArrayBuffer>): void {
    this.#link.send({ kind: "input", bytes });
  }

  resize(size: ScreenSize): void {
    this.#size = size;
    this.#link.send({ kind: "resize", size });
  }

  save(): void {
    this.#link.send({ kind: "save" });
  }

  /** Starts another worker with what was last saved, or with a new computer. */
  restart(origin: "saved" | "fresh" = "saved"): void {
    hideNotice("answer");
    this.unreadable.value = undefined;
    this.#restarted = true;
    if (origin === "fresh") this.#unstored = undefined;
    this.#link.restart();
    this.#start(origin);
    this.painted();
    this.actInLesson({ kind: "continue" });
  }

  downloadStored(): void {
    this.#link.send({ kind: "export" });
  }

  focusTerminal(): void {
    this.#terminal?.focus();
  }

  actInLesson(act: LessonAct): void {
    lessonFailure.value = undefined;
    this.#link.send({ kind: "lesson", act });
  }

  #start(origin: "saved" | "fresh"): void {
    this.#link.send({ kind: "start", size: this.#size, origin, session: this.#unstored });
  }

  #receive(message: FromWorker): void {
    switch (message.kind) {
      case "output":
        return this.#show(message.bytes);
      case "started":
        return this.#started(message);
      case "saving":
        return this.#saving(message.state, message.session);
      case "unreadable":
        this.unreadable.value = message.reason;
        return this.#tellFirstOutput();
      case "exported":
        return offerFile(message.text);
      case "lesson":
        lessonMessage.value = message;
        return;
      case "lesson-failed":
        lessonFailure.value = message.reason;
        return;
      case "ended":
        return this.#terminal?.write(`\r\n\x1b[2m${messages.terminal.ended}\x1b[0m\r\n`);
      case "pong":
        return;
    }
  }

  #show(bytes: Uint8Array): void {
    this.#terminal?.write(bytes, () => {
      this.#link.send({ kind: "taken", bytes: bytes.length });
      this.#tellFirstOutput();
    });
  }

  #started({ resumed, screen }: Extract<FromWorker, { kind: "started" }>): void {
    if (this.#restarted) {
      this.#terminal?.leaveModes();
      return this.#say(resumed ? messages.terminal.restarted : messages.terminal.fresh);
    }
    if (screen !== "") this.#terminal?.write(`\x1b[2m${screen.replaceAll("\n", "\r\n")}\x1b[0m\r\n`);
    if (resumed) this.#say(messages.terminal.resumed);
  }

  #say(text: string): void {
    this.#terminal?.write(`\r\n\x1b[2m${text}\x1b[0m\r\n`);
  }

  #saving(state: SavingState, session: unknown): void {
    this.#unstored = session;
    if (state === "saved") {
      this.#link.send({ kind: "screen", text: this.#terminal?.text(KEPT_LINES) ?? "" });
      return hideNotice("saving");
    }
    showNotice({ id: "saving", tone: "warning", text: messages.notices[state] });
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
