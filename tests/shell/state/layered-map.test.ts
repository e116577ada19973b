import fc from "fast-check";
import { expect, it } from "vitest";
import { LayeredMap } from "../../../src/shell/state/layered-map.ts";

interface Pair {
  readonly map: LayeredMap<{ value: number }>;
  readonly plain: Map<string, { value: number }>;
}

it("is for each of its forks what a copied map would be", () => {
  const name = fc.integer({ min: 0, max: 40 }).map((number) => `v${number}`);
  const step = fc.record({
    act: fc.constantFrom("set", "set", "set", "delete", "fork"),
    which: fc.nat(),
    name,
    value: fc.nat(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const pairs: Pair[] = [{ map: new LayeredMap(), plain: new Map() }];
      for (const { act, which, name, value } of steps) {
        const { map, plain } = pairs[which % pairs.length] as Pair;
        if (act === "fork") pairs.push({ map: map.fork(), plain: new Map(plain) });
        else if (act === "delete") {
          map.delete(name);
          plain.delete(name);
        } else {
          map.set(name, { value });
          plain.set(name, { value });
        }
        for (const each of pairs) expect(each.map.get(name)).toEqual(each.plain.get(name));
      }
      for (const { map, plain } of pairs) expect([...map.values()]).toEqual([...plain.values()]);
    }),
  );
});
