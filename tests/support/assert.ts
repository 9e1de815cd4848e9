// deno-std's npm package carries Deno's assertions without their types; these are the typed ones.
import * as std from "deno-std/assert/mod.js";

type ErrorClass<E extends Error> = abstract new (...args: never[]) => E;

export const assert: (expression: unknown, message?: string) => asserts expression = std.assert;
export const assertEquals: <T>(actual: T, expected: T, message?: string) => void = std.assertEquals;
export const assertNotEquals: <T>(actual: T, expected: T, message?: string) => void =
  std.assertNotEquals;
export const assertStrictEquals: <T>(
  actual: unknown,
  expected: T,
  message?: string,
) => asserts actual is T = std.assertStrictEquals;
export const assertExists: <T>(
  actual: T,
  message?: string,
) => asserts actual is NonNullable<T> = std.assertExists;
export const assertFalse: (expression: unknown, message?: string) => asserts expression is false =
  std.assertFalse;
export const assertInstanceOf: <T>(
  actual: unknown,
  expected: abstract new (...args: never[]) => T,
  message?: string,
) => asserts actual is T = std.assertInstanceOf;
export const assertMatch: (actual: string, expected: RegExp, message?: string) => void =
  std.assertMatch;
export const assertNotMatch: (actual: string, expected: RegExp, message?: string) => void =
  std.assertNotMatch;
export const assertStringIncludes: (actual: string, expected: string, message?: string) => void =
  std.assertStringIncludes;
export const assertArrayIncludes: <T>(
  actual: ArrayLike<T>,
  expected: ArrayLike<T>,
  message?: string,
) => void = std.assertArrayIncludes;
export const assertObjectMatch: (
  actual: object,
  expected: object,
  message?: string,
) => void = std.assertObjectMatch;
export const assertGreater: <T>(actual: T, expected: T, message?: string) => void =
  std.assertGreater;
export const assertGreaterOrEqual: <T>(actual: T, expected: T, message?: string) => void =
  std.assertGreaterOrEqual;
export const assertLess: <T>(actual: T, expected: T, message?: string) => void = std.assertLess;
export const assertLessOrEqual: <T>(actual: T, expected: T, message?: string) => void =
  std.assertLessOrEqual;
export const assertThrows: <E extends Error = Error>(
  run: () => unknown,
  errorClass?: ErrorClass<E>,
  messageIncludes?: string,
) => E = std.assertThrows;
export const assertRejects: <E extends Error = Error>(
  run: () => PromiseLike<unknown>,
  errorClass?: ErrorClass<E>,
  messageIncludes?: string,
) => Promise<E> = std.assertRejects;
export const fail: (message?: string) => never = std.fail;
