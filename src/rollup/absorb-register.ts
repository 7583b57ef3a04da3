import type { Register } from "./register.ts";
import type { RegisterState } from "./register-state.ts";

/** Takes another register in; both may hold the same keys. */
export function absorbRegister<T, K>(
  into: Register<T, K>,
  { kept, forms }: RegisterState<T, K>,
  keyOf: (record: T) => K,
): void {
  const copied = new Map(forms);
  for (const record of kept) {
    const key = keyOf(record);
    const others = copied.get(key);
    if (others === undefined) into.add(key, record);
    // The record that the other part kept stands for all the forms that it saw.
    else for (const [form, times] of others) into.addCopy(key, record, form, times);
  }
}
