import type { Call } from "../../cli/call.ts";
import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { INSPECT_OPTIONS } from "../../cli/shared-options.ts";
import { type Json, recordAt, textAt } from "../../engine/json.ts";
import { decodeBase64 } from "../../format/base64.ts";
import { inspectAll } from "../../format/inspect.ts";
import { goTime, parseTime } from "../../format/text.ts";

function defineInspect(kind: "secret" | "config") {
  return defineDocker({
    summary: `Display detailed information on one or more ${kind}s`,
    usage: `[OPTIONS] ${kind.toUpperCase()} [${kind.toUpperCase()}...]`,
    operands: [1, Number.POSITIVE_INFINITY],
    options: INSPECT_OPTIONS,
    run: (call) => inspectKept(call, kind),
  });
}

/** https://docs.docker.com/reference/cli/docker/secret/inspect/ */
export const inspectSecret = defineInspect("secret");
/** https://docs.docker.com/reference/cli/docker/config/inspect/ */
export const inspectConfig = defineInspect("config");

async function inspectKept(call: Call, kind: "secret" | "config"): Promise<number> {
  const { engine, flags, operands } = call;
  if (!flags.is("pretty"))
    return inspectAll(call, async (name) => ({
      type: kind === "secret" ? "swarm.Secret" : "swarm.Config",
      text: await engine.getText(`/${kind}s/${name}`),
    }));
  if (flags.text("format") !== "") throw new Failure("--format is incompatible with human friendly format");
  const shown: string[] = [];
  for (const name of operands) shown.push(pretty(await engine.get(`/${kind}s/${name}`), kind));
  await call.print(shown.join("\n"));
  return 0;
}

function pretty(object: Json, kind: "secret" | "config"): string {
  const labels = Object.entries(recordAt(object, "Spec", "Labels")).map(
    ([name, value]) => ` - ${name}${value === "" ? "" : `=${String(value)}`}\n`,
  );
  const time = (name: string) => goTime(parseTime(textAt(object, name)) / 1000).toLowerCase();
  const gap = kind === "secret" ? " ".repeat(14) : "\t\t\t";
  const head = `ID:${gap}${textAt(object, "ID")}\nName:${gap}${textAt(object, "Spec", "Name")}\n`;
  const list = labels.length > 0 ? `Labels:\n${labels.join("")}` : "";
  const driver =
    kind === "secret" ? `Driver:${" ".repeat(12)}${textAt(object, "Spec", "Driver", "Name")}\n` : "";
  const wide = kind === "secret" ? " ".repeat(8) : `${" ".repeat(12)}\t`;
  const times = `Created at:${wide}${time("CreatedAt")}\nUpdated at:${wide}${time("UpdatedAt")}\n`;
  const data = kind === "config" ? `Data:\n${decodeBase64(textAt(object, "Spec", "Data"))}\n` : "";
  return head + list + driver + times + data;
}
