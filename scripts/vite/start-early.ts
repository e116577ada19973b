import type { Plugin } from "vite";

/** The worker starts before all else, and the browser fetches the terminal before it is asked for. */
export function startEarly(): Plugin {
  return {
    name: "start-early",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle = {} }) {
        const find = (name: string) => {
          const file = Object.keys(bundle).find((path) => path.includes(`/${name}-`) && path.endsWith(".js"));
          if (file === undefined) throw new Error(`the build has no chunk ${name}`);
          return `./${file}`;
        };
        return [
          {
            tag: "script",
            attrs: { type: "module", async: true, src: find("start-worker") },
            injectTo: "head",
          },
          { tag: "link", attrs: { rel: "modulepreload", href: find("first-terminal") }, injectTo: "head" },
        ];
      },
    },
  };
}
