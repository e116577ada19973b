import { Failure } from "../../client/cli/failure.ts";
import { filtersOf } from "../../client/engine/filters.ts";
import { listAt, recordAt, textAt } from "../../client/engine/json.ts";
import { type ComposeCall, defineCompose } from "../context.ts";
import { type ProjectContainer, projectContainers } from "../engine/containers.ts";
import { removeContainer } from "../engine/converge.ts";
import { foundProject, servicesOf } from "../engine/found-project.ts";
import { imageId } from "../engine/images.ts";
import type { Progress } from "../progress.ts";
import { inOrder, type Project, type Resource } from "../project/project.ts";

/** https://docs.docker.com/reference/cli/docker/compose/down/ */
export const down = defineCompose({
  summary: "Stop and remove containers, networks",
  usage: "[OPTIONS] [SERVICES]",
  options: `
    --dry-run   Execute command in dry run mode
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
    const name = await call.projectName();
    const containers = (await projectContainers(call.engine, name)).filter(
      ({ isOneOff }) => !isOneOff || flags.is("remove-orphans"),
    );
    const project = call.isNamedOnly ? await foundAt(call, name, containers) : await call.project([]);
    for (const service of operands)
      if (!project.services.has(service)) throw new Failure(`no such service: ${service}`);
    const progress = call.progress();
    const timeout = flags.given("timeout") ? flags.number("timeout") : undefined;
    const remove = (container: ProjectContainer) =>
      removeContainer(call, container, progress, timeout, flags.is("volumes"));
    for (const service of inOrder(project.services.values()).reverse()) {
      if (operands.length > 0 && !operands.includes(service.name)) continue;
      for (const container of containers) if (container.service === service.name) await remove(container);
    }
    const orphans = containers.filter(({ service }) => !project.services.has(service));
    if (flags.is("remove-orphans")) for (const container of orphans) await remove(container);
    await removeRest(call, project, progress, containers.length > 0);
    return 0;
  },
});

async function removeRest(
  call: ComposeCall,
  project: Project,
  progress: Progress,
  hadContainers: boolean,
): Promise<void> {
  const { flags } = call;
  const rmi = flags.text("rmi");
  const networks = ownOf(project.networks);
  const volumes = flags.is("volumes") ? ownOf(project.volumes) : [];
  const images = rmi === "" ? [] : await imagesOf(call, project, rmi);
  if (!hadContainers && networks.length + volumes.length + images.length === 0)
    await call.warn(`Warning: No resource found to remove for project ${JSON.stringify(project.name)}.\n`);
  for (const network of networks) await removeNetwork(call, project, network, progress);
  for (const image of images) await removeOne(call, progress, `Image ${image}`, `/images/${image}`);
  for (const { name } of volumes) await removeOne(call, progress, `Volume ${name}`, `/volumes/${name}`);
}

/** Those that are not of others. */
function ownOf(resources: ReadonlyMap<string, Resource>): Resource[] {
  return [...resources.values()].filter(({ isExternal }) => !isExternal);
}

/** What the engine knows of a project whose files we do not see. */
async function foundAt(
  call: ComposeCall,
  name: string,
  containers: readonly ProjectContainer[],
): Promise<Project> {
  const found = foundProject(name, servicesOf(containers));
  const filters = filtersOf([`label=com.docker.compose.project=${name}`]);
  const resources = async (kind: "networks" | "volumes") => {
    const answer = await call.engine.get(`/${kind}`, { filters });
    const all = kind === "networks" ? listAt(answer) : listAt(answer, "Volumes");
    return new Map(
      all.map((one): [string, Resource] => {
        const own = textAt(one, "Name");
        return [own, { key: own, name: own, isExternal: false, settings: {} }];
      }),
    );
  };
  return { ...found, networks: await resources("networks"), volumes: await resources("volumes") };
}

/** Nothing is said of one that is not there. */
async function removeNetwork(
  call: ComposeCall,
  project: Project,
  { name }: Resource,
  progress: Progress,
): Promise<void> {
  const filters = filtersOf([`label=com.docker.compose.project=${project.name}`]);
  const all = listAt(await call.engine.get("/networks", { filters })).filter(
    (network) => textAt(network, "Name") === name,
  );
  if (all.length === 0) return;
  const row = `Network ${name}`;
  await progress.begin(row, "Removing");
  for (const network of all) {
    const id = textAt(network, "Id");
    const inspected = await call.engine.get(`/networks/${id}`);
    if (Object.keys(recordAt(inspected, "Containers")).length > 0)
      return progress.warn(row, "Resource is still in use");
    await call.engine.remove(`/networks/${id}`);
  }
  await progress.end(row, "Removed");
}

async function removeOne(call: ComposeCall, progress: Progress, row: string, path: string): Promise<void> {
  await progress.begin(row, "Removing");
  // An image goes alone: what it was made from stays, and is found again by the next build.
  const query = path.startsWith("/images/") ? { noprune: 1 } : {};
  const failure = await call.engine.failureOf(() => call.engine.remove(path, query));
  if (failure === undefined) await progress.end(row, "Removed");
  else if (/no such volume|No such image/.test(failure))
    await progress.warn(row, "No resource found to remove");
  else if (/in use|is being used/.test(failure)) await progress.warn(row, "Resource is still in use");
  else throw new Failure(failure);
}

/** Of those that are there: all, or those that got their name from compose. */
async function imagesOf(call: ComposeCall, { services }: Project, rmi: string): Promise<string[]> {
  const names = [...services.values()]
    .filter(({ settings, build }) => rmi === "all" || (build && textAt(settings, "image") === ""))
    .map(({ image }) => (/:[^/]*$/.test(image) ? image : `${image}:latest`));
  const found: string[] = [];
  for (const name of new Set(names)) if ((await imageId(call, name)) !== undefined) found.push(name);
  return found;
}
