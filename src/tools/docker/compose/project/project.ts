import type { Json, JsonRecord } from "../../client/engine/json.ts";

/** A compose project, read, interpolated and checked. */
export interface Project {
  readonly name: string;
  readonly folder: string;
  readonly files: readonly string[];
  /** Those whose profiles are active, by name. */
  readonly services: ReadonlyMap<string, Service>;
  /** Names of all, also of those that are left out. */
  readonly allServices: ReadonlySet<string>;
  readonly networks: ReadonlyMap<string, Resource>;
  readonly volumes: ReadonlyMap<string, Resource>;
  /** All that services name, whether they are active or not. */
  readonly profiles: readonly string[];
  /** As the files say it, with short forms written out and, unless told otherwise, what goes without saying put in. */
  readonly model: JsonRecord;
  /** What variables in the files stand for. */
  readonly variables: ReadonlyMap<string, string>;
}

export interface Resource {
  /** In the project's file. */
  readonly key: string;
  /** At the engine. */
  readonly name: string;
  readonly isExternal: boolean;
  readonly settings: JsonRecord;
}

export type Condition = "service_started" | "service_healthy" | "service_completed_successfully";

export interface Dependency {
  readonly service: string;
  readonly condition: Condition;
  readonly isRequired: boolean;
  /** Whether the one that depends begins anew with the other. */
  readonly restarts: boolean;
}

export interface Service {
  readonly name: string;
  /** What it is run from; where it is built, the name that its image gets. */
  readonly image: string;
  readonly build: BuildSettings | undefined;
  readonly containerName: string | undefined;
  readonly scale: number;
  readonly dependsOn: readonly Dependency[];
  readonly networks: readonly {
    readonly key: string;
    readonly aliases: readonly string[];
    readonly address: string | undefined;
  }[];
  /** Normalized. */
  readonly settings: JsonRecord;
}

export interface BuildSettings {
  readonly context: string;
  readonly dockerfile: string;
  /** The Dockerfile itself. */
  readonly inline: string;
  readonly target: string;
  readonly args: readonly string[];
  readonly noCache: boolean;
  readonly pull: boolean;
  readonly tags: readonly string[];
  readonly labels: JsonRecord;
}

/** Services so that each stands behind those that it depends on. */
export function inOrder(services: Iterable<Service>): Service[] {
  const all = [...services];
  const done = new Set<string>();
  const ordered: Service[] = [];
  const visit = (service: Service) => {
    if (done.has(service.name)) return;
    done.add(service.name);
    for (const { service: name } of service.dependsOn) {
      const other = all.find((one) => one.name === name);
      if (other) visit(other);
    }
    ordered.push(service);
  };
  for (const service of all) visit(service);
  return ordered;
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
