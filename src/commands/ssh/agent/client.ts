import { concat, decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import { unixSocketsOf } from "../../../process/network/unix-sockets.ts";
import type { Process } from "../../../process/process.ts";
import { KEY_TYPE, type PrivateKey, type PublicKey } from "../keys.ts";
import { number, Reader, string } from "../wire.ts";
import { AgentConnection, LIFETIME, MESSAGE } from "./protocol.ts";

/** A connection to the agent that SSH_AUTH_SOCK names. */
export class AgentClient {
  readonly #connection: AgentConnection;

  private constructor(connection: AgentConnection) {
    this.#connection = connection;
  }

  /** Undefined: no agent is named. */
  static open(process: Process): AgentClient | Errno | undefined {
    const path = process.env.get("SSH_AUTH_SOCK");
    if (path === undefined || path === "") return undefined;
    const socket = unixSocketsOf(process.kernel).connect(process, path);
    if (socket instanceof Errno) return socket;
    process.fds.add(socket, 3);
    return new AgentClient(new AgentConnection(process, socket));
  }

  async identities(): Promise<readonly PublicKey[]> {
    await this.#connection.send(MESSAGE.requestIdentities);
    const answer = await this.#connection.receive();
    if (answer?.type !== MESSAGE.identitiesAnswer) return [];
    const reader = new Reader(answer.body);
    return Array.from({ length: reader.number() ?? 0 }, () => ({
      blob: reader.string() ?? new Uint8Array(0),
      comment: decode(reader.string() ?? new Uint8Array(0)),
    }));
  }

  /** The signature, as `sign` of a private key gives it; undefined: the agent will not. */
  async sign(blob: Uint8Array, text: Uint8Array): Promise<Uint8Array | undefined> {
    await this.#connection.send(MESSAGE.signRequest, string(blob), string(text), number(0));
    const answer = await this.#connection.receive();
    if (answer?.type !== MESSAGE.signResponse) return undefined;
    const signature = new Reader(new Reader(answer.body).string() ?? new Uint8Array(0));
    signature.string();
    return signature.string();
  }

  add({ seed, blob, comment }: PrivateKey, lifetime: number | undefined): Promise<boolean> {
    const point = blob.slice(-32);
    const key = [string(KEY_TYPE), string(point), string(concat([seed, point])), string(comment)];
    if (lifetime === undefined) return this.#ask(MESSAGE.addIdentity, ...key);
    return this.#ask(MESSAGE.addConstrained, ...key, Uint8Array.of(LIFETIME), number(lifetime));
  }

  remove({ blob }: PublicKey): Promise<boolean> {
    return this.#ask(MESSAGE.removeIdentity, string(blob));
  }

  removeAll(): Promise<boolean> {
    return this.#ask(MESSAGE.removeAll);
  }

  lock(password: string): Promise<boolean> {
    return this.#ask(MESSAGE.lock, string(password));
  }

  unlock(password: string): Promise<boolean> {
    return this.#ask(MESSAGE.unlock, string(password));
  }

  async #ask(type: number, ...parts: readonly Uint8Array[]): Promise<boolean> {
    await this.#connection.send(type, ...parts);
    const answer = await this.#connection.receive();
    return answer?.type === MESSAGE.success;
  }
}
