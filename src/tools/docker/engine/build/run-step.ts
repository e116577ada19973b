import { decode } from "../../../../base/bytes.ts";
import { type CreateBody, createContainer } from "../containers/create.ts";
import { removeContainer } from "../containers/remove.ts";
import { startContainer } from "../containers/start.ts";
import type { Engine } from "../engine.ts";
import { shortId } from "../ids.ts";
import { BuildFailure } from "./build-options.ts";
import { commitLayer } from "./build-stage.ts";
import type { RunMounts } from "./run-mounts.ts";

export interface RunStep {
  readonly words: readonly string[];
  readonly body: CreateBody;
  readonly mounts: RunMounts;
  /** What fails leaves its container. */
  readonly keep: boolean;
  say(text: string): Promise<unknown>;
}

/** Runs a command in a container of its own; gives the layer of what it changed, undefined where it changed nothing. */
export async function runStep(engine: Engine, step: RunStep): Promise<string | undefined> {
  const container = createContainer(engine, undefined, step.body);
  await step.say(` ---> Running in ${shortId(container.id)}\n`);
  const detach = container.streams.attach(
    (_, bytes) => step.say(decode(bytes)),
    () => undefined,
  );
  try {
    const exit = container.nextExit();
    await startContainer(engine, container);
    if (container.state.Running) await exit;
    engine.refresh();
    const code = container.state.ExitCode;
    if (code !== 0)
      throw new BuildFailure(code, `The command '${step.words.join(" ")}' returned a non-zero code: ${code}`);
    const root = engine.runtime.container(container.id);
    if (root) step.mounts.clean(root.files);
    const diffId = root && root.changes().length > 0 ? commitLayer(engine, container.id) : undefined;
    await step.say(` ---> Removed intermediate container ${shortId(container.id)}\n`);
    removeContainer(engine, container, { volumes: true, force: true });
    return diffId;
  } catch (thrown) {
    if (!step.keep) removeContainer(engine, container, { volumes: true, force: true });
    throw thrown;
  } finally {
    detach();
  }
}
