import { type Json, listAt, recordAt, textAt } from "../../docker/client/engine/json.ts";
import { canonicalQuantity, formatBytes, milliOf, quantityOf } from "../../kubernetes/api/quantity.ts";
import { ageOf } from "../../kubernetes/printers/age.ts";
import { pathOf } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { formatDate, type Lines } from "./lines.ts";

const LEASES = "/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases";
const ROLE = "node-role.kubernetes.io/";

/** A node: how it is, what it has, and what the pods on it have asked for. */
export async function describeNode(call: Call, lines: Lines, node: Json): Promise<void> {
  const { spec, status } = recordAt(node);
  const labels = recordAt(node, "metadata", "labels");
  const roles = Object.keys(labels).filter((key) => key.startsWith(ROLE));
  lines.add(0, `Name:\t${textAt(node, "metadata", "name")}`);
  lines.add(0, `Roles:\t${roles.map((key) => key.slice(ROLE.length)).join(",") || "<none>"}`);
  lines.labels("Labels", labels);
  lines.annotations("Annotations", recordAt(node, "metadata", "annotations"));
  lines.add(0, `CreationTimestamp:\t${formatDate(textAt(node, "metadata", "creationTimestamp"))}`);
  const taints = listAt(spec, "taints").map(taintText);
  lines.add(0, `Taints:\t${taints.length === 0 ? "<none>" : taints.join("\n\t")}`);
  lines.add(0, `Unschedulable:\t${String(recordAt(spec).unschedulable ?? false)}`);
  await describeLease(call, lines, textAt(node, "metadata", "name"));
  lines.add(0, "Conditions:\n  Type\tStatus\tLastHeartbeatTime\tLastTransitionTime\tReason\tMessage");
  lines.add(1, "----\t------\t-----------------\t------------------\t------\t-------");
  for (const one of listAt(status, "conditions"))
    lines.add(
      1,
      `${textAt(one, "type")} \t${textAt(one, "status")} \t${formatDate(textAt(one, "lastHeartbeatTime"))} \t${formatDate(textAt(one, "lastTransitionTime"))} \t${textAt(one, "reason")} \t${textAt(one, "message")}`,
    );
  lines.add(0, "Addresses:");
  for (const one of listAt(status, "addresses"))
    lines.add(1, `${textAt(one, "type")}:\t${textAt(one, "address")}`);
  for (const kind of ["capacity", "allocatable"]) {
    lines.add(0, `${kind === "capacity" ? "Capacity" : "Allocatable"}:`);
    for (const [name, value] of Object.entries(recordAt(status, kind)))
      lines.add(1, `${name}:\t${canonicalQuantity(String(value))}`);
  }
  describeSystem(lines, recordAt(status, "nodeInfo"));
  lines.add(0, `PodCIDR:\t${textAt(spec, "podCIDR")}`);
  lines.add(0, `PodCIDRs:\t${textAt(spec, "podCIDR")}`);
  lines.add(0, `ProviderID:\t${textAt(spec, "providerID")}`);
  await describePods(call, lines, node);
}

async function describeLease(call: Call, lines: Lines, name: string): Promise<void> {
  const { spec } = recordAt(await call.api.get(`${LEASES}/${encodeURIComponent(name)}`));
  lines.add(0, "Lease:");
  lines.add(1, `HolderIdentity:\t${textAt(spec, "holderIdentity")}`);
  lines.add(1, `AcquireTime:\t${textAt(spec, "acquireTime") || "<unset>"}`);
  lines.add(1, `RenewTime:\t${formatDate(textAt(spec, "renewTime"))}`);
}

function describeSystem(lines: Lines, info: Json): void {
  lines.add(0, "System Info:");
  const fields: readonly (readonly [string, string])[] = [
    ["Machine ID", "machineID"],
    ["System UUID", "systemUUID"],
    ["Boot ID", "bootID"],
    ["Kernel Version", "kernelVersion"],
    ["OS Image", "osImage"],
    ["Operating System", "operatingSystem"],
    ["Architecture", "architecture"],
    ["Container Runtime Version", "containerRuntimeVersion"],
    ["Kubelet Version", "kubeletVersion"],
    ["Kube-Proxy Version", "kubeProxyVersion"],
  ];
  for (const [title, field] of fields) lines.add(1, `${title}:\t${textAt(info, field)}`);
}

async function describePods(call: Call, lines: Lines, node: Json): Promise<void> {
  const resources = await call.resources();
  const query = { fieldSelector: `spec.nodeName=${textAt(node, "metadata", "name")}` };
  const pods = listAt(
    await call.api.get(pathOf(resources.require("pods"), undefined), { query }),
    "items",
  ).filter((pod) => !["Succeeded", "Failed"].includes(textAt(pod, "status", "phase")));
  const allocatable = recordAt(node, "status", "allocatable");
  const [cpus, memory] = [milliOf(String(allocatable.cpu)), quantityOf(String(allocatable.memory))];
  const totals = { cpuRequests: 0, cpuLimits: 0, memoryRequests: 0, memoryLimits: 0 };
  lines.add(0, `Non-terminated Pods:\t(${pods.length} in total)`);
  lines.add(1, "Namespace\tName\t\tCPU Requests\tCPU Limits\tMemory Requests\tMemory Limits\tAge");
  lines.add(1, "---------\t----\t\t------------\t----------\t---------------\t-------------\t---");
  for (const pod of pods) {
    const of = (kind: string, name: string) =>
      listAt(pod, "spec", "containers").map((one) => String(recordAt(one, "resources", kind)[name] ?? ""));
    const sumOf = (texts: readonly string[], read: (text: string) => number) =>
      texts.reduce((sum, text) => sum + read(text), 0);
    const one = {
      cpuRequests: sumOf(of("requests", "cpu"), milliOf),
      cpuLimits: sumOf(of("limits", "cpu"), milliOf),
      memoryRequests: sumOf(of("requests", "memory"), quantityOf),
      memoryLimits: sumOf(of("limits", "memory"), quantityOf),
    };
    for (const key of ["cpuRequests", "cpuLimits", "memoryRequests", "memoryLimits"] as const)
      totals[key] += one[key];
    const age = ageOf(textAt(pod, "metadata", "creationTimestamp"), call.now());
    lines.add(
      1,
      `${textAt(pod, "metadata", "namespace")}\t${textAt(pod, "metadata", "name")}\t\t${cpuText(one.cpuRequests, cpus)}\t${cpuText(one.cpuLimits, cpus)}\t${byteText(one.memoryRequests, memory)}\t${byteText(one.memoryLimits, memory)}\t${age}`,
    );
  }
  lines.add(
    0,
    "Allocated resources:\n  (Total limits may be over 100 percent, i.e., overcommitted.)\n  Resource\tRequests\tLimits",
  );
  lines.add(1, "--------\t--------\t------");
  lines.add(1, `cpu\t${cpuText(totals.cpuRequests, cpus)}\t${cpuText(totals.cpuLimits, cpus)}`);
  lines.add(
    1,
    `memory\t${byteText(totals.memoryRequests, memory)}\t${byteText(totals.memoryLimits, memory)}`,
  );
  // Nothing here asks for room on the disk.
  lines.add(1, `ephemeral-storage\t${byteText(0, 1)}\t${byteText(0, 1)}`);
}

function cpuText(milli: number, all: number): string {
  return `${milli === 0 ? "0" : milli % 1000 === 0 ? milli / 1000 : `${milli}m`} (${Math.floor((milli * 100) / all)}%)`;
}

function byteText(bytes: number, all: number): string {
  return `${formatBytes(bytes)} (${Math.floor((bytes * 100) / all)}%)`;
}

/** `key=value:effect`. */
function taintText(taint: Json): string {
  const value = textAt(taint, "value");
  return `${textAt(taint, "key")}${value === "" ? "" : `=${value}`}:${textAt(taint, "effect")}`;
}
