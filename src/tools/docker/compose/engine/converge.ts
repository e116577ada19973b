import { Failure } from "../../client/cli/failure.ts";
import { recordAt, textAt } from "../../client/engine/json.ts";
import type { ComposeCall } from "../context.ts";
import type { Progress } from "../progress.ts";
import { inOrder, type Project, type Service } from "../project/project.ts";
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

function containerName(project: Project, service: Service, number: number): string {
  return service.containerName ?? `${project.name}-${service.name}-${number}`;
}

interface Convergence {
  readonly call: ComposeCall;
  readonly project: Project;
  readonly wishes: ConvergeWishes;
  readonly progress: Progress;
  /** Services whose containers were made anew: those that depend on them follow. */
  readonly renewed: Set<string>;
}

/** Makes containers as many and as new as the file wants them. Running ones that have not changed are left alone. */
export async function createContainers(
  call: ComposeCall,
  project: Project,
  services: readonly Service[],
  wishes: ConvergeWishes,
  progress: Progress,
): Promise<void> {
  const convergence = { call, project, wishes, progress, renewed: new Set<string>() };
  for (const service of inOrder(services)) await convergeService(convergence, service);
}

async function convergeService(convergence: Convergence, service: Service): Promise<void> {
  const { call, project, wishes, progress, renewed } = convergence;
  const existing = ofServices(await projectContainers(call.engine, project.name), [service.name]);
  const wanted = wishes.scales.get(service.name) ?? service.scale;
  if (wanted > 1 && service.containerName)
    throw new Failure(
      `WARNING: The ${JSON.stringify(service.name)} service is using the custom container name ${JSON.stringify(service.containerName)}. Docker requires each container to have a unique name. Remove the custom name to scale the service`,
    );
  for (const container of existing.slice(wanted).reverse())
    await removeContainer(call, container, progress, wishes.timeout);
  const image = await imageId(call, service.image);
  const isForced =
    wishes.forceRecreate?.has(service.name) ||
    service.dependsOn.some((dependency) => renewed.has(dependency.service));
  for (const container of existing.slice(0, wanted)) {
    const hasChanged =
      container.hash !== configHash(service) || (image !== undefined && container.imageId !== image);
    if (!wishes.noRecreate && (isForced || hasChanged)) {
      await recreate(convergence, service, container, image);
      renewed.add(service.name);
    } else await tellState(container, progress);
  }
  const next = Math.max(0, ...existing.map(({ number }) => number)) + 1;
  for (let number = next; number < next + wanted - existing.length; number++) {
    const name = containerName(project, service, number);
    await progress.begin(`Container ${name}`, "Creating");
    await create(call, project, service, { name, number, image });
    await progress.end(`Container ${name}`, "Created");
  }
}

/** Of one that is made and was never started nothing is said. */
async function tellState({ name, state }: ProjectContainer, progress: Progress): Promise<void> {
  if (state === "running") await progress.end(`Container ${name}`, "Running");
  else if (state === "exited") await progress.end(`Container ${name}`, "Created");
}

interface NewContainer {
  readonly name: string;
  readonly number: number;
  readonly image: string | undefined;
  /** The one that it takes the place of. */
  readonly replaces?: string;
}

async function create(
  call: ComposeCall,
  project: Project,
  service: Service,
  { name, number, image, replaces }: NewContainer,
): Promise<string> {
  const answer = await call.engine.post("/containers/create", {
    query: { name },
    json: containerBody(project, service, { number, image, replaces }),
  });
  const id = textAt(answer, "Id");
  await connectOthers(call, project, service, id, number);
  return id;
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

/** The new one is made beside the old one, and gets its name when that is gone. */
async function recreate(
  { call, project, wishes, progress }: Convergence,
  service: Service,
  container: ProjectContainer,
  image: string | undefined,
): Promise<void> {
  const { engine } = call;
  const row = `Container ${container.name}`;
  await progress.begin(row, "Recreate");
  const name = containerName(project, service, container.number);
  const id = await create(call, project, service, {
    name: `${container.id.slice(0, 12)}_${name}`,
    number: container.number,
    image,
    replaces: container.id,
  });
  await engine.post(`/containers/${container.id}/stop`, { query: { t: wishes.timeout } });
  await engine.remove(`/containers/${container.id}`);
  await engine.post(`/containers/${id}/rename`, { query: { name } });
  await progress.end(row, "Recreated");
}

export async function stopContainer(
  call: ComposeCall,
  { id, name }: ProjectContainer,
  progress: Progress,
  timeout?: number,
): Promise<void> {
  await progress.begin(`Container ${name}`, "Stopping");
  await call.engine.post(`/containers/${id}/stop`, { query: { t: timeout } });
  await progress.end(`Container ${name}`, "Stopped");
}

/** Stops it first, and says so also of one that has ended before. */
export async function removeContainer(
  call: ComposeCall,
  container: ProjectContainer,
  progress: Progress,
  timeout?: number,
  volumes = false,
): Promise<void> {
  await stopContainer(call, container, progress, timeout);
  await deleteContainer(call, container, progress, volumes);
}

export async function deleteContainer(
  call: ComposeCall,
  { id, name }: ProjectContainer,
  progress: Progress,
  volumes: boolean,
): Promise<void> {
  await progress.begin(`Container ${name}`, "Removing");
  await call.engine.remove(`/containers/${id}`, { force: 1, v: volumes ? 1 : undefined });
  await progress.end(`Container ${name}`, "Removed");
}
