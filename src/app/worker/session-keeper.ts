import type { SavingState } from "./protocol.ts";
import { type StoredSession, writeScreen, writeSession } from "./session-store.ts";

/** Milliseconds from a change to its saving; longer where saving itself takes long. */
const DELAY = 400;
/** How long to wait for another tab to let go of the session: a page that is being reloaded does at once. */
const LOCK_PATIENCE = 2000;

/** Stores the session soon after it has changed, and tells when that does not work. */
export class SessionKeeper {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #delay = DELAY;
  #writing: Promise<void> = Promise.resolve();
  readonly #mayWrite: Promise<boolean>;

  constructor(
    private readonly take: () => StoredSession,
    private readonly report: (state: SavingState, unstored?: StoredSession) => void,
  ) {
    this.#mayWrite = holdSession();
    void this.#mayWrite.then((may) => may || this.report("elsewhere"));
  }

  changed(): void {
    this.#timer ??= setTimeout(() => this.save(), this.#delay);
  }

  /** Stores at once. */
  save(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // One that fails must not keep the next from being tried.
    this.#writing = this.#writing.then(() => this.#write()).catch(() => this.report("blocked"));
  }

  saveScreen(text: string): void {
    this.#writing = this.#writing.then(async () => {
      if (await this.#mayWrite) await writeScreen(text);
    });
  }

  async #write(): Promise<void> {
    if (!(await this.#mayWrite)) return;
    const start = Date.now();
    const session = this.take();
    const state = await writeSession(session);
    this.#delay = Math.max(DELAY, 3 * (Date.now() - start));
    this.report(state, state === "saved" ? undefined : session);
  }
}

/** One tab stores the session: the one that holds this lock (Web Locks) as long as its worker lives. */
function holdSession(): Promise<boolean> {
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), LOCK_PATIENCE);
    const hold = () => {
      clearTimeout(timer);
      resolve(true);
      return new Promise<void>(() => undefined);
    };
    navigator.locks
      .request("rockpool-session", { signal: patience.signal }, hold)
      .catch(() => resolve(false));
  });
}
