/* What a name must contain to name a secret: alternatives of a pattern. */

export const passwordWords =
  "(?<!(?:by|com|tres|sur|mini|low|high|band|multi|over|under))pass(?!ed|es\\b|ing|ive|eng|port|thr|age)|pwd|pswd|psw|passw?o?rd|paswo?rd|paswd|psswo?r?d|pw(?=[:=\"' ])|(?<![a-z])psk(?![a-z])";
export const tokenWords =
  "secret|token(?!i[sz])|(?<!(?<!com|dae|de)mon)key(?!word|board|code|up|down|press|frame|stroke|space|server|ring)|credential|creds(?![a-z])|auth(?!or(?!i[sz]))|pat(?<=_pat)(?=[:=\"' ])";
/**
 * Names of secrets with none of these words in them: of Erlang's nodes, SNMP, generators of codes, hashes and licences, and
 * short for secret and credential.
 */
export const otherTokenWords =
  "(?<![a-z])pepper(?![a-z])|erlang[_-]?cookie|bearer(?![a-z])|(?:encrypt(?:ion)?|hash(?:ids?)?|auth|logged[_-]?in|nonce|app|api|merchant|session|cookie|security|url)[_-]?salt(?![a-z])|(?:totp|otp|mfa|2fa)[_-]?seed(?![a-z])|(?:snmp|ro|rw|read|write|trap)[_-]?community(?![a-z])|community[_-]?string|(?:access|activation|unlock|recovery|backup)[_-]?codes?(?![a-z])|(?:api|app|client|consumer|shared)[_-]?sec(?![a-z])|(?<![a-z])cred(?![a-z])|licen[cs]e[_-]?(?:code|string|data|blob)(?![a-z])|shared[_-]?access(?![a-z])";
const otherTokens =
  "pepper,erlang cookie,bearer:,bearer=,bearer\",bearer',bearer =,totp seed,otp seed,mfa seed,2fa seed,community,access code,activation code,unlock code,recovery code,backup code,api sec,app sec,client sec,consumer sec,shared sec,cred:,cred=,cred\",cred',cred =,shared access,salt";
export const otherTokenKeywords: readonly string[] = [
  ...otherTokens
    .split(",")
    .flatMap((word) => (/ [^=]/.test(word) ? ["", " ", "_", "-"].map((mark) => word.replace(" ", mark)) : [word])),
  ...["license", "licence"].flatMap((word) =>
    ["code", "string", "data", "blob"].flatMap((end) => [word + end, `${word}_${end}`, `${word}-${end}`]),
  ),
];
/** Bytes of UTF-8, as patterns see them. */
const inBytes = (word: string): string => Buffer.from(word).toString("latin1");

/**
 * The same in further languages, a blank for what parts two words: Thai, Lao, Arabic, Persian, Urdu, Hebrew, Vietnamese, Indonesian,
 * Malay, Hindi, Bengali, Tamil, Hungarian, Romanian, Afrikaans, Basque, Icelandic, Albanian, Swahili, Welsh, Bulgarian, Serbian,
 * Kazakh, Georgian, Armenian, Korean.
 */
const furtherWords =
  "รหัสผ่าน,ລະຫັດຜ່ານ,كلمة المرور,كلمة مرور,كلمة السر,رمز عبور,گذرواژه,پاس ورڈ,סיסמה,סיסמא,mật khẩu,mat khau,matkhau,kata sandi,katasandi,kata laluan,पासवर्ड,পাসওয়ার্ড,கடவுச்சொல்,jelszó,parolă,wagwoord,pasahitz,lykilorð,fjalëkalim,fjalekalim,nenosiri,cyfrinair,парола,Парола,лозинка,Лозинка,құпиясөз,პაროლ,գաղտնաբառ,암호,비번,패스워드,κωδικός πρόσβασης,Κωδικός πρόσβασης,гасло,kodeord,palavra-passe";
/** Letters of Cyrillic that look like others, one of them in the word. */
const lookalikes =
  "pаss,рass,раss,рass,paѕs,pasѕ,paѕѕ,passwоrd,tоken,tokеn,tоkеn,токen,toкen,sеcret,seсret,secrеt,sесret,sесrеt,ѕecret,аpi_key,арi_key,apі_key,аpikey,арikey,apіkey";
/** Keys of networks that are written in one word. */
const networkKeys = "l2tppsk,ikepsk,ipsecpsk,vpnpsk,wifipsk,wpapsk";
const wide = "ｐａｓｓｗｏｒｄ,ｓｅｃｒｅｔ,ｔｏｋｅｎ,ｐａｓｓｗｄ";
const otherWords = [furtherWords, lookalikes, networkKeys, wide].flatMap((list) =>
  list.split(",").map((word) => inBytes(word).replace(" ", "[ _-]?")),
);
const listSpellings = (word: string): string[] =>
  word.includes("[") ? ["", " ", "_", "-"].map((mark) => word.replace("[ _-]?", mark)) : [word];

/**
 * German, French, Dutch, Swedish, Danish, Finnish, Portuguese, Spanish, Italian, Polish, Czech, Hungarian, Turkish, Russian,
 * Slovenian, Serbian, Lithuanian, Estonian, Greek, Chinese, Japanese, Korean; in bytes of UTF-8.
 */
export const foreignWords =
  "kennwort|wachtwoord|l(?:o|\\xc3[\\xb6\\x96])senord|adgangskode|salasana|senha|contrase(?:n|\\xc3[\\xb1\\x91]|ny)a|(?<![a-z])clave|parola|has(?:l|\\xc5[\\x82\\x81])o|heslo|jelszo|(?<![a-z])(?:s|\\xc5[\\x9f\\x9e])(?:i|\\xc4\\xb0)fre|(?<![a-z])parol(?![a-z])|(?<![a-z])mdp(?![a-z])|geheimnis|lozinka|(?<![a-z])geslo(?![a-z])|slapta\\xc5\\xbeodis|parool|\\xd0[\\x9f\\xbf]\\xd0\\xb0\\xd1\\x80\\xd0\\xbe\\xd0\\xbb\\xd1\\x8c|\\xd0\\x9f\\xd0\\x90\\xd0\\xa0\\xd0\\x9e\\xd0\\x9b\\xd0\\xac|\\xce\\xba\\xcf\\x89\\xce\\xb4\\xce\\xb9\\xce\\xba(?:\\xcf\\x8c|\\xce\\xbf)\\xcf\\x82|\\xe5\\xaf\\x86(?:\\xe7\\xa0\\x81|\\xe7\\xa2\\xbc)|\\xe3\\x83\\x91\\xe3\\x82\\xb9\\xe3\\x83\\xaf\\xe3\\x83\\xbc\\xe3\\x83\\x89|\\xeb\\xb9\\x84\\xeb\\xb0\\x80\\xeb\\xb2\\x88\\xed\\x98\\xb8|" +
  otherWords.join("|");

/** Where a name in another language may stand, in the same bytes. */
export const foreignKeywords: readonly string[] = [
  ..."kennwort wachtwoord senord adgangskode salasana senha contrase clave parola haslo heslo jelszo sifre".split(" "),
  ..."mdp: mdp= geheimnis lozinka geslo: geslo= odis parool".split(" "),
  // In bytes of UTF-8, as above.
  ...["mdp =", 'mdp"', "mdp'", "geslo =", 'geslo"', "geslo'"],
  ...["has\xc5\x82o", "\xc5\x9fifre", "\xd0\xb0\xd1\x80\xd0\xbe\xd0\xbb\xd1\x8c"],
  // In capital letters, as constants are named.
  ...[
    "has\xc5\x81o",
    "\xc5\x9eifre",
    "\xc5\x9e\xc4\xb0fre",
    "s\xc4\xb0fre",
    "\xd0\x90\xd0\xa0\xd0\x9e\xd0\x9b\xd0\xac",
  ],
  ...["\xce\xba\xcf\x89\xce\xb4\xce\xb9\xce\xba", "\xe5\xaf\x86\xe7\xa0\x81", "\xe5\xaf\x86\xe7\xa2\xbc"],
  ...[
    "\xe3\x83\x91\xe3\x82\xb9\xe3\x83\xaf\xe3\x83\xbc\xe3\x83\x89",
    "\xeb\xb9\x84\xeb\xb0\x80\xeb\xb2\x88\xed\x98\xb8",
  ],
  ...otherWords.flatMap(listSpellings),
  ...["parol:", "parol=", "parol =", 'parol"', "parol'"],
];

/** "Key" of an API, "token" and "secret" in the same languages, where the word alone is no other. */
const foreignTokens =
  "zugangscode,zugriffscode,codigo acceso,código acceso,codigo de acceso,código de acceso,api schlüssel,api schluessel,geheimschlüssel,geheimschluessel,zugangsschlüssel,zugangsschluessel,zugriffsschlüssel,zugriffsschluessel,api sleutel,toegangssleutel,geheime sleutel,jeton,clé api,cle api,clé secrète,cle secrete,clé privée,cle privee,clé d'accès,chave api,chave secreta,chave privada,chave acesso,chave de acesso,segredo,chiave api,chiave segreta,chiave privata,segreto,llave api,llave secreta,llave privada,klucz api,klucz tajny,tajny klucz,klucz prywatny,anahtar,nyckel,api nøkkel,hemmelig nøkkel,api nøgle,api avain,salainen avain,kunci api,kunci rahasia,api kulcs,titkos kulcs,api klíč,tajný klíč,ключ,Ключ,токен,Токен,секрет,Секрет,密钥,密鑰,秘钥,金鑰,令牌,口令,授权码,トークン,秘密鍵,シークレット,アクセスキー,apiキー,暗証番号,토큰,비밀키,시크릿,인증키,서비스키,api 키,miyao,kouling";
const listedTokens = foreignTokens.split(",").map((word) => inBytes(word).replace(" ", "[ _-]?"));
/** Not within another word of Latin letters. */
export const foreignTokenWords = listedTokens
  .map((word) => (/^[a-z]/.test(word) ? `(?<![a-z])${word}` : word))
  .join("|");
export const foreignTokenKeywords: readonly string[] = listedTokens.flatMap(listSpellings);
