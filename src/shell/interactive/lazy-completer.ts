import type { Completer } from "../line-editor/completion.ts";
import type { Shell } from "../shell.ts";
import type { CompletionSources } from "./completer.ts";

/** Completion, whose code is loaded at the first Tab: the first prompt does not need it. */
export function lazyCompleter(shell: Shell, sources: CompletionSources, before: () => string): Completer {
  let ready: Completer | undefined;
  return (request) => {
    if (ready) return ready(request);
    const { process } = shell;
    return process.kernel.scheduler.host(process, import("./completer.ts")).then(({ createCompleter }) => {
      ready = createCompleter(shell, sources, before);
      return ready(request);
    });
  };
}
