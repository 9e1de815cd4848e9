// What other programs of the same Stripe account note as their escrow_id or operation_id.

const UUID = "0f0e0d0c-0b0a-4908-8706-050403020100";

/** None of them is an id of ours: those are UUIDs, written plainly. */
export const FOREIGN_IDS: readonly string[] = [
  "job-77",
  "PROPERTY-12",
  "",
  " ",
  "42",
  "-1",
  "null",
  "undefined",
  "true",
  `{${UUID}}`,
  ` ${UUID}`,
  `${UUID} `,
  `${UUID}\n`,
  `urn:uuid:${UUID}`,
  UUID.replaceAll("-", ""),
  UUID.slice(0, -1),
  `${UUID}0`,
  UUID.replace("0f0e", "0g0e"),
  UUID.replaceAll("-", "\u2010"),
  "x".repeat(500),
  "a\u0000b",
  "Zürich 🏠",
  "'; drop table escrow.escrows; --",
];

/** The same, without what Stripe itself would not keep. */
export const FOREIGN_AT_STRIPE = FOREIGN_IDS.filter((id) => id !== "" && !id.includes("\u0000"));
