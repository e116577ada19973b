import type { HtmlTagDescriptor, Plugin } from "vite";

/** The page begins with the worker; meanwhile the browser already fetches the terminal, which is imported next. */
export function preloadTerminal(): Plugin {
  return {
    name: "preload-terminal",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle = {} }) {
        const terminal = Object.values(bundle).find(({ fileName }) => fileName.includes("connect-terminal"));
        if (terminal?.type !== "chunk") throw new Error("the build has no chunk of the terminal");
        return [terminal.fileName, ...terminal.imports].map(linkTo);
      },
    },
  };
}

function linkTo(file: string): HtmlTagDescriptor {
  const attrs = { rel: "modulepreload", crossorigin: "", href: `./${file}` };
  return { tag: "link", attrs, injectTo: "head" };
}
