// Values of every wrong type, range, form and trick, as the JSON text that is sent: 1e400 and -0
// are none once JavaScript has read them.
import { MARK } from "./leaks.ts";
import type { Verdict } from "./request.ts";

export type Values = Record<string, string | [text: string, ...Verdict]>;

export const INVALID: Verdict = [422, "invalid_request"];
const text = (value: string) => JSON.stringify(value);

const NO_TEXT: Values = {
  "null": "null",
  "a number": "7",
  "a truth": "true",
  "an array": `[${text(MARK)}]`,
  "an object": `{"$ne": ${text(MARK)}}`,
  "a prototype": `{"__proto__": ${text(MARK)}}`,
};

/** Texts that Postgres, a log line or a mail's header could trip over. */
const TRICKS: Values = {
  "nothing": '""',
  "a null byte": '"\\u0000"',
  "a null byte inside": text(`${MARK}\u0000x`),
  "half a character": '"\\ud800"',
  "the other half": `"${MARK}\\udfff"`,
  "halves in the wrong order": '"\\udc00\\ud800"',
  "a mail header": text(`${MARK}\r\nBcc: all@evil.example`),
  "a line of the log": text(`${MARK}\n{"level":"error"}`),
  "a tab": text(`${MARK}\tx`),
  "an escape": text(`\u001b[31m${MARK}`),
  "a bell": '"\\u0007"',
  "delete": '"\\u007f"',
  "a control of Latin-1": '"\\u0085"',
};

export const TEXT: Values = { ...NO_TEXT, ...TRICKS, "too long": text(MARK.repeat(100)) };

export const EMAIL: Values = {
  ...TEXT,
  "no @": text(MARK),
  "two @": text(`${MARK}@a@b.example`),
  "a name": text(`${MARK} <a@b.example>`),
  "two addresses": text(`${MARK}@b.example,c@d.example`),
  "a space": text(`${MARK} a@b.example`),
  "a domain without a dot": text(`${MARK}@localhost`),
  "an address as domain": text(`${MARK}@[127.0.0.1]`),
  "another alphabet": text(`${MARK}@\u0435xample.com`),
  "a full-width @": text(`${MARK}\uff20b.example`),
  "a direction mark": text(`\u202e${MARK}@b.example`),
  "a zero width": text(`${MARK}\u200b@b.example`),
  "mailto": text(`mailto:${MARK}@b.example?bcc=c@d.example`),
  "255 letters": text(`${MARK.repeat(35)}@b.example`),
  "a dot first": text(`.${MARK}@b.example`),
};

const INT: Values = {
  "null": "null",
  "a text": '"1"',
  "a truth": "true",
  "an array": "[1]",
  "an object": '{"valueOf": 1}',
  "a half": "1.5",
  "a tiny bit more": "1.0000001",
  "more than every number": "1e400",
  "less than every number": "-1e400",
  "2^53": "9007199254740992",
  "2^53 + 1": "9007199254740993",
  "2^63": "9223372036854775808",
  "a googol": "1e100",
  "negative": "-1",
};

export const ID: Values = {
  ...NO_TEXT,
  "nothing": '""',
  "braces": text("{6a2f4c1e-0000-4000-8000-000000000001}"),
  "urn": text("urn:uuid:6a2f4c1e-0000-4000-8000-000000000001"),
  "no dashes": text("6a2f4c1e000040008000000000000001"),
  "a blank before": text(" 6a2f4c1e-0000-4000-8000-000000000001"),
  "a line break behind": text("6a2f4c1e-0000-4000-8000-000000000001\n"),
  "a null byte behind": text("6a2f4c1e-0000-4000-8000-000000000001\u0000"),
  "one digit short": text("6a2f4c1e-0000-4000-8000-00000000000"),
  "no hexadecimal": text("6a2f4c1g-0000-4000-8000-000000000001"),
  "full-width digits": text("\uff16a2f4c1e-0000-4000-8000-000000000001"),
  "SQL": text("6a2f4c1e-0000-4000-8000-000000000001' or true --"),
  "two ids": text("6a2f4c1e-0000-4000-8000-000000000001,6a2f4c1e-0000-4000-8000-000000000002"),
  "Stripe's": text("pi_3Nabc"),
  "a path": text("../../etc/passwd"),
  "very long": text("a".repeat(30_000)),
  "somebody else's": [text("6a2f4c1e-0000-4000-8000-000000000001"), 404, "not_found"],
  "in capitals": [text("6A2F4C1E-0000-4000-8000-000000000001"), 404, "not_found"],
  "zeros": [text("00000000-0000-0000-0000-000000000000"), 404, "not_found"],
  "no version": [text("ffffffff-ffff-ffff-ffff-ffffffffffff"), 404, "not_found"],
};

export const MOMENT: Values = {
  ...NO_TEXT,
  ...Object.fromEntries(
    [
      ...["", "now", "tomorrow", "infinity", "-infinity", "epoch", "1767225600", "2026-12-31"],
      ...[
        "2026-12-31T12:00:00",
        "2026-12-31 12:00:00Z",
        "12:00:00Z",
        "2026-W52-1",
        "20261231T120000Z",
      ],
      ...["10000-01-01T00:00:00Z", "+010000-01-01T00:00:00Z", "-271821-04-20T00:00:00Z"],
      ...["+275760-09-13T00:00:00Z", "0000-01-01T00:00:00Z", "0001-01-01T00:00:00Z"],
      ...["1999-12-31T23:59:59Z", "3000-01-01T00:00:00Z", "2026-12-31T23:59:60Z"],
      ...["2026-12-31T24:00:00Z", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z"],
      ...["2026-11-31T00:00:00Z", "2026-12-31T12:00:00+24:00", "2026-12-31T12:00:00 UTC"],
      ...["2026-12-31T12:00:00Z BC", "Thu, 31 Dec 2026 12:00:00 GMT", "2026-12-31T12:00:00Z\u0000"],
      ...[
        "2026-12-31T12:00:00Z\n",
        "\uff12026-12-31T12:00:00Z",
        "2026-12-31T12:00:00[Europe/Rome]",
      ],
    ].map((time) => [time, text(time)]),
  ),
  "the past": [text("2001-09-09T01:46:40Z"), 422, "deadline_past"],
  "far ahead": [text("2999-12-31T23:59:59.999-23:59"), 422, "deadline_too_far"],
};

export const PAY_BY: Values = {
  ...MOMENT,
  "the past": [text("2001-09-09T01:46:40Z"), 422, "pay_by_invalid"],
  "far ahead": [text("2999-12-31T23:59:59.999-23:59"), 422, "pay_by_invalid"],
};

export const DATE: Values = {
  ...NO_TEXT,
  "null": ["null", 0, null],
  ...Object.fromEntries(
    [
      ...[
        "",
        "today",
        "yesterday",
        "infinity",
        "-infinity",
        "2026-1-1",
        "2026-02-30",
        "2026-13-01",
      ],
      ...["10000-01-01", "-0001-01-01", "2026-01-01 BC", "2026-01-01T00:00:00Z", "01/02/2026"],
      ...["20260101", "2026-01-01\u0000", "2026-01-01\n", " 2026-01-01", "2026-W01", "1767225600"],
      ...["2025-02-29", "2026-00-01", "2026-01-00", "\uff12026-01-01", "2026-01-01'; drop"],
    ].map((date) => [date, text(date)]),
  ),
  "the year 0": [text("0000-01-01"), 422, "invalid_request"],
  "the year 1": [text("0001-01-01"), 422, "before_first_day"],
  "before there were computers": [text("1900-01-01"), 422, "before_first_day"],
  "the last year": [text("9999-12-31"), 422, "day_not_over"],
  "the last leap day": [text("9996-02-29"), 422, "day_not_over"],
};

export const BOOL: Values = {
  ...NO_TEXT,
  ...{ "a truth": ["true", 0, null], "a text": '"true"', "one": "1", "zero": "0", "nothing": '""' },
};

export const CODE: Values = {
  ...TEXT,
  ...{ "two letters": '"us"', "four letters": '"usdt"', "digits": '"123"', "a blank": '" us"' },
  ...{ "Turkish": '"\u0131sk"', "a long s": '"u\u017fd"', "full-width": '"\uff55\uff53\uff44"' },
  "none that there is": ['"zzz"', 422, "unsupported_currency"],
  "none that is accepted": ['"chf"', 422, "unsupported_currency"],
  "a test currency": ['"xts"', 422, "unsupported_currency"],
};

export const HOLD_MODE: Values = {
  ...TEXT,
  ...{ "another word": '"release"', "capitals": '"CAPTURE"', "a blank": '"capture "' },
};

export const ACCOUNT: Values = {
  ...TEXT,
  ...{ "no prefix": '"1Nabc"', "a path": '"acct_/../x"', "a query": '"acct_1?expand=x"' },
  ...{ "nothing behind": '"acct_"', "a line": '"acct_1\\n"', "capitals": '"ACCT_1"' },
  "another alphabet": '"acct_\u0430"',
};

export const NOTES: Values = {
  ...{ "null": "null", "a text": text(MARK), "a number": "1", "an array": "[]" },
  "a number as note": '{"a": 1}',
  "null as note": '{"a": null}',
  "an object as note": `{"a": {"b": ${text(MARK)}}}`,
  "a null byte as note": '{"a": "\\u0000"}',
  "half a character as note": '{"a": "\\ud800"}',
  "a null byte as name": `{"a\\u0000": ${text(MARK)}}`,
  "half a character as name": `{"\\udfff": ${text(MARK)}}`,
  "no name": `{"": ${text(MARK)}}`,
  "a long name": `{"${"n".repeat(41)}": "x"}`,
  "a long note": `{"a": "${"x".repeat(501)}"}`,
  "51 notes": `{${Array.from({ length: 51 }, (_, i) => `"n${i}": "x"`).join(",")}}`,
  "a prototype": `{"__proto__": ${text(MARK)}}`,
  "an object as prototype": '{"__proto__": {"isAdmin": "x"}}',
};

export const OBJECT: Values = {
  ...{ "null": "null", "a text": text(MARK), "a number": "1", "an array": "[]", "a truth": "true" },
  ...{
    "unknown fields": '{"isAdmin": true}',
    "a prototype": '{"__proto__": {"email": "a@b.example"}}',
  },
};

const POSITIVE: Values = { ...INT, "zero": "0", "minus zero": "-0" };
export const LIMIT: Values = { ...POSITIVE, "one too many": "1001", "2^31": "2147483648" };
export const AMOUNT: Values = {
  ...POSITIVE,
  "too small": ["1", 422, "amount_too_small"],
  "2^53 - 1": ["9007199254740991", 422, "amount_too_large"],
  "a trillion": ["1000000000000", 422, "amount_too_large"],
};
export const FEE: Values = {
  ...INT,
  "all of it": ["10000", 422, "fee_too_large"],
  "2^53 - 1": ["9007199254740991", 422, "fee_too_large"],
};
export const REASON: Values = {
  ...TEXT,
  "blanks": '"   "',
  "odd blanks": '"\\u00a0\\u2003\\ufeff"',
};
