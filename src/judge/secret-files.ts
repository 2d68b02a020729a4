/** Without an ending, or with one that says no form. */
const plain =
  /^\.?(?:[\w-]{1,80}|[\w.-]{1,100}\.(?:txt|key|secrets?|token|cookie|pass\w{0,6}|pwd|pw|creds?|client|aes|psk|prod(?:uction)?|live|staging|bak|old|b64))$/i;
const holder =
  /(?:^|[._-])(?:(?:db|root|admin|user|vault)?pass(?:words?|wd|wort|phrase)?|pwd|psk|(?:client|app)?secrets?|(?:auth|access|bot)?tokens?|credentials?|creds|(?:api|access|secret|private|priv|master|encryption|signing|auth|session|jwt|cookie|service|deploy|server|storage|account|admin|wg|wireguard)[_.-]?keys?|keyfile)(?=$|[._-])|\.key$|^[._]curlrc$|^(?:cipher\.aes|(?:\.erlang\.)?cookie|userlist\.txt|(?:auth|login)\.txt)$/i;
/** Beside public keys: lists of what nobody is to choose. */
const shown =
  /(?:^|[._-])(?:public|pub|site|publishable)(?=$|[._-])|pubkey|publickey|(?:common|popular|weak|worst|breached|pwned|banned)[_-]passwords/i;

/** One value a file, as Docker and Kubernetes have them: `run/secrets/smtp`; beside them lies who signs in, and where. */
const folder =
  /(?:^|[\\/])\.?secrets[\\/](?![\w-]{0,60}(?<![a-z])(?:id|user(?:name)?|login|email|name|(?:db)?host(?:name)?|domain|server|endpoint|url|uri|port|region|zone|bucket|account|role|version|fingerprint|thumbprint|recipients?)(?:\.txt)?$)[\w-]{2,60}(?:\.txt)?$/i;

/** `config/master.key`, `secrets/db_password`, `.vault_pass`: the name says what the text is, which has no name beside it. */
export function isSecretFile(path: string): boolean {
  const end = path.slice(-200).replace(/([a-z])([A-Z])/g, "$1_$2");
  const file = end.slice(end.search(/[^\\/]*$/));
  return plain.test(file) && (holder.test(file) || folder.test(end)) && !shown.test(file);
}
