import { defineCompose } from "../context.ts";
import { createContainers, startContainers } from "../engine/converge.ts";
import { ensureImages } from "../engine/images.ts";
import { ensureNetworks, ensureVolumes } from "../engine/resources.ts";
import { Progress } from "../progress.ts";
import { parseScales, withDependencies } from "./up.ts";

/** https://docs.docker.com/reference/cli/docker/compose/scale/ */
export const scale = defineCompose({
  summary: "Scale services",
  usage: "[SERVICE=REPLICAS...]",
  options: `
    --no-deps   Don't start linked services
`,
  operands: [1, Number.POSITIVE_INFINITY],

  async run(call) {
    const scales = parseScales(call.operands);
    const project = await call.project([...scales.keys()]);
    const services = withDependencies(
      project,
      await call.chosen([...scales.keys()]),
      call.flags.is("no-deps"),
    );
    await ensureImages(call, services, { build: false, pull: "", quiet: false });
    const progress = new Progress(call.process);
    await ensureNetworks(call, project, services, progress);
    await ensureVolumes(call, project, services, progress);
    await createContainers(call, project, services, { noRecreate: true, scales }, progress);
    await startContainers(call, project, services, progress);
    return 0;
  },
});
