import type { Call } from "../cli/call.ts";
import { Failure } from "../cli/failure.ts";
import { type Json, type JsonRecord, listAt, recordAt, textAt, textsAt } from "../engine/json.ts";
import { readEnvironment, readLabels } from "../run/environment.ts";
import { parsePublished } from "../run/ports.ts";

/** `--limit-cpu 0.5 --limit-memory 64m`, over what was there. */
function limits({ flags }: Call, before: JsonRecord): JsonRecord {
  const cpus = flags.text("limit-cpu");
  return {
    ...before,
    ...(flags.given("limit-cpu") && { NanoCPUs: Math.round(Number(cpus) * 1e9) }),
    ...(flags.given("limit-memory") && { MemoryBytes: flags.bytes("limit-memory") }),
  };
}

function restartPolicy({ flags }: Call, before: JsonRecord): JsonRecord {
  return {
    ...before,
    ...(flags.given("restart-condition") && { Condition: flags.text("restart-condition") }),
    ...(flags.given("restart-delay") && { Delay: flags.duration("restart-delay") }),
  };
}

function updateConfig({ flags }: Call, before: JsonRecord): JsonRecord {
  return {
    ...before,
    ...(flags.given("update-parallelism") && { Parallelism: flags.number("update-parallelism") }),
    ...(flags.given("update-delay") && { Delay: flags.duration("update-delay") }),
  };
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

/** The image with the digest that the registry has for it now; as it is where nobody knows it. */
async function pinned(call: Call, image: string): Promise<string> {
  let digest = "";
  await call.engine.failureOf(async () => {
    digest = textAt(await call.engine.get(`/distribution/${image}/json`), "Descriptor", "digest");
  });
  const tagged = /:[^/]*$/.test(image) ? image : `${image}:latest`;
  if (digest !== "") return `${tagged}@${digest}`;
  await call.warn(
    `image ${tagged} could not be accessed on a registry to record\nits digest. Each node will access ${tagged} independently,\npossibly leading to different nodes running different\nversions of the image.\n\n`,
  );
  return tagged;
}

/** `docker service create`. */
export async function specFromFlags(call: Call): Promise<JsonRecord> {
  const { flags, process } = call;
  const [image = "", ...args] = call.operands;
  const mode = flags.text("mode") || "replicated";
  if (!["replicated", "global"].includes(mode))
    throw new Failure(`Unknown mode: ${mode}, only replicated and global supported`);
  if (mode === "global" && flags.given("replicas"))
    throw new Failure("replicas can only be used with replicated or replicated-job mode");
  const env = readEnvironment(process, flags.list("env-file"), flags.list("env"));
  const name = flags.text("name") || image.replace(/^.*\//, "").replace(/:.*/, "");
  return {
    Name: name,
    Labels: readLabels(process, [], flags.list("label")),
    TaskTemplate: {
      ContainerSpec: {
        Image: await pinned(call, image),
        ...(flags.given("entrypoint") && { Command: flags.text("entrypoint").split(" ") }),
        ...(args.length > 0 && { Args: args }),
        ...(flags.given("hostname") && { Hostname: flags.text("hostname") }),
        ...(env.length > 0 && { Env: env }),
        Labels: readLabels(process, [], flags.list("container-label")),
      },
      Resources: { Limits: limits(call, {}) },
      RestartPolicy: restartPolicy(call, { Condition: "any", Delay: 5_000_000_000, MaxAttempts: 0 }),
      ForceUpdate: 0,
    },
    Mode:
      mode === "global"
        ? { Global: {} }
        : { Replicated: { Replicas: flags.given("replicas") ? flags.number("replicas") : 1 } },
    UpdateConfig: updateConfig(call, { Parallelism: 1, FailureAction: "pause", Order: "stop-first" }),
    EndpointSpec: { Mode: "vip", Ports: publishedPorts(flags.list("publish")) },
  };
}

/** `docker service update`: what is given replaces what was there. */
export async function changedSpec(call: Call, service: Json): Promise<JsonRecord> {
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
        ...(flags.given("image") && { Image: await pinned(call, flags.text("image")) }),
        ...(flags.given("args") && { Args: flags.text("args").split(" ") }),
        ...(env.length > 0 && { Env: env }),
      },
      Resources: {
        ...recordAt(template, "Resources"),
        Limits: limits(call, recordAt(template, "Resources", "Limits")),
      },
      RestartPolicy: restartPolicy(call, recordAt(template, "RestartPolicy")),
      ForceUpdate: force,
    },
    ...(flags.given("replicas") && { Mode: { Replicated: { Replicas: flags.number("replicas") } } }),
    UpdateConfig: updateConfig(call, recordAt(spec, "UpdateConfig")),
    EndpointSpec: {
      ...recordAt(spec, "EndpointSpec"),
      Ports: [...ports, ...publishedPorts(flags.list("publish-add"))],
    },
  };
}
