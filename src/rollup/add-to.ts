/** Adds to the number of a name, from 0. */
export function addTo(numbers: Map<string, number>, name: string, value: number): void {
  numbers.set(name, (numbers.get(name) ?? 0) + value);
}
