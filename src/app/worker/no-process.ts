/** In the place of Node's `process`, which memfs asks for: there is none, and memfs then makes do. */
export default undefined;
