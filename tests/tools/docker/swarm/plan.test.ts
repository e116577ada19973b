import fc from "fast-check";
import { expect, it } from "vitest";
import { isCurrent, isLive, planService } from "../../../../src/tools/docker/swarm/plan.ts";
import { type Service, STATES, type Task } from "../../../../src/tools/docker/swarm/swarm-state.ts";

const NOW = "2026-01-01T00:00:00.000000000Z";
const template = (Image: string) => ({ ContainerSpec: { Image }, ForceUpdate: 0 });

function service(Replicas: number, Parallelism: number): Service {
  return {
    ID: "s",
    Version: { Index: 1 },
    CreatedAt: NOW,
    UpdatedAt: NOW,
    Spec: {
      Name: "web",
      TaskTemplate: template("new"),
      Mode: { Replicated: { Replicas } },
      UpdateConfig: { Parallelism },
    },
  };
}

let count = 0;
function task(Slot: number, State: Task["Status"]["State"], image: string): Task {
  return {
    ID: `t${count++}`,
    Version: { Index: 1 },
    CreatedAt: NOW,
    UpdatedAt: NOW,
    Spec: template(image),
    ServiceID: "s",
    Slot,
    NodeID: "n",
    Status: {
      Timestamp: NOW,
      State,
      Message: "",
      ContainerStatus: { ContainerID: "", PID: 0, ExitCode: 0 },
      PortStatus: {},
    },
    DesiredState: "running",
  };
}

const TASKS = fc.array(
  fc.record({ slot: fc.integer({ min: 1, max: 12 }), state: fc.constantFrom(...STATES), old: fc.boolean() }),
  { maxLength: 20 },
);

/** What the engine makes of a plan, when all it asks for succeeds. */
function follow(tasks: readonly Task[], { stop, start }: ReturnType<typeof planService>): Task[] {
  const left = tasks.filter((one) => !stop.includes(one));
  return [...left, ...start.map((slot) => task(slot, "running", "new"))];
}

function settle(tasks: readonly Task[]): Task[] {
  return tasks.map((one) =>
    isLive(one) ? { ...one, Status: { ...one.Status, State: "running" as const } } : one,
  );
}

it("converges from any state to the wished number of current tasks, one in each slot", () => {
  fc.assert(
    fc.property(TASKS, fc.nat(10), fc.nat(4), (found, replicas, parallelism) => {
      const wished = service(replicas, parallelism);
      let tasks = found.map(({ slot, state, old }) => task(slot, state, old ? "old" : "new"));
      for (let round = 0; round < 60; round++) tasks = settle(follow(tasks, planService(wished, tasks, [1])));
      const live = tasks.filter(isLive);
      expect(live.map(({ Slot }) => Slot).toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: replicas }, (_, at) => at + 1),
      );
      expect(live.every((one) => isCurrent(one, wished.Spec.TaskTemplate))).toBe(true);
      expect(planService(wished, tasks, [1])).toEqual({ stop: [], start: [], isDone: true });
    }),
  );
});

it("never takes more running tasks away at a time than an update may", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 4 }), (replicas, parallelism) => {
      const wished = service(replicas, parallelism);
      let tasks = Array.from({ length: replicas }, (_, at) => task(at + 1, "running", "old"));
      for (let round = 0; round < 30; round++) {
        const plan = planService(wished, tasks, [1]);
        expect(plan.stop.length).toBeLessThanOrEqual(parallelism);
        tasks = follow(tasks, plan);
        expect(tasks.filter(isLive).length).toBeGreaterThanOrEqual(replicas - parallelism);
      }
    }),
  );
});

it("starts nothing in a slot whose task is still there, and of a global service nothing on no node", () => {
  fc.assert(
    fc.property(TASKS, fc.nat(10), (found, replicas) => {
      const tasks = found.map(({ slot, state }) => task(slot, state, "new"));
      const { start } = planService(service(replicas, 1), tasks, [1]);
      const busy = tasks.filter(isLive).map(({ Slot }) => Slot);
      expect(start.filter((slot) => busy.includes(slot))).toEqual([]);
      expect(new Set(start).size).toBe(start.length);
      // Without a node they wait for one; a global service has none to wait for.
      expect(planService(service(replicas, 1), [], []).start.length).toBe(replicas);
      const { Spec, ...others } = service(replicas, 1);
      const everywhere = { ...others, Spec: { ...Spec, Mode: { Global: {} } } };
      expect(planService(everywhere, tasks, []).start).toEqual([]);
    }),
  );
});
