import { describe, expect, it } from "vitest";
import { nodePorts } from "../../src/cli/node-ports.ts";
import { COMMAND_NAMES, loadCommand } from "../../src/commands/index.ts";
import { type ComputerSnapshot, createHostedComputer } from "../../src/computer/index.ts";
import { PACKAGED_PROGRAMS } from "../cases/our-computer.ts";

let booted: Promise<ComputerSnapshot> | undefined;

async function runExample(line: string): Promise<string> {
  booted ??= createHostedComputer({
    ports: nodePorts,
    files: { ...PACKAGED_PROGRAMS, "/home/learner/here": { dir: true } },
  }).then((computer) => computer.snapshot());
  const computer = await createHostedComputer({ ports: nodePorts, snapshot: await booted });
  const { stdout, stderr } = await computer.run(line, { cwd: "/home/learner/here" });
  return stdout + stderr;
}

/** What the man pages show as an example is what happens. */
describe.each(COMMAND_NAMES)("the examples of %s", (name) => {
  it("print what they say", async () => {
    const command = await loadCommand(name);
    for (const { run, prints } of command?.spec.examples ?? []) {
      if (prints !== undefined) expect(await runExample(run), run).toBe(prints);
    }
  });
});
