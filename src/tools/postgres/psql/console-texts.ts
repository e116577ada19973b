/** What psql says by itself. */
export const QUICK_HELP = `You are using psql, the command-line interface to PostgreSQL.
Type:  \\copyright for distribution terms
       \\h for help with SQL commands
       \\? for help with psql commands
       \\g or terminate with semicolon to execute query
       \\q to quit
`;

export const COPY_HELP = `Enter data to be copied followed by a newline.
End with a backslash and a period on a line by itself, or an EOF signal.
`;

export const LOST = `server closed the connection unexpectedly
\tThis probably means the server terminated abnormally
\tbefore or while processing the request.
error: connection to server was lost
`;
