import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../../../src/tools/poetry/resolver/explain.ts";
import { type Need, type Provider, solve } from "../../../src/tools/poetry/resolver/solve.ts";
import { VersionSet } from "../../../src/tools/poetry/resolver/version-set.ts";
import { parseVersion, type Version } from "../../../src/tools/python-packages/versions.ts";

function version(text: string): Version {
  const parsed = parseVersion(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

/** `1-3`: from 1 to 3; `2`: 2 alone; `*`: any. */
function range(text: string): VersionSet {
  if (text === "*") return VersionSet.any;
  const [from = "", to] = text.split("-");
  if (to === undefined) return VersionSet.exactly(version(from));
  return VersionSet.atLeast(version(from)).intersect(VersionSet.atMost(version(to)));
}

type Small = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

function provider(index: Small): Provider {
  return {
    root: { name: "root", version: version("1") },
    versions: (name, set) =>
      Object.keys(index[name] ?? {})
        .map(version)
        .filter((one) => set.has(one))
        .sort((a, b) => Number(b.text) - Number(a.text)),
    needs: (name, { text }): readonly Need[] =>
      Object.entries(index[name]?.[text] ?? {}).map(([needed, set]) => ({ name: needed, set: range(set) })),
  };
}

/** Whether any choice of versions meets all needs, by trying. */
function isSolvable(index: Small, chosen: Readonly<Record<string, string>>): boolean {
  for (const [name, text] of Object.entries(chosen))
    for (const [needed, set] of Object.entries(index[name]?.[text] ?? {})) {
      const found = chosen[needed];
      if (found !== undefined) {
        if (!range(set).has(version(found))) return false;
        continue;
      }
      return Object.keys(index[needed] ?? {}).some(
        (one) => range(set).has(version(one)) && isSolvable(index, { ...chosen, [needed]: one }),
      );
    }
  return true;
}

const NAMES = ["a", "b", "c", "d", "e"];
const needs = fc.dictionary(
  fc.constantFrom(...NAMES),
  fc.constantFrom("*", "1", "2", "3", "1-2", "2-3", "3-4", "4"),
  { maxKeys: 3 },
);
const releases = fc.dictionary(fc.constantFrom("1", "2", "3"), needs, { maxKeys: 3 });
const smallIndex: fc.Arbitrary<Small> = fc
  .tuple(needs, fc.tuple(releases, releases, releases, releases, releases))
  .map(([root, packages]) => ({
    root: { "1": root },
    ...Object.fromEntries(packages.map((one, at) => [NAMES[at] ?? "", one])),
  }));

describe("the resolver", () => {
  it("finds a solution where there is one that meets all needs, and none where trying finds none", async () => {
    await fc.assert(
      fc.asyncProperty(smallIndex, async (index) => {
        const found = await solve(provider(index));
        if (found.kind === "impossible") {
          expect(isSolvable(index, { root: "1" })).toBe(false);
          expect(explain(found.reason)).toMatch(/version solving failed\.?$/);
          return;
        }
        for (const [name, { text }] of found.versions)
          for (const [needed, set] of Object.entries(index[name]?.[text] ?? {})) {
            const chosen = found.versions.get(needed);
            expect(chosen !== undefined && range(set).has(chosen)).toBe(true);
          }
      }),
      { numRuns: 1500 },
    );
  });

  it("explains what is missing", async () => {
    const index = { root: { "1": { a: "1" } }, a: { "1": { b: "3" } }, b: { "1": {} } };
    const found = await solve(provider(index));
    expect(found.kind === "impossible" && explain(found.reason)).toBe(
      "Because a (1) depends on b (3) which doesn't match any versions, a is forbidden.\nSo, because root depends on a (1), version solving failed.",
    );
  });
});

describe("sets of versions", () => {
  const cuts = ["1", "2.0rc1", "2", "2.0.post1", "3"].map(version);
  const set = fc
    .array(
      fc.tuple(fc.constantFrom("exactly", "atLeast", "above", "atMost", "below"), fc.constantFrom(...cuts)),
      { maxLength: 4 },
    )
    .map((parts) =>
      parts.reduce(
        (whole, [kind, limit], at) =>
          at % 2 === 0
            ? whole.union(VersionSet[kind as "exactly"](limit))
            : whole.intersect(VersionSet[kind as "exactly"](limit)),
        VersionSet.empty,
      ),
    );
  const probes = ["0", "1", "1.5", "2.0.dev0", "2.0a1", "2.0rc1", "2", "2.0.post1", "2.5", "3", "4"].map(
    version,
  );

  it("are what their members say", () => {
    fc.assert(
      fc.property(set, set, (a, b) => {
        for (const probe of probes) {
          expect(a.union(b).has(probe)).toBe(a.has(probe) || b.has(probe));
          expect(a.intersect(b).has(probe)).toBe(a.has(probe) && b.has(probe));
          expect(a.complement().has(probe)).toBe(!a.has(probe));
        }
        expect(a.difference(a).isEmpty).toBe(true);
        expect(a.isSubsetOf(a.union(b))).toBe(true);
      }),
    );
  });
});
