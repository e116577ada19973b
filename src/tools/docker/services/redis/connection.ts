import { OK, type Protocol, type Reply } from "./resp.ts";

/** What a connection runs on the server. */
export type RunOnServer = (words: readonly string[]) => Reply;

interface About {
  readonly id: number;
  readonly version: string;
  /** The names of commands that the server knows, with how many words may follow. */
  readonly complaint: (words: readonly string[]) => Reply | undefined;
}

type Own = (args: readonly string[]) => Reply;

/** What belongs to one connection: its protocol, its name, and a transaction that is being told. */
export class Connection {
  protocol: Protocol = 2;
  #name = "";
  #queue: (readonly string[])[] | undefined;
  #isSpoilt = false;

  constructor(
    private readonly about: About,
    private readonly runOnServer: RunOnServer,
  ) {}

  answer(words: readonly string[]): Reply {
    const [word = "", ...args] = words;
    const name = word.toLowerCase();
    if (this.#queue && !["multi", "exec", "discard", "quit"].includes(name)) return this.#keep(words);
    const own = Object.hasOwn(this.#own, name) ? this.#own[name] : undefined;
    return own ? own(args) : this.runOnServer(words);
  }

  readonly #own: Readonly<Record<string, Own>> = {
    client: (args) => this.#client(args),
    discard: () => this.#discard(),
    exec: () => this.#exec(),
    hello: (args) => this.#hello(args),
    multi: () => this.#multi(),
  };

  /** https://redis.io/docs/latest/commands/hello/ */
  #hello([wanted, ...options]: readonly string[]): Reply {
    if (wanted !== undefined && !/^-?\d+$/.test(wanted))
      return problem("ERR Protocol version is not an integer or out of range");
    if (wanted !== undefined && wanted !== "2" && wanted !== "3")
      return problem("NOPROTO unsupported protocol version");
    for (let at = 0; at < options.length; at++) {
      const option = options[at]?.toLowerCase();
      const left = options.length - at - 1;
      if (option === "setname" && left >= 1) this.#name = options[++at] ?? "";
      else if (option === "auth" && left >= 2) return problem(NO_PASSWORD);
      else return problem(`ERR Syntax error in HELLO option '${options[at]}'`);
    }
    if (wanted !== undefined) this.protocol = wanted === "3" ? 3 : 2;
    const { id, version } = this.about;
    const facts: readonly (readonly [string, Reply])[] = [
      ["server", "redis"],
      ["version", version],
      ["proto", this.protocol],
      ["id", id],
      ["mode", "standalone"],
      ["role", "master"],
      ["modules", []],
    ];
    return { kind: "map", items: facts.flat() };
  }

  #client([word = "", ...args]: readonly string[]): Reply {
    switch (word.toLowerCase()) {
      case "getname":
        return this.#name === "" ? null : this.#name;
      case "id":
        return this.about.id;
      case "setname":
        if (/[\s]/.test(args[0] ?? "")) return problem(BAD_NAME);
        this.#name = args[0] ?? "";
        return OK;
      case "setinfo":
        return /^lib-(name|ver)$/i.test(args[0] ?? "") && args.length === 2
          ? OK
          : problem(`ERR Unrecognized option '${args[0] ?? ""}'`);
      default:
        return problem(`ERR rockpool: not simulated here: CLIENT ${word.toUpperCase()}`);
    }
  }

  #multi(): Reply {
    if (this.#queue) return problem("ERR MULTI calls can not be nested");
    this.#queue = [];
    this.#isSpoilt = false;
    return OK;
  }

  /** A command that cannot be right is refused at once, and the transaction with it. */
  #keep(words: readonly string[]): Reply {
    const complaint = Object.hasOwn(this.#own, words[0]?.toLowerCase() ?? "")
      ? undefined
      : this.about.complaint(words);
    if (complaint) {
      this.#isSpoilt = true;
      return complaint;
    }
    this.#queue?.push(words);
    return { kind: "status", text: "QUEUED" };
  }

  #exec(): Reply {
    const queue = this.#queue;
    if (!queue) return problem("ERR EXEC without MULTI");
    this.#queue = undefined;
    if (this.#isSpoilt) return problem("EXECABORT Transaction discarded because of previous errors.");
    return queue.map((words) => this.answer(words));
  }

  #discard(): Reply {
    if (!this.#queue) return problem("ERR DISCARD without MULTI");
    this.#queue = undefined;
    return OK;
  }
}

const NO_PASSWORD =
  "ERR AUTH <password> called without any password configured for the default user. Are you sure your configuration is correct?";
const BAD_NAME = "ERR Client names cannot contain spaces, newlines or special characters.";

function problem(text: string): Reply {
  return { kind: "error", text };
}
