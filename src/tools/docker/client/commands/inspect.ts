import type { Call } from "../cli/call.ts";
import { defineDocker } from "../cli/command.ts";
import { Failure } from "../cli/failure.ts";
import { EngineFailure } from "../engine/engine.ts";
import { type Inspected, inspectAll } from "../format/inspect.ts";

/** Where a name may be found, in the order in which it is looked for. */
const PLACES: readonly (readonly [kind: string, path: string, type: string])[] = [
  ["container", "/containers/NAME/json", "container.InspectResponse"],
  ["image", "/images/NAME/json", "image.InspectResponse"],
  ["network", "/networks/NAME", "network.Inspect"],
  ["volume", "/volumes/NAME", "volume.Volume"],
];

/** https://docs.docker.com/reference/cli/docker/inspect/ */
export const inspect = defineDocker({
  summary: "Return low-level information on Docker objects",
  usage: "[OPTIONS] NAME|ID [NAME|ID...]",
  operands: [1, Number.POSITIVE_INFINITY],
  options: `
-f, --format string   Format output using a custom template:
      'json':             Print in JSON format
      'TEMPLATE':         Print output using the given Go template.
      Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
-s, --size   Display total file sizes if the type is container
    --type string   Only inspect objects of the given type
`,

  async run(call) {
    const type = call.flags.text("type");
    if (call.flags.given("type") && type === "")
      throw new Failure(
        'type is empty: must be one of "config", "container", "image", "network", "node", "plugin", "secret", "service", "task", "volume"',
      );
    if (type !== "" && !PLACES.some(([name]) => name === type))
      throw new Failure(
        `unknown type: ${JSON.stringify(type)}: must be one of "config", "container", "image", "network", "node", "plugin", "secret", "service", "task", "volume"`,
      );
    return inspectAll(call, (name) => find(call, name, type));
  },
});

async function find(call: Call, name: string, wanted: string): Promise<Inspected> {
  for (const [kind, path, type] of PLACES) {
    if (wanted !== "" && wanted !== kind) continue;
    const size = kind === "container" && call.flags.is("size") ? 1 : undefined;
    try {
      const text = await call.engine.getText(path.replace("NAME", name), { size });
      if (call.flags.is("size") && size === undefined)
        await call.warn(`WARNING: --size ignored for ${kind}\n`);
      return { text, type };
    } catch (error) {
      if (!(error instanceof EngineFailure && error.code === 404) || wanted !== "") throw error;
    }
  }
  throw new Failure(`Error: No such object: ${name}`);
}
