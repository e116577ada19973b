import { concat, decode, equalBytes } from "../../../base/bytes.ts";
import { KEY_TYPE, keyOf, type PrivateKey, sign } from "../keys.ts";
import { number, Reader, string } from "../wire.ts";
import { type AgentConnection, type AgentMessage, LIFETIME, MESSAGE } from "./protocol.ts";

interface Held {
  readonly key: PrivateKey;
  /** When it is forgotten, in milliseconds since 1970. */
  readonly until: number;
}

/** The keys that an agent holds, and what it does with them. */
export class Agent {
  #held: readonly Held[] = [];
  #password: string | undefined;

  constructor(
    private readonly now: () => number,
    /** Of keys that come without one, in seconds. */
    private readonly lifetime: number | undefined,
  ) {}

  async serve(connection: AgentConnection): Promise<void> {
    for (;;) {
      const message = await connection.receive();
      if (!message) break;
      await this.#answer(connection, message);
    }
    connection.close();
  }

  async #answer(connection: AgentConnection, { type, body }: AgentMessage): Promise<void> {
    this.#held = this.#held.filter(({ until }) => until > this.now());
    const reader = new Reader(body);
    if (this.#password !== undefined && type !== MESSAGE.unlock) {
      // Locked, it knows of no key.
      if (type === MESSAGE.requestIdentities) return connection.send(MESSAGE.identitiesAnswer, number(0));
      return connection.send(MESSAGE.failure);
    }
    switch (type) {
      case MESSAGE.requestIdentities: {
        const keys = this.#held.map(({ key }) => concat([string(key.blob), string(key.comment)]));
        return connection.send(MESSAGE.identitiesAnswer, number(keys.length), ...keys);
      }
      case MESSAGE.signRequest: {
        const key = this.#find(reader.string())?.key;
        const text = reader.string();
        if (!key || !text) return connection.send(MESSAGE.failure);
        const signature = concat([string(KEY_TYPE), string(sign(key, text))]);
        return connection.send(MESSAGE.signResponse, string(signature));
      }
      default:
        return connection.send(this.#change(type, reader) ? MESSAGE.success : MESSAGE.failure);
    }
  }

  #find(blob: Uint8Array | undefined): Held | undefined {
    return blob && this.#held.find(({ key }) => equalBytes(key.blob, blob));
  }

  /** Whether it could be done. */
  #change(type: number, reader: Reader): boolean {
    switch (type) {
      case MESSAGE.addIdentity:
      case MESSAGE.addConstrained:
        return this.#add(reader, type === MESSAGE.addConstrained);
      case MESSAGE.removeIdentity: {
        const found = this.#find(reader.string());
        this.#held = this.#held.filter((held) => held !== found);
        return found !== undefined;
      }
      case MESSAGE.removeAll:
        this.#held = [];
        return true;
      case MESSAGE.lock:
        this.#password = decode(reader.string() ?? new Uint8Array(0));
        return true;
      case MESSAGE.unlock: {
        const isRight = this.#password === decode(reader.string() ?? new Uint8Array(0));
        if (isRight) this.#password = undefined;
        return isRight;
      }
      default:
        return false;
    }
  }

  #add(reader: Reader, isConstrained: boolean): boolean {
    const type = decode(reader.string() ?? new Uint8Array(0));
    reader.string();
    const seed = reader.string()?.slice(0, 32);
    const comment = decode(reader.string() ?? new Uint8Array(0));
    if (type !== KEY_TYPE || seed?.length !== 32) return false;
    const given = isConstrained && reader.byte() === LIFETIME ? reader.number() : undefined;
    const lifetime = given ?? this.lifetime;
    const key = keyOf(seed, comment);
    const until = lifetime === undefined ? Number.POSITIVE_INFINITY : this.now() + lifetime * 1000;
    this.#held = [...this.#held.filter((held) => !equalBytes(held.key.blob, key.blob)), { key, until }];
    return true;
  }
}
