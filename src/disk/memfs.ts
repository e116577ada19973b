import { Link } from "@jsonjoy.com/fs-core/lib/Link.js";
import { Node } from "@jsonjoy.com/fs-core/lib/Node.js";

/**
 * The border to memfs: its inode (`Node`) and its directory entry (`Link`) as base classes of ours, so that
 * memfs' public API runs on the very objects that `Files` walks over.
 *
 * Their constructors are left out. They read the host's clock five times, ask the host for its user and make
 * an event emitter, a map and four dates for each file; the subclasses set every field themselves.
 */

/** What an inode inherits from memfs as it is. */
interface NodeInheritance extends Pick<Node, "isCharacterDevice" | "getString" | "toJSON"> {
  getBuffer(): ReturnType<Node["getBuffer"]>;
}
/** What an entry inherits from memfs as it is. */
type LinkInheritance = Pick<Link, "getPath" | "getParentPath" | "toJSON">;

/** What memfs' API uses of an inode; where it uses an emitter it takes the superblock's. */
export type MemfsNode = Omit<Pick<Node, keyof Node>, "buf" | "changes">;
/** What memfs' API uses of an entry, but for what leads to other entries and inodes: those are ours. */
export type MemfsLink = Omit<
  Pick<Link, keyof Link>,
  "changes" | "vol" | "children" | "node" | "parent" | Leading
>;
type Leading = "getNode" | "setNode" | "createChild" | "setChild" | "deleteChild" | "getChild" | "syncSteps";

function withoutConstructor<T, Inherited>(base: { readonly prototype: T & Inherited }): new () => Inherited {
  function Bare(): void {}
  Bare.prototype = base.prototype;
  // A function can be constructed; TypeScript knows that of classes only.
  return Bare as unknown as new () => Inherited;
}

export const NodeBase: new () => NodeInheritance = withoutConstructor<Node, NodeInheritance>(Node);
export const LinkBase: new () => LinkInheritance = withoutConstructor<Link, LinkInheritance>(Link);
