import { expect, it } from "vitest";
import { EngineRoom } from "./engine-room.ts";

interface Costs {
  /** Milliseconds to create and start one. */
  readonly start: number;
  /** Milliseconds a call. */
  readonly call: number;
}

async function measure(count: number, calls: number): Promise<Costs> {
  const room = await EngineRoom.open({ budgets: { processes: 2000, steps: Number.POSITIVE_INFINITY } });
  await room.pull("busybox");
  const begun = performance.now();
  for (let at = 0; at < count; at++) {
    await room.create(`c${at}`, { Cmd: ["sleep", "1000000"] });
    await room.call("POST", `/containers/c${at}/start`);
  }
  const made = performance.now();
  for (let at = 0; at < calls / 4; at++) {
    const name = `/containers/c${at % count}`;
    await room.call("GET", `${name}/json`);
    await room.call("POST", `${name}/pause`);
    await room.call("POST", `${name}/unpause`);
    await room.call("GET", "/_ping");
  }
  const done = performance.now();
  expect((await room.call("GET", "/containers/json")).body).toHaveLength(count);
  expect(room.faults).toEqual([]);
  room.close();
  return { start: (made - begun) / count, call: (done - made) / calls };
}

it("500 containers and 10,000 calls: the cost of each does not grow with their number", {
  timeout: 300_000,
}, async () => {
  const few = await measure(125, 2_000);
  const many = await measure(500, 10_000);
  process.stdout.write(
    `start: ${few.start.toFixed(2)} ms with 125 containers, ${many.start.toFixed(2)} with 500; call: ${few.call.toFixed(3)} and ${many.call.toFixed(3)} ms\n`,
  );
  expect(many.start).toBeLessThan(few.start * 3 + 2);
  expect(many.call).toBeLessThan(few.call * 2 + 0.5);
});
