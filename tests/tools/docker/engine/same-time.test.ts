import { afterEach, beforeEach, expect, it } from "vitest";
import { EngineRoom } from "./engine-room.ts";

const SLEEP = { Cmd: ["sleep", "100000"] };
const NAMES = ["c1", "c2", "c3", "c4", "c5", "c6"];

let room: EngineRoom;
beforeEach(async () => {
  room = await EngineRoom.open();
  await room.pull("busybox");
});
afterEach(() => {
  room.close();
  expect(room.faults).toEqual([]);
});

async function inspect(name: string) {
  return (await room.call("GET", `/containers/${name}/json`)).body;
}

/** Each call on a connection of its own. */
function atOnce(calls: readonly (readonly [method: string, path: string])[]): Promise<number[]> {
  return Promise.all(calls.map(async (call) => (await room.apart(...call)).status));
}

const start = (name: string) => ["POST", `/containers/${name}/start`] as const;

it("containers that start at the same time have addresses of their own, and keep them when the computer goes back", async () => {
  for (const name of NAMES) await room.create(name, SLEEP);
  expect(await atOnce(NAMES.map(start))).toEqual(NAMES.map(() => 204));
  const addresses = async () => {
    const found: string[] = [];
    for (const name of NAMES) found.push((await inspect(name)).NetworkSettings.Networks.bridge.IPAddress);
    return found;
  };
  const before = await addresses();
  expect([...before].sort()).toEqual(NAMES.map((_, at) => `172.17.0.${at + 2}`));
  const check = { helpers: new Map(), steps: 1e8 };
  await room.computer.probe("docker rm -f c2 c4; docker run -d busybox sleep 1000", check);
  expect(await addresses()).toEqual(before);
});

it("what is asked of a container that starts waits for the start", async () => {
  await room.create("c1", SLEEP);
  expect((await atOnce([start("c1"), start("c1"), start("c1")])).sort()).toEqual([204, 304, 304]);
  expect((await room.computer.run("pgrep -c sleep")).stdout).toBe("1\n");
  // Whichever of the two comes first, nothing runs that is not there.
  for (const force of [0, 1]) {
    await room.create("c2", SLEEP);
    const statuses = await atOnce([start("c2"), ["DELETE", `/containers/c2?force=${force}`]]);
    expect(["204 204", "204 409", "404 204"]).toContain(statuses.join(" "));
    const { stdout } = await room.computer.run("pgrep -c sleep; docker ps -a --format '{{.Names}}' | wc -l");
    expect(stdout).toMatch(/^(1\n1|2\n2)\n$/);
    await room.call("DELETE", "/containers/c2?force=1");
  }
});
