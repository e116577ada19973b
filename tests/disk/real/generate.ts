import type { SeededRandom } from "../../../src/base/random.ts";

export type Operation = readonly [name: string, ...given: (string | number)[]];

const NAMES = ["a", "b", "c", "d"];
const ALL_MODES = [
  0o755, 0o644, 0o700, 0o000, 0o777, 0o1777, 0o2755, 0o4755, 0o6777, 0o500, 0o400, 0o711, 0o070, 0o007,
];
const IDS = [0, 65534, 1000, -1];
const FLAGS = ["r", "w", "rw", "wc", "rwc", "wct", "wcx", "rn", "wcn", "rt", "wt", "rc"];

/**
 * Random calls on a few names, so that they meet each other often. They run on a real disk, perhaps as root, so
 * none may leave `base` by more than a few levels: every path starts there and has at most two `..`, and the
 * target of a symbolic link is such a path or has no `..` at all.
 */
export class OperationGenerator {
  readonly #modes: readonly number[];

  /** `sticky`: whether directories may get the sticky bit together with write permission for all. */
  constructor(
    private readonly random: SeededRandom,
    private readonly base: string,
    sticky: boolean,
  ) {
    this.#modes = sticky ? ALL_MODES : ALL_MODES.filter((mode) => mode !== 0o1777);
  }

  #pick<T>(items: readonly T[]): T {
    return items[this.random.below(items.length)] as T;
  }

  #chance(percent: number): boolean {
    return this.random.below(100) < percent;
  }

  #relative(ups: number): string {
    const steps: string[] = [];
    const count = 1 + this.random.below(3);
    let left = ups;
    for (let i = 0; i < count; i++) {
      if (left > 0 && this.#chance(8)) {
        steps.push("..");
        left--;
      } else if (this.#chance(4)) steps.push(".");
      else if (this.#chance(1)) steps.push("n".repeat(254 + this.random.below(3)));
      else steps.push(this.#pick(NAMES));
    }
    return steps.join(this.#chance(3) ? "//" : "/") + (this.#chance(8) ? "/" : "");
  }

  #path(): string {
    if (this.#chance(1)) return "";
    return `${this.base}/${this.#relative(2)}`;
  }

  #target(): string {
    if (this.#chance(2)) return "";
    return this.#chance(20) ? this.#path() : this.#relative(0);
  }

  next(): Operation {
    const path = this.#path();
    const make: (() => Operation)[] = [
      () => ["mkdir", path, this.#pick(this.#modes)],
      () => ["mkdir", path, 0o755],
      () => ["mkdir", path, 0o755],
      () => ["rmdir", path],
      () => ["unlink", path],
      () => ["rename", path, this.#path()],
      () => ["rename", path, this.#path()],
      () => ["rename", path, this.#path()],
      () => ["link", path, this.#path()],
      () => ["symlink", this.#target(), path],
      () => ["symlink", this.#target(), path],
      () => ["chmod", path, this.#pick(this.#modes)],
      () => ["chown", path, this.#pick(IDS), this.#pick(IDS)],
      () => ["lchown", path, this.#pick(IDS), this.#pick(IDS)],
      () => ["truncate", path, this.random.below(9000)],
      () => ["access", path, this.#pick(["f", "r", "w", "x"])],
      () => ["readlink", path],
      () => ["realpath", path],
      () => ["stat", path],
      () => ["lstat", path],
      () => ["readdir", path],
      () => ["read", path],
      () => this.#open(path),
      () => this.#open(path),
      () => this.#open(path),
    ];
    return this.#pick(make)();
  }

  #open(path: string): Operation {
    const flags = this.#pick(FLAGS);
    const text = flags.includes("w") && this.#chance(70) ? "x".repeat(1 + this.random.below(20)) : "";
    return ["open", path, flags, this.#pick(this.#modes), text];
  }
}
