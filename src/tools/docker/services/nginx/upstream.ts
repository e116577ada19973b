/** One address of a group of servers (ngx_http_upstream_round_robin.c). */
export interface Peer {
  /** `172.18.0.3:5000`. */
  readonly name: string;
  readonly address: string;
  readonly port: number;
  readonly weight: number;
  readonly maxFails: number;
  /** Milliseconds: in which so many failures count, and for which the peer then is left out. */
  readonly failTimeout: number;
  readonly isDown: boolean;
  readonly isBackup: boolean;
}

interface Standing {
  readonly peer: Peer;
  effectiveWeight: number;
  currentWeight: number;
  fails: number;
  checked: number;
  accessed: number;
  connections: number;
}

export type Method =
  | { readonly kind: "round-robin" | "least-conn" | "ip-hash" }
  | { readonly kind: "hash"; readonly key: string };

const HASH_START = 89;
const HASH_FACTOR = 113;
const HASH_SIZE = 6271;
const HASH_TRIES = 20;

/** A group of servers that requests are shared out among. Unlike nginx: its workers share one count, as with `zone`. */
export class Upstream {
  readonly #standings: Standing[];

  constructor(
    readonly name: string,
    readonly peers: readonly Peer[],
    readonly method: Method = { kind: "round-robin" },
  ) {
    this.#standings = peers.map((peer) => ({
      peer,
      effectiveWeight: peer.weight,
      currentWeight: 0,
      fails: 0,
      checked: 0,
      accessed: 0,
      connections: 0,
    }));
  }

  /** The next to try; undefined: none is alive. */
  choose(now: number, tried: ReadonlySet<Peer>, client: string, key: string): Peer | undefined {
    const [only] = this.#standings;
    if (this.#standings.length === 1 && only) return tried.has(only.peer) ? undefined : this.#take(only);
    const usable = (isBackup: boolean) =>
      this.#standings.filter(
        (one) => one.peer.isBackup === isBackup && !tried.has(one.peer) && isAlive(one, now),
      );
    const candidates = usable(false);
    if (candidates.length > 0 && this.method.kind === "ip-hash")
      return this.#byHash(candidates, octets(client));
    if (candidates.length > 0 && this.method.kind === "hash")
      return this.#byHash(candidates, characters(key));
    const first = this.#bestOf(candidates, now) ?? this.#bestOf(usable(true), now);
    return first && this.#take(first);
  }

  #take(standing: Standing): Peer {
    standing.connections++;
    return standing.peer;
  }

  /** Smooth weighted round robin. */
  #bestOf(candidates: readonly Standing[], now: number): Standing | undefined {
    const among = this.method.kind === "least-conn" ? leastBusy(candidates) : candidates;
    let best: Standing | undefined;
    let total = 0;
    for (const one of among) {
      one.currentWeight += one.effectiveWeight;
      total += one.effectiveWeight;
      if (one.effectiveWeight < one.peer.weight) one.effectiveWeight++;
      if (!best || one.currentWeight > best.currentWeight) best = one;
    }
    if (!best) return undefined;
    best.currentWeight -= total;
    if (now - best.checked > best.peer.failTimeout) best.checked = now;
    return best;
  }

  #byHash(candidates: readonly Standing[], numbers: readonly number[]): Peer | undefined {
    const total = this.#standings.reduce((sum, { peer }) => sum + peer.weight, 0);
    let hash = HASH_START;
    for (let tries = 0; tries < HASH_TRIES; tries++) {
      for (const number of numbers) hash = (hash * HASH_FACTOR + number) % HASH_SIZE;
      let left = hash % total;
      const found = this.#standings.find(({ peer }) => {
        left -= peer.weight;
        return left < 0;
      });
      if (found && candidates.includes(found)) return this.#take(found);
    }
    const [first] = candidates;
    return first && this.#take(first);
  }

  /** It answered. */
  succeeded(peer: Peer): void {
    const standing = this.#standingOf(peer);
    standing.connections--;
    if (standing.accessed < standing.checked) standing.fails = 0;
  }

  /** It did not. True: it is left out from now on. */
  failed(peer: Peer, now: number): boolean {
    const standing = this.#standingOf(peer);
    standing.connections--;
    if (this.#standings.length === 1) return false;
    standing.fails++;
    standing.accessed = standing.checked = now;
    if (peer.maxFails === 0) return false;
    standing.effectiveWeight = Math.max(
      0,
      standing.effectiveWeight - Math.floor(peer.weight / peer.maxFails),
    );
    return standing.fails >= peer.maxFails;
  }

  #standingOf(peer: Peer): Standing {
    const found = this.#standings.find((one) => one.peer === peer);
    if (!found) throw new Error(`${peer.name} is not in ${this.name}`);
    return found;
  }
}

function isAlive({ peer, fails, checked }: Standing, now: number): boolean {
  if (peer.isDown) return false;
  return peer.maxFails === 0 || fails < peer.maxFails || now - checked > peer.failTimeout;
}

function leastBusy(candidates: readonly Standing[]): readonly Standing[] {
  const load = ({ connections, peer }: Standing) => connections / peer.weight;
  const least = Math.min(...candidates.map(load));
  return candidates.filter((one) => load(one) === least);
}

/** Clients of one network go to one server. */
function octets(address: string): readonly number[] {
  return address.split(".").slice(0, 3).map(Number);
}

function characters(text: string): readonly number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}
