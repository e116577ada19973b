import type { Call } from "../cli/call.ts";
import { Failure } from "../cli/failure.ts";
import { at, isRecord, type Json, listAt, numberAt, recordAt, textAt } from "../engine/json.ts";
import { showProgress } from "../format/progress.ts";
import { ServiceTasks } from "./service-tasks.ts";

const INTERVAL = 200;
/** So long, in milliseconds, all tasks have to run until a service counts as converged, unless its update says otherwise. */
const STABLE = 5_000;
const NANOSECONDS = 1_000_000;

/** Waits until all tasks of a service run and go on running, and tells how far each is (docker/cli, `service/progress`). */
export async function waitUntilConverged(call: Call, id: string, name = id): Promise<void> {
  const messages = convergence(call, id, name);
  const isQuiet = call.flags.options.has("quiet") && call.flags.is("quiet");
  if (!isQuiet) return showProgress(call, 1, messages);
  for await (const _ of messages);
}

function told(id: string, status: string): Json {
  return { id, status, progressDetail: {} };
}

async function* convergence(call: Call, id: string, name: string): AsyncGenerator<Json> {
  let tasks: ServiceTasks | undefined;
  let rollsBack = false;
  let since: number | undefined;
  let last: Json | undefined;
  for (;;) {
    const service = await call.engine.get(`/services/${id}`);
    const status = recordAt(service, "UpdateStatus");
    const message = textAt(status, "Message");
    switch (textAt(status, "State")) {
      case "updating":
        rollsBack = false;
        break;
      case "completed":
        if (since === undefined && tasks) return;
        break;
      case "paused":
        throw new Failure(`service update paused: ${message}`);
      case "rollback_started":
        if (!rollsBack && message !== "") yield told("rollback", message);
        rollsBack = true;
        break;
      case "rollback_paused":
        throw new Failure(`service rollback paused: ${message}`);
      case "rollback_completed":
        if (since === undefined) last = told("rollback", message);
        rollsBack = true;
    }
    const stable = numberAt(service, "Spec", "UpdateConfig", "Monitor") / NANOSECONDS || STABLE;
    if (since !== undefined && call.now() - since >= stable) {
      yield told("verify", `Service ${name} converged`);
      if (last !== undefined) yield last;
      return;
    }
    tasks ??= new ServiceTasks(isRecord(at(service, "Spec", "Mode", "Global")));
    const current = await currentTasks(call, id);
    const { isDone, messages } = tasks.look(service, current, await activeNodes(call), rollsBack);
    yield* messages;
    if (isDone) {
      since ??= call.now();
      const rest = stable - (call.now() - since);
      if (rest >= 0)
        yield told(
          "verify",
          `Waiting ${Math.trunc(rest / 1000) + 1} seconds to verify that tasks are stable...`,
        );
    } else {
      if (since !== undefined) yield told("verify", "Detected task failure");
      since = undefined;
    }
    await call.process.sleep(INTERVAL);
  }
}

async function currentTasks(call: Call, id: string): Promise<readonly Json[]> {
  const filters = JSON.stringify({ service: { [id]: true }, "_up-to-date": { true: true } });
  return listAt(await call.engine.get("/tasks", { filters }));
}

async function activeNodes(call: Call): Promise<ReadonlySet<string>> {
  const nodes = listAt(await call.engine.get("/nodes"));
  return new Set(
    nodes.filter((node) => textAt(node, "Status", "State") !== "down").map((node) => textAt(node, "ID")),
  );
}
