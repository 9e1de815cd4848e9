import { assert, assertEquals, assertMatch } from "deno-std/assert";
import fc from "fast-check";
import {
  ERRORS,
  isErrorCode,
  Refusal,
  refusalByCode,
} from "../../../supabase/functions/_shared/errors.ts";

Deno.test("every code has a status, a message and a hint that a person can act on", () => {
  for (const [code, { status, message, hint }] of Object.entries(ERRORS)) {
    assertMatch(code, /^[a-z]+(_[a-z]+)*$/);
    assert(status >= 400 && status <= 503 && Number.isInteger(status), code);
    assertMatch(message, /^[A-Z].{5,60}[^.]$/, `${code}: a short sentence without a full stop`);
    assertMatch(hint, /^.{8,120}\.$/, `${code}: a whole sentence`);
  }
});

Deno.test("callers tell a locked escrow by the words 'already processing'", () => {
  assert(ERRORS.already_processing.message.includes("already processing"));
  assertEquals(ERRORS.already_processing.status, 409);
});

Deno.test("the statuses are those of the HTTP contract", () => {
  const promised: Record<string, number> = {
    unauthorized: 401,
    method_not_allowed: 405,
    payload_too_large: 413,
    unsupported_media_type: 415,
    invalid_json: 400,
    invalid_signature: 400,
    wrong_livemode: 400,
    thin_event: 400,
    invalid_request: 422,
    unsupported_currency: 422,
    deadline_too_far: 422,
    amount_too_small: 422,
    reference_conflict: 409,
    receiver_conflict: 409,
    not_found: 404,
    not_releasable: 409,
    not_refundable: 409,
    release_requested: 409,
    authorization_lapsed: 409,
    transfer_failed: 402,
    in_doubt: 502,
    unavailable: 503,
    breaker_unavailable: 503,
    wrong_mode: 503,
  };
  const actual = Object.fromEntries(
    Object.entries(ERRORS).filter(([code]) => code in promised).map(([c, e]) => [c, e.status]),
  );
  assertEquals(actual, Object.fromEntries(Object.entries(actual).map(([c]) => [c, promised[c]])));
  assertEquals(Object.keys(actual).sort(), Object.keys(promised).sort());
  assertEquals(ERRORS.invalid_signature.message, "Invalid signature");
});

Deno.test("no text passes as a code by being a property of every object", () => {
  for (const text of ["constructor", "toString", "__proto__", "hasOwnProperty", "", "NOT_FOUND"]) {
    assert(!isErrorCode(text), text);
    assertEquals(refusalByCode(text).code, "unavailable");
  }
  fc.assert(fc.property(fc.string(), (text) => {
    assertEquals(isErrorCode(text), Object.keys(ERRORS).includes(text));
  }));
});

Deno.test("a refusal by the database's code keeps details and hint", () => {
  const refusal = refusalByCode("not_found", { reference: "a" }, "Look again.");
  assert(refusal instanceof Refusal);
  assertEquals(
    [refusal.code, refusal.details, refusal.hint, refusal.message],
    ["not_found", { reference: "a" }, "Look again.", "No such escrow"],
  );
  assertEquals(refusalByCode(undefined).code, "unavailable");
});
