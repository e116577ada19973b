import { type PipCommand, PipError } from "../context.ts";

/** PyPI has answered so since 2021: https://status.python.org/incidents/grk0k7sz6zkp */
export const search: PipCommand = async ({ operands }) => {
  if (operands.length === 0) throw new PipError("Missing required argument (search query).");
  throw new PipError(
    `XMLRPC request failed [code: -32500]
RuntimeError: PyPI no longer supports 'pip search' (or XML-RPC search). Please use https://pypi.org/search (via a browser) instead. See https://warehouse.pypa.io/api-reference/xml-rpc.html#deprecated-methods for more information.`,
    1,
  );
};
