import type { ComposeCall } from "../context.ts";
import type { Progress } from "../progress.ts";
import { inOrder } from "../project/project.ts";
import { ofServices, type ProjectContainer, projectContainers } from "./containers.ts";
import { knownProject } from "./found-project.ts";

export interface Act {
  /** `Stopping`, `Stopped`; some begin without a word. */
  readonly words: readonly [begin: string | undefined, end: string];
  readonly path: string;
  /** Above the table on a terminal. */
  readonly title?: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  /** Which containers it is for; all, unless told. */
  readonly wants?: (container: ProjectContainer) => boolean;
  /** Those that others depend on come last. */
  readonly isReversed?: boolean;
  /** What a failure is called. */
  readonly failure?: string;
}

/** The same with each container of the chosen services, in the order of their dependencies. Tells how many there were. */
export async function eachContainer(call: ComposeCall, act: Act): Promise<number> {
  const project = await knownProject(call);
  const services = inOrder(await call.chosen(call.operands, project));
  if (act.isReversed) services.reverse();
  const progress = call.progress(act.title);
  const all = await projectContainers(call.engine, project.name);
  let count = 0;
  for (const service of services) {
    for (const container of ofServices(all, [service.name]).filter(act.wants ?? (() => true))) {
      count++;
      await actOn(call, act, container, progress);
    }
  }
  return count;
}

async function actOn(
  call: ComposeCall,
  { words: [begin, end], path, query, failure }: Act,
  { id, name }: ProjectContainer,
  progress: Progress,
): Promise<void> {
  const row = `Container ${name}`;
  if (begin !== undefined) await progress.begin(row, begin);
  try {
    await call.engine.post(`/containers/${id}/${path}`, { query });
  } catch (error) {
    if (failure !== undefined) await progress.fail(row, failure);
    throw error;
  }
  await progress.end(row, end);
}
