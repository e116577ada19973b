import { Failure } from "../../client/cli/failure.ts";
import { defineCompose } from "../context.ts";
import { bringUpDetached } from "../engine/bring-up.ts";
import { withDependencies } from "./up.ts";

/** https://docs.docker.com/reference/cli/docker/compose/scale/ */
export const scale = defineCompose({
  summary: "Scale services",
  usage: "[SERVICE=REPLICAS...]",
  options: `
    --dry-run   Execute command in dry run mode
    --no-deps   Don't start linked services
`,
  operands: [1, Number.POSITIVE_INFINITY],

  async run(call) {
    const scales = new Map(call.operands.map(parseSpecifier));
    const project = await call.project([...scales.keys()]);
    const services = withDependencies(
      project,
      await call.chosen([...scales.keys()]),
      call.flags.is("no-deps"),
    );
    await bringUpDetached(call, project, services, { noRecreate: true, scales });
    return 0;
  },
});

function parseSpecifier(word: string): [string, number] {
  const [name = "", count, ...more] = word.split("=");
  if (count === undefined || more.length > 0) throw new Failure(`invalid scale specifier: ${word}`);
  if (!/^[+-]?\d+$/.test(count))
    throw new Failure(`invalid scale specifier: can't parse replica value as int: ${word}`);
  return [name, Number(count)];
}
