import type { Engine } from "../../client/engine/engine.ts";
import { filtersOf } from "../../client/engine/filters.ts";
import { type Json, listAt, textAt, textsAt } from "../../client/engine/json.ts";

/** A container of a project, as the engine lists it. */
export interface ProjectContainer {
  readonly id: string;
  readonly name: string;
  readonly service: string;
  readonly number: number;
  readonly isOneOff: boolean;
  readonly state: string;
  readonly hash: string;
  readonly imageId: string;
  readonly listed: Json;
}

const LABEL = "com.docker.compose.";

/** All containers of a project, by service and number. */
export async function projectContainers(engine: Engine, project: string): Promise<ProjectContainer[]> {
  const answer = await engine.get("/containers/json", {
    all: 1,
    filters: filtersOf([`label=${LABEL}project=${project}`]),
  });
  return listAt(answer)
    .map((listed) => {
      const label = (name: string) => textAt(listed, "Labels", LABEL + name);
      return {
        id: textAt(listed, "Id"),
        name: (textsAt(listed, "Names")[0] ?? "").replace(/^\//, ""),
        service: label("service"),
        number: Number(label("container-number") || 0),
        isOneOff: label("oneoff") === "True",
        state: textAt(listed, "State"),
        hash: label("config-hash"),
        imageId: textAt(listed, "ImageID"),
        listed,
      };
    })
    .sort((a, b) => (a.service === b.service ? a.number - b.number : a.service < b.service ? -1 : 1));
}

/** Those of services: of the chosen ones, or of all. */
export function ofServices(
  containers: readonly ProjectContainer[],
  chosen: readonly string[],
  also: { readonly oneOff?: boolean } = {},
): ProjectContainer[] {
  return containers
    .filter(
      ({ service, isOneOff }) =>
        (also.oneOff || !isOneOff) && (chosen.length === 0 || chosen.includes(service)),
    )
    .sort((a, b) => Number(a.isOneOff) - Number(b.isOneOff));
}
