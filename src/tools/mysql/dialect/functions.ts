/** How functions of MySQL are said in PostgreSQL; the arguments are translated already. */
export interface FunctionContext {
  readonly database: string | undefined;
  /** `root@localhost`, and the account it was taken for. */
  readonly user: string;
  readonly account: string;
  readonly version: string;
  readonly connection: number;
  readonly lastInsertId: string;
}

type Write = (args: readonly string[], context: FunctionContext) => string | undefined;

const text = (value: string | undefined) =>
  value === undefined ? "NULL" : `'${value.replaceAll("'", "''")}'`;
const NOW = "date_trunc('second', cast(statement_timestamp() as timestamp))";
const as = (type: string) => (arg: string | undefined) => `cast(${arg} as ${type})`;
const moment = as("timestamp");
const day = as("date");
const field =
  (name: string): Write =>
  ([arg]) =>
    `cast(extract(${name} from ${moment(arg)}) as integer)`;
const called =
  (name: string): Write =>
  (args) =>
    `${name}(${args.join(", ")})`;

/** https://dev.mysql.com/doc/refman/8.4/en/built-in-function-reference.html */
export const FUNCTIONS: Readonly<Record<string, Write>> = {
  CHAR_LENGTH: called("char_length"),
  CHARACTER_LENGTH: called("char_length"),
  CONCAT: (args) => `(${args.map(as("text")).join(" || ")})`,
  CONNECTION_ID: (_, { connection }) => String(connection),
  CURDATE: () => `cast(${NOW} as date)`,
  CURRENT_DATE: () => `cast(${NOW} as date)`,
  CURRENT_TIMESTAMP: () => NOW,
  CURRENT_USER: (_, { account }) => text(account),
  DATABASE: (_, { database }) => text(database),
  DATE: ([arg]) => day(arg),
  DATE_ADD: ([from, interval]) => `(${moment(from)} + ${interval})`,
  DATE_SUB: ([from, interval]) => `(${moment(from)} - ${interval})`,
  DATEDIFF: ([one, other]) => `(${day(one)} - ${day(other)})`,
  DAY: field("day"),
  DAYOFMONTH: field("day"),
  HOUR: field("hour"),
  IF: ([condition, yes, no]) => `(case when ${condition} then ${yes} else ${no} end)`,
  IFNULL: called("coalesce"),
  LAST_INSERT_ID: (args, { lastInsertId }) => (args.length === 0 ? lastInsertId : undefined),
  LCASE: called("lower"),
  LENGTH: called("octet_length"),
  LOCALTIME: () => NOW,
  LOCALTIMESTAMP: () => NOW,
  MID: called("substr"),
  MINUTE: field("minute"),
  MONTH: field("month"),
  NOW: () => NOW,
  POW: called("power"),
  RAND: (args) => (args.length === 0 ? "random()" : undefined),
  SCHEMA: (_, { database }) => text(database),
  SECOND: field("second"),
  SUBSTRING: called("substr"),
  SYSDATE: () => NOW,
  TRUNCATE: called("trunc"),
  UCASE: called("upper"),
  USER: (_, { user }) => text(user),
  UUID: () => "cast(gen_random_uuid() as text)",
  VERSION: (_, { version }) => text(version),
  YEAR: field("year"),
};

/** What both call by the same name, and mean the same by. */
const SAME =
  /^(ABS|ASCII|AVG|CEIL|CEILING|COALESCE|CONCAT_WS|COUNT|DEGREES|EXP|FLOOR|GREATEST|LEAST|LEFT|LN|LOWER|LPAD|LTRIM|MAX|MD5|MIN|MOD|NULLIF|PI|POWER|RADIANS|REPEAT|REPLACE|REVERSE|RIGHT|ROUND|RPAD|RTRIM|SIGN|SQRT|SUBSTR|SUM|TRIM|UPPER|ROW_NUMBER|RANK|DENSE_RANK|LAG|LEAD)$/;

export function isSame(name: string): boolean {
  return SAME.test(name);
}

/** Functions that the real server has besides. */
export const ELSEWHERE =
  /^(ADDDATE|ADDTIME|AES_\w+|ANY_VALUE|BIN|BIT_\w+|CHAR|COMPRESS|CONV|CONVERT|CRC32|DATE_FORMAT|DAYNAME|DAYOFWEEK|DAYOFYEAR|ELT|EXTRACTVALUE|FIELD|FIND_IN_SET|FORMAT|FOUND_ROWS|FROM_DAYS|FROM_UNIXTIME|GET_LOCK|HEX|INET_\w+|INSTR|ISNULL|JSON_\w+|LAST_DAY|LOCATE|LOG|LOG2|LOG10|MAKEDATE|MONTHNAME|POSITION|QUARTER|QUOTE|REGEXP_\w+|RELEASE_LOCK|ROW_COUNT|SEC_TO_TIME|SHA1?|SHA2|SLEEP|SOUNDEX|SPACE|STD|STDDEV\w*|STR_TO_DATE|STRCMP|SUBDATE|SUBSTRING_INDEX|TIME|TIME_FORMAT|TIME_TO_SEC|TIMEDIFF|TIMESTAMP|TIMESTAMPADD|TIMESTAMPDIFF|TO_DAYS|UNHEX|UNIX_TIMESTAMP|UTC_\w+|UUID_\w+|VAR_\w+|VARIANCE|WEEK|WEEKDAY|WEEKOFYEAR|YEARWEEK|NTILE|FIRST_VALUE|LAST_VALUE|NTH_VALUE|ATAN2?|ACOS|ASIN|COS|COT|SIN|TAN)$/;
