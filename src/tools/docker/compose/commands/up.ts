import { SIGINT, SIGTERM } from "../../../../process/signals.ts";
import { Failure } from "../../client/cli/failure.ts";
import { numberAt } from "../../client/engine/json.ts";
import { type ComposeCall, defineCompose } from "../context.ts";
import { ofServices, type ProjectContainer, projectContainers } from "../engine/containers.ts";
import { createContainers, removeContainer, stopContainer } from "../engine/converge.ts";
import { LogPrinter, shortName } from "../engine/follow-logs.ts";
import { ensureImages } from "../engine/images.ts";
import { ensureNetworks, ensureVolumes } from "../engine/resources.ts";
import { type Awaited, startContainers, waitUntilUp } from "../engine/start-containers.ts";
import type { Progress } from "../progress.ts";
import { inOrder, type Project, type Service } from "../project/project.ts";

/** https://docs.docker.com/reference/cli/docker/compose/up/ */
export const up = defineCompose({
  summary: "Create and start containers",
  usage: "[OPTIONS] [SERVICE...]",
  options: `
    --abort-on-container-exit   Stops all containers if any container was stopped. Incompatible with -d
    --always-recreate-deps   Recreate dependent containers. Incompatible with --no-recreate.
    --attach stringArray   Restrict attaching to the specified services. Incompatible with --attach-dependencies.
    --attach-dependencies   Automatically attach to log output of dependent services
    --build   Build images before starting containers
-d, --detach   Detached mode: Run containers in the background
    --dry-run   Execute command in dry run mode
    --exit-code-from string   Return the exit code of the selected service container. Implies --abort-on-container-exit
    --force-recreate   Recreate containers even if their configuration and image haven't changed
    --no-attach stringArray   Do not attach (stream logs) to the specified services
    --no-build   Don't build an image, even if it's policy
    --no-color   Produce monochrome output
    --no-deps   Don't start linked services
    --no-log-prefix   Don't print prefix in logs
    --no-recreate   If containers already exist, don't recreate them. Incompatible with --force-recreate.
    --no-start   Don't start the services after creating them
    --pull string   Pull image before running ("always"|"missing"|"never") (default "policy")
    --quiet-pull   Pull without printing progress information
    --remove-orphans   Remove containers for services not defined in the Compose file
-V, --renew-anon-volumes   Recreate anonymous volumes instead of retrieving data from the previous containers
    --scale scale   Scale SERVICE to NUM instances. Overrides the scale setting in the Compose file if present.
-t, --timeout int   Use this timeout in seconds for container shutdown when attached or when containers are already running
    --timestamps   Show timestamps
    --wait   Wait for services to be running|healthy. Implies detached mode.
    --wait-timeout int   Maximum duration to wait for the project to be running|healthy
-w, --watch   Watch source code and rebuild/refresh containers when files are updated.
`,

  async run(call) {
    const { flags } = call;
    checkUpFlags(call);
    if (flags.is("watch")) throw new Failure("rockpool: docker compose up --watch is not simulated here");
    const project = await call.project();
    const services = withDependencies(project, await call.chosen(), flags.is("no-deps"));
    if (services.length === 0) throw new Failure("no service selected");
    const from = flags.text("exit-code-from");
    if (from !== "" && !project.services.has(from)) throw new Failure(`no such service: ${from}: not found`);
    const progress = await bringUp(call, project, services, flags.is("no-start") ? "Creating" : "Running");
    if (flags.is("no-start")) return 0;
    if (!flags.is("detach") && !flags.is("wait")) return attach(call, project, services);
    await startContainers(call, project, services, progress);
    if (flags.is("wait")) {
      const all = services.map(({ name }) => ({
        service: name,
        condition: conditionAmong(services, name),
        isRequired: true,
      }));
      await waitUntilUp(call, project, all, progress);
    }
    return 0;
  },
});

/** Those that go with a program's choice of what to do, and those that do not. */
export function checkUpFlags({ flags }: ComposeCall): void {
  const has = (name: string) => flags.options.has(name) && flags.given(name);
  const aborts = has("abort-on-container-exit") || has("exit-code-from");
  if (has("detach") && (aborts || has("attach") || has("attach-dependencies")))
    throw new Failure(
      "--detach cannot be combined with --abort-on-container-exit, --attach or --attach-dependencies",
    );
  if (flags.is("build") && flags.is("no-build")) throw new Failure("--build and --no-build are incompatible");
  if (has("wait") && aborts)
    throw new Failure(
      "--wait cannot be combined with --abort-on-container-exit, --attach or --attach-dependencies",
    );
  if (flags.is("force-recreate") && flags.is("no-recreate"))
    throw new Failure("--force-recreate and --no-recreate are incompatible");
  if (has("always-recreate-deps") && flags.is("no-recreate"))
    throw new Failure("--always-recreate-deps and --no-recreate are incompatible");
  const pull = flags.text("pull");
  if (!["policy", "always", "missing", "never", "build"].includes(pull))
    throw new Failure(`invalid --pull option ${JSON.stringify(pull)}`);
}

/** One that others wait for the end of may end. */
function conditionAmong(services: readonly Service[], name: string): Awaited["condition"] {
  const isEnding = services.some(({ dependsOn }) =>
    dependsOn.some((one) => one.service === name && one.condition === "service_completed_successfully"),
  );
  return isEnding ? "service_completed_successfully" : "running_or_healthy";
}

/** Images, networks, volumes, containers: all but the start. */
export async function bringUp(
  call: ComposeCall,
  project: Project,
  services: readonly Service[],
  title = "Running",
): Promise<Progress> {
  const { flags } = call;
  const scales = parseScales(flags.list("scale"));
  for (const name of scales.keys())
    if (!project.services.has(name)) throw new Failure(`no such service: ${name}: not found`);
  await ensureImages(call, services, {
    build: flags.is("build"),
    noBuild: flags.is("no-build"),
    pull: flags.text("pull"),
    quiet: flags.options.has("quiet-pull") && flags.is("quiet-pull"),
  });
  const progress = call.progress(title);
  await ensureNetworks(call, project, services, progress);
  await ensureVolumes(call, project, services, progress);
  await tellOrphans(call, project, progress);
  const wishes = {
    forceRecreate: forcedNames(call, services),
    noRecreate: flags.is("no-recreate"),
    scales,
    timeout: flags.options.has("timeout") && flags.given("timeout") ? flags.number("timeout") : undefined,
  };
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

/** Starts, without a word about it, and shows what the containers say. */
async function attach(call: ComposeCall, project: Project, services: readonly Service[]): Promise<number> {
  const { flags, process } = call;
  const names = services.map(({ name }) => name);
  const containers = ofServices(await projectContainers(call.engine, project.name), names);
  const shown = containers.filter(({ service }) => isAttached(call, service));
  await call.print(`Attaching to ${shown.map(shortName).join(", ")}\n`);
  const since = (call.now() / 1000).toFixed(9);
  await startContainers(call, project, services, call.progress("Running", true));
  const printer = new LogPrinter(call, shown, {
    follow: true,
    since,
    prefix: !flags.is("no-log-prefix"),
    color: !flags.is("no-color") && call.global.ansi !== "never" && process.stdout.isTerminal,
    timestamps: flags.is("timestamps"),
  });
  const isInterrupted = process.block<boolean>((wake) => {
    for (const signal of [SIGINT, SIGTERM]) process.handle(signal, () => wake(true));
    return () => undefined;
  });
  const wantsAbort = flags.is("abort-on-container-exit") || flags.given("exit-code-from");
  const awaited = wantsAbort ? containers : shown;
  const ends = awaited.map((container) => followOne(call, container, printer, shown.includes(container)));
  const ended = wantsAbort ? Promise.race(ends) : Promise.all(ends).then(() => undefined);
  // Whichever comes later may still fail when the process is ended.
  for (const one of [ended, isInterrupted, ...ends]) one.catch(() => undefined);
  const first = await Promise.race([ended, isInterrupted]);
  if (first === true) await call.warn("Gracefully stopping... (press Ctrl+C again to force)\n");
  else if (wantsAbort) await call.warn("Aborting on container exit...\n");
  if (first === true || wantsAbort) await stopAll(call, project, services);
  if (first === true) return 130;
  return wantsAbort ? exitCode(call, project, first) : 0;
}

/** Those that are named, and what they depend on only where that is wished. */
function isAttached({ flags, operands }: ComposeCall, service: string): boolean {
  if (flags.list("no-attach").includes(service)) return false;
  const only = flags.list("attach");
  if (only.length > 0) return only.includes(service);
  return operands.length === 0 || flags.is("attach-dependencies") || operands.includes(service);
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
  await call.print(printer.colored(container, `${shortName(container)} exited with code ${status}\n`));
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
  const progress = call.progress("Stopping");
  const timeout = call.flags.given("timeout") ? call.flags.number("timeout") : undefined;
  for (const { name } of inOrder(services).reverse()) {
    for (const container of ofServices(await projectContainers(call.engine, project.name), [name]))
      await stopContainer(call, container, progress, timeout);
  }
}
