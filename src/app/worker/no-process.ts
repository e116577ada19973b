/** In the place of Node's `process`, which memfs asks for, and makes do without; and of modules of Node's that the page never calls. */
export default undefined;
