import fc from "fast-check";
import { expect, it } from "vitest";
import {
  limitsOf,
  nextOfNew,
  nextOfOld,
  type SetSize,
} from "../../../src/tools/kubernetes/controllers/rolling-update.ts";

const percentOrNumber = fc.oneof(
  fc.integer({ min: 0, max: 5 }),
  fc.integer({ min: 0, max: 100 }).map((n) => `${n}%`),
);

/** A set whose pods come up one after the other, or never. */
interface SimulatedSet {
  readonly name: string;
  replicas: number;
  available: number;
}

const sizeOf = ({ name, replicas, available }: SimulatedSet): SetSize => ({ name, replicas, available });
const sum = (sets: readonly SimulatedSet[], of: "replicas" | "available") =>
  sets.reduce((total, set) => total + set[of], 0);

function resize(set: SimulatedSet, replicas: number): void {
  set.replicas = replicas;
  set.available = Math.min(set.available, replicas);
}

const POD = {
  containers: [],
  restartPolicy: "Always",
  terminationGracePeriodSeconds: 30,
  dnsPolicy: "ClusterFirst",
  securityContext: {},
  schedulerName: "default-scheduler",
} as const;

const limits = (replicas: number, maxSurge: number | string, maxUnavailable: number | string) =>
  limitsOf({
    spec: {
      replicas,
      selector: {},
      template: { metadata: { creationTimestamp: null }, spec: { ...POD, containers: [] } },
      strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge, maxUnavailable } },
      revisionHistoryLimit: 10,
      progressDeadlineSeconds: 600,
    },
  });

it("never has more pods than the surge allows, nor fewer available ones than may be missing, and ends with the new ones", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      percentOrNumber,
      percentOrNumber,
      fc.array(fc.boolean(), { minLength: 400, maxLength: 400 }),
      (wished, surge, lack, luck) => {
        const bounds = limits(wished, surge, lack);
        const old: SimulatedSet = { name: "old", replicas: wished, available: wished };
        const fresh: SimulatedSet = { name: "new", replicas: 0, available: 0 };
        for (const isLucky of luck) {
          const next = nextOfNew(wished, bounds, sizeOf(fresh), [sizeOf(old)]);
          if (next !== fresh.replicas) resize(fresh, next);
          else resize(old, nextOfOld(wished, bounds, sizeOf(fresh), [sizeOf(old)]).get("old") ?? 0);
          expect(sum([old, fresh], "replicas")).toBeLessThanOrEqual(wished + bounds.maxSurge);
          expect(sum([old, fresh], "available")).toBeGreaterThanOrEqual(wished - bounds.maxUnavailable);
          if (isLucky && fresh.available < fresh.replicas) fresh.available++;
        }
        while (fresh.available < fresh.replicas || fresh.replicas < wished || old.replicas > 0) {
          const before = JSON.stringify([old, fresh]);
          const next = nextOfNew(wished, bounds, sizeOf(fresh), [sizeOf(old)]);
          if (next !== fresh.replicas) resize(fresh, next);
          else resize(old, nextOfOld(wished, bounds, sizeOf(fresh), [sizeOf(old)]).get("old") ?? 0);
          fresh.available = fresh.replicas;
          expect(JSON.stringify([old, fresh])).not.toBe(before);
        }
        expect([old.replicas, fresh.available]).toEqual([0, wished]);
      },
    ),
    { numRuns: 200 },
  );
});

it("new pods that never become available stop it, with as many old ones left as it must have", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), percentOrNumber, percentOrNumber, (wished, surge, lack) => {
      const bounds = limits(wished, surge, lack);
      const old: SimulatedSet = { name: "old", replicas: wished, available: wished };
      const fresh: SimulatedSet = { name: "new", replicas: 0, available: 0 };
      for (let turn = 0; turn < 60; turn++) {
        const next = nextOfNew(wished, bounds, sizeOf(fresh), [sizeOf(old)]);
        if (next !== fresh.replicas) resize(fresh, next);
        else resize(old, nextOfOld(wished, bounds, sizeOf(fresh), [sizeOf(old)]).get("old") ?? 0);
      }
      expect(old.available).toBeGreaterThanOrEqual(wished - bounds.maxUnavailable);
    }),
  );
});

it("old pods that do not run go first", () => {
  const bounds = { maxSurge: 1, maxUnavailable: 1 };
  const fresh = { name: "new", replicas: 2, available: 2 };
  const next = nextOfOld(4, bounds, fresh, [
    { name: "a", replicas: 2, available: 1 },
    { name: "b", replicas: 1, available: 1 },
  ]);
  expect([...next]).toEqual([
    ["a", 0],
    ["b", 1],
  ]);
});
