import { Failure } from "../../client/cli/failure.ts";
import { isRecord, type Json } from "../../client/engine/json.ts";
import { isList, type Project, type Service } from "./project.ts";
import { volumeSource } from "./service.ts";

/** All that services name must be there; no service may wait for itself. */
export function checkReferences(project: Project): void {
  for (const service of project.services.values()) {
    const wrong = (message: string) =>
      new Failure(`service ${JSON.stringify(service.name)} ${message}: invalid compose project`);
    if (service.image === "" && !service.build)
      throw wrong("has neither an image nor a build context specified");
    for (const { service: name, isRequired } of service.dependsOn) {
      if (!project.allServices.has(name) && isRequired)
        throw wrong(`depends on undefined service ${JSON.stringify(name)}`);
    }
    for (const { key } of service.networks) {
      if (!project.networks.has(key)) throw wrong(`refers to undefined network ${key}`);
    }
    for (const name of namedVolumes(service)) {
      if (!project.volumes.has(name)) throw wrong(`refers to undefined volume ${name}`);
    }
    for (const group of ["secrets", "configs"] as const) {
      for (const name of sourcesOf(service.settings[group])) {
        const known = project.model[group];
        if (!isRecord(known) || !Object.hasOwn(known, name))
          throw wrong(`refers to undefined ${group.slice(0, -1)} ${name}`);
      }
    }
  }
  checkCycles(project);
}

export function namedVolumes({ settings }: Service): string[] {
  const volumes = settings.volumes;
  return (isList(volumes) ? volumes : []).flatMap((volume) => volumeSource(volume) ?? []);
}

export function sourcesOf(list: Json | undefined): string[] {
  return (isList(list) ? list : []).map((one) => (isRecord(one) ? String(one.source ?? "") : String(one)));
}

function checkCycles({ services }: Project): void {
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name))
      throw new Failure(
        `dependency cycle detected: ${[...path.slice(path.indexOf(name)), name].join(" -> ")}`,
      );
    for (const { service } of services.get(name)?.dependsOn ?? []) visit(service, [...path, name]);
  };
  for (const name of services.keys()) visit(name, []);
}
