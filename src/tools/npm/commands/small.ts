import { joinPath } from "../../../base/paths.ts";
import type { NpmCommand } from "./index.ts";

/** `npm prefix [-g]`. */
export const prefix: NpmCommand = (call) =>
  call.out(call.isGlobal ? call.settings.globalPrefix : call.settings.localPrefix);

/** `npm root [-g]`. */
export const root: NpmCommand = (call) => call.out(joinPath(call.prefix, "node_modules"));

/** `npm ping`: the registry is always there. */
export const ping: NpmCommand = async (call) => {
  const registry = call.settings.text("registry") ?? "";
  await call.log("notice", "", `PING ${registry}`);
  await call.process.sleep(180);
  await call.log("notice", "", "PONG 180ms");
};
