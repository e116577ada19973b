import { expect, it } from "vitest";
import { createComputer } from "../../src/cli/engine.ts";

const KEYS = "yes\nlearner\n";

it("what asks on the terminal itself reads typed keys, and a program that it starts the rest", async () => {
  const computer = await createComputer();
  const { stdout, stderr, status } = await computer.run("ssh harbor; cat", {
    stdin: `${KEYS}hostname\n`,
    isTyped: true,
  });
  expect([status, stdout]).toEqual([0, "harbor\n"]);
  expect(stderr).toContain("learner@harbor's password: ");
});

it("without keys there is no terminal to ask on, nor is there in the next run", async () => {
  const computer = await createComputer();
  await computer.run("true", { stdin: KEYS, isTyped: true });
  const { stderr, status } = await computer.run("ssh harbor hostname; cat < /dev/tty", { stdin: KEYS });
  expect(status).toBe(1);
  expect(stderr).toContain("Host key verification failed.");
  expect(stderr).toContain("/dev/tty: No such device or address");
});

it("a key that is named makes the folder for keys", async () => {
  const computer = await createComputer();
  const { stdout } = await computer.run(
    "ssh-keygen -N '' -f ~/.ssh/other | head -n 2; stat -c %a ~/.ssh; ls ~/.ssh",
  );
  expect(stdout).toBe(
    "Generating public/private ed25519 key pair.\nCreated directory '/home/learner/.ssh'.\n700\nother\nother.pub\n",
  );
});
