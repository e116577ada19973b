import { joinPath } from "../../base/paths.ts";
import { makeDirectories } from "../python/write-tree.ts";
import type { NpmCall } from "./call.ts";
import type { NpmError } from "./npm-error.ts";

/** Says why a command failed, and where its log lies. */
export async function reportFailure(call: NpmCall, { code, lines }: NpmError): Promise<void> {
  if (code !== "") await call.log("error", "code", code);
  for (const [title, text] of lines) await call.log("error", title, text);
  if (call.settings.get("logs-max") === 0) return;
  const log = writeLog(call, [...(code === "" ? [] : [["code", code] as const]), ...lines]);
  if (code === "ERESOLVE") {
    await call.log(
      "error",
      "",
      `\n\nFor a full report see:\n${log.replace("debug-0.log", "eresolve-report.txt")}`,
    );
    const [, , report] = lines;
    call.files.writeFile(
      log.replace("debug-0.log", "eresolve-report.txt"),
      `# npm resolution error report\n\n${report?.[1] ?? ""}`,
    );
  }
  await call.log("error", "", `A complete log of this run can be found in: ${log}`);
}

/** `~/.npm/_logs/2025-01-15T10_00_00_000Z-debug-0.log`. */
function writeLog(call: NpmCall, lines: readonly (readonly [title: string, text: string])[]): string {
  const cache = call.settings.text("cache") ?? "/tmp";
  const directory = joinPath(cache, "_logs");
  const stamp = new Date(Math.floor(call.began)).toISOString().replace(/[:.]/g, "_");
  const path = joinPath(directory, `${stamp}-debug-0.log`);
  const argv = call.process.argv
    .slice(1)
    .map((word) => JSON.stringify(word))
    .join(" ");
  const rows = [
    ["verbose", "title", ["npm", call.command, ...call.operands].join(" ")],
    ["verbose", "argv", argv],
    ...lines.map(([title, text]) => ["error", title, text]),
  ];
  const text = rows
    .map(([level, ...rest], at) => `${at} ${[level, ...rest.filter((part) => part !== "")].join(" ")}\n`)
    .join("");
  if (!makeDirectories(call.files, directory)) call.files.writeFile(path, text);
  return path;
}
