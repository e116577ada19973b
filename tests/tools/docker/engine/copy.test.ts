import { expect, it } from "vitest";
import { createComputer } from "../../../../src/cli/engine.ts";

it("docker cp sees the volumes of a container that does not run", async () => {
  const computer = await createComputer();
  const run = async (script: string) => {
    const { stdout, stderr } = await computer.run(script);
    return stdout + stderr;
  };
  await run("docker pull -q nginx; docker volume create vol; mkdir shared; echo hi > file");
  await run("docker create --name web -v vol:/data -v $PWD/shared:/shared -v kept:/etc/nginx:ro nginx");
  expect(await run("docker cp file web:/data/; docker cp file web:/shared; cat shared/file")).toBe("hi\n");
  expect(await run("docker cp web:/data/file - | tar -x -O; docker cp web:/shared/file back; cat back")).toBe(
    "hi\nhi\n",
  );
  expect(await run("docker run --rm -v vol:/d nginx ls /d")).toBe("file\n");
  // What the image has in the place of a new volume is in it from the beginning.
  expect(await run("docker run --rm -v kept:/d nginx ls /d | head -2")).toBe("conf.d\nmime.types\n");
  expect(await run("docker cp file web:/etc/nginx/")).toBe(
    "Error response from daemon: mounted volume is marked read-only\n",
  );
  expect(await run("docker create --name ro --read-only nginx >/dev/null; docker cp file ro:/tmp/")).toBe(
    "Error response from daemon: container rootfs is marked read-only\n",
  );
  expect(
    await run("docker diff web; docker export web | tar -t | grep -E 'data/|shared/file'"),
  ).not.toContain("file");
});
