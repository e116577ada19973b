import { SIGKILL } from "../process/signals.ts";
import { Shell } from "../shell/index.ts";
import type { Computer } from "./computer.ts";
import { findAccount, loginEnvironment, startLogin } from "./login.ts";
import { type RunResult, RunStreams } from "./run.ts";
import { runToEnd } from "./run-script.ts";

/**
 * Runs a script for a lesson, unseen: nothing is printed on the terminal, no listener hears of it. The learner's runs in
 * the login shell itself, so that `cd` and variables stay; root's in a shell of its own, in `/`.
 */
export async function prepare(
  computer: Computer,
  script: string,
  user: "learner" | "root",
): Promise<RunResult> {
  const unmute = [computer.shells.commandListeners.mute(), computer.outputListeners.mute()];
  try {
    return await (user === "root"
      ? runAsRoot(computer, script)
      : runUnseen(computer, computer.shell, script));
  } finally {
    for (const restore of unmute) restore();
    // The prompt tells where the shell is, which may be elsewhere now.
    if (user === "learner") computer.returnListeners.tell(undefined);
  }
}

async function runUnseen(computer: Computer, shell: Shell, script: string): Promise<RunResult> {
  const { kernel } = computer;
  const { process } = shell;
  const streams = new RunStreams(kernel, {}, () => undefined);
  const before = [0, 1, 2].map((fd) => process.fds.get(fd)?.retain());
  process.fds.set(0, streams.stdin);
  process.fds.set(1, streams.stdout);
  process.fds.set(2, streams.stderr);
  kernel.scheduler.start();
  const { history, histexpand } = shell.options;
  // At a prompt both are on: a preparation was typed by nobody, and its `#!` is no word of the history.
  shell.options = { ...shell.options, history: false, histexpand: false };
  try {
    const status = await runToEnd(shell, script);
    return streams.result(status) as RunResult;
  } finally {
    shell.options = { ...shell.options, history, histexpand };
    for (const [fd, file] of before.entries()) {
      if (file && !process.exit) process.fds.set(fd, file);
      else process.fds.close(fd);
      file?.release();
    }
    kernel.scheduler.stop();
  }
}

async function runAsRoot(computer: Computer, script: string): Promise<RunResult> {
  const { kernel } = computer;
  const root = findAccount(kernel, "root");
  if (!root) throw new Error("this computer has no root in /etc/passwd");
  const process = startLogin(kernel, root, { env: loginEnvironment(root, {}), argv0: "bash", cwd: "/" });
  try {
    return await runUnseen(computer, new Shell(process, { argument0: "bash" }), script);
  } finally {
    process.terminate(SIGKILL);
  }
}
