import { Link } from "@jsonjoy.com/fs-core/lib/Link.js";
import { Node } from "@jsonjoy.com/fs-core/lib/Node.js";

/**
 * The border to memfs: its inode (`Node`) and its directory entry (`Link`) as base classes of ours, so that
 * memfs' public API runs on the very objects that `Files` walks over.
 *
 * Their constructors are left out. They read the host's clock five times, ask the host for its user and make
 * an event emitter, a map and four dates for each file; the subclasses set every field themselves.
 */

/** The members that memfs' API uses and that ours replace with other representations are left out. */
type NodeMembers = Omit<Pick<Node, keyof Node>, "buf" | "changes">;
type LinkMembers = Omit<Pick<Link, keyof Link>, "children" | "createChild" | "node" | "parent" | "changes" | "vol">;

function withoutConstructor<Members>(base: { readonly prototype: Members }): new () => Members {
  function Bare(): void {}
  Bare.prototype = base.prototype;
  // A function can be constructed; TypeScript knows that of classes only.
  return Bare as unknown as new () => Members;
}

export const MemfsNode: new () => NodeMembers = withoutConstructor(Node);
export const MemfsLink: new () => LinkMembers = withoutConstructor(Link);
