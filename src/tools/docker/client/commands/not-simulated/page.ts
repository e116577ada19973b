import { type DockerCommand, defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";

/** A command that is read and explained as the client does, and that says that it is not simulated. */
export function definePage(page: Omit<DockerCommand, "run">): DockerCommand {
  return defineDocker({
    ...page,
    run: (call) => Promise.reject(new Failure(`rockpool: not simulated here: ${call.path}`)),
  });
}
