import { type Json, listAt, numberAt, recordAt, textAt } from "../engine/json.ts";
import type { ListShape } from "../format/list.ts";
import { ellipsis, naturalLess, parseTime, shortId } from "../format/text.ts";
import { humanDuration } from "../format/units.ts";

export const SERVICE_LIST: ListShape = {
  type: "*service.serviceContext",
  quiet: { table: "{{.ID}}", raw: "id: {{.ID}}" },
  headings: { ID: "ID", Name: "NAME", Mode: "MODE", Replicas: "REPLICAS", Image: "IMAGE", Ports: "PORTS" },
  table: "{{.ID}}\t{{.Name}}\t{{.Mode}}\t{{.Replicas}}\t{{.Image}}\t{{.Ports}}",
};

/** `rockpool/shop-api:1.0@sha256:…` without its digest. */
function withoutDigest(image: string): string {
  return image.replace(/@sha256:.*/, "");
}

export function serviceRow(service: Json) {
  const ports = listAt(service, "Endpoint", "Ports").map(
    (port) =>
      `*:${numberAt(port, "PublishedPort")}->${numberAt(port, "TargetPort")}/${textAt(port, "Protocol")}`,
  );
  const status = recordAt(service, "ServiceStatus");
  return {
    ID: shortId(textAt(service, "ID")),
    Name: textAt(service, "Spec", "Name"),
    Mode: Object.keys(recordAt(service, "Spec", "Mode"))[0]?.toLowerCase() ?? "",
    Replicas: `${numberAt(status, "RunningTasks")}/${numberAt(status, "DesiredTasks")}`,
    Image: withoutDigest(textAt(service, "Spec", "TaskTemplate", "ContainerSpec", "Image")),
    Ports: ports.join(", "),
  };
}

export const TASK_LIST: ListShape = {
  type: "*task.taskContext",
  quiet: { table: "{{.ID}}", raw: "id: {{.ID}}" },
  headings: {
    ID: "ID",
    Name: "NAME",
    Image: "IMAGE",
    Node: "NODE",
    DesiredState: "DESIRED STATE",
    CurrentState: "CURRENT STATE",
    Error: "ERROR",
    Ports: "PORTS",
  },
  table:
    "{{.ID}}\t{{.Name}}\t{{.Image}}\t{{.Node}}\t{{.DesiredState}}\t{{.CurrentState}}\t{{.Error}}\t{{.Ports}}",
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** By slot, the newest first; older ones of a slot hang below it. */
export function taskRows(
  tasks: readonly Json[],
  services: readonly Json[],
  nodes: readonly Json[],
  { now, truncates, format }: { readonly now: number; readonly truncates: boolean; readonly format: string },
) {
  const nameOf = (task: Json) => {
    const service = services.find((one) => textAt(one, "ID") === textAt(task, "ServiceID"));
    return `${textAt(service, "Spec", "Name")}.${numberAt(task, "Slot")}`;
  };
  const isBefore = (a: Json, b: Json) =>
    nameOf(a) === nameOf(b)
      ? textAt(a, "CreatedAt") > textAt(b, "CreatedAt")
      : naturalLess(nameOf(a), nameOf(b)) < 0;
  const sorted = tasks.toSorted((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0));
  const isTable = format === "" || format.startsWith("table");
  return sorted.map((task, at) => {
    const before = sorted[at - 1];
    const name = nameOf(task);
    const node = nodes.find((one) => textAt(one, "ID") === textAt(task, "NodeID"));
    const ago = humanDuration(
      Math.max(0, now - parseTime(textAt(task, "Status", "Timestamp"))),
    ).toLowerCase();
    const error = textAt(task, "Status", "Err");
    return {
      ID: truncates ? shortId(textAt(task, "ID")) : textAt(task, "ID"),
      Name: isTable && before !== undefined && nameOf(before) === name ? ` \\_ ${name}` : name,
      Image: withoutDigest(textAt(task, "Spec", "ContainerSpec", "Image")),
      Node: textAt(node, "Description", "Hostname"),
      DesiredState: capital(textAt(task, "DesiredState")),
      CurrentState: `${capital(textAt(task, "Status", "State"))} ${ago} ago`,
      Error: error === "" ? "" : `"${truncates ? ellipsis(error, 30) : error}"`,
      Ports: "",
    };
  });
}
