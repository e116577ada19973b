import * as v from "valibot";
import { encode } from "../../../../base/bytes.ts";
import { commitContainer } from "../containers/commit.ts";
import type { Container } from "../containers/container.ts";
import { CREATE_BODY, checkName, createContainer, nameTaken } from "../containers/create.ts";
import { inspectContainer } from "../containers/inspect.ts";
import { containerFilter, listContainers } from "../containers/list.ts";
import { removeContainer, removeOnDemand } from "../containers/remove.ts";
import { startContainer } from "../containers/start.ts";
import { containerStats } from "../containers/stats.ts";
import {
  killContainer,
  pauseContainer,
  restartContainer,
  type StopWish,
  stopContainer,
  unpauseContainer,
} from "../containers/stop.ts";
import { topTable } from "../containers/top.ts";
import { RESTART_POLICY, updateContainer } from "../containers/update.ts";
import { badRequest, conflict } from "../engine-error.ts";
import { Filters } from "../filters.ts";
import { parseTime, parseTimestamp } from "../go-time.ts";
import type { ApiCall, Routes } from "../router.ts";
import { readBody } from "./read-body.ts";

function containerOf(call: ApiCall): Container {
  return call.engine.containers.require(call.word("id"));
}

async function create(call: ApiCall): Promise<void> {
  const body = await readBody(call, CREATE_BODY);
  const container = createContainer(call.engine, call.query("name"), body);
  await call.answer({ Id: container.id, Warnings: [] }, 201);
}

function stopWish(call: ApiCall): StopWish {
  const timeout = call.query("t");
  return { timeout: timeout === undefined ? undefined : Number(timeout), signal: call.query("signal") };
}

/** Milliseconds that the daemon still writes down what it has done while the program already runs: a server listens before its client is told. */
const WRITING_DOWN = 15;

async function start(call: ApiCall): Promise<void> {
  const hasBegun = await startContainer(call.engine, containerOf(call));
  if (hasBegun) await call.engine.process.sleep(WRITING_DOWN);
  await call.done(hasBegun ? 204 : 304);
}

async function stop(call: ApiCall): Promise<void> {
  const hasStopped = await stopContainer(call.engine, containerOf(call), stopWish(call));
  await call.done(hasStopped ? 204 : 304);
}

async function restart(call: ApiCall): Promise<void> {
  await restartContainer(call.engine, containerOf(call), stopWish(call));
  await call.engine.process.sleep(WRITING_DOWN);
  await call.done();
}

async function kill(call: ApiCall): Promise<void> {
  await killContainer(call.engine, containerOf(call), call.query("signal") ?? "SIGKILL");
  await call.done();
}

function rename(call: ApiCall): Promise<void> {
  const { engine } = call;
  const container = containerOf(call);
  const name = (call.query("name") ?? "").replace(/^\//, "");
  if (name === "") throw badRequest("Neither old nor new names may be empty");
  checkName(name);
  if (name === container.name)
    throw badRequest("Renaming a container with the same name as its current name");
  const owner = engine.containers.idOfName(name);
  if (owner !== undefined) throw nameTaken(name, owner);
  const oldName = `/${container.name}`;
  engine.containers.rename(container, name);
  engine.containerEvent(container, "rename", { oldName });
  return call.done();
}

async function remove(call: ApiCall): Promise<void> {
  await removeOnDemand(call.engine, containerOf(call), {
    volumes: call.flag("v"),
    force: call.flag("force"),
  });
  await call.done();
}

/** The headers go out at once: the client begins what it waits for only then. */
async function wait(call: ApiCall): Promise<void> {
  const container = containerOf(call);
  const condition = call.query("condition") ?? "not-running";
  if (!["", "not-running", "next-exit", "removed"].includes(condition))
    throw badRequest(`invalid condition: "${condition}"`);
  const event =
    condition === "removed"
      ? container.removal()
      : condition === "next-exit" || container.state.Running
        ? container.nextExit()
        : Promise.resolve();
  const write = await call.reply.stream(200, { "Content-Type": "application/json" });
  await event;
  const { Error: message, ExitCode } = container.state;
  // A removal is a success, whatever went wrong before.
  const failed = message === "" || condition === "removed" ? {} : { Error: { Message: message } };
  await write(encode(`${JSON.stringify({ ...failed, StatusCode: ExitCode })}\n`));
}

function top(call: ApiCall): Promise<void> {
  const container = containerOf(call);
  if (!container.state.Running || !container.task) throw conflict(`container ${container.id} is not running`);
  const processes = container.task.processes;
  return call.answer(topTable(processes, call.query("ps_args") ?? "-ef", call.engine.now()));
}

async function resize(call: ApiCall): Promise<void> {
  const container = containerOf(call);
  const [rows, columns] = [Number(call.query("h")), Number(call.query("w"))];
  if (!container.task) throw conflict(`container ${container.id} is not running`);
  if (rows > 0 && columns > 0) container.task.resize({ columns, rows });
  await call.done(200);
}

function changes(call: ApiCall): Promise<void> {
  const container = containerOf(call);
  const kinds = { C: 0, A: 1, D: 2 } as const;
  const found = call.engine.runtime.container(container.id)?.changes() ?? [];
  return call.answer(found.map(({ kind, path }) => ({ Path: path, Kind: kinds[kind] })));
}

function prune(call: ApiCall): Promise<void> {
  const { engine } = call;
  const filters = Filters.parse(call.query("filters"), ["label", "label!", "until"]);
  const fits = containerFilter(engine, filters);
  const until = parseTimestamp(filters.get("until")[0]);
  const deleted: string[] = [];
  let reclaimed = 0;
  for (const container of [...engine.containers.all]) {
    if (container.state.Running || !fits(container)) continue;
    if (until !== undefined && parseTime(container.record.Created) >= until) continue;
    reclaimed += engine.runtime.container(container.id)?.size ?? 0;
    removeContainer(engine, container, { volumes: false, force: false });
    deleted.push(container.id);
  }
  engine.events.publish("container", "prune", "", { reclaimed: String(reclaimed) });
  return call.answer({ ContainersDeleted: deleted.length > 0 ? deleted : null, SpaceReclaimed: reclaimed });
}

const UPDATE = v.looseObject({
  Memory: v.optional(v.number()),
  MemorySwap: v.optional(v.number()),
  MemoryReservation: v.optional(v.number()),
  NanoCpus: v.optional(v.number()),
  CpuQuota: v.optional(v.number()),
  CpuPeriod: v.optional(v.number()),
  CpuShares: v.optional(v.number()),
  PidsLimit: v.optional(v.nullable(v.number())),
  RestartPolicy: v.optional(v.nullable(RESTART_POLICY)),
});

async function update(call: ApiCall): Promise<void> {
  const body = await readBody(call, UPDATE);
  updateContainer(call.engine, containerOf(call), body);
  await call.answer({ Warnings: null });
}

export const CONTAINER_ROUTES: Routes = {
  "GET /containers/json": (call) =>
    call.answer(
      listContainers(call.engine, {
        all: call.flag("all"),
        size: call.flag("size"),
        limit: Number(call.query("limit") ?? 0),
        filters: call.query("filters"),
      }),
    ),
  "POST /containers/create": create,
  "POST /containers/prune": prune,
  "GET /containers/{id}/json": (call) =>
    call.answer(inspectContainer(call.engine, containerOf(call), call.flag("size"))),
  "POST /containers/{id}/start": start,
  "POST /containers/{id}/stop": stop,
  "POST /containers/{id}/restart": restart,
  "POST /containers/{id}/kill": kill,
  "POST /containers/{id}/pause": (call) => {
    pauseContainer(call.engine, containerOf(call));
    return call.done();
  },
  "POST /containers/{id}/unpause": (call) => {
    unpauseContainer(call.engine, containerOf(call));
    return call.done();
  },
  "POST /containers/{id}/rename": rename,
  "POST /containers/{id}/wait": wait,
  "POST /containers/{id}/resize": resize,
  "POST /containers/{id}/update": update,
  "GET /containers/{id}/stats": containerStats,
  "GET /containers/{id}/top": top,
  "GET /containers/{id}/changes": changes,
  "DELETE /containers/{id}": remove,
  "POST /commit": (call) => commitContainer(call),
};
