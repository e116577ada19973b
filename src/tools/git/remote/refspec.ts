/** Which refs of one side stand for which of the other: `+refs/heads/*:refs/remotes/origin/*` (git-fetch(1), `<refspec>`). */
export interface Refspec {
  readonly source: string;
  /** Undefined without a colon. */
  readonly destination: string | undefined;
  readonly isForced: boolean;
}

export function parseRefspec(text: string): Refspec {
  const isForced = text.startsWith("+");
  const [source = "", destination] = (isForced ? text.slice(1) : text).split(":");
  return { source, destination, isForced };
}

/** What stands on the other side for a ref of the source's side; undefined: nothing does. */
export function mapRef({ source, destination }: Refspec, name: string): string | undefined {
  return destination === undefined || destination === "" ? undefined : translate(source, destination, name);
}

/** The other way round. */
export function unmapRef({ source, destination }: Refspec, name: string): string | undefined {
  return destination === undefined ? undefined : translate(destination, source, name);
}

export function matchesSource({ source }: Refspec, name: string): boolean {
  return translate(source, source, name) !== undefined;
}

/** A star stands for any text, also with slashes. */
function translate(from: string, to: string, name: string): string | undefined {
  const star = from.indexOf("*");
  if (star < 0) return from === name ? to : undefined;
  const [start, end] = [from.slice(0, star), from.slice(star + 1)];
  if (name.length < start.length + end.length || !name.startsWith(start) || !name.endsWith(end))
    return undefined;
  return to.replace("*", () => name.slice(start.length, name.length - end.length));
}

/** A ref as tables show it. */
export function prettyRef(name: string): string {
  return name.replace(/^refs\/(heads|tags|remotes)\//, "");
}
