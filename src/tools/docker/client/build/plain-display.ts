import type { Call } from "../cli/call.ts";

/** Shows the vertices of a build, one after the other. */
export interface BuildDisplay {
  /** A blank line follows what it has shown last. */
  readonly leavesBlank: boolean;
  begin(): Promise<void>;
  start(name: string): Promise<void>;
  /** A part of the vertex that is done, such as a transfer. */
  status(text: string): Promise<void>;
  /** Of the Dockerfile, at the vertex that has read it. */
  warn(text: string): Promise<void>;
  /** What a RUN prints, as it comes. */
  log(text: string): Promise<void>;
  end(how: "done" | "cached" | "error", message?: string): Promise<void>;
  finish(isGood: boolean): Promise<void>;
}

const nothing = async () => undefined;

export const silentDisplay: BuildDisplay = {
  leavesBlank: true,
  begin: nothing,
  start: nothing,
  status: nothing,
  warn: nothing,
  log: nothing,
  end: nothing,
  finish: nothing,
};

/** `--progress=plain`, and where the output is no terminal: each line begins with the vertex' number. */
export function plainDisplay(call: Call): BuildDisplay {
  let number = 0;
  let started = 0;
  let isLineStart = true;
  const since = () => (call.now() - started) / 1000;
  const put = (text: string) => call.warn(`#${number} ${text}\n`);
  return {
    leavesBlank: true,
    begin: () => call.warn('#0 building with "default" instance using docker driver\n\n'),
    async start(name) {
      number++;
      started = call.now();
      isLineStart = true;
      await put(name);
    },
    status: (text) => put(`${text} ${since() >= 0.1 ? `${since().toFixed(1)}s ` : ""}done`),
    warn: (text) => call.warn(`#1 WARN: ${text}\n`),
    async log(text) {
      const time = since().toFixed(3);
      for (const [line = ""] of text.matchAll(/[^\n]*\n|[^\n]+/g)) {
        await call.warn(isLineStart ? `#${number} ${time} ${line}` : line);
        isLineStart = line.endsWith("\n");
      }
    },
    async end(how, message) {
      if (!isLineStart) await call.warn("\n");
      if (how === "error") await put(`ERROR: ${message}`);
      else await put(how === "cached" ? "CACHED" : `DONE ${since().toFixed(1)}s`);
      if (how !== "error") await call.warn("\n");
    },
    finish: nothing,
  };
}
