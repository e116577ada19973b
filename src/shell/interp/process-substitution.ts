import type { MaybePromise } from "../../base/maybe-promise.ts";
import { andThen } from "../../base/maybe-promise.ts";
import type { Shell } from "../shell.ts";
import type { List } from "../syntax/nodes.ts";
import type { Evaluator } from "./evaluator.ts";
import { compileList } from "./list.ts";
import { placeSubstitution } from "./place-substitution.ts";
import { forkSubshell, isSubshell } from "./subshell-process.ts";
import { SubstitutionAborted } from "./substitution-aborted.ts";

/** bash takes descriptors for process substitution from here downward. */
const HIGHEST = 63;

const compiled = new WeakMap<List, Evaluator>();

/**
 * `<(…)`, `>(…)` (bash manual 3.5.6): the commands run beside the command; the path is that of our end of a pipe,
 * which is closed when the command that it was given to has ended.
 */
export function startProcessSubstitution(
  shell: Shell,
  direction: "<" | ">",
  body: List,
): MaybePromise<string> {
  let evaluate = compiled.get(body);
  if (!evaluate) {
    evaluate = compileList(placeSubstitution(shell, body), 0, true);
    compiled.set(body, evaluate);
  }
  const { process } = shell;
  const { reader, writer } = process.kernel.pipe();
  const fds = process.fds.fork();
  for (const fd of shell.substitutionDescriptors) fds.close(fd);
  if (direction === "<") fds.set(1, writer);
  else fds.set(0, reader);
  const subshell = forkSubshell(shell, evaluate, {
    fds,
    later: true,
    prepare: (child) => prepare(child, shell),
  });
  if (!isSubshell(subshell)) {
    (direction === "<" ? reader : writer).retain().release();
    return andThen(subshell, ({ status }) => {
      throw new SubstitutionAborted(status);
    });
  }
  shell.lastBackgroundPid = subshell.process.pid;
  shell.lastSubstitution = subshell.process;
  subshell.start();
  let fd = HIGHEST;
  while (process.fds.get(fd)) fd--;
  process.fds.set(fd, direction === "<" ? reader : writer);
  shell.substitutionDescriptors = [...shell.substitutionDescriptors, fd];
  return `/dev/fd/${fd}`;
}

function prepare(child: Shell, { jobs }: Shell): void {
  child.readerLine = undefined;
  child.jobs.adopt(jobs);
  child.substitutionDescriptors = [];
  child.keptSubstitutions = 0;
  child.indirection++;
}

/** Closes our ends of the process substitutions of a command that has ended, not those of the commands around it. */
export function closeSubstitutions(shell: Shell): void {
  const { substitutionDescriptors, keptSubstitutions } = shell;
  for (const fd of substitutionDescriptors.slice(keptSubstitutions)) shell.process.fds.close(fd);
  shell.substitutionDescriptors = substitutionDescriptors.slice(0, keptSubstitutions);
}

/** Keeps open what the command that runs has opened, while the commands within it run. Gives what ends that. */
export function keepSubstitutions(shell: Shell): () => void {
  const { keptSubstitutions } = shell;
  shell.keptSubstitutions = shell.substitutionDescriptors.length;
  return () => {
    shell.keptSubstitutions = keptSubstitutions;
    if (shell.substitutionDescriptors.length > keptSubstitutions) closeSubstitutions(shell);
  };
}
