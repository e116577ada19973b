import type { Plugin, Rolldown } from "vite";

type Bundle = Rolldown.OutputBundle;

/** The worker starts before all else, and the browser fetches the terminal, with all that it stands on, before it is asked for. */
export function startEarly(): Plugin {
  return {
    name: "start-early",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle = {} }) {
        const worker = findChunk(bundle, "start-worker");
        return [
          { tag: "script", attrs: { type: "module", async: true, src: `./${worker}` }, injectTo: "head" },
          ...withImports(bundle, findChunk(bundle, "first-terminal"))
            .filter((file) => file !== worker)
            .map((file) => ({
              tag: "link",
              attrs: { rel: "modulepreload", href: `./${file}` },
              injectTo: "head" as const,
            })),
        ];
      },
    },
  };
}

function findChunk(bundle: Bundle, name: string): string {
  const file = Object.keys(bundle).find((path) => path.includes(`/${name}-`) && path.endsWith(".js"));
  if (file === undefined) throw new Error(`the build has no chunk ${name}`);
  return file;
}

/** A chunk and all chunks that it needs before it runs. */
function withImports(bundle: Bundle, file: string, found = new Set<string>()): readonly string[] {
  if (found.has(file)) return [];
  found.add(file);
  const chunk = bundle[file];
  for (const next of chunk?.type === "chunk" ? chunk.imports : []) withImports(bundle, next, found);
  return [...found];
}
