import type { Program } from "../../../process/process.ts";

/** yarn of the image of Node: it tells its version. Unlike the real one it installs nothing. */
export const yarn: Program = async (process) => {
  const words = process.argv.slice(1);
  if (words.length === 1 && /^(-v|--version)$/.test(words[0] ?? "")) {
    await process.write(1, `${process.env.get("YARN_VERSION") ?? "1.22.22"}\n`);
    return 0;
  }
  await process.write(2, `rockpool: not simulated here: ${["yarn", ...words].join(" ")}\n`);
  return 1;
};
