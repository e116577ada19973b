import { Failure } from "../../client/cli/failure.ts";
import { cp as dockerCp } from "../../client/commands/container/cp.ts";
import { type ComposeCall, defineCompose } from "../context.ts";
import { ofServices, type ProjectContainer, projectContainers } from "../engine/containers.ts";
import { runDocker } from "../engine/run-docker.ts";

/** https://docs.docker.com/reference/cli/docker/compose/cp/ */
export const cp = defineCompose({
  summary: "Copy files/folders between a service container and the local filesystem",
  usage: "[OPTIONS] SERVICE:SRC_PATH DEST_PATH|-\n\tdocker compose cp [OPTIONS] SRC_PATH|- SERVICE:DEST_PATH",
  options: `
-a, --archive   Archive mode (copy all uid/gid information)
    --dry-run   Execute command in dry run mode
-L, --follow-link   Always follow symbol link in SRC_PATH
    --index int   Index of the container if service has multiple replicas
`,
  operands: [2, 2],
  usageStatus: 1,

  async run(call) {
    await call.projectName();
    const [from = "", to = ""] = call.operands;
    const [source, target] = [splitPlace(from), splitPlace(to)];
    if (source.service !== undefined && target.service !== undefined)
      throw new Failure("copying between services is not supported");
    const service = source.service ?? target.service;
    if (service === undefined) throw new Failure("unknown copy direction");
    const progress = call.progress("Copying");
    for (const container of await containersOf(call, service, source.service !== undefined)) {
      const place = (own: Place) => (own.service === undefined ? own.path : `${container.name}:${own.path}`);
      const text = `copy ${place(source)} to ${place(target)}`;
      await progress.begin(container.name, "Copying", text);
      const status = await copy(call, container, source, target);
      if (status !== 0) return status;
      await progress.end(container.name, "Copied", text);
    }
    return 0;
  },
});

interface Place {
  readonly service?: string;
  readonly path: string;
}

/** `service:path`; a colon in a path of ours needs `./` before it. */
function splitPlace(word: string): Place {
  const [, service, path = ""] = /^([^:/.][^:/]*):(.*)$/.exec(word) ?? [];
  return service === undefined ? { path: word } : { service, path };
}

/** All of a service for a copy to it, one for a copy from it. */
async function containersOf(
  call: ComposeCall,
  service: string,
  isFrom: boolean,
): Promise<readonly ProjectContainer[]> {
  const index = call.flags.given("index") ? call.flags.number("index") : 0;
  const found = ofServices(await projectContainers(call.engine, await call.projectName()), [service]).filter(
    ({ number }) => index === 0 || number === index,
  );
  if (found.length === 0)
    throw new Failure(
      index === 0
        ? `no container found for service ${JSON.stringify(service)}`
        : `service ${JSON.stringify(service)} is not running container #${index}`,
    );
  return isFrom ? found.slice(0, 1) : found;
}

function copy(call: ComposeCall, { id }: ProjectContainer, source: Place, target: Place): Promise<number> {
  const { flags } = call;
  const word = (place: Place) => (place.service === undefined ? place.path : `${id}:${place.path}`);
  return runDocker(call, dockerCp, "docker cp", [
    "--quiet",
    ...(flags.is("archive") ? ["-a"] : []),
    ...(flags.is("follow-link") ? ["-L"] : []),
    word(source),
    word(target),
  ]);
}
