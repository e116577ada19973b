import type { Call } from "../cli/call.ts";
import { listAt, numberAt, recordAt, textAt } from "../engine/json.ts";

const INTERVAL = 200;
/** So long all tasks have to run until a service counts as converged. */
const STABLE = 5_000;

/** Waits until all tasks of a service run and go on running, and tells how far it is: a line for each change. */
export async function waitUntilConverged(call: Call, id: string, name = id): Promise<void> {
  const isQuiet = call.flags.options.has("quiet") && call.flags.is("quiet");
  let last = "";
  const tell = async (text: string) => {
    if (!isQuiet && text !== last) await call.print(text);
    last = text;
  };
  let since: number | undefined;
  for (;;) {
    const service = await call.engine.get(`/services/${id}`, { status: "true" });
    const state = textAt(service, "UpdateStatus", "State");
    if (state === "paused")
      return tell(`service update paused: ${textAt(service, "UpdateStatus", "Message")}\n`);
    const wished = numberAt(service, "ServiceStatus", "DesiredTasks");
    const running = await currentTasks(call, id, JSON.stringify(recordAt(service, "Spec", "TaskTemplate")));
    const isThere = running >= wished && state !== "updating";
    if (!isThere) {
      since = undefined;
      await tell(`overall progress: ${Math.min(running, wished)} out of ${wished} tasks\n`);
    } else {
      if (since === undefined) {
        await tell(`overall progress: ${wished} out of ${wished} tasks\n`);
        since = call.now();
        await tell("verify: Waiting 5 seconds to verify that tasks are stable...\n");
      }
      if (call.now() - since >= STABLE) return tell(`verify: Service ${name} converged\n`);
    }
    await call.process.sleep(INTERVAL);
  }
}

async function currentTasks(call: Call, id: string, template: string): Promise<number> {
  const filters = JSON.stringify({ service: { [id]: true }, "desired-state": { running: true } });
  const tasks = listAt(await call.engine.get("/tasks", { filters }));
  return tasks.filter(
    (task) =>
      textAt(task, "Status", "State") === "running" && JSON.stringify(recordAt(task, "Spec")) === template,
  ).length;
}
