/** The smallest script that one gets from `script` by leaving out lines, then words, for which `holds`. */
export async function minimise(script: string, holds: (script: string) => Promise<boolean>): Promise<string> {
  let best = script;
  for (const pieces of [/(?<=\n)/u, /(?<=[;&|]\s|\n)/u, /(?<=\s)|(?=[{}()[\]"'$`;|&<>=])/u]) {
    for (;;) {
      const shorter = await leaveOut(best.split(pieces), holds);
      if (shorter === best) break;
      best = shorter;
    }
  }
  return best;
}

async function leaveOut(
  pieces: readonly string[],
  holds: (script: string) => Promise<boolean>,
): Promise<string> {
  let left = [...pieces];
  for (let size = Math.max(1, left.length >> 1); size >= 1; size >>= 1) {
    for (let at = 0; at < left.length; ) {
      const fewer = [...left.slice(0, at), ...left.slice(at + size)];
      const text = fewer.join("");
      if (text.trim() !== "" && text.endsWith("\n") && (await holds(text))) left = fewer;
      else at += size;
    }
  }
  return left.join("");
}
