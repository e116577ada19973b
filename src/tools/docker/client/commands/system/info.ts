import type { Call } from "../../cli/call.ts";
import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { contextOf } from "../../context-store.ts";
import { isAt, type Json, listAt, numberAt, recordAt, textAt, textsAt } from "../../engine/json.ts";
import { goJson } from "../../format/go-json.ts";
import { printTemplate } from "../../format/print-template.ts";
import { binarySize } from "../../format/units.ts";
import { goType } from "../../go-types/index.ts";

/** https://docs.docker.com/reference/cli/docker/system/info/ */
export const info = defineDocker({
  summary: "Display system-wide information",
  usage: "[OPTIONS]",
  operands: [0, 0],
  aliases: ["docker system info", "docker info"],
  options: `
-f, --format string   Format output using a custom template:
      'json':             Print in JSON format
      'TEMPLATE':         Print output using the given Go template.
      Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
`,

  async run(call) {
    const context = contextOf(call.process, call.configFolder, { host: undefined, context: undefined }).name;
    let server: Json = null;
    const failure = await call.engine.failureOf(async () => {
      server = await call.engine.get("/info");
    });
    const format = call.flags.text("format");
    if (format !== "") return templated(call, format, context, server, failure);
    await call.print(
      `Client:\n Version:    28.2.2\n Context:    ${context}\n Debug Mode: ${isDebugging(call)}\n\nServer:\n`,
    );
    if (failure !== undefined) throw new Failure(failure);
    await call.print(serverText(server));
    for (const warning of textsAt(server, "Warnings")) await call.warn(`${warning}\n`);
    return 0;
  },
});

function isDebugging({ engine, process }: Call): boolean {
  return engine.isDebugging || (process.env.get("DEBUG") ?? "") !== "";
}

async function templated(
  call: Call,
  format: string,
  context: string,
  server: Json,
  failure: string | undefined,
): Promise<number> {
  const ClientInfo = {
    Debug: isDebugging(call),
    Version: "28.2.2",
    DefaultAPIVersion: "1.50",
    GitCommit: "e6534b4",
    GoVersion: "go1.24.3",
    Os: "linux",
    Arch: "amd64",
    BuildTime: "Fri May 30 12:07:14 2025",
    Context: context,
    Plugins: [],
    Warnings: null,
  };
  const data = { ...recordAt(server), ClientInfo };
  // Where nobody answers, Go has the zero of all that the engine would have told.
  const value = { type: goType("system.dockerInfo"), data };
  if (format === "json" && failure === undefined) await call.print(`${goJson(data)}\n`);
  else await printTemplate(call, format === "json" ? "{{json .}}" : format, value);
  if (failure !== undefined) throw new Failure(failure);
  return 0;
}

function serverText(server: Json): string {
  const text = (...path: string[]) => textAt(server, ...path);
  const number = (name: string) => numberAt(server, name);
  const is = (name: string) => String(isAt(server, name));
  const lines = [
    ` Containers: ${number("Containers")}`,
    `  Running: ${number("ContainersRunning")}`,
    `  Paused: ${number("ContainersPaused")}`,
    `  Stopped: ${number("ContainersStopped")}`,
    ` Images: ${number("Images")}`,
    ` Server Version: ${text("ServerVersion")}`,
    ` Storage Driver: ${text("Driver")}`,
    ...listAt(server, "DriverStatus").map((pair) => `  ${textAt(pair, 0)}: ${textAt(pair, 1)}`),
    ` Logging Driver: ${text("LoggingDriver")}`,
    ` Cgroup Driver: ${text("CgroupDriver")}`,
    ` Cgroup Version: ${text("CgroupVersion")}`,
    " Plugins:",
    ...["Volume", "Network", "Authorization", "Log"].flatMap((kind) => {
      const names = textsAt(server, "Plugins", kind);
      return names.length > 0 ? [`  ${kind}: ${names.join(" ")}`] : [];
    }),
    ...section(
      " CDI spec directories:",
      textsAt(server, "CDISpecDirs").map((path) => `  ${path}`),
    ),
    ` Swarm: ${text("Swarm", "LocalNodeState") || "inactive"}`,
    ` Runtimes: ${runtimes(server)}`,
    ` Default Runtime: ${text("DefaultRuntime")}`,
    ` Init Binary: ${text("InitBinary")}`,
    ` containerd version: ${text("ContainerdCommit", "ID")}`,
    ` runc version: ${text("RuncCommit", "ID")}`,
    ` init version: ${text("InitCommit", "ID")}`,
    ...section(" Security Options:", textsAt(server, "SecurityOptions").flatMap(securityOption)),
    ` Kernel Version: ${text("KernelVersion")}`,
    ` Operating System: ${text("OperatingSystem")}`,
    ` OSType: ${text("OSType")}`,
    ` Architecture: ${text("Architecture")}`,
    ` CPUs: ${number("NCPU")}`,
    ` Total Memory: ${binarySize(number("MemTotal"))}`,
    ` Name: ${text("Name")}`,
    ` ID: ${text("ID")}`,
    ` Docker Root Dir: ${text("DockerRootDir")}`,
    ` Debug Mode: ${is("Debug")}`,
    ...(text("HttpProxy") === "" ? [] : [` HTTP Proxy: ${text("HttpProxy")}`]),
    ...section(
      " Labels:",
      textsAt(server, "Labels").map((label) => `  ${label}`),
    ),
    ` Experimental: ${is("ExperimentalBuild")}`,
    ...section(
      " Insecure Registries:",
      textsAt(server, "RegistryConfig", "InsecureRegistryCIDRs").map((one) => `  ${one}`),
    ),
    ...section(
      " Registry Mirrors:",
      textsAt(server, "RegistryConfig", "Mirrors").map((one) => `  ${one}`),
    ),
    ` Live Restore Enabled: ${is("LiveRestoreEnabled")}`,
  ];
  return `${lines.join("\n")}\n\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [title, ...lines] : [];
}

function runtimes(server: Json): string {
  return Object.keys(recordAt(server, "Runtimes")).sort().join(" ");
}

/** `name=seccomp,profile=builtin` */
function securityOption(option: string): string[] {
  const pairs = option.split(",").map((pair) => pair.split("="));
  return pairs.map(([key = "", value = ""]) =>
    key === "name" ? `  ${value}` : `   ${key.charAt(0).toUpperCase()}${key.slice(1)}: ${value}`,
  );
}
