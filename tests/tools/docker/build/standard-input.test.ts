import { afterEach, expect, test } from "vitest";
import { createComputer, type NodeComputer } from "../../../../src/cli/engine.ts";

let computer: NodeComputer | undefined;
afterEach(() => computer?.kernel.scheduler.stop());

test("a Dockerfile and an archive come on standard input", async () => {
  computer = await createComputer();
  const { stdout } =
    await computer.run(`exec 2>&1; docker pull -q busybox >/dev/null; mkdir app; echo tea > app/list
printf 'FROM busybox\\nCMD ["echo", "alone"]\\n' | docker build -q -t alone - >/dev/null; docker run --rm alone
printf 'FROM busybox\\nCOPY list /list\\nCMD ["cat", "/list"]\\n' | docker build -q -t beside -f - app >/dev/null; docker run --rm beside
printf 'FROM beside\\nCMD ["echo", "packed"]\\n' > app/Dockerfile
tar -czf app.tgz -C app . && docker build -q -t packed - < app.tgz >/dev/null; docker run --rm packed
docker build -f Other - < app.tgz; echo $?
printf 'FROM busybox\\nCOPY list /list\\n' | docker build - 2>&1 | tail -1
docker build -f - - < app/Dockerfile; echo $?`);
  expect(stdout).toBe(`alone
tea
packed
ERROR: failed to build: failed to solve: failed to read dockerfile: open Other: no such file or directory
1
ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref: "/list": not found
ERROR: failed to build: invalid argument: can't use stdin for both build context and dockerfile
1
`);
});
