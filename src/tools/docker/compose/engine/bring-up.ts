import type { ComposeCall } from "../context.ts";
import type { Project, Service } from "../project/project.ts";
import { createContainers } from "./converge.ts";
import { ensureImages } from "./images.ts";
import { ensureNetworks, ensureVolumes } from "./resources.ts";
import { startContainers } from "./start-containers.ts";

/** All that services need, and their containers, in the background. */
export async function bringUpDetached(
  call: ComposeCall,
  project: Project,
  services: readonly Service[],
  options: Parameters<typeof createContainers>[3],
): Promise<void> {
  await ensureImages(call, services, { build: false, pull: "", quiet: false });
  const progress = call.progress();
  await ensureNetworks(call, project, services, progress);
  await ensureVolumes(call, project, services, progress);
  await createContainers(call, project, services, options, progress);
  await startContainers(call, project, services, progress);
}
