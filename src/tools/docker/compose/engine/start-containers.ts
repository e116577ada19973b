import { Failure } from "../../client/cli/failure.ts";
import { numberAt, textAt } from "../../client/engine/json.ts";
import type { ComposeCall } from "../context.ts";
import type { Progress } from "../progress.ts";
import { type Condition, inOrder, type Project, type Service } from "../project/project.ts";
import { ofServices, type ProjectContainer, projectContainers } from "./containers.ts";
import { injectGrants } from "./inject-grants.ts";

interface Starting {
  readonly call: ComposeCall;
  readonly project: Project;
  readonly progress: Progress;
  /** Set by the first that fails: nobody waits any longer. */
  hasFailed: boolean;
}

/** Starts what does not run, each service when those that it waits for are as it wants them; neighbours at the same time. */
export async function startContainers(
  call: ComposeCall,
  project: Project,
  services: readonly Service[],
  progress: Progress,
): Promise<void> {
  const starting: Starting = { call, project, progress, hasFailed: false };
  const started = new Map<string, Promise<void>>();
  for (const service of inOrder(services)) {
    const before = service.dependsOn.map((one) => started.get(one.service));
    started.set(service.name, startAfter(starting, service, before));
  }
  const ends = await Promise.allSettled(started.values());
  const failed = ends.find((end) => end.status === "rejected" && !(end.reason instanceof Abandoned));
  if (failed?.status === "rejected") throw failed.reason;
}

/** Another service has failed. */
class Abandoned extends Error {}

async function startAfter(
  starting: Starting,
  service: Service,
  before: readonly (Promise<void> | undefined)[],
): Promise<void> {
  try {
    await Promise.all(before);
    await startService(starting, service);
  } catch (error) {
    starting.hasFailed = true;
    throw error;
  }
}

async function startService(starting: Starting, service: Service): Promise<void> {
  const { call, project, progress } = starting;
  const awaited = service.dependsOn.filter(({ condition }) => condition !== "service_started");
  await waitForAll(starting, service.name, awaited);
  if (starting.hasFailed) throw new Abandoned();
  const all = (await projectContainers(call.engine, project.name)).filter(({ isOneOff }) => !isOneOff);
  if (all.length === 0 && service.scale > 0)
    throw new Failure(`service ${JSON.stringify(service.name)} has no container to start`);
  for (const { id, name } of ofServices(all, [service.name]).filter(({ state }) => state !== "running")) {
    await progress.begin(`Container ${name}`, "Starting");
    await injectGrants(call, project, service, id);
    await call.engine.post(`/containers/${id}/start`);
    await progress.end(`Container ${name}`, "Started");
  }
}

async function waitForAll(starting: Starting, dependant: string, all: readonly Awaited[]): Promise<void> {
  const ends = await Promise.allSettled(all.map((one) => waitFor(starting, dependant, one)));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}

/** Waits until the containers of all services run, and are healthy where they can tell. */
export async function waitUntilUp(
  call: ComposeCall,
  project: Project,
  all: readonly Awaited[],
  progress: Progress,
): Promise<void> {
  await waitForAll({ call, project, progress, hasFailed: false }, project.name, all);
}

const POLL = 500;

/** What a service waits for; `running_or_healthy` is that of `up --wait`. */
export interface Awaited {
  readonly service: string;
  readonly condition: Condition | "running_or_healthy";
  readonly isRequired: boolean;
}

/** Waits until the containers of a service are healthy, or have ended well. */
async function waitFor(
  starting: Starting,
  dependant: string,
  { service, condition, isRequired }: Awaited,
): Promise<void> {
  const { call, project, progress } = starting;
  if (!project.services.has(service) && !isRequired) return;
  if (project.services.get(service)?.scale === 0) return;
  const containers = ofServices(await projectContainers(call.engine, project.name), [service]);
  const rows = containers.map(({ name }) => `Container ${name}`);
  for (const row of rows) await progress.begin(row, "Waiting");
  if (containers.length === 0) {
    const message = `${dependant} is missing dependency ${service}`;
    if (isRequired) throw new Failure(message);
    return call.log("warning", message);
  }
  for (;;) {
    await call.process.sleep(POLL);
    if (starting.hasFailed) throw new Abandoned();
    const outcome = await outcomeOf(call, containers, condition);
    if (outcome === undefined) continue;
    if ("status" in outcome) {
      for (const row of rows) await progress.end(row, outcome.status);
      return;
    }
    starting.hasFailed = isRequired;
    if (condition === "running_or_healthy") throw new Failure(outcome.wrong);
    if (!isRequired) return skip(call, service, condition, outcome.wrong, rows, progress);
    const isEnd = condition === "service_completed_successfully";
    const ended = `service ${JSON.stringify(service)} ${outcome.wrong}`;
    for (const row of rows) await progress.fail(row, isEnd ? ended : "Error");
    throw new Failure(isEnd ? ended : `dependency failed to start: ${outcome.wrong}`);
  }
}

async function skip(
  call: ComposeCall,
  service: string,
  condition: Condition,
  wrong: string,
  rows: readonly string[],
  progress: Progress,
): Promise<void> {
  const between = condition === "service_completed_successfully" ? " " : " failed to start: ";
  const reason = `optional dependency ${JSON.stringify(service)}${between}${wrong}`;
  for (const row of rows) await progress.warn(row, `Skipped - ${reason}`);
  await call.log("warning", reason);
}

type WaitOutcome = { readonly status: string } | { readonly wrong: string } | undefined;

async function outcomeOf(
  call: ComposeCall,
  containers: readonly ProjectContainer[],
  condition: Awaited["condition"],
): Promise<WaitOutcome> {
  for (const { id, name } of containers) {
    const container = await call.engine.get(`/containers/${id}/json`);
    const status = textAt(container, "State", "Status");
    const health = textAt(container, "State", "Health", "Status");
    const code = numberAt(container, "State", "ExitCode");
    if (condition === "service_completed_successfully") {
      if (status !== "exited") return undefined;
      if (code !== 0) return { wrong: `didn't complete successfully: exit ${code}` };
      continue;
    }
    if (status === "exited") return { wrong: `container ${name} exited (${code})` };
    if (health === "" && condition === "running_or_healthy") {
      if (status !== "running") return undefined;
      continue;
    }
    if (health === "") return { wrong: `container ${name} has no healthcheck configured` };
    if (health === "unhealthy") return { wrong: `container ${name} is unhealthy` };
    if (health !== "healthy") return undefined;
  }
  return { status: condition === "service_completed_successfully" ? "Exited" : "Healthy" };
}
