import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { REPOSITORY } from "../../../cases/case-files.ts";
import { parseTranscript } from "../../replay.ts";
import { RECORDINGS } from "./commands.ts";
import { serveHere } from "./stand-ins.ts";

const CLIENT = "/usr/local/bin/docker";
const isRecording = process.env.ROCKPOOL_RECORD !== undefined;

/** One command and one test, in milliseconds. */
const LONGEST = 60_000;
const LONGEST_TEST = 600_000;

interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

/** Nothing but the client runs, as nobody, with a home that is not there. */
function runReal(command: string, host: string): Promise<Result> {
  return new Promise((resolve) => {
    const env = {
      PATH: "/usr/local/bin:/usr/bin:/bin",
      HOME: "/home/new",
      ...(host && { DOCKER_HOST: host }),
    };
    const child = spawn("bash", ["-c", command], {
      env,
      cwd: "/",
      stdio: ["ignore", "pipe", "pipe"],
      uid: 65_534,
      gid: 65_534,
    });
    const out = { stdout: "", stderr: "" };
    child.stdout.on("data", (chunk) => (out.stdout += chunk));
    child.stderr.on("data", (chunk) => (out.stderr += chunk));
    // A busy machine may need long to start it; what is cut off would be told as another output.
    const timer = setTimeout(() => child.kill(), LONGEST);
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ ...out, status: code ?? 255 });
    });
  });
}

/** The recording's own moment and folders, and how long the machine took, are not what is compared. */
function steady(text: string): string {
  return (
    text
      .replace(/\d{4}-\d\d-\d\d([ T])\d\d:\d\d:\d\d(\.\d+)?/g, "DATE$1TIME")
      .replace(/\/tmp\/tmp\.\w+/g, "/tmp/tmp.NAME")
      .replace(/\b\d+\.\d+s\b/g, "TIMEs")
      // The real client looks at the clock of this machine some time after the answer was made.
      .replace(/\b(\d)\d seconds ago/g, "$1N seconds ago")
  );
}

function formatEntry(command: string, { stdout, stderr, status }: Result): string {
  const part = (name: string, text: string) =>
    text === "" ? "" : `--- ${name}\n${text.endsWith("\n") ? text : `${text}\n`}`;
  return `$ ${command}\n${part("stdout", stdout)}${part("stderr", stderr)}--- status ${status}\n\n`;
}

describe.skipIf(!existsSync(CLIENT) || process.getuid?.() !== 0)(
  "the real client still says what was recorded",
  () => {
    let server: Server;
    let host = "";
    beforeAll(async () => {
      ({ server, host } = await serveHere());
    });
    afterAll(() => {
      server.close();
    });
    for (const [name, commands] of Object.entries(RECORDINGS)) {
      it(name, { timeout: LONGEST_TEST }, async () => {
        const path = join(REPOSITORY, `tests/tools/docker/client/recorded/${name}.txt`);
        let text = "";
        for (const command of commands)
          text += formatEntry(
            command,
            await runReal(command, name === "usage" ? "unix:///run/none.sock" : host),
          );
        if (isRecording) writeFileSync(path, text);
        const recorded = parseTranscript(steady(readFileSync(path, "utf8")));
        expect(parseTranscript(steady(text)).map(({ line: _, ...entry }) => entry)).toEqual(
          recorded.map(({ line: _, ...entry }) => entry),
        );
      });
    }
  },
);
