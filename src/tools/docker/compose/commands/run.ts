import { Failure } from "../../client/cli/failure.ts";
import { start as dockerStart } from "../../client/commands/container/start.ts";
import { type Json, textAt } from "../../client/engine/json.ts";
import { type ComposeCall, defineCompose } from "../context.ts";
import { containerBody } from "../engine/container-body.ts";
import { createContainers, startContainers } from "../engine/converge.ts";
import { ensureImages } from "../engine/images.ts";
import { ensureNetworks, ensureVolumes } from "../engine/resources.ts";
import { runDocker } from "../engine/run-docker.ts";
import { Progress } from "../progress.ts";
import { pairsOf } from "../project/merge.ts";
import { isList, type Project, type Service } from "../project/project.ts";
import { withDependencies } from "./up.ts";

/** https://docs.docker.com/reference/cli/docker/compose/run/ */
export const run = defineCompose({
  summary: "Run a one-off command on a service",
  usage: "[OPTIONS] SERVICE [COMMAND] [ARGS...]",
  options: `
    --build   Build image before starting container
-d, --detach   Run container in background and print container ID
    --entrypoint string   Override the entrypoint of the image
-e, --env stringArray   Set environment variables
-i, --interactive   Keep STDIN open even if not attached (default true)
-l, --label stringArray   Add or override a label
    --name string   Assign a name to the container
-T, --no-TTY   Disable pseudo-TTY allocation (default: auto-detected)
    --no-deps   Don't start linked services
-p, --publish stringArray   Publish a container's port(s) to the host
    --pull string   Pull image before running ("always"|"missing"|"never")
    --quiet-pull   Pull without printing progress information
    --rm   Automatically remove the container when it exits
-P, --service-ports   Run command with all service's ports enabled and mapped to the host
-u, --user string   Run as specified username or uid
-v, --volume stringArray   Bind mount a volume
-w, --workdir string   Working directory inside the container
`,
  operands: [1, Number.POSITIVE_INFINITY],
  stopsAtOperand: true,

  async run(call) {
    const { flags } = call;
    const [name = ""] = call.operands;
    const project = await call.project([name]);
    const [service] = await call.chosen([name]);
    if (!service) throw new Failure(`no such service: ${name}`);
    await prepare(call, project, service);
    const id = await createOneOff(call, project, service);
    if (flags.is("detach")) {
      await call.engine.post(`/containers/${id}/start`);
      await call.print(`${id}\n`);
      return 0;
    }
    const status = await runDocker(call, dockerStart, "docker start", [
      "-a",
      ...(flags.is("interactive") ? ["-i"] : []),
      id,
    ]);
    if (flags.is("rm")) await call.engine.remove(`/containers/${id}`, { force: 1, v: 1 });
    return status;
  },
});

async function prepare(call: ComposeCall, project: Project, service: Service): Promise<void> {
  const { flags } = call;
  const others = withDependencies(project, [service], flags.is("no-deps")).filter((one) => one !== service);
  await ensureImages(call, [...others, service], {
    build: flags.is("build"),
    pull: flags.text("pull"),
    quiet: flags.is("quiet-pull"),
  });
  const progress = new Progress(call.process);
  await ensureNetworks(call, project, [...others, service], progress);
  await ensureVolumes(call, project, [...others, service], progress);
  await createContainers(call, project, others, { noRecreate: false, scales: new Map() }, progress);
  await startContainers(call, project, others, progress);
}

async function createOneOff(call: ComposeCall, project: Project, service: Service): Promise<string> {
  const { flags, process } = call;
  const command = call.operands.slice(1);
  const isTerminal =
    process.stdin.isTerminal && process.stdout.isTerminal && !flags.is("no-TTY") && !flags.is("detach");
  const { settings } = service;
  const volumes = isList(settings.volumes) ? settings.volumes : [];
  const ports = isList(settings.ports) && flags.is("service-ports") ? settings.ports : [];
  const changes: Record<string, Json> = {
    tty: isTerminal,
    stdin_open: flags.is("interactive"),
    restart: "no",
    ports: [...ports, ...flags.list("publish")],
    volumes: [...volumes, ...flags.list("volume")],
    environment: { ...pairsOf(settings.environment), ...pairsOf(flags.list("env")) },
    labels: { ...pairsOf(settings.labels), ...pairsOf(flags.list("label")) },
  };
  if (command.length > 0) changes.command = command;
  if (flags.given("entrypoint")) {
    changes.entrypoint = flags.text("entrypoint");
    if (command.length === 0) changes.command = null;
  }
  if (flags.text("user") !== "") changes.user = flags.text("user");
  if (flags.text("workdir") !== "") changes.working_dir = flags.text("workdir");
  const name = flags.text("name") || `${project.name}-${service.name}-run-${randomHex(process)}`;
  const body = containerBody(project, service, { number: 1, isOneOff: true, changes });
  const answer = await call.engine.post("/containers/create", { query: { name }, json: body });
  return textAt(answer, "Id");
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
