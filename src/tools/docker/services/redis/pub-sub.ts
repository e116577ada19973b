import { compileGlob } from "../../../../base/pattern/index.ts";
import { problem, type Reply } from "./resp.ts";

/** A connection as the channels see it. */
export interface Subscriber {
  readonly channels: Set<string>;
  readonly patterns: Set<string>;
  /** Sends what it did not ask for just now. */
  push(message: Reply): void;
}

/** Who listens to which channel (https://redis.io/docs/latest/develop/pubsub/). */
export class PubSub {
  readonly #subscribers = new Set<Subscriber>();

  add(subscriber: Subscriber): void {
    this.#subscribers.add(subscriber);
  }

  delete(subscriber: Subscriber): void {
    this.#subscribers.delete(subscriber);
  }

  /** How many have got the message. */
  publish(channel: string, message: string): number {
    let reached = 0;
    for (const subscriber of this.#subscribers) {
      if (subscriber.channels.has(channel)) {
        subscriber.push({ kind: "push", items: ["message", channel, message] });
        reached++;
      }
      for (const pattern of subscriber.patterns)
        if (compileGlob(pattern).matches(channel)) {
          subscriber.push({ kind: "push", items: ["pmessage", pattern, channel, message] });
          reached++;
        }
    }
    return reached;
  }

  /** PUBSUB. */
  tell([word = "", ...args]: readonly string[]): Reply {
    const all = [...this.#subscribers];
    const channels = new Set(all.flatMap(({ channels }) => [...channels]));
    switch (word.toLowerCase()) {
      case "channels": {
        const glob = compileGlob(args[0] ?? "*");
        return [...channels].filter((channel) => glob.matches(channel));
      }
      case "numsub":
        return args.flatMap((channel) => [channel, all.filter((one) => one.channels.has(channel)).length]);
      case "numpat":
        return new Set(all.flatMap(({ patterns }) => [...patterns])).size;
      case "help":
      case "shardchannels":
      case "shardnumsub":
        return problem(`ERR rockpool: not simulated here: PUBSUB ${word.toUpperCase()}`);
      default:
        return problem(`ERR unknown subcommand '${word}'. Try PUBSUB HELP.`);
    }
  }
}

type Kind = "channels" | "patterns";

function totalOf({ channels, patterns }: Subscriber): number {
  return channels.size + patterns.size;
}

export function subscribe(to: Subscriber, kind: Kind, names: readonly string[]): Reply {
  const word = kind === "channels" ? "subscribe" : "psubscribe";
  return {
    kind: "many",
    items: names.map((name) => {
      to[kind].add(name);
      return { kind: "push", items: [word, name, totalOf(to)] };
    }),
  };
}

/** Without names: from all. */
export function unsubscribe(from: Subscriber, kind: Kind, names: readonly string[]): Reply {
  const word = kind === "channels" ? "unsubscribe" : "punsubscribe";
  const gone = names.length > 0 ? names : [...from[kind]];
  if (gone.length === 0) return { kind: "push", items: [word, null, totalOf(from)] };
  return {
    kind: "many",
    items: gone.map((name) => {
      from[kind].delete(name);
      return { kind: "push", items: [word, name, totalOf(from)] };
    }),
  };
}

/** Nothing but these may be said in RESP 2 by who listens. */
const WHILE_LISTENING: ReadonlySet<string> = new Set([
  "subscribe",
  "psubscribe",
  "unsubscribe",
  "punsubscribe",
  "ping",
  "quit",
  "reset",
]);

/** What a listener is told that asks for something else; undefined where it may. */
export function whileListening(name: string, args: readonly string[]): Reply | undefined {
  if (name === "ping") return ["pong", args[0] ?? ""];
  if (WHILE_LISTENING.has(name)) return undefined;
  return problem(
    `ERR Can't execute '${name}': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context`,
  );
}
