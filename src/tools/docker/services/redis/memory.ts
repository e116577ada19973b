import type { SeededRandom } from "../../../../base/random.ts";
import { humanMemory, memoryValue } from "./memory-value.ts";
import type { Settings } from "./settings.ts";
import type { Store } from "./store.ts";

/** What an empty server uses (redis 7.0.15, `used_memory_startup` and one client). */
const STARTUP = 920_000;
/** Commands that may make the data more: without room they are refused (flag `denyoom` of COMMAND INFO). */
const NEEDS_ROOM: ReadonlySet<string> = new Set(
  "append decr decrby getset incr incrby incrbyfloat mset msetnx psetex set setex setnx setrange blmove brpoplpush linsert lmove lpush lpushx lset rpoplpush rpush rpushx hincrby hincrbyfloat hmset hset hsetnx sadd sdiffstore sinterstore sunionstore zadd zincrby zrangestore zdiffstore zinterstore zunionstore copy".split(
    " ",
  ),
);

interface Candidate {
  readonly store: Store;
  readonly key: string;
}

/**
 * The limit of `maxmemory`, and which keys go for it. Sizes are estimates; of all keys the one goes that the policy means,
 * where the real server draws a few. https://redis.io/docs/latest/develop/reference/eviction/
 */
export class Memory {
  evicted = 0;

  constructor(
    private readonly stores: readonly Store[],
    private readonly settings: Settings,
    private readonly random: SeededRandom,
    /** Told of each key that goes. */
    private readonly told: (key: string, store: Store) => void,
  ) {}

  get used(): number {
    return this.stores.reduce((sum, store) => sum + store.bytes, STARTUP);
  }

  get #limit(): number {
    return memoryValue(this.settings.get("maxmemory")) ?? 0;
  }

  /** Makes room for a command; false: there is none. */
  makeRoom(word: string): boolean {
    const limit = this.#limit;
    if (limit === 0) return true;
    while (this.used > limit) {
      const next = this.#choose(this.settings.get("maxmemory-policy").toLowerCase());
      if (!next) return !NEEDS_ROOM.has(word.toLowerCase());
      this.evicted++;
      next.store.delete(next.key);
      this.told(next.key, next.store);
    }
    return true;
  }

  #choose(policy: string): Candidate | undefined {
    if (policy === "noeviction") return undefined;
    const isVolatile = policy.startsWith("volatile");
    const all = this.stores.flatMap((store) => store.keys.map((key): Candidate => ({ store, key })));
    const candidates = isVolatile ? all.filter(({ store, key }) => store.expiryOf(key) !== undefined) : all;
    if (policy.endsWith("random")) return candidates[this.random.below(Math.max(1, candidates.length))];
    const worth = ({ store, key }: Candidate): number => {
      const { last, count } = store.useOf(key);
      if (policy.endsWith("ttl")) return store.expiryOf(key) ?? 0;
      return policy.endsWith("lfu") ? count : last;
    };
    let [least, lowest]: [Candidate | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
    for (const one of candidates) {
      const value = worth(one);
      if (value < lowest) [least, lowest] = [one, value];
    }
    return least;
  }

  /** Of INFO. */
  get facts(): readonly string[] {
    const [used, limit] = [this.used, this.#limit];
    return [
      `used_memory:${used}`,
      `used_memory_human:${humanMemory(used)}`,
      `maxmemory:${limit}`,
      `maxmemory_human:${humanMemory(limit)}`,
      `maxmemory_policy:${this.settings.get("maxmemory-policy")}`,
    ];
  }
}
