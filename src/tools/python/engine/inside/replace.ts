/** Python: The standard library takes the modules above in place of those that WebAssembly lacks. */
export const replace = `# The standard library takes the modules above in place of those that WebAssembly lacks, before anybody has used them.
import signal

_use_own_threads()
_make_socket_module()
_use_own_select()
`;
