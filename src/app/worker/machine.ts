import login from "virtual:login-state";
import { type Computer, createHostedComputer, type TerminalLine } from "../../computer/index.ts";
import type { LessonRoom } from "./lesson-room.ts";
import { OutputGate } from "./output-gate.ts";
import type { FromWorker, ReceivedByWorker } from "./protocol.ts";
import { SessionKeeper } from "./session-keeper.ts";
import { SESSION_VERSION, type StoredSession } from "./session-store.ts";
import { createWorkerPorts } from "./worker-ports.ts";

const INTERRUPT = 3;

type Send = (message: FromWorker, transfer?: Transferable[]) => void;
type Running = Exclude<ReceivedByWorker, { kind: "start" | "ping" | "export" }>;

/** The computer with all that the page needs of it: its terminal, its lesson, its place in the browser's storage. */
export class Machine {
  readonly #gate: OutputGate;
  #keeper: SessionKeeper | undefined;
  #terminal: TerminalLine | undefined;
  #room: Promise<LessonRoom> | undefined;
  #lessons: LessonRoom | undefined;
  #heldKeys: Uint8Array[] | undefined;
  /** Fulfilled when the first prompt has been seen, or a key waits for what comes after it. */
  readonly #promptSeen: Promise<void>;
  #tellPromptSeen: () => void = () => undefined;
  readonly #promptWaiters: (() => void)[] = [];

  private constructor(
    private readonly computer: Computer,
    readonly resumed: boolean,
    private readonly tutorRecord: unknown,
    private readonly seed: number,
    private readonly send: Send,
  ) {
    this.#gate = new OutputGate((bytes) => send({ kind: "output", bytes }, [bytes.buffer]));
    this.#promptSeen = new Promise((resolve) => {
      this.#tellPromptSeen = resolve;
    });
  }

  /** A computer that goes on from a stored session; a new one from `undefined`. Throws where it cannot be read. */
  static async create(session: unknown, send: Send): Promise<Machine> {
    const ports = createWorkerPorts();
    const now = Date.now();
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
    if (session === undefined)
      return new Machine(
        await createHostedComputer({ ports, now, seed, login }),
        false,
        undefined,
        seed,
        send,
      );
    const { readStored } = await import("./read-stored.ts");
    const { computer: snapshot, tutor } = readStored(session);
    return new Machine(await createHostedComputer({ ports, now, snapshot }), true, tutor, seed, send);
  }

  open(size: { columns: number; rows: number }): void {
    // Only the machine that the learner sits at stores itself; the worker may have made another before.
    this.#keeper = new SessionKeeper(
      () => this.#take(),
      (state, session) => this.send({ kind: "saving", state, session }),
    );
    this.#terminal = this.computer.openTerminal({
      ...size,
      output: (bytes) => this.#gate.write(bytes),
      onFirstPrompt: () => this.#promptSeen,
      onPrompt: () => this.#tellAtPrompt(),
      onCommandDone: () => this.#lineEnded(),
      onExit: (status) => this.send({ kind: "ended", status }),
    });
  }

  receive(message: Running): void {
    switch (message.kind) {
      case "input":
        this.#tellPromptSeen();
        return this.#input(message.bytes);
      case "painted":
        return this.#tellPromptSeen();
      case "resize":
        return this.#terminal?.resize(message.size);
      case "insert":
        return this.#terminal?.insert(message.text);
      case "taken":
        return this.#gate.taken(message.bytes);
      case "save":
        return this.#keeper?.save();
      case "screen":
        return this.#keeper?.saveScreen(message.text);
      case "lesson":
        return this.#actInLesson(message.act);
    }
  }

  /** What was typed may have reached a goal, and has changed the computer. The next prompt waits for the checks. */
  async #lineEnded(): Promise<void> {
    await this.#room?.then((room) => room.lineEnded()).catch(this.#lessonFailed);
    this.#keeper?.changed();
  }

  readonly #lessonFailed = (reason: unknown): void => {
    this.send({ kind: "lesson-failed", reason: String(reason) });
  };

  /** Ctrl-C is never held, and what was typed before it is dropped, as a terminal does (POSIX 11.1.9). */
  #input(keys: Uint8Array): void {
    if (keys.includes(INTERRUPT)) this.#heldKeys &&= [];
    else if (this.#heldKeys) {
      this.#heldKeys.push(keys);
      return;
    }
    this.#terminal?.input(keys);
  }

  /** Fulfilled at once where a prompt waits for keys, else when the next one does. */
  #atPrompt(): Promise<void> {
    if (this.#terminal?.isAtPrompt) return Promise.resolve();
    return new Promise((resolve) => this.#promptWaiters.push(resolve));
  }

  #tellAtPrompt(): void {
    for (const resume of this.#promptWaiters.splice(0)) resume();
  }

  /** What runs in the foreground still gets its keys: only those for the prompt wait. */
  async #withoutKeys<T>(act: () => Promise<T>): Promise<T> {
    if (this.#heldKeys || !this.#terminal?.isAtPrompt) return act();
    this.#heldKeys = [];
    try {
      return await act();
    } finally {
      const held = this.#heldKeys;
      this.#heldKeys = undefined;
      for (const keys of held) this.#input(keys);
    }
  }

  #actInLesson(act: unknown): void {
    this.#room ??= this.#openRoom();
    this.#room.then((room) => room.act(act)).then(() => this.#keeper?.changed(), this.#lessonFailed);
  }

  /** Lessons come after the first prompt. */
  async #openRoom(): Promise<LessonRoom> {
    const { LessonRoom: Room } = await import("./lesson-room.ts");
    const host = {
      send: this.send,
      note: (text: string) => void this.#terminal?.note(text),
      atPrompt: () => this.#atPrompt(),
      withoutKeys: <T>(act: () => Promise<T>) => this.#withoutKeys(act),
    };
    this.#lessons = new Room(this.computer, host, this.tutorRecord, this.seed);
    return this.#lessons;
  }

  #take(): StoredSession {
    return {
      version: SESSION_VERSION,
      savedAt: Date.now(),
      computer: this.computer.snapshot(),
      tutor: this.#lessons?.record ?? this.tutorRecord,
    };
  }
}
