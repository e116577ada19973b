import { expect, it } from "vitest";
import { createComputer } from "../../src/cli/engine.ts";
import { nodePorts } from "../../src/cli/node-ports.ts";
import { recordLogin } from "../../src/cli/record-login.ts";
import { createHostedComputer } from "../../src/computer/index.ts";

// `$_` and PIPESTATUS speak of the last command, and are not kept.
const SCRIPT =
  "set | grep -v -e ^_= -e ^PIPESTATUS=; alias; shopt; set -o; declare -f; trap; umask; pwd; history; echo $?";

/** What a script prints on a computer's first terminal. */
async function onTerminal(computer: Awaited<ReturnType<typeof createHostedComputer>>): Promise<string> {
  let screen = "";
  const decoder = new TextDecoder();
  await new Promise<void>((resolve) => {
    computer.openTerminal({
      columns: 200,
      rows: 24,
      output: (bytes) => {
        screen += decoder.decode(bytes, { stream: true });
        return undefined;
      },
      onPrompt: resolve,
    });
  });
  return `${screen.replace(/^.*\x1b\[\?2004h/, "")}\n${(await computer.run(SCRIPT)).stdout}`;
}

it("is the same whatever the seed and the time, and what the start-up files come to", async () => {
  const { shell: login, screen } = await recordLogin();
  const options = { ports: nodePorts, seed: 99, now: Date.UTC(2031, 4, 5) };
  const known = await onTerminal(await createHostedComputer({ ...options, login }));
  const read = await onTerminal(await createComputer(options));
  expect(known).toBe(read);
  expect(known).toContain("alias ls=");
  expect(screen).toContain("learner@rockpool");
});
