import { encode } from "../../../../base/bytes.ts";
import { Errno } from "../../../../disk/errno.ts";
import { Failure } from "../../client/cli/failure.ts";
import type { Json } from "../../client/engine/json.ts";
import { goJson, indentJson } from "../../client/format/go-json.ts";
import { canonicalPath } from "../../client/format/path.ts";
import { type ComposeCall, defineCompose } from "../context.ts";
import { configHash } from "../engine/container-body.ts";
import { canonicalModel, sorted } from "../project/canonical.ts";
import { inOrder, type Project, type Service } from "../project/project.ts";
import { formatVariables } from "../project/variables.ts";
import { formatYaml } from "../project/yaml/format.ts";
import { withDependencies } from "./up.ts";

/** https://docs.docker.com/reference/cli/docker/compose/config/ */
export const config = defineCompose({
  summary: "Parse, resolve and render compose file in canonical format",
  usage: "[OPTIONS] [SERVICE...]",
  aliases: ["config", "convert"],
  options: `
    --dry-run   Execute command in dry run mode
    --format string   Format the output. Values: [yaml | json] (default "yaml")
    --hash string   Print the service config hash, one per line.
    --images   Print the image names, one per line.
    --no-consistency   Don't check model consistency - warning: may produce invalid Compose output
    --no-interpolate   Don't interpolate environment variables
    --no-normalize   Don't normalize compose model
    --no-path-resolution   Don't resolve file paths
-o, --output string   Save to file (default to stdout)
    --profiles   Print the profile names, one per line.
-q, --quiet   Only validate the configuration, don't print anything
    --resolve-image-digests   Pin image tags to digests
    --services   Print the service names, one per line.
    --variables   Print model variables and default values.
    --volumes   Print the volume names, one per line.
`,

  async run(call) {
    const { flags } = call;
    if (flags.is("resolve-image-digests"))
      throw new Failure("rockpool: docker compose config --resolve-image-digests is not simulated here");
    const project = await call.project(call.operands, {
      interpolation: flags.is("no-interpolate") || flags.is("variables"),
      normalization: flags.is("no-normalize"),
      paths: flags.is("no-path-resolution"),
      consistency: flags.is("no-consistency") || flags.is("no-interpolate") || flags.is("variables"),
    });
    const services = withDependencies(project, await call.chosen(), false).toSorted((a, b) =>
      a.name < b.name ? -1 : 1,
    );
    if (flags.is("quiet") && !flags.is("services")) return 0;
    const told = tell(call, project, services);
    const output = flags.text("output");
    if (!flags.given("output")) await call.print(told);
    else {
      const failure = call.process.files.writeFile(canonicalPath(call.process.cwd, output), encode(told));
      if (failure instanceof Errno) throw new Failure(`open ${output}: ${failure.message.toLowerCase()}`);
    }
    return 0;
  },
});

function tell(call: ComposeCall, project: Project, services: readonly Service[]): string {
  const { flags } = call;
  const lines = (all: readonly string[]) => all.map((line) => `${line}\n`).join("");
  if (flags.is("services")) return lines(inOrder(services).map(({ name }) => name));
  if (flags.is("volumes")) return lines([...usedVolumes(project)].sort());
  if (flags.given("hash")) return lines(hashes(project, services, flags.text("hash")));
  if (flags.is("profiles")) return lines(project.profiles);
  if (flags.is("variables")) return formatVariables(project.model);
  if (flags.is("images")) return lines(services.map(({ image }) => image));
  const isJson = flags.text("format") === "json";
  if (!isJson && flags.text("format") !== "yaml")
    throw new Failure(`unsupported format ${JSON.stringify(flags.text("format"))}`);
  const model: Json = flags.is("no-interpolate")
    ? sorted(project.model)
    : canonicalModel(project, services, { isLean: true, isJson });
  return isJson ? indentJson(goJson(model), "  ") : formatYaml(model);
}

function usedVolumes(project: Project): Set<string> {
  const { volumes } = canonicalModel(project, [], { isLean: true, isJson: false });
  return new Set(Object.keys(typeof volumes === "object" && volumes !== null ? volumes : {}));
}

function hashes(project: Project, services: readonly Service[], wanted: string): string[] {
  const names = wanted === "*" ? services.map(({ name }) => name) : wanted.split(",");
  return names.toSorted().map((name) => {
    const service = project.services.get(name);
    if (!service) throw new Failure(`no such service: ${name}: not found`);
    return `${name} ${configHash(service)}`;
  });
}
