import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nodePorts } from "../../src/cli/node-ports.ts";
import { createHostedComputer } from "../../src/computer/index.ts";
import { programFile } from "../../src/process/executable.ts";

interface Printed {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

interface Recorded {
  readonly script: string;
  readonly asString: Printed;
  readonly asFile: Printed;
}

/** What the real busybox printed: recorded by record-ash.mjs. */
const recorded: readonly Recorded[] = JSON.parse(
  readFileSync(new URL("ash.recorded.json", import.meta.url), "utf8"),
);

/** The shell of Alpine's images, called `sh` as it is there. */
async function run(script: string, line: string): Promise<Printed> {
  const computer = await createHostedComputer({
    ports: nodePorts,
    files: {
      "/usr/local/bin/ash": { content: programFile("ash"), mode: 0o755 },
      "/tmp/x/x.sh": script,
    },
  });
  const { stdout, stderr, status } = await computer.run(line, { cwd: "/tmp/x" });
  return { stdout, stderr, status };
}

describe("ash, as in busybox", () => {
  it("has recordings", () => expect(recorded.length).toBeGreaterThan(50));
  it.each(recorded.map((one) => [one.script, one] as const))("%s", async (_title, one) => {
    const quoted = `'${one.script.replaceAll("'", "'\\''")}'`;
    expect(await run(one.script, `exec -a sh ash -c ${quoted}`)).toEqual(one.asString);
    expect(await run(one.script, "exec -a sh ash x.sh")).toEqual(one.asFile);
  });
});
