import * as v from "valibot";
import type { Container } from "../engine/containers/container.ts";
import { CREATE_BODY, createContainer } from "../engine/containers/create.ts";
import { removeOnDemand } from "../engine/containers/remove.ts";
import { startContainer } from "../engine/containers/start.ts";
import { stopContainer } from "../engine/containers/stop.ts";
import type { Engine } from "../engine/engine.ts";
import { EngineError } from "../engine/engine-error.ts";
import { pullImage } from "../engine/images/pull.ts";
import { readReference } from "../engine/images/reference.ts";
import type { Task } from "./swarm-state.ts";

/** The containers of tasks. */
export class TaskContainers {
  #lastStart: Promise<void> = Promise.resolve();
  readonly #pulls = new Map<string, Promise<void>>();

  constructor(private readonly engine: Engine) {}

  /** Gets the image of a task, unless it is there. */
  async prepare({ Spec }: Task): Promise<void> {
    const image = imageOf(Spec);
    if (!this.engine.images.find(image)) await this.#pull(image);
  }

  create(task: Task, service: string): Container {
    const { ContainerSpec, Resources } = task.Spec;
    const name = `${service}.${task.Slot}.${task.ID}`;
    const labels = {
      "com.docker.swarm.node.id": task.NodeID,
      "com.docker.swarm.service.id": task.ServiceID,
      "com.docker.swarm.service.name": service,
      "com.docker.swarm.task": "",
      "com.docker.swarm.task.id": task.ID,
      "com.docker.swarm.task.name": name,
    };
    const body = v.parse(CREATE_BODY, {
      Image: imageOf(task.Spec),
      Env: ContainerSpec.Env ?? [],
      ...(ContainerSpec.Command?.length && { Entrypoint: ContainerSpec.Command }),
      ...(ContainerSpec.Args?.length && { Cmd: ContainerSpec.Args }),
      ...(ContainerSpec.Hostname && { Hostname: ContainerSpec.Hostname }),
      Labels: { ...ContainerSpec.Labels, ...labels },
      HostConfig: {
        NanoCpus: Resources?.Limits?.NanoCPUs ?? 0,
        Memory: Resources?.Limits?.MemoryBytes ?? 0,
      },
    });
    return createContainer(this.engine, name, body);
  }

  /** One start after the other: each takes an address that nobody has. */
  async start(container: Container): Promise<void> {
    const turn = this.#lastStart.then(() => startContainer(this.engine, container)).then(() => undefined);
    this.#lastStart = turn.catch(() => undefined);
    await turn;
  }

  async stop(task: Task | undefined): Promise<void> {
    const container = this.#find(task);
    if (container) await stopContainer(this.engine, container);
  }

  async remove(task: Task): Promise<void> {
    const { engine } = this;
    const container = this.#find(task);
    if (!container) return;
    await stopContainer(engine, container);
    engine.refresh();
    if (!container.isRemoved) await removeOnDemand(engine, container, { volumes: true, force: true });
  }

  #find(task: Task | undefined): Container | undefined {
    const id = task?.Status.ContainerStatus.ContainerID ?? "";
    return id === "" ? undefined : this.engine.containers.find(id);
  }

  /** Tasks of one image wait for the same pull. */
  #pull(image: string): Promise<void> {
    const known = this.#pulls.get(image);
    if (known) return known;
    const pull = this.#fetch(image).finally(() => this.#pulls.delete(image));
    this.#pulls.set(image, pull);
    return pull;
  }

  async #fetch(image: string): Promise<void> {
    try {
      await pullImage(this.engine, readReference(image), async () => undefined);
    } catch (thrown) {
      if (!(thrown instanceof EngineError)) throw thrown;
      const tagged = /:[^/]*$/.test(image) ? image : `${image}:latest`;
      throw new EngineError(404, `No such image: ${tagged}`);
    }
  }
}

function imageOf({ ContainerSpec }: Task["Spec"]): string {
  return ContainerSpec.Image.replace(/@.*/, "");
}
