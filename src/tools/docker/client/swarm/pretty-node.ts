import { isAt, type Json, listAt, numberAt, recordAt, textAt } from "../engine/json.ts";
import { binarySize } from "../format/units.ts";

/** `docker node inspect --pretty`; the blanks are the client's own. */
export function prettyNode(node: Json): string {
  const labels = Object.entries(recordAt(node, "Spec", "Labels")).map(
    ([name, value]) => `\n - ${name}${value ? `=${String(value)}` : ""}`,
  );
  const message = textAt(node, "Status", "Message");
  const address = textAt(node, "Status", "Addr");
  const name = textAt(node, "Spec", "Name");
  return [
    `ID:\t\t\t${textAt(node, "ID")}`,
    ...(name === "" ? [] : [`Name:\t\t\t${name}`]),
    ...(labels.length === 0 ? [] : [`Labels:${labels.join("")}`]),
    `Hostname:              \t${textAt(node, "Description", "Hostname")}`,
    `Joined at:             \t${timeOf(textAt(node, "CreatedAt"))}`,
    "Status:",
    ` State:\t\t\t${capital(textAt(node, "Status", "State"))}`,
    ...(message === "" ? [] : [` Message:              \t${capital(message)}`]),
    ` Availability:         \t${capital(textAt(node, "Spec", "Availability"))}`,
    ...(address === "" ? [] : [` Address:\t\t${address}`]),
    ...managerOf(node),
    "Platform:",
    ` Operating System:\t${textAt(node, "Description", "Platform", "OS")}`,
    ` Architecture:\t\t${textAt(node, "Description", "Platform", "Architecture")}`,
    "Resources:",
    ` CPUs:\t\t\t${Math.floor(numberAt(node, "Description", "Resources", "NanoCPUs") / 1e9)}`,
    ` Memory:\t\t${binarySize(numberAt(node, "Description", "Resources", "MemoryBytes"))}`,
    ...pluginsOf(node),
    `Engine Version:\t\t${textAt(node, "Description", "Engine", "EngineVersion")}`,
  ].join("\n");
}

function managerOf(node: Json): string[] {
  if (Object.keys(recordAt(node, "ManagerStatus")).length === 0) return [];
  return [
    "Manager Status:",
    ` Address:\t\t${textAt(node, "ManagerStatus", "Addr")}`,
    ` Raft Status:\t\t${capital(textAt(node, "ManagerStatus", "Reachability"))}`,
    ` Leader:\t\t${isAt(node, "ManagerStatus", "Leader") ? "Yes" : "No"}`,
  ];
}

function pluginsOf(node: Json): string[] {
  const plugins = listAt(node, "Description", "Engine", "Plugins");
  if (plugins.length === 0) return [];
  const types = new Set(plugins.map((plugin) => textAt(plugin, "Type")));
  const lines = [...types].map((type) => {
    const names = plugins.filter((plugin) => textAt(plugin, "Type") === type);
    return ` ${type}:\t\t${names.map((plugin) => textAt(plugin, "Name")).join(", ")}`;
  });
  return ["Plugins:", ...lines];
}

/** Go's time as a text, in small letters. */
function timeOf(text: string): string {
  return text.replace("T", " ").replace("Z", " +0000 utc");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
