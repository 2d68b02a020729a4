import type { Place } from "./place.ts";

export const uuid = /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i;
/** A product, a plan, a customer, an account, a price, a subscription of Stripe. https://docs.stripe.com/api */
const stripe = /^(?:(?:prod|plan|cus)_[A-Za-z\d]{14}|acct_[A-Za-z\d]{16}|(?:price|sub)_[A-Za-z\d]{24})$/;
const variable = /^,\s?["'][A-Z][A-Z\d]*(?:_[A-Z\d]+)+["']\s?\)/;

/** Where a credential is kept: `secret('ShopDatabasePassword', 'DB_PASSWORD')`, a vault's name for it and the variable that it is put into; those of Jenkins and of a .NET developer by their number. */
const isKeptElsewhere = ({ value, before, next }: Place): boolean =>
  (uuid.test(value) && /(?:=\s?credentials|\bAddUserSecrets)\(\s?["']$/.test(before)) ||
  (/^[A-Za-z][A-Za-z-]{0,60}$/.test(value) && /\bsecret\(\s?["']$/.test(before) && variable.test(next));

export const isIdentifier = (place: Place): boolean => stripe.test(place.value) || isKeptElsewhere(place);
