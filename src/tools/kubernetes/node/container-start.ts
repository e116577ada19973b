import type { Container } from "../../docker/engine/containers/container.ts";
import { EngineError } from "../../docker/engine/engine-error.ts";
import type { Image } from "../../docker/engine/images/image-store.ts";
import type { Container as ContainerSpec, ContainerState, ContainerStatus, Pod } from "../api/pod.ts";
import { ConfigError, environmentOf, expand } from "./container-environment.ts";
import type { NodeServices } from "./kubelet.ts";
import { setContainer } from "./pod-status.ts";
import { bindsOf } from "./volumes.ts";

const RETRY = 10_000;
const LONGEST = 300_000;
const START_ERROR = 128;

/** "started", "ended" where it could not be run, or in how many milliseconds to try again. */
export type StartResult = "started" | "ended" | number;

/** Starts single containers: image, environment, volumes, process; tells each step as the kubelet does. */
export class ContainerStart {
  /** How long the next pull is put off, by image. */
  readonly #pullDelays = new Map<string, { delay: number; until: number; error: string }>();

  constructor(private readonly node: NodeServices) {}

  async run(pod: Pod, spec: ContainerSpec, status: ContainerStatus): Promise<StartResult> {
    const image = await this.#imageFor(pod, spec);
    if (typeof image === "number") return image;
    const { registry, engine, containers } = this.node;
    engine.refresh();
    const now = registry.pods.current(pod);
    if (!now || now.metadata.deletionTimestamp !== undefined || this.node.isEnding()) return "ended";
    const attempt = status.state.terminated || status.lastState.terminated ? status.restartCount + 1 : 0;
    let container: Container;
    try {
      container = this.#create(now, spec, attempt, image);
    } catch (thrown) {
      return this.#refuse(now, spec, thrown);
    }
    this.#tell(now, spec, "Created", `Created container: ${spec.name}`);
    try {
      await containers.start(container);
    } catch (thrown) {
      if (!(thrown instanceof EngineError)) throw thrown;
      engine.refresh();
      this.#noteFailure(now, spec, status, attempt, container, image, thrown);
      return "ended";
    }
    engine.refresh();
    this.#tell(now, spec, "Started", `Started container ${spec.name}`);
    this.#noteStart(now, spec, attempt, container, image);
    this.node.engine.background(this.#dropOlder(now, spec, attempt));
    return "started";
  }

  #create(pod: Pod, spec: ContainerSpec, attempt: number, image: Image): Container {
    const { registry, engine, containers } = this.node;
    const env = environmentOf(registry, pod, spec);
    const values = new Map(
      env.map((line): [string, string] => [line.replace(/=.*/s, ""), line.replace(/^[^=]*=/, "")]),
    );
    const words = (list: readonly string[] | undefined) => (list ?? []).map((word) => expand(word, values));
    return containers.create({
      pod,
      spec,
      attempt,
      image,
      env,
      command: words(spec.command),
      args: words(spec.args),
      binds: bindsOf(engine, registry, pod, spec),
    });
  }

  #refuse(pod: Pod, spec: ContainerSpec, thrown: unknown): number {
    if (!(thrown instanceof ConfigError || thrown instanceof EngineError)) throw thrown;
    const { message } = thrown;
    if (message.startsWith("MountVolume"))
      this.node.registry.event(pod, { type: "Warning", reason: "FailedMount", message, from: "kubelet" });
    else {
      const reason = thrown instanceof ConfigError ? "CreateContainerConfigError" : "CreateContainerError";
      this.#wait(pod, spec, reason, message);
      this.#tell(pod, spec, "Failed", `Error: ${message}`);
    }
    return RETRY;
  }

  #tell(pod: Pod, spec: ContainerSpec, reason: string, message: string): void {
    const type =
      reason === "Failed" || reason === "BackOff" || reason.startsWith("Err") ? "Warning" : "Normal";
    this.node.registry.event(pod, {
      type: reason === "BackOff" ? "Normal" : type,
      reason,
      message,
      from: "kubelet",
      fieldPath: `spec.containers{${spec.name}}`,
    });
  }

  #wait(pod: Pod, spec: ContainerSpec, reason: string, message: string): void {
    setContainer(this.node.registry, pod, spec.name, (now) => ({
      ...now,
      state: { waiting: { reason, message } },
    }));
  }

  #noteStart(pod: Pod, spec: ContainerSpec, attempt: number, container: Container, image: Image): void {
    const { registry } = this.node;
    // It may have ended already: its end is told next.
    setContainer(registry, pod, spec.name, (now) => ({
      ...now,
      state: { running: { startedAt: registry.now() } },
      lastState: lastOf(now),
      ready: false,
      started: !spec.startupProbe,
      restartCount: attempt,
      containerID: `containerd://${container.id}`,
      image: spec.image,
      imageID: image.id,
    }));
    if (!container.state.Running)
      this.node.engine.background(Promise.resolve().then(() => this.#tellEnd(container)));
  }

  /** Its end came before anybody knew that it ran. */
  #tellEnd(container: Container): void {
    this.node.engine.kubernetes.containerEnded(container);
  }

  #noteFailure(
    pod: Pod,
    spec: ContainerSpec,
    status: ContainerStatus,
    attempt: number,
    container: Container,
    image: Image,
    { message }: EngineError,
  ): void {
    const text = message.replace(
      /^failed to create task for container: (.*)error during container init: /,
      "failed to create containerd task: $1",
    );
    const time = this.node.registry.now();
    this.#tell(pod, spec, "Failed", `Error: ${text}`);
    setContainer(this.node.registry, pod, spec.name, (now) => ({
      ...now,
      state: {
        terminated: {
          exitCode: START_ERROR,
          reason: "StartError",
          message: text,
          startedAt: "1970-01-01T00:00:00Z",
          finishedAt: time,
          containerID: `containerd://${container.id}`,
        },
      },
      lastState: lastOf(status),
      ready: false,
      restartCount: attempt,
      containerID: `containerd://${container.id}`,
      imageID: image.id,
    }));
  }

  /** The last one is kept for `logs --previous`. */
  async #dropOlder(pod: Pod, { name }: ContainerSpec, attempt: number): Promise<void> {
    const older = this.node.containers.find(pod, name, attempt - 2);
    if (attempt >= 2 && older) await this.node.containers.remove(older);
  }

  async #imageFor(pod: Pod, spec: ContainerSpec): Promise<Image | number> {
    const { images, engine, registry } = this.node;
    const known = images.find(spec.image);
    const policy = spec.imagePullPolicy ?? "IfNotPresent";
    if (known && policy !== "Always") {
      this.#tell(pod, spec, "Pulled", `Container image "${spec.image}" already present on machine`);
      return known;
    }
    if (policy === "Never") {
      const message = `Container image "${spec.image}" is not present with pull policy of Never`;
      this.#wait(pod, spec, "ErrImageNeverPull", message);
      this.#tell(pod, spec, "ErrImageNeverPull", message);
      return RETRY;
    }
    const failed = this.#pullDelays.get(spec.image);
    if (failed && failed.until > engine.now()) return this.#putOff(pod, spec, failed.until - engine.now());
    this.#tell(pod, spec, "Pulling", `Pulling image "${spec.image}"`);
    const begun = engine.now();
    const image = await images.pull(spec.image);
    engine.refresh();
    if (!registry.pods.current(pod)) return RETRY;
    if (typeof image === "string") return this.#pullFailed(pod, spec, image);
    this.#pullDelays.delete(spec.image);
    const took = formatSeconds(engine.now() - begun);
    this.#tell(
      pod,
      spec,
      "Pulled",
      `Successfully pulled image "${spec.image}" in ${took} (${took} including waiting). Image size: ${engine.images.sizeOf(image)} bytes.`,
    );
    return image;
  }

  #pullFailed(pod: Pod, spec: ContainerSpec, error: string): number {
    const code = /not found$/.test(error) ? "NotFound" : "Unknown";
    const kind = error.startsWith("failed to pull image") ? "InvalidImageName" : "ErrImagePull";
    const message = kind === "ErrImagePull" ? `rpc error: code = ${code} desc = ${error}` : error;
    const before = this.#pullDelays.get(spec.image);
    const delay = before ? Math.min(before.delay * 2, LONGEST) : RETRY;
    this.#pullDelays.set(spec.image, { delay, until: this.node.engine.now() + delay, error: message });
    this.#tell(pod, spec, "Failed", `Failed to pull image "${spec.image}": ${message}`);
    this.#tell(pod, spec, "Failed", `Error: ${kind}`);
    this.#wait(pod, spec, kind, message);
    // The pod shows the error for a moment before it shows that it waits.
    return 1000;
  }

  #putOff(pod: Pod, spec: ContainerSpec, wait: number): number {
    this.#wait(pod, spec, "ImagePullBackOff", `Back-off pulling image "${spec.image}"`);
    this.#tell(pod, spec, "BackOff", `Back-off pulling image "${spec.image}"`);
    this.#tell(pod, spec, "Failed", "Error: ImagePullBackOff");
    return wait;
  }
}

function lastOf({ state, lastState }: ContainerStatus): ContainerState {
  return state.terminated ? state : lastState;
}

function formatSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(3).replace(/\.?0+$/, "")}s`;
}
