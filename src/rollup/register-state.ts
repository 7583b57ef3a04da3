import type { Register } from "./register.ts";

/** A register as plain data, as it travels. */
export interface RegisterState<T, K = string> {
  readonly kept: readonly T[];
  readonly forms: readonly (readonly [
    key: K,
    forms: readonly (readonly [form: string, times: number])[],
  ])[];
}

/** Writes a register as plain data. */
export function registerState<T, K>({ kept, forms }: Register<T, K>): RegisterState<T, K> {
  return {
    kept: [...kept.values()],
    forms: [...forms].map(([key, seen]) => [key, [...seen]]),
  };
}
