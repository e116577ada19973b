/** Of `inspect` of what a swarm has. */
export const INSPECT_OPTIONS = `
-f, --format string   Format output using a custom template:
      'json':             Print in JSON format
      'TEMPLATE':         Print output using the given Go template.
      Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
    --pretty   Print the information in a human friendly format
`;

/** Of lists. */
export const FORMAT_OPTION = `    --format string   Format output using a custom template:
      'table':            Print output in table format with column headers (default)
      'table TEMPLATE':   Print output in table format using the given Go template
      'json':             Print in JSON format
      'TEMPLATE':         Print output using the given Go template.
      Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates`;
