import { concat } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { StreamSocket } from "../../../process/network/socket.ts";
import type { Process } from "../../../process/process.ts";
import { number, Reader } from "../wire.ts";

/** What is said to an agent, and what it answers (draft-miller-ssh-agent). */
export const MESSAGE = {
  failure: 5,
  success: 6,
  requestIdentities: 11,
  identitiesAnswer: 12,
  signRequest: 13,
  signResponse: 14,
  addIdentity: 17,
  removeIdentity: 18,
  removeAll: 19,
  lock: 22,
  unlock: 23,
  addConstrained: 25,
} as const;

/** The constraint of a lifetime in seconds. */
export const LIFETIME = 1;

export interface AgentMessage {
  readonly type: number;
  readonly body: Uint8Array;
}

const BLOCK = 65_536;

/** One end of a connection to an agent. */
export class AgentConnection {
  #rest: Uint8Array = new Uint8Array(0);

  constructor(
    private readonly process: Process,
    private readonly socket: StreamSocket,
  ) {}

  async send(type: number, ...parts: readonly Uint8Array[]): Promise<void> {
    const body = concat([Uint8Array.of(type), ...parts]);
    await this.socket.send(this.process, concat([number(body.length), body]));
  }

  /** Undefined: the other side has gone. */
  async receive(): Promise<AgentMessage | undefined> {
    for (;;) {
      const length = new Reader(this.#rest).number();
      if (length !== undefined && this.#rest.length >= 4 + length) {
        const message = this.#rest.slice(4, 4 + length);
        this.#rest = this.#rest.slice(4 + length);
        return { type: message[0] ?? 0, body: message.slice(1) };
      }
      const bytes = await this.socket.read(this.process, BLOCK);
      if (bytes instanceof Errno || bytes.length === 0) return undefined;
      this.#rest = concat([this.#rest, bytes]);
    }
  }

  close(): void {
    this.socket.release();
  }
}
