import { SIGINT, SIGTERM } from "../../../../process/signals.ts";
import { Failure } from "../../client/cli/failure.ts";
import { numberAt } from "../../client/engine/json.ts";
import { type ComposeCall, defineCompose } from "../context.ts";
import { ofServices, type ProjectContainer, projectContainers } from "../engine/containers.ts";
import { createContainers, removeContainer, startContainers, waitFor } from "../engine/converge.ts";
import { LogPrinter, shortName } from "../engine/follow-logs.ts";
import { ensureImages } from "../engine/images.ts";
import { ensureNetworks, ensureVolumes } from "../engine/resources.ts";
import { Progress } from "../progress.ts";
import { inOrder, type Project, type Service } from "../project/project.ts";

/** https://docs.docker.com/reference/cli/docker/compose/up/ */
export const up = defineCompose({
  summary: "Create and start containers",
  usage: "[OPTIONS] [SERVICE...]",
  options: `
    --abort-on-container-exit   Stops all containers if any container was stopped. Incompatible with -d
    --always-recreate-deps   Recreate dependent containers. Incompatible with --no-recreate.
    --attach stringArray   Restrict attaching to the specified services. Incompatible with --attach-dependencies.
    --build   Build images before starting containers
-d, --detach   Detached mode: Run containers in the background
    --exit-code-from string   Return the exit code of the selected service container. Implies --abort-on-container-exit
    --force-recreate   Recreate containers even if their configuration and image haven't changed
    --no-attach stringArray   Do not attach (stream logs) to the specified services
    --no-build   Don't build an image, even if it's policy
    --no-color   Produce monochrome output
    --no-deps   Don't start linked services
    --no-log-prefix   Don't print prefix in logs
    --no-recreate   If containers already exist, don't recreate them. Incompatible with --force-recreate.
    --no-start   Don't start the services after creating them
    --pull string   Pull image before running ("always"|"missing"|"never")
    --quiet-pull   Pull without printing progress information
    --remove-orphans   Remove containers for services not defined in the Compose file
    --scale stringArray   Scale SERVICE to NUM instances. Overrides the scale setting in the Compose file if present.
-t, --timeout int   Use this timeout in seconds for container shutdown when attached or when containers are already running
    --timestamps   Show timestamps
    --wait   Wait for services to be running|healthy. Implies detached mode.
    --wait-timeout int   Maximum duration in seconds to wait for the project to be running|healthy
`,

  async run(call) {
    const { flags } = call;
    if (flags.is("detach") && (flags.is("abort-on-container-exit") || flags.given("exit-code-from")))
      throw new Failure("--abort-on-container-exit and --detach are incompatible");
    if (flags.is("force-recreate") && flags.is("no-recreate"))
      throw new Failure("--force-recreate and --no-recreate are incompatible");
    const project = await call.project();
    const services = withDependencies(project, await call.chosen(), flags.is("no-deps"));
    if (services.length === 0) throw new Failure("no service selected");
    const progress = await bringUp(call, project, services);
    if (flags.is("no-start")) return 0;
    if (!flags.is("detach") && !flags.is("wait")) return attach(call, project, services, progress);
    await startContainers(call, project, services, progress);
    if (flags.is("wait"))
      for (const service of services) await waitFor(call, project, service.name, "service_started", progress);
    return 0;
  },
});

/** Images, networks, volumes, containers: all but the start. */
export async function bringUp(
  call: ComposeCall,
  project: Project,
  services: readonly Service[],
): Promise<Progress> {
  const { flags } = call;
  await ensureImages(call, services, {
    build: flags.is("build"),
    noBuild: flags.is("no-build"),
    pull: flags.text("pull"),
    quiet: flags.options.has("quiet-pull") && flags.is("quiet-pull"),
  });
  const progress = new Progress(call.process);
  await ensureNetworks(call, project, services, progress);
  await ensureVolumes(call, project, services, progress);
  await tellOrphans(call, project, progress);
  const wishes = {
    forceRecreate: forcedNames(call, services),
    noRecreate: flags.is("no-recreate"),
    scales: parseScales(flags.list("scale")),
    timeout: flags.options.has("timeout") && flags.given("timeout") ? flags.number("timeout") : undefined,
  };
  for (const name of wishes.scales.keys())
    if (!project.services.has(name)) throw new Failure(`no such service: ${name}`);
  await createContainers(call, project, services, wishes, progress);
  return progress;
}

/** `--force-recreate` means the services that are named, and not what they depend on: that has an option of its own. */
function forcedNames({ flags, operands }: ComposeCall, services: readonly Service[]): ReadonlySet<string> {
  const areDependencies = flags.options.has("always-recreate-deps") && flags.is("always-recreate-deps");
  const isForced = ({ name }: Service) =>
    operands.length === 0 || operands.includes(name) ? flags.is("force-recreate") : areDependencies;
  return new Set(services.filter(isForced).map(({ name }) => name));
}

async function tellOrphans(call: ComposeCall, project: Project, progress: Progress): Promise<void> {
  const containers = await projectContainers(call.engine, project.name);
  const orphans = containers.filter(
    ({ service, isOneOff }) => !isOneOff && !project.allServices.has(service),
  );
  if (orphans.length === 0) return;
  if (call.flags.is("remove-orphans")) {
    for (const container of orphans) await removeContainer(call, container, progress);
    return;
  }
  const names = orphans.map(({ name }) => name).join(" ");
  await call.log(
    "warning",
    `Found orphan containers ([${names}]) for this project. If you removed or renamed this service in your compose file, you can run this command with the --remove-orphans flag to clean it up.`,
  );
}

export function parseScales(words: readonly string[]): Map<string, number> {
  return new Map(
    words.map((word): [string, number] => {
      const [, name, count] = /^([^=]+)=(\d+)$/.exec(word) ?? [];
      if (name === undefined)
        throw new Failure(`invalid --scale option ${JSON.stringify(word)}. Should be SERVICE=NUM`);
      return [name, Number(count)];
    }),
  );
}

/** The chosen services and all that they depend on. */
export function withDependencies(project: Project, chosen: readonly Service[], isAlone: boolean): Service[] {
  if (isAlone) return [...chosen];
  const all = new Map(chosen.map((service) => [service.name, service]));
  const visit = (service: Service) => {
    for (const { service: name } of service.dependsOn) {
      const other = project.services.get(name);
      if (!other || all.has(name)) continue;
      all.set(name, other);
      visit(other);
    }
  };
  for (const service of chosen) visit(service);
  return inOrder(all.values());
}

async function attach(
  call: ComposeCall,
  project: Project,
  services: readonly Service[],
  progress: Progress,
): Promise<number> {
  const { flags, process } = call;
  const names = services.map(({ name }) => name);
  const containers = ofServices(await projectContainers(call.engine, project.name), names);
  const silent = flags.list("no-attach");
  const only = flags.list("attach");
  const shown = containers.filter(
    ({ service }) => !silent.includes(service) && (only.length === 0 || only.includes(service)),
  );
  await call.print(`Attaching to ${shown.map(shortName).join(", ")}\n`);
  const since = (call.now() / 1000).toFixed(9);
  await startContainers(call, project, services, progress);
  const printer = new LogPrinter(call, shown, {
    follow: true,
    since,
    prefix: !flags.is("no-log-prefix"),
    color: !flags.is("no-color") && process.stdout.isTerminal,
    timestamps: flags.is("timestamps"),
  });
  const isInterrupted = process.block<boolean>((wake) => {
    for (const signal of [SIGINT, SIGTERM]) process.handle(signal, () => wake(true));
    return () => undefined;
  });
  const wantsAbort = flags.is("abort-on-container-exit") || flags.given("exit-code-from");
  const ends = containers.map((container) => followOne(call, container, printer, shown.includes(container)));
  const ended = wantsAbort ? Promise.race(ends) : Promise.all(ends).then(() => undefined);
  // Whichever comes later may still fail when the process is ended.
  for (const one of [ended, isInterrupted, ...ends]) one.catch(() => undefined);
  const first = await Promise.race([ended, isInterrupted]);
  if (first === true) await call.print("Gracefully stopping... (press Ctrl+C again to force)\n");
  else if (wantsAbort) await call.print("Aborting on container exit...\n");
  if (first === true || wantsAbort) await stopAll(call, project, services);
  if (first === true) return 130;
  return wantsAbort ? exitCode(call, project, first) : 0;
}

interface End {
  readonly service: string;
  readonly status: number;
}

async function followOne(
  call: ComposeCall,
  container: ProjectContainer,
  printer: LogPrinter,
  isShown: boolean,
): Promise<End> {
  const { engine } = call;
  if (isShown) await printer.one(container);
  const answer = await engine.post(`/containers/${container.id}/wait`);
  const status = numberAt(answer, "StatusCode");
  await call.print(`${shortName(container)} exited with code ${status}\n`);
  return { service: container.service, status };
}

async function exitCode(
  call: ComposeCall,
  project: Project,
  first: End | boolean | undefined,
): Promise<number> {
  const from = call.flags.text("exit-code-from");
  if (typeof first === "object" && (from === "" || first.service === from)) return first.status;
  const [container] = ofServices(await projectContainers(call.engine, project.name), [from]);
  return container
    ? numberAt(await call.engine.get(`/containers/${container.id}/json`), "State", "ExitCode")
    : 0;
}

async function stopAll(call: ComposeCall, project: Project, services: readonly Service[]): Promise<void> {
  const progress = new Progress(call.process, false, "Stopping");
  const timeout = call.flags.given("timeout") ? call.flags.number("timeout") : undefined;
  for (const { name } of inOrder(services).reverse()) {
    for (const container of ofServices(await projectContainers(call.engine, project.name), [name])) {
      if (container.state !== "running") continue;
      await progress.begin(`Container ${container.name}`, "Stopping");
      await call.engine.post(`/containers/${container.id}/stop`, { query: { t: timeout } });
      await progress.end(`Container ${container.name}`, "Stopped");
    }
  }
}
