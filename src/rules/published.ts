import { crc32 } from "./checksums.ts";

/** CRC-32 of values that vendors publish as examples or as fixed keys of their emulators: a leak of one opens nothing. */
const published = new Set([
  0xb4cbd586, // Azure Storage emulator: https://learn.microsoft.com/azure/storage/common/storage-connect-azurite
  0x87707360, // Cosmos DB emulator: https://learn.microsoft.com/azure/cosmos-db/emulator
  0xfa271ce2, // AWS access key id: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
  0x02c3bad7,
  0xe0c43a6d,
  0x45d4784e, // of the old pages on signing: https://docs.aws.amazon.com/AmazonS3/latest/userguide/RESTAuthentication.html
  0xfb0a6008, // AWS secret access key, same page
  0x9855da43,
  0xc1b0696b, // of MinIO's playground, which anybody may use: https://github.com/minio/minio-go
  0x776de070, // Stripe test keys: https://docs.stripe.com/keys
  0x396d8142,
  0x8bb4b6ef,
  0x4cc909f5, // https://developer.hashicorp.com/vault/docs/secrets/aws
  0x93356104,
  // Google API keys of samples in https://github.com/firebase/firebase-android-sdk and firebase-ios-sdk
  0x6b66e8a8,
  0xafe8ff3e,
  0x08394327,
  0xfbc47221,
  0x6a4f7820,
  0xb5c5f3fc,
  0x3627aa84,
  0xef224ed6,
  0x1f358cbe,
  0xe7891146,
  0x6b9463f8,
  0x5307510e,
  0x6159ac90,
  0x5c298136,
  0x23d0b368,
  0xbd44fa3f,
  0x7aa120d5,
  0x3c5d7fda,
  0x202f468f,
  0x49e9cde0,
  0x5a758c1a,
  0x0ba59aba,
  0xb818ec04, // Of Google Analytics's own script: https://github.com/ampproject/amphtml
  0xb6bcbdb7, // Of every copy of Google Cloud's command line: https://cloud.google.com/sdk/gcloud/reference/auth/application-default/login
  // https://learn.microsoft.com/nuget/reference/nuget-config-file
  0x6b6cbffe,
  0x2b6eff54,
  0xcea67886, // The token on the first page of https://jwt.io
  0xbc855a2d, // The secret key of every local Supabase: https://github.com/supabase/cli
  0x3419def7, // Coveo's sample organization, searchuisamples: https://github.com/coveo/atomic-documentation-codesandbox
  0x1d1f559f, // What Socket's own command line uses without an account: https://github.com/SocketDev/socket-cli
  0x2cded043, // https://github.com/google/google-authenticator/wiki/Key-Uri-Format
  0x07e175bd, // The test secret of reCAPTCHA: https://developers.google.com/recaptcha/docs/faq
  0x5cffad5a, // OpenWeather's samples: https://openweathermap.org/current
  // The keys of every new Vagrant machine, their lines joined: https://github.com/hashicorp/vagrant/tree/main/keys
  0x6561d205,
  0x2b754bb5,
  // The accounts of every Hardhat and Anvil: https://hardhat.org/hardhat-network/docs/reference#accounts
  0xbd0ca09b,
  0x70de103d,
  0xc584c1f8,
  0xae6a3671,
  0x8a73dd69,
  0x65af39e5,
  0x8c817383,
  0x8e8f6ac5,
  0x726d0959,
  0xa59c44e9,
  0x2a246f8e,
  0x8ad2c2d9,
  0x0af6e73e,
  0xc5f0acc8,
  0xc3dab30b,
  0xb91f90e2,
  0xf7c5d408,
  0x9a6783ed,
  0xb08b9fce,
  0x93922a4a,
  // Google API keys of the page that YouTube gives to every visitor
  0xeda8a75b,
  0x828ce72a,
  0x1dfa1e5c,
  0xa97a7f8c,
  0xbe1595f1,
  0xa419c56a,
  // The accounts of Besu's network for development: https://besu.hyperledger.org/private-networks/reference/accounts-for-testing
  0xcf21c6b3,
  0xca433065,
  0x5f5e132e,
  // The accounts of `ganache --deterministic`: https://github.com/trufflesuite/ganache
  0x2d066124,
  0xbc91018f,
  0x4420f7cf,
  0xc274bed5,
  0x636b7a41,
  0x374dfad5,
  0xff5f6362,
  0x488192ab,
  0x5777e5a4,
  0x4e56ae37,
  // The token of Databricks' pages: https://docs.databricks.com/dev-tools/cli
  0x33563065,
  0x0862b582, // Of Monolog's own tests, which every copy of it had: https://github.com/Seldaek/monolog
  // What Foundry's library reaches chains with, where nobody gave an address: https://github.com/foundry-rs/forge-std/blob/master/src/StdChains.sol
  0xd2d73bf0,
  0x9c1fff72,
  0x03bc0e2b,
]);

/** Of AWS's pages; that seven letters drawn say so happens to one token in a thousand million. */
const sessionExample = /^(?:IQoJb3JpZ2lu|F[wQ]oGZXIv)[\w+/]{0,2000}EXAMPLE/;

/** Is it an example that a vendor publishes: exactly one of those that are known, or one that says so where no drawn value could? */
export function isPublished(value: string): boolean {
  if (sessionExample.test(value)) return true;
  return published.has(crc32(/^(?:0x)?[0-9a-f]{64}$/i.test(value) ? value.toLowerCase().replace("0x", "") : value));
}
