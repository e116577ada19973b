import { Failure } from "../../client/cli/failure.ts";
import type { ComposeCall } from "../context.ts";
import { ofServices, type ProjectContainer, projectContainers } from "./containers.ts";

/** A running container of a service: the first, or the one of `--index`. */
export async function oneOfService(
  call: ComposeCall,
  service: string,
  index: number,
): Promise<ProjectContainer> {
  const project = await call.projectName();
  const containers = ofServices(await projectContainers(call.engine, project), [service]);
  const found = containers.find(({ number, state }) => (index > 0 ? number === index : state === "running"));
  if (!found)
    throw new Failure(
      `service ${JSON.stringify(service)} is not running${index > 0 ? ` container #${index}` : ""}`,
    );
  return found;
}
