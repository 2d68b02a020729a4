/**
 * How common two neighbouring bytes are in source code, by their low five bits: 32 rows of 32 base32 digits, logarithmic,
 * 0 for rarest. Counted over 64 MB of C, Go, JavaScript, TypeScript, Python, JSON, YAML, XML, HTML and Markdown.
 */
export const letterPairs =
  "pjkjhhihijiehiiijfijkhghgdeiijcghdghhbcgagcdjijagcjijfeddeb9acdaggeffhddeghbieggfcggfgdbdehbadhb" +
  "hicfehbbhfbghcdkcbgeifcadca9a97cigfcfkbcdhd8fdfgcceedecabcddbdfdkhhiifhfffgcihkegfkkjbfeiffddeef" +
  "ifbbbegacic6ebfhbafddfa9ab9a9d6dhedcbiadegd8gcggcbffeea989ccdfacghfdcjcedid9dddgdcffgebaa9bbaabd" +
  "hffhhghgbjhbhgljgagijaf9d7fgcedbmecgcfdcaijabecgc8bfeaaa989cfea9edca9g9bbebbaabbbaadaa7978899a5b" +
  "kiedfjfcdii9hbdhc9afggb99efabaadgifddjcbbgdagidhhedfeecccbcaa9fcjigiiifjfhhdffgihefikgecddebdcde" +
  "ifgiidgfcfgehikhibjhhhfgcabeabdcgieccibbdfebhdghieighgddgfdedddcdbcaaca98cc7dae9feeddgeddda9cb79" +
  "iifffkdheiedffhifdhhhgedegdcceddjfggcjccgiedgfhhhdfikgdddfgedfadkigegkddkjfafggigdihhhdeehecccfg" +
  "defedhee7fabhgiafchhhcdcdca69757dhcaah9b9fb7bbdeddcdecdddc98989aefbaae9aegb6aaeedcfecccdcd878769" +
  "edcdadbbaebbefcagddfgcccedb8995chcebacaabdc7ddedhcdfecddcfc9aaacjcc99e989bg7e99ebaaaaa8777d8ad4a" +
  "fadb8abb8cj99bcccaccb987659b9d67eedfc879bbb8cacidbaefba7b35ad96bi7i7989acdh7f8bd9989866564aeafc7" +
  "gbabbababbh8babacbabb899b69bh9b8bedfdddcde8cddecebeefbcab7b5677g";
