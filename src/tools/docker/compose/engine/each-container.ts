import type { ComposeCall } from "../context.ts";
import { Progress } from "../progress.ts";
import { inOrder } from "../project/project.ts";
import { ofServices, type ProjectContainer, projectContainers } from "./containers.ts";

export interface Act {
  /** `Stopping`, `Stopped` */
  readonly words: readonly [begin: string, end: string];
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  /** Which containers it is for. */
  readonly wants: (container: ProjectContainer) => boolean;
  /** Those that others depend on come last. */
  readonly isReversed?: boolean;
}

/** The same with each container of the chosen services, in the order of their dependencies. */
export async function eachContainer(call: ComposeCall, act: Act): Promise<number> {
  const project = await call.project();
  const services = inOrder(await call.chosen());
  if (act.isReversed) services.reverse();
  const progress = new Progress(call.process);
  const all = await projectContainers(call.engine, project.name);
  for (const service of services) {
    for (const container of ofServices(all, [service.name]).filter(act.wants)) {
      const row = `Container ${container.name}`;
      await progress.begin(row, act.words[0]);
      try {
        await call.engine.post(`/containers/${container.id}/${act.path}`, { query: act.query });
      } catch (error) {
        await progress.fail(row);
        throw error;
      }
      await progress.end(row, act.words[1]);
    }
  }
  return 0;
}
