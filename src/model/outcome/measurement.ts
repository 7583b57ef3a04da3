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
  /** How many people answered. */
  readonly sampleSize?: number | undefined;
}
