import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Provider, resolve } from "../../../src/tools/pip/resolver/resolve.ts";

/** A package at a version, which needs others at some of their versions. */
interface Node {
  readonly name: string;
  readonly version: number;
  readonly needs: readonly Need[];
}
interface Need {
  readonly name: string;
  readonly allowed: readonly number[];
}

const NAMES = ["a", "b", "c", "d", "e"];
const VERSIONS = [1, 2, 3];

const need: fc.Arbitrary<Need> = fc.record({
  name: fc.constantFrom(...NAMES),
  allowed: fc.subarray(VERSIONS),
});
const world = fc.record({
  nodes: fc.tuple(
    ...NAMES.flatMap((name) =>
      VERSIONS.map((version) =>
        fc.record({
          name: fc.constant(name),
          version: fc.constant(version),
          needs: fc.array(need, { maxLength: 2 }),
        }),
      ),
    ),
  ),
  roots: fc.array(need, { minLength: 1, maxLength: 3 }),
});

function providerOf(nodes: readonly Node[]): Provider<Need, Node> {
  return {
    identify: ({ name }) => name,
    preference: (name) => [name],
    isSatisfiedBy: ({ allowed }, { version }) => allowed.includes(version),
    dependencies: ({ needs }) => needs,
    findMatches: (name, requirements, incompatible) => {
      const fitting = nodes
        .filter((one) => one.name === name && !incompatible.has(one))
        .filter(({ version }) => requirements(name).every(({ allowed }) => allowed.includes(version)))
        .sort((a, b) => b.version - a.version);
      return { at: (index) => fitting[index] };
    },
  };
}

/** Whether some choice of at most one version a name meets all that is needed, found by trying all of them. */
function isSolvable(nodes: readonly Node[], roots: readonly Need[]): boolean {
  const choices = NAMES.map((name) => [undefined, ...nodes.filter((one) => one.name === name)]);
  const tryFrom = (at: number, chosen: readonly Node[]): boolean => {
    const options = choices[at];
    if (options) return options.some((option) => tryFrom(at + 1, option ? [...chosen, option] : chosen));
    const meets = ({ name, allowed }: Need) =>
      chosen.some((one) => one.name === name && allowed.includes(one.version));
    return roots.every(meets) && chosen.every(({ needs }) => needs.every(meets));
  };
  return tryFrom(0, []);
}

describe("the resolver", () => {
  it("finds a solution that meets every requirement, or there is none", async () => {
    await fc.assert(
      fc.asyncProperty(world, async ({ nodes, roots }) => {
        const found = await resolve(providerOf(nodes), roots);
        if (found.kind === "impossible") {
          expect(found.causes.length).toBeGreaterThan(0);
          expect(isSolvable(nodes, roots)).toBe(false);
          return;
        }
        const meets = ({ name, allowed }: Need) => allowed.includes(found.pins.get(name)?.version ?? 0);
        expect(roots.every(meets)).toBe(true);
        // What was pinned and is needed no more may stay; what it needs must be there all the same.
        for (const { needs } of found.pins.values()) expect(needs.every(meets)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("prefers the newest", async () => {
    const nodes = VERSIONS.map((version) => ({ name: "a", version, needs: [] }));
    const found = await resolve(providerOf(nodes), [{ name: "a", allowed: [1, 2] }]);
    expect(found.kind === "resolved" && found.pins.get("a")?.version).toBe(2);
  });

  it("goes back to an older version where the newest does not go with the rest", async () => {
    const nodes: Node[] = [
      { name: "a", version: 3, needs: [{ name: "b", allowed: [1] }] },
      { name: "a", version: 2, needs: [{ name: "b", allowed: [1, 2] }] },
      { name: "b", version: 2, needs: [] },
      { name: "b", version: 1, needs: [] },
    ];
    const found = await resolve(providerOf(nodes), [
      { name: "a", allowed: VERSIONS },
      { name: "b", allowed: [2] },
    ]);
    expect(found.kind === "resolved" && found.pins.get("a")?.version).toBe(2);
  });

  it("names the requirements that cannot be met together", async () => {
    const nodes: Node[] = [{ name: "a", version: 1, needs: [] }];
    const found = await resolve(providerOf(nodes), [{ name: "a", allowed: [2] }]);
    expect(found).toEqual({
      kind: "impossible",
      causes: [{ requirement: { name: "a", allowed: [2] }, parent: undefined }],
    });
  });
});
