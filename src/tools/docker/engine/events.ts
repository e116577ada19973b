import type { Kernel } from "../../../process/kernel.ts";
import type { Filters } from "./filters.ts";

export interface EngineEvent {
  readonly type: "container" | "image" | "network" | "volume" | "daemon" | "builder";
  readonly action: string;
  readonly id: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** On the computer's clock. */
  readonly at: number;
}

/** As many as the real engine remembers (daemon/events). */
const REMEMBERED = 256;

/** What happens to the engine's objects, for `docker events`. */
export class Events {
  #log: EngineEvent[] = [];
  readonly #listeners = new Set<(event: EngineEvent) => void>();

  constructor(private readonly kernel: Kernel) {}

  publish(
    type: EngineEvent["type"],
    action: string,
    id: string,
    attributes: Readonly<Record<string, string>> = {},
  ): void {
    const event = { type, action, id, attributes, at: this.kernel.now() };
    if (this.#log.length >= REMEMBERED * 2) this.#log = this.#log.slice(-REMEMBERED);
    this.#log.push(event);
    for (const listener of [...this.#listeners]) listener(event);
  }

  /** The past ones, as far as they are remembered. */
  between(since: number, until: number): readonly EngineEvent[] {
    return this.#log.slice(-REMEMBERED).filter(({ at }) => at >= since && at <= until);
  }

  listen(listener: (event: EngineEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** `--filter` of `docker events`. */
export function matchesEvent(event: EngineEvent, filters: Filters): boolean {
  const { type, action, id, attributes } = event;
  const isNamed = (key: string, kind: string) =>
    filters.matches(key, (value) => type === kind && (id.startsWith(value) || attributes.name === value));
  return (
    filters.matches("event", (value) => action === value || action.startsWith(`${value}:`)) &&
    filters.matches("type", (value) => type === value) &&
    isNamed("container", "container") &&
    isNamed("volume", "volume") &&
    isNamed("network", "network") &&
    filters.matches("image", (value) => imageNames(event).some((name) => isImage(name, value))) &&
    filters.matchesLabels(attributes)
  );
}

function imageNames({ type, id, attributes }: EngineEvent): readonly string[] {
  return type === "image" ? [id, attributes.name ?? ""] : [attributes.image ?? ""];
}

function isImage(name: string, wanted: string): boolean {
  return name === wanted || name.replace(/:[^/]*$/, "") === wanted;
}

/** As the API sends it. */
export function eventJson({ type, action, id, attributes, at }: EngineEvent): string {
  const legacy =
    type === "container" || type === "image" ? { status: action, id, from: attributes.image } : {};
  const nanos = Math.floor(at * 1_000_000);
  return `${JSON.stringify({
    ...legacy,
    Type: type,
    Action: action,
    Actor: { ID: id, Attributes: attributes },
    scope: "local",
    time: Math.floor(at / 1000),
    timeNano: nanos,
  })}\n`;
}
