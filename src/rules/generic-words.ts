/* What a name must contain to name a secret: alternatives of a pattern. */

export const passwordWords =
  "(?<!(?:by|com|tres|sur|mini|low|high|band|multi|over|under))pass(?!ed|es\\b|ing|ive|eng|port|thr|age)|pwd|pswd|psw|passw?o?rd|paswo?rd|paswd|psswo?r?d|pw(?=[:=\"' ])|(?<![a-z])psk(?![a-z])";
export const tokenWords =
  "secret|token(?!i[sz])|(?<!(?<!com|dae|de)mon)key(?!word|board|code|up|down|press|frame|stroke|space|server|ring)|credential|creds(?![a-z])|auth(?!or(?!i[sz]))|pat(?<=_pat)(?=[:=\"' ])";
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
const wide = "ｐａｓｓｗｏｒｄ,ｓｅｃｒｅｔ,ｔｏｋｅｎ,ｐａｓｓｗｄ";
const otherWords = [furtherWords, lookalikes, wide].flatMap((list) =>
  list.split(",").map((word) => inBytes(word).replace(" ", "[ _-]?")),
);
const listSpellings = (word: string): string[] =>
  word.includes("[") ? ["", " ", "_", "-"].map((mark) => word.replace("[ _-]?", mark)) : [word];

/**
 * German, French, Dutch, Swedish, Danish, Finnish, Portuguese, Spanish, Italian, Polish, Czech, Hungarian, Turkish, Russian,
 * Slovenian, Serbian, Lithuanian, Estonian, Greek, Chinese, Japanese, Korean; in bytes of UTF-8.
 */
export const foreignWords =
  "kennwort|wachtwoord|l(?:o|\\xc3\\xb6)senord|adgangskode|salasana|senha|contrase(?:n|\\xc3\\xb1|ny)a|(?<![a-z])clave|parola|has(?:l|\\xc5\\x82)o|heslo|jelszo|(?<![a-z])(?:s|\\xc5\\x9f)ifre|(?<![a-z])parol(?![a-z])|(?<![a-z])mdp(?![a-z])|geheimnis|lozinka|(?<![a-z])geslo(?![a-z])|slapta\\xc5\\xbeodis|parool|\\xd0[\\x9f\\xbf]\\xd0\\xb0\\xd1\\x80\\xd0\\xbe\\xd0\\xbb\\xd1\\x8c|\\xce\\xba\\xcf\\x89\\xce\\xb4\\xce\\xb9\\xce\\xba(?:\\xcf\\x8c|\\xce\\xbf)\\xcf\\x82|\\xe5\\xaf\\x86(?:\\xe7\\xa0\\x81|\\xe7\\xa2\\xbc)|\\xe3\\x83\\x91\\xe3\\x82\\xb9\\xe3\\x83\\xaf\\xe3\\x83\\xbc\\xe3\\x83\\x89|\\xeb\\xb9\\x84\\xeb\\xb0\\x80\\xeb\\xb2\\x88\\xed\\x98\\xb8|" +
  otherWords.join("|");

/** Where a name in another language may stand, in the same bytes. */
export const foreignKeywords: readonly string[] = [
  ..."kennwort wachtwoord senord adgangskode salasana senha contrase clave parola haslo heslo jelszo sifre".split(" "),
  ..."mdp: mdp= geheimnis lozinka geslo: geslo= odis parool".split(" "),
  // In bytes of UTF-8, as above.
  ...["mdp =", 'mdp"', "mdp'", "geslo =", 'geslo"', "geslo'"],
  ...["has\xc5\x82o", "\xc5\x9fifre", "\xd0\xb0\xd1\x80\xd0\xbe\xd0\xbb\xd1\x8c"],
  ...["\xce\xba\xcf\x89\xce\xb4\xce\xb9\xce\xba", "\xe5\xaf\x86\xe7\xa0\x81", "\xe5\xaf\x86\xe7\xa2\xbc"],
  ...[
    "\xe3\x83\x91\xe3\x82\xb9\xe3\x83\xaf\xe3\x83\xbc\xe3\x83\x89",
    "\xeb\xb9\x84\xeb\xb0\x80\xeb\xb2\x88\xed\x98\xb8",
  ],
  ...otherWords.flatMap(listSpellings),
  ...["parol:", "parol=", "parol =", 'parol"', "parol'"],
];
