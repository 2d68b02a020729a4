import { isOwnHost } from "./hosts.ts";
import { type Place, rememberName, splitWords } from "./place.ts";
import { readsLikeWords } from "./wording.ts";

/**
 * What official images of databases and the like take as their first password: it opens a container beside the
 * application, and is to be chosen where it is started. https://hub.docker.com/_/postgres, /mysql, /mongo, /rabbitmq
 */
export const containerName =
  /^(?:(?:postgres(?:ql)?|pg|mysql|mariadb|mssql|sa|mongo(?:db)?|redis|rabbitmq|minio|keycloak|kc|neo4j|elastic|clickhouse|influxdb|couchdb|arango|oracle|opensearch|pgadmin|grafana|gf)[_-]?(?:\w{1,30}[_-])?(?:password|pass|passwd|pwd))$/i;

/** `graniteRedis`, `redis-2024`: the container itself, and beside it words or a number. */
function namesContainer(container: string, value: string): boolean {
  const words = splitWords(value);
  const rest = words.filter((word) => word.length < 4 || !container.startsWith(word));
  const letters = rest
    .join(" ")
    .replace(/\b\d{1,5}\b/, "")
    .trim();
  return rest.length < words.length && (letters === "" || (/^[a-z ]*$/.test(letters) && readsLikeWords(letters)));
}

const isContainer = rememberName(({ key }) => containerName.test(key));

export const isContainerDefault = (place: Place, value = place.value): boolean =>
  isContainer(place) &&
  (namesContainer(place.keyWords[0]!, value) ||
    /^[A-Z]?[a-z]{2,15}(?:[-_][a-z]{2,15})?[@_.-]?\d{0,5}[!@#$.?]{0,3}$/.test(value));

/** `server=http://gateway:9740;password=gatewaypassword`: whoever reaches a server of one's own has read its name. */
const serverName =
  /(?:^|[;"'`\s])(?:server|data source|host|endpoint)\s?=\s?(?:\w{2,12}:(?:\/\/)?)?([a-z][a-z-]{2,30}\d{0,2})(?=[:,/;\s"'`]|$)/i;
export const isOfServer = ({ before, after, value }: Place): boolean => {
  const word = /^(.{3,32}?)[_-]?(?:password|passwd|pass|pwd)$/i.exec(value)?.[1];
  const server = word && serverName.exec(before + after)?.[1];
  return Boolean(server) && isOwnHost(server!) && server!.toLowerCase() === word!.toLowerCase();
};
