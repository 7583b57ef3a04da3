/** One text for an id within its goal, if it has one: no two pairs make the same text. */
export function outcomeKey(goal: string | undefined, id: string): string {
  return goal === undefined ? ` ${id}` : `${goal.length} ${goal}${id}`;
}
