import { CommandProblem, integer } from "./command.ts";
import { COMMAND_NAMES } from "./commands.ts";
import { databaseAt } from "./keys.ts";
import { type PubSub, type Subscriber, subscribe, unsubscribe, whileListening } from "./pub-sub.ts";
import { type Answer, isError, isWait, NONE, OK, type Protocol, problem, type Reply } from "./resp.ts";
import type { Settings } from "./settings.ts";
import type { Store } from "./store.ts";

/** What a connection needs of its server. */
export interface Host {
  readonly version: string;
  readonly stores: readonly Store[];
  readonly pubSub: PubSub;
  readonly settings: Settings;
  /** What is wrong with a command before it is tried. */
  complaint(words: readonly string[]): Reply | undefined;
  run(words: readonly string[], store: Store): Answer;
}

type Own = readonly [least: number, most: number, answer: (args: readonly string[]) => Reply];

const MANY = Number.POSITIVE_INFINITY;
/** What who has told no password may say. */
const BEFORE_PASSWORD: ReadonlySet<string> = new Set(["auth", "hello", "quit", "reset"]);
const AT_ONCE: ReadonlySet<string> = new Set(["multi", "exec", "discard", "quit", "reset", "watch"]);

/** What belongs to one connection: its protocol, database, name, channels, and a transaction that is being told. */
export class Connection implements Subscriber {
  protocol: Protocol = 2;
  readonly channels = new Set<string>();
  readonly patterns = new Set<string>();
  #name = "";
  #store: Store;
  #mayAsk: boolean;
  #queue: (readonly string[])[] | undefined;
  #isSpoilt = false;
  #watched: { readonly store: Store; readonly key: string; readonly version: number }[] = [];

  constructor(
    private readonly host: Host,
    private readonly id: number,
    readonly push: (message: Reply) => void,
  ) {
    this.#store = databaseAt(host.stores, 0);
    this.#mayAsk = host.settings.get("requirepass") === "";
  }

  answer(words: readonly string[]): Answer {
    const [word = "", ...args] = words;
    const name = word.toLowerCase();
    const isListening = this.protocol === 2 && this.channels.size + this.patterns.size > 0;
    const refusal = isListening ? whileListening(name, args) : undefined;
    if (refusal) return refusal;
    if (!this.#mayAsk && !BEFORE_PASSWORD.has(name)) return problem("NOAUTH Authentication required.");
    if (this.#queue && !AT_ONCE.has(name)) return this.#keep(words);
    return this.#run(words);
  }

  #run(words: readonly string[]): Answer {
    const [word = "", ...args] = words;
    const name = word.toLowerCase();
    const own = this.#ownOf(name);
    if (!own) return this.host.run(words, this.#store);
    return this.#complaint(words) ?? own[2](args);
  }

  #ownOf(name: string): Own | undefined {
    return Object.hasOwn(this.#own, name) ? this.#own[name] : undefined;
  }

  #complaint(words: readonly string[]): Reply | undefined {
    const name = words[0]?.toLowerCase() ?? "";
    const own = this.#ownOf(name);
    if (!own) return this.host.complaint(words);
    const [least, most] = own;
    const isRight = words.length - 1 >= least && words.length - 1 <= most;
    return isRight ? undefined : problem(`ERR wrong number of arguments for '${name}' command`);
  }

  readonly #own: Readonly<Record<string, Own>> = {
    auth: [1, MANY, (args) => this.#auth(args)],
    client: [1, MANY, (args) => this.#client(args)],
    command: [0, MANY, (args) => tellCommands(args)],
    config: [1, MANY, (args) => this.host.settings.command(args)],
    discard: [0, 0, () => this.#discard()],
    exec: [0, 0, () => this.#exec()],
    hello: [0, MANY, (args) => this.#hello(args)],
    multi: [0, 0, () => this.#multi()],
    psubscribe: [1, MANY, (args) => subscribe(this, "patterns", args)],
    publish: [2, 2, ([channel = "", message = ""]) => this.host.pubSub.publish(channel, message)],
    pubsub: [1, MANY, (args) => this.host.pubSub.tell(args)],
    punsubscribe: [0, MANY, (args) => unsubscribe(this, "patterns", args)],
    reset: [0, 0, () => this.#reset()],
    select: [1, 1, (args) => this.#select(args)],
    subscribe: [1, MANY, (args) => subscribe(this, "channels", args)],
    unsubscribe: [0, MANY, (args) => unsubscribe(this, "channels", args)],
    unwatch: [0, 0, () => this.#unwatch()],
    watch: [1, MANY, (keys) => this.#watch(keys)],
  };

  #select([index]: readonly string[]): Reply {
    try {
      this.#store = databaseAt(this.host.stores, integer(index));
      return OK;
    } catch (thrown) {
      if (thrown instanceof CommandProblem) return problem(thrown.message);
      throw thrown;
    }
  }

  /** https://redis.io/docs/latest/commands/auth/ */
  #auth(args: readonly string[]): Reply {
    if (args.length > 2) return problem("ERR syntax error");
    const wanted = this.host.settings.get("requirepass");
    if (args.length === 1 && wanted === "") return problem(NO_PASSWORD);
    return this.#admit(args.length === 2 ? args[0] : "default", args.at(-1), wanted);
  }

  #admit(user: string | undefined, password: string | undefined, wanted: string): Reply {
    if (user !== "default" || (wanted !== "" && password !== wanted)) return problem(WRONG_PASSWORD);
    this.#mayAsk = true;
    return OK;
  }

  /** https://redis.io/docs/latest/commands/hello/ */
  #hello([wanted, ...options]: readonly string[]): Reply {
    if (wanted !== undefined && !/^-?\d+$/.test(wanted))
      return problem("ERR Protocol version is not an integer or out of range");
    if (wanted !== undefined && wanted !== "2" && wanted !== "3")
      return problem("NOPROTO unsupported protocol version");
    let name = this.#name;
    for (let at = 0; at < options.length; at++) {
      const option = options[at]?.toLowerCase();
      const left = options.length - at - 1;
      if (option === "setname" && left >= 1) name = options[++at] ?? "";
      else if (option === "auth" && left >= 2) {
        const admitted = this.#admit(options[at + 1], options[at + 2], this.host.settings.get("requirepass"));
        if (isError(admitted)) return admitted;
        at += 2;
      } else return problem(`ERR Syntax error in HELLO option '${options[at]}'`);
    }
    if (!this.#mayAsk) return problem(HELLO_WITHOUT_PASSWORD);
    this.#name = name;
    if (wanted !== undefined) this.protocol = wanted === "3" ? 3 : 2;
    const facts: readonly (readonly [string, Reply])[] = [
      ["server", "redis"],
      ["version", this.host.version],
      ["proto", this.protocol],
      ["id", this.id],
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
        return this.id;
      case "setname":
        if (/[\s]/.test(args[0] ?? "")) return problem(BAD_NAME);
        this.#name = args[0] ?? "";
        return OK;
      case "setinfo":
        return /^lib-(name|ver)$/i.test(args[0] ?? "") && args.length === 2
          ? OK
          : problem(`ERR Unrecognized option '${args[0] ?? ""}'`);
      default:
        return CLIENT_LACKS.test(word)
          ? problem(`ERR rockpool: not simulated here: CLIENT ${word.toUpperCase()}`)
          : problem(`ERR unknown subcommand '${word}'. Try CLIENT HELP.`);
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
    const complaint = this.#complaint(words);
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
    const isOutdated = this.#watched.some(({ store, key, version }) => store.versionOf(key) !== version);
    this.#queue = undefined;
    this.#watched = [];
    if (this.#isSpoilt) return problem("EXECABORT Transaction discarded because of previous errors.");
    if (isOutdated) return NONE;
    return queue.map((words) => {
      const answer = this.#run(words);
      return isWait(answer) ? answer.inTransaction : answer;
    });
  }

  #discard(): Reply {
    if (!this.#queue) return problem("ERR DISCARD without MULTI");
    this.#queue = undefined;
    this.#watched = [];
    return OK;
  }

  #watch(keys: readonly string[]): Reply {
    if (this.#queue) return problem("ERR WATCH inside MULTI is not allowed");
    const store = this.#store;
    this.#watched.push(...keys.map((key) => ({ store, key, version: store.versionOf(key) })));
    return OK;
  }

  #unwatch(): Reply {
    this.#watched = [];
    return OK;
  }

  /** As a connection that has just come. */
  #reset(): Reply {
    this.#queue = undefined;
    this.#watched = [];
    this.channels.clear();
    this.patterns.clear();
    this.protocol = 2;
    this.#name = "";
    this.#store = databaseAt(this.host.stores, 0);
    this.#mayAsk = this.host.settings.get("requirepass") === "";
    return { kind: "status", text: "RESET" };
  }
}

/** COMMAND: of what this server knows. */
function tellCommands([word = ""]: readonly string[]): Reply {
  if (word.toLowerCase() === "count") return COMMAND_NAMES.length;
  if (word.toLowerCase() === "list") return COMMAND_NAMES;
  if (word === "" || /^(docs|getkeys|getkeysandflags|help|info)$/i.test(word))
    return problem(`ERR rockpool: not simulated here: COMMAND ${word.toUpperCase()}`.trimEnd());
  return problem(`ERR unknown subcommand '${word}'. Try COMMAND HELP.`);
}

const CLIENT_LACKS =
  /^(caching|getredir|help|info|kill|list|no-evict|no-touch|pause|reply|tracking|trackinginfo|unblock|unpause)$/i;
const NO_PASSWORD =
  "ERR AUTH <password> called without any password configured for the default user. Are you sure your configuration is correct?";
const WRONG_PASSWORD = "WRONGPASS invalid username-password pair or user is disabled.";
const HELLO_WITHOUT_PASSWORD =
  "NOAUTH HELLO must be called with the client already authenticated, otherwise the HELLO AUTH <user> <pass> option can be used to authenticate the client and select the RESP protocol version at the same time";
const BAD_NAME = "ERR Client names cannot contain spaces, newlines or special characters.";
