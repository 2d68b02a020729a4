/** Seconds or milliseconds since 1970, of the last years and the next. */
const moment = /^1[4-9]\d{8}(?:\d{3})?$/;
const momentWord =
  /^(?:time|timestamp|date|at|since|until|changed|created|updated|modified|used|rotated|issued|expires|expiry|expiration)$/;

/** RFC 3339 */
const timestamp = /^\d{4}-[01]\d-[0-3]\d[T ][0-2]\d:[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?$/;

/** `"timePasswordChanged": 1515902314887`, as browsers keep it beside a password. */
export const isMoment = (value: string, keyWords: readonly string[]): boolean =>
  timestamp.test(value) || (moment.test(value) && keyWords.some((word) => momentWord.test(word)));

/** `- asttokens=2.0.5=pyhd3eb1b0_0`: a package of conda, its version and its build. https://docs.conda.io/projects/conda/en/stable/user-guide/concepts/pkg-search.html */
const condaBuild = /^\d{1,5}(?:\.\w{1,8}){1,5}=\w{1,40}_\d{1,3}$/;

/** `org.yaml:snakeyaml:1.27=testCompileClasspath`: a package, its version, and what is built with it, in gradle.lockfile. */
export const isLockedVersion = (value: string, before: string): boolean =>
  (condaBuild.test(value) && /^\s{0,20}- [\w.-]{1,100}=$/.test(before)) ||
  (/^\d{1,4}\.\d[\w.-]{0,60}=[a-zA-Z]/.test(value) && /^[\w.-]{1,200}:[\w.-]{1,200}:$/.test(before));

const image =
  /(?:^[ \t]{0,8}FROM[ \t](?:--platform=\S{1,40}[ \t])?|\bimage["']?[ \t]?[:=][ \t]?["']?)[\w./:@-]{3,300}:$/;

/** `FROM contoso/shop-secrets:1.13.5-no-vault`: an image's name can end as one of secrets does. */
export const isImageTag = (value: string, before: string): boolean =>
  /^v?\d{1,4}\.\d/.test(value) && image.test(before.slice(-400));
