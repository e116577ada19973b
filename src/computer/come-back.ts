import { Errno } from "../disk/errno.ts";
import { ROOT } from "../disk/files.ts";
import type { Kernel } from "../process/kernel.ts";
import { TOOLS } from "../tools/index.ts";

/** A computer that was stored, or has gone back: services that keep on the disk what ran of theirs let it run again. */
export async function comeBack(kernel: Kernel): Promise<void> {
  kernel.jobsChanged();
  const files = kernel.disk.view(ROOT);
  for (const { service } of Object.values(TOOLS)) {
    if (!service) continue;
    const left = files.readdir(service.keeps);
    if (left instanceof Errno || left.length === 0) continue;
    kernel.scheduler.start();
    try {
      await (await service.comeBack())(kernel);
    } catch {
      // Its code cannot be fetched now: the service starts when somebody asks it for something.
    } finally {
      kernel.scheduler.stop();
    }
  }
}
