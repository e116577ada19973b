import { EngineRoom } from "../tools/docker/engine/engine-room.ts";
import { formatRatio, formatTable, formatTime, median } from "./measure.ts";

const GROWTH_GOAL = 1.1;
const CONTAINERS = 500;
const CALLS = 10_000;
const ROUNDS = 3;
/** Growth is measured between a quarter of a size and all of it. */
const QUARTER = 4;

interface Part {
  readonly title: string;
  readonly text: string;
  readonly missed: number;
}

/** The docker engine with many containers: what each act costs is not to depend on how many there are. */
export async function benchDocker(): Promise<readonly Part[]> {
  await fill(CONTAINERS / QUARTER).then(({ room }) => room.close());
  const times = { few: [] as number[], all: [] as number[], calls: [] as number[], quarter: [] as number[] };
  const lists: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const few = await fill(CONTAINERS / QUARTER);
    few.room.close();
    times.few.push(few.time);
    const { room, time } = await fill(CONTAINERS);
    times.all.push(time);
    times.quarter.push(await timeOf(() => callMany(room, CALLS / QUARTER)));
    times.calls.push(await timeOf(() => callMany(room, CALLS)));
    lists.push(await timeOf(() => room.call("GET", "/containers/json", { query: { all: 1 } })));
    room.close();
  }
  const rows = [
    growthRow(`create and start ${CONTAINERS} containers`, times.few, times.all),
    growthRow(
      `${CALLS.toLocaleString("en")} calls of the API, with ${CONTAINERS} containers`,
      times.quarter,
      times.calls,
    ),
  ];
  const list = [`list ${CONTAINERS} containers`, formatTime(median(lists)), "–"];
  return [
    {
      title: "The docker engine (exponent: time = number to the power of)",
      text: formatTable(["", "ms", "exponent"], [...rows.map(({ cells }) => cells), list]),
      missed: rows.filter(({ isMissed }) => isMissed).length,
    },
  ];
}

function growthRow(name: string, small: readonly number[], large: readonly number[]) {
  const exponent = Math.log(median(large) / median(small)) / Math.log(QUARTER);
  const cells = [name, formatTime(median(large)), formatRatio(exponent, GROWTH_GOAL)];
  return { cells, isMissed: !(exponent <= GROWTH_GOAL) };
}

async function fill(count: number): Promise<{ room: EngineRoom; time: number }> {
  const room = await EngineRoom.open({ budgets: { processes: 2000, steps: Number.POSITIVE_INFINITY } });
  await room.pull("busybox");
  const time = await timeOf(async () => {
    for (let at = 0; at < count; at++) {
      await room.create(`c${at}`, { Cmd: ["sleep", "1000000"] });
      await room.call("POST", `/containers/c${at}/start`);
    }
  });
  return { room, time };
}

async function callMany(room: EngineRoom, calls: number): Promise<void> {
  for (let at = 0; at < calls / 4; at++) {
    const name = `/containers/c${at % CONTAINERS}`;
    await room.call("GET", `${name}/json`);
    await room.call("POST", `${name}/pause`);
    await room.call("POST", `${name}/unpause`);
    await room.call("GET", "/_ping");
  }
  if (room.faults.length > 0) throw room.faults[0];
}

async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
