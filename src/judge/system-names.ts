/** An application or group of Apple's by its team. */
const application = /^[\dA-Z]{10}\.(?:\*|[a-z][\w-]{0,30}(?:\.[\w*-]{1,60}){1,6})$/;
/** What is named so is one; anything else may be a token in three parts. */
const applicationName = /^(?:groups?|team|app|bundle|identifier)$/;
/** A place in the registry of Windows: two steps or more, not a domain and what a user there types; classes and packages are steps by their number. */
const registryPath =
  /^(?:(?:Registry::)?HK(?:LM|CU|CR|CC|U|EY_[A-Z_]{4,20}):?(?:SOFTWARE|SYSTEM)?|SOFTWARE|SYSTEM)(?:\\{1,2}(?:[A-Z\d][\w .()-]{1,60}|\{[\dA-F-]{36}\})){2,8}\\{0,2}$/i;

/** A GPG key in Git's configuration, as GnuPG writes it; a key in small letters signs tokens. https://git-scm.com/docs/git-config#Documentation/git-config.txt-usersigningKey */
const signer = /^(?:0x)?(?:[\dA-F]{16}|[\dA-F]{40})!?$/;
/** A constraint, as SQL Server names one that nobody did: `PK__Orders__3214EC07A1B2C3D4`. */
const constraint = /^(?:PK|UQ|FK|DF|CK)__\w{1,20}_{1,3}[\dA-F]{8,16}$/;
/** The account of a coin of Ethereum. */
const account = /^0x[\da-f]{40}$/i;
/** `SHOP_TOKEN`, `YieldToken`, `tokenManager`: a coin, or a contract about coins. */
const coinName = /(?:^|_|[A-Za-z\d](?=T))(?:[Tt]okens?|TOKENS?)(?![a-z\d])/;
const loginName =
  /auth|access|api|secret|session|bearer|hook|refresh|jwt|user|login|admin|deploy|private|pass|pwd|csrf|bot(?![a-z])|key/i;

/** @param word the last of the value's name, @param key all of it */
export const isSystemName = (value: string, word = "", key = word): boolean =>
  registryPath.test(value) ||
  constraint.test(value) ||
  (applicationName.test(word) && application.test(value)) ||
  (key.endsWith("signingkey") && /(?:^|\.)signingkey$/.test(key) && signer.test(value)) ||
  (account.test(value) && coinName.test(key) && !loginName.test(key));
