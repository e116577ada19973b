import {
  isAt,
  type Json,
  listAt,
  numberAt,
  recordAt,
  textAt,
  textsAt,
} from "../../docker/client/engine/json.ts";
import { formatDate, type Lines } from "./lines.ts";

/** `Pod Template:` of what makes pods. */
export function describeTemplate(lines: Lines, template: Json): void {
  const spec = recordAt(template, "spec");
  lines.add(0, "Pod Template:");
  lines.labels("  Labels", recordAt(template, "metadata", "labels"));
  const annotations = recordAt(template, "metadata", "annotations");
  if (Object.keys(annotations).length > 0) lines.annotations("  Annotations", annotations);
  if (listAt(spec, "initContainers").length > 0)
    describeContainers(lines, "Init Containers", listAt(spec, "initContainers"), undefined, "  ");
  describeContainers(lines, "Containers", listAt(spec, "containers"), undefined, "  ");
  describeVolumes(lines, listAt(spec, "volumes"), "  ");
  lines.labels("  Node-Selectors", recordAt(spec, "nodeSelector"));
  describeTolerations(lines, "  Tolerations", listAt(spec, "tolerations"));
}

export function describeContainers(
  lines: Lines,
  title: string,
  containers: readonly Json[],
  statuses: readonly Json[] | undefined,
  space: string,
): void {
  lines.add(0, `${space}${title}:`);
  for (const container of containers) {
    const status = statuses?.find((one) => textAt(one, "name") === textAt(container, "name"));
    lines.add(1, `${space === "" ? "" : " "}${textAt(container, "name")}:`);
    if (status !== undefined) lines.add(2, `Container ID:\t${textAt(status, "containerID")}`);
    lines.add(2, `Image:\t${textAt(container, "image")}`);
    if (status !== undefined) lines.add(2, `Image ID:\t${textAt(status, "imageID")}`);
    const ports = listAt(container, "ports");
    const shown = ports
      .map((port) => `${numberAt(port, "containerPort")}/${textAt(port, "protocol")}`)
      .join(", ");
    const host = ports.map((port) => `${numberAt(port, "hostPort")}/${textAt(port, "protocol")}`).join(", ");
    const many = ports.length > 1 ? "s" : "";
    lines.add(2, `Port${many}:\t${shown || "<none>"}`);
    lines.add(2, `Host Port${many}:\t${host || "<none>"}`);
    words(lines, "Command", textsAt(container, "command"));
    words(lines, "Args", textsAt(container, "args"));
    if (status !== undefined) describeStatus(lines, status);
    resources(lines, "Limits", recordAt(container, "resources", "limits"));
    resources(lines, "Requests", recordAt(container, "resources", "requests"));
    for (const kind of ["liveness", "readiness", "startup"]) {
      const probe = recordAt(container, `${kind}Probe`);
      if (Object.keys(probe).length > 0)
        lines.add(2, `${kind.charAt(0).toUpperCase()}${kind.slice(1)}:\t${probeText(probe)}`);
    }
    describeEnvironment(lines, container);
    describeMounts(lines, container);
  }
}

function words(lines: Lines, title: string, list: readonly string[]): void {
  if (list.length === 0) return;
  lines.add(2, `${title}:`);
  for (const word of list) for (const line of word.split("\n")) lines.add(3, line);
}

function resources(lines: Lines, title: string, list: Json): void {
  const names = Object.entries(recordAt(list)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (names.length === 0) return;
  lines.add(2, `${title}:`);
  for (const [name, value] of names) lines.add(3, `${name}:\t${String(value)}`);
}

function describeStatus(lines: Lines, status: Json): void {
  describeState(lines, "State", recordAt(status, "state"));
  const last = recordAt(status, "lastState");
  if (last.terminated !== undefined) describeState(lines, "Last State", last);
  lines.add(2, `Ready:\t${isAt(status, "ready") ? "True" : "False"}`);
  lines.add(2, `Restart Count:\t${numberAt(status, "restartCount")}`);
}

function describeState(lines: Lines, title: string, state: Json): void {
  const { running, terminated } = recordAt(state);
  if (running !== undefined) {
    lines.add(2, `${title}:\tRunning`);
    lines.add(3, `Started:\t${formatDate(textAt(running, "startedAt"))}`);
    return;
  }
  if (terminated === undefined) {
    lines.add(2, `${title}:\tWaiting`);
    const reason = textAt(state, "waiting", "reason");
    if (reason !== "") lines.add(3, `Reason:\t${reason}`);
    return;
  }
  lines.add(2, `${title}:\tTerminated`);
  for (const field of ["reason", "message"])
    if (textAt(terminated, field) !== "")
      lines.add(3, `${field === "reason" ? "Reason" : "Message"}:\t${textAt(terminated, field)}`);
  lines.add(3, `Exit Code:\t${numberAt(terminated, "exitCode")}`);
  lines.add(3, `Started:\t${formatDate(textAt(terminated, "startedAt"))}`);
  lines.add(3, `Finished:\t${formatDate(textAt(terminated, "finishedAt"))}`);
}

function probeText(probe: Json): string {
  const seconds = (name: string) => `${numberAt(probe, name)}s`;
  const attributes = `delay=${seconds("initialDelaySeconds")} timeout=${seconds("timeoutSeconds")} period=${seconds("periodSeconds")} #success=${numberAt(probe, "successThreshold")} #failure=${numberAt(probe, "failureThreshold")}`;
  const { exec, httpGet, tcpSocket } = recordAt(probe);
  if (exec !== undefined) return `exec [${textsAt(exec, "command").join(" ")}] ${attributes}`;
  const portOf = (of: Json) => textAt(of, "port") || String(numberAt(of, "port"));
  if (httpGet !== undefined)
    return `http-get ${textAt(httpGet, "scheme").toLowerCase()}://${textAt(httpGet, "host")}:${portOf(httpGet)}${textAt(httpGet, "path")} ${attributes}`;
  if (tcpSocket !== undefined)
    return `tcp-socket ${textAt(tcpSocket, "host")}:${portOf(tcpSocket)} ${attributes}`;
  return `unknown ${attributes}`;
}

function describeEnvironment(lines: Lines, container: Json): void {
  const from = listAt(container, "envFrom");
  if (from.length > 0) lines.add(2, "Environment Variables from:");
  for (const one of from) {
    const [field, kind] =
      recordAt(one).secretRef === undefined ? ["configMapRef", "ConfigMap"] : ["secretRef", "Secret"];
    lines.add(
      3,
      `${textAt(one, field, "name")}\t${kind}${prefixText(one)}\tOptional: ${isAt(one, field, "optional")}`,
    );
  }
  const variables = listAt(container, "env");
  lines.add(2, `Environment:${variables.length === 0 ? "\t<none>" : ""}`);
  for (const variable of variables) lines.add(3, `${textAt(variable, "name")}:\t${variableText(variable)}`);
}

function prefixText(from: Json): string {
  const prefix = textAt(from, "prefix");
  return prefix === "" ? "" : ` with prefix '${prefix}'`;
}

function variableText(variable: Json): string {
  const { configMapKeyRef, fieldRef, secretKeyRef } = recordAt(variable, "valueFrom");
  if (configMapKeyRef !== undefined)
    return `<set to the key '${textAt(configMapKeyRef, "key")}' of config map '${textAt(configMapKeyRef, "name")}'>\tOptional: ${isAt(configMapKeyRef, "optional")}`;
  if (secretKeyRef !== undefined)
    return `<set to the key '${textAt(secretKeyRef, "key")}' in secret '${textAt(secretKeyRef, "name")}'>\tOptional: ${isAt(secretKeyRef, "optional")}`;
  if (fieldRef !== undefined)
    return ` (${textAt(fieldRef, "apiVersion") || "v1"}:${textAt(fieldRef, "fieldPath")})`;
  return textAt(variable, "value");
}

function describeMounts(lines: Lines, container: Json): void {
  const mounts = listAt(container, "volumeMounts");
  lines.add(2, `Mounts:${mounts.length === 0 ? "\t<none>" : ""}`);
  for (const mount of mounts) {
    const flags = [isAt(mount, "readOnly") ? "ro" : "rw"];
    const path = textAt(mount, "subPath");
    if (path !== "") flags.push(`path=${JSON.stringify(path)}`);
    lines.add(3, `${textAt(mount, "mountPath")} from ${textAt(mount, "name")} (${flags.join(",")})`);
  }
}

export function describeVolumes(lines: Lines, volumes: readonly Json[], space: string): void {
  if (volumes.length === 0) {
    lines.add(0, `${space}Volumes:\t<none>`);
    return;
  }
  lines.add(0, `${space}Volumes:`);
  for (const volume of volumes) {
    lines.add(1, `${space === "" ? "" : " "}${textAt(volume, "name")}:`);
    const { configMap, emptyDir, hostPath, secret } = recordAt(volume);
    if (configMap !== undefined) {
      lines.add(2, "Type:\tConfigMap (a volume populated by a ConfigMap)");
      lines.add(2, `Name:\t${textAt(configMap, "name")}`);
      lines.add(2, `Optional:\t${isAt(configMap, "optional")}`);
    } else if (secret !== undefined) {
      lines.add(2, "Type:\tSecret (a volume populated by a Secret)");
      lines.add(2, `SecretName:\t${textAt(secret, "secretName")}`);
      lines.add(2, `Optional:\t${isAt(secret, "optional")}`);
    } else if (emptyDir !== undefined) {
      lines.add(2, "Type:\tEmptyDir (a temporary directory that shares a pod's lifetime)");
      lines.add(2, `Medium:\t${textAt(emptyDir, "medium")}`);
      lines.add(2, `SizeLimit:\t${textAt(emptyDir, "sizeLimit") || "<unset>"}`);
    } else if (hostPath !== undefined) {
      lines.add(2, "Type:\tHostPath (bare host directory volume)");
      lines.add(2, `Path:\t${textAt(hostPath, "path")}`);
      lines.add(2, `HostPathType:\t${textAt(hostPath, "type")}`);
    } else lines.add(1, "<unknown>");
  }
}

export function describeTolerations(lines: Lines, title: string, tolerations: readonly Json[]): void {
  const texts = tolerations
    .map((one) => {
      const key = textAt(one, "key");
      const value = textAt(one, "value");
      const effect = textAt(one, "effect");
      const seconds = numberAt(one, "tolerationSeconds");
      return `${key}${value === "" ? "" : `=${value}`}${effect === "" ? "" : `:${effect}`}${textAt(one, "operator") === "Exists" ? " op=Exists" : ""}${seconds > 0 ? ` for ${seconds}s` : ""}`;
    })
    .toSorted();
  const [first = "<none>", ...others] = texts;
  lines.add(0, `${title}:\t${first}`);
  for (const other of others) lines.add(0, `\t${other}`);
}
