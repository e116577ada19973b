import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Computer } from "../../../src/computer/index.ts";
import { poetryComputer } from "./room.ts";

vi.setConfig({ hookTimeout: 120_000, testTimeout: 60_000 });

/** What the real poetry cannot do without a network: build a library that is copied. */
describe("a dependency by path", () => {
  let computer: Computer;
  const printed = async (script: string) => (await computer.run(script)).stdout;

  beforeAll(async () => {
    computer = await poetryComputer("1.8.5");
    await computer.run("cd ~/case; poetry new -q lib; poetry new -q app; echo 'SIZE = 1' > lib/lib/size.py");
    await computer.run("cd lib; poetry add -q --lock idna; cd ../app");
  });

  it("is copied, with what it needs", async () => {
    expect(await printed("poetry add ../lib")).toContain(
      "Package operations: 2 installs, 0 updates, 0 removals\n\n  - Installing idna (3.10)\n  - Installing lib (0.1.0 /home/learner/case/lib)\n",
    );
    expect(
      await printed(
        "echo 'SIZE = 2' > ../lib/lib/size.py; poetry run python -c 'import lib.size; print(lib.size.SIZE)'",
      ),
    ).toBe("1\n");
  });

  it("is used where it stands when it is developed", async () => {
    await computer.run("poetry remove -q lib; poetry add -q --editable ../lib");
    expect(await printed("poetry run python -c 'import lib.size; print(lib.size.SIZE)'")).toBe("2\n");
    expect(await printed("poetry check --lock; poetry show lib | head -2")).toMatch(
      /^All set!\n name +: lib/,
    );
  });

  it("must be there, and have the name that it is called by", async () => {
    expect(await computer.run("poetry add ../nowhere")).toMatchObject({
      status: 1,
      stderr: "\nCould not find a matching version of package ../nowhere\n",
    });
    await computer.run("sed -i 's/^lib = /other = /' pyproject.toml");
    expect((await computer.run("poetry lock")).stderr).toContain(
      "The dependency name for other does not match the actual package's name: lib",
    );
  });
});

/** What the real poetry cannot do without a network: send something. */
describe("publish", () => {
  it("sends a file once, and its name is taken then", async () => {
    const computer = await poetryComputer("1.8.5");
    await computer.run("cd ~/case; poetry new -q shop; cd shop; poetry build -q");
    const publish = async (options = "") => computer.run(`poetry publish -u ada -p secret ${options} 2>&1`);
    expect(await publish("--dry-run")).toMatchObject({ status: 0 });
    expect(await publish()).toMatchObject({ status: 0 });
    const second = await publish();
    expect(second.status).toBe(1);
    expect(second.stdout).toContain(
      "\nHTTP Error 400: File already exists ('shop-0.1.0-py3-none-any.whl', with blake2_256 hash '",
    );
    const digest = await computer.run("b2sum -l 256 dist/*.whl | cut -d' ' -f1");
    expect(second.stdout).toContain(`hash '${digest.stdout.trim()}')`);
    const skipped = await publish("--skip-existing");
    expect(skipped.status).toBe(0);
    expect(skipped.stdout.match(/File exists\. Skipping/g)).toHaveLength(2);
    expect(
      await computer.run("poetry version -q patch; poetry build -q; poetry publish -u ada -p s"),
    ).toMatchObject({
      status: 0,
    });
  });
});
