import type { Call } from "../../cli/call.ts";
import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { contextOf } from "../../context-store.ts";
import { at, isAt, type Json, type JsonRecord, listAt, recordAt, textAt } from "../../engine/json.ts";
import { goJson } from "../../format/go-json.ts";
import { printTemplate } from "../../format/print-template.ts";
import { alignTabs } from "../../format/table.ts";
import { goType } from "../../go-types/index.ts";

const CLIENT = {
  Version: "28.2.2",
  ApiVersion: "1.50",
  DefaultAPIVersion: "1.50",
  GitCommit: "e6534b4",
  GoVersion: "go1.24.3",
  Os: "linux",
  Arch: "amd64",
  BuildTime: "Fri May 30 12:07:14 2025",
} as const;

/** https://docs.docker.com/reference/cli/docker/version/ */
export const version = defineDocker({
  summary: "Show the Docker version information",
  usage: "[OPTIONS]",
  operands: [0, 0],
  options: `
-f, --format string   Format output using a custom template:
      'json':             Print in JSON format
      'TEMPLATE':         Print output using the given Go template.
      Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
`,

  async run(call) {
    const context = contextOf(call.process, call.configFolder, { host: undefined, context: undefined }).name;
    const client = { ...CLIENT, ApiVersion: call.engine.version, Context: context };
    let server: Json = null;
    const failure = await call.engine.failureOf(async () => {
      server = await call.engine.get("/version");
    });
    const format = call.flags.text("format");
    try {
      await show(call, format, client, server);
    } catch (error) {
      // That nobody answers is told rather than what a template makes of it.
      const isExecution = error instanceof Failure && error.status === 1;
      if (failure === undefined || !isExecution) throw error;
    }
    if (failure !== undefined) throw new Failure(failure);
    return 0;
  },
});

async function show(call: Call, format: string, client: JsonRecord, server: Json): Promise<void> {
  if (format === "") return call.print(clientText(client) + (server === null ? "" : serverText(server)));
  const data = { Client: client, Server: server === null ? null : withBuildTimes(recordAt(server)) };
  if (format === "json") return call.print(`${goJson(data)}\n`);
  const value = { type: goType("system.versionInfo"), data };
  await printTemplate(call, format, value, { name: "version", change: (text) => alignTabs(text, 20) });
}

/** Of the components the client writes it as it does its own. */
function withBuildTimes(server: JsonRecord): JsonRecord {
  const Components = listAt(server, "Components").map((component) => {
    const Details = recordAt(component, "Details");
    const built = textAt(Details, "BuildTime");
    return built === ""
      ? component
      : { ...recordAt(component), Details: { ...Details, BuildTime: goBuildTime(built) } };
  });
  return { ...server, Components };
}

function clientText(client: JsonRecord): string {
  return `Client:
 Version:           ${client.Version}
 API version:       ${client.ApiVersion}
 Go version:        ${client.GoVersion}
 Git commit:        ${client.GitCommit}
 Built:             ${client.BuildTime}
 OS/Arch:           ${client.Os}/${client.Arch}
 Context:           ${client.Context}
`;
}

const WIDTH = 18;

function serverText(server: Json): string {
  const name = textAt(server, "Platform", "Name");
  const lines = [`\nServer:${name === "" ? "" : ` ${name}`}`];
  for (const component of listAt(server, "Components")) {
    lines.push(` ${textAt(component, "Name")}:`);
    const put = (label: string, text: string) => lines.push(`  ${`${label}:`.padEnd(WIDTH)}${text}`);
    const detail = (key: string) => textAt(component, "Details", key);
    if (textAt(component, "Name") !== "Engine") {
      put("Version", textAt(component, "Version"));
      put("GitCommit", detail("GitCommit"));
      continue;
    }
    put("Version", textAt(component, "Version"));
    put("API version", `${detail("ApiVersion")} (minimum version ${detail("MinAPIVersion")})`);
    put("Go version", detail("GoVersion"));
    put("Git commit", detail("GitCommit"));
    put("Built", goBuildTime(detail("BuildTime")));
    put("OS/Arch", `${detail("Os")}/${detail("Arch")}`);
    put("Experimental", detail("Experimental") || String(isAt(at(component, "Details"), "Experimental")));
  }
  return `${lines.join("\n")}\n`;
}

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `2025-05-30T12:07:26.000000000+00:00` as `Fri May 30 12:07:26 2025`. */
function goBuildTime(text: string): string {
  const time = new Date(text.replace(/\.\d+/, ""));
  if (Number.isNaN(time.getTime())) return text;
  const clock = time.toISOString().slice(11, 19);
  const day = String(time.getUTCDate()).padStart(2);
  return `${DAYS[time.getUTCDay()]} ${MONTHS[time.getUTCMonth()]} ${day} ${clock} ${time.getUTCFullYear()}`;
}
