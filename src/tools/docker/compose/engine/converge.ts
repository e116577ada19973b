import { Failure } from "../../client/cli/failure.ts";
import { numberAt, recordAt, textAt } from "../../client/engine/json.ts";
import type { ComposeCall } from "../context.ts";
import type { Progress } from "../progress.ts";
import { type Condition, inOrder, type Project, type Service } from "../project/project.ts";
import { configHash, containerBody } from "./container-body.ts";
import { ofServices, type ProjectContainer, projectContainers } from "./containers.ts";
import { imageId } from "./images.ts";

export interface ConvergeWishes {
  /** Names of services whose containers are made anew though nothing has changed. */
  readonly forceRecreate?: ReadonlySet<string>;
  readonly noRecreate: boolean;
  readonly scales: ReadonlyMap<string, number>;
  /** Seconds that a container has to stop. */
  readonly timeout?: number;
}

export function containerName(project: Project, service: Service, number: number): string {
  return service.containerName ?? `${project.name}-${service.name}-${number}`;
}

/** Makes containers as many and as new as the file wants them. Running ones that have not changed are left alone. */
export async function createContainers(
  call: ComposeCall,
  project: Project,
  services: readonly Service[],
  wishes: ConvergeWishes,
  progress: Progress,
): Promise<void> {
  for (const service of inOrder(services)) {
    const existing = ofServices(await projectContainers(call.engine, project.name), [service.name]);
    const wanted = wishes.scales.get(service.name) ?? service.scale;
    if (wanted > 1 && service.containerName)
      throw new Failure(
        `WARNING: The ${JSON.stringify(service.name)} service is using the custom container name ${JSON.stringify(service.containerName)}. Docker requires each container to have a unique name. Remove the custom name to scale the service`,
      );
    const surplus = existing.slice(wanted);
    for (const container of surplus.reverse())
      await removeContainer(call, container, progress, wishes.timeout);
    const kept = existing.slice(0, wanted);
    const image = await imageId(call, service.image);
    for (const container of kept) {
      const hasChanged =
        container.hash !== configHash(service) || (image !== undefined && container.imageId !== image);
      if (wishes.forceRecreate?.has(service.name) || (hasChanged && !wishes.noRecreate))
        await recreate(call, project, service, container, progress, wishes.timeout);
      else
        await progress.end(
          `Container ${container.name}`,
          container.state === "running" ? "Running" : "Created",
        );
    }
    const used = new Set(kept.map(({ number }) => number));
    for (let number = 1; used.size < wanted; number++) {
      if (used.has(number)) continue;
      used.add(number);
      const name = containerName(project, service, number);
      await progress.begin(`Container ${name}`, "Creating");
      await create(call, project, service, name, number, progress);
      await progress.end(`Container ${name}`, "Created");
    }
  }
}

async function create(
  call: ComposeCall,
  project: Project,
  service: Service,
  name: string,
  number: number,
  progress: Progress,
): Promise<string> {
  try {
    const answer = await call.engine.post("/containers/create", {
      query: { name },
      json: containerBody(project, service, { number }),
    });
    const id = textAt(answer, "Id");
    await connectOthers(call, project, service, id, number);
    return id;
  } catch (error) {
    await progress.fail(`Container ${name}`);
    throw error;
  }
}

/** The engine joins a new container to the network of its mode alone where it is old; the rest is ours. */
async function connectOthers(
  call: ComposeCall,
  project: Project,
  service: Service,
  id: string,
  number: number,
): Promise<void> {
  const container = await call.engine.get(`/containers/${id}/json`);
  for (const { key, aliases } of service.networks.slice(1)) {
    const name = project.networks.get(key)?.name ?? key;
    if (Object.hasOwn(recordAt(container, "NetworkSettings", "Networks"), name)) continue;
    await call.engine.post(`/networks/${name}/connect`, {
      json: {
        Container: id,
        EndpointConfig: { Aliases: [containerName(project, service, number), service.name, ...aliases] },
      },
    });
  }
}

async function recreate(
  call: ComposeCall,
  project: Project,
  service: Service,
  container: ProjectContainer,
  progress: Progress,
  timeout: number | undefined,
): Promise<void> {
  const { engine } = call;
  const id = `Container ${container.name}`;
  await progress.begin(id, "Recreate");
  const wasRunning = container.state === "running";
  if (wasRunning) await engine.post(`/containers/${container.id}/stop`, { query: { t: timeout } });
  const name = containerName(project, service, container.number);
  await engine.post(`/containers/${container.id}/rename`, {
    query: { name: `${container.id.slice(0, 12)}_${name}` },
  });
  await create(call, project, service, name, container.number, progress);
  await engine.remove(`/containers/${container.id}`, { force: 1 });
  await progress.end(id, "Recreated");
}

export async function removeContainer(
  call: ComposeCall,
  container: ProjectContainer,
  progress: Progress,
  timeout?: number,
  volumes = false,
): Promise<void> {
  const id = `Container ${container.name}`;
  if (container.state === "running" || container.state === "restarting" || container.state === "paused") {
    await progress.begin(id, "Stopping");
    await call.engine.post(`/containers/${container.id}/stop`, { query: { t: timeout } });
    await progress.end(id, "Stopped");
  }
  await progress.begin(id, "Removing");
  await call.engine.remove(`/containers/${container.id}`, { force: 1, v: volumes ? 1 : undefined });
  await progress.end(id, "Removed");
}

/** Starts what does not run, each service when those that it waits for are as it wants them. */
export async function startContainers(
  call: ComposeCall,
  project: Project,
  services: readonly Service[],
  progress: Progress,
): Promise<void> {
  for (const service of inOrder(services)) {
    for (const { service: name, condition, isRequired } of service.dependsOn) {
      if (condition !== "service_started")
        await waitFor(call, project, name, condition, progress, isRequired);
    }
    for (const container of ofServices(await projectContainers(call.engine, project.name), [service.name])) {
      if (container.state === "running") continue;
      const id = `Container ${container.name}`;
      await progress.begin(id, "Starting");
      try {
        await call.engine.post(`/containers/${container.id}/start`);
      } catch (error) {
        await progress.fail(id);
        throw error;
      }
      await progress.end(id, "Started");
    }
  }
}

const POLL = 500;

/** Waits until the containers of a service are healthy, or have ended well. */
export async function waitFor(
  call: ComposeCall,
  project: Project,
  service: string,
  condition: Condition,
  progress: Progress,
  isRequired = true,
): Promise<void> {
  const containers = ofServices(await projectContainers(call.engine, project.name), [service]);
  for (const { id, name } of containers) {
    const row = `Container ${name}`;
    await progress.begin(row, "Waiting");
    for (;;) {
      const container = await call.engine.get(`/containers/${id}/json`);
      const status = textAt(container, "State", "Status");
      const health = textAt(container, "State", "Health", "Status");
      const code = numberAt(container, "State", "ExitCode");
      if (condition === "service_completed_successfully") {
        if (status === "exited" && code === 0) break;
        if (status === "exited")
          throw await unmet(
            progress,
            row,
            `service ${JSON.stringify(service)} didn't complete successfully: exit ${code}`,
          );
      } else {
        if (
          health === "healthy" ||
          (condition === "service_started" && status === "running" && health === "")
        )
          break;
        if (health === "" && status === "running")
          throw await unmet(progress, row, `container ${name} has no healthcheck configured`);
        if (health === "unhealthy")
          throw await unmet(progress, row, `dependency failed to start: container ${name} is unhealthy`);
        if (status === "exited")
          throw await unmet(progress, row, `dependency failed to start: container ${name} exited (${code})`);
      }
      await call.process.sleep(POLL);
    }
    await progress.end(row, condition === "service_completed_successfully" ? "Exited" : "Healthy");
  }
  if (containers.length === 0 && isRequired)
    throw new Failure(`service ${JSON.stringify(service)} has no container to start`);
}

async function unmet(progress: Progress, row: string, message: string): Promise<Failure> {
  await progress.fail(row);
  return new Failure(message);
}
