import type { Plugin } from "vite";
import { type RecordedLogin, recordLogin } from "../../src/cli/record-login.ts";

/** The modules, and what of the recording each exports. */
const MODULES: Readonly<Record<string, keyof RecordedLogin>> = {
  "virtual:login-state": "shell",
  "virtual:first-screen": "screen",
};

/**
 * Gives the worker what a fresh computer's start-up files come to, and the page the prompt that follows them, so that
 * the first prompt waits neither for running them nor for the computer.
 */
export function recordedLogin(): Plugin {
  let login: Promise<RecordedLogin> | undefined;
  return {
    name: "recorded-login",
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? `\0${id}` : undefined),
    load: async (id) => {
      const part = MODULES[id.replace(/^\0/, "")];
      if (part === undefined) return undefined;
      login ??= recordLogin();
      return `export default ${JSON.stringify((await login)[part])};`;
    },
  };
}
