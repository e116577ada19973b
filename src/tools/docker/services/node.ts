import type { Process, Program } from "../../../process/process.ts";

/** What comes with each release of Node. */
const NPM: Readonly<Record<string, string>> = { "22.13.0": "10.9.2", "20.18.1": "10.8.2" };
const YARN = "1.22.22";

/** node, npm, npx and yarn of the image: they tell their versions. Unlike the real ones they run no JavaScript. */
export const node: Program = async (process) => {
  const name = process.argv[0]?.split("/").at(-1) ?? "node";
  const version = process.env.get("NODE_VERSION") ?? "22.13.0";
  const words = process.argv.slice(1);
  if (words.length === 1 && /^(-v|--version)$/.test(words[0] ?? "")) {
    const own = name === "yarn" ? YARN : NPM[version];
    await process.write(1, name.startsWith("node") ? `v${version}\n` : `${own}\n`);
    return 0;
  }
  return unsimulated(
    process,
    `${name}${words.length > 0 ? ` ${words.join(" ")}` : ""}: JavaScript is not run here`,
  );
};

async function unsimulated(process: Process, what: string): Promise<number> {
  await process.write(2, `rockpool: not simulated here: ${what}\n`);
  return 1;
}
