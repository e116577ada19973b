import { Failure } from "../../client/cli/failure.ts";
import { textAt } from "../../client/engine/json.ts";
import type { ComposeCall } from "../context.ts";
import type { Condition, Dependency, Project, Service } from "../project/project.ts";
import { type ProjectContainer, projectContainers } from "./containers.ts";

/** The project of the files, or where only its name is known, what its containers tell of it (compose, `projectFromName`). */
export async function knownProject(
  call: ComposeCall,
  chosen: readonly string[] = call.operands,
): Promise<Project> {
  if (!call.isNamedOnly) return call.project(chosen);
  const name = await call.projectName();
  const containers = (await projectContainers(call.engine, name)).filter(({ isOneOff }) => !isOneOff);
  if (containers.length === 0)
    throw new Failure(`no container found for project ${JSON.stringify(name)}: not found`);
  const services = servicesOf(containers);
  for (const service of chosen)
    if (!services.has(service)) throw new Failure(`no such service: ${JSON.stringify(service)}: not found`);
  return foundProject(name, services);
}

/** Without complaint where there is nothing. */
export function foundProject(name: string, services: ReadonlyMap<string, Service>): Project {
  return {
    name,
    folder: "",
    files: [],
    services,
    allServices: new Set(services.keys()),
    networks: new Map(),
    volumes: new Map(),
    profiles: [],
    model: {},
    variables: new Map(),
  };
}

export function servicesOf(containers: readonly ProjectContainer[]): Map<string, Service> {
  const found = new Map<string, Service>();
  for (const { service, listed } of containers) {
    const known = found.get(service);
    found.set(service, {
      name: service,
      image: textAt(listed, "Image"),
      build: undefined,
      containerName: undefined,
      scale: (known?.scale ?? 0) + 1,
      dependsOn: dependenciesOf(textAt(listed, "Labels", "com.docker.compose.depends_on")),
      networks: [],
      settings: {},
    });
  }
  return found;
}

function dependenciesOf(label: string): Dependency[] {
  return label.split(",").flatMap((part) => {
    const [service = "", condition = "", restarts = "true"] = part.split(":");
    if (service === "") return [];
    return [{ service, condition: conditionOf(condition), isRequired: true, restarts: restarts === "true" }];
  });
}

function conditionOf(text: string): Condition {
  return text === "service_healthy" || text === "service_completed_successfully" ? text : "service_started";
}
