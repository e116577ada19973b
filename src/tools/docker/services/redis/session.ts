import { encode } from "../../../../base/bytes.ts";
import type { StreamSocket } from "../../../../process/network/socket.ts";
import type { Process } from "../../../../process/process.ts";
import { ByteReader } from "../../api/byte-reader.ts";
import { Connection, type Host } from "./connection.ts";
import { formatReply, isWait, NONE, type Reply, readReply } from "./resp.ts";

/** Commands that wait for what others bring; the first that came is served first. */
export class Waiters {
  readonly #attempts = new Set<() => boolean>();

  add(attempt: () => boolean): () => void {
    this.#attempts.add(attempt);
    return () => this.#attempts.delete(attempt);
  }

  /** After each command: what one of them takes or brings may serve another. */
  wake(): void {
    for (let served = true; served; ) {
      served = false;
      for (const attempt of [...this.#attempts])
        if (attempt()) {
          this.#attempts.delete(attempt);
          served = true;
        }
    }
  }
}

/** Serves one client until it goes. */
export class Session {
  readonly #client: Connection;
  readonly #reader: ByteReader;
  /** What has been said is sent in its order, and nobody waits for a slow listener. */
  #sending: Promise<boolean> = Promise.resolve(true);

  constructor(
    private readonly process: Process,
    private readonly socket: StreamSocket,
    private readonly host: Host,
    private readonly waiters: Waiters,
    id: number,
  ) {
    this.#client = new Connection(host, id, (message) => void this.#send(message));
    this.#reader = new ByteReader(process, socket);
  }

  #send(reply: Reply): Promise<boolean> {
    const bytes = encode(formatReply(reply, this.#client.protocol));
    this.#sending = this.#sending.then(
      async (isOpen) => isOpen && (await this.socket.send(this.process, bytes)) === undefined,
      () => false,
    );
    return this.#sending;
  }

  async run(asked: () => void): Promise<void> {
    this.host.pubSub.add(this.#client);
    try {
      for (;;) {
        const request = await readReply(this.#reader);
        if (!Array.isArray(request)) return;
        const words = request.map(String);
        if (words.length === 0) continue;
        asked();
        const answer = this.#client.answer(words);
        this.waiters.wake();
        const reply = isWait(answer) ? await this.#wait(words, answer.seconds) : answer;
        if (reply === undefined || !(await this.#send(reply)) || words[0]?.toLowerCase() === "quit") return;
      }
    } finally {
      this.host.pubSub.delete(this.#client);
    }
  }

  /** Tries again whenever something has changed; undefined: the client has gone. */
  async #wait(words: readonly string[], seconds: number): Promise<Reply | undefined> {
    const { scheduler, now } = { scheduler: this.process.kernel.scheduler, now: this.process.kernel.now() };
    const stops: (() => void)[] = [];
    const stop = () => {
      for (const one of stops.splice(0)) one();
    };
    let isOver = false;
    try {
      return await this.process.block<Reply | undefined>((wake) => {
        const attempt = () => {
          const answer = this.#client.answer(words);
          if (isWait(answer)) return false;
          wake(answer);
          return true;
        };
        stops.push(this.waiters.add(attempt));
        if (seconds > 0) stops.push(scheduler.at(this.process, now + seconds * 1000, () => wake(NONE)));
        this.#reader
          .waitForEnd(() => isOver)
          .then(
            (hasGone) => hasGone && wake(undefined),
            () => wake(undefined),
          );
        return stop;
      });
    } finally {
      isOver = true;
      stop();
    }
  }
}
