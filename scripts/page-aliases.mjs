/** Stand-ins in the page for Node's modules, which memfs imports; its streams are never used there. */
export const PAGE_ALIASES = {};
