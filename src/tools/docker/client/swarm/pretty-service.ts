import { type Json, listAt, numberAt, recordAt, textAt, textsAt } from "../engine/json.ts";
import { parseTime } from "../format/text.ts";
import { binarySize, humanDuration } from "../format/units.ts";

/** `docker service inspect --pretty`; the blanks are the client's own. */
export function prettyService(service: Json, now: number): string {
  const spec = recordAt(service, "Spec");
  const container = recordAt(spec, "TaskTemplate", "ContainerSpec");
  const labels = Object.entries(recordAt(spec, "Labels")).map(
    ([name, value]) => ` ${name}${value ? `=${String(value)}` : ""}`,
  );
  const args = textsAt(container, "Args");
  const env = textsAt(container, "Env");
  const constraints = textsAt(spec, "TaskTemplate", "Placement", "Constraints");
  const lines = [
    "",
    `ID:\t\t${textAt(service, "ID")}`,
    `Name:\t\t${textAt(spec, "Name")}`,
    ...(labels.length === 0 ? [] : ["Labels:", ...labels]),
    ...modeOf(spec),
    ...statusOf(service, now),
    "Placement:",
    ...(constraints.length === 0 ? [] : [` Constraints:\t[${constraints.join(" ")}]`]),
    ...configOf(spec, "UpdateConfig", "Update order:      "),
    ...configOf(spec, "RollbackConfig", "Rollback order:    "),
    "ContainerSpec:",
    ` Image:\t\t${textAt(container, "Image")}`,
    ...(args.length === 0 ? [] : [` Args:\t\t${args.map((word) => `${word} `).join("")}`]),
    ...(env.length === 0 ? [] : [` Env:\t\t${env.map((word) => `${word} `).join("")}`]),
    ...(textAt(container, "Dir") === "" ? [] : [` Dir:\t\t${textAt(container, "Dir")}`]),
    ` Init:\t\t${String(container.Init ?? false)}`,
    ...(textAt(container, "User") === "" ? [] : [`User: ${textAt(container, "User")}`]),
    ...mountsOf(container),
    ...grantsOf(container, "Config"),
    ...grantsOf(container, "Secret"),
    "Resources:",
    ...limitsOf(spec, "Reservations", "Reservations"),
    ...limitsOf(spec, "Limits", "Limits"),
    ...networksOf(spec),
    `Endpoint Mode:\t${textAt(service, "Endpoint", "Spec", "Mode") || "vip"}`,
  ];
  return `${lines.join("\n")}${portsOf(service)}\n`;
}

function modeOf(spec: Json): string[] {
  if (recordAt(spec, "Mode").Global !== undefined) return ["Service Mode:\tGlobal"];
  const replicas = numberAt(spec, "Mode", "Replicated", "Replicas");
  return ["Service Mode:\tReplicated", ...(replicas > 0 ? [` Replicas:\t${replicas}`] : [])];
}

/** How far an update is. */
function statusOf(service: Json, now: number): string[] {
  const status = recordAt(service, "UpdateStatus");
  const state = textAt(status, "State");
  if (state === "") return [];
  const ago = (name: string) =>
    `${humanDuration(Math.max(0, now - parseTime(textAt(status, name)))).toLowerCase()} ago`;
  return [
    "UpdateStatus:",
    ` State:\t\t${state}`,
    ` Started:\t${ago("StartedAt")}`,
    ...(state === "completed" ? [` Completed:\t${ago("CompletedAt")}`] : []),
    ` Message:\t${textAt(status, "Message")}`,
  ];
}

function grantsOf(container: Json, kind: "Secret" | "Config"): string[] {
  const grants = listAt(container, `${kind}s`);
  if (grants.length === 0) return [];
  return [
    `${kind}s:`,
    ...grants.flatMap((grant) => [
      ` Target:\t${textAt(grant, "File", "Name")}`,
      `  Source:\t${textAt(grant, `${kind}Name`)}`,
    ]),
  ];
}

/** How it goes from one version to the next, and back. */
function configOf(spec: Json, key: string, order: string): string[] {
  const config = recordAt(spec, key);
  if (Object.keys(config).length === 0) return [];
  const [delay, monitor] = [numberAt(config, "Delay"), numberAt(config, "Monitor")];
  return [
    `${key}:`,
    ` Parallelism:\t${numberAt(config, "Parallelism")}`,
    ...(delay > 0 ? [` Delay:\t\t${duration(delay)}`] : []),
    ` On failure:\t${textAt(config, "FailureAction")}`,
    ...(monitor > 0 ? [` Monitoring Period: ${duration(monitor)}`] : []),
    ` Max failure ratio: ${numberAt(config, "MaxFailureRatio")}`,
    ` ${order}${textAt(config, "Order")}`,
  ];
}

/** Go's short form, of whole seconds. */
function duration(nanoseconds: number): string {
  const seconds = Math.round(nanoseconds / 1e9);
  const minutes = Math.floor(seconds / 60);
  return minutes > 0 ? `${minutes}m${seconds % 60}s` : `${seconds}s`;
}

function mountsOf(container: Json): string[] {
  const mounts = listAt(container, "Mounts");
  if (mounts.length === 0) return [];
  const lines = mounts.flatMap((mount) => [
    `  Target:\t${textAt(mount, "Target")}`,
    `   Source:\t${textAt(mount, "Source")}`,
    `   ReadOnly:\t${String(recordAt(mount).ReadOnly ?? false)}`,
    `   Type:\t${textAt(mount, "Type")}`,
  ]);
  return ["Mounts:", ...lines];
}

function limitsOf(spec: Json, key: string, title: string): string[] {
  const limits = recordAt(spec, "TaskTemplate", "Resources", key);
  const [cpus, memory] = [numberAt(limits, "NanoCPUs"), numberAt(limits, "MemoryBytes")];
  if (cpus === 0 && memory === 0) return [];
  return [
    ` ${title}:`,
    ...(cpus > 0 ? [`  CPU:\t\t${cpus / 1e9}`] : []),
    ...(memory > 0 ? [`  Memory:\t${binarySize(memory)}`] : []),
  ];
}

function networksOf(spec: Json): string[] {
  const networks = listAt(spec, "TaskTemplate", "Networks").map((network) => textAt(network, "Target"));
  return networks.length === 0 ? [] : [`Networks: ${networks.join(" ")} `];
}

function portsOf(service: Json): string {
  const ports = listAt(service, "Endpoint", "Ports");
  if (ports.length === 0) return "\n";
  const lines = ports.flatMap((port) => [
    ` PublishedPort = ${numberAt(port, "PublishedPort")}`,
    `  Protocol = ${textAt(port, "Protocol")}`,
    `  TargetPort = ${numberAt(port, "TargetPort")}`,
    `  PublishMode = ${textAt(port, "PublishMode")}`,
  ]);
  return `\nPorts:\n${lines.join("\n")} \n`;
}
