import * as v from "valibot";
import { concat, decode, encode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { StreamSocket } from "../../process/network/socket.ts";
import type { Process } from "../../process/process.ts";

/** What both sides say first (RFC 4253, 4.2). */
export const BANNER = "SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3";
const NEWLINE = 10;
const HEADER = 5;
/** A larger one is nobody's. */
const MAX_LENGTH = 1 << 20;

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * What is said, after the messages of RFC 4252 and 4254. The network is simulated: nobody listens there, and nothing is
 * encrypted on the way.
 */
const MESSAGE = v.variant("type", [
  v.object({ type: v.literal("hello"), hostKey: text, session: text, signature: text }),
  v.object({ type: v.literal("auth-none"), user: text }),
  v.object({ type: v.literal("auth-password"), user: text, password: text }),
  v.object({ type: v.literal("auth-key"), user: text, key: text, signature: text }),
  v.object({ type: v.literal("accepted") }),
  v.object({ type: v.literal("refused"), methods: v.array(text) }),
  v.object({
    type: v.literal("open"),
    /** Undefined: a login shell. */
    command: v.optional(text),
    terminal: v.optional(v.object({ term: text, columns: count, rows: count })),
    env: v.record(text, text),
  }),
  v.object({ type: v.literal("resize"), columns: count, rows: count }),
  v.object({ type: v.literal("end-of-input") }),
  v.object({ type: v.literal("exit"), status: count }),
  v.object({ type: v.literal("exit-signal") }),
]);

export type Message = v.InferOutput<typeof MESSAGE>;

/** What a client signs to show that it has a key (RFC 4252, 7). */
export function signedText(session: string, user: string): Uint8Array {
  return encode(`${session}\n${user}\nssh-connection\npublickey`);
}

/** A message, or bytes of a stream. */
export type Packet =
  | { readonly kind: "message"; readonly message: Message }
  | { readonly kind: "data" | "error-data"; readonly bytes: Uint8Array };

const KINDS = ["message", "data", "error-data"] as const;

/** One end of a connection between `ssh` and `sshd`. */
export class Transport {
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly process: Process,
    private readonly socket: StreamSocket,
  ) {}

  /** Says who one is, and hears who the other is; undefined: it has gone. */
  async greet(): Promise<string | undefined> {
    await this.socket.send(this.process, encode(`${BANNER}\r\n`));
    const line = await this.socket.readThrough(this.process, NEWLINE, 255);
    return line instanceof Errno || line.length === 0 ? undefined : decode(line).trimEnd();
  }

  send(message: Message): Promise<void> {
    return this.#write(0, encode(JSON.stringify(message)));
  }

  sendData(kind: "data" | "error-data", bytes: Uint8Array): Promise<void> {
    return this.#write(KINDS.indexOf(kind), bytes);
  }

  /** Writers take turns: a packet is never split by another. */
  #write(kind: number, payload: Uint8Array): Promise<void> {
    const { length } = payload;
    const header = Uint8Array.of(
      kind,
      length >>> 24,
      (length >>> 16) & 255,
      (length >>> 8) & 255,
      length & 255,
    );
    const turn = this.#last.then(async () => {
      await this.socket.send(this.process, concat([header, payload]));
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** The next packet; undefined: the other side has gone, or says what nobody understands. */
  async receive(): Promise<Packet | undefined> {
    const header = await this.#take(HEADER);
    if (!header) return undefined;
    const [code = 0, a = 0, b = 0, c = 0, d = 0] = header;
    const kind = KINDS[code];
    const length = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
    if (!kind || length > MAX_LENGTH) return undefined;
    const payload = await this.#take(length);
    if (!payload) return undefined;
    if (kind !== "message") return { kind, bytes: payload };
    const parsed = v.safeParse(MESSAGE, parseJson(decode(payload)));
    return parsed.success ? { kind, message: parsed.output } : undefined;
  }

  async #take(length: number): Promise<Uint8Array | undefined> {
    const chunks: Uint8Array[] = [];
    for (let missing = length; missing > 0; ) {
      const bytes = await this.socket.read(this.process, missing);
      if (bytes instanceof Errno || bytes.length === 0) return undefined;
      chunks.push(bytes.slice());
      missing -= bytes.length;
    }
    return concat(chunks);
  }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
