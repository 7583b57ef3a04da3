/**
 * One result of a survey: what people know, think or feel on a day. A level, never a flow.
 *
 * @public
 */
export interface Measurement<GoalId extends string = string> {
  /** The goal that it measures. */
  readonly goal: GoalId;
  /** Milliseconds since the Unix epoch, UTC. */
  readonly at: number;
  /** In the unit of the goal's baseline: percent of people, a score. */
  readonly value: number;
  /**
   * How many people answered, where the value is a percentage of people: it says how far chance could
   * move it. Leave it out for a score, whose error the number of people alone does not tell.
   */
  readonly sampleSize?: number | undefined;
  /** When this was stated; epoch milliseconds. Of two with one goal and instant the later one counts. */
  readonly revision?: number | undefined;
}
