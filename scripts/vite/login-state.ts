import type { Plugin } from "vite";
import { recordLogin } from "../../src/cli/record-login.ts";

const MODULE = "virtual:login-state";

/** Gives the worker what a fresh computer's start-up files come to, so that the first prompt need not wait for running them. */
export function loginState(): Plugin {
  return {
    name: "login-state",
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: async (id) =>
      id === `\0${MODULE}` ? `export default ${JSON.stringify(await recordLogin())};` : undefined,
  };
}
