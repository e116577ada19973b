import { Failure } from "../../client/cli/failure.ts";
import { start as dockerStart } from "../../client/commands/container/start.ts";
import { type Json, type JsonRecord, recordAt, textAt } from "../../client/engine/json.ts";
import { canonicalPath } from "../../client/format/path.ts";
import { type ComposeCall, defineCompose } from "../context.ts";
import { containerBody } from "../engine/container-body.ts";
import { createContainers } from "../engine/converge.ts";
import { ensureImages } from "../engine/images.ts";
import { injectGrants } from "../engine/inject-grants.ts";
import { ensureNetworks, ensureVolumes } from "../engine/resources.ts";
import { runDocker } from "../engine/run-docker.ts";
import { splitWords } from "../engine/split-words.ts";
import { startContainers } from "../engine/start-containers.ts";
import { pairsOf } from "../project/merge.ts";
import { isList, type Project, type Service } from "../project/project.ts";
import { longPorts, longVolume } from "../project/short-forms.ts";
import { withDependencies } from "./up.ts";

/** https://docs.docker.com/reference/cli/docker/compose/run/ */
export const run = defineCompose({
  summary: "Run a one-off command on a service",
  usage: "[OPTIONS] SERVICE [COMMAND] [ARGS...]",
  options: `
    --build   Build image before starting container
    --cap-add list   Add Linux capabilities
    --cap-drop list   Drop Linux capabilities
-d, --detach   Run container in background and print container ID
    --dry-run   Execute command in dry run mode
    --entrypoint string   Override the entrypoint of the image
-e, --env stringArray   Set environment variables
-i, --interactive   Keep STDIN open even if not attached (default true)
-l, --label stringArray   Add or override a label
    --name string   Assign a name to the container
-T, --no-TTY   Disable pseudo-TTY allocation (default: auto-detected)
    --no-deps   Don't start linked services
-p, --publish stringArray   Publish a container's port(s) to the host
    --quiet-pull   Pull without printing progress information
    --remove-orphans   Remove containers for services not defined in the Compose file
    --rm   Automatically remove the container when it exits
-P, --service-ports   Run command with all service's ports enabled and mapped to the host
    --use-aliases   Use the service's network useAliases in the network(s) the container connects to
-u, --user string   Run as specified username or uid
-v, --volume stringArray   Bind mount a volume
-w, --workdir string   Working directory inside the container
`,
  operands: [1, Number.POSITIVE_INFINITY],
  stopsAtOperand: true,
  pipePresets: ["no-TTY"],

  async run(call) {
    const { flags } = call;
    const [name = ""] = call.operands;
    const project = await call.project([name]);
    const [service] = await call.chosen([name]);
    if (!service) throw new Failure(`no such service: ${name}`);
    await prepare(call, project, service);
    const id = await createOneOff(call, project, service);
    await injectGrants(call, project, service, id);
    if (flags.is("detach")) {
      await call.engine.post(`/containers/${id}/start`);
      await call.print(`${id}\n`);
      return 0;
    }
    return runDocker(call, dockerStart, "docker start", [
      "-a",
      ...(flags.is("interactive") ? ["-i"] : []),
      id,
    ]);
  },
});

async function prepare(call: ComposeCall, project: Project, service: Service): Promise<void> {
  const { flags } = call;
  const others = withDependencies(project, [service], flags.is("no-deps")).filter((one) => one !== service);
  await ensureImages(call, [...others, service], {
    build: flags.is("build"),
    pull: "",
    quiet: flags.is("quiet-pull"),
  });
  const progress = call.progress("Creating");
  await ensureNetworks(call, project, [...others, service], progress);
  await ensureVolumes(call, project, [...others, service], progress);
  await createContainers(call, project, others, { noRecreate: false, scales: new Map() }, progress);
  await startContainers(call, project, others, call.progress());
}

async function createOneOff(call: ComposeCall, project: Project, service: Service): Promise<string> {
  const { flags, process } = call;
  const command = call.operands.slice(1);
  const isTerminal =
    process.stdin.isTerminal &&
    process.stdout.isTerminal &&
    !(flags.given("no-TTY") && flags.is("no-TTY")) &&
    !flags.is("detach");
  const { settings } = service;
  const volumes = isList(settings.volumes) ? settings.volumes : [];
  const ports = isList(settings.ports) && flags.is("service-ports") ? settings.ports : [];
  const changes: Record<string, Json> = {
    tty: isTerminal,
    stdin_open: flags.is("interactive"),
    restart: "no",
    ports: [...ports, ...flags.list("publish").flatMap(longPorts)],
    volumes: [...volumes, ...flags.list("volume").map((volume) => mounted(call, volume))],
    environment: { ...recordAt(settings.environment), ...givenVariables(call) },
    labels: { ...pairsOf(settings.labels), ...pairsOf(flags.list("label")) },
  };
  if (command.length > 0) changes.command = command;
  if (flags.given("entrypoint")) {
    changes.entrypoint = splitWords(flags.text("entrypoint"));
    if (command.length === 0) changes.command = null;
  }
  if (flags.text("user") !== "") changes.user = flags.text("user");
  if (flags.text("workdir") !== "") changes.working_dir = flags.text("workdir");
  const name = flags.text("name") || `${project.name}-${service.name}-run-${randomHex(process)}`;
  const body = containerBody(project, service, {
    number: 1,
    isOneOff: true,
    isRemoved: flags.is("rm"),
    changes,
  });
  const answer = await call.engine.post("/containers/create", { query: { name }, json: body });
  return textAt(answer, "Id");
}

function mounted(call: ComposeCall, volume: string): Json {
  const long = longVolume(volume);
  const source = textAt(long, "source");
  return textAt(long, "type") === "bind"
    ? { ...recordAt(long), source: canonicalPath(call.process.cwd, source) }
    : long;
}

/** A name alone takes the value that it has here. */
function givenVariables({ flags, process }: ComposeCall): JsonRecord {
  const given = Object.entries(pairsOf(flags.list("env")));
  return Object.fromEntries(given.map(([name, value]) => [name, value ?? process.env.get(name) ?? null]));
}

/** Twelve digits. */
function randomHex({ kernel }: ComposeCall["process"]): string {
  const part = () =>
    kernel.random
      .below(2 ** 24)
      .toString(16)
      .padStart(6, "0");
  return part() + part();
}
