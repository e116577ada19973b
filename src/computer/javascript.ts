/** For hosts: what it takes to give a computer its JavaScript. */
export type { JavaScriptHost } from "../tools/node/javascript-host.ts";
