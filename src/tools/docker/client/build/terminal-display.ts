import { textWidth } from "../../../../base/text-width.ts";
import type { Call } from "../cli/call.ts";
import type { BuildDisplay } from "./plain-display.ts";

interface Vertex {
  readonly name: string;
  readonly started: number;
  ended: number | undefined;
  how: "done" | "cached" | "error" | undefined;
  readonly statuses: { text: string; at: number }[];
  readonly warnings: string[];
  readonly logs: string[];
}

/** How many lines of a running command's output are shown. */
const LOG_LINES = 6;
const INDENT = " => ";

/** On a terminal: a table of the vertices that is drawn again as they go on. */
export function terminalDisplay(call: Call): BuildDisplay {
  const vertices: Vertex[] = [];
  const begun = call.now();
  let drawn = 0;
  const draw = async (state: "" | "FINISHED" | "ERROR") => {
    const lines = render(vertices, call.now(), begun, call.columns(2), state);
    const up = drawn > 0 ? `\x1b[${drawn}A` : "";
    await call.warn(`\x1b[?25l${up}${lines.map((line) => `${line}\x1b[K\n`).join("")}\x1b[J\x1b[?25h`);
    drawn = lines.length;
  };
  return {
    leavesBlank: false,
    begin: () => draw(""),
    start(name) {
      vertices.push({
        name,
        started: call.now(),
        ended: undefined,
        how: undefined,
        statuses: [],
        warnings: [],
        logs: [],
      });
      return draw("");
    },
    status(text) {
      vertices.at(-1)?.statuses.push({ text, at: call.now() });
      return draw("");
    },
    warn(text) {
      vertices[0]?.warnings.push(text);
      return draw("");
    },
    log(text) {
      vertices.at(-1)?.logs.push(...text.split("\n").filter((line) => line !== ""));
      return draw("");
    },
    end(how) {
      const vertex = vertices.at(-1);
      if (vertex) {
        vertex.ended = call.now();
        vertex.how = how;
      }
      return draw("");
    },
    finish: (isGood) => draw(isGood ? "FINISHED" : "ERROR"),
  };
}

function render(
  vertices: readonly Vertex[],
  now: number,
  begun: number,
  columns: number,
  state: string,
): string[] {
  const done = vertices.filter(({ ended, how }) => ended !== undefined && how !== "error").length;
  const head = `[+] Building ${seconds(now - begun)} (${done}/${vertices.length})${state === "FINISHED" ? " FINISHED" : ""}`;
  const lines = [aligned(head, "docker:default", columns)];
  for (const vertex of vertices) {
    const took = seconds((vertex.ended ?? now) - vertex.started);
    const mark = vertex.how === "cached" ? "CACHED " : vertex.how === "error" ? "ERROR " : "";
    const line = aligned(`${INDENT}${mark}${vertex.name}`, took, columns);
    lines.push(
      vertex.how === "error"
        ? `\x1b[31m${line}\x1b[0m`
        : vertex.ended === undefined
          ? line
          : `\x1b[34m${line}\x1b[0m`,
    );
    for (const { text, at } of vertex.statuses) {
      const part = aligned(`${INDENT}=> ${text}`, seconds(at - vertex.started), columns);
      lines.push(`\x1b[34m${part}\x1b[0m`);
    }
    for (const text of vertex.warnings)
      lines.push(`\x1b[33m${aligned(`${INDENT}WARN: ${text}`, seconds(0), columns)}\x1b[0m`);
    if (vertex.ended === undefined)
      lines.push(...vertex.logs.slice(-LOG_LINES).map((line) => cut(`${INDENT}=> # ${line}`, columns)));
  }
  return lines;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)}s`;
}

function aligned(left: string, right: string, columns: number): string {
  const shown = cut(left, columns - right.length - 1);
  return shown + " ".repeat(Math.max(1, columns - textWidth(shown) - right.length)) + right;
}

function cut(text: string, columns: number): string {
  return textWidth(text) <= columns ? text : [...text].slice(0, Math.max(0, columns)).join("");
}
