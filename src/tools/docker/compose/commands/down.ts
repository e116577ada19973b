import { Failure } from "../../client/cli/failure.ts";
import { filtersOf } from "../../client/engine/filters.ts";
import { listAt, textAt } from "../../client/engine/json.ts";
import { type ComposeCall, defineCompose } from "../context.ts";
import { projectContainers } from "../engine/containers.ts";
import { removeContainer } from "../engine/converge.ts";
import { Progress } from "../progress.ts";
import { inOrder, type Project } from "../project/project.ts";

/** https://docs.docker.com/reference/cli/docker/compose/down/ */
export const down = defineCompose({
  summary: "Stop and remove containers, networks",
  usage: "[OPTIONS] [SERVICES]",
  options: `
    --remove-orphans   Remove containers for services not defined in the Compose file
    --rmi string   Remove images used by services. "local" remove only images that don't have a custom tag ("local"|"all")
-t, --timeout int   Specify a shutdown timeout in seconds
-v, --volumes   Remove named volumes declared in the "volumes" section of the Compose file and anonymous volumes attached to containers
`,

  async run(call) {
    const { flags, operands } = call;
    const rmi = flags.text("rmi");
    if (rmi !== "" && rmi !== "all" && rmi !== "local")
      throw new Failure(`invalid value for --rmi: ${JSON.stringify(rmi)}`);
    const project =
      call.global.projectName && call.global.files.length === 0
        ? await looseProject(call)
        : await call.project([]);
    const name = project?.name ?? (await call.projectName());
    const progress = new Progress(call.process);
    const order = project
      ? inOrder(project.services.values())
          .map((service) => service.name)
          .reverse()
      : [];
    const known = project?.allServices ?? new Set<string>();
    const containers = (await projectContainers(call.engine, name))
      .filter(({ service, isOneOff }) =>
        operands.length === 0
          ? isOneOff || !project || known.has(service) || flags.is("remove-orphans")
          : operands.includes(service),
      )
      .sort((a, b) => order.indexOf(a.service) - order.indexOf(b.service));
    const timeout = flags.given("timeout") ? flags.number("timeout") : undefined;
    for (const container of containers)
      await removeContainer(call, container, progress, timeout, flags.is("volumes"));
    if (operands.length > 0) return 0;
    const found = await removeOwned(call, name, "networks", progress);
    if (flags.is("volumes")) await removeOwned(call, name, "volumes", progress);
    if (rmi !== "" && project) await removeImages(call, project, rmi, progress);
    if (containers.length === 0 && found === 0)
      await call.log("warning", `No resource found to remove for project ${JSON.stringify(name)}.`);
    return 0;
  },
});

async function looseProject(call: ComposeCall): Promise<Project | undefined> {
  try {
    return await call.project([]);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

async function removeOwned(
  call: ComposeCall,
  project: string,
  kind: "networks" | "volumes",
  progress: Progress,
): Promise<number> {
  const filters = filtersOf([`label=com.docker.compose.project=${project}`]);
  const answer = await call.engine.get(`/${kind}`, { filters });
  const all = kind === "networks" ? listAt(answer) : listAt(answer, "Volumes");
  for (const one of all) {
    const name = textAt(one, "Name");
    const row = kind === "networks" ? `Network ${name}` : `Volume ${name}`;
    await progress.begin(row, "Removing");
    try {
      await call.engine.remove(`/${kind}/${name}`);
      await progress.end(row, "Removed");
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      await progress.fail(row, "Resource is still in use");
    }
  }
  return all.length;
}

async function removeImages(
  call: ComposeCall,
  { services }: Project,
  rmi: string,
  progress: Progress,
): Promise<void> {
  for (const { image, settings } of services.values()) {
    if (rmi === "local" && textAt(settings, "image") !== "") continue;
    const row = `Image ${image.includes(":") ? image : `${image}:latest`}`;
    await progress.begin(row, "Removing");
    const failure = await call.engine.failureOf(() => call.engine.remove(`/images/${image}`));
    if (failure === undefined) await progress.end(row, "Removed");
    else await progress.fail(row, failure);
  }
}
