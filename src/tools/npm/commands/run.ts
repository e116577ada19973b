import type { NpmCall } from "../call.ts";
import { suggestCommand } from "../did-you-mean.ts";
import { plainError } from "../npm-error.ts";
import { isObject } from "../package/json-file.ts";
import { hasServer, runEvent } from "../run/run-script.ts";
import type { NpmCommand } from "./index.ts";

/** Scripts that npm calls by itself, or has a command for. */
const LIFECYCLE = new Set(
  ["prepublishOnly", "prepack", "postpack", "dependencies", "prepare"].concat(
    ["install", "publish", "restart", "start", "stop", "test", "uninstall", "version"].flatMap((name) => [
      `pre${name}`,
      name,
      `post${name}`,
    ]),
  ),
);

/** What stands for scripts that the project does not have. */
const STANDARD: Readonly<Record<string, string | undefined>> = {
  env: "env",
  restart: "npm stop --if-present && npm start",
};

/** `npm run NAME`; without a name it lists the scripts. */
export const run: NpmCommand = async (call) => {
  const [event, ...words] = call.operands;
  if (event === undefined) return listScripts(call);
  return runNamed(call, event, words);
};

/** `npm test`, `npm start`, `npm stop`, `npm restart`. */
export const lifecycle: NpmCommand = (call) => runNamed(call, call.command, call.operands);

async function runNamed(call: NpmCall, event: string, words: readonly string[]): Promise<void> {
  const scripts = call.scripts();
  const standard = STANDARD[event];
  const isThere =
    Object.hasOwn(scripts, event) || standard !== undefined || (event === "start" && hasServer(call));
  if (!isThere) {
    if (call.settings.flag("if-present")) return;
    const { bin } = call.readPackageFile().content;
    const known = { scripts: Object.keys(scripts), bin: isObject(bin) ? Object.keys(bin) : [] };
    throw plainError(
      `Missing script: "${event}"${suggestCommand(event, known)}\n\nTo see a list of scripts, run:\n  npm run`,
    );
  }
  const around = !call.settings.flag("ignore-scripts");
  if (around) await runEvent(call, `pre${event}`, []);
  await runEvent(call, event, words, standard);
  if (around) await runEvent(call, `post${event}`, []);
}

async function listScripts(call: NpmCall): Promise<void> {
  const scripts = Object.entries(call.scripts());
  const { name, version } = call.readManifest();
  if (call.isSilent) return;
  if (call.settings.flag("json")) return call.json(Object.fromEntries(scripts));
  if (call.settings.flag("parseable")) {
    if (scripts.length > 0) await call.out(scripts.map((row) => row.join(":")).join("\n"));
    return;
  }
  const id = name === undefined ? "undefined" : version === undefined ? name : `${name}@${version}`;
  const own = scripts.filter(([script]) => LIFECYCLE.has(script));
  const others = scripts.filter(([script]) => !LIFECYCLE.has(script));
  const lines = (rows: typeof scripts) => rows.map(([script, line]) => `  ${script}\n    ${line}`);
  if (own.length > 0) await call.out([`Lifecycle scripts included in ${id}:`, ...lines(own)].join("\n"));
  if (others.length === 0) return;
  const title = own.length === 0 ? `Scripts available in ${id} via \`npm run\`:` : "available via `npm run`:";
  await call.out([title, ...lines(others)].join("\n"));
}
