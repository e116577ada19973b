import type { Plugin } from "vite";

/** The worker starts before all else. */
export function startEarly(): Plugin {
  return {
    name: "start-early",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle = {} }) {
        const worker = Object.keys(bundle).find((path) => /\/start-worker-[^/]*\.js$/.test(path));
        if (worker === undefined) throw new Error("the build has no chunk start-worker");
        return [
          { tag: "script", attrs: { type: "module", async: true, src: `./${worker}` }, injectTo: "head" },
        ];
      },
    },
  };
}
