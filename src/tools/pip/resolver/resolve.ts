import type { MaybePromise } from "../../../base/maybe-promise.ts";

/**
 * A backtracking resolver as the one inside pip (the algorithm of the Python library resolvelib): pin one name after
 * the other, newest first; when none of a name's candidates fits, go back to the last decision and take the next.
 */
export interface Provider<R, C> {
  identify(item: R | C): string;
  /** The smaller comes first. */
  preference(identifier: string, state: PreferenceState<R, C>): readonly (number | string | boolean)[];
  /** Candidates that meet all requirements, the best first; they are made when they are asked for. */
  findMatches(
    identifier: string,
    requirements: (identifier: string) => readonly R[],
    incompatible: ReadonlySet<C>,
  ): MaybePromise<Matches<C>>;
  isSatisfiedBy(requirement: R, candidate: C): boolean;
  dependencies(candidate: C): MaybePromise<readonly R[]>;
  /** A candidate does not fit; said once for each. */
  rejecting?(conflict: readonly Information<R, C>[], candidate: C): MaybePromise<void>;
  /** Called once a round: a place to hand the thread back. */
  round?(): MaybePromise<void>;
}

/** Candidates in order. */
export interface Matches<C> {
  at(index: number): MaybePromise<C | undefined>;
}

export interface PreferenceState<R, C> {
  readonly information: readonly Information<R, C>[];
  readonly causes: readonly Information<R, C>[];
}

/** A requirement and who has it; undefined: the user. */
export interface Information<R, C> {
  readonly requirement: R;
  readonly parent: C | undefined;
}

export type Resolution<R, C> =
  | {
      readonly kind: "resolved";
      /** Identifier → candidate, in the order in which they were pinned. */
      readonly pins: ReadonlyMap<string, C>;
      /** Identifier → who needs it. */
      readonly needs: ReadonlyMap<string, readonly Information<R, C>[]>;
    }
  | { readonly kind: "impossible"; readonly causes: readonly Information<R, C>[] };

interface Criterion<R, C> {
  readonly information: readonly Information<R, C>[];
  readonly incompatible: ReadonlySet<C>;
  readonly matches: Matches<C>;
}

interface State<R, C> {
  readonly pins: ReadonlyMap<string, C>;
  readonly criteria: ReadonlyMap<string, Criterion<R, C>>;
}

/** Requirements of one name that nothing meets. */
class Conflict<R, C> {
  constructor(readonly information: readonly Information<R, C>[]) {}
}

export async function resolve<R, C>(
  provider: Provider<R, C>,
  requirements: readonly R[],
): Promise<Resolution<R, C>> {
  return new Resolver(provider).run(requirements);
}

class Resolver<R, C> {
  /** One for each pin; the first is that of the user's requirements. */
  readonly #states: State<R, C>[] = [];
  #causes: readonly Information<R, C>[] = [];

  constructor(private readonly provider: Provider<R, C>) {}

  async run(requirements: readonly R[]): Promise<Resolution<R, C>> {
    let criteria: ReadonlyMap<string, Criterion<R, C>> = new Map();
    for (const requirement of requirements) {
      const added = await this.#add(criteria, { requirement, parent: undefined });
      if (added instanceof Conflict) return { kind: "impossible", causes: added.information };
      criteria = added;
    }
    this.#states.push({ pins: new Map(), criteria });
    for (;;) {
      await this.provider.round?.();
      const state = this.#current();
      const name = this.#choose(state);
      if (name === undefined) return resolved(state);
      const failures = await this.#pin(state, name);
      if (!failures) continue;
      this.#causes = failures.flatMap(({ information }) => information);
      if (!(await this.#goBack())) return { kind: "impossible", causes: this.#causes };
    }
  }

  #current(): State<R, C> {
    const state = this.#states.at(-1);
    if (!state) throw new Error("a resolver without a state");
    return state;
  }

  /** The name to pin next. */
  #choose({ pins, criteria }: State<R, C>): string | undefined {
    let best: { readonly name: string; readonly key: readonly (number | string | boolean)[] } | undefined;
    for (const [name, { information }] of criteria) {
      const pin = pins.get(name);
      if (pin !== undefined && information.every((one) => this.provider.isSatisfiedBy(one.requirement, pin)))
        continue;
      const key = this.provider.preference(name, { information, causes: this.#causes });
      if (!best || isLess(key, best.key)) best = { name, key };
    }
    return best?.name;
  }

  /** Pins a candidate whose dependencies go with what is known; else all conflicts. */
  async #pin({ pins, criteria }: State<R, C>, name: string): Promise<readonly Conflict<R, C>[] | undefined> {
    const failures: Conflict<R, C>[] = [];
    const matches = criteria.get(name)?.matches;
    for (let index = 0; ; index++) {
      const candidate = await matches?.at(index);
      if (candidate === undefined) return failures;
      const updated = await this.#withDependencies(criteria, candidate);
      if (updated instanceof Conflict) {
        await this.provider.rejecting?.(updated.information, candidate);
        failures.push(updated);
        continue;
      }
      const pinned = new Map(pins);
      pinned.delete(name);
      pinned.set(name, candidate);
      this.#states.push({ pins: pinned, criteria: updated });
      return undefined;
    }
  }

  async #withDependencies(
    criteria: ReadonlyMap<string, Criterion<R, C>>,
    parent: C,
  ): Promise<ReadonlyMap<string, Criterion<R, C>> | Conflict<R, C>> {
    let updated = criteria;
    for (const requirement of await this.provider.dependencies(parent)) {
      const added = await this.#add(updated, { requirement, parent });
      if (added instanceof Conflict) return added;
      updated = added;
    }
    return updated;
  }

  async #add(
    criteria: ReadonlyMap<string, Criterion<R, C>>,
    information: Information<R, C>,
  ): Promise<ReadonlyMap<string, Criterion<R, C>> | Conflict<R, C>> {
    const name = this.provider.identify(information.requirement);
    const known = criteria.get(name);
    const all = [...(known?.information ?? []), information];
    const incompatible = known?.incompatible ?? new Set<C>();
    const matches = await this.#find(criteria, name, all, incompatible);
    if ((await matches.at(0)) === undefined) return new Conflict(all);
    return new Map(criteria).set(name, { information: all, incompatible, matches });
  }

  async #find(
    criteria: ReadonlyMap<string, Criterion<R, C>>,
    name: string,
    information: readonly Information<R, C>[],
    incompatible: ReadonlySet<C>,
  ): Promise<Matches<C>> {
    const requirementsOf = (identifier: string) =>
      (identifier === name ? information : (criteria.get(identifier)?.information ?? [])).map(
        ({ requirement }) => requirement,
      );
    return this.provider.findMatches(name, requirementsOf, incompatible);
  }

  /** Undoes decisions until one has another candidate left; what did not work is remembered. */
  async #goBack(): Promise<boolean> {
    // The last state could not be pinned further; the decision that led to it is the one to change.
    while (this.#states.length > 1) {
      const last = [...(this.#states.pop()?.pins ?? [])].at(-1);
      if (!last) return false;
      const patched = await this.#patch(last);
      if (!patched) continue;
      this.#states.pop();
      this.#states.push(patched);
      return true;
    }
    return false;
  }

  /**
   * The state before the decision, with the candidate known to be no use; undefined: nothing is left. What was learnt
   * after the decision holds with it alone, so it is forgotten.
   */
  async #patch([name, candidate]: readonly [string, C]): Promise<State<R, C> | undefined> {
    const { pins, criteria } = this.#current();
    const criterion = criteria.get(name);
    if (!criterion) return undefined;
    const incompatible = new Set([...criterion.incompatible, candidate]);
    const matches = await this.#find(criteria, name, criterion.information, incompatible);
    if ((await matches.at(0)) === undefined) return undefined;
    return { pins, criteria: new Map(criteria).set(name, { ...criterion, incompatible, matches }) };
  }
}

function resolved<R, C>({ pins, criteria }: State<R, C>): Resolution<R, C> {
  return {
    kind: "resolved",
    pins,
    needs: new Map([...criteria].map(([name, { information }]) => [name, information])),
  };
}

function isLess(
  a: readonly (number | string | boolean)[],
  b: readonly (number | string | boolean)[],
): boolean {
  for (const [index, one] of a.entries()) {
    const other = b[index];
    if (other === undefined || one === other) continue;
    return one < other;
  }
  return false;
}
