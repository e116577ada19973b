import { Errno } from "../../../disk/errno.ts";
import { runAs } from "../../../process/command/run-program.ts";
import type { PoetryCommand } from "../console/command.ts";
import { PoetryError } from "../console/console.ts";
import { ensureEnvironment } from "../environment/manager.ts";
import { SECOND } from "../profile.ts";
import { environmentVariables } from "./run.ts";

export const shell: PoetryCommand = {
  name: "shell",
  until: SECOND,
  summary: "Spawns a shell within the virtual environment.",
  help: `The <info>shell</> command spawns a shell, according to the
<comment>$SHELL</> environment variable, within the virtual environment.
If one doesn't exist yet, it will be created.
`,

  async run(call) {
    const { console, env, process } = call;
    const environment = await ensureEnvironment(call, call.project);
    if (env.get("POETRY_ACTIVE") !== undefined && env.get("VIRTUAL_ENV") === environment.path) {
      await console.line(`Virtual environment already activated: <info>${environment.path}</>`);
      return 0;
    }
    await console.line(`Spawning shell within <info>${environment.path}</>`);
    if (!process.stdin.isTerminal) throw new PoetryError("(25, 'Inappropriate ioctl for device')");
    const variables = environmentVariables(call, environment);
    const activate = `${environment.path}/bin/activate`;
    // The real one types this line into the new shell, after its start-up files.
    variables.set("PROMPT_COMMAND", `unset PROMPT_COMMAND VIRTUAL_ENV; PATH=\${PATH#*:}; . '${activate}'`);
    variables.set("POETRY_ACTIVE", "1");
    const program = env.get("SHELL") ?? "/bin/bash";
    const status = await runAs(process, [program, "-i"], variables);
    if (status instanceof Errno)
      throw new PoetryError(`[Errno ${status.number}] ${status.message}: '${program}'`);
    return status;
  },
};
