import * as v from "valibot";
import { normalizePath } from "../../../base/paths.ts";
import { extractEntries } from "../archive/tree-archive.ts";
import type { Container } from "../engine/containers/container.ts";
import { CREATE_BODY, createContainer } from "../engine/containers/create.ts";
import { removeOnDemand } from "../engine/containers/remove.ts";
import { startContainer } from "../engine/containers/start.ts";
import { stopContainer } from "../engine/containers/stop.ts";
import type { Engine } from "../engine/engine.ts";
import { EngineError, failure } from "../engine/engine-error.ts";
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
      ...(ContainerSpec.Dir && { WorkingDir: ContainerSpec.Dir }),
      ...(ContainerSpec.User && { User: ContainerSpec.User }),
      ...(ContainerSpec.StopSignal && { StopSignal: ContainerSpec.StopSignal }),
      ...(ContainerSpec.Healthcheck && { Healthcheck: ContainerSpec.Healthcheck }),
      Tty: ContainerSpec.TTY ?? false,
      Labels: { ...ContainerSpec.Labels, ...labels },
      HostConfig: {
        NanoCpus: Resources?.Limits?.NanoCPUs ?? 0,
        Memory: Resources?.Limits?.MemoryBytes ?? 0,
        ReadonlyRootfs: ContainerSpec.ReadOnly ?? false,
        ...(ContainerSpec.Mounts?.length && { Mounts: ContainerSpec.Mounts }),
        ...(ContainerSpec.Hosts?.length && { ExtraHosts: ContainerSpec.Hosts.map(hostEntry) }),
      },
    });
    const container = createContainer(this.engine, name, body);
    this.#grant(container, ContainerSpec);
    return container;
  }

  /** Secrets and configs lie in the container before it starts. */
  #grant(container: Container, { Secrets, Configs }: Task["Spec"]["ContainerSpec"]): void {
    const { swarm, runtime } = this.engine;
    const files = runtime.container(container.id)?.files;
    const granted = [
      ...(Secrets ?? []).map(({ SecretID, SecretName, File }) => ({
        object: swarm.secrets.find(SecretID),
        path: normalizePath(File?.Name ?? SecretName, "/run/secrets"),
        File,
      })),
      ...(Configs ?? []).map(({ ConfigID, ConfigName, File }) => ({
        object: swarm.configs.find(ConfigID),
        path: normalizePath(File?.Name ?? ConfigName, "/"),
        File,
      })),
    ];
    if (!files) return;
    const entries = granted.map(({ object, path, File }) => ({
      name: path.slice(1),
      kind: "file" as const,
      mode: File?.Mode ?? 0o444,
      uid: Number(File?.UID ?? 0),
      gid: Number(File?.GID ?? 0),
      mtime: 0,
      content: fromBase64(object.Spec.Data ?? ""),
      target: "",
    }));
    const failed = extractEntries(files, entries, "/");
    if (failed) throw failure(failed.message.toLowerCase());
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

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** `address name…`, as in `/etc/hosts`, in the words of `--add-host`. */
function hostEntry(line: string): string {
  const [address = "", name = ""] = line.split(/\s+/);
  return `${name}:${address}`;
}

function imageOf({ ContainerSpec }: Task["Spec"]): string {
  return ContainerSpec.Image.replace(/@.*/, "");
}
