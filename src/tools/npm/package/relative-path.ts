/** The way from a directory to a path, both absolute: `../lib`. */
export function relativePath(from: string, to: string): string {
  const start = from.split("/").filter((part) => part !== "");
  const end = to.split("/").filter((part) => part !== "");
  let same = 0;
  while (same < start.length && same < end.length && start[same] === end[same]) same++;
  return [...start.slice(same).map(() => ".."), ...end.slice(same)].join("/");
}
