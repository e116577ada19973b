import type { Call } from "../cli/call.ts";
import { Failure } from "../cli/failure.ts";
import { parseExtraHost } from "../cli/value-checks.ts";
import { type Json, type JsonRecord, listAt, recordAt, textAt, textsAt } from "../engine/json.ts";
import { healthOf } from "../run/container-config.ts";
import { readEnvironment, readLabels } from "../run/environment.ts";
import { parseMount } from "../run/mounts.ts";
import { parsePublished } from "../run/ports.ts";
import { changedGrants, grantsOf } from "./grants.ts";
import type { PinnedImage } from "./pinned-image.ts";

/** `--limit-cpu 0.5 --limit-memory 64m` and `--reserve-…`, over what was there. */
function amounts({ flags }: Call, kind: "limit" | "reserve", before: JsonRecord): JsonRecord {
  return {
    ...before,
    ...(flags.given(`${kind}-cpu`) && { NanoCPUs: Math.round(Number(flags.text(`${kind}-cpu`)) * 1e9) }),
    ...(flags.given(`${kind}-memory`) && { MemoryBytes: flags.bytes(`${kind}-memory`) }),
  };
}

function resources(call: Call, before: JsonRecord): JsonRecord {
  const Reservations = amounts(call, "reserve", recordAt(before, "Reservations"));
  return {
    ...before,
    Limits: amounts(call, "limit", recordAt(before, "Limits")),
    ...(Object.keys(Reservations).length > 0 && { Reservations }),
  };
}

function restartPolicy({ flags }: Call, before: JsonRecord): JsonRecord {
  return {
    ...before,
    ...(flags.given("restart-condition") && { Condition: flags.text("restart-condition") }),
    ...(flags.given("restart-delay") && { Delay: flags.duration("restart-delay") }),
    ...(flags.given("restart-max-attempts") && { MaxAttempts: flags.number("restart-max-attempts") }),
    ...(flags.given("restart-window") && { Window: flags.duration("restart-window") }),
  };
}

/** How an update goes, or its way back. */
function stepsOf({ flags }: Call, kind: "update" | "rollback", before: JsonRecord): JsonRecord {
  const given = (name: string) => flags.given(`${kind}-${name}`);
  return {
    ...before,
    ...(given("parallelism") && { Parallelism: flags.number(`${kind}-parallelism`) }),
    ...(given("delay") && { Delay: flags.duration(`${kind}-delay`) }),
    ...(given("monitor") && { Monitor: flags.duration(`${kind}-monitor`) }),
    ...(given("failure-action") && { FailureAction: flags.text(`${kind}-failure-action`) }),
    ...(given("max-failure-ratio") && { MaxFailureRatio: flags.number(`${kind}-max-failure-ratio`) }),
    ...(given("order") && { Order: flags.text(`${kind}-order`) }),
  };
}

/** What is set in the container alike by `create` and `update`. */
function containerSettings({ flags }: Call): JsonRecord {
  return {
    ...(flags.given("entrypoint") && { Command: flags.text("entrypoint").split(" ") }),
    ...(flags.given("hostname") && { Hostname: flags.text("hostname") }),
    ...(flags.given("workdir") && { Dir: flags.text("workdir") }),
    ...(flags.given("user") && { User: flags.text("user") }),
    ...(flags.given("tty") && { TTY: flags.is("tty") }),
    ...(flags.given("read-only") && { ReadOnly: flags.is("read-only") }),
    ...(flags.given("stop-signal") && { StopSignal: flags.text("stop-signal") }),
    ...(flags.given("stop-grace-period") && { StopGracePeriod: flags.duration("stop-grace-period") }),
    ...healthOf(flags),
  };
}

function placement({ flags }: Call, before: JsonRecord): JsonRecord {
  const gone = new Set(flags.options.has("constraint-rm") ? flags.list("constraint-rm") : []);
  const added = flags.list(flags.options.has("constraint") ? "constraint" : "constraint-add");
  const kept = textsAt(before, "Constraints").filter((one) => !gone.has(one) && !added.includes(one));
  const Constraints = [...kept, ...added];
  return {
    ...before,
    ...((Constraints.length > 0 || gone.size > 0) && { Constraints }),
    ...(flags.given("replicas-max-per-node") && { MaxReplicas: flags.number("replicas-max-per-node") }),
  };
}

function mountsOf({ flags, process }: Call, before: readonly Json[]): Json[] {
  const gone = new Set(flags.options.has("mount-rm") ? flags.list("mount-rm") : []);
  const added = flags
    .list(flags.options.has("mount") ? "mount" : "mount-add")
    .map((spec) => parseMount(spec, process.cwd));
  const targets = new Set(added.map((mount) => textAt(mount, "Target")));
  const kept = before.filter(
    (mount) => !gone.has(textAt(mount, "Target")) && !targets.has(textAt(mount, "Target")),
  );
  return [...kept, ...added];
}

function publishedPorts(words: readonly string[]): Json[] {
  return Object.entries(parsePublished(words)).flatMap(([inside, bindings]) => {
    const [port, protocol = "tcp"] = inside.split("/");
    return bindings.map(({ HostPort }) => ({
      Protocol: protocol,
      TargetPort: Number(port),
      PublishedPort: Number(HostPort || 0),
      PublishMode: "ingress",
    }));
  });
}

function filled(name: string, list: readonly Json[]): JsonRecord {
  return list.length > 0 ? { [name]: list } : {};
}

/** A list that was not there and has nothing stays away: a task is outdated by each change of its template. */
function changedList(name: string, container: JsonRecord, list: readonly Json[]): JsonRecord {
  return container[name] === undefined && list.length === 0 ? {} : { [name]: list };
}

function filledRecord(name: string, record: JsonRecord): JsonRecord {
  return Object.keys(record).length > 0 ? { [name]: record } : {};
}

/** As a line of `/etc/hosts`. */
function hostLine(word: string): string {
  const [name = "", ...address] = parseExtraHost(word).split(":");
  return `${address.join(":")} ${name}`;
}

/** `docker service create`. */
export async function specFromFlags(call: Call, { Image, platforms }: PinnedImage): Promise<JsonRecord> {
  const { flags, process } = call;
  const [, ...args] = call.operands;
  const mode = flags.text("mode") || "replicated";
  if (!["replicated", "global"].includes(mode))
    throw new Failure(`Unknown mode: ${mode}, only replicated and global supported`);
  if (mode === "global" && flags.given("replicas"))
    throw new Failure("replicas can only be used with replicated or replicated-job mode");
  const env = readEnvironment(process, flags.list("env-file"), flags.list("env"));
  return {
    Name: flags.text("name"),
    Labels: readLabels(process, [], flags.list("label")),
    TaskTemplate: {
      ContainerSpec: {
        Image,
        ...containerSettings(call),
        ...(args.length > 0 && { Args: args }),
        ...(env.length > 0 && { Env: env }),
        Labels: readLabels(process, [], flags.list("container-label")),
        ...filled("Mounts", mountsOf(call, [])),
        ...filled("Hosts", flags.list("host").map(hostLine)),
        ...filled("Secrets", await grantsOf(call, "Secret", flags.list("secret"))),
        ...filled("Configs", await grantsOf(call, "Config", flags.list("config"))),
      },
      Placement: { ...placement(call, {}), ...platforms },
      Resources: resources(call, {}),
      RestartPolicy: restartPolicy(call, { Condition: "any", Delay: 5_000_000_000, MaxAttempts: 0 }),
      ForceUpdate: 0,
    },
    Mode:
      mode === "global"
        ? { Global: {} }
        : { Replicated: { Replicas: flags.given("replicas") ? flags.number("replicas") : 1 } },
    UpdateConfig: stepsOf(call, "update", { Parallelism: 1, FailureAction: "pause", Order: "stop-first" }),
    ...filledRecord("RollbackConfig", stepsOf(call, "rollback", {})),
    EndpointSpec: { Mode: "vip", Ports: publishedPorts(flags.list("publish")) },
  };
}

/** `docker service update`: what is given replaces what was there. */
export async function changedSpec(call: Call, service: Json, image?: PinnedImage): Promise<JsonRecord> {
  const { flags } = call;
  const spec = recordAt(service, "Spec");
  const template = recordAt(spec, "TaskTemplate");
  const container = recordAt(template, "ContainerSpec");
  const added = flags.list("env-add");
  const nameOf = (entry: string) => entry.replace(/=.*/s, "");
  const gone = new Set([...flags.list("env-rm"), ...added.map(nameOf)]);
  const env = [...textsAt(container, "Env").filter((entry) => !gone.has(nameOf(entry))), ...added];
  const { Env: _, ...others } = container;
  const force = Number(template.ForceUpdate ?? 0) + (flags.is("force") ? 1 : 0);
  const labels = Object.entries(recordAt(spec, "Labels")).filter(
    ([name]) => !flags.list("label-rm").includes(name),
  );
  const leaving = new Set(
    flags.list("publish-rm").map((word) => Number(word.replace(/\/.*/, "").replace(/.*:/, ""))),
  );
  const ports = listAt(spec, "EndpointSpec", "Ports").filter(
    (port) => !leaving.has(Number(recordAt(port).TargetPort)),
  );
  return {
    ...spec,
    Labels: { ...Object.fromEntries(labels), ...readLabels(call.process, [], flags.list("label-add")) },
    TaskTemplate: {
      ...template,
      ContainerSpec: {
        ...others,
        ...containerSettings(call),
        ...changedList("Mounts", container, mountsOf(call, listAt(container, "Mounts"))),
        ...changedList(
          "Secrets",
          container,
          await changedGrants(call, "Secret", listAt(container, "Secrets")),
        ),
        ...changedList(
          "Configs",
          container,
          await changedGrants(call, "Config", listAt(container, "Configs")),
        ),
        ...(image && { Image: image.Image }),
        ...(flags.given("args") && { Args: flags.text("args").split(" ") }),
        ...(env.length > 0 && { Env: env }),
      },
      Placement: { ...placement(call, recordAt(template, "Placement")), ...image?.platforms },
      Resources: resources(call, recordAt(template, "Resources")),
      RestartPolicy: restartPolicy(call, recordAt(template, "RestartPolicy")),
      ForceUpdate: force,
    },
    ...(flags.given("replicas") && { Mode: { Replicated: { Replicas: flags.number("replicas") } } }),
    UpdateConfig: stepsOf(call, "update", recordAt(spec, "UpdateConfig")),
    ...filledRecord("RollbackConfig", stepsOf(call, "rollback", recordAt(spec, "RollbackConfig"))),
    EndpointSpec: {
      ...recordAt(spec, "EndpointSpec"),
      Ports: [...ports, ...publishedPorts(flags.list("publish-add"))],
    },
  };
}
