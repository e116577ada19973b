import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PoetryError } from "../../../src/tools/poetry/console/console.ts";
import type { LockedPackage } from "../../../src/tools/poetry/lock/lock-file.ts";
import { lockProject } from "../../../src/tools/poetry/lock/lock-project.ts";
import { readProject } from "../../../src/tools/poetry/project/pyproject.ts";
import type { PackageIndex } from "../../../src/tools/python-packages/index/package-index.ts";
import { parseProject } from "../../../src/tools/python-packages/index/parse-project.ts";
import { parseRequirement } from "../../../src/tools/python-packages/requirement.ts";
import { isPrerelease, parseVersion } from "../../../src/tools/python-packages/versions.ts";

// Random small indexes with what real ones have: pre-releases, yanked releases, extras, markers.

const NAMES = ["aa", "bb", "cc", "dd"];
const FINAL = ["1.0", "2.0", "3.0"];
const EARLY = ["2.5a1", "3.5rc1"];

interface Need {
  readonly name: string;
  /** PEP 440; empty: any. */
  readonly specifiers: string;
  readonly extra: string;
  /** Asked for by this extra of the package alone; empty: always. */
  readonly ifExtra: string;
  readonly marker: string;
}

const need: fc.Arbitrary<Need> = fc.record({
  name: fc.constantFrom(...NAMES),
  specifiers: fc.constantFrom(
    "",
    ">=1.0",
    ">=2.0",
    "<3.0",
    "==1.0",
    "==2.0",
    ">=1.0,<2.5",
    "==2.5a1",
    ">=4.0",
  ),
  extra: fc.constantFrom("", "", "x"),
  ifExtra: fc.constantFrom("", "", "x"),
  marker: fc.constantFrom("", "", "", 'python_version >= "3.9"', 'python_version < "3.8"', 'os_name == "nt"'),
});

function textOf({ name, specifiers, extra, ifExtra, marker }: Need): string {
  const conditions = [ifExtra === "" ? "" : `extra == "${ifExtra}"`, marker].filter((one) => one !== "");
  const condition = conditions.length === 0 ? "" : `; ${conditions.join(" and ")}`;
  return `${name}${extra === "" ? "" : `[${extra}]`}${specifiers}${condition}`;
}

/** Name → version → what it needs. */
type Small = Readonly<Record<string, Readonly<Record<string, readonly Need[]>>>>;

function small(versions: readonly string[]): fc.Arbitrary<Small> {
  const releases = fc.dictionary(fc.constantFrom(...versions), fc.array(need, { maxLength: 2 }), {
    minKeys: 1,
  });
  return fc.record(Object.fromEntries(NAMES.map((name) => [name, releases])));
}

function indexOf(world: Small, yanked: readonly string[]): PackageIndex {
  const projects = new Map(
    Object.entries(world).map(([name, releases]) => [
      name,
      parseProject({
        name,
        summary: "",
        history: Object.entries(releases).map(([version, needs]) => ({
          requires: needs.map(textOf),
          releases: { [version]: "2024-01-01" },
        })),
        yanked: Object.fromEntries(yanked.map((version) => [version, ""])),
      }),
    ]),
  );
  return { names: NAMES, find: (name) => projects.get(name) };
}

interface Wish {
  readonly name: string;
  readonly constraint: string;
  readonly extra: string;
}
const wish: fc.Arbitrary<Wish> = fc.record({
  name: fc.constantFrom(...NAMES),
  constraint: fc.constantFrom("*", "^1.0", ">=2.0", "1.0", "<3.0", "2.5a1"),
  extra: fc.constantFrom("", "x"),
});

function projectOf(wishes: readonly Wish[]) {
  const rows = new Map(
    wishes.map(({ name, constraint, extra }) => [
      name,
      `${name} = {version = "${constraint}"${extra === "" ? "" : `, extras = ["${extra}"]`}}\n`,
    ]),
  );
  const text = `[tool.poetry]\nname = "root"\nversion = "1"\ndescription = ""\nauthors = []\n[tool.poetry.dependencies]\npython = "^3.9"\n${[...rows.values()].join("")}`;
  return readProject("/p", "/p/pyproject.toml", text, 8);
}

async function lock(world: Small, wishes: readonly Wish[], yanked: readonly string[] = []) {
  try {
    return await lockProject({
      index: indexOf(world, yanked),
      project: projectOf(wishes),
      locked: new Map(),
      round: () => undefined,
    });
  } catch (error) {
    if (error instanceof PoetryError) return error;
    throw error;
  }
}

function meets(version: string, specifiers: string): boolean {
  const requirement = parseRequirement(`any${specifiers}`);
  const parsed = parseVersion(version);
  return !("problem" in requirement) && parsed !== undefined && requirement.specifiers.contains(parsed);
}

/** On Python 3.9 and later, wherever: what names an older one is never needed, another system may be. */
function isActive({ marker, ifExtra }: Need, extras: ReadonlySet<string>): boolean {
  return marker !== 'python_version < "3.8"' && (ifExtra === "" || extras.has(ifExtra));
}

/** Which extras of each package are asked for, by the project and by what is locked. */
function extrasAsked(world: Small, wishes: readonly Wish[], chosen: ReadonlyMap<string, string>) {
  const asked = new Map(NAMES.map((name) => [name, new Set<string>()]));
  for (const { name, extra } of wishes) if (extra !== "") asked.get(name)?.add(extra);
  for (let before = -1, now = 0; before !== now; ) {
    before = now;
    for (const [name, version] of chosen)
      for (const one of world[name]?.[version] ?? [])
        if (one.extra !== "" && isActive(one, asked.get(name) ?? new Set()))
          asked.get(one.name)?.add(one.extra);
    now = [...asked.values()].reduce((sum, { size }) => sum + size, 0);
  }
  return asked;
}

function faultOf(
  world: Small,
  wishes: readonly Wish[],
  chosen: ReadonlyMap<string, string>,
): string | undefined {
  const project = projectOf(wishes);
  for (const { key, set } of project.groups.flatMap(({ dependencies }) => dependencies)) {
    const version = parseVersion(chosen.get(key) ?? "");
    if (!version || !set.has(version)) return `root needs ${key} ${set}`;
  }
  const asked = extrasAsked(world, wishes, chosen);
  for (const [name, version] of chosen)
    for (const one of world[name]?.[version] ?? []) {
      if (!isActive(one, asked.get(name) ?? new Set())) continue;
      const found = chosen.get(one.name);
      if (found === undefined || !meets(found, one.specifiers))
        return `${name} ${version} needs ${textOf(one)}`;
    }
  return undefined;
}

function chosenOf(packages: readonly LockedPackage[]): ReadonlyMap<string, string> {
  return new Map(packages.map(({ name, version }) => [name, version.text]));
}

describe("a lock file", () => {
  it("meets every requirement, those of extras too, whatever the index holds", async () => {
    await fc.assert(
      fc.asyncProperty(
        small([...FINAL, ...EARLY]),
        fc.array(wish, { minLength: 1, maxLength: 3 }),
        fc.subarray([...FINAL, ...EARLY]),
        async (world, wishes, yanked) => {
          const once = wishes.filter(
            ({ name }, at) => wishes.findLastIndex((one) => one.name === name) === at,
          );
          const found = await lock(world, once, yanked);
          if (found instanceof PoetryError) return;
          expect(faultOf(world, once, chosenOf(found))).toBeUndefined();
        },
      ),
      { numRuns: 400 },
    );
  });

  it("is refused only where no choice of versions would do", async () => {
    const choices = (world: Small) =>
      NAMES.reduce<readonly ReadonlyMap<string, string>[]>(
        (all, name) =>
          all.flatMap((one) => [
            one,
            ...Object.keys(world[name] ?? {}).map((version) => new Map(one).set(name, version)),
          ]),
        [new Map()],
      );
    await fc.assert(
      fc.asyncProperty(
        small(FINAL),
        fc.array(wish, { minLength: 1, maxLength: 3 }),
        async (world, wishes) => {
          const once = wishes.filter(
            ({ name }, at) => wishes.findLastIndex((one) => one.name === name) === at,
          );
          const found = await lock(world, once);
          if (!(found instanceof PoetryError)) return;
          for (const chosen of choices(world)) expect(faultOf(world, once, chosen)).toBeDefined();
        },
      ),
      { numRuns: 200 },
    );
  });

  it("has pre-releases and yanked releases only where they were named or nothing else is there", async () => {
    await fc.assert(
      fc.asyncProperty(small([...FINAL, ...EARLY]), wish, fc.subarray(FINAL), async (world, one, yanked) => {
        const alone = Object.fromEntries(
          Object.entries(world).map(([name, releases]) => [
            name,
            Object.fromEntries(Object.keys(releases).map((version) => [version, []])),
          ]),
        );
        const found = await lock(alone, [one], yanked);
        if (found instanceof PoetryError) return;
        const [set] = projectOf([one]).groups.flatMap(({ dependencies }) => dependencies);
        const isNamed = /^\d/.test(one.constraint);
        const free = Object.keys(alone[one.name] ?? {})
          .flatMap((text) => parseVersion(text) ?? [])
          .filter((version) => set?.set.has(version) && !yanked.includes(version.text));
        const { version } = found[0] ?? {};
        expect(version && yanked.includes(version.text) && !isNamed).toBe(false);
        if (version && isPrerelease(version) && !isNamed) expect(free.every(isPrerelease)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
