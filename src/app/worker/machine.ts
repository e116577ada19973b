import login from "virtual:login-state";
import { type Computer, createHostedComputer } from "../../computer/index.ts";
import { SIGKILL } from "../../process/signals.ts";
import { browserJavaScript } from "./javascript-host.ts";
import type { LessonRoom } from "./lesson-room.ts";
import type { FromWorker, ReceivedByWorker, ScreenSize } from "./protocol.ts";
import { browserPython, fetchPythonEarly } from "./python-host.ts";
import { Seat } from "./seat.ts";
import { SessionKeeper } from "./session-keeper.ts";
import { SESSION_VERSION, type StoredSession } from "./session-store.ts";
import { browserSqlParser } from "./sql-parser.ts";
import { createWorkerPorts } from "./worker-ports.ts";

/** The terminal that is always there. */
const FIRST = 0;

/** The status of a shell that was killed. */
const KILLED = 128 + SIGKILL;

type Send = (message: FromWorker, transfer?: Transferable[]) => void;
type Running = Exclude<ReceivedByWorker, { kind: "start" | "ping" | "export" | "import" }>;

/** The computer with all that the page needs of it: its terminals, its lesson, its place in the browser's storage. */
export class Machine {
  readonly #seats = new Map<number, Seat>();
  /** The terminal in which a line was run last: the lesson speaks there. */
  #seat: Seat | undefined;
  #language = "en";
  #keeper: SessionKeeper | undefined;
  #room: Promise<LessonRoom> | undefined;
  #lessons: LessonRoom | undefined;
  /** Fulfilled when the first prompt has been seen, or a key waits for what comes after it. */
  readonly #promptSeen: Promise<void>;
  #tellPromptSeen: () => void = () => undefined;

  private constructor(
    private readonly computer: Computer,
    readonly resumed: boolean,
    private readonly tutorRecord: unknown,
    private readonly seed: number,
    private readonly send: Send,
  ) {
    this.#promptSeen = new Promise((resolve) => {
      this.#tellPromptSeen = resolve;
    });
  }

  /** A computer that goes on from a stored session; a new one from `undefined`. Throws where it cannot be read. */
  static async create(session: unknown, send: Send): Promise<Machine> {
    const ports = createWorkerPorts();
    const python = browserPython;
    const sql = browserSqlParser;
    const javascript = browserJavaScript;
    const now = Date.now();
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
    if (session === undefined)
      return new Machine(
        await createHostedComputer({ ports, python, sql, javascript, now, seed, login }),
        false,
        undefined,
        seed,
        send,
      );
    const { readStored } = await import("./read-stored.ts");
    const { computer: snapshot, tutor } = readStored(session);
    return new Machine(
      await createHostedComputer({ ports, python, sql, javascript, now, snapshot }),
      true,
      tutor,
      seed,
      send,
    );
  }

  /** `shown`: what of the first terminal's output is on the screen already. */
  open(size: ScreenSize, language: string, shown: string): void {
    this.#language = language;
    // Only the machine that the learner sits at stores itself; the worker may have made another before.
    this.#keeper = new SessionKeeper(
      () => this.session,
      (state, session) => this.send({ kind: "saving", state, session }),
    );
    this.#seat = this.#openSeat(FIRST, size, shown);
    if (this.resumed) this.#promptSeen.then(() => this.computer.wake());
  }

  #openSeat(terminal: number, size: ScreenSize, shown = ""): Seat {
    const seat = new Seat(this.computer, size, {
      shown,
      output: (bytes) => this.send({ kind: "output", terminal, bytes }, [bytes.buffer]),
      onFirstPrompt: terminal === FIRST ? () => this.#promptSeen : undefined,
      onCommandDone: (typed) => {
        this.#seat = seat;
        return this.#lineEnded(typed);
      },
      // A lesson that begins kills what runs in the other terminals. Nobody has left: the shell that follows stays.
      onExit: (status) => {
        if (terminal === FIRST || status !== KILLED) this.send({ kind: "ended", terminal, status });
      },
    });
    this.#seats.set(terminal, seat);
    return seat;
  }

  #closeSeat(terminal: number): void {
    const seat = this.#seats.get(terminal);
    seat?.close();
    this.#seats.delete(terminal);
    if (this.#seat === seat) this.#seat = this.#seats.get(FIRST);
  }

  receive(message: Running): void {
    switch (message.kind) {
      case "open":
        return void this.#openSeat(message.terminal, message.size);
      case "close":
        return this.#closeSeat(message.terminal);
      case "input":
        this.#tellPromptSeen();
        return this.#seats.get(message.terminal)?.input(message.bytes);
      case "painted":
        return this.#tellPromptSeen();
      case "resize":
        return this.#seats.get(message.terminal)?.resize(message.size);
      case "taken":
        return this.#seats.get(message.terminal)?.taken(message.bytes);
      case "save":
        return this.#keeper?.save();
      case "screen":
        return this.#keeper?.saveScreen(message.text);
      case "lesson":
        return this.#actInLesson(message.act);
    }
  }

  /** What was typed may have reached a goal, and has changed the computer. The next prompt waits for the checks. */
  async #lineEnded(typed: string): Promise<void> {
    await this.#room?.then((room) => room.lineEnded(typed)).catch(this.#lessonFailed);
    this.#keeper?.changed();
  }

  readonly #lessonFailed = (reason: unknown): void => {
    this.send({ kind: "lesson-failed", reason: String(reason) });
  };

  #actInLesson(act: unknown): void {
    this.#room ??= this.#openRoom();
    this.#room.then((room) => room.act(act)).then(() => this.#keeper?.changed(), this.#lessonFailed);
  }

  /** Lessons come after the first prompt. */
  async #openRoom(): Promise<LessonRoom> {
    const { LessonRoom: Room } = await import("./lesson-room.ts");
    const columns = () => this.#seat?.columns ?? 80;
    const host = {
      send: this.send,
      language: this.#language,
      columns,
      note: (text: string) => this.#seat?.note(text),
      insert: (text: string) => this.#seat?.insert(text),
      atPrompt: async () => this.#seat?.atPrompt(),
      fetchEarly: (tools: readonly string[]) => {
        if (tools.includes("python")) fetchPythonEarly().catch(() => undefined);
      },
      withoutKeys: <T>(act: () => Promise<T>) => this.#seat?.withoutKeys(act) ?? act(),
    };
    this.#lessons = new Room(this.computer, host, this.tutorRecord, this.seed);
    return this.#lessons;
  }

  /** All that is to be stored, as it is now. */
  get session(): StoredSession {
    return {
      version: SESSION_VERSION,
      savedAt: Date.now(),
      computer: this.computer.snapshot(),
      tutor: this.#lessons?.record ?? this.tutorRecord,
    };
  }
}
