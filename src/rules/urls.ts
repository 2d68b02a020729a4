import type { Proof, Rule, RuleMatch } from "../types.ts";
import { isLocalHost, isPlaceholder, looksRandom } from "./structures.ts";

const exampleHost =
  /(?:^|\.)(?:example|test|invalid|domain|host|server|foo|bar)(?:\.(?:com|org|net|test|local|io))?$|^(?:host|server|hostname|domain)$/i;

/** `user:password@host`, where the password may be a port, a template or an example. */
function readHost(password: string, { groups }: RuleMatch): string | undefined {
  const user = groups["user"] ?? "";
  const host = groups["resource"] ?? "";
  if (
    isPlaceholder(password) ||
    // A service named `db` is no placeholder.
    (host.length !== 2 && isPlaceholder(host.replace(/^\[([\da-f:]+)\]$/i, "$1"))) ||
    /\$[A-Z_{(]|%[A-Z_]+%|%[sdv]\b/.test(password)
  )
    return undefined;
  // A host and its port before the @ of something else.
  if (/^\d{1,5}$/.test(password) && /\.|^localhost$/i.test(user)) return undefined;
  if (password.toLowerCase() === user.toLowerCase() && !looksRandom(password)) return undefined;
  if (exampleHost.test(host) && !(password.length > 11 && looksRandom(password))) return undefined;
  return host;
}

const isNear = (host: string): boolean => isLocalHost(host) || !host.includes(".");

const provePassword =
  (near: boolean) =>
  (value: string, match: RuleMatch): Proof => {
    const host = readHost(value, match);
    return host !== undefined && isNear(host) === near ? "unknown" : "invalid";
  };

const sign = `[^\\s/?#@;"'<>{}|\\\\^\`]`;
/** Behind a host another item may begin, which has an @ of its own. */
const laterSign = sign.replace("@", "@,");

// The scheme is looked at last, so that the search can begin at the rare "://". The last @ stands before the host, as in
// https://url.spec.whatwg.org/#authority-state
const authority = (scheme: string): RegExp =>
  new RegExp(
    `://(?<=(?:${scheme})://)(?<user>[^\\s:;/?#"'<>{}|\\\\^\`,()]{0,100}):(?<secret>${sign}{0,80}(?:@{1,2}${laterSign}{1,39}){1,3}|${sign}{3,200})@(?<resource>[\\w.-]{1,200}|\\[[0-9a-f:]{2,45}\\])`,
    "i",
  );

const databases =
  "(?:jdbc:)?(?:postgres(?:ql)?|pgsql|psql|postgis|timescaledb|mysql(?:[x2i]|gis)?|trilogy|mariadb|mongodb|rediss?|valkeys?|amqps?|mssql(?:ms)?|sqlserver|firebird|teradata(?:sql)?|trino|oracle|db2|cockroachdb|clickhouse|cassandra|neo4j|bolt|couchdb|influxdb|snowflake|redshift|vertica|hive2?|ldaps?|nats|mqtts?|stomp|surrealdb|elasticsearch|opensearch|kafka|couchbases?|presto|memcached|beanstalkd)(?:\\+\\w{1,20})?";
const databaseKeywords = [
  "postgres://",
  "postgresql",
  "mysql",
  "mariadb",
  "mongodb",
  "redis://",
  "redis+",
  "rediss://",
  "amqp://",
  "amqps://",
  "mssql",
  "sqlserver:",
  "oracle",
  "db2://",
  "cockroachdb://",
  "clickhouse://",
  "cassandra://",
  "neo4j",
  "bolt://",
  "couchdb://",
  "influxdb://",
  "snowflake://",
  "redshift",
  "vertica",
  "hive2://",
  "ldap://",
  "ldaps://",
  "nats://",
  "mqtt://",
  "mqtts://",
  "pgsql://",
  "psql://",
  "postgis://",
  "timescaledb://",
  "trilogy://",
  "valkey://",
  "valkeys://",
  "firebird://",
  "teradata",
  "trino://",
  "stomp://",
  "surrealdb://",
  "elasticsearch://",
  "opensearch://",
  ...["kafka://", "couchbase://", "couchbases://", "presto://", "memcached://", "beanstalkd://"],
];
const source = "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1";

export const urlRules = [
  {
    id: "database-url-password",
    label: "a password in the URL of a database or message broker",
    level: "error",
    fixture: true,
    keywords: databaseKeywords,
    pattern: authority(databases),
    reach: [16, 520],
    check: provePassword(false),
    family: "url-password",
    highEntropy: false,
    credential: "database-password",
    source,
  },
  {
    id: "database-url-password-local",
    label: "a password in the URL of a local database or message broker",
    level: "warning",
    fixture: true,
    keywords: databaseKeywords,
    pattern: authority(databases),
    reach: [16, 520],
    check: provePassword(true),
    family: "url-password",
    highEntropy: false,
    credential: "database-password",
    source,
  },
  {
    id: "url-password",
    label: "a password in a URL",
    level: "error",
    fixture: true,
    keywords: [
      "http://",
      "https://",
      "ftp://",
      "ftps://",
      "sftp://",
      "ssh://",
      "git://",
      "svn://",
      "smb://",
      "socks5://",
      "socks5h://",
      "proxy://",
      "imap://",
      "imaps://",
      "smtp://",
      "smtps://",
      ...["ws://", "wss://", "rtsp://", "rtmp://", "pop3://", "pop3s://", "vnc://", "rdp://", "telnet://", "rsync://"],
      ...["dav://", "davs://", "webdav://", "webdavs://"],
    ],
    pattern: authority(
      "https?|s?ftps?|ssh|git|svn|smb|socks5h?|proxy|imaps?|smtps?|wss?|rtsp|rtmp|pop3s?|vnc|rdp|telnet|rsync|(?:web)?davs?",
    ),
    reach: [8, 520],
    check: provePassword(false),
    family: "url-password",
    highEntropy: false,
    credential: "url-password",
    source,
  },
] as const satisfies readonly Rule[];
